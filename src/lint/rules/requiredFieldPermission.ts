/** A required field is visible to everyone and may not be listed. */
import type { LintRule } from '../finding.ts';
import { childrenOf, textOf } from '../project/xmlTree.ts';

export const requiredFieldPermission: LintRule = {
  id: 'required-field-permission',
  severity: 'error',
  title: 'Permission sets do not list required or master-detail fields',
  why: 'The deployment fails with "You cannot deploy to a required field".',
  fix: 'Remove the fieldPermissions entry.',
  *check(project) {
    const required = new Set(
      project.ofType('CustomField').flatMap(({ file, root }) => {
        const isListed =
          textOf(root, 'required') === 'true' || textOf(root, 'type') === 'MasterDetail';
        const object = /\/objects\/([^/]+)\//.exec(`/${file}`)?.[1];
        return isListed && object ? [`${object}.${textOf(root, 'fullName')}`] : [];
      })
    );
    for (const { file, root } of project.ofType('PermissionSet')) {
      for (const permission of childrenOf(root, 'fieldPermissions')) {
        const field = textOf(permission, 'field');
        if (!required.has(field)) continue;
        yield { file, line: permission.line, message: `${field} is required and listed.` };
      }
    }
  }
};
