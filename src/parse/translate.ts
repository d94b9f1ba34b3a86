import type { TranslationEntry } from '../schemas/editorial.ts';
import type { Translated, TranslationStatus } from '../schemas/localized.ts';
import { hashOf } from './hash.ts';
import { findMarks } from './marks.ts';
import { sentences } from './text.ts';

/** A Vietnamese text with its English, whole and sentence by sentence. */
export interface Translation {
  text: Translated;
  statements: Translated[];
  status: TranslationStatus;
}

/** Looks up English by the hash of the Vietnamese; where that fails, by the place, as stale. */
export class Translator {
  readonly #byHash: Map<string, TranslationEntry>;
  readonly #byPlace: Map<string, TranslationEntry>;
  /** Hashes of the texts that stand in the sources today and have English. */
  readonly used = new Set<string>();

  constructor(entries: readonly TranslationEntry[]) {
    this.#byHash = new Map(entries.map((entry) => [entry.of, entry]));
    this.#byPlace = new Map(entries.map((entry) => [entry.at, entry]));
  }

  /** `at` names the text: `quote/<id>`, `figure/<id>`, `shift/<n>/from`. */
  translate(at: string, vi: string): Translation {
    const current = this.#byHash.get(hashOf(vi));
    const entry = current ?? this.#byPlace.get(at);
    if (current !== undefined) this.used.add(current.of);
    const parts = statementsOf(vi);
    // Sentences can only be set side by side when each has its own.
    const aligned = current !== undefined && current.en.length === parts.length;
    const statements = aligned
      ? parts.map((part, i) => ({ vi: part, en: entry?.en[i] ?? null }))
      : [{ vi, en: entry?.en.join(' ') ?? null }];
    return {
      text: { vi, en: entry?.en.join(' ') ?? null },
      statements,
      status: current !== undefined ? 'current' : entry === undefined ? 'missing' : 'stale',
    };
  }
}

/** The sentences of a text; a quotation inside is part of its sentence. */
export function statementsOf(text: string): string[] {
  const range = { start: 0, end: text.length };
  return sentences(text, range, findMarks(text).pairs).map(({ start, end }) =>
    text.slice(start, end),
  );
}
