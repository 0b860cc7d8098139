import { POINTS } from './format.mjs';
import { STATES } from './states.mjs';

/**
 * One state as a DTCG 2025.10 file. Figma imports it as a mode of a collection; every value is
 * written out, because a designer’s file has no resolver.
 */
export function emitDtcg(tokens, state) {
  return json(tree(tokens, (token) => ({ $type: token.type, $value: value(token, state) })));
}

/**
 * All states as the sets and themes of one file, as Penpot and Tokens Studio read them. Their
 * values are strings, as in the drafts before 2025.10.
 */
export function emitPenpot(tokens, title) {
  const colours = tokens.filter(({ states }) => states);
  const others = tokens.filter(({ states }) => !states);
  const sets = { core: tree(others, (token) => ({ $type: type(token), $value: text(token) })) };
  for (const { name } of STATES) {
    sets[name] = tree(colours, ({ states }) => ({ $type: 'color', $value: states[name] }));
  }
  const themes = STATES.map(({ name }) => ({
    id: `${title}-${name}`,
    name,
    group: title,
    selectedTokenSets: { core: 'enabled', [name]: 'enabled' },
  }));
  return json({ ...sets, $themes: themes, $metadata: { tokenSetOrder: Object.keys(sets) } });
}

/**
 * What differs, as a context of the resolver’s modifier `theme`: it comes before scheme and
 * contrast there, so a colour has a value in each of the groups that these choose from.
 */
export function emitContext(tokens) {
  const differing = tokens.filter(({ differs }) => differs);
  const colours = differing.filter(({ states }) => states);
  const groups = STATES.map(({ name }) => {
    const named = colours.map((token) => ({
      ...token,
      path: [name === 'light' ? 'color' : name, token.path[1]],
    }));
    return tree(named, (token) => ({ $type: 'color', $value: value(token, name) }));
  });
  const others = differing.filter(({ states }) => !states);
  return json(
    Object.assign(
      tree(others, (token) => ({ $type: token.type, $value: token.value })),
      ...groups,
    ),
  );
}

function tree(tokens, write) {
  const root = {};
  for (const token of tokens) {
    const last = token.path.at(-1);
    const group = token.path.slice(0, -1).reduce((node, name) => (node[name] ??= {}), root);
    group[last] = { ...write(token), $description: token.description };
  }
  return root;
}

function value({ type: kind, value: own, states }, state) {
  if (kind === 'dimension' && own.unit === 'rem') return { value: own.value * POINTS, unit: 'px' };
  if (!states) return own;
  const hex = states[state];
  const components = [1, 3, 5].map((at) => round(parseInt(hex.slice(at, at + 2), 16) / 255));
  return { colorSpace: 'srgb', components, alpha: 1, hex };
}

const round = (number) => Math.round(number * 1e4) / 1e4;

/** Penpot has a type of its own for each use of a number. */
function type({ type: kind, path }) {
  if (kind === 'fontFamily') return 'fontFamilies';
  if (kind === 'fontWeight') return 'fontWeights';
  if (path[0] === 'font-size') return 'fontSizes';
  if (path[0] === 'space') return 'spacing';
  if (path[0] === 'radius') return 'borderRadius';
  return kind === 'dimension' ? 'dimension' : 'number';
}

function text({ type: kind, value: own, path }) {
  if (kind === 'fontFamily') return own.join(', ');
  if (kind === 'dimension') return `${own.unit === 'rem' ? own.value * POINTS : own.value}`;
  if (path[0] === 'font-size' || path[0] === 'space') return `${own * POINTS}`;
  return String(own);
}

const json = (object) => `${JSON.stringify(object, null, 2)}\n`;
