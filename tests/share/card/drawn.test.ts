import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sans, serif, strong, text } from '../../../scripts/cards/box.ts';
import { press } from '../../../scripts/cards/draw.ts';
import { compose } from '../../../scripts/cards/compose.ts';
import { readTypefaces } from '../../../scripts/cards/typefaces.ts';
import { picture, writeCards } from '../../../scripts/cards/write.ts';
import { letters } from '../../../src/design/letters.ts';
import { indexDigest } from '../../../src/digest-index.ts';
import { to } from '../../../src/i18n/paths.ts';
import type { Digest } from '../../../src/schemas/digest.ts';
import { cardAt, cardImage, cardsOf, type Card } from '../../../src/share/card/cards.ts';
import { base } from '../../../src/site.ts';
import { sample } from '../sample.ts';
import { faces } from './faces.ts';

const typefaces = await readTypefaces();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterAll(() => rm(folder, { recursive: true }));

const quoted = (words: string, more: Partial<Digest['quotes'][number]> = {}): Digest => ({
  ...sample,
  quotes: sample.quotes.map((quote, at) =>
    at > 0
      ? quote
      : {
          ...quote,
          ...more,
          text: { vi: words, en: null },
          statements: [{ vi: words, en: null, themes: [] }],
          translation: 'missing' as const,
        },
  ),
});
const of = (digest: Digest): Card[] =>
  ['vi', 'en'].map((locale) => cardAt(indexDigest(digest), locale as 'vi' | 'en', to.quote('q1')));

describe('the typefaces of cards', () => {
  test.each(typefaces.map((face) => [`${face.name} ${face.weight}`, face] as const))(
    'hold every letter of the site: %s',
    async (_, face) => {
      const alone = press([face]);
      // Each letter on its own: a face that lacks one fails.
      for (const style of [serif, strong, sans]) await alone.measure(text(letters, style));
    },
  );

  test('that lack a character fail the build, naming it, its card and what to do', async () => {
    await expect(
      writeCards(of(quoted('Chữ 日 lạ')), join(folder, 'a'), join(folder, 'a-cache')),
    ).rejects.toThrow(
      /card of vi\/quotes\/q1\/ .*"日" \(U\+65E5\).*scripts\/cards\/typefaces\.ts/u,
    );
  });
});

describe('drawing the cards', () => {
  const dist = () => join(folder, 'b');
  const cache = () => join(folder, 'b-cache');
  const files = async () => (await readdir(cache())).toSorted();

  test('draws each once, keeps what has not changed, and throws away what no card uses', async () => {
    const first = of(sample);
    expect(await writeCards(first, dist(), cache())).toEqual({ drawn: 2, kept: 0 });
    const bytes = await Promise.all(
      first.map((card) => readFile(join(dist(), cardImage(card).slice(base.length)))),
    );
    expect(await writeCards(first, dist(), cache())).toEqual({ drawn: 0, kept: 2 });

    const changed = of(quoted('Những lời khác'));
    const other = cardsOf(indexDigest(sample)).filter(({ face }) => face.kind === 'home');
    expect(await writeCards([...first, ...other], dist(), cache())).toEqual({ drawn: 2, kept: 2 });
    expect(await writeCards([...changed, ...other], dist(), cache())).toEqual({
      drawn: 2,
      kept: 2,
    });
    expect(await files()).toEqual(
      [...changed, ...other].map(({ hash }) => `${hash}.png`).toSorted(),
    );

    await rm(cache(), { recursive: true });
    await writeCards(first, dist(), cache());
    const again = await Promise.all(
      first.map((card) => readFile(join(dist(), cardImage(card).slice(base.length)))),
    );
    expect(again.map((one, at) => one.equals(bytes[at] ?? Buffer.alloc(0)))).toEqual([true, true]);
  });

  test.each([
    [
      'markup and code',
      '<script>alert(1)</script> "><img src=x onerror=alert(2)> {process.env.X} =cmd()',
    ],
    ['one word without end', 'W'.repeat(600)],
    ['very many words', 'Từ ngữ rất dài và hay, '.repeat(300)],
    ['signs that nobody sees and pictographs', 'A\u2028B\u202e\u200b👍🏽 tốt'],
    ['marks above marks', 'ỮẶỖẤ ữặỗấ ẫ'.normalize('NFD')],
  ])('ends as letters inside the card, nothing else: %s', async (_, words) => {
    const by = press(typefaces);
    const hostile = quoted(words, {
      speaker: null,
      unregistered: { name: `<b>${'Tên '.repeat(80)}</b>`, role: { vi: words, en: null } },
    });
    for (const card of of(hostile)) {
      const { width, height, format, pages } = await sharp(await picture(card, by)).metadata();
      expect({ width, height, format, pages }).toEqual({ width: 1200, height: 630, format: 'png' });
    }
  });

  test('loses nothing that an eye could see to the palette', async () => {
    const by = press(typefaces);
    for (const face of faces) {
      const card = { site: 'ADGMIN 6', of: 'Sự việc', face };
      const pixels = (bytes: Buffer) => sharp(bytes).removeAlpha().raw().toBuffer();
      const [drawn, kept] = [
        await pixels(Buffer.from(await compose(card, by))),
        await pixels(await picture(card, by)),
      ];
      let furthest = 0;
      for (let at = 0; at < drawn.length; at += 1) {
        furthest = Math.max(furthest, Math.abs((drawn[at] ?? 0) - (kept[at] ?? 0)));
      }
      expect(furthest, face.kind).toBeLessThan(8);
    }
  }, 20_000);

  test.each(faces.filter(({ kind }) => kind !== 'quote' && kind !== 'home'))(
    'a card of any kind holds texts of any length: $kind',
    async (face) => {
      const by = press(typefaces);
      const stretched = JSON.parse(
        JSON.stringify(face, (key, value: unknown) =>
          ['name', 'role', 'summary', 'text', 'outlet', 'giver', 'place'].includes(key) &&
          typeof value === 'string'
            ? 'Ữ dài '.repeat(15).trim()
            : value,
        ),
      ) as typeof face;
      await expect(
        picture({ site: 'ADGMIN 6', of: 'Sự việc', face: stretched }, by),
      ).resolves.toBeInstanceOf(Buffer);
    },
  );
});
