import { readFileSync } from 'node:fs';
import { Features, transform } from 'lightningcss';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';

/*
 * Makes `nusa.css`: tokens, page classes, and the sealed styles of the light elements.
 * Why it is built this way, with the measurements: docs/decisions/sealed-light-css.md.
 */

/** Outweighs a page's `#a #b .c`; no document has an element with the id `_`. */
const SEAL = ':not(#_#_#_)';

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

/** Raises the rules for parts, so that nothing on the page outweighs them. */
function seal(root) {
  const processor = selectorParser((selectors) => {
    selectors.each((selector) => {
      const compound = lastCompound(selector);
      if (isHost(compound)) return;
      const pseudoElement = compound.find(selectorParser.isPseudoElement);
      const raised = selectorParser().astSync(SEAL).first.first.clone();
      if (pseudoElement) selector.insertBefore(pseudoElement, raised);
      else selector.append(raised);
    });
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

/** The selectors of everything that Nusa styles: its part classes, and the author's native tags in our elements. */
function partSelectors(root) {
  const parts = new Set();
  root.walkRules((rule) => {
    selectorParser((selectors) => {
      selectors.each((selector) => {
        const compound = lastCompound(selector);
        if (isHost(compound)) return;
        const className = compound.find((node) => node.type === 'class')?.value.split('--')[0];
        const tag = compound.find((node) => node.type === 'tag' && !isOurTag(node))?.value;
        if (className) parts.add(`.${className}`);
        else if (tag) {
          // Without states and variants: the reset must not outweigh the plain rule of the same part.
          // The type of an input is neither: conditional content may hold another input of the author's.
          const host = selector.nodes.findLastIndex(isOurTag);
          const plain = selector.nodes
            .slice(Math.max(host, 0))
            .filter(
              (n) => n.type !== 'pseudo' && (n.type !== 'attribute' || n.attribute === 'type'),
            );
          parts.add(plain.join('').trim());
        }
      });
    }).processSync(rule.selector);
  });
  return [...parts].sort();
}

/** Leaves out what a plainer selector of the same weight names as well: `nusa-table td` names `nusa-table tr > td`. */
const plainest = (parts) =>
  parts.filter((part) => {
    const [, host, tag] = /^(nusa-[\w-]+)[ >].*?([a-z]\w*)$/.exec(part) ?? [];
    return part === `${host} ${tag}` || !parts.includes(`${host} ${tag}`);
  });

const rule = (selectors, body) => `${selectors.join(',')}{${body}}`;

/** Undoes what the page's CSS says of our parts; by a list, because `*` would undo presentational hints of images and SVG. */
const resetRule = (parts) =>
  rule(
    parts.flatMap((part) => ['', '::before', '::after'].map((pseudo) => part + SEAL + pseudo)),
    'all:revert',
  );

/**
 * @param {{ tokens: string, base: string, page: string, components: string[], tags: string[] }} files
 * @returns {string} the minified sheet
 */
export function makeStylesheet({ tokens, base, page, components, tags }) {
  // In our sources `:sealed` asks for the seal where the build does not give it: on a host.
  const read = (file) => readFileSync(file, 'utf8').replaceAll(':sealed', SEAL);
  const parts = postcss.parse(components.map(read).join('\n'));
  const reset = resetRule(plainest(partSelectors(parts)));
  seal(parts);
  const css = [
    read(tokens),
    writeOutHosts(postcss.parse(read(base)), tags).toString(),
    read(page),
    reset,
    parts.toString(),
    rule(
      // Few elements are hidden, so that this list of tags costs nothing.
      ['[data-nusa] [hidden]' + SEAL, `[hidden]:is(${tags.join(',')})${SEAL}`],
      'display:none',
    ),
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
