import type { Thing } from '../../src/parse/explain.ts';
import type { ParsedFigure } from '../../src/parse/figures.ts';
import type { FoundTime } from '../../src/parse/dates/times.ts';
import { CUE, PERSON, PLAIN, PROBLEM, QUIET, STRONG, styleOf } from './palette.ts';
import { run, type Run, type Style } from './terminal.ts';

type Quote = Extract<Thing, { what: 'quote' }>;
type Named = Extract<Thing, { what: 'mention' }>;

/** How the rule by which a speaker was told goes before the words that it rests on. */
const RULES: Record<string, string> = {
  'given-name': 'by given name',
  'goes-on': 'going on from',
  announced: 'announced by',
  answer: 'answer of',
  unresolved: 'no name behind',
};

/** One row on a thing that was read: what, where in the line, and by which rule. */
export function tell(thing: Thing, line: string): Run[] {
  const words = line.slice(thing.start, thing.end);
  const place = `${thing.start}-${thing.end}`;
  const label = (text: string) => run(text, styleOf(thing));
  switch (thing.what) {
    case 'quote': {
      const { quote } = thing;
      return [
        label(`${quote.form} quote`),
        run(` ${place}  `, QUIET),
        ...speakerOf(thing),
        ...cueOf(quote),
        ...continuation(thing),
      ];
    }
    case 'mention':
      return [
        label(thing.person === null ? nounOf(thing) : 'person'),
        ...quoted(words, PERSON),
        ...whom(thing),
      ];
    case 'date':
      return [label('date'), ...quoted(words), run(' → '), ...valueOf(thing.time)];
    case 'figure':
      return [label('figure'), ...quoted(words), run(' → '), run(quantity(thing.figure))];
    case 'event': {
      const { event, says } = thing;
      const days = event.end === null ? event.start : `${event.start} to ${event.end}`;
      return [
        label('event'),
        run(` ${place}  `, QUIET),
        run(`${event.kind} `),
        run(event.title, STRONG),
        run(`  ${days ?? 'no date'}`),
        run(`  status ${event.status}`),
        ...(says === event.status ? [] : [run(` (this line: ${says})`)]),
        ...(event.place === null ? [] : [run(`  at ${event.place}`)]),
      ];
    }
    case 'shift': {
      const { n, from, to } = thing.shift;
      return [
        label(`shift ${n}`),
        run('  from'),
        ...quoted(from.text),
        run('  to'),
        ...quoted(to.text),
      ];
    }
    case 'problem': {
      const { code, message, hint } = thing.problem;
      return [label(`problem ${code}`), run(` ${message}`), run(` — ${hint}`, QUIET)];
    }
  }
}

function quantity({ value, valueTo, unit, per, qualifier, asOf }: ParsedFigure): string {
  const number = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 6 });
  const span = valueTo === null ? number(value) : `${number(value)} to ${number(valueTo)}`;
  return [
    `${span} ${unit}`,
    ...(per === null ? [] : [`per ${per}`]),
    ...(qualifier === null ? [] : [`qualifier "${qualifier}"`]),
    ...(asOf === null ? [] : [`as of ${asOf}`]),
  ].join(', ');
}

function quoted(words: string, style: Style = PLAIN): Run[] {
  return [run(' "'), run(words, style), run('"')];
}

function cueOf({ attribution, cue }: Quote['quote']): Run[] {
  return attribution === 'continued' || cue === ''
    ? []
    : [run('  cue', QUIET), ...quoted(cue, CUE)];
}

/** The quotation before it that it goes on from. */
function continuation({ line, quote, from }: Quote): Run[] {
  if (from === null) return quote.attribution === 'continued' ? [run('  continued')] : [];
  const { source } = from;
  const where = source.line === line ? '' : ` of line ${source.line}`;
  return [run(`  continues ${source.start}-${source.end}${where}`)];
}

/** What is named, where it is no person of the article. */
function nounOf({ mention: { kind, plural } }: Named): string {
  if (kind === 'body' || kind === 'report') return kind;
  return plural ? 'people' : 'person';
}

function whom({ mention, person }: Named): Run[] {
  const by = run(`  by ${mention.kind.replace('-', ' ')}`, QUIET);
  if (person !== null) return [run(' → '), run(person.name, STRONG), by];
  if (mention.kind === 'body' || mention.kind === 'report') return [];
  const unknown = mention.kind === 'unnamed' ? 'not named' : 'cannot be told who';
  return [run(' → '), run(unknown, QUIET), by];
}

/** Who says it, and the words and line on which that rests. */
function speakerOf({ line, quote }: Quote): Run[] {
  const { person, unknown, resolution } = quote;
  const name = person?.name ?? unknown?.name ?? unknown?.role ?? null;
  const { rule, words } = resolution;
  const who = name === null ? run('speaker cannot be told', PROBLEM) : run(name, STRONG);
  if (words === '') return [who];
  const by = RULES[rule] ?? `by ${rule}`;
  const where = resolution.line === line ? '' : ` (line ${resolution.line})`;
  return [who, run(`  ${by}`, QUIET), ...quoted(words, PERSON), run(where, QUIET)];
}

function valueOf({ from, to, basis }: FoundTime): Run[] {
  if (from === null) return [run('the year cannot be told', QUIET)];
  const how = basis === 'stated' ? 'stated' : 'inferred: not printed in full';
  return [run(to === null ? from : `${from} to ${to}`, STRONG), run(` (${how})`, QUIET)];
}
