import schemaOrg from './schema-org.json' with { type: 'json' };

/*
 * What schema.org allows, by its own definition of its terms (`schema-org.json`): which properties a
 * type has, and what may be their values.
 */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const types: Record<string, string[]> = schemaOrg.types;
const properties: Record<string, { domain: string[]; range: string[] }> = schemaOrg.properties;
const WORDS = ['Text', 'URL', 'Date', 'DateTime'];
const HINT = 'if schema.org has it, add it to tests/share/json-ld/schema-org.json';

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A type with all that it is a kind of. */
export function kinds(type: string): string[] {
  return [type, ...(types[type] ?? []).flatMap(kinds)];
}

/** Every object of a graph that has a type, however deep, and every other object with its property. */
export function objects(from: Json): JsonObject[] {
  if (Array.isArray(from)) return from.flatMap(objects);
  if (!isObject(from)) return [];
  return [from, ...Object.values(from).flatMap(objects)];
}

/** The nodes of a graph that say what they are. */
export const described = (graph: Json): JsonObject[] =>
  objects(graph).filter((node) => typeof node['@type'] === 'string');

/** The nodes that are only named. */
export const references = (graph: Json): string[] =>
  objects(graph).flatMap((node) =>
    typeof node['@id'] === 'string' && Object.keys(node).length === 1 ? [node['@id']] : [],
  );

/** What a value of a property is, where the property does not take it. */
function refused(value: Json, range: readonly string[]): string | null {
  const takes = (...names: string[]) => names.some((name) => range.includes(name));
  if (typeof value === 'string') {
    const listed = range.includes('EventStatusType')
      ? schemaOrg.eventStatus.some((name) => value === `https://schema.org/${name}`)
      : takes(...WORDS);
    return listed ? null : value;
  }
  if (typeof value === 'number') {
    return takes('Number') || (takes('Integer') && Number.isInteger(value)) ? null : String(value);
  }
  if (typeof value === 'boolean') return takes('Boolean') ? null : String(value);
  if (!isObject(value)) return 'a list in a list, or null';
  if ('@value' in value) return takes('Text') && '@language' in value ? null : 'tagged text';
  if (typeof value['@type'] === 'string') {
    return takes(...kinds(value['@type'])) ? null : value['@type'];
  }
  return '@id' in value && range.some((name) => !WORDS.includes(name)) ? null : 'a reference';
}

/** Whatever in a graph schema.org does not know or does not allow. */
export function strange(graph: Json): string[] {
  return described(graph).flatMap((node) => {
    const type = String(node['@type']);
    if (!(type in types)) return [`${type} is no type of schema.org (${HINT})`];
    return Object.entries(node).flatMap(([name, value]) => {
      // How Google names the slot of a search: no property, but in its documentation.
      if (name.startsWith('@') || (type === 'SearchAction' && name === 'query-input')) return [];
      const property = properties[name];
      if (!property) return [`${name} is no property of schema.org (${HINT})`];
      if (!kinds(type).some((kind) => property.domain.includes(kind))) {
        return [`${type} has no ${name} (${HINT})`];
      }
      const wrong = [value].flat().map((one) => refused(one, property.range));
      return wrong.flatMap((one) => (one === null ? [] : [`${type} ${name} cannot be ${one}`]));
    });
  });
}

/** Whether a property takes a node of a type. */
export const takes = (property: string, type: string): boolean =>
  kinds(type).some((kind) => properties[property]?.range.includes(kind));
