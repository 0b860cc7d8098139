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

  /** An element and its descendants, its shadow root included, except other Nusa elements. */
  const below = (element) => [
    element,
    ...[...(element.shadowRoot?.children ?? []), ...element.children]
      .filter(({ localName }) => !localName.startsWith('nusa-'))
      .flatMap(below),
  ];
  const tags = [...new Set(Object.values(tagsOf).flat())];
  const partsOf = Object.fromEntries(
    tags.map((tag) => [tag, [...document.querySelectorAll(`.story ${tag}`)].flatMap(below)]),
  );
  /** All that is computed of some properties on the elements of a tag. */
  const textOf = (tag, properties) =>
    partsOf[tag]
      .flatMap((element) =>
        PSEUDOS.map((pseudo) => {
          const computed = getComputedStyle(element, pseudo);
          return properties.map((property) => computed.getPropertyValue(property)).join();
        }),
      )
      .join('\n');
  const { style } = document.documentElement;

  /** All colours at once, each with one that no other has. */
  function actingColours(names) {
    const colours = new Map(names.map((name, i) => [name, `rgb(1, 2, ${i + 1})`]));
    for (const [name, colour] of colours) style.setProperty(name, colour);
    const look = () => {
      const texts = new Map(tags.map((tag) => [tag, textOf(tag, COLOURS)]));
      return names.filter((name) =>
        tagsOf[name].some((tag) => texts.get(tag).includes(colours.get(name))),
      );
    };
    const acting = look();
    document.adoptedStyleSheets.push(visited);
    acting.push(...look());
    document.adoptedStyleSheets.pop();
    for (const name of names) style.removeProperty(name);
    return acting;
  }

  /** One after another, since several may change the same property. */
  function actingLengths(names) {
    const before = new Map(tags.map((tag) => [tag, textOf(tag, LENGTHS)]));
    return names.filter((name) =>
      STRANGE.some((value) => {
        style.setProperty(name, value);
        const isFound = tagsOf[name].some((tag) => textOf(tag, LENGTHS) !== before.get(tag));
        style.removeProperty(name);
        return isFound;
      }),
    );
  }

  const names = Object.keys(tagsOf);
  const isColour = (name) => name.startsWith('--nusa-color-');
  return [
    ...new Set(actingColours(names.filter(isColour))),
    ...actingLengths(names.filter((name) => !isColour(name))),
  ];
}
