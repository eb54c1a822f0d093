import type { Connection } from '#components/explore/connect.ts';
import { orderMoves } from './model.ts';

/**
 * Lets the buttons beside what is drawn move names: with them every order can be reached in small steps, and a
 * reader sees what one swap breaks. What they say holds for any order, so they need not follow the state.
 */
export function connectMoves(root: HTMLElement, { state, go }: Connection): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-part="move"]')) {
    button.addEventListener('click', () => {
      const move = orderMoves[button.value];
      if (move) go({ order: move(String(state()['order'])) });
    });
  }
}
