/**
 * What changed between two states of the collections, and which step of Semantic Versioning 2.0.0
 * that is. The older state may have been written by older schemas: nothing is taken for granted of it.
 */
import type { CollectionChanges, Version } from '../schemas/version.ts';

type Item = Readonly<Record<string, unknown>> & { readonly id: string };
/** Collections by name, as their files hold them. */
export type Collections = Readonly<Record<string, readonly Item[]>>;

/** The JSON type of a value; null says nothing about the type of its field. */
function typeOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? 'array' : typeof value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';

/** The types of a field, and of an object the fields in it. */
interface Field {
  types: Set<string>;
  fields: Map<string, Field>;
}

/** The fields that the objects among some values have. */
function fieldsOf(values: readonly unknown[]): Map<string, Field> {
  const found = new Map<string, unknown[]>();
  for (const value of values.filter(isObject)) {
    for (const [key, part] of Object.entries(value)) {
      const parts = found.get(key);
      if (parts) parts.push(part);
      else found.set(key, [part]);
    }
  }
  return new Map([...found].map(([key, parts]) => [key, field(parts)]));
}

function field(values: readonly unknown[]): Field {
  const parts = values.flatMap((value): unknown[] => (Array.isArray(value) ? value : []));
  const types = new Set([
    ...values.map(typeOf).filter((type) => type !== null),
    ...parts.map(typeOf).flatMap((type) => (type === null ? [] : `list of ${type}`)),
  ]);
  return { types, fields: fieldsOf(values.flatMap((value) => value)) };
}

/** Whether a field holds what it never held; an empty list says nothing about what lists hold. */
function isOtherType({ types: old }: Field, { types: now }: Field): boolean {
  const holdsLists = [...old].some((type) => type.startsWith('list of '));
  return (
    old.size > 0 &&
    [...now].some((type) => !old.has(type) && (holdsLists || !type.startsWith('list of ')))
  );
}

/** Dotted names of the fields that are new, of another type, and gone. */
interface FieldChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

/**
 * Compares fields; of an object that only one of the two states has, nothing can be said of its
 * fields, since a part that no item fills looks like one that is gone.
 */
function compareFields(
  before: Map<string, Field>,
  after: Map<string, Field>,
  prefix = '',
): FieldChanges {
  const changes: FieldChanges = { added: [], changed: [], removed: [] };
  if (before.size === 0 || after.size === 0) return changes;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now, name] = [before.get(key), after.get(key), `${prefix}${key}`];
    if (!old) changes.added.push(name);
    else if (!now) changes.removed.push(name);
    else if (isOtherType(old, now)) {
      changes.changed.push(name);
    } else {
      const inner = compareFields(old.fields, now.fields, `${name}.`);
      for (const kind of ['added', 'changed', 'removed'] as const) {
        changes[kind].push(...inner[kind]);
      }
    }
  }
  return changes;
}

/** Dotted names of the values that differ; lists are compared as one value. */
function differing(before: unknown, after: unknown, name: string): string[] {
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differing(before[key], after[key], name === '' ? key : `${name}.${key}`),
    );
  }
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after)) ? [] : [name];
}

/** The value with the keys of all its objects in order: the same data are the same text. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

function compareCollection(before: readonly Item[], after: readonly Item[]): CollectionChanges {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const fields = compareFields(fieldsOf(before), fieldsOf(after));
  // That a field came or went is told once, not of every item.
  const told = [...fields.added, ...fields.removed];
  const isTold = (name: string) => told.some((one) => name === one || name.startsWith(`${one}.`));
  const changed = [...now].flatMap(([id, item]): [string, string[]][] => {
    if (!old.has(id)) return [];
    const names = differing(old.get(id), item, '').filter((name) => !isTold(name));
    return names.length === 0 ? [] : [[id, names]];
  });
  return {
    added: [...now.keys()].filter((id) => !old.has(id)).toSorted(),
    changed: Object.fromEntries(changed.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    removed: [...old.keys()].filter((id) => !now.has(id)).toSorted(),
    fieldsAdded: fields.added,
    fieldsChanged: fields.changed,
    fieldsRemoved: fields.removed,
  };
}

/** What changed, by collection; collections without changes are left out. */
export function compareData(before: Collections, after: Collections): Version['changes'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = names.map(
    (name) => [name, compareCollection(before[name] ?? [], after[name] ?? [])] as const,
  );
  return Object.fromEntries(
    changes.filter(([, one]) => Object.values(one).some((part) => Object.keys(part).length > 0)),
  );
}

/**
 * The number after `version`: major when an id or a field is gone or a field holds another type, minor
 * when items or fields are new, patch when only values changed.
 */
export function nextVersion(version: string, changes: Version['changes']): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const all = Object.values(changes);
  if (all.some((one) => [one.removed, one.fieldsRemoved, one.fieldsChanged].some((l) => l.length)))
    return `${major + 1}.0.0`;
  if (all.some((one) => one.added.length + one.fieldsAdded.length > 0)) {
    return `${major}.${minor + 1}.0`;
  }
  return `${major}.${minor}.${patch + 1}`;
}
