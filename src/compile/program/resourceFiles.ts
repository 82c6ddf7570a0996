/** The files of the two static resources. */
import { writeMetadata } from '../../flow/index.ts';
import { DETECTION_RESOURCE, WORDING_RESOURCE, type Program } from '../../shared/program.ts';
import { staticResourcePath } from '../paths.ts';

const resourceXml = (description: string): string =>
  writeMetadata('StaticResource', {
    cacheControl: 'Private',
    contentType: 'text/plain',
    description
  });

/** Content and metadata of both resources. */
export function resourceFiles({ detection, wording }: Program): ReadonlyMap<string, string> {
  const meta = (name: string): string =>
    staticResourcePath(name).replace(/\.txt$/, '.resource-meta.xml');
  return new Map([
    [staticResourcePath(DETECTION_RESOURCE), detection],
    [
      meta(DETECTION_RESOURCE),
      resourceXml(
        'What is listened for and masked, compiled from the policy. Change it by records.'
      )
    ],
    [staticResourcePath(WORDING_RESOURCE), wording],
    [
      meta(WORDING_RESOURCE),
      resourceXml('What is said and read, compiled from the policy. Change it by records.')
    ]
  ]);
}
