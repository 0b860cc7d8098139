import { html, nothing, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../core/nusa-element.js';
import { hasSlotted } from '../core/slotted.js';
import { footerStyles } from './footer.styles.js';
import { footerMessages } from './messages.js';

/**
 * Ends every page: help, legal pages, copyright.
 *
 * @summary The links and notices at the bottom of every page.
 * @tag nusa-footer
 *
 * @slot navigation - Sections of links, each an element with a heading and a list; above a line.
 * @slot meta - A list of links to help and legal pages.
 * @slot - Anything else, after the links.
 * @slot licence - Under which licence the content may be used.
 * @slot copyright - Whose content it is.
 */
export class NusaFooter extends NusaElement {
  static override properties: PropertyDeclarations = {
    visuallyHiddenTitle: { attribute: 'visually-hidden-title' },
  };

  static override styles = footerStyles;

  /** The heading above the `meta` links, for screen readers; without it, the catalogue's. */
  declare visuallyHiddenTitle: string | undefined;

  override render(): unknown {
    const hasNavigation = hasSlotted(this, 'navigation');
    const hasMeta = hasSlotted(this, 'meta');
    const title = this.visuallyHiddenTitle ?? footerMessages(this, 'visuallyHiddenTitle');
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
