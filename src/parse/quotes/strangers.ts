import type { Mention } from '../people/mention.ts';

/** "vị này", "người này": whoever spoke last. */
export const POINTS = /^(?:vị|người) này$/u;

/**
 * Holders of offices whom the article never names ("Bộ trưởng Năng lượng Lào"): a bare "Bộ trưởng" or
 * "vị Bộ trưởng" behind one of them is nobody else.
 */
export class Strangers {
  /** As printed; null where the last one who spoke, or was told of, has a name. */
  #role: string | null = null;
  #heads = new Set<string>();
  #spoke = false;
  /** Whether it was in this paragraph. */
  #here = false;

  /** A paragraph begins. */
  begin(): void {
    this.#here = false;
  }

  forget(): void {
    this.#role = null;
  }

  /** Somebody without a name speaks, or is told of. */
  meet(mention: Mention, printed: string, spoke: boolean): void {
    this.#spoke = spoke;
    this.#role = printed;
    this.#heads = new Set(mention.offices.map(({ head }) => head));
    this.#here = true;
  }

  /** Whether a mention has no more than what the stranger is called by. */
  means(mention: Mention): boolean {
    if (this.#role === null || mention.plural) return false;
    if (mention.kind === 'pronoun') return this.#here && this.#spoke;
    if (mention.kind !== 'role' && mention.kind !== 'description') return false;
    // "đại diện Bộ X cho biết … “…”, vị này nói".
    if (mention.offices.some(({ head }) => POINTS.test(head))) return this.#here && this.#spoke;
    // In another paragraph it is told by its body again, or it is anybody.
    if (!this.#here && mention.offices.some(({ org }) => org !== '')) return false;
    const role = this.#role.toLowerCase();
    return (
      mention.offices.length > 0 &&
      mention.offices.every(({ head, org }) => this.#heads.has(head) && role.includes(org)) &&
      role.includes(mention.origin)
    );
  }

  /** The office by which the article calls the stranger; null where only a paragraph before told of them. */
  get role(): string | null {
    return this.#here ? this.#role : null;
  }
}
