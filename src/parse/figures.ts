import type { Figure } from '../schemas/figure.ts';
import type { Source } from '../schemas/source.ts';
import { clauseAround } from './clauses.ts';
import { findDates, type FoundDate } from './dates.ts';
import { measure, type Measure } from './measures.ts';
import { prose, slice, sourceOf, type Block, type Reading } from './reading.ts';
import { slug } from './slug.ts';
import { plainSpaces, sentences, type Span } from './text.ts';

/** A figure as one article prints it. */
export interface ParsedFigure extends Pick<
  Figure,
  'id' | 'value' | 'unit' | 'per' | 'qualifier' | 'asOf' | 'amount'
> {
  /** The clause that holds the number, verbatim. */
  text: string;
  /** Where that clause stands. */
  source: Source;
  /** Where the number with qualifier and unit stands. */
  amountSource: Source;
}

/** Longer than any sentence, in characters: what is longer is no prose, and is not searched. */
const LONGEST = 2500;
/** What the figures are to be about: ASEAN, its digital economy, or the meeting. */
const SUBJECT =
  /(?<!\p{L})(?:ASEAN|khu vực|hội nghị|(?:kinh tế|xã hội|chuyển đổi|hạ tầng|công nghệ|kỹ năng|kĩ năng|nhân lực|thanh toán|chính phủ|dịch vụ) số|Internet|thương mại điện tử|trí tuệ nhân tạo)(?!\p{L})/iu;
/** A year to which something is compared is not the year of the figure. */
const COMPARED =
  /(?:so với|gấp [^,;]{1,24} lần|kể từ|từ|đến|tới|trước|sau|vào cuối|hậu) (?:cuối |đầu |cùng kỳ )?$/iu;

/** The figures of an article's running text, each once, in its order. */
export function findFigures(reading: Reading): ParsedFigure[] {
  const figures: ParsedFigure[] = [];
  for (const block of prose(reading)) {
    const line = plainSpaces(reading.lines[block.line - 1] ?? '');
    if (!SUBJECT.test(line)) continue;
    for (const sentence of sentences(line, block)) {
      if (sentence.end - sentence.start > LONGEST) continue;
      for (const found of inSentence(reading, block, line, sentence)) {
        if (!figures.some((before) => isSame(before, found))) figures.push(found);
      }
    }
  }
  return withUniqueIds(figures);
}

function inSentence(reading: Reading, block: Block, line: string, sentence: Span): ParsedFigure[] {
  const text = line.slice(sentence.start, sentence.end);
  const articleDay = reading.date.date;
  const dates = findDates(text, { articleDay });
  const at = (span: Span) =>
    sourceOf(reading, block.line, sentence.start + span.start, sentence.start + span.end);
  const measures = measure(text, dates);
  return measures.map((found: Measure): ParsedFigure => {
    const clause = clauseAround(text, found);
    const years = dates.filter(
      ({ precision, from, start, end, phraseStart }) =>
        (precision === 'year' || precision === 'month') &&
        from !== null &&
        start >= clause.start &&
        end <= clause.end &&
        !COMPARED.test(text.slice(clause.start, phraseStart)),
    );
    const year = yearOf(years, found, measures);
    const amountSource = at(found);
    const source = at(clause);
    const amount = slice(reading, amountSource);
    return {
      id: `${reading.id}-${block.line}-${slug(amount)}`,
      value: found.value,
      unit: found.unit,
      per: found.per,
      qualifier: found.qualifier,
      asOf: year?.from ?? null,
      amount,
      text: slice(reading, source),
      source,
      amountSource,
    };
  });
}

/**
 * The year of a figure: with several in one clause, the next one behind it, else the last before. One
 * behind another figure is that figure's.
 */
function yearOf(
  years: readonly FoundDate[],
  figure: Span,
  all: readonly Span[],
): FoundDate | undefined {
  const free = years.filter(
    (year) =>
      year.start >= figure.end ||
      !all.some(
        (other) => other !== figure && other.end <= year.start && other.end <= figure.start,
      ),
  );
  return free.find(({ start }) => start >= figure.end) ?? free.at(-1);
}

/** The same number of the same thing: shares count only where the clauses speak of the same. */
function isSame(a: ParsedFigure, b: ParsedFigure): boolean {
  if (a.value !== b.value || a.unit !== b.unit || a.per !== b.per) return false;
  if (a.unit !== '%' && a.unit !== 'items') return true;
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [left, right] = [words(a.text), words(b.text)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared * 2 >= Math.min(left.size, right.size);
}

/** Ids of at most 80 characters, told apart by a number where two would be equal. */
function withUniqueIds(figures: readonly ParsedFigure[]): ParsedFigure[] {
  const taken = new Set<string>();
  return figures.map((figure) => {
    const base = figure.id.slice(0, 76).replace(/-+$/u, '');
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return { ...figure, id };
  });
}
