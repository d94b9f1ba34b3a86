import { begins, type Word } from './query.ts';
import { rank, type Facets, type Group } from './rank.ts';
import type { Stored } from './item.ts';
import type { FilterKey } from './state.ts';

/** What a record of the index gives when it is loaded. */
export interface Loaded {
  /** The record's `url`, which holds the item as JSON. */
  readonly raw_url: string;
  readonly content: string;
}

interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Loaded>;
}

/** The part of `pagefind.js` that is used here. */
export interface Pagefind {
  options(options: { noWorker?: boolean; exactDiacritics?: boolean }): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: Hit[] }>;
}

export interface Answer {
  readonly groups: readonly Group[];
  /** The words, as typed, that no item holds. */
  readonly missing: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

/** Asks an index that `record.ts` made. */
export class Lookup {
  readonly #pagefind: Pagefind;
  readonly #hits: ReadonlyMap<string, Hit>;
  #facets: Promise<Facets> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(pagefind: Pagefind, hits: readonly Hit[]) {
    this.#pagefind = pagefind;
    this.#hits = new Map(hits.map((hit) => [hit.id, hit]));
  }

  /** Loads Pagefind from its address. */
  static async open(address: string): Promise<Lookup> {
    return Lookup.over((await import(/* @vite-ignore */ address)) as Pagefind);
  }

  /** Learns which items there are. */
  static async over(pagefind: Pagefind): Promise<Lookup> {
    await pagefind.options({ noWorker: true });
    const { results } = await pagefind.search(null);
    if (results.length === 0) throw new Error('The search index holds nothing');
    return new Lookup(pagefind, results);
  }

  /** Loads what is shown of an item. */
  async load(id: string): Promise<Stored> {
    const hit = this.#hits.get(id);
    if (!hit) throw new Error(`The search index has no record "${id}"`);
    return JSON.parse((await hit.data()).raw_url) as Stored;
  }

  /** Items that hold the words one after the other; whole words, for Pagefind takes quotes so. */
  async #phrase(words: readonly string[]): Promise<ReadonlySet<string>> {
    const { results } = await this.#pagefind.search(`"${words.join(' ')}"`);
    return new Set(results.map(({ id }) => id));
  }

  /**
   * Items that hold a word beginning so. Where there is none, Pagefind answers with those of a
   * shorter word: then none of its items bears the beginning out, so looking at one is enough.
   */
  async #begun(word: Word, whole: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    if (!word.open) return NONE;
    const { results } = await this.#pagefind.search(word.folded);
    const first = results[0];
    if (!first) return NONE;
    if (whole.size === 0) {
      const { content } = await first.data();
      if (!content.split(/\s+/).some((text) => begins(text, word))) return NONE;
    }
    return new Set(results.map(({ id }) => id));
  }

  /** The items that hold every word of the query; all items where it has none. */
  ask(words: readonly Word[]): Promise<Answer> {
    // One question after the other: `exactDiacritics` is a setting of the whole index.
    const answer = this.#last.then(() => this.#answer(words));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #answer(words: readonly Word[]): Promise<Answer> {
    const folded = words.map((word) => word.folded);
    const whole = await Promise.all(folded.map((word) => this.#phrase([word])));
    const begun = await Promise.all(words.map((word, at) => this.#begun(word, whole[at] ?? NONE)));
    const missing = words.filter((_, at) => !whole[at]?.size && !begun[at]?.size);
    if (missing.length > 0) return { groups: [], missing: missing.map(({ typed }) => typed) };
    const phrase = words.length > 1 ? await this.#phrase(folded) : NONE;
    const scored = words.length > 0 ? await this.#pagefind.search(folded.join(' ')) : null;
    const spelled = await this.#spelled(words);
    const occurrences = words.map((_, at) => ({
      spelled: spelled[at] ?? NONE,
      whole: whole[at] ?? NONE,
      begun: begun[at] ?? NONE,
    }));
    const scores = new Map(scored?.results.map(({ id, score }) => [id, score]));
    return { groups: rank(this.#hits.keys(), { occurrences, phrase, scores }), missing: [] };
  }

  /** Items that hold each word with the marks typed. */
  async #spelled(words: readonly Word[]): Promise<ReadonlySet<string>[]> {
    await this.#pagefind.options({ exactDiacritics: true });
    try {
      return await Promise.all(words.map((word) => this.#phrase([word.spelled])));
    } finally {
      await this.#pagefind.options({ exactDiacritics: false });
    }
  }

  /** The items of each value of each filter. Asked once, again after a failure. */
  facets(values: ReadonlyMap<FilterKey, readonly string[]>): Promise<Facets> {
    this.#facets ??= this.#readFacets(values).catch((error: unknown) => {
      this.#facets = undefined;
      throw error;
    });
    return this.#facets;
  }

  async #readFacets(values: ReadonlyMap<FilterKey, readonly string[]>): Promise<Facets> {
    const members = async (key: FilterKey, value: string) => {
      const { results } = await this.#pagefind.search(null, { filters: { [key]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    };
    const read = async ([key, all]: readonly [FilterKey, readonly string[]]) =>
      [key, new Map(await Promise.all(all.map((value) => members(key, value))))] as const;
    return new Map(await Promise.all([...values].map(read)));
  }
}
