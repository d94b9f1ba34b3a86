import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { ris } from '../../../src/share/citation/ris.ts';
import { cases, caseOf } from './cases.ts';

describe('by the specification', () => {
  test.each(cases)('$name is lines of a tag and a value, TY first and ER last', ({ record }) => {
    const file = ris(record);
    const lines = file.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/u);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- \S.*$/u.test(line))).toEqual(['ER  - ']);
    expect(lines[0]).toBe('TY  - GEN');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines.filter((line) => /^(?:TY|ER) /u.test(line))).toHaveLength(2);
  });
});

describe('Citation.js', () => {
  test.each(cases)('reads back $name as it was', ({ record }) => {
    const { data } = new Cite(ris(record));
    expect(data).toHaveLength(1);
    const [item] = data;
    expect(item?.type).toBe('document');
    // RIS has no comma within a name.
    const author = record.author?.replace(/\s*,\s*/gu, ' – ').trim();
    expect(item?.author?.map(({ literal }) => literal)).toEqual(author ? [author] : undefined);
    expect(item?.title).toBe(record.title);
    expect(item?.['container-title'] ?? null).toBe(record.outlet);
    expect(item?.issued?.['date-parts'][0] ?? null).toEqual(
      record.day === null ? null : record.day.split('-').map(Number),
    );
    expect(item?.URL).toBe(record.url);
    expect(item?.['original-title'] ?? null).toBe(record.original?.title ?? null);
    expect(item?.note).toContain(record.status);
    expect(item?.note).toMatch(/Quoted in |Dẫn theo /u);
    expect(item?.abstract).toContain(record.words);
  });
});

test('what is not known has no tag', () => {
  const tags = ris(caseOf('unknown (en)').record).match(/^[A-Z][A-Z0-9](?= {2}- )/gmu);
  expect(tags).toEqual(['TY', 'TI', 'M3', 'LA', 'AB', 'N1', 'DP', 'UR', 'ER']);
});
