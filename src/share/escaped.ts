import { carried } from './carried-text.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as words of markup, inside an element or a quoted attribute. */
export function escaped(text: string): string {
  return carried(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
