import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/character-count';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const areaIn = (page: ParentNode) => page.querySelector('textarea')!;
/** The visible count, and the one announced by screen readers. */
const shown = (page: ParentNode) => page.querySelector('[aria-hidden=true]')!;
const spoken = (page: ParentNode) => page.querySelector('[aria-live]')!;
const textOf = (element: Element) => element.textContent!.trim();

async function enter(page: HTMLElement, value: string): Promise<void> {
  const area = areaIn(page);
  area.value = value;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rendered(page);
}

const field = (attributes: string) =>
  `<nusa-character-count label="Keperluan" name="keperluan" ${attributes}></nusa-character-count>`;

describeElement('nusa-character-count', (mount) => {
  it('ignores a limit that is not a number', async () => {
    const page = await mount(
      '<nusa-character-count label="Ket" name="a" maxlength="banyak"></nusa-character-count>',
    );
    await enter(page, 'abc');
    await rendered(page);
    expect(page.textContent).to.not.contain('NaN');
    expect(new Set([...page.querySelectorAll('.nusa-count')].map(textOf))).to.deep.equal(
      new Set(['']),
    );
  });

  it('describes its textbox by the limit', async () => {
    const page = await mount(field('maxlength="2000" hint="Singkat saja"'));
    if (hasAccessibilityTree) {
      const box = await nodeWithRole('textbox', 'Keperluan');
      expect(box.description).to.equal(
        'Anda dapat mengisi paling banyak 2.000 karakter Singkat saja',
      );
    }
    await expect(page).to.be.accessible();
  });

  it('shows how much is left, in the language of the page', async () => {
    const page = await mount(
      field('maxlength="2000" value="Halo"') +
        `<div lang="en">${field('maxlength="5" value="Halo"')}</div>`,
    );
    expect(textOf(shown(page))).to.equal('Sisa 1.996 karakter');
    expect(textOf(shown(page.querySelector('[lang=en]')!))).to.equal(
      'You have 1 character remaining',
    );
  });

  it('counts while a person types and never blocks typing', async () => {
    const page = await mount(field('maxlength="5"'));
    page.querySelector('nusa-character-count')!.focus();
    await sendKeys({ type: 'Halo' });
    await rendered(page);
    expect(textOf(shown(page))).to.equal('Sisa 1 karakter');
    await sendKeys({ type: '!' });
    await rendered(page);
    expect(textOf(shown(page))).to.equal('Sisa 0 karakter');
    await sendKeys({ type: ' Apa' });
    await rendered(page);
    expect(areaIn(page).value).to.equal('Halo! Apa');
    expect(textOf(shown(page))).to.equal('Kelebihan 4 karakter');
  });

  it('is styled as an error while over the limit, even initially', async () => {
    const page = await mount(field('maxlength="3" value="Halo"'));
    const colour = () => getComputedStyle(areaIn(page)).borderTopColor;
    const error = colour();
    expect(textOf(shown(page))).to.equal('Kelebihan 1 karakter');
    expect(getComputedStyle(shown(page)).color).to.equal(error);
    await expect(page).to.be.accessible();
    await enter(page, 'Hal');
    expect(colour()).not.to.equal(error);
    expect(getComputedStyle(shown(page)).color).not.to.equal(error);
  });

  it('keeps the style of an error set by the page', async () => {
    const page = await mount(
      field('maxlength="30" value="Halo" error-message="Masukkan keperluan"'),
    );
    expect(areaIn(page).getAttribute('aria-invalid')).to.equal('true');
  });

  it('is silent until the threshold is reached', async () => {
    const page = await mount(field('maxlength="10" threshold="50" value="Halo"'));
    expect(textOf(shown(page))).to.equal('');
    expect(textOf(spoken(page))).to.equal('');
    await enter(page, 'Halo!');
    expect(textOf(shown(page))).to.equal('Sisa 5 karakter');
  });

  it('counts UTF-16 units, characters or words', async () => {
    const page = await mount(
      ['length', 'characters', 'words']
        .map((type, i) =>
          field(`control-id="k${i}" maxlength="9" count-type="${type}" value="é 👩‍🌾 dua"`),
        )
        .join(''),
    );
    const counts = [...page.querySelectorAll('nusa-character-count')].map((host) =>
      textOf(shown(host)),
    );
    expect(counts).to.deep.equal(['Kelebihan 2 karakter', 'Sisa 2 karakter', 'Sisa 7 kata']);
  });

  it('counts without Intl.Segmenter too', async () => {
    const intl = Intl as { Segmenter?: unknown };
    const { Segmenter } = intl;
    delete intl.Segmenter; // As in Firefox before 125.
    try {
      const page = await mount(
        field('maxlength="9" count-type="words" value="satu dua"') +
          field('control-id="b" maxlength="9" count-type="characters" value="👩"'),
      );
      const [words, characters] = page.querySelectorAll('nusa-character-count');
      expect(textOf(shown(words!))).to.equal('Sisa 7 kata');
      expect(textOf(shown(characters!))).to.equal('Sisa 8 karakter');
    } finally {
      intl.Segmenter = Segmenter;
    }
  });

  it("shows the page's own messages as text", async () => {
    const page = await mount(
      field(
        'maxlength="5" value="Halo" textarea-description-text="Paling banyak %{count}" characters-under-limit-text="<i>%{count}</i> lagi" characters-at-limit-text="Pas" characters-over-limit-text="%{count} terlalu banyak"',
      ),
    );
    expect(textOf(shown(page))).to.equal('<i>1</i> lagi');
    expect(textOf(page.querySelector('#keperluan-info')!)).to.equal('Paling banyak 5');
    await enter(page, 'Halo!');
    expect(textOf(shown(page))).to.equal('Pas');
    await enter(page, 'Halo!!');
    expect(textOf(shown(page))).to.equal('1 terlalu banyak');
  });

  it('announces the count only when the person pauses', async () => {
    const page = await mount(field('maxlength="10"'));
    areaIn(page).focus();
    await wait(800);
    await enter(page, 'Halo');
    expect(textOf(shown(page))).to.equal('Sisa 6 karakter');
    await wait(400); // The first second is over, but the last key was pressed less than half a second ago.
    expect(textOf(spoken(page))).to.equal('Sisa 10 karakter');
    await wait(1000);
    expect(textOf(spoken(page))).to.equal('Sisa 6 karakter');
  });

  it('notices value changes without an event, by dictation and scripts', async () => {
    const page = await mount(field('maxlength="10"'));
    areaIn(page).focus();
    areaIn(page).value = 'Halo';
    await wait(1200);
    expect(textOf(shown(page))).to.equal('Sisa 6 karakter');
    expect(textOf(spoken(page))).to.equal('Sisa 6 karakter');
  });

  it('recounts after Back, reset and a value set by a script', async () => {
    const page = await mount(`<form>${field('maxlength="10" value="a"')}</form>`);
    areaIn(page).value = 'Halo';
    window.dispatchEvent(new Event('pageshow'));
    await rendered(page);
    expect(textOf(shown(page))).to.equal('Sisa 6 karakter');
    page.querySelector('form')!.reset();
    await rendered(page);
    expect(textOf(shown(page))).to.equal('Sisa 9 karakter');
    page.querySelector('nusa-character-count')!.value = 'Hai';
    await rendered(page);
    expect(textOf(shown(page))).to.equal('Sisa 7 karakter');
  });

  it("counts in the author's own textarea and removes its maxlength", async () => {
    const page = await mount(
      '<nusa-character-count label="Keperluan" maxlength="5"><textarea name="keperluan" maxlength="5">Halo</textarea></nusa-character-count>',
    );
    const area = areaIn(page);
    expect(area.hasAttribute('maxlength')).to.equal(false);
    expect(textOf(shown(page))).to.equal('Sisa 1 karakter');
    expect(area.compareDocumentPosition(shown(page))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const value of ['Halo!', 'Halo!!', 'Hal']) await enter(page, value);
    expect(area.getAttribute('aria-describedby')).to.equal('keperluan-info');
  });

  it('works with any id', async () => {
    const page = await mount(field('control-id="1:a.b[]" maxlength="5" value="Halo"'));
    expect(areaIn(page).id).to.equal('1:a.b[]');
    expect(textOf(shown(page))).to.equal('Sisa 1 karakter');
  });

  it('reports a text that is too long', async () => {
    const page = await mount(field('maxlength="2" count-type="words" value="satu dua"'));
    const host = page.querySelector('nusa-character-count')!;
    expect(host.findProblem()).to.equal(undefined);
    host.value = 'satu dua tiga';
    expect(host.findProblem()).to.deep.equal({
      constraint: 'maxlength',
      control: areaIn(page),
      message: 'Persingkat jawaban menjadi paling banyak 2 kata',
    });
  });

  it('leaves no timers behind', async () => {
    const running = new Set<unknown>();
    const { setInterval, clearInterval } = window;
    window.setInterval = ((...args: Parameters<typeof setInterval>) => {
      const id = setInterval(...args);
      running.add(id);
      return id;
    }) as typeof setInterval;
    window.clearInterval = (id) => {
      running.delete(id);
      clearInterval(id);
    };
    try {
      const page = await mount(field('maxlength="5"'));
      areaIn(page).focus();
      expect(running.size).to.equal(1);
      page.remove();
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(window, { setInterval, clearInterval });
    }
  });
});

describe('nusa-character-count without JavaScript', () => {
  it('shows the limit', async () => {
    const host = document.createElement('div');
    host.innerHTML = (await renderOnServer(field('maxlength="2000"'))).replaceAll(
      'nusa-character-count',
      'x-never-upgraded',
    );
    expect(textOf(host.querySelector('#keperluan-info')!)).to.equal(
      'Anda dapat mengisi paling banyak 2.000 karakter',
    );
    document.body.append(host);
    expect(getComputedStyle(host.querySelector('#keperluan-info')!).visibility).to.equal('visible');
    host.remove();
    expect(host.querySelector('textarea')!.getAttribute('aria-describedby')).to.equal(
      'keperluan-info',
    );
  });
});
