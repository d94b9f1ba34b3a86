import type { Hit } from './hit.ts';
import { OTHER_SOURCE } from './lists.ts';
import { narrates, standsOutside } from './narration.ts';
import { NO_SUBJECT } from './speech.ts';
import type { Mention } from '../people/mention.ts';
import type { Scene } from './scene.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';

/** What may stand between the beginning of a sentence and its subject. */
const HEAD = latin(
  /^(?:(?:Tuy nhiên|Tuy vậy|Nhưng|Song|Còn|Và|Hiện|Hiện nay|Mới đây|Riêng|Trong khi|Do|Dù|Bởi)\s|[^,.;:“”"]{1,90},\s+)?(?:các |những |cả |chính |hai )?$/iu,
);
/** What somebody says should or may be: whoever it is told of. */
const MODAL = latin(/(?<!\p{L})(?:cần|phải|nên|có thể|có khả năng|không thể|sẽ phải)(?!\p{L})/u);
/** What a body did or is: the outlet's own report, or a fact about it. */
const FACT = latin(
  /^(?:,[^,.;:]{1,80},|[^,.;:]{0,12})\s(?:đã|vừa|từng|từ chối|đang|chưa|là|hôm|ngày|mới|trước đó|sau đó)(?!\p{L})/u,
);

/** Somebody else does something beside it. */
const MEANWHILE = /^Trong (?:khi đó|lúc đó|lúc này)(?=[\s,])/u;
/** What follows from the sentence before, or makes it plain. */
const EXPLAINS =
  /^(?:Cụ thể|Theo đó|Trong đó|Do đó|Do vậy|Vì vậy|Vì thế|Bởi|Vậy nên|Ngoài ra|Bên cạnh đó|Đồng thời|Ví dụ|Chẳng hạn|Như vậy|Đặc biệt|Riêng|Chưa kể|Thậm chí|Nói cách khác)(?=[\s,])/u;
/** "Trong 6 tháng đầu năm, Bộ X đã …", "đến nay Sở Y đã …": a report goes on with its numbers. */
const COUNTS =
  /^(?:Trong (?:số|\d+)|Tính (?:đến|từ)|Đến nay|Từ (?:đầu|năm|tháng)|Thời gian qua|Những năm|Năm \d)/u;

/**
 * Whether a sentence without attribution goes on with what the sentences before it retell, from `start`
 * on; else the outlet speaks itself again. `same` tells whether two mentions mean one person.
 */
export function goesOnRetelling(
  { line, mentions }: Scene,
  sentence: Span,
  quote: { hit: Hit; start: number; end: number },
  same: (a: Mention, b: Mention) => boolean,
  day: string | null,
): boolean {
  const text = line.slice(sentence.start, sentence.end);
  if (NO_SUBJECT.test(text)) return true;
  if (narrates(text, day) || standsOutside(text) || OTHER_SOURCE.test(text)) return false;
  const subject = mentions.find(
    ({ start, plural, kind }) =>
      start >= sentence.start &&
      start < sentence.end &&
      (!plural || kind === 'unnamed') &&
      HEAD.test(line.slice(sentence.start, start)),
  );
  if (subject === undefined) return true;
  const predicate = line.slice(subject.end, sentence.end);
  if (subject.kind === 'body') {
    const told = line.slice(quote.start, quote.end).includes(subject.name ?? '');
    return (
      told ||
      EXPLAINS.test(text) ||
      COUNTS.test(text) ||
      !FACT.test(predicate) ||
      MODAL.test(predicate)
    );
  }
  // "Những nước đề nghị hợp tác gồm Lào và …": which ones they are.
  if (subject.kind === 'unnamed') return !/\sgồm\s/u.test(predicate) && !MEANWHILE.test(text);
  if (subject.kind === 'report') return true;
  // Of the speaker it is told what they do; "ông" may also be somebody of whom they speak.
  if (same(quote.hit.mention, subject)) return false;
  return subject.kind === 'pronoun' || EXPLAINS.test(text) || MODAL.test(predicate);
}
