import { DocsContext } from '@storybook/addon-docs/blocks';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import type { PreparedStory } from 'storybook/internal/types';
import { useContext, useEffect, useState } from 'react';
import { dress } from './apply-globals.js';
import { initialGlobals, type BookGlobals } from './globals.js';

/** What the toolbar says, on a docs page. */
export function useBookGlobals(story?: PreparedStory): BookGlobals {
  const context = useContext(DocsContext);
  const [globals, setGlobals] = useState<BookGlobals>(() => ({
    ...initialGlobals,
    ...(story && context.getStoryContext(story as never).globals),
  }));
  // The frames are dressed; the page round them is the book's own, whatever story stood here before.
  useEffect(() => dress(document, initialGlobals), []);
  useEffect(() => {
    const update = (event: { globals: BookGlobals }) => setGlobals(event.globals);
    context.channel.on(GLOBALS_UPDATED, update);
    return () => context.channel.off(GLOBALS_UPDATED, update);
  }, [context]);
  return globals;
}
