import type { CDPSession, HTTPResponse, Page } from 'puppeteer-core';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.js';
import { TimeLimitError, withTimeout } from '../model/timeout.js';
import type { Localized, Subject } from '../model/schema.js';

export interface LoadResult {
  state: Subject['state'];
  reason?: Localized;
  status?: number;
  /** The markup that the server sent, if it could be read. */
  source?: string;
  milliseconds: number;
}

const REASONS = {
  timeout: (seconds: string) => ({
    id: `Halaman belum selesai dimuat setelah ${seconds} detik.`,
    en: `The page did not load within ${seconds} seconds.`,
  }),
  redirects: (count: string) => ({
    id: `Alamat ini dialihkan lebih dari ${count} kali.`,
    en: `The address redirects more than ${count} times.`,
  }),
  blocked: (why: string) => ({
    id: `Akses ke halaman ditolak: ${why}`,
    en: `Access to the page was denied: ${why}`,
  }),
  download: () => ({
    id: 'Alamat ini mengunduh berkas, bukan menampilkan halaman.',
    en: 'The address downloads a file instead of showing a page.',
  }),
  'not-html': (type: string) => ({
    id: `Alamat ini bukan halaman HTML: ${type}`,
    en: `The address is not an HTML page: ${type}`,
  }),
  'too-large': (size: string) => ({
    id: `Halaman terlalu besar: ${size}`,
    en: `The page is too large: ${size}`,
  }),
  changed: () => ({
    id: 'Halaman terus berpindah ke alamat lain dengan sendirinya.',
    en: 'The page keeps navigating to other addresses by itself.',
  }),
  error: (why: string) => ({
    id: `Halaman tidak dapat dimuat: ${why}`,
    en: `The page could not be loaded: ${why}`,
  }),
};

/**
 * Loads a page for the audit. Never rejects and never waits longer than the limits: a page that cannot be
 * tested is returned with a state and a reason.
 */
export async function loadSubject(
  page: Page,
  url: string,
  custom: Partial<Limits> = {},
): Promise<LoadResult> {
  const started = performance.now();
  const limits = { ...DEFAULT_LIMITS, ...custom };
  const outcome = await load(page, url, limits);
  return { ...outcome, milliseconds: Math.round(performance.now() - started) };
}

async function load(
  page: Page,
  url: string,
  limits: Limits,
): Promise<Omit<LoadResult, 'milliseconds'>> {
  let cdp: CDPSession | undefined;
  let isDownload = false;
  let redirects = 0;
  const dismiss = (dialog: {
    type(): string;
    accept(): Promise<void>;
    dismiss(): Promise<void>;
  }) => {
    // A page with a beforeunload dialog would keep the next page from loading.
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => {});
  };
  page.on('dialog', dismiss);
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
      response = await withTimeout(
        limits.load,
        'Loading',
        page.goto(url, { waitUntil: 'load', timeout: limits.load }),
      );
    } catch (error) {
      await stopLoading(cdp);
      if (isDownload) return { state: 'download', reason: REASONS.download() };
      return failure(error as Error, limits, redirects);
    }
    if (isDownload) return { state: 'download', reason: REASONS.download() };
    if (redirects > limits.redirects)
      return { state: 'redirects', reason: REASONS.redirects(String(limits.redirects)) };
    return await inspect(page, cdp, response, limits);
  } catch (error) {
    return failure(error as Error, limits, redirects);
  } finally {
    page.off('dialog', dismiss);
    await cdp?.detach().catch(() => {});
  }
}

/** Requests that are still pending would delay the next page. */
async function stopLoading(cdp: CDPSession): Promise<void> {
  await withTimeout(2000, 'Stopping', cdp.send('Page.stopLoading')).catch(() => {});
}

function failure(
  error: Error,
  limits: Limits,
  redirects: number,
): Omit<LoadResult, 'milliseconds'> {
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

async function inspect(
  page: Page,
  cdp: CDPSession,
  response: HTTPResponse | null,
  limits: Limits,
): Promise<Omit<LoadResult, 'milliseconds'>> {
  const status = response?.status();
  const known = { ...(status !== undefined && { status }) };
  if (status === 401 || status === 403 || status === 407 || status === 429)
    return { state: 'blocked', reason: REASONS.blocked(`HTTP ${status}`), ...known };
  const type = (response?.headers()['content-type'] ?? 'text/html').split(';', 1)[0]!.trim();
  if (
    !/^(text\/html|application\/xhtml\+xml|image\/svg\+xml|text\/xml|application\/xml)$/i.test(type)
  )
    return { state: 'not-html', reason: REASONS['not-html'](type.slice(0, 100)), ...known };
  // Checks would accept a "not found" page, which would hide that the list of pages is out of date.
  if (status !== undefined && status >= 400)
    return { state: 'error', reason: REASONS.error(`HTTP ${status}`), ...known };
  const source = await withTimeout(
    limits.check,
    'Reading',
    response?.text() ?? page.content(),
  ).catch(() => undefined);
  if (source && source.length > limits.bytes)
    return {
      state: 'too-large',
      reason: REASONS['too-large'](`${source.length} > ${limits.bytes} bytes`),
      ...known,
    };
  try {
    const { result } = await withTimeout(
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
        ...known,
      };
  } catch (error) {
    // A script that never ends lets the call time out; a navigation makes it fail.
    if (error instanceof TimeLimitError)
      return {
        state: 'timeout',
        reason: REASONS.timeout(String(limits.check / 1000)),
        ...known,
      };
    return { state: 'changed', reason: REASONS.changed(), ...known };
  }
  return { state: 'loaded', ...known, ...(source && { source }) };
}

/** Runs in the page's own world, without recursion: the page may be arbitrarily deep. */
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
