/** What the graphs are made of, with the types of schema.org as schema-dts gives them. */
import type {
  AboutPageLeaf,
  CollectionPageLeaf,
  DatasetLeaf,
  DefinedTermLeaf,
  DefinedTermSetLeaf,
  EventLeaf,
  ItemPageLeaf,
  NewsArticleLeaf,
  ObservationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  ProfilePageLeaf,
  QuotationLeaf,
  SearchResultsPageLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from 'schema-dts';

export type PageNode =
  | AboutPageLeaf
  | CollectionPageLeaf
  | ItemPageLeaf
  | ProfilePageLeaf
  | SearchResultsPageLeaf
  | WebPageLeaf;

export type Node =
  | PageNode
  | DatasetLeaf
  | DefinedTermLeaf
  | DefinedTermSetLeaf
  | EventLeaf
  | NewsArticleLeaf
  | ObservationLeaf
  | OrganizationLeaf
  | PersonLeaf
  | QuotationLeaf
  | WebSiteLeaf;

/** A node without what is not known: null, and lists of nothing. */
export function known<N extends object>(node: { [Key in keyof N]: N[Key] | null }): N {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as N;
}

/** One JSON-LD document of these nodes. */
export const asDocument = (graph: readonly Node[]) => ({
  '@context': 'https://schema.org',
  '@graph': graph,
});

/**
 * A document as it may stand in a `<script>`: there HTML ends at `</script`, loses its way at `<!--`, and
 * the two line ends of Unicode once broke scripts.
 */
export function serialise(graph: readonly Node[]): string {
  return JSON.stringify(asDocument(graph)).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
