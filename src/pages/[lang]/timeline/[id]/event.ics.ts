import type { APIRoute } from 'astro';
import { localePathsOf, type Locale } from '../../../../i18n/locales.ts';
import { digest } from '../../../../queries.ts';
import { calendar } from '../../../../share/calendar.ts';
import { isDated } from '../../../../share/event-days.ts';

/** A dated event for one's own calendar. */
export async function getStaticPaths() {
  return localePathsOf((await digest()).events.filter(isDated).map(({ id }) => id));
}

export const GET: APIRoute<object, { lang: Locale; id: string }> = async ({ params }) =>
  new Response(calendar(await digest(), params.lang, params.id), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
