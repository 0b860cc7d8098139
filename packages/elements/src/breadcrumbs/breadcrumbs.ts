import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { messages } from './messages.js';

/** One page in the trail. The last one, without `href`, is the current page. */
export interface Breadcrumb {
  /** The name of the page: plain text, or a Lit template. */
  text: unknown;
  /** The URL of the page; leave it out for the current page. */
  href?: string | undefined;
}

/**
 * Shows where the current page is in the hierarchy of a site.
 *
 * @summary The trail of links from the home page to the current page.
 * @tag nusa-breadcrumbs
 *
 * @slot - Your own `<ol>` or `<ul>` of links, which is not moved.
 */
export class NusaBreadcrumbs extends LightElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    labelText: { attribute: 'label-text' },
    collapseOnMobile: { attribute: 'collapse-on-mobile', type: Boolean, reflect: true },
    inverse: { type: Boolean, reflect: true },
    // Observed, so that the landmark is restored when a morphing library removes the attribute.
    role: {},
  };

  static override usesContainer = false;

  /** The pages in the trail, from the home page to the current one; used instead of a list in the slot. */
  declare items: readonly Breadcrumb[] | undefined;
  /** The accessible name of the landmark. Defaults to the built-in message `Jalur navigasi`. */
  declare labelText: string | undefined;
  /** Whether narrow screens show only the first and last items. */
  declare collapseOnMobile: boolean;
  /** Whether the breadcrumbs are on a dark background. */
  declare inverse: boolean;

  override render(): unknown {
    return (
      this.items &&
      html`<ol class="nusa-breadcrumbs">
        ${this.items.map(({ text, href }) =>
          href === undefined
            ? html`<li aria-current="page">${text}</li>`
            : html`<li><a href=${href}>${text}</a></li>`,
        )}
      </ol>`
    );
  }

  /**
   * @internal Makes the host the landmark: a `<nav>` cannot be wrapped around a list that
   * must not be moved.
   */
  override applyAria(host: ElementLike): void {
    host.setAttribute('role', 'navigation');
    host.setAttribute('aria-label', this.labelText ?? messages(this, 'labelText'));
    const list = this.context.children().find(({ localName }) => /^[ou]l$/.test(localName));
    const last = [...(list?.children ?? [])].at(-1);
    if (last && ![...last.children].some(({ localName }) => localName === 'a')) {
      last.setAttribute('aria-current', 'page');
    }
  }

  protected override update(changed: PropertyValues): void {
    this.applyAria(this);
    super.update(changed);
  }
}
