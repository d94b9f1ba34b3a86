/** Chance that comes out alike each time: mulberry32, seeded. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.between(0, from.length - 1)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  }

  /** Some of them, each once, in their order. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = from.map((_, at) => at);
    const taken = Array.from({ length: Math.min(count, left.length) }, () => {
      const [at = 0] = left.splice(this.between(0, left.length - 1), 1);
      return at;
    });
    return taken.sort((a, b) => a - b).flatMap((at) => from.slice(at, at + 1));
  }
}
