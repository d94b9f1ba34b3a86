import type { APIRoute } from 'astro';
import { digest } from '../../queries.ts';
import { collectionGraph } from '../../share/json-ld/collections.ts';
import { asDocument } from '../../share/json-ld/node.ts';
import { collectionNames, json } from '../../share/open-data.ts';

/** The collections in the words of schema.org: `/data/quotes.jsonld`. */
export const getStaticPaths = async () => {
  const d = await digest();
  return collectionNames.map((name) => ({
    params: { name },
    props: { body: json(asDocument(collectionGraph(name, d))) },
  }));
};

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
