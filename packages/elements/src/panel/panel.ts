import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';
import { panelStyles } from './panel.styles.js';

/** What a panel is for: to confirm, or to interrupt. */
export type PanelVariant = 'confirmation' | 'interruption';

/**
 * Confirms that something is complete, or interrupts people before they continue.
 *
 * @summary A prominent block with a single message.
 * @tag nusa-panel
 *
 * @slot - Further text, for example a reference number in `<strong>`; no links.
 * @slot title - The title, if it needs markup; prefer the `title-text` attribute.
 * @slot actions - The buttons and links of an interruption.
 * @csspart title - Wraps the heading.
 */
export class NusaPanel extends NusaElement {
  static override properties: PropertyDeclarations = {
    titleText: { attribute: 'title-text' },
    headingLevel: { attribute: 'heading-level', type: Number },
    variant: { reflect: true },
  };

  static override styles = panelStyles;

  /** The title; or use the `title` slot. */
  declare titleText: string | undefined;
  /** The heading level of the title, `1` to `6`. Defaults to `1`. */
  declare headingLevel: HeadingLevel | undefined;
  /** `confirmation` (default) when something is complete, or `interruption` when a decision is needed. */
  declare variant: PanelVariant | undefined;

  override render(): unknown {
    const title = html`<slot name="title">${this.titleText}</slot>`;
    return html`<div part="title">${heading(title, this.headingLevel, 1)}</div>
      <slot></slot>
      <slot name="actions"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.titleText && !hasSlotted(this, 'title')) {
      warn(this, 'title-text', 'is missing: a panel needs one line that says what happened.');
    }
    if (DEV && this.variant !== 'interruption' && this.querySelector('a[href], button')) {
      warn(
        this,
        'variant',
        'is not interruption, so the panel must not contain links or buttons: put what happens next below it.',
      );
    }
  }
}
