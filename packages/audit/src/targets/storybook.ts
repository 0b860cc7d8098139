import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import type { Page } from 'puppeteer-core';
import { serveFolder } from './static-server.js';
import { NotReadyError, UsageError, type AuditTarget } from './target.js';

export const STATES = ['default', 'hover', 'focus', 'error', 'disabled'] as const;
export type State = (typeof STATES)[number];

export interface StorybookOptions {
  /** The folder of a built Storybook; served to this machine during the audit. */
  dir?: string;
  /** Or the URL of a running one. */
  url?: string;
  /** Glob patterns of the ids to audit. */
  ids?: readonly string[];
  states?: readonly State[];
  /** The path of a story's server-rendered version: `ssr/{story}.html`. */
  withoutScript?: string;
  /** One variant of every story each: `language:en` or `language:en;theme:dark`. */
  globals?: readonly string[];
  /** Checks that run on the first variant of a story only. */
  skipOnVariants?: readonly string[];
}

interface Entry {
  id: string;
  type?: string;
  title?: string;
  name?: string;
  tags?: string[];
}

const RENDER_LIMIT = 20_000;
/** Story arguments that show a state, for components with these attributes. */
const STATE_ARGS: Partial<Record<State, string>> = {
  error: 'error-message:Contoh+kesalahan',
  disabled: 'disabled:!true',
};

/** Whether an id matches one of the patterns. */
export const storyMatcher = (globs: readonly string[]): ((id: string) => boolean) =>
  picomatch([...globs]);

function entriesOf(index: unknown): Entry[] {
  const { entries, stories } = (index ?? {}) as Record<string, Record<string, Entry> | undefined>;
  const list = Object.values(entries ?? stories ?? {});
  if (!list.every(({ id }) => typeof id === 'string')) {
    throw new UsageError('the index.json of the Storybook has entries without an id');
  }
  return list.filter(({ type = 'story' }) => type === 'story');
}

async function readIndex({ dir, url }: StorybookOptions): Promise<unknown> {
  const place = dir ? join(dir, 'index.json') : new URL('index.json', withSlash(url ?? '')).href;
  try {
    if (dir) return JSON.parse(await readFile(place, 'utf8'));
    const response = await fetch(place, { signal: AbortSignal.timeout(RENDER_LIMIT) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } catch (error) {
    throw new UsageError(`${place}: not the index of a Storybook (${(error as Error).message})`);
  }
}

async function textAt(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(RENDER_LIMIT) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

const withSlash = (url: string) => (url.endsWith('/') ? url : `${url}/`);

/** Otherwise Storybook's accessibility addon would run axe at the same time. */
const DISABLE_A11Y_ADDON = 'a11y.manual:!true';

const pathOf = (id: string, state: State, globals: string) => {
  const query = new URLSearchParams({ id, viewMode: 'story' });
  const args = STATE_ARGS[state];
  const chosen = [globals, DISABLE_A11Y_ADDON].filter(Boolean).join(';');
  return `iframe.html?${query}${args ? `&args=${args}` : ''}&globals=${chosen}`;
};

/** `language:id;theme:dark` → `.id.dark` */
const suffixOf = (globals: string) =>
  globals
    .split(';')
    .filter(Boolean)
    .map((each) => `.${each.split(':').at(-1)}`)
    .join('');

/** Waits until Storybook has rendered the story, which happens after the page has loaded. */
async function rendered(page: Page, state: State): Promise<void> {
  const handle = await page
    .waitForFunction(
      () => {
        const shown = (selector: string) => {
          const element = document.querySelector<HTMLElement>(selector);
          return element !== null && element.checkVisibility();
        };
        if (document.body?.classList.contains('sb-show-errordisplay')) return 'error';
        if (document.body?.classList.contains('sb-show-nopreview')) return 'missing';
        return shown('#storybook-root') && document.querySelector('#storybook-root')?.firstChild
          ? 'shown'
          : false;
      },
      { timeout: RENDER_LIMIT },
    )
    .catch(() => undefined);
  const outcome = handle ? await handle.jsonValue() : 'late';
  if (outcome !== 'shown') {
    throw new NotReadyError({
      id: `Cerita tidak tampil (${outcome}).`,
      en: `The story was not shown (${outcome}).`,
    });
  }
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  if (state === 'hover') {
    const control = await page.$(
      '#storybook-root :is(a, button, input, select, textarea, summary)',
    );
    await control?.hover();
  }
  if (state === 'focus') await page.keyboard.press('Tab');
}

const SAME_ON_VARIANTS = {
  id: 'Diperiksa pada varian pertama cerita ini, yang tidak berbeda dalam hal yang diperiksa.',
  en: 'Tested on the first variant of this story, which does not differ in what is tested.',
};

/** The stories of a Storybook as targets; `close` stops the server, if one was started. */
export async function storybookTargets(
  options: StorybookOptions,
): Promise<{ targets: AuditTarget[]; close(): Promise<void> }> {
  const { dir, url, ids = ['*'], states = ['default'], globals = [''] } = options;
  const { withoutScript, skipOnVariants } = options;
  const entries = entriesOf(await readIndex(options));
  const isChosen = storyMatcher(ids);
  const chosen = entries.filter(({ id }) => isChosen(id));
  if (!chosen.length) {
    throw new UsageError(
      `no story has an id like ${ids.join(', ')}; there are ${entries.length} stories`,
    );
  }
  const served = dir ? await serveFolder(dir) : undefined;
  const base = withSlash(served?.origin ?? url ?? '');
  // The port differs from run to run; the recorded URL must not.
  const recorded = served ? 'storybook:/' : base;
  const targets = chosen.flatMap(({ id }) =>
    globals.flatMap((variant, place) =>
      states.map((state): AuditTarget => {
        const idOf = (globals: string) =>
          `story:${id}${suffixOf(globals)}${state === 'default' ? '' : `@${state}`}`;
        const path = pathOf(id, state, variant);
        const plain = withoutScript?.replaceAll('{story}', `${id}${suffixOf(variant)}`);
        return {
          id: idOf(variant),
          url: `${recorded}${path}`,
          openUrl: `${base}${path}`,
          // Storybook renders stories with JavaScript, so its frame has no version without.
          scriptlessUrl: plain && state === 'default' ? `${base}${plain}` : null,
          ...(plain && { fetchSource: () => textAt(`${base}${plain}`) }),
          isFragment: true,
          prepare: (page) => rendered(page, state),
          ...(place > 0 &&
            skipOnVariants && {
              skip: {
                checks: skipOnVariants,
                reason: SAME_ON_VARIANTS,
                madeOn: idOf(globals[0]!),
              },
            }),
        };
      }),
    ),
  );
  return { targets, close: async () => served?.close() };
}
