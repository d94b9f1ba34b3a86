import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end and shows all that it prints, on standard error: standard output belongs
 * to the command that setup goes before.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, timeout?: number }} [options]
 */
export function runVisibly(command, args, options = {}) {
  const { error, status, signal } = spawnSync(command, args, {
    ...options,
    stdio: ['ignore', 2, 2],
  });
  const line = [command, ...args].join(' ');
  if (error) throw new Error(`could not run "${line}": ${error.message}`);
  if (status !== 0) {
    throw new Error(
      `"${line}" ended with ${signal ?? `exit code ${status}`}; its words are above.`,
    );
  }
}
