import { capitalised, dateFor, tenseAt, type Claim, type Sentence } from './claims.ts';
import { claim } from './moments.ts';
import { slug } from '../text/slug.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

/** "sự có mặt của Chủ tịch …": whoever is named begins with a capital. */
const PRESENCE = latin(
  /(?<!\p{L})sự (?:hiện diện|tham dự|tham gia|góp mặt|có mặt) của (?:ông |bà |ngài )?(\p{Lu}[^,.;:()“”"]{2,120})/gu,
);
const PRESENCE_END =
  / (?:thể hiện|cho thấy|tại|cùng|đã|sẽ|là|trong|và các|và đại diện|và lãnh đạo|và hơn|và gần|khẳng định|chia sẻ|góp phần|với tư cách)(?= |$)/u;
const DELEGATES = latin(
  /(?<!\p{L})(?:có|của|với|quy tụ|thu hút) ((?:(?:khoảng|gần|hơn|trên|ít nhất|xấp xỉ) )?(\d[\d.]{0,8}) đại biểu[^,.;:()]{0,60}?)(?= (?:tham dự|tham gia|dự|sẽ|đã)(?!\p{L})|[,.;:()]|$)/gu,
);
/** "Chủ tịch … dự phiên bế mạc". */
const ATTENDS = latin(
  /^(?:(?:Ngày|Sáng|Chiều|Tối) [^,]{1,24}, )?(\p{Lu}[^,.;:()“”"]{4,80}?) (?:đã |sẽ )?(?:dự|tham dự|tới dự|đến dự) (?:và [^,.;]{1,30}? )?(?:tại )?((?:[Ll]ễ|[Pp]hiên) (?:[Kk]hai mạc|[Bb]ế mạc))/u,
);
const NAME = latin(/\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u);
/** "lần đầu tiên X tham dự …". */
const FIRST_TIME = latin(
  /(?<!\p{L})(?:là )?lần đầu tiên,? (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,5}) ((?:tham dự|tham gia|có mặt|góp mặt|trở thành|đăng cai|chủ trì|tổ chức|được)(?!\p{L})[^,.;:()]{0,100})/gu,
);
/** "X lần đầu tiên tham dự …". */
const FOR_THE_FIRST_TIME = latin(
  /(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,5}) lần đầu tiên ((?:tham dự|tham gia|có mặt|góp mặt|trở thành|đăng cai|chủ trì|tổ chức|được)(?!\p{L})[^,.;:()]{0,100})/gu,
);
/** "hội nghị cấp … đầu tiên của … trong năm 2026". */
const FIRST_OF = latin(
  /(?<!\p{L})((?:hội nghị|cuộc họp|diễn đàn|sự kiện|phiên họp)(?: [\p{L}-]{1,14}){0,6} đầu tiên (?:của|trong|tại) [^,.;:()]{2,90}?)(?= (?:đã|sẽ|góp|đánh dấu|được|diễn ra|tại)(?!\p{L})|[,.;:()]|$)/gu,
);
const ATTENDING = /^(?:tham dự|tham gia|có mặt|góp mặt)/u;

/** Who is there, or will be: "sự có mặt của …", "hơn 40 đại biểu", "… dự phiên bế mạc". */
export function findAttendance(sentence: Sentence): Claim[] {
  const { text } = sentence;
  if (!/sự |dự|đại biểu/iu.test(text)) return [];
  const base = { ...claim(sentence), kind: 'attendance' as const };
  const claims: Claim[] = [];
  const at = (m: RegExpExecArray) => ({ start: m.index, end: m.index + m[0].length });
  for (const m of matches(text, PRESENCE)) {
    const [words, named = ''] = m;
    const stop = named.search(PRESENCE_END);
    const who = (stop === -1 ? named : named.slice(0, stop)).trim();
    const title = words.slice(0, words.length - named.length) + who;
    const span = { start: m.index, end: m.index + title.length };
    claims.push({
      ...base,
      what: `attends-${identity(who)}`,
      title: capitalised(title),
      date: dateFor(sentence, span),
      tense: tenseAt(text, span),
      sameDayAs: ceremonyIn(text.slice(0, m.index)),
    });
  }
  for (const m of matches(text, DELEGATES)) {
    const [, delegates = '', number = ''] = m;
    claims.push({
      ...base,
      what: `attends-${number.replaceAll('.', '')}-dai-bieu`,
      title: capitalised(delegates.trimEnd()),
      tense: tenseAt(text, at(m)),
    });
  }
  const attends = ATTENDS.exec(text);
  if (attends !== null) {
    const [, who = '', ceremony = ''] = attends;
    if (!NAME.test(who)) return claims;
    claims.push({
      ...base,
      what: `attends-${identity(who)}`,
      title: `${who} dự ${ceremony.toLowerCase()}`,
      date: dateFor(sentence, at(attends)),
      tense: tenseAt(text, at(attends)),
      sameDayAs: ceremonyIn(ceremony),
    });
  }
  return claims;
}

/** What happens for the first time. */
export function findFirsts(sentence: Sentence): Claim[] {
  const { text } = sentence;
  if (!text.includes('đầu tiên')) return [];
  const claims: Claim[] = [];
  const base = { ...claim(sentence), first: true };
  for (const m of [...matches(text, FIRST_TIME), ...matches(text, FOR_THE_FIRST_TIME)]) {
    const [, who = '', does = ''] = m;
    const span = { start: m.index, end: m.index + m[0].length };
    claims.push({
      ...base,
      kind: ATTENDING.test(does) ? 'attendance' : 'outcome',
      what: slug(`lần đầu tiên ${who} ${does.split(' ').slice(0, 2).join(' ')}`, 60),
      title: `Lần đầu tiên ${who} ${does.trimEnd()}`,
      tense: tenseAt(text, span),
    });
  }
  for (const m of matches(text, FIRST_OF)) {
    const words = (m[1] ?? '').trimEnd();
    const end = m.index + words.length;
    const year = sentence.dates.find(
      ({ precision, start, end: until }) =>
        precision === 'year' && start >= m.index && until <= end,
    );
    claims.push({
      ...base,
      what: slug(words, 60),
      title: capitalised(words),
      date: year ?? null,
      tense: tenseAt(text, { start: m.index, end }),
    });
  }
  return claims;
}

/** Identity of the opening or closing that a text names, or null. */
export function ceremonyIn(text: string): string | null {
  const found = /(?:lễ|phiên) (khai mạc|bế mạc)/iu.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return null;
  return found === 'khai mạc' ? 'le-khai-mac' : 'le-be-mac';
}

/** A person by name, whatever the office before it; an office without a name by its words. */
function identity(who: string): string {
  return slug(NAME.exec(who)?.[0] ?? who, 50);
}
