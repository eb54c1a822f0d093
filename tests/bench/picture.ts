import type { Drawing } from '#components/explore/model.ts';

/** A drawing of an explorable as rows that Observable Plot takes: across in percent, down in pixels. */
export interface Picture {
  readonly height: number;
  readonly boxes: readonly Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number> & Paints>[];
  readonly labels: readonly Label[];
  readonly lines: readonly Readonly<Record<'x1' | 'x2' | 'y1' | 'y2' | 'width', number> & Paints>[];
  readonly dots: readonly Readonly<Record<'x' | 'y' | 'r', number> & Paints>[];
  /** The points of every curve, each with the number of its curve. */
  readonly points: readonly Readonly<Record<'x' | 'y' | 'curve', number> & Paints>[];
}

interface Paints {
  readonly fill: string;
  readonly stroke: string;
}

/** A line of letters; `anchor` as svg names it. */
interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&quot;': '"' };

function anchorOf(text: string | undefined): Label['anchor'] {
  return text === 'middle' || text === 'end' ? text : 'start';
}

/**
 * The same shapes as rows, in the order of each kind. What changes neither the number of marks nor their
 * place, as dashes and bold letters, is left out; a key’s squares, given in pixels, are as many percent.
 *
 * @throws Error when the drawing has an element that is not known here.
 */
export function pictureOf({ height, shapes }: Drawing): Picture {
  const boxes: Picture['boxes'][number][] = [];
  const labels: Label[] = [];
  const lines: Picture['lines'][number][] = [];
  const dots: Picture['dots'][number][] = [];
  const points: Picture['points'][number][] = [];
  let curves = 0;
  for (const [, tag, inside = '', text = ''] of shapes.matchAll(/<([a-z]+)([^>]*)>([^<]*)/g)) {
    const attributes = new Map(
      [...inside.matchAll(/([a-z\d-]+)="([^"]*)"/g)].map(([, name, value = '']) => [name, value]),
    );
    const number = (name: string) => Number.parseFloat(attributes.get(name) ?? '0');
    const paints = {
      fill: attributes.get('fill') ?? 'none',
      stroke: attributes.get('stroke') ?? 'none',
    };
    const ends = { x1: number('x1'), x2: number('x2'), y1: number('y1'), y2: number('y2') };
    if (tag === 'rect') {
      const [x, y] = [number('x'), number('y')];
      const [x2, y2] = [x + number('width'), y + number('height')];
      boxes.push({ x1: x, x2, y1: y, y2, ...paints });
    } else if (tag === 'text') {
      labels.push({
        x: number('x'),
        y: number('y'),
        text: text.replaceAll(/&(?:amp|lt|quot);/g, (sign) => signs[sign] ?? sign),
        size: number('font-size'),
        anchor: anchorOf(attributes.get('text-anchor')),
        fill: paints.fill,
      });
    } else if (tag === 'line') {
      lines.push({ ...ends, width: number('stroke-width'), ...paints });
    } else if (tag === 'circle') {
      dots.push({ x: number('cx'), y: number('cy'), r: number('r'), ...paints });
    } else if (tag === 'path') {
      const path = attributes.get('d') ?? '';
      for (const [, x, y] of path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)) {
        points.push({ x: Number(x), y: Number(y), curve: curves, ...paints });
      }
      curves += 1;
    } else if (tag !== 'svg') {
      throw new Error(
        `A drawing holds <${tag ?? ''}>, which the bench cannot hand to Plot. Teach pictureOf in tests/bench/picture.ts what it is.`,
      );
    }
  }
  return { height, boxes, labels, lines, dots, points };
}

/** How many marks and labels a picture has. */
export function marksIn({ boxes, labels, lines, dots, points }: Picture): number {
  const curves = new Set(points.map(({ curve }) => curve)).size;
  return boxes.length + labels.length + lines.length + dots.length + curves;
}
