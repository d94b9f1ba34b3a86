/**
 * `npm run bench:parse`: how well the parser reads articles that nobody wrote a rule for.
 *
 *   --errors       lists what was lost and found too much, for the open part only
 *   --only TEXT    only articles whose name holds TEXT
 *   --dir DIR      another folder of articles with readings, treated as open
 *
 * Precision, recall and F1, as tests/corpus/README.md defines the items.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../../src/parse/index.ts';
import type { ParsedArticle } from '../../src/parse/index.ts';
import { findTimes } from '../../src/parse/dates/times.ts';
import { compare, emptyResult, measures, prf, type Expected, type Found } from './score.ts';

/** Units that the corpus tells apart; all else is counted or measured. */
const TOLD_APART: ReadonlySet<string> = new Set('USD VND % share × rank years days'.split(' '));
const corpus = new URL('../corpus/', import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    dir: { type: 'string' },
  },
});

if (values.dir !== undefined) run(values.dir, values.dir, true);
else {
  run('open', join(corpus, 'open'), true);
  run('held out', join(corpus, 'held-out'), false);
}

function run(title: string, folder: string, open: boolean): void {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && file.includes(values.only))
    .map((file) => file.slice(0, -'.txt'.length))
    .filter((name) => existsSync(join(folder, `${name}.json`)));
  const result = emptyResult();
  for (const name of names) {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
    const bytes = readFileSync(join(folder, `${name}.txt`));
    const { corpus: read } = parse([{ file: `${name}.txt`, bytes }], { articles: [], outlets: [] });
    compare(name, expected, foundIn(read.articles[0]), result);
  }
  console.log(`\n${title}: ${names.length} articles`);
  console.log(`${''.padEnd(32)}  right  lost  extra      P      R     F1`);
  for (const measure of measures) {
    const score = result.scores[measure];
    const { p, r, f1 } = prf(score);
    const counts = [score.right, score.lost.length, score.extra.length];
    const cells = counts.map((count, i) => String(count).padStart([5, 4, 5][i] ?? 5)).join('  ');
    const shares = [p, r, f1].map((share) => share.toFixed(3)).join('  ');
    console.log(`${measure.padEnd(32)}  ${cells}  ${shares}`);
    if (values.errors && open) {
      for (const one of score.lost) console.log(`    lost   ${one}`);
      for (const one of score.extra) console.log(`    extra  ${one}`);
    }
  }
  const { spoken, wrong, silent } = result;
  const share = (count: number) => `${((100 * count) / Math.max(1, spoken)).toFixed(1)}%`;
  console.log(
    `speakers: ${spoken} quotes, ${wrong.length} wrong (${share(wrong.length)}), ${silent.length} not told (${share(silent.length)})`,
  );
}

function foundIn(one: ParsedArticle | undefined): Found {
  if (one === undefined) {
    const nothing = { date: null, dateBasis: 'unknown', headline: null, byline: null };
    return { article: { ...nothing, captionLines: [] }, quotes: [], dates: [], figures: [] };
  }
  const { article, reading, quotes, figures } = one;
  return {
    article: { ...article, captionLines: article.captions.map(({ line }) => line) },
    quotes: quotes.map(({ source, form, text, person, unknown, resolution }) => ({
      line: source.line,
      form,
      text,
      speaker: person?.name ?? unknown?.name ?? unknown?.role ?? null,
      rule: resolution.rule,
    })),
    dates: findTimes(reading).map(({ line, words, from, to, basis }) => ({
      ...{ line, words, from, to, basis },
    })),
    figures: figures.map(({ source, amount, value, valueTo, unit }) => ({
      line: source.line,
      ...{ amount, value, valueTo },
      unit: TOLD_APART.has(unit) ? unit : unit === 'pp' ? '%' : 'count',
    })),
  };
}
