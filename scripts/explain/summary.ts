import type { Explanation, Thing } from '../../src/parse/explain.ts';
import { QUIET, STRONG } from './palette.ts';
import { run, type Run } from './terminal.ts';

/** What an article tells of itself and whom it names, one row each; nothing where it could not be read. */
export function summary({ article, people }: Explanation): { label: string; runs: Run[] }[] {
  if (article === null) return [];
  const row = (label: string, words: string | null, otherwise: string) => ({
    label,
    runs: [words === null ? run(otherwise, QUIET) : run(words)],
  });
  const { dateWords, dateBasis, date, notBefore } = article;
  const basis = dateWords === null ? dateBasis : `${dateBasis}: "${dateWords}"`;
  const limit = notBefore === null ? '' : `; not before ${notBefore}, which it tells of as past`;
  return [
    row('id', article.id, ''),
    row('day', date === null ? null : `${date}, ${basis}`, `unknown${limit}`),
    row('headline', article.headline, 'none printed'),
    row('publisher', article.publisher, 'not identified'),
    row('dateline', article.dateline, 'none'),
    row('byline', article.byline, 'none'),
    ...people.map(({ person, mentions }, i) => ({
      label: i === 0 ? 'people' : '',
      runs: [
        run(person.name, STRONG),
        run(`  ${count(mentions, 'mention')}`, QUIET),
        ...person.roles.map(({ text }, n) => run(`${n === 0 ? '  ' : ' · '}${text}`)),
      ],
    })),
  ];
}

/** How much was read, in one sentence. */
export function totals({ article, people, lines, problems }: Explanation): string {
  const found = problems.length === 0 ? 'no problems' : count(problems.length, 'problem');
  if (article === null) return `Nothing could be read: ${found}.`;
  const things = lines.flatMap((line) => line.things);
  const of = <K extends Thing['what']>(what: K) =>
    things.filter((thing): thing is Extract<Thing, { what: K }> => thing.what === what);
  const quotes = of('quote').map(({ quote }) => quote);
  const direct = quotes.filter(({ form }) => form === 'direct').length;
  const silent = quotes.filter(({ person, unknown }) => person === null && unknown === null).length;
  const events = new Set(of('event').map(({ event }) => event)).size;
  const counts = [
    count(direct, 'direct quote'),
    count(quotes.length - direct, 'indirect quote'),
    ...(silent === 0 ? [] : [`${silent} of them without a speaker`]),
    count(people.length, 'person', 'people'),
    count(of('date').length, 'date'),
    count(of('figure').length, 'figure'),
    count(events, 'event'),
    count(of('shift').length, 'shift'),
    found,
  ];
  return `${counts.join(', ')}.`;
}

function count(n: number, one: string, several = `${one}s`): string {
  return `${n} ${n === 1 ? one : several}`;
}
