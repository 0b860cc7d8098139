import { html, nothing, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { headerStyles } from './header.styles.js';

/**
 * Identifies the agency that provides the service.
 *
 * @summary The agency's logo and name, at the top of every page.
 * @tag nusa-header
 *
 * @slot logo - The agency's logo, with `alt=""`, because the name is beside it.
 * @slot - Content at the end of the header, for example a search form.
 * @csspart organisation - The name of the organisation.
 * @csspart unit - The name of the unit.
 */
export class NusaHeader extends NusaElement {
  static override properties: PropertyDeclarations = {
    organisation: {},
    unit: {},
    href: {},
    fullWidth: { attribute: 'full-width', type: Boolean, reflect: true },
  };

  static override styles = headerStyles;

  /** The name of the ministry, agency or local government. */
  declare organisation: string | undefined;
  /** The name of the responsible unit. */
  declare unit: string | undefined;
  /** The URL of the home page; makes the logo and names a link. */
  declare href: string | undefined;
  /** Whether the header spans the viewport instead of the page width. */
  declare fullWidth: boolean;

  override render(): unknown {
    const identity = html`<slot name="logo"></slot
      ><span>
        ${this.organisation ? html`<b part="organisation">${this.organisation}</b>` : nothing}
        ${this.unit ? html`<span part="unit" id="unit">${this.unit}</span>` : nothing}
      </span>`;
    return html`<header>
      ${this.href === undefined ? html`<div>${identity}</div>` : html`<a href=${this.href}>${identity}</a>`}
      <slot></slot>
    </header>`;
  }
}
