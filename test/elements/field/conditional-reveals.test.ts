import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/checkbox';
import '@nusa/elements/checkboxes';
import '@nusa/elements/radio';
import '@nusa/elements/radios';
import '@nusa/elements/text-input';
import { hasAccessibilityTree, nodesWithRole } from '../../support/accessibility.js';
import {
  cleanUp,
  describeElement,
  mountRaw,
  rendered,
  renderOnServer,
} from '../../support/mount.js';
import { mountWithoutScripts, removeFrames } from '../../support/scriptless.js';

/* GOV.UK Frontend's tests of conditional content are the same for radios and checkboxes. */
for (const [group, choice] of [
  ['nusa-radios', 'nusa-radio'],
  ['nusa-checkboxes', 'nusa-checkbox'],
] as const) {
  const item = (value: string, attributes = '') =>
    `<${choice} value="${value}" label="${value}" ${attributes}><nusa-text-input label="Nomor ${value}" name="nomor-${value}" required></nusa-text-input></${choice}>`;
  const html = (checked = '', attributes = 'name="cara"') =>
    `<form><${group} legend="Bagaimana kami menghubungi Anda?" ${attributes}>
      ${item('surel', checked)}${item('telepon')}<${choice} value="pos" label="pos"></${choice}>
    </${group}></form>`;

  const input = (page: ParentNode, value: string) =>
    page.querySelector<HTMLInputElement>(`input[value=${value}]`)!;
  const field = (page: ParentNode, value: string) =>
    page.querySelector<HTMLInputElement>(`input[name=nomor-${value}]`)!;
  const isShown = (page: ParentNode, value: string) =>
    field(page, value).getClientRects().length > 0;

  describeElement(`${group} with conditional content`, (mount) => {
    it('displays the input above the label', async () => {
      const page = await mount(html());
      const { left, top, width, height } = input(page, 'surel').getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit).to.equal(input(page, 'surel'));
    });

    it('has conditional content revealed that is associated with a checked input', async () => {
      const page = await mount(html('checked'));
      expect(isShown(page, 'surel')).to.equal(true);
    });

    it('has no conditional content revealed that is associated with an unchecked input', async () => {
      const page = await mount(html('checked'));
      expect(isShown(page, 'telepon')).to.equal(false);
    });

    it('indicates when conditional content is collapsed or revealed', async function () {
      const page = await mount(html());
      const control = input(page, 'surel');
      // Not aria-expanded, which is not allowed on radios: the description says that content follows, the checked state whether it is shown.
      expect(control.hasAttribute('aria-expanded')).to.equal(false);
      const description = 'Jika dipilih, ada pertanyaan lanjutan';
      if (!hasAccessibilityTree) this.skip();
      const role = choice.slice('nusa-'.length);
      const said = async () =>
        (await nodesWithRole(role)).map((node) => [node.name, node.description, node.checked]);
      expect(await said()).to.deep.equal([
        ['surel', description, 'false'],
        ['telepon', description, 'false'],
        ['pos', '', 'false'],
      ]);
      expect(await nodesWithRole('textbox')).to.have.length(0);
      control.click();
      await rendered(page);
      expect((await said())[0]).to.deep.equal(['surel', description, 'true']);
      expect((await nodesWithRole('textbox')).map(({ name }) => name)).to.deep.equal([
        'Nomor surel',
      ]);
      await expect(page).to.be.accessible();
    });

    it('announces in English too that a question follows', async () => {
      const page = await mount(`<div lang="en">${html()}</div>`);
      const id = input(page, 'surel').getAttribute('aria-describedby')!;
      expect(document.getElementById(id)!.textContent).to.equal(
        'When selected, a further question follows',
      );
    });

    it('announces it after its own hint, until the content is removed', async () => {
      const page = await mount(html('hint="Yang sering Anda baca"'));
      const described = () => input(page, 'surel').getAttribute('aria-describedby');
      expect(described()).to.equal('cara-hint cara-info');
      page.querySelector(`${choice} nusa-text-input`)!.remove();
      await rendered(page);
      expect(described()).to.equal('cara-hint');
    });

    it('toggles the conditional content when clicking an input', async () => {
      const page = await mount(html());
      input(page, 'surel').click();
      expect(isShown(page, 'surel')).to.equal(true);
      input(page, choice === 'nusa-radio' ? 'pos' : 'surel').click();
      expect(isShown(page, 'surel')).to.equal(false);
    });

    it('toggles the conditional content when using an input with a keyboard', async () => {
      const page = await mount(html());
      input(page, 'surel').focus();
      await sendKeys({ press: ' ' });
      expect(isShown(page, 'surel')).to.equal(true);
      await sendKeys({ press: choice === 'nusa-radio' ? 'ArrowDown' : ' ' });
      expect(isShown(page, 'surel')).to.equal(false);
    });

    it('does not error when ID of revealed content contains special characters', async () => {
      const page = await mount(html('', 'name="cara" control-id="user.profile[contact-prefs]"'));
      input(page, 'surel').click();
      await rendered(page);
      expect(isShown(page, 'surel')).to.equal(true);
      expect(input(page, 'surel').id).to.equal('user.profile[contact-prefs]');
      const described = input(page, 'surel').getAttribute('aria-describedby')!;
      expect(document.getElementById(described)).to.not.equal(null);
    });

    it('requires fields that Back reveals, but not those it hides', async () => {
      const page = await mount(html('checked'));
      input(page, 'surel').checked = false; // As a browser does, without an event.
      input(page, 'telepon').checked = true;
      window.dispatchEvent(new PageTransitionEvent('pageshow'));
      await rendered(page);
      expect([field(page, 'surel').required, field(page, 'telepon').required]).to.deep.equal([
        false,
        true,
      ]);
    });

    it('leaves no listeners on the window', async () => {
      const page = await mount(html('checked'));
      const host = page.querySelector(group)!;
      let asked = 0;
      host.querySelectorAll = () => {
        asked++;
        return [] as never;
      };
      window.dispatchEvent(new PageTransitionEvent('pageshow'));
      expect(asked, 'connected').to.equal(1);
      host.remove();
      window.dispatchEvent(new PageTransitionEvent('pageshow'));
      expect(asked, 'removed').to.equal(1);
    });

    it("does not change the author's other inputs in the conditional content", async () => {
      const page = await mount(
        html().replace('</form>', '') +
          `<${group} legend="Lain" name="lain"><${choice} value="x" label="x" checked><label for="kode">Kode</label><input name="kode" id="kode"></${choice}></${group}></form>`,
      );
      const own = page.querySelector<HTMLInputElement>('#kode')!;
      expect(getComputedStyle(own).position).to.equal('static');
      expect(own.getClientRects()).to.have.length(1);
      expect(input(page, 'x').labels![0]!.textContent).to.equal('x');
      input(page, 'x').checked = false;
      expect(own.getClientRects()).to.have.length(0);
    });

    it("uses the author's own label and hint with markup", async function () {
      const page = await mount(
        `<form><${group} legend="Lain" name="lain"><${choice} value="a" label="Lain"></${choice}><${choice} value="x" checked>
          <label slot="label" class="tebal">Surat <b>elektronik</b></label><span slot="hint">Yang <i>sering</i> dibaca</span>
          <div id="isi">Isi</div></${choice}></${group}></form>`,
      );
      expect(input(page, 'x').labels).to.have.length(1);
      expect(input(page, 'x').labels![0]!.className).to.equal('tebal');
      const label = page.querySelector('label.tebal')!.getBoundingClientRect();
      const control = input(page, 'x').getBoundingClientRect();
      expect([label.top, label.left]).to.deep.equal([control.top, control.left]);
      expect(label.height).to.be.at.least(44);
      expect(page.querySelector('#isi')!.getClientRects()).to.have.length(1);
      input(page, 'x').checked = false;
      expect(page.querySelector('#isi')!.getClientRects()).to.have.length(0);
      expect(page.querySelector('[slot=hint]')!.getClientRects()).to.have.length(1);
      await expect(page).to.be.accessible();
      if (!hasAccessibilityTree) this.skip();
      const node = (await nodesWithRole(choice.slice('nusa-'.length)))[1]!;
      expect([node.name, node.description]).to.deep.equal([
        'Surat elektronik',
        'Yang sering dibaca Jika dipilih, ada pertanyaan lanjutan',
      ]);
    });

    it("uses the author's own control with its label and id", async () => {
      const type = choice.slice('nusa-'.length);
      const page = await mount(
        `<form><${group} legend="Lain" name="lain"><${choice}><input type="${type}" value="x" id="milik" data-uji><label slot="label">X</label></${choice}></${group}></form>`,
      );
      expect(page.querySelectorAll('input')).to.have.length(1);
      expect(input(page, 'x').id).to.equal('milik');
      expect(input(page, 'x').name).to.equal('lain');
      expect(input(page, 'x').labels![0]!.textContent).to.equal('X');
      const { left, width } = input(page, 'x').getBoundingClientRect();
      expect([left, width]).to.deep.equal([page.getBoundingClientRect().left, 44]);
      expect(input(page, 'x').labels![0]!.getBoundingClientRect().top).to.equal(
        input(page, 'x').getBoundingClientRect().top,
      );
    });
  });

  describe(`${group} with conditional content, without JavaScript`, () => {
    afterEach(removeFrames);

    const show = async (checked = '') => mountWithoutScripts(await renderOnServer(html(checked)));

    it('includes the expected number of inputs and conditionals', async () => {
      const page = await show();
      expect(page.querySelectorAll(`input[type=${choice.slice('nusa-'.length)}]`)).to.have.length(
        3,
      );
      expect(page.querySelectorAll('input[type=text]')).to.have.length(2);
    });

    it('has no ARIA attributes applied', async () => {
      const page = await show();
      expect(page.querySelector('[aria-expanded], [aria-controls]')).to.equal(null);
    });

    it('reveals the content of a checked input with CSS', async () => {
      const page = await show('checked');
      expect([isShown(page, 'surel'), isShown(page, 'telepon')]).to.deep.equal([true, false]);
      input(page, 'telepon').click();
      expect(isShown(page, 'telepon')).to.equal(true);
    });

    it('falls back to making all conditional content visible', async () => {
      const raw = html().replace(
        /<nusa-text-input[^>]*name="([^"]+)"[^>]*><\/nusa-text-input>/g,
        '<label>Nomor <input name="$1"></label>',
      );
      const page = await mountWithoutScripts(raw);
      expect([isShown(page, 'surel'), isShown(page, 'telepon')]).to.deep.equal([true, true]);
    });
  });
}

describe('nusa-radios, several groups with the same name', () => {
  afterEach(cleanUp);

  const radios = (id: string, value: string, content = '') =>
    `<nusa-radios legend="Kelompok ${id}" name="warna" control-id="${id}"><nusa-radio value="${value}" label="${value}">${content}</nusa-radio></nusa-radios>`;
  const question = '<nusa-text-input label="Berapa?" name="berapa" required></nusa-text-input>';
  const press = async (page: HTMLElement, value: string) => {
    page.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click();
    await rendered(page);
  };
  const field = (page: ParentNode) => page.querySelector<HTMLInputElement>('input[name=berapa]')!;
  const isShown = (page: ParentNode) => field(page).getClientRects().length > 0;

  it('toggles conditional reveals in other groups', async () => {
    const page = await mountRaw(
      `<form>${radios('a', 'merah', question)}${radios('b', 'biru')}</form>`,
    );
    await press(page, 'merah');
    expect([isShown(page), field(page).required]).to.deep.equal([true, true]);
    await press(page, 'biru');
    // A hidden required field would silently block the form.
    expect([isShown(page), field(page).required]).to.deep.equal([false, false]);
  });

  it('toggles conditional reveals when not in a form', async () => {
    const page = await mountRaw(radios('a', 'merah', question) + radios('b', 'biru'));
    await press(page, 'merah');
    await press(page, 'biru');
    expect([isShown(page), field(page).required]).to.deep.equal([false, false]);
  });

  it('hides conditional reveals in other groups', async () => {
    const page = await mountRaw(
      `<form>${radios('a', 'merah', question)}</form><form>${radios('b', 'biru')}</form>`,
    );
    await press(page, 'merah');
    await press(page, 'biru');
    expect(isShown(page), 'another form').to.equal(true);
  });
});

describe('nusa-checkboxes, several groups with the same name', () => {
  afterEach(cleanUp);

  const page = () =>
    mountRaw(`<form>
      <nusa-checkboxes legend="Satu" name="punya" control-id="a"><nusa-checkbox value="ktp" label="KTP" checked><nusa-text-input label="Berapa?" name="berapa" required></nusa-text-input></nusa-checkbox></nusa-checkboxes>
      <nusa-checkboxes legend="Dua" name="punya" control-id="b"><nusa-checkbox value="sim" label="SIM" checked></nusa-checkbox><nusa-checkbox value="tidak" label="Tidak ada" exclusive></nusa-checkbox></nusa-checkboxes>
    </form>`);
  const box = (scope: ParentNode, value: string) =>
    scope.querySelector<HTMLInputElement>(`input[value=${value}]`)!;

  it('none checkbox unchecks other checkboxes in other groups', async () => {
    const scope = await page();
    box(scope, 'tidak').click();
    expect([box(scope, 'ktp').checked, box(scope, 'sim').checked]).to.deep.equal([false, false]);
    box(scope, 'ktp').click();
    expect(box(scope, 'tidak').checked).to.equal(false);
  });

  it('none checkbox hides conditional reveals in other groups', async () => {
    const scope = await page();
    const field = scope.querySelector<HTMLInputElement>('input[name=berapa]')!;
    expect([field.getClientRects().length, field.required]).to.deep.equal([1, true]);
    box(scope, 'tidak').click();
    await rendered(scope);
    expect([field.getClientRects().length, field.required]).to.deep.equal([0, false]);
  });
});
