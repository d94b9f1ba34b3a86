import type { DayMonth } from './dates/calendar.ts';
import { readByline } from './article/byline.ts';
import { captionsIn, photographerBelow } from './article/captions.ts';
import { lonelyDateline, readDateline } from './article/dateline.ts';
import { findInvalidDates, parseStamp } from './dates.ts';
import { readHeader } from './article/header.ts';
import { kindsOf } from './article/kinds.ts';
import { extentOf, headlineIn } from './article/layout.ts';
import type { People } from './people.ts';
import type { Problem } from './problem.ts';
import type { Block } from './reading.ts';
import { apart, cut, rowOf, type Row } from './article/rows.ts';

/** An article taken apart, before anything is read from its sentences. */
export interface Structure {
  blocks: Block[];
  /** Day that the article states, or null. */
  day: string | null;
  dayWords: string | null;
  /** Month of its header ("2026-01"), where that has no day. */
  month: string | null;
  /** Day of its dateline, which prints no year. */
  datelineDay: (DayMonth & { words: string }) | null;
  headline: string | null;
  dateline: string | null;
  byline: string | null;
  photoCredits: string[];
}

/** Lines among which the stamp of publication stands, and the longest that holds one, in words. */
const STAMPED = 16;
const LONGEST = 55;

/** "23/08/2019, 09:25:27": only the clock of a page runs in seconds, and another stamp is the article's. */
const PAGE_CLOCK = /\d:\d{2}:\d{2}$/u;

/**
 * Tells for each line of an article what it is. Nothing here knows an outlet: what counts is the place,
 * the punctuation and the kind of words. Problems: E_DATE, W_DATE_CONFLICT.
 */
export function readStructure(
  file: string,
  lines: readonly string[],
  people: People,
): { structure: Structure; problems: Problem[] } {
  const problems: Problem[] = invalidDates(file, lines);
  const structure: Structure = {
    ...{ blocks: [], day: null, dayWords: null, month: null, datelineDay: null },
    ...{ headline: null, dateline: null, byline: null, photoCredits: [] },
  };
  const rows = rowsOf(file, lines, people, structure, problems);
  const title = headlineIn(rows);
  const captions = captionsIn(rows, title);
  const extent = extentOf(rows, title, captions);
  const kinds = kindsOf(rows, title, captions, extent);
  const again = wordsAgain(rows);
  rows.forEach((row, i) => {
    const kind = kinds[i] ?? 'paragraph';
    const { n, start, end, body } = row;
    if (kind === 'headline') structure.headline = body;
    else if (kind === 'byline') structure.byline ??= readByline(body)?.name ?? null;
    else if (kind === 'caption')
      addCredit(structure, row.credit?.name ?? photographerBelow(rows, i));
    else if (kind === 'page' && i <= extent.first) structure.dateline ??= lonelyDateline(body);
    const opens = i > title && i < extent.first + 3 && row.words > 8 && isText(kind);
    const dateline = opens ? readDateline(body, again) : null;
    if (dateline !== null && !structure.blocks.some(({ kind: before }) => before === 'paragraph')) {
      structure.dateline = dateline.code;
      structure.datelineDay = dateline.day;
      structure.blocks.push({ kind: 'paragraph', line: n, start: start + dateline.end, end });
    } else structure.blocks.push({ kind, line: n, start, end });
  });
  structure.blocks.sort((a, b) => a.line - b.line || a.start - b.start);
  return { structure, problems };
}

function isText(kind: Block['kind']): boolean {
  return kind === 'paragraph' || kind === 'lead' || kind === 'standfirst' || kind === 'heading';
}

/** The rows of an article without header and stamp, which are noted in the structure. */
function rowsOf(
  file: string,
  lines: readonly string[],
  people: People,
  structure: Structure,
  problems: Problem[],
): Row[] {
  const rows: Row[] = [];
  let filled = 0;
  lines.forEach((line, i) => {
    const n = i + 1;
    if (line.trim() === '') return;
    filled += 1;
    let from = 0;
    const header = filled === 1 ? readHeader(line) : null;
    if (header !== null) {
      structure.day = structure.dayWords = header.day;
      structure.month = header.month;
      from = header.end;
      const { wrong } = header;
      const isTold = problems.some(({ line: at }) => at === n);
      if (wrong !== null && !isTold) problems.push(noSuchDay(file, n, wrong.at, wrong.words));
    }
    const row = rowOf(line, n, from, people);
    if (row === null) return;
    const mayBe = filled <= STAMPED && row.words <= LONGEST;
    const stamp = mayBe ? parseStamp(row.body) : null;
    if (stamp === null) {
      rows.push(...apart(row));
      return;
    }
    const at = { start: row.start + stamp.start, end: row.start + stamp.end };
    if (PAGE_CLOCK.test(structure.dayWords ?? '')) structure.day = structure.dayWords = null;
    if (structure.day !== null && structure.day !== stamp.day) {
      problems.push(conflict(file, n, at.start, structure.day, stamp.day));
    }
    structure.dayWords ??= line.slice(at.start, at.end);
    structure.day ??= stamp.day;
    structure.blocks.push({ kind: 'stamp', line: n, ...at });
    const left = row.body.slice(0, stamp.start).replace(/[\s|,•·–—-]+$/u, '');
    if (left !== '') rows.push({ ...cut(row, row.start + left.length), stamped: true });
  });
  return rows;
}

/** Tells whether a word in capitals stands more than once in the text, credits left out. */
function wordsAgain(rows: readonly Row[]): (word: string) => boolean {
  return (word) => {
    const times = rows.reduce((sum, { body, credit }) => {
      const text = credit === null ? body : body.slice(0, credit.start);
      return sum + (text.split(word).length - 1);
    }, 0);
    return times > 1;
  };
}

function addCredit(structure: Structure, name: string | null): void {
  if (name !== null && !structure.photoCredits.includes(name)) structure.photoCredits.push(name);
}

function invalidDates(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((text, i) =>
    findInvalidDates(text).map(({ start, words }) => noSuchDay(file, i + 1, start, words)),
  );
}

function noSuchDay(file: string, line: number, at: number, words: string): Problem {
  return {
    ...{ file, line, column: at + 1, code: 'E_DATE' },
    message: `“${words}” is no day of the calendar`,
    hint: 'compare with the printed article and correct the day or the month',
  };
}

function conflict(file: string, line: number, at: number, header: string, stamp: string): Problem {
  return {
    ...{ file, line, column: at + 1, code: 'W_DATE_CONFLICT' },
    message: `the header says ${header}, this stamp ${stamp}; the header was taken`,
    hint: 'compare with the printed page and correct the one that is wrong',
  };
}
