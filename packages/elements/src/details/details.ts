import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';
import { detailsStyles } from './details.styles.js';

/**
 * Shows help that only some people need when they ask for it.
 *
 * @summary Text that a person can open and close.
 * @tag nusa-details
 *
 * @slot - What is opened and closed.
 * @slot summary - The summary with markup; prefer the `summary` attribute.
 * @event toggle - It was opened or closed, as from `<details>`: does not bubble.
 * @csspart details - The native `<details>`.
 * @csspart summary - The native `<summary>`.
 * @csspart content - Round what is opened and closed.
 */
export class NusaDetails extends NusaElement {
  static override properties: PropertyDeclarations = {
    summary: {},
    open: { type: Boolean, reflect: true },
  };

  static override styles = detailsStyles;

  /** What a person presses to open it; or the `summary` slot. */
  declare summary: string | undefined;
  /** Whether it is open. */
  declare open: boolean;

  /** Focuses the summary. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('summary')?.focus(options);
  }

  override render(): unknown {
    return html`<details part="details" ?open=${this.open} @toggle=${this.#onToggle}>
      <summary part="summary"><slot name="summary">${this.summary}</slot></summary>
      <div part="content"><slot></slot></div>
    </details>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // A person may have opened or closed what the server rendered before the script arrived.
    const { open } = this.renderRoot.querySelector('details')!;
    if (open !== Boolean(this.open)) this.open = open;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !(Boolean(this.summary) || hasSlotted(this, 'summary'))) {
      warn(this, 'summary', 'is missing: people need to know what they would open (WCAG 4.1.2).');
    }
  }

  /** The native event stays inside the shadow root. */
  #onToggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
    this.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  };
}
