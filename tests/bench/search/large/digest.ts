import type { Article } from '../../../../src/schemas/article.ts';
import type { Digest } from '../../../../src/schemas/digest.ts';
import type { Event } from '../../../../src/schemas/event.ts';
import type { Figure } from '../../../../src/schemas/figure.ts';
import type { Quote } from '../../../../src/schemas/quote.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { Speaker } from '../../../../src/schemas/speaker.ts';
import { folded } from '../folding.ts';
import { Chance } from './chance.ts';
import type { Material } from './material.ts';

/** How many things an article tells, as the five articles do. */
const TOLD = { quotes: [7, 13], events: [3, 7], figures: [2, 3] } as const;
const SEED = 6;

/**
 * A digest of `count` articles: the real ones, and then articles in their manner, put together from
 * real sentences by seeded chance. The same each time.
 */
export function largeDigest(real: Digest, material: Material, count: number): Digest {
  const chance = new Chance(SEED);
  const speakers = [...real.speakers, ...madeSpeakers(real, material, chance)];
  const made = Array.from({ length: Math.max(0, count - real.articles.length) }, (_, at) =>
    new Maker(real, material, chance, speakers, `made-${String(at + 1).padStart(4, '0')}`).make(),
  );
  return {
    ...real,
    speakers,
    articles: [...real.articles, ...made.map(({ article }) => article)],
    quotes: [...real.quotes, ...made.flatMap(({ quotes }) => quotes)],
    events: [...real.events, ...made.flatMap(({ events }) => events)],
    figures: [...real.figures, ...made.flatMap(({ figures }) => figures)],
  };
}

function madeSpeakers(real: Digest, { names }: Material, chance: Chance): Speaker[] {
  const taken = new Set(real.speakers.map(({ id }) => id));
  return names.flatMap((name) => {
    const ascii = folded(name).replace(/[^a-z ]/g, '');
    const id = ascii.replaceAll(' ', '-');
    if (taken.has(id)) return [];
    taken.add(id);
    return [{ ...chance.pick(real.speakers), id, name: { vi: name, ascii } }];
  });
}

interface Made {
  readonly article: Article;
  readonly quotes: Quote[];
  readonly events: Event[];
  readonly figures: Figure[];
}

/** Makes one article with all that it tells, each thing after the manner of a real one. */
class Maker {
  readonly #real: Digest;
  readonly #material: Material;
  readonly #chance: Chance;
  readonly #speakers: readonly Speaker[];
  readonly #id: string;
  readonly #day: string;
  #line = 1;

  constructor(
    real: Digest,
    material: Material,
    chance: Chance,
    speakers: readonly Speaker[],
    id: string,
  ) {
    this.#real = real;
    this.#material = material;
    this.#chance = chance;
    this.#speakers = chance.some(speakers, 3);
    this.#id = id;
    this.#day = new Date(Date.UTC(2025, 0, chance.between(1, 600))).toISOString().slice(0, 10);
  }

  make(): Made {
    const quotes: Quote[] = [];
    for (const at of this.#times('quotes')) quotes.push(this.#quote(at, quotes.at(-1)));
    const events = this.#times('events').map((at) => this.#event(at));
    const figures = this.#times('figures').map((at) => this.#figure(at, quotes));
    return { article: this.#article(), quotes, events, figures };
  }

  #times(what: keyof typeof TOLD): number[] {
    const [least, most] = TOLD[what];
    return Array.from({ length: this.#chance.between(least, most) }, (_, at) => at + 1);
  }

  #pair(): { vi: string; en: string } {
    const { sentences, english } = this.#material;
    return { vi: this.#chance.pick(sentences), en: this.#chance.pick(english) };
  }

  /** Themes of which a term stands in the text. */
  #themes(text: string): string[] {
    const lower = text.toLowerCase();
    return this.#real.themes
      .filter(({ lexicon }) => lexicon.some((term) => lower.includes(term.toLowerCase())))
      .map(({ id }) => id);
  }

  #source(length: number): Source {
    this.#line += 2;
    const file = `${this.#id}.txt`;
    return { article: this.#id, file, line: this.#line, start: 0, end: length };
  }

  #quote(at: number, before: Quote | undefined): Quote {
    const chance = this.#chance;
    const statements = Array.from({ length: chance.between(1, 3) }, () => this.#pair()).map(
      (pair) => ({ ...pair, themes: this.#themes(pair.vi) }),
    );
    const vi = statements.map((statement) => statement.vi).join(' ');
    const continues = before !== undefined && chance.next() < 0.2;
    const speaker = continues ? before.speaker : chance.pick(this.#speakers).id;
    return {
      ...chance.pick(this.#real.quotes),
      id: `${this.#id}-${at}`,
      form: chance.next() < 0.4 ? 'direct' : 'indirect',
      attribution: continues ? 'continued' : 'cue',
      continues: continues ? before.id : null,
      speaker,
      unregistered: null,
      text: { vi, en: statements.map((statement) => statement.en).join(' ') },
      statements,
      translation: 'current',
      source: this.#source(vi.length),
      context: { before: null, after: null },
      date: this.#day,
      themes: this.#themes(vi),
      corroboratedBy: [],
      correction: null,
    };
  }

  #event(at: number): Event {
    const { vi, en } = this.#pair();
    const kinds = this.#real.events.filter(({ kind }) => kind !== 'meeting');
    const start = (text: string): string => text.split(' ').slice(0, 14).join(' ');
    return {
      ...this.#chance.pick(kinds),
      id: `${this.#id}-event-${at}`,
      start: this.#day,
      end: null,
      precision: 'day',
      superEvent: null,
      first: false,
      title: { vi: start(vi), en: start(en) },
      translation: 'current',
      sources: [{ ...this.#source(vi.length), says: 'held' }],
      themes: this.#themes(vi),
      correction: null,
    };
  }

  #figure(at: number, quotes: readonly Quote[]): Figure {
    const { vi, en } = this.#pair();
    const said = this.#chance.next() < 0.6 ? this.#chance.pick(quotes) : null;
    return {
      ...this.#chance.pick(this.#real.figures),
      id: `${this.#id}-figure-${at}`,
      value: this.#chance.between(2, 999),
      valueTo: null,
      text: { vi, en },
      translation: 'current',
      speaker: said?.speaker ?? null,
      quote: said?.id ?? null,
      source: this.#source(vi.length),
      themes: this.#themes(vi),
    };
  }

  #article(): Article {
    return {
      ...this.#chance.pick(this.#real.articles),
      id: this.#id,
      file: `${this.#id}.txt`,
      date: this.#day,
      dateBasis: 'stated',
      dateWords: this.#day,
      notBefore: null,
      headline: this.#pair().vi,
      sourceUrl: null,
      captions: [],
      sections: [],
      paragraphs: Array.from({ length: (this.#line - 1) / 2 }, (_, at) => 2 * at + 3),
      corrections: [],
    };
  }
}
