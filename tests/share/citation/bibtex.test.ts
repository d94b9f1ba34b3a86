import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/share/citation/bibtex.ts';
import { cases } from './cases.ts';

/** Letter by letter: the parsers write markup of their own around what keeps its capitals. */
const bare = (words: unknown) => String(words).replace(/<\/?span[^>]*>/gu, '');

test('there are quotes to cite', () => {
  expect(cases.length).toBeGreaterThan(100);
});

describe('Better BibTeX’s parser', () => {
  test.each(cases)('reads back $name as it was', ({ record }) => {
    const { entries, errors } = parse(bibtex(record), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    if (!entry) throw new Error('There is no entry.');
    const { type, key, fields } = entry;
    expect(type).toBe('misc');
    expect(key).toBe(record.key);
    expect(fields.author?.map(({ name }) => name) ?? []).toEqual(
      record.author === null ? [] : [record.author],
    );
    expect(bare(fields.title)).toBe(record.title);
    expect(fields.booktitle === undefined ? null : bare(fields.booktitle)).toBe(record.outlet);
    expect(fields.date ?? null).toBe(record.day);
    expect(fields.url).toBe(record.url);
    expect(fields.translator?.map(({ name }) => name) ?? []).toEqual(
      record.translator === null ? [] : [record.translator],
    );
    expect(bare(fields.abstract)).toContain(record.words);
    expect(bare(fields.note)).toContain(record.status);
  });
});

describe('Citation.js', () => {
  test.each(cases)('reads back $name as it was', ({ record }) => {
    const { data } = new Cite(bibtex(record));
    expect(data).toHaveLength(1);
    const [item] = data;
    expect(item?.type).toBe('document');
    expect(item?.author?.map(({ family }) => family) ?? []).toEqual(
      record.author === null ? [] : [record.author],
    );
    expect(bare(item?.title)).toBe(record.title);
    expect(item?.['container-title'] === undefined ? null : bare(item['container-title'])).toBe(
      record.outlet,
    );
    expect(item?.issued?.['date-parts'][0] ?? null).toEqual(
      record.day === null ? null : record.day.split('-').map(Number),
    );
    expect(item?.URL).toBe(record.url);
  });
});

test('what classic BibTeX reads has as many opening as closing braces in every field', () => {
  const unbalanced = cases.filter(({ record }) =>
    bibtex(record)
      .split('\n')
      .slice(1, -2)
      .some((line) => line.replace(/[^{]/gu, '').length !== line.replace(/[^}]/gu, '').length),
  );
  expect(unbalanced.map(({ name }) => name)).toEqual([]);
});

test('what prints it says in which form and by whom it is quoted', () => {
  const silent = cases.filter(({ record }) => {
    const printed = bibtex(record)
      .split('\n')
      .find((line) => line.includes('howpublished'));
    return !/\{(?:Quoted in|Dẫn theo) /u.test(printed ?? '');
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});
