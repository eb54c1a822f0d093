import type { Prediction } from '#components/explore/model.ts';
import { curve, label } from '#components/explore/shapes.ts';
import { formatNumber } from '#lib/format.ts';
import { sessionTokens, turnTokens, type Session, type TurnTokens } from '#models/session-cost.ts';
import { looks, scaleOf, scalesOf, stairs, turnNames } from './drawing.ts';
import { timesSent } from './words.ts';

const tokens = (value: number) => formatNumber(value, 'tokens');

const sentIn = ({ sent }: TurnTokens) => sent;

/** What a reader may guess before anything is shown: how many tokens the session sends for one that is new. */
export function predictionOf(session: Session): Prediction {
  const sums = sessionTokens(session);
  const turns = turnTokens(session);
  const exact = sums.sent / sums.firstTime;
  const found = timesSent(sums);
  const sent = `The session sends ${tokens(sums.sent)} tokens in ${session.turns} turns, and ${tokens(sums.firstTime)} of them are new: ${found} for each new one.`;
  return {
    question: `Each of ${session.turns} requests repeats all that was said before it. How many tokens does the session send for each one that is new?`,
    guess: { label: 'Your guess', unit: 'tokens for each new one', min: 1, max: 100, step: 0.1 },
    answer: sent,
    said(guess) {
      const times = formatNumber(exact / guess, 'factor');
      const fewer = formatNumber(guess / exact, 'factor');
      const verdict =
        Math.abs(guess - exact) < 1
          ? 'that is as good as exact'
          : exact > guess
            ? `there are ${times === '1' ? 'a few more' : `${times} times as many`}`
            : `there are fewer: yours is ${fewer === '1' ? 'a little higher' : `${fewer} times as high`}`;
      return `You guessed ${guess}; ${verdict}. ${sent}`;
    },
    drawing(guess) {
      const ratio = guess / exact;
      const scales = scalesOf(turns.length, sums.lastRequest * Math.max(1, ratio));
      const place = { y: 64, height: 160, ...scales };
      const height = place.y + place.height;
      const guessed = turns.map((turn) => ({ ...turn, sent: turn.sent * ratio }));
      return {
        height: 246,
        shapes: [
          label({ x: 0, y: 14, text: `the line: your guess, ${guess}`, isBold: true }),
          label({ x: 0, y: 34, text: `the area: the session, ${found}` }),
          curve({ points: stairs(turns, sentIn, place), height, width: 1, ...looks.historyAgain }),
          curve({
            points: stairs(guessed, sentIn, place).slice(1, -1),
            height,
            stroke: 'ink',
            width: 3,
          }),
          scaleOf(place),
          turnNames(turns.length, place),
        ].join(''),
      };
    },
  };
}
