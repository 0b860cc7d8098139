import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';
import { panelStyles } from './panel.styles.js';

export type PanelVariant = 'confirmation' | 'interruption';

/**
 * Tells people that something is done, or stops them before they go on.
 *
 * @summary A full-width block that carries one message.
 * @tag nusa-panel
 *
 * @slot - What else there is to say, for example a reference number in `<strong>`; no links.
 * @slot title - The title with markup; prefer the `title-text` attribute.
 * @slot actions - The buttons and links of an interruption.
 * @csspart title - Round the heading.
 */
export class NusaPanel extends NusaElement {
  static override properties: PropertyDeclarations = {
    titleText: { attribute: 'title-text' },
    headingLevel: { attribute: 'heading-level', type: Number },
    variant: { reflect: true },
  };

  static override styles = panelStyles;

  /** The title; or the `title` slot. */
  declare titleText: string | undefined;
  /** The level of the heading, `1` to `6`; without it, `1`. */
  declare headingLevel: HeadingLevel | undefined;
  /** `confirmation` (default): something is done; `interruption`: something needs a decision. */
  declare variant: PanelVariant | undefined;

  override render(): unknown {
    const title = html`<slot name="title">${this.titleText}</slot>`;
    return html`<div part="title">${heading(title, this.headingLevel, 1)}</div>
      <slot></slot>
      <slot name="actions"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !(Boolean(this.titleText) || hasSlotted(this, 'title'))) {
      warn(this, 'title-text', 'is missing: a panel says in one line what happened.');
    }
    if (DEV && this.variant !== 'interruption' && this.querySelector('a[href], button')) {
      warn(
        this,
        'variant',
        'is not interruption, so it takes no links or buttons: write what comes next under the panel.',
      );
    }
  }
}
