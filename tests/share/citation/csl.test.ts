import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { citationFiles } from '../../../src/share/citation/index.ts';
import { cases, caseOf, published } from './cases.ts';

/*
 * csl-data.schema.json is `schemas/input/csl-data.json` of citation-style-language/schema (MIT, see
 * csl-data.LICENSE.txt), at commit e3ce254a.
 */
const schema = JSON.parse(
  readFileSync(new URL('csl-data.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

const read = (of: (typeof cases)[number]): unknown =>
  JSON.parse(citationFiles['csl.json'].write(of.record));

test.each(cases)('$name fits the official schema', (one) => {
  validate(read(one));
  expect(validate.errors ?? []).toEqual([]);
});

test.each(cases)('$name comes back with author, title, outlet, day and address', (one) => {
  const { record } = one;
  const [item] = read(one) as Record<string, unknown>[];
  expect(item).toMatchObject({
    title: record.title,
    URL: record.url,
    language: record.lang,
    ...(record.outlet && { 'container-title': record.outlet }),
    ...(record.author && { author: [{ literal: record.author }] }),
    ...(record.day && { issued: { 'date-parts': [record.day.split('-').map(Number)] } }),
    ...(record.translator && { translator: [{ literal: record.translator }] }),
  });
});

test('what is not known is not there', () => {
  const [item] = read(caseOf('unknown (en)')) as object[];
  expect(item).not.toHaveProperty('author');
  expect(item).not.toHaveProperty('issued');
  expect(item).not.toHaveProperty('container-title');
  expect(item).not.toHaveProperty('translator');
});

test('citeproc prints every quote with the whole name, form, outlet and translator', () => {
  const items = published.flatMap((one) => read(one) as object[]);
  const printed = new Cite(items)
    .format('bibliography', { template: 'apa', lang: 'en-US' })
    .split('\n');
  const wrong = published.flatMap(({ name, record }) => {
    const entry = printed.find((line) => line.includes(record.url)) ?? '';
    const translator = record.translator === null ? null : `(${record.translator}, Trans.)`;
    const parts = [`${record.author}. (`, record.status, record.outlet, translator];
    const missing = parts.filter((part) => part !== null && !entry.includes(part));
    return missing.length > 0 || !/quoted in|dẫn theo/u.test(entry) ? [`${name}: ${entry}`] : [];
  });
  expect(wrong).toEqual([]);
}, 20_000);
