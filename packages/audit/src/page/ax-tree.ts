import type { Session } from '../session.js';

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
  byBackend: Map<number, AxNode>;
  /** By the number under which the element is kept in the page. */
  byElement: Map<number, AxNode>;
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
  const byBackend = new Map<number, AxNode>();
  const byElement = new Map<number, AxNode>();
  for (const node of nodes) if (node.backend !== undefined) byBackend.set(node.backend, node);
  const world = await session.world();
  for (const node of nodes) {
    if (node.backend === undefined || !INTERACTIVE.has(node.role)) continue;
    try {
      byElement.set(await world.keep(node.backend), node);
    } catch {
      // Gone since, or of another frame.
    }
  }
  await cdp.send('Accessibility.disable');
  return { root: nodes[0], nodes, byBackend, byElement };
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
