import { expect } from '@open-wc/testing';
import '@nusa/elements';
import modules from 'virtual:stories';
import type { Localized, StoryLanguage } from '../../stories/support/story.js';
import { describeElement, type Mode, type Mount } from './mount.js';

interface Story {
  parameters?: { html?: Localized<string>; a11y?: { test?: string } };
}

/** Every story as Storybook shows it: title, export name and HTML. */
const stories = modules.flatMap(({ default: { title }, ...exported }) =>
  Object.entries(exported as Record<string, Story>)
    // `a11y: { test: 'off' }` is Storybook's own word for a story that shows a mistake.
    .filter(([, { parameters }]) => parameters?.html && parameters.a11y?.test !== 'off')
    .map(([name, story]) => ({ name: `${title}/${name}`, html: story.parameters!.html! })),
);

/** Some stories have a background colour. */
function loadStoryStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('../../stories/support/stories.css', import.meta.url).href;
  document.head.append(link);
  return new Promise((resolve) => link.addEventListener('load', resolve));
}

/**
 * Tests every story in one language. Each language has its own file, because these tests are the slowest
 * and files run in parallel.
 */
export function describeStories(language: StoryLanguage, modes?: Mode[]): void {
  before(loadStoryStyles);

  const tests = (mount: Mount): void => {
    beforeEach(() => (document.documentElement.lang = language));
    afterEach(() => (document.documentElement.lang = 'id'));

    for (const { name, html } of stories) {
      it(`${name} has no axe violation (${language})`, async () => {
        const page = await mount(`<div lang="${language}">${html[language]}</div>`);
        await expect(page).to.be.accessible();
      }).timeout(20_000); // The palette has two hundred colours.
    }
  };
  describeElement('Every story', tests, modes);
}
