import { html, nothing, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { phaseBannerStyles } from './phase-banner.styles.js';

/**
 * Says that a service is still being worked on, and where to send remarks.
 *
 * @summary The phase of a service, under the bar with its name.
 * @tag nusa-phase-banner
 *
 * @slot - The sentence, with a link for remarks.
 * @slot tag - A `nusa-tag` of another colour or with markup; prefer the `tag` attribute.
 * @csspart tag - The name of the phase.
 */
export class NusaPhaseBanner extends NusaElement {
  static override properties: PropertyDeclarations = { tag: {} };

  static override styles = phaseBannerStyles;

  /** The name of the phase, for example `Alfa` or `Beta`; or the `tag` slot. */
  declare tag: string | undefined;

  override render(): unknown {
    return html`<p>
      <slot name="tag">${this.tag ? html`<strong part="tag">${this.tag}</strong>` : nothing}</slot>
      <span><slot></slot></span>
    </p>`;
  }
}
