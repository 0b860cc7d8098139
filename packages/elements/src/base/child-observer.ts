/** An element that restores its own nodes when its children change. */
export interface ChildAware {
  childrenChanged(): void;
}

let observer: MutationObserver | undefined;

/**
 * Calls `childrenChanged()` when an element's children change; all elements share one observer.
 *
 * Idiomorph, morphdom, Livewire, Turbo and htmx remove nodes that the server's
 * markup lacks, and React's `textContent` empties an element: without this, the
 * rendered field would disappear.
 */
export function observeChildren(host: Element & ChildAware): void {
  observer ??= new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target))) {
      (target as unknown as ChildAware).childrenChanged();
    }
  });
  observer.observe(host, { childList: true });
}
