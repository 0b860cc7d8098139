import { axNodes, INTERACTIVE, type AxNode } from '../browser/ax-tree.js';
import type { Check, FindingDraft } from './check.js';

/** 4.1.2: controls without a name in the browser's own tree, which includes ElementInternals. */
export const names: Check = {
  name: 'nusa/name',
  level: 'quick',
  criteria: ['4.1.2'],
  async run(session) {
    const { handleOf, nodes } = await axNodes(session);
    const findings: FindingDraft[] = [];
    for (const node of nodes) {
      if (!INTERACTIVE.has(node.role) || node.name || node.role === 'option') continue;
      if (node.role === 'link' && !node.properties.focusable) continue;
      const handle = await handleOf(node);
      if (handle === undefined) continue;
      const target = await session.call((number) => {
        const element = nusaAudit.handles[number]!;
        // Neither part of a native control nor hidden.
        return element.getRootNode() instanceof ShadowRoot || element.isConnected
          ? nusaAudit.shown(element) || element.matches('input, select, textarea')
            ? nusaAudit.target(element)
            : null
          : null;
      }, handle);
      if (!target) continue;
      findings.push({
        outcome: 'failed',
        target,
        message: {
          id: `Kendali dengan peran "${node.role}" tidak memiliki nama aksesibel.`,
          en: `This control with the role "${node.role}" has no accessible name.`,
        },
      });
    }
    const isEmpty = !nodes.some(({ role }) => INTERACTIVE.has(role));
    return { findings, ...(isEmpty && { inapplicable: [] }) };
  },
};

const STATES = [
  'checked',
  'expanded',
  'selected',
  'pressed',
  'disabled',
  'required',
  'invalid',
  'level',
];
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'RootWebArea',
  'LineBreak',
  'ListMarker',
]);

/** One line per node, in the order a screen reader reads them. */
export function linearise(node: AxNode, depth = 0): string[] {
  const isText = node.role === 'StaticText';
  const repeats = isText && node.parent && node.parent.name === node.name;
  const states = STATES.filter((name) => {
    const value = node.properties[name];
    return value !== undefined && value !== false && value !== 'false';
  }).map((name) =>
    node.properties[name] === true ? name : `${name} ${String(node.properties[name])}`,
  );
  const parts = [
    isText ? 'text' : node.role,
    node.name && JSON.stringify(node.name),
    node.value && node.value !== node.name && `= ${JSON.stringify(node.value)}`,
    node.description && `(${node.description})`,
    ...states,
  ].filter(Boolean);
  const isRead = !SILENT.has(node.role) && !repeats && !(isText && !node.name);
  const line = isRead ? [`${'  '.repeat(depth)}${parts.join(' ')}`] : [];
  return [
    ...line,
    ...node.children.flatMap((child) => linearise(child, isRead ? depth + 1 : depth)),
  ];
}

/** A transcript of the accessibility tree for a person to judge; empty headings and repeated labels. */
export const transcript: Check = {
  name: 'nusa/transcript',
  level: 'standard',
  criteria: ['1.3.1', '1.3.2', '2.4.6', '4.1.2'],
  async run(session) {
    const { root, nodes } = await axNodes(session);
    const lines = root ? linearise(root) : [];
    const findings: FindingDraft[] = [];
    const labels = new Map<string, number>();
    for (const { role, name } of nodes)
      if (role === 'textbox' && name) labels.set(name, (labels.get(name) ?? 0) + 1);
    const headings = nodes.filter(({ role }) => role === 'heading');
    const empty = headings.filter(({ name }) => !name).length;
    if (empty)
      findings.push({
        criteria: ['1.3.1', '2.4.6'],
        outcome: 'review',
        message: { id: `Ada ${empty} judul tanpa isi.`, en: `Empty headings: ${empty}.` },
        question: {
          id: 'Apakah judul kosong ini dapat dihapus?',
          en: 'Can these empty headings be removed?',
        },
        detail: 'heading',
      });
    for (const [label, count] of labels)
      if (count > 1)
        findings.push({
          criteria: ['2.4.6'],
          outcome: 'review',
          message: {
            id: `${count} isian memiliki label yang sama: "${label}".`,
            en: `${count} fields have the same label: "${label}".`,
          },
          question: {
            id: 'Dapatkah orang membedakan isian-isian ini?',
            en: 'Can people tell these fields apart?',
          },
          detail: `label ${label}`,
        });
    return {
      findings,
      evidence: [
        {
          kind: 'text',
          text: lines.slice(0, 2000).join('\n'),
          of: {
            id: 'Urutan baca menurut pohon aksesibilitas peramban (bukan rekaman pembaca layar)',
            en: "Reading order of the browser's accessibility tree (not of a screen reader)",
          },
        },
      ],
    };
  },
};
