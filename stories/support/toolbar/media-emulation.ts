/*
 * Shows a page as it is in another medium or with another preference of the reader's, which a
 * page cannot switch on itself: our own `@media` rules apply as if they matched. What a browser
 * does beside them is added where it can be had honestly: system colours in place of ours, and
 * paper without backgrounds. What it does to native controls cannot.
 */

export interface Media {
  forcedColours: boolean;
  print: boolean;
  reducedMotion: boolean;
}

const NOTHING: Media = { forcedColours: false, print: false, reducedMotion: false };

/** What Windows' contrast themes do, as a style sheet. */
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
.nusa-icon:not(svg) { border-color: currentcolor !important; }
`;

/** What printers do unless they are told otherwise: white paper, no backgrounds, no shadows. */
const PAPER = `
:root, body { background: #fff !important; }
*:not(input), *::before, *::after { background-color: transparent !important; box-shadow: none !important; }
`;

const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

/** A media query as it must read to match what the toolbar says. */
function rewritten(text: string, { forcedColours, print, reducedMotion }: Media): string {
  let query = text;
  if (forcedColours) query = query.replaceAll('(forced-colors: active)', ALWAYS);
  if (reducedMotion) {
    query = query
      .replaceAll('(prefers-reduced-motion: reduce)', ALWAYS)
      .replaceAll('(prefers-reduced-motion: no-preference)', NEVER);
  }
  if (print) {
    query = query.replace(/\b(print|screen)\b/g, (type) => (type === 'print' ? 'screen' : 'print'));
  }
  return query;
}

const originals = new WeakMap<MediaList, string>();

/** Makes rules match, those for forced colours as important as the system's colours are; or undoes it. */
function switchRules(rules: CSSRuleList, media: Media): void {
  for (const rule of rules) {
    // By shape: a frame has classes of its own.
    const { media: list, cssRules } = rule as CSSMediaRule;
    if (!cssRules) continue;
    if (!list) {
      switchRules(cssRules, media);
      continue;
    }
    const original = originals.get(list) ?? list.mediaText;
    const query = rewritten(original, media);
    if (query === list.mediaText) continue;
    originals.set(list, original);
    list.mediaText = query;
    if (original.includes('forced-colors')) setImportance(cssRules, media.forcedColours);
  }
}

function setImportance(rules: CSSRuleList, important: boolean): void {
  for (const { style } of rules as unknown as Iterable<CSSStyleRule>) {
    for (const name of style ? [...style] : []) {
      style.setProperty(name, style.getPropertyValue(name), important ? 'important' : '');
    }
  }
}

interface State {
  media: Media;
  colours: CSSStyleSheet;
  paper: CSSStyleSheet;
  observer: MutationObserver;
}

const states = new WeakMap<Document, State>();

function applyTo(root: Document | ShadowRoot, state: State): void {
  const { media, colours, paper } = state;
  const own = root.adoptedStyleSheets.filter((sheet) => sheet !== colours && sheet !== paper);
  const wanted = [
    ...own,
    ...(media.forcedColours ? [colours] : []),
    ...(media.print ? [paper] : []),
  ];
  // Each assignment styles the page anew.
  if (
    wanted.length !== root.adoptedStyleSheets.length ||
    !wanted.every((sheet, i) => sheet === root.adoptedStyleSheets[i])
  ) {
    root.adoptedStyleSheets = wanted;
  }
  for (const sheet of [...root.styleSheets, ...own]) switchRules(sheet.cssRules, media);
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) applyTo(shadowRoot, state);
  }
}

function stateOf(page: Document): State {
  let state = states.get(page);
  if (!state) {
    const [colours, paper] = [SYSTEM_COLOURS, PAPER].map((text) => {
      const sheet = new page.defaultView!.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    }) as [CSSStyleSheet, CSSStyleSheet];
    const observer = new MutationObserver(() => applyTo(page, states.get(page)!));
    states.set(page, (state = { media: NOTHING, colours, paper, observer }));
  }
  return state;
}

/** Shows a page in these media, or no longer; elements that come later follow. */
export function setMedia(page: Document, media: Media): void {
  const isOn = Object.values(media).some(Boolean);
  if (!isOn && !states.has(page)) return;
  const state = stateOf(page);
  state.media = media;
  state.observer.disconnect();
  applyTo(page, state);
  if (isOn) state.observer.observe(page.body, { childList: true, subtree: true });
}
