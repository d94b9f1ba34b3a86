import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** How a program ended, and all that it printed (empty unless captured). */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Also keep what the program prints; it is shown all the same. */
  readonly capture?: boolean;
}

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a JavaScript or TypeScript program on this same Node, and shows what it prints. A signal that
 * ends us ends the program first, so that none is left behind; then we leave, with the exit code
 * that shells give to that signal.
 */
export function run(
  program: string,
  args: readonly string[] = [],
  { env = {}, capture = false }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: capture ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    const printed: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed.push(text);
      process.stdout.write(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed.push(text);
      process.stderr.write(text);
    });

    let received: NodeJS.Signals | undefined;
    const pass = (signal: NodeJS.Signals): void => {
      received = signal;
      child.kill(signal);
    };
    for (const signal of passedOn) process.on(signal, pass);

    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of passedOn) process.off(name, pass);
      if (received) process.exit(128 + constants.signals[received]);
      resolve({
        code: signal ? 128 + constants.signals[signal] : (code ?? 1),
        output: printed.join(''),
      });
    });
  });
}
