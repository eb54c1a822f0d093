import { edition } from '#data/edition.ts';
import { typesetter, type Setting, type Typesetter } from '#lib/outlines/typesetter.ts';
import { publicAddress } from '#lib/site-address.ts';
import { atNight, nightStylesOf, withColoursOf, type Theme } from '#styles/tokens.ts';
import { dated, sourceLine } from './attribution.ts';
import { checkPicture } from './check-picture.ts';
import type { Figure } from './define-figure.ts';
import { keyOf } from './draw-figure.server.ts';
import { drawingSizes } from './drawing-sizes.ts';
import { naming, outlinedDrawing } from './outlined-drawing.server.ts';

/** Paper round all that is drawn, in pixels. */
const margin = 40;

/** How a picture is asked for. */
export interface PictureOptions {
  /** Day or night, fixed; or the one that the reader has chosen, where the program that shows it knows. The last by default. */
  readonly theme?: Theme | 'reader';
  /** The address of the site, which the picture names where it is a public one. None by default. */
  readonly site?: URL | string | undefined;
}

/** Some shapes, and how far down they reach. */
interface Block {
  readonly svg: string;
  readonly bottom: number;
}

const settings = {
  headline: { size: 25, weight: 600 },
  measure: { size: 15 },
  key: { size: 14 },
  foot: { size: 12.5 },
} as const satisfies Readonly<Record<string, Setting>>;

/** Lines of text below one another from a height on, each `leading` sizes high. */
function lines(
  setter: Typesetter,
  texts: readonly string[],
  setting: Setting,
  {
    top,
    fill,
    leading = 1.35,
  }: { readonly top: number; readonly fill: string; readonly leading?: number },
): Block {
  const high = setting.size * leading;
  // The foot of a line stands about as far below its middle as a third of its size.
  const paths = texts.map(
    (text, index) =>
      setter.outline(text, setting, margin, top + high * (index + 0.5) + setting.size * 0.34).path,
  );
  return {
    svg: `<path fill="var(--${fill})" d="${paths.join('')}"/>`,
    bottom: top + high * texts.length,
  };
}

const gap = { swatch: 7, entry: 22 } as const;
const swatchWidth = 18;

/** The key: each mark’s swatch with what it means, in as many rows as the width asks for. */
function keyBlock(setter: Typesetter, figure: Figure, width: number, top: number): Block {
  const entries = keyOf(figure);
  if (entries.length === 0) return { svg: '', bottom: top };
  const high = settings.key.size * 1.5;
  let [x, y, svg] = [0, top + 4, ''];
  for (const { swatch, means } of entries) {
    const wide = swatchWidth + gap.swatch + setter.outline(means, settings.key).width;
    if (x > 0 && x + wide > width) [x, y] = [0, y + high];
    const left = margin + x;
    const shapes = swatch.replace(/^<svg[^>]*>|<\/svg>$/g, '');
    const foot = y + high / 2 + settings.key.size * 0.34;
    const { path } = setter.outline(means, settings.key, left + swatchWidth + gap.swatch, foot);
    svg += `<g fill="none" transform="translate(${left} ${y + high / 2 - 6})">${shapes}</g><path fill="var(--ink)" d="${path}"/>`;
    x += wide + gap.entry;
  }
  return { svg, bottom: y + high };
}

function footLines(setter: Typesetter, figure: Figure, { site }: PictureOptions, width: number) {
  const fill = (text: string) => setter.fill(text, width, settings.foot);
  const address = publicAddress(site, `figures/${figure.id}.html`);
  return [
    ...fill(sourceLine(figure)),
    ...fill(`${dated}. Licence: ${edition.licence.name}.`),
    ...(address === null ? [] : [address.replace(/^https?:\/\//, '')]),
  ];
}

type Layout = ReturnType<typeof layOut>;

/** What was laid out last for a figure, and the address of the site that it names: its files differ in colours alone. */
const laidOut = new WeakMap<Figure, { readonly site: string; readonly layout: Layout }>();

function layOutOnce(setter: Typesetter, figure: Figure, options: PictureOptions): Layout {
  const site = String(options.site);
  const known = laidOut.get(figure);
  if (known?.site === site) return known.layout;
  const layout = naming(figure, () => layOut(setter, figure, options));
  laidOut.set(figure, { site, layout });
  return layout;
}

/** The paper and all that lies on it, in the colours of the day, and its size. */
function layOut(setter: Typesetter, figure: Figure, options: PictureOptions) {
  const [, , size] = drawingSizes;
  const drawing = outlinedDrawing(setter, figure, size);
  const { width } = drawing;
  const headline = lines(
    setter,
    setter.wrap(figure.title, width, settings.headline),
    settings.headline,
    {
      top: margin - 6,
      fill: 'ink',
      leading: 1.25,
    },
  );
  const measure = lines(
    setter,
    setter.fill(figure.measure, width, settings.measure),
    settings.measure,
    {
      top: headline.bottom + 5,
      fill: 'soft',
    },
  );
  const key = keyBlock(setter, figure, width, measure.bottom);
  const top = key.bottom + 16;
  const rule = top + drawing.height + 18;
  const foot = lines(setter, footLines(setter, figure, options, width), settings.foot, {
    top: rule + 10,
    fill: 'soft',
  });
  const whole = { width: width + 2 * margin, height: Math.ceil(foot.bottom + margin - 10) };
  const shapes =
    `<rect width="${whole.width}" height="${whole.height}" fill="var(--paper)"/>${headline.svg}${measure.svg}${key.svg}` +
    `<g fill="var(--ink)" transform="translate(${margin} ${Number(top.toFixed(2))})">${drawing.svg}</g>` +
    `<path stroke="var(--rule)" d="M${margin} ${Math.round(rule) + 0.5}h${width}"/>${foot.svg}`;
  return { ...whole, byDay: withColoursOf('light', shapes) };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A figure as a picture that needs nothing but itself: its headline, measure, key and wide drawing on
 * paper, and whose it is. Every word is in shapes, so it looks the same in every program; `title` and `desc` say it in words.
 *
 * @throws RangeError that names the figure when it cannot stand alone: see `checkPicture`, and `outlineDrawing`.
 */
export async function standalonePicture(
  figure: Figure,
  options: PictureOptions = {},
): Promise<string> {
  const { theme = 'reader' } = options;
  const { width, height, byDay } = layOutOnce(await typesetter(), figure, options);
  const id = `${figure.id}-picture`;
  const body = theme === 'dark' ? atNight(byDay) : byDay;
  const picture =
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escaped(figure.title)}</title><desc id="${id}-desc">${escaped(figure.description)}</desc>` +
    `${theme === 'reader' ? `<style>${nightStylesOf(body, id)}</style>` : ''}${body}</svg>`;
  checkPicture(figure.id, picture);
  return picture;
}
