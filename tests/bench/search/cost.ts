import type { Browser } from 'playwright';
import { firstBytes, typeAll, type FirstBytes } from './browser.ts';
import { isAnswerless, percentile, type Query } from './measures.ts';
import { sample } from './query-set.ts';
import type { MeasuringServer } from './server.ts';

/** What searching costs a reader. */
export interface Cost {
  /** Bytes to the first result, compressed: the median of some queries. */
  readonly bytes: FirstBytes;
  /** Milliseconds from a letter typed to the list of results, and to its being painted. */
  readonly listed: Spread;
  readonly painted: Spread;
  /** The same for a frame in which nothing happens: how busy the machine was. */
  readonly idle: Spread;
  readonly keystrokes: number;
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Queries whose first results are weighed, and queries that are typed. */
const WEIGHED = 9;
const TYPED = 30;

export async function costOf(
  browser: Browser,
  server: MeasuringServer,
  queries: readonly Query[],
): Promise<Cost> {
  const weighed: FirstBytes[] = [];
  const answered = queries.filter((query) => !isAnswerless(query));
  for (const query of sample(answered, WEIGHED)) {
    weighed.push(await firstBytes(browser, server, query));
  }
  const times = await typeAll(browser, server, sample(queries, TYPED));
  return {
    bytes: {
      scripts: percentile(
        weighed.map(({ scripts }) => scripts),
        0.5,
      ),
      index: percentile(
        weighed.map(({ index }) => index),
        0.5,
      ),
    },
    listed: spread(times.map(({ listed }) => listed)),
    painted: spread(times.map(({ painted }) => painted)),
    idle: spread(times.map(({ idle }) => idle)),
    keystrokes: times.length,
  };
}

function spread(times: readonly number[]): Spread {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
