import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import { NusaElement } from '../base/nusa-element.js';
import type { ElementLike } from '../base/render-context.js';
import type { NusaErrorSummary } from '../error-summary/error-summary.js';
import { emptyCopy } from './empty-copy.js';
import { messages } from './messages.js';
import { fillIn, moveItem, nameOf } from './numbering.js';
import { DEV, warn } from '#warn';

/**
 * Lets people answer the same questions for several people or things.
 *
 * Without scripts its buttons submit the form, and the server returns it with one item
 * more or fewer. With scripts, items are added and removed in place.
 *
 * @summary Groups of fields that a person adds and removes.
 * @tag nusa-add-another
 *
 * @slot - A heading, the items (`nusa-fieldset`, `fieldset` or `data-item`), a `<template>` for a new one, and a button named `add-another`; in each item a button named `remove`.
 */
export class NusaAddAnother extends LightElement {
  static override properties: PropertyDeclarations = {
    name: {},
    min: { type: Number },
    max: { type: Number },
  };

  /** The prefix of the names and ids in each item: `anggota` for `anggota[0][nama]` or `anggota-1-nama`. */
  declare name: string | undefined;
  /** The smallest number of items; defaults to 1. */
  declare min: number | undefined;
  /** The largest number of items. */
  declare max: number | undefined;

  #done: { what: 'added' | 'removed'; item: string } | undefined;

  /** The items, in the order of the page. */
  get items(): Element[] {
    return [...this.children].filter(isItem);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
  }

  override render(): unknown {
    // Enter in a field presses the first submit button of the form: that must not be "remove".
    return html`<button
        class="nusa-visually-hidden"
        type="submit"
        tabindex="-1"
        aria-hidden="true"
      ></button
      ><span class="nusa-visually-hidden" role="status"
        >${this.#done ? messages(this, this.#done.what, { item: this.#done.item }) : nothing}</span
      >`;
  }

  /** @internal Hides the buttons that would go beyond the limits; on the server too. */
  override applyAria(host: ElementLike): void {
    const count = [...host.children].filter(isItem).length;
    for (const [button, name] of buttonsIn(host)) {
      const isUseful = name === 'remove' ? count > (this.min ?? 1) : count < (this.max ?? Infinity);
      if (isUseful) button.removeAttribute('hidden');
      else button.setAttribute('hidden', '');
    }
  }

  /** Adds an item, and moves the focus to its first field. */
  async addItem(): Promise<void> {
    const { items } = this;
    const last = items.at(-1);
    const template = this.querySelector<HTMLTemplateElement>(':scope > template');
    if (items.length >= (this.max ?? Infinity)) return;
    const item = template ? filledIn(template, items.length) : last && emptyCopy(last);
    if (!item) return;
    if (!template) moveItem(item, this.name, 1);
    if (last) last.after(item);
    else template!.before(item);
    this.#announce('added', item);
    for (const element of item.querySelectorAll('*'))
      if (element instanceof NusaElement) await element.updateComplete;
    item.scrollIntoView({ block: 'nearest' });
    item.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
  }

  /** Removes an item, renumbers the items after it, and moves the focus to the heading. */
  removeItem(item: Element): void {
    const { items } = this;
    if (!items.includes(item) || items.length <= (this.min ?? 1)) return;
    this.#announce('removed', item);
    const ids = new Map<string, string | undefined>();
    for (const { id } of item.querySelectorAll('[id]')) ids.set(id, undefined);
    item.remove();
    for (const later of items.slice(items.indexOf(item) + 1))
      for (const [from, to] of moveItem(later, this.name, -1)) ids.set(from, to);
    for (const element of this.querySelectorAll('*'))
      if (element instanceof NusaElement) element.requestUpdate();
    this.#updateErrorSummary(ids);
    this.#focusHeading();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria(this);
    if (DEV && !this.name) warn(this, 'name', 'is missing: without it items cannot be numbered.');
  }

  #announce(what: 'added' | 'removed', item: Element): void {
    this.#done = { what, item: nameOf(item) };
    this.requestUpdate();
  }

  /** Keeps the links of the error summary pointing at the same fields. */
  #updateErrorSummary(ids: Map<string, string | undefined>): void {
    const form = this.closest('nusa-form') ?? this.closest('form');
    const summary = form?.querySelector('nusa-error-summary') as NusaErrorSummary | null;
    const links = [...(summary?.querySelectorAll('a') ?? [])];
    if (!links.length) return;
    summary!.errors = links.flatMap((link) => {
      const id = link.getAttribute('href')!.slice(1);
      const now = ids.has(id) ? ids.get(id) : id;
      return now === undefined ? [] : [{ href: `#${now}`, text: link.textContent }];
    });
  }

  #focusHeading(): void {
    const heading = this.querySelector<HTMLElement>(':scope > :is(h1, h2, h3, h4, h5, h6)');
    if (!heading) {
      const [button] = buttonsIn(this).find(([, name]) => name === 'add-another') ?? [];
      return (button as HTMLElement | undefined)?.focus();
    }
    // Focusable only while focused: otherwise every click on the heading would move the focus.
    heading.tabIndex = -1;
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
    heading.focus();
  }

  #onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('button');
    if (!/^(add-another|remove)$/.test(button?.name ?? '') || event.defaultPrevented) return;
    event.preventDefault();
    // The second click of a double click may hit the button of the item that moved up.
    if (event.detail > 1) return;
    if (button!.name === 'add-another') void this.addItem();
    else for (const item of this.items) if (item.contains(button)) this.removeItem(item);
  };
}

const isItem = (child: ElementLike): boolean =>
  /^(nusa-)?fieldset$/.test(child.localName) || child.getAttribute('data-item') !== null;

/** The author's buttons, each with its name. */
function buttonsIn(node: ElementLike): [ElementLike, string][] {
  return [...node.children].flatMap((child): [ElementLike, string][] => {
    const name = child.getAttribute('name') ?? '';
    return /^(add-another|remove)$/.test(name) ? [[child, name]] : buttonsIn(child);
  });
}

function filledIn(template: HTMLTemplateElement, index: number): Element | null {
  const content = template.content.cloneNode(true) as DocumentFragment;
  fillIn(content, index);
  return content.firstElementChild;
}
