import { createElement as h, type ReactNode } from 'react';
import {
  addons,
  types,
  useArgs,
  useArgTypes,
  useGlobals,
  useParameter,
  useStorybookApi,
} from 'storybook/manager-api';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { withAttributes } from '../stories/support/attributes.js';
import type { Bilingual, StoryLanguage } from '../stories/support/story.js';
import { StoryCode } from '../stories/support/docs/story-code.js';
import type { BookGlobals } from '../stories/support/toolbar/globals.js';
import { sentenceCase } from '../stories/support/sentence-case.js';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  panelPosition: 'bottom',
  selectedPanel: 'nusa/code',
  // Ours says how wide the page is then, and is part of the address.
  toolbar: { zoom: { hidden: true } },
  sidebar: {
    showRoots: true,
    renderLabel: ({ type, name }) => (type === 'story' ? sentenceCase(name) : name),
  },
});

function CodePanel(): ReactNode {
  const api = useStorybookApi();
  const html = useParameter<Bilingual | undefined>('html');
  const [{ language = 'id' }] = useGlobals() as unknown as [{ language?: StoryLanguage }];
  const [args] = useArgs() as unknown as [Record<string, string>];
  const story = api.getCurrentStoryData() as { id: string } | undefined;
  const component = Object.values(useArgTypes())[0]?.tag as string | undefined;
  if (!html || !story) return null;
  return h(
    'div',
    { style: { padding: '0 1rem 1rem', position: 'relative' } },
    h(StoryCode, {
      key: `${story.id} ${language}`,
      id: story.id,
      html: component ? withAttributes(html[language], component, args) : html[language],
      language,
    }),
  );
}

/**
 * Zooms as a browser does: the preview gets a viewport that is smaller by the factor,
 * so that media queries and line lengths answer, and is then enlarged.
 */
function followZoom(): void {
  const style = document.head.appendChild(document.createElement('style'));
  const update = ({ globals }: { globals: Partial<BookGlobals> }) => {
    const factor = parseInt(globals.zoom ?? '100') / 100;
    const share = `${100 / factor}%`;
    style.textContent =
      factor === 1
        ? ''
        : `#storybook-preview-iframe{inline-size:${share}!important;block-size:${share}!important;position:absolute;inset:0 auto auto 0;transform:scale(${factor});transform-origin:0 0}`;
  };
  const channel = addons.getChannel();
  channel.on(SET_GLOBALS, update);
  channel.on(GLOBALS_UPDATED, update);
}

addons.register('nusa', () => {
  followZoom();
  addons.add('nusa/code', {
    type: types.PANEL,
    title: 'HTML',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => (active ? h(CodePanel) : null),
  });
});
