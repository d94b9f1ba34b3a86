import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { cache, root } from '../../scripts/process/programs.ts';
import { compare } from './look/compare-shots.ts';
import { draw, filesOf, shotsFolder, sitters, type Shot } from './look/shots.ts';
import { test } from './setup/test.ts';

/** The pictures of what failed: `x.png` as it is now, `x.difference.png` with red where it differs. */
const failures = join(cache, 'shots');
const accept =
  'If it is as it should be: npm run shots, look at what changed, and commit tests/site/shots.';

const pages = sitters();

test.for(pages)(
  '$name looks as it was accepted',
  { timeout: 120_000 },
  async (sitter, { page, browser, skip }) => {
    const others = filesOf(sitter).filter((file) => drawnBy(file) !== major(browser.version()));
    // Another version of the browser sets lines a little differently: nothing could be told apart.
    skip(
      others.length > 0 && others.every((file) => drawnBy(file) !== null),
      `accepted in another version of Chromium than ${browser.version()}: npm run shots`,
    );
    const shots = await draw(page, sitter);
    const told = shots.flatMap(faultOf);
    expect(told.length === 0 ? told : [...told, accept]).toEqual([]);
  },
);

test('no picture is kept of a page that is gone', () => {
  const known = new Set(pages.flatMap(filesOf));
  const kept = (existsSync(shotsFolder) ? readdirSync(shotsFolder) : []).filter((file) =>
    file.endsWith('.png'),
  );
  expect(kept.filter((file) => !known.has(file))).toEqual([]);
});

/** `Chromium 156` of "156.0.6478.61". */
const major = (version: string): string => `Chromium ${version.split('.')[0]}`;

/** The version of the browser that drew an accepted picture; null where there is none. */
function drawnBy(file: string): string | null {
  const kept = read(join(shotsFolder, file));
  return kept && (/Chromium \d+/.exec(kept.toString('latin1', 0, 200))?.[0] ?? 'unknown');
}

/** What is wrong with a picture, which is written down for people to look at. */
function faultOf({ file, picture }: Shot): string[] {
  const now = join(failures, file);
  const difference = now.replace(/\.png$/, '.difference.png');
  rmSync(now, { force: true });
  rmSync(difference, { force: true });
  const png = new PNG({ width: picture.width, height: picture.height });
  png.data = Buffer.from(picture.data);
  const keep = () => {
    mkdirSync(failures, { recursive: true });
    writeFileSync(now, PNG.sync.write(png));
  };

  const kept = read(join(shotsFolder, file));
  if (kept === null) {
    keep();
    return [`${file}: no picture of it was accepted; it is in ${relative(root, now)}`];
  }
  const { told, map } = compare(PNG.sync.read(kept), picture);
  if (told === '') return [];
  keep();
  if (map) writeFileSync(difference, map);
  return [`${file}: ${told}; see ${relative(root, map ? difference : now)}`];
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
