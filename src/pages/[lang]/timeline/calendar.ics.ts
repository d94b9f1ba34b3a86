import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../i18n/locales.ts';
import { digest } from '../../../queries.ts';
import { calendar } from '../../../share/calendar.ts';

/** The dated events as a calendar. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<object, { lang: Locale }> = async ({ params }) =>
  new Response(calendar(await digest(), params.lang, null), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
