import type { Browser, CDPSession } from '@playwright/test';
import { holdTogether } from '#components/explore/markup.ts';
import type { Explorable } from '#components/explore/define-explorable.ts';
import type { Move } from './moves.ts';
import { marksIn, pictureOf } from './picture.ts';
import { react } from './react.ts';

/** What some moves took: each by the clock, and all together by the processor, in milliseconds. */
export interface Taken {
  readonly times: readonly number[];
  readonly script: number;
  readonly layout: number;
}

/** Milliseconds of the processor that a page has taken so far; its paint, which is the same for both, is left out. */
async function takenSoFar(session: CDPSession): Promise<Omit<Taken, 'times'>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (named: string) => 1000 * (metrics.find(({ name }) => name === named)?.value ?? NaN);
  return { script: ms('ScriptDuration'), layout: ms('LayoutDuration') + ms('RecalcStyleDuration') };
}

/**
 * One visit to an explorable’s page on a phone whose processor is slowed four times.
 *
 * @param plot a script that stands for the explorable’s own; `null` for none.
 * @throws Error when the page does not show what the moves come to.
 */
export async function visit(
  browser: Browser,
  address: string,
  { model }: Explorable,
  moves: readonly Move[],
  plot: string | null,
): Promise<Taken> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const tab = await context.newPage();
  if (plot !== null) {
    await tab.route(/\.js$/, async (route) => {
      const response = await route.fetch();
      const isOwn = (await response.text()).includes('data-explorable');
      await (isOwn
        ? route.fulfill({ contentType: 'text/javascript', body: `(()=>{${plot}})();` })
        : route.fulfill({ response }));
    });
  }
  await tab.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(tab);
  // By the thread’s own clock, which stands while others have the processor.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const before = await takenSoFar(session);
  const times = await react(tab, model.id, moves);
  const after = await takenSoFar(session);
  const last = moves.at(-1);
  if (last) {
    const expected = model.outcome(last.state);
    const root = tab.locator(`[data-explorable="${model.id}"]`);
    const sentence = await root.locator('[data-part="sentence"]').first().textContent();
    const shapes = root
      .locator('[data-part="picture"]')
      .first()
      .locator('rect, text, line, circle, path');
    const [found, due] = [await shapes.count(), marksIn(pictureOf(expected.drawing))];
    if (holdTogether(sentence ?? '') !== holdTogether(expected.sentence) || found !== due) {
      throw new Error(
        `After the moves "${model.id}" ${plot === null ? '' : 'by Plot '}shows ${found} marks of ${due} and says “${sentence ?? ''}” where “${expected.sentence}” is due: what was timed is not what a reader would see. See ${address}.`,
      );
    }
  }
  await context.close();
  return {
    times,
    script: after.script - before.script,
    layout: after.layout - before.layout,
  };
}
