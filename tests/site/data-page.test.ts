import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { enFields } from '../../src/i18n/en.fields.ts';
import { decimal } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dataHref, fileHref, href, to } from '../../src/i18n/paths.ts';
import { viFields } from '../../src/i18n/vi.fields.ts';
import { base } from '../../src/site.ts';
import { fieldDocs } from '../../src/share/field-docs.ts';
import { collectionNames } from '../../src/share/open-data.ts';
import { readData } from './built/data.ts';
import { all, attribute, only, text } from './built/html.ts';
import { readPages } from './built/pages.ts';

const pages = new Map(readPages().map((page) => [page.href, page.root]));
const page = (address: string) => {
  const root = pages.get(address);
  if (!root) throw new Error(`There is no page ${address}`);
  return root;
};
const file = (link: string) => join(dist, link.slice(base.length));
const words = { vi: viFields, en: enFields };

describe.each(locales)('the page of the data: %s', (locale) => {
  const root = page(href(locale, to.data));
  const links = all(root, 'a').map((link) => attribute(link, 'href'));

  test.each(collectionNames)('lists %s with its rows, its files and their sizes', (name) => {
    const row = only(
      root,
      (element) =>
        element.tagName === 'tr' &&
        all(element, 'a').some((link) => attribute(link, 'href') === dataHref(name, 'json')),
    );
    const shown = text(row);
    expect(
      text(only(row, ({ tagName, attrs }) => tagName === 'td' && attrs[0]?.value === 'count')),
    ).toBe(decimal(readData(name).length, locale));
    for (const format of ['json', 'csv'] as const) {
      const { size } = statSync(file(dataHref(name, format)));
      expect(shown).toContain(`${format.toUpperCase()} ${Math.ceil(size / 1000)} kB`);
    }
    const targets = all(row, 'a').map((link) => attribute(link, 'href'));
    expect(targets).toEqual([
      href(locale, to.dataFields(name)),
      ...(['json', 'csv', 'jsonld'] as const).map((format) => dataHref(name, format)),
    ]);
  });

  test('leads to schema, versions, changes and corrections', () => {
    for (const target of [
      fileHref('data/schema.json'),
      fileHref('data/version.json'),
      href(locale, to.dataChanges),
      href(locale, to.allCorrections),
    ]) {
      expect(links).toContain(target);
    }
  });

  test('names the licence of what is ours, and only that', () => {
    const licence = only(root, (element) => attribute(element, 'rel') === 'license external');
    expect(attribute(licence, 'href')).toMatch(
      /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//,
    );
  });

  test.each(collectionNames)(
    'each field of %s stands on its page, with type and example',
    (name) => {
      const entries = all(page(href(locale, to.dataFields(name))), 'dl').flatMap((list) =>
        all(list, 'div').map(text),
      );
      const fields = fieldDocs(name, readData(name), words[locale][name]);
      expect(entries).toHaveLength(fields.length);
      fields.forEach(({ path, meaning, choices, example }, at) => {
        expect(entries[at]?.startsWith(`${path} `), `${entries[at]}`).toBe(true);
        for (const part of [meaning, choices.join(', '), example ?? '']) {
          expect(entries[at]).toContain(part.replace(/\s+/g, ' '));
        }
      });
    },
  );

  test('version.json, the page of the data and that of the changes tell the same version', () => {
    const { version, versions } = JSON.parse(
      readFileSync(file(fileHref('data/version.json')), 'utf8'),
    ) as { version: string; versions: { version: string }[] };
    expect(text(root)).toContain(version);
    const titles = all(page(href(locale, to.dataChanges)), 'h2').map(text);
    expect(titles).toEqual(versions.map((one) => one.version));
    expect(version.split('+')[0]).toBe(titles[0]);
  });
});
