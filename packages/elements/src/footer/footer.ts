import { html, nothing, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { footerStyles } from './footer.styles.js';
import { messages } from './messages.js';

/**
 * Ends every page: help, legal pages, copyright.
 *
 * @summary The links and notices at the bottom of every page.
 * @tag nusa-footer
 *
 * @slot navigation - Sections of links, each an element with a heading and a list; above a line. The classes `nusa-full`, `nusa-three-quarters`, `nusa-two-thirds`, `nusa-one-half`, `nusa-one-third` and `nusa-one-quarter` say how wide a section is, `nusa-columns-2` and `nusa-columns-3` divide its list.
 * @slot meta - A list of links to help and legal pages, and what else stands beside it.
 * @slot - Anything else, after the links.
 * @slot licence - Under which licence the content may be used.
 * @slot copyright - Whose content it is.
 */
export class NusaFooter extends NusaElement {
  static override properties: PropertyDeclarations = {
    visuallyHiddenTitle: { attribute: 'visually-hidden-title' },
    fullWidth: { attribute: 'full-width', type: Boolean, reflect: true },
  };

  static override styles = footerStyles;

  /** The heading above the `meta` links, for screen readers; without it, the catalogue's. */
  declare visuallyHiddenTitle: string | undefined;
  /** Whether it reaches from edge to edge instead of the page's width. */
  declare fullWidth: boolean;

  override render(): unknown {
    const hasNavigation = hasSlotted(this, 'navigation');
    const hasMeta = hasSlotted(this, 'meta');
    const title = this.visuallyHiddenTitle ?? messages(this, 'visuallyHiddenTitle');
    return html`<footer>
      <div id="navigation"><slot name="navigation" @slotchange=${this.#onSlotChange}></slot></div>
      ${hasNavigation ? html`<hr />` : nothing} ${hasMeta ? html`<h2>${title}</h2>` : nothing}
      <slot name="meta" @slotchange=${this.#onSlotChange}></slot>
      <slot></slot>
      <slot name="licence"></slot>
      <slot name="copyright"></slot>
    </footer>`;
  }

  #onSlotChange = (): void => this.requestUpdate();
}
