import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** An element laid out for reading: each of several elements in it on its own line. */
function indented(element: Element, lineBreak: string): Element {
  const { name, attributes, children } = element;
  const inner = `${lineBreak}  `;
  const laidOut = children.map((child) =>
    child.type === 'element' ? indented(child, inner) : child,
  );
  return children.length > 1 && children.every(({ type }) => type === 'element')
    ? x(name, attributes, [...laidOut.flatMap((child) => [inner, child]), lineBreak])
    : x(name, attributes, laidOut);
}

/** A document of XML with its declaration, from its outermost element as `x` of xastscript makes it. */
export function xmlDocument(root: Element): string {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>';
  return `${declaration}\n${toXml(indented(root, '\n'), { closeEmptyElements: true, tightClose: true })}\n`;
}
