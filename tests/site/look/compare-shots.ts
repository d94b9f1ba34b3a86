import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { countColours, inColoursOf, type Picture } from './palette-png.ts';

/** How far two pictures of a page are apart. */
export interface Difference {
  /** In words; empty where they show the same. */
  readonly told: string;
  /** Red where they differ; null where their sizes do. */
  readonly map: Buffer | null;
}

/** How far a pixel may be from the accepted one, of 1 (black from white). */
const THRESHOLD = 0.1;
/** So many pixels may be farther away: a mark that is lost has more. */
const MOST_PIXELS = 6;
/** So large a part of the pixels may change to a colour that is near, beyond a few letters' edges. */
const PLAY = 0.001;
const FEW = 60;

/**
 * Compares a page as it is drawn now with the accepted picture of it. That one has sixteen colours:
 * what is the same in these counts as the same, so that one and the same page differs by nothing.
 */
export function compare(accepted: Picture, actual: Picture): Difference {
  const { width, height } = accepted;
  if (width !== actual.width || height !== actual.height) {
    const sizes = [accepted, actual].map((one) => `${one.width * 2} × ${one.height * 2} px`);
    return { told: `it is ${sizes[1]} large instead of ${sizes[0]}`, map: null };
  }
  const reduced = inColoursOf(accepted, actual);
  const map = new PNG({ width, height });
  const pixels = pixelmatch(
    accepted.data,
    onlyWhereOther(accepted, reduced, actual),
    map.data,
    width,
    height,
    { threshold: THRESHOLD, includeAA: true },
  );
  const told = [
    pixels > MOST_PIXELS ? `${pixels} pixels of ${width * height} differ` : '',
    groundOf(accepted, actual),
    ...areas(accepted, reduced),
  ];
  return { told: told.filter(Boolean).join('; '), map: PNG.sync.write(map) };
}

/** The actual picture where it differs in the colours of the accepted one, and that one elsewhere. */
function onlyWhereOther(accepted: Picture, reduced: Picture, actual: Picture): Uint8Array {
  const mixed = new Uint8Array(accepted.data);
  for (let at = 0; at < mixed.length; at += 4) {
    const same = [0, 1, 2].every(
      (channel) => accepted.data[at + channel] === reduced.data[at + channel],
    );
    if (!same) mixed.set(actual.data.subarray(at, at + 4), at);
  }
  return mixed;
}

const written = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

const commonest = (data: Uint8Array): number | undefined =>
  [...countColours(data)].toSorted(([, a], [, b]) => b - a)[0]?.[0];

/** The ground of a page is exactly the accepted one: a shade that the eye hardly sees is a change. */
function groundOf(accepted: Picture, actual: Picture): string {
  const [before, now] = [commonest(accepted.data), commonest(actual.data)];
  if (before === undefined || now === undefined || before === now) return '';
  return `the ground is ${written(now)} instead of ${written(before)}`;
}

/** Colours that fill more or less of the page than they did, though each pixel is near. */
function areas(accepted: Picture, reduced: Picture): string[] {
  const most = FEW + accepted.width * accepted.height * PLAY;
  const now = countColours(reduced.data);
  return [...countColours(accepted.data)].flatMap(([colour, count]) => {
    const change = (now.get(colour) ?? 0) - count;
    if (Math.abs(change) <= most) return [];
    return `${Math.abs(change)} pixels ${change > 0 ? 'more' : 'fewer'} have ${written(colour)}`;
  });
}
