import { html, nothing, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { footerStyles } from './footer.styles.js';
import { messages } from './messages.js';

/**
 * The end of every page: links to help and legal pages, licence and copyright.
 *
 * @summary The links and notices at the bottom of every page.
 * @tag nusa-footer
 *
 * @slot navigation - Sections of links, above a line; each is an element with a heading and a list. The classes `nusa-full`, `nusa-three-quarters`, `nusa-two-thirds`, `nusa-one-half`, `nusa-one-third` and `nusa-one-quarter` set the width of a section; `nusa-columns-2` and `nusa-columns-3` set the columns of its list.
 * @slot meta - A list of links to help and legal pages, and related content.
 * @slot - Anything else, after the links.
 * @slot licence - The licence of the content.
 * @slot copyright - The copyright notice.
 */
export class NusaFooter extends NusaElement {
  static override properties: PropertyDeclarations = {
    visuallyHiddenTitle: { attribute: 'visually-hidden-title' },
    fullWidth: { attribute: 'full-width', type: Boolean, reflect: true },
  };

  static override styles = footerStyles;

  /** The visually hidden heading above the `meta` links. Defaults to the built-in message `Tautan bantuan`. */
  declare visuallyHiddenTitle: string | undefined;
  /** Whether the footer spans the viewport instead of the page width. */
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
