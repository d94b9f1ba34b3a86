import { tied } from '../../../src/i18n/translated.ts';
import type { HomeFace, PageFace } from '../../../src/share/card/face.ts';
import { box, row, sans, serif, strong, text, type Box } from '../box.ts';
import type { Press } from '../draw.ts';
import { fit, fitText } from '../fit.ts';
import { body, hairline } from '../frame.ts';
import { ink } from '../ink.ts';
import { legend, sideOf, squares } from './counted.ts';
import { marks } from './event.ts';

/** Longer lines are hard to read. */
const MEASURE = 980;

/** What a section holds, drawn below its title. */
async function shown(
  shows: NonNullable<PageFace['shows']>,
  height: number,
  press: Press,
): Promise<Box> {
  switch (shows.as) {
    case 'events':
      return marks(shows);
    case 'forms': {
      const total = shows.forms.reduce((sum, { count }) => sum + count, 0);
      const side = sideOf(total, body.width, 110, 32);
      return box({ gap: 22 }, [
        side === null ? null : squares(shows.forms, side, body.width),
        legend(shows.forms, 26),
      ]);
    }
    case 'items': {
      const make = (fontSize: number) =>
        row(
          { flexWrap: 'wrap', gap: `${fontSize * 0.2}px ${fontSize * 1.2}px`, width: body.width },
          shows.items.map((item) =>
            text(item, { ...strong, fontSize, lineHeight: 1.4, maxWidth: body.width }),
          ),
        );
      const size = await fit(make, { width: body.width, height, largest: 42, smallest: 14 }, press);
      return make(size);
    }
  }
}

/** A section: title, what it is, and something of what it holds. */
export async function page(face: PageFace, press: Press): Promise<Box> {
  const title = await fitText(
    tied(face.title.text),
    { ...strong, lineHeight: 1.22, textWrap: 'balance' },
    { width: body.width, height: 130, largest: 100, smallest: 40 },
    press,
  );
  const lead = await fitText(
    face.lead,
    { ...serif, color: ink.quiet, textWrap: 'balance' },
    { width: MEASURE, height: 132, largest: 38, smallest: 20 },
    press,
  );
  const above = box({ gap: 12 }, [title, box({ width: MEASURE }, [lead])]);
  const { height } = await press.measure(above, body.width);
  return box({ ...body, justifyContent: 'space-between' }, [
    above,
    face.shows &&
      box({ gap: 20 }, [hairline(), await shown(face.shows, body.height - height - 44, press)]),
  ]);
}

/** The front page: when and where, the meeting in both languages, and what this edition holds. */
export async function home(face: HomeFace, press: Press): Promise<Box> {
  const title = await fitText(
    tied(face.title.text),
    { ...strong, lineHeight: 1.24, textWrap: 'balance' },
    { width: body.width, height: 200, largest: 80, smallest: 30 },
    press,
  );
  const facing =
    face.facing &&
    (await fitText(
      tied(face.facing.text),
      { ...serif, color: ink.quiet, textWrap: 'balance' },
      { width: body.width, height: 60, largest: 36, smallest: 20 },
      press,
    ));
  return box({ ...body, justifyContent: 'space-between' }, [
    box({}, [
      row(
        { gap: 24 },
        face.dateline.map((part) => text(part, { ...sans, fontSize: 26, color: ink.rubric })),
      ),
      title,
      facing && box({ marginTop: 10 }, [facing]),
    ]),
    box({}, [
      hairline(),
      row(
        { justifyContent: 'space-between', paddingTop: 14 },
        face.counts.map(({ count, label }) =>
          box({}, [
            text(String(count), { ...strong, fontSize: 46, lineHeight: 1.2 }),
            text(label, { ...sans, fontSize: 22, color: ink.quiet }),
          ]),
        ),
      ),
    ]),
  ]);
}
