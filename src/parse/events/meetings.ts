import { prose, type Reading } from '../reading.ts';
import { slug } from '../text/slug.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';
import { DIGITS } from '../text/number-words.ts';

/** One meeting of a series, "lần thứ 6". */
export interface Meeting {
  /** ASCII, stable: "adgmin-6". */
  key: string;
  n: number;
  /** Title as printed, the fullest one found. */
  title: string;
  /** "ABC lần thứ 6" where the abbreviation is known, else the title. */
  shortTitle: string;
}

/** A place in a text that names a meeting. */
export interface MeetingMention extends Span {
  meeting: Meeting;
  /** "Hội nghị" alone: the article's own meeting. */
  bare: boolean;
}

/** The meetings of a corpus, and how its articles name them. */
export interface Meetings {
  /** Those named in a text; `article` tells which one "Hội nghị" alone is. */
  mentions: (text: string, article: string) => MeetingMention[];
  /** The meeting that an article is about, or null. */
  main: (article: string) => Meeting | null;
}

const NOUN = '(?:Hội nghị|Diễn đàn|Kỳ họp|Đại hội|Đối thoại)';
const ORDINALS: Readonly<Record<string, number>> = { ...DIGITS, nhất: 1, mười: 10 };
const NUMBER = '(\\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)';
/** What stands in a name; a verb in it would be a sentence ("Hội nghị đón … lần thứ tư"). */
const NAME_WORD =
  ' (?!(?:sẽ|đã|được|do|diễn|là|có|với|tại|nhằm|thảo|bàn|đón|trong|cách|lần|nêu|đánh|cũng|còn)(?!\\p{L}))[\\p{L}\\p{N}&-]{1,20}';
const ABBR = '[A-Z][A-Z0-9+]{2,11}';
/** "Hội nghị <Name> (ABBR) lần thứ 6", "Hội nghị <Name> lần thứ 6 (ABBR)". */
const NUMBERED = latin(
  `(?<!\\p{L})(${NOUN}(?:${NAME_WORD}){1,12}?)(?: \\((${ABBR})(?:[ -]\\d{1,3})?\\))? lần (?:thứ )?${NUMBER}(?!\\p{L})(?: \\((${ABBR})(?:[ -]\\d{1,3})?\\))?`,
  'gu',
);
/** "Hội nghị <Name> (ABBR)", "Hội nghị <Name> hay còn gọi là ABBR". */
const ABBREVIATED = latin(
  `(?<!\\p{L})(${NOUN}(?:${NAME_WORD}){1,12}?),? (?:\\((?:gọi tắt là |viết tắt là )?|(?:hay )?còn gọi là |(?:được )?gọi tắt là |viết tắt là )(${ABBR})(?![\\p{L}])`,
  'gu',
);
/** "Hội nghị ABBR lần thứ 6": the name is the abbreviation. */
const OWN_ABBR = latin(`^${NOUN} (${ABBR})$`, 'u');
const BARE = latin(
  `(?<!\\p{L})(?:Hội nghị|hội nghị)(?= |[,.;:)]|$)(?! cấp| thượng đỉnh| năm ngoái| năm trước| lần trước| trước| \\p{Lu})`,
  'gu',
);

/** "Hội nghị lần thứ 7" in an article about the sixth: another meeting of its series. */
const BARE_NUMBERED = latin(`(?<!\\p{L})${NOUN} lần (?:thứ )?${NUMBER}(?!\\p{L})`, 'gu');

/** Quick to see: most texts name no meeting in full. */
const MAY_NAME = new RegExp(NOUN, 'u');

/** Learns the meetings of a corpus and their abbreviations. */
export function learnMeetings(readings: readonly Reading[]): Meetings {
  const texts = readings.flatMap(({ id, blocks, lines }) =>
    blocks.map(({ line, start, end }) => {
      const text = (lines[line - 1] ?? '').slice(start, end);
      return { article: id, text, inFull: MAY_NAME.test(text) };
    }),
  );
  const abbreviations = new Map<string, string>();
  for (const { text, inFull } of texts) {
    if (!inFull) continue;
    for (const [, name = '', abbr = ''] of matches(text, ABBREVIATED)) {
      abbreviations.set(slug(name), abbr);
    }
    for (const m of matches(text, NUMBERED)) {
      const abbr = m[4] ?? OWN_ABBR.exec(m[1] ?? '')?.[1];
      if (abbr !== undefined) abbreviations.set(slug(m[1] ?? ''), abbr);
    }
  }
  const known = [...new Set(abbreviations.values())].map((abbr) => abbr.replace(/[+]/gu, '\\+'));
  const byAbbreviation =
    known.length === 0
      ? null
      : latin(
          `(?<!\\p{L})(${known.join('|')})(?:[ -](\\d{1,3})(?!\\p{N})| lần (?:thứ )?${NUMBER})(?!\\p{L})`,
          'gu',
        );
  const meetings = new Map<string, Meeting>();

  const meeting = (series: string, abbr: string | undefined, words: string, printed: string) => {
    const n = ORDINALS[words] ?? Number(words);
    const key = `${slug(abbr ?? series, 50)}-${n}`;
    const found = meetings.get(key) ?? { key, n, title: printed, shortTitle: printed };
    if (fullness(printed) > fullness(found.title)) found.title = printed;
    found.shortTitle = abbr === undefined ? found.title : `${abbr} lần thứ ${n}`;
    meetings.set(key, found);
    return found;
  };
  const named = (text: string, inFull: boolean): MeetingMention[] => {
    const full = (inFull ? matches(text, NUMBERED) : []).map((m): MeetingMention => {
      const abbr = m[2] ?? m[4] ?? abbreviations.get(slug(m[1] ?? ''));
      const span = { start: m.index, end: m.index + m[0].length };
      return { ...span, meeting: meeting(m[1] ?? '', abbr, m[3] ?? '', m[0]), bare: false };
    });
    const short = byAbbreviation === null ? [] : matches(text, byAbbreviation);
    for (const m of short) {
      const span = { start: m.index, end: m.index + m[0].length };
      if (full.some(({ start, end }) => start < span.end && span.start < end)) continue;
      full.push({ ...span, meeting: meeting('', m[1], m[2] ?? m[3] ?? '', m[0]), bare: false });
    }
    return full.toSorted((a, b) => a.start - b.start);
  };

  const sibling = (own: Meeting, n: number): Meeting => {
    const key = own.key.replace(/\d+$/u, String(n));
    const title = own.shortTitle.replace(/\S+$/u, String(n));
    const known = meetings.get(key) ?? { key, n, title, shortTitle: title };
    meetings.set(key, known);
    return known;
  };

  const counts = new Map<string, Map<string, number>>();
  const overall = new Map<string, number>();
  for (const { article, text, inFull } of texts) {
    const own = counts.get(article) ?? new Map<string, number>();
    counts.set(article, own);
    for (const { meeting: one } of named(text, inFull)) {
      own.set(one.key, (own.get(one.key) ?? 0) + 1);
      overall.set(one.key, (overall.get(one.key) ?? 0) + 1);
    }
  }
  const meetingOf = (key: string | null) => (key === null ? null : (meetings.get(key) ?? null));
  const ofAll = meetingOf(most(overall));
  const mains = new Map(
    [...counts].map(([article, own]) => [article, meetingOf(most(own)) ?? ofAll]),
  );
  const main = (article: string): Meeting | null => mains.get(article) ?? ofAll;
  return {
    main,
    mentions: (text, article) => {
      const inFull = MAY_NAME.test(text);
      const found = named(text, inFull);
      const own = main(article);
      if (own === null) return found;
      for (const m of inFull ? matches(text, BARE_NUMBERED) : []) {
        const n = ORDINALS[m[1] ?? ''] ?? Number(m[1]);
        const span = { start: m.index, end: m.index + m[0].length };
        found.push({ ...span, meeting: sibling(own, n), bare: false });
      }
      for (const { 0: words, index } of matches(text, BARE)) {
        const span = { start: index, end: index + words.length };
        if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
        found.push({ ...span, meeting: own, bare: true });
      }
      return found.toSorted((a, b) => a.start - b.start);
    },
  };
}

/** A printed title is fuller with its noun and its abbreviation. */
function fullness(title: string): number {
  return (/^\p{Lu}\p{Ll}/u.test(title) ? 2 : 0) + (title.includes('(') ? 1 : 0);
}

function most(counts: ReadonlyMap<string, number> | undefined): string | null {
  let best: { key: string | null; count: number } = { key: null, count: 0 };
  for (const [key, count] of counts ?? []) {
    if (count > best.count) best = { key, count };
  }
  return best.key;
}

/** The running text of an article that events are read from, block by block. */
export function proseBlocks(reading: Reading): { line: number; start: number; text: string }[] {
  return prose(reading).map(({ line, start, end }) => ({
    line,
    start,
    text: (reading.lines[line - 1] ?? '').slice(start, end),
  }));
}
