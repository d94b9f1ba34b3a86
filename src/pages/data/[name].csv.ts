import type { APIRoute } from 'astro';
import { digest } from '../../queries.ts';
import { csv } from '../../share/csv.ts';
import { collectionNames, openData, published } from '../../share/open-data.ts';

/** The same collections as tables: `/data/quotes.csv`. */
export const getStaticPaths = async () => {
  const data = openData(await digest());
  return collectionNames.map((name) => ({
    params: { name },
    props: { body: csv(published[name].element, data[name]) },
  }));
};

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
