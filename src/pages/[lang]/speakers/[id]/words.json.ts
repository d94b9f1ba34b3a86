import type { APIRoute } from 'astro';
import { unshownWords } from '../../../../components/line-text.ts';
import { localePathsOf, type Locale } from '../../../../i18n/locales.ts';
import { digest } from '../../../../queries.ts';

/** What the filter of a speaker's quotes looks through besides the page. */
export async function getStaticPaths() {
  return localePathsOf((await digest()).speakers.map((speaker) => speaker.id));
}

export const GET: APIRoute<object, { lang: Locale; id: string }> = async ({ params }) => {
  const d = await digest();
  const cited = d.quotesBySpeaker(params.id).map(d.cite);
  return Response.json(unshownWords(cited, params.lang, { directInFull: true }));
};
