import { searchRecords, type SearchRecord } from '../../../src/search/record.ts';
import { part, type ItemPart, type Stored } from '../../../src/search/item.ts';
import type { DigestIndex } from '../../../src/digest-index.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Document } from './document.ts';

/** The same records as the search of the site has. */
export function documents(digest: DigestIndex): Document[] {
  return searchRecords(digest).map(documentOf);
}

function documentOf(record: SearchRecord): Document {
  const stored = JSON.parse(record.url) as Stored;
  const id = stored['id'];
  if (id === undefined) throw new Error(`A record has no id: ${record.url}`);
  // A text that is the same in both languages is told once, as in our own index.
  const told = (name: ItemPart, locale: Locale): string => {
    const text = part(stored, name, locale);
    return locale === 'en' && text === part(stored, name, 'vi') ? '' : text;
  };
  return {
    id,
    title: told('title', 'vi'),
    titleEn: told('title', 'en'),
    text: told('text', 'vi'),
    textEn: told('text', 'en'),
    role: told('role', 'vi'),
    roleEn: told('role', 'en'),
    outlet: told('outlet', 'vi'),
    when: told('when', 'vi'),
    whenEn: told('when', 'en'),
  };
}
