import { strings } from '../../i18n/strings.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Face } from './face.ts';

/** Sentences, each with one full stop at its end. */
function sentences(...texts: readonly (string | null)[]): string {
  return texts
    .filter((text) => text !== null && text !== '')
    .map((text) => (/[.!?…:\]”]$/u.test(text as string) ? text : `${text}.`))
    .join(' ');
}

const listed = (texts: readonly (string | null)[]): string =>
  texts.filter((text) => text !== null).join(', ');

const counted = (counts: readonly { count: number; label: string }[]): string =>
  listed(counts.map(({ count, label }) => `${count} ${label}`));

/** What a picture says, for those who do not see it: the same words, in the order of reading. */
export function altOf(face: Face, locale: Locale): string {
  const t = strings(locale);
  switch (face.kind) {
    case 'quote': {
      const { wording, words } = face;
      return sentences(
        wording === 'quoted' ? `“${words.text}”` : words.text,
        listed([face.name.text, face.role?.text ?? null]),
        listed([face.label, face.outlet, face.day, face.translation]),
      );
    }
    case 'topic':
      return sentences(face.name, face.summary, face.counts);
    case 'speaker':
      return sentences(listed([face.name, face.role]), counted(face.forms));
    case 'event':
      return sentences(
        `${face.label}: ${face.title.text}`,
        listed([face.date, face.place]),
        face.according,
        face.translation,
      );
    case 'figure': {
      const { qualifier, before, number, after } = face.amount;
      return sentences(
        `${qualifier === '' ? '' : `${qualifier} `}${before}${number}${after}: ${face.label.text}`,
        listed([face.giver, face.outlet, face.asOf, face.translation]),
      );
    }
    case 'shift':
      return sentences(
        `${t.shift.number(Number(face.number))}: ${face.title.text}`,
        `${face.from.label}: ${face.from.text.text}`,
        `${face.to.label}: ${face.to.text.text}`,
        listed([face.outlet, face.translation]),
      );
    case 'source':
      return sentences(
        listed([face.outlet, face.day]),
        face.headline === null ? face.noHeadline : `“${face.headline.text}”`,
        face.drawn,
      );
    case 'page':
      return sentences(
        face.title.text,
        face.lead,
        face.shows?.as === 'items'
          ? listed(face.shows.items)
          : face.shows?.as === 'forms'
            ? counted(face.shows.forms)
            : face.shows && counted(face.shows.statuses),
      );
    case 'home':
      return sentences(
        face.title.text,
        face.facing?.text ?? null,
        listed(face.dateline),
        counted(face.counts),
      );
  }
}
