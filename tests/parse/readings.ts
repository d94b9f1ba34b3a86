import { readFileSync } from 'node:fs';
import type { Block, Reading } from '../../src/parse/reading.ts';

/**
 * Readings of a fixture, without the rules that tell blocks apart: `=== id 2027-05-20` begins an
 * article (no day: unknown), `# ` a heading, `! ` a caption; every other line is a paragraph.
 */
export function readingsOf(fixture: string): Reading[] {
  return fixture
    .split(/^=== /mu)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [header = '', ...rest] = part.split('\n');
      const [id = '', day] = header.trim().split(' ');
      return reading(id, day ?? null, rest);
    });
}

/** A reading of lines as in a fixture. */
export function reading(id: string, day: string | null, marked: readonly string[]): Reading {
  const lines = marked.map((line) => line.normalize('NFC').replace(/^[#!] /u, ''));
  const blocks = marked.flatMap((line, i): Block[] => {
    if (line.trim() === '') return [];
    const kind = line.startsWith('# ')
      ? 'heading'
      : line.startsWith('! ')
        ? 'caption'
        : 'paragraph';
    return [{ kind, line: i + 1, start: 0, end: (lines[i] ?? '').length }];
  });
  const dateBasis = day === null ? 'unknown' : 'stated';
  const date = { date: day, dateBasis, dateWords: day } as const;
  return { id, file: `${id}.txt`, lines, printed: lines, blocks, date };
}

/** A fixture beside this file: `<name>.txt` and what must come of it, `<name>.json`. */
export function fixture(name: string): { readings: Reading[]; expected: unknown } {
  const read = (end: string) =>
    readFileSync(new URL(`fixtures/${name}.${end}`, import.meta.url), 'utf8');
  return { readings: readingsOf(read('txt')), expected: JSON.parse(read('json')) as unknown };
}
