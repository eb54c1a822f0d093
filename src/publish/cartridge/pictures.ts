import type { Element } from 'hast';
import { h } from 'hastscript';
import { typesetter, type Typesetter } from '#lib/outlines/typesetter.ts';
import { pngOf } from '#lib/png/png.ts';
import { colours } from '#styles/tokens.ts';
import type { DrawnPicture } from '../editions/bare-page.ts';
import { pictureFile } from '../editions/picture-file.ts';
import type { BuiltSite } from '../read-site.ts';

/** How many pixels of a file stand for one on the page. */
const density = 2;

/** The pixels in width and height that a PNG has, as its head says. */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

/** The pictures of the cartridge: those of figures as the site has them, those of models drawn as they stand at first. */
export class Pictures {
  readonly #site: BuiltSite;
  readonly #setter: Typesetter;
  /** By what they are of: a figure or a model. */
  readonly #files = new Map<string, Uint8Array | Promise<Uint8Array>>();

  private constructor(site: BuiltSite, setter: Typesetter) {
    this.#site = site;
    this.#setter = setter;
  }

  /** Pictures for the pages of a site. */
  static async forSite(site: BuiltSite): Promise<Pictures> {
    return new Pictures(site, await typesetter());
  }

  /** Where a picture lies. */
  static path(of: string): string {
    return `pictures/${of}.png`;
  }

  /** What the picture at a path is of. */
  static nameOf(path: string): string {
    return path.slice('pictures/'.length, -'.png'.length);
  }

  #draw({ of, drawings: [drawing] }: DrawnPicture): readonly [number, number] {
    try {
      const { svg, width, height } = pictureFile(drawing, this.#setter, 8);
      const job = { svg, size: { zoom: density }, ground: colours.paper.light };
      this.#files.set(of, pngOf(`"${of}" in the edition for learning platforms`, job));
      return [Math.round(width), Math.round(height)];
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The picture of "${of}" in the edition for learning platforms ${reason}.`, {
        cause,
      });
    }
  }

  #take(picture: DrawnPicture): readonly [number, number] {
    const file = `figures/${picture.of}.png`;
    if (!this.#site.has(file)) return this.#draw(picture);
    const bytes = this.#site.bytes(file);
    this.#files.set(picture.of, bytes);
    const [width, height] = sizeOf(bytes);
    return [width / density, height / density];
  }

  /** An image in the place of a drawing. It takes no more room than there is. */
  imageFor(picture: DrawnPicture): Element {
    const [width, height] = this.#take(picture);
    return h('p.picture', [
      h('img', {
        ...{ src: Pictures.path(picture.of), alt: picture.description, width, height },
        style: 'max-width: 100%; height: auto',
      }),
    ]);
  }

  /** Every picture taken so far, by what it is of. */
  async files(): Promise<readonly (readonly [of: string, bytes: Uint8Array])[]> {
    return Promise.all([...this.#files].map(async ([of, bytes]) => [of, await bytes] as const));
  }
}
