import { addons } from 'storybook/manager-api';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import type { ToolbarGlobals } from './globals.js';

/**
 * Zooms the preview as browsers do: its viewport shrinks by the zoom factor, so that media queries
 * and line lengths respond, and is then scaled up.
 */
export function applyPageZoom(): void {
  const style = document.head.appendChild(document.createElement('style'));
  const update = ({ globals }: { globals: Partial<ToolbarGlobals> }) => {
    const factor = parseInt(globals.zoom ?? '100') / 100;
    const size = `${100 / factor}%`;
    style.textContent =
      factor === 1
        ? ''
        : `#storybook-preview-iframe{inline-size:${size}!important;block-size:${size}!important;position:absolute;inset:0 auto auto 0;transform:scale(${factor});transform-origin:0 0}`;
  };
  const channel = addons.getChannel();
  channel.on(SET_GLOBALS, update);
  channel.on(GLOBALS_UPDATED, update);
}
