import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../i18n/locales.ts';
import { digest } from '../../queries.ts';
import { siteFeed } from '../../share/feed/feed.ts';
import { feedResponse } from '../../share/feed/file.ts';

/** What is new on the whole site: JSON Feed. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<object, { lang: Locale }> = async ({ params }) =>
  feedResponse(siteFeed(await digest(), params.lang), 'json');
