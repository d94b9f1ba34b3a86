import type { DigestIndex } from './digest-index.ts';
import type { Article } from './schemas/article.ts';
import type { CollectionName, ItemRef } from './schemas/digest.ts';
import type { EventStatus } from './schemas/event.ts';
import type { Localized } from './schemas/localized.ts';
import type { Quote } from './schemas/quote.ts';
import type { Rest, StorySentence } from './schemas/story.ts';

/*
 * The story of the front page with its footnotes: what each sentence rests on, by article, and there
 * by the mark that stands before it everywhere (held, planned, verbatim, reported). Pure.
 */

/** What an article gives a sentence. */
export type Mark =
  | { kind: 'event'; status: EventStatus }
  | { kind: 'quote'; quote: Pick<Quote, 'form' | 'attribution'> }
  | { kind: 'figure' | 'shift' | 'article' };

/** One kind of ground in one article, with the lines where it stands. */
export interface Ground {
  mark: Mark;
  /** Each line with the item that stands there; null where it is only a line of the article. */
  lines: { line: number; item: ItemRef | null }[];
}

/** A footnote: what one sentence rests on. */
export interface Footnote {
  /** From 1, through the whole story. */
  number: number;
  sources: { article: Article; grounds: Ground[] }[];
}

/** A paragraph: its sentences, each with its footnote. */
export type Paragraph = { text: Localized; note: Footnote }[];

interface Found {
  article: string;
  mark: Mark;
  line: number;
  item: Ground['lines'][number]['item'];
}

/** The story in paragraphs; refuses a sentence that rests on what is not there. */
export function tellStory(sentences: readonly StorySentence[], index: DigestIndex): Paragraph[] {
  const paragraphs = new Map<number, Paragraph>();
  sentences.forEach(({ paragraph, text, rests }, at) => {
    const told = paragraphs.get(paragraph) ?? [];
    told.push({ text, note: footnote(at + 1, rests, index) });
    paragraphs.set(paragraph, told);
  });
  return [...paragraphs.values()];
}

function footnote(number: number, rests: readonly Rest[], index: DigestIndex): Footnote {
  const sources: Footnote['sources'] = [];
  for (const { article: id, mark, line, item } of rests.flatMap((rest) => find(rest, index))) {
    const article = index.article(id);
    let source = sources.find((one) => one.article === article);
    if (!source) sources.push((source = { article, grounds: [] }));
    let ground = source.grounds.find((one) => nameOf(one.mark) === nameOf(mark));
    if (!ground) source.grounds.push((ground = { mark, lines: [] }));
    if (!ground.lines.some((one) => one.line === line)) ground.lines.push({ line, item });
  }
  for (const { grounds } of sources) {
    for (const { lines } of grounds) lines.sort((a, b) => a.line - b.line);
  }
  return { number, sources };
}

const nameOf = (mark: Mark): string =>
  mark.kind === 'event'
    ? mark.status
    : mark.kind === 'quote'
      ? `${mark.quote.form}/${mark.quote.attribution}`
      : mark.kind;

/** Where what a sentence rests on is printed. Of an event: where it is told as what it is. */
function find(rest: Rest, index: DigestIndex): Found[] {
  const at = (
    { article, line }: { article: string; line: number },
    mark: Mark,
    collection: CollectionName,
  ): Found => ({ article, mark, line, item: { collection, id: rest.id } });
  switch (rest.kind) {
    case 'event': {
      const { status, sources } = index.event(rest.id);
      return sources
        .filter(({ says }) => says === status)
        .map((source) => at(source, { kind: 'event', status }, 'events'));
    }
    case 'quote': {
      const quote = index.quote(rest.id);
      return [at(quote.source, { kind: 'quote', quote }, 'quotes')];
    }
    case 'figure':
    case 'shift': {
      const items = rest.kind === 'figure' ? index.figures : index.shifts;
      const item = items.find(({ id }) => id === rest.id);
      if (!item) throw new Error(`There is no ${rest.kind} "${rest.id}"`);
      return [at(item.source, { kind: rest.kind }, `${rest.kind}s`)];
    }
    case 'article':
      return [{ article: rest.id, mark: { kind: 'article' }, line: rest.line, item: null }];
  }
}
