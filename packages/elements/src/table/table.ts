import { html, type PropertyDeclarations } from 'lit';
import { LightElement } from '../core/light-element.js';

/**
 * What it is for, in a sentence.
 *
 * @summary What it is, in a few words.
 * @tag nusa-table
 */
export class NusaTable extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
  };

  /** What it says: text, or a Lit template for rich text. */
  declare label: unknown;

  override render(): unknown {
    return html`<span class="nusa-table">${this.label}</span>`;
  }
}
