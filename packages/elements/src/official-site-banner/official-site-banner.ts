import { html, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../core/nusa-element.js';
import { officialSiteBannerStyles } from './official-site-banner.styles.js';

/**
 * What it is for, in a sentence.
 *
 * @summary What it is, in a few words.
 * @tag nusa-official-site-banner
 *
 * @slot - The author's content.
 * @slot heading - The heading with markup; prefer the `heading` attribute.
 * @csspart heading - The heading.
 */
export class NusaOfficialSiteBanner extends NusaElement {
  static override properties: PropertyDeclarations = {
    heading: {},
  };

  static override styles = officialSiteBannerStyles;

  /** The heading; or the `heading` slot. */
  declare heading: string | undefined;

  override render(): unknown {
    return html`<div part="heading"><slot name="heading">${this.heading}</slot></div>
      <slot></slot>`;
  }
}
