import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ink } from '../../../scripts/cards/ink.ts';
import { root } from '../../../scripts/process/programs.ts';
import { ribbonPath } from '../../../src/components/pictures/shift.ts';
import { hashOf } from '../../../src/parse/text/hash.ts';
import { drawing, size } from '../../../src/share/card/drawing.ts';

test('the sum of the drawing is that of the program, the colours and the packages that draw cards', () => {
  const folder = join(root, 'scripts/cards');
  const programs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')]);
  const { devDependencies: packages } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  const versions = Object.entries(packages).filter(([name]) =>
    /^(?:satori|sharp|@expo-google-fonts\/.*)$/u.test(name),
  );
  expect(versions).toHaveLength(4);
  const borrowed = [ribbonPath(3), size, ink];
  const sum = hashOf(JSON.stringify([programs, versions, borrowed]));
  // Hosts keep the pictures that they took, and so does the cache: a new look needs new names.
  expect(drawing, `cards are drawn otherwise: write '${sum}' into src/share/card/drawing.ts`).toBe(
    sum,
  );
});
