import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { messages } from './messages.js';

/** One page on the way; the last one, without `href`, is the page itself. */
export interface Breadcrumb {
  /** Its name: text, or a Lit template. */
  text: unknown;
  href?: string | undefined;
}

/**
 * Shows where a page stands in a site of several levels.
 *
 * @summary The way from the home page to this one.
 * @tag nusa-breadcrumbs
 *
 * @slot - The author's `<ol>` or `<ul>` of links, which stays where it is.
 */
export class NusaBreadcrumbs extends LightElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    labelText: { attribute: 'label-text' },
    collapseOnMobile: { attribute: 'collapse-on-mobile', type: Boolean, reflect: true },
    inverse: { type: Boolean, reflect: true },
    // Observed, so that the landmark comes back when a morphing library takes the attribute away.
    role: {},
  };

  static override usesContainer = false;

  /** The pages on the way, instead of an author's list. */
  declare items: readonly Breadcrumb[] | undefined;
  /** The name of the landmark; without it, the catalogue's. */
  declare labelText: string | undefined;
  /** Whether narrow screens show the first and the last item only. */
  declare collapseOnMobile: boolean;
  /** Whether it stands on a dark background. */
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
   * @internal Makes the host the landmark: a list that stays where the author put
   * it cannot get a `<nav>` round it.
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
