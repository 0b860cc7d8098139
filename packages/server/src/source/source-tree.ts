import type { DefaultTreeAdapterTypes as Tree, Token } from 'parse5';

/** The source locations of an element's tags. An element that the parser implied has none. */
export interface Tags {
  readonly start: Token.LocationWithAttributes;
  end?: Token.Location;
  /** Whether the element was closed by something other than its own end tag. */
  hasImpliedEnd?: boolean;
}

/** An element with the tags that the page parser has read for it. */
export type LocatedElement = Tree.Element & { tags?: Tags };

export const tagsOf = (node: Tree.Element): Tags | undefined => (node as LocatedElement).tags;

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** Returns the value of an attribute, or `null` if the element does not have it. */
export function attributeOf(node: Tree.Element, name: string): string | null {
  for (const attribute of node.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** Returns the text of a node and its descendants, as `textContent` does. */
export function textOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Whether a child is markup that Nusa rendered: a light element's container, or a declarative shadow root. */
export const isRenderedRoot = (child: Tree.Element): boolean =>
  child.attrs.some(
    ({ name }) =>
      name === 'data-nusa' || (name === 'shadowrootmode' && child.tagName === 'template'),
  );

/** Returns the closest `<form>` around an element. */
export function closestForm(node: Tree.Element): Tree.Element | undefined {
  let ancestor = node.parentNode;
  while (ancestor && isElement(ancestor)) {
    if (ancestor.tagName === 'form') return ancestor;
    ancestor = ancestor.parentNode;
  }
  return undefined;
}
