import type { FigureFace } from '../../../src/share/card/face.ts';
import { box, row, sans, serif, strong, text, type Box } from '../box.ts';
import type { Press } from '../draw.ts';
import { fitText } from '../fit.ts';
import { body, foot } from '../frame.ts';
import { ink } from '../ink.ts';

/** The amount in one line: the number large, its unit smaller, what limits it above in the accent. */
function amount({ qualifier, before, number, after }: FigureFace['amount'], size: number): Box {
  // A sign belongs to the digits, a word stands beside them.
  const unit = (words: string, side: 'marginLeft' | 'marginRight'): Box | null => {
    const isSign = words === words.trim();
    return words === ''
      ? null
      : text(words.trim(), {
          ...strong,
          lineHeight: 1.2,
          fontSize: size * (isSign ? 0.66 : 0.42),
          whiteSpace: 'nowrap',
          [side]: isSign ? 0 : size * 0.1,
        });
  };
  return box({ alignItems: 'flex-start' }, [
    qualifier === ''
      ? null
      : text(qualifier, {
          ...sans,
          lineHeight: 1.3,
          fontSize: Math.max(30, size * 0.25),
          color: ink.rubric,
        }),
    row({ alignItems: 'baseline' }, [
      unit(before, 'marginRight'),
      text(number, { ...strong, lineHeight: 1.12, fontSize: size, whiteSpace: 'nowrap' }),
      unit(after, 'marginLeft'),
    ]),
  ]);
}

/** A figure: the amount as large as the card is wide, what it counts, who gave it. */
export async function figure(face: FigureFace, press: Press): Promise<Box> {
  const reference = await press.measure(amount(face.amount, 100));
  const size = Math.min(168, Math.floor((100 * body.width) / reference.width));
  const [above, below] = [
    amount(face.amount, size),
    foot([face.giver, face.translation], [face.outlet, face.asOf]),
  ];
  const taken = await press.measure(box({ width: body.width }, [above, below]));
  const label = await fitText(
    face.label.text,
    { ...serif, textWrap: 'balance' },
    {
      width: body.width,
      height: body.height - taken.height - 24,
      largest: 44,
      smallest: 18,
    },
    press,
  );
  return box({ ...body, justifyContent: 'space-between' }, [box({}, [above, label]), below]);
}
