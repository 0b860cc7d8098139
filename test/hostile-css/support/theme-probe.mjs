/**
 * Runs in the page: sets custom properties on the root, and says which of them come up in the computed
 * styles of an element that documents them.
 *
 * @param {Record<string, string[]>} tagsOf the tags whose elements document a property
 * @returns {string[]} the properties that act
 */
export function themeProbe(tagsOf) {
  const PSEUDOS = [undefined, '::before', '::after', '::file-selector-button'];
  const COLOURS = [
    ...['color', 'background-color', 'background-image', 'box-shadow', 'outline-color'],
    ...['border-top-color', 'border-right-color', 'border-bottom-color', 'border-left-color'],
    ...['text-decoration-color', 'fill', 'stroke'],
  ];
  const LENGTHS = [
    ...['font-family', 'font-size', 'font-weight', 'line-height', 'border-top-left-radius'],
    ...['border-top-width', 'border-left-width', 'border-bottom-width', 'outline-width'],
    ...['max-width', 'padding-left', 'background-size', 'min-height'],
  ];
  const STRANGE = ['1.25', '"Strange"', '13px', '777'];

  // No page may read how a link looks that was visited: its rules are tried on all links.
  const visited = new CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  for (const { selectorText, cssText } of rules) {
    if (selectorText?.includes(':visited'))
      visited.insertRule(cssText.replaceAll(':visited', ':any-link'), visited.cssRules.length);
  }

  /** An element and all below it, shadow roots too. */
  const below = (element) => [
    element,
    ...[...(element.shadowRoot?.children ?? []), ...element.children].flatMap(below),
  ];
  const partsOf = Object.fromEntries(
    [...new Set(Object.values(tagsOf).flat())].map((tag) => [
      tag,
      [...new Set([...document.querySelectorAll(`.story ${tag}`)].slice(0, 20).flatMap(below))],
    ]),
  );
  const textOf = (element, pseudo, names) => {
    const style = getComputedStyle(element, pseudo);
    return names.map((name) => style.getPropertyValue(name)).join(';');
  };
  /** What is computed on an element of one of these tags, until `isFound` takes it. */
  const some = (name, names, isFound) =>
    tagsOf[name].some((tag) =>
      partsOf[tag].some((element, i) =>
        PSEUDOS.some((pseudo) => isFound(textOf(element, pseudo, names), `${tag} ${i} ${pseudo}`)),
      ),
    );
  const { style } = document.documentElement;

  /** All colours at once, each with one that no other has. */
  function actingColours(names) {
    names.forEach((name, i) => style.setProperty(name, `rgb(1, 2, ${i + 1})`));
    const look = () =>
      names.filter((name, i) =>
        some(name, COLOURS, (text) => text.includes(`rgb(1, 2, ${i + 1})`)),
      );
    const acting = look();
    document.adoptedStyleSheets.push(visited);
    acting.push(...look());
    document.adoptedStyleSheets.pop();
    for (const name of names) style.removeProperty(name);
    return acting;
  }

  /** One after another, since any may change the same property. */
  const acts = (name) => {
    const before = new Map();
    some(name, LENGTHS, (text, key) => void before.set(key, text));
    return STRANGE.some((value) => {
      style.setProperty(name, value);
      const isFound = some(name, LENGTHS, (text, key) => before.get(key) !== text);
      style.removeProperty(name);
      return isFound;
    });
  };

  const names = Object.keys(tagsOf);
  const isColour = (name) => name.startsWith('--nusa-color-');
  return [
    ...new Set(actingColours(names.filter(isColour))),
    ...names.filter((name) => !isColour(name)).filter(acts),
  ];
}
