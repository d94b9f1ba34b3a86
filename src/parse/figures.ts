import type { Figure } from '../schemas/figure.ts';
import type { Source } from '../schemas/source.ts';
import { clauseAround } from './figures/clauses.ts';
import { findDates, type FoundDate } from './dates.ts';
import { measure, type Measure } from './figures/measures.ts';
import { slice, sourceOf, type Block, type BlockKind, type Reading } from './reading.ts';
import { slug } from './text/slug.ts';
import { sentences, type Span } from './text.ts';

/** A figure as one article prints it. */
export interface ParsedFigure extends Pick<
  Figure,
  'id' | 'value' | 'valueTo' | 'unit' | 'per' | 'qualifier' | 'asOf' | 'amount'
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
/** Blocks that tell something; captions, headings and the page's own words are none. */
const TELLING: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'lead', 'paragraph']);
/** Nearly all sentences hold none of these, and so no figure. */
const MAY_HOLD =
  /\d|(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ) [a-zà-ỹđ]|nửa|phần (?:ba|tư)|gấp |nhân (?:đôi|ba)|thứ (?:nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)/i;
/** A year to which something is compared is not the year of the figure. */
const COMPARED =
  /(?:so với|gấp [^,;]{1,24} lần|kể từ|từ|đến|tới|trước|sau|vào cuối|hậu) (?:cuối |đầu |cùng kỳ )?$/iu;

/** The figures of an article's headline, standfirst and running text, as often as it prints them. */
export function findFigures(reading: Reading): ParsedFigure[] {
  const figures: ParsedFigure[] = [];
  for (const block of reading.blocks) {
    if (!TELLING.has(block.kind)) continue;
    const line = reading.lines[block.line - 1] ?? '';
    if (!MAY_HOLD.test(line)) continue;
    for (const sentence of sentences(line, block)) {
      if (sentence.end - sentence.start > LONGEST) continue;
      figures.push(...inSentence(reading, block, line, sentence));
    }
  }
  return withUniqueIds(figures);
}

function inSentence(reading: Reading, block: Block, line: string, sentence: Span): ParsedFigure[] {
  const text = line.slice(sentence.start, sentence.end);
  if (!MAY_HOLD.test(text)) return [];
  const articleDay = reading.date.date;
  const dates = findDates(text, { articleDay });
  const at = (span: Span) =>
    sourceOf(reading, block.line, sentence.start + span.start, sentence.start + span.end);
  const measures = measure(text, dates);
  return measures.map((found: Measure): ParsedFigure => {
    const clause = clauseAround(text, found);
    const years = dates.filter(
      ({ precision, from, to, start, end, phraseStart }) =>
        (precision === 'year' || precision === 'month') &&
        from !== null &&
        to === null &&
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
      valueTo: found.valueTo,
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

/** From here on a number alone says what is meant: "3,7 nghìn tỷ USD" twice is one figure, "60%" may be two. */
const TELLS_ALONE = 1000;

/** The same number of the same thing: small ones are one only where the clauses speak of the same. */
function isSame(a: ParsedFigure, b: ParsedFigure): boolean {
  if (a.value !== b.value || a.valueTo !== b.valueTo) return false;
  if (a.unit !== b.unit || a.per !== b.per) return false;
  if (a.value >= TELLS_ALONE) return true;
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [left, right] = [words(a.text), words(b.text)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared * 2 >= Math.min(left.size, right.size);
}

/** Each figure once, however often the article prints it: in its running text, else where it stands. */
export function saidOnce({ blocks }: Reading, figures: readonly ParsedFigure[]): ParsedFigure[] {
  const prose = new Set(blocks.flatMap(({ kind, line }) => (kind === 'paragraph' ? [line] : [])));
  const isAbove = ({ source }: ParsedFigure) => Number(!prose.has(source.line));
  const kept: ParsedFigure[] = [];
  for (const figure of figures.toSorted((a, b) => isAbove(a) - isAbove(b))) {
    if (!kept.some((one) => isSame(one, figure))) kept.push(figure);
  }
  return figures.filter((figure) => kept.includes(figure));
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
