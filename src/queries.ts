import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import movedJson from './content/digest/moved.json';
import versionsJson from './content/versions.json';
import type { Locale } from './i18n/locales.ts';
import type { Article } from './schemas/article.ts';
import type { Event } from './schemas/event.ts';
import type { Figure } from './schemas/figure.ts';
import { movedList, type Moved } from './schemas/moved.ts';
import type { Quote } from './schemas/quote.ts';
import type { Shift } from './schemas/shift.ts';
import type { Speaker } from './schemas/speaker.ts';
import type { StorySentence } from './schemas/story.ts';
import type { Theme } from './schemas/theme.ts';
import { versions as versionsSchema } from './schemas/version.ts';
import { indexDigest, type DigestIndex } from './digest-index.ts';
import { collectionsOf, dataVersion, type DataVersion } from './share/data-version.ts';

/*
 * The only calls of getCollection(). Everything that leaves this module is sorted and typed;
 * `digest-index.ts` holds the pure part.
 */

type Name = 'articles' | 'speakers' | 'quotes' | 'themes' | 'events' | 'figures' | 'shifts';

/** The data of one collection. An empty one means a digest that was never written. */
async function all<N extends Name>(name: N): Promise<CollectionEntry<N>['data'][]> {
  const entries = await getCollection(name);
  if (entries.length === 0) {
    throw new Error(`src/content/digest/${name}.json is missing or empty: run \`npm run parse\``);
  }
  return entries.map((entry) => entry.data);
}

async function load(): Promise<DigestIndex> {
  const [articles, speakers, quotes, themes, events, figures, shifts]: [
    Article[],
    Speaker[],
    Quote[],
    Theme[],
    Event[],
    Figure[],
    Shift[],
  ] = await Promise.all([
    all('articles'),
    all('speakers'),
    all('quotes'),
    all('themes'),
    all('events'),
    all('figures'),
    all('shifts'),
  ]);
  return indexDigest({ articles, speakers, quotes, themes, events, figures, shifts });
}

let built: Promise<DigestIndex> | undefined;

/** The digest, joined and sorted. Built once; again for every page while developing. */
export function digest(): Promise<DigestIndex> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

/** Everything that was published and is gone. No collection: most of the time it is empty, which Astro warns of. */
export function moved(): Moved[] {
  return movedList.parse(movedJson);
}

/** Which version of the open data the collections are, and all that were made. */
export function currentData(): Promise<DataVersion> {
  if (import.meta.env.DEV) return loadVersion();
  version ??= loadVersion();
  return version;
}

async function loadVersion(): Promise<DataVersion> {
  return dataVersion(collectionsOf(await digest()), versionsSchema.parse(versionsJson));
}

let version: Promise<DataVersion> | undefined;

/** The glossary, sorted by the Vietnamese or the English term. */
export async function glossaryTerms(locale: Locale): Promise<CollectionEntry<'terms'>['data'][]> {
  const order = new Intl.Collator(locale);
  const terms = (await getCollection('terms')).map((entry) => entry.data);
  return terms.sort((a, b) => order.compare(a[locale], b[locale]));
}

/** The story of the front page, sentence by sentence. */
export async function story(): Promise<StorySentence[]> {
  const entries = await getCollection('story');
  return entries.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A page of prose in one language: `about`. */
export async function prosePage(name: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', `${name}.${locale}`);
  if (!entry) throw new Error(`src/content/editorial/pages/${name}.${locale}.mdx is missing`);
  return entry;
}
