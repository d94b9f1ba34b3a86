import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  collectionNames,
  dataSchema,
  json,
  openData,
  published,
} from '../../src/share/open-data.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { digest, type CollectionName } from '../../src/schemas/digest.ts';
import type { Localized } from '../../src/schemas/localized.ts';
import { sample } from './sample.ts';

const ajv = new Ajv2020({
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) },
});
ajv.addSchema(dataSchema(), 'schema.json');

const data = openData(indexDigest(sample));

function errors(name: string, data: unknown): unknown[] {
  const validate = ajv.getSchema(`schema.json#/$defs/${name}`);
  if (validate === undefined) throw new Error(`schema.json has no $defs/${name}`);
  validate(data);
  return validate.errors ?? [];
}

describe('schema.json', () => {
  test('is a valid schema of its dialect, with a definition a collection', () => {
    expect(ajv.validateSchema(dataSchema())).toBe(true);
    expect(dataSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  test.each(collectionNames)('%s: accepts what is published', (name) => {
    const items = data[name];
    expect(items).not.toHaveLength(0);
    expect(errors(name, items)).toEqual([]);
    expect(published[name].safeParse(items).success).toBe(true);
  });

  test.each(collectionNames)('%s: refuses an item without addresses', (name) => {
    expect(errors(name, sample[name])).not.toEqual([]);
  });

  test.each(collectionNames)(
    '%s: refuses an item without its id, and with a strange field',
    (name) => {
      const [item] = data[name];
      expect(errors(name, [{ ...item, id: undefined }])).not.toEqual([]);
      expect(errors(name, [{ ...item, strange: 1 }])).not.toEqual([]);
    },
  );

  test('describes the whole as well, and each file by itself', () => {
    expect(ajv.validate('schema.json', data)).toBe(true);
    for (const name of collectionNames) {
      expect(ajv.validate('schema.json', data[name]), name).toBe(true);
      expect(ajv.validate('schema.json', sample[name]), name).toBe(false);
    }
    expect(ajv.validate('schema.json', { ...data, quotes: [{}] })).toBe(false);
  });
});

const urlsOf = (name: CollectionName): Localized[] =>
  (data[name] as { url: Localized }[]).map(({ url }) => url);

describe('the committed digest', () => {
  const folder = join(import.meta.dirname, '../../src/content/digest');
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const committed = digest.parse(
    Object.fromEntries(collectionNames.map((name) => [name, read(name)])),
  );
  const files = openData(indexDigest(committed));

  test.each(collectionNames)('%s: fits schema.json, item by item', (name) => {
    expect(files[name]).toHaveLength(committed[name].length);
    expect(errors(name, JSON.parse(json(files[name])))).toEqual([]);
  });
});

describe('addresses', () => {
  const urls = Object.fromEntries(
    collectionNames.map((name) => [name, urlsOf(name).map(({ vi }) => vi)]),
  );

  test('lead to the page or the place of each item', () => {
    expect(urls).toEqual({
      articles: ['/vi/sources/a1/', '/vi/sources/a2/'],
      speakers: ['/vi/speakers/nguyen-manh-hung/'],
      quotes: ['/vi/quotes/q1/', '/vi/quotes/q2/'],
      themes: ['/vi/topics/an-toan/', '/vi/topics/'],
      events: ['/vi/timeline/adgmin-6/'],
      figures: ['/vi/figures/f1/'],
      shifts: ['/vi/masterplan-2030/shift-1/'],
    });
  });

  test('are the same in both languages', () => {
    for (const { vi, en } of collectionNames.flatMap(urlsOf)) {
      expect(en).toBe(vi.replace('/vi/', '/en/'));
    }
  });
});

describe('the files', () => {
  test('end with one line feed and read back as they were', () => {
    const text = json(sample.quotes);
    expect(text.endsWith(']\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(sample.quotes);
  });
});
