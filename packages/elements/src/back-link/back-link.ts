import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';

/**
 * Leads to the previous page of a journey.
 *
 * @summary A link back, above the main content.
 * @tag nusa-back-link
 *
 * @slot - The author's own `<a>`, instead of the rendered one.
 */
export class NusaBackLink extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
    href: {},
    inverse: { type: Boolean, reflect: true },
  };

  static override usesContainer = false;

  /** The text of the link: text, or a Lit template for rich text; without it, the catalogue's. */
  declare label: unknown;
  /** The address of the previous page; without it, `#`. */
  declare href: string | undefined;
  /** Whether it stands on a dark background. */
  declare inverse: boolean;

  override render(): unknown {
    return html`<a class="nusa-back-link" href=${this.href ?? '#'}
      >${this.label ?? messages(this, 'text')}</a
    >`;
  }

  override focus(options?: FocusOptions): void {
    this.querySelector('a')?.focus(options);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !(Boolean(this.href) || Boolean(this.querySelector('a[href]')))) {
      warn(this, 'href', 'is missing: without an address it leads to the top of this page.');
    }
  }
}
