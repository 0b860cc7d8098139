import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../core/light-element.js';
import { warnUnless } from '#warn';

/**
 * What it is for, in a sentence.
 *
 * @summary What it is, in a few words.
 * @tag nusa-task-list
 */
export class NusaTaskList extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
  };

  /** What it says: text, or a Lit template for rich text. */
  declare label: unknown;

  override render(): unknown {
    return html`<span class="nusa-task-list">${this.label}</span>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    warnUnless(Boolean(this.label), this, 'label', 'is missing.');
  }
}
