import { aligned } from '../table.ts';
import type { LargeRun } from './run.ts';

/** What a large digest costs, one number a line. */
export function largeTable({ articles, items, build, cost }: LargeRun): string {
  const { bytes, listed, painted, idle, keystrokes } = cost;
  const memory = build.memory === null ? 'not told' : `${(build.memory / 1e6).toFixed(0)} MB`;
  return aligned([
    ['articles', String(articles)],
    ['quotes, events, figures', String(items)],
    ['index: time', `${build.seconds.toFixed(1)} s`],
    ['index: memory at most', memory],
    ['index: files', String(build.files)],
    ['index: size', `${(build.bytes / 1e6).toFixed(1)} MB`],
    ['first result, gzip', `${((bytes.scripts + bytes.index) / 1000).toFixed(1)} KB`],
    ['letters typed', String(keystrokes)],
    ['listed, p50', `${listed.p50.toFixed(1)} ms`],
    ['listed, p95', `${listed.p95.toFixed(1)} ms`],
    ['painted, p50', `${painted.p50.toFixed(1)} ms`],
    ['painted, p95', `${painted.p95.toFixed(1)} ms`],
    ['a frame in which nothing happens, p95', `${idle.p95.toFixed(1)} ms`],
  ]);
}
