import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { inherited } from '../base/inherited.js';
import { LightElement } from '../base/light-element.js';
import type { ElementLike, GroupHost } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';
import { TabList, type Tab } from './tab-list.js';

/** As wide as a tablet. In media queries `rem` follows the browser's font size setting. */
const WIDE = '(min-width: 40rem)';

/**
 * Shows one of several sections of a page at a time.
 *
 * Rendered in the light DOM, because a tab refers to its panel by `id`, and ids do not cross
 * shadow boundaries.
 *
 * @summary A list of links to the sections below it, which becomes tabs on wide screens.
 * @tag nusa-tabs
 *
 * @slot - The panels, each a `<nusa-tabs-panel>`; or your own `<ul>` of links to the `id`s of elements after it.
 */
export class NusaTabs extends LightElement {
  static override properties: PropertyDeclarations = {
    titleText: { attribute: 'title-text' },
    headingLevel: { attribute: 'heading-level', type: Number },
    idPrefix: { attribute: 'id-prefix' },
  };

  /** The heading of the list of links, where it is not shown as tabs. Defaults to the built-in message `Isi`. */
  declare titleText: string | undefined;
  /** The level of the heading, `1` to `6`. Defaults to `2`. */
  declare headingLevel: HeadingLevel | undefined;
  /** The prefix of the `id` given to panels without one, for example `{id-prefix}-1`. Defaults to a generated one. */
  declare idPrefix: string | undefined;

  #wide: MediaQueryList | undefined;
  #tabList: TabList | undefined;
  #generatedPrefix: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide ??= matchMedia(WIDE);
    this.#wide.addEventListener('change', this.#onMediaChange);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wide?.removeEventListener('change', this.#onMediaChange);
    this.#tabList?.undo();
    this.#tabList = undefined;
  }

  override render(): unknown {
    if (this.#authorList) return undefined;
    const panels = this.#panels;
    return html`${heading(
      html`<span class="nusa-tabs-title">${this.titleText ?? messages(this, 'title')}</span>`,
      this.headingLevel,
      2,
    )}${
      panels.length
        ? html`<ul class="nusa-tabs-list">
            ${panels.map(
              (panel, i) =>
                html`<li>
                  <a class="nusa-link" href=${`#${this.#idOf(panel, i)}`}
                    >${inherited(panel as GroupHost, 'label')}</a
                  >
                </li>`,
            )}
          </ul>`
        : undefined
    }`;
  }

  /** @internal Gives an `id` to panels without one; the server calls it too. */
  override applyAria(): void {
    this.#panels.forEach((panel, i) => panel.setAttribute('id', this.#idOf(panel, i)));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria();
    const old = this.#tabList;
    old?.undo();
    const list = (this.#authorList as Element | undefined) ?? this.renderRoot.querySelector('ul');
    const tabs = list ? this.#tabsOf(list) : [];
    if (DEV && !tabs.length) warn(this, 'content', 'has no panels, so there is nothing to show.');
    this.#tabList =
      this.#wide?.matches && this.isConnected && tabs.length
        ? new TabList(list!, tabs, old?.selected)
        : undefined;
  }

  get #authorList(): ElementLike | undefined {
    return this.context.children().find(({ localName }) => localName === 'ul');
  }

  get #panels(): ElementLike[] {
    return this.context.children().filter(({ localName }) => localName === 'nusa-tabs-panel');
  }

  #idOf(panel: ElementLike, index: number): string {
    return (
      panel.getAttribute('id') ||
      `${this.idPrefix ?? (this.#generatedPrefix ??= this.context.uniqueId())}-${index + 1}`
    );
  }

  /** Links whose target is outside this element remain links. */
  #tabsOf(list: Element): Tab[] {
    const root = this.getRootNode() as Document | ShadowRoot;
    return [...list.querySelectorAll('a')].flatMap((link) => {
      const panel = root.getElementById(link.getAttribute('href')?.replace(/^#/, '') ?? '');
      return panel && this.contains(panel) ? [{ link, panel }] : [];
    });
  }

  #onMediaChange = (): void => this.requestUpdate();
}
