/** The rules of `nusa.css` as a sheet that shadow roots can adopt; `null` when the page does not link it. */
let sheet: CSSStyleSheet | null | undefined;

/** `nusa.css` registers `--nusa-rem`; a bundler may have merged it into another sheet, but keeps the rule. */
function isNusaSheet(candidate: CSSStyleSheet): boolean {
  try {
    return [...candidate.cssRules].some((rule) => rule.cssText.startsWith('@property --nusa-rem'));
  } catch {
    return false; // A sheet from another origin cannot be read.
  }
}

function copyOfNusaSheet(): CSSStyleSheet | null {
  const source = [...document.styleSheets].find(isNusaSheet);
  if (!source) return null;
  const copy = new CSSStyleSheet();
  const rules = [...source.cssRules].filter((rule) => rule.cssText.includes('nusa'));
  copy.replaceSync(rules.map((rule) => rule.cssText).join('\n'));
  return copy;
}

/** Adopts `nusa.css` in the shadow root that contains an element, because the page's CSS does not apply there. */
export function adoptLightStyles(host: Element): void {
  const root = host.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  sheet ??= copyOfNusaSheet();
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
