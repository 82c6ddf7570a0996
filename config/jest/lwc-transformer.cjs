/**
 * Salesforce's own Jest transformer, with one thing added: an import of a custom label gives its real
 * English text, and a label that does not exist stops the test with its name.
 */
const crypto = require('node:crypto');
const path = require('node:path');
const salesforce = require('@lwc/jest-transformer');
const { readCustomLabels } = require('./custom-labels.cjs');

const LABEL_IMPORT = /import\s+([A-Za-z_$][\w$]*)\s+from\s+['"]@salesforce\/label\/c\.(\w+)['"];?/g;

let labels;

function labelText(name, projectRoot, filePath) {
  labels ??= readCustomLabels(projectRoot);
  const text = labels.get(name);
  if (text === undefined) {
    throw new Error(
      `${path.relative(projectRoot, filePath)}: custom label "${name}" does not exist. ` +
        'Add it to a force-app/**/labels/*.labels-meta.xml file, or correct the import.'
    );
  }
  return text;
}

function withLabels(source, filePath, projectRoot) {
  if (!/\.[jt]s$/.test(filePath)) return source;
  return source.replace(
    LABEL_IMPORT,
    (whole, local, name) =>
      `const ${local} = ${JSON.stringify(labelText(name, projectRoot, filePath))};` +
      '\n'.repeat(whole.split('\n').length - 1)
  );
}

module.exports = {
  process(source, filePath, options) {
    // jsdom lays nothing out, and it cannot parse container queries.
    if (filePath.endsWith('.css')) return salesforce.process('', filePath, options);
    const prepared = withLabels(source, filePath, options.config.rootDir);
    return salesforce.process(prepared, filePath, options);
  },

  getCacheKey(source, filePath, options) {
    const used = [...source.matchAll(LABEL_IMPORT)].map(([, , name]) => {
      labels ??= readCustomLabels(options.config.rootDir);
      return `${name}=${labels.get(name)}`;
    });
    return crypto
      .createHash('sha256')
      .update('without styles')
      .update(salesforce.getCacheKey(source, filePath, options))
      .update(used.join('\n'))
      .digest('hex');
  }
};
