import type { Editorial } from '../schemas/editorial.ts';
import { corroborations } from './corroborate.ts';
import type { Corpus } from './corpus.ts';
import { eventId } from './editorial/join-events.ts';
import type { ParsedQuote } from './quotes.ts';
import { quoteAround, registeredId } from './quotes/sayer.ts';
import { tag } from './themes.ts';

/** A speaker as `--json` tells them: registered, named only, or named by office only. */
interface PrintedSpeaker {
  /** Null where nobody is registered under the name. */
  id: string | null;
  name: string | null;
  /** The fullest office that the article prints. */
  role: string | null;
}

/**
 * What `--json` prints: the records of the open data with Vietnamese only, without addresses, and with
 * speakers written out; a speaker is null where nobody, or more than one, fits.
 */
export function printable(
  { articles, events }: Corpus,
  editorial: Pick<Editorial, 'speakers' | 'themes'>,
): Record<'articles' | 'quotes' | 'events' | 'figures' | 'shifts', object[]> {
  const themesOf = (text: string) => tag(text, editorial.themes);
  const same = corroborations(articles.flatMap(({ quotes }) => quotes));
  const speakerOf = ({ person, unknown }: ParsedQuote): PrintedSpeaker | null => {
    if (person === null) return unknown === null ? null : { id: null, ...unknown };
    const [role = null] = person.roles.map(({ text }) => text).sort((a, b) => b.length - a.length);
    return { id: registeredId(person, editorial.speakers), name: person.name, role };
  };
  return {
    articles: articles.map(({ article }) => article),
    quotes: articles.flatMap(({ article, quotes }) =>
      quotes.map((quote) => {
        const { person: _person, unknown: _unknown, printed, text, ...rest } = quote;
        return {
          ...rest,
          speaker: speakerOf(quote),
          speakerPrinted: printed,
          text: { vi: text },
          date: article.date,
          themes: themesOf(text),
          corroboratedBy: same.get(quote.id) ?? [],
        };
      }),
    ),
    events: events.map(({ key, title, superEvent, ...event }) => ({
      id: eventId(key),
      ...event,
      superEvent: superEvent === null ? null : eventId(superEvent),
      title: { vi: title },
      themes: themesOf(title),
    })),
    figures: articles.flatMap(({ figures, quotes }) =>
      figures.map(({ text, amountSource, ...figure }) => {
        const said = quoteAround(quotes, amountSource);
        const speaker = said === null ? null : speakerOf(said);
        return { ...figure, text: { vi: text }, speaker, themes: themesOf(text) };
      }),
    ),
    shifts: articles.flatMap(({ shifts }) =>
      shifts.map(({ n, title, from, to, source }) => ({
        id: `shift-${n}`,
        n,
        title: { vi: title.text },
        from: { vi: from.text },
        to: { vi: to.text },
        source,
      })),
    ),
  };
}
