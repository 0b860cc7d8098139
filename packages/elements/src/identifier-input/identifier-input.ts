import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';
import { KINDS, type IdentifierKind } from './kinds.js';
import { DEV, warn } from '#warn';

/** The attributes of the control that a kind knows, unless the author says otherwise. */
const presetOf = (kind: string | undefined) => {
  const mask = Object.hasOwn(KINDS, kind ?? '') ? KINDS[kind as IdentifierKind].mask : undefined;
  return {
    inputmode: mask?.inputmode,
    width: mask?.width && String(mask.width),
    // Not `off`, although phones are shared: browsers do not give such a field back on Back.
    autocomplete: mask?.autocomplete,
    autocapitalizeValue: mask?.autocapitalize,
    spellcheckValue: mask && 'false',
  };
};

/**
 * Lets a person enter a number that the state or a bank gave: NIK, KK, NPWP, NIP …
 *
 * It sends what was entered, spaces and all; a server reads it with `@nusa/formats`, which
 * also has the words for what is wrong.
 *
 * @summary An identity number, checked by its kind.
 * @tag nusa-identifier-input
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input>`.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
 */
export class NusaIdentifierInput extends NusaTextInput {
  static override properties: PropertyDeclarations = {
    kind: {},
    readBack: { attribute: 'read-back', type: Boolean },
  };

  /** Whether a whole number is shown again beneath the control, in groups, to be compared with the card. */
  declare readBack: boolean;

  #kind: string | undefined;

  /** What is asked for: `nik`, `kk`, `npwp`, `nitku`, `nib`, `nip`, `nisn`, `bpjs`, `passport`, `plate`, `postal-code`, `rt-rw` or `bank-account`. */
  get kind(): IdentifierKind | undefined {
    return this.#kind as IdentifierKind | undefined;
  }
  set kind(kind: string | undefined) {
    const [old, fresh] = [presetOf(this.#kind), presetOf(kind)];
    this.#kind = kind;
    for (const name of Object.keys(fresh) as (keyof typeof fresh)[]) {
      if (this[name] === old[name]) this[name] = fresh[name];
    }
  }

  /** @internal What the format of its kind says. */
  findProblem(): Problem | undefined {
    return this.#format?.findProblem(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('change', this.#onChange);
  }

  override renderControl(): unknown {
    return this.readBack
      ? html`${super.renderControl()}${this.#renderReadBack()}`
      : super.renderControl();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.#format) {
      warn(this, 'kind', `"${this.kind}" is unknown; use ${Object.keys(KINDS).join(', ')}.`);
    }
  }

  get #format() {
    return Object.hasOwn(KINDS, this.kind ?? '') ? KINDS[this.kind!] : undefined;
  }

  #renderReadBack(): unknown {
    const text = this.#format?.readBack(this.value);
    return text
      ? html`<span class="nusa-count"><span class="nusa-hint">${text}</span></span>`
      : nothing;
  }

  /** Never while typing: what moves under the fingers is mistyped. */
  #onChange = (): void => {
    if (this.readBack) this.requestUpdate();
  };
}
