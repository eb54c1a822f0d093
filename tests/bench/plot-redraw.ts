// Runs in the browser, in the place of an explorable’s own script: the thing to beat.
import { dot, line, link, plot, rect, text } from '@observablehq/plot';
import { rowsMarkup } from '#components/explore/markup.ts';
import type { Picture } from './picture.ts';

/** What the explorable shows after each move, worked out beforehand: only drawing and showing are left to do. */
declare const given: {
  readonly id: string;
  readonly shown: readonly {
    readonly picture: Picture;
    readonly sentence: string;
    readonly rows: readonly (readonly string[])[];
  }[];
};

/** The picture as Plot draws it, as a page of Plot’s would: whole, and anew each time. */
function drawn({ height, boxes, labels, lines, dots, points }: Picture, width: number): Element {
  const ends = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  const paints = { fill: 'fill', stroke: 'stroke' };
  const lettered = (['start', 'middle', 'end'] as const).map((anchor) =>
    text(
      labels.filter((label) => label.anchor === anchor),
      { x: 'x', y: 'y', text: 'text', fontSize: 'size', fill: 'fill', textAnchor: anchor },
    ),
  );
  return plot({
    width,
    height,
    margin: 0,
    x: { domain: [0, 100], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    r: { type: 'identity' },
    color: { type: 'identity' },
    marks: [
      rect(boxes, { ...ends, ...paints }),
      link(lines, { ...ends, stroke: 'stroke', strokeWidth: 'width' }),
      line(points, { x: 'x', y: 'y', z: 'curve', ...paints }),
      dot(dots, { x: 'x', y: 'y', r: 'r', ...paints }),
      ...lettered,
    ],
  });
}

const root = document.querySelector<HTMLElement>(`[data-explorable="${given.id}"]`);
root?.querySelector('[data-case]')?.removeAttribute('data-case');
for (const waiting of root?.querySelectorAll<HTMLElement>('[data-with-script]') ?? []) {
  waiting.hidden = false;
}
const sentence = root?.querySelector('[data-part="sentence"]');
const place = root?.querySelector('[data-part="picture"]');
const body = root?.querySelector('[data-part="rows"]');
const isNumeric = [...(root?.querySelectorAll('[data-part="columns"] th') ?? [])].map(
  ({ className }) => className.includes('numeric'),
);
root?.addEventListener('input', () => {
  const shown = given.shown[Number(root.dataset['move'])];
  if (!shown || !place) return;
  place.replaceChildren(drawn(shown.picture, place.clientWidth));
  place.setAttribute('aria-label', shown.sentence);
  if (sentence) sentence.textContent = shown.sentence;
  if (body) body.innerHTML = rowsMarkup(shown.rows, isNumeric);
});
