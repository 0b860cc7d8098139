/* global window, document, Node, getComputedStyle, scrollY, CSSStyleSheet */
/* Runs in the page of the stories. */

/** Classes of nusa.css for what an author writes around our elements, which a page may override. */
const PAGE_CLASSES =
  '.nusa-page, .nusa-main, .nusa-width, .nusa-prose, .nusa-two-thirds, .nusa-caption, .nusa-button-group, .nusa-one-third, .nusa-tabular';

const isHost = (element) => element.localName.startsWith('nusa-');

/** A class alone, without an element around it, is a page that writes HTML of its own. */
function hasHost(element) {
  for (let each = element.parentElement; each; each = each.parentElement)
    if (isHost(each)) return true;
  return false;
}

/** What is ours: hosts, what is in our containers, our classes, and what an element takes over. */
function isOurs(element, taken) {
  if (isHost(element) || element.closest('[data-nusa]')) return true;
  if (/(^|\s)nusa-/.test(element.className) && !element.matches(PAGE_CLASSES))
    return hasHost(element);
  return element.matches(taken);
}

const isNusa = ({ localName }) => localName.startsWith('nusa-');

/** The author's, with nothing of ours around it or in it. */
function isBeside(element) {
  if (element.matches('.story') || [...element.querySelectorAll('*')].some(isNusa)) return false;
  for (let each = element; each; each = each.parentElement) if (isNusa(each)) return false;
  return true;
}

/** Says of each node of the author's that the page may style it, so that the tests hold it still, or do not look. */
window.markAuthors = (taken) => {
  for (const element of document.querySelectorAll('.story, .story *')) {
    if (isOurs(element, taken)) element.removeAttribute('data-author');
    else element.setAttribute('data-author', isBeside(element) ? 'beside' : '');
  }
  for (const element of document.querySelectorAll('[data-author]')) removeWhiteSpace(element);
};

/** A page that keeps white space would put lines of its own between our elements. */
function removeWhiteSpace(element) {
  for (const node of [...element.childNodes]) {
    if (node.nodeType === Node.TEXT_NODE && !node.data.trim()) node.remove();
  }
}

/** Each story keeps its place and size, whatever happens in another. */
window.fixStories = () => {
  const stories = [...document.querySelectorAll('.story')];
  for (const { style } of stories) {
    style.removeProperty('height');
    style.removeProperty('contain');
  }
  const heights = stories.map((story) => Math.ceil(story.getBoundingClientRect().height));
  stories.forEach((story, i) => {
    story.style.setProperty('height', `${heights[i] + 16}px`, 'important');
    story.style.setProperty('contain', 'strict', 'important');
  });
  return stories.map((story) => {
    const { y, height } = story.getBoundingClientRect();
    return { id: story.dataset.story, y: y + scrollY, height };
  });
};

window.useSheet = (place, css) => {
  for (const id of ['before', 'after']) {
    const style = document.getElementById(id);
    const text = id === place ? css : '';
    if (style.textContent !== text) style.textContent = text;
  }
};

/** What positions an element within a line of the page: it belongs to the page, and moves the element in a screenshot. */
const LINE = {
  font: '16px/1.5 sans-serif',
  'text-align': 'start',
  'text-align-last': 'auto',
  'text-indent': '0',
  'text-emphasis': 'none',
};

window.holdLines = (isHeld) => {
  for (const { style } of document.querySelectorAll('.story')) {
    for (const [name, value] of Object.entries(LINE)) {
      if (isHeld) style.setProperty(name, value, 'important');
      else style.removeProperty(name);
    }
  }
};

/** Every longhand that this browser knows. */
window.allProperties = () =>
  [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));

/** What follows from other properties, by layout or by `em`, whichever a sheet names. */
const FOLLOWING =
  /^(display|position|float|color|font-size|line-height|opacity|width|height|top|left|right|bottom|(perspective|transform)-origin)$/;

/**
 * The longhands that a sheet names, and those that follow from any: no other can differ under it.
 * Every property, where it says `all` or sets private properties of ours.
 */
window.namedBy = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const names = new Set();
  const walk = (rules) => {
    for (const { style, cssRules } of rules) {
      for (const name of style ?? []) names.add(name);
      if (cssRules) walk(cssRules);
    }
  };
  walk(sheet.cssRules);
  const all = window.allProperties();
  if (names.has('all') || [...names].some((name) => name.startsWith('--_'))) return all;
  return all.filter((name) => names.has(name) || FOLLOWING.test(name));
};

const everything = () => {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  for (const story of document.querySelectorAll('.story')) walk(story);
  return found;
};

/** A dialog would cover every picture, and counts down what is left of a session: none comes back. */
window.closeDialogs = () => {
  window.HTMLDialogElement.prototype.showModal = () => {};
  for (const element of everything()) if (element.matches('dialog[open]')) element.close();
};

/** Brings every control and disclosure into another state; `rest` is the one that the story has. */
window.setState = async (state) => {
  for (const element of everything()) {
    const isControl = element.matches('input, select, textarea, button');
    if (state === 'chosen') {
      if (element.matches('[type=radio], [type=checkbox]')) element.checked = true;
      if (element.localName === 'details') element.open = true;
      if (element.matches('[aria-expanded=false]:not(input)')) element.click();
    }
    if (state === 'disabled' && isControl) element.disabled = true;
    if (state === 'invalid' && isControl) {
      element.setAttribute('aria-invalid', 'true');
      element.setCustomValidity?.('x');
    }
    if (state === 'filled' && element.matches('input:not([type]), [type=text], textarea')) {
      element.value = 'Siti Aminah';
    }
  }
  document.activeElement?.blur?.();
  await Promise.all(everything().map((element) => element.updateComplete));
};

/** Values that differ from every property's initial one; the first that changes it is taken. */
const CANDIDATES = [
  ...[
    '13px',
    'red',
    '7',
    '0.5',
    '37%',
    '2s',
    '5deg',
    '"x"',
    'x',
    'block',
    'fixed',
    'both',
    'right',
  ],
  ...['hidden', 'scroll', 'dotted', 'italic', '900', 'monospace', 'uppercase', 'pre', 'break-all'],
  ...['auto', 'none', 'all', 'always', 'avoid', 'center', 'flex-end', 'column', 'wrap', 'grid'],
  ...['url(#x)', 'linear-gradient(red, red)', 'rotate(3deg)', 'blur(2px)', '13px 17px', '2 / 3'],
  ...['crosshair', 'square', 'inside', 'collapse', 'bottom', 'hide', 'anywhere', 'bevel', 'round'],
  ...['multiply', 'isolate', 'preserve-3d', 'contain', 'stable', 'under', 'circle', 'all-scroll'],
  ...['oldstyle-nums', 'small-caps', 'normal', 'smooth', 'fixed', 'geometricprecision', 'start'],
  ...['pretty', 'balance', 'strict', 'text', 'inset(3px)', 'M 0 0', 'path("M0 0")', 'pixelated'],
  ...[
    'antialiased',
    'content-box',
    'border-box',
    'alternate',
    'reverse',
    'paused',
    'linear',
    'add',
  ],
  ...['"smcp"', '"wght" 700', '"<" ">"', 'x 3', '"a"', 'repeat-x', 'evenodd', 'luminance', 'alpha'],
  ...['1fr', '100px 1fr', 'dense', 'slice', 'clone', 'local', 'ellipsis', 'wavy', 'y mandatory'],
  ...['sides', 'from-image', '90deg', 'first', 'last', 'flow-root', 'inline-size', 'size', 'paint'],
  ...['underline', 'line-through', 'each-line', 'filled dot', 'over right', 'manual', 'both-edges'],
  ...[
    'thin',
    'cover',
    'space-between',
    'baseline',
    'each-box',
    'drop',
    'legacy',
    'no-common-ligatures',
  ],
  ...['jis78', 'sub', 'titling-caps', 'emoji', 'weight', 'optional', 'ultra-condensed', 'light'],
  ...['--x', 'view()', 'scroll()', 'span-all', 'top', 'no-limit', 'allow-keywords', 'numeric-only'],
  ...[
    'match-parent',
    'no-autospace',
    'trim-start',
    'space-all',
    'scaled',
    'compact',
    'left 3px',
    'mixed',
  ],
  ...[
    'upright',
    'sideways',
    'optimizeSpeed',
    'crisp-edges',
    'standard',
    'no-limit',
    'markers',
    'fill',
  ],
  ...[
    'limited',
    'exact',
    'reset-size',
    'pan-y',
    'active',
    'x-start',
    '2',
    'break-spaces',
    'nowrap',
  ],
];

/** For each property a value that is not its initial one. */
window.strangeValues = (properties) => {
  const probe = document.createElement('div');
  probe.style.setProperty('all', 'initial');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const found = {};
  for (const property of properties) {
    const initial = style.getPropertyValue(property);
    for (const value of CANDIDATES) {
      probe.style.setProperty(property, value);
      const changed = style.getPropertyValue(property) !== initial;
      probe.style.setProperty(property, 'initial');
      if (!changed) continue;
      found[property] = value;
      break;
    }
  }
  probe.remove();
  return found;
};

/** Sizes follow from a parent without being inherited. */
const FOLLOWS =
  /^(width|height|inline-size|block-size|inset|top|left|right|bottom|perspective-origin|transform-origin)/;

/** The properties that a child takes from its parent. */
window.inheritedOf = (values) => {
  const parent = document.createElement('div');
  const child = parent.appendChild(document.createElement('div'));
  parent.style.setProperty('all', 'initial');
  document.body.append(parent);
  const style = getComputedStyle(child);
  const found = Object.keys(values).filter((property) => {
    const initial = style.getPropertyValue(property);
    parent.style.setProperty(property, values[property]);
    const inherited = style.getPropertyValue(property) !== initial;
    parent.style.setProperty(property, 'initial');
    return inherited && !FOLLOWS.test(property);
  });
  parent.remove();
  return found;
};
