import { nameKey } from '../../src/parse/people/names.ts';

/** What a careful reader takes from an article; the format is told in tests/corpus/README.md. */
export interface Expected {
  manner: string;
  article: {
    date: string | null;
    dateBasis: string;
    headline: string | null;
    byline: string | null;
    dateline?: string | null;
    captionLines: number[];
  };
  quotes: (Item & { form: string; speaker: string | null; text: string })[];
  dates: (Item & { words: string; from: string; to: string | null; basis: string })[];
  figures: (Item & { amount: string; value: number; valueTo?: number | null; unit: string })[];
}

interface Item {
  line: number;
  certain?: boolean;
}

/** The same things as the parser reads them. */
export interface Found {
  article: Expected['article'];
  quotes: { line: number; form: string; text: string; speaker: string | null; rule: string }[];
  dates: { line: number; words: string; from: string | null; to: string | null; basis: string }[];
  figures: { line: number; amount: string; value: number; valueTo: number | null; unit: string }[];
}

/** One measure over many items. `lost` and `extra` tell which, for who mends. */
export interface Score {
  right: number;
  lost: string[];
  extra: string[];
}

export const measures = [
  'direct quotes',
  'direct quotes, right speaker',
  'indirect quotes',
  'indirect quotes, right speaker',
  'dates',
  'figures',
  'captions',
  'headline, byline, day',
] as const;
export type Measure = (typeof measures)[number];

export interface Result {
  scores: Record<Measure, Score>;
  /** Quotes found whose speaker could be compared. */
  spoken: number;
  /** With somebody else than the reader tells. */
  wrong: string[];
  /** With nobody where the reader tells somebody. */
  silent: string[];
}

/** Reported sentences are the same quotation from this share of common words on. */
const OVERLAP = 0.8;

export function emptyResult(): Result {
  const none = (): Score => ({ right: 0, lost: [], extra: [] });
  const scores = Object.fromEntries(measures.map((name) => [name, none()]));
  return { scores: scores as Record<Measure, Score>, spoken: 0, wrong: [], silent: [] };
}

/** Compares one article with its reading and adds to `result`. Items that are not certain count neither way. */
export function compare(name: string, expected: Expected, found: Found, result: Result): void {
  const at = (line: number, what: string) => `${name}:${line} ${what}`;
  for (const form of ['direct', 'indirect'] as const) {
    const wanted = expected.quotes.filter((quote) => quote.form === form);
    const same = form === 'direct' ? sameWords : overlaps;
    const { pairs, lost, extra } = pair(
      wanted,
      found.quotes.filter((quote) => quote.form === form),
      (a, b) => a.line === b.line && same(a.text, b.text),
      // What a reader may see either way takes whatever stands there.
      ({ line, text }) =>
        expected.quotes.some(
          (one) => isUnsure(one) && one.line === line && touches(one.text, text),
        ),
    );
    const texts = result.scores[`${form} quotes`];
    const spoken = result.scores[`${form} quotes, right speaker`];
    const show = (quote: { line: number; text: string }) => at(quote.line, brief(quote.text));
    texts.right += pairs.length;
    texts.lost.push(...lost.map(show));
    texts.extra.push(...extra.map((quote) => `${show(quote)} [${quote.rule}: ${quote.speaker}]`));
    spoken.lost.push(...lost.map(show));
    spoken.extra.push(...extra.map(show));
    for (const [a, b] of pairs) {
      const told = `${show(a)} — ${a.speaker}, not ${b.speaker} [${b.rule}]`;
      result.spoken += 1;
      if (sameSpeaker(a.speaker, b.speaker)) spoken.right += 1;
      else {
        spoken.lost.push(told);
        spoken.extra.push(told);
        // An office that is printed without a name accuses nobody else.
        const isSilent = b.speaker === null || b.rule === 'unresolved';
        (isSilent ? result.silent : result.wrong).push(told);
      }
    }
  }
  const dates = pair(
    expected.dates,
    found.dates,
    (a, b) => a.line === b.line && a.from === b.from && (a.to ?? null) === b.to,
    ({ line, words }) =>
      expected.dates.some((one) => isUnsure(one) && one.line === line && touches(one.words, words)),
  );
  add(result.scores.dates, dates, ({ line, words, from, to }) =>
    at(line, `“${words}” ${from}${to ? `–${to}` : ''}`),
  );
  const figures = pair(
    expected.figures,
    found.figures,
    (a, b) =>
      a.line === b.line &&
      near(a.value, b.value) &&
      near(a.valueTo ?? a.value, b.valueTo ?? b.value) &&
      a.unit === b.unit,
    ({ line, amount, value }) =>
      expected.figures.some(
        (one) =>
          isUnsure(one) &&
          one.line === line &&
          (near(one.value, value) || touches(one.amount, amount)),
      ),
  );
  add(result.scores.figures, figures, ({ line, amount, value, unit }) =>
    at(line, `“${amount}” ${value} ${unit}`),
  );
  const captions = pair(
    expected.article.captionLines.map((line) => ({ line })),
    found.article.captionLines.map((line) => ({ line })),
    (a, b) => a.line === b.line,
    () => false,
  );
  add(result.scores.captions, captions, ({ line }) => at(line, 'caption'));
  for (const field of ['headline', 'byline', 'date'] as const) {
    const score = result.scores['headline, byline, day'];
    const [a, b] = [expected.article[field], found.article[field]];
    if (a === b) score.right += a === null ? 0 : 1;
    else {
      if (a !== null) score.lost.push(at(1, `${field}: ${a}`));
      if (b !== null) score.extra.push(at(1, `${field}: ${b}`));
    }
  }
}

/** Precision, recall and their harmonic mean, 0 to 1; 1 where there is nothing to find and nothing found. */
export function prf({ right, lost, extra }: Score): { p: number; r: number; f1: number } {
  const p = right + extra.length === 0 ? 1 : right / (right + extra.length);
  const r = right + lost.length === 0 ? 1 : right / (right + lost.length);
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function add<T, U>(
  score: Score,
  { pairs, lost, extra }: { pairs: unknown[]; lost: T[]; extra: U[] },
  show: (one: T | U) => string,
): void {
  score.right += pairs.length;
  score.lost.push(...lost.map(show));
  score.extra.push(...extra.map(show));
}

/** Pairs each certain item with one that was found; what fits an unsure one is left out. */
function pair<T extends Item, U>(
  wanted: readonly T[],
  found: readonly U[],
  same: (a: T, b: U) => boolean,
  isOpen: (one: U) => boolean,
): { pairs: [T, U][]; lost: T[]; extra: U[] } {
  const free = [...found];
  const pairs: [T, U][] = [];
  const lost: T[] = [];
  for (const one of wanted.toSorted((a, b) => Number(isUnsure(a)) - Number(isUnsure(b)))) {
    const i = free.findIndex((other) => same(one, other));
    const [other] = i === -1 ? [] : free.splice(i, 1);
    if (isUnsure(one)) continue;
    if (other === undefined) lost.push(one);
    else pairs.push([one, other]);
  }
  return { pairs, lost, extra: free.filter((one) => !isOpen(one)) };
}

function isUnsure({ certain }: Item): boolean {
  return certain === false;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b));
}

/** The words of a text without marks and stops at its ends. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s“”"«»'‘’.,–—-]+|[\s“”"«»'‘’.,;:–—-]+$/gu, '');
}

function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Share of the words in common of those that either has, at least OVERLAP. */
function overlaps(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.includes(short)) return short.length >= OVERLAP * long.length;
  const words = (text: string) => new Set(text.split(' '));
  const shared = words(left).intersection(words(right)).size;
  return shared >= OVERLAP * words(left).union(words(right)).size;
}

function touches(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  return left.includes(right) || right.includes(left) || overlaps(a, b);
}

/** The same person or body, or an office that one tells more fully than the other. */
function sameSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [left, right] = [nameKey(a), nameKey(b)];
  return ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}

function brief(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 40)} … ${text.slice(-16)}`;
}
