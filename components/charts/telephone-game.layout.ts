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
  /** Size of its letters in pixels. */
  readonly size: number;
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

/** What a copy says, under its teller’s column. */
function saidBy({ words }: RetoldCopy): Pick<Label, 'text' | 'tone'> {
  return words === null
    ? { text: 'not recorded', tone: 'quiet' }
    : { text: capitalised(words), tone: 'words' };
}

const heads = [
  ['What was said', '27 February 2026'],
  ['Odaily', '28 February'],
  ['The source post', 'undated'],
] as const;

/** In pixels: from station to station, between columns of text, and the most that large words measure. */
const rooms = {
  narrow: { pitch: 120, gap: 6, keySize: 30 },
  medium: { pitch: 200, gap: 18, keySize: 27 },
  wide: { pitch: 280, gap: 18, keySize: 34 },
} as const satisfies Record<DrawingSize['name'], object>;
/** The shortest wire, and the room at its ends, in pixels. */
const [shortestWire, besideWire] = [14, 5];
/** On a phone from the left to what became of the other details. */
const outcomeLeft = 156;

/** Size of a detail’s large words: as large as the longest allows between two stations. */
function keySizeOf(copies: readonly RetoldCopy[], name: DrawingSize['name']): number {
  const { pitch, keySize } = rooms[name];
  const longest = Math.max(...copies.map(({ key }) => textWidth(key ?? '?', 1)));
  return Math.min(keySize, Math.floor((pitch - shortestWire - 2 * besideWire) / longest));
}

/** The columns of a detail that turns on no one word: its name, and what became of it at each station, or on a phone at the last. */
function outcomesOf(
  copies: readonly RetoldCopy[],
  { name, width }: Pick<DrawingSize, 'name' | 'width'>,
): readonly (Pick<Label, 'text' | 'tone' | 'x'> & { readonly width: number })[] {
  const { pitch, gap } = rooms[name];
  const isNarrow = name === 'narrow';
  const outcome = ({ state, change }: RetoldCopy) =>
    change === null
      ? ({ text: state, tone: state === 'not recorded' ? 'quiet' : 'words' } as const)
      : ({ text: change, tone: 'strong' } as const);
  const [theme, ...after] = copies;
  const first = { text: theme?.theme ?? '', tone: 'words', x: 0 } as const;
  if (isNarrow) {
    const last = after.slice(-1).map(outcome);
    return [
      { ...first, width: outcomeLeft - gap },
      ...last.map((words) => ({ ...words, x: outcomeLeft, width: width - outcomeLeft })),
    ];
  }
  return [
    { ...first, width: pitch - gap },
    ...after.map((copy, index) => ({
      ...{ ...outcome(copy), x: (index + 1) * pitch, width: pitch - gap },
    })),
  ];
}

/**
 * Where everything stands in a drawing of a given size: first the details that turn on one word, which
 * is drawn large at each station, then of the others, small, what became of them. Copies outside the
 * line are not drawn.
 */
export function telephoneLayout(
  rows: readonly RetoldCopy[],
  { name, width, fontSize }: DrawingSize,
): Layout {
  const { pitch, gap } = rooms[name];
  const onLine = rows.filter(({ station }) => station !== null);
  const themes = [...new Set(onLine.map(({ theme }) => theme))].map((theme) =>
    onLine.filter((copy) => copy.theme === theme),
  );
  const isLead = (copies: readonly RetoldCopy[]) => copies.some(({ key }) => key !== null);
  const rules: number[] = [];
  const keys: KeyWord[] = [];
  const wires: Wire[] = [];
  const labels: Label[] = heads.flatMap(([head, day], index) => [
    { text: head, x: index * pitch, y: 9, tone: 'strong' },
    { text: day, x: index * pitch, y: 26, tone: 'quiet' },
  ]);
  let y = 42;
  for (const copies of themes.filter(isLead)) {
    rules.push(y);
    labels.push({ text: copies[0]?.theme ?? '', x: 0, y: y + 16, tone: 'quiet' });
    y += 35;
    const size = keySizeOf(copies, name);
    let end = y;
    copies.forEach((copy, index) => {
      const x = index * pitch;
      const text = copy.key ?? '?';
      const before = keys.at(-1);
      const place = { x, y: y + size / 2 };
      if (index > 0 && before) {
        const from = before.x + before.width + besideWire;
        wires.push({ x1: from, y1: place.y, x2: x - besideWire, y2: place.y });
      }
      keys.push({ text, state: copy.state, ...place, width: textWidth(text, size), size });
      const own = linesAt([saidBy(copy)], {
        ...{ x, y: y + size + 18, fontSize },
        width: Math.min(pitch - gap, width - x),
      });
      labels.push(...own);
      end = Math.max(end, y + size + 18 + own.length * line);
    });
    y = end + 8;
  }
  const others = themes.filter((copies) => !isLead(copies));
  if (others.length > 0) {
    const where = name === 'narrow' ? ', in the source post' : '';
    rules.push(y);
    labels.push({ text: `The other details${where}`, x: 0, y: y + 16, tone: 'quiet' });
    y += 40;
  }
  for (const copies of others) {
    const columns = outcomesOf(copies, { name, width }).map((column) =>
      linesAt([column], { ...column, y, fontSize }),
    );
    labels.push(...columns.flat());
    y += Math.max(...columns.map(({ length }) => length)) * line + 6;
  }
  return { height: y, rules, keys, wires, labels };
}
