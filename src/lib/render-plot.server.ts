import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
import { largestOverhang } from './overhang.ts';
import { slimDrawing } from './slim-drawing.ts';
import { swatchesOf, type Swatch } from './swatches.ts';

/** What a drawing is called, and how large it is drawn. */
export interface DrawingRequest {
  /** Unique in the page: prefixes every id inside the drawing. */
  readonly id: string;
  /** Width in pixels. */
  readonly width: number;
  /** Label size in pixels where a mark sets none. */
  readonly fontSize: number;
}

/** Pixels by which a shape may leave the frame: what rounding and half a stroke come to. */
const tolerance = 1;

/** Attributes in which more than a tenth of a pixel is noise. */
const numericAttributes = [
  ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'width', 'height', 'd'],
  ...['transform', 'dx', 'dy', 'points'],
];

function shorten(value: string): string {
  return value.replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}

/** Runs a function and gives back what it warned about instead of printing it. */
function collectWarnings<Result>(run: () => Result): { result: Result; warnings: string[] } {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.map(String).join(' '));
  try {
    return { result: run(), warnings };
  } finally {
    console.warn = warn;
  }
}

/** Plot's names for the marks that have rows to show, one entry per mark. */
function expectedLabels(marks: unknown): readonly string[] {
  if (Array.isArray(marks)) return marks.flatMap(expectedLabels);
  if (typeof marks !== 'object' || marks === null) return [];
  if (!('ariaLabel' in marks) || typeof marks.ariaLabel !== 'string') return [];
  const isEmpty = 'data' in marks && Array.isArray(marks.data) && marks.data.length === 0;
  return isEmpty ? [] : [marks.ariaLabel];
}

type Refuse = (problem: string, remedy: string) => never;

/** What Plot makes of the options, where it is one svg element and Plot had nothing to warn about. */
function plotted(options: Plot.PlotOptions, width: number, refuse: Refuse): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { result, warnings } = collectWarnings(() =>
    Plot.plot({ ...options, document, width, figure: false }),
  );
  if (warnings.length > 0) {
    refuse(
      `made Plot warn: ${warnings.join(' ').replace(/\.$/, '')}`,
      'Mend the cause: a warning often means a misspelt column or a scale of the wrong type.',
    );
  }
  if (result.tagName.toLowerCase() !== 'svg') {
    refuse(
      'came out as something other than one svg element',
      'Leave title, subtitle, caption and legends to the frame.',
    );
  }
  return result;
}

/** Refuses a drawing in which a mark that has rows drew nothing, or that has no marks. */
function checkMarks(svg: Element, options: Plot.PlotOptions, refuse: Refuse): void {
  const refuseEmpty = (label: string) =>
    refuse(
      `has a mark that drew nothing ("${label}")`,
      'A misspelt column gives empty channels: read them as (d: Row) => d.column. Leave the mark out where it has no rows.',
    );
  const drawn = [...svg.querySelectorAll('[aria-label]')].map((mark) =>
    mark.getAttribute('aria-label'),
  );
  for (const label of expectedLabels(options.marks)) {
    // Plot leaves most marks without shapes out altogether, so each one is looked for and ticked off.
    if (!drawn.includes(label)) refuseEmpty(label);
    drawn.splice(drawn.indexOf(label), 1);
  }
  const marks = [...svg.querySelectorAll('g[aria-label]')];
  const empty = marks.find((mark) => mark.children.length === 0);
  if (empty) refuseEmpty(empty.getAttribute('aria-label') ?? '');
  if (marks.length === 0) refuse('has no marks', 'Add the marks that show its rows.');
}

/** Moves the names of marks to `data-mark` and those of facts to `data-fact`, and takes off what a strict policy or a screen reader refuses. */
function clean(svg: Element): void {
  for (const mark of svg.querySelectorAll('g[aria-label]')) {
    mark.setAttribute('data-mark', (mark.getAttribute('aria-label') ?? '').replaceAll(' ', '-'));
  }
  for (const shape of svg.querySelectorAll('g > [aria-label]:not(g)')) {
    shape.setAttribute('data-fact', shape.getAttribute('aria-label') ?? '');
  }
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'font-variant', 'aria-label', 'aria-description', 'aria-hidden']) {
      element.removeAttribute(name);
    }
    for (const name of numericAttributes) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, shorten(value));
    }
  }
}

/** Refuses a drawing in which a shape ends outside of the frame, where other things stand. */
function checkFrame(svg: Element, width: number, height: number, refuse: Refuse): void {
  const overhang = largestOverhang(svg, width, height);
  if (overhang === null || overhang.pixels <= tolerance) return;
  const { shape, mark, side, pixels } = overhang;
  const whose = mark === null ? `a ${shape}` : `a ${shape} of the mark "${mark}"`;
  refuse(
    `has ${whose} that ends ${pixels.toFixed(1)} px outside of its frame of ${width} × ${height} px, on the ${side}`,
    'Give the scale a domain that holds its rows, or the drawing a wider margin or more height.',
  );
}

const namespace = 'http://www.w3.org/2000/svg';

/** Sets what a drawing needs wherever it is taken: its namespace and the size of its labels. */
function finish(svg: Element, { width, height, fontSize }: DrawingRequest & { height: string }) {
  for (const name of ['class', 'font-family']) svg.removeAttribute(name);
  svg.setAttribute('font-size', String(fontSize));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('xmlns', namespace);
}

/** Lays paper under a drawing: its colours are made for it, and nobody knows what it is taken to. */
function addGround(svg: Element): void {
  const ground = svg.ownerDocument.createElementNS(namespace, 'rect');
  for (const name of ['width', 'height']) ground.setAttribute(name, '100%');
  ground.setAttribute('fill', 'var(--paper)');
  svg.prepend(ground);
}

/** The svg as text, its ids prefixed with the drawing's own and counted from 1. */
function withOwnIds(svg: Element, prefix: string): string {
  // Plot numbers its ids on and on, so they depend on what was drawn before: count each drawing anew.
  const plotIds: string[] = [];
  const ownId = (id: string) => {
    if (id.startsWith('hatch-')) return id;
    if (!plotIds.includes(id)) plotIds.push(id);
    return id.replace('plot-', '').replace(/\d+$/, String(plotIds.indexOf(id) + 1));
  };
  return svg.outerHTML
    .replace(
      /\b(?:plot-(?:clip|marker|gradient|pattern|mask)-\d+|hatch-[a-z-]+)\b/g,
      (id) => `${prefix}-${ownId(id)}`,
    )
    .replaceAll('" />', '"/>');
}

/**
 * Draws Plot options as an svg element that is safe under a strict Content-Security-Policy: no style
 * element or attribute, and marks named in `data-mark` instead of `aria-label`. It has no accessible
 * name: the frame round it names it.
 *
 * @throws RangeError when Plot warns, when a mark drew nothing, when nothing was drawn at all, or
 * when a shape ends more than a pixel outside of the drawing's frame.
 */
export function plotDrawing(options: Plot.PlotOptions, request: DrawingRequest): Element {
  const refuse: Refuse = (problem, remedy) => {
    throw new RangeError(`Drawing "${request.id}" ${problem}. ${remedy}`);
  };
  const svg = plotted(options, request.width, refuse);
  checkMarks(svg, options, refuse);
  clean(svg);
  const height = svg.getAttribute('height') ?? '0';
  checkFrame(svg, request.width, Number(height), refuse);
  finish(svg, { ...request, height });
  return svg;
}

/** A drawing as text, and a swatch of each mark that it names. */
export interface Rendered {
  readonly svg: string;
  readonly swatches: readonly Swatch[];
}

/**
 * The drawing of Plot options as text, without what no reader sees, ids prefixed with the drawing's
 * own: see {@link plotDrawing}, which also says what it refuses.
 */
export function renderPlot(options: Plot.PlotOptions, request: DrawingRequest): Rendered {
  const svg = plotDrawing(options, request);
  const swatches = swatchesOf(svg);
  slimDrawing(svg);
  addGround(svg);
  return { svg: withOwnIds(svg, request.id), swatches };
}
