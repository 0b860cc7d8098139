/* Main-thread CPU time of one key in an autocomplete over 10,000 options, and of the same key in a plain text input. */
import { launchBrowser } from '../support/browser.mjs';
import { reportBench, rounded } from './support/ledger.mjs';
import { metricsOf, mount, openPage, times } from './support/mount.mjs';

const ROUNDS = 5;
const COUNT = 10_000;
/** Thousands match the first keys, some the last. */
const KEYS = 'desa suka';
const FRAME = 16.7;

const SYLLABLES = ['suka', 'maju', 'tani', 'rejo', 'sari', 'mulyo', 'jaya', 'kerta', 'banjar'];
const name = (i) => `Désa ${SYLLABLES[i % 9]}${SYLLABLES[(i >> 3) % 9]} ${i}`;

const cases = {
  native: '<label for="f">Desa</label><input class="nusa-control" id="f">',
  nusa: `<nusa-autocomplete label="Desa"><select name="desa"><option value=""></option>${times(COUNT, (i) => `<option value="${i}">${name(i)}</option>`)}</select></nusa-autocomplete>`,
};

/** The time that the focus takes, with what it prepares, and that of each key, in milliseconds. */
async function keyTimes(browser, kind, html) {
  const { page, client } = await openPage(browser, 'nusa');
  await mount(page, kind, html);
  const settle = () =>
    page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
        ),
    );
  const time = async (act) => {
    const before = await metricsOf(client);
    await act();
    await settle();
    return ((await metricsOf(client)).TaskDuration - before.TaskDuration) * 1000;
  };
  const focus = await time(async () => {
    await page.focus('input');
    await new Promise((resolve) => setTimeout(resolve, 500)); // The options are read in slices.
  });
  const keys = [];
  for (const key of KEYS) keys.push(await time(() => page.keyboard.type(key)));
  const found = await page.evaluate(() => document.querySelectorAll('[role=option]').length);
  if (kind === 'nusa' && !found) throw new Error('The list is empty.');
  await page.close();
  return { focus, keys };
}

/** How long the page is held at a time by the focus and a key right after it, in milliseconds. */
async function longestHold(browser) {
  const { page } = await openPage(browser, 'nusa');
  await mount(page, 'nusa', cases.nusa);
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    globalThis.longest = 0;
    port1.onmessage = () => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      port2.postMessage('');
    };
    const input = document.querySelector('input');
    input.focus();
    last = performance.now();
    port2.postMessage('');
    document.execCommand('insertText', false, 'd');
  });
  await page.waitForSelector('[role=combobox][aria-expanded=true]');
  const longest = await page.evaluate(() => globalThis.longest);
  await page.close();
  return longest;
}

const browser = await launchBrowser();
const best = {};
let held = Infinity;
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, html] of Object.entries(cases)) {
      const { focus, keys } = await keyTimes(browser, kind, html);
      const known = (best[kind] ??= { focus: Infinity, keys: keys.map(() => Infinity) });
      known.focus = Math.min(known.focus, focus);
      known.keys = known.keys.map((time, i) => Math.min(time, keys[i]));
    }
    held = Math.min(held, await longestHold(browser));
  }
} finally {
  await browser.close();
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const { native, nusa } = best;
reportBench('autocomplete', {
  'focus on 10,000 options': { value: rounded(nusa.focus, 1), unit: 'ms' },
  'longest hold, with a key right after the focus': {
    value: rounded(held, 1),
    unit: 'ms',
    budget: `≤ ${FRAME}`,
  },
  'first key': { value: rounded(nusa.keys[0], 1), unit: 'ms', budget: `≤ ${FRAME}` },
  'slowest later key': {
    value: rounded(Math.max(...nusa.keys.slice(1)), 1),
    unit: 'ms',
    budget: `≤ ${FRAME}`,
  },
  'a key in a plain text input': { value: rounded(mean(native.keys), 1), unit: 'ms' },
  'a key, on average': {
    value: rounded(mean(nusa.keys) / mean(native.keys)),
    unit: '× a plain text input',
  },
});
