import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { indexDigest } from '../../src/digest-index.ts';
import { columns, csv } from '../../src/share/csv.ts';
import { collectionNames, openData, published } from '../../src/share/open-data.ts';
import { sample } from './sample.ts';

/** A reader after RFC 4180, apart from the writer: rows of cells. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  let end = text.startsWith('\ufeff') ? 1 : 0;
  for (pattern.lastIndex = end; end < text.length; end = pattern.lastIndex) {
    const match = pattern.exec(text);
    if (match === null) throw new Error(`no cell at offset ${end}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const table = z.strictObject({ id: z.string(), note: z.string().nullable() });
const write = (note: string | null): string => csv(table, [{ id: 'x', note }]);

describe('the file', () => {
  test('opens with a byte order mark, and every line ends with CRLF', () => {
    expect(write('a')).toBe('\ufeffid,note\r\nx,a\r\n');
  });

  test('without items it still has its columns', () => {
    expect(csv(table, [])).toBe('\ufeffid,note\r\n');
  });
});

describe('cells', () => {
  test.each(['=1+1', '+84', '-1', '@x', '\tx', '\rx', '\nx', '＝1', "'quoted", "'=1"])(
    'the text %j cannot be run as a formula, and comes back whole',
    (text) => {
      const cell = read(write(text))[1]?.[1];
      expect(cell).toBe(`'${text}`);
      expect(cell?.slice(1)).toBe(text);
    },
  );

  test.each(['a,b', 'a "b" c', 'a\r\nb', 'a\nb', '“đ”', ' a ', 'x=1', '"'])(
    'the text %j comes back as it is',
    (text) => expect(read(write(text))[1]?.[1]).toBe(text),
  );

  test('null is an empty cell; numbers stay numbers, below zero too', () => {
    expect(write(null)).toBe('\ufeffid,note\r\nx,\r\n');
    expect(csv(z.strictObject({ n: z.number() }), [{ n: -3.7e12 }])).toBe(
      '\ufeffn\r\n-3700000000000\r\n',
    );
  });
});

const data = openData(indexDigest(sample));

describe('columns', () => {
  test('are the dotted names of the schema, also below a part that can be null', () => {
    const inner = z.strictObject({ vi: z.string(), en: z.string().nullable() });
    const schema = z.strictObject({
      id: z.string(),
      text: inner.nullable(),
      themes: z.array(inner),
    });
    expect(columns(schema)).toEqual(['id', 'text.vi', 'text.en', 'themes']);
  });

  test.each(collectionNames)('%s: every value of every item stands in its cell', (name) => {
    const items = data[name];
    const [header = [], ...rows] = read(csv(published[name].element, items));
    expect(rows).toHaveLength(items.length);
    rows.forEach((row, index) => {
      expect(row).toHaveLength(header.length);
      expect(restore(header, row)).toEqual(flat(items[index]));
    });
  });
});

/** The filled cells of a row by column, apostrophes taken away. */
function restore(header: string[], row: string[]): Record<string, string> {
  const cells = header.map((name, at) => [name, (row[at] ?? '').replace(/^'/, '')] as const);
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

/** The same of an item: leaves by dotted name, lists as JSON. */
function flat(value: unknown, name = ''): Record<string, string> {
  if (value === null || value === '') return {};
  if (typeof value !== 'object') return { [name]: String(value) };
  if (Array.isArray(value)) return { [name]: JSON.stringify(value) };
  const parts = Object.entries(value).map(([key, part]) =>
    flat(part, name === '' ? key : `${name}.${key}`),
  );
  return Object.assign({}, ...parts) as Record<string, string>;
}

/*
 * The reader above is ours. That of Python's standard library is not; with it the same items come back
 * where Python is installed.
 */
const hasPython = spawnSync('python3', ['--version']).status === 0;
const PYTHON = `
import csv, io, json, sys
text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline='')
json.dump(list(csv.reader(text, strict=True)), sys.stdout)
`;

describe.skipIf(!hasPython)('read by Python', () => {
  test.each(collectionNames)('%s: every value of every item comes back', (name) => {
    const items = data[name];
    const { stdout, stderr } = spawnSync('python3', ['-c', PYTHON], {
      input: csv(published[name].element, items),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const [header = [], ...rows] = JSON.parse(stdout) as string[][];
    expect(header).toEqual(columns(published[name].element));
    expect(rows.map((row) => restore(header, row))).toEqual(items.map((item) => flat(item)));
  });
});
