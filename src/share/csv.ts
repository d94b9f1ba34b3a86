/**
 * Tables as spreadsheets read them: RFC 4180 (CRLF, quotes doubled), UTF-8 with a byte order mark.
 * Nested fields become columns with dotted names; a list stays JSON in one cell; null is an empty
 * cell. A text that a spreadsheet would take for a formula gets an apostrophe before it, and so
 * does a text that opens with one: a reader who takes one leading apostrophe away has the text back.
 */
import { z } from 'zod';

const BYTE_ORDER_MARK = '\ufeff';
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** Takes `nullable()` and the like off a schema. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? bare(schema.unwrap())
    : schema;
}

/** The columns of an object's schema, in its order: `id`, `text.vi`, `text.en`, … */
export function columns(schema: z.core.$ZodType, prefix = ''): string[] {
  const object = bare(schema);
  if (!(object instanceof z.ZodObject)) return [prefix];
  return Object.entries(object.shape).flatMap(([key, field]) =>
    columns(field as z.core.$ZodType, prefix === '' ? key : `${prefix}.${key}`),
  );
}

/** What stands at a dotted name; null where a part of the way is null. */
function valueAt(item: unknown, column: string): unknown {
  return column
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      item,
    );
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  let text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (typeof value === 'string' && FORMULA.test(text)) text = `'${text}`;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The items as one CSV file; the columns are those of the schema, even where no item fills them. */
export function csv(schema: z.core.$ZodType, items: readonly unknown[]): string {
  const names = columns(schema);
  const rows = [names, ...items.map((item) => names.map((name) => valueAt(item, name)))];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
