import type { SourceFace } from '../../../src/share/card/face.ts';
import { box, sans, serif, strong, text, type Box } from '../box.ts';
import type { Press } from '../draw.ts';
import { fitText } from '../fit.ts';
import { body, hairline } from '../frame.ts';
import { ink } from '../ink.ts';

/** An article: the name of the outlet as a nameplate, its day below, then the headline. */
export async function source(face: SourceFace, press: Press): Promise<Box> {
  const outlet = await fitText(
    face.outlet,
    { ...strong, lineHeight: 1.24, textAlign: 'center' },
    { width: body.width, height: 130, largest: 96, smallest: 28 },
    press,
  );
  const headline = await fitText(
    face.headline?.text ?? face.noHeadline,
    {
      ...serif,
      textAlign: 'center',
      textWrap: 'balance',
      ...(face.headline === null && { color: ink.quiet }),
    },
    { width: 940, height: 190, largest: face.headline === null ? 38 : 54, smallest: 22 },
    press,
  );
  const line = { ...sans, fontSize: 26, textAlign: 'center' };
  return box({ ...body, justifyContent: 'space-between' }, [
    box({ alignItems: 'center' }, [
      box({ width: body.width }, [outlet]),
      box({ width: body.width, marginTop: 8 }, [
        hairline(),
        box({ padding: '8px 0' }, [text(face.day, line)]),
        hairline(),
      ]),
    ]),
    box({ alignItems: 'center' }, [box({ width: 940 }, [headline])]),
    box({}, [text(face.drawn, { ...line, color: ink.quiet })]),
  ]);
}
