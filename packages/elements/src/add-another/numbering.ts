/** Every text and element below a node, the node included. */
function* nodesOf(root: Node): Iterable<Element | Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) yield node as Element | Text;
}

/** Writes the number of a new item for `{index}`, from 0, and `{number}`, from 1, in texts and attributes of a template. */
export function fillIn(content: Node, index: number): void {
  const fill = (text: string) =>
    text.replaceAll('{index}', `${index}`).replaceAll('{number}', `${index + 1}`);
  for (const node of nodesOf(content)) {
    if ('data' in node) node.data = fill(node.data);
    else for (const attribute of node.attributes ?? []) attribute.value = fill(attribute.value);
  }
}

/** Shifts the first number in a text: "Orang 2" becomes "Orang 1". */
const moved = (text: string, by: number) =>
  text.replace(/\d+/, (digits) => `${Number(digits) + by}`);

function moveText(element: Element, by: number): void {
  for (const name of ['label', 'legend', 'aria-label']) {
    const text = element.getAttribute(name);
    if (text) return element.setAttribute(name, moved(text, by));
  }
  for (const node of nodesOf(element)) {
    if (!('data' in node && /\d/.test(node.data))) continue;
    node.data = moved(node.data, by);
    return;
  }
}

/** The element that names an item: its legend, or the first heading. */
export const titleOf = (item: Element): Element =>
  item.querySelector(':scope > :is(legend, [slot=legend], h1, h2, h3, h4, h5, h6)') ?? item;

export const nameOf = (item: Element): string =>
  item.getAttribute('legend') ?? (titleOf(item) === item ? '' : titleOf(item).textContent!.trim());

/**
 * Gives an item another number: in its title, in the names of its remove buttons, and in every
 * attribute that begins with `name[1]` or `name-1`.
 *
 * @returns a map from each old id to its new id
 */
export function moveItem(item: Element, name: string | undefined, by: number): Map<string, string> {
  const ids = new Map<string, string>();
  const prefix = (name ?? '').replace(/[^\w-]/g, '\\$&');
  const pattern = new RegExp(`(?<=(?:^|[\\s#])${prefix}[[-])\\d+(?=\\]|-|\\s|$)`, 'g');
  if (item.hasAttribute('legend') || titleOf(item) !== item) moveText(titleOf(item), by);
  for (const element of item.querySelectorAll('*')) {
    if (element.getAttribute('name') === 'remove') {
      element.setAttribute('value', moved(element.getAttribute('value') ?? '', by));
      moveText(element, by);
    }
    for (const { name: attribute, value } of element.attributes) {
      // An entered value may look like a name.
      const text =
        attribute === 'value' ? value : value.replace(pattern, (n) => `${Number(n) + by}`);
      if (text === value) continue;
      element.setAttribute(attribute, text);
      if (attribute === 'id') ids.set(value, text);
    }
  }
  return ids;
}
