/** The graph of each page: the page, and what it is of. */
import type { DigestIndex } from '../../digest-index.ts';
import { to } from '../../i18n/paths.ts';
import type { ItemRef } from '../../schemas/digest.ts';
import { newsArticle } from './article.ts';
import { dataset, type Release } from './dataset.ts';
import { eventNode } from './event.ts';
import { observation } from './figure.ts';
import { itemId, named } from './ids.ts';
import type { Node } from './node.ts';
import { pageNode, type Page } from './page.ts';
import { person } from './person.ts';
import { isTranslated, quotation } from './quotation.ts';
import { shiftSet, shiftTerm, topicSet, topicTerm } from './term.ts';

/** The graph of a page in one language. */
export function pageGraph(page: Page, digest: DigestIndex, release: Release = {}): Node[] {
  const thing = page.item ? itemNode(page, page.item, digest) : sectionNode(page, digest, release);
  const id = thing?.['@id'];
  const mainEntity = id === undefined ? null : named(id);
  const about = page.address === to.home ? named(itemId('events', digest.meeting.id)) : null;
  return [pageNode(page, { mainEntity, about }), ...(thing ? [thing] : [])];
}

/** The item that a page is of. */
function itemNode({ locale }: Page, { collection, id }: ItemRef, digest: DigestIndex): Node {
  switch (collection) {
    case 'articles':
      return newsArticle(digest.article(id), locale);
    case 'speakers':
      return person(digest.registered(id), locale);
    case 'quotes': {
      const quote = digest.quote(id);
      return quotation(quote, digest, isTranslated(quote) ? locale : 'vi', locale);
    }
    case 'themes':
      return topicTerm(digest.topic(id).theme, locale);
    case 'events':
      return eventNode(digest.event(id), digest, locale);
    case 'figures':
      return observation(digest.figure(id), locale);
    case 'shifts':
      return shiftTerm(digest.shift(id), digest, locale);
  }
}

/** What a page without an item is of; null where that is nothing of its own. */
function sectionNode(
  { locale, address }: Page,
  digest: DigestIndex,
  release: Release,
): Node | null {
  switch (address) {
    case to.timeline:
      return eventNode(digest.meeting, digest, locale);
    case to.topics:
      return topicSet(locale);
    case to.masterplan:
      return shiftSet(digest, locale);
    case to.data:
      return dataset(digest, locale, release);
    default:
      return null;
  }
}
