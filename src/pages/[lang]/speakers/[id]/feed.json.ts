import type { APIRoute } from 'astro';
import { localePathsOf, type Locale } from '../../../../i18n/locales.ts';
import { digest } from '../../../../queries.ts';
import { speakerFeed } from '../../../../share/feed/feed.ts';
import { feedResponse } from '../../../../share/feed/file.ts';

/** What is new of a speaker: JSON Feed. */
export async function getStaticPaths() {
  return localePathsOf((await digest()).speakers.map(({ id }) => id));
}

export const GET: APIRoute<object, { lang: Locale; id: string }> = async ({ params }) =>
  feedResponse(speakerFeed(await digest(), params.id, params.lang), 'json');
