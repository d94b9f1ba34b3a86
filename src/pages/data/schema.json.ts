import type { APIRoute } from 'astro';
import { dataSchema, json } from '../../share/open-data.ts';

/** What the fields of `/data/` are: JSON Schema, made from the zod schemas. */
export const GET: APIRoute = () =>
  new Response(json(dataSchema()), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
