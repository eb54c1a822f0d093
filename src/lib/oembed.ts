import { edition } from '#data/edition.ts';
import { linkPictureOf, linkPictureSize } from './link-picture.ts';
import { siteAddress } from './site-address.ts';

/** A frame as oEmbed hands it on: its code, and the room that it takes, in pixels. */
interface Frame {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The oEmbed answer for a figure (oembed.com, 1.0, type `rich`), with the addresses that the format demands: those
 * on the web. Nobody signs the book, so that its author is itself.
 *
 * @throws RangeError when the build knows no site.
 */
export function oembedAnswer(
  { id, title }: { readonly id: string; readonly title: string },
  { html, width, height }: Frame,
  site: URL | string | undefined,
) {
  const book = { name: edition.title, url: siteAddress(site, 'index.html') };
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: book.name,
    author_url: book.url,
    provider_name: book.name,
    provider_url: book.url,
    html,
    width,
    height,
    thumbnail_url: siteAddress(site, linkPictureOf({ id, title }).path),
    thumbnail_width: linkPictureSize.width,
    thumbnail_height: linkPictureSize.height,
  };
}
