/** The generated vocabularies as they lie on disk: formatted like everything else. */
import { format } from 'prettier';
import { generatedFiles } from './generatedFiles.ts';

const FORM = { printWidth: 100, singleQuote: true, trailingComma: 'none' } as const;

/** Path and content of every generated file. */
export async function formattedFiles(
  root: string
): Promise<readonly (readonly [string, string])[]> {
  return Promise.all(
    [...generatedFiles(root)].map(async ([path, content]) => {
      const apex = path.endsWith('.cls');
      const text = await format(content, {
        ...FORM,
        parser: apex ? 'apex' : 'typescript',
        plugins: apex ? ['prettier-plugin-apex'] : []
      });
      return [path, text] as const;
    })
  );
}
