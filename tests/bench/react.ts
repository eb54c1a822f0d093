import type { Page } from '@playwright/test';
import type { Move } from './moves.ts';

/**
 * Makes moves on the controls of an explorable, one after the other: for each, milliseconds from the input until the
 * frame that shows what it did is drawn, the wait for the screen’s next frame included.
 *
 * A move is what an arrow key or a click is: `input`, then `change`. Its time ends with the first task after
 * the next frame’s paint. The browser’s own Event Timing would end when the frame is on the screen, but rounds to
 * 8 ms and counts only inputs from outside, which on a busy machine come late.
 *
 * @throws Error when a move has no control on the page.
 */
export function react(page: Page, id: string, moves: readonly Move[]) {
  return page.evaluate(
    async ({ id: rootId, moves: all }): Promise<number[]> => {
      const root = document.querySelector<HTMLElement>(`[data-explorable="${rootId}"]`);
      root?.querySelector('[data-part="picture"]')?.scrollIntoView({ block: 'center' });
      await document.fonts.ready;
      const times: number[] = [];
      for (const { name, value, at } of all) {
        const controls = [
          ...(root?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`) ??
            []),
        ];
        const control =
          controls.find((one) => one.type === 'radio' && one.value === value) ??
          controls.find((one) => one.type !== 'radio');
        if (!root || !control) {
          throw new Error(`The page has no control "${name}" that could say "${value}".`);
        }
        root.dataset['move'] = String(at);
        // Moves fall anywhere between two frames, and find the page at rest.
        await new Promise((resolve) => setTimeout(resolve, 60 + ((at * 7) % 17)));
        times.push(
          await new Promise<number>((resolve) => {
            const asked = performance.now();
            if (control instanceof HTMLInputElement && control.type === 'radio') {
              control.checked = true;
            } else {
              control.value = value;
            }
            control.dispatchEvent(new Event('input', { bubbles: true }));
            control.dispatchEvent(new Event('change', { bubbles: true }));
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                resolve(performance.now() - asked);
              };
              port2.postMessage(null);
            });
          }),
        );
      }
      return times;
    },
    { id, moves },
  );
}
