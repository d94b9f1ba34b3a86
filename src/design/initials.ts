import type { Locale } from '../i18n/locales.ts';

/** The terms of a dictionary that begin with the same letter. */
export interface Initial<T> {
  /** A capital; `0–9` where the terms begin with figures. */
  letter: string;
  terms: T[];
}

const FIGURES = '0–9';
/** What an alphabet leaves out of account at the start of a term. */
const UNCOUNTED: Record<Locale, RegExp> = {
  vi: /^[^\p{L}\p{N}]+/u,
  en: /^[^\p{L}\p{N}]+|^(?:the|an?) /iu,
};
/** The marks of tones, which Vietnamese letters bear beside those that make them (ă, â, đ, ê, ô, ơ, ư). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const counted = (term: string, locale: Locale): string => term.replace(UNCOUNTED[locale], '');

function initialOf(term: string, locale: Locale): string {
  const [first = ''] = counted(term, locale);
  if (/\p{N}/u.test(first)) return FIGURES;
  return first.normalize('NFD').replace(TONES, '').normalize('NFC').toUpperCase();
}

/**
 * Terms under their first letters, both in the order of the alphabet: tones, quotation marks and the
 * English article do not count; ă, â, đ, ê, ô, ơ and ư are letters of their own.
 */
export function byInitial<T extends Record<Locale, string>>(
  terms: readonly T[],
  locale: Locale,
): Initial<T>[] {
  const order = new Intl.Collator(locale);
  const sorted = terms.toSorted((a, b) =>
    order.compare(counted(a[locale], locale), counted(b[locale], locale)),
  );
  const initials: Initial<T>[] = [];
  for (const term of sorted) {
    const letter = initialOf(term[locale], locale);
    const known = initials.find((initial) => initial.letter === letter);
    if (known) known.terms.push(term);
    else initials.push({ letter, terms: [term] });
  }
  return initials.toSorted((a, b) => order.compare(a.letter, b.letter));
}
