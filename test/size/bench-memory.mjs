/* Nodes, listeners and heap before and after ten mounts and unmounts of 1,000 elements. */
import { launchBrowser } from '../support/browser.mjs';
import { reportBench, rounded } from './support/ledger.mjs';
import { metricsOf, mount, openPage, times } from './support/mount.mjs';

const ROUNDS = 10;

const html = times(
  250,
  (i) =>
    `<nusa-text-input label="Nama" name="f${i}"></nusa-text-input><nusa-radios legend="Untuk siapa?" name="r${i}"><nusa-radio value="a" label="A"></nusa-radio></nusa-radios><nusa-button label="Kirim"></nusa-button>`,
);

async function settled({ page, client }) {
  await page.evaluate(() => document.querySelector('#root').replaceChildren());
  for (let i = 0; i < 3; i++) {
    await client.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { Nodes, JSEventListeners, JSHeapUsedSize } = await metricsOf(client);
  return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
}

const browser = await launchBrowser();
try {
  const opened = await openPage(browser, 'nusa');
  // What is kept once, such as parsed templates and compiled code, is no leak.
  for (let round = 0; round < 2; round++) {
    await mount(opened.page, 'nusa', html);
    await settled(opened);
  }
  const before = await settled(opened);
  for (let round = 0; round < ROUNDS; round++) {
    await mount(opened.page, 'nusa', html);
    await settled(opened);
  }
  const after = await settled(opened);
  const budget = 'flat';
  reportBench('memory', {
    'nodes more': { value: after.nodes - before.nodes, unit: `than ${before.nodes}`, budget },
    'listeners more': {
      value: after.listeners - before.listeners,
      unit: `than ${before.listeners}`,
      budget,
    },
    'heap more': {
      value: rounded((after.heap - before.heap) / 1024, 0),
      unit: `KiB than ${rounded(before.heap / 1024, 0)}`,
      budget,
    },
  });
} finally {
  await browser.close();
}
