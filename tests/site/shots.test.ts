import { existsSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { differences, unlike } from './look/accepted-shots.ts';
import { filesOf, shotsFolder, sitters } from './look/shots.ts';
import { test } from './setup/test.ts';

const pages = sitters();

// Vietnamese, which asks most of the letters; `npm run check:full` has the English pages.
test.for(pages.filter(({ name }) => !name.endsWith('-en')))(
  '$name looks as it was accepted',
  { timeout: 120_000 },
  async (sitter, { page, browser, skip }) => {
    const why = unlike(sitter, browser.version());
    skip(why !== null, why ?? '');
    expect(await differences(page, sitter)).toEqual([]);
  },
);

test('no picture is kept of a page that is gone', () => {
  const known = new Set(pages.flatMap(filesOf));
  const kept = (existsSync(shotsFolder) ? readdirSync(shotsFolder) : []).filter((file) =>
    file.endsWith('.png'),
  );
  expect(kept.filter((file) => !known.has(file))).toEqual([]);
});
