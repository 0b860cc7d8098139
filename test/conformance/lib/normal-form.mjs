/*
 * Markup as lines: an element, and below it its attributes, texts and children, one
 * a line, indented as the elements are nested. What differs for no reader is left
 * out: class lists, boxes without meaning, comments, white space, drawings.
 */
import { elements } from '../../../packages/elements/dist/elements.js';
import { parseFragment } from 'parse5';

/** Elements that arrange and say nothing: they count only for the attributes they carry. */
const isBox = (tag) => /^(div|span|p|nusa-.*)$/.test(tag);

/** Elements that nobody reads. */
const DROPPED = new Set(['style', 'script', 'template']);

/** How govuk-frontend's JavaScript is told what to do; ours is told by the attributes of its tags. */
const THEIR_API =
  /^data-(module|govuk-.*|i18n\..*|prevent-double-click|aria-controls|disable-auto-focus|max(length|words)|count-type|threshold|remember-expanded|behaviour|nosnippet)$/;

const isLeftOut = (name) =>
  name === 'class' ||
  name === 'part' ||
  name === 'slot' ||
  name === 'data-nusa' ||
  THEIR_API.test(name);

/** Attributes of a host that mean what they mean on any element, even where its class reads them. */
const ON_ANY_ELEMENT = /^(id|role|hidden|lang|dir|tabindex|title|aria-.*|data-.*)$/;

/** An attribute that a host's class reads is the element's own API; all others are the author's. */
const isApi = (tag, name) =>
  Boolean(elements[tag]?.observedAttributes.includes(name)) && !ON_ANY_ELEMENT.test(name);

/** What a drawing shows is not compared, only what it says: its role, its name, its title. */
const isDrawing = (node) => node.tag === 'svg';
const SAID_BY_DRAWING = /^(id|role|aria-.*|data-.*)$/;

/** Attributes that refer to other elements by their ids. */
const REFERENCES = new Set(['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'form']);

/** Elements whose ids are links' and scripts' targets. */
const isControl = (tag) => /^(input|select|textarea|button|a|form)$/.test(tag);

/** A box between whose text and its neighbours a space must be written, or a screen reader reads one word. */
const isInline = ({ attributes }) =>
  attributes.some(
    ([name, value]) =>
      name === 'data-nusa' || (name === 'class' && value.includes('visually-hidden')),
  );

export const hasShadowRoot = (html) => html.includes('<template shadowrootmode');

/**
 * @param {string} html
 * @param {{ flat?: boolean }} [options] `flat`: the element arranges in a shadow root. Ids inside it belong
 *   to that root, so references are compared by the text they lead to, and ids only of controls.
 */
export function markupLines(html, { flat = false } = {}) {
  const fragment = parseFragment(html, { scriptingEnabled: false });
  const page = { ids: new Map(), roots: 0 };
  const nodes = flatten(fragment.childNodes, 0, page);
  const lines = [];
  let text = '';
  let textIndent = '';
  const flush = () => {
    const collapsed = collapse(text);
    if (collapsed) lines.push(`${textIndent}text "${collapsed}"`);
    text = '';
  };

  const visit = (node, indent) => {
    if (node.text !== undefined) {
      if (!text.trim()) textIndent = indent;
      text += node.text;
      return;
    }
    const attributes = attributesOf(node);
    const isSilent = isBox(node.tag) && !attributes.length;
    if (isSilent) {
      if (!isInline(node)) text += ' ';
    } else {
      flush();
      lines.push(`${indent}${isBox(node.tag) ? 'box' : node.tag}`);
      for (const [name, value] of attributes) lines.push(`${indent}  ${name}="${value}"`);
    }
    const inner = isSilent ? indent : `${indent}  `;
    for (const child of node.children) visit(child, inner);
    if (!isSilent) flush();
    else if (!isInline(node)) text += ' ';
  };

  const attributesOf = (node) =>
    node.attributes
      .filter(([name]) => !isLeftOut(name))
      .filter(([name]) => !isApi(node.tag, name))
      .filter(([name]) => !isDrawing(node) || SAID_BY_DRAWING.test(name))
      .filter(([name]) => !(flat && name === 'id' && !isControl(node.tag)))
      .map(([name, value]) => [name, flat && REFERENCES.has(name) ? referred(node, value) : value])
      .sort(([a], [b]) => (a < b ? -1 : 1));

  const referred = (node, ids) =>
    ids
      .split(/\s+/)
      .map((id) => {
        const target = page.ids.get(`${node.root} ${id}`);
        return target && !isControl(target.tag) ? collapse(textOf(target)) : `#${id}`;
      })
      .join(' | ');

  for (const node of nodes) visit(node, '');
  flush();
  return lines;
}

/** The tree as a browser shows it: declarative shadow roots in place of their host's children, those in the slots. */
function flatten(nodes, root, page) {
  const result = [];
  for (const node of nodes) {
    if (node.nodeName === '#text') {
      result.push({ text: node.value });
      continue;
    }
    if (!node.tagName || DROPPED.has(node.tagName)) continue;
    const attributes = node.attrs.map(({ name, value }) => [name, value]);
    const attribute = (name) => attributes.find(([key]) => key === name)?.[1];
    const isDecoration =
      attribute('aria-hidden') === 'true' || /^(presentation|none)$/.test(attribute('role'));
    if (node.tagName === 'svg' && isDecoration) continue;
    const element = { tag: node.tagName, attributes, root };
    if (attribute('id')) page.ids.set(`${root} ${attribute('id')}`, element);
    element.children = childrenOf(node, root, page);
    if (isDrawing(element))
      element.children = element.children.filter(({ tag }) => tag === 'title');
    result.push(element);
  }
  return result;
}

function childrenOf(node, root, page) {
  const template = node.childNodes.find(
    (child) =>
      child.tagName === 'template' && child.attrs.some(({ name }) => name === 'shadowrootmode'),
  );
  if (!template) return flatten(node.childNodes, root, page);
  const light = flatten(
    node.childNodes.filter((child) => child !== template),
    root,
    page,
  );
  const shadow = flatten(template.content.childNodes, ++page.roots, page);
  return shadow.flatMap((child) => fillSlots(child, light));
}

const attributeOf = (node, wanted) => node.attributes?.find(([name]) => name === wanted)?.[1] ?? '';

function fillSlots(node, light) {
  if (node.text !== undefined) return [node];
  if (node.tag === 'slot') {
    const name = attributeOf(node, 'name');
    const assigned = light.filter((child) => attributeOf(child, 'slot') === name);
    const isFilled = assigned.some((child) => child.text === undefined || child.text.trim());
    return isFilled ? assigned : node.children.flatMap((child) => fillSlots(child, light));
  }
  // In place: what refers to the node finds its text with the slots filled.
  node.children = node.children.flatMap((child) => fillSlots(child, light));
  return [node];
}

const textOf = (node) => node.text ?? node.children.map(textOf).join(' ');

const collapse = (text) => text.replace(/\s+/g, ' ').trim();
