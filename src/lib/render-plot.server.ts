import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** What a drawing is called, and how large it is drawn. */
export interface DrawingRequest {
  /** Unique in the page: prefixes every id inside the drawing. */
  readonly id: string;
  /** Accessible name of the drawing. */
  readonly name: string;
  /** Width in pixels. */
  readonly width: number;
  /** Label size in pixels where a mark sets none. */
  readonly fontSize: number;
  /** Class of the svg element, for the style sheet. */
  readonly className: string;
}

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

/**
 * Draws Plot options as static SVG that is safe under a strict Content-Security-Policy: no style
 * element or attribute, ids prefixed with the drawing's own, marks named in `data-mark` instead of
 * `aria-label`, and one accessible name on the svg itself.
 *
 * @throws RangeError when Plot warns, when a mark drew nothing, or when nothing was drawn at all.
 */
export function renderPlot(options: Plot.PlotOptions, request: DrawingRequest): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const refuse = (problem: string, remedy: string): never => {
    throw new RangeError(`Drawing "${request.id}" ${problem}. ${remedy}`);
  };
  const { result: svg, warnings } = collectWarnings(() =>
    Plot.plot({ ...options, document, width: request.width, figure: false }),
  );
  if (warnings.length > 0) {
    refuse(
      `made Plot warn: ${warnings.join(' ').replace(/\.$/, '')}`,
      'Mend the cause: a warning often means a misspelt column or a scale of the wrong type.',
    );
  }
  if (svg.tagName.toLowerCase() !== 'svg') {
    refuse(
      'came out as something other than one svg element',
      'Leave title, subtitle, caption and legends to the frame.',
    );
  }
  const marks = svg.querySelectorAll('g[aria-label]');
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
  for (const mark of marks) {
    const label = mark.getAttribute('aria-label') ?? '';
    if (mark.children.length === 0) refuseEmpty(label);
    mark.removeAttribute('aria-label');
    mark.setAttribute('data-mark', label.replaceAll(' ', '-'));
  }
  if (marks.length === 0) {
    refuse('has no marks', 'Add the marks that show its rows.');
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
  svg.removeAttribute('font-family');
  svg.setAttribute('font-size', String(request.fontSize));
  svg.setAttribute('class', request.className);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', request.name);
  const height = svg.getAttribute('height') ?? '0';
  svg.setAttribute('viewBox', `0 0 ${request.width} ${height}`);
  // Plot numbers its ids on and on, so they depend on what was drawn before: count each drawing anew.
  const plotIds: string[] = [];
  const ownId = (id: string) => {
    if (id.startsWith('hatch-')) return id;
    if (!plotIds.includes(id)) plotIds.push(id);
    return id.replace('plot-', '').replace(/\d+$/, String(plotIds.indexOf(id) + 1));
  };
  return svg.outerHTML.replace(
    /\b(?:plot-(?:clip|marker|gradient|pattern|mask)-\d+|hatch-[a-z-]+)\b/g,
    (id) => `${request.id}-${ownId(id)}`,
  );
}
