import { publicAddress } from './site-address.ts';

/** Width and height in pixels of the picture that stands for a page where others link to it. */
export const linkPictureSize = { width: 1200, height: 630 } as const;

/** The picture that stands for a page: its path in the site, and what it shows, for who cannot see it. */
export interface LinkPicture {
  readonly path: string;
  readonly alt: string;
}

/**
 * What a page’s head says of its picture, name and content: to sites that read Open Graph, and to one that has
 * names of its own. Nothing while the site has no public address, because the picture must be named by it.
 */
export function linkPictureMeta(
  site: URL | string | undefined,
  { path, alt }: LinkPicture,
): readonly (readonly ['property' | 'name', string, string])[] {
  const address = publicAddress(site, path);
  if (address === null) return [];
  return [
    ['property', 'og:image', address],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(linkPictureSize.width)],
    ['property', 'og:image:height', String(linkPictureSize.height)],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
}

/** The picture that stands for a figure’s page. */
export function linkPictureOf({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}): LinkPicture {
  return { path: `pictures/figures/${id}.png`, alt: `${title}: the headline, with its drawing.` };
}
