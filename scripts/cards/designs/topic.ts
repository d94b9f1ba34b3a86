import type { SpeakerFace, TopicFace } from '../../../src/share/card/face.ts';
import { tied } from '../../../src/i18n/translated.ts';
import { box, row, sans, serif, strong, text, type Box } from '../box.ts';
import type { Press } from '../draw.ts';
import { fitText } from '../fit.ts';
import { body, hairline } from '../frame.ts';
import { ink } from '../ink.ts';
import { legend, sideOf, squares } from './counted.ts';

const total = (forms: TopicFace['forms']): number =>
  forms.reduce((sum, { count }) => sum + count, 0);

/** A topic: its name, the sentence that says what it is about, how much there is. */
export async function topic(face: TopicFace, press: Press): Promise<Box> {
  const name = await fitText(
    tied(face.name),
    { ...strong, lineHeight: 1.22, textWrap: 'balance' },
    { width: body.width, height: 210, largest: 116, smallest: 30 },
    press,
  );
  const { height } = await press.measure(name, body.width);
  const foot = 84;
  const summary = await fitText(
    face.summary,
    { ...serif, color: ink.quiet, textWrap: 'balance' },
    { width: 980, height: body.height - height - foot - 40, largest: 44, smallest: 20 },
    press,
  );
  const side = sideOf(total(face.forms), 560, 60, 26);
  return box({ ...body, justifyContent: 'space-between' }, [
    box({ gap: 18 }, [name, box({ width: 980 }, [summary])]),
    box({}, [
      hairline(),
      row(
        {
          justifyContent: 'space-between',
          alignItems: 'center',
          height: foot - 10,
          paddingTop: 12,
        },
        [
          text(face.counts, { ...sans, fontSize: 28 }),
          side === null ? null : squares(face.forms, side, 560),
        ],
      ),
    ]),
  ]);
}

/** A speaker: name and office, and every quote as a square of its form. */
export async function speaker(face: SpeakerFace, press: Press): Promise<Box> {
  const name = await fitText(
    face.name,
    { ...strong, lineHeight: 1.22, textWrap: 'balance' },
    { width: body.width, height: 150, largest: 104, smallest: 30 },
    press,
  );
  const role = await fitText(
    face.role,
    { ...sans, textWrap: 'balance' },
    { width: body.width, height: 112, largest: 38, smallest: 18 },
    press,
  );
  const side = sideOf(total(face.forms), body.width, 120, 46);
  return box({ ...body, justifyContent: 'space-between' }, [
    box({ gap: 10 }, [name, role]),
    face.forms.length === 0
      ? null
      : box({ gap: 24 }, [
          hairline(),
          side === null ? null : squares(face.forms, side, body.width),
          legend(face.forms, 26),
        ]),
  ]);
}
