import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';

const VARIANTS = ['grey', 'green', 'teal', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const;

export type TagVariant = (typeof VARIANTS)[number];

/**
 * Shows the status of something in a word or two.
 *
 * Its look is in `nusa.css` alone, so that it is the same before and without scripts, and that a table
 * of a thousand costs little.
 *
 * @summary The status of something, set off by a coloured ground.
 * @tag nusa-tag
 *
 * @slot - The status.
 */
export class NusaTag extends LightElement {
  static override properties: PropertyDeclarations = { variant: { reflect: true } };

  static override usesContainer = false;

  /** The colour: `grey`, `green`, `teal`, `purple`, `magenta`, `red`, `orange` or `yellow`; without it, blue. */
  declare variant: TagVariant | undefined;

  /** Says what GOV.UK's tag says by `<strong>`, without an element more. */
  override applyAria(host: ElementLike): void {
    if (!host.getAttribute('role')) host.setAttribute('role', 'strong');
  }

  override render(): unknown {
    return undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria(this);
    if (DEV && !(!this.variant || VARIANTS.includes(this.variant))) {
      warn(this, 'variant', `"${this.variant}" is unknown; use ${VARIANTS.join(', ')}.`);
    }
  }
}
