import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { cache, root } from '../../../scripts/process/programs.ts';
import { compare } from './compare-shots.ts';
import { draw, filesOf, shotsFolder, type Shot, type Sitter } from './shots.ts';

/** The pictures of what failed: `x.png` as it is now, `x.difference.png` with red where it differs. */
const failures = join(cache, 'shots');
const accept =
  'If it is as it should be: npm run shots, look at what changed, and commit tests/site/shots.';

/**
 * Why the pictures of a page tell nothing here; null where they do. Another version of the browser
 * sets lines a little differently: nothing could be told apart.
 */
export function unlike(sitter: Sitter, version: string): string | null {
  const drawn = filesOf(sitter).map(drawnBy);
  return drawn.every((by) => by !== null && by !== major(version))
    ? `accepted in ${drawn[0]}, and this is ${major(version)}: npm run shots`
    : null;
}

/** How a page differs from its accepted pictures, with what to do about it. */
export async function differences(page: Page, sitter: Sitter): Promise<string[]> {
  const told = (await draw(page, sitter)).flatMap(faultOf);
  return told.length === 0 ? [] : [...told, accept];
}

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
