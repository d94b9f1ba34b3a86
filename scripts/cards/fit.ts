import { box, text, type Box, type Style } from './box.ts';
import type { Press } from './draw.ts';

/** From the largest size to the smallest, about a twentieth at a time. */
export function sizes(largest: number, smallest: number): number[] {
  const steps: number[] = [];
  for (let size = largest; size > smallest; size = Math.min(size - 1, Math.round(size * 0.95))) {
    steps.push(size);
  }
  return [...steps, smallest];
}

/** The place that something has, and the sizes that it may be set in. */
export interface Room {
  width: number;
  height: number;
  largest: number;
  smallest: number;
}

/** The largest size in which something fits its place, by measuring; the smallest where none does. */
export async function fit(
  make: (size: number) => Box,
  { width, height, largest, smallest }: Room,
  press: Press,
): Promise<number> {
  const steps = sizes(largest, smallest);
  let from = 0;
  let to = steps.length - 1;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const extent = await press.measure(make(steps[middle] ?? smallest), width);
    if (extent.height <= height) to = middle;
    else from = middle + 1;
  }
  return steps[from] ?? smallest;
}

const REFERENCE = 100;

/** The same for one text, none of whose words is broken, and its box. */
export async function fitText(
  content: string,
  style: Style,
  room: Room,
  press: Press,
): Promise<Box & { size: number }> {
  const words = content
    .split(/[ \n]+/u)
    .map((word) => text(word, { ...style, fontSize: REFERENCE }));
  const widest = await press.measure(box({}, words));
  const whole = Math.floor((REFERENCE * room.width) / Math.max(widest.width, 1));
  const largest = Math.max(room.smallest, Math.min(room.largest, whole));
  // Where lines are balanced, a word that may be broken is broken also where it need not be.
  const overflowWrap = whole < room.smallest ? 'anywhere' : 'normal';
  const make = (fontSize: number) => text(content, { ...style, overflowWrap, fontSize });
  const size = await fit(make, { ...room, largest }, press);
  return { ...make(size), size };
}
