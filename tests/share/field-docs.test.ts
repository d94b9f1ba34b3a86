import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexDigest } from '../../src/digest-index.ts';
import { enFields } from '../../src/i18n/en.fields.ts';
import { viFields } from '../../src/i18n/vi.fields.ts';
import { digest } from '../../src/schemas/digest.ts';
import { fieldDocs } from '../../src/share/field-docs.ts';
import { collectionNames, dataSchema, openData } from '../../src/share/open-data.ts';
import { sample } from './sample.ts';

const folder = join(import.meta.dirname, '../../src/content/digest');
const committed = digest.parse(
  Object.fromEntries(
    collectionNames.map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
    ]),
  ),
);
const digests = {
  committed: openData(indexDigest(committed)),
  sample: openData(indexDigest(sample)),
};
const catalogues = { vi: viFields, en: enFields };

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

/** The fields of a JSON Schema, found apart from the program under test: path and description. */
function schemaFields(node: Node, prefix = ''): [path: string, description: string | undefined][] {
  const inner = [node, ...(node.anyOf ?? [])];
  return inner.flatMap(({ properties, items }) => [
    ...Object.entries(properties ?? {}).flatMap(([key, part]): [string, string | undefined][] => [
      [`${prefix}${key}`, part.description],
      ...schemaFields(part, `${prefix}${key}.`),
    ]),
    ...(items ? schemaFields(items, `${prefix.replace(/\.$/, '')}[].`) : []),
  ]);
}

/** The paths in a catalogue: `text`, `text.vi`, … */
function wordPaths(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, said]: [string, unknown]) => [
    `${prefix}${key}`,
    ...(Array.isArray(said) ? wordPaths(said[1] as object, `${prefix}${key}.`) : []),
  ]);
}

/** Every value at a path, of all items; the values in a list one by one where the path goes into it. */
function valuesAt(items: readonly unknown[], path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, step) => {
      const key = step.replace('[]', '');
      const parts = values.map((value) => (value as Record<string, unknown> | null)?.[key]);
      return step.endsWith('[]') ? parts.flat() : parts;
    },
    [...items],
  );
}

const schema = dataSchema() as { $defs: Record<string, { items: Node }> };

describe.each(collectionNames)('%s', (name) => {
  const fields = schemaFields(schema.$defs[name]?.items ?? {});
  const paths = fields.map(([path]) => path);

  test.each(['vi', 'en'] as const)('every field of its JSON Schema is documented: %s', (locale) => {
    const docs = fieldDocs(name, digests.committed[name], catalogues[locale][name]);
    expect(docs.map(({ path }) => path)).toEqual(paths);
    expect(docs.filter(({ meaning }) => !/^\S.*\.$/su.test(meaning))).toEqual([]);
  });

  test.each(['vi', 'en'] as const)('nothing is documented that is no field: %s', (locale) => {
    const known = new Set(paths.map((path) => path.replaceAll('[]', '')));
    expect(wordPaths(catalogues[locale][name]).filter((path) => !known.has(path))).toEqual([]);
  });

  test('the JSON Schema describes each field in the same words', () => {
    const meanings = fieldDocs(name, [], enFields[name]).map(({ path, meaning }) => [
      path,
      meaning,
    ]);
    expect(fields).toEqual(meanings);
  });

  test.each(['committed', 'sample'] as const)('examples are values of the data: %s', (which) => {
    const items = digests[which][name];
    for (const { path, kind, example } of fieldDocs(name, items, enFields[name])) {
      const values = valuesAt(items, path).map((value) => JSON.stringify(value));
      if (example !== null) expect(values, path).toContain(example);
      else if (kind !== 'parts') {
        const empty = [undefined, 'null', '""', '[]'];
        expect(
          values.filter((value) => !empty.includes(value)),
          path,
        ).toEqual([]);
      }
    }
  });
});

test('a list, a null and the values to choose from are told', () => {
  const of = (path: string) =>
    fieldDocs('quotes', [], enFields.quotes).find((field) => field.path === path);
  expect(of('themes')).toMatchObject({ kind: 'id', isList: true, isNullable: false });
  expect(of('date')).toMatchObject({ kind: 'day', isList: false, isNullable: true });
  expect(of('form')).toMatchObject({ kind: 'choice', choices: ['direct', 'indirect'] });
  expect(of('statements[].vi')).toMatchObject({ kind: 'text' });
  expect(of('source.start')).toMatchObject({ kind: 'whole' });
});

test('a field without words is an error that says where to write them', () => {
  expect(() => fieldDocs('shifts', [], { ...enFields.shifts, n: undefined as never })).toThrow(
    /what the field n means.*fields\.ts/,
  );
});
