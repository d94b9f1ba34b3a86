/**
 * A quote as schema.org's Quotation: the Vietnamese as printed and our English are two works, one the
 * translation of the other.
 *
 * `creator` is whose words they are, and absent where nobody can be told; `spokenByCharacter` would be
 * the character of a play. Verbatim or reported is its `genre`, in words: `creativeWorkStatus` is about
 * drafts and publication, `additionalType` wants a class that some vocabulary has.
 */
import type { OrganizationLeaf, PersonLeaf, QuotationLeaf } from 'schema-dts';
import type { DigestIndex } from '../../digest-index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { quoteForm } from '../../i18n/quote-form.ts';
import type { Quote } from '../../schemas/quote.ts';
import { editorsId, itemId, named, translationId } from './ids.ts';
import { known } from './node.ts';
import { topicsOf } from './term.ts';
import { inBoth, say, tagged, type Tongue } from './words.ts';

/** Whether our English of the quote is shown. */
export const isTranslated = ({ translation, text }: Quote): boolean =>
  translation === 'current' && text.en !== null;

/** The original (`vi`), or our translation, which must be there, as a page of `tongue` tells of it. */
export function quotation(
  quote: Quote,
  digest: DigestIndex,
  work: Locale,
  tongue: Tongue,
): QuotationLeaf {
  const original = work === 'vi';
  const both = isTranslated(quote);
  if (!original && !both) throw new Error(`The quote "${quote.id}" has no translation`);
  return known<QuotationLeaf>({
    '@type': 'Quotation',
    '@id': original ? itemId('quotes', quote.id) : translationId(quote.id),
    text: original ? quote.text.vi : quote.text.en,
    inLanguage: work,
    genre: say(
      inBoth((locale) => quoteForm(quote, locale).words),
      tongue,
    ),
    creator: creator(quote, digest, tongue),
    isBasedOn: named(itemId('articles', quote.source.article)),
    about: topicsOf(quote.themes, digest, tongue),
    workTranslation: original && both ? named(translationId(quote.id)) : null,
    translationOfWork: original ? null : named(itemId('quotes', quote.id)),
    translator: original ? null : named(editorsId),
  });
}

/** Whose words they are: a speaker with a page, or somebody whom only the article names. */
function creator(
  { speaker, unregistered, resolution }: Quote,
  digest: DigestIndex,
  tongue: Tongue,
): PersonLeaf | OrganizationLeaf | null {
  if (speaker !== null) {
    const { name } = digest.registered(speaker);
    return { '@type': 'Person', '@id': itemId('speakers', speaker), name: name.vi };
  }
  if (unregistered === null) return null;
  const { name, role } = unregistered;
  if (resolution.rule === 'body' && name !== null) {
    return { '@type': 'Organization', name: tongue === 'vi' ? name : tagged(name, 'vi') };
  }
  return known<PersonLeaf>({
    '@type': 'Person',
    name,
    jobTitle: role === null ? null : say(role, tongue),
  });
}
