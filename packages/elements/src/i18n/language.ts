/** The language of a text that has no `lang` round it, and of unknown languages: Perpres 63/2019, article 25. */
export const DEFAULT_LANGUAGE = 'id';

/**
 * What is made for a language, kept until another is asked for: a page has one for nearly all of its elements,
 * and to make what `Intl` offers takes longer than to use it.
 */
export function forLanguage<Made>(make: (language: string) => Made): (language: string) => Made {
  let last: { language: string; made: Made } | undefined;
  return (language) => {
    if (last?.language !== language) last = { language, made: make(language) };
    return last!.made;
  };
}

/** A language that `Intl` knows: `lang` is the author's text and need not be a language tag. */
export const validLanguage = forLanguage((tag): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
});

/** The closest `lang` of a node, across shadow roots. */
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

/** Renders every connected element again whose text comes from the catalogue. */
export function updateTranslations(): void {
  for (const host of hosts) host.requestUpdate();
}

/** Keeps an element's text in the language of its surroundings while it is connected. */
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
