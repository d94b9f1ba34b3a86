import { cueAt } from './cues.ts';
import type { Mention } from './mentions.ts';
import { resolve, type People, type Person } from './people.ts';
import type { Block, Reading } from './reading.ts';
import { wordsOf } from './words.ts';

/** A paragraph in which the person interviewed speaks. */
export interface Answer {
  /** Where the words begin, behind label and dash. */
  start: number;
  /** Line of the label. */
  line: number;
  /** The label's mention; null in an answer without one. */
  mention: Mention | null;
  /** Whom an answer without label belongs to. */
  person: Person | null;
}

const QUESTION = /^(?:[-–—*]\s*)?(?:PV|P\.V|Phóng viên|Hỏi|MC|BTV|Nhà báo)(?=[\s:,])[^:]{0,40}:/u;
const DASHED_QUESTION = /^[-–—*•]\s+.*\?["”»]?$/u;
/** The interviewer thanks: nobody answers. */
const THANKS =
  /^(?:[-–—*•]\s+)?(?:Vâng, )?(?:Xin )?(?:trân trọng |chân thành )?cảm ơn (?:ông|bà|anh|chị|ngài|cô|thầy|\p{Lu}\p{L}*|giáo sư|tiến sĩ|đồng chí)[^.?!]{0,60}[.!]*$/iu;
const DASH = /^[-–—*•]\s+/u;

/**
 * The turns of an interview by line; empty where the article is none. An article is an interview when
 * it holds a marked question and an answer, or two labelled answers of people it names.
 */
export function answers(reading: Reading, people: People): Map<number, 'question' | Answer> {
  const blocks = reading.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'lead',
  );
  const text = (block: Block) =>
    (reading.lines[block.line - 1] ?? '').slice(block.start, block.end);
  const isQuestion = (block: Block) =>
    QUESTION.test(text(block)) || DASHED_QUESTION.test(text(block)) || THANKS.test(text(block));
  const labels = new Map(
    blocks.flatMap((block) => {
      const label = labelOf(reading, people, block);
      return label === null ? [] : [[block.line, label] as const];
    }),
  );
  const questions = blocks.filter(isQuestion).length;
  const turns = new Map<number, 'question' | Answer>();
  if (questions + labels.size < 2 || (questions === 0 && labels.size < 2)) return turns;
  const first = blocks.find(({ line }) => labels.has(line))?.line ?? Infinity;
  const asked = blocks.find(isQuestion)?.line ?? Infinity;
  const guest = onlyGuest(
    people,
    Math.min(first, asked),
    [...labels.values()].map(({ mention }) => mention),
  );
  let begun = false;
  let answered: { line: number; mention: Mention | null } | null = null;
  for (const block of blocks) {
    const label = labels.get(block.line);
    if (isQuestion(block)) {
      turns.set(block.line, 'question');
      begun = true;
      answered = null;
    } else if (label !== undefined) {
      begun = true;
      answered = { line: block.line, mention: label.mention };
      turns.set(block.line, {
        start: label.start,
        line: block.line,
        mention: label.mention,
        person: null,
      });
    } else if (begun && block.kind === 'heading') {
      if (text(block).endsWith('?')) {
        turns.set(block.line, 'question');
        answered = null;
      }
    } else if (begun) {
      const dash = DASH.exec(text(block))?.[0].length ?? 0;
      turns.set(block.line, {
        start: block.start + dash,
        line: answered?.line ?? block.line,
        mention: answered?.mention ?? null,
        person: guest,
      });
      answered ??= { line: block.line, mention: null };
    }
  }
  return turns;
}

/** A person and a colon at the beginning of a paragraph, with words behind it. */
function labelOf(
  reading: Reading,
  people: People,
  block: Block,
): { mention: Mention; start: number } | null {
  const line = reading.lines[block.line - 1] ?? '';
  const dash = DASH.exec(line.slice(block.start, block.end))?.[0].length ?? 0;
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

/**
 * The one person whom all labels mean, or the only one named before the interview begins at line
 * `begins`, or the only speaker that the article introduces.
 */
function onlyGuest(people: People, begins: number, labels: readonly Mention[]): Person | null {
  const named = new Set(labels.flatMap((mention) => resolve(mention, people, null).person ?? []));
  const introduced = new Set(
    [...people.mentions].flatMap(([line, mentions]) =>
      line >= begins
        ? []
        : mentions
            .filter(({ kind }) => kind === 'name')
            .flatMap((mention) => resolve(mention, people, null).person ?? []),
    ),
  );
  if (named.size === 0 && introduced.size === 1) return [...introduced][0] ?? null;
  const persons =
    named.size > 0 ? [...named] : people.persons.filter(({ honorific }) => honorific !== null);
  return persons.length === 1 ? (persons[0] ?? null) : null;
}
