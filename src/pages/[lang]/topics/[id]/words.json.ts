import type { APIRoute } from 'astro';
import { unshownOfTopic } from '../../../../components/line-text.ts';
import { localePathsOf, type Locale } from '../../../../i18n/locales.ts';
import { digest } from '../../../../queries.ts';

/** What the filter of the quotes on a topic looks through besides the page. */
export async function getStaticPaths() {
  return localePathsOf((await digest()).topicPages.map(({ theme }) => theme.id));
}

export const GET: APIRoute<object, { lang: Locale; id: string }> = async ({ params }) => {
  const d = await digest();
  const { theme, quotes } = d.topic(params.id);
  return Response.json(unshownOfTopic(quotes.map(d.cite), theme.id));
};
