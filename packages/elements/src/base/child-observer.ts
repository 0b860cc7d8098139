/** An element that looks after its own nodes among the author's children. */
export interface ChildAware {
  childrenChanged(): void;
}

let observer: MutationObserver | undefined;

/**
 * Tells an element when its children change; one observer serves all of them.
 *
 * Idiomorph, morphdom, Livewire, Turbo and htmx remove nodes that the server's
 * markup lacks, and React's `textContent` empties an element: without this a
 * field would be gone.
 */
export function observeChildren(host: Element & ChildAware): void {
  observer ??= new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target))) {
      (target as unknown as ChildAware).childrenChanged();
    }
  });
  observer.observe(host, { childList: true });
}
