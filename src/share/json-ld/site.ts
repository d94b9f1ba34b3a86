/** The site and those who make it, for the cover, where both languages meet. */
import type { OrganizationLeaf, SearchActionLeaf, WebPageLeaf, WebSiteLeaf } from 'schema-dts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { absolute, coverHref, to } from '../../i18n/paths.ts';
import { strings } from '../../i18n/strings.ts';
import { editorsId, named, pageId, siteId } from './ids.ts';
import type { Node } from './node.ts';

/** Where a search begins: `q` as `search/state.ts` reads it. `query-input` is how Google names its slot. */
const searchAction = (locale: Locale): SearchActionLeaf & { 'query-input': string } => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${pageId(locale, to.search)}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
});

export function coverGraph(): Node[] {
  const cover = absolute(coverHref());
  const { site, footer } = strings('vi');
  const english = strings('en');
  const page: WebPageLeaf = {
    '@type': 'WebPage',
    '@id': cover,
    name: site.name,
    inLanguage: [...locales],
    isPartOf: named(siteId),
  };
  const whole: WebSiteLeaf = {
    '@type': 'WebSite',
    '@id': siteId,
    url: cover,
    name: site.name,
    alternateName: english.site.name,
    description: site.description,
    inLanguage: [...locales],
    publisher: named(editorsId),
    potentialAction: locales.map(searchAction),
  };
  const editors: OrganizationLeaf = {
    '@type': 'Organization',
    '@id': editorsId,
    url: cover,
    name: site.name,
    alternateName: english.site.name,
    description: footer.independent,
  };
  return [page, whole, editors];
}
