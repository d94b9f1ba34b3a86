import type { Attribution } from '../../schemas/quote.ts';
import { withoutStop } from './marks.ts';
import type { Problem } from '../problem.ts';
import type { ParsedQuote } from '../quotes.ts';
import { slice, sourceOf, type Block, type Reading } from '../reading.ts';
import { trimmed, type Span } from '../text.ts';
import { goesOn, type Voice } from './voices.ts';

/** The quotations taken from an article so far, in printed order. */
export class Taken {
  readonly quotes: ParsedQuote[] = [];
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Takes a piece of a block; null where nothing is left of it that somebody could say. */
  add(
    block: Block,
    piece: Span & { form: 'direct' | 'indirect' },
    voice: Voice,
    attribution: Attribution,
    continues: string | null,
  ): ParsedQuote | null {
    const line = this.#reading.lines[block.line - 1] ?? '';
    const { form } = piece;
    // Only a comma or full stop before a closing mark is the outlet's.
    const { start, end } = /[”"»’]/u.test(line[piece.end] ?? '')
      ? withoutStop(line, piece)
      : trimmed(line, piece);
    if (!/[\p{L}\p{N}]/u.test(line.slice(start, end))) return null;
    // Quotations of one block stand side by side.
    const others = this.quotes.findLastIndex(({ source }) => source.line !== block.line);
    const before = this.quotes.length - 1 - others;
    const { person, unknown, printed, cue, resolution } = voice;
    const source = sourceOf(this.#reading, block.line, start, end);
    const quote: ParsedQuote = {
      id: `${this.#reading.id}-${block.line}${before === 0 ? '' : `-${before + 1}`}`,
      ...{ form, attribution, continues, person, unknown, printed, cue, resolution },
      text: slice(this.#reading, source),
      source,
    };
    this.quotes.push(quote);
    return quote;
  }

  /** A quotation over several paragraphs that names its speaker only at its end: all of it is theirs. */
  giveBack(last: ParsedQuote): void {
    const voice = goesOn(last);
    let later = last;
    for (let id = last.continues; id !== null;) {
      const quote = this.quotes.find((one) => one.id === id);
      if (quote === undefined) return;
      if (!namesNobody(quote)) {
        // Of somebody else before it, it is no continuation.
        if (quote.person !== last.person) later.continues = null;
        return;
      }
      Object.assign(quote, voice);
      later = quote;
      id = quote.continues;
    }
  }

  /** Quotations whose speaker cannot be told. */
  get problems(): Problem[] {
    return this.quotes
      .filter(({ person, resolution }) => person === null && resolution.rule !== 'body')
      .map(speakerProblem);
  }
}

/** Whether nothing beside the words names their speaker: whoever spoke before them was taken for it. */
export function namesNobody({
  printed,
  resolution,
}: Pick<Voice, 'printed' | 'resolution'>): boolean {
  return printed === '' || resolution.rule === 'goes-on';
}

/** `“…”, ông A nói. Bà B nói: “…”`: only words of one speaker, or of nobody told yet, go on. */
export function isOfOne(latest: ParsedQuote, { person }: Voice): boolean {
  return namesNobody(latest) || latest.person === person;
}

function speakerProblem({ printed, source }: ParsedQuote): Problem {
  return {
    file: source.file,
    line: source.line,
    column: source.start + 1,
    code: 'W_SPEAKER',
    message: printed === '' ? 'nothing tells who says this' : `who “${printed}” is cannot be told`,
    hint: 'nobody was guessed; who knows it puts it into src/content/editorial/corrections.yaml',
  };
}
