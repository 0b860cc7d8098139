import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { engines, ownChecks } from '../check-list.js';
import { serveFolder } from './static-server.js';
import { NotReadyError, UsageError, type Work } from './target.js';

export const STATES = ['default', 'hover', 'focus', 'error', 'disabled'] as const;
export type State = (typeof STATES)[number];

export interface StorybookOptions {
  /** A built Storybook; served to this machine while the audit runs. */
  dir?: string;
  /** Or the address of one that runs. */
  url?: string;
  /** Ids to take, `*` for anything. */
  ids?: readonly string[];
  states?: readonly State[];
  /** Where a server renders the stories for browsers without JavaScript: `ssr/{story}.html`. */
  withoutScript?: string;
  /** Each is one variant of every story: `language:en` or `language:en;theme:dark`. */
  globals?: readonly string[];
  /** The engines and own checks that a variant after the first is worth; all by default. */
  variantChecks?: readonly string[];
}

interface Entry {
  id: string;
  type?: string;
  title?: string;
  name?: string;
  tags?: string[];
}

const RENDER_LIMIT = 20_000;
/** Arguments by which a story shows a state, where its component has such attributes. */
const STATE_ARGS: Partial<Record<State, string>> = {
  error: 'error-message:Contoh+kesalahan',
  disabled: 'disabled:!true',
};

/** `components-*--default` as a pattern. */
export function globPattern(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

function entriesOf(index: unknown): Entry[] {
  const { entries, stories } = (index ?? {}) as Record<string, Record<string, Entry> | undefined>;
  const list = Object.values(entries ?? stories ?? {});
  if (!list.every(({ id }) => typeof id === 'string')) {
    throw new UsageError('index.json of the Storybook has entries without an id');
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
    throw new UsageError(`${place}: no index of a Storybook (${(error as Error).message})`);
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

/** Storybook's own accessibility addon would run axe in the page while we do. */
const ADDON_WAITS = 'a11y.manual:!true';

const pathOf = (id: string, state: State, globals: string) => {
  const query = new URLSearchParams({ id, viewMode: 'story' });
  const args = STATE_ARGS[state];
  const chosen = [globals, ADDON_WAITS].filter(Boolean).join(';');
  return `iframe.html?${query}${args ? `&args=${args}` : ''}&globals=${chosen}`;
};

/** `language:id;theme:dark` → `.id.dark` */
const suffixOf = (globals: string) =>
  globals
    .split(';')
    .filter(Boolean)
    .map((each) => `.${each.split(':').at(-1)}`)
    .join('');

/** Waits until the story is there: Storybook renders it after the page has loaded. */
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
    throw new NotReadyError(
      `Cerita tidak tampil (${outcome}).`,
      `The story does not show (${outcome}).`,
    );
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

const onTheFirst = (variantChecks: readonly string[], madeOn: string) => ({
  checks: [...engines, ...ownChecks]
    .map(({ name }) => name)
    .filter((name) => !variantChecks.includes(name.replace('nusa/', ''))),
  madeOn,
  reason: {
    id: 'Dibuat pada varian pertama cerita ini, yang sama dalam hal yang diperiksa.',
    en: 'Made on the first variant of this story, which is the same in what is checked.',
  },
});

/** The stories of a Storybook, and how to close what serves it. */
export async function storybookWorks(
  options: StorybookOptions,
): Promise<{ works: Work[]; close(): Promise<void> }> {
  const { dir, url, ids = ['*'], states = ['default'], globals = [''] } = options;
  const { withoutScript, variantChecks } = options;
  const entries = entriesOf(await readIndex(options));
  const patterns = ids.map(globPattern);
  const chosen = entries.filter(({ id }) => patterns.some((pattern) => pattern.test(id)));
  if (!chosen.length) {
    throw new UsageError(
      `no story has an id like ${ids.join(', ')}; there are ${entries.length} stories`,
    );
  }
  const served = dir ? await serveFolder(dir) : undefined;
  const base = withSlash(served?.address ?? url ?? '');
  // The port differs from run to run, the record must not.
  const recorded = served ? 'storybook:/' : base;
  const works = chosen.flatMap(({ id }) =>
    globals.flatMap((variant, place) =>
      states.map((state): Work => {
        const idOf = (globals: string) =>
          `story:${id}${suffixOf(globals)}${state === 'default' ? '' : `@${state}`}`;
        const path = pathOf(id, state, variant);
        const plain = withoutScript?.replaceAll('{story}', `${id}${suffixOf(variant)}`);
        return {
          id: idOf(variant),
          url: `${recorded}${path}`,
          open: `${base}${path}`,
          // Storybook draws a story with a script: its frame says nothing of life without.
          plain: plain && state === 'default' ? `${base}${plain}` : null,
          ...(plain && { source: () => textAt(`${base}${plain}`) }),
          isPart: true,
          ready: (page) => rendered(page, state),
          ...(place > 0 &&
            variantChecks && { elsewhere: onTheFirst(variantChecks, idOf(globals[0]!)) }),
        };
      }),
    ),
  );
  return { works, close: async () => served?.close() };
}
