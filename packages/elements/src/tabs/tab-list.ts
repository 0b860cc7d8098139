/** A link in the list and the panel it leads to. */
export interface Tab {
  readonly link: HTMLAnchorElement;
  readonly panel: HTMLElement;
}

/** Returns the decoded URL fragment, or an empty string if it is malformed. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Turns a list of links and their targets into tabs (ARIA tabs pattern), until `undo()`. */
export class TabList {
  readonly #list: Element;
  readonly #tabs: readonly Tab[];
  readonly #undo: (() => void)[] = [];
  #selected: Tab;

  /** @param previous the panel that was shown before the tabs were recreated */
  constructor(list: Element, tabs: readonly Tab[], previous?: HTMLElement) {
    this.#list = list;
    this.#tabs = tabs;
    const title = list.previousElementSibling;
    if (title) this.#set(title, { hidden: '' });
    this.#set(list, { role: 'tablist' });
    for (const { link, panel } of tabs) {
      this.#set(link.parentElement!, { role: 'presentation' });
      this.#set(link, {
        id: `tab_${panel.id}`,
        role: 'tab',
        'aria-controls': panel.id,
        'aria-selected': 'false',
        tabindex: '-1',
      });
      this.#set(panel, { role: 'tabpanel', 'aria-labelledby': link.id, hidden: '' });
    }
    this.#selected =
      tabs.find(({ panel }) => panel === previous) ?? this.#tabAt(fragment()) ?? tabs[0]!;
    this.#select(this.#selected);
    list.addEventListener('click', this.#onClick as EventListener);
    list.addEventListener('keydown', this.#onKeydown as EventListener);
    addEventListener('hashchange', this.#onHashChange);
  }

  /** The selected panel. */
  get selected(): HTMLElement {
    return this.#selected.panel;
  }

  /** Restores the list and panels to what the author wrote. */
  undo(): void {
    this.#list.removeEventListener('click', this.#onClick as EventListener);
    this.#list.removeEventListener('keydown', this.#onKeydown as EventListener);
    removeEventListener('hashchange', this.#onHashChange);
    for (const undo of this.#undo.reverse()) undo();
  }

  #set(element: Element, attributes: Record<string, string>): void {
    for (const name in attributes) {
      const old = element.getAttribute(name);
      this.#undo.push(() =>
        old === null ? element.removeAttribute(name) : element.setAttribute(name, old),
      );
      element.setAttribute(name, attributes[name]!);
    }
  }

  #target(id: string): Element | null {
    return (this.#list.getRootNode() as Document | ShadowRoot).getElementById(id);
  }

  /** Returns the tab whose panel is, or contains, the element with the given id. */
  #tabAt(id: string): Tab | undefined {
    const target = this.#target(id);
    return this.#tabs.find(({ panel }) => panel.contains(target));
  }

  #select(tab: Tab): void {
    for (const { link, panel } of [this.#selected, tab]) {
      const isSelected = panel === tab.panel;
      link.setAttribute('aria-selected', String(isSelected));
      link.setAttribute('tabindex', isSelected ? '0' : '-1');
      panel.hidden = !isSelected;
    }
    this.#selected = tab;
  }

  /** Selects a tab on behalf of a person, with a history entry, so that Back returns to the previous tab. */
  #choose(tab: Tab): void {
    this.#select(tab);
    tab.link.focus();
    // Not `location.hash`, which would scroll, and not a relative URL, which `<base>` would change.
    const url = new URL(location.href);
    url.hash = tab.panel.id;
    if (url.href !== location.href) history.pushState(null, '', url);
  }

  #onClick = (event: MouseEvent): void => {
    const tab = this.#tabs.find(({ link }) => link.contains(event.target as Node));
    // With a modifier key, the link opens in a new tab or window.
    if (!tab || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#choose(tab);
  };

  #onKeydown = (event: KeyboardEvent): void => {
    // Alt and an arrow key navigates the browser's history.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const count = this.#tabs.length;
    const index = this.#tabs.indexOf(this.#selected);
    const step = getComputedStyle(this.#list).direction === 'rtl' ? -1 : 1;
    const next = {
      ArrowRight: index + step,
      ArrowLeft: index - step,
      Home: 0,
      End: -1,
      ' ': index,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#choose(this.#tabs.at(next % count)!);
  };

  #onHashChange = (): void => {
    const id = fragment();
    const tab = this.#tabAt(id) ?? (location.hash ? undefined : this.#tabs[0]);
    if (!tab) return;
    const wasHidden = tab.panel.hidden;
    this.#select(tab);
    if (id === tab.panel.id || this.#list.matches(':focus-within')) tab.link.focus();
    // The browser could not scroll to an element that was hidden.
    else if (id && wasHidden) this.#target(id)?.scrollIntoView();
  };
}
