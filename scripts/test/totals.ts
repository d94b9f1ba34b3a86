import { z } from 'zod';

/** How many tests of a check passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is counted. */
const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** A check without tests of its own counts as one. */
export const tallyOfExit = (code: number): Tally =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/**
 * Counts a vitest run. A file that could not even be loaded holds no test, yet it failed; so did a
 * run that ended badly for any other reason (an error outside of a test, a report that is not there).
 */
export function tallyOfVitest(code: number, report: unknown): Tally {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults, success } = parsed.data;
  const filesNotRun = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + filesNotRun;
  const endedBadly = code !== 0 || !success;
  return { passed: numPassedTests, failed: endedBadly && failed === 0 ? 1 : failed };
}

/** The sum of all checks. */
export function total(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** `12 passed, 0 failed` */
export const describeTally = ({ passed, failed }: Tally): string =>
  `${passed} passed, ${failed} failed`;
