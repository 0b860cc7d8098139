import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import { readStorage, writeStorage } from '../dom/storage.js';
import type { NusaAutocomplete } from '../autocomplete/autocomplete.js';
import type { NusaSelect } from '../select/select.js';
import { messages } from './messages.js';
import { childrenOf, termsOf } from './region-data.js';

const CODE = /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/;
const LENGTHS = [2, 5, 8, 13];
const pathOf = (code: string) =>
  LENGTHS.filter((length) => length <= code.length).map((length) => code.slice(0, length));

/**
 * Makes your own selects for provinsi, kabupaten or kota, kecamatan, and kelurahan or desa depend
 * on each other: choosing a region fills the next select.
 *
 * Without JavaScript, the form is submitted after each select, and the server fills the next one.
 *
 * @summary Four dependent selects for a region.
 * @tag nusa-region-input
 *
 * @slot - Two to four `<select>`s from the province down, each in a `nusa-select`, with an empty first option; optionally a `nusa-autocomplete` to search, with region codes as option values.
 * @event change - Native `change`, from a select: fired when the person, or a search, changes it.
 */
export class NusaRegionInput extends LightElement {
  static override properties: PropertyDeclarations = {
    src: {},
    failed: { state: true },
  };

  /** The URL of the folder with the files of `@nusa/regions`, on the page's own origin, for example `/wilayah/`. */
  declare src: string | undefined;
  /** @internal Whether a list could not be loaded. */
  declare failed: boolean;

  /** The code passed to `choose()`, until it is selected or the person selects another region. */
  #pendingCode: string | undefined;
  /** The level whose list could not be loaded. */
  #failedLevel = 0;
  #prompts = new WeakMap<HTMLOptionElement, string>();
  #loadCounts = new WeakMap<HTMLOptionElement, number>();
  /** The labels that were set to a local name. */
  #localLabels: { district?: string; village?: string } = {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', this.#onChange);
    addEventListener('online', this.#retry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#retry);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#complete().then(() => this.#restore());
  }

  override render(): unknown {
    return nothing;
  }

  override renderAfterChildren(): unknown {
    return html`<span role="status"
        >${this.failed ? html`<span class="nusa-error">${messages(this, 'failed')}</span>` : nothing}</span
      >${
        this.failed
          ? html`<button
              class="nusa-button nusa-button--secondary"
              type="button"
              @click=${this.#retry}
            >
              ${messages(this, 'retry')}
            </button>`
          : nothing
      }`;
  }

  /** The code of the smallest selected region; empty if nothing is selected. */
  get code(): string {
    return this.#selects.map(({ value }) => value).findLast(Boolean) ?? '';
  }

  /**
   * Selects a region and the regions that contain it.
   *
   * @param code the code of the Ministry of Home Affairs, with dots; a malformed one selects nothing
   * @returns whether every level was selected
   */
  async choose(code: string): Promise<boolean> {
    if (!CODE.test(code)) return false;
    this.#pendingCode = code;
    const selects = this.#selects;
    for (const [level, own] of pathOf(code).entries()) {
      const select = selects[level];
      if (!select) break;
      if (select.value === own) continue;
      if (!hasOption(select, own)) await this.#fill(level);
      // Another region was chosen in the meantime, or this one does not exist.
      if (this.#pendingCode !== code || !hasOption(select, own)) return false;
      select.value = own;
      this.#empty(level + 1);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.#pendingCode = undefined;
    return true;
  }

  get #selects(): HTMLSelectElement[] {
    const selects = this.querySelectorAll<HTMLSelectElement>(
      'select:not(nusa-autocomplete select)',
    );
    return [...selects].slice(0, LENGTHS.length);
  }

  /** The folder's URL. Another origin is ignored, since its data would become part of a person's address. */
  get #base(): string | undefined {
    if (!this.src) return undefined;
    const { origin, href } = new URL(this.src.replace(/\/?$/, '/'), document.baseURI);
    return origin === location.origin ? href : undefined;
  }

  #onChange = ({ target }: Event): void => {
    const level = this.#selects.indexOf(target as HTMLSelectElement);
    if (level >= 0) {
      if (!this.#pendingCode?.startsWith(this.code)) this.#pendingCode = undefined;
      this.#empty(level + 1);
      void this.#complete();
      writeStorage('sessionStorage', this.#key, this.code);
    } else {
      const search = (target as Element).closest<NusaAutocomplete>('nusa-autocomplete');
      void this.choose(search?.optionValue ?? (target as HTMLInputElement).value);
    }
  };

  #retry = (): void => {
    if (!this.failed) return;
    // The button disappears after a successful retry, so the focus moves to the select.
    const hadFocus = this.contains(document.activeElement);
    const again = this.#pendingCode ? this.choose(this.#pendingCode) : this.#complete();
    void again.then(() => {
      if (hadFocus && !this.failed) this.#selects[this.#failedLevel]?.focus();
    });
  };

  /** Fills each empty select whose parent is selected. */
  async #complete(): Promise<void> {
    for (const [level, select] of this.#selects.entries()) {
      const parent = level ? this.#selects[level - 1]!.value : '';
      if (level && !parent) return;
      if (![...select.options].some(({ value }) => value)) await this.#fill(level);
    }
  }

  async #fill(level: number): Promise<void> {
    const base = this.#base;
    const select = this.#selects[level];
    if (!base || !select) return;
    const parentOf = () => (level ? this.#selects[level - 1]!.value : '');
    const parent = parentOf();
    const done = this.#showLoading(select);
    try {
      const entries = await childrenOf(base, parent);
      // Another parent was selected in the meantime, and its list is loading.
      if (parentOf() !== parent || hasOption(select, entries[0]?.[0])) return;
      select.append(...entries.map(([code, name]) => new Option(name, code)));
      this.failed = false;
      if (level > 1) await this.#name(level === 2 ? 'district' : 'village', select, base, parent);
    } catch {
      this.#failedLevel = level;
      this.failed = true;
    } finally {
      done();
    }
  }

  /** Shows "loading" instead of the prompt until the last requested list has loaded. */
  #showLoading(select: HTMLSelectElement): () => void {
    const prompt = select.options[0];
    if (!prompt || prompt.value) return () => {};
    const words = this.#prompts.get(prompt) ?? prompt.text;
    const count = (this.#loadCounts.get(prompt) ?? 0) + 1;
    this.#prompts.set(prompt, words);
    this.#loadCounts.set(prompt, count);
    prompt.text = messages(this, 'loading');
    return () => {
      if (this.#loadCounts.get(prompt) === count) prompt.text = words;
    };
  }

  #empty(from: number): void {
    for (const select of this.#selects.slice(from)) {
      for (const option of [...select.options]) if (option.value) option.remove();
    }
  }

  /** Changes a label to the local name of its level, if the author used the common name. */
  async #name(kind: 'district' | 'village', select: Element, base: string, parent: string) {
    const field = select.closest<NusaSelect>('nusa-select');
    const { common, local } = await termsOf(base, this.language, parent);
    if (!field || ![common[kind], this.#localLabels[kind]].includes(field.label as string)) return;
    field.label = this.#localLabels[kind] = local[kind];
  }

  /** Restores the selection after Back or a reload: browsers restore only options in the page's own markup. */
  async #restore(): Promise<void> {
    const [navigation] = performance.getEntriesByType('navigation');
    const stored = /^(back_forward|reload)$/.test((navigation as PerformanceNavigationTiming)?.type)
      ? readStorage('sessionStorage', this.#key)
      : null;
    if (stored?.startsWith(this.code)) await this.choose(stored);
  }

  get #key(): string {
    return `nusa-region-input ${location.pathname} ${this.#selects.map(({ name }) => name).join(' ')}`;
  }
}

const hasOption = (select: HTMLSelectElement, code: string | undefined) =>
  Boolean(code) && [...select.options].some(({ value }) => value === code);
