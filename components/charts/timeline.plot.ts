import * as Plot from '@observablehq/plot';
import { tones } from '#components/drawing/marks.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import type { CompanyId } from '#data/companies.ts';

/** The threads of the story, in the order of their columns. */
const threads = ['money', 'rights', 'product', 'words'] as const;

/** One event: a dot in the column of its thread, and its words. */
export interface DrawnEvent {
  readonly thread: (typeof threads)[number];
  readonly when: string;
  readonly label: string;
  readonly tone: CompanyId | 'other';
  /** The event or its date is known from reports alone. */
  readonly isReported: boolean;
  /** Heads the events of a span: before, during, after the split. */
  readonly span: string;
  readonly isDuringSplit: boolean;
  /** Left out of the drawing for a phone. */
  readonly isMinor: boolean;
}

/** Where columns and words stand, in pixels. */
function layoutFor({ name }: DrawingSize) {
  if (name === 'narrow') return { first: 9, step: 17, text: 80, top: 4, line: 44 };
  return name === 'wide'
    ? { first: 152, step: 72, text: 432, top: 30, line: 29 }
    : { first: 118, step: 53, text: 312, top: 30, line: 29 };
}

/** A span of time: its head, and the rows below it. */
interface Span {
  readonly name: string;
  readonly isDuringSplit: boolean;
  /** Height of its head. */
  readonly y: number;
  /** Height of its last dot. */
  readonly lastY: number;
}

/** Spans and events from the top down, with the heights of their heads and dots. */
function placed(events: readonly DrawnEvent[], { top, line }: ReturnType<typeof layoutFor>) {
  const spans: Span[] = [];
  let y = top;
  const rows = events.map((event) => {
    const open = spans.at(-1);
    if (open?.name === event.span) {
      y += line;
      spans[spans.length - 1] = { ...open, lastY: y };
    } else {
      const head = y + (open ? line + 28 : 8);
      y = head + 26;
      spans.push({ name: event.span, isDuringSplit: event.isDuringSplit, y: head, lastY: y });
    }
    return { ...event, y };
  });
  return { spans, rows, height: y + line - 8 };
}

/** Events as a list in order of time, a dot of each in the column of its thread; not to scale. */
export function timelinePlot(events: readonly DrawnEvent[], size: DrawingSize): Plot.PlotOptions {
  const { width } = size;
  const narrow = size.name === 'narrow';
  const layout = layoutFor(size);
  const shown = events.filter((event) => !(narrow && event.isMinor));
  const { spans, rows, height } = placed(shown, layout);
  type Row = (typeof rows)[number];
  const columnOf = (thread: Row['thread']) => layout.first + threads.indexOf(thread) * layout.step;
  const tails = spans.flatMap((span) => threads.map((thread) => ({ ...span, thread })));
  type Tail = (typeof tails)[number];
  // The finding: the last event of the split, and the first after it.
  const isTurn = (row: Row) => {
    const index = rows.indexOf(row);
    return row.isDuringSplit
      ? rows[index + 1]?.isDuringSplit === false
      : rows[index - 1]?.isDuringSplit === true;
  };
  const labels = (own: readonly Row[], fontWeight: number) =>
    Plot.text(own, {
      x: layout.text,
      y: (d: Row) => d.y + (narrow ? 17 : 0),
      text: (d: Row) => d.label,
      fill: (d: Row) => tones(d.tone).text,
      fontWeight,
      textAnchor: 'start',
    });
  const columnHeads = narrow ? [] : threads;
  return {
    height,
    margin: 0,
    x: { type: 'linear', axis: null, domain: [0, width], range: [0, width] },
    y: { type: 'linear', axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.rect(
        spans.filter((span) => span.isDuringSplit),
        {
          x1: 0,
          x2: width,
          y1: (d: Span) => d.y - 16,
          y2: (d: Span) => d.lastY + layout.line - 10,
          fill: 'var(--raised)',
        },
      ),
      Plot.link(tails, {
        x1: (d: Tail) => columnOf(d.thread),
        x2: (d: Tail) => columnOf(d.thread),
        y1: (d: Tail) => d.y + 15,
        y2: (d: Tail) => d.lastY + layout.line - 18,
        stroke: 'var(--rule)',
        strokeWidth: 1.25,
      }),
      Plot.dot(rows, {
        x: (d: Row) => columnOf(d.thread),
        y: (d: Row) => d.y,
        r: 5,
        fill: (d: Row) => (d.isReported ? 'var(--paper)' : tones(d.tone).solid),
        stroke: (d: Row) => tones(d.tone).solid,
        strokeWidth: 1.75,
      }),
      ...(columnHeads.length > 0
        ? [
            Plot.text(columnHeads, {
              x: columnOf,
              y: 10,
              text: (d: Row['thread']) => d,
              fontWeight: 600,
              fill: 'currentColor',
            }),
          ]
        : []),
      Plot.text(spans, {
        x: 6,
        y: (d: Span) => d.y,
        text: (d: Span) => d.name,
        fontWeight: 600,
        fill: 'currentColor',
        textAnchor: 'start',
      }),
      Plot.text(rows, {
        x: narrow ? layout.text : 6,
        y: (d: Row) => d.y,
        text: (d: Row) => (narrow ? `${d.when} · ${d.thread}` : d.when),
        fill: 'var(--soft)',
        textAnchor: 'start',
      }),
      labels(
        rows.filter((row) => !isTurn(row)),
        400,
      ),
      labels(rows.filter(isTurn), 700),
    ],
  };
}
