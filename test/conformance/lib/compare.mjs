import { renderHtml } from '@nusa/server';
import { diff } from './diff.mjs';
import { hasShadowRoot, markupLines } from './normal-form.mjs';

/** Our tags as `@nusa/server` renders them on an English page. */
export function renderOurs(html) {
  const page = renderHtml(
    `<!doctype html><html lang="en"><body><form id="conformance">${html}</form></body></html>`,
    {
      onError(error) {
        throw error;
      },
    },
  );
  return page.slice(page.indexOf('>', page.indexOf('<form ')) + 1, page.lastIndexOf('</form>'));
}

/**
 * Compares two pieces of markup in four ways; answers with the lines in which they differ.
 *
 * @param pages of `startPages().open()`: where theirs and ours are shown, without JavaScript and with it
 */
export async function compare(pages, theirs, ours) {
  const [a, b, aUpgraded, bUpgraded] = await Promise.all([
    pages.theirs.read(theirs),
    pages.ours.read(ours),
    pages.theirsUpgraded.read(theirs),
    pages.oursUpgraded.read(ours),
  ]);
  const flat = hasShadowRoot(ours);
  const formData = diff(a.formData, b.formData);
  const upgradedFormData = diff(aUpgraded.formData, bUpgraded.formData);
  return {
    tree: diff(a.tree, b.tree),
    'upgraded-tree': diff(aUpgraded.tree, bUpgraded.tree),
    'form-data': [
      ...formData,
      // Said apart only where JavaScript makes it another difference.
      ...(String(formData) === String(upgradedFormData)
        ? []
        : upgradedFormData.map((line) => line.replace(' ', ' upgraded: '))),
    ],
    markup: diff(markupLines(theirs, { flat }), markupLines(ours, { flat })),
  };
}
