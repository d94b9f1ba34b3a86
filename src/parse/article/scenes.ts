import { cueAt, cueFrom, states } from '../quotes/cues.ts';
import type { Mention } from '../people/mention.ts';
import {
  ATTENDS,
  CODE,
  DOES,
  GENERIC,
  GROUP,
  OCCASION,
  PLACED,
  POSED,
  SHOWN,
  SIGHT,
  SPEAKS_ON,
  TELLS,
  TELLS_FIRST,
  TWICE,
  VIEW,
  WORKS,
} from './scene-words.ts';
import { sentences } from '../text.ts';
import { latin } from '../text/latin.ts';
import { wordsOf } from '../text/words.ts';

/**
 * How surely a line describes a photograph by its words alone. `shows`: a scene, or only who is to be
 * seen. `attends`: who takes part in something, which an article can tell as well. `maybe`: it tells it as
 * often.
 */
export type Scene = 'shows' | 'attends' | 'maybe' | null;

/** Words of a line that describes a picture, at most. */
export const LONGEST_SCENE = 70;

/** Mentions that stand for somebody to be seen. */
const PERSONS = new Set<Mention['kind']>(['name', 'given-name', 'role', 'description']);

/** A line to be looked at: the stretch of it that is no header, and who is named there. */
export interface Described {
  line: string;
  start: number;
  end: number;
  mentions: readonly Mention[];
  words: number;
  /** Ends with a full stop or the like. */
  stops: boolean;
  /** The first line of an article may be its headline: what only who reads on would know is none. */
  first: boolean;
}

/** Tells whether a line describes a photograph, by its words. */
export function sceneOf(row: Described): Scene {
  const body = row.line.slice(row.start, row.end);
  if (body.length > 420 || !/^["“]?\p{Lu}/u.test(body)) return null;
  if (row.words > LONGEST_SCENE || TELLS_FIRST.test(body) || CODE.test(body)) return null;
  const bare = body.includes('(') ? body.replace(/\s\([^()]*\)/gu, '') : body;
  if (/[:;?!]|[“"«][^”"»]{60,}/u.test(bare)) return null;
  const people = row.mentions.filter(({ start }) => start >= row.start && start < row.end);
  const named = people.some(({ kind }) => PERSONS.has(kind));
  // "Bộ trưởng Bộ Y tế …" is one person.
  const opens = people.some(
    ({ start, kind, plural }) => start === row.start && PERSONS.has(kind) && !plural,
  );
  const group = opens ? null : GROUP.exec(body);
  const view = VIEW.test(body);
  const occasion = !row.stops && OCCASION.test(body);
  if (!named && group === null && !view && !occasion) return null;
  if (sentences(row.line, { start: row.start, end: row.end }).length > 1) return null;
  // "Khoảnh khắc pháo hoa nổ khi đoàn vào sân" still names what is to be seen.
  const told = body.startsWith('Khoảnh khắc ') ? body.replaceAll(' khi ', ' ') : body;
  if (TELLS.test(told) || saysSomething(row)) return null;
  const subject = group === null ? null : row.start + group[0].length;
  const deed = deedOf(row, people, subject);
  if (row.first && !row.stops) {
    return isSeenBelow(body, people, deed !== null && deed !== 'works') ? 'shows' : null;
  }
  if (SIGHT.test(body) || isOnlyPeople(row, people)) return 'shows';
  if (occasion) return row.words >= 4 ? 'shows' : null;
  if (deed === 'shown' || deed === 'placed' || (view && PLACED.test(body))) {
    // "Các bên ký kết biên bản ghi nhớ." tells what was done; a person who does it is to be seen.
    const isTold =
      TWICE.test(body) || SPEAKS_ON.test(body) || (group !== null && !POSED.test(body));
    return row.stops && isTold ? 'maybe' : 'shows';
  }
  if (deed === null) return null;
  if (!row.stops) return 'shows';
  // "A và B dự diễn đàn.": who is to be seen; "A dự diễn đàn." may be told.
  const several =
    people.length > 1 || group !== null || /\s(?:và|cùng)\s(?:các|lãnh đạo|đoàn)/u.test(body);
  return deed === 'attends' && several && !TWICE.test(body) ? 'attends' : 'maybe';
}

type Deed = 'shown' | 'placed' | 'attends' | 'works';
const DEEDS: readonly (readonly [Deed, RegExp])[] = [
  ['shown', SHOWN],
  ['placed', PLACED],
  ['attends', ATTENDS],
  ['works', WORKS],
];

/**
 * The first thing said of the people that the line begins with; `group` is where those without names
 * end. Between the last of them and the deed stands at most a list of others.
 */
function deedOf(row: Described, people: readonly Mention[], group: number | null): Deed | null {
  const body = row.line.slice(row.start, row.end);
  const found = DEEDS.map(([deed, words]) => ({
    deed,
    index: words.exec(body)?.index ?? Infinity,
  }));
  const first = found.reduce((a, b) => (b.index < a.index ? b : a));
  if (!isFirst(row, people, group, row.start + first.index)) return null;
  // "Ông A, tại buổi họp báo, trấn an …" goes on to say what he did there.
  const goesOn = /,\s*$/u.test(body.slice(0, first.index)) || DOES.test(body.slice(first.index));
  return first.deed === 'placed' && goesOn ? null : first.deed;
}

function isFirst(
  row: Described,
  people: readonly Mention[],
  group: number | null,
  at: number,
): boolean {
  if (at === Infinity) return false;
  const before = people.findLast(({ end }) => end <= at);
  const from = Math.max(before?.end ?? 0, group ?? 0);
  if (from === 0) return false;
  const between = row.line
    .slice(from, at)
    .replace(/\s*\([^()]{0,60}\)/gu, '')
    .trim();
  const words = between === '' ? 0 : between.split(/\s+/u).length;
  if (from === group) {
    return words <= 6 && !/,|(?<!\p{L})(?:được|bị|có|ra|vào|làm|lên|xuống)(?!\p{L})/u.test(between);
  }
  if (
    !isListed(
      row,
      people.filter(({ end }) => end <= at),
      group,
    )
  )
    return false;
  return words === 0 || (words <= 12 && /^(?:,|và|cùng|với|-|–)(?!\p{L})/u.test(between));
}

/** "… phát biểu nhấn mạnh …": a verb of saying that carries a statement. */
export function saysSomething(row: Pick<Described, 'line' | 'start' | 'end'>): boolean {
  const words = wordsOf(row.line);
  return words.some(({ start }, i) => {
    if (start < row.start || start >= row.end) return false;
    const cue = cueFrom(row.line, words, i);
    if (cue === null || cue.kind !== 'says') return false;
    const before = row.line.slice(Math.max(0, cue.start - 12), cue.start);
    // "phát biểu chỉ đạo hội nghị", "trình bày đề xuất của Việt Nam": part of what is shown.
    if (/(?:phát biểu|phát biểu ý|trình bày|các|lễ|buổi|cuộc) $/u.test(before)) return false;
    if (cue.text.startsWith('chúc mừng') || /thăm $/u.test(before)) return false;
    return states(cue, row.line.slice(cue.end, row.end)).states;
  });
}

/** Behind a name: what somebody is. */
const APPOSED = latin(
  /^\s*[,–—-]\s*(?:\p{Ll}|(?:CEO|CTO|CFO|Nhà sáng lập|Đồng sáng lập|Phó |Chủ tịch|Giám đốc|Tổng giám đốc|Tổng Giám đốc|Trưởng|Viện trưởng|Cục trưởng|Vụ trưởng)(?!\p{Ll}))/u,
);
const LISTED = /^(?:\s*$|\s*[,–—-]|\s\([^()]*\)|\s(?:và|cùng|với)\s)/u;

/** Words in front of the first person at most, where they name nobody. */
const LONGEST_LEAD = 8;

/** Whether the people of a line stand there in a row, with nothing said between them. */
function isListed(row: Described, people: readonly Mention[], group: number | null): boolean {
  const lead = row.line.slice(group ?? row.start, people[0]?.start).trim();
  const opens = lead === '' || /[,–-]$|(?<!\p{L})(?:và|cùng)$/u.test(lead);
  const words = lead.split(/\s+/u).length;
  if (!opens && (group !== null || words > 3)) return false;
  // "Phát huy vai trò của các cấp, người đứng đầu …" begins with nobody.
  if (group === null && words > LONGEST_LEAD) return false;
  return people.every(({ start }, i) => {
    const before = people[i - 1];
    if (before === undefined) return true;
    return LISTED.test(row.line.slice(before.end, start));
  });
}

function says(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, i) => cueAt(text, words, i) !== null);
}

/** People with their offices, and nothing that anybody does. */
function isOnlyPeople(row: Described, people: readonly Mention[]): boolean {
  const first = people[0];
  const last = people.at(-1);
  if (first === undefined || last === undefined) return false;
  if (first.start !== row.start || first.kind === 'pronoun') return false;
  const behind = row.line.slice(last.end, row.end).replace(/\([^()]{0,60}\)/gu, '');
  if (
    isListed(row, people, null) &&
    /^[\s.,)–—-]*$|^,? (?:và|cùng) (?:các đại biểu|phu nhân|Phu nhân)\.?$/u.test(behind)
  ) {
    const known = first.roles.length > 0 || first.honorific !== null || row.stops;
    return people.length > 1 || (first.kind === 'name' && known);
  }
  // "TS X, giảng viên Trường Đại học Y, Thái Lan.": what somebody is, in apposition.
  const tail = row.line.slice(first.end, row.end);
  return (
    first.kind === 'name' &&
    people.length === 1 &&
    APPOSED.test(tail) &&
    tail.split(/\s+/u).length <= 22 &&
    !SHOWN.test(tail) &&
    !says(tail) &&
    !/(?<!\p{L})(?:có|bị|được|đang|làm|đi|đưa|nhận|trở|bắt đầu|tổ chức|nói|kể|hỏi|mong)(?!\p{L})/u.test(
      tail,
    )
  );
}

/** In the place of a headline: an office behind a name, or an occasion that is not named. */
function isSeenBelow(body: string, people: readonly Mention[], acts: boolean): boolean {
  if (!acts) return isApposed(people[0]) && people.length === 1;
  return GENERIC.test(body) || people.some((person) => isApposed(person));
}

/** "ông X, Thứ trưởng Bộ Y": no headline tells an office like that. */
function isApposed(person: Mention | undefined): boolean {
  return person !== undefined && person.kind === 'name' && person.end > person.core.end;
}
