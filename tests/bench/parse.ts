/**
 * `npm run bench:parse`: how well the parser reads articles that nobody wrote a rule for.
 *
 *   --errors       lists what was lost and found too much, for the open part only
 *   --only TEXT    only articles whose name holds TEXT
 *   --dir DIR      another folder of articles with readings, treated as open
 *   --faults       prints tests/corpus/known-faults.json: what of the open part is known to be read wrongly
 *
 * Precision, recall and F1, as tests/corpus/README.md defines the items.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articlesIn, faultsOf, score } from './read.ts';
import { emptyResult, measures, prf } from './score.ts';

const corpus = new URL('../corpus/', import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    dir: { type: 'string' },
    faults: { type: 'boolean', default: false },
  },
});

if (values.faults) {
  const open = join(corpus, 'open');
  const faults = articlesIn(open).map((name) => [name, faultsOf(open, name)] as const);
  console.log(
    JSON.stringify(Object.fromEntries(faults.filter(([, { length }]) => length > 0)), null, 2),
  );
} else if (values.dir !== undefined) run(values.dir, values.dir, true);
else {
  run('open', join(corpus, 'open'), true);
  run('held out', join(corpus, 'held-out'), false);
}

function run(title: string, folder: string, open: boolean): void {
  const names = articlesIn(folder).filter((name) => name.includes(values.only));
  const result = emptyResult();
  for (const name of names) score(folder, name, result);
  console.log(`\n${title}: ${names.length} articles`);
  console.log(`${''.padEnd(32)}  right  lost  extra      P      R     F1`);
  for (const measure of measures) {
    const { right, lost, extra } = result.scores[measure];
    const { p, r, f1 } = prf({ right, lost, extra });
    const counts = [right, lost.length, extra.length];
    const cells = counts.map((count, i) => String(count).padStart([5, 4, 5][i] ?? 5)).join('  ');
    const shares = [p, r, f1].map((share) => share.toFixed(3)).join('  ');
    console.log(`${measure.padEnd(32)}  ${cells}  ${shares}`);
    if (values.errors && open) {
      for (const one of lost) console.log(`    lost   ${one}`);
      for (const one of extra) console.log(`    extra  ${one}`);
    }
  }
  const { spoken, wrong, silent } = result;
  const share = (count: number) => `${((100 * count) / Math.max(1, spoken)).toFixed(1)}%`;
  console.log(
    `speakers: ${spoken} quotes, ${wrong.length} wrong (${share(wrong.length)}), ${silent.length} not told (${share(silent.length)})`,
  );
}
