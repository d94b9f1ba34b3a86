import { isCalendarDay } from '../schemas/date.ts';
import { states, cueFrom } from './cues.ts';
import { findInvalidDates, parseStamp } from './dates.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';
import type { Problem } from './problem.ts';
import type { Block, BlockKind } from './reading.ts';
import { sentences } from './text.ts';
import { wordsOf } from './words.ts';

/** An article taken apart, before anything is read from its sentences. */
export interface Structure {
  blocks: Block[];
  /** Day that the article states, or null. */
  day: string | null;
  dayWords: string | null;
  headline: string | null;
  dateline: string | null;
  byline: string | null;
  photoCredits: string[];
}

const HEADER = /^\s*date\s*:?\s+(\d{4})-(\d{1,2})-(\d{1,2})(?=\s|$)\s*/iu;
const LABEL = /^(?:nội dung chính|tóm tắt|mục lục|điểm chính|tin chính)\s*:?$/iu;
const TAGS =
  /^(?:từ khóa|từ khoá|tags?|chủ đề|xem thêm|đọc thêm|tin liên quan|bài liên quan|>>+|mời độc giả)(?=\s|:|$)/iu;
/** A photo credit at the end of a caption. */
const CREDIT =
  /(?:^|[\s(–—-])(?:Ảnh|ẢNH|Nguồn ảnh|Ảnh minh họa|Ảnh minh hoạ|Đồ họa|Video)\s*:\s*([^.:;()]{1,60})[.)]*\s*$/u;
/** A code that opens the first paragraph: "TPO - ", "(PLO)- ", "Hà Nội (TTXVN 15/1) - ". */
const DATELINE =
  /^(?:\(([^()\s]{2,20})\)\s*[-–—:]\s*|([\p{Lu}\d.&+]{2,15}|[\p{L}\d]{2,15}\.(?:vn|com|VN))\s*[-–—]\s+|(?:\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3},?\s*)\(([\p{L}\d.&+]{2,20})(?:\s[^()]{1,20})?\)\s*[-–—:]*\s*)/u;
/** Where somebody stands in a picture: "(thứ hai từ trái sang)". */
const POSITION =
  /\((?:[^()]{0,40}(?:từ trái|từ phải|bên phải|bên trái|ngoài cùng)[^()]{0,20}|bìa (?:trái|phải)|giữa|trái|phải)\)[^.!?]*[.]?$/u;
const NUMBERED = /^(?:\d{1,2}|[IVX]{1,4})[.)]\s+/u;
const SCENE =
  /^(?:\s*(?:và|cùng)\s[^.]{1,80}?)?\s*(?:đang\s)?(?:dự và\s|tham dự và\s|cùng\s[^.]{1,60}?\s(?=dự|tham dự|chụp|tại|bấm|thực hiện))?(?:phát biểu|dự(?! báo| kiến| đoán| thảo| án| định)|tham dự|chủ trì|chụp ảnh|bắt tay|tiếp|trao|đón|chứng kiến|tham quan|thăm|điều hành|bấm nút|thực hiện nghi thức|trò chuyện|tại|trong)(?=\s|$)/u;

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
    blocks: [],
    day: null,
    dayWords: null,
    headline: null,
    dateline: null,
    byline: null,
    photoCredits: [],
  };
  const filled = lines.flatMap((text, i) => (text.trim() === '' ? [] : [{ text, n: i + 1 }]));
  filled.forEach(({ text, n }, i) => {
    let start = text.length - text.trimStart().length;
    let end = text.trimEnd().length;
    if (i === 0) {
      const header = HEADER.exec(text);
      if (header !== null) {
        const [, year, month, day] = header;
        if (isCalendarDay(Number(year), Number(month), Number(day))) {
          structure.day = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
          structure.dayWords = structure.day;
        } else problems.push(noSuchDay(file, n, text.indexOf(String(year)), header[0].trim()));
        start = header[0].length;
      }
    }
    const stamp = i < 6 ? parseStamp(text.slice(start, end)) : null;
    if (stamp !== null && start + stamp.end >= end) {
      if (structure.day !== null && structure.day !== stamp.day) {
        problems.push({
          file,
          line: n,
          column: start + stamp.start + 1,
          code: 'W_DATE_CONFLICT',
          message: `the header says ${structure.day}, this stamp ${stamp.day}; the header was taken`,
          hint: 'compare with the printed page and correct the one that is wrong',
        });
      }
      structure.dayWords ??= text.slice(start + stamp.start, start + stamp.end);
      structure.day ??= stamp.day;
      structure.blocks.push({ kind: 'stamp', line: n, start: start + stamp.start, end });
      end = start + text.slice(start, start + stamp.start).replace(/[\s|,–—-]+$/u, '').length;
    }
    if (end <= start) return;
    const body = text.slice(start, end);
    const beforeBody = !structure.blocks.some(({ kind }) => kind === 'paragraph');
    const dateline = beforeBody ? DATELINE.exec(body) : null;
    if (dateline !== null && body.length - dateline[0].length > 40) {
      structure.dateline = dateline[1] ?? dateline[2] ?? dateline[3] ?? null;
      structure.blocks.push({ kind: 'paragraph', line: n, start: start + dateline[0].length, end });
      return;
    }
    const next = filled[i + 1];
    const kind = kindOf({
      body,
      first: structure.blocks.every((block) => block.kind === 'stamp'),
      labelled: structure.blocks.at(-1)?.kind === 'label',
      beforeBody,
      tail: filled.length - i <= 4,
      isLast: next === undefined,
      mentions: (people.mentions.get(n) ?? []).filter((mention) => mention.start >= start),
      offset: start,
      line: text,
    });
    structure.blocks.push({ kind, line: n, start, end });
    if (kind === 'headline') structure.headline = body;
    if (kind === 'byline') structure.byline ??= bylineOf(body);
    if (kind === 'caption') {
      const credit = CREDIT.exec(body)?.[1]?.trim();
      if (credit !== undefined && !structure.photoCredits.includes(credit)) {
        structure.photoCredits.push(credit);
      }
    }
  });
  return { structure, problems };
}

function kindOf(line: {
  body: string;
  first: boolean;
  labelled: boolean;
  beforeBody: boolean;
  tail: boolean;
  isLast: boolean;
  mentions: readonly Mention[];
  offset: number;
  line: string;
}): BlockKind {
  const { body } = line;
  if (LABEL.test(body)) return 'label';
  if (TAGS.test(body)) return 'tags';
  const words = body.split(/\s+/u).length;
  const stops = /[.!…;:]["”»)]*$/u.test(body);
  const told = line.first && !stops;
  if (CREDIT.test(body) || POSITION.test(body) || isScene(line, told)) return 'caption';
  if (line.first && !stops && words <= 40) return 'headline';
  if (line.beforeBody && stops && (line.first || line.labelled)) return 'lead';
  if (line.tail && isByline(body)) return 'byline';
  if (!stops && words <= 30 && !/["”»]$/u.test(body) && !line.isLast) {
    return line.beforeBody && words <= 6 && isByline(body) ? 'byline' : 'heading';
  }
  return line.beforeBody && stops && NUMBERED.test(body) && words <= 20 ? 'heading' : 'paragraph';
}

const MADE_BY =
  /\s*(?:\((?:thực hiện|tổng hợp|lược ghi|ghi|biên dịch)\)|(?:thực hiện|lược ghi|ghi))$/u;
const BYLINE_LABEL = /^(?:Nguồn|Tác giả|Bài|(?:Bài|Tin)(?:,| và) ảnh|Tin|Thực hiện)\s*:\s*/u;

/** Who wrote it, without "Bài, ảnh:" before and "thực hiện" behind. */
function bylineOf(body: string): string {
  return body
    .replace(BYLINE_LABEL, '')
    .replace(/^(?:Bài|Theo)\s+/u, '')
    .replace(MADE_BY, '');
}

/** A name alone on its line, an agency, or initials: "Trọng Đạt", "Theo TTXVN", "PV". */
function isByline(body: string): boolean {
  if (BYLINE_LABEL.test(body)) return body.length <= 60;
  if (/^\(?Theo\s+\p{Lu}[^,.]{1,40}\)?$/u.test(body)) return true;
  const words = wordsOf(body.replace(MADE_BY, ''));
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every(({ text }) => /^[\p{Lu}]/u.test(text)) &&
    !/[.?!:]$/u.test(body)
  );
}

/** A line that only says who is to be seen: a person, or a person doing what photographs show. */
function isScene(
  {
    line,
    mentions,
    offset,
    body,
  }: { line: string; mentions: readonly Mention[]; offset: number; body: string },
  mayBeHeadline: boolean,
): boolean {
  const subject = mentions[0];
  if (subject === undefined || subject.start !== offset || subject.kind === 'pronoun') return false;
  const end = offset + body.length;
  const rest = line.slice(subject.end, end).replace(/^[\s,–—-]+/u, ' ');
  if (/^[\s.]*$/u.test(rest)) return subject.kind === 'name';
  // A headline tells what somebody does, and has no full stop.
  if (mayBeHeadline) return false;
  if (/["“”«»:]/u.test(rest) || sentences(line, { start: offset, end }).length > 1) return false;
  if (!SCENE.test(rest) || body.split(/\s+/u).length > 45) return false;
  // "… phát biểu tại lễ khai mạc" shows; "… phát biểu nhấn mạnh …" tells.
  const words = wordsOf(line);
  return !words.some(({ start }, i) => {
    if (start < subject.end) return false;
    const cue = cueFrom(line, words, i);
    return cue !== null && cue.kind === 'says' && states(cue, line.slice(cue.end, end)).states;
  });
}

function invalidDates(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((text, i) =>
    findInvalidDates(text).map(({ start, words }) => noSuchDay(file, i + 1, start, words)),
  );
}

function noSuchDay(file: string, line: number, at: number, words: string): Problem {
  return {
    file,
    line,
    column: at + 1,
    code: 'E_DATE',
    message: `“${words}” is no day of the calendar`,
    hint: 'compare with the printed article and correct the day or the month',
  };
}
