/** Topics, and the shifts of the Masterplan, as schema.org's DefinedTerm in a DefinedTermSet each. */
import type { DefinedTermLeaf, DefinedTermSetLeaf } from 'schema-dts';
import type { DigestIndex } from '../../digest-index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import type { Translated } from '../../schemas/localized.ts';
import type { Shift } from '../../schemas/shift.ts';
import type { Theme } from '../../schemas/theme.ts';
import { itemId, items, named, shiftsId, topicsId, type Reference } from './ids.ts';
import { known } from './node.ts';
import { inBoth, say, trusted, type Tongue } from './words.ts';

/**
 * The topics of an item, of those that have a page. Only the data names them: each costs a page what a
 * line of text does, and there they are links already.
 */
export function topicsOf(
  themes: readonly string[],
  digest: DigestIndex,
  tongue: Tongue,
): Reference[] {
  if (tongue !== 'both') return [];
  return items(
    'themes',
    themes.filter((id) => digest.topic(id).hasPage),
  );
}

export function topicTerm(theme: Theme, tongue: Tongue): DefinedTermLeaf {
  return {
    '@type': 'DefinedTerm',
    '@id': itemId('themes', theme.id),
    name: say(theme.name, tongue),
    description: say(theme.summary, tongue),
    inDefinedTermSet: named(topicsId),
  };
}

export function topicSet(tongue: Tongue): DefinedTermSetLeaf {
  return {
    '@type': 'DefinedTermSet',
    '@id': topicsId,
    name: say(
      inBoth((locale) => strings(locale).topics.title),
      tongue,
    ),
    description: say(
      inBoth((locale) => strings(locale).topics.lead),
      tongue,
    ),
  };
}

export function shiftTerm(shift: Shift, digest: DigestIndex, tongue: Tongue): DefinedTermLeaf {
  return known<DefinedTermLeaf>({
    '@type': 'DefinedTerm',
    '@id': itemId('shifts', shift.id),
    termCode: String(shift.n),
    name: say(trusted(shift.title, shift.translation), tongue),
    description: say(trusted(course(shift), shift.translation), tongue),
    inDefinedTermSet: named(shiftsId),
    about: topicsOf(shift.themes, digest, tongue),
    subjectOf: named(itemId('articles', shift.source.article)),
  });
}

/** "From: expanding connectivity. To: …" */
function course({ from, to }: Shift): Translated {
  const told = (locale: Locale, before: string, after: string): string => {
    const t = strings(locale).shift;
    return `${t.from}: ${before}. ${t.to}: ${after}.`;
  };
  return {
    vi: told('vi', from.vi, to.vi),
    en: from.en === null || to.en === null ? null : told('en', from.en, to.en),
  };
}

export function shiftSet({ shifts }: DigestIndex, tongue: Tongue): DefinedTermSetLeaf {
  return known<DefinedTermSetLeaf>({
    '@type': 'DefinedTermSet',
    '@id': shiftsId,
    name: say(
      inBoth((locale) => strings(locale).masterplan.title),
      tongue,
    ),
    hasDefinedTerm: items(
      'shifts',
      shifts.map(({ id }) => id),
    ),
  });
}
