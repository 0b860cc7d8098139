import { createElement as h, type ReactNode } from 'react';
import {
  useArgs,
  useArgTypes,
  useGlobals,
  useParameter,
  useStorybookApi,
} from 'storybook/manager-api';
import { withAttributes } from '../attributes.js';
import type { Localized, StoryLanguage } from '../story.js';
import { StoryCode } from './story-code.js';

/** The manager's panel with the code of the selected story, as the controls have changed it. */
export function CodePanel(): ReactNode {
  const api = useStorybookApi();
  const html = useParameter<Localized<string> | undefined>('html');
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
