import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/checkboxes';
import '@nusa/elements/checkbox';
import '@nusa/elements/text-input';
import { hasAccessibilityTree, nodeWithRole, nodesWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

const boxes = `
  <nusa-checkbox value="ktp" label="KTP" hint="Yang berlaku"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="lain" label="Lainnya"><nusa-text-input label="Sebutkan" name="lainnya" required></nusa-text-input></nusa-checkbox>
  <nusa-checkbox value="tidak" label="Tidak satu pun dari ini" exclusive divider="atau"></nusa-checkbox>`;

const group = (attributes = '') =>
  `<form><nusa-checkboxes legend="Apa yang Anda punya?" name="punya" ${attributes}>${boxes}</nusa-checkboxes></form>`;

describeElement('nusa-checkboxes', (mount) => {
  const box = (page: ParentNode, value: string) =>
    page.querySelector<HTMLInputElement>(`input[type=checkbox][value=${value}]`)!;
  const hostOf = (page: ParentNode) => page.querySelector('nusa-checkboxes')!;
  const submitted = (page: ParentNode) => new FormData(page.querySelector('form')!).getAll('punya');
  const isShown = (element: Element | null) => element!.getClientRects().length > 0;

  it('is a group of named checkboxes', async () => {
    const page = await mount(group('hint="Pilih semua yang sesuai" value="kk"'));
    if (hasAccessibilityTree) {
      const node = await nodeWithRole('group', 'Apa yang Anda punya?');
      expect(node.description).to.equal('Pilih semua yang sesuai');
      const nodes = await nodesWithRole('checkbox');
      expect(nodes.map(({ name, checked }) => [name, checked])).to.deep.equal([
        ['KTP', 'false'],
        ['Kartu keluarga', 'true'],
        ['Lainnya', 'false'],
        ['Tidak satu pun dari ini', 'false'],
      ]);
      expect(nodes[0]!.description).to.equal('Yang berlaku');
    }
    await expect(page).to.be.accessible();
  });

  it('gives the checkboxes predictable ids, starting with the name', async () => {
    const page = await mount(group());
    const ids = [...page.querySelectorAll('input[type=checkbox]')].map(({ id }) => id);
    expect(ids).to.deep.equal(['punya', 'punya-2', 'punya-3', 'punya-4']);
  });

  it('submits every checkbox that a person selects, also by keyboard', async () => {
    const page = await mount(group());
    box(page, 'ktp').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(submitted(page)).to.deep.equal(['ktp', 'kk']);
    await sendKeys({ press: ' ' });
    expect(submitted(page)).to.deep.equal(['ktp']);
  });

  it('selects the values listed in `value`, and returns them as its value', async () => {
    const page = await mount(group('value="ktp, kk"'));
    expect(submitted(page)).to.deep.equal(['ktp', 'kk']);
    expect(hostOf(page).value).to.deep.equal(['ktp', 'kk']);
    hostOf(page).value = ['lain'];
    expect(submitted(page)).to.deep.equal(['lain']);
  });

  it('gives a checkbox without a value HTML’s default', async () => {
    const page = await mount(
      '<form><nusa-checkboxes legend="A" name="punya" value="on"><nusa-checkbox label="Ya"></nusa-checkbox></nusa-checkboxes></form>',
    );
    expect(submitted(page)).to.deep.equal(['on']);
  });

  it('clears the others when “none of these” is selected, and vice versa', async () => {
    const page = await mount(group('value="ktp,lain"'));
    const field = page.querySelector('input[name=lainnya]');
    expect(isShown(field)).to.equal(true);
    box(page, 'tidak').click();
    expect(submitted(page)).to.deep.equal(['tidak']);
    expect(isShown(field)).to.equal(false);
    box(page, 'kk').click();
    expect(submitted(page)).to.deep.equal(['kk']);
    box(page, 'ktp').click();
    expect(submitted(page)).to.deep.equal(['ktp', 'kk']);
  });

  it('clears checkboxes of the same name in other groups of the form, but not in other forms', async () => {
    const other =
      '<nusa-checkboxes legend="Dan ini?" name="punya"><nusa-checkbox value="sim" label="SIM" checked></nusa-checkbox></nusa-checkboxes>';
    const page = await mount(
      group().replace(
        '</form>',
        `${other}<nusa-checkbox name="setuju" value="ya" label="Setuju" checked></nusa-checkbox></form>`,
      ) +
        `<form id="lain">${other.replace('<nusa-checkboxes', '<nusa-checkboxes control-id="sim2"')}</form>`,
    );
    box(page, 'tidak').click();
    expect(submitted(page)).to.deep.equal(['tidak']);
    expect(box(page, 'ya').checked).to.equal(true);
    expect(
      new FormData(page.querySelector<HTMLFormElement>('#lain')!).getAll('punya'),
    ).to.deep.equal(['sim']);
  });

  it('shows and requires conditional content only while its checkbox is selected', async () => {
    const page = await mount(group());
    const field = page.querySelector<HTMLInputElement>('input[name=lainnya]')!;
    expect(isShown(field)).to.equal(false);
    expect(field.required).to.equal(false);
    box(page, 'lain').focus();
    await sendKeys({ press: ' ' });
    await rendered(page);
    expect(isShown(field)).to.equal(true);
    expect(field.required).to.equal(true);
    await expect(page).to.be.accessible();
    box(page, 'tidak').click();
    await rendered(page);
    expect(field.required).to.equal(false);
  });

  it('lets the browser restore a selected checkbox with its conditional content', async () => {
    const page = await mount(group());
    box(page, 'lain').checked = true; // As Back does, without an event.
    const field = page.querySelector<HTMLInputElement>('input[name=lainnya]')!;
    expect(isShown(field)).to.equal(true);
  });

  it('separates a choice with a divider above it', async () => {
    const page = await mount(group());
    expect(page.textContent).to.match(/atau\s*Tidak satu pun/);
  });

  it('requires at least one checkbox', async () => {
    const page = await mount(group('required'));
    const host = hostOf(page);
    expect(host.findProblem()).to.deep.equal({ constraint: 'required', control: box(page, 'ktp') });
    expect(
      [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].some((b) => b.required),
    ).to.equal(false);
    box(page, 'kk').click();
    expect(host.findProblem()).to.equal(undefined);
  });

  it('reports nothing while disabled', async () => {
    const page = await mount(group('required disabled'));
    expect(box(page, 'ktp').disabled).to.equal(true);
    expect(hostOf(page).findProblem()).to.equal(undefined);
    hostOf(page).disabled = false;
    await rendered(page);
    expect(box(page, 'ktp').disabled).to.equal(false);
  });

  it('describes the group by its error message', async () => {
    const page = await mount(group('error-message="Pilih sedikitnya satu"'));
    if (hasAccessibilityTree) {
      const node = await nodeWithRole('group', 'Apa yang Anda punya?');
      expect(node.description).to.equal('Kesalahan: Pilih sedikitnya satu');
    }
    await expect(page).to.be.accessible();
  });

  it('renumbers the ids when a checkbox is inserted first', async () => {
    const page = await mount(group());
    const added = document.createElement('nusa-checkbox');
    added.label = 'SIM';
    added.defaultValue = 'sim';
    hostOf(page).prepend(added);
    await rendered(page);
    const ids = [...page.querySelectorAll('input[type=checkbox]')].map(({ id }) => id);
    expect(ids).to.deep.equal(['punya', 'punya-2', 'punya-3', 'punya-4', 'punya-5']);
    expect(page.querySelector<HTMLLabelElement>('label[for=punya-2]')!.textContent).to.equal('KTP');
  });

  it('passes on its name when frameworks set it as a property', async () => {
    const page = await mount('<form></form>');
    const host = document.createElement('nusa-checkboxes');
    host.innerHTML = boxes;
    Object.assign(host, { legend: 'Apa yang Anda punya?', name: 'punya', defaultValue: 'kk' });
    page.querySelector('form')!.append(host);
    await rendered(page);
    expect(submitted(page)).to.deep.equal(['kk']);
    expect(box(page, 'ktp').id).to.equal('punya');
  });

  it('keeps a 44 px target when small', async () => {
    const page = await mount(`<main class="nusa-main">${group('small')}</main>`);
    expect(box(page, 'ktp').getBoundingClientRect().width).to.equal(24);
    const label = box(page, 'ktp').labels![0]!.getBoundingClientRect();
    expect(label.height).to.be.at.least(44);
    const control = box(page, 'ktp').getBoundingClientRect();
    const corner = document.elementFromPoint(control.left - 8, control.top - 8) as HTMLElement;
    corner.click();
    expect(box(page, 'ktp').checked).to.equal(true);
    await expect(page).to.be.accessible();
  });
});

describeElement('nusa-checkbox', (mount) => {
  const consent = (attributes = '') =>
    `<form><nusa-checkbox name="setuju" value="ya" label="Saya setuju" required ${attributes}></nusa-checkbox></form>`;
  const input = (page: ParentNode) => page.querySelector('input')!;

  it('works on its own, with its own error message', async () => {
    const page = await mount(consent('hint="Baca dulu" error-message="Centang untuk melanjutkan"'));
    if (hasAccessibilityTree) {
      const node = await nodeWithRole('checkbox', 'Saya setuju');
      expect(node.description).to.equal('Baca dulu Kesalahan: Centang untuk melanjutkan');
    }
    expect(input(page).getAttribute('aria-invalid')).to.equal('true');
    expect(input(page).id).to.equal('setuju');
    await expect(page).to.be.accessible();
  });

  it('is required on its own', async () => {
    const page = await mount(consent());
    const host = page.querySelector('nusa-checkbox')!;
    expect(input(page).required).to.equal(true);
    expect(host.validity!.valueMissing).to.equal(true);
    input(page).click();
    expect(host.validity!.valid).to.equal(true);
    expect(host.checked).to.equal(true);
  });

  it("uses the author's own checkbox", async () => {
    const page = await mount(
      '<form><nusa-checkbox label="Saya setuju" hint="Baca dulu"><input type="checkbox" name="setuju" value="ya" checked></nusa-checkbox></form>',
    );
    expect(page.querySelectorAll('input')).to.have.length(1);
    expect(input(page).labels![0]!.textContent).to.equal('Saya setuju');
    expect(input(page).getAttribute('aria-describedby')).to.equal('setuju-hint');
    expect(page.querySelector('nusa-checkbox')!.checked).to.equal(true);
    expect(input(page).name).to.equal('setuju');
    const { left, width } = input(page).getBoundingClientRect();
    expect([left, width]).to.deep.equal([page.getBoundingClientRect().left, 44]);
  });
});
