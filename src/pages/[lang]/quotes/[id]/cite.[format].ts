import type { APIRoute } from 'astro';
import { localePathsOf, type Locale } from '../../../../i18n/locales.ts';
import { digest } from '../../../../queries.ts';
import {
  citation,
  citationFiles,
  citationFormats,
  type CitationFormat,
} from '../../../../share/citation/index.ts';

/** A quote as reference managers read it: `cite.bib`, `cite.ris`, `cite.csl.json`; `cite.txt` for people. */
export async function getStaticPaths() {
  return localePathsOf((await digest()).quotes.map((quote) => quote.id)).flatMap(({ params }) =>
    citationFormats.map((format) => ({ params: { ...params, format } })),
  );
}

export const GET: APIRoute<object, { lang: Locale; id: string; format: CitationFormat }> = async ({
  params,
}) => {
  const d = await digest();
  const { type, write } = citationFiles[params.format];
  return new Response(write(citation(d.cite(d.quote(params.id)), params.lang)), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
};
