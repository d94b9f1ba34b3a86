import satori, { type Font } from 'satori';
import { size } from '../../src/share/card/drawing.ts';
import { TEXT, type Box } from './box.ts';
import { Failure } from '../process/failure.ts';

/** Width and height of something that was laid out. */
export interface Extent {
  width: number;
  height: number;
}

/** Lays out and draws, with the typefaces. */
export interface Press {
  /** How large a box becomes that is so wide; as wide as its content where no width is given. */
  measure(box: Box, width?: number): Promise<Extent>;
  /** The whole card as SVG, its letters as outlines; fails where a text runs out of the card. */
  print(card: Box): Promise<string>;
}

/** Wider than any line. */
const ENDLESS = 100_000;

const named = (character: string): string =>
  `"${character}" (${[...character]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')})`;

/** Where a text stands on the card. */
interface Place extends Extent {
  left: number;
  top: number;
  text: string;
}

function faultsOf(places: readonly Place[]): string[] {
  const outside = places.filter(
    ({ left, top, width, height }) =>
      left < 0 || top < 0 || left + width > size.width || top + height > size.height,
  );
  const over = places.flatMap((one, at) =>
    places
      .slice(at + 1)
      .filter(
        (two) =>
          one.left + 1 < two.left + two.width &&
          two.left + 1 < one.left + one.width &&
          one.top + 1 < two.top + two.height &&
          two.top + 1 < one.top + one.height,
      )
      .map((two) => `"${one.text}" and "${two.text}" overlap`),
  );
  return [...outside.map(({ text }) => `"${text}" runs out of the card`), ...over];
}

export function press(fonts: Font[]): Press {
  // Satori asks for more where no face has a character.
  const loadAdditionalAsset = (_: string, character: string): Promise<Font[]> => {
    throw new Failure(`no typeface of the cards has ${named(character)}`);
  };
  const common = { fonts, loadAdditionalAsset };
  return {
    async measure(content, width = ENDLESS) {
      let extent: Extent = { width: 0, height: 0 };
      const frame: Box = {
        type: 'div',
        key: null,
        props: {
          style: {
            display: 'flex',
            flexDirection: 'column',
            width,
            // Lines break otherwise where a box only shrinks to the width.
            alignItems: width === ENDLESS ? 'flex-start' : 'stretch',
          },
          children: [{ ...content, key: 'measured' }],
        },
      };
      await satori(frame as never, {
        ...common,
        width,
        embedFont: false,
        onNodeDetected({ key, width: wide, height }) {
          if (key === 'measured') extent = { width: wide, height };
        },
      });
      return extent;
    },
    async print(card) {
      const places: Place[] = [];
      const svg = await satori(card as never, {
        ...common,
        ...size,
        onNodeDetected({ key, left, top, width, height, textContent = '' }) {
          if (key === TEXT) places.push({ left, top, width, height, text: textContent });
        },
      });
      const faults = faultsOf(places);
      if (faults.length > 0) throw new Failure(faults.join('; '));
      return svg;
    },
  };
}
