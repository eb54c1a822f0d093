import type { Element, ElementContent, Nodes } from 'hast';
import { selectAll } from 'hast-util-select';

/** Whether a node is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** What stands in the place of an element: nothing, itself changed, or others. */
type Replacement = readonly ElementContent[] | undefined;

/**
 * Goes through a tree, children before their parents, and puts in the place of each element what is returned for it;
 * `undefined` leaves it.
 */
export function replaceElements(parent: Element, replace: (element: Element) => Replacement): void {
  parent.children = parent.children.flatMap((node) => {
    if (node.type !== 'element') return [node];
    replaceElements(node, replace);
    const instead = replace(node);
    return instead ?? [node];
  });
}

/** Takes out every element that a selector matches, with all that is in it. */
export function removeAll(parent: Element, selector: string): void {
  // A selector is read once, not once for each element.
  const gone = new Set<Nodes>(selectAll(selector, parent));
  const without = (element: Element): void => {
    element.children = element.children.filter((node) => !gone.has(node));
    for (const node of element.children) if (node.type === 'element') without(node);
  };
  if (gone.size > 0) without(parent);
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Every element of a tree, in reading order. */
export function elementsOf(parent: Element): readonly Element[] {
  return parent.children.flatMap((node) =>
    node.type === 'element' ? [node, ...elementsOf(node)] : [],
  );
}

/** The words of a tree, blanks as a reader sees them. */
export function textOf(node: Nodes): string {
  const raw = (inner: Nodes): string => {
    if (inner.type === 'text') return inner.value;
    return 'children' in inner ? inner.children.map(raw).join('') : '';
  };
  return raw(node).replaceAll(/\s+/g, ' ').trim();
}

/** An attribute of an element as text; `undefined` where it has none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
