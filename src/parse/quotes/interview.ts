import { cueAt } from './cues.ts';
import { guestOf } from './guest.ts';
import { hitAt } from './hits.ts';
import { findMarks } from './marks.ts';
import type { Mention } from '../people/mention.ts';
import type { People, Person } from '../people.ts';
import type { Block, Reading } from '../reading.ts';
import { nothingSpoken, resolve } from '../people/resolve.ts';
import { isPersonal } from './spoken.ts';
import { wordsOf } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/** A paragraph in which the person interviewed speaks. */
export interface Answer {
  /** Where the words begin, behind label and dash. */
  start: number;
  /** The label's mention; null in an answer without one. */
  mention: Mention | null;
  /** Whom an answer without label belongs to. */
  person: Person | null;
}

const QUESTION =
  /^(?:[-–—*]\s*)?(?:PV|P\.V|Phóng viên|PHÓNG VIÊN|Hỏi|MC|BTV|Nhà báo)(?=[\s:,])[^:]{0,40}:/u;
const DASHED_QUESTION = /^[-–—*•]\s+.*\?["”»]?$/u;
/** A question without dash or label: short, and put to somebody. */
const PLAIN_QUESTION = latin(
  /(?<!\p{L})(?:ông|bà|anh|chị|ngài|cô|thầy|bạn|giáo sư|tiến sĩ|bộ trưởng|thứ trưởng|đại sứ)(?!\p{L}).{0,200}\?["”»]?$/iu,
);
const ANSWER = /^(?:[-–—*]\s*)?(?:Trả lời|TL|Đáp|Khách mời)\s*:\s*/u;
/** The interviewer thanks: nobody answers. */
const THANKS = latin(
  /^(?:[-–—*•]\s+)?(?:Vâng, )?(?:Xin )?(?:trân trọng |chân thành )?cảm ơn (?:ông|bà|anh|chị|ngài|cô|thầy|\p{Lu}\p{L}*|giáo sư|tiến sĩ|đồng chí)[^.?!]{0,60}[.!]*$/iu,
);
const DASH = /^[-–—*•]\s+/u;
const STAR = /^\*\s+/u;
/** An article says of itself that it is an interview. */
export const INTRODUCES = latin(
  /(?:trò chuyện|trao đổi|đối thoại|phỏng vấn|chia sẻ)(?:\s\S+){0,6}?\s(?:với|cùng|riêng|ông|bà|anh|chị)(?!\p{L})|trả lời (?:phỏng vấn|câu hỏi)|có cuộc (?:trao đổi|trò chuyện|phỏng vấn)/iu,
);
const PRESS = /trả lời (?:báo chí|phóng viên|truyền thông|độc giả|bạn đọc)/iu;
/** Words of a question at most. */
const LONGEST_QUESTION = 90;
/** Characters of the second half of a question at most. */
const LONGEST_HALF = 120;
/** Words of a question at most that is put to nobody. */
const SHORT_QUESTION = 60;

/** The turns of an interview by line; empty where the article is none. */
export function answers(reading: Reading, people: People): Map<number, 'question' | Answer> {
  const blocks = reading.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'lead',
  );
  const text = (block: Block) =>
    (reading.lines[block.line - 1] ?? '').slice(block.start, block.end);
  const marked = (block: Block) =>
    QUESTION.test(text(block)) || DASHED_QUESTION.test(text(block)) || THANKS.test(text(block));
  const labels = new Map(
    blocks.flatMap((block) => {
      const label = labelOf(reading, people, block);
      return label === null ? [] : [[block.line, label] as const];
    }),
  );
  // Most articles have no question, and no label.
  const mayAsk = (words: string) =>
    words.includes('?') || QUESTION.test(words) || THANKS.test(words);
  if (labels.size < 2 && !blocks.some((block) => mayAsk(text(block)))) return new Map();
  const introduced = blocks
    .slice(0, 6)
    .some((block) => block.kind !== 'heading' && INTRODUCES.test(text(block)));
  const meetsPress = introduced || blocks.slice(0, 6).some((block) => PRESS.test(text(block)));
  const addressed = meetsPress ? blocks.slice(1).filter((block) => asks(text(block))) : [];
  // Where the outlet asks its guest, it also asks without saying to whom.
  const opens = (block: Block) => INTRODUCES.test(text(block)) || PRESS.test(text(block));
  const begin = blocks.findIndex(opens) + 1;
  const plain =
    addressed.length < 2 ? [] : blocks.slice(begin).filter((block) => asksOnly(text(block)));
  // A paragraph that asks, right before a labelled answer, is the question to it.
  const before = new Set(
    blocks.filter((block, i) => text(block).endsWith('?') && labels.has(blocks[i + 1]?.line ?? 0)),
  );
  // "…?" and "- …" by turns: the dash opens the answers.
  const byTurns = blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return next !== undefined && !DASH.test(text(block)) && asksForDash(text(block), text(next));
  });
  // "* … lo bị lộ…" among starred questions, before an answer with a dash, asks too.
  const starred = blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return next !== undefined && STAR.test(text(block)) && /^[-–—]\s/u.test(text(next));
  });
  const stars = starred.filter((block) => text(block).endsWith('?')).length >= 2 ? starred : [];
  // A question that goes on in a paragraph of its own, before the dash of the answer.
  const second = blocks.filter((block, i) => {
    const [asked, next] = [blocks[i - 1], blocks[i + 1]];
    if (asked === undefined || next === undefined || !text(block).endsWith('?')) return false;
    return marked(asked) && !DASH.test(text(block)) && /^[-–—]\s/u.test(text(next));
  });
  // "- Nhiều đại biểu đề nghị …" and "Ý kiến của Bộ trưởng?" among dashed questions: one question of two paragraphs.
  const halves = blocks.flatMap((block, i) => {
    const [asked, next] = [blocks[i - 1], blocks[i + 1]];
    if (asked === undefined || next === undefined || DASH.test(text(block))) return [];
    const short = text(block).length <= LONGEST_HALF;
    const put = short && (asks(text(block)) || followsAnswer(blocks, i, text));
    return put && DASH.test(text(asked)) && DASH.test(text(next)) ? [asked, block] : [];
  });
  const split = blocks.some((block) => DASHED_QUESTION.test(text(block))) ? halves : [];
  const isQuestion = (block: Block) =>
    split.includes(block) ||
    marked(block) ||
    second.includes(block) ||
    stars.includes(block) ||
    before.has(block) ||
    (addressed.length >= 2 && addressed.includes(block)) ||
    plain.includes(block) ||
    (byTurns.length >= 2 && byTurns.includes(block));
  const asked = blocks.filter((block) => isQuestion(block) && !labels.has(block.line));
  const turns = new Map<number, 'question' | Answer>();
  // A marked question and an answer, two of each, or an article that calls itself an interview.
  const one = labels.size > 0 && asked.some((block) => marked(block) || asks(text(block)));
  const some = asked.length > 0 && (introduced || one || asked.length > 1);
  if (!some && labels.size < 2) return turns;
  const begins = Math.min(...[...labels.keys(), ...asked.map(({ line }) => line)]);
  const guest = guestOf(
    reading,
    people,
    begins,
    [...labels.values()].flatMap(({ mention }) => mention ?? []),
  );
  let begun = false;
  for (const block of blocks) {
    const label = labels.get(block.line);
    if (label !== undefined) {
      begun = true;
      const { start, mention } = label;
      turns.set(block.line, { start, mention, person: guest });
    } else if (isQuestion(block)) {
      turns.set(block.line, 'question');
      // Behind the thanks nobody answers any more.
      begun = !THANKS.test(text(block));
    } else if (begun && block.kind !== 'heading') {
      // Where the outlet tells on, what follows is no answer any more.
      begun = !tellsOfThem(reading, people, block, guest);
      const dash = DASH.exec(text(block))?.[0].length ?? 0;
      if (begun) {
        turns.set(block.line, { start: block.start + dash, mention: null, person: guest });
      }
    }
  }
  return turns;
}

/** A question without a dash at `i`, and no answer's own: the dash before that of its first half answered. */
function followsAnswer(
  blocks: readonly Block[],
  i: number,
  text: (block: Block) => string,
): boolean {
  const [block, next] = [blocks[i], blocks[i + 1]];
  if (block === undefined || next === undefined) return false;
  if (!asksOnly(text(block)) || text(next).endsWith('?')) return false;
  const before = blocks.slice(0, i - 1);
  const turn = before.findLastIndex((one) => DASH.test(text(one)));
  const answer = before.slice(turn, turn + 2);
  return turn !== -1 && answer.every((one) => !text(one).endsWith('?'));
}

function asksForDash(text: string, next: string): boolean {
  return text.endsWith('?') && DASH.test(next) && !next.endsWith('?') && isPersonal(next);
}

function asks(text: string): boolean {
  return (
    text.endsWith('?') && text.split(/\s+/u).length <= LONGEST_QUESTION && PLAIN_QUESTION.test(text)
  );
}

/** A question of one or two sentences that is nobody's thinking aloud. */
function asksOnly(text: string): boolean {
  if (!text.endsWith('?') || isPersonal(text)) return false;
  return text.split(/\s+/u).length <= SHORT_QUESTION && !/[.!?…]\s.*[.!?…]\s/u.test(text);
}

/** A person and a colon at the beginning of a paragraph, with words behind it. */
function labelOf(
  reading: Reading,
  people: People,
  block: Block,
): { mention: Mention | null; start: number } | null {
  const line = reading.lines[block.line - 1] ?? '';
  const text = line.slice(block.start, block.end);
  const plain = ANSWER.exec(text);
  if (plain !== null) return { mention: null, start: block.start + plain[0].length };
  const dash = DASH.exec(text)?.[0].length ?? 0;
  const mention = people.mentions
    .get(block.line)
    ?.find(({ start }) => start === block.start + dash);
  if (mention === undefined || mention.kind === 'body') return null;
  const rest = line.slice(mention.end, block.end);
  const colon = /^(,\s[^:.!?“”"«»]{1,80})?\s*(?:trả lời|đáp)?\s*:\s*/u.exec(rest);
  if (colon === null) return null;
  // "Bà A, nông dân: …" is a label, "Bà A, nông dân, nói: …" a sentence.
  const aside = colon[1] ?? '';
  const words = wordsOf(aside);
  const says = words.some((_, i) => cueAt(aside, words, i) !== null);
  if (says || (aside !== '' && /^[“"«]/u.test(rest.slice(colon[0].length)))) return null;
  const start = mention.end + colon[0].length;
  return block.end - start > 20 ? { mention, start } : null;
}

/** "Chị A kể: “…”": words of somebody else between marks. */
function brings(line: string, mention: Mention, block: Block): boolean {
  return /^[^.]{0,120}:\s*[“"«‘']/u.test(line.slice(mention.end, block.end));
}

/**
 * Whether the outlet itself speaks in a paragraph behind an answer: it lets a person named in full or a
 * body say something, or speaks of the guest by name.
 */
function tellsOfThem(
  reading: Reading,
  people: People,
  block: Block,
  guest: Person | null,
): boolean {
  const line = reading.lines[block.line - 1] ?? '';
  const mentions = people.mentions.get(block.line) ?? [];
  const { pairs } = findMarks(line);
  const outside = pairs.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    line,
  );
  const [first] = pairs;
  const tagged = first?.start === block.start ? first : null;
  if (isPersonal(outside)) return false;
  return mentions.some((mention) => {
    if (mention.start < block.start || mention.plural) return false;
    // "“…” - bà A nói.": the outlet brings words between marks.
    if (tagged !== null && /^\s*[,–—-]\s*$/u.test(line.slice(tagged.end, mention.start))) {
      return hitAt(line, { start: tagged.end, end: block.end }, mention, mentions, pairs) !== null;
    }
    if (pairs.some(({ start, end }) => start < mention.start && mention.start < end)) return false;
    const own = guest !== null && resolve(mention, people, nothingSpoken).person === guest;
    if (own && mention.kind !== 'role') return true;
    const full =
      mention.kind === 'name' && (mention.roles.length > 0 || mention.honorific !== null);
    const other = mention.kind === 'given-name' && brings(line, mention, block);
    if (!full && !other && mention.kind !== 'body') return false;
    // At the head of a sentence, alone or behind "Trong khi đó,".
    const before = line.slice(block.start, mention.start);
    if (!/(?:^|[.!?]\s+)(?:[^.,!?:;]{0,120},\s*)*$/u.test(before)) return false;
    const hit = hitAt(line, { start: block.start, end: block.end }, mention, mentions, pairs);
    const says = hit !== null && !/theo/iu.test(hit.cue.text);
    return full || mention.kind === 'given-name' ? says || brings(line, mention, block) : says;
  });
}
