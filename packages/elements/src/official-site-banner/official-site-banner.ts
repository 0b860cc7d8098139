import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';
import { officialSiteBannerStyles } from './official-site-banner.styles.js';

/**
 * Tells people at the top of each page that it is the government's, and how they can tell.
 *
 * @summary The strip above the header: whose website this is, and how one knows.
 * @tag nusa-official-site-banner
 *
 * @slot - The statement with markup; prefer `organisation`.
 * @slot explanation - How one knows, instead of the two sentences of the catalogue.
 * @csspart details - The native `<details>`.
 * @csspart summary - The native `<summary>`.
 * @csspart explanation - How one knows.
 */
export class NusaOfficialSiteBanner extends NusaElement {
  static override properties: PropertyDeclarations = {
    organisation: {},
    domain: {},
    summary: {},
  };

  static override styles = officialSiteBannerStyles;

  /** Whose website it is, for example `Pemerintah Kabupaten Contoh`; without it, the Indonesian government's. */
  declare organisation: string | undefined;
  /** What the address ends in: `go.id` (default), or `desa.id` for villages. */
  declare domain: 'go.id' | 'desa.id' | undefined;
  /** What a person presses to read how one knows. */
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
