/** A number that the reader may choose. */
export interface NumberSetting {
  readonly kind: 'number';
  /** What it is, in a few words, as its control’s label: `New money`. */
  readonly label: string;
  /** Its unit in words, as printed after its control: `billion dollars`. Empty for a plain count. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** The smallest difference that matters. `min` and every choosable value lie whole steps apart. */
  readonly step: number;
  readonly initial: number;
}

/** One of a few things that the reader may choose. */
export interface ChoiceSetting<Value extends string = string> {
  readonly kind: 'choice';
  readonly label: string;
  /** At least two. `value` stands in addresses: lower-case words joined by `-`, never changed once published. */
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** How it is read aloud, where its label is a short form. Its label by default. */
    readonly spoken?: string;
  }[];
  readonly initial: Value;
  /** How its radio buttons are shown: in a row by default, or as a grid of tiles. */
  readonly look?: 'row' | 'tiles';
}

/** Words that the reader may type. */
export interface TextSetting {
  readonly kind: 'text';
  readonly label: string;
  /** The most characters that are read. */
  readonly maxLength: number;
  readonly initial: string;
}

/** Something that a reader may set. */
export type Setting = NumberSetting | ChoiceSetting | TextSetting;

/**
 * All settings by name, in the order of their controls. A name stands in addresses that readers share:
 * lower-case words joined by `-`, never changed once published.
 */
export type Settings = Readonly<Record<string, Setting>>;

/** What is set: a number or a text for every setting, by its name. */
export type AnyState = Readonly<Record<string, number | string>>;

/** The settings that a state of a given shape needs. */
export type SettingsFor<State extends AnyState> = {
  readonly [Name in keyof State]: State[Name] extends number
    ? NumberSetting
    : ChoiceSetting<State[Name] & string>;
};

/** The state before the reader chooses anything. */
export function initialState(settings: Settings): AnyState {
  return Object.fromEntries(
    Object.entries(settings).map(([name, { initial }]) => [name, initial] as const),
  );
}

/** Whether two states say the same. */
export function isSameState(a: AnyState, b: AnyState): boolean {
  return Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
}

/** A number on the nearest of a setting’s steps, whatever the noise of binary fractions. */
export function onStep(value: number, { min, step }: NumberSetting): number {
  return Number((min + Math.round((value - min) / step) * step).toFixed(6));
}

/** Whether a value is one that a setting can have. */
function isAllowed(setting: Setting, value: unknown): boolean {
  if (setting.kind === 'number') {
    return (
      typeof value === 'number' &&
      value >= setting.min &&
      value <= setting.max &&
      onStep(value, setting) === value
    );
  }
  if (setting.kind === 'choice') return setting.options.some((option) => option.value === value);
  return typeof value === 'string' && value.length <= setting.maxLength;
}

/** Whether a state has one allowed value for every setting, and nothing else. */
export function isStateOf<State extends AnyState>(
  settings: SettingsFor<State> | Settings,
  state: AnyState,
): state is State {
  const all: Settings = settings;
  return Object.keys({ ...all, ...state }).every((name) => {
    const setting = all[name];
    return setting !== undefined && isAllowed(setting, state[name]);
  });
}
