/**
 * The English text of every custom label in the project, read from the metadata, so that
 * component tests and the local console show the words a user reads.
 */
const fs = require('node:fs');
const path = require('node:path');

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text) {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (whole, hex) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (whole, number) => String.fromCodePoint(Number(number)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name) => ENTITIES[name]);
}

function labelFiles(projectRoot) {
  const forceApp = path.join(projectRoot, 'force-app');
  if (!fs.existsSync(forceApp)) return [];
  return fs
    .readdirSync(forceApp, { recursive: true })
    .map((file) => path.join(forceApp, file))
    .filter((file) => file.endsWith('.labels-meta.xml'))
    .sort();
}

/**
 * Reads the labels under `force-app`.
 * @param {string} projectRoot folder that holds force-app
 * @returns {Map<string, string>} label developer name to its value
 */
function readCustomLabels(projectRoot) {
  const labels = new Map();
  for (const file of labelFiles(projectRoot)) {
    const xml = fs.readFileSync(file, 'utf8');
    for (const [, body] of xml.matchAll(/<labels>([\s\S]*?)<\/labels>/g)) {
      const name = /<fullName>([^<]*)<\/fullName>/.exec(body);
      const value = /<value>([^<]*)<\/value>/.exec(body);
      if (name && value) labels.set(decode(name[1]), decode(value[1]));
    }
  }
  return labels;
}

module.exports = { readCustomLabels };
