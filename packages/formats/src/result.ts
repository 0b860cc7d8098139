/** The languages of the messages, Bahasa Indonesia first (Perpres 63/2019, article 25). */
export type Locale = 'id' | 'en';

/** What a message says about a value: lengths, limits … */
export type Facts = Readonly<Record<string, string | number>>;

/** A text that could be read, as it is stored. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** A text that could not be read: why, and what the message needs to say it. */
export interface Failure<Code extends string> {
  readonly ok: false;
  readonly error: Code;
  readonly facts: Facts;
}

export type Result<Value, Code extends string> = Success<Value> | Failure<Code>;

/** One text for each code in each language; `%{name}` stands for a fact. */
export type Messages<Code extends string> = Readonly<
  Record<Locale, Readonly<Record<Code, string>>>
>;

/** What a control needs to know of the text that it takes. */
export interface Mask {
  /** How many digits or characters a whole answer can have, without separators. */
  readonly lengths?: readonly number[];
  /** How they are grouped when they are shown to be compared. */
  readonly groups?: readonly number[];
  /** The keyboard that a phone shows. */
  readonly inputmode: 'numeric' | 'tel' | 'text';
  /** The token of the HTML standard (WCAG 1.3.5), where it has one. */
  readonly autocomplete?: string;
  /** How wide the control is, in the widths of `nusa-text-input`. */
  readonly width?: 5 | 10 | 20 | 30;
  /** How a phone capitalises. */
  readonly autocapitalize?: 'characters' | 'words';
}

/** What every format is. */
export interface Format<Value, Code extends string> {
  /** Reads what a person typed or pasted; never throws, whatever it is given. */
  readonly parse: (text: unknown) => Result<Value, Code>;
  /** Writes a value for people to read; `parse` reads it again, in either language. */
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
