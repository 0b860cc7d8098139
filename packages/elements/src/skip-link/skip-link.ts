import { html, type PropertyDeclarations } from 'lit';
import { LightElement } from '../base/light-element.js';
import { focusTarget } from '../dom/focus-target.js';
import { messages } from './messages.js';

/**
 * Lets people who use a keyboard or a screen reader skip the content repeated on every page (WCAG 2.4.1).
 *
 * @summary A link to the main content, visible when focused.
 * @tag nusa-skip-link
 *
 * @slot - Your own `<a>`, used instead of a rendered one.
 */
export class NusaSkipLink extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
    href: {},
  };

  static override usesContainer = false;

  /** The link text: plain text, or a Lit template for rich text. Defaults to the built-in message `Langsung ke konten utama`. */
  declare label: unknown;
  /** The URL of the main content. Defaults to `#content`. */
  declare href: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
  }

  override render(): unknown {
    return html`<a class="nusa-skip-link" href=${this.href ?? '#content'}
      >${this.label ?? messages(this, 'text')}</a
    >`;
  }

  override focus(options?: FocusOptions): void {
    this.querySelector('a')?.focus(options);
  }

  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link || link.href.split('#')[0] !== location.href.split('#')[0]) return;
    const target = document.getElementById(link.getAttribute('href')!.split('#')[1] ?? '');
    if (target) focusTarget(target);
  };
}
