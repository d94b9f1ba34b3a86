import type { DigestIndex } from '../../digest-index.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { cardHref, to, type Address } from '../../i18n/paths.ts';
import { strings } from '../../i18n/strings.ts';
import { hashOf } from '../../parse/text/hash.ts';
import { altOf } from './alt.ts';
import { drawing } from './drawing.ts';
import type { Face } from './face.ts';
import { eventFace, figureFace, shiftFace, sourceFace, speakerFace, topicFace } from './items.ts';
import { homeFace, pageFaces } from './pages.ts';
import { quoteFace } from './quote.ts';

/** The picture that a link to a page unfolds to: what it says. `scripts/cards` draws it. */
export interface Card {
  locale: Locale;
  /** The page that it stands for. */
  address: Address;
  /** Name of the site, as every card carries it. */
  site: string;
  /** What kind of thing it shows; null of a section, whose title says it. */
  of: string | null;
  face: Face;
  /** The same in words, for those who do not see it. */
  alt: string;
  /** Changes with everything that is drawn, and with how it is drawn. */
  hash: string;
}

/** Every card in one language. */
function cardsIn(index: DigestIndex, locale: Locale): Card[] {
  const t = strings(locale);
  const card = (address: Address, of: string | null, face: Face): Card => {
    const drawn = { site: t.site.name, of, face };
    return {
      locale,
      address,
      ...drawn,
      alt: altOf(face, locale),
      hash: hashOf(JSON.stringify([drawing, drawn])),
    };
  };
  const { of } = t.cards;
  return [
    card(to.home, null, homeFace(index, locale)),
    ...pageFaces(index, locale).map(([address, face]) => card(address, null, face)),
    ...index.quotes.map((quote) =>
      card(to.quote(quote.id), of.quote, quoteFace(index.cite(quote), locale)),
    ),
    ...index.topicPages.map((topic) =>
      card(to.topic(topic.theme.id), of.topic, topicFace(topic, locale)),
    ),
    ...index.speakers.map((speaker) =>
      card(to.speaker(speaker.id), of.speaker, speakerFace(speaker, index, locale)),
    ),
    ...index.events.map((event) =>
      card(to.event(event.id), of.event, eventFace(event, index, locale)),
    ),
    ...index.figures.map((figure) =>
      card(to.figure(figure.id), of.figure, figureFace(figure, index, locale)),
    ),
    ...index.shifts.map((shift) =>
      card(to.shift(shift.id), t.nav.masterplan, shiftFace(shift, index, locale)),
    ),
    ...index.articles.map((article) =>
      card(to.source(article.id), of.source, sourceFace(article, index, locale)),
    ),
  ];
}

/** Every card of the site: the one list from which pages name them and the program draws them. */
export function cardsOf(index: DigestIndex): Card[] {
  return locales.flatMap((locale) => cardsIn(index, locale));
}

const key = (locale: Locale, address: Address) => `${locale}/${address}`;
/** Each page asks, and the list is the same for all. */
const known = new WeakMap<DigestIndex, ReadonlyMap<string, Card>>();

/** The card of a page; of a page that has none of its own, that of the nearest one above it. */
export function cardAt(index: DigestIndex, locale: Locale, address: Address): Card {
  let cards = known.get(index);
  if (!cards) {
    cards = new Map(cardsOf(index).map((card) => [key(card.locale, card.address), card]));
    known.set(index, cards);
  }
  for (let at: Address = address; ; at = at.replace(/[^/]*\/$/, '')) {
    const card = cards.get(key(locale, at));
    if (card) return card;
    if (at === to.home) throw new Error('The front page has no card');
  }
}

/** The address of the picture, root-relative. */
export function cardImage({ locale, address, hash }: Card): string {
  return cardHref(locale, address, hash);
}
