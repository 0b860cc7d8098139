/**
 * What the browser computed of some properties for what is ours on a page: of each element, text apart, of
 * pseudo-elements and of what is in a native control (placeholder, file button).
 *
 * @returns {Promise<Map<string, { name: string, story: string, values: Map<string, string> }>>} by node
 */
export async function snapshot(client, properties) {
  const { documents, strings } = await client.send('DOMSnapshot.captureSnapshot', {
    computedStyles: properties,
  });
  const found = new Map();
  const { nodes, layout } = documents[0];
  const attributesOf = (i) => {
    const list = nodes.attributes[i] ?? [];
    const named = {};
    for (let k = 0; k < list.length; k += 2) named[strings[list[k]]] = strings[list[k + 1]];
    return named;
  };
  const pseudo = new Map(
    nodes.pseudoType.index.map((node, k) => [node, strings[nodes.pseudoType.value[k]]]),
  );
  const rootType = new Map(
    nodes.shadowRootType.index.map((node, k) => [node, strings[nodes.shadowRootType.value[k]]]),
  );

  /** Whose a node is, from the frame of its story downwards. */
  const facts = [];
  for (let i = 0; i < nodes.parentIndex.length; i++) {
    const parent = facts[nodes.parentIndex[i]];
    const type = nodes.nodeType[i];
    const attributes = type === 1 ? attributesOf(i) : {};
    if (attributes['data-story'])
      facts[i] = { story: attributes['data-story'], path: '', ours: false };
    else if (!parent) facts[i] = undefined;
    else {
      const name = strings[nodes.nodeName[i]].toLowerCase();
      const inherits = pseudo.has(i) || rootType.has(i) || parent.userAgent || parent.shadow;
      facts[i] = {
        story: parent.story,
        path: rootType.has(i)
          ? parent.path
          : `${parent.path}>${pseudo.has(i) ? `::${pseudo.get(i)}` : name}${attributes.class ? `.${attributes.class.split(' ')[0]}` : ''}`,
        // A shadow root of ours is ours; that of a native control is whose the control is.
        ours: inherits ? parent.ours : !('data-author' in attributes),
        userAgent: parent.userAgent || rootType.get(i) === 'user-agent',
        shadow: parent.shadow || rootType.has(i),
        key: pseudo.has(i) ? `${parent.key}${pseudo.get(i)}` : String(nodes.backendNodeId[i]),
      };
    }
  }
  layout.nodeIndex.forEach((node, k) => {
    const fact = facts[node];
    if (!fact?.ours || (nodes.nodeType[node] !== 1 && !pseudo.has(node)) || found.has(fact.key))
      return;
    found.set(fact.key, {
      name: fact.path,
      story: fact.story,
      // An index of -1 is a value that the browser has none for.
      values: new Map(properties.map((name, i) => [name, strings[layout.styles[k][i]] ?? ''])),
    });
  });
  return found;
}

/** The position of a text for screen readers alone depends on the author’s text before it; the footer’s heading is one. */
const followsPage = (name, property) =>
  /(nusa-visually-hidden|nusa-footer)$/.test(name) &&
  /^(top|bottom|left|right|inset-)/.test(property);

/** What differs between two snapshots: node, property, and both values. */
export function differences(before, after, properties, isPassed = () => false) {
  const found = [];
  for (const [key, { name, story, values }] of before) {
    const other = after.get(key);
    if (!other) {
      found.push({ story, name, property: '(box)', from: 'there', to: 'gone' });
      continue;
    }
    for (const property of properties) {
      const [from, to] = [values.get(property), other.values.get(property)];
      if (from === to || isPassed(property) || followsPage(name, property)) continue;
      found.push({ story, name, property, from, to });
    }
  }
  for (const [key, { name, story }] of after) {
    if (!before.has(key)) found.push({ story, name, property: '(box)', from: 'none', to: 'made' });
  }
  return found;
}
