import { createElement as h } from 'react';
import { addons, types } from 'storybook/manager-api';
import { CodePanel } from '../stories/support/docs/code-panel.js';
import { sentenceCase } from '../stories/support/sentence-case.js';
import { applyPageZoom } from '../stories/support/toolbar/page-zoom.js';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  panelPosition: 'bottom',
  selectedPanel: 'nusa/code',
  // Replaced by the toolbar's own zoom, which narrows the viewport and is part of the URL.
  toolbar: { zoom: { hidden: true } },
  sidebar: {
    showRoots: true,
    renderLabel: ({ type, name }) => (type === 'story' ? sentenceCase(name) : name),
  },
});

addons.register('nusa', () => {
  applyPageZoom();
  addons.add('nusa/code', {
    type: types.PANEL,
    title: 'HTML',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => (active ? h(CodePanel) : null),
  });
});
