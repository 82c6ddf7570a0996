/**
 * Turns a component's TypeScript into the JavaScript that ships: types stripped as `tsc` would, then
 * formatted, so that the committed file reads like hand-written code.
 */
import prettier from 'prettier';
import ts from 'typescript';

const OPTIONS: ts.TranspileOptions = {
  reportDiagnostics: true,
  compilerOptions: {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    experimentalDecorators: false
  }
};

/** The compiler prints `@api` on a line of its own; people write it beside the field. */
function joinDecorators(text: string): string {
  return text.replace(/^( *@(?:api|track))\n +/gm, '$1 ');
}

/**
 * @param file path of the `.ts` file; decides the formatting options
 * @param source its text
 * @returns the text of the `.js` file beside it
 * @throws when the source does not parse, with file, line and message
 */
export async function compileModule(file: string, source: string): Promise<string> {
  const { outputText, diagnostics = [] } = ts.transpileModule(source, {
    ...OPTIONS,
    fileName: file
  });
  const [first] = diagnostics;
  if (first) {
    const line = first.file
      ? first.file.getLineAndCharacterOfPosition(first.start ?? 0).line + 1
      : 1;
    throw new Error(`${file}:${line} ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`);
  }
  const output = file.replace(/\.ts$/, '.js');
  const options = await prettier.resolveConfig(output);
  return prettier.format(joinDecorators(outputText), { ...options, filepath: output });
}
