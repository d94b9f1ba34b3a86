/** How a line of type is set: its weight and the height of its line. */
export interface SetLine {
  weight: number;
  lineHeight: number;
}

/** Reads from a stylesheet how the class `.set-<name>` sets its line (`font: 600 … / 1.3 …`). */
export function readSetLine(css: string, name: string): SetLine {
  const rule = new RegExp(
    `\\.set-${name} \\{[^}]*font: (\\d+) (?:var\\(--${name}\\)|1rem) / ([\\d.]+) `,
  ).exec(css);
  if (!rule) throw new Error(`.set-${name} does not say how it is set`);
  return { weight: Number(rule[1]), lineHeight: Number(rule[2]) };
}
