import type { Digest } from '../schemas/digest.ts';
import type { Editorial } from '../schemas/editorial.ts';
import type { Source } from '../schemas/source.ts';
import type { Speaker } from '../schemas/speaker.ts';
import type { Span } from './text.ts';
import { contextOf } from './context.ts';
import { corroborations } from './corroborate.ts';
import { joinEvents } from './join-events.ts';
import type { Corpus, ParsedArticle } from './corpus.ts';
import { nameKey } from './names.ts';
import type { Person } from './people.ts';
import { editorialProblem, type Problem } from './problem.ts';
import { sourceOf } from './reading.ts';
import { quoteAround, registeredId } from './sayer.ts';
import { slug } from './slug.ts';
import { tag } from './themes.ts';
import { Translator } from './translate.ts';

/**
 * Joins what was parsed with what the editors wrote: ids of people, English, our titles, themes.
 * Problems: E_REFERENCE for an editorial entry that nothing answers to, E_STALE for English of an
 * earlier wording, W_TRANSLATION for text that has none, W_REGISTER for a speaker without a file.
 */
export function join(
  corpus: Corpus,
  editorial: Editorial,
): { digest: Digest; problems: Problem[] } {
  const translator = new Translator(editorial.translations);
  const problems: Problem[] = [...danglingArticles(corpus, editorial)];
  const speakerId = (person: Person | null) => registeredId(person, editorial.speakers);
  const themesOf = (text: string) => tag(text, editorial.themes);
  const same = corroborations(corpus.articles.flatMap(({ quotes }) => quotes));

  const quotes: Digest['quotes'] = corpus.articles.flatMap(({ article, reading, quotes: parsed }) =>
    parsed.map((quote) => {
      const { text, statements, status } = translator.translate(`quote/${quote.id}`, quote.text);
      const { id, form, attribution, continues, printed, cue, resolution, source } = quote;
      return {
        id,
        form,
        attribution,
        continues,
        speaker: speakerId(quote.person),
        speakerPrinted: printed,
        cue,
        resolution,
        text,
        statements: statements.map((part) => ({ ...part, themes: themesOf(part.vi) })),
        translation: status,
        source,
        context: contextOf(reading, quote, parsed),
        date: article.date,
        themes: themesOf(quote.text),
        corroboratedBy: same.get(id) ?? [],
      };
    }),
  );
  const figures: Digest['figures'] = corpus.articles.flatMap(({ figures: parsed, quotes: said }) =>
    parsed.map(({ id, value, unit, per, qualifier, asOf, amount, text, source, amountSource }) => {
      const { text: both, status } = translator.translate(`figure/${id}`, text);
      const quote = quoteAround(said, amountSource);
      const note = editorial.figures.find((one) => one.id === id);
      return {
        id,
        value,
        unit,
        per,
        qualifier,
        asOf,
        amount,
        label: note?.label ?? null,
        text: both,
        translation: status,
        speaker: speakerId(quote?.person ?? null),
        source,
        themes: themesOf(`${text} ${note?.label.vi ?? ''}`),
      };
    }),
  );
  const told = corpus.articles.flatMap(({ shifts: parsed, reading }) =>
    parsed.map((shift) => ({ ...shift, reading })),
  );
  const shifts: Digest['shifts'] = told
    .filter(({ n }, i) => told.findIndex((other) => other.n === n) === i)
    .map(({ n, title, from, to, source, reading }) => {
      const parts = {
        title: translator.translate(`shift/${n}/title`, title.text),
        from: translator.translate(`shift/${n}/from`, from.text),
        to: translator.translate(`shift/${n}/to`, to.text),
      };
      const statuses = Object.values(parts).map(({ status }) => status);
      const line = reading.lines[source.line - 1] ?? '';
      return {
        id: `shift-${n}`,
        n,
        title: parts.title.text,
        from: parts.from.text,
        to: parts.to.text,
        translation: statuses.find((status) => status !== 'current') ?? 'current',
        source,
        themes: themesOf(`${title.text} ${line.slice(source.start, source.end)}`),
      };
    });
  problems.push(...toldTwice(told));
  const events = joinEvents(corpus.events, editorial.events, themesOf);
  problems.push(
    ...events.problems,
    ...unusedFigures(editorial, figures),
    ...unregistered(corpus, speakerId),
  );
  problems.push(...englishProblems(editorial, translator, { quotes, figures, shifts }));
  const articles: Digest['articles'] = corpus.articles.map(
    ({ article, reading, quotes: said, figures: given, shifts: told }) => {
      const around = said.flatMap((quote) => Object.values(contextOf(reading, quote, said)));
      const sources = [...said, ...given, ...told].map(({ source }) => source);
      const shown = [...sources, ...around.filter((passage) => passage !== null)];
      return { ...article, reproduced: shareOf(article.characters, shown) };
    },
  );
  const themes: Digest['themes'] = editorial.themes.map(({ shift, ...theme }) => ({
    ...theme,
    shift: shift ?? null,
  }));
  const digest = {
    articles,
    speakers: joinSpeakers(corpus, editorial),
    quotes,
    themes,
    events: events.events,
    figures,
    shifts,
  };
  return { digest, problems };
}

/** A shift that a second article tells: its number is taken, and the first stands. */
function toldTwice(told: readonly { n: number; source: Source }[]): Problem[] {
  return told
    .filter(({ n }, i) => told.findIndex((other) => other.n === n) !== i)
    .map(({ n, source }) => ({
      file: source.file,
      line: source.line,
      column: source.start + 1,
      code: 'W_SHIFT' as const,
      message: `shift ${n} is told by another article too; the first one stands`,
      hint: 'compare the two; nothing needs to be mended where they agree',
    }));
}

/** Registered people that the articles name, each with all offices as printed. */
function joinSpeakers(corpus: Corpus, editorial: Editorial): Speaker[] {
  return editorial.speakers.flatMap(({ id, name, honorific, headline }) => {
    const roles: Speaker['roles'] = [];
    let named = false;
    for (const { people, reading } of corpus.articles) {
      const person = people.persons.find((one) => one.key === nameKey(name));
      if (person === undefined) continue;
      named = true;
      for (const { text, line, start, end } of person.roles) {
        if (roles.some(({ vi }) => vi.toLowerCase() === text.toLowerCase())) continue;
        const en = editorial.roles.find(({ vi }) => vi === text)?.en ?? null;
        roles.push({ vi: text, en, source: sourceOf(reading, line, start, end) });
      }
    }
    const ascii = slugName(name);
    return named ? [{ id, name: { vi: name, ascii }, honorific, headline, roles }] : [];
  });
}

function slugName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/gu, 'D').replace(/đ/gu, 'd');
}

/** Share of an article's characters that lie in at least one of the ranges. */
function shareOf(characters: number, ranges: readonly (Span & { line: number })[]): number {
  let shown = 0;
  for (const [, onLine] of Map.groupBy(ranges, ({ line }) => line)) {
    let reach = 0;
    for (const { start, end } of [...onLine].sort((a, b) => a.start - b.start)) {
      shown += Math.max(0, end - Math.max(start, reach));
      reach = Math.max(reach, end);
    }
  }
  return characters === 0
    ? 0
    : Math.round((Math.min(shown, characters) / characters) * 1000) / 1000;
}

function danglingArticles(corpus: Corpus, editorial: Editorial): Problem[] {
  const files = new Set(corpus.articles.map(({ article }) => article.file));
  return editorial.articles
    .filter(({ file }) => !files.has(file))
    .map(({ id, file }) => editorialProblem(`articles/${id}.mdx`, `there is no seed “${file}”`));
}

function unusedFigures(editorial: Editorial, figures: Digest['figures']): Problem[] {
  return editorial.figures
    .filter(({ id }) => !figures.some((figure) => figure.id === id))
    .map(({ id }) => editorialProblem('figures.yaml', `no article gives the figure “${id}”`));
}

function unregistered(
  corpus: Corpus,
  speakerId: (person: Person | null) => string | null,
): Problem[] {
  const warned = new Set<string>();
  return corpus.articles.flatMap(({ quotes }: ParsedArticle) =>
    quotes.flatMap(({ person, source }): Problem[] => {
      if (person === null || speakerId(person) !== null || warned.has(person.name)) return [];
      warned.add(person.name);
      return [
        {
          file: source.file,
          line: source.line,
          column: source.start + 1,
          code: 'W_REGISTER',
          message: `${person.name} speaks and has no page`,
          hint: `write src/content/editorial/speakers/${slug(person.name)}.mdx`,
        },
      ];
    }),
  );
}

/** English that is missing or of an earlier wording, and translations of texts that are gone. */
function englishProblems(
  editorial: Editorial,
  translator: Translator,
  { quotes, figures, shifts }: Pick<Digest, 'quotes' | 'figures' | 'shifts'>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { id, translation, source } of [...quotes, ...figures, ...shifts]) {
    if (translation === 'current') continue;
    const stale = translation === 'stale';
    problems.push({
      file: source.file,
      line: source.line,
      column: source.start + 1,
      code: stale ? 'E_STALE' : 'W_TRANSLATION',
      message: stale
        ? `the English of “${id}” translates an earlier wording`
        : `“${id}” has no English`,
      hint: 'write it in src/content/editorial/translations',
    });
  }
  for (const entry of editorial.translations) {
    if (translator.used.has(entry.of) || problems.some(({ code }) => code === 'E_STALE')) continue;
    problems.push(
      editorialProblem('translations', `“${entry.at}” translates a text that no article prints`),
    );
  }
  return problems;
}
