import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';
import { officialSiteBannerStyles } from './official-site-banner.styles.js';

/**
 * Tells people that a site is an official government site, and how they can check.
 *
 * @summary The strip above the header that identifies an official government site.
 * @tag nusa-official-site-banner
 *
 * @slot - The statement, if it needs markup; prefer the `organisation` attribute.
 * @slot explanation - How to recognise an official site, instead of the two built-in sentences.
 * @csspart details - The native `<details>`.
 * @csspart summary - The native `<summary>`.
 * @csspart explanation - Wraps the explanation.
 */
export class NusaOfficialSiteBanner extends NusaElement {
  static override properties: PropertyDeclarations = {
    organisation: {},
    domain: {},
    summary: {},
  };

  static override styles = officialSiteBannerStyles;

  /** The owner of the site, for example `Pemerintah Kabupaten Contoh`. Defaults to the built-in message `Pemerintah Indonesia`. */
  declare organisation: string | undefined;
  /** The domain that the site's address ends in: `go.id` (default), or `desa.id` for villages. */
  declare domain: 'go.id' | 'desa.id' | undefined;
  /** The text that people select to read the explanation. Defaults to the built-in message `Cara mengenalinya`. */
  declare summary: string | undefined;

  override render(): unknown {
    const statement = messages(this, 'statement', {
      organisation: this.organisation || messages(this, 'government'),
    });
    const domain = this.domain === 'desa.id' ? 'desa.id' : 'go.id';
    return html`<section aria-label=${statement}>
      <details part="details">
        <summary part="summary">
          <svg viewBox="0 0 3 2" aria-hidden="true">
            <path fill="#fff" d="M0 0h3v2H0z" />
            <path fill="#ce1126" d="M0 0h3v1H0z" />
          </svg>
          <span><slot>${statement}</slot></span>
          <b>${this.summary || messages(this, 'summary')}</b>
        </summary>
        <div part="explanation">
          <slot name="explanation">
            <ul>
              <li>${messages(this, domain)}</li>
              <li>${messages(this, 'secure')}</li>
            </ul>
          </slot>
        </div>
      </details>
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!DEV) return;
    const { hostname } = location;
    const isLocal = !hostname.includes('.') || /^[\d.]+$/.test(hostname);
    if (!isLocal && !hostname.endsWith(`.${this.domain ?? 'go.id'}`)) {
      warn(this, 'domain', `says .${this.domain ?? 'go.id'}, but the page is at ${hostname}.`);
    }
  }
}
