import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { NusaElement } from '../core/nusa-element.js';
import { DEV, warn } from '#warn';
import { tagStyles } from './tag.styles.js';

const VARIANTS = ['grey', 'green', 'teal', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const;

export type TagVariant = (typeof VARIANTS)[number];

/**
 * Shows the status of something in a word or two.
 *
 * @summary The status of something, set off by a coloured ground.
 * @tag nusa-tag
 *
 * @slot - The status.
 * @csspart tag - Round the status.
 */
export class NusaTag extends NusaElement {
  static override properties: PropertyDeclarations = { variant: { reflect: true } };

  static override styles = tagStyles;

  /** The colour: `grey`, `green`, `teal`, `purple`, `magenta`, `red`, `orange` or `yellow`; without it, blue. */
  declare variant: TagVariant | undefined;

  override render(): unknown {
    return html`<strong part="tag"><slot></slot></strong>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !(!this.variant || VARIANTS.includes(this.variant))) {
      warn(this, 'variant', `"${this.variant}" is unknown; use ${VARIANTS.join(', ')}.`);
    }
  }
}
