/**
 * Draws the pictures that links unfold to: `node scripts/cards.ts dist`. Reads the committed digest,
 * or that of a folder named as a second argument, writes `<dist>/cards/`. What was drawn before is
 * kept in `.cache/cards`, by what it shows.
 */
import { join } from 'node:path';
import { indexDigest } from '../src/digest-index.ts';
import { cardsOf } from '../src/share/card/cards.ts';
import { writeCards } from './cards/write.ts';
import { readDigest } from './digest.ts';
import { command, Failure } from './process/failure.ts';
import { cache } from './process/programs.ts';

await command(async () => {
  const [dist, digest] = process.argv.slice(2);
  if (dist === undefined) throw new Failure('name the folder of the built site: cards.ts dist');
  const cards = cardsOf(indexDigest(await readDigest(digest)));
  const { drawn, kept } = await writeCards(cards, dist, join(cache, 'cards'));
  console.log(`cards: ${drawn} drawn, ${kept} kept`);
});
