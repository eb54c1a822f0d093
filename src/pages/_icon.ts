// Not a page: Astro leaves out files whose name begins with a line.
import { colours, type Theme } from '#styles/tokens.ts';
import { paperPng } from './_paper-png.ts';

/** The icon's shapes: what is paid, what is promised, and the line between the two clouds. */
function shapes(theme: Theme): string {
  const { amazon, microsoft, ink } = colours;
  return (
    `<rect x="3" y="9" width="9" height="14" fill="${amazon[theme]}"/>` +
    `<rect x="15" y="9" width="14" height="14" fill="none" stroke="${microsoft[theme]}" stroke-width="2"/>` +
    `<path d="M13.5 4v24" stroke="${ink[theme]}" stroke-width="1.6"/>`
  );
}

/** The site's icon, for a browser's tab: it has no ground, and follows the tab's light or dark. */
export const tabIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<style>.dark{display:none}@media(prefers-color-scheme:dark){.light{display:none}.dark{display:inline}}</style>' +
  `<g class="light">${shapes('light')}</g><g class="dark">${shapes('dark')}</g></svg>`;

/**
 * The icon on paper, with the room around it that a phone may cut away: all that is drawn lies in the
 * middle circle of four fifths of the width (W3C, Web App Manifest, “safe zone” of maskable icons).
 */
const homeIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4.5 -4.5 41 41">${shapes('light')}</svg>`;

/** The icons as pixels: name and width. Apple's devices ask for the first, offline libraries for the second. */
export const pngIcons = [
  { name: 'apple-touch-icon', size: 180 },
  { name: 'icon-48', size: 48 },
  { name: 'icon-192', size: 192 },
  { name: 'icon-512', size: 512 },
] as const;

/** The icon as a square PNG; `size` is its width in pixels. The same bytes on every machine. */
export async function iconPng(size: number): Promise<Uint8Array<ArrayBuffer>> {
  return paperPng(`the icon, ${size} pixels wide,`, homeIcon, { width: size });
}
