import { cueFrom } from '../quotes/cues.ts';
import { headOf, isWeak, PLURALS, roleHeads } from './lexicon.ts';
import { blank, type Mention } from './mention.ts';
import type { KnownNames } from './names.ts';
import { isOutlet } from './bodies.ts';
import { roleTail } from './offices.ts';
import { orgNames } from './places.ts';
import { roleAt } from './roles.ts';
import type { Gender } from './titles.ts';
import { joined, phrases, wordClass, wordFrom, type Word } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/*
 * Nouns for somebody spoken of before: "vị giáo sư", "nữ doanh nhân người Pháp", "nhà lãnh đạo Indonesia",
 * "quan chức này", "người đứng đầu ngành du lịch".
 */

/** Nouns for people beside the offices and callings. */
const nouns = phrases(
  (
    'giáo sư|phó giáo sư|tiến sĩ|bác sĩ|nghệ sĩ|nhà văn|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|' +
    'thiếu tá|tướng|sếp|thủ lĩnh|nguyên thủ|khách mời|khách|diễn giả|phụ huynh|tỷ phú|chính khách|chính trị gia|ca sĩ|' +
    'nhà hoạt động|nhà văn hóa|nhà quan sát|cựu binh|chủ'
  ).split('|'),
);
/** Nouns that stand for one person without any such word beside them. */
const lonely = phrases(['nhà ngoại giao', 'nhà lãnh đạo', 'chính khách', 'vị này', 'người này']);
/** "vị lãnh đạo doanh nghiệp": at the head of a firm that the noun does not name. */
const LEADS_FIRM = /^(?:lãnh đạo|đại diện)$/u;
export const firms = phrases('doanh nghiệp|công ty|tập đoàn|ngân hàng|hãng|nhà mạng'.split('|'));
/** "này", "ấy": the one just spoken of. */
const SHOWN = new Set(['này', 'ấy']);
/** First words of descriptions: most words of a line open none. */
export const DESCRIPTION_OPENERS = ['vị', 'nữ', 'nhà', 'người', 'tư', 'chính', 'nam'];
const openers = wordClass(DESCRIPTION_OPENERS);

/** The description that begins at word `i`, or null. */
export function descriptionAt(
  line: string,
  words: readonly Word[],
  i: number,
  known: KnownNames,
): Mention | null {
  const first = words[i];
  if (first === undefined || !openers.has(first)) return null;
  if (LEADER.match(words, i) > 0) return leaderAt(line, words, i);
  const alone = lonely.match(words, i);
  const pointed = first.lower === 'vị' && alone === 0 ? 1 : 0;
  const sex = words[i + pointed]?.lower;
  const gender: Gender = sex === 'nữ' ? 'f' : sex === 'nam' ? 'm' : null;
  const at = i + pointed + (gender === null ? 0 : 1);
  if (at > i && !joined(words, at - 1)) return null;
  const marked = at > i || alone > 0;
  const office = roleHeads.match(words, at);
  const noun = Math.max(nouns.match(words, at), office, at > i ? 0 : alone);
  if (noun === 0) return null;
  const inner = office > 0 ? roleAt(line, words, at, office, known) : null;
  const before = i > 0 && joined(words, i - 1) ? words[i - 1] : undefined;
  const plural = before !== undefined && PLURALS.has(before.lower);
  if (inner !== null && inner.kind !== 'role' && inner.kind !== 'description') {
    const core = { ...inner.core, start: first.start };
    return { ...inner, start: first.start, core, gender: gender ?? inner.gender, plural };
  }
  const calling = headOf(line.slice(words[at]?.start, words[at + noun - 1]?.end));
  const firm = LEADS_FIRM.test(calling) ? firms.match(words, at + noun) : 0;
  const head =
    firm === 0
      ? calling
      : line.slice(words[at]?.start, words[at + noun + firm - 1]?.end).toLowerCase();
  const tail =
    office > 0 && !isWeak(calling)
      ? roleTail(line, words, at + noun)
      : originEnd(words, at + noun + firm);
  const shown = SHOWN.has(words[tail]?.lower ?? '') && joined(words, tail - 1);
  if (!marked && !shown) return null;
  // "vị quan chức giấu tên": nobody whom the text has named.
  if (
    /^\s(?:giấu tên|ẩn danh|không nêu tên|xin giấu tên|đề nghị giấu tên)/u.test(
      line.slice(words[tail - 1]?.end),
    )
  ) {
    return null;
  }
  // "vị đại diện Newpro": of whom.
  const firmEnd =
    marked && /^(?:đại diện|lãnh đạo)$/u.test(calling) ? wordsOfFirm(words, tail) : tail;
  if (firmEnd > tail) {
    const core = { start: first.start, end: words[firmEnd - 1]?.end ?? first.end };
    const org = line.slice(words[tail]?.start, core.end).toLowerCase();
    return { ...blank(core, 'description'), gender, plural, offices: [{ head: calling, org }] };
  }
  // With a name behind it, it is no description.
  if (!shown && words[tail]?.capital === true && joined(words, tail - 1)) return null;
  const core = { start: first.start, end: words[shown ? tail : tail - 1]?.end ?? first.end };
  const from = line
    .slice(words[at + noun + firm - 1]?.end, words[tail - 1]?.end)
    .trim()
    .toLowerCase();
  return {
    ...blank(core, 'description'),
    ...{ gender, plural },
    offices: firm > 0 ? [{ head, org: '' }] : (inner?.offices ?? [{ head, org: '' }]),
    origin: from.replace(/^(?:người|của|nước) /u, ''),
  };
}

/** The index behind capitals that are no Vietnamese words: the name of a firm. */
function wordsOfFirm(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end]?.capital === true && words[end]?.syllable === false && joined(words, end - 1))
    end += 1;
  return end;
}

/** "Quan chức này", "Thứ trưởng này": a role that points to the one just spoken of. */
export function shownRole(words: readonly Word[], role: Mention): Mention {
  const at = wordFrom(words, role.end);
  const next = words[at];
  if (next === undefined || !SHOWN.has(next.lower) || !joined(words, at - 1)) return role;
  const core = { start: role.start, end: next.end };
  return { ...role, ...core, core, kind: 'description' };
}

/** "chuyên gia này": a calling that points; null where nothing shows whom. */
export function shownCalling(
  line: string,
  words: readonly Word[],
  i: number,
  n: number,
): Mention | null {
  const tail = originEnd(words, i + n);
  const first = words[i];
  const next = words[tail];
  if (first === undefined || next === undefined) return null;
  if (!SHOWN.has(next.lower) || !joined(words, tail - 1)) return null;
  const core = { start: first.start, end: next.end };
  const head = headOf(line.slice(first.start, words[i + n - 1]?.end));
  return { ...blank(core, 'description'), offices: [{ head, org: '' }] };
}

/** "chuyên gia UNODC": one of a body by its short name; the article may have told who is there. */
export function expertAt(words: readonly Word[], i: number): Mention | null {
  const first = words[i];
  const n = experts.match(words, i);
  const body = words[i + n];
  if (n === 0 || first === undefined || body === undefined || !joined(words, i + n - 1))
    return null;
  if (!/^\p{Lu}{3,9}$/u.test(body.text) || isOutlet(words, i + n, i + n + 1)) return null;
  if (joined(words, i + n) && words[i + n + 1]?.capital === true) return null;
  const before = i > 0 && joined(words, i - 1) ? words[i - 1]?.lower : undefined;
  if (before !== undefined && before !== 'theo') return null;
  const core = { start: first.start, end: body.end };
  return { ...blank(core, 'description'), offices: [{ head: ANYBODY_OF, org: body.lower }] };
}

const experts = phrases(['chuyên gia']);

/** "Về việc này, đại biểu đề nghị …", "Theo ĐB, …": the delegate who has the floor. */
export function delegateAt(line: string, words: readonly Word[], i: number): Mention | null {
  const first = words[i];
  if (first === undefined) return null;
  const n = delegates.match(words, i);
  const before = i > 0 && joined(words, i - 1) ? words[i - 1]?.lower : undefined;
  if (n === 0 || (before !== undefined && before !== 'theo')) return null;
  const according = before === 'theo' && /^\s*,/u.test(line.slice(words[i + n - 1]?.end));
  const says = joined(words, i + n - 1) && cueFrom(line, words, i + n) !== null;
  if (!according && !says) return null;
  const core = { start: first.start, end: words[i + n - 1]?.end ?? first.end };
  return { ...blank(core, 'description'), offices: [{ head: 'đại biểu', org: '' }] };
}

export const delegates = phrases(['đại biểu', 'đb', 'đbqh']);

/** The index behind "người Pháp", "Indonesia", "của Lào". */
function originEnd(words: readonly Word[], at: number): number {
  if (!joined(words, at - 1)) return at;
  const link = words[at]?.lower === 'người' || words[at]?.lower === 'của' ? 1 : 0;
  const n = orgNames.match(words, at + link);
  return n === 0 || words[at + link]?.capital !== true ? at : at + link + n;
}

const LEADER = phrases(['người đứng đầu', 'tư lệnh ngành']);
/** Offices of those whom "người đứng đầu …" means, where it does not tell them by the name of a body. */
const LED: readonly { pattern: RegExp; head: string; org: string }[] = [
  { pattern: /^(?:nội các|chính phủ)(?: việt nam)?$/u, head: 'thủ tướng', org: '' },
  { pattern: latin(/^chính phủ \p{L}+/u), head: 'thủ tướng', org: 'led' },
  { pattern: /^nhà nước(?: việt nam)?$/u, head: 'chủ tịch nước', org: '' },
  { pattern: /^(?:ban thư ký )?asean$/u, head: 'tổng thư ký', org: 'asean' },
  { pattern: /^(?:liên hợp quốc|liên hiệp quốc|lhq)$/u, head: 'tổng thư ký', org: '' },
  { pattern: /^(?:ngành|bộ)?$/u, head: 'bộ trưởng', org: '' },
];
/** The head of any office at the top of a body; see `holds`. */
export const ANY_HEAD = 'đứng đầu';

/** Of anybody who has an office there. */
export const ANYBODY_OF = 'thuộc';

/** "người đứng đầu ngành du lịch", "tư lệnh ngành". */
function leaderAt(line: string, words: readonly Word[], i: number): Mention | null {
  const whole = words[i]?.lower === 'tư';
  const from = i + 3;
  // "xử lý người đứng đầu.": of nobody in particular.
  if (!whole && (words[from] === undefined || !joined(words, from - 1))) return null;
  // "ngành du lịch": a field is in lower case, up to the verb.
  const field = words[from]?.lower === 'ngành';
  const tail = whole ? from : Math.max(from + 1, roleTail(line, words, from, field));
  const start = words[i]?.start ?? 0;
  const core = { start, end: words[tail - 1]?.end ?? start };
  const org = line
    .slice(words[from]?.start ?? core.end, core.end)
    .toLowerCase()
    .trim();
  const known = LED.find(({ pattern }) => pattern.test(org));
  const office = known ?? { head: ANY_HEAD, org: org.replace(/^ngành /u, '') };
  return {
    ...blank(core, 'description'),
    // "Chính phủ Singapore": its country tells which prime minister.
    offices: [{ head: office.head, org: office.org === 'led' ? org.slice(10) : office.org }],
  };
}
