import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import { pixelScales } from '#components/drawing/pixel-scales.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';
import type { HostingRight } from '#data/hosting-rights.ts';

/** One cell of the matrix. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly product: string;
  readonly cloud: string;
  readonly company: CompanyId;
  readonly right: HostingRight['right'];
  /** The right in two words. */
  readonly standing: string;
  /** What it rests on or leaves open, in a few words. */
  readonly remark: string;
}

/** Plot cuts its lines by narrower letters than ours, so they are counted at the larger size throughout. */
const em = 13;
const edge = 6;
const padding = 16;

const isHeld = ({ right }: MatrixCell) => right === 'exclusive' || right === 'offered';
const isTinted = (cell: MatrixCell) => isHeld(cell) || cell.right === 'announced';
const isOpen = ({ right }: MatrixCell) => right === 'unclear';
const isRuledOut = ({ right }: MatrixCell) => right === 'not-allowed';

/** Products down, clouds across; a cell says the right in words and by its edge. */
export function whoCouldHostWhatPlot(
  cells: readonly MatrixCell[],
  size: DrawingSize,
): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const columns = cells.filter((cell) => cell.row === 0);
  const products = cells.filter((cell) => cell.column === 0);
  const head = 28;
  const gap = narrow ? 8 : 10;
  const nameWidth = narrow ? 0 : size.name === 'medium' ? 132 : 190;
  const nameHeight = narrow ? 30 : 0;
  const cellWidth = (width - nameWidth - gap * (columns.length - 1)) / columns.length;
  const cellHeight = narrow ? 92 : 76;
  const pitch = cellHeight + nameHeight + gap;
  const left = (cell: MatrixCell) => nameWidth + cell.column * (cellWidth + gap);
  const top = (cell: MatrixCell) => head + nameHeight + cell.row * pitch;
  const box = {
    x1: left,
    x2: (cell: MatrixCell) => left(cell) + cellWidth,
    y1: top,
    y2: (cell: MatrixCell) => top(cell) + cellHeight,
    insetTop: 1,
    insetBottom: 1,
    insetRight: 1,
  };
  const textColour = (cell: MatrixCell) =>
    isRuledOut(cell) ? 'var(--soft)' : tones(cell.company).text;
  return {
    ...pixelScales(width, head + products.length * pitch),
    marks: [
      Plot.rect(cells.filter(isTinted), {
        ...box,
        fill: (cell: MatrixCell) => tones(cell.company).tint,
      }),
      Plot.rect(cells.filter(isHeld), {
        ...box,
        x2: (cell: MatrixCell) => left(cell) + edge,
        insetRight: 0,
        fill: (cell: MatrixCell) => tones(cell.company).solid,
      }),
      Plot.rect(
        cells.filter((cell) => cell.right === 'announced'),
        { ...box, insetLeft: 1, stroke: (cell: MatrixCell) => tones(cell.company).solid },
      ),
      Plot.rect(cells.filter(isOpen), {
        ...box,
        insetLeft: 1,
        stroke: (cell: MatrixCell) => tones(cell.company).solid,
        strokeDasharray: '4 4',
      }),
      Plot.dot(cells.filter(isRuledOut), {
        x: (cell: MatrixCell) => left(cell) + padding + 5,
        y: (cell: MatrixCell) => top(cell) + 17.5,
        symbol: 'times',
        r: 5,
        stroke: 'var(--soft)',
        strokeWidth: 2,
      }),
      Plot.text(columns, {
        x: left,
        y: head - 9,
        text: (cell: MatrixCell) => cell.cloud,
        fill: (cell: MatrixCell) => tones(cell.company).text,
        fontWeight: 600,
        textAnchor: 'start',
        lineAnchor: 'bottom',
      }),
      Plot.text(products, {
        x: 0,
        y: (cell: MatrixCell) => (narrow ? top(cell) - 8 : top(cell) + 10),
        text: (cell: MatrixCell) => cell.product,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'start',
        lineAnchor: narrow ? 'bottom' : 'top',
        lineWidth: narrow ? width / em : (nameWidth - 14) / em,
        lineHeight: 1.3,
      }),
      Plot.text(cells, {
        x: (cell: MatrixCell) => left(cell) + padding + (isRuledOut(cell) ? 18 : 0),
        y: (cell: MatrixCell) => top(cell) + 12,
        text: (cell: MatrixCell) => cell.standing,
        fill: textColour,
        fontWeight: 600,
        textAnchor: 'start',
        lineAnchor: 'top',
      }),
      Plot.text(cells, {
        x: (cell: MatrixCell) => left(cell) + padding,
        y: (cell: MatrixCell) => top(cell) + 32,
        text: (cell: MatrixCell) => cell.remark,
        fill: textColour,
        textAnchor: 'start',
        lineAnchor: 'top',
        lineWidth: (cellWidth - padding - 8) / em,
        lineHeight: 1.25,
      }),
    ],
  };
}
