import { connect, type Connection } from './connect.ts';
import { holdTogether, rowsMarkup } from './markup.ts';
import type { Drawing, Model, Prediction } from './model.ts';
import { readState } from './read-state.ts';
import { sayAloud } from './say-aloud.ts';

function draw(svg: SVGElement | null, { height, shapes }: Drawing): void {
  if (!svg) return;
  svg.setAttribute('height', String(height));
  svg.innerHTML = shapes;
}

/** Lets the reader guess before the answer is shown, and draws the guess beside it. */
function ask(root: HTMLElement, { said, drawing }: Prediction): void {
  const guess = root.querySelector<HTMLInputElement>('[data-part="guess"]');
  const shown = root.querySelector<HTMLElement>('[data-part="guessed"]');
  const press = root.querySelector<HTMLButtonElement>('[data-part="compare"]');
  if (!guess || !shown || !press) return;
  const compare = () => {
    const value = guess.valueAsNumber;
    if (!guess.checkValidity() || Number.isNaN(value)) {
      guess.reportValidity();
      return;
    }
    const words = shown.querySelector('p');
    if (words) words.textContent = holdTogether(said(value));
    draw(shown.querySelector('svg'), drawing(value));
    shown.hidden = false;
  };
  press.addEventListener('click', compare);
  guess.addEventListener('input', () => {
    shown.hidden = true;
  });
  guess.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') compare();
  });
}

/** Shows what a model makes of the state in one explorable on the page. */
function mountIn(root: HTMLElement, model: Model): Connection {
  // The one state that a page with a script shows from here on.
  root.querySelector('[data-case]')?.removeAttribute('data-case');
  const sentence = root.querySelector('[data-part="sentence"]');
  // What is said stays in sight while a control far above the picture is moved: see the style sheet.
  if (sentence) root.querySelector('.explore-controls')?.append(sentence);
  const picture = root.querySelector('[data-part="picture"]');
  const body = root.querySelector('[data-part="rows"]');
  const say = sayAloud(root.querySelector('[data-part="voice"]'));
  const svg = picture?.querySelector('svg') ?? null;
  const isNumeric = [...root.querySelectorAll('[data-part="columns"] th')].map(({ className }) =>
    className.includes('numeric'),
  );
  const connection = connect({
    root,
    settings: model.settings,
    onState(state) {
      const outcome = model.outcome(state);
      draw(svg, outcome.drawing);
      if (sentence) sentence.textContent = holdTogether(outcome.sentence);
      picture?.setAttribute('aria-label', outcome.sentence);
      if (body) body.innerHTML = rowsMarkup(outcome.rows, isNumeric);
      say(outcome.sentence);
    },
  });
  const invitation = root.querySelector<HTMLButtonElement>('[data-part="try"]');
  invitation?.addEventListener('click', () => {
    connection.go(readState(model.settings, invitation.value).state);
    root.querySelector('.explore-controls')?.scrollIntoView({ block: 'end' });
  });
  if (model.prediction) ask(root, model.prediction);
  return connection;
}

/**
 * Lets every explorable of a model on the page react. Each is a finished figure before, and stays one
 * where this never runs.
 *
 * @param extend what one explorable adds of its own, such as buttons that move a name.
 */
export function mount(
  model: Model,
  extend?: (root: HTMLElement, connection: Connection) => void,
): void {
  for (const root of document.querySelectorAll<HTMLElement>(`[data-explorable="${model.id}"]`)) {
    const connection = mountIn(root, model);
    extend?.(root, connection);
  }
}
