import { budgets } from './budgets.ts';
import { verdictOnScript, type ExplorableWeight } from './explorable-weight.ts';
import { movesPerExplorable, type Compared } from './reaction.ts';

/** An explorable, timed and weighed. */
type MeasuredExplorable = Compared & { readonly weight: ExplorableWeight };

/** Whether it reacts in its budget, and as many times faster than Plot as it should. */
export function isQuick({ own, timesFaster }: Pick<Compared, 'own' | 'timesFaster'>): boolean {
  return own.most <= budgets.reactionMs && timesFaster >= budgets.timesFasterThanPlot;
}

/** Prints how quickly explorables react, and what they weigh, beside the same pictures by Plot. */
export function printExplorables(measured: readonly MeasuredExplorable[]): void {
  const whole = (ms: number) => Math.round(ms);
  const fine = (ms: number) => ms.toFixed(1);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(
    `\nReaction with the processor slowed four times, ${movesPerExplorable} inputs each, ms from input to new picture (budget: 95 in 100 within ${budgets.reactionMs}; ${budgets.timesFasterThanPlot} times faster than Plot on the same page). Processor: its own time for one input, script with style and layout, on a busy machine too; it is what is compared.`,
  );
  console.table(
    measured.map((one) => ({
      explorable: one.id,
      marks: one.marks,
      median: whole(one.own.median),
      '95 in 100': whole(one.own.most),
      processor: fine(one.own.processor),
      'of it script': fine(one.own.script),
      'Plot: median': whole(one.plot.median),
      'Plot: 95 in 100': whole(one.plot.most),
      'Plot: processor': fine(one.plot.processor),
      'Plot: script': fine(one.plot.script),
      'times faster': fine(one.timesFaster),
      within: isQuick(one) ? 'yes' : 'NO',
    })),
  );
  console.log(
    `\nWeight of explorables, kB after brotli (scripts of a page: ${kilobytes(budgets.scriptWithExplorable)}, ${kilobytes(budgets.scriptWithExplorableAtMost)} at the most; ${budgets.timesLighterThanPlot} times lighter than Plot; frame without fonts: ${kilobytes(budgets.explorableEmbed)})`,
  );
  console.table(
    measured.map(({ id, weight }) => ({
      explorable: id,
      script: kilobytes(weight.script),
      'script within': verdictOnScript(weight.script),
      Plot: kilobytes(weight.plot),
      'times lighter': fine(weight.timesLighter),
      'lighter as due': weight.timesLighter >= budgets.timesLighterThanPlot ? 'yes' : 'NO',
      frame: kilobytes(weight.embed),
      'frame within': weight.embed <= budgets.explorableEmbed ? 'yes' : 'NO',
    })),
  );
}
