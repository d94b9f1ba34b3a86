import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Query } from './measures.ts';

/** A set of queries as a file holds it. */
const querySet = z.array(
  z.strictObject({
    query: z.string().min(1),
    locale: z.enum(['vi', 'en']),
    relevant: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)])),
    why: z.string().min(1),
  }),
);

/** The committed set. */
export const committed = new URL('queries.json', import.meta.url).pathname;

/** Reads a set of queries; throws where it does not fit. */
export function readQueries(file = committed): Query[] {
  return querySet.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Every so many of the queries, for what would take too long with all of them. */
export function sample(queries: readonly Query[], count: number): Query[] {
  const step = Math.max(1, Math.floor(queries.length / count));
  return queries.filter((_, at) => at % step === 0).slice(0, count);
}
