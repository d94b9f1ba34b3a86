import type { EventStatus } from '../schemas/event.ts';
import type { ParsedArticle, ReadArticle } from './corpus.ts';
import { lastDaysTold, notBefore } from './article/day.ts';
import type { ParsedEvent } from './events.ts';
import type { ParsedFigure } from './figures.ts';
import type { Mention } from './people/mention.ts';
import type { Person } from './people.ts';
import type { Problem } from './problem.ts';
import type { ParsedQuote } from './quotes.ts';
import { slice, type Block, type BlockKind } from './reading.ts';
import { nothingSpoken, resolve } from './people/resolve.ts';
import type { ParsedShift } from './shifts.ts';
import { trimmed, type Span } from './text.ts';
import { findTimes, type FoundTime } from './dates/times.ts';

/** What an article tells of itself. */
type ArticleRecord = ParsedArticle['article'];
/** A stretch of one line of the article. */
type Place = Span & { line: number };

/** What was read from one file, line by line. */
export interface Explanation {
  file: string;
  /** Null where the file could not be read. */
  article: ArticleRecord | null;
  /** Everybody whom it names, in the order of their first mention. */
  people: { person: Person; mentions: number }[];
  /** Its lines in printed order, the empty ones left out. */
  lines: ExplainedLine[];
  problems: Problem[];
}

/** A line, what it is, and what was read from it. */
export interface ExplainedLine {
  /** 1-based. */
  n: number;
  /** As printed, after NFC. */
  text: string;
  parts: Part[];
  things: Thing[];
}

/**
 * A stretch of a line and what it is. `header`: the day that an editor put before the first line;
 * `dateline`: the code before the first sentence; `unread`: what no rule took for a part of the article.
 */
export interface Part extends Span {
  kind: BlockKind | 'header' | 'dateline' | 'unread';
  /** The words that were taken from it: a day, a name; null where it is taken as a whole. */
  gives: string | null;
}

/** Something read from a stretch of a line. */
export type Thing = Place &
  (
    | { what: 'quote'; quote: ParsedQuote; cue: Span | null; from: ParsedQuote | null }
    | { what: 'mention'; mention: Mention; person: Person | null }
    | { what: 'date'; time: FoundTime }
    | { what: 'figure'; figure: ParsedFigure }
    | { what: 'event'; event: ParsedEvent; says: EventStatus }
    | { what: 'shift'; shift: ParsedShift }
    | { what: 'problem'; problem: Problem }
  );

/** Tells what was read from each line of a file, and why. `events` are those of this file alone. */
export function explain(
  { file, article: read, problems }: ReadArticle,
  events: readonly ParsedEvent[],
): Explanation {
  if (read === null) return { file, article: null, people: [], lines: [], problems };
  const { reading, article } = read;
  const things = [...allThings(read, events, problems)];
  const byLine = Map.groupBy(things, ({ line }) => line);
  const blocks = Map.groupBy(reading.blocks, ({ line }) => line);
  const named = Map.groupBy(things, (thing) => (thing.what === 'mention' ? thing.person : null));
  return {
    file,
    article: { ...article, notBefore: notBefore(reading, lastDaysTold(events)) },
    people: read.people.persons.map((person) => ({
      person,
      mentions: named.get(person)?.length ?? 0,
    })),
    lines: reading.lines.flatMap((text, i): ExplainedLine[] => {
      const n = i + 1;
      if (text.trim() === '') return [];
      const parts = partsOf(article, text, blocks.get(n) ?? []);
      return [{ n, text, parts, things: (byLine.get(n) ?? []).toSorted(byPlace) }];
    }),
    problems,
  };
}

/** What holds another stretch comes before it. */
function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function* allThings(
  read: ParsedArticle,
  events: readonly ParsedEvent[],
  problems: readonly Problem[],
): Generator<Thing> {
  const { reading, figures, shifts } = read;
  yield* quotesOf(read);
  yield* mentionsOf(read);
  for (const time of findTimes(reading)) yield { what: 'date', ...place(time), time };
  for (const figure of figures) yield { what: 'figure', ...place(figure.amountSource), figure };
  for (const event of events) {
    for (const source of event.sources) {
      yield { what: 'event', ...place(source), event, says: source.says };
    }
  }
  for (const shift of shifts) yield { what: 'shift', ...place(shift.source), shift };
  for (const problem of problems) {
    const { line, column } = problem;
    const start = column - 1;
    const character = reading.lines[line - 1]?.codePointAt(start) ?? 0;
    const end = start + String.fromCodePoint(character).length;
    yield { what: 'problem', line, start, end, problem };
  }
}

function place({ line, start, end }: Place): Place {
  return { line, start, end };
}

function* quotesOf({ reading, quotes, people }: ParsedArticle): Generator<Thing> {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const byLine = Map.groupBy(quotes, ({ source }) => source.line);
  for (const quote of quotes) {
    const { source, continues } = quote;
    const { line } = source;
    const text = reading.lines[line - 1] ?? '';
    const cue = cueOf(quote, text, byLine.get(line) ?? [], people.mentions.get(line) ?? []);
    const from = continues === null ? null : (byId.get(continues) ?? null);
    yield { what: 'quote', ...place(source), quote, cue, from };
  }
}

/** Mentions that name nobody by themselves. */
const POINTING: ReadonlySet<Mention['kind']> = new Set(['pronoun', 'description', 'unnamed']);

/**
 * Who is named where. A mention that a quotation rests on is whom the quotation says; one that only
 * points is left out where none does: nobody asked who it is.
 */
function* mentionsOf({ reading, people, quotes }: ParsedArticle): Generator<Thing> {
  const byLine = Map.groupBy(quotes, ({ source }) => source.line);
  for (const [line, mentions] of people.mentions) {
    for (const mention of mentions) {
      const printed = slice(reading, { line, ...mention.core });
      const resting = (byLine.get(line) ?? []).filter(
        ({ resolution }) => resolution.line === line && resolution.words === printed,
      );
      const source = nearest(
        resting.map((quote) => quote.source),
        mention,
      );
      const said = resting.find((quote) => quote.source === source);
      const person = (said ?? resolve(mention, people, nothingSpoken)).person;
      if (said === undefined && person === null && POINTING.has(mention.kind)) continue;
      yield { what: 'mention', ...place({ ...mention, line }), mention, person };
    }
  }
}

/** Where the reporting words stand in the quote's own line; of several, those nearest to the speaker. */
function cueOf(
  { cue, attribution, source, printed }: ParsedQuote,
  text: string,
  quotes: readonly ParsedQuote[],
  mentions: readonly Mention[],
): Span | null {
  if (cue === '' || attribution !== 'cue') return null;
  const spoken = quotes.filter(({ form }) => form === 'direct').map((quote) => quote.source);
  const places = occurrences(text, cue).filter(
    (at) => !spoken.some(({ start, end }) => start < at.end && at.start < end),
  );
  const speakers = mentions
    .map(({ core }) => core)
    .filter(({ start, end }) => text.slice(start, end) === printed);
  return nearest(places, nearest(speakers, source) ?? source);
}

/** Where the words stand in a text as words of their own. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  const isPart = (letter: string | undefined) => /[\p{L}\p{M}]/u.test(letter ?? '');
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const cut = isPart(words[0]) && (isPart(text[at - 1]) || isPart(text[end]));
    if (!cut) found.push({ start: at, end });
  }
  return found;
}

function nearest<S extends Span>(spans: readonly S[], to: Span): S | null {
  const gap = ({ start, end }: Span) => Math.max(0, start - to.end, to.start - end);
  return spans.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
}

/** The blocks of a line, and what stands before, between and behind them. */
function partsOf(article: ArticleRecord, text: string, blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const between = (end: number) => {
    const gap = text.slice(at, end);
    // A dash or bar alone only parts two blocks.
    if (/[\p{L}\p{N}]/u.test(gap))
      parts.push(outside(article, gap, trimmed(text, { start: at, end })));
  };
  for (const { kind, start, end } of blocks.toSorted(byPlace)) {
    between(start);
    parts.push({ kind, start, end, gives: givenBy(article, kind, text.slice(start, end)) });
    at = end;
  }
  between(text.length);
  const whole = { kind: 'unread' as const, start: 0, end: text.length, gives: null };
  return parts.length === 0 ? [whole] : parts;
}

/** What stands beside the blocks of a line. */
function outside({ dateline, dateWords }: ArticleRecord, words: string, at: Span): Part {
  const holds = (part: string | null) => part !== null && words.includes(part);
  const kind = holds(dateline) ? 'dateline' : holds(dateWords) ? 'header' : 'unread';
  return { ...at, kind, gives: null };
}

/** What the article's record took from a block, where that is less than the whole. */
function givenBy(article: ArticleRecord, kind: BlockKind, words: string): string | null {
  const credits = article.photoCredits;
  const candidates: Partial<Record<BlockKind, readonly (string | null)[]>> = {
    caption: credits.toSorted((a, b) => b.length - a.length),
    byline: [article.byline],
    stamp: [article.dateWords],
  };
  const taken = candidates[kind]?.find((one) => one !== null && words.includes(one)) ?? null;
  return taken === words ? null : taken;
}
