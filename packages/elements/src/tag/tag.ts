import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';

const VARIANTS = ['grey', 'green', 'teal', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const;

/** The colours of a tag other than blue. */
export type TagVariant = (typeof VARIANTS)[number];

/**
 * Shows the status of something in one or two words.
 *
 * Styled in `nusa.css` only, so that it looks the same without JavaScript and a table of a thousand
 * tags is cheap.
 *
 * @summary A status on a coloured background.
 * @tag nusa-tag
 *
 * @slot - The status.
 */
export class NusaTag extends LightElement {
  static override properties: PropertyDeclarations = { variant: { reflect: true } };

  static override usesContainer = false;

  /** The colour: `grey`, `green`, `teal`, `purple`, `magenta`, `red`, `orange` or `yellow`. Defaults to blue. */
  declare variant: TagVariant | undefined;

  /** @internal Gives the host the role of GOV.UK Frontend's `<strong>`, without another element. */
  override applyAria(host: ElementLike): void {
    if (!host.getAttribute('role')) host.setAttribute('role', 'strong');
  }

  override render(): unknown {
    return undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria(this);
    if (DEV && this.variant && !VARIANTS.includes(this.variant)) {
      warn(this, 'variant', `"${this.variant}" is unknown; use ${VARIANTS.join(', ')}.`);
    }
  }
}
