import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { inherited } from '../base/inherited.js';
import { LightElement } from '../base/light-element.js';
import type { ElementLike, GroupHost } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';
import { TabList, type Tab } from './tab-list.js';

/** From a tablet on; in `rem`, which a media query takes from the reader's own size. */
const WIDE = '(min-width: 40rem)';

/**
 * Shows one of several parts of a page at a time.
 *
 * In the page and not in a shadow root: a tab names its panel by an `id`, and ids do
 * not reach across shadow roots.
 *
 * @summary A list of links to the parts below, which becomes tabs on a wide screen.
 * @tag nusa-tabs
 *
 * @slot - The parts: `<nusa-tabs-panel>`; or the author's `<ul>` of links to the `id`s of any elements that follow it.
 */
export class NusaTabs extends LightElement {
  static override properties: PropertyDeclarations = {
    titleText: { attribute: 'title-text' },
    headingLevel: { attribute: 'heading-level', type: Number },
    idPrefix: { attribute: 'id-prefix' },
  };

  /** The heading of the list of links; without it, the catalogue's. */
  declare titleText: string | undefined;
  /** The level of that heading, `1` to `6`; without it, `2`. */
  declare headingLevel: HeadingLevel | undefined;
  /** The start of the `id` of panels without one: `{id-prefix}-1`. */
  declare idPrefix: string | undefined;

  #wide: MediaQueryList | undefined;
  #tabList: TabList | undefined;
  #generatedPrefix: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide ??= matchMedia(WIDE);
    this.#wide.addEventListener('change', this.#onWidth);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wide?.removeEventListener('change', this.#onWidth);
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

  /** @internal Gives panels without an `id` theirs; the server calls it as well. */
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
    if (DEV && !tabs.length) warn(this, 'content', 'has no panels: there is nothing to show.');
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

  /** Links whose target is not in this element stay links. */
  #tabsOf(list: Element): Tab[] {
    const root = this.getRootNode() as Document | ShadowRoot;
    return [...list.querySelectorAll('a')].flatMap((link) => {
      const panel = root.getElementById(link.getAttribute('href')?.replace(/^#/, '') ?? '');
      return panel && this.contains(panel) ? [{ link, panel }] : [];
    });
  }

  #onWidth = (): void => this.requestUpdate();
}
