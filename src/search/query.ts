import { marksOf, tokens, type Token } from './fold.ts';
import { beginKey, exactKey, wholeKey, wordEnd } from './key.ts';
import { FOLDED, SAME, UNMARKED, type Nearness } from './nearness.ts';
import type { FindPhrases } from './phrase.ts';
import { isSyllable } from './syllable.ts';

/** One word to be looked up. */
export interface Term {
  /** Finds the word with any marks. */
  readonly whole: string;
  /** Finds it as typed; null where nothing was typed with marks. */
  readonly exact: string | null;
  /** How near to what was typed the word is that `whole` finds and `exact` does not. */
  readonly otherwise: Nearness;
  /** Finds words that begin so; null where only the whole word counts. */
  readonly begin: string | null;
}

/** What a query asks for as one: a word, a phrase, a meaning. */
export interface Unit {
  /** As typed. */
  readonly typed: string;
  /** How many typed words it is. */
  readonly size: number;
  /** Words one right after the other. */
  readonly terms: readonly Term[];
  /** A word of a question ("what did … say about"): it helps where it stands, and is not missed. */
  readonly optional: boolean;
  /** A syllable, which says little by itself: it counts only beside another word of the query. */
  readonly syllable: boolean;
  /** The first letter or consonants of a word that is still being typed: not missed while nowhere. */
  readonly unfinished: boolean;
}

/** What is known of the languages that people type. */
export interface Language {
  readonly synonyms: FindPhrases;
  readonly questions: FindPhrases;
}

/** What was typed, but for filters. */
export interface Query {
  readonly units: readonly Unit[];
  readonly without: readonly Unit[];
}

/** Nobody means a whole paragraph; more words than this are not looked at. */
const MOST_WORDS = 16;
/** A shorter word is no beginning of others: "ma" is not "mạng". The last may be half typed. */
const BEGIN_FROM = 4;
const LAST_BEGIN_FROM = 3;

/** A minus; words in marks of quotation, or what stands between blanks. */
const PART = /(-?)(?:["“”]([^"“”]*)["“”]|([^\s"“”]+))/gu;

/** What was typed between two blanks, or in marks of quotation. */
interface Chunk {
  readonly text: string;
  readonly quoted: boolean;
  readonly minus: boolean;
  /** Whether nothing stands behind it: it may be half typed. */
  readonly last: boolean;
}

/** One typed word. */
interface Word extends Token {
  readonly chunk: Chunk;
  readonly marked: boolean;
}

const wordsOf = (chunk: Chunk): Word[] =>
  tokens(chunk.text).map((token) => ({ ...token, chunk, marked: marksOf(token.word) !== '' }));

function term({ word, folded, marked }: Word, begins: boolean, any: boolean): Term {
  return {
    whole: wholeKey(folded),
    exact: any ? exactKey(word, folded) : null,
    otherwise: marked ? FOLDED : UNMARKED,
    begin: begins ? beginKey(folded) : null,
  };
}

/** A meaning: what finds it, and what finds it as it was typed. */
const meaning = (whole: string, exact: string | null): Term[] => [
  { whole, exact, otherwise: SAME, begin: null },
];

/** How a word begins: one letter, or the consonants of a Vietnamese syllable. */
const UNFINISHED = /^(?:[a-z]|[cgknpt]h|ngh?|tr|gi|qu)$/;

/** Makes one unit of words that have to stand together. */
function together(words: readonly Word[], all: readonly Word[]): Omit<Unit, 'optional'> {
  const { chunk, folded = '' } = words.at(-1) ?? {};
  const typed = words.map(({ word }) => word).join(' ');
  const last = chunk?.last === true;
  const any = all.some(({ marked }) => marked);
  // A number is the beginning of another only where it is most of a year.
  const from = last || /^\d/.test(folded) ? LAST_BEGIN_FROM : BEGIN_FROM;
  const begins = chunk?.quoted === false && folded.length >= from;
  return {
    typed: chunk?.quoted ? `"${typed}"` : typed,
    size: words.length,
    terms: words.map((word, at) => term(word, begins && at === words.length - 1, any)),
    syllable: words.length === 1 && isSyllable(folded),
    unfinished: last && !chunk?.quoted && all.length > 1 && UNFINISHED.test(folded),
  };
}

/** Makes units of words: questions, synonyms, dates, and what was typed as one. */
function unitsOf(words: readonly Word[], { synonyms, questions }: Language, dayOf: DayOf): Unit[] {
  const units: Unit[] = [];
  const typed = words.map(({ word, folded, marked, chunk }) => ({
    // Words in marks of quotation stand for themselves.
    whole: chunk.quoted ? '' : wholeKey(folded),
    exact: exactKey(word, folded),
    marked,
  }));
  const loose = typed.map(({ whole, exact, marked }) => ({ whole, exact: marked ? exact : null }));
  // "the gioi" is "thế giới" without its marks, and no article.
  const bare = words.map(({ marked, folded }) => !marked && isSyllable(folded));
  const isGuess = (at: number): boolean =>
    bare[at] === true && bare[at + 1] === true && !synonyms(loose, at + 1)[0];
  // "AI là gì" asks for AI, "ai là" for somebody.
  const capitals = words.map(({ word }) => /^[A-Z]+$/.test(word));
  let asking = 0;
  for (let at = 0; at < words.length;) {
    const [question] = capitals[at] && !capitals[at + 1] ? [] : questions(typed, at);
    const [synonym] = synonyms(loose, at);
    const to = question?.to ?? 0;
    if (to > (synonym?.to ?? 0) && !(to === at + 1 && isGuess(at))) asking = to;
    const optional = at < asking;
    const phrase = optional ? undefined : synonym;
    const { chunk } = words[at] ?? {};
    const next = words.findIndex((word, n) => n > at && word.chunk !== chunk);
    const whole = next < 0 ? words.length : next;
    const end = phrase?.to ?? (optional ? at + 1 : whole);
    const unit = { ...together(words.slice(at, end), words), optional };
    const day = chunk && !chunk.quoted ? dayOf(chunk.text) : null;
    if (phrase) {
      const terms = meaning(wordEnd(phrase.key), phrase.key);
      units.push({ ...unit, terms, syllable: false });
    } else if (day) {
      units.push({ ...unit, typed: chunk?.text ?? '', terms: meaning(day, null) });
    } else units.push(unit);
    at = end;
  }
  return units;
}

/** What finds a date that is typed in figures; null where it is none. */
export type DayOf = (text: string) => string | null;

/** Reads what was typed; `dayOf` knows dates. */
export function parseQuery(typed: string, language: Language, dayOf: DayOf): Query {
  const words = Array.from(typed.matchAll(PART)).flatMap(
    ({ 0: part, 1: minus, 2: quoted, 3: bare, index }) =>
      wordsOf({
        text: (quoted ?? bare ?? '').replace(/['’]s$/, ''),
        quoted: quoted !== undefined,
        minus: minus !== '',
        last: index + part.length === typed.length,
      }),
  );
  const asked = words.filter(({ chunk }) => !chunk.minus).slice(0, MOST_WORDS);
  const units = unitsOf(asked, language, dayOf);
  // A question made of nothing else asks for these words.
  const literal = { ...language, questions: () => [] };
  const all = units.every(({ optional }) => optional);
  return {
    units: all ? unitsOf(asked, literal, dayOf) : units,
    without: unitsOf(
      words.filter(({ chunk }) => chunk.minus),
      language,
      dayOf,
    ),
  };
}
