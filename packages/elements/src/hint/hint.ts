import type { PropertyDeclarations } from 'lit';
import { LightElement } from '../base/light-element.js';

/**
 * Helps with a control that stands outside our fields, or with markup inside one.
 *
 * @summary The hint of your own control.
 * @tag nusa-hint
 *
 * @slot - The hint; with markup, where it needs some.
 */
export class NusaHint extends LightElement {
  static override properties: PropertyDeclarations = {
    text: {},
  };

  /** The hint, for templates that have it as data; else write it inside the tag. */
  declare text: string | undefined;

  override render(): unknown {
    return this.text;
  }
}
