import type { EventFace, PageFace } from '../../../src/share/card/face.ts';
import { tied } from '../../../src/i18n/translated.ts';
import { box, row, sans, serif, strong, text, type Box } from '../box.ts';
import type { Press } from '../draw.ts';
import { fitText } from '../fit.ts';
import { body, foot, hairline } from '../frame.ts';
import { ink } from '../ink.ts';
import { disc } from '../marks.ts';

/** An event: its day above the line of time, its mark on it, what it is below. */
export async function event(face: EventFace, press: Press): Promise<Box> {
  const date = await fitText(
    face.date,
    serif,
    { width: body.width, height: 76, largest: 50, smallest: 24 },
    press,
  );
  const above = box({}, [
    date,
    row({ alignItems: 'center', gap: 16, marginTop: 8, marginBottom: 24 }, [
      disc(face.status, 34),
      text(face.label, { ...sans, fontSize: 28, color: ink.rubric }),
      hairline({ flexGrow: 1, flexShrink: 1, background: ink.text }),
    ]),
  ]);
  const below = foot(
    [face.place ?? face.according],
    [face.place === null ? null : face.according, face.translation],
  );
  const taken = await press.measure(box({ width: body.width }, [above, below]));
  const title = await fitText(
    tied(face.title.text),
    { ...strong, textWrap: 'balance' },
    {
      width: body.width,
      height: body.height - taken.height - 16,
      largest: 84,
      smallest: 22,
    },
    press,
  );
  return box({ ...body, justifyContent: 'space-between' }, [box({}, [above, title]), below]);
}

/** Events as their marks, one an event, those of one status together: many of them have no day. */
export function marks({ statuses }: Extract<PageFace['shows'], { as: 'events' }>): Box {
  const all = statuses.flatMap(({ status, count }) => Array.from({ length: count }, () => status));
  const side = Math.max(8, Math.min(28, Math.floor(body.width / all.length / 1.3)));
  return box({ gap: 22 }, [
    row(
      { gap: side * 0.3, width: body.width, flexWrap: 'wrap' },
      all.map((status) => disc(status, side)),
    ),
    row(
      { gap: 36 },
      statuses.map(({ status, count, label }) =>
        row({ gap: 12, alignItems: 'center' }, [
          disc(status, 22),
          text(`${count} ${label}`, { ...sans, fontSize: 26 }),
        ]),
      ),
    ),
  ]);
}
