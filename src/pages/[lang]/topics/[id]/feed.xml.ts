import type { APIRoute } from 'astro';
import { localePathsOf, type Locale } from '../../../../i18n/locales.ts';
import { digest } from '../../../../queries.ts';
import { topicFeed } from '../../../../share/feed/feed.ts';
import { feedResponse } from '../../../../share/feed/file.ts';

/** What is new on a topic: RSS. */
export async function getStaticPaths() {
  return localePathsOf((await digest()).topicPages.map(({ theme }) => theme.id));
}

export const GET: APIRoute<object, { lang: Locale; id: string }> = async ({ params }) =>
  feedResponse(topicFeed(await digest(), params.id, params.lang), 'xml');
