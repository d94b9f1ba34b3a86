import { apposition, APPOSITION } from './apposition.ts';
import { bodies, BODY_HEADS, isOutlet, lonelyBodies, papers, plainBodies } from './bodies.ts';
import { delegation, delegations } from './delegations.ts';
import {
  delegateAt,
  delegates,
  descriptionAt,
  DESCRIPTION_OPENERS,
  expertAt,
  shownCalling,
  shownRole,
} from './descriptions.ts';
import { cueAt, cueFrom } from '../quotes/cues.ts';
import { headOf, isWeak, roleHeads } from './lexicon.ts';
import { blank, type Mention } from './mention.ts';
import { capitalRun, nameKey, SURNAMES, type KnownNames } from './names.ts';
import { orgTail, roleTail } from './offices.ts';
import { orgNames, provinces } from './places.ts';
import { roleAt } from './roles.ts';
import { readable } from '../text.ts';
import { isPeople } from '../quotes/unnamed.ts';
import { titled } from './titled.ts';
import { isDegree, titleAt, TITLE_OPENERS } from './titles.ts';
import { joined, wordClass, wordsOf, type Word } from '../text/words.ts';

export type { Mention };

/** The words in lower case that may open a mention; with a capital any word may. */
const OPENERS = wordClass([
  ...DESCRIPTION_OPENERS,
  ...TITLE_OPENERS,
  ...[plainBodies, delegates, delegations, roleHeads].flatMap(({ firsts }) => [...firsts]),
]);

/** All mentions of people and speaking bodies in a line, left to right, without overlap. */
export function findMentions(line: string, known: KnownNames): Mention[] {
  const words = wordsOf(line);
  const found: Mention[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i];
    const opens = word !== undefined && (word.capital || OPENERS.has(word));
    const mention = opens ? mentionAt(line, words, i, known) : null;
    if (mention === null) {
      i += 1;
      continue;
    }
    if (!isAside(line, found.at(-1), mention)) {
      found.push({ ...mention, name: mention.name === null ? null : readable(mention.name) });
    }
    i += 1;
    while (i < words.length && (words[i]?.start ?? 0) < mention.end) i += 1;
  }
  return found;
}

/** "ông X, người đứng đầu ủy ban Y, …": a description between commas says who the one before it is. */
function isAside(line: string, before: Mention | undefined, mention: Mention): boolean {
  if (mention.kind !== 'description' || before?.kind !== 'name') return false;
  const aside = /^\s*,\s*$/u.test(line.slice(before.end, mention.start));
  return aside && /^\s*[,)]/u.test(line.slice(mention.end));
}

function mentionAt(
  line: string,
  words: readonly Word[],
  i: number,
  known: KnownNames,
): Mention | null {
  const word = words[i];
  // A word that stands in no lexicon may only be part of a name, or degrees like "GS.TS".
  const isPlain = word?.opens.length === 0 && !isDegree(word);
  if (isPlain) return bareName(line, words, i, known);
  const described = descriptionAt(line, words, i, known);
  if (described !== null) return described;
  const body = bodyAt(line, words, i);
  if (body !== null) return body;
  const delegate = delegateAt(line, words, i) ?? expertAt(words, i);
  if (delegate !== null) return delegate;
  const title = titleAt(line, words, i);
  if (title !== null) return titled(line, words, i, title, known);
  // "chính quyền Tổng thống X": no acting president.
  const lead = words[i - 1]?.lower;
  // Nor is anybody in "sau bầu cử tổng thống, Đại sứ X nói".
  const vote = lead === 'cử' && words[i]?.lower === 'tổng' && joined(words, i - 1);
  const rule = (words[i]?.lower === 'quyền' && lead === 'chính') || vote;
  const head = rule ? 0 : roleHeads.match(words, i);
  if (head > 0) {
    const role = roleAt(line, words, i, head, known) ?? shownCalling(line, words, i, head);
    return role?.kind === 'role' ? shownRole(words, role) : role;
  }
  return bareName(line, words, i, known);
}

/** A body with a name of its own: "Bộ Khoa học và Công nghệ", "Ban Thư ký ASEAN", "hãng Samsung". */
function bodyAt(line: string, words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const sent = delegation(line, words, i);
  if (sent !== null) return sent;
  const lonely = word.capital ? lonelyBodies.match(words, i) : 0;
  const n = Math.max(lonely, (word.capital ? bodies : plainBodies).match(words, i));
  if (n === 0 || (word.capital && provinces.match(words, i) > 0)) return null;
  if (roleHeads.match(words, i) > n) return null;
  const end = Math.max(orgTail(line, words, i + n), lonely > 0 ? i + n : 0);
  const last = words[end - 1];
  if (last === undefined || (end === i + n && lonely === 0)) return null;
  const mention = blank({ start: word.start, end: last.end }, 'body');
  const name = line.slice(mention.start, mention.end);
  return { ...mention, name, end: higherEnd(line, words, end) ?? last.end };
}

/** The end of the body that the one before word `at` belongs to: "Cục A - Bộ B cho biết"; else null. */
function higherEnd(line: string, words: readonly Word[], at: number): number | null {
  const next = words[at];
  if (next?.capital !== true) return null;
  if (!/^\s*[-–—,]\s*$/u.test(line.slice(words[at - 1]?.end, next.start))) return null;
  const n = bodies.match(words, at);
  const end = n === 0 ? at : orgTail(line, words, at + n);
  const says = end > at + n && joined(words, end - 1) && cueAt(line, words, end) !== null;
  return says ? (words[end - 1]?.end ?? null) : null;
}

/**
 * A name without office or honorific: known from elsewhere, Vietnamese in shape, followed by what its
 * bearer is, or a word that is no Vietnamese before a verb of saying ("Viettel cho biết").
 */
function bareName(
  line: string,
  words: readonly Word[],
  i: number,
  known: KnownNames,
): Mention | null {
  const word = words[i];
  if (word?.capital !== true || opensSentence(words, i)) return null;
  const before = words[i - 1];
  const inside = before?.capital === true && joined(words, i - 1);
  if (inside && !opensSentence(words, i - 1)) return null;
  const end = capitalRun(line, words, i, 5);
  const last = words[end - 1];
  if (last === undefined) return null;
  const core = { start: word.start, end: last.end };
  const name = line.slice(core.start, core.end);
  const acronym = word.acronym && !/^[\p{Lu}\s]+$/u.test(name);
  const place = orgNames.match(words, i) > 0 || provinces.match(words, i) > 0;
  if (end - i >= 2 && !place && !acronym) {
    const shaped =
      SURNAMES.has(word.text) &&
      end - i >= 3 &&
      !isDelegation(words, i) &&
      words.slice(i, end).every(({ syllable }) => syllable);
    const free = before === undefined || !joined(words, i - 1) || LINKS.has(before.lower);
    const told = free && (isIntroduced(line, words, i, end) || tags(line, words, i, end));
    const person = known.has(nameKey(name)) || shaped || told;
    if (person && (word.text.length < 2 || !isOutlet(words, i, end))) {
      const tail = apposition(line, words, i, end, known);
      const { roles, offices } = tail;
      return { ...blank(core, 'name'), end: tail.end ?? core.end, name, roles, offices };
    }
  }
  return place ? null : namedBody(line, words, i, end);
}

/** "Đoàn Bộ Công Thương", "Đoàn Việt Nam": a delegation, not a family name. */
function isDelegation(words: readonly Word[], i: number): boolean {
  if (words[i]?.text !== 'Đoàn') return false;
  return bodies.match(words, i + 1) > 0 || orgNames.match(words, i + 1) > 1;
}

/** Words that may stand before a name without office or honorific. */
const LINKS = new Set(['theo', 'và', 'với', 'của', 'gồm', 'là', 'còn', 'như']);

/** "Theo Reuters", "Trên Twitter": a capital only because the sentence begins. */
function opensSentence(words: readonly Word[], i: number): boolean {
  if (!GRAMMAR.has(words[i])) return false;
  return i === 0 || !joined(words, i - 1);
}

const GRAMMAR = wordClass(
  (
    'theo trên ở tại trong từ với do khi nếu và nhưng còn song để về sau trước hôm hiện nay đến tới của cùng là như vì bởi tuy dù ' +
    'mặc qua giữa ngoài dưới bên riêng chính cả ngay sáng chiều tối trưa ngày tháng năm cũng đây đó nhờ bằng gần hơn tướng sếp'
  ).split(' '),
);

/** "Vừ A Páo, học viên Trường X, khoe": a calling or an office behind the comma says that it is a person. */
function isIntroduced(line: string, words: readonly Word[], i: number, end: number): boolean {
  if (BODY_HEADS.has(words[i]?.lower ?? '') || bodies.match(words, i) > 0) return false;
  // "Trao đổi với Tuổi Trẻ, Bộ trưởng …": a paper.
  if (papers.match(words, i) > 0) return false;
  const next = words[end];
  if (next === undefined || !APPOSITION.test(line.slice(words[end - 1]?.end, next.start)))
    return false;
  if (isPeople(words, end)) return true;
  // "Carlos Lopez, 24 tuổi, …"
  if (/^\d{1,3} tuổi[,)]/u.test(line.slice(next.start, next.start + 10))) return true;
  const n = roleHeads.match(words, end);
  if (n === 0) return false;
  // "Tòa nhà A, Tổng thống cho biết": an office that no comma closes may speak itself.
  const tail = roleTail(line, words, end + n, true);
  const head = headOf(line.slice(next.start, words[end + n - 1]?.end));
  const closed = /^\s*(?:[,);:]|[-–—]\s)/u.test(line.slice(words[tail - 1]?.end));
  const own = words[end + n]?.capital === true || words[end + n]?.lower === 'của';
  if (!closed && !isWeak(head) && !own) return false;
  // "…, Bộ trưởng Trần Văn B nói": the office is that of the next person.
  return roleAt(line, words, end, n, new Set())?.kind !== 'name';
}

/** `…", Lam Anh tâm sự.`, `Lam Anh kể: "…"`: capitals and a verb of saying beside a quotation. */
function tags(line: string, words: readonly Word[], i: number, end: number): boolean {
  const first = words[i];
  if (first === undefined || bodies.match(words, i) > 0) return false;
  const before = line.slice(Math.max(0, first.start - 5), first.start);
  const behind = /[”"»]\s*[,–—-]\s*$/u.test(before);
  // `…", Li Na, một chủ tiệm, kể.`: between commas stands who it is.
  if (behind && /^,\s\p{Ll}[^.“”"]{2,120},\s/u.test(line.slice(words[end - 1]?.end))) return true;
  const cue = joined(words, end - 1) ? cueFrom(line, words, end) : null;
  if (cue === null) return false;
  const opens = /^\s*:\s*[“"«]/u.test(line.slice(cue.end, cue.end + 5));
  return behind || (opens && /(?:^|[.!?,”"»]\s*)$/u.test(before));
}

/** Behind a quotation an outlet brings what somebody else said. */
const BRINGS = /^(?:dẫn|viện|trích|công bố|giới thiệu|thống kê|báo cáo|đưa ra|thông tin)/u;

const CITES = new Set(['dẫn', 'trích']);
/** Words that may stand between the head of a clause and who says it. */
const BEFORE_SAYERS = new Set(['theo', 'còn', 'nhưng', 'song']);

/** "Viettel cho biết", "Theo Google Việt Nam, …": capitals that are no Vietnamese words, at the place of a sayer. */
function namedBody(line: string, words: readonly Word[], i: number, end: number): Mention | null {
  const word = words[i];
  const last = words[end - 1];
  if (word === undefined || last === undefined) return null;
  // `…", Moon nhấn mạnh.`: behind a quotation any name may stand.
  const tag = /[”"»]\s*[,–—-]\s*$/u.test(line.slice(Math.max(0, word.start - 5), word.start));
  if (word.syllable && !(tag && end === i + 1)) return null;
  if (isOutlet(words, i, end)) return null;
  const before = i > 0 && joined(words, i - 1) ? words[i - 1]?.lower : undefined;
  // "Reuters dẫn lời Pompeo cho biết"
  const brought = before === 'lời' && CITES.has(words[i - 2]?.lower ?? '');
  if (before !== undefined && !brought && !BEFORE_SAYERS.has(before)) return null;
  // "Bộ VH, TT & DL": inside a name that an ampersand or a list of capitals breaks.
  if (before === undefined && i > 0) {
    const gap = line.slice(words[i - 1]?.end, word.start);
    if (gap.includes('&')) return null;
    if (/^\s*[-–,]\s*$/u.test(gap) && words[i - 1]?.capital === true) return null;
  }
  const cue = joined(words, end - 1) ? cueFrom(line, words, end) : null;
  const says = cue?.kind === 'says' || (tag && cue !== null && !BRINGS.test(cue.text));
  if (before !== 'theo' && !says) return null;
  const core = { start: word.start, end: last.end };
  return { ...blank(core, 'body'), name: line.slice(core.start, core.end) };
}
