import { stackDown, type Stacked } from '#components/drawing/stack-down.ts';
import { broken, lineStep } from '#components/drawing/text.ts';
import type { DrawingSize } from '#components/figure/drawing-sizes.ts';

/** One way to hold a conversation together. */
export interface StateKeeper {
  readonly title: string;
  /** Which of the two keeps the state. */
  readonly keeper: 'app' | 'service';
  /** What the app does, in a few words. */
  readonly app: string;
  /** What stands between the app and the model. */
  readonly service: string;
  readonly serviceKeeps: string;
  /** What the app sends, where it does not send the history. */
  readonly sends: string;
}

/** The name over a panel. */
export interface PanelTitle extends Stacked {
  readonly left: number;
  readonly row: StateKeeper;
}

/** Who holds a conversation together, or does not: a box with a name. */
export interface Station extends Stacked {
  readonly left: number;
  readonly name: string;
  readonly does: string;
  readonly isKeeper: boolean;
}

/** Pages on which a conversation is written. */
export interface Pages {
  /** Their middle. */
  readonly x: number;
  readonly top: number;
  readonly height: number;
  /** All that was said so far is in a notebook; what is new alone, on a slip. */
  readonly isNotebook: boolean;
  /** Messages written on them. */
  readonly messages: number;
}

/** What goes down from one station to the next, in one turn. */
export interface Parcel extends Pages {
  /** Where its arrow ends. */
  readonly to: number;
  readonly turn: number;
}

/** A stretch between two stations, and what goes down it. */
export interface Road extends Stacked {
  readonly left: number;
  /** Whether it ends at the model. */
  readonly isLast: boolean;
  readonly isHistory: boolean;
  readonly words: string;
  readonly parcels: readonly Parcel[];
}

/** Sizes of notebooks and slips, in pixels. */
export const page = { width: 28, height: 36, slipHeight: 14, spine: 5, line: 6 };
/** Room between the edge of a box and what is in it. */
export const padding = 9;
/** Room under the pages for their arrows. */
const arrowHeight = 20;
const roadHeights = { request: 82, history: 64 };

const sizes = {
  narrow: { across: 1, gutter: 32, words: 92 },
  medium: { across: 3, gutter: 14, words: 68 },
  wide: { across: 3, gutter: 24, words: 82 },
} as const satisfies Record<DrawingSize['name'], object>;

/** Requests and replies up to the request of a turn. */
function messagesBy(turn: number): number {
  return 2 * turn - 1;
}

/** The panels side by side, or one under the other on a phone: all that is drawn, placed in pixels. */
export function placeStates(
  rows: readonly StateKeeper[],
  turns: readonly number[],
  size: DrawingSize,
) {
  const { across, gutter, words: wordsWidth } = sizes[size.name];
  const width = Math.floor((size.width - 2 - gutter * (across - 1)) / across);
  const turnWidth = Math.floor((width - wordsWidth) / turns.length);
  // A keeper has the notebook beside its words.
  const cut = (text: string) => broken(text, width - 3 * padding - page.width, size);
  const boxHeight = (texts: readonly string[]) =>
    2 * padding +
    lineStep(size) * (1 + Math.max(...texts.map((text) => cut(text).split('\n').length)));
  const bands = across === 1 ? rows.map((row) => [row]) : [rows];
  const { placed, height } = stackDown(
    bands.flatMap((band, index) => [
      { band, part: 'title', own: 24 + (index === 0 ? 0 : gutter) } as const,
      { band, part: 'app', own: boxHeight(band.map(({ app }) => app)) } as const,
      { band, part: 'request', own: roadHeights.request } as const,
      { band, part: 'service', own: boxHeight(band.map((row) => row.serviceKeeps)) } as const,
      { band, part: 'history', own: roadHeights.history } as const,
      { band, part: 'model', own: boxHeight(['']) } as const,
    ]),
    ({ own }) => own,
  );
  const titles: PanelTitle[] = [];
  const stations: Station[] = [];
  const roads: Road[] = [];
  for (const { band, part, top, height: own, middle } of placed) {
    band.forEach((row, index) => {
      const at = { top, height: own, middle, left: 1 + index * (width + gutter) };
      const station = {
        app: { name: 'Your app', does: row.app, isKeeper: row.keeper === 'app' },
        service: { name: row.service, does: row.serviceKeeps, isKeeper: row.keeper === 'service' },
        model: { name: 'Model', does: 'remembers nothing', isKeeper: false },
      };
      if (part === 'title') titles.push({ ...at, row });
      else if (part === 'request' || part === 'history') {
        const isLast = part === 'history';
        const isHistory = isLast || row.keeper === 'app';
        const pageHeight = isHistory ? page.height : page.slipHeight;
        const pageMiddle = top + own - arrowHeight - page.height / 2;
        roads.push({
          ...at,
          middle: pageMiddle,
          isLast,
          isHistory,
          words: broken(
            isHistory ? 'all of the history' : row.sends,
            wordsWidth - padding - 3,
            size,
          ),
          parcels: turns.map((turn, column) => ({
            x: at.left + wordsWidth + Math.round(turnWidth * (column + 0.5)),
            top: pageMiddle - pageHeight / 2,
            height: pageHeight,
            to: top + own - 2,
            isNotebook: isHistory,
            messages: isHistory ? messagesBy(turn) : 1,
            turn,
          })),
        });
      } else stations.push({ ...at, ...station[part], does: cut(station[part].does) });
    });
  }
  const kept = stations
    .filter(({ isKeeper }) => isKeeper)
    .map(({ left, middle }): Pages => ({
      x: left + width - padding - page.width / 2,
      top: middle - page.height / 2,
      height: page.height,
      isNotebook: true,
      messages: Math.max(...turns.map(messagesBy)),
    }));
  return { titles, stations, roads, kept, width, height };
}
