import type { Digest } from '../../schemas/digest.ts';
import type { Editorial } from '../../schemas/editorial.ts';
import type { Corpus } from '../corpus.ts';
import { nearDuplicates } from './near-duplicates.ts';
import type { Person } from '../people.ts';
import type { Problem } from '../problem.ts';
import { registeredId } from '../quotes/sayer.ts';
import { slug } from '../text/slug.ts';

/**
 * What only a person can tell, beside the English: where an article was published (W_OUTLET), whether an
 * inferred date is right (W_DATE_INFERRED), who a speaker without a page is (W_UNREGISTERED), whether
 * something was taken in twice (W_NEAR_DUPLICATE).
 */
export function wanting(corpus: Corpus, digest: Digest, notes: Editorial): Problem[] {
  return [
    ...unnoted(corpus, notes),
    ...inferredDays(corpus),
    ...inferredYears(digest),
    ...unregistered(corpus, notes).map(({ problem }) => problem),
    ...nearDuplicates(corpus),
  ];
}

function unnoted({ articles }: Corpus, notes: Editorial): Problem[] {
  return articles
    .filter(({ article }) => !notes.articles.some(({ id }) => id === article.id))
    .map(({ article: { id, file } }) => ({
      file,
      line: 1,
      column: 1,
      code: 'W_OUTLET' as const,
      message: 'nobody has noted where the article was published',
      hint: `write src/content/editorial/articles/${id}.mdx`,
    }));
}

/** Articles whose day of publication is told by the way. A corrected day was looked at. */
function inferredDays({ articles }: Corpus): Problem[] {
  return articles.flatMap(({ article: { file, date, dateBasis, dateWords }, reading }) => {
    if (dateBasis !== 'inferred' || dateWords === null) return [];
    const at = reading.lines.findIndex((line) => line.includes(dateWords));
    return [
      {
        file,
        line: at + 1,
        column: (reading.lines[at]?.indexOf(dateWords) ?? 0) + 1,
        code: 'W_DATE_INFERRED' as const,
        message: `the day of publication, ${date}, is inferred from “${dateWords}”`,
        hint: 'note in seen.yaml that it is right, or correct it in corrections.yaml',
      },
    ];
  });
}

/** Events whose day is printed without its year, by articles of which none states when it was published. */
function inferredYears({ events, articles }: Digest): Problem[] {
  const stated = new Set(
    articles.filter(({ dateBasis }) => dateBasis === 'stated').map(({ id }) => id),
  );
  return events.flatMap(({ id, start, datePrinted, sources, correction }) => {
    const [first] = sources;
    const sure =
      start === null ||
      start.length < 10 ||
      correction !== null ||
      (datePrinted !== null && /\d{4}/u.test(datePrinted)) ||
      sources.some(({ article }) => stated.has(article));
    if (sure || first === undefined) return [];
    return [
      {
        file: first.file,
        line: first.line,
        column: first.start + 1,
        code: 'W_DATE_INFERRED' as const,
        message: `the year of “${id}”, ${start}, is inferred: no article that tells of it states its own date`,
        hint: 'note in seen.yaml that it is right, or correct it in corrections.yaml',
      },
    ];
  });
}

/** People who speak and have no page: each once, where they speak first. */
export function unregistered(
  { articles }: Corpus,
  notes: Pick<Editorial, 'speakers'>,
): { person: Person; problem: Problem }[] {
  const warned = new Set<string>();
  return articles.flatMap(({ quotes }) =>
    quotes.flatMap(({ person, source }) => {
      const known = person === null || registeredId(person, notes.speakers) !== null;
      if (known || warned.has(person.key)) return [];
      warned.add(person.key);
      const problem: Problem = {
        file: source.file,
        line: source.line,
        column: source.start + 1,
        code: 'W_UNREGISTERED',
        message: `${person.name} speaks and has no page`,
        hint: `write src/content/editorial/speakers/${slug(person.name)}.mdx`,
      };
      return [{ person, problem }];
    }),
  );
}
