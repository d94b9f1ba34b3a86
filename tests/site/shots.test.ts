import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, shotsFolder, sitters } from './look/shots.ts';

// What they look like, `npm run check:full` compares.
const pages = sitters();

test('no picture is kept of a page that is gone', () => {
  const known = new Set(pages.flatMap(filesOf));
  const kept = (existsSync(shotsFolder) ? readdirSync(shotsFolder) : []).filter((file) =>
    file.endsWith('.png'),
  );
  expect(kept.filter((file) => !known.has(file))).toEqual([]);
});
