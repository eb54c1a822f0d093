import { textWidth, wrapText } from '#components/drawing/text-width.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';
import { capitalised } from '#lib/format.ts';

/** One detail as one text has it. */
export interface RetoldCopy {
  readonly theme: string;
  readonly teller: string;
  /** Place in the line from the companies to the source post, from 0; `null` outside that line. */
  readonly station: 0 | 1 | 2 | null;
  readonly state: 'told' | 'kept' | 'changed' | 'lost' | 'not recorded';
  readonly words: string | null;
  readonly change: string | null;
  /** The word on which the detail turns, drawn large; `null` where no one word does. */
  readonly key: string | null;
}

/** A word drawn large, by the middle of its height. */
export interface KeyWord {
  readonly text: string;
  readonly state: RetoldCopy['state'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A stretch of wire from one word towards the next. */
export interface Wire {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** One line of small text. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly tone: 'words' | 'strong' | 'quiet';
}

/** Everything the drawing puts on the page, in pixels from the top left. */
export interface Layout {
  readonly height: number;
  /** Size of the large words in pixels. */
  readonly keySize: number;
  /** Heights of the hairlines. */
  readonly rules: readonly number[];
  readonly keys: readonly KeyWord[];
  readonly wires: readonly Wire[];
  readonly labels: readonly Label[];
}

const line = 16;

/** Lines of text one under another. */
function linesAt(
  texts: readonly Pick<Label, 'text' | 'tone'>[],
  { x, y, width, fontSize }: Record<'x' | 'y' | 'width' | 'fontSize', number>,
): readonly Label[] {
  return texts
    .flatMap(({ text, tone }) =>
      // A number and its unit stay in one line.
      wrapText(text.replaceAll(/(?<=\d) (?=billion|February)/g, '\u00a0'), width, fontSize).map(
        (each) => ({ text: each, tone }),
      ),
    )
    .map((each, index) => ({ ...each, x, y: y + index * line }));
}

/** What a copy says: after its teller on a phone, under the teller’s column else. */
function saidBy({ words, teller }: RetoldCopy, isNarrow: boolean): Pick<Label, 'text' | 'tone'> {
  const said = words ?? 'not recorded';
  return {
    text: isNarrow ? `${teller}: ${said}` : words === null ? said : capitalised(said),
    tone: words === null ? 'quiet' : 'words',
  };
}

/** What a copy says, and what became of the detail there. */
function toldBy(copy: RetoldCopy, isNarrow: boolean): readonly Pick<Label, 'text' | 'tone'>[] {
  const { state, change } = copy;
  return [
    saidBy(copy, isNarrow),
    ...(change === null ? [] : [{ text: change, tone: 'strong' } as const]),
    ...(state === 'kept' ? [{ text: 'kept', tone: 'quiet' } as const] : []),
  ];
}

const heads = [
  ['What was said', '27 February 2026'],
  ['Odaily', '28 February'],
  ['The source post', 'undated'],
] as const;

/**
 * Where everything stands in a drawing of a given size: first the details that turn on one word, which
 * is drawn large at each station, then the others in small text. The stations stand side by side, or on a
 * phone one under another. Copies outside the line are not drawn.
 */
export function telephoneLayout(
  rows: readonly RetoldCopy[],
  { name, width, fontSize }: DrawingSize,
): Layout {
  const isNarrow = name === 'narrow';
  const keySize = name === 'wide' ? 34 : 27;
  const pitch = width / heads.length;
  const room = isNarrow ? width : pitch - 18;
  const onLine = rows.filter(({ station }) => station !== null);
  const themes = [...new Set(onLine.map(({ theme }) => theme))].map((theme) =>
    onLine.filter((copy) => copy.theme === theme),
  );
  const isLead = (copies: readonly RetoldCopy[]) => copies.some(({ key }) => key !== null);
  const rules: number[] = [];
  const keys: KeyWord[] = [];
  const wires: Wire[] = [];
  const labels: Label[] = isNarrow
    ? []
    : heads.flatMap(([head, day], index) => [
        { text: head, x: index * pitch, y: 9, tone: 'strong' },
        { text: day, x: index * pitch, y: 26, tone: 'quiet' },
      ]);
  let y = isNarrow ? 1 : 42;
  for (const copies of themes.toSorted((a, b) => Number(isLead(b)) - Number(isLead(a)))) {
    const leads = isLead(copies);
    rules.push(y);
    const theme = copies[0]?.theme ?? '';
    labels.push({ text: theme, x: 0, y: y + 16, tone: leads ? 'quiet' : 'strong' });
    y += 35;
    let end = y;
    copies.forEach((copy, index) => {
      const x = isNarrow ? (leads ? 18 : 0) : index * pitch;
      let top = isNarrow ? end : y;
      if (leads) {
        const text = copy.key ?? '?';
        const key = {
          text,
          state: copy.state,
          x,
          y: top + keySize / 2,
          width: textWidth(text, keySize),
        };
        const before = keys.at(-1);
        if (index > 0 && before) {
          wires.push(
            isNarrow
              ? { x1: 5, y1: before.y + 4, x2: 5, y2: key.y - 6 }
              : { x1: before.x + before.width + 10, y1: key.y, x2: x - 14, y2: key.y },
          );
        }
        keys.push(key);
        top += keySize + 18;
      }
      const own = linesAt(leads ? [saidBy(copy, isNarrow)] : toldBy(copy, isNarrow), {
        x,
        y: top,
        width: room - (isNarrow ? x : 0),
        fontSize,
      });
      labels.push(...own);
      end = Math.max(end, top + own.length * line) + (isNarrow ? (leads ? 4 : 6) : 0);
    });
    y = end + (leads && !isNarrow ? 10 : 4);
  }
  return { height: y, keySize, rules, keys, wires, labels };
}
