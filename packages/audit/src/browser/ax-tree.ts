import type { Session } from './session.js';

/** A node of the browser's own accessibility tree, which has what ElementInternals and closed roots say. */
export interface AxNode {
  id: string;
  role: string;
  name: string;
  value: string;
  description: string;
  properties: Record<string, unknown>;
  parent: AxNode | undefined;
  children: AxNode[];
  backend: number | undefined;
}

export interface AxTree {
  root: AxNode | undefined;
  /** In reading order, without what is ignored. */
  nodes: AxNode[];
  /** The number under which a node's element is kept in the page; nothing for one that has gone. */
  keep(node: AxNode): Promise<number | undefined>;
}

/** The tree, read once for all checks that change nothing. */
export const axNodes = (session: Session): Promise<AxTree> =>
  session.shared('ax-tree', () => readTree(session));

export async function readTree(session: Session): Promise<AxTree> {
  const { cdp } = session;
  await cdp.send('Accessibility.enable');
  const { nodes: raw } = await cdp.send('Accessibility.getFullAXTree');
  const all = new Map<string, AxNode & { ignored: boolean; childIds: string[] }>();
  for (const node of raw) {
    all.set(node.nodeId, {
      id: node.nodeId,
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
      value: String(node.value?.value ?? ''),
      description: String(node.description?.value ?? ''),
      properties: Object.fromEntries(
        (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
      ),
      parent: undefined,
      children: [],
      backend: node.backendDOMNodeId,
      ignored: node.ignored,
      childIds: node.childIds ?? [],
    });
  }
  const nodes: AxNode[] = [];
  const visit = (id: string, parent: AxNode | undefined) => {
    const node = all.get(id);
    if (!node) return;
    if (!node.ignored) {
      node.parent = parent;
      parent?.children.push(node);
      nodes.push(node);
    }
    for (const child of node.childIds) visit(child, node.ignored ? parent : node);
  };
  if (raw[0]) visit(raw[0].nodeId, undefined);
  await cdp.send('Accessibility.disable');
  const kept = new Map<AxNode, Promise<number | undefined>>();
  // Two calls each, so only for the few nodes that a check has something to say of.
  const find = async ({ backend }: AxNode) => {
    if (backend === undefined) return undefined;
    try {
      return await (await session.world()).keep(backend);
    } catch {
      return undefined; // Gone since, or of another frame.
    }
  };
  const keep = (node: AxNode) => {
    let number = kept.get(node);
    if (!number) kept.set(node, (number = find(node)));
    return number;
  };
  return { root: nodes[0], nodes, keep };
}

/** Roles of what people operate, by the names that Chromium gives them. */
export const INTERACTIVE: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'treeitem',
  'Date',
  'DateTime',
  'InputTime',
  'ColorWell',
  'PopUpButton',
]);
