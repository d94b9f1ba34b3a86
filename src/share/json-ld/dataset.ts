/** The open data as schema.org's Dataset with all its files. */
import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import type { DigestIndex } from '../../digest-index.ts';
import { locales } from '../../i18n/locales.ts';
import { absolute, dataHref } from '../../i18n/paths.ts';
import { strings } from '../../i18n/strings.ts';
import { collectionNames } from '../open-data.ts';
import { dataId, editorsId, itemId, items, named, rightsAddress } from './ids.ts';
import { known } from './node.ts';
import { inBoth, say, type Tongue } from './words.ts';

/** What a release of the data is known by; each is absent where it is not settled. */
export interface Release {
  version?: string;
  /** Address of a licence for the whole, words of others included. */
  license?: string;
}

const MEDIA_TYPES = { json: 'application/json', csv: 'text/csv', jsonld: 'application/ld+json' };
const formats = Object.keys(MEDIA_TYPES) as (keyof typeof MEDIA_TYPES)[];

export function dataset(digest: DigestIndex, tongue: Tongue, release: Release): DatasetLeaf {
  return known<DatasetLeaf>({
    '@type': 'Dataset',
    '@id': dataId,
    name: say(
      inBoth((locale) => strings(locale).data.title),
      tongue,
    ),
    description: say(
      inBoth((locale) => strings(locale).data.lead),
      tongue,
    ),
    version: release.version ?? null,
    license: release.license ?? null,
    // What is ours and what belongs to the outlets.
    usageInfo: rightsAddress,
    creator: named(editorsId),
    inLanguage: [...locales],
    isAccessibleForFree: true,
    about: named(itemId('events', digest.meeting.id)),
    isBasedOn: items(
      'articles',
      digest.articles.map(({ id }) => id),
    ),
    distribution: collectionNames.flatMap((name) =>
      formats.map((format): DataDownloadLeaf => ({
        '@type': 'DataDownload',
        encodingFormat: MEDIA_TYPES[format],
        contentUrl: absolute(dataHref(name, format)),
      })),
    ),
  });
}
