import { byFirstTopic } from '../../digest-groups.ts';
import type { DigestIndex } from '../../digest-index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { to, type Address } from '../../i18n/paths.ts';
import { strings } from '../../i18n/strings.ts';
import type { Quote } from '../../schemas/quote.ts';
import { oneLine } from '../carried-text.ts';
import { feedItem, type FeedItem } from './item.ts';

/** What is new on the whole site, on a topic or of a speaker, before any format. */
export interface Feed {
  locale: Locale;
  /** The page that the feed follows. */
  scope: Address;
  title: string;
  description: string;
  items: FeedItem[];
}

/**
 * How many quotes a feed holds, the newest: some 200 KB with a thousand articles too. Who wants all
 * of them takes the open data.
 */
export const FEED_LIMIT = 100;

/**
 * The day of its article newest first; an article known only to be later than a day stands with that
 * day, and one of which nothing is known last. Within a day by topic, never in the order printed: a
 * feed is no second edition of the article.
 */
function newestFirst(d: DigestIndex, quotes: readonly Quote[]): Quote[] {
  const day = ({ source }: Quote) => {
    const { date, notBefore } = d.article(source.article);
    return date ?? notBefore ?? '';
  };
  return byFirstTopic(d, quotes)
    .flatMap((group) => group.quotes)
    .sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1));
}

function feed(
  d: DigestIndex,
  quotes: readonly Quote[],
  { title, description, ...of }: Omit<Feed, 'items'>,
): Feed {
  return {
    ...of,
    title: oneLine(title),
    description: oneLine(description),
    items: newestFirst(d, quotes)
      .slice(0, FEED_LIMIT)
      .map((quote) => feedItem(d, quote, of.locale)),
  };
}

/** The quotes of the whole site. Events are no items: their days are not those of the news; the calendar has them. */
export function siteFeed(d: DigestIndex, locale: Locale): Feed {
  const { name, description } = strings(locale).site;
  return feed(d, d.quotes, { locale, scope: to.home, title: name, description });
}

/** The quotes on a topic. */
export function topicFeed(d: DigestIndex, id: string, locale: Locale): Feed {
  const { theme, quotes } = d.topic(id);
  return feed(d, quotes, {
    locale,
    scope: to.topic(id),
    title: `${theme.name[locale]} – ${strings(locale).site.name}`,
    description: theme.summary[locale],
  });
}

/** The quotes of a speaker. */
export function speakerFeed(d: DigestIndex, id: string, locale: Locale): Feed {
  const { name, headline } = d.registered(id);
  return feed(d, d.quotesBySpeaker(id), {
    locale,
    scope: to.speaker(id),
    title: `${name.vi} – ${strings(locale).site.name}`,
    description: headline[locale],
  });
}
