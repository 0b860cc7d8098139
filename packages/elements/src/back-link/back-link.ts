import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';

/**
 * A link to the previous page of a journey.
 *
 * @summary A “Back” link above the main content.
 * @tag nusa-back-link
 *
 * @slot - Your own `<a>`, used instead of a rendered one.
 */
export class NusaBackLink extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
    href: {},
    inverse: { type: Boolean, reflect: true },
  };

  static override usesContainer = false;

  /** The link text: plain text, or a Lit template for rich text. Defaults to the built-in message `Kembali`. */
  declare label: unknown;
  /** The URL of the previous page. Defaults to `#`. */
  declare href: string | undefined;
  /** Whether the link is on a dark background. */
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
      warn(this, 'href', 'is missing: without a URL the link leads to the top of this page.');
    }
  }
}
