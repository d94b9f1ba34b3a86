import type { QuoteFace } from '../../../src/share/card/face.ts';
import { box, row, sans, serif, strong, text, type Box } from '../box.ts';
import type { Press } from '../draw.ts';
import { fit, fitText } from '../fit.ts';
import { body } from '../frame.ts';
import { ink } from '../ink.ts';
import { square } from '../marks.ts';

const NOTE = 266;
const GUTTER = 26;
const WORDS = body.width - NOTE - 2 * GUTTER;
/** How far an opening mark hangs into the margin, in its own size. */
const HANG = 0.44;

/** The note in the margin: how the words are printed, whose they are, who printed them and when. */
function note(face: QuoteFace, size: number, name: number): Box {
  const line = { ...sans, fontSize: size };
  return box({ width: NOTE, minHeight: body.height, justifyContent: 'space-between', gap: size }, [
    box({ gap: size * 0.7 }, [
      row({ gap: size * 0.5, alignItems: 'flex-start' }, [
        square(face.form, Math.round(size * 0.72), { marginTop: size * 0.39 }),
        text(face.label, {
          ...line,
          flexShrink: 1,
          color: face.form === 'direct' ? ink.rubric : ink.text,
        }),
      ]),
      box({}, [
        text(face.name.text, { ...strong, fontSize: Math.min(name, size * 1.6) }),
        face.role && text(face.role.text, { ...line, marginTop: size * 0.25 }),
      ]),
    ]),
    box({}, [
      text(face.outlet, { ...line, color: ink.quiet }),
      text(face.day, { ...line, color: ink.quiet }),
      face.translation === null
        ? null
        : text(face.translation, { ...line, color: ink.quiet, marginTop: size * 0.55 }),
    ]),
  ]);
}

/** A quote: its words as large as they fit, opening mark hanging, and a note in the margin. */
export async function quote(face: QuoteFace, press: Press): Promise<Box> {
  const quoted = face.wording === 'quoted';
  const words = await fitText(
    quoted ? `${face.words.text}”` : face.words.text,
    { ...serif, ...(face.wording === 'withheld' && { color: ink.quiet }) },
    {
      width: WORDS,
      height: body.height,
      largest: { quoted: 64, retold: 52, withheld: 40 }[face.wording],
      smallest: 20,
    },
    press,
  );
  // A name in one line where that is hardly smaller.
  const line = await press.measure(text(face.name.text, { ...strong, fontSize: 100 }));
  const name = Math.max(24, Math.min(32, Math.floor((100 * NOTE) / line.width)));
  const size = await fit(
    (one) => note(face, one, name),
    { width: NOTE, height: body.height, largest: 24, smallest: 10 },
    press,
  );
  return row({ ...body, justifyContent: 'space-between' }, [
    box({ width: WORDS, position: 'relative' }, [
      quoted
        ? box({ position: 'absolute', left: -words.size * HANG, top: 0 }, [
            { ...text('“', { ...serif, fontSize: words.size }), key: null },
          ])
        : null,
      // The first line stands at the height of the note beside it.
      words,
    ]),
    box({ borderLeft: `1.5px solid ${ink.rule}`, paddingLeft: GUTTER, height: body.height }, [
      note(face, size, name),
    ]),
  ]);
}
