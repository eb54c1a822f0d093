import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Explorable } from '#components/explore/define-explorable.ts';
import { explorables } from '#components/explore/explorables.ts';
import { bundleScript } from '#lib/bundle-script.ts';
import { browserPath } from '#lib/browser-path.ts';
import { median, percentile } from './median.ts';
import { movesOf, type Move } from './moves.ts';
import { marksIn, pictureOf } from './picture.ts';
import { visit, type Taken } from './visit.ts';

/** Moves made in each explorable, and the visits that they are spread over. Nothing is warmed up: first moves count. */
const plan = { visits: 3, movesPerVisit: 20 } as const;
export const movesPerExplorable = plan.visits * plan.movesPerVisit;

/** How quickly a page shows what an input did, in milliseconds. */
interface ReactionTimes {
  readonly median: number;
  /** Of 95 in 100 inputs. */
  readonly most: number;
  /** The processor’s own time for one input, the mean: script, style and layout. Others’ load disturbs it less than the clock. */
  readonly processor: number;
  /** Of that, script. */
  readonly script: number;
}

/** An explorable’s reaction beside Plot’s. */
export interface Compared {
  readonly id: string;
  /** Marks and labels in its picture, the median over the moves. */
  readonly marks: number;
  readonly own: ReactionTimes;
  readonly plot: ReactionTimes;
  /** How many times as much of the processor’s time as the explorable’s own script Plot’s takes, with style and layout. */
  readonly timesFaster: number;
}

/** The visits to a page together. */
export function timesOf(visits: readonly Taken[]): ReactionTimes {
  const times = visits.flatMap((visit) => visit.times);
  const perInput = (part: (visit: Taken) => number) =>
    visits.reduce((sum, visit) => sum + part(visit), 0) / times.length;
  return {
    median: median(times),
    most: percentile(times, 0.95),
    processor: perInput(({ script, layout }) => script + layout),
    script: perInput(({ script }) => script),
  };
}

const plotEntry = 'tests/bench/plot-redraw.ts';

/** Plot’s script without any picture: what is weighed. Minified, with nothing of Plot that it does not need. */
export function barePlotScript(): Promise<string> {
  return bundleScript(plotEntry, { id: '', shown: [] });
}

/** A script that draws the outcomes of the moves by Plot. */
function plotScript({ model }: Explorable, moves: readonly Move[]) {
  const shown = moves.map(({ state }) => {
    const { sentence, rows, drawing } = model.outcome(state);
    return { sentence, rows, picture: pictureOf(drawing) };
  });
  return bundleScript(plotEntry, { id: model.id, shown });
}

/**
 * Reaction of every explorable that a built site has a page of, and of the same page with its picture drawn by
 * Plot. Plot is given every favour: the outcomes are worked out beforehand, and it draws once where the explorable
 * hears of both `input` and `change`. The pages are visited by turns, so that a busy minute strikes them alike.
 *
 * @throws Error when a page does not show what the moves come to.
 */
export async function reactions(folder: string, origin: string): Promise<readonly Compared[]> {
  const executablePath = browserPath();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  const all = await Promise.all(
    explorables
      .filter(({ model }) => existsSync(join(folder, `figures/${model.id}.html`)))
      .map(async (explorable) => {
        const moves = movesOf(explorable, plan);
        const script = await plotScript(explorable, moves);
        const [own, plot]: [Taken[], Taken[]] = [[], []];
        return { explorable, moves, script, own, plot };
      }),
  );
  try {
    for (let turn = 0; turn < plan.visits; turn += 1) {
      for (const { explorable, moves, script, own, plot } of all) {
        const address = `${origin}/figures/${explorable.model.id}.html`;
        const some = moves.filter((move) => move.visit === turn);
        own.push(await visit(browser, address, explorable, some, null));
        plot.push(await visit(browser, address, explorable, some, script));
      }
    }
  } finally {
    await browser.close();
  }
  return all.map(({ explorable: { model }, moves, own, plot }) => {
    const [ours, theirs] = [timesOf(own), timesOf(plot)];
    return {
      id: model.id,
      marks: median(moves.map(({ state }) => marksIn(pictureOf(model.outcome(state).drawing)))),
      own: ours,
      plot: theirs,
      timesFaster: theirs.processor / ours.processor,
    };
  });
}
