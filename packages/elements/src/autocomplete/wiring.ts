import type { Answer } from './answer.js';
import type { Listbox } from './listbox.js';

/** The smallest room for the list, in pixels: with less below, it stands above where there is more. */
const ROOM = 200;

type Attributes = Record<string, string | null | undefined>;

const flag = (is: boolean) => (is ? 'true' : null);

/** What assistive technology is told of the text box, in attributes that are taken back later. */
export class Wiring {
  readonly #originals = new Map<Element, Record<string, string | null>>();
  #active = -1;

  /** @param popup what holds the list */
  update(
    { control, input, select }: Answer,
    listbox: Listbox,
    popup: HTMLElement,
    id: string,
  ): void {
    const list = popup.firstElementChild!;
    const row = list.querySelector('[aria-selected=true]');
    this.#lend(input, {
      role: 'combobox',
      list: null, // The browser would show a list of its own.
      // Likewise; but a browser does not restore such a field on Back.
      autocomplete: select || input.matches(':focus') ? 'off' : undefined,
      'aria-autocomplete': 'list',
      'aria-expanded': String(listbox.isOpen),
      'aria-controls': list.id,
      'aria-activedescendant': row?.id ?? null,
    });
    if (select) {
      this.#lend(select, { 'aria-hidden': 'true', tabindex: '-1' });
      this.#lend(input, {
        'aria-labelledby': `${id}-label`,
        'aria-describedby': control.getAttribute('aria-describedby'),
        'aria-invalid': control.getAttribute('aria-invalid'),
        'aria-required': flag(control.required),
      });
      input.disabled = select.disabled;
    }
    if (listbox.isFresh) {
      listbox.isFresh = false;
      list.scrollTop = 0;
      this.place(input, popup);
    }
    // Only when the keyboard moves: scrolling by hand renders as well.
    if (listbox.active !== this.#active) row?.scrollIntoView({ block: 'nearest' });
    this.#active = listbox.active;
  }

  /** Puts the list where a phone's keyboard leaves room. */
  place(input: HTMLElement, popup: HTMLElement): void {
    const { top, bottom } = input.getBoundingClientRect();
    const above = top - visualViewport!.offsetTop;
    const below = visualViewport!.offsetTop + visualViewport!.height - bottom;
    const isAbove = below < ROOM && above > below;
    popup.classList.toggle('nusa-popup--above', isAbove);
    popup.style.setProperty('--_room', `${isAbove ? above : below}px`);
  }

  takeBack(): void {
    for (const [element, originals] of this.#originals) this.#lend(element, originals);
    this.#originals.clear();
  }

  /** `null` removes an attribute, `undefined` gives the author's own back. */
  #lend(element: Element, attributes: Attributes): void {
    const originals = this.#originals.get(element) ?? {};
    this.#originals.set(element, originals);
    for (const name in attributes) {
      if (!(name in originals)) originals[name] = element.getAttribute(name);
      const value = attributes[name] === undefined ? originals[name]! : attributes[name];
      if (value === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
}
