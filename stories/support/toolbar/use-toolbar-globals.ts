import { DocsContext } from '@storybook/addon-docs/blocks';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import type { PreparedStory } from 'storybook/internal/types';
import { useContext, useEffect, useState } from 'react';
import { applyGlobals } from './apply-globals.js';
import { initialGlobals, type ToolbarGlobals } from './globals.js';

/** The values of the toolbar, on a docs page. */
export function useToolbarGlobals(story?: PreparedStory): ToolbarGlobals {
  const context = useContext(DocsContext);
  const [globals, setGlobals] = useState<ToolbarGlobals>(() => ({
    ...initialGlobals,
    ...(story && context.getStoryContext(story as never).globals),
  }));
  // Only the frames follow the toolbar. Reset the docs page itself, because Storybook keeps the document of the story before.
  useEffect(() => applyGlobals(document, initialGlobals), []);
  useEffect(() => {
    const update = (event: { globals: ToolbarGlobals }) => setGlobals(event.globals);
    context.channel.on(GLOBALS_UPDATED, update);
    return () => context.channel.off(GLOBALS_UPDATED, update);
  }, [context]);
  return globals;
}
