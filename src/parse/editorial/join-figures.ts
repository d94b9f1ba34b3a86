import type { Figure } from '../../schemas/figure.ts';
import type { Corpus } from '../corpus.ts';
import { saidOnce } from '../figures.ts';
import type { Editing } from '../join.ts';
import { quoteAround, registeredId } from '../quotes/sayer.ts';
import { nameOf } from './translate.ts';

/**
 * The figures with whoever gave them, English, themes, and what they count in our words; each once an
 * article, however often it prints it.
 */
export function joinFigures({ articles }: Corpus, { notes, english, themesOf }: Editing): Figure[] {
  return articles.flatMap(({ figures, quotes, reading }) =>
    saidOnce(reading, figures).map(({ id, text, amountSource, ...figure }) => {
      const { value, valueTo, unit, per, qualifier, asOf, amount, source } = figure;
      const said = quoteAround(quotes, amountSource);
      const label = notes.figures.find((one) => one.id === id)?.label ?? null;
      const { text: both, status } = english.translate({ at: nameOf.figure(id), vi: text });
      return {
        id,
        value,
        valueTo,
        unit,
        per,
        qualifier,
        asOf,
        amount,
        label,
        text: both,
        translation: status,
        speaker: registeredId(said?.person ?? null, notes.speakers),
        quote: said?.id ?? null,
        source,
        themes: themesOf(`${text} ${label?.vi ?? ''}`),
      };
    }),
  );
}
