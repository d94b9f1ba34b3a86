import { expect, test } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { formatFigure } from '../../src/i18n/figure.ts';
import { capitalised, formatEventDate } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { shown } from '../../src/i18n/translated.ts';
import { all, attribute, hasClass, only, text } from './built/html.ts';
import { readPages } from './built/pages.ts';

const index = indexDigest(await readDigest());
const pages = new Map(readPages().map((page) => [page.path, page]));

function main(path: string) {
  const page = pages.get(path);
  if (!page) throw new Error(`there is no page ${path}`);
  return only(page.root, 'main');
}
const heading = (path: string) => all(main(path), 'h1').map(text);
const bare = (words: string): string => words.replace(/\s+/g, '');

test.for(locales)(
  'each event tells its day, its status and every article that tells of it, in %s',
  (locale) => {
    const t = strings(locale).event;
    for (const event of index.events) {
      const path = `${locale}/${to.event(event.id)}`;
      expect(heading(path)).toEqual([shown(event.title, event.translation, locale).text]);
      const words = text(main(path));
      expect(words).toContain(capitalised(formatEventDate(event, locale) ?? t.noDate));
      const [status] = all(main(path), (element) => hasClass(element, 'status'));
      expect(status && text(status)).toBe(t[event.status]);
      const links = all(main(path), 'a').map((a) => attribute(a, 'href'));
      for (const { article } of event.sources) {
        expect(links.some((link) => link?.endsWith(`/${to.source(article)}`))).toBe(true);
      }
    }
  },
);

test.for(locales)(
  'each figure stands with its limiting word over the clause that prints it, in %s',
  (locale) => {
    for (const figure of index.figures) {
      const path = `${locale}/${to.figure(figure.id)}`;
      expect(bare(heading(path).join())).toContain(bare(formatFigure(figure, locale)));
      expect(text(main(path))).toContain(figure.text.vi);
      if (figure.translation === 'current') expect(text(main(path))).toContain(figure.text.en);
    }
  },
);

test.for(locales)(
  'each shift tells from what to what, as printed and in our English, in %s',
  (locale) => {
    for (const shift of index.shifts) {
      const words = text(main(`${locale}/${to.shift(shift.id)}`));
      for (const end of [shift.from, shift.to]) {
        expect(words).toContain(end.vi);
        if (shift.translation === 'current') expect(words).toContain(end.en);
      }
    }
  },
);
