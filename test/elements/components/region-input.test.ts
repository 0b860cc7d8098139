import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '@nusa/elements/autocomplete';
import '@nusa/elements/region-input';
import '@nusa/elements/select';
import { cleanUp, describeElement, mountRaw, rendered } from '../../support/mount.js';

const SRC = '/wilayah/';
const field = (label: string, name: string, options = '') =>
  `<nusa-select label="${label}"><select name="${name}"><option value="">Pilih</option>${options}</select></nusa-select>`;
const regionInput = (src = SRC, options: string[] = []) =>
  `<form><nusa-region-input src="${src}">${[
    field('Provinsi', 'provinsi', options[0]),
    field('Kabupaten atau kota', 'kabupaten', options[1]),
    field('Kecamatan', 'kecamatan', options[2]),
    field('Kelurahan atau desa', 'desa', options[3]),
  ].join('')}</nusa-region-input></form>`;

const selectsIn = (page: ParentNode) => [...page.querySelectorAll('select')];
const count = (select: HTMLSelectElement) =>
  [...select.options].filter(({ value }) => value).length;
const isFilled = (select: HTMLSelectElement) => waitUntil(() => count(select) > 0);
function pick(select: HTMLSelectElement, value: string) {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
const dataOf = (page: ParentNode) =>
  Object.fromEntries(new FormData(page.querySelector('form')!).entries());

/** Replaces `fetch` until the test ends. */
function answerWith(answer: (url: string) => Promise<Response> | Response) {
  const real = window.fetch;
  window.fetch = async (input) => answer(String(input));
  return () => (window.fetch = real);
}

describeElement('nusa-region-input', (mount) => {
  afterEach(() => sessionStorage.clear());

  it('loads the provinces, and each next level when one is selected', async () => {
    const page = await mount(regionInput());
    const [province, regency, district, village] = selectsIn(page) as [
      HTMLSelectElement,
      HTMLSelectElement,
      HTMLSelectElement,
      HTMLSelectElement,
    ];
    await isFilled(province);
    expect(count(province)).to.equal(38);
    expect(count(regency)).to.equal(0);
    pick(province, '34');
    await isFilled(regency);
    expect([...regency.options].map(({ text }) => text)).to.include('Kabupaten Sleman');
    pick(regency, '34.04');
    await isFilled(district);
    pick(district, '34.04.02');
    await isFilled(village);
    pick(village, '34.04.02.2001');
    expect(dataOf(page)).to.deep.equal({
      provinsi: '34',
      kabupaten: '34.04',
      kecamatan: '34.04.02',
      desa: '34.04.02.2001',
    });
    expect(page.querySelector('nusa-region-input')!.code).to.equal('34.04.02.2001');
    await expect(page).to.be.accessible();
  });

  it('clears the levels below one that changes', async () => {
    const page = await mount(regionInput());
    const host = page.querySelector('nusa-region-input')!;
    expect(await host.choose('34.04.02.2001')).to.equal(true);
    const [province, regency, district, village] = selectsIn(page);
    pick(province!, '31');
    expect([regency!.value, district!.value, village!.value]).to.deep.equal(['', '', '']);
    expect(count(district!)).to.equal(0);
    await isFilled(regency!);
    expect(regency!.options[1]!.value).to.match(/^31\./);
  });

  it('keeps options rendered by the server, and continues from there', async () => {
    const page = await mount(
      regionInput(SRC, [
        '<option value="34" selected>DI Yogyakarta</option>',
        '<option value="34.04" selected>Kabupaten Sleman</option>',
      ]),
    );
    const [province, regency, district] = selectsIn(page);
    await isFilled(district!);
    expect([province!.value, regency!.value]).to.deep.equal(['34', '34.04']);
    expect([...district!.options].map(({ text }) => text)).to.include('Godean');
  });

  it('ignores a late response', async () => {
    const page = await mount(regionInput());
    const [province, regency] = selectsIn(page);
    await isFilled(province!);
    pick(province!, '11');
    pick(province!, '34');
    pick(province!, '31');
    await isFilled(regency!);
    await aTimeout(50);
    const codes = [...regency!.options].slice(1).map(({ value }) => value);
    expect(codes.every((code) => code.startsWith('31.'))).to.equal(true);
    expect(new Set(codes).size).to.equal(codes.length);
    expect(regency!.options[0]!.text, 'the prompt is back').to.equal('Pilih');
  });

  it('names the levels as in the chosen region', async () => {
    const page = await mount(regionInput());
    const host = page.querySelector('nusa-region-input')!;
    await host.choose('94.01.01');
    await rendered(page);
    const labels = () =>
      [...page.querySelectorAll('label')].map((label) => label.textContent.trim());
    expect(labels().slice(2)).to.deep.equal(['Distrik', 'Kampung atau kelurahan']);
    await host.choose('32.04.05');
    await rendered(page);
    expect(labels().slice(2)).to.deep.equal(['Kecamatan', 'Kelurahan atau desa']);
  });

  it("keeps the author's own texts", async () => {
    const page = await mount(
      regionInput().replace('label="Kecamatan"', 'label="Di kecamatan mana?"'),
    );
    await page.querySelector('nusa-region-input')!.choose('94.01.01');
    await rendered(page);
    expect(page.querySelectorAll('label')[2]!.textContent.trim()).to.equal('Di kecamatan mana?');
  });

  it('selects nothing for a code that does not exist', async () => {
    const page = await mount(regionInput());
    const host = page.querySelector('nusa-region-input')!;
    for (const code of ['', '99', 'x', '34.99', '../34', '<b>'])
      expect(await host.choose(code), code).to.equal(false);
    expect(host.code).to.equal('34');
  });

  it('applies the choice of a search inside it', async () => {
    const page = await mount(
      regionInput().replace('</nusa-region-input>', '<input name="cari"></nusa-region-input>'),
    );
    const search = page.querySelector<HTMLInputElement>('input[name=cari]')!;
    search.value = '34.04.02.2001';
    search.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => selectsIn(page)[3]!.value === '34.04.02.2001');
  });
});

describe('nusa-region-input with a search', () => {
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
    sessionStorage.clear();
    cleanUp();
  });

  const SEARCH =
    '<nusa-autocomplete label="Cari" source-url="/cari-uji?q={query}" min-length="3"><input name="cari"></nusa-autocomplete>';
  const withSearch = (src = SRC) =>
    regionInput(src).replace(/<nusa-region-input[^>]*>/, (tag) => tag + SEARCH);
  const FOUND = [
    { value: '34.04.02.2003', label: 'Sidomulyo', hint: 'Godean, Kabupaten Sleman, DI Yogyakarta' },
    { value: '35.07.30.2001', label: 'Sidomulyo', hint: 'Batu, Kota Batu, Jawa Timur' },
  ];

  /** Responds to the search with the given regions, and to data files with `files`. */
  function answers(files?: (url: string) => Promise<Response> | Response) {
    const real = window.fetch.bind(window);
    restore = answerWith((url) =>
      url.includes('/cari-uji') ? new Response(JSON.stringify(FOUND)) : (files ?? real)(url),
    );
    return real;
  }

  /** Types a name and selects the first region that matches. */
  async function choose(page: ParentNode) {
    const search = page.querySelector<HTMLInputElement>('input[name=cari]')!;
    search.focus();
    search.value = 'sidomulyo';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => page.querySelector('[role=option]'), 'found', { timeout: 4000 });
    const options = [...page.querySelectorAll<HTMLElement>('[role=option]')];
    expect(options[0]!.textContent).to.contain('Godean, Kabupaten Sleman, DI Yogyakarta');
    options[0]!.click();
    return search;
  }

  it('shows each region with its parents, and fills the selects with the chosen one', async () => {
    answers();
    const page = await mountRaw(withSearch());
    const search = await choose(page);
    await waitUntil(() => selectsIn(page)[3]!.value === '34.04.02.2003');
    expect(selectsIn(page).map(({ value }) => value)).to.deep.equal([
      '34',
      '34.04',
      '34.04.02',
      '34.04.02.2003',
    ]);
    expect(search.value).to.equal('Sidomulyo');
    expect(dataOf(page)).to.include({ cari: 'Sidomulyo', desa: '34.04.02.2003' });
  });

  it('clears nothing when the text changes after a choice', async () => {
    answers();
    const page = await mountRaw(withSearch());
    const search = await choose(page);
    await waitUntil(() => selectsIn(page)[3]!.value !== '');
    search.value = 'lain';
    search.dispatchEvent(new Event('change', { bubbles: true }));
    await aTimeout(50);
    expect(selectsIn(page)[3]!.value).to.equal('34.04.02.2003');
  });

  it('applies the choice once its lists can be loaded', async () => {
    let isDown = true;
    const real = answers((url) =>
      isDown && url.includes('34.04.json')
        ? new Response('', { status: 404 })
        : real(url.replace('/putus-cari/', SRC)),
    );
    const page = await mountRaw(withSearch('/putus-cari/'));
    await isFilled(selectsIn(page)[0]!);
    await choose(page);
    await waitUntil(() => page.querySelector('nusa-region-input > span .nusa-error'), 'told', {
      timeout: 8000,
    });
    expect(selectsIn(page)[1]!.value, 'what could be filled').to.equal('34.04');
    isDown = false;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => selectsIn(page)[3]!.value === '34.04.02.2003');
  });

  it('does not override a region selected by hand meanwhile', async () => {
    let answer!: () => void;
    const late = new Promise<void>((resolve) => (answer = resolve));
    const real = answers(async (url) => {
      if (url.includes('34.04.json')) await late;
      return real(url.replace('/lambat-cari/', SRC));
    });
    const page = await mountRaw(withSearch('/lambat-cari/'));
    await isFilled(selectsIn(page)[0]!);
    await choose(page);
    await waitUntil(() => selectsIn(page)[1]!.value === '34.04');
    pick(selectsIn(page)[0]!, '31');
    answer();
    await isFilled(selectsIn(page)[1]!);
    await aTimeout(50);
    expect(selectsIn(page).map(({ value }) => value)).to.deep.equal(['31', '', '', '']);
  });

  it('selects as many levels as exist of a region that no longer exists', async () => {
    answers();
    const page = await mountRaw(withSearch());
    const host = page.querySelector('nusa-region-input')!;
    expect(await host.choose('34.04.02.9999')).to.equal(false);
    expect(host.code).to.equal('34.04.02');
    expect(count(selectsIn(page)[3]!)).to.be.greaterThan(0);
  });

  it('keeps the selects usable when the search fails', async () => {
    const real = window.fetch.bind(window);
    restore = answerWith((url) =>
      url.includes('/cari-uji') ? new Response('', { status: 500 }) : real(url),
    );
    const page = await mountRaw(withSearch());
    await isFilled(selectsIn(page)[0]!);
    const search = page.querySelector<HTMLInputElement>('input[name=cari]')!;
    search.focus();
    search.value = 'sidomulyo';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => page.querySelector('nusa-autocomplete button'), 'told', {
      timeout: 4000,
    });
    pick(selectsIn(page)[0]!, '34');
    await isFilled(selectsIn(page)[1]!);
    await expect(page).to.be.accessible();
  });
});

describe('nusa-region-input on a bad network', () => {
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
    cleanUp();
  });

  it('retries by itself, without a message', async () => {
    let tries = 0;
    const real = window.fetch.bind(window);
    restore = answerWith((url) => {
      if (++tries < 3) throw new TypeError('offline');
      return real(url.replace('/buruk-1/', SRC));
    });
    const page = await mountRaw(regionInput('/buruk-1/'));
    await waitUntil(() => count(selectsIn(page)[0]!) === 38, 'filled', { timeout: 10_000 });
    expect(page.querySelector('.nusa-error')).to.equal(null);
  });

  for (const [what, answer] of [
    ['no answer', () => new Response('', { status: 404 })],
    ['a page of a captive portal', () => new Response('<!doctype html>', { status: 200 })],
    ['half a file', () => new Response('{"provinces":[["11","Ac', { status: 200 })],
    ['something else', () => new Response('null', { status: 200 })],
  ] as const) {
    it(`explains what to do after ${what}, and recovers`, async () => {
      const src = `/buruk-${what.replaceAll(' ', '-')}/`;
      restore = answerWith(answer);
      const page = await mountRaw(regionInput(src));
      await waitUntil(() => page.querySelector('.nusa-error'), 'told', { timeout: 8000 });
      const status = page.querySelector('[role=status]')!;
      expect(status.textContent).to.contain('tidak dapat dimuat');
      await expect(page).to.be.accessible();
      restore();
      const real = window.fetch.bind(window);
      restore = answerWith((url) => real(url.replace(src, SRC)));
      const retry = page.querySelector('button')!;
      retry.focus();
      retry.click();
      await waitUntil(() => count(selectsIn(page)[0]!) === 38);
      await rendered(page);
      expect(page.querySelector('.nusa-error')).to.equal(null);
      expect(document.activeElement).to.equal(selectsIn(page)[0]);
    });
  }

  it('requests nothing from another host', async () => {
    let asked = 0;
    restore = answerWith(() => {
      asked++;
      return new Response('', { status: 404 });
    });
    const page = await mountRaw(regionInput('https://example.com/'));
    await aTimeout(50);
    expect(asked).to.equal(0);
    expect(page.querySelector('.nusa-error')).to.equal(null);
  });

  it('leaves no listeners behind', async () => {
    let asked = 0;
    restore = answerWith(() => {
      asked++;
      return new Response('', { status: 404 });
    });
    const page = await mountRaw(regionInput('/buruk-hilang/'));
    await waitUntil(() => page.querySelector('.nusa-error'), 'told', { timeout: 8000 });
    page.querySelector('nusa-region-input')!.remove();
    const before = asked;
    window.dispatchEvent(new Event('online'));
    await aTimeout(20);
    expect(asked).to.equal(before);
  });
});
