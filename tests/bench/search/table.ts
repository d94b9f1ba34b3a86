import type { Cost } from './cost.ts';
import type { Quality } from './measures.ts';

/** One engine with all that was measured of it. */
export interface Row {
  readonly name: string;
  readonly quality: Quality;
  /** Absent where only the quality was asked for. */
  readonly cost?: Cost;
  /** How it was set up. */
  readonly note: string;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const ms = (time: number): string => time.toFixed(1);

/** The rows as one table; the first row is the measure of the others' times. */
export function table(rows: readonly Row[]): string {
  const ours = rows[0]?.cost;
  const head = [
    ...['', 'success@1', '@3', 'nDCG@10', 'wrong first', 'rightly empty', 'first result'],
    ...['listed p50', 'p95 ms', 'painted p50', 'p95 ms', '× ours', 'idle p95'],
  ];
  const lines = rows.map(({ name, quality, cost }) => [
    name,
    percent(quality.successAt1),
    percent(quality.successAt3),
    quality.ndcg.toFixed(3),
    String(quality.wrongFirst),
    `${quality.rightlyEmpty}/${quality.answerless}`,
    ...(cost ? costCells(cost, ours) : Array<string>(7).fill('–')),
  ]);
  return aligned([head, ...lines]);
}

function costCells({ bytes, listed, painted, idle }: Cost, ours: Cost | undefined): string[] {
  return [
    kilobytes(bytes.scripts + bytes.index),
    ...[listed.p50, listed.p95, painted.p50, painted.p95].map(ms),
    ours ? (painted.p95 / ours.painted.p95).toFixed(2) : '–',
    ms(idle.p95),
  ];
}

/** Cells below one another: names to the left, numbers to the right. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const columns = lines[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  const pad = (cell: string, at: number): string =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

/** What the numbers mean, and how each engine was set up. */
export function notes(rows: readonly Row[]): string {
  const ours = rows[0]?.cost;
  return [
    ...rows.map(({ name, note }) => `${name}: ${note}.`),
    '',
    'success@n: an item of grade 2 or 3 is among the first n; without an answer, nothing is found.',
    'nDCG@10: Järvelin & Kekäläinen 2002; without an answer 1 if nothing is found, else 0.',
    'wrong first: queries whose first item has nothing to do with them.',
    'first result: scripts and index, gzip, that a first query loads in Chromium (median).',
    ...(ours
      ? [`  of ours ${kilobytes(ours.bytes.scripts)} are our own script, the rest is Pagefind.`]
      : []),
    'listed, painted: from a letter typed to the list of results in the page, and on the screen;',
    '  a screen is painted 60 times a second, so no time to paint is much below 17 ms.',
    '× ours: painted p95 as a multiple of ours.',
    'idle: a frame in which nothing happens; far above 17 ms, the machine was busy with other work.',
  ].join('\n');
}
