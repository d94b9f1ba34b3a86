import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** The formats of a feed, by the ending of its file. */
export const feedFormats = ['xml', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

const write = { xml: rss, json: jsonFeed };

/** The types of those files. */
export const feedTypes: Record<FeedFormat, string> = {
  xml: 'application/rss+xml',
  json: 'application/feed+json',
};

/** A feed as the file of one format. */
export async function feedResponse(feed: Feed, format: FeedFormat): Promise<Response> {
  return new Response(await write[format](feed), {
    headers: { 'Content-Type': `${feedTypes[format]}; charset=utf-8` },
  });
}
