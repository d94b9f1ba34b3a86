import { indexDigest } from '../../src/digest-index.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import { compile } from '../../src/search/compile.ts';
import {
  openEngine,
  type Answer,
  type Engine,
  type Hit,
  type Offered,
  type Tier,
} from '../../src/search/engine.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { ItemPart, Stored } from '../../src/search/item.ts';
import { part } from '../../src/search/item.ts';
import { questions } from '../../src/search/question.ts';
import { searchRecords } from '../../src/search/record.ts';
import { readState, type State } from '../../src/search/state.ts';
import { synonyms } from '../../src/search/synonyms.ts';
import { tableOf } from '../../src/search/table.ts';
import { wordsOf } from '../../src/search/word-list.ts';
import { served, slimmed } from './built.ts';
import { invented } from './invented.ts';

const json = (path: string, value: unknown) => ({
  path,
  content: Buffer.from(JSON.stringify(value)),
});

const language = { synonyms: compile(synonyms), questions: compile([questions]) };

/** The values that the filters offer, by the names that readers type. */
const offeredBy = ({ speakers, themes, articles }: Digest): Offered =>
  new Map([
    ['speaker', speakers.map(({ id, name }) => ({ value: id, label: name.vi }))],
    ['topic', themes.map(({ id, name }) => ({ value: id, label: `${name.vi} ${name.en}` }))],
    ['kind', ['quote', 'event', 'figure'].map((value) => ({ value, label: value }))],
    ['form', ['direct', 'indirect'].map((value) => ({ value, label: value }))],
    ['source', articles.map(({ id, publisher }) => ({ value: id, label: publisher ?? id }))],
  ]);

/** A digest, the invented one or another, searched with a real index; speaks of items by their ids. */
export class Asked {
  readonly engine: Engine;
  /** Where the index is, with a closing slash. */
  readonly folder: string;
  /** The items as stored, and the days that they are of, by row. */
  readonly #items: readonly Stored[];
  readonly #days: readonly string[];

  private constructor(
    engine: Engine,
    folder: string,
    items: readonly Stored[],
    days: readonly string[],
  ) {
    this.engine = engine;
    this.folder = folder;
    this.#items = items;
    this.#days = days;
  }

  static async open(digest: Digest = invented): Promise<Asked> {
    const records = searchRecords(indexDigest(digest));
    const offered = offeredBy(digest);
    const { files, urls } = await slimmed(records);
    const ordered = [...urls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, url]) => url);
    const rows = ordered.flatMap((own) => records.find(({ url }) => url === own)?.row ?? []);
    const folder = await served([
      ...files,
      json('items.json', tableOf(rows, language)),
      json('words.json', wordsOf(records)),
    ]);
    return new Asked(
      await openEngine(folder, () => Promise.resolve({ offered: () => offered })),
      folder,
      ordered.map((url) => JSON.parse(url) as Stored),
      rows.map(({ dates }) => dates),
    );
  }

  answer(q: string, state: Partial<State> = {}): Promise<Answer> {
    return this.engine.ask({ ...readState(''), q, ...state });
  }

  /** First day, month or year that a hit is of; empty where none is known. */
  day({ row }: Hit): string {
    return this.#days[row]?.replace(/\/.*/, '') ?? '?';
  }

  id({ row }: Hit): string {
    return this.#items[row]?.['id'] ?? '?';
  }

  /** The ids found, by tier. */
  async tiers(q: string, state?: Partial<State>): Promise<Partial<Record<Tier, string[]>>> {
    const { groups } = await this.answer(q, state);
    return Object.fromEntries(
      groups.map(({ tier, hits }) => [tier, hits.map((hit) => this.id(hit))]),
    );
  }

  /** The ids found, the nearest first. */
  async ids(q: string, state?: Partial<State>): Promise<string[]> {
    return Object.values(await this.tiers(q, state)).flat();
  }

  /** The stretches marked in one part of one item. */
  async marked(q: string, id: string, name: ItemPart, locale: Locale): Promise<string[]> {
    const { groups } = await this.answer(q);
    const hit = groups.flatMap(({ hits }) => hits).find((own) => this.id(own) === id);
    if (!hit) throw new Error(`${q} does not find ${id}`);
    const stored = await this.engine.load(hit);
    const text = part(stored, name, locale);
    return this.engine
      .marks(hit, stored, name, locale)
      .map(({ start, end }) => text.slice(start, end));
  }
}
