import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';
import { genericHeaderStyles } from './generic-header.styles.js';

/**
 * Identifies the owner of a site that is not a government agency: a state-owned company, a hospital, a programme.
 *
 * @summary The logo or name of any public body, at the top of every page.
 * @tag nusa-generic-header
 *
 * @slot logo - The logo, with a name as text or `alt`; used instead of the `logo-text` attribute.
 * @slot - Content at the end of the header, for example a search form.
 * @csspart logo - The link around the logo or name.
 */
export class NusaGenericHeader extends NusaElement {
  static override properties: PropertyDeclarations = {
    logoText: { attribute: 'logo-text' },
    url: {},
    fullWidth: { attribute: 'full-width', type: Boolean, reflect: true },
  };

  static override styles = genericHeaderStyles;

  /** The name of the organisation; or use the `logo` slot. */
  declare logoText: string | undefined;
  /** The URL of the home page. Defaults to `/`. */
  declare url: string | undefined;
  /** Whether the header spans the viewport instead of the page width. */
  declare fullWidth: boolean;

  override render(): unknown {
    return html`<header>
      <a part="logo" href=${this.url ?? '/'}><slot name="logo">${this.logoText}</slot></a>
      <slot></slot>
    </header>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.logoText && !hasSlotted(this, 'logo')) {
      warn(this, 'logo-text', 'is missing: the link to the home page needs a name (WCAG 2.4.4).');
    }
  }
}
