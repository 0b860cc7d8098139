/** The languages of the messages, Bahasa Indonesia first (Perpres 63/2019, article 25). */
export type Locale = 'id' | 'en';

/** The values that a message contains: lengths, limits … */
export type Facts = Readonly<Record<string, string | number>>;

/** The text could be read: the value to store. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** The text could not be read: the reason, and the values for its message. */
export interface Failure<Code extends string> {
  readonly ok: false;
  readonly error: Code;
  readonly facts: Facts;
}

export type Result<Value, Code extends string> = Success<Value> | Failure<Code>;

/** One text for each error in each language. `%{name}` is the placeholder of a fact. */
export type Messages<Code extends string> = Readonly<
  Record<Locale, Readonly<Record<Code, string>>>
>;

/** What a control needs to know about the text. */
export interface Mask {
  /** The allowed counts of digits or characters, without separators. */
  readonly lengths?: readonly number[];
  /** The sizes of the groups in which it is displayed. */
  readonly groups?: readonly number[];
  /** The keyboard of a phone. */
  readonly inputmode: 'numeric' | 'tel' | 'text';
  /** The HTML autofill token, if there is one (WCAG 1.3.5). */
  readonly autocomplete?: string;
  /** The width of the control, as in the `width` of `nusa-text-input`. */
  readonly width?: 5 | 10 | 20 | 30;
  /** The HTML attribute `autocapitalize`. */
  readonly autocapitalize?: 'characters' | 'words';
}

/** What every format has. */
export interface Format<Value, Code extends string> {
  /** Reads what a person typed or pasted. It never throws, whatever it is called with. */
  readonly parse: (text: unknown) => Result<Value, Code>;
  /** Writes a value for people to read. `parse` accepts the result in either language. */
  readonly format: (value: Value, locale?: Locale) => string;
  readonly mask: Mask;
  readonly messages: Messages<Code>;
}

export const success = <Value>(value: Value): Success<Value> => ({ ok: true, value });

export const failure = <Code extends string>(error: Code, facts: Facts = {}): Failure<Code> => ({
  ok: false,
  error,
  facts,
});
