import type MagicString from 'magic-string';
import { sha256 } from './hashes.ts';
import { sizeInWords } from '#lib/size-in-words.ts';
import type { BuiltSite } from './read-site.ts';

/** Where the editions lie, as the site has them. */
export const editionFolder = 'downloads/';

/** An element of a page by its offsets. */
interface Found {
  readonly from: number;
  readonly to: number;
  /** Where its start tag ends. */
  readonly inner: number;
  /** Where the attribute stands that it was found by, the blank before it included. */
  readonly attribute: readonly [from: number, to: number];
  readonly value: string;
}

/**
 * The elements of a page with an attribute. They hold none of their own name.
 *
 * @throws Error that names the page and the attribute when one does, so that its end is not known.
 */
export function elementsWith(attribute: string, path: string, html: string): readonly Found[] {
  const tags = html.matchAll(
    new RegExp(`<(\\w+)(?=[ >])[^>]*?( ${attribute}="([^"]*)")[^>]*>`, 'g'),
  );
  return [...tags].map(({ 0: tag, 1: name = '', 2: written = '', 3: value = '', index }) => {
    const inner = index + tag.length;
    const end = html.indexOf(`</${name}>`, inner);
    if (html.slice(inner, end).includes(`<${name}`)) {
      throw new Error(
        `${path} has a <${name} ${attribute}="${value}"> with another <${name}> in it, so that its end is not known. Part them in src/pages/${path.replace(/html$/, 'astro')}.`,
      );
    }
    const at = index + tag.indexOf(written);
    return {
      from: index,
      to: end + name.length + 3,
      inner,
      attribute: [at, at + written.length],
      value,
    };
  });
}

/**
 * Says on a page how large each edition is that it offers, and what its hash is, in empty elements with
 * `data-edition-size="file"` and `data-edition-hash="file"`. What stands in an element with `data-edition="file"` is
 * taken out where this build has not made that edition; its address stays, and leads to where it would stand.
 *
 * @throws Error when the page names an edition that was not made outside such an element.
 */
export function offerEditions(site: BuiltSite, path: string, html: string, edits: MagicString) {
  const gone: Found[] = [];
  for (const element of elementsWith('data-edition', path, html)) {
    edits.remove(...element.attribute);
    if (site.has(editionFolder + element.value)) continue;
    const id = / id="([^"]+)"/.exec(html.slice(element.inner, element.to))?.[1];
    edits.update(element.from, element.to, id === undefined ? '' : `<span id="${id}"></span>`);
    gone.push(element);
  }
  const says = { size: (bytes: Uint8Array) => sizeInWords(bytes.length), hash: sha256 };
  for (const [name, inWords] of Object.entries(says)) {
    for (const { inner, from, attribute, value } of elementsWith(
      `data-edition-${name}`,
      path,
      html,
    )) {
      if (gone.some((element) => element.from < from && from < element.to)) continue;
      if (!site.has(editionFolder + value)) {
        throw new Error(
          `${path} offers the edition "${value}", which this build has not made. Correct the name, or put it into an element with data-edition="${value}".`,
        );
      }
      edits.remove(...attribute);
      edits.appendLeft(inner, inWords(site.bytes(editionFolder + value)));
    }
  }
}
