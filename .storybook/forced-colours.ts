/*
 * An approximation of forced colours (Windows' contrast themes). A page cannot switch
 * the real thing on: for that, use the browser's DevTools (Rendering, forced-colors).
 * Two of its effects can be had honestly: our own `@media (forced-colors: active)`
 * rules apply as if they matched, and colours give way to system colours. What a
 * browser does to native controls cannot.
 */

const SYSTEM_COLOURS = `
:root { color-scheme: dark !important; }
*, *::before, *::after {
  color: CanvasText !important;
  background-color: Canvas !important;
  border-color: CanvasText !important;
  outline-color: Highlight !important;
  text-decoration-color: currentcolor !important;
  box-shadow: none !important;
  text-shadow: none !important;
  -webkit-text-fill-color: currentcolor !important;
}
a[href], a[href] * { color: LinkText !important; }
button, summary { color: ButtonText !important; }
:disabled, :disabled + * { color: GrayText !important; border-color: GrayText !important; opacity: 1 !important; }
`;

const QUERY = '(forced-colors: active)';
const ALWAYS = '(min-width: 0px)';

interface State {
  isOn: boolean;
  sheet: CSSStyleSheet;
  observer: MutationObserver;
}

const states = new WeakMap<Document, State>();

/** Makes our rules for forced colours match, as important as the system's colours are; or undoes it. */
function switchRules(rules: CSSRuleList, isOn: boolean): void {
  for (const rule of rules) {
    // By shape: a frame has a `CSSMediaRule` of its own.
    const { media, cssRules } = rule as CSSMediaRule;
    if (!media || !cssRules) continue;
    const [from, to] = isOn ? [QUERY, ALWAYS] : [ALWAYS, QUERY];
    if (!media.mediaText.includes(from)) continue;
    media.mediaText = media.mediaText.replace(from, to);
    for (const { style } of cssRules as unknown as Iterable<CSSStyleRule>) {
      for (const name of style ? [...style] : []) {
        style.setProperty(name, style.getPropertyValue(name), isOn ? 'important' : '');
      }
    }
  }
}

function applyTo(root: Document | ShadowRoot, { sheet, isOn }: State): void {
  const others = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  if (isOn !== root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = isOn ? [...others, sheet] : others;
  }
  for (const styles of [...root.styleSheets, ...others]) switchRules(styles.cssRules, isOn);
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) applyTo(shadowRoot, { sheet, isOn } as State);
  }
}

function stateOf(page: Document): State {
  let state = states.get(page);
  if (!state) {
    const sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(SYSTEM_COLOURS);
    const observer = new MutationObserver(() => applyTo(page, states.get(page)!));
    states.set(page, (state = { isOn: false, sheet, observer }));
  }
  return state;
}

/** Shows a page in system colours, or no longer; elements that come later follow. */
export function setForcedColours(page: Document, isOn: boolean): void {
  if (!isOn && !states.has(page)) return;
  const state = stateOf(page);
  state.isOn = isOn;
  applyTo(page, state);
  if (isOn) state.observer.observe(page.body, { childList: true, subtree: true });
  else state.observer.disconnect();
}
