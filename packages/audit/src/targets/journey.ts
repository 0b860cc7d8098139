import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { parse } from 'yaml';
import { webUrl } from './hosts.js';
import { NotReadyError, UsageError, type AuditTarget } from './target.js';

/** A step of a journey: `expect` is an assertion, the others change the page. */
export type Step =
  | { goto: string; name?: string }
  | { click: string; name?: string }
  | { fill: Record<string, string>; name?: string }
  | { expect: string; name?: string };

export interface Journey {
  name: string;
  /** The base of relative URLs. */
  base?: string;
  /** Per step, in milliseconds. */
  timeout: number;
  steps: Step[];
}

const KINDS = ['goto', 'click', 'fill', 'expect'] as const;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function stepOf(value: unknown, index: number): Step {
  const step = (value ?? {}) as Record<string, unknown>;
  const kinds = KINDS.filter((kind) => kind in step);
  const fail = (why: string): never => {
    throw new UsageError(`step ${index + 1}: ${why}`);
  };
  const [kind] = kinds;
  if (!kind || kinds.length > 1) return fail(`needs one of ${KINDS.join(', ')}`);
  const unknown = Object.keys(step).find((key) => key !== kind && key !== 'name');
  if (unknown) fail(`unknown key "${unknown}"`);
  if (kind === 'fill') {
    const fields = step.fill;
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      fail('fill needs labels of fields with their values');
    }
    const entries = Object.entries(fields as object).map(([label, text]) => [label, String(text)]);
    return { ...step, fill: Object.fromEntries(entries) } as Step;
  }
  if (!isText(step[kind])) fail(`${kind} needs a text`);
  return step as unknown as Step;
}

export function parseJourney(text: string, file: string): Journey {
  try {
    const value = parse(text, { schema: 'failsafe', maxAliasCount: 50 }) as Record<string, unknown>;
    const { name, base, timeout, steps } = value ?? {};
    if (!Array.isArray(steps) || !steps.length) throw new UsageError('needs a list of steps');
    return {
      name: isText(name) ? name : basename(file).replace(/\.ya?ml$/, ''),
      ...(isText(base) && { base: webUrl(base).href }),
      timeout: Number(timeout ?? 10_000) || 10_000,
      steps: steps.map(stepOf),
    };
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Puppeteer selectors for `css:SELECTOR`, or for a visible text or accessible name. */
const selectorsOf = (text: string, roles: readonly string[]): string[] =>
  text.startsWith('css:')
    ? [text.slice(4)]
    : [
        ...roles.map((role) => `::-p-aria([name=${quoted(text)}][role=${quoted(role)}])`),
        `::-p-aria([name=${quoted(text)}])`,
        `::-p-text(${text})`,
      ];

async function find(page: Page, text: string, roles: readonly string[], timeout: number) {
  const until = Date.now() + timeout;
  for (;;) {
    for (const selector of selectorsOf(text, roles)) {
      const found = await page.$(selector).catch(() => null);
      if (found && (await found.isVisible().catch(() => false))) return found;
    }
    if (Date.now() > until) {
      throw new NotReadyError({ id: `“${text}” tidak ditemukan.`, en: `“${text}” was not found.` });
    }
    await pause(100);
  }
}

const CLICKED = ['button', 'link', 'radio', 'checkbox', 'tab', 'menuitem', 'option'];
const FILLED = ['textbox', 'searchbox', 'combobox', 'spinbutton', 'checkbox', 'radio'];

/** The value of the option with this label or value. Waits, because a page may fetch its options. */
async function optionOf(
  field: ElementHandle,
  label: string,
  text: string,
  timeout: number,
): Promise<string> {
  const until = Date.now() + timeout;
  for (;;) {
    const value = await field.evaluate((element, wanted) => {
      const options = [...(element as HTMLSelectElement).options];
      return options.find((each) => each.label.trim() === wanted || each.value === wanted)?.value;
    }, text);
    if (value !== undefined) return value;
    if (Date.now() > until) {
      throw new NotReadyError({
        id: `“${label}” tidak punya pilihan “${text}”.`,
        en: `“${label}” has no option “${text}”.`,
      });
    }
    await pause(100);
  }
}

async function fill(page: Page, label: string, text: string, timeout: number): Promise<void> {
  const field = await find(page, label, FILLED, timeout);
  const kind = await field.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.localName,
  );
  if (kind === 'select') {
    await field.select(await optionOf(field, label, text, timeout));
  } else if (kind === 'checkbox' || kind === 'radio') {
    await field.click();
  } else if (kind === 'file') {
    await (field as ElementHandle<HTMLInputElement>).uploadFile(text);
  } else if (kind === 'date' || kind === 'time' || kind === 'month') {
    // How to type into these depends on the browser's locale.
    await field.evaluate((element, value) => {
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  } else {
    await field.evaluate((element) => {
      if ('select' in element) (element as HTMLInputElement).select();
    });
    await field.type(text);
  }
}

/** Clicks, then waits for a navigation or for the network to become idle. */
async function click(page: Page, text: string, timeout: number): Promise<void> {
  const target = await find(page, text, CLICKED, timeout);
  const gone = page.waitForNavigation({ timeout: 1500, waitUntil: 'load' }).catch(() => undefined);
  await target.click();
  const quiet = page.waitForNetworkIdle({ idleTime: 400, timeout: 1500 }).catch(() => undefined);
  await Promise.race([gone, quiet]);
}

async function perform(page: Page, step: Step, { base, timeout }: Journey): Promise<void> {
  if ('goto' in step) {
    await page.goto(new URL(step.goto, base).href, { timeout: timeout * 3, waitUntil: 'load' });
  } else if ('click' in step) {
    await click(page, step.click, timeout);
  } else if ('fill' in step) {
    for (const [label, text] of Object.entries(step.fill)) await fill(page, label, text, timeout);
  } else {
    await find(page, step.expect, ['heading', 'alert', 'status'], timeout);
  }
}

/** Replays the journey up to a step, without cookies, which would change what a step shows. */
async function replay(page: Page, journey: Journey, last: number): Promise<void> {
  const cookies = await page.browserContext().cookies();
  await page.browserContext().deleteCookie(...cookies);
  for (const [index, step] of journey.steps.slice(0, last + 1).entries()) {
    try {
      await perform(page, step, journey);
    } catch (error) {
      if (index === last && error instanceof NotReadyError) throw error;
      const message = (error as Error).message;
      throw new NotReadyError({
        id: `Langkah ${index + 1} tidak berhasil: ${error instanceof NotReadyError ? error.localized.id : message}`,
        en: `Step ${index + 1} failed: ${message}`,
      });
    }
  }
}

const titleOf = (step: Step): string =>
  step.name ??
  ('goto' in step
    ? `goto ${step.goto}`
    : 'click' in step
      ? `click ${step.click}`
      : 'fill' in step
        ? `fill ${Object.keys(step.fill).join(', ')}`
        : `expect ${step.expect}`);

/**
 * One target per step; `recordedBase` replaces the origin in recorded URLs. The journey is replayed from the
 * start for each, because an audit presses keys and reloads, which would affect the following steps.
 */
export function targetsOfJourney(
  journey: Journey,
  file: string,
  recordedBase?: string,
): AuditTarget[] {
  const name = basename(file).replace(/\.ya?ml$/, '');
  const digits = String(journey.steps.length).length;
  const start = journey.steps.find((step) => 'goto' in step);
  if (!start || start !== journey.steps[0]) {
    throw new UsageError(`${file}: the first step must be a goto`);
  }
  const url = new URL(start.goto, journey.base).href;
  // Expectations are checked before the step that should meet them is audited.
  const last = (index: number): number => {
    const next = journey.steps[index + 1];
    return next && 'expect' in next ? last(index + 1) : index;
  };
  return journey.steps.flatMap((step, index): AuditTarget[] => {
    if ('expect' in step) return [];
    const number = String(index + 1).padStart(digits, '0');
    return [
      {
        id: `journey:${name}#${number} ${titleOf(step)}`,
        url,
        openUrl: url,
        navigatesItself: true,
        prepare: (page) => replay(page, journey, last(index)),
        ...(recordedBase && {
          recordedUrl: (address: string) => address.replace(new URL(url).origin, recordedBase),
        }),
      },
    ];
  });
}

export async function journeyTargets(file: string, base?: string): Promise<AuditTarget[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file}: no such file`);
  }
  const journey = parseJourney(text, file);
  const own = journey.base && new URL(journey.base).origin;
  if (base) journey.base = webUrl(base).href;
  return targetsOfJourney(journey, file, base ? own : undefined);
}
