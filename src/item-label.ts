import type { DigestIndex } from './digest-index.ts';
import { formatFigure } from './i18n/figure.ts';
import type { Locale } from './i18n/locales.ts';
import { strings } from './i18n/strings.ts';
import { quotedOpening } from './i18n/quote-form.ts';
import { shown } from './i18n/translated.ts';
import type { ItemRef } from './schemas/digest.ts';

/** What a link to an item says. */
export function itemLabel(
  { collection, id }: ItemRef,
  digest: DigestIndex,
  locale: Locale,
): string {
  const t = strings(locale);
  switch (collection) {
    case 'articles': {
      const { publisher, headline } = digest.article(id);
      return [publisher ?? t.source.unknownOutlet, headline].filter(Boolean).join(': ');
    }
    case 'speakers':
      return digest.registered(id).name.vi;
    case 'quotes': {
      const { quote, name } = digest.cite(digest.quote(id));
      const { text } = shown(quote.text, quote.translation, locale);
      return `${name ?? t.quote.unknownSpeaker}: ${quotedOpening(quote, text, 60)}`;
    }
    case 'themes':
      return digest.topic(id).theme.name[locale];
    case 'events': {
      const event = digest.event(id);
      return shown(event.title, event.translation, locale).text;
    }
    case 'figures':
      return formatFigure(digest.figure(id), locale);
    case 'shifts': {
      const shift = digest.shift(id);
      return shown(shift.title, shift.translation, locale).text;
    }
  }
}
