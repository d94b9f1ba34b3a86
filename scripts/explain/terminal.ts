import { styleText } from 'node:util';

/** Names of `styleText`: the reader's own colours, so that they suit a light and a dark terminal. */
export type Style = readonly Extract<Parameters<typeof styleText>[0], string>[];

/** A stretch of a row in one style. */
export interface Run {
  text: string;
  style: Style;
}

/** Steers the terminal, turns the reading direction or is not to be seen. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F\u{E0000}-\u{E0FFF}]/gu;
/** A letter with the marks upon it: never parted. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** What takes two columns. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const MARKS_ONLY = /^\p{M}/u;
/** A narrower column than this is no help to anybody. */
const NARROWEST = 20;

/** A text that a terminal prints as it is: what would steer it or hide stands there by its number. */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(
      UNSEEN,
      (one) => `‹U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
    );
}

/** A run of a text that is fit to be printed. */
export function run(text: string, style: Style = []): Run {
  return { text: visible(text), style };
}

/** Columns that a text takes. */
export function columns(text: string): number {
  const clusters = text.match(CLUSTER) ?? [];
  return clusters.reduce((sum, cluster) => sum + widthOf(cluster), 0);
}

function widthOf(cluster: string): number {
  if (MARKS_ONLY.test(cluster)) return 0;
  return WIDE.test(cluster) ? 2 : 1;
}

/** Breaks runs into rows at spaces; a word wider than a row is broken between two letters. */
export function wrap(runs: readonly Run[], room: number): Run[][] {
  const width = Math.max(room, NARROWEST);
  const rows: Run[][] = [];
  let row: Cell[] = [];
  let used = 0;
  const close = (upTo: number) => {
    const rest = row.slice(upTo);
    rows.push(joined(row.slice(0, upTo)));
    row = rest[0]?.text === ' ' ? rest.slice(1) : rest;
    used = row.reduce((sum, cell) => sum + cell.width, 0);
  };
  for (const cell of cells(runs)) {
    if (used + cell.width > width) {
      const space = row.findLastIndex(({ text }) => text === ' ');
      if (cell.text === ' ') close(row.length);
      else close(space > 0 ? space : row.length);
      if (cell.text === ' ' && row.length === 0) continue;
    }
    row.push(cell);
    used += cell.width;
  }
  return [...rows, joined(row)];
}

interface Cell extends Run {
  width: number;
}

function cells(runs: readonly Run[]): Cell[] {
  return runs.flatMap(({ text, style }) =>
    (text.match(CLUSTER) ?? []).map((one) => ({ text: one, style, width: widthOf(one) })),
  );
}

/** Neighbours in one style as one run. */
function joined(row: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  for (const { text, style } of row) {
    const last = runs.at(-1);
    if (last?.style === style) last.text += text;
    else runs.push({ text, style });
  }
  return runs;
}

/** A row as a terminal gets it; without colours where they are not wanted. */
export function paint(row: readonly Run[], colours: boolean): string {
  const painted = row.map(({ text, style }) =>
    colours && style.length > 0 ? styleText([...style], text, { validateStream: false }) : text,
  );
  return painted.join('').trimEnd();
}

/** Whether a stream wants colours: Node's own rules for NO_COLOR, FORCE_COLOR and pipes. */
export function wantsColours(stream: NodeJS.WriteStream): boolean {
  return styleText('bold', 'x', { stream }) !== 'x';
}
