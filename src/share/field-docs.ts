/**
 * What the fields of the open data are. Names and types come from the zod schemas, examples from the
 * data themselves; what a field means stands in `i18n/{vi,en}.fields.ts`, of which the compiler asks
 * exactly the fields of the schemas. (Not in the schemas: those would have to speak two languages.)
 */
import { z } from 'zod';
import type { CollectionName } from '../schemas/digest.ts';
import { isoDay, partialDate } from '../schemas/date.ts';
import { id } from '../schemas/id.ts';
import { published } from './open-data.ts';

/** What a field means; of one that has parts, what they mean too. */
type Words<T> = [T] extends [readonly (infer Part)[]]
  ? Words<NonNullable<Part>>
  : [T] extends [object]
    ? readonly [meaning: string, parts: FieldWords<T>]
    : string;

/** The meaning of every field of an object. */
export type FieldWords<T> = { readonly [Key in keyof T]-?: Words<NonNullable<T[Key]>> };

/** The meaning of every field of every collection. */
export type DataWords = {
  readonly [Name in CollectionName]: FieldWords<z.infer<(typeof published)[Name]>[number]>;
};

/** The kinds of value that a field holds. */
export type FieldKind =
  'id' | 'day' | 'date' | 'address' | 'text' | 'whole' | 'number' | 'boolean' | 'parts' | 'choice';

/** A field as the data page documents it. */
export interface Field {
  /** Its name, with those of the objects that it stands in; `[]` behind the name of a list. */
  path: string;
  kind: FieldKind;
  /** Whether it holds a list of such values. */
  isList: boolean;
  /** Whether it may be null. */
  isNullable: boolean;
  /** The values that it may have, where they are told; none otherwise. */
  choices: readonly string[];
  meaning: string;
  /** A value from the data, as JSON; null where it has parts, or no item has a value. */
  example: string | null;
}

type Node = z.core.$ZodType;

/** Takes `nullable()` and `array()` off a schema, and says that they were there. */
function unwrapped(schema: Node): { bare: Node; isList: boolean; isNullable: boolean } {
  if (schema instanceof z.ZodNullable) return { ...unwrapped(schema.unwrap()), isNullable: true };
  if (schema instanceof z.ZodArray) return { ...unwrapped(schema.element), isList: true };
  return { bare: schema, isList: false, isNullable: false };
}

function kindOf(schema: Node): FieldKind {
  if (schema === id) return 'id';
  if (schema === isoDay) return 'day';
  if (schema === partialDate) return 'date';
  if (schema instanceof z.ZodObject) return 'parts';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'whole' : 'number';
  if (schema instanceof z.ZodURL) return 'address';
  if (schema instanceof z.ZodString) return 'text';
  throw new Error(`no kind of field is known for a schema of type "${schema._zod.def.type}"`);
}

/** An example is no longer than this where a value is short enough. */
const LONGEST = 160;

/** The first value that is short, else the shortest; as JSON. Nulls and empty values show nothing. */
function exampleOf(values: readonly unknown[]): string | null {
  const written = values
    .filter((value) => value !== null && value !== undefined && value !== '')
    .map((value) => JSON.stringify(value))
    .filter((text) => text !== '[]');
  const shortest = () => written.toSorted((a, b) => a.length - b.length)[0];
  return written.find(({ length }) => length <= LONGEST) ?? shortest() ?? null;
}

function walk(
  schema: z.ZodObject,
  words: object,
  values: readonly unknown[],
  prefix = '',
): Field[] {
  return Object.entries(schema.shape).flatMap(([key, node]): Field[] => {
    const { bare, isList, isNullable } = unwrapped(node);
    const said: unknown = (words as Record<string, unknown>)[key];
    const [meaning, parts] = (Array.isArray(said) ? said : [said, {}]) as [string, object];
    const path = `${prefix}${key}`;
    if (typeof meaning !== 'string') {
      throw new Error(`nothing says what the field ${path} means: src/i18n/{vi,en}.fields.ts`);
    }
    const inside = values.map((value) => (value as Record<string, unknown> | null)?.[key]);
    const below = inside.flat().filter((value) => value !== null && value !== undefined);
    const field = {
      path,
      kind: kindOf(bare),
      isList,
      isNullable,
      choices: bare instanceof z.ZodEnum ? bare.options.map(String) : [],
      meaning,
    };
    if (!(bare instanceof z.ZodObject)) return [{ ...field, example: exampleOf(inside) }];
    return [
      { ...field, example: null },
      ...walk(bare, parts, below, `${path}${isList ? '[]' : ''}.`),
    ];
  });
}

/** The fields of a collection, in the order of its schema, with examples from its items. */
export function fieldDocs<Name extends CollectionName>(
  name: Name,
  items: readonly unknown[],
  words: DataWords[Name],
): Field[] {
  return walk(published[name].element, words, items);
}
