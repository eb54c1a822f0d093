import * as Plot from '@observablehq/plot';
import { workedSession } from '#data/assumptions-session.ts';
import { turnTokens } from '#models/session-cost.ts';
import { openingSize, type Opening } from './opening.ts';

const every = 5;
const turns = turnTokens(workedSession).filter(({ turn }) => turn % every === 0);
type Turn = (typeof turns)[number];
const bar = {
  x1: (d: Turn) => d.turn - every,
  x2: (d: Turn) => d.turn,
  insetLeft: 1.5,
  insetRight: 1.5,
};
const again = (d: Turn) => d.sent - d.firstTime;

/** The tokens of turns of the worked conversation: again in grey, new in ink. */
export const statelessAndStatefulOpening: Opening = {
  slug: 'stateless-and-stateful',
  says: 'A staircase of bars, one for every fifth turn of a conversation: the thin edge at the top of each is new, all that is grey below it is sent again',
  draw: () => ({
    height: openingSize.height,
    margin: 0,
    x: { axis: null, domain: [0, Math.max(...turns.map(({ turn }) => turn))] },
    y: { axis: null, domain: [0, Math.max(...turns.map(({ sent }) => sent))] },
    marks: [
      Plot.rect(turns, { ...bar, y1: 0, y2: again, fill: 'var(--other)' }),
      Plot.rect(turns, { ...bar, y1: again, y2: (d: Turn) => d.sent, fill: 'var(--ink)' }),
    ],
  }),
};
