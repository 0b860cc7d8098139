import type { Session } from './session.js';

/** A node of the browser's accessibility tree, which includes ElementInternals and closed shadow roots. */
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
  /** In reading order, without ignored nodes. */
  nodes: AxNode[];
  /** The handle of a node's element; undefined if it no longer exists. */
  handleOf(node: AxNode): Promise<number | undefined>;
}

/** The tree, read once for all checks that do not modify the page. */
export const axNodes = (session: Session): Promise<AxTree> =>
  session.once('ax-tree', () => readTree(session));

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
  const handles = new Map<AxNode, Promise<number | undefined>>();
  // Costs two protocol calls, so only resolved for nodes that a check reports.
  const find = async ({ backend }: AxNode) => {
    if (backend === undefined) return undefined;
    try {
      return await (await session.world()).handleOf(backend);
    } catch {
      return undefined; // Removed since, or in another frame.
    }
  };
  const handleOf = (node: AxNode) => {
    let handle = handles.get(node);
    if (!handle) handles.set(node, (handle = find(node)));
    return handle;
  };
  return { root: nodes[0], nodes, handleOf };
}

/** Roles of interactive controls, by Chromium's names. */
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
