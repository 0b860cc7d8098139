import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';
import { genericHeaderStyles } from './generic-header.styles.js';

/**
 * Says whose site this is when it is not an agency's with a unit: a state company, a hospital, a programme.
 *
 * @summary The logo or name of any public body, at the top of every page.
 * @tag nusa-generic-header
 *
 * @slot logo - The logo, with its name as text or as `alt`; instead of the `logo-text` attribute.
 * @slot - What stands at the end, for example a search form.
 * @csspart logo - The link round logo or name.
 */
export class NusaGenericHeader extends NusaElement {
  static override properties: PropertyDeclarations = {
    logoText: { attribute: 'logo-text' },
    url: {},
    fullWidth: { attribute: 'full-width', type: Boolean, reflect: true },
  };

  static override styles = genericHeaderStyles;

  /** The name; or the `logo` slot. */
  declare logoText: string | undefined;
  /** The home page; without it, `/`. */
  declare url: string | undefined;
  /** Whether it reaches from edge to edge instead of the page's width. */
  declare fullWidth: boolean;

  override render(): unknown {
    return html`<header>
      <a part="logo" href=${this.url ?? '/'}><slot name="logo">${this.logoText}</slot></a>
      <slot></slot>
    </header>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !(Boolean(this.logoText) || hasSlotted(this, 'logo'))) {
      warn(this, 'logo-text', 'is missing: the link to the home page needs a name (WCAG 2.4.4).');
    }
  }
}
