import { TODO, type Placed, type TranslationEntry } from '../../schemas/editorial.ts';
import type { Translated, TranslationStatus } from '../../schemas/localized.ts';
import { hashOf } from '../text/hash.ts';
import { findMarks } from '../quotes/marks.ts';
import { resemblance, shinglesOf } from '../text/shingles.ts';
import { slug } from '../text/slug.ts';
import { sentences } from '../text.ts';

/** A Vietnamese text that wants English; `at` names it. */
export interface Original {
  at: string;
  vi: string;
}

/** The names of texts: what a translation says that it translates. */
export const nameOf = {
  quote: (id: string) => `quote/${id}`,
  figure: (id: string) => `figure/${id}`,
  event: (id: string) => `event/${id}`,
  shift: (n: number, part: 'title' | 'from' | 'to') => `shift/${n}/${part}`,
  role: (vi: string) => `role/${slug(vi)}`,
};

/** A Vietnamese text with its English, whole and sentence by sentence. */
export interface Translation {
  text: Translated;
  statements: Translated[];
  status: TranslationStatus;
}

type Entry = Placed<TranslationEntry>;

/** At least so alike must an earlier wording be when its place in the article has changed too. */
const SAME_TEXT = 0.5;

/**
 * Looks up English by the hash of the Vietnamese. Where that fails, English of an earlier wording is
 * stale: the one written for the same place, else for nearly the same words. English that translates
 * exactly what stands somewhere today is never an earlier wording of anything else.
 */
export class Translator {
  readonly #current = new Map<string, Entry>();
  readonly #earlier = new Map<string, Entry>();
  /** Entries that hold English of a text that stands nowhere, and whose text has no successor. */
  readonly leftover: readonly Entry[];

  constructor(entries: readonly Entry[], originals: readonly Original[]) {
    const hashes = new Set(originals.map(({ vi }) => hashOf(vi)));
    for (const entry of entries) {
      if (hashes.has(entry.of) && isFinished(entry)) this.#current.set(entry.of, entry);
    }
    const old = new Set(entries.filter(({ of }) => !hashes.has(of)));
    const open = originals.filter(({ vi }) => !this.#current.has(hashOf(vi)));
    const claim = (original: Original, entry: Entry | undefined) => {
      if (entry === undefined) return;
      this.#earlier.set(original.at, entry);
      old.delete(entry);
    };
    const finished = () => [...old].filter(isFinished);
    for (const original of open)
      claim(
        original,
        finished().find(({ at }) => at === original.at),
      );
    for (const original of open) {
      if (!this.#earlier.has(original.at)) claim(original, mostAlike(original, finished()));
    }
    this.leftover = [...old];
  }

  /** The English of an earlier wording, where there is no other. */
  earlier(at: string): Entry | null {
    return this.#earlier.get(at) ?? null;
  }

  translate({ at, vi }: Original): Translation {
    const current = this.#current.get(hashOf(vi));
    const entry = current ?? this.#earlier.get(at);
    const en = entry?.en.join(' ') ?? null;
    const parts = statementsOf(vi);
    // Sentences can only be set side by side when each has its own.
    const aligned = current !== undefined && current.en.length === parts.length;
    return {
      text: { vi, en },
      statements: aligned
        ? parts.map((part, i) => ({ vi: part, en: current.en[i] ?? null }))
        : [{ vi, en }],
      status: current !== undefined ? 'current' : entry === undefined ? 'missing' : 'stale',
    };
  }
}

/** Whether every sentence has its English. */
export function isFinished({ en }: Pick<TranslationEntry, 'en'>): boolean {
  return !en.includes(TODO);
}

/** The entry whose Vietnamese is the nearest, of the same kind of text; undefined where none is near. */
function mostAlike({ at, vi }: Original, entries: readonly Entry[]): Entry | undefined {
  const kind = at.slice(0, at.indexOf('/'));
  const words = shinglesOf(vi);
  let best: { entry: Entry; alike: number } | undefined;
  for (const entry of entries) {
    if (!entry.at.startsWith(`${kind}/`)) continue;
    const alike = resemblance(words, shinglesOf(entry.vi));
    if (alike >= SAME_TEXT && alike > (best?.alike ?? 0)) best = { entry, alike };
  }
  return best?.entry;
}

/** The sentences of a text; a quotation inside is part of its sentence. */
export function statementsOf(text: string): string[] {
  const range = { start: 0, end: text.length };
  return sentences(text, range, findMarks(text).pairs).map(({ start, end }) =>
    text.slice(start, end),
  );
}
