import type { EventKind } from '../../schemas/event.ts';
import { capitalised, dateFor, isCalledOff, FUTURE, placeIn, tenseAt } from './claims.ts';
import type { Claim, Sentence } from './claims.ts';
import { slug } from '../text/slug.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

interface Head {
  kind: EventKind;
  pattern: RegExp;
  /** Identity where the words around differ from outlet to outlet; else it is made of the title. */
  what?: string;
}

const PLURAL = '(?:(?:các|những|hai|ba|nhiều|một số|một) )?';
const head = (words: string) => latin(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu');
const HEADS: readonly Head[] = [
  { kind: 'ceremony', what: 'le-khai-mac', pattern: head('(?:lễ|phiên) khai mạc') },
  { kind: 'ceremony', what: 'le-be-mac', pattern: head('(?:lễ|phiên) bế mạc') },
  {
    kind: 'ceremony',
    pattern: head(
      '(?:lễ (?:trao|ký kết|ký|công bố|phát động|ra mắt|kỷ niệm|chuyển giao|bàn giao)|(?:tiệc )?chiêu đãi)',
    ),
  },
  { kind: 'announcement', what: 'hop-bao', pattern: head('(?:(?:cuộc|buổi) )?họp báo') },
  {
    kind: 'announcement',
    what: 'trao-doi-voi-bao-chi',
    pattern: head(
      '(?:cuộc |buổi )?(?:trao đổi|gặp gỡ|trả lời phỏng vấn) (?:với )?(?:báo chí|phóng viên|các phóng viên)',
    ),
  },
  {
    kind: 'session',
    pattern: head(
      `${PLURAL}(?:cuộc họp(?! báo)|phiên (?:họp|làm việc|thảo luận|toàn thể|đối thoại|chuyên đề)|vòng chung kết|chung kết|hội thảo|tọa đàm|toạ đàm|hoạt động (?:chuyên đề|bên lề))`,
    ),
  },
  {
    kind: 'exhibition',
    pattern: head(
      `${PLURAL}(?:không gian (?:trình diễn|trưng bày|triển lãm)|khu (?:trưng bày|triển lãm)|triển lãm)`,
    ),
  },
];
/** A word of every head: quick to look for, and seldom there. */
const ANY_HEAD =
  /lễ|phiên|chiêu đãi|họp|trao đổi|gặp gỡ|trả lời|chung kết|hội thảo|t[ọo][aạ] đàm|hoạt động|không gian|khu |triển lãm/iu;
/** "Hội nghị … (đã) khai mạc" tells the ceremony without naming it. */
const OPENS = latin(/^ (?:(?:đã|sẽ|vừa|chính thức|dự kiến) ){0,3}(khai mạc|bế mạc)(?!\p{L})/iu);
const HAPPENS = latin(
  /(?<!\p{L})(?:diễn ra|(?<!ban |các |những |nhiều |đơn vị )tổ chức|sẽ có|đã có|còn có|tiếp tục với|chương trình gồm|bao gồm|vinh dự)(?!\p{L})/iu,
);
/** Where the name of a moment ends. */
const TITLE_END =
  /[,.;:()“”"]| diễn ra(?= |[,.;:()]|$)| (?:do|dưới|vào|tại|ở|sẽ|đã|vừa|được|có|vinh dự|cùng|đồng thời|kết hợp|nhằm|trong khuôn khổ|trong|dự kiến|giới thiệu|với chủ đề|đưa ra|là|để|khi|sáng|chiều|tối|ngày|từ ngày|với (?:hơn|gần|khoảng|trên|sự|\d+)|[-–—])(?= |$)/u;
const TRAILING = / (?:và|với|hay)$/iu;

/** The ceremonies, sessions, press conferences and exhibitions of a sentence. */
export function findMoments(sentence: Sentence): Claim[] {
  const { text } = sentence;
  const heads = headsOf(text);
  const claims = heads.map((found, i): Claim => {
    const title = titleOf(text, found, heads[i + 1]);
    const date = dateFor(sentence, found);
    const strong = date !== null || HAPPENS.test(text) || FUTURE.test(text);
    const what = found.head.what ?? identity(title);
    return {
      ...claim(sentence),
      kind: found.head.kind,
      what,
      manyDays: what !== 'le-khai-mac' && what !== 'le-be-mac',
      title: titled(title, what, sentence.main?.shortTitle ?? null),
      date,
      tense: tenseAt(text, found),
      place: what === 'trao-doi-voi-bao-chi' ? null : placeIn(sentence),
      weak: !strong || isCalledOff(text, found),
    };
  });
  return [...claims, ...openings(sentence, claims)];
}

/** A claim about a sentence of which nothing is known yet. */
export function claim(sentence: Sentence): Claim {
  return {
    reading: sentence.reading,
    kind: 'outcome',
    what: '',
    manyDays: false,
    title: '',
    date: null,
    tense: null,
    place: null,
    first: false,
    meeting: sentence.main,
    sameDayAs: null,
    weak: false,
    source: sentence.source,
  };
}

function headsOf(text: string): (Span & { head: Head })[] {
  if (!ANY_HEAD.test(text)) return [];
  return HEADS.flatMap((one) =>
    matches(text, one.pattern).map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      head: one,
    })),
  ).toSorted((a, b) => a.start - b.start);
}

/** The words of a moment: from its head to the next one, or to where its name ends. */
function titleOf(text: string, found: Span, next: Span | undefined): string {
  const limit = Math.min(next?.start ?? text.length, found.end + 120);
  const rest = text.slice(found.end, limit);
  const stop = rest.search(TITLE_END);
  const words = (text.slice(found.start, found.end) + (stop === -1 ? rest : rest.slice(0, stop)))
    .trimEnd()
    .replace(TRAILING, '')
    .replace(/^(?:một số|một|nhiều) /iu, '');
  // "chung kết và trao …": both are of the same award.
  if (next !== undefined && /^(?:vòng )?chung kết$/iu.test(words)) {
    const award = /^lễ trao (.{3,80}?)(?=[,.;:(]|$)/iu.exec(
      text.slice(next.start, next.start + 90),
    );
    if (award !== null && / và $/iu.test(text.slice(found.end, next.start))) {
      return `${words} ${award[1] ?? ''}`;
    }
  }
  return words;
}

/** What makes two titles one moment: not its article, number or year. */
function identity(title: string): string {
  const bare = title
    .replace(/^(?:các|những|hai|ba|cuộc|buổi) /iu, '')
    .replace(/ (?:năm )?\d{4}$/u, '')
    .replace(/ chính thức/giu, '');
  return slug(bare, 60);
}

function titled(title: string, what: string, meeting: string | null): string {
  const of = meeting === null ? '' : ` ${meeting}`;
  if (what === 'le-khai-mac') return `Lễ khai mạc${of}`;
  if (what === 'le-be-mac') return `Lễ bế mạc${of}`;
  return capitalised(title);
}

/** "Ngày 3/2, Hội nghị … đã khai mạc". */
function openings(sentence: Sentence, found: readonly Claim[]): Claim[] {
  return sentence.mentions.flatMap((mention): Claim[] => {
    const verb = OPENS.exec(sentence.text.slice(mention.end, mention.end + 40));
    if (verb === null) return [];
    const what = verb[1]?.toLowerCase() === 'khai mạc' ? 'le-khai-mac' : 'le-be-mac';
    if (found.some((one) => one.what === what)) return [];
    const at = { start: mention.start, end: mention.end + verb[0].length };
    return [
      {
        ...claim(sentence),
        kind: 'ceremony',
        what,
        title: titled('', what, mention.meeting.shortTitle),
        date: dateFor(sentence, at),
        tense: tenseAt(sentence.text, at),
        place: placeIn(sentence, at.end) ?? placeIn(sentence, 0, at.start),
        meeting: mention.meeting,
      },
    ];
  });
}
