import { executeServerCommand } from '@web/test-runner-commands';

export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
  [state: string]: unknown;
}

/** Only Chromium gives tests access to its accessibility tree. */
export const hasAccessibilityTree = /Chrome/.test(navigator.userAgent);

/** The nodes with a role in the page's accessibility tree, in reading order. */
export async function nodesWithRole(role: string): Promise<AccessibleNode[]> {
  const nodes = await executeServerCommand<AccessibleNode[], undefined>('accessibility-tree');
  return nodes.filter((node) => node.role === role);
}

/** The first node with a role, and a name if one is given; throws if there is no such node. */
export async function nodeWithRole(role: string, name?: string): Promise<AccessibleNode> {
  const nodes = await nodesWithRole(role);
  const node = nodes.find((candidate) => name === undefined || candidate.name === name);
  if (!node) {
    const found = nodes.map((candidate) => `"${candidate.name}"`).join(', ') || 'none';
    throw new Error(
      `No ${role} ${name === undefined ? '' : `"${name}" `}in the accessibility tree; found ${found}.`,
    );
  }
  return node;
}
