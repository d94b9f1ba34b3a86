/** The collections as JSON-LD: every item as on its page, with the words of both languages. */
import type { DigestIndex } from '../../digest-index.ts';
import type { CollectionName } from '../../schemas/digest.ts';
import { newsArticle } from './article.ts';
import { eventNode } from './event.ts';
import { observation } from './figure.ts';
import type { Node } from './node.ts';
import { person } from './person.ts';
import { isTranslated, quotation } from './quotation.ts';
import { shiftSet, shiftTerm, topicSet, topicTerm } from './term.ts';

export function collectionGraph(name: CollectionName, digest: DigestIndex): Node[] {
  switch (name) {
    case 'articles':
      return digest.articles.map((article) => newsArticle(article, 'both'));
    case 'speakers':
      return digest.speakers.map((speaker) => person(speaker, 'both'));
    case 'quotes':
      return digest.quotes.flatMap((quote) => [
        quotation(quote, digest, 'vi', 'both'),
        ...(isTranslated(quote) ? [quotation(quote, digest, 'en', 'both')] : []),
      ]);
    case 'themes':
      return [topicSet('both'), ...digest.topics.map(({ theme }) => topicTerm(theme, 'both'))];
    case 'events':
      return digest.events.map((event) => eventNode(event, digest, 'both'));
    case 'figures':
      return digest.figures.map((figure) => observation(figure, 'both'));
    case 'shifts':
      return [
        shiftSet(digest, 'both'),
        ...digest.shifts.map((shift) => shiftTerm(shift, digest, 'both')),
      ];
  }
}
