import type { APIRoute } from 'astro';
import { digest } from '../queries.ts';
import { sitemapIndex } from '../share/sitemap.ts';

/** The sitemap, as the list of its files. */
export const GET: APIRoute = async () =>
  new Response(sitemapIndex(await digest()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
