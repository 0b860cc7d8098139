/*
 * What assistive technology is told of a page, as lines: a node with its name, and
 * below it its description and states, one a line, indented as the nodes are nested.
 */

/** Roles that say nothing: boxes, pieces of a line of text, a bullet. A paragraph says no more than its text. */
const SILENT = new Set([
  'generic',
  'none',
  'paragraph',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
  'LayoutTable', // Chromium's name for what only looks like a table.
]);

/** Properties that name other nodes (what they come to is in name and description), or that only debuggers show. */
const UNSAID = new Set([
  'controls',
  'describedby',
  'details',
  'errormessage',
  'flowto',
  'labelledby',
  'owns',
  'activedescendant',
  'editable',
  'settable',
  'hidden',
  'hiddenRoot',
  'root',
]);

/** States that mean the same when they are absent. */
const DEFAULTS = new Set([false, 'false', '', undefined]);

/** Chromium leaves these out for an unpressed or unchecked control of other kinds: `false` says something. */
const TELLING = new Set(['checked', 'pressed', 'expanded', 'selected']);

/**
 * @param nodes of CDP's `Accessibility.getFullAXTree`
 * @param {string} address of the page, which links to a place in it begin with
 */
export function treeLines(nodes, address) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  let text = '';
  let textIndent = '';
  const flush = () => {
    const collapsed = collapse(text);
    if (collapsed) lines.push(`${textIndent}text "${collapsed}"`);
    text = '';
  };

  // Chromium hides a label that only repeats the name of a choice, depending on its style; here it always is.
  const choices = new Set(
    nodes.filter((node) => /^(radio|checkbox)$/.test(node.role?.value)).map(nameOf),
  );
  const textOf = (node) =>
    node.role?.value === 'StaticText'
      ? nameOf(node)
      : collapse((node.childIds ?? []).map((id) => textOf(byId.get(id))).join(' '));

  const visit = (node, indent) => {
    const role = node.role?.value;
    if (role === 'LabelText' && choices.has(textOf(node))) return;
    if (role === 'StaticText') {
      if (!text) textIndent = indent;
      text += ` ${node.name?.value ?? ''}`;
      return;
    }
    const isSilent = node.ignored || SILENT.has(role);
    if (!isSilent) {
      flush();
      lines.push(...nodeLines(node, indent, address));
    }
    const inner = isSilent ? indent : `${indent}  `;
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id), inner);
    if (!isSilent) flush();
  };

  for (const id of nodes[0].childIds ?? []) visit(byId.get(id), '');
  flush();
  return lines;
}

function nodeLines({ role, name, description, value, properties = [] }, indent, address) {
  const isNamed = name?.value ? ` "${collapse(name.value)}"` : '';
  const lines = [`${indent}${role.value}${isNamed}`];
  const add = (key, said) => lines.push(`${indent}  ${key}: ${said}`);
  if (description?.value) add('description', `"${collapse(description.value)}"`);
  if (value && value.value !== '') add('value', `"${value.value}"`);
  const told = properties.filter(
    ({ name: key, value: { value: said } }) =>
      !UNSAID.has(key) && (TELLING.has(key) || !DEFAULTS.has(said)),
  );
  for (const { name: key, value: said } of told.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    add(key, key === 'url' ? String(said.value).replace(address, '') : said.value);
  }
  return lines;
}

const nameOf = ({ name }) => collapse(name?.value ?? '');

const collapse = (text) => text.replace(/\s+/g, ' ').trim();
