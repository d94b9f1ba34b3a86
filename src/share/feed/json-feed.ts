import { absolute, feedHref, fileHref, href } from '../../i18n/paths.ts';
import { json } from '../open-data.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed({ locale, scope, title, description, items }: Feed): string {
  return json({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: locale,
    home_page_url: absolute(href(locale, scope)),
    feed_url: absolute(feedHref(locale, scope, 'json')),
    favicon: absolute(fileHref('favicon.svg')),
    items: items.map(({ url, title: heading, html, lang, day, author, tags }) => ({
      id: url,
      url,
      title: heading,
      content_html: html,
      // The sources print no hours: midnight in Hà Nội.
      ...(day !== null && { date_published: `${day}T00:00:00+07:00` }),
      ...(author && {
        authors: [{ name: author.name, ...(author.url !== null && { url: author.url }) }],
      }),
      ...(tags.length > 0 && { tags }),
      language: lang,
    })),
  });
}
