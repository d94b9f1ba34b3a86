import { stringify } from 'yaml';
import type { Person } from '../../src/parse/people.ts';
import { slug } from '../../src/parse/text/slug.ts';
import { unregistered } from '../../src/parse/editorial/wanting.ts';
import { TODO } from '../../src/schemas/editorial.ts';
import type { AllRead } from './flow.ts';

/** Prints a file to copy for each speaker without a page, and for each article that nobody has noted. */
export function printRegistry({ corpus, editorial }: Pick<AllRead, 'corpus' | 'editorial'>): void {
  const articles = corpus.articles
    .filter(({ article }) => !editorial.articles.some(({ id }) => id === article.id))
    .map(({ article: { id, file } }) => ({
      path: `articles/${id}.mdx`,
      data: { id, file, publisherBasis: { vi: TODO, en: TODO } },
    }));
  const speakers = unregistered(corpus, editorial).map(({ person }) => ({
    path: `speakers/${slug(person.name)}.mdx`,
    data: speakerStub(person),
  }));
  for (const { path, data } of [...articles, ...speakers]) {
    console.log(`src/content/editorial/${path}, to copy and fill in:\n`);
    console.log(`---\n${stringify(data, { lineWidth: 0, singleQuote: true })}---\n`);
  }
}

function speakerStub({ name, honorific, roles }: Person): object {
  const [role = { text: TODO }] = roles.toSorted((a, b) => b.text.length - a.text.length);
  return {
    id: slug(name),
    name,
    honorific: honorific ?? TODO,
    headline: { vi: role.text, en: TODO },
    reason: TODO,
  };
}
