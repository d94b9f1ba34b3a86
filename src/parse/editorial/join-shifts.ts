import type { Shift } from '../../schemas/shift.ts';
import type { Corpus } from '../corpus.ts';
import type { Editing } from '../join.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { ParsedShift } from '../shifts.ts';
import { nameOf } from './translate.ts';

/** A shift with the article that tells it. */
export type ToldShift = ParsedShift & { reading: Reading };

function everyTelling({ articles }: Corpus): ToldShift[] {
  return articles.flatMap(({ shifts, reading }) => shifts.map((shift) => ({ ...shift, reading })));
}

/** Each shift as the first article tells it. */
export function shiftsOf(corpus: Corpus): ToldShift[] {
  return everyTelling(corpus).filter(isFirst);
}

/** A shift that a second article tells: its number is taken, and the first stands. Problem: W_SHIFT. */
export function toldTwice(corpus: Corpus): Problem[] {
  return everyTelling(corpus)
    .filter((shift, i, all) => !isFirst(shift, i, all))
    .map(({ n, source }) => ({
      file: source.file,
      line: source.line,
      column: source.start + 1,
      code: 'W_SHIFT' as const,
      message: `shift ${n} is told by another article too; the first one stands`,
      hint: 'compare the two; nothing needs to be mended where they agree',
    }));
}

function isFirst({ n }: ToldShift, i: number, all: readonly ToldShift[]): boolean {
  return all.findIndex((other) => other.n === n) === i;
}

/** The shifts with English and themes. */
export function joinShifts(shifts: readonly ToldShift[], { english, themesOf }: Editing): Shift[] {
  return shifts.map(({ n, title, from, to, source, reading }) => {
    const inEnglish = (part: 'title' | 'from' | 'to', vi: string) =>
      english.translate({ at: nameOf.shift(n, part), vi });
    const parts = {
      title: inEnglish('title', title.text),
      from: inEnglish('from', from.text),
      to: inEnglish('to', to.text),
    };
    const statuses = Object.values(parts).map(({ status }) => status);
    const line = reading.lines[source.line - 1] ?? '';
    return {
      id: `shift-${n}`,
      n,
      title: parts.title.text,
      from: parts.from.text,
      to: parts.to.text,
      translation: statuses.find((status) => status !== 'current') ?? 'current',
      source,
      themes: themesOf(`${title.text} ${line.slice(source.start, source.end)}`),
    };
  });
}
