import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/*
 * Reads built HTML as a browser without JavaScript would: what `<noscript>` holds is part of the
 * page, what `<template>` holds is not.
 */

export type Element = Tree.Element;
type Test = string | ((element: Element) => boolean);

/** The `<html>` element of a document. */
export function readHtml(html: string): Element {
  const root = parse(html, { scriptingEnabled: false }).childNodes.find(isElement);
  if (!root) throw new Error('The document is empty.');
  return root;
}

/** The value of an attribute; null where there is none. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The value of an attribute that the element must have. */
export function required(element: Element, name: string): string {
  const value = attribute(element, name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
}

/** Whether the element carries a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The elements from this one on that match a tag name or a test, in document order. */
export function all(from: Element, test: Test): Element[] {
  const matches = typeof test === 'string' ? ({ tagName }: Element) => tagName === test : test;
  return [...walk(from)].filter(matches);
}

/** The one element that matches; another number of them is an error. */
export function only(from: Element, test: Test): Element {
  const [first, ...more] = all(from, test);
  if (!first || more.length > 0) {
    throw new Error(`${first ? more.length + 1 : 0} elements instead of one match ${String(test)}`);
  }
  return first;
}

/** This element or the nearest one around it that matches; null where there is none. */
export function closest(from: Element, test: (element: Element) => boolean): Element | null {
  if (test(from)) return from;
  const parent = from.parentNode;
  return parent && 'tagName' in parent ? closest(parent, test) : null;
}

/** The text of an element, with white space as a reader sees it. */
export function text(of: Element): string {
  return collapse(rawText(of));
}

/** Runs of white space as one space, none at the ends. */
export function collapse(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function* walk(from: Element): Generator<Element> {
  yield from;
  for (const child of from.childNodes) if (isElement(child)) yield* walk(child);
}

function rawText(of: Element): string {
  if (of.tagName === 'script' || of.tagName === 'style') return '';
  return of.childNodes
    .map((child) => {
      if (isElement(child)) return rawText(child);
      return child.nodeName === '#text' && 'value' in child ? child.value : '';
    })
    .join('');
}

function isElement(node: Tree.ChildNode): node is Element {
  return 'tagName' in node;
}
