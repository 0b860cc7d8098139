const frames = new Set<HTMLIFrameElement>();

/**
 * Shows a page in a frame where no script runs, so that no element is defined:
 * raw tags, or what the server rendered, with nusa.css alone.
 */
export async function mountWithoutScripts(html: string, width = 1000): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.width = String(width);
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="id"><title>Tanpa skrip</title><link rel="stylesheet" href="/packages/elements/dist/nusa.css"><body class="nusa-page">${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frames.add(frame);
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Removes every frame that `mountWithoutScripts` made. */
export function removeFrames(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

function writtenText(element: Element, pseudo: '::before' | '::after'): string {
  const { content } = element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);
  if (content === 'none' || content === 'normal') return '';
  // Chromium answers with the text, Firefox and WebKit with the rule.
  const text = content.replace(/attr\(([\w-]+)\)/g, (_, name) => element.getAttribute(name) ?? '');
  return text.replaceAll('"', '').trim();
}

/** The text that CSS writes before an element's content; empty when it writes none. */
export const textBefore = (element: Element) => writtenText(element, '::before');

/** The text that CSS writes after an element's content. */
export const textAfter = (element: Element) => writtenText(element, '::after');

/** Whether an element takes room on the page and is not hidden. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && height > 1;
}
