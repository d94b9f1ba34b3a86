import type { APIRoute } from 'astro';
import { digest } from '../queries.ts';
import { sitemapPart, sitemapParts } from '../share/sitemap.ts';

/** Every page that search engines may show, with its languages. */
export async function getStaticPaths() {
  return sitemapParts(await digest()).map((part) => ({ params: { part } }));
}

export const GET: APIRoute<object, { part: string }> = async ({ params }) =>
  new Response(sitemapPart(await digest(), params.part), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
