import { findDates } from '../parse/dates.ts';
import { addDays } from '../parse/dates/calendar.ts';
import type { Locale } from '../i18n/locales.ts';
import { compile } from './compile.ts';
import { fold, tokens, type Token } from './fold.ts';
import { dateKey, exactKey, indexed, wholeKey } from './key.ts';
import { phrasesOf } from './phrase.ts';
import { synonyms } from './synonyms.ts';

const phrases = phrasesOf(compile(synonyms));

/** A stretch of a text and what it means, as a word of the index. */
interface Meaning {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Of a longer range only the first days are asked for by their own date. */
const MOST_DAYS = 40;

/** Every day from the first to the last, or the month or year itself. */
function daysOf(from: string, to: string | null): string[] {
  if (from.length < 10 || to === null || to.length < 10) return [from];
  const days = [from];
  for (let day = from; day < to && days.length < MOST_DAYS;) days.push((day = addDays(day, 1)));
  return days;
}

/** What days are asked by: each in full and without its year, and the months. */
function dateKeys(days: readonly string[]): string[] {
  const asked = days.flatMap((day) => [day, day.slice(0, 7), day.slice(5, 10)]);
  return [...new Set(asked)].filter((key) => key.length > 4).map(dateKey);
}

function datesIn(text: string, articleDay: string | null): Meaning[] {
  return findDates(text, { articleDay }).flatMap(({ from, to, start, end }) =>
    from === null
      ? []
      : dateKeys(to === null ? [from] : [from, to]).map((key) => ({ start, end, key })),
  );
}

function synonymsIn(found: readonly Token[]): Meaning[] {
  const words = found.map(({ word, folded }) => ({
    whole: wholeKey(folded),
    exact: exactKey(word, folded),
  }));
  return words.flatMap((_, at) =>
    phrases(words, at).map(({ key, to }) => ({
      start: found[at]?.start ?? 0,
      end: found[to - 1]?.end ?? 0,
      key,
    })),
  );
}

const HYPHENED = /\p{L}+(?:-\p{L}+)+/gu;

/** Words with hyphens as people write them without: "multi-layered" is found by "multilayered". */
function joinedIn(text: string): Meaning[] {
  return Array.from(text.matchAll(HYPHENED), ({ 0: word, index }) => {
    const joined = word.replaceAll('-', '');
    return { start: index, end: index + word.length, key: exactKey(joined, fold(joined)) };
  });
}

/**
 * The words of one text as the index takes them: one for each token, in order, with the groups of
 * synonyms and the days that it is part of. `articleDay`: what days without a year are near to.
 */
export function indexedWords(text: string, locale: Locale, articleDay: string | null): string[] {
  const plain = text.normalize('NFC');
  const found = tokens(plain);
  const meanings = [
    ...(locale === 'vi' ? datesIn(plain, articleDay) : []),
    ...synonymsIn(found),
    ...joinedIn(plain),
  ];
  return found.map(({ word, folded, start, end }) => {
    const here = meanings.filter((meaning) => meaning.start < end && meaning.end > start);
    return indexed(exactKey(word, folded), [...new Set(here.map(({ key }) => key))]);
  });
}

/** One word for the days that an item is of: its year, and what its days are asked by. */
export function indexedDays(from: string, to: string | null): string {
  const year = from.slice(0, 4);
  return indexed(exactKey(year, year), dateKeys(daysOf(from, to)));
}
