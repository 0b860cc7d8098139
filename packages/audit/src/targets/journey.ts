import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { parse } from 'yaml';
import { webUrl } from './hosts.js';
import { NotReadyError, UsageError, type Work } from './target.js';

/** One step; `expect` says what must be there then, the others change the page. */
export type Step =
  | { goto: string; name?: string }
  | { click: string; name?: string }
  | { fill: Record<string, string>; name?: string }
  | { expect: string; name?: string };

export interface Journey {
  name: string;
  /** What addresses without a host belong to. */
  base?: string;
  /** In milliseconds, for one step. */
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
  if (unknown) fail(`there is no "${unknown}"`);
  if (kind === 'fill') {
    const fields = step.fill;
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      fail('fill needs the labels of fields, with what to put in');
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

/** `css:` and then a selector, or the words that people see or hear. */
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
      throw new NotReadyError(`“${text}” tidak ditemukan.`, `“${text}” was not found.`);
    }
    await pause(100);
  }
}

const CLICKED = ['button', 'link', 'radio', 'checkbox', 'tab', 'menuitem', 'option'];
const FILLED = ['textbox', 'searchbox', 'combobox', 'spinbutton', 'checkbox', 'radio'];

/** The value of the option with these words, or this value: a page may fetch its options first. */
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
      throw new NotReadyError(
        `“${label}” tidak punya pilihan “${text}”.`,
        `“${label}” has no option “${text}”.`,
      );
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
    // What is typed into these depends on the browser's language.
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

/** A click may go to another page, or change this one: both have happened when it is quiet again. */
async function click(page: Page, text: string, timeout: number): Promise<void> {
  const target = await find(page, text, CLICKED, timeout);
  const gone = page.waitForNavigation({ timeout: 1500, waitUntil: 'load' }).catch(() => undefined);
  await target.click();
  const quiet = page.waitForNetworkIdle({ idleTime: 400, timeout: 1500 }).catch(() => undefined);
  await Promise.race([gone, quiet]);
}

async function take(page: Page, step: Step, { base, timeout }: Journey): Promise<void> {
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

/** From nothing to the end of a step: cookies of the steps before would change what a step shows. */
async function walk(page: Page, journey: Journey, last: number): Promise<void> {
  const cookies = await page.browserContext().cookies();
  await page.browserContext().deleteCookie(...cookies);
  for (const [index, step] of journey.steps.slice(0, last + 1).entries()) {
    try {
      await take(page, step, journey);
    } catch (error) {
      if (index === last && error instanceof NotReadyError) throw error;
      const message = (error as Error).message;
      throw new NotReadyError(
        `Langkah ${index + 1} tidak berhasil: ${error instanceof NotReadyError ? error.inIndonesian : message}`,
        `Step ${index + 1} failed: ${message}`,
      );
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
 * An audit after each step, `recordedBase` in place of the address that the steps were taken at. The way
 * there is gone again from the start for each, since an audit presses keys and reloads, and what it left
 * behind would be carried on.
 */
export function worksOfJourney(journey: Journey, file: string, recordedBase?: string): Work[] {
  const name = basename(file).replace(/\.ya?ml$/, '');
  const digits = String(journey.steps.length).length;
  const start = journey.steps.find((step) => 'goto' in step);
  if (!start || start !== journey.steps[0]) {
    throw new UsageError(`${file}: the first step must be a goto`);
  }
  const url = new URL(start.goto, journey.base).href;
  // What is expected is looked for before the audit of the step that should bring it.
  const last = (index: number): number => {
    const next = journey.steps[index + 1];
    return next && 'expect' in next ? last(index + 1) : index;
  };
  return journey.steps.flatMap((step, index): Work[] => {
    if ('expect' in step) return [];
    const number = String(index + 1).padStart(digits, '0');
    return [
      {
        id: `journey:${name}#${number} ${titleOf(step)}`,
        url,
        open: url,
        opensItself: true,
        ready: (page) => walk(page, journey, last(index)),
        ...(recordedBase && {
          record: (address: string) => address.replace(new URL(url).origin, recordedBase),
        }),
      },
    ];
  });
}

export async function journeyWorks(file: string, base?: string): Promise<Work[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file}: no such file`);
  }
  const journey = parseJourney(text, file);
  const own = journey.base && new URL(journey.base).origin;
  if (base) journey.base = webUrl(base).href;
  return worksOfJourney(journey, file, base ? own : undefined);
}
