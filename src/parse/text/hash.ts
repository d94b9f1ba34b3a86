import { createHash } from 'node:crypto';

/** The first 12 hexadecimal digits of the SHA-256 of a text in NFC and UTF-8. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex').slice(0, 12);
}
