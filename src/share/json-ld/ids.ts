/**
 * What things are called in JSON-LD (`@id`, JSON-LD 1.1, 3.3): the address of the page that tells of a
 * thing, and a fragment that tells it from its page. A thing that is the same in both languages has
 * one name, that of its Vietnamese page. Whatever is named so is described on the page so named.
 */
import { absolute, addressOf, coverHref, href, to, type Address } from '../../i18n/paths.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CollectionName } from '../../schemas/digest.ts';

/** Another node, by its name. */
export interface Reference {
  '@id': string;
}

const FRAGMENTS: Record<CollectionName, string> = {
  articles: 'article',
  speakers: 'person',
  quotes: 'quote',
  themes: 'topic',
  events: 'event',
  figures: 'figure',
  shifts: 'shift',
};

/** The name of a page: its address. */
export const pageId = (locale: Locale, address: Address): string => absolute(href(locale, address));

/** The name of an item. */
export const itemId = (collection: CollectionName, id: string): string =>
  `${pageId('vi', addressOf[collection](id))}#${FRAGMENTS[collection]}`;

/** The name of our English of a quote: a work of its own, which its English page tells of. */
export const translationId = (quote: string): string =>
  `${pageId('en', to.quote(quote))}#${FRAGMENTS.quotes}`;

/** The name of all topics together, and of all shifts. */
export const topicsId = `${pageId('vi', to.topics)}#topics`;
export const shiftsId = `${pageId('vi', to.masterplan)}#shifts`;

/** The name of the open data. */
export const dataId = `${pageId('vi', to.data)}#data`;

/** Where readers learn what they may do with it. */
export const rightsAddress = `${pageId('vi', to.data)}#rights`;

/** The name of this site, and of those who make it: the cover tells of both. */
export const siteId = `${absolute(coverHref())}#site`;
export const editorsId = `${absolute(coverHref())}#editors`;

export const named = (id: string): Reference => ({ '@id': id });

/** Items by their names; each once. */
export const items = (collection: CollectionName, ids: readonly string[]): Reference[] =>
  [...new Set(ids)].map((id) => named(itemId(collection, id)));
