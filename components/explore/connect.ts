import { amountInWords } from './markup.ts';
import { readState, typedNumber, writeState } from './read-state.ts';
import { isSameState, isStateOf, type AnyState, type Setting, type Settings } from './settings.ts';

/** What is bound to what. */
export interface Connecting {
  /** The explorable on the page: it holds every control, and its id begins their names. */
  readonly root: HTMLElement;
  readonly settings: Settings;
  /** Shows a state: at once for the address’s own, then whenever the reader changes something. */
  readonly onState: (state: AnyState) => void;
}

/** What can be done from outside: by keys or buttons of one explorable’s own. */
export interface Connection {
  readonly state: () => AnyState;
  /** Goes to a state, as if the reader had set it. States that are none are left alone. */
  readonly go: (state: AnyState) => void;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** Whether a control is one of those that choose by being checked. */
function isRadio(control: Control): control is HTMLInputElement {
  return control.type === 'radio';
}

/** What a control now says; `null` while that is nothing which its setting can be. */
function valueOf(control: Control, setting: Setting): number | string | null {
  const value = setting.kind === 'number' ? Number(control.value || 'nothing') : control.value;
  return isStateOf({ setting }, { setting: value }) ? value : null;
}

/** Makes a control say a value, unless the reader is typing in it. */
function show(control: Control, value: number | string, setting: Setting): void {
  if (isRadio(control)) control.checked = control.value === value;
  else control.value = String(value);
  if (setting.kind === 'number' && control.type === 'range') {
    control.setAttribute('aria-valuetext', amountInWords(Number(value), setting.unit));
  }
}

/** The address of this page with another query of ours. Names that others hung on it stay. */
function addressWith(settings: Settings, query: string): string {
  const kept = new URLSearchParams(location.search);
  for (const name of Object.keys(settings)) kept.delete(name);
  const others = kept.toString();
  const joined = [query.slice(1), others].filter((part) => part !== '').join('&');
  return `${location.pathname}${joined === '' ? '' : `?${joined}`}${location.hash}`;
}

/**
 * Binds native controls, named `<id>.<setting>`, to a state, and the state to the address: a change is a
 * step in the history, and going back undoes it. Nothing is stored. What the address asks for and cannot be had
 * is said in one quiet line.
 */
export function connect({ root, settings, onState }: Connecting): Connection {
  const part = <Name extends keyof HTMLElementTagNameMap>(tag: Name, name: string) =>
    root.querySelector<HTMLElementTagNameMap[Name]>(`${tag}[data-part="${name}"]`);
  const controls = Object.entries(settings).map(([name, setting]) => ({
    name,
    setting,
    own: [...root.querySelectorAll<Control>(`[name="${root.id}.${name}"]`)],
  }));
  const scenarios = [...root.querySelectorAll<HTMLInputElement>('[data-scenario]')].map(
    (radio) => ({ radio, asked: readState(settings, radio.value).state }),
  );
  const quiet = part('p', 'problems');
  const [copy, link] = [part('button', 'copy'), part('input', 'link')];
  const copyWords = copy?.textContent ?? '';
  let state: AnyState = {};
  /** The state that the address says, its query, and the control that was set last. */
  let settled: AnyState = {};
  let search = '';
  let moved: string | null = null;

  /** Lets every control say the state, but for the one that the reader is typing in. */
  const showIn = (typing?: EventTarget | null) => {
    for (const { name, setting, own } of controls) {
      for (const control of own) {
        if (control !== typing) show(control, state[name] ?? '', setting);
      }
    }
  };

  const follow = (next: AnyState, typing?: EventTarget | null) => {
    state = next;
    showIn(typing);
    for (const { radio, asked } of scenarios) radio.checked = isSameState(asked, next);
    if (copy) copy.textContent = copyWords;
    if (link) link.hidden = true;
    onState(next);
  };

  const say = (problems: readonly string[]) => {
    if (!quiet) return;
    quiet.textContent = problems.join(' ');
    quiet.hidden = problems.length === 0;
  };

  const readAddress = () => {
    const { state: asked, problems } = readState(settings, location.search);
    [search, settled, moved] = [location.search, asked, null];
    say(problems);
    follow(asked);
  };

  /**
   * Writes the state into the address as a step that the reader can take back: one for all that is done to one
   * control, and none in a frame, whose steps would be those of the page around it.
   */
  const keep = (name: string | null) => {
    const address = addressWith(settings, writeState(settings, state));
    settled = state;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    const isStep = parent === window && (name === null || name !== moved);
    moved = name;
    try {
      history[isStep ? 'pushState' : 'replaceState'](null, '', address);
    } catch {
      // A frame or a browser that allows no such step: the state lasts as long as the page.
    }
    search = location.search;
    say([]);
  };

  const go = (next: AnyState) => {
    if (!isStateOf(settings, next)) return;
    follow(next);
    keep(null);
  };

  /** Runs what is to be done with a control when it sends an event. */
  const onControl = (
    event: 'input' | 'change',
    act: (control: Control, name: string, setting: Setting) => void,
  ) => {
    root.addEventListener(event, ({ target }) => {
      const found = controls.find(({ own }) => own.some((control) => control === target));
      const control = found?.own.find((candidate) => candidate === target);
      if (found && control) act(control, found.name, found.setting);
    });
  };
  for (const { radio, asked } of scenarios)
    radio.addEventListener('input', () => {
      go(asked);
    });
  onControl('input', (target, name, setting) => {
    const value = valueOf(target, setting);
    if (value !== null) follow({ ...state, [name]: value }, target);
  });
  onControl('change', (target, name, setting) => {
    // What was typed on the way to something that cannot be is not what the reader asked for.
    if (setting.kind === 'number' && valueOf(target, setting) === null) {
      const { value, problem } = typedNumber(setting, target.value, Number(settled[name]));
      follow({ ...state, [name]: value });
      keep(name);
      say([problem]);
      return;
    }
    showIn();
    keep(name);
  });
  root.addEventListener('focusin', ({ target }) => {
    if (
      target instanceof HTMLElement &&
      target.getAttribute('name') !== `${root.id}.${moved ?? ''}`
    ) {
      moved = null;
    }
  });
  // A record that opens in the text is a step too, and none of ours.
  addEventListener('popstate', () => {
    if (location.search !== search) readAddress();
  });

  part('button', 'reset')?.addEventListener('click', () => {
    go(readState(settings, '').state);
  });
  copy?.addEventListener('click', () => {
    const page = new URL(root.dataset['page'] ?? location.pathname, location.href);
    page.search = writeState(settings, state);
    page.hash = root.id;
    if (link) {
      link.value = page.href;
      link.hidden = false;
    }
    // Where nothing may be copied, the link stands there to be taken.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(page.href))
      .then(
        () => {
          copy.textContent = 'Copied';
        },
        () => {
          copy.textContent = 'Take the link';
          link?.select();
        },
      );
  });

  for (const waiting of root.querySelectorAll<HTMLElement>('[data-with-script]')) {
    waiting.hidden = false;
  }
  readAddress();
  return { state: () => state, go };
}
