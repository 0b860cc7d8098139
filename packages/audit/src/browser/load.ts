import type { CDPSession, HTTPResponse, Page } from 'puppeteer-core';
import { DEFAULT_LIMITS, TimeLimitError, within, type Limits } from '../model/limits.js';
import type { BothLanguages, Subject } from '../model/schema.js';

export interface Loaded {
  state: Subject['state'];
  reason?: BothLanguages;
  status?: number;
  /** What the server sent, for the checks of its markup; nothing when it cannot be had. */
  source?: string;
  milliseconds: number;
}

const REASONS = {
  timeout: (seconds: string) => ({
    id: `Halaman tidak selesai dimuat dalam ${seconds} detik.`,
    en: `The page had not loaded after ${seconds} seconds.`,
  }),
  redirects: (count: string) => ({
    id: `Alamat ini mengalihkan lebih dari ${count} kali.`,
    en: `The address redirects more than ${count} times.`,
  }),
  blocked: (why: string) => ({
    id: `Halaman menolak kunjungan: ${why}`,
    en: `The page refuses the visit: ${why}`,
  }),
  download: () => ({
    id: 'Alamat ini mengunduh berkas, bukan menampilkan halaman.',
    en: 'The address downloads a file instead of showing a page.',
  }),
  'not-html': (type: string) => ({
    id: `Alamat ini bukan halaman HTML: ${type}`,
    en: `The address is no HTML page: ${type}`,
  }),
  'too-large': (size: string) => ({
    id: `Halaman terlalu besar: ${size}`,
    en: `The page is too large: ${size}`,
  }),
  changed: () => ({
    id: 'Halaman terus berpindah alamat sendiri.',
    en: 'The page keeps going to other addresses by itself.',
  }),
  error: (why: string) => ({
    id: `Halaman tidak dapat dimuat: ${why}`,
    en: `The page could not be loaded: ${why}`,
  }),
};

/**
 * Loads a page for the audit. Never throws and never waits longer than the limits: whatever a server or a
 * script does instead of giving a page is a state with a reason.
 */
export async function loadSubject(
  page: Page,
  url: string,
  given: Partial<Limits> = {},
): Promise<Loaded> {
  const started = performance.now();
  const limits = { ...DEFAULT_LIMITS, ...given };
  const outcome = await attempt(page, url, limits);
  return { ...outcome, milliseconds: Math.round(performance.now() - started) };
}

async function attempt(
  page: Page,
  url: string,
  limits: Limits,
): Promise<Omit<Loaded, 'milliseconds'>> {
  let cdp: CDPSession | undefined;
  let isDownload = false;
  let redirects = 0;
  const refuse = (dialog: {
    type(): string;
    accept(): Promise<void>;
    dismiss(): Promise<void>;
  }) => {
    // A page that asks before it is left would keep the next subject from loading.
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => {});
  };
  page.on('dialog', refuse);
  try {
    cdp = await page.createCDPSession();
    await cdp.send('Page.setDownloadBehavior', { behavior: 'deny' }).catch(() => {});
    await cdp.send('Page.enable');
    await cdp.send('Network.enable');
    cdp.on('Page.downloadWillBegin', () => (isDownload = true));
    cdp.on('Network.requestWillBeSent', ({ redirectResponse, type }) => {
      if (redirectResponse && type === 'Document') redirects++;
    });
    let response: HTTPResponse | null;
    try {
      response = await within(
        limits.load,
        'Loading',
        page.goto(url, { waitUntil: 'load', timeout: limits.load }),
      );
    } catch (error) {
      await stop(cdp);
      if (isDownload) return { state: 'download', reason: REASONS.download() };
      return failure(error as Error, limits, redirects);
    }
    if (isDownload) return { state: 'download', reason: REASONS.download() };
    if (redirects > limits.redirects)
      return { state: 'redirects', reason: REASONS.redirects(String(limits.redirects)) };
    return await judge(page, cdp, response, limits);
  } catch (error) {
    return failure(error as Error, limits, redirects);
  } finally {
    page.off('dialog', refuse);
    await cdp?.detach().catch(() => {});
  }
}

/** What has been asked for and does not come would hold up the next page too. */
async function stop(cdp: CDPSession): Promise<void> {
  await within(2000, 'Stopping', cdp.send('Page.stopLoading')).catch(() => {});
}

function failure(error: Error, limits: Limits, redirects: number): Omit<Loaded, 'milliseconds'> {
  const message = error.message.replace(/ at http.*$/s, '');
  if (/ERR_TOO_MANY_REDIRECTS/.test(message) || redirects > limits.redirects)
    return { state: 'redirects', reason: REASONS.redirects(String(limits.redirects)) };
  if (error instanceof TimeLimitError || error.name === 'TimeoutError')
    return { state: 'timeout', reason: REASONS.timeout(String(limits.load / 1000)) };
  if (/ERR_ABORTED/.test(message)) return { state: 'download', reason: REASONS.download() };
  if (/ERR_BLOCKED|ERR_INVALID_AUTH|ERR_CERT|ERR_SSL/.test(message))
    return { state: 'blocked', reason: REASONS.blocked(message) };
  return { state: 'error', reason: REASONS.error(message) };
}

async function judge(
  page: Page,
  cdp: CDPSession,
  response: HTTPResponse | null,
  limits: Limits,
): Promise<Omit<Loaded, 'milliseconds'>> {
  const status = response?.status();
  const answered = { ...(status !== undefined && { status }) };
  if (status === 401 || status === 403 || status === 407 || status === 429)
    return { state: 'blocked', reason: REASONS.blocked(`HTTP ${status}`), ...answered };
  const type = (response?.headers()['content-type'] ?? 'text/html').split(';', 1)[0]!.trim();
  if (
    !/^(text\/html|application\/xhtml\+xml|image\/svg\+xml|text\/xml|application\/xml)$/i.test(type)
  )
    return { state: 'not-html', reason: REASONS['not-html'](type.slice(0, 100)), ...answered };
  // A "not found" is a page like any other to the checks, and would hide that the list of pages is out of date.
  if (status !== undefined && status >= 400)
    return { state: 'error', reason: REASONS.error(`HTTP ${status}`), ...answered };
  const source = await within(limits.check, 'Reading', response?.text() ?? page.content()).catch(
    () => undefined,
  );
  if (source && source.length > limits.bytes)
    return {
      state: 'too-large',
      reason: REASONS['too-large'](`${source.length} > ${limits.bytes} bytes`),
      ...answered,
    };
  try {
    const { result } = await within(
      Math.min(limits.check, 10_000),
      'Counting',
      cdp.send('Runtime.evaluate', {
        expression: `(${countElements.toString()})()`,
        returnByValue: true,
      }),
    );
    const nodes = Number(result.value);
    if (nodes > limits.nodes)
      return {
        state: 'too-large',
        reason: REASONS['too-large'](`${nodes} > ${limits.nodes} elements`),
        ...answered,
      };
  } catch (error) {
    // A script that never ends answers nothing; one that navigates loses the question.
    if (error instanceof TimeLimitError)
      return {
        state: 'timeout',
        reason: REASONS.timeout(String(limits.check / 1000)),
        ...answered,
      };
    return { state: 'changed', reason: REASONS.changed(), ...answered };
  }
  return { state: 'loaded', ...answered, ...(source && { source }) };
}

/** Runs among the page's own scripts, and without recursion: a page may be as deep as it is large. */
function countElements(): number {
  const roots: (Document | ShadowRoot)[] = [document];
  let count = 0;
  for (let index = 0; index < roots.length; index++) {
    const walker = document.createTreeWalker(roots[index]!, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      count++;
      const { shadowRoot } = walker.currentNode as Element;
      if (shadowRoot) roots[roots.length] = shadowRoot;
    }
  }
  return count;
}
