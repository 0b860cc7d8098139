/**
 * Shows a page in a frame where no script runs, so that no element is defined:
 * raw tags, or what the server rendered, with nusa.css alone.
 */
export async function mountWithoutScripts(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.width = '1000';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="id"><title>Tanpa skrip</title><link rel="stylesheet" href="/packages/elements/dist/nusa.css"><body class="nusa-page">${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** The text that CSS writes before an element's content; empty when it writes none. */
export function textBefore(element: Element): string {
  const { content } = element.ownerDocument.defaultView!.getComputedStyle(element, '::before');
  return content === 'none' || content === 'normal' ? '' : content.replaceAll('"', '').trim();
}
