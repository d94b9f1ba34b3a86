import { describe, expect, test } from 'vitest';
import { describeTally, tallyOfExit, tallyOfVitest, total } from '../../scripts/test/totals.ts';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

/** A report as vitest writes it, cut down to what is counted. */
function report(files: readonly { status: string; assertionResults: { status: string }[] }[]) {
  const tests = files.flatMap((file) => file.assertionResults);
  return {
    success: files.every((file) => file.status === 'passed'),
    numPassedTests: tests.filter((entry) => entry.status === 'passed').length,
    numFailedTests: tests.filter((entry) => entry.status === 'failed').length,
    testResults: files,
  };
}

test('a check without tests of its own counts as one', () => {
  expect(tallyOfExit(0)).toEqual({ passed: 1, failed: 0 });
  expect(tallyOfExit(1)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOfExit(137)).toEqual({ passed: 0, failed: 1 });
});

describe('the tests of vitest', () => {
  test('are counted one by one', () => {
    const twoFiles = report([
      { status: 'passed', assertionResults: [passed, passed] },
      { status: 'failed', assertionResults: [passed, failed] },
    ]);
    expect(tallyOfVitest(1, twoFiles)).toEqual({ passed: 3, failed: 1 });
  });

  test('a skipped test neither passed nor failed', () => {
    const file = { status: 'passed', assertionResults: [passed, { status: 'skipped' }] };
    expect(tallyOfVitest(0, report([file]))).toEqual({ passed: 1, failed: 0 });
  });

  test('a file that could not be loaded is a failure', () => {
    const files = [
      { status: 'passed', assertionResults: [passed] },
      { status: 'failed', assertionResults: [] },
    ];
    expect(tallyOfVitest(1, report(files))).toEqual({ passed: 1, failed: 1 });
  });

  test('an error outside of any test is a failure, though all tests passed', () => {
    const clean = report([{ status: 'passed', assertionResults: [passed] }]);
    expect(tallyOfVitest(1, clean)).toEqual({ passed: 1, failed: 1 });
    expect(tallyOfVitest(0, { ...clean, success: false })).toEqual({ passed: 1, failed: 1 });
  });

  test('a report that is not there, or reads otherwise, is a failure', () => {
    expect(tallyOfVitest(0, null)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOfVitest(0, { numPassedTests: 3 })).toEqual({ passed: 0, failed: 1 });
  });
});

test('the total is the sum', () => {
  const sum = total([tallyOfExit(0), { passed: 40, failed: 2 }, tallyOfExit(1)]);
  expect(describeTally(sum)).toBe('41 passed, 3 failed');
  expect(describeTally(total([]))).toBe('0 passed, 0 failed');
});
