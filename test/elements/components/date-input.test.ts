import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/date-input';
import { hasAccessibilityTree, nodeWithRole, nodesWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

const field = (attributes = '') =>
  `<nusa-date-input legend="Kapan Anda lahir?" name="lahir" ${attributes}></nusa-date-input>`;

const date = (day: string, month: string, year: string) =>
  `day-value="${day}" month-value="${month}" year-value="${year}"`;

describeElement('nusa-date-input', (mount) => {
  const hostOf = (page: ParentNode) => page.querySelector('nusa-date-input')!;
  const inputs = (page: ParentNode) => [...page.querySelectorAll('input')];
  const values = (page: ParentNode) => inputs(page).map(({ value }) => value);
  const invalid = (page: ParentNode) =>
    inputs(page)
      .filter((input) => input.getAttribute('aria-invalid') === 'true')
      .map(({ id }) => id);

  it('is a named group of three text boxes', async () => {
    const page = await mount(field('hint="Contoh: 17 8 1990" error-message="Masukkan tahun"'));
    if (hasAccessibilityTree) {
      const group = await nodeWithRole('group', 'Kapan Anda lahir?');
      expect(group.description).to.equal('Contoh: 17 8 1990 Kesalahan: Masukkan tahun');
      const boxes = await nodesWithRole('textbox');
      expect(boxes.map(({ name }) => name)).to.deep.equal(['Tanggal', 'Bulan', 'Tahun']);
    }
    await expect(page).to.be.accessible();
  });

  it('names its parts in the language of the page', async () => {
    const page = await mount(`<div lang="en">${field()}</div>`);
    expect([...page.querySelectorAll('label')].map((label) => label.textContent)).to.deep.equal([
      'Day',
      'Month',
      'Year',
    ]);
  });

  it('can have the page heading as its legend', async () => {
    const page = await mount(field('page-heading legend-size="l"'));
    if (hasAccessibilityTree) {
      expect((await nodeWithRole('heading', 'Kapan Anda lahir?')).level).to.equal(1);
    }
    await expect(page).to.be.accessible();
  });

  it('submits each part that a person enters', async () => {
    const page = await mount(`<form>${field()}</form>`);
    hostOf(page).focus();
    await sendKeys({ type: '17' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Agustus' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1985' }); // No digit twice in a row: WebKitGTK's driver drops the second.
    expect(Object.fromEntries(new FormData(page.querySelector('form')!))).to.deep.equal({
      'lahir-day': '17',
      'lahir-month': 'Agustus',
      'lahir-year': '1985',
    });
    expect(hostOf(page).value).to.equal('1985-08-17');
  });

  it('has ids that a server can link to', async () => {
    const page = await mount(field());
    expect(page.querySelector('#lahir')!.contains(inputs(page)[0]!)).to.equal(true);
    expect(inputs(page).map(({ id }) => id)).to.deep.equal([
      'lahir-day',
      'lahir-month',
      'lahir-year',
    ]);
  });

  it('asks for a numeric keyboard, except for the month, which may be a name', async () => {
    const page = await mount(field());
    expect(inputs(page).map(({ inputMode }) => inputMode)).to.deep.equal([
      'numeric',
      '',
      'numeric',
    ]);
  });

  it('accepts its value as a date or in parts, and restores it on reset', async () => {
    const page = await mount(`<form>${field('value="1990-08-07"')}</form>`);
    expect(values(page)).to.deep.equal(['7', '8', '1990']);
    hostOf(page).value = '2001-12-31';
    expect(values(page)).to.deep.equal(['31', '12', '2001']);
    page.querySelector('form')!.reset();
    expect(values(page)).to.deep.equal(['7', '8', '1990']);
    hostOf(page).value = '';
    expect(values(page)).to.deep.equal(['', '', '']);
  });

  it('accepts a value set before it is connected', async () => {
    const page = await mount('<div></div>');
    const host = document.createElement('nusa-date-input');
    Object.assign(host, { legend: 'Kapan?', name: 'kapan', value: '1990-08-07' });
    expect(host.value).to.equal('1990-08-07');
    page.append(host);
    await rendered(page);
    expect(values(page)).to.deep.equal(['7', '8', '1990']);
  });

  it('understands the names of months in both languages, short or long', async () => {
    const page = await mount(field(date('1', '', '2024')));
    const months =
      'Januari Feb pebruari maret Apr. Mei May juni JULI Agt Agu August September Okt october Nopember Des December 3 03';
    const found = months.split(' ').map((month) => {
      inputs(page)[1]!.value = month;
      return Number(hostOf(page).value.slice(5, 7));
    });
    expect(found).to.deep.equal([1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 8, 8, 9, 10, 10, 11, 12, 12, 3, 3]);
  });

  it('has a value only if the date is real', async () => {
    const page = await mount(field());
    for (const [day, month, year, iso] of [
      ['29', '2', '2024', '2024-02-29'],
      ['29', '2', '2023', ''],
      ['31', '4', '2024', ''],
      ['0', '4', '2024', ''],
      ['1', '13', '2024', ''],
      ['1', 'xyz', '2024', ''],
      ['1', '1', '24', ''],
      ['-1', '1', '2024', ''],
      [' 01 ', ' 1 ', ' 2024 ', '2024-01-01'],
      ['１７', '８', '１９９０', '1990-08-17'],
      ['\u200e17', '\u00a0Agt.', '1990\u200b', '1990-08-17'],
    ] as const) {
      [day, month, year].forEach((text, i) => (inputs(page)[i]!.value = text));
      expect(hostOf(page).value, `${day} ${month} ${year}`).to.equal(iso);
    }
  });

  it('marks every part as invalid, or only the wrong ones', async () => {
    const page = await mount(
      field('error-message="Masukkan bulan dan tahun" error-fields="month year"'),
    );
    expect(invalid(page)).to.deep.equal(['lahir-month', 'lahir-year']);
    expect(hostOf(page).errorTarget).to.equal('lahir-month');
    hostOf(page).errorFields = undefined;
    await rendered(page);
    expect(invalid(page)).to.deep.equal(['lahir-day', 'lahir-month', 'lahir-year']);
    hostOf(page).errorMessage = null;
    await rendered(page);
    expect(invalid(page)).to.deep.equal([]);
  });

  for (const [what, attributes, target, message, wrong] of [
    [
      'a missing month',
      date('17', '', '1990'),
      'lahir-month',
      '%{Label} harus memuat bulan',
      ['lahir-month'],
    ],
    [
      'a missing day and year',
      date('', '8', ''),
      'lahir-day',
      '%{Label} harus memuat tanggal dan tahun',
      ['lahir-day', 'lahir-year'],
    ],
    [
      'a month that does not exist',
      date('17', '13', '1990'),
      'lahir-month',
      '%{Label} harus tanggal yang benar',
      ['lahir-month'],
    ],
    [
      'a year of two digits',
      date('17', '8', '90'),
      'lahir-year',
      'Tahun harus 4 angka',
      ['lahir-year'],
    ],
    [
      'a day that the month lacks',
      date('31', 'feb', '1990'),
      'lahir-day',
      '%{Label} harus tanggal yang benar',
      ['lahir-day', 'lahir-month', 'lahir-year'],
    ],
  ] as const) {
    it(`reports and marks ${what}`, async () => {
      const page = await mount(field(attributes));
      const problem = hostOf(page).findProblem()!;
      expect(problem.control.id).to.equal(target);
      expect(problem.message).to.equal(message);
      hostOf(page).errorMessage = problem.message;
      await rendered(page);
      expect(invalid(page)).to.deep.equal([...wrong]);
    });
  }

  it('reports in the language of the page', async () => {
    const page = await mount(`<div lang="en">${field(date('', '8', ''))}</div>`);
    expect(hostOf(page).findProblem()!.message).to.equal('%{Label} must include a day and year');
  });

  it('may be left empty unless it is required', async () => {
    const page = await mount(field() + field('control-id="lain" required'));
    const [optional, required] = page.querySelectorAll('nusa-date-input');
    expect(optional!.findProblem()).to.equal(undefined);
    expect(required!.findProblem()).to.deep.equal({
      constraint: 'required',
      control: page.querySelector('#lain-day'),
    });
    expect([...required!.querySelectorAll('input')].map((i) => i.required)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(required!.checkValidity()).to.equal(false);
  });

  it("reports the page's own message", async () => {
    const page = await mount(field('value="1990-08-17"'));
    hostOf(page).setCustomValidity('Tanggal lahir harus di masa lalu');
    expect(hostOf(page).validationMessage).to.equal('Tanggal lahir harus di masa lalu');
    expect(hostOf(page).findProblem()).to.equal(undefined); // nusa-form reports native validity itself.
  });

  it('reports nothing while disabled', async () => {
    const page = await mount(field(`${date('17', '', '')} disabled`));
    expect(inputs(page).every((input) => input.disabled)).to.equal(true);
    expect(hostOf(page).findProblem()).to.equal(undefined);
  });

  it('lets the browser fill in a birthday in parts', async () => {
    const page = await mount(
      field('autocomplete="bday"') + field('control-id="b" autocomplete="off"'),
    );
    expect(inputs(page).map((input) => input.getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
      'off',
      'off',
      'off',
    ]);
  });

  it('can ask for a month and a year only', async () => {
    const page = await mount(field('parts="month year" value="2026-08"'));
    expect(values(page)).to.deep.equal(['8', '2026']);
    expect(hostOf(page).value).to.equal('2026-08');
    expect(hostOf(page).findProblem()).to.equal(undefined);
    await expect(page).to.be.accessible();
  });

  it('keeps what a person is typing when it renders again', async () => {
    const page = await mount(field());
    hostOf(page).focus();
    await sendKeys({ type: '17' });
    hostOf(page).errorMessage = 'Masukkan tahun';
    await rendered(page);
    expect(values(page)).to.deep.equal(['17', '', '']);
    expect(document.activeElement).to.equal(inputs(page)[0]);
  });

  it('is not a group without a legend or description', async () => {
    const page = await mount('<nusa-date-input control-id="lahir"></nusa-date-input>');
    expect(page.querySelector('fieldset, legend')).to.equal(null);
    expect(page.querySelector('#lahir input')).to.equal(inputs(page)[0]);
    expect(inputs(page).map(({ name }) => name)).to.deep.equal(['day', 'month', 'year']);
  });

  it('marks parts without a message, and clears them once the date is valid', async () => {
    const page = await mount(field('error-fields="day"'));
    expect(invalid(page)).to.deep.equal(['lahir-day']);
    hostOf(page).errorMessage = null;
    await rendered(page);
    expect(invalid(page)).to.deep.equal([]);
  });

  describe('with the author’s own inputs', () => {
    const own = (attributes = '') =>
      `<form><nusa-date-input legend="Kapan paspor terbit?" hint="Contoh: 27 3 2007" control-id="paspor" parts="year month" ${attributes}>
        <div slot="input"><label for="tahun">Taun</label><input id="tahun" name="user[yyyy]" value="2007" pattern="[0-9]*" data-uji="a" class="milik"></div>
        <div slot="input"><label for="paspor-month">Sasi</label><input name="user[mm]" value="3" autocomplete="off"></div>
      </nusa-date-input></form>`;

    it('is a group named by the question, and uses the inputs unchanged', async () => {
      const page = await mount(own());
      expect(inputs(page)).to.have.length(2);
      expect(inputs(page).map(({ id, name }) => [id, name])).to.deep.equal([
        ['tahun', 'user[yyyy]'],
        ['paspor-month', 'user[mm]'],
      ]);
      expect(inputs(page)[0]!.pattern).to.equal('[0-9]*');
      if (hasAccessibilityTree) {
        const group = await nodeWithRole('group', 'Kapan paspor terbit?');
        expect(group.description).to.equal('Contoh: 27 3 2007');
        expect((await nodesWithRole('textbox')).map(({ name }) => name)).to.deep.equal([
          'Taun',
          'Sasi',
        ]);
      }
      await expect(page).to.be.accessible();
    });

    it('is laid out in one row like rendered inputs', async () => {
      const page = await mount(own());
      const [year, month] = inputs(page).map((input) => input.getBoundingClientRect());
      expect(month!.top).to.equal(year!.top);
      expect(year!.height).to.equal(46);
    });

    it('has their date as its value, in the order of `parts`', async () => {
      const page = await mount(own());
      expect(hostOf(page).value).to.equal('2007-03');
      hostOf(page).value = '2010-11-05';
      expect(values(page)).to.deep.equal(['2010', '11']);
      page.querySelector('form')!.reset();
      expect(values(page)).to.deep.equal(['2007', '3']);
    });

    it('marks the wrong part and links to it', async () => {
      const page = await mount(own('required error-message="Masukkan tahun" error-fields="year"'));
      expect(invalid(page)).to.deep.equal(['tahun']);
      expect(hostOf(page).errorTarget).to.equal('tahun');
      inputs(page).forEach((input, i) => (input.value = i ? '13' : '2007'));
      const problem = hostOf(page).findProblem()!;
      expect(problem.control).to.equal(inputs(page)[1]);
      await rendered(page);
      expect(invalid(page)).to.deep.equal(['paspor-month']);
      hostOf(page).errorMessage = null;
      await rendered(page);
      expect(invalid(page)).to.deep.equal([]);
      expect(hostOf(page).getAttribute('aria-describedby')).to.equal('paspor-hint');
    });
  });
});
