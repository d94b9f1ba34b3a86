import type { Card } from '../../src/share/card/cards.ts';
import type { Face } from '../../src/share/card/face.ts';
import type { Box } from './box.ts';
import { event } from './designs/event.ts';
import { figure } from './designs/figure.ts';
import { home, page } from './designs/page.ts';
import { quote } from './designs/quote.ts';
import { shift } from './designs/shift.ts';
import { source } from './designs/source.ts';
import { speaker, topic } from './designs/topic.ts';
import type { Press } from './draw.ts';
import { frame } from './frame.ts';

function matterOf(face: Face, press: Press): Promise<Box> {
  switch (face.kind) {
    case 'quote':
      return quote(face, press);
    case 'topic':
      return topic(face, press);
    case 'speaker':
      return speaker(face, press);
    case 'event':
      return event(face, press);
    case 'figure':
      return figure(face, press);
    case 'shift':
      return shift(face, press);
    case 'source':
      return source(face, press);
    case 'page':
      return page(face, press);
    case 'home':
      return home(face, press);
  }
}

/** A card as SVG, by the design of its kind. */
export async function compose(
  card: Pick<Card, 'site' | 'of' | 'face'>,
  press: Press,
): Promise<string> {
  return press.print(frame(card, await matterOf(card.face, press)));
}
