/**
 * A page as schema.org's WebPage, with the way to it from the front page. What the page is of says its
 * own name and description; a page of nothing in particular says them itself.
 */
import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import { to, type Address } from '../../i18n/paths.ts';
import { strings } from '../../i18n/strings.ts';
import type { ItemRef } from '../../schemas/digest.ts';
import { named, pageId, type Reference } from './ids.ts';
import { known, type PageNode } from './node.ts';

/** What the frame of a page knows of it. */
export interface Page {
  locale: Locale;
  address: Address;
  /** The item that this is the page of. */
  item?: ItemRef;
  title: string;
  description: string;
  /** The pages between the front page and this one. */
  crumbs?: { label: string; address: Address }[];
  /** What the breadcrumbs call this page, where its title is long. */
  here?: string;
}

const LISTS: readonly Address[] = [
  ...[to.timeline, to.speakers, to.topics, to.masterplan, to.quotes, to.figures, to.sources],
];

function typeOf({ address, item }: Page): PageNode['@type'] {
  if (item?.collection === 'speakers') return 'ProfilePage';
  if (item?.collection === 'themes' || LISTS.includes(address)) return 'CollectionPage';
  if (item) return 'ItemPage';
  if (address === to.about) return 'AboutPage';
  return address === to.search ? 'SearchResultsPage' : 'WebPage';
}

/** The node of a page. `mainEntity` is what it is of, `about` what it tells of otherwise. */
export function pageNode(
  page: Page,
  { mainEntity = null, about = null }: { mainEntity?: Reference | null; about?: Reference | null },
): PageNode {
  const { locale, address, title, description } = page;
  return known<PageNode>({
    '@type': typeOf(page),
    '@id': pageId(locale, address),
    name: mainEntity === null ? title : null,
    description: mainEntity === null ? description : null,
    inLanguage: locale,
    breadcrumb: address === to.home ? null : breadcrumb(page),
    mainEntity,
    about,
  });
}

function breadcrumb({ locale, address, title, crumbs = [], here }: Page): BreadcrumbListLeaf {
  const way = [
    { label: strings(locale).nav.home, address: to.home },
    ...crumbs,
    { label: here ?? title, address },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: step.label,
      item: named(pageId(locale, step.address)),
    })),
  };
}
