/**
 * Takes the pictures of the screen pop for the documentation: one sheet with every state, one with the
 * widths, one with the looks. `npm run docs:pop-pictures` writes them to docs/images.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.js';
import { ROOT } from './build.ts';
import { openPop, type Surroundings } from './open.ts';
import { STATES } from './states.ts';
import { COMPACT, LONGER, translated } from './words.ts';

/** One picture of a sheet. */
interface Shot {
  readonly caption: string;
  readonly width: number;
  readonly png: Buffer;
}

/** How one look of the pop differs from the usual one. */
interface Look {
  readonly caption: string;
  readonly around?: Surroundings;
  readonly css?: string;
  readonly forcedColors?: 'active';
}

const LOOKS: readonly Look[] = [
  { caption: 'Light, comfy' },
  { caption: 'Dark', around: { theme: 'dark' } },
  { caption: 'Compact', css: COMPACT },
  { caption: 'Arabic, right to left', around: { dir: 'rtl', labels: translated('ar') } },
  { caption: 'German', around: { labels: translated('de') } },
  { caption: 'French', around: { labels: translated('fr') } },
  { caption: 'Words 40 % longer', around: { labels: LONGER } },
  { caption: 'Forced colours', forcedColors: 'active' },
  { caption: 'Text at 200 %', css: 'html, #host { font-size: 200% }' }
];

/** Pixels of a state that are worth seeing: what follows is the same in every state. */
const WORTH_SEEING = 620;

async function shoot(
  page: Page,
  caption: string,
  width: number,
  most = Infinity,
  part = '#host'
): Promise<Shot> {
  const { x } = (await page.locator('#host').boundingBox())!;
  const { y, height } = (await page.locator(part).first().boundingBox())!;
  const clip = { x, y, width, height: Math.min(most, height) };
  return { caption, width, png: await page.screenshot({ clip, animations: 'disabled' }) };
}

async function states(page: Page): Promise<Shot[]> {
  const pop = await openPop(page, { clock: true });
  const shots: Shot[] = [];
  for (const { name, show, part } of STATES) {
    await show(pop, 480);
    shots.push(await shoot(page, name, 480, WORTH_SEEING, part));
  }
  return shots;
}

const [READY] = STATES;

async function widths(page: Page): Promise<Shot[]> {
  const pop = await openPop(page, { clock: true });
  const shots: Shot[] = [];
  for (const width of [320, 480, 1100]) {
    await READY!.show(pop, width);
    shots.push(await shoot(page, `${width} pixels`, width));
  }
  return shots;
}

async function looks(page: Page): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const { caption, around, css, forcedColors } of LOOKS) {
    const pop = await openPop(page, { ...around, clock: true });
    await page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
    if (css) await pop.style(css);
    await READY!.show(pop, 480);
    shots.push(await shoot(page, caption, 480, 1_100));
  }
  await page.emulateMedia({ forcedColors: 'none' });
  return shots;
}

/** Puts the pictures side by side with their captions, and takes a picture of that. */
async function sheet(page: Page, name: string, width: number, shots: Shot[]): Promise<void> {
  const figures = shots.map(
    ({ caption, width: wide, png }) =>
      `<figure><figcaption>${caption}</figcaption>
      <img width="${wide}" src="data:image/png;base64,${png.toString('base64')}"></figure>`
  );
  await page.goto('about:blank');
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(`<!doctype html><style>
    body { margin: 16px; background: #eaeaea }
    .sheet { columns: 480px; column-gap: 16px }
    .row { columns: auto; display: flex; align-items: start; gap: 16px }
    figure { margin: 0 0 16px; break-inside: avoid }
    figcaption { padding: 4px 0; font: 700 16px/1.5 sans-serif; color: #2e2e2e }
    img { display: block; box-shadow: 0 1px 4px rgb(0 0 0 / 30%) }
    </style><body><div class="sheet ${name.endsWith('widths') ? 'row' : ''}">${figures.join('')}</div>`);
  const path = join(ROOT, 'docs/images', `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(`wrote docs/images/${name}.png`);
}

const profile = mkdtempSync(join(tmpdir(), 'warm-handoff-pictures-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: await ensureChromium(ROOT),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu']
});
try {
  const sheets = [
    { name: 'screen-pop-states', width: 2000, take: states },
    { name: 'screen-pop-widths', width: 1980, take: widths },
    { name: 'screen-pop-looks', width: 1504, take: looks }
  ];
  for (const { name, width, take } of sheets) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 3_000 });
    await sheet(page, name, width, await take(page));
    await page.close();
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(0);
