import type { Digest } from '../schemas/digest.ts';
import type { Editorial } from '../schemas/editorial.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { MovedNote } from '../schemas/moved.ts';
import { correctEvents } from './editorial/correct-events.ts';
import { correct } from './editorial/corrections.ts';
import type { Corpus } from './corpus.ts';
import { entryProblem } from './editorial/entry.ts';
import { joinArticles } from './editorial/join-articles.ts';
import { eventsInEnglish, joinEvents } from './editorial/join-events.ts';
import { joinFigures } from './editorial/join-figures.ts';
import { joinQuotes } from './editorial/join-quotes.ts';
import { joinShifts, shiftsOf, toldTwice } from './editorial/join-shifts.ts';
import { joinSpeakers, speakersOf } from './editorial/join-speakers.ts';
import {
  englishProblems,
  untranslated,
  wantedEnglish,
  type Untranslated,
} from './editorial/originals.ts';
import { editorialProblem, type Problem } from './problem.ts';
import { tag } from './themes.ts';
import { Translator } from './editorial/translate.ts';

/** What the parts of the join share: the editors' notes, their English, their themes. */
export interface Editing {
  notes: Editorial;
  english: Translator;
  /** Ids of the themes that a text belongs to. */
  themesOf: (text: string) => string[];
}

export interface Joined {
  /** What was parsed, with the corrections made. */
  corpus: Corpus;
  digest: Digest;
  problems: Problem[];
  /** Published events that live on in another one, for the pages at their old addresses. */
  merged: MovedNote[];
  /** The texts that still want English. */
  untranslated: Untranslated[];
}

/**
 * Joins what was parsed with what the editors wrote: corrections, ids of people, English, our titles,
 * themes. `published` are the ids of the ledger, which events keep. Problems: E_CORRECTION; E_REFERENCE for an editorial entry that nothing answers to; W_SHIFT;
 * W_UNTRANSLATED for text without English, W_STALE for English of an earlier wording, W_REFERENCE for
 * English of text that is gone.
 */
export function join(
  parsed: Corpus,
  notes: Editorial,
  published: Pick<Ledger, 'events'> = { events: {} },
): Joined {
  const {
    corpus,
    made,
    problems: uncorrected,
  } = correct(parsed, notes.corrections, notes.speakers);
  const themesOf = (text: string) => tag(text, notes.themes);
  const titled = joinEvents(
    corpus.events,
    notes.events,
    themesOf,
    new Set(Object.keys(published.events)),
  );
  const dated = correctEvents(titled.events, corpus, notes.corrections);
  const people = speakersOf(corpus, notes.speakers);
  const shifts = shiftsOf(corpus);
  const wanted = wantedEnglish(corpus, { events: dated.events, people, shifts }, notes);
  const english = new Translator(notes.translations, wanted);
  const editing: Editing = { notes, english, themesOf };
  const digest: Digest = {
    articles: joinArticles(corpus, [...made, ...dated.made]),
    speakers: joinSpeakers(people, editing),
    quotes: joinQuotes(corpus, made, editing),
    themes: notes.themes.map(({ shift, ...theme }) => ({ ...theme, shift: shift ?? null })),
    events: eventsInEnglish(dated.events, english),
    figures: joinFigures(corpus, editing),
    shifts: joinShifts(shifts, editing),
  };
  const open = untranslated(wanted, english);
  const problems = [
    ...danglingArticles(corpus, notes),
    ...toldTwice(corpus),
    ...titled.problems,
    ...unusedFigures(notes, digest),
    ...uncorrected,
    ...dated.problems,
    ...englishProblems(open, english, notes.translations),
  ];
  return { corpus, digest, problems, merged: titled.merged, untranslated: open };
}

function danglingArticles(corpus: Corpus, notes: Editorial): Problem[] {
  const files = new Set(corpus.articles.map(({ article }) => article.file));
  return notes.articles
    .filter(({ file }) => !files.has(file))
    .map(({ id, file }) => editorialProblem(`articles/${id}.mdx`, `there is no seed “${file}”`));
}

function unusedFigures(notes: Editorial, { figures }: Digest): Problem[] {
  return notes.figures
    .filter(({ id }) => !figures.some((figure) => figure.id === id))
    .map((note) =>
      entryProblem(
        note,
        'figures.yaml',
        'E_REFERENCE',
        `no article gives the figure “${note.id}”`,
        'correct or remove the entry',
      ),
    );
}
