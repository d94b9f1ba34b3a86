import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { absolute, dataHref } from '../../src/i18n/paths.ts';
import { partialDate } from '../../src/schemas/date.ts';
import { collectionNames } from '../../src/share/open-data.ts';
import { expand } from '../share/json-ld/expand.ts';
import {
  described,
  isObject,
  kinds,
  objects,
  references,
  strange,
  takes,
  type Json,
  type JsonObject,
} from '../share/json-ld/vocabulary.ts';
import { byId, readData } from './built/data.ts';
import { all, attribute } from './built/html.ts';
import { findings, readPages, type BuiltPage } from './built/pages.ts';

/** What is a page for readers: not what lost readers see, nor what other sites frame. */
const pages = readPages().filter(({ path }) => path !== '404.html' && !path.endsWith('/embed/'));

const blocks = ({ root }: BuiltPage): string[] =>
  all(root, (element) => attribute(element, 'type') === 'application/ld+json').map((script) =>
    script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  );

type Document = { '@context': Json; '@graph': JsonObject[] };
const documents = new Map(
  pages.map((page) => [page, JSON.parse(blocks(page)[0] ?? '{"@graph":[]}') as Document]),
);
const graphOf = (page: BuiltPage): JsonObject[] => documents.get(page)?.['@graph'] ?? [];
const data = collectionNames.map((name) => ({
  name,
  document: JSON.parse(readFileSync(join(dist, 'data', `${name}.jsonld`), 'utf8')) as Document,
}));

const typeOf = (node: JsonObject): string => String(node['@type']);
/** The nodes that a page or a file tells of, by their names. */
const told = (graph: readonly JsonObject[]) =>
  new Map(graph.flatMap((node) => (node['@id'] === undefined ? [] : [[node['@id'], node]])));

describe('every page', () => {
  test('holds one block of JSON-LD, a graph of schema.org', () => {
    expect(pages.length).toBeGreaterThan(150);
    const wrong = findings(pages, (page) => {
      const { length } = blocks(page);
      if (length !== 1) return [`${length} blocks`];
      const context = documents.get(page)?.['@context'];
      return context === 'https://schema.org' && graphOf(page).length > 0 ? [] : ['no graph'];
    });
    expect(wrong).toEqual([]);
  });

  test('is read whole by a processor of JSON-LD', async () => {
    for (const page of pages) {
      const document = documents.get(page) ?? {};
      const expanded = JSON.stringify(await expand(document));
      const types = described(graphOf(page)).length;
      expect(expanded.match(/"@type":\["https:\/\/schema\.org\//g), page.file).toHaveLength(types);
    }
  });

  test('says first what it is itself, by its own address', () => {
    const wrong = findings(pages, (page) => {
      const [self] = graphOf(page);
      if (self?.['@id'] !== absolute(page.href)) return [`is called ${String(self?.['@id'])}`];
      return kinds(typeOf(self)).includes('WebPage') ? [] : [`is a ${typeOf(self)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has the same things in both languages', () => {
    const things = (page: BuiltPage) =>
      graphOf(page)
        .slice(1)
        .map((node) => [typeOf(node), typeOf(node) === 'Quotation' || node['@id']]);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const wrong = findings(
      pages.filter(({ locale }) => locale === 'vi'),
      (page) => {
        const other = byPath.get(page.path.replace(/^vi\//, 'en/'));
        return other && JSON.stringify(things(other)) === JSON.stringify(things(page))
          ? []
          : ['differs in English'];
      },
    );
    expect(wrong).toEqual([]);
  });
});

const everything = [
  ...pages.map((page) => ({ name: page.file, graph: graphOf(page) })),
  ...data.map(({ name, document }) => ({ name: `${name}.jsonld`, graph: document['@graph'] })),
];

/** Findings in every page and every file of the data. */
const everywhere = (find: (graph: JsonObject[]) => string[]): string[] =>
  everything.flatMap(({ name, graph }) => find(graph).map((finding) => `${name}: ${finding}`));

describe('every graph', () => {
  test('has only terms of schema.org, each where it belongs', () => {
    expect(everywhere(strange)).toEqual([]);
  });

  test('names nothing that neither it nor the page so named tells of, as what it may be there', () => {
    const byAddress = new Map(pages.map((page) => [absolute(page.href), told(graphOf(page))]));
    const wrong = everywhere((graph) => {
      const here = told(graph);
      const find = (id: Json) =>
        here.get(id) ?? byAddress.get(String(id).replace(/#.*/, ''))?.get(id);
      const lost = references(graph).filter((id) => !find(id));
      const misplaced = objects(graph).flatMap((node) =>
        Object.entries(node).flatMap(([property, value]) =>
          [value].flat().flatMap((one) => {
            const target =
              isObject(one) && !('@type' in one) ? find(one['@id'] ?? null) : undefined;
            return target && !takes(property, typeOf(target))
              ? [`${property} cannot be the ${typeOf(target)} ${String(target['@id'])}`]
              : [];
          }),
        ),
      );
      return [...lost.map((id) => `nobody tells of ${id}`), ...misplaced];
    });
    expect(wrong).toEqual([]);
  });

  test('names those that it describes in passing as their pages do', () => {
    const names = new Map(
      everything.flatMap(({ graph }) =>
        graph.flatMap((node) => (typeOf(node) === 'Person' ? [[node['@id'], node['name']]] : [])),
      ),
    );
    const wrong = everywhere((graph) =>
      described(graph).flatMap((node) => {
        const id = node['@id'];
        if (typeOf(node) !== 'Person' || id === undefined) return [];
        return names.get(id) === node['name'] ? [] : [`${String(id)} is ${String(node['name'])}`];
      }),
    );
    expect(names.size).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('holds no relative address', () => {
    const ADDRESSES = [
      '@id',
      'url',
      'usageInfo',
      'contentUrl',
      'urlTemplate',
      'license',
      'eventStatus',
    ];
    const wrong = everywhere((graph) =>
      objects(graph).flatMap((node) =>
        ADDRESSES.flatMap((name) => {
          const value = node[name];
          return typeof value === 'string' && !/^https?:\/\/[^/]/.test(value) ? [value] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('dates as exactly as the articles do: ISO 8601', () => {
    const DATES = ['startDate', 'endDate', 'datePublished', 'observationDate'];
    const dated = everything.flatMap(({ graph }) =>
      objects(graph).flatMap((node) => DATES.flatMap((name) => node[name] ?? [])),
    );
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter((date) => !partialDate.safeParse(date).success)).toEqual([]);
  });

  test('says of each thing what it must be known by', () => {
    const REQUIRED: Record<string, string[]> = {
      Event: ['@id', 'name', 'description', 'subjectOf'],
      Quotation: ['@id', 'text', 'inLanguage', 'genre', 'isBasedOn'],
      NewsArticle: ['@id', 'inLanguage'],
      DefinedTerm: ['@id', 'name', 'description', 'inDefinedTermSet'],
      DefinedTermSet: ['@id', 'name'],
      Observation: ['@id', 'name', 'description', 'unitText', 'subjectOf'],
      Dataset: ['@id', 'name', 'description', 'creator', 'distribution'],
      DataDownload: ['contentUrl', 'encodingFormat'],
      WebSite: ['@id', 'url', 'name', 'potentialAction'],
      ListItem: ['position', 'name', 'item'],
      Place: ['name'],
      NewsMediaOrganization: ['name'],
      Organization: ['name'],
    };
    const wrong = everywhere((graph) =>
      described(graph).flatMap((node) => {
        const needed = REQUIRED[typeOf(node)] ?? (node['@id'] === undefined ? [] : ['inLanguage']);
        const fields = typeOf(node) === 'Person' ? [] : needed;
        const missing = fields.filter((field) => node[field] === undefined);
        return missing.map((field) => `${typeOf(node)} ${String(node['@id'])} has no ${field}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const things = (type: string) =>
  everything.flatMap(({ graph }) => graph.filter((node) => typeOf(node) === type));
const idOf = (node: JsonObject): string =>
  new URL(String(node['@id'])).pathname.split('/').filter(Boolean).at(-1) ?? '';

describe('what is told is what the collections hold', () => {
  test('events: days, places and wholes; no status where none rests on an article', () => {
    const events = readData('events');
    const nodes = things('Event');
    expect(new Set(nodes.map(idOf)).size).toBe(events.length);
    for (const node of nodes) {
      const event = byId(events, idOf(node));
      expect(node['startDate'] ?? null, event.id).toBe(event.start);
      expect(node['endDate'] ?? null, event.id).toBe(event.end);
      expect(node['location'] ?? null, event.id).toEqual(
        event.place === null ? null : { '@type': 'Place', name: event.place },
      );
      expect(node['eventStatus'] !== undefined, event.id).toBe(
        event.status === 'held' && event.start !== null,
      );
      expect(references(node['superEvent'] ?? []), event.id).toHaveLength(event.superEvent ? 1 : 0);
      expect(references(node['subEvent'] ?? []), event.id).toHaveLength(
        events.filter(({ superEvent }) => superEvent === event.id).length,
      );
    }
  });

  test('quotes: each original and each translation, letter by letter, with whoever said it', () => {
    const quotes = readData('quotes');
    const nodes = things('Quotation');
    const translated = quotes.filter(({ translation }) => translation === 'current');
    expect(new Set(nodes.map((node) => node['@id'])).size).toBe(quotes.length + translated.length);
    for (const node of nodes) {
      const quote = byId(quotes, idOf(node));
      const vietnamese = node['inLanguage'] === 'vi';
      expect(node['text']).toBe(vietnamese ? quote.text.vi : quote.text.en);
      expect(node['translator'] === undefined, quote.id).toBe(vietnamese);
      const known = quote.speaker !== null || quote.unregistered !== null;
      expect(node['creator'] !== undefined, quote.id).toBe(known);
    }
  });

  test('articles: no more than is known of them', () => {
    const articles = readData('articles');
    const nodes = things('NewsArticle');
    expect(new Set(nodes.map(idOf)).size).toBe(articles.length);
    for (const node of nodes) {
      const article = byId(articles, idOf(node));
      expect(node['headline'] ?? null).toBe(article.headline);
      expect(node['datePublished'] ?? null).toBe(article.date);
      expect(node['url'] ?? null).toBe(article.sourceUrl);
      expect(node['publisher'] !== undefined).toBe(article.publisher !== null);
    }
  });

  test('figures: never a number without the word that limits it', () => {
    const figures = readData('figures');
    const nodes = things('Observation');
    expect(new Set(nodes.map(idOf)).size).toBe(figures.length);
    for (const node of nodes) {
      const figure = byId(figures, idOf(node));
      expect(JSON.stringify(node['description'])).toContain(figure.amount);
      expect(node['observationDate'] ?? null).toBe(figure.asOf);
    }
  });

  test('speakers, topics with a page and shifts: all of them', () => {
    expect(new Set(things('Person').map(idOf)).size).toBe(readData('speakers').length);
    const terms = new Set(things('DefinedTerm').map((node) => node['@id']));
    expect(terms.size).toBe(readData('themes').length + readData('shifts').length);
  });
});

describe('what search engines ask for', () => {
  test('breadcrumbs: two steps or more, numbered, as the reader sees them', () => {
    const wrong = findings(pages, (page) => {
      const nav = all(page.root, ({ attrs }) => attrs.some(({ value }) => value === 'breadcrumbs'));
      const steps = objects(graphOf(page)).filter((node) => node['@type'] === 'ListItem');
      const seen = nav.flatMap((list) => all(list, 'li'));
      if (steps.length !== seen.length) return [`${steps.length} steps, ${seen.length} seen`];
      if (steps.length === 1) return ['one step is no way'];
      return steps.flatMap((step, at) => (step['position'] === at + 1 ? [] : [`step ${at + 1}`]));
    });
    expect(wrong).toEqual([]);
  });

  test('profiles: a page of somebody with a name', () => {
    const profiles = pages.filter((page) => graphOf(page)[0]?.['@type'] === 'ProfilePage');
    expect(profiles.length).toBe(readData('speakers').length * 2);
    for (const page of profiles) {
      const [self, person] = graphOf(page);
      expect(person).toMatchObject({ '@type': 'Person', name: expect.any(String) });
      expect(self?.['mainEntity']).toEqual({ '@id': person?.['@id'] });
    }
  });

  test('the dataset leads to what may be done with it', () => {
    const [page] = pages.filter(({ path }) => path === 'vi/data/');
    const [address, fragment] = String(things('Dataset')[0]?.['usageInfo']).split('#');
    expect(page && absolute(page.href)).toBe(address);
    expect(page && all(page.root, (one) => attribute(one, 'id') === fragment)).toHaveLength(1);
  });

  test('the dataset: a description of 50 to 5,000 characters, and files that are there', () => {
    const sets = things('Dataset');
    expect(sets).toHaveLength(2);
    for (const set of sets) {
      expect(String(set['description']).length).toBeGreaterThanOrEqual(50);
      expect(String(set['description']).length).toBeLessThanOrEqual(5000);
      const files = objects(set['distribution'] ?? []).map((file) => file['contentUrl']);
      expect(files.toSorted()).toEqual(
        collectionNames
          .flatMap((name) =>
            (['json', 'csv', 'jsonld'] as const).map((format) => absolute(dataHref(name, format))),
          )
          .toSorted(),
      );
    }
  });
});
