import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { FieldHost } from '../field/field-host.js';
import { LightElement } from '../base/light-element.js';
import type { ElementLike, GroupHost } from '../base/render-context.js';
import { focusField } from './focus-field.js';
import { messages } from './messages.js';

/** One line of the summary. */
export interface SummaryError {
  /** Where the link leads, for example `#nik`; without it the line is plain text. */
  href?: string | undefined;
  /** The same words as beside the field. */
  text: string;
}

/** The field's error as a line of the summary. */
function lineOf(field: GroupHost & Partial<FieldHost>): SummaryError | undefined {
  const message = field.errorMessage ?? field.getAttribute('error-message');
  if (!message) return undefined;
  const id = field.errorTarget ?? field.getAttribute('control-id') ?? field.getAttribute('name');
  return { href: id ? `#${id}` : undefined, text: message };
}

/**
 * Shows at the top of the page what has to be corrected.
 *
 * Empty, it lists the errors of the fields in its form: on the server too.
 *
 * @summary The list of what is wrong, with links to the fields.
 * @tag nusa-error-summary
 *
 * @slot - The author's own `<ul>` of links, instead of the listed errors of the fields; or a `<div>` with heading and list, instead of everything.
 */
export class NusaErrorSummary extends LightElement {
  static override properties: PropertyDeclarations = {
    titleText: { attribute: 'title-text' },
    descriptionText: { attribute: 'description-text' },
    disableAutoFocus: { attribute: 'disable-auto-focus', type: Boolean },
    errors: { attribute: false },
  };

  /** The heading; without it, the catalogue's. */
  declare titleText: string | undefined;
  /** A sentence under the heading. */
  declare descriptionText: string | undefined;
  /** Whether the page may load without moving the focus here. */
  declare disableAutoFocus: boolean;
  /** The lines; without it, the errors of the fields in the same form. */
  declare errors: SummaryError[] | undefined;

  /** Moves the focus to the summary, so that a screen reader reads it from its start. */
  override focus(options?: FocusOptions): void {
    // Only while it has the focus: a permanent tabindex would make every click inside it move the focus.
    this.tabIndex = -1;
    this.addEventListener('blur', () => this.removeAttribute('tabindex'), { once: true });
    super.focus(options);
  }

  override render(): unknown {
    const lines = this.#lines();
    const own = this.errors ? undefined : this.#own;
    if (own?.localName === 'div' || !(own ?? lines.length)) return nothing;
    return html`<span
      class=${own ? 'nusa-error-summary nusa-error-summary--open' : 'nusa-error-summary'}
      role="alert"
    >
      <h2>${this.titleText ?? messages(this, 'title')}</h2>
      ${this.descriptionText ? html`<p>${this.descriptionText}</p>` : nothing}
      ${
        own
          ? nothing
          : html`<ul>
              ${lines.map(renderLine)}
            </ul>`
      }
    </span>`;
  }

  /** @internal Inside the host and not on it: announced and focused at once, some screen readers lose half of it. */
  override applyAria(): void {
    if (this.#own?.localName === 'div') this.#own.setAttribute('role', 'alert');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (!this.disableAutoFocus && this.textContent?.trim()) this.focus();
  }

  /** Newer errors take the place of the author's list, which the server wrote. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria();
    if (!changed.has('errors')) return;
    for (const child of this.context.children()) {
      if (this.errors) child.setAttribute('hidden', '');
      else child.removeAttribute('hidden');
    }
  }

  /** The author's own list, or the whole of it in a `<div>`. */
  get #own(): ElementLike | undefined {
    return this.context.children()[0];
  }

  #lines(): SummaryError[] {
    if (this.errors) return this.errors;
    return this.context
      .fields('nusa-form')
      .map(lineOf)
      .filter((line) => line !== undefined);
  }

  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const id = link?.getAttribute('href')?.match(/^#(.+)/)?.[1];
    const control = id && (this.getRootNode() as Document | ShadowRoot).getElementById(id);
    if (control && focusField(control)) event.preventDefault();
  };
}

function renderLine({ href, text }: SummaryError): unknown {
  return href ? html`<li><a href=${href}>${text}</a></li>` : html`<li>${text}</li>`;
}
