import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const PAUSE = 50;

/**
 * Watches how much memory a program and those that it starts hold. Call what it gives when the
 * program has ended: the most bytes, or null where the system has no /proc to tell it.
 */
export function watchMemory(pid: number | undefined): () => number | null {
  let most: number | null = null;
  const look = (): void => {
    const held = pid === undefined ? null : heldBy(pid);
    if (held !== null) most = Math.max(most ?? 0, held);
  };
  const timer = setInterval(look, PAUSE);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** Bytes that a process and its children hold now. */
function heldBy(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
      .filter((child) => child !== '');
    return children.reduce(
      (sum, child) => sum + (heldBy(Number(child)) ?? 0),
      1024 * Number(kilobytes ?? 0),
    );
  } catch {
    // It has ended, or this system tells nothing.
    return null;
  }
}
