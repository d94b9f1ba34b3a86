import { dashSpeech } from './dash.ts';
import { directness } from './direct.ts';
import { findHit, hitAt, type Hit } from './hits.ts';
import { COUNTS_ONLY, OTHER_SOURCE } from './lists.ts';
import type { Quoted } from './marks.ts';
import { narrates } from './narration.ts';
import type { Mention } from '../people/mention.ts';
import { goesOnRetelling } from './retelling.ts';
import { retellsToo } from './retold.ts';
import type { Scene } from './scene.ts';
import { THEREBY } from './speech.ts';
import { sentences, type Span } from '../text.ts';

/** A stretch of a paragraph that somebody said. */
export interface Piece extends Span {
  form: 'direct' | 'indirect';
  /** The attribution that carries it; null for a direct quotation that names nobody. */
  hit: Hit | null;
  /** Somebody says it whom the sentence does not name: nobody before it speaks on. */
  unnamed: boolean;
  /** Goes on from the direct piece before it, broken by its cue. */
  broken: boolean;
}

/** What one paragraph says, without regard to the others. */
export interface ParagraphReading {
  pieces: Piece[];
  /** An attribution that states nothing and opens a speech. */
  opening: Hit | null;
  /** The sentence that the last attribution stands in. */
  lastSentence: Span | null;
  /** Whether that sentence is the last of the paragraph. */
  endsWithCue: boolean;
}

/** "Vì vậy, Chính phủ X mong muốn …": what follows from somebody's words is theirs, whichever body it is of. */
const THEREFORE = /^(?:Chính )?(?:Vì vậy|Vì thế|Do đó|Do vậy|Bởi vậy)(?=[\s,])/u;

/**
 * Splits a paragraph into its direct and reported pieces. `same` tells whether two mentions mean one
 * person. A reported piece takes the sentences that follow its cue, up to another speaker, a direct
 * quotation or narration.
 */
export function readParagraph(
  line: string,
  range: Span,
  mentions: readonly Mention[],
  pairs: readonly Quoted[],
  same: (a: Mention, b: Mention) => boolean,
  day: string | null,
): ParagraphReading {
  const spoken = dashSpeech(line, range, mentions, pairs);
  if (spoken !== null) {
    return { pieces: [spoken], opening: null, lastSentence: null, endsWithCue: false };
  }
  const scene: Scene = { line, mentions, pairs };
  const parts = sentences(line, range, pairs);
  const reading: ParagraphReading = {
    pieces: [],
    opening: null,
    lastSentence: null,
    endsWithCue: false,
  };
  let open: (Piece & { hit: Hit }) | null = null;
  let tag: Span | null = null;
  parts.forEach((sentence, i) => {
    if (sentence === tag) return;
    const next = parts[i + 1] ?? null;
    const direct = directPieces(scene, sentence, next, reading);
    if (direct.length > 0) {
      const last = direct.at(-1)?.hit ?? null;
      if (last !== null && next !== null && last.mention.start >= next.start) tag = next;
      const retold = retellsToo(scene, sentence, direct);
      if (retold !== null) {
        const { start, end } = sentence;
        // A sentence that opens with marks retells something else than the one before it.
        const quotes = (direct[0]?.start ?? end) - start <= 1;
        const goesOn = open !== null && !quotes && same(open.hit.mention, retold.mention);
        if (open !== null && goesOn) open.end = end;
        else reading.pieces.push(retelling(start, end, retold));
      }
      open = null;
      reading.pieces.push(...direct);
      reading.lastSentence = sentence;
      return;
    }
    const hit = findHit(line, sentence, mentions, pairs);
    // "Ông X đề xuất:" at the end of a paragraph only opens what follows.
    const opens = hit !== null && line.slice(hit.cue.end, sentence.end).trim() === ':';
    // "Ông nêu ba đề xuất với hội nghị." at the end: announced, and not yet said.
    const counts =
      next === null && COUNTS_ONLY.test(line.slice(hit?.cue.end ?? sentence.end, sentence.end));
    const again = open !== null && hit !== null && same(open.hit.mention, hit.mention);
    if (hit?.states === true && !opens && (!counts || again)) {
      const therefore =
        hit.mention.kind === 'body' && THEREFORE.test(line.slice(sentence.start, sentence.end));
      const continues = therefore || again;
      if (open !== null && continues) open.end = counts ? open.end : sentence.end;
      else {
        const start = hit.behind === true ? headOf(line, parts, i, reading, day) : sentence.start;
        open = retelling(start, sentence.end, hit);
        reading.pieces.push(open);
      }
      const other = furtherSpeaker(scene, sentence, hit, same);
      if (other !== null) {
        reading.pieces.push(retelling(sentence.start, sentence.end, other));
        open = null;
      }
      reading.lastSentence = sentence;
      reading.endsWithCue = next === null;
    } else if (hit !== null) {
      const colon = line[sentence.end - 1] === ':';
      if (open !== null && again && !colon) open.end = sentence.end;
      else {
        open = null;
        reading.opening = hit;
      }
    } else if (open !== null) {
      if (goesOnRetelling(scene, sentence, open, same, day)) open.end = sentence.end;
      else open = null;
    } else if (reading.opening !== null && THEREBY.test(line.slice(sentence.start, sentence.end))) {
      // "Bà X thông tin về tiến độ. Theo đó, …": what was announced.
      open = retelling(sentence.start, sentence.end, reading.opening);
      reading.pieces.push(open);
      reading.lastSentence = sentence;
    }
  });
  return reading;
}

function retelling(start: number, end: number, hit: Hit): Piece & { hit: Hit } {
  return { form: 'indirect', start, end, hit, unnamed: false, broken: false };
}

/** "Ông A đề nghị …, trong khi bà B mong muốn …": the second speaker of a sentence. */
function furtherSpeaker(
  { line, mentions, pairs }: Scene,
  sentence: Span,
  hit: Hit,
  same: (a: Mention, b: Mention) => boolean,
): Hit | null {
  const from = Math.max(hit.cue.end, hit.mention.end);
  for (const mention of mentions) {
    if (mention.start < from || mention.core.end > sentence.end) continue;
    const before = line.slice(Math.max(from, mention.start - 20), mention.start);
    if (!/[,;]\s(?:trong khi(?: đó)?|còn|trong lúc|riêng),?\s$/u.test(before)) continue;
    const range = { start: mention.start, end: sentence.end };
    const other = hitAt(line, range, mention, mentions, pairs);
    if (other?.states === true && !same(hit.mention, mention)) return other;
  }
  return null;
}

/** "A. B, bà X cho biết.": where nobody else has spoken, the sayer behind it has said the whole paragraph. */
function headOf(
  line: string,
  parts: readonly Span[],
  i: number,
  reading: ParagraphReading,
  day: string | null,
): number {
  const own = parts[i]?.start ?? 0;
  if (reading.pieces.length > 0 || reading.opening !== null) return own;
  const before = parts.slice(0, i);
  const told = before.some(({ start, end }) => {
    const text = line.slice(start, end);
    return narrates(text, day) || OTHER_SOURCE.test(text);
  });
  return told ? own : (before[0]?.start ?? own);
}

/** The stretches of a sentence that are somebody's own words. */
function directPieces(
  scene: Scene,
  sentence: Span,
  next: Span | null,
  reading: ParagraphReading,
): Piece[] {
  const direct: Piece[] = [];
  let from = sentence.start;
  for (const pair of scene.pairs) {
    if (pair.start < sentence.start || pair.end > sentence.end) continue;
    const found = directness(scene, pair, sentence, next, from);
    from = pair.end;
    if (found === null) continue;
    // A whole sentence between marks is of whoever spoke before it in the paragraph.
    const before = direct.at(-1) ?? reading.pieces.at(-1) ?? null;
    const unnamed = found.kind === 'unnamed';
    const lasting = unnamed ? null : (before?.hit ?? reading.opening);
    direct.push({
      form: 'direct',
      start: pair.inner.start,
      end: pair.inner.end,
      hit: found.kind === 'named' ? found.hit : lasting,
      unnamed,
      broken: before?.form === 'direct',
    });
  }
  return direct;
}
