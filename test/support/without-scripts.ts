const frames = new Set<HTMLIFrameElement>();

/** Shows raw tags with `nusa.css` alone, in a frame that runs no scripts and so defines no elements. */
export async function mountWithoutScripts(html: string, width = 800): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'Tanpa skrip';
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.inlineSize = `${width}px`;
  frame.srcdoc = `<!doctype html><html lang="id"><link rel="stylesheet" href="/packages/elements/dist/nusa.css"><body class="nusa-page">${html}`;
  frames.add(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  return frame.contentDocument!;
}

/** Removes every frame that `mountWithoutScripts` made. */
export function removeFrames(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** The text that a host's `::before` or `::after` writes, without its quotes. */
export function writtenText(host: Element, pseudo: '::before' | '::after' = '::before'): string {
  const { content } = host.ownerDocument.defaultView!.getComputedStyle(host, pseudo);
  return content === 'none' || content === 'normal' ? '' : content.replace(/^"|"$/g, '');
}

/** Whether an element takes room on the page and is not hidden. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && height > 1;
}
