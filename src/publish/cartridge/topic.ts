import { x } from 'xastscript';
import { xmlDocument } from '#lib/xml.ts';
import { asHtml } from './as-html.ts';
import { namespaces, schemas } from './namespaces.ts';

/** The attributes of a document’s outermost element. */
function rootOf(kind: 'topic' | 'webLink') {
  return {
    xmlns: namespaces[kind],
    'xmlns:xsi': namespaces.instance,
    'xsi:schemaLocation': `${namespaces[kind]} ${schemas[kind]}`,
  };
}

/** A topic for discussion: a title, and paragraphs. */
export function topicFile(title: string, paragraphs: readonly string[]): string {
  const html = paragraphs.map((text) => `<p>${asHtml(text)}</p>`).join('');
  return xmlDocument(
    x('topic', rootOf('topic'), [x('title', title), x('text', { texttype: 'text/html' }, html)]),
  );
}

/** A link out of the cartridge. */
export function webLinkFile(title: string, href: string): string {
  return xmlDocument(
    x('webLink', rootOf('webLink'), [x('title', title), x('url', { href, target: '_blank' })]),
  );
}
