/**
 * Runs in the page: the custom properties that change something when they are overridden. It looks
 * for each at the rules that use it, and at what these rules style.
 */
export function themeProbe(properties) {
  const hosts = [...document.querySelectorAll('.story *')];
  const scopes = [{ root: document, sheets: [...document.styleSheets] }];
  for (const { shadowRoot } of hosts) {
    if (shadowRoot)
      scopes.push({
        root: shadowRoot,
        sheets: [...shadowRoot.adoptedStyleSheets, ...shadowRoot.styleSheets],
      });
  }
  const rulesOf = (rules) =>
    [...rules].flatMap((rule) =>
      rule.selectorText ? [rule] : rule.cssRules ? rulesOf(rule.cssRules) : [],
    );
  const rules = scopes.flatMap(({ root, sheets }) =>
    sheets.flatMap((sheet) =>
      rulesOf(sheet.cssRules).map((rule) => ({ root, rule, text: rule.cssText })),
    ),
  );
  const STRANGE = ['rgb(1, 2, 3)', '17.5', '13px', '"Strange"'];
  const STATE = /:(hover|focus-visible|focus|active|visited|checked|disabled)(?![-\w])/g;

  /** The elements that a rule styles, with the pseudo-element that it names. */
  function subjects({ root, rule }) {
    return rule.selectorText.split(/,(?![^(]*\))/).flatMap((selector) => {
      const [, plain, pseudo] =
        /^(.*?)(::?(?:before|after|placeholder|file-selector-button|backdrop))?$/.exec(
          selector.trim(),
        );
      if (/^:host/.test(plain)) return root.host ? [[root.host, pseudo]] : [];
      try {
        return [...root.querySelectorAll(plain.replace(STATE, '') || '*')]
          .slice(0, 3)
          .map((each) => [each, pseudo]);
      } catch {
        return [];
      }
    });
  }

  /** The story that a node of a shadow root stands in. */
  const storyOf = (element) => element.getRootNode().host?.closest('.story');

  const acts = (name) =>
    rules
      .filter(({ text }) => text.includes(`var(${name}`))
      .some((each) =>
        subjects(each).some(([element, pseudo]) => {
          const style = getComputedStyle(element, pseudo);
          // Set on the whole page it would be computed anew for every story.
          const scope = element.closest('.story') ?? storyOf(element) ?? document.documentElement;
          const look = () =>
            [...each.rule.style].map((property) => style.getPropertyValue(property)).join();
          return STRANGE.some((value) => {
            const was = look();
            scope.style.setProperty(name, value);
            const now = look();
            scope.style.removeProperty(name);
            return was !== now;
          });
        }),
      );
  return properties.filter(acts);
}
