import assert from 'node:assert/strict';

const DESKTOP = { width: 1100, height: 800 };

/**
 * A person with a browser. Finds controls by role and accessible name, as screen readers do, uses
 * real keys and clicks, and records the browser's errors and warnings.
 */
export class Visitor {
  static async in(page, origin, { javascript = true, viewport = DESKTOP } = {}) {
    const visitor = new Visitor(page, origin);
    await page.setViewport(viewport);
    await page.setJavaScriptEnabled(javascript);
    if (javascript) await page.evaluateOnNewDocument(watchLayout);
    return visitor;
  }

  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    this.complaints = [];
    this.layoutShift = 0;
    this.posts = [];

    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (request.method() === 'POST') this.posts.push(new URL(request.url()).pathname);
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  get path() {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  async open(path) {
    await this.#navigate(() => this.page.goto(this.origin + path));
  }

  async goBack() {
    await this.#navigate(() => this.page.goBack());
  }

  async reload() {
    await this.#navigate(() => this.page.reload());
  }

  /** The one element with this role and accessible name. */
  async find(role, name) {
    const found = await this.page.$$(`aria/${name}[role="${role}"]`);
    assert.equal(
      found.length,
      1,
      `one ${role} named "${name}" at ${this.path}, not ${found.length}`,
    );
    return found[0];
  }

  async has(role, name) {
    return (await this.page.$$(`aria/${name}[role="${role}"]`)).length > 0;
  }

  /** Replaces the text of a field. */
  async type(name, text) {
    const field = await this.find('textbox', name);
    await field.click({ count: 3 });
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }

  async valueOf(name) {
    const field = await this.find('textbox', name);
    return field.evaluate((control) => control.value);
  }

  /** Whether a select has this option, now or after its list has loaded. */
  async offers(field, value) {
    const option = `select[name="${field}"] option[value="${value}"]`;
    const isFilled = await this.page
      .evaluate(() => Boolean(customElements.get('nusa-region-input')))
      .catch(() => false);
    if (!isFilled) return Boolean(await this.page.$(option));
    return this.page.waitForSelector(option, { timeout: 10_000 });
  }

  async select(field, value) {
    await this.page.select(`select[name="${field}"]`, value);
    await this.#settle();
  }

  async chooseFile(field, path) {
    // With its script, hidden inputs have the name and the control has none.
    const control = await this.page.$(
      `input[type="file"][name="${field}"], nusa-multi-file-upload input[type="file"]`,
    );
    await control.uploadFile(path);
  }

  /** Waits until no file is being uploaded. Without JavaScript, the form sends it. */
  async waitForUploads() {
    const takesPieces = await this.page.evaluate(() =>
      Boolean(customElements.get('nusa-multi-file-upload')),
    );
    if (takesPieces) await this.page.waitForSelector('.nusa-files input[type="hidden"]');
    await this.#settle();
  }

  /** Ignores layout shifts after an action: Chromium does not count actions of a driver as input. */
  async #settle() {
    await this.page.evaluate(() => {
      globalThis.layoutShift = 0;
    });
  }

  /** Clicks the label of a radio or checkbox. */
  async choose(name, role = 'radio') {
    const radio = await this.find(role, name);
    const label = await radio.evaluateHandle((control) => control.labels[0]);
    await label.click();
  }

  async isChosen(name) {
    const radio = await this.find('radio', name);
    return radio.evaluate((control) => control.checked);
  }

  /** Clicks something that navigates. */
  async follow(role, name) {
    const target = await this.find(role, name);
    await this.#navigateBy(() => target.click());
  }

  /** Double-clicks, as people do who are used to desktop icons. */
  async doubleClick(role, name) {
    const target = await this.find(role, name);
    await this.#navigateBy(() => target.click({ count: 2, delay: 20 }));
    // Without JavaScript, the second click starts another navigation.
    await this.page.waitForNetworkIdle({ idleTime: 300 });
  }

  /** How often a form was sent to this path. */
  timesSent(path) {
    return this.posts.filter((sent) => sent === path).length;
  }

  /** Presses a key that sends the form. */
  async pressToSend(key = 'Enter') {
    await this.#navigateBy(() => this.page.keyboard.press(key));
  }

  /** Presses the key until the element with this role and name has the focus. */
  async tabTo(role, name, key = 'Tab') {
    const target = await this.find(role, name);
    for (let presses = 0; presses < 60; presses++) {
      await this.page.keyboard.press(key);
      if (await target.evaluate((element) => element.getRootNode().activeElement === element))
        return;
    }
    assert.fail(`${key} never comes to the ${role} "${name}" at ${this.path}`);
  }

  /** All text of the page, including shadow roots. */
  async read() {
    const { nodes } = await this.#accessibility();
    return nodes
      .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
      .map(({ name }) => name.value)
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  async heading() {
    const { nodes } = await this.#accessibility();
    const level = (node) => node.properties?.find(({ name }) => name === 'level')?.value.value;
    return nodes
      .filter((node) => !node.ignored && node.role?.value === 'heading' && level(node) === 1)
      .map(({ name }) => name.value);
  }

  /** Whether the page is no wider than the screen. */
  async fits() {
    return this.page.evaluate(
      () => document.scrollingElement.scrollWidth <= document.documentElement.clientWidth,
    );
  }

  async #accessibility() {
    const session = await this.page.createCDPSession();
    try {
      return await session.send('Accessibility.getFullAXTree');
    } finally {
      await session.detach();
    }
  }

  /** Records the layout shift of the page and goes to the next. */
  async #navigate(act) {
    await this.#noteLayoutShift();
    await act();
    await this.page.waitForNetworkIdle({ idleTime: 100 });
  }

  /** The same for an action that starts a navigation, such as a click. */
  async #navigateBy(act) {
    await this.#noteLayoutShift();
    await Promise.all([this.page.waitForNavigation(), act()]);
  }

  async #noteLayoutShift() {
    this.layoutShift += await this.page.evaluate(() => globalThis.layoutShift ?? 0);
  }

  /** No layout shift, and no errors or warnings in the console. */
  async assertQuiet() {
    await this.#noteLayoutShift();
    assert.deepEqual(this.complaints, []);
    assert.equal(this.layoutShift, 0, 'nothing moves while a page loads');
  }
}

/** Runs in the page before its own scripts. */
function watchLayout() {
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) globalThis.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
