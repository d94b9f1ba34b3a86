import type { APIRoute } from 'astro';
import { robots } from '../share/sitemap.ts';

/** For crawlers. They read it only at the root of a host. */
export const GET: APIRoute = () =>
  new Response(robots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
