import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { addressOf, to, type Address } from '../../../src/i18n/paths.ts';
import type { CollectionName } from '../../../src/schemas/digest.ts';
import { collectionGraph } from '../../../src/share/json-ld/collections.ts';
import { pageGraph } from '../../../src/share/json-ld/graph.ts';
import { asDocument, serialise, type Node } from '../../../src/share/json-ld/node.ts';
import type { Page } from '../../../src/share/json-ld/page.ts';
import { coverGraph } from '../../../src/share/json-ld/site.ts';
import { collectionNames } from '../../../src/share/open-data.ts';
import { readHtml, only } from '../../site/built/html.ts';
import { awkward, HOSTILE, index } from './awkward.ts';
import { expand, statements } from './expand.ts';
import { described, references, strange, type Json } from './vocabulary.ts';

const origin = 'https://adgmin6.example';
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const words = { title: HOSTILE, description: HOSTILE };
const sections: Address[] = [
  ...[to.home, to.timeline, to.speakers, to.topics, to.masterplan, to.quotes, to.figures],
  ...[to.sources, to.search, to.glossary, to.about, to.design, to.data],
];
const items = collectionNames.flatMap((collection) =>
  awkward[collection].map(({ id }) => ({ collection, id })),
);
const pages: Page[] = locales.flatMap((locale) => [
  ...sections.map((address) => ({ locale, address, ...words })),
  ...items.map((item) => ({
    locale,
    item,
    address: addressOf[item.collection](item.id),
    crumbs: [{ label: HOSTILE, address: to.topics }],
    ...words,
  })),
]);
const graphs: [string, Node[]][] = [
  ['cover', coverGraph()],
  ...pages.map((page): [string, Node[]] => [
    `${page.locale} ${page.address}`,
    pageGraph(page, index),
  ]),
  ...collectionNames.map((name): [string, Node[]] => [name, collectionGraph(name, index)]),
];

describe('every graph', () => {
  test('has only terms of schema.org, each where it belongs', () => {
    expect(graphs).toHaveLength(pages.length + collectionNames.length + 1);
    const wrong = graphs.flatMap(([name, graph]) =>
      strange(json(graph)).map((finding) => `${name}: ${finding}`),
    );
    expect(wrong).toEqual([]);
  });

  test('is read whole by a processor of JSON-LD', async () => {
    for (const [name, graph] of graphs) {
      const expanded = await expand(asDocument(graph));
      const types = described(json(graph)).length;
      expect(
        JSON.stringify(expanded).match(/"@type":\["https:\/\/schema\.org\//g),
        name,
      ).toHaveLength(types);
    }
  });

  test('has no null, no empty list, no empty words', () => {
    for (const [name, graph] of graphs) {
      expect(JSON.stringify(graph), name).not.toMatch(/:null|:\[\]|:""|:\{\}/);
    }
  });

  test('stays in its script, whatever the articles print', () => {
    for (const [name, graph] of graphs) {
      const text = serialise(graph);
      expect(text, name).not.toMatch(/[<\u2028\u2029]/);
      const html = readHtml(`<script type="application/ld+json">${text}</script><p>after</p>`);
      const [content] = only(html, 'script').childNodes;
      expect(only(html, 'p'), name).toBeDefined();
      expect(JSON.parse(content && 'value' in content ? content.value : ''), name).toEqual(
        json(asDocument(graph)),
      );
    }
    expect(JSON.stringify(graphs)).toContain('alert(1)');
  });
});

describe('a page', () => {
  const graph = (address: Address, item?: Page['item']) =>
    pageGraph({ locale: 'en', address, ...words, ...(item && { item }) }, index);

  test.each<[CollectionName, string, string]>([
    ['articles', 'a1', 'ItemPage'],
    ['speakers', 'john-doe', 'ProfilePage'],
    ['quotes', 'q1', 'ItemPage'],
    ['themes', 'an-toan', 'CollectionPage'],
    ['events', 'adgmin-6', 'ItemPage'],
    ['figures', 'f1', 'ItemPage'],
    ['shifts', 'shift-1', 'ItemPage'],
  ])('of one of the %s names it as what it is of', (collection, id, type) => {
    const [page, thing] = graph(addressOf[collection](id), { collection, id });
    expect(page).toMatchObject({ '@type': type, mainEntity: { '@id': thing?.['@id'] } });
  });

  test('shows the way to itself in full addresses, the last its own', () => {
    const [page] = pageGraph(
      {
        ...{ locale: 'en', address: to.quote('q1'), title: 'Long', description: '', here: 'Short' },
        crumbs: [{ label: 'Quotes', address: to.quotes }],
      },
      index,
    );
    expect(page).toMatchObject({
      '@id': `${origin}/en/quotes/q1/`,
      breadcrumb: {
        itemListElement: [
          { position: 1, name: 'Front page', item: { '@id': `${origin}/en/` } },
          { position: 2, name: 'Quotes', item: { '@id': `${origin}/en/quotes/` } },
          { position: 3, name: 'Short', item: { '@id': `${origin}/en/quotes/q1/` } },
        ],
      },
    });
  });

  test('of nothing in particular says its own name; the front page is about the meeting', () => {
    const [about, ...more] = graph(to.about);
    expect(about).toMatchObject({ '@type': 'AboutPage', name: HOSTILE, description: HOSTILE });
    expect(more).toEqual([]);
    const [home] = graph(to.home);
    expect(home).toMatchObject({ about: { '@id': `${origin}/vi/timeline/adgmin-6/#event` } });
    expect(home).not.toHaveProperty('breadcrumb');
  });

  test('refuses to be of what is not there', () => {
    expect(() => graph(to.figure('gone'), { collection: 'figures', id: 'gone' })).toThrow(
      'There is no figure "gone"',
    );
  });

  test('of the data offers every collection in every format, with what is settled of the release', () => {
    const [, bare] = graph(to.data);
    expect(bare).not.toHaveProperty('version');
    const release = { version: '1.2.0', license: 'https://example.org/licence' };
    const [, data] = pageGraph({ locale: 'vi', address: to.data, ...words }, index, release);
    expect(data).toMatchObject({ '@type': 'Dataset', ...release });
    expect(JSON.stringify(data).match(/"DataDownload"/g)).toHaveLength(collectionNames.length * 3);
    expect(JSON.stringify(data)).toContain(`"${origin}/data/quotes.csv"`);
  });
});

describe('the data', () => {
  test('holds each item, and each translation, once', () => {
    for (const name of collectionNames) {
      const ids = collectionGraph(name, index).map((node) => node['@id']);
      expect(new Set(ids).size, name).toBe(ids.length);
      const extra = name === 'themes' || name === 'shifts' ? 1 : 0;
      const translated = awkward.quotes.filter(({ translation }) => translation === 'current');
      expect(ids, name).toHaveLength(
        awkward[name].length + (name === 'quotes' ? translated.length : extra),
      );
    }
  });

  test('says of every word of ours in which language it is', async () => {
    const quads = await statements(asDocument(collectionGraph('themes', index)));
    expect(quads).toContain('<https://schema.org/name> "An toàn số"@vi');
    expect(quads).toContain('<https://schema.org/name> "Online safety"@en');
  });

  test('names nothing that neither it nor a page tells of', () => {
    const told = new Set(
      graphs.flatMap(([, graph]) => described(json(graph)).map((node) => node['@id'])),
    );
    const unknown = graphs.flatMap(([name, graph]) =>
      references(json(graph)).flatMap((id) => (told.has(id) ? [] : [`${name}: ${id}`])),
    );
    expect(unknown).toEqual([]);
  });
});

describe('under another origin and base path', () => {
  beforeAll(() => {
    vi.stubEnv('SITE_URL', 'https://digest.example');
    vi.stubEnv('BASE_PATH', '/adgmin6/');
    vi.resetModules();
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test('every name and address holds both', async () => {
    const { coverGraph: cover } = await import('../../../src/share/json-ld/site.ts');
    const { pageGraph: graphOf } = await import('../../../src/share/json-ld/graph.ts');
    const text = JSON.stringify([cover(), ...pages.map((page) => graphOf(page, index))]);
    const own = text.match(/https:\/\/digest\.example[^"]*/g) ?? [];
    expect(own.length).toBeGreaterThan(pages.length);
    expect(own.filter((address) => !address.startsWith('https://digest.example/adgmin6/'))).toEqual(
      [],
    );
    expect(text).not.toContain(origin);
  });
});
