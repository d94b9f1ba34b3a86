import type { Attribution } from '../schemas/quote.ts';
import type { Source } from '../schemas/source.ts';
import { announces, MARKED } from './cues.ts';
import type { Hit } from './hits.ts';
import { answers, type Answer } from './interview.ts';
import { findMarks, orphanProblem, unclosedProblem, withoutStop, type Marks } from './marks.ts';
import type { Mention } from './mentions.ts';
import { readParagraph, type ParagraphReading, type Piece } from './paragraph.ts';
import type { People, Person } from './people.ts';
import type { Problem } from './problem.ts';
import { sourceOf, type Block, type Reading } from './reading.ts';
import { belongsTo, givesFloor, modeAfter, type Speech } from './speech.ts';
import { trimmed, type Span } from './text.ts';
import { goesOn, nobody, Voices, type Voice } from './voices.ts';

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

/** Walks through the paragraphs and keeps what one hands on to the next. */
class QuoteReader {
  readonly #reading: Reading;
  readonly #people: People;
  readonly #voices: Voices;
  readonly #quotes: ParsedQuote[] = [];
  readonly #problems: Problem[] = [];
  /** Speakers to whom the article gives the floor at length. */
  readonly #talkers = new Set<Person>();
  #speech: Speech | null = null;
  /** The direct quotation that the paragraph before ended with. */
  #direct: ParsedQuote | null = null;
  /** A cue with a colon at the end of the paragraph before. */
  #colon: Voice | null = null;

  constructor(reading: Reading, people: People) {
    this.#reading = reading;
    this.#people = people;
    this.#voices = new Voices(reading.lines, people);
  }

  read(): { quotes: ParsedQuote[]; problems: Problem[] } {
    const { blocks } = this.#reading;
    const turns = answers(this.#reading, this.#people);
    blocks.forEach((block, i) => {
      const turn = turns.get(block.line);
      if (turn === 'question') this.#direct = null;
      else if (turn !== undefined) this.#answer(block, turn);
      else if (block.kind === 'heading') {
        this.#speech = null;
        this.#direct = null;
        this.#colon = null;
      } else if (isProse(block)) this.#paragraph(block, blocks.slice(i + 1).find(isProse) ?? null);
    });
    return { quotes: this.#quotes, problems: this.#problems };
  }

  #line(block: Block): string {
    return this.#reading.lines[block.line - 1] ?? '';
  }

  #answer(block: Block, answer: Answer): void {
    const range = withoutMarks(this.#line(block), { start: answer.start, end: block.end });
    const piece = { ...range, form: 'direct' as const };
    const { mention, line, person } = answer;
    if (mention !== null && line === block.line) {
      const voice = this.#voices.of(mention, ':', line, 'answer');
      this.#direct = this.#add(block, piece, voice, 'cue', null);
      return;
    }
    const before = this.#direct;
    const guest: Voice = nobody(block.line);
    if (person !== null) {
      guest.person = person;
      guest.printed = person.name;
      guest.resolution = { rule: 'answer', words: person.name, line };
    }
    const voice = before === null ? guest : goesOn(before);
    this.#direct = this.#add(block, piece, voice, 'continued', before?.id ?? null);
  }

  #paragraph(block: Block, next: Block | null): void {
    const line = this.#line(block);
    const marks = findMarks(line);
    const whole = { start: block.start, end: block.end };
    const rest = this.#closeQuotation(block, marks, whole);
    const wentOn = rest.start > whole.start;
    this.#closeOpen(block, marks, rest, next);
    const mentions = this.#people.mentions.get(block.line) ?? [];
    const same = (a: Mention, b: Mention) => this.#voices.same(a, b);
    const day = this.#reading.date.date;
    const read = readParagraph(line, rest, mentions, marks.pairs, same, day);
    const before = this.#direct;
    if (!wentOn) this.#direct = null;
    let latest: ParsedQuote | null = null;
    let spoken: Hit | null = null;
    for (const piece of read.pieces) {
      // Inside a paragraph a pronoun may point to whoever was spoken of since the last attribution.
      const until = piece.hit?.mention.start ?? 0;
      const earlier = mentions.filter(({ start }) => start >= rest.start && start < until);
      if (spoken !== null) this.#voices.remember(earlier, spoken);
      else this.#voices.introduce(earlier, rest.start);
      latest = this.#piece(block, piece, before, latest);
      spoken = piece.hit ?? spoken;
    }
    this.#voices.remember(mentions, spoken ?? read.opening);
    const text = line.slice(rest.start, rest.end);
    if (read.pieces.length > 0) this.#openAfter(line, text, read, latest);
    else if (read.opening !== null) this.#openBare(block, line, text, read.opening);
    else if (!wentOn) this.#continue(block, line, whole);
  }

  /** The end of a quotation that a paragraph before opened; gives what is left of this one. */
  #closeQuotation(block: Block, marks: Marks, range: Span): Span {
    const orphan = marks.orphans[0];
    if (orphan === undefined) return range;
    const before = this.#direct;
    if (before === null) {
      this.#problems.push(orphanProblem(this.#reading.file, block.line, orphan));
      return range;
    }
    const piece = { start: range.start, end: orphan, form: 'direct' as const };
    this.#direct = this.#add(block, piece, goesOn(before), 'continued', before.id);
    return { start: Math.min(orphan + 1, range.end), end: range.end };
  }

  /** A quotation left open runs to the end of its paragraph when the next one goes on with it. */
  #closeOpen(block: Block, marks: Marks, range: Span, next: Block | null): void {
    const at = marks.unclosed.find((place) => place >= range.start);
    if (at === undefined) return;
    const line = next === null ? '' : this.#line(next);
    const following = findMarks(line);
    const [orphan] = following.orphans;
    const opensAgain = next !== null && /^[“"«]/u.test(line.slice(next.start));
    const closesThere = orphan !== undefined && (following.pairs[0]?.start ?? Infinity) > orphan;
    if (opensAgain || closesThere) {
      marks.pairs.push({ start: at, end: range.end, inner: { start: at + 1, end: range.end } });
    } else this.#problems.push(unclosedProblem(this.#reading.file, block.line, at));
  }

  #piece(
    block: Block,
    piece: Piece,
    before: ParsedQuote | null,
    latest: ParsedQuote | null,
  ): ParsedQuote | null {
    if (piece.hit !== null) {
      const voice = this.#voices.of(piece.hit.mention, piece.hit.cue.text, block.line);
      const from = piece.broken ? (latest?.id ?? null) : null;
      const quote = this.#add(block, piece, voice, 'cue', from);
      if (piece.form === 'direct') this.#direct = quote;
      return quote;
    }
    const from = piece.unnamed ? null : (this.#colon ?? before);
    const voice = from === null ? nobody(block.line) : goesOn(from);
    const continues = this.#colon === null && from !== null ? before?.id : null;
    const attribution = piece.unnamed ? 'cue' : 'continued';
    this.#direct = this.#add(block, piece, voice, attribution, continues ?? null);
    return this.#direct;
  }

  /** What a paragraph with attributions of its own opens for the next ones. */
  #openAfter(line: string, text: string, read: ParagraphReading, latest: ParsedQuote | null): void {
    this.#colon = null;
    this.#speech = null;
    if (latest === null) return;
    const { person, lastSentence } = { ...latest, lastSentence: read.lastSentence };
    if (person !== null && givesFloor(text)) this.#talkers.add(person);
    if (/:\s*$/u.test(text)) this.#colon = latest;
    const sentence = lastSentence === null ? '' : line.slice(lastSentence.start, lastSentence.end);
    const announced = read.endsWithCue && latest.form === 'indirect' ? announces(sentence) : null;
    const hit = read.pieces.at(-1)?.hit ?? null;
    const words = hit === null ? latest.printed : openingWords(line, hit);
    const { source, id } = latest;
    this.#speech = {
      mode: announced ?? 'none',
      talk: person !== null && this.#talkers.has(person),
      voice: { ...latest, resolution: { rule: 'announced', words, line: source.line } },
      last: id,
      adjacent: true,
      bare: false,
      marked: false,
    };
  }

  /** A sentence that states nothing and gives somebody the floor. */
  #openBare(block: Block, line: string, text: string, hit: Hit): void {
    const voice = this.#voices.of(hit.mention, hit.cue.text, block.line);
    if (voice.person !== null) this.#talkers.add(voice.person);
    this.#colon = /:\s*$/u.test(text) ? voice : null;
    const words = openingWords(line, hit);
    this.#speech = {
      mode: this.#colon === null ? 'none' : 'list',
      talk: true,
      voice: { ...voice, resolution: { rule: 'announced', words, line: block.line } },
      last: null,
      adjacent: false,
      bare: true,
      marked: false,
    };
  }

  /** A paragraph without attribution: part of the speech before it, or narration, which ends that. */
  #continue(block: Block, line: string, range: Span): void {
    const speech = this.#speech;
    this.#colon = null;
    const day = this.#reading.date.date;
    const text = line.slice(range.start, range.end);
    const mentions = this.#people.mentions.get(block.line) ?? [];
    const other = this.#voices.tellsOfOther(text, range, mentions, speech?.voice.person ?? null);
    if (speech === null || other || !belongsTo(speech, line, range, day)) {
      this.#speech = null;
      return;
    }
    speech.mode = modeAfter(speech, text);
    speech.marked = MARKED.test(text);
    const piece = { ...range, form: 'indirect' as const };
    const quote = this.#add(block, piece, speech.voice, 'continued', speech.last);
    speech.last = quote?.id ?? speech.last;
    speech.adjacent = true;
  }

  #add(
    block: Block,
    piece: Span & { form: 'direct' | 'indirect' },
    voice: Voice,
    attribution: Attribution,
    continues: string | null,
  ): ParsedQuote | null {
    const line = this.#line(block);
    const { form } = piece;
    // Only a comma or full stop before a closing mark is the outlet's.
    const { start, end } = /[”"»’]/u.test(line[piece.end] ?? '')
      ? withoutStop(line, piece)
      : trimmed(line, piece);
    if (end <= start) return null;
    const before = this.#quotes.filter(({ source }) => source.line === block.line).length;
    const { person, unknown, printed, cue, resolution } = voice;
    const quote: ParsedQuote = {
      id: `${this.#reading.id}-${block.line}${before === 0 ? '' : `-${before + 1}`}`,
      ...{ form, attribution, continues, person, unknown, printed, cue, resolution },
      text: line.slice(start, end),
      source: sourceOf(this.#reading, block.line, start, end),
    };
    this.#quotes.push(quote);
    if (person === null && resolution.rule !== 'body') this.#problems.push(speakerProblem(quote));
    return quote;
  }
}

/** The words by which a speech is opened: who, and the verb or "Theo". */
function openingWords(line: string, { mention, cue }: Hit): string {
  const start = Math.min(mention.core.start, cue.start);
  return line.slice(start, Math.max(mention.core.end, cue.end));
}

function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'lead';
}

function speakerProblem({ printed, source }: ParsedQuote): Problem {
  return {
    file: source.file,
    line: source.line,
    column: source.start + 1,
    code: 'W_SPEAKER',
    message: printed === '' ? 'nothing tells who says this' : `who “${printed}” is cannot be told`,
    hint: 'the quotation stands without a speaker; nobody was guessed',
  };
}

/** An answer printed between marks, without them. */
function withoutMarks(line: string, range: Span): Span {
  const { start, end } = trimmed(line, range);
  const text = line.slice(start, end);
  const quoted = /^[“"«]/u.test(text) && /[”"»]$/u.test(text);
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
