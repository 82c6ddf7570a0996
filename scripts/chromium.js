/**
 * Finds a Chromium for the browser tests, or installs one. Order: CHROME_PATH, an installed Chrome or
 * Chromium, the Debian package when we are root, Playwright's own download into its cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { runQuietly, withHeartbeat } from './install.js';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge'
];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  ],
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium']
};

/** A browser counts only when it starts: Ubuntu's `chromium` package may be an empty shell. */
function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
  return status === 0;
}

function playwrightPath(root) {
  try {
    const require = createRequire(join(root, 'package.json'));
    return require('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Path of a browser that starts, or undefined. */
export function findChromium(root, environment = process.env) {
  const named = environment.CHROME_PATH;
  if (named) {
    if (existsSync(named) && starts(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not start. Correct it or unset it.`);
  }
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const places = [...onPath, ...(USUAL_PLACES[process.platform] ?? []), playwrightPath(root)];
  return places.find((path) => path && existsSync(path) && starts(path));
}

async function installDebianPackage(root) {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await withHeartbeat('Installing Chromium (apt-get)', async () => {
    await runQuietly('apt-get', ['update', '-qq'], { root, environment });
    const packages = ['chromium', 'fonts-liberation', 'fonts-roboto-unhinted'];
    await runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      root,
      environment
    });
  });
}

async function installPlaywrightBrowser(root) {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  await withHeartbeat('Downloading Chromium (Playwright)', () =>
    runQuietly(process.execPath, [cli, 'install', 'chromium'], { root })
  );
}

/** Path of a browser; installs one when there is none. Throws with what to do when that fails. */
export async function ensureChromium(root) {
  const found = findChromium(root);
  if (found) return found;
  const attempts = [];
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  for (const install of [...(debian ? [installDebianPackage] : []), installPlaywrightBrowser]) {
    try {
      await install(root);
      const installed = findChromium(root);
      if (installed) return installed;
    } catch (error) {
      attempts.push(error.message);
    }
  }
  throw new Error(
    'No Chromium could be found or installed. Install Google Chrome or Chromium, or set CHROME_PATH ' +
      `to one, then run this again.\n${attempts.join('\n')}`
  );
}
