/**
 * `npm run shots`: draws the pictures that `npm test` compares the pages with. With names, only theirs:
 * `npm run shots -- topics-id-vi`. Look at each before it is committed.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { base } from '../src/site.ts';
import { compare } from '../tests/site/look/compare-shots.ts';
import { writePalettePng, type Picture } from '../tests/site/look/palette-png.ts';
import { draw, filesOf, shotsFolder, sitters } from '../tests/site/look/shots.ts';
import { findBrowser, launchFlags } from './browser.mjs';
import { command, Failure } from './process/failure.ts';
import { dist } from './process/programs.ts';
import { serveSite } from './serve/site-server.ts';

await command(async () => {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Failure('dist/ holds no site to draw: run npm run build first.');
  }
  const found = await findBrowser();
  if (!found) throw new Failure('No Chromium found: run node scripts/setup.mjs --browser first.');
  const names = process.argv.slice(2);
  const all = sitters();
  const unknown = names.filter((name) => !all.some((sitter) => sitter.name === name));
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ');
    throw new Failure(`There is no page called ${unknown.join(', ')}; there are ${known}.`);
  }

  const browser = await chromium.launch({ executablePath: found.path, args: launchFlags });
  const server = await serveSite({ folder: dist, base, port: 0 });
  try {
    await mkdir(shotsFolder, { recursive: true });
    for (const sitter of all.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const page = await browser.newPage({ baseURL: server.url });
      for (const { file, picture } of await draw(page, sitter)) {
        const path = join(shotsFolder, file);
        if (await isAccepted(path, picture)) continue;
        await writeFile(path, writePalettePng(picture, `Chromium ${browser.version()}`));
        console.log(`drawn: tests/site/shots/${file}`);
      }
      await page.close();
    }
    await removeOthers(new Set(all.flatMap(filesOf)));
  } finally {
    await browser.close();
    await server.close();
  }
});

/** A picture that would pass stays as it is: a change in the repository is one of the page. */
async function isAccepted(path: string, picture: Picture): Promise<boolean> {
  if (!existsSync(path)) return false;
  return compare(PNG.sync.read(await readFile(path)), picture).told === '';
}

/** Pictures of pages that are gone go, too. */
async function removeOthers(known: ReadonlySet<string>): Promise<void> {
  for (const file of await readdir(shotsFolder)) {
    if (!file.endsWith('.png') || known.has(file)) continue;
    await rm(join(shotsFolder, file));
    console.log(`removed: tests/site/shots/${file}`);
  }
}
