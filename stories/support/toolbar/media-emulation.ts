/*
 * Emulates media and user preferences that a page cannot switch on itself, by rewriting the media
 * queries of its style sheets so that they match. Two things that browsers do in addition are
 * added: system colours replace the page's, and paper has no backgrounds. What browsers do to
 * native controls cannot be emulated.
 */

export interface Media {
  forcedColours: boolean;
  print: boolean;
  reducedMotion: boolean;
}

const NO_EMULATION: Media = { forcedColours: false, print: false, reducedMotion: false };

/** The effect of a Windows contrast theme, as a style sheet. */
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

/** Browsers print without backgrounds and shadows by default. */
const PAPER = `
:root, body { background: #fff !important; }
*:not(input), *::before, *::after { background-color: transparent !important; box-shadow: none !important; }
`;

const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

/** Rewrites a media query so that it matches the emulated media. */
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

/** Rewrites the media rules, or restores them. Forced-colours rules also become important, to win over SYSTEM_COLOURS. */
function switchRules(rules: CSSRuleList, media: Media): void {
  for (const rule of rules) {
    // Not `instanceof`: each frame has its own CSSMediaRule class.
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
  // Each assignment recalculates all styles, so assign only when something changed.
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
    states.set(page, (state = { media: NO_EMULATION, colours, paper, observer }));
  }
  return state;
}

/** Emulates media on a page, including for elements added later; with nothing set, stops. */
export function setMedia(page: Document, media: Media): void {
  const isOn = Object.values(media).some(Boolean);
  if (!isOn && !states.has(page)) return;
  const state = stateOf(page);
  state.media = media;
  state.observer.disconnect();
  applyTo(page, state);
  if (isOn) state.observer.observe(page.body, { childList: true, subtree: true });
}
