import { getRssString } from '@astrojs/rss';
import { absolute, feedHref, href } from '../../i18n/paths.ts';
import type { Feed } from './feed.ts';
import { escaped } from '../escaped.ts';
import type { FeedItem } from './item.ts';

/**
 * Midnight of a day in Hà Nội as RFC 822 writes it: "Thu, 15 Jan 2026 00:00:00 +0700". The same
 * moment in GMT would be the day before.
 */
const midnight = (day: string) =>
  new Date(`${day}T00:00:00Z`).toUTCString().replace('GMT', '+0700');

/**
 * What the library has no option for: the day, and who is quoted (`author` would be an e-mail address).
 * It takes a name that is a number for one and writes it anew; the title has such a name whole.
 */
const extras = ({ day, author }: FeedItem) =>
  [
    day === null ? '' : `<pubDate>${midnight(day)}</pubDate>`,
    author === null || !Number.isNaN(Number(author.name))
      ? ''
      : `<dc:creator>${escaped(author.name)}</dc:creator>`,
  ].join('');

/** A feed as RSS 2.0, with Atom's link to itself; without the time of the build. */
export async function rss({ locale, scope, title, description, items }: Feed): Promise<string> {
  const self = escaped(absolute(feedHref(locale, scope, 'xml')));
  const xml = await getRssString({
    title,
    description,
    site: absolute(href(locale, scope)),
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
    },
    customData: `<language>${locale}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.html,
      categories: item.tags,
      customData: extras(item),
    })),
  });
  return `${xml}\n`;
}
