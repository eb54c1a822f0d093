import { wrapText } from '#components/drawing/text-width.ts';
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
}

/** A copy’s place on the wire, or beside it. */
export interface Node {
  readonly state: RetoldCopy['state'];
  readonly x: number;
  readonly y: number;
}

/** A piece of wire, in the state of the copy that it leads to. */
export interface Wire {
  readonly state: RetoldCopy['state'];
  readonly from: Node;
  readonly to: Node;
}

/** One line of text. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly tone: 'words' | 'change' | 'quiet';
}

/** A rule above a detail. */
export interface Rule {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Everything the drawing puts on the page, in pixels from the top left. */
export interface Layout {
  readonly height: number;
  readonly rules: readonly Rule[];
  readonly nodes: readonly Node[];
  readonly wires: readonly Wire[];
  readonly labels: readonly Label[];
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  /** Named before the words where no column head names the teller. */
  readonly teller?: string;
}

const line = 16;

/** What stands at a node: the words of the copy, then what became of the detail. */
function linesOf(
  { state, words, change }: RetoldCopy,
  { x, y, width, fontSize, teller }: Room,
): Label[] {
  // A number and its unit stay in one line.
  const said = (words ?? 'not recorded').replaceAll(/(?<=\d) (?=billion|February)/g, '\u00a0');
  const texts: { readonly text: string; readonly tone: Label['tone'] }[] = [
    {
      text:
        teller === undefined ? (words === null ? said : capitalised(said)) : `${teller}: ${said}`,
      tone: words === null ? 'quiet' : 'words',
    },
  ];
  if (change !== null) texts.push({ text: change, tone: 'change' });
  if (state === 'kept') texts.push({ text: 'kept', tone: 'quiet' });
  return texts
    .flatMap(({ text, tone }) =>
      wrapText(text, width, fontSize).map((each) => ({ text: each, tone })),
    )
    .map((each, index) => ({ ...each, x, y: y + index * line }));
}

function wiresOf(chain: readonly Node[]): readonly Wire[] {
  return chain.flatMap((to, index) => {
    const from = chain[index - 1];
    return from === undefined ? [] : [{ state: to.state, from, to }];
  });
}

function themesOf(rows: readonly RetoldCopy[]): readonly (readonly RetoldCopy[])[] {
  const names = [...new Set(rows.map((copy) => copy.theme))];
  return names.map((name) => rows.filter((copy) => copy.theme === name));
}

type Theme = readonly RetoldCopy[];

/** One wire from top to bottom for each detail; copies outside the line stand further in. */
function layDown(themes: readonly Theme[], left: number, width: number, fontSize: number): Layout {
  const rules: Rule[] = [];
  const nodes: Node[] = [];
  const wires: Wire[] = [];
  const labels: Label[] = [];
  let y = 1;
  for (const copies of themes) {
    rules.push({ x1: left, x2: left + width, y });
    labels.push({ text: copies[0]?.theme ?? '', x: left, y: y + 16, tone: 'change' });
    y += 40;
    const chain: Node[] = [];
    for (const copy of copies) {
      const inset = copy.station === null ? 22 : 0;
      (copy.station === null ? nodes : chain).push({ state: copy.state, x: left + 7 + inset, y });
      const x = left + 22 + inset;
      const lines = linesOf(copy, {
        x,
        y,
        width: width - 22 - inset,
        fontSize,
        teller: copy.teller,
      });
      labels.push(...lines);
      y += lines.length * line + 10;
    }
    nodes.push(...chain);
    wires.push(...wiresOf(chain));
  }
  return { height: y, rules, nodes, wires, labels };
}

/** The details in two columns, cut where they come out most nearly equal. */
function layInTwo(themes: readonly Theme[], width: number, fontSize: number): Layout {
  const column = width / 2 - 14;
  const [best] = themes
    .map((_, cut): readonly [Layout, Layout] => [
      layDown(themes.slice(0, cut), 0, column, fontSize),
      layDown(themes.slice(cut), width - column, column, fontSize),
    ])
    .toSorted((a, b) => Math.max(a[0].height, a[1].height) - Math.max(b[0].height, b[1].height));
  const [left, right] = best ?? [
    layDown(themes, 0, width, fontSize),
    layDown([], 0, width, fontSize),
  ];
  return {
    height: Math.max(left.height, right.height),
    rules: [...left.rules, ...right.rules],
    nodes: [...left.nodes, ...right.nodes],
    wires: [...left.wires, ...right.wires],
    labels: [...left.labels, ...right.labels],
  };
}

const heads = [
  ['What was said', '27 February 2026'],
  ['Odaily', '28 February'],
  ['The source post', 'undated'],
  ['Other copies', 'not in this line'],
] as const;

/** One wire from left to right for each detail, other copies in a column apart. */
function layAcross(themes: readonly Theme[], width: number, fontSize: number): Layout {
  const pitch = 208;
  const apart = pitch * 3 + 8;
  const rules: Rule[] = [];
  const nodes: Node[] = [];
  const wires: Wire[] = [];
  const labels: Label[] = heads.flatMap(([head, day], index) => {
    const x = index === 3 ? apart : index * pitch;
    return [
      { text: head, x, y: 9, tone: 'change' },
      { text: day, x, y: 26, tone: 'quiet' },
    ];
  });
  let y = 42;
  for (const copies of themes) {
    rules.push({ x1: 0, x2: width, y });
    labels.push({ text: copies[0]?.theme ?? '', x: 0, y: y + 16, tone: 'change' });
    const wireY = y + 37;
    const chain: Node[] = [];
    let end = wireY;
    let apartY = y + 16;
    for (const copy of copies) {
      if (copy.station === null) {
        nodes.push({ state: copy.state, x: apart + 6, y: apartY });
        const room = {
          x: apart + 20,
          y: apartY,
          width: width - apart - 20,
          fontSize,
          teller: copy.teller,
        };
        const lines = linesOf(copy, room);
        labels.push(...lines);
        apartY += lines.length * line + 8;
      } else {
        const x = copy.station * pitch;
        chain.push({ state: copy.state, x: x + 6, y: wireY });
        const lines = linesOf(copy, { x, y: wireY + 19, width: pitch - 16, fontSize });
        labels.push(...lines);
        end = Math.max(end, wireY + 19 + lines.length * line);
      }
    }
    nodes.push(...chain);
    wires.push(...wiresOf(chain));
    y = Math.max(end, apartY - 8) + 6;
  }
  return { height: y, rules, nodes, wires, labels };
}

/** Where everything stands in a drawing of a given size. */
export function telephoneLayout(
  rows: readonly RetoldCopy[],
  { name, width, fontSize }: DrawingSize,
): Layout {
  const themes = themesOf(rows);
  if (name === 'narrow') return layDown(themes, 0, width, fontSize);
  return name === 'medium' ? layInTwo(themes, width, fontSize) : layAcross(themes, width, fontSize);
}
