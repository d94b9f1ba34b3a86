import type { Count } from '../../../src/share/card/face.ts';
import { box, row, sans, text, type Box } from '../box.ts';
import { square } from '../marks.ts';

/** Quotes as squares, one a quote, in rows; a little more room after every fifth. */
export function squares(forms: readonly Count[], side: number, width: number): Box {
  const gap = Math.round(side * 0.3);
  const five = 5 * side + 4 * gap;
  const fives = Math.max(1, Math.floor((width + 2 * gap) / (five + 2 * gap)));
  const all = forms.flatMap(({ form, count }) => Array.from({ length: count }, () => form));
  const groups = Array.from({ length: Math.ceil(all.length / 5) }, (_, at) =>
    row(
      { gap },
      all.slice(at * 5, at * 5 + 5).map((form) => square(form, side)),
    ),
  );
  const rows = Math.ceil(groups.length / fives);
  // Rows of one length: no square is left alone on the last.
  const long = Math.ceil(groups.length / rows);
  const lines = Array.from({ length: rows }, (_, at) =>
    row({ gap: 2 * gap }, groups.slice(at * long, (at + 1) * long)),
  );
  return box({ gap }, lines);
}

/** The forms by name, each with its square and its number. */
export function legend(forms: readonly Count[], size: number): Box {
  return row(
    { gap: size * 1.4, flexWrap: 'wrap' },
    forms.map(({ form, count, label }) =>
      row({ gap: size * 0.45, alignItems: 'center' }, [
        square(form, Math.round(size * 0.72)),
        text(`${count} ${label}`, { ...sans, fontSize: size }),
      ]),
    ),
  );
}

/** The side of the squares with which all of them fit a place; none where they would be dust. */
export function sideOf(
  count: number,
  width: number,
  height: number,
  largest: number,
): number | null {
  for (let side = largest; side >= 8; side -= 1) {
    const gap = Math.round(side * 0.3);
    const fives = Math.floor((width + 2 * gap) / (5 * side + 6 * gap));
    const lines = Math.ceil(Math.ceil(count / 5) / Math.max(1, fives));
    if (fives > 0 && lines * (side + gap) - gap <= height) return side;
  }
  return null;
}
