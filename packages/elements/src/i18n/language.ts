/** The language of a page without `lang`, or with an unknown one (Perpres 63/2019, article 25). */
export const DEFAULT_LANGUAGE = 'id';

/**
 * Caches the last result of a function of the language. Nearly all elements of a page share one
 * language, and creating an `Intl` object takes longer than using it.
 */
export function forLanguage<Value>(
  create: (language: string) => Value,
): (language: string) => Value {
  let last: { language: string; result: Value } | undefined;
  return (language) => {
    if (last?.language !== language) last = { language, result: create(language) };
    return last!.result;
  };
}

/** Returns a canonical language tag for `Intl`, or the default if the author's `lang` is malformed. */
export const validLanguage = forLanguage((tag): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
});

/** Returns the closest `lang` of a node, across shadow roots. */
export function languageOf(node: Element): string {
  let scope: Element | undefined = node;
  while (scope) {
    const found: Element | null = scope.closest('[lang]');
    if (found) return found.getAttribute('lang') || DEFAULT_LANGUAGE;
    const root = scope.getRootNode();
    scope = root instanceof ShadowRoot ? root.host : undefined;
  }
  return DEFAULT_LANGUAGE;
}

interface Translated {
  requestUpdate(): void;
}

const hosts = new Set<Translated>();
let observer: MutationObserver | undefined;

/** Renders every connected element that shows messages again. */
export function updateTranslations(): void {
  for (const host of hosts) host.requestUpdate();
}

/** Renders an element again whenever a `lang` in the document changes, until `unfollowLanguage()`. */
export function followLanguage(host: Translated): void {
  hosts.add(host);
  if (observer) return;
  observer = new MutationObserver(updateTranslations);
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
}

export function unfollowLanguage(host: Translated): void {
  if (!hosts.delete(host) || hosts.size) return;
  observer?.disconnect();
  observer = undefined;
}
