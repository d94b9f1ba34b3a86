import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { cardImage, type Card } from '../../src/share/card/cards.ts';
import { base } from '../../src/site.ts';
import { Failure } from '../process/failure.ts';
import { compose } from './compose.ts';
import { press, type Press } from './draw.ts';
import { readTypefaces } from './typefaces.ts';

/** While one card is made a picture of, outside this thread, the next are laid out. */
const AT_ONCE = 3;

/** A few tints of three inks on paper: they look the same from a palette, and weigh half. */
const PNG = { palette: true, colours: 64, dither: 0, effort: 1 } as const;

/** A card as the bytes of a picture; the same on each run. */
export async function picture(
  card: Pick<Card, 'site' | 'of' | 'face'>,
  by: Press,
): Promise<Buffer> {
  const svg = await compose(card, by);
  return sharp(Buffer.from(svg)).removeAlpha().png(PNG).toBuffer();
}

/** Draws what the cache does not hold, each card whole or not at all. */
async function draw(cards: readonly Card[], file: (card: Card) => string): Promise<void> {
  if (cards.length === 0) return;
  const by = press(await readTypefaces());
  const left = [...cards];
  const work = async (): Promise<void> => {
    for (let card = left.shift(); card; card = left.shift()) {
      const { locale, address } = card;
      const bytes = await picture(card, by).catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        throw new Failure(
          `The card of ${locale}/${address} cannot be drawn: ${error.message}. ` +
            'A character wants a typeface in scripts/cards/typefaces.ts or a stand-in in ' +
            'src/share/card/printable.ts; a text that does not fit wants a smaller size in ' +
            `scripts/cards/designs (kind "${card.face.kind}").`,
        );
      });
      await writeFile(`${file(card)}.new`, bytes);
      await rename(`${file(card)}.new`, file(card));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Puts every card below `dist`; draws only what `cache` lacks, and takes from it what no card uses. */
export async function writeCards(
  cards: readonly Card[],
  dist: string,
  cache: string,
): Promise<{ drawn: number; kept: number }> {
  await mkdir(cache, { recursive: true });
  const held = new Set(await readdir(cache));
  const used = new Map(cards.map((card) => [`${card.hash}.png`, card]));
  const wanted = [...used].filter(([name]) => !held.has(name)).map(([, card]) => card);
  await draw(wanted, ({ hash }) => join(cache, `${hash}.png`));
  for (const name of held) {
    if (!used.has(name)) await rm(join(cache, name), { recursive: true });
  }
  await rm(join(dist, 'cards'), { recursive: true, force: true });
  for (const card of cards) {
    const file = join(dist, cardImage(card).slice(base.length));
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join(cache, `${card.hash}.png`), file);
  }
  return { drawn: wanted.length, kept: cards.length - wanted.length };
}
