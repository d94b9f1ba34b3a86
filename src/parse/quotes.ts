import type { Attribution } from '../schemas/quote.ts';
import type { Source } from '../schemas/source.ts';
import { Floor } from './quotes/floor.ts';
import { findHit, type Hit } from './quotes/hits.ts';
import { answers, type Answer } from './quotes/interview.ts';
import {
  findMarks,
  orphanProblem,
  unclosedProblem,
  withoutMarks,
  type Marks,
} from './quotes/marks.ts';
import type { Mention } from './people/mention.ts';
import { isInside, openEnd } from './quotes/open-marks.ts';
import { readParagraph, type ParagraphReading, type Piece } from './quotes/paragraph.ts';
import type { People, Person } from './people.ts';
import type { Problem } from './problem.ts';
import type { Block, Reading } from './reading.ts';
import { isOfOne, namesNobody, Taken } from './quotes/taken.ts';
import type { Span } from './text.ts';
import { withUnnamed } from './quotes/unnamed.ts';
import { goesOn, nobody, Voices, type Voice } from './quotes/voices.ts';

/** A quotation as one article prints it. */
export interface ParsedQuote extends Voice {
  id: string;
  form: 'direct' | 'indirect';
  attribution: Attribution;
  continues: string | null;
  text: string;
  source: Source;
}

/**
 * Reads all quotations of an article, in printed order.
 * Problems: W_QUOTE_UNCLOSED, W_QUOTE_ORPHAN, W_SPEAKER.
 */
export function findQuotes(
  reading: Reading,
  people: People,
): { quotes: ParsedQuote[]; problems: Problem[] } {
  return new QuoteReader(reading, people).read();
}

/** The paragraphs over which an open quotation may run. */
const LOOK_AHEAD = 8;

/** Walks through the paragraphs and keeps what one hands on to the next. */
class QuoteReader {
  readonly #reading: Reading;
  readonly #people: People;
  readonly #voices: Voices;
  readonly #taken: Taken;
  readonly #floor: Floor;
  readonly #problems: Problem[] = [];
  /** The direct quotation that the paragraph before ended with. */
  #direct: ParsedQuote | null = null;
  /** The last quotation of the paragraph before, of whatever form. */
  #latest: ParsedQuote | null = null;
  /** "GS X (Viện Y):" on a line of its own, before the words or a heading over them. */
  #label: Voice | null = null;
  /** The paragraph before ended within a quotation. */
  #unended = false;

  constructor(reading: Reading, people: People) {
    this.#reading = reading;
    this.#people = people;
    this.#voices = new Voices(reading.lines, people);
    this.#taken = new Taken(reading);
    this.#floor = new Floor(reading, people, this.#voices, this.#taken);
  }

  read(): { quotes: ParsedQuote[]; problems: Problem[] } {
    const { blocks } = this.#reading;
    const turns = answers(this.#reading, this.#people);
    const prose = blocks.filter(isProse);
    let read = 0;
    for (const block of blocks) {
      if (isProse(block)) read += 1;
      const turn = turns.get(block.line);
      this.#voices.begin(block.line);
      const label = this.#labelOf(block);
      if (label !== null) this.#label = label;
      else if (turn === 'question') this.#direct = null;
      else if (turn !== undefined) this.#answer(block, turn);
      else if (block.kind === 'heading' && !this.#opensQuotation(block)) this.#forget();
      else if (isProse(block) || block.kind === 'heading') {
        this.#paragraph(block, prose.slice(read, read + LOOK_AHEAD));
        this.#label = null;
      }
    }
    const { quotes, problems } = this.#taken;
    return { quotes, problems: [...this.#problems, ...problems] };
  }

  /** "Ông X hỏi: “… thì ai dùng?": a short line that leaves a quotation open is no heading. */
  #opensQuotation(block: Block): boolean {
    const text = this.#line(block).slice(block.start, block.end);
    return /:\s*[“"«]/u.test(text) && findMarks(text).unclosed.length > 0;
  }

  /** The person whom a line names and nothing more, before a colon. */
  #labelOf(block: Block): Voice | null {
    const [mention] = this.#people.mentions.get(block.line) ?? [];
    if (mention?.kind !== 'name' || mention.start !== block.start) return null;
    if (!/^\)?\s*:\s*$/u.test(this.#line(block).slice(mention.end, block.end))) return null;
    return this.#voices.of(mention, ':', block.line);
  }

  /** A heading ends whatever went on. */
  #forget(): void {
    this.#floor.forget();
    this.#direct = null;
    this.#latest = null;
  }

  #line(block: Block): string {
    return this.#reading.lines[block.line - 1] ?? '';
  }

  #answer(block: Block, answer: Answer): void {
    const range = withoutMarks(this.#line(block), { start: answer.start, end: block.end });
    const piece = { ...range, form: 'direct' as const };
    const { mention, person } = answer;
    if (mention !== null) {
      const voice = this.#voices.of(mention, ':', block.line, 'answer');
      this.#direct = this.#taken.add(block, piece, voice, 'cue', null);
      return;
    }
    const before = this.#direct;
    const guest: Voice = nobody(block.line);
    if (person !== null) {
      guest.person = person;
      guest.printed = person.name;
      guest.resolution = {
        rule: 'answer',
        words: person.name,
        line: this.#lineOf(person, block.line),
      };
    }
    const voice = before === null ? guest : goesOn(before);
    this.#direct = this.#taken.add(block, piece, voice, 'continued', before?.id ?? null);
  }

  /** The first line that prints the name of a person. */
  #lineOf({ name }: Person, otherwise: number): number {
    const at = this.#reading.lines.findIndex((line) => line.includes(name));
    return at === -1 ? otherwise : at + 1;
  }

  #paragraph(block: Block, next: readonly Block[]): void {
    const line = this.#line(block);
    const marks = findMarks(line);
    const whole = { start: block.start, end: block.end };
    const following = () => next.map((one) => this.#line(one).slice(one.start, one.end));
    if (this.#unended && isInside(marks, following()) && this.#goOn(block, whole)) return;
    const rest = this.#closeQuotation(block, marks, whole);
    const wentOn = rest.start > whole.start;
    const mentions = withUnnamed(line, this.#people.mentions.get(block.line) ?? []);
    this.#closeOpen(block, marks, rest, mentions, following);
    const same = (a: Mention, b: Mention) => this.#voices.same(a, b);
    const day = this.#reading.date.date;
    const read = readParagraph(line, rest, mentions, marks.pairs, same, day);
    // A standfirst sums up what nobody in particular says; a paragraph names somebody beside them.
    if (block.kind === 'lead' && !read.pieces.some(({ hit }) => hit?.mention.plural === false))
      read.pieces = [];
    // A body retells; it is a person who is quoted in the next paragraph.
    const retold = this.#latest?.person == null ? null : this.#latest;
    const before = this.#direct ?? retold;
    if (!wentOn) this.#direct = null;
    const latest = this.#pieces(block, read, rest, mentions, before);
    this.#latest = latest;
    const { opening, pieces } = read;
    const opens = opening !== null && opening.cue.start >= (pieces.at(-1)?.end ?? 0);
    if (opens) this.#floor.openBare(block, rest, opening);
    else if (pieces.length > 0) this.#floor.openAfter(block, rest, read, latest);
    else if (!wentOn) this.#direct = this.#floor.goOn(block, whole) ?? this.#direct;
  }

  /** The pieces of a paragraph one after another, and of whom it tells between them. */
  #pieces(
    block: Block,
    read: ParagraphReading,
    range: Span,
    mentions: readonly Mention[],
    before: ParsedQuote | null,
  ): ParsedQuote | null {
    const line = this.#line(block);
    let latest: ParsedQuote | null = null;
    let done = range.start;
    const between = (end: number) =>
      mentions.filter(({ start }) => start >= done && start < Math.max(done, end));
    for (const piece of read.pieces) {
      const own = piece.hit?.mention ?? null;
      this.#voices.tell(outside(piece, between(own?.start ?? piece.start)), line, range.start);
      latest = this.#piece(block, piece, before, latest);
      const end = Math.max(piece.end, own?.end ?? 0);
      const inside = mentions.filter(
        ({ start }) => start >= Math.min(piece.start, done) && start < end,
      );
      this.#voices.spoke(latest?.person ?? null, inside);
      done = Math.max(done, end);
    }
    this.#voices.tell(between(range.end), line, range.start);
    return latest;
  }

  /** A paragraph without marks inside a quotation that runs over several. */
  #goOn(block: Block, range: Span): boolean {
    const before = this.#direct;
    if (before === null) return false;
    const piece = { ...range, form: 'direct' as const };
    this.#direct = this.#taken.add(block, piece, goesOn(before), 'continued', before.id);
    return true;
  }

  /** The end of a quotation that a paragraph before opened; gives what is left of this one. */
  #closeQuotation(block: Block, marks: Marks, range: Span): Span {
    const [orphan] = marks.orphans;
    this.#unended = false;
    if (orphan === undefined) return range;
    const before = this.#direct;
    if (before === null) {
      this.#problems.push(orphanProblem(this.#reading.file, block.line, orphan.start));
      return range;
    }
    const piece = { start: range.start, end: orphan.start, form: 'direct' as const };
    const tag = namesNobody(before) ? this.#tagBehind(block, orphan.end) : null;
    const voice =
      tag === null ? goesOn(before) : this.#voices.of(tag.mention, tag.cue.text, block.line);
    const attribution = tag === null ? 'continued' : 'cue';
    this.#direct = this.#taken.add(block, piece, voice, attribution, before.id);
    if (tag !== null && this.#direct !== null) this.#taken.giveBack(this.#direct);
    return { start: Math.min(orphan.end, range.end), end: range.end };
  }

  /** `…”, ông X nói.`: who said all of it, where nothing told so before. */
  #tagBehind(block: Block, from: number): Hit | null {
    const line = this.#line(block);
    const mentions = this.#people.mentions.get(block.line) ?? [];
    const [first] = mentions.filter(({ start }) => start >= from);
    if (first === undefined || !/^\s*[,.–—-]?\s*$/u.test(line.slice(from, first.start)))
      return null;
    return findHit(line, { start: first.start, end: block.end }, [first], []);
  }

  /** Ends a quotation left open where its own paragraph or the next ones tell. */
  #closeOpen(
    block: Block,
    marks: Marks,
    range: Span,
    mentions: readonly Mention[],
    following: () => readonly string[],
  ): void {
    const mark = marks.unclosed.find(({ start }) => start >= range.start);
    if (mark === undefined) return;
    const end = openEnd(this.#line(block), range, mark, mentions, following());
    this.#unended = end === range.end;
    if (!this.#unended) {
      this.#problems.push(unclosedProblem(this.#reading.file, block.line, mark.start));
    }
    if (end === null) return;
    // What is closed inside of it is a part of it.
    marks.pairs = marks.pairs.filter((pair) => pair.end <= mark.start || pair.start >= end);
    marks.pairs.push({ start: mark.start, end, inner: { start: mark.end, end } });
    marks.pairs.sort((a, b) => a.start - b.start);
  }

  #piece(
    block: Block,
    piece: Piece,
    before: ParsedQuote | null,
    latest: ParsedQuote | null,
  ): ParsedQuote | null {
    if (piece.hit !== null) {
      const voice = this.#voices.of(piece.hit.mention, piece.hit.cue.text, block.line);
      const from = piece.broken && latest !== null && isOfOne(latest, voice) ? latest.id : null;
      const quote = this.#taken.add(block, piece, voice, 'cue', from);
      if (piece.form === 'direct') this.#direct = quote;
      return quote;
    }
    const { colon } = this.#floor;
    const from = piece.unnamed ? null : (colon ?? this.#label ?? before);
    const voice = from === null ? nobody(block.line) : goesOn(from);
    const continues = from !== null && from === before ? before.id : null;
    const attribution = piece.unnamed ? 'cue' : 'continued';
    this.#direct = this.#taken.add(block, piece, voice, attribution, continues);
    return this.#direct;
  }
}

/** Whom somebody's own words name is not the one who says them. */
function outside({ form, start, end }: Piece, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((one) => form !== 'direct' || one.start < start || one.start >= end);
}

function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'lead';
}
