import { ceremonyIn } from './attendance.ts';
import { clauseOf, dateFor, DENIED, FUTURE, isCalledOff, tenseAt } from './claims.ts';
import type { Claim, Sentence } from './claims.ts';
import type { FoundDate } from '../dates.ts';
import { findDocuments, type Document } from './documents.ts';
import { claim } from './moments.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

type Deed = 'adopt' | 'sign' | 'launch' | 'complete';

const DEEDS: Readonly<Record<string, Deed>> = {
  'thông qua': 'adopt',
  'công bố': 'adopt',
  'ban hành': 'adopt',
  'phê duyệt': 'adopt',
  'ký kết': 'sign',
  ký: 'sign',
  'hoàn tất': 'sign',
  'khởi động': 'launch',
  'phát động': 'launch',
  'ra mắt': 'launch',
  'hoàn thành': 'complete',
};
const VERBS =
  '(thông qua|công bố|ban hành|phê duyệt|ký kết|ký|hoàn tất|khởi động|phát động|ra mắt|hoàn thành)';
const VERB = latin(`(?<!\\p{L})${VERBS}(?!\\p{L})`, 'giu');
/** Between the verb and the first document. */
const GAP =
  /^ (?:đàm phán |chính thức |toàn văn |dự thảo |bản |việc ký kết )?(?:(?:các|\d{1,2}|hai|ba|bốn|năm|nhiều) văn kiện(?: quan trọng| chính| lớn)?,?(?: gồm| bao gồm| như| là)?:? )?$/iu;
/** Between two documents of one list. */
const LISTED = /^(?: ?\([^()]{1,80}\))?(?:, và|,| và| cùng với| cùng|;) (?:bản |dự thảo )?$/iu;
/** "thông qua" also means "by means of": before the adoption of something stands one of these. */
const ADOPTS =
  /(?:đã|sẽ|dự kiến|đồng thuận|chính thức|nhất trí|được|cũng|việc|vừa|đồng thời|hội nghị|bộ trưởng|các nước|ASEAN|lần thứ \S{1,6}|\d|và) $/iu;
const BY_MEANS = /và $/u;
const PASSIVE = latin(
  `^(?: ?\\([^()]{1,80}\\))? ?,? ?(?:(?:đã|sẽ|dự kiến|vừa|chính thức|cũng|đều) ){0,3}được (?:(?:chính thức|các nước|các Bộ trưởng|hội nghị|nhất trí) ){0,2}${VERBS}(?!\\p{L})`,
  'iu',
);
const FOLLOW_UP = latin(
  /^(?:Sự kiện|Kế hoạch|Bản kế hoạch|Văn kiện|Các văn kiện|Thông tin|Kết quả|Quyết định|Việc|Tuyên bố|Điều)(?: này| trên| đó)? (?:đã |cũng |vừa |sẽ )?được (?:chính thức )?(?:công bố|thông qua|thông báo|đưa ra|ký kết|ký)(?!\p{L})/u,
);

/** What a sentence tells of documents adopted, signed, launched or completed, or to be so. */
export function findOutcomes(
  sentence: Sentence,
  abbreviations: ReadonlyMap<string, string>,
): Claim[] {
  const { text } = sentence;
  const verbs = matches(text, VERB);
  // Most sentences have no such verb.
  const documents = verbs.length === 0 ? [] : findDocuments(text, abbreviations);
  if (documents.length === 0) return [];
  const claims: Claim[] = [];
  const add = (document: Document, verb: Span & { word: string }, date: FoundDate | null) => {
    const one = outcome(sentence, document, verb, date);
    if (!claims.some(({ what }) => what === one.what)) claims.push(one);
  };
  for (const match of verbs) {
    const verb = {
      start: match.index,
      end: match.index + match[0].length,
      word: match[0].toLowerCase(),
    };
    const before = text.slice(Math.max(0, verb.start - 40), verb.start);
    if (DENIED.test(before) || isCalledOff(text, verb)) continue;
    const object = documents.findIndex(({ start }) => GAP.test(text.slice(verb.end, start)));
    if (object === -1) {
      const later = withoutObject(sentence, documents, verb);
      if (later !== null) add(later.document, verb, later.date);
      continue;
    }
    const clause = text.slice(clauseOf(text, verb).start, verb.start);
    if (verb.word === 'thông qua' && !isAdoption(before, clause)) continue;
    const objects = list(text, documents, object);
    const last = objects.at(-1);
    const date = dateAround(sentence, { start: verb.start, end: last?.end ?? verb.end });
    for (const document of objects) add(document, verb, date);
  }
  documents.forEach((document) => {
    const passive = PASSIVE.exec(text.slice(document.end, document.end + 160));
    if (passive === null) return;
    const end = document.end + passive[0].length;
    const word = (passive[1] ?? '').toLowerCase();
    const verb = { start: end - word.length, end, word };
    add(document, verb, dateAround(sentence, verb));
  });
  return claims;
}

/** "Văn kiện này được công bố … chiều 20/5": gives what the sentence before told its day. */
export function followUp(sentence: Sentence, before: readonly Claim[]): Claim[] {
  if (!FOLLOW_UP.test(sentence.text)) return [];
  const [date] = sentence.dates.filter(({ precision }) => precision === 'day');
  if (date === undefined) return [];
  const future = FUTURE.test(sentence.text);
  return before
    .filter(({ what }) => what.startsWith('adopt-'))
    .map((one) => ({
      ...one,
      date,
      tense: future ? 'future' : one.tense,
      weak: false,
      source: sentence.source,
    }));
}

function isAdoption(before: string, clause: string): boolean {
  if (!ADOPTS.test(before)) return false;
  return !BY_MEANS.test(before) || /(?<!\p{L})(?:đã|sẽ|dự kiến)(?!\p{L})/iu.test(clause);
}

/** The documents that follow each other in one list. */
function list(text: string, documents: readonly Document[], from: number): Document[] {
  const objects = documents.slice(from, from + 1);
  for (const next of documents.slice(from + 1)) {
    if (!LISTED.test(text.slice(objects.at(-1)?.end, next.start))) break;
    objects.push(next);
  }
  return objects;
}

/** "(đàm phán X …), có thể sớm ký vào tháng 6": the object stands before. */
function withoutObject(
  sentence: Sentence,
  documents: readonly Document[],
  verb: Span & { word: string },
): { document: Document; date: FoundDate } | null {
  if (DEEDS[verb.word] !== 'sign') return null;
  const document = documents.findLast(({ end }) => end <= verb.start);
  const date = sentence.dates.find(({ start }) => start >= verb.end);
  if (document === undefined || date === undefined) return null;
  const gap = sentence.text.slice(verb.end, date.phraseStart);
  return /^[^,;.]{0,40}$/u.test(gap) ? { document, date } : null;
}

/** A day by the rules of all events, or a month or year right behind ("từ tháng 9/2023"). */
function dateAround(sentence: Sentence, at: Span): FoundDate | null {
  const behind = sentence.dates.find(({ start }) => start >= at.end);
  if (behind !== undefined) {
    const gap = sentence.text.slice(at.end, behind.phraseStart);
    if (/^(?: ?\([^()]{1,80}\))?(?: (?:từ|vào|trong|hồi|đầu|cuối|ngay trong)){0,2} $/u.test(gap)) {
      return behind;
    }
  }
  return dateFor(sentence, at);
}

function outcome(
  sentence: Sentence,
  document: Document,
  verb: Span & { word: string },
  date: FoundDate | null,
): Claim {
  const { text, mentions } = sentence;
  const deed = DEEDS[verb.word] ?? 'adopt';
  const clause = clauseOf(text, verb);
  const there = mentions.find(
    ({ start, end }) =>
      (start < clause.end && end > clause.start) ||
      /(?:tại|khuôn khổ) $/iu.test(text.slice(0, start)),
  );
  const negotiated = deed === 'launch' && /đàm phán $/iu.test(text.slice(0, document.start));
  // What is set in motion or signed elsewhere is no part of the meeting.
  const ceremony = ceremonyIn(/tại (?:lễ|phiên) (?:khai mạc|bế mạc)/iu.exec(text)?.[0] ?? '');
  const within = deed === 'adopt' || ceremony !== null ? sentence.main : null;
  const word = deed === 'sign' ? 'ký kết' : verb.word;
  return {
    ...claim(sentence),
    kind: negotiated ? 'negotiation' : 'outcome',
    what: `${deed}-${document.what}`,
    title: `${word[0]?.toUpperCase() ?? ''}${word.slice(1)} ${negotiated ? 'đàm phán ' : ''}${document.name}`,
    date,
    tense: tenseAt(text, verb),
    meeting: there?.meeting ?? within,
    sameDayAs: ceremony,
    weak: /việc $/iu.test(text.slice(0, verb.start)),
  };
}
