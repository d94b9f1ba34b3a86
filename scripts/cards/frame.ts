import type { Card } from '../../src/share/card/cards.ts';
import { size } from '../../src/share/card/drawing.ts';
import { box, row, sans, strong, text, type Box, type Style } from './box.ts';
import { ink } from './ink.ts';

/** The sheet: its edges, and what is left for the matter of a card. */
const EDGE = { side: 64, top: 38, bottom: 46 };
const HEAD = 62;
const GAP = 30;
export const body = {
  width: size.width - 2 * EDGE.side,
  height: size.height - EDGE.top - EDGE.bottom - HEAD - GAP,
};

/** A hairline across, or down. */
export const hairline = (style: Style = {}): Box =>
  box({ height: 1.5, background: ink.rule, ...style });

/** The double rule below the name of the site. */
const doubleRule = (): Box =>
  box({ height: 8, borderTop: `2.5px solid ${ink.text}`, borderBottom: `2.5px solid ${ink.text}` });

/** A card: name of the site and what is shown above the double rule, the matter below. */
export function frame({ site, of }: Pick<Card, 'site' | 'of'>, matter: Box): Box {
  return box(
    {
      ...size,
      padding: `${EDGE.top}px ${EDGE.side}px ${EDGE.bottom}px`,
      background: ink.paper,
      color: ink.text,
    },
    [
      box({ height: HEAD, justifyContent: 'space-between' }, [
        row({ justifyContent: 'space-between', alignItems: 'baseline' }, [
          text(site, { ...strong, fontSize: 30 }),
          of === null ? null : text(of, { ...sans, fontSize: 24, color: ink.quiet }),
        ]),
        doubleRule(),
      ]),
      box({ ...body, marginTop: GAP }, [matter]),
    ],
  );
}

/** The lines at the foot of a card, below a hairline: what stands left, and what stands right. */
export function foot(left: readonly (string | null)[], right: readonly (string | null)[]): Box {
  const lines = (texts: readonly (string | null)[], style: Style) =>
    box(
      { ...style, maxWidth: body.width * 0.62 },
      texts
        .filter((line) => line !== null)
        .map((line, at) =>
          text(line, {
            ...sans,
            fontSize: 24,
            color: at === 0 ? ink.text : ink.quiet,
            textAlign: style['textAlign'] ?? 'left',
          }),
        ),
    );
  return box({}, [
    hairline(),
    row({ justifyContent: 'space-between', paddingTop: 14, gap: 40 }, [
      lines(left, {}),
      lines(right, { textAlign: 'right', alignItems: 'flex-end', flexShrink: 1 }),
    ]),
  ]);
}
