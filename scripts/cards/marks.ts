import type { Form } from '../../src/share/card/face.ts';
import type { EventStatus } from '../../src/schemas/event.ts';
import { drawing, type Box, type Style } from './box.ts';
import { ink } from './ink.ts';

/* The marks of the site, so that colour is never needed: squares for words, discs for events. */

/** A square: filled for verbatim, open for reported, dotted for reported and continued. */
export function square(form: Form, side: number, style: Style = {}): Box {
  const line = Math.max(2, Math.round(side / 10));
  const at = line / 2;
  const inner = side - line;
  // Dots as long as their gaps, and one in each corner.
  const dots = inner / (2 * Math.round(inner / (2.6 * line)));
  return drawing({ width: side, height: side, ...style }, [
    form === 'direct'
      ? { d: `M0 0h${side}v${side}h-${side}z`, fill: ink.rubric }
      : {
          d: `M${at} ${at}h${inner}v${inner}h-${inner}z`,
          fill: 'none',
          stroke: ink.text,
          'stroke-width': line,
          ...(form === 'continued' && {
            'stroke-dasharray': `${dots} ${dots}`,
            'stroke-dashoffset': dots / 2,
          }),
        },
  ]);
}

/** An event: a disc where it was held, a ring where it is planned, a dotted diamond where expected. */
export function disc(status: EventStatus, side: number, style: Style = {}): Box {
  const line = Math.max(2, side / 8);
  const half = side / 2;
  const radius = half - line / 2;
  const ring = `M${line / 2} ${half}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  const edge = radius * Math.SQRT2;
  const dots = edge / (2 * Math.max(2, Math.round(edge / (2.2 * line))));
  return drawing({ width: side, height: side, ...style }, [
    status === 'expected'
      ? {
          d: `M${half} ${line / 2}l${radius} ${radius}l-${radius} ${radius}l-${radius} -${radius}z`,
          fill: ink.paper,
          stroke: ink.rubric,
          'stroke-width': line,
          'stroke-dasharray': `${dots} ${dots}`,
          'stroke-dashoffset': dots / 2,
        }
      : {
          d: ring,
          fill: status === 'held' ? ink.rubric : ink.paper,
          stroke: ink.rubric,
          'stroke-width': line,
        },
  ]);
}
