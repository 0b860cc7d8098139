import { html, nothing, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { phaseBannerStyles } from './phase-banner.styles.js';

/**
 * Tells people that the service is still in development, and where to send feedback.
 *
 * @summary The development phase of a service, below its navigation bar.
 * @tag nusa-phase-banner
 *
 * @slot - The text, with a link to give feedback.
 * @slot tag - A `nusa-tag` in another colour or with markup; prefer the `tag` attribute.
 * @csspart tag - The name of the phase.
 */
export class NusaPhaseBanner extends NusaElement {
  static override properties: PropertyDeclarations = { tag: {} };

  static override styles = phaseBannerStyles;

  /** The name of the phase, for example `Alfa` or `Beta`; or use the `tag` slot. */
  declare tag: string | undefined;

  override render(): unknown {
    return html`<p>
      <slot name="tag">${this.tag ? html`<strong part="tag">${this.tag}</strong>` : nothing}</slot>
      <span><slot></slot></span>
    </p>`;
  }
}
