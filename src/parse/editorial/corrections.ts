import type { Correction, MadeCorrection } from '../../schemas/correction.ts';
import type { Placed, SpeakerNote } from '../../schemas/editorial.ts';
import type { Passage, Source } from '../../schemas/source.ts';
import type { Corpus, ParsedArticle } from '../corpus.ts';
import { entryProblem } from './entry.ts';
import type { ParsedFigure } from '../figures.ts';
import { nameKey } from '../people/names.ts';
import type { Person } from '../people.ts';
import type { Problem } from '../problem.ts';
import type { ParsedQuote } from '../quotes.ts';
import { sourceOf, type Reading } from '../reading.ts';
import { speakAs } from './speak-as.ts';

/** A correction that was made, and in which article. */
export type Made = MadeCorrection & { article: string };

/** What became of one correction: its record, or why it could not be made. */
type Outcome = MadeCorrection | string;

/** How much of the item a reader is shown, in characters. */
const SHOWN = 60;

/**
 * Makes the corrections of quotes, figures and days of publication; those of events are made where
 * events have their ids. One that finds nothing to correct has gone stale. Problem: E_CORRECTION.
 */
export function correct(
  corpus: Corpus,
  corrections: readonly Placed<Correction>[],
  speakers: readonly SpeakerNote[],
): { corpus: Corpus; made: Made[]; problems: Problem[] } {
  const articles = corpus.articles.map((one) => ({ ...one }));
  const made: Made[] = [];
  const problems: Problem[] = [];
  for (const one of corrections) {
    if (one.kind === 'event-date') continue;
    const article = articles.find(({ article: { file } }) => file === one.file.normalize('NFC'));
    const outcome =
      article === undefined ? noSuchSeed(one.file) : correctIn(article, one, speakers);
    if (typeof outcome === 'string') problems.push(staleCorrection(one, outcome));
    else if (article !== undefined) made.push({ ...outcome, article: article.article.id });
  }
  return { corpus: { ...corpus, articles }, made, problems };
}

/** The problem of a correction that cannot be made. */
export function staleCorrection(one: Placed<Correction>, message: string): Problem {
  const hint = 'mend the entry, or remove it if the program reads this rightly now';
  return entryProblem(one, 'corrections.yaml', 'E_CORRECTION', message, hint);
}

export function noSuchSeed(file: string): string {
  return `there is no seed “${file}”`;
}

/** Changes the article in place. */
function correctIn(
  article: ParsedArticle,
  one: Exclude<Correction, { kind: 'event-date' }>,
  speakers: readonly SpeakerNote[],
): Outcome {
  switch (one.kind) {
    case 'date':
      return dateOf(article, one);
    case 'not-a-figure': {
      const figure = pick(article.figures, one, 'figure', ({ amount }) => amount);
      return typeof figure === 'string' ? figure : withoutFigure(article, one, figure);
    }
    case 'not-a-quote':
    case 'speaker':
    case 'no-speaker': {
      const quote = pick(article.quotes, one, 'quotation', ({ text }) => text);
      if (typeof quote === 'string') return quote;
      if (one.kind === 'not-a-quote') return withoutQuote(article, one, quote);
      return bySpeaker(article, one, quote, speakers);
    }
  }
}

/** The item of a line that a correction means. */
function pick<T extends { source: Source }>(
  items: readonly T[],
  { line, words }: { line: number; words?: string | undefined },
  what: string,
  textOf: (item: T) => string,
): T | string {
  const onLine = items.filter(({ source }) => source.line === line);
  const start = words?.normalize('NFC');
  const meant =
    start === undefined ? onLine : onLine.filter((item) => textOf(item).startsWith(start));
  const [item] = meant;
  if (item !== undefined && meant.length === 1) return item;
  const one = start === undefined ? `no ${what}` : `no ${what} that begins with “${start}”`;
  return item === undefined
    ? `line ${line} holds ${one}`
    : `line ${line} holds ${meant.length} of them: tell which by its first words`;
}

function dateOf({ article }: ParsedArticle, one: Correction & { kind: 'date' }): Outcome {
  const { was, date, reason } = one;
  // `correctedDay` leaves no words: a day that the text itself tells rests on some.
  const done =
    article.date === date && article.dateBasis === 'inferred' && article.dateWords === null;
  if (!done) return `the day of publication is read as ${article.date ?? 'unknown'}, not as ${was}`;
  return {
    ...blank(one.kind, reason),
    was: was === 'unknown' ? null : was,
    now: date,
  };
}

function withoutFigure(
  article: ParsedArticle,
  { kind, reason }: Correction,
  figure: ParsedFigure,
): Outcome {
  article.figures = article.figures.filter((other) => other !== figure);
  const { line, start, end } = figure.amountSource;
  return { ...blank(kind, reason), at: { line, start, end, text: figure.amount }, item: figure.id };
}

/** Takes a quotation away; what went on from it goes on from the one before. */
function withoutQuote(
  article: ParsedArticle,
  { kind, reason }: Correction,
  quote: ParsedQuote,
): Outcome {
  article.quotes = article.quotes
    .filter((other) => other !== quote)
    .map((other) =>
      other.continues === quote.id ? { ...other, continues: quote.continues } : other,
    );
  return { ...blank(kind, reason), at: opening(article.reading, quote.source), item: quote.id };
}

function bySpeaker(
  article: ParsedArticle,
  one: Correction & { kind: 'speaker' | 'no-speaker' },
  quote: ParsedQuote,
  speakers: readonly SpeakerNote[],
): Outcome {
  const person = one.kind === 'speaker' ? personOf(article, one.speaker, speakers) : null;
  if (one.kind === 'speaker' && person === null) {
    return `“${one.speaker}” is neither registered nor a name that the article prints`;
  }
  if (quote.person?.key === person?.key && (person !== null || quote.unknown === null)) {
    return person === null
      ? 'nobody is taken to say this'
      : `${person.name} is taken to say this anyway`;
  }
  article.quotes = speakAs(article, quote, person);
  return {
    ...blank(one.kind, one.reason),
    at: opening(article.reading, quote.source),
    was: quote.person?.name ?? quote.unknown?.name ?? quote.unknown?.role ?? null,
    now: person?.name ?? null,
    item: quote.id,
  };
}

/** Somebody registered, or named by the article; null where nobody is. */
function personOf(
  { people, reading }: ParsedArticle,
  who: string,
  speakers: readonly SpeakerNote[],
): Person | null {
  const given = who.normalize('NFC');
  const note = speakers.find(({ id, name }) => id === given || nameKey(name) === nameKey(given));
  const name = note?.name ?? given;
  const key = nameKey(name);
  const known = people.persons.find((person) => person.key === key);
  if (known !== undefined) return known;
  const printed = reading.lines.some((line) => line.includes(name));
  if (note === undefined && !printed) return null;
  const honorific = note?.honorific ?? null;
  const gender = honorific === null ? null : honorific === 'bà' ? 'f' : 'm';
  return { name, key, honorific, gender, roles: [], offices: [] };
}

/** The first words of an item, cut at a word. */
export function opening(reading: Reading, { line, start, end }: Source): Passage {
  const text = (reading.lines[line - 1] ?? '').slice(start, end);
  const cut = text.length <= SHOWN ? text : text.slice(0, text.lastIndexOf(' ', SHOWN));
  const { start: from, end: to } = sourceOf(reading, line, start, start + cut.length);
  return { line, start: from, end: to, text: cut };
}

/** The record of a correction, before it tells what it changed. */
export function blank(
  kind: MadeCorrection['kind'],
  reason: MadeCorrection['reason'],
): MadeCorrection {
  return { kind, at: null, was: null, now: null, item: null, reason };
}
