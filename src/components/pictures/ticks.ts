import type { EventStatus } from '../../schemas/event.ts';

/** How ticks stand: how many in a line, how far apart. */
export interface TickSizes {
  perLine: number;
  step: number;
  width: number;
  height: number;
  /** From one line of ticks to the next. */
  line: number;
}

/** The ticks of one event as paths, one for each thing that is said: the surest stand first. */
export function ticksOf(
  says: readonly EventStatus[],
  { perLine, step, width, height, line }: TickSizes,
): { says: EventStatus; d: string }[] {
  const paths = new Map<EventStatus, string>();
  for (const [at, what] of says.entries()) {
    const x = (at % perLine) * step;
    const y = Math.floor(at / perLine) * line;
    paths.set(what, `${paths.get(what) ?? ''}M${x} ${y}h${width}v${height}h-${width}z`);
  }
  return [...paths].map(([what, d]) => ({ says: what, d }));
}
