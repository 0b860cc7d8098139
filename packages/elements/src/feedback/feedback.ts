import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';
import { feedbackStyles } from './feedback.styles.js';

/**
 * Asks people what they think of the service, above the footer.
 *
 * @summary A request for feedback at the end of a page.
 * @tag nusa-feedback
 *
 * @slot - The content: what you want to know, and a link to a form.
 * @slot title - The title, if it needs markup; prefer the `title-text` attribute.
 * @csspart title - Wraps the heading.
 */
export class NusaFeedback extends NusaElement {
  static override properties: PropertyDeclarations = {
    titleText: { attribute: 'title-text' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override styles = feedbackStyles;

  /** The title; or use the `title` slot. */
  declare titleText: string | undefined;
  /** The heading level of the title, `1` to `6`. Defaults to `2`. */
  declare headingLevel: HeadingLevel | undefined;

  override render(): unknown {
    const title = html`<slot name="title">${this.titleText}</slot>`;
    return html`<div part="title">${heading(title, this.headingLevel, 2)}</div>
      <slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.titleText && !hasSlotted(this, 'title')) {
      warn(this, 'title-text', 'is missing: people find the block by its heading.');
    }
  }
}
