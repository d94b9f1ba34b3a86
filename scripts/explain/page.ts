import type { ExplainedLine, Explanation, Part, Thing } from '../../src/parse/explain.ts';
import { formatProblem, isError } from '../../src/parse/problem.ts';
import * as palette from './palette.ts';
import { summary, totals } from './summary.ts';
import { tell } from './telling.ts';
import { columns, paint, run, wrap, type Run, type Style } from './terminal.ts';

/** Where it is printed: `width` is Infinity where nothing is to be wrapped. */
export interface Paper {
  width: number;
  colours: boolean;
}

/** Columns of the line number, and of the word beside it. */
const NUMBER = 4;
const KIND = 12;

/** What an editor calls a part, where the parser has another word for it. */
const KINDS: Partial<Record<Part['kind'], string>> = { lead: 'standfirst', unread: 'not read' };
/** How the words of a part are set before anything is read from them. */
const PARTS: Partial<Record<Part['kind'], Style>> = {
  headline: palette.STRONG,
  heading: palette.STRONG,
  header: palette.QUIET,
  dateline: palette.QUIET,
  stamp: palette.QUIET,
  tags: palette.QUIET,
  label: palette.QUIET,
  unread: palette.QUIET,
};
/** What the words are that were taken from a part. */
const GIVES: Partial<Record<Part['kind'], string>> = {
  stamp: 'day of publication',
  caption: 'photo credit',
  byline: 'signed by',
};
/** Which things colour the words, those that hold others first. */
const LAYERS: readonly Thing['what'][] = ['quote', 'mention', 'date', 'figure', 'problem'];

/** The page on one file, row by row. */
export function page(explanation: Explanation, paper: Paper): string[] {
  const legend = paper.colours && explanation.lines.length > 0 ? [[], palette.LEGEND] : [];
  return [
    ...rows(paper, [run(explanation.file, palette.TITLE)]),
    ...summary(explanation).flatMap(({ label, runs }) =>
      rows(paper, runs, [run(`  ${label.padEnd(KIND)}`, palette.QUIET)]),
    ),
    ...legend.flatMap((runs) => rows(paper, runs)),
    ...explanation.lines.flatMap((line) => ['', ...lineRows(line, paper)]),
    '',
    ...rows(paper, [run(totals(explanation), palette.STRONG)]),
    ...explanation.problems.flatMap((problem) =>
      rows(paper, [run(formatProblem(problem), isError(problem) ? palette.PROBLEM : [])]),
    ),
  ];
}

/** Runs behind an indent, wrapped to the paper. */
function rows(paper: Paper, runs: readonly Run[], indent: readonly Run[] = []): string[] {
  const taken = columns(indent.map(({ text }) => text).join(''));
  const blank = [run(' '.repeat(taken))];
  return wrap(runs, paper.width - taken).map((row, i) =>
    paint([...(i === 0 ? indent : blank), ...row], paper.colours),
  );
}

/** A line in its parts, and a row on each thing read from it. */
function lineRows(line: ExplainedLine, paper: Paper): string[] {
  const number = String(line.n).padStart(NUMBER);
  // In a pipe each row tells its line, so that whatever is searched for is found with its place.
  const again = paper.colours ? ' '.repeat(number.length) : number;
  const note = (style: Style, runs: readonly Run[]) =>
    rows(paper, runs, [
      run(`${again} ${' '.repeat(KIND)}`, palette.QUIET),
      run('│ ', style.slice(0, 1)),
    ]);
  return [
    ...line.parts.flatMap((part, i) => {
      const { kind, gives } = part;
      const margin = [
        run(i === 0 ? number : again, palette.QUIET),
        run(` ${(KINDS[kind] ?? kind).padEnd(KIND)}`),
      ];
      const taken = gives === null ? null : run(`${GIVES[kind] ?? kind} "${gives}"`);
      return [
        ...rows(paper, printed(line, part), margin),
        ...(taken === null ? [] : note(palette.QUIET, [taken])),
      ];
    }),
    ...line.things.flatMap((thing) => note(palette.styleOf(thing), tell(thing, line.text))),
  ];
}

/** The words of a part in the colours of what was read from them. */
function printed({ text, things }: ExplainedLine, part: Part): Run[] {
  const layers = LAYERS.flatMap((what) =>
    things.filter((thing) => thing.what === what).flatMap(painted),
  );
  const within = (at: number) => part.start < at && at < part.end;
  const edges = new Set(layers.flatMap(({ start, end }) => [start, end]).filter(within));
  const stops = [part.start, ...[...edges].sort((a, b) => a - b), part.end];
  return stops.slice(1).map((end, i) => {
    const start = stops[i] ?? 0;
    const upon = layers.filter((layer) => layer.start < end && start < layer.end);
    const style = [PARTS[part.kind] ?? palette.PLAIN, ...upon.map((layer) => layer.style)].flat();
    return run(text.slice(start, end), style);
  });
}

/** The stretches that a thing colours: a quotation also its reporting words. */
function painted(thing: Thing): { start: number; end: number; style: Style }[] {
  const { start, end } = thing;
  const style = thing.what === 'problem' ? palette.MARKED : palette.styleOf(thing);
  const cue = thing.what === 'quote' ? thing.cue : null;
  return [{ start, end, style }, ...(cue === null ? [] : [{ ...cue, style: palette.CUE }])];
}
