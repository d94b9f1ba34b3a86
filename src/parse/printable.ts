import type { Editorial } from '../schemas/editorial.ts';
import type { Corpus } from './index.ts';
import { nameKey } from './names.ts';
import type { ParsedQuote } from './quotes.ts';

/** What `--json` prints: everything parsed, in Vietnamese only. */
export function printable(corpus: Corpus, editorial: Pick<Editorial, 'speakers'>): object {
  /** Who speaks: `{ id or null, name, role }`, or null where nobody, or more than one, fits. */
  const speaker = ({ person, unknown }: ParsedQuote) => {
    if (person === null) return unknown === null ? null : { id: null, ...unknown };
    const note = editorial.speakers.find(({ name }) => nameKey(name) === nameKey(person.name));
    const role =
      person.roles.map(({ text }) => text).sort((a, b) => b.length - a.length)[0] ?? null;
    return { id: note?.id ?? null, name: person.name, role };
  };
  return {
    articles: corpus.articles.map(({ article }) => article),
    quotes: corpus.articles.flatMap(({ article, quotes }) =>
      quotes.map((quote) => {
        const { id, form, attribution, continues, printed, cue, resolution, text, source } = quote;
        const { date } = article;
        const who = { speaker: speaker(quote), speakerPrinted: printed };
        return { id, form, attribution, continues, ...who, cue, resolution, text, source, date };
      }),
    ),
    events: corpus.events,
    figures: corpus.articles.flatMap(({ figures, quotes }) =>
      figures.map((figure) => {
        const { line, start, end } = figure.amountSource;
        const said = quotes.find(
          ({ source: at }) => at.line === line && at.start <= start && end <= at.end,
        );
        return { ...figure, speaker: said === undefined ? null : speaker(said) };
      }),
    ),
    shifts: corpus.articles.flatMap(({ shifts }) =>
      shifts.map(({ n, title, from, to, source }) => ({
        n,
        title: title.text,
        from: from.text,
        to: to.text,
        source,
      })),
    ),
  };
}
