import type { APIRoute } from 'astro';
import { digest } from '../../queries.ts';
import { collectionNames, json, openData } from '../../share/open-data.ts';

/** The collections as JSON: `/data/quotes.json`. */
export const getStaticPaths = async () => {
  const data = openData(await digest());
  return collectionNames.map((name) => ({ params: { name }, props: { body: json(data[name]) } }));
};

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
