import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';
import { detailsStyles } from './details.styles.js';

/**
 * Shows help that only some people need, on request.
 *
 * @summary Text that people can expand and collapse.
 * @tag nusa-details
 *
 * @slot - The content.
 * @slot summary - The summary, if it needs markup; prefer the `summary` attribute.
 * @event toggle - Fired after the content is expanded or collapsed, as by `<details>`; does not bubble.
 * @csspart details - The native `<details>`.
 * @csspart summary - The native `<summary>`.
 * @csspart content - Wraps the collapsible content.
 */
export class NusaDetails extends NusaElement {
  static override properties: PropertyDeclarations = {
    summary: {},
    open: { type: Boolean, reflect: true },
  };

  static override styles = detailsStyles;

  /** The text that people select to expand the content; or use the `summary` slot. */
  declare summary: string | undefined;
  /** Whether the content is expanded. */
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
    // The server-rendered details may have been toggled before the script arrived.
    const { open } = this.renderRoot.querySelector('details')!;
    if (open !== Boolean(this.open)) this.open = open;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.summary && !hasSlotted(this, 'summary')) {
      warn(this, 'summary', 'is missing: people need to know what it expands (WCAG 4.1.2).');
    }
  }

  /** The native event does not leave the shadow root, so it is fired again on the host. */
  #onToggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
    this.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  };
}
