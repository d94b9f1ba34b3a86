import { SHOWN } from '../engines/library.ts';
import { run } from './list.ts';

/** The part of `pagefind.js` that is used here, as its documentation tells it. */
interface Pagefind {
  search(term: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Fragment {
  readonly raw_url: string;
  readonly plain_excerpt: string;
  readonly meta: { readonly title?: string };
}

/** A page that searches with Pagefind as it comes: no options, each result loaded to be shown. */
export function runPagefind(): void {
  run(async () => {
    const address: string = new URL('../../pagefind/pagefind.js', location.href).href;
    const pagefind = (await import(address)) as Pagefind;
    return async (query) => {
      const { results } = await pagefind.search(query);
      const loaded = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      return loaded.map(({ raw_url, meta, plain_excerpt }) => ({
        id: raw_url.replaceAll('/', ''),
        title: meta.title ?? '',
        text: plain_excerpt,
      }));
    };
  });
}
