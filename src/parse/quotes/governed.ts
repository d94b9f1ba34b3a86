import { cueAt } from './cues.ts';
import { PLURALS, PREPOSITIONS } from '../people/lexicon.ts';
import type { Mention } from '../people/mention.ts';
import { orgNames, provinces } from '../people/places.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';
import { joined, wordFrom, type Word } from '../text/words.ts';

/* What keeps somebody from being the subject of a verb: a word that governs them, or another subject. */

/** Characters within which one mention can bear on another. */
const NEAR = 200;

/** Whether capitals behind the last comma before a verb name the subject of its clause. */
export function opensClause(
  line: string,
  mention: Mention,
  words: readonly Word[],
  at: number,
): boolean {
  const between = line.slice(mention.end, at);
  const comma = between.lastIndexOf(', ');
  if (comma === -1) return false;
  const clause = between.slice(comma + 2);
  if (
    !CLAUSE_SUBJECT.test(clause) ||
    (comma === 0 && PARTY_AND_STATE.test(line.slice(mention.end - 4, at)))
  )
    return false;
  // "Đại học X, Mỹ cho rằng", "ông A, Giám đốc Viện B, Hà Nội cho biết": where it is.
  const told = mention.kind === 'body' || mention.end > mention.core.end;
  const here = wordFrom(words, mention.end + comma + 2);
  const place = Math.max(orgNames.match(words, here), provinces.match(words, here));
  return !(comma === 0 && told && place > 0 && clause.trim().split(' ').length <= place);
}

/** "Lãnh đạo Đảng, Nhà nước": one office. */
const PARTY_AND_STATE = /^Đảng, (?:Nhà nước|Quốc hội|Chính phủ)\s/u;

/** "Mỹ ", "Hà Nội cũng ": no more than a name and what may stand before its verb. */
const CLAUSE_SUBJECT = latin(/^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,5}(?:\s\p{Ll}+){0,4}\s$/u);

/** Whether a word before a mention governs it: "đề nghị Bộ trưởng …", "của ông X". */
export function isObject(
  line: string,
  words: readonly Word[],
  first: number,
  kind: Mention['kind'],
): boolean {
  const before = words[first - 1];
  if (line[(words[first]?.start ?? 0) - 1] === '(') return true;
  if (before === undefined || !joined(words, first - 1)) return false;
  if (PREPOSITIONS.has(before.lower) || GOVERNS.has(before.lower)) {
    // "Tại buổi làm việc ông A cho biết"
    return before.lower !== 'việc' || !/^(?:làm|công)$/u.test(words[first - 2]?.lower ?? '');
  }
  if (isAddressed(line, words, first)) return true;
  // "sau cuộc gặp giữa ông A và bà B": the second of a pair.
  if (before.lower === 'và' && BETWEEN.test(line.slice(Math.max(0, before.end - NEAR), before.end)))
    return true;
  // "lệnh bắt bà": a pronoun in the middle of a clause is the subject of nothing.
  const lower = /^\p{Ll}/u.test(before.text);
  const points = kind === 'pronoun' || kind === 'description';
  if (points && lower && !PLURALS.has(before.lower) && !BEFORE_SUBJECT.has(before.lower))
    return true;
  // "người phụ trách Sở X": a body opens its clause, or it is part of what stands before it.
  if (kind === 'body' && lower && !BEFORE_BODY.has(before.lower)) return true;
  return before.lower === 'nghị' && /^(?:đề|kiến)$/u.test(words[first - 2]?.lower ?? '');
}

/** Words before a person, beside prepositions, behind which they are no subject: "việc ông A tham dự". */
const GOVERNS = new Set('việc theo bắt kiện phạt thăm khen khuyên dặn nhắc'.split(' '));
const BETWEEN = /\sgiữa [^,.;:“”"]{1,120}\svà$/u;

/** "cảnh báo người đồng cấp Lào": a verb of saying of two words right before somebody, who is told. */
function isAddressed(line: string, words: readonly Word[], first: number): boolean {
  const cue = joined(words, first - 2) ? cueAt(line, words, first - 2) : null;
  return cue?.kind === 'says' && cue.end === words[first - 1]?.end;
}

/** "…, đã gửi thư cho Bộ trưởng X, ông Y, cảnh báo …": the name beside an office that a verb before it governs. */
export function isRecipient(line: string, range: Span, { start, end }: Mention): boolean {
  if (line[end] !== ',') return false;
  const before = line.slice(Math.max(range.start, start - NEAR), start);
  return RECIPIENT.test(before) || COMPANION.test(before);
}

/** "Tại cuộc họp báo với ông A và ông B, bà C cho biết": the second of those who are there beside her. */
const COMPANION = /(?:^|\s)(?:với|cùng|của) [^,.;:“”"]{2,120}\svà\s$/iu;

const RECIPIENT =
  /(?:^|[\s,])(?:đã|vừa|từng)\s[^,.;:]{2,60}\s(?:cho|tới|đến|với)\s\p{Lu}[^,.;:]{2,100},\s$/u;

/** "Ông A (Viện B, Hội C) cho biết": what a bracket holds says nothing outside of it. */
export function isBracketed(line: string, range: Span, { start, end }: Mention): boolean {
  const before = line.slice(Math.max(range.start, start - NEAR), start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  return /^[^(]{0,40}\)/u.test(line.slice(end, end + 41));
}

/** "Bà A, luật sư thời tổng thống B, nói": the name ends what stands beside another one. */
export function isWithinAside(words: readonly Word[], first: number, gap: string): boolean {
  const before = words[first - 1];
  if (!/^\s*,/u.test(gap) || before === undefined || before.capital) return false;
  return joined(words, first - 1) && before.lower !== 'là' && !BEFORE_SUBJECT.has(before.lower);
}

/** "nhà sưu tầm Trần Văn A, ở xã B, kể": a name alone, and before it a calling that no list holds. */
export function isBare(line: string, { kind, name, core }: Mention): boolean {
  return kind === 'name' && name !== null && line.startsWith(name, core.start);
}

/** Words that may stand between the opening of a clause and its subject. */
const BEFORE_SUBJECT = new Set(
  (
    'còn và nhưng song mà thì do tuy hiện nay qua hôm đó này khi vừa mới riêng chính cả vì nên lúc nếu nữa rồi sau lại cũng ' +
    'sáng trưa chiều tối thưa đây ấy đấy khác thêm đầu cuối ngay lần'
  ).split(' '),
);

const BEFORE_BODY = new Set(
  'còn nhưng song hiện nay qua hôm đó này riêng phía sau lại cũng sáng chiều đây'.split(' '),
);
