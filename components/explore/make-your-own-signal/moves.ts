import type { Connection } from '#components/explore/connect.ts';
import { swapped, turnedRound } from './model.ts';

/** What each button says, and the order that it makes of another. */
const moves: readonly (readonly [label: string, (order: string) => string])[] = [
  ['Swap 1st and 2nd', (order) => swapped(order, 0)],
  ['Swap 2nd and 3rd', (order) => swapped(order, 1)],
  ['Swap 3rd and 4th', (order) => swapped(order, 2)],
  ['Turn round', turnedRound],
];

/**
 * Adds buttons that move names, beside what is drawn: with them every order can be reached in small steps, and a
 * reader sees what one swap breaks. What they say holds for any order, so they need not follow the state.
 */
export function addSwaps(root: HTMLElement, { state, go }: Connection): void {
  const row = document.createElement('div');
  row.className = 'explore-row explore-swaps';
  row.append(
    ...moves.map(([label, move]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        go({ order: move(String(state()['order'])) });
      });
      return button;
    }),
  );
  root.querySelector('.explore-outcomes')?.before(row);
}
