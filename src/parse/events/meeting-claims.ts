import { dateFor, placeIn, tenseAt, type Claim, type Sentence } from './claims.ts';
import type { FoundDate } from '../dates.ts';
import { claim } from './moments.ts';
import { latin } from '../text/latin.ts';

/** Behind the name of a meeting: what says that it takes place. Group 1: the verb. */
const HAPPENS = latin(
  /^,? ?(?:(?:đã|sẽ|dự kiến|được|vừa|sắp|chính thức|còn|cũng) ){0,4}(diễn ra|tổ chức|khai mạc|bế mạc|kết thúc)(?!\p{L})/iu,
);
/** Before it: who holds it. */
const HELD_BY = latin(/(?<!\p{L})(?:đăng cai(?: tổ chức)?|tổ chức|chủ nhà(?: của)?|diễn ra) $/iu);
/** "tại Vientiane, Lào, ": a place with its commas before the time. */
const AT_PLACE = latin(/^ (?:tại|ở) \p{Lu}[\p{L} -]{1,30}(?:, \p{Lu}[\p{L} -]{1,30}){0,2},? $/u);
/** Then something else takes place there, not the meeting itself. */
const ELSE = /(?:khai mạc|bế mạc|khuôn khổ|bên lề|tại|dự|trước|sau|thềm|về) $/iu;

/** What a sentence says of a meeting itself: when, where, and that it takes place. */
export function findMeetingClaims(sentence: Sentence): Claim[] {
  const { text } = sentence;
  return sentence.mentions.flatMap((mention): Claim[] => {
    const before = text.slice(Math.max(0, mention.start - 30), mention.start);
    if (ELSE.test(before)) return [];
    const verb = HAPPENS.exec(text.slice(mention.end, mention.end + 60));
    if (verb === null && !HELD_BY.test(before)) return [];
    const at = { start: mention.start, end: mention.end + (verb?.[0].length ?? 0) };
    const word = verb?.[1]?.toLowerCase() ?? '';
    const isDay = word === 'khai mạc' || word === 'bế mạc' || word === 'kết thúc';
    const date = isDay ? null : dateOf(sentence, at, verb !== null || /diễn ra $/iu.test(before));
    const tense = tenseAt(text, at);
    const place = placeIn(sentence, at.end, at.end + 60);
    return [
      {
        ...claim(sentence),
        kind: 'meeting',
        what: mention.meeting.key,
        title: mention.meeting.title,
        date,
        tense,
        place,
        meeting: mention.meeting,
        weak: date === null && tense === null && place === null,
      },
    ];
  });
}

/** A time right behind the verb, or the one that opens the sentence ("Trong năm 2026, …"). */
function dateOf(
  sentence: Sentence,
  at: { start: number; end: number },
  hasVerb: boolean,
): FoundDate | null {
  const { text, dates } = sentence;
  const behind = dates.find(({ start }) => start >= at.end);
  if (behind !== undefined) {
    const gap = text.slice(at.end, behind.phraseStart);
    if (/^[^,;.–—]{0,60}$/u.test(gap) || AT_PLACE.test(gap)) return behind;
  }
  const opening = dates.find(({ phraseStart, end }) => phraseStart <= 12 && end <= at.start);
  if (opening === undefined) return null;
  if (opening.precision === 'year' || opening.precision === 'month') return opening;
  return hasVerb && dateFor(sentence, at) === opening ? opening : null;
}
