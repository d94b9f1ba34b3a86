import { announces } from './lists.ts';
import type { Hit } from './hits.ts';
import type { ParagraphReading } from './paragraph.ts';
import type { People, Person } from '../people.ts';
import type { ParsedQuote } from '../quotes.ts';
import type { Block, Reading } from '../reading.ts';
import { isPersonal } from './spoken.ts';
import { belongsTo, givesFloor, modeAfter, pointOf, type Speech } from './speech.ts';
import type { Taken } from './taken.ts';
import type { Span } from '../text.ts';
import { goesOn, type Voice, type Voices } from './voices.ts';
import { latin } from '../text/latin.ts';
import { roleHeads } from '../people/lexicon.ts';
import { titleAt } from '../people/titles.ts';
import { wordsOf } from '../text/words.ts';

/** Who has the floor: what one paragraph opens for the next ones, and how they go on with it. */
export class Floor {
  readonly #reading: Reading;
  readonly #people: People;
  readonly #voices: Voices;
  readonly #taken: Taken;
  /** Speakers to whom the article gives the floor at length. */
  readonly #talkers = new Set<Person>();
  #speech: Speech | null = null;
  #colon: Voice | null = null;

  constructor(reading: Reading, people: People, voices: Voices, taken: Taken) {
    this.#reading = reading;
    this.#people = people;
    this.#voices = voices;
    this.#taken = taken;
  }

  /** A cue with a colon at the end of the paragraph before. */
  get colon(): Voice | null {
    return this.#colon;
  }

  /** A heading ends whatever went on. */
  forget(): void {
    this.#speech = null;
    this.#colon = null;
  }

  /** What a paragraph with attributions of its own opens for the next ones. */
  openAfter(block: Block, range: Span, read: ParagraphReading, latest: ParsedQuote | null): void {
    const line = this.#line(block);
    const text = line.slice(range.start, range.end);
    this.#colon = null;
    this.#speech = null;
    // Two speakers of one sentence: nobody of them goes on.
    const [a, b] = read.pieces.slice(-2);
    const shared = a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
    if (latest === null || shared) return;
    const { person, lastSentence } = { ...latest, lastSentence: read.lastSentence };
    if (person !== null && givesFloor(text)) this.#talkers.add(person);
    if (text.endsWith(':')) this.#colon = latest;
    const sentence = lastSentence === null ? '' : line.slice(lastSentence.start, lastSentence.end);
    const announced = read.endsWithCue ? announces(sentence) : null;
    const hit = read.pieces.at(-1)?.hit ?? null;
    const words = hit === null ? latest.printed : openingWords(line, hit);
    const { source, id } = latest;
    this.#speech = {
      mode: announced ?? 'none',
      talk: person !== null && this.#talkers.has(person),
      voice: { ...latest, resolution: { rule: 'announced', words, line: source.line } },
      last: id,
      adjacent: true,
      retold: latest.form === 'indirect' && line.slice(latest.source.end, range.end).trim() === '',
      unended: isUnended(text),
      bare: false,
      marked: null,
    };
  }

  /** A sentence that states nothing and gives somebody the floor. */
  openBare(block: Block, range: Span, hit: Hit): void {
    const line = this.#line(block);
    const text = line.slice(range.start, range.end);
    const voice = this.#voices.of(hit.mention, hit.cue.text, block.line);
    if (voice.person !== null) {
      this.#talkers.add(voice.person);
      this.#voices.spoke(voice.person, []);
    }
    this.#colon = text.endsWith(':') ? voice : null;
    const words = openingWords(line, hit);
    // "đưa ra ba gợi ý cho các nước.": the points must show themselves.
    const announced =
      announces(line.slice(hit.cue.start, range.end)) === null ? 'none' : 'enumerated';
    this.#speech = {
      mode: this.#colon === null ? announced : 'list',
      talk: true,
      voice: { ...voice, resolution: { rule: 'announced', words, line: block.line } },
      last: null,
      adjacent: false,
      retold: false,
      unended: false,
      bare: true,
      marked: null,
    };
  }

  /**
   * A paragraph without attribution: part of the speech before it, or narration, which ends that. Gives
   * the direct quotation that it is ("Bà X chia sẻ:" and then "- Chúng tôi …").
   */
  goOn(block: Block, range: Span): ParsedQuote | null {
    const line = this.#line(block);
    const speech = this.#speech;
    const colon = this.#colon;
    this.#colon = null;
    const day = this.#reading.date.date;
    const text = line.slice(range.start, range.end);
    const dash = /^[-–—]\s/u.test(text) ? 2 : 0;
    if (colon !== null && dash > 0 && isPersonal(text)) {
      const piece = { start: range.start + dash, end: range.end, form: 'direct' as const };
      return this.#taken.add(block, piece, goesOn(colon), 'continued', null);
    }
    const mentions = this.#people.mentions.get(block.line) ?? [];
    const opens = opensWithSayer(text);
    const named = opens ? (UNREAD.exec(text)?.[0].length ?? 0) : 0;
    // Behind somebody with a name whom no rule has read a pronoun is nobody known.
    if (named > 0 && !mentions.some(({ start }) => start < range.start + named))
      this.#voices.spoke(null, []);
    const other =
      opens ||
      isTagged(text) ||
      this.#voices.tellsOfOther(text, range, mentions, speech?.voice.person ?? null);
    if (speech === null || other || !belongsTo(speech, line, range, day)) {
      this.#speech = null;
      return null;
    }
    speech.mode = modeAfter(speech, text);
    speech.marked = pointOf(text) ?? speech.marked;
    const piece = { ...range, form: 'indirect' as const };
    const quote = this.#taken.add(block, piece, speech.voice, 'continued', speech.last);
    speech.last = quote?.id ?? speech.last;
    speech.adjacent = true;
    speech.unended = isUnended(text);
    return null;
  }

  #line(block: Block): string {
    return this.#reading.lines[block.line - 1] ?? '';
  }
}

/** `"…", Tuyên bố nêu rõ.`: words in marks whose sayer no rule has read. */
function isTagged(text: string): boolean {
  return /^[“"«]/u.test(text) && TAGGED.test(text);
}

const TAGGED = latin(/[”"»]\s*[,–—-]\s*\p{L}[^”"»]*$/u);

/** "Thượng nghị sĩ đối lập A khẳng định …": an office or calling at the head, and a verb of saying that no rule has read. */
function opensWithSayer(text: string): boolean {
  const words = wordsOf(text);
  const n = roleHeads.match(words, 0) || (titleAt(text, words, 0)?.words ?? 0);
  if (n === 0) return SOME_BODY.test(text);
  return STATED.test(text);
}

/** Who it is, in one clause with at most one aside, and a verb that states. */
const STATED =
  /^[^.,;:“"]{4,100}(?:,[^.,;:“"]{2,80},)?\s(?:cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|nhận định|nêu rõ|chia sẻ|lưu ý|đề nghị|kêu gọi|bày tỏ)\s/u;

/** "Tuy nhiên, cơ quan thuế địa phương cho rằng …": somebody without a name. */
const SOME_BODY =
  /^(?:(?:Tuy nhiên|Trong khi đó|Ngược lại|Mặt khác|Còn),?\s)?(?:[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ại diện|[Pp]hía)\s\p{Ll}[^.,;:“"]{2,60}\s(?:cho biết|cho hay|cho rằng|khẳng định|nhận định)\s/u;

const UNREAD = latin(
  /^[^.,;:“"]{2,60}?\s\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+\s(?:cũng\s|đã\s)?(?:cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|nhận định|nêu rõ)\s/u,
);

function isUnended(text: string): boolean {
  return text.endsWith(';');
}

/** The words by which a speech is opened: who, and the verb or "Theo". */
function openingWords(line: string, { mention, cue }: Hit): string {
  const start = Math.min(mention.core.start, cue.start);
  return line.slice(start, Math.max(mention.core.end, cue.end));
}
