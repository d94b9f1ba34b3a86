import type { ShiftFace } from '../../../src/share/card/face.ts';
import { ribbonPath, SIDE } from '../../../src/components/pictures/shift.ts';
import { box, drawing, row, sans, serif, strong, text, type Box } from '../box.ts';
import type { Press } from '../draw.ts';
import { fitText } from '../fit.ts';
import { body, foot } from '../frame.ts';
import { ink } from '../ink.ts';

const LINES = 9;
const NUMBER = 84;
const FROM = 290;
const RIBBON = 140;
const GAP = 24;
const TO = body.width - FROM - RIBBON - 2 * GAP;

/** The ribbon that carries the eye from what is left to what comes, and its head. */
function ribbon(height: number): Box {
  const [x, y] = [(RIBBON - 16) / SIDE, height / SIDE];
  const path = ribbonPath(LINES).replace(/-?[\d.]+ -?[\d.]+/g, (pair) => {
    const [left = 0, top = 0] = pair.split(' ').map(Number);
    return `${left * x} ${top * y}`;
  });
  const middle = height / 2;
  return drawing({ width: RIBBON, height }, [
    { d: path, fill: 'none', stroke: ink.rubric, 'stroke-width': 1.6 },
    { d: `M${RIBBON - 17.5} 0v${height}`, fill: 'none', stroke: ink.rubric, 'stroke-width': 3 },
    { d: `M${RIBBON - 16} ${middle - 11}l16 11l-16 11z`, fill: ink.rubric },
  ]);
}

/** A shift: its number and name; what is left on one side, what comes on the other. */
export async function shift(face: ShiftFace, press: Press): Promise<Box> {
  const title = await fitText(
    face.title.text,
    { ...strong, textWrap: 'balance' },
    { width: body.width - NUMBER, height: 120, largest: 46, smallest: 22 },
    press,
  );
  const height = 232;
  const side = (words: string, width: number, style: typeof serif, largest = 38) =>
    fitText(
      words,
      { ...style, textWrap: 'balance' },
      { width, height: height - 40, largest, smallest: 16 },
      press,
    );
  const to = await side(face.to.text.text, TO, { ...strong, lineHeight: 1.36 });
  const from = await side(
    face.from.text.text,
    FROM,
    { ...serif, color: ink.quiet },
    to.size * 1.25,
  );
  const label = (words: string) => text(words, { ...sans, fontSize: 24, color: ink.quiet });
  return box({ ...body, justifyContent: 'space-between' }, [
    row({ alignItems: 'baseline' }, [
      box({ width: NUMBER }, [
        text(face.number, {
          ...strong,
          fontSize: title.size * 1.5,
          lineHeight: 1,
          color: ink.rubric,
        }),
      ]),
      box({ width: body.width - NUMBER }, [title]),
    ]),
    row({ height, alignItems: 'center', gap: GAP }, [
      box({ width: FROM }, [label(face.from.label), from]),
      ribbon(height),
      box({ width: TO }, [label(face.to.label), to]),
    ]),
    foot([face.outlet], [face.translation]),
  ]);
}
