import { readFileSync } from 'node:fs';
import { Features, transform } from 'lightningcss';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { withOwnNames } from './private-names.mjs';

/*
 * Makes `nusa.css`: tokens, page classes, and the sealed styles of the light elements.
 * Why it is built this way, with the measurements: docs/decisions/sealed-light-css.md.
 */

/** Outweighs a page's `#a #b #c .d`; no document has an element with the id `_`. */
const SEAL = ':not(#_#_#_#_)';

/** The same for a host that has no class, by which a page would lay it out. */
const OWN = ':not([class],#_#_#_#_)';

/** Classes of ours outside our containers: an author writes them, or an element without a container. */
const CLASSES_OUTSIDE_CONTAINERS = new Set(
  [
    ...['button', 'link', 'label', 'label-heading', 'hint', 'error', 'control', 'visually-hidden'],
    ...['input-wrapper', 'affix', 'heading', 'card-header', 'cannot-start-yet', 'sort'],
  ].map((name) => `nusa-${name}`),
);

/** Slots for rich text instead of an attribute's plain text: what is in them looks like that text. */
const TEXT_SLOTS = new Set(['heading', 'summary', 'title', 'hint']);

const isOurTag = (node) => node.type === 'tag' && node.value.startsWith('nusa-');

/** The nodes of a selector behind its last combinator. */
function lastCompound(selector) {
  const nodes = selector.nodes;
  const combinator = nodes.findLastIndex((node) => node.type === 'combinator');
  return nodes.slice(combinator + 1);
}

/** Whether a rule is for a host itself, which the page may lay out. */
const isHost = (compound) =>
  compound.some(isOurTag) && !compound.some(selectorParser.isPseudoElement);

/** Raises a selector for a part, so that nothing on the page outweighs it. */
function raise(selector, compound, seal) {
  const pseudoElement = compound.find(selectorParser.isPseudoElement);
  const raised = selectorParser().astSync(seal).first.first.clone();
  if (pseudoElement) selector.insertBefore(pseudoElement, raised);
  else selector.append(raised);
}

/** Raises the rules for parts, and adds to those for hosts the same for a host without a class. */
function seal(root) {
  const processor = selectorParser((selectors) => {
    for (const selector of [...selectors.nodes]) {
      const compound = lastCompound(selector);
      if (!isHost(compound)) raise(selector, compound, SEAL);
      else if (!selector.toString().includes(SEAL)) {
        const own = selector.clone();
        raise(own, lastCompound(own), OWN);
        selectors.insertAfter(selector, own);
      }
    }
  });
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return;
    rule.selector = processor.processSync(rule.selector);
  });
}

/**
 * In `base.css` the selector `host` stands for all our tags; it is written out, since `:is()` with
 * many tags slows every style recalculation.
 */
function writeOutHosts(root, tags) {
  root.walkRules((rule) => {
    const { selector } = rule;
    if (/\bhost\b/.test(selector)) {
      rule.selector = tags.map((tag) => selector.replace(/\bhost\b/g, tag)).join(',');
    }
  });
  return root;
}

/** The author's nodes that an element takes over, by the selectors of the rules for them. */
function takenOver(root) {
  const parts = new Set([...CLASSES_OUTSIDE_CONTAINERS].map((name) => `.${name}`));
  root.walkRules((rule) => {
    // In a sheet of an element this says only what it takes over.
    if (/^all:\s*revert$/.test(rule.nodes.join('')) && !rule.selector.includes('::'))
      rule.toBeRemoved = true;
    selectorParser((selectors) => {
      selectors.each((selector) => {
        const compound = lastCompound(selector);
        if (isHost(compound)) return;
        const hasClass = compound.some((node) => node.type === 'class');
        const tag = compound.find((node) => node.type === 'tag' && !isOurTag(node))?.value;
        const slot = compound.find((node) => node.attribute === 'slot')?.value;
        const host = selector.nodes.findLastIndex(isOurTag);
        if (!hasClass && (tag ? host >= 0 : TEXT_SLOTS.has(slot))) {
          // Without states and variants: the reset must not outweigh the plain rule of the same part.
          // The type of an input is neither: conditional content may hold another input of the author's.
          const plain = selector.nodes
            .slice(host)
            .filter(
              (n) =>
                n.type !== 'pseudo' &&
                (n.type !== 'attribute' || n.attribute === 'type' || n.attribute === 'slot'),
            );
          parts.add(plain.join('').trim());
        }
      });
    }).processSync(rule.selector);
    if (rule.toBeRemoved) rule.remove();
  });
  return [...parts].sort();
}

/** Leaves out what a plainer selector of the same weight names as well: `nusa-table td` names `nusa-table tr > td`. */
const plainest = (parts) =>
  parts.filter((part) => {
    const [, host, tag] = /^(nusa-[\w-]+)[ >].*?([a-z]\w*)$/.exec(part) ?? [];
    if (part.endsWith(`${tag}+${tag}`) || part.endsWith(`${tag} + ${tag}`)) return false;
    return part === `${host} ${tag}` || !parts.includes(`${host} ${tag}`);
  });

const rule = (selectors, body) => `${selectors.join(',')}{${body}}`;

/**
 * Everything in our containers, whether ours or the author's; less specific than any rule for it. `all: revert` would
 * undo the presentational hints of images and SVG.
 */
const IN_CONTAINERS = `:where([data-nusa]) :where(:not(img,svg,svg *))`;

/** Native controls, but those for files in Chromium, and columns have no `::before`; items of lists have a marker too. */
function pseudosOf(part) {
  const isForFiles = /file-upload *> *input$/.test(part);
  if (!isForFiles && /[ >](input|select|textarea|option|optgroup|col|colgroup)$/.test(part))
    return [''];
  return [
    '',
    '::before',
    '::after',
    ...(part === IN_CONTAINERS || /\bli$/.test(part) ? ['::marker'] : []),
  ];
}

/** Undoes what the page's CSS says of our parts. */
const resetRule = (parts) =>
  rule(
    ['[data-nusa]', IN_CONTAINERS, ...parts].flatMap((part) =>
      pseudosOf(part).map((pseudo) => part + SEAL + pseudo),
    ),
    'all:revert',
  );

/**
 * Declarations that several hosts have, said once for all of them, before what each says itself.
 * Only in rules that consist of tags, and of properties that no other such rule of the same tag sets.
 */
function shareHostRules(root, from = 3) {
  const plain = root.nodes.filter(
    (node) => node.type === 'rule' && node.selectors.every((each) => /^nusa-[\w-]+$/.test(each)),
  );
  const groupOf = (prop) => prop.split('-')[0];
  const uses = new Map();
  for (const { selectors, nodes } of plain) {
    for (const tag of selectors) {
      for (const { type, prop } of nodes) {
        if (type !== 'decl') continue;
        const key = `${tag} ${groupOf(prop)}`;
        uses.set(key, (uses.get(key) ?? 0) + 1);
      }
    }
  }
  const shared = new Map();
  for (const { selectors, nodes } of plain) {
    for (const declaration of nodes.filter(({ type }) => type === 'decl')) {
      if (selectors.some((tag) => uses.get(`${tag} ${groupOf(declaration.prop)}`) > 1)) continue;
      const text = String(declaration).replace(/\s+/g, ' ');
      shared.set(text, [...(shared.get(text) ?? []), { selectors, declaration }]);
    }
  }
  for (const [text, places] of [...shared].reverse()) {
    if (places.length < from) continue;
    root.prepend(
      postcss.parse(
        rule(
          places.flatMap(({ selectors }) => selectors),
          text,
        ),
      ).nodes,
    );
    for (const { declaration } of places) {
      const { parent } = declaration;
      declaration.remove();
      if (!parent.nodes.some(({ type }) => type === 'decl')) parent.remove();
    }
  }
}

/**
 * What is hidden stays hidden, although a reset has undone the attribute's presentational hint. Few
 * elements are hidden, so that these lists of tags cost nothing. Found text shows what is hidden until then.
 */
const hiddenRule = (tags) => {
  const hidden = `[hidden][hidden]:not([hidden=until-found])${SEAL}`;
  return rule([`:where(${tags}) ${hidden}`, `:where(${tags})${hidden}`], 'display:none');
};

/**
 * The tokens' light scheme is no declaration for a page that follows no scheme of ours: there
 * `color-scheme` stays what the page says.
 */
function leavePage(root) {
  root.walkRules((rule) => {
    const schemes = rule.nodes.filter(({ prop }) => prop === 'color-scheme');
    const others = rule.selectors.filter((selector) => selector !== ':root');
    if (!schemes.length || others.length === rule.selectors.length) return;
    if (others.length)
      rule.cloneBefore({ selectors: others, nodes: schemes.map((each) => each.clone()) });
    for (const scheme of schemes) scheme.remove();
  });
  return root;
}

/**
 * @param {{ tokens: string, base: string, page: string, components: string[], tags: string[] }} files
 * @returns {string} the minified sheet
 */
export function makeStylesheet({ tokens, base, page, components, tags }) {
  // In our sources `:sealed` asks for the seal where the build does not give it: on a host.
  const read = (file) =>
    withOwnNames(readFileSync(file, 'utf8')).replaceAll(':sealed', SEAL).replaceAll(':own', OWN);
  const parts = postcss.parse(components.map(read).join('\n'));
  const reset = resetRule(plainest(takenOver(parts)));
  shareHostRules(parts);
  seal(parts);
  const css = [
    leavePage(postcss.parse(read(tokens))).toString(),
    read(page),
    reset,
    writeOutHosts(postcss.parse(read(base)), tags).toString(),
    parts.toString(),
    hiddenRule(tags),
  ].join('\n');
  return transform({
    filename: 'nusa.css',
    code: Buffer.from(css),
    minify: true,
    // Custom properties and logical properties stay: the browsers in use have them.
    targets: { chrome: 105 << 16, safari: (15 << 16) | (4 << 8), firefox: 115 << 16 },
    exclude: Features.IsSelector | Features.LightDark, // The tokens switch the scheme themselves.
  }).code.toString();
}
