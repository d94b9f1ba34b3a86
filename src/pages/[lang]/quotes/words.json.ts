import type { APIRoute } from 'astro';
import { unshownOfOpenings } from '../../../components/line-text.ts';
import { localePaths, type Locale } from '../../../i18n/locales.ts';
import { digest } from '../../../queries.ts';

/** What the filter of all quotes looks through besides the page. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<object, { lang: Locale }> = async ({ params }) => {
  const d = await digest();
  return Response.json(unshownOfOpenings(d.quotes.map(d.cite), params.lang));
};
