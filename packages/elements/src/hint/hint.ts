import type { PropertyDeclarations } from 'lit';
import { LightElement } from '../base/light-element.js';

/**
 * The hint of a control that is not in a Nusa field, or one with markup inside a Nusa field.
 *
 * @summary A hint for your own control.
 * @tag nusa-hint
 *
 * @slot - The hint, which may contain markup.
 */
export class NusaHint extends LightElement {
  static override properties: PropertyDeclarations = {
    text: {},
  };

  /** The hint text. Alternatively, write it inside the tag. */
  declare text: string | undefined;

  override render(): unknown {
    return this.text;
  }
}
