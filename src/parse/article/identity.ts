import { id as idSchema } from '../../schemas/id.ts';
import type { ParsedArticle, ReadArticle, Registry } from '../corpus.ts';
import { isError, type Problem } from '../problem.ts';
import { hasSlug, slug } from '../text/slug.ts';

/** What is drawn from an article has ids that begin with its own: they need room. Characters. */
const MAX_ID = 50;
const articleId = idSchema.max(MAX_ID);

/** The id of an article: the editors' own, else the file name, cut at a whole word. Problem: E_ID. */
export function identify(
  file: string,
  registry: Pick<Registry, 'articles'>,
): { id: string; note: Registry['articles'][number] | null; problems: Problem[] } {
  const note =
    registry.articles.find((one) => one.file.normalize('NFC') === file.normalize('NFC')) ?? null;
  const name = file.replace(/\.[^.]+$/u, '');
  const id = note?.id ?? slug(name, MAX_ID);
  const isId = articleId.safeParse(id).success && hasSlug(name);
  return { id, note, problems: isId ? [] : [badId(file, id)] };
}

/**
 * The articles without errors, each under an id of its own, and all problems in the order of the
 * files. Problem: E_DUPLICATE.
 */
export function accept(read: readonly ReadArticle[]): {
  articles: ParsedArticle[];
  problems: Problem[];
} {
  const holders = new Map<string, string>();
  const articles: ParsedArticle[] = [];
  const problems = read.flatMap(({ file, article, problems: own }) => {
    if (article === null) return own;
    const { id } = article.reading;
    const holder = holders.get(id);
    if (holder !== undefined) return [...own, duplicate(file, holder, id)];
    holders.set(id, file);
    if (!own.some(isError)) articles.push(article);
    return own;
  });
  return { articles, problems: read.length === 0 ? [noSeeds()] : problems };
}

function noSeeds(): Problem {
  return {
    file: 'seeds',
    line: 1,
    column: 1,
    code: 'E_NO_SEEDS',
    message: 'the folder holds no article',
    hint: 'put each article into a .txt file of its own',
  };
}

function badId(file: string, id: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'E_ID',
    message: `the file name gives the id “${id}”, which cannot stand in an address`,
    hint: `name the file in ASCII letters, digits and hyphens, at most ${MAX_ID}`,
  };
}

function duplicate(file: string, other: string, id: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'E_DUPLICATE',
    message: `the id “${id}” is taken by ${other}`,
    hint: 'rename one of the two files',
  };
}
