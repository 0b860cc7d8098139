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
 * Makes the author's selects for provinsi, kabupaten or kota, kecamatan, and kelurahan or desa depend
 * on each other: the next one is filled when one is chosen.
 *
 * Without JavaScript the selects are posted one after the other, and the server fills the next.
 *
 * @summary Four dependent selects for a region.
 * @tag nusa-region-input
 *
 * @slot - Two to four `<select>`s from the province down, each in a `nusa-select`, the first option empty; and a `nusa-autocomplete` whose options stand for codes, if there is a search.
 * @event change - Native, from the select that the person changed, or that a search filled.
 */
export class NusaRegionInput extends LightElement {
  static override properties: PropertyDeclarations = {
    src: {},
    failed: { state: true },
  };

  /** The folder with the files of `@nusa/regions`, on the page's own origin, for example `/wilayah/`. */
  declare src: string | undefined;
  /** @internal Whether a list could not be loaded. */
  declare failed: boolean;

  /** The region that a search or a program chose, until it is there or the person chooses another. */
  #wanted: string | undefined;
  /** The level that could not be filled. */
  #missing = 0;
  #prompts = new WeakMap<HTMLOptionElement, string>();
  #turns = new WeakMap<HTMLOptionElement, number>();
  /** The local words that were given to a level. */
  #named: { district?: string; village?: string } = {};

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

  /** The code of the smallest region that is chosen; empty when none is. */
  get code(): string {
    return this.#selects.map(({ value }) => value).findLast(Boolean) ?? '';
  }

  /**
   * Chooses a region and those that it lies in.
   *
   * @param code of the Ministry of Home Affairs, with dots; what is none chooses nothing
   * @returns whether each level has it
   */
  async choose(code: string): Promise<boolean> {
    if (!CODE.test(code)) return false;
    this.#wanted = code;
    const selects = this.#selects;
    for (const [level, own] of pathOf(code).entries()) {
      const select = selects[level];
      if (!select) break;
      if (select.value === own) continue;
      if (!hasOption(select, own)) await this.#fill(level);
      // A later choice, or the person, has overtaken it; or there is no such region.
      if (this.#wanted !== code || !hasOption(select, own)) return false;
      select.value = own;
      this.#empty(level + 1);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.#wanted = undefined;
    return true;
  }

  get #selects(): HTMLSelectElement[] {
    const selects = this.querySelectorAll<HTMLSelectElement>(
      'select:not(nusa-autocomplete select)',
    );
    return [...selects].slice(0, LENGTHS.length);
  }

  /** A folder of another host is ignored: what it says would become a person's address. */
  get #base(): string | undefined {
    if (!this.src) return undefined;
    const { origin, href } = new URL(this.src.replace(/\/?$/, '/'), document.baseURI);
    return origin === location.origin ? href : undefined;
  }

  #onChange = ({ target }: Event): void => {
    const level = this.#selects.indexOf(target as HTMLSelectElement);
    if (level >= 0) {
      if (!this.#wanted?.startsWith(this.code)) this.#wanted = undefined;
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
    // The button goes away when it worked; what it was for takes the focus.
    const hadFocus = this.contains(document.activeElement);
    const again = this.#wanted ? this.choose(this.#wanted) : this.#complete();
    void again.then(() => {
      if (hadFocus && !this.failed) this.#selects[this.#missing]?.focus();
    });
  };

  /** Fills each select whose parent is chosen and that has no regions yet. */
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
      // Somebody chose another parent meanwhile, whose own list is on its way.
      if (parentOf() !== parent || hasOption(select, entries[0]?.[0])) return;
      select.append(...entries.map(([code, name]) => new Option(name, code)));
      this.failed = false;
      if (level > 1) await this.#name(level === 2 ? 'district' : 'village', select, base, parent);
    } catch {
      this.#missing = level;
      this.failed = true;
    } finally {
      done();
    }
  }

  /** Says "loading" in the place of the prompt, until the last list that was asked for is there. */
  #showLoading(select: HTMLSelectElement): () => void {
    const prompt = select.options[0];
    if (!prompt || prompt.value) return () => {};
    const words = this.#prompts.get(prompt) ?? prompt.text;
    const turn = (this.#turns.get(prompt) ?? 0) + 1;
    this.#prompts.set(prompt, words);
    this.#turns.set(prompt, turn);
    prompt.text = messages(this, 'loading');
    return () => {
      if (this.#turns.get(prompt) === turn) prompt.text = words;
    };
  }

  #empty(from: number): void {
    for (const select of this.#selects.slice(from)) {
      for (const option of [...select.options]) if (option.value) option.remove();
    }
  }

  /** Gives a level its local word, where the author gave it the common one. */
  async #name(kind: 'district' | 'village', select: Element, base: string, parent: string) {
    const field = select.closest<NusaSelect>('nusa-select');
    const { common, local } = await termsOf(base, this.language, parent);
    if (!field || ![common[kind], this.#named[kind]].includes(field.label as string)) return;
    field.label = this.#named[kind] = local[kind];
  }

  /** Back and reload bring back the options that the page came with, and so lose what was chosen among later ones. */
  async #restore(): Promise<void> {
    const [navigation] = performance.getEntriesByType('navigation');
    const kept = /^(back_forward|reload)$/.test((navigation as PerformanceNavigationTiming)?.type)
      ? readStorage('sessionStorage', this.#key)
      : null;
    if (kept?.startsWith(this.code)) await this.choose(kept);
  }

  get #key(): string {
    return `nusa-region-input ${location.pathname} ${this.#selects.map(({ name }) => name).join(' ')}`;
  }
}

const hasOption = (select: HTMLSelectElement, code: string | undefined) =>
  Boolean(code) && [...select.options].some(({ value }) => value === code);
