import type { APIRoute } from 'astro';
import { currentData } from '../../queries.ts';
import { json } from '../../share/open-data.ts';

/** Which version of the data this is, and what changed from one to the next: `/data/version.json`. */
export const GET: APIRoute = async () =>
  new Response(json(await currentData()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
