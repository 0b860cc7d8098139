import '@nusa/elements';
import '@nusa/elements/nusa.css';
import '@nusa/elements/nusa-icons.css';
import { STORY_RENDERED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import '../stories/support/stories.css';
import { argTypesOf, initialArgs } from '../stories/support/docs/arg-types.js';
import { DocsPage } from '../stories/support/docs/docs-page.js';
import '../stories/support/docs/docs.css';
import { applyGlobals } from '../stories/support/toolbar/apply-globals.js';
import { showLiveColours } from '../stories/support/live-colours.js';
import {
  globalTypes,
  initialGlobals,
  type ToolbarGlobals,
} from '../stories/support/toolbar/globals.js';
import { preventLink } from '../stories/support/docs/story-frame.js';
import { theme } from './theme.js';

document.body.classList.add('nusa-page');

// Forms and links in stories lead to pages that do not exist.
document.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('#storybook-root')) preventLink(event);
});

/** Renders each story with the toolbar's language and appearance. */
const withGlobals: Decorator = (render, context) => {
  const globals = { ...initialGlobals, ...(context.globals as Partial<ToolbarGlobals>) };
  document.documentElement.lang = globals.language;
  applyGlobals(document, globals);
  return render();
};

// After each render, and whenever the device's preferences change.
const showColours = () => showLiveColours(document);
addons.getChannel().on(STORY_RENDERED, showColours);
for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
  matchMedia(query).addEventListener('change', showColours);
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withGlobals],
  globalTypes,
  initialGlobals,
  argsEnhancers: [
    ({ component, parameters, argTypes }) =>
      component && parameters.html
        ? initialArgs(component as string, parameters.html, argTypes)
        : {},
  ],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Nusa',
          ['Pengantar', 'Introduction'],
          'Foundations',
          'Components',
          'Patterns',
          'Pages',
          'Guides',
        ],
      },
    },
    viewport: {
      options: {
        narrowest: { name: '320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        phone: { name: '360 px', styles: { width: '360px', height: '780px' }, type: 'mobile' },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
      },
    },
    docs: {
      page: DocsPage,
      theme,
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      source: { type: 'code' },
      toc: { headingSelector: 'h2, h3', title: '' },
    },
  },
};

export default preview;
