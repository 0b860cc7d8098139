import { expect } from '@open-wc/testing';
import '@nusa/elements/character-count';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import {
  cleanUp,
  describeElement,
  mountRaw,
  rendered,
  renderOnServer,
} from '../../support/mount.js';
import { mountWithoutScripts, removeFrames } from '../../support/scriptless.js';

const areaIn = (page: ParentNode) => page.querySelector('textarea')!;
const visible = (page: ParentNode) => page.querySelector('[aria-hidden=true]')!;
const spoken = (page: ParentNode) => page.querySelector('[aria-live]')!;
const said = (page: ParentNode) => visible(page).textContent!.trim();

const field = (attributes: string) =>
  `<div lang="en"><nusa-character-count label="Description" name="description" ${attributes}></nusa-character-count></div>`;

async function enter(page: HTMLElement, value: string): Promise<void> {
  const area = areaIn(page);
  area.value = value;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rendered(page);
}

/** The error colour, which is also that of the border of an invalid control. */
async function errorColour(): Promise<string> {
  const page = await mountRaw(field('control-id="error" maxlength="1" error-message="Error"'));
  const colour = getComputedStyle(areaIn(page)).borderTopColor;
  page.remove();
  return colour;
}

/* GOV.UK Frontend's own tests of its character count, in English. */
describeElement('nusa-character-count, on page load', (mount) => {
  it('injects the visual counter', async () => {
    const page = await mount(field('maxlength="10"'));
    expect(said(page)).to.equal('You have 10 characters remaining');
    expect(visible(page).getClientRects()).to.have.length(1);
  });

  it('injects the screen reader counter', async () => {
    const page = await mount(field('maxlength="10"'));
    expect(spoken(page).getAttribute('aria-live')).to.equal('polite');
    expect(spoken(page).textContent).to.equal('You have 10 characters remaining');
    expect(spoken(page).getBoundingClientRect().width).to.equal(1);
  });

  it('hides the textarea description', async () => {
    const page = await mount(field('maxlength="10"'));
    const description = page.querySelector('#description-info')!;
    expect(getComputedStyle(description).visibility).to.equal('hidden');
    if (hasAccessibilityTree) {
      const { description: heard } = await nodeWithRole('textbox', 'Description');
      expect(heard).to.equal('You can enter up to 10 characters');
    }
  });

  it('retains error class if there is already an error', async () => {
    const page = await mount(field('maxlength="10" error-message="Enter a description"'));
    const colour = await errorColour();
    expect(getComputedStyle(areaIn(page)).borderTopColor).to.equal(colour);
    await enter(page, 'A'.repeat(12));
    await enter(page, 'A');
    expect(getComputedStyle(areaIn(page)).borderTopColor).to.equal(colour);
  });
});

for (const [kind, attributes, units] of [
  ['character', 'maxlength="10"', (n: number) => 'A'.repeat(n)],
  ['word', 'maxlength="10" count-type="words"', (n: number) => 'Hello '.repeat(n)],
] as const) {
  describeElement(`nusa-character-count, when counting ${kind}s`, (mount) => {
    it('shows the dynamic message', async () => {
      const page = await mount(field(attributes));
      expect(said(page)).to.equal(`You have 10 ${kind}s remaining`);
    });

    it('shows the characters remaining if the field is pre-filled', async () => {
      const page = await mount(field(`${attributes} value="${units(4)}"`));
      expect(said(page)).to.equal(`You have 6 ${kind}s remaining`);
    });

    it('counts down to the limit', async () => {
      const page = await mount(field(attributes));
      await enter(page, units(1));
      expect(said(page)).to.equal(`You have 9 ${kind}s remaining`);
      await enter(page, units(10));
      expect(said(page)).to.equal(`You have 0 ${kind}s remaining`);
    });

    it('uses the singular when there is only one remaining', async () => {
      const page = await mount(field(attributes));
      await enter(page, units(9));
      expect(said(page)).to.equal(`You have 1 ${kind} remaining`);
    });

    it('shows the number over the limit', async () => {
      const page = await mount(field(attributes));
      await enter(page, units(11));
      expect(said(page)).to.equal(`You have 1 ${kind} too many`);
    });

    it('shows the number over the limit on page load', async () => {
      const page = await mount(field(`${attributes} value="${units(11)}"`));
      expect(said(page)).to.equal(`You have 1 ${kind} too many`);
    });

    it('uses the plural when the limit is exceeded by 2 or more', async () => {
      const page = await mount(field(attributes));
      await enter(page, units(12));
      expect(said(page)).to.equal(`You have 2 ${kind}s too many`);
    });

    it('adds error styles to the textarea', async () => {
      const page = await mount(field(attributes));
      const colour = await errorColour();
      expect(getComputedStyle(areaIn(page)).borderTopColor).to.not.equal(colour);
      await enter(page, units(11));
      expect(getComputedStyle(areaIn(page)).borderTopColor).to.equal(colour);
    });

    it('adds error styles to the count message', async () => {
      const page = await mount(field(attributes));
      const colour = await errorColour();
      expect(getComputedStyle(visible(page)).color).to.not.equal(colour);
      await enter(page, units(11));
      expect(getComputedStyle(visible(page)).color).to.equal(colour);
    });

    it('adds error styles on page load', async () => {
      const page = await mount(field(`${attributes} value="${units(11)}"`));
      const colour = await errorColour();
      expect(getComputedStyle(areaIn(page)).borderTopColor).to.equal(colour);
      expect(getComputedStyle(visible(page)).color).to.equal(colour);
    });
  });
}

describeElement('nusa-character-count, when a threshold is set', (mount) => {
  it('does not show the limit until the threshold is reached', async () => {
    const page = await mount(field('maxlength="10" threshold="75"'));
    await enter(page, 'A'.repeat(7));
    expect([said(page), spoken(page).textContent]).to.deep.equal(['', '']);
  });

  it('becomes visible once the threshold is reached', async () => {
    const page = await mount(field('maxlength="10" threshold="75"'));
    await enter(page, 'A'.repeat(8));
    expect(said(page)).to.equal('You have 2 characters remaining');
  });
});

describeElement('nusa-character-count, as a page configures it', (mount) => {
  it('still works correctly when the textarea ID starts with a number', async () => {
    const page = await mount(field('control-id="1_description" maxlength="10"'));
    await enter(page, 'A');
    expect(said(page)).to.equal('You have 9 characters remaining');
  });

  it('still works correctly when the textarea ID contains CSS syntax characters', async () => {
    const page = await mount(field('control-id="user1.profile[address]" maxlength="10"'));
    await enter(page, 'A');
    expect(said(page)).to.equal('You have 9 characters remaining');
  });

  it('should not have a maxlength attribute once the JS has run', async () => {
    const page = await mount(
      '<nusa-character-count label="D" maxlength="10"><textarea name="d" maxlength="10"></textarea></nusa-character-count>',
    );
    expect(areaIn(page).hasAttribute('maxlength')).to.equal(false);
  });

  it('configures the limit, threshold, unit and description by attributes', async () => {
    const page = await mount(
      field(
        'maxlength="8" threshold="50" count-type="words" textarea-description-text="No more than %{count} words"',
      ),
    );
    expect(page.querySelector('#description-info')!.textContent).to.equal('No more than 8 words');
    await enter(page, 'one two three');
    expect(said(page)).to.equal('');
    await enter(page, 'one two three four');
    expect(said(page)).to.equal('You have 4 words remaining');
  });

  it('configures the same by properties set later', async () => {
    const page = await mount(field('maxlength="8"'));
    const host = page.querySelector('nusa-character-count')!;
    Object.assign(host, {
      maxlength: '5',
      countType: 'words',
      textareaDescriptionText: 'No more than %{count} words',
    });
    await enter(page, 'one');
    expect(said(page)).to.equal('You have 4 words remaining');
    expect(page.querySelector('#description-info')!.textContent).to.equal('No more than 5 words');
  });

  it('injects the localised strings as text not HTML', async () => {
    const page = await mount(
      field('maxlength="10" characters-under-limit-text="<strong>%{count}</strong> left"'),
    );
    expect(said(page)).to.equal('<strong>10</strong> left');
    expect(page.querySelector('strong')).to.equal(null);
  });

  it('formats the number inserted in the message', async () => {
    const page = await mount(field('maxlength="10000"'));
    expect(said(page)).to.equal('You have 10,000 characters remaining');
  });

  it('overrides the default translation keys, with plural forms by property', async () => {
    const page = await mount(field('maxlength="3" characters-over-limit-text="%{count} too many"'));
    page.querySelector('nusa-character-count')!.charactersUnderLimitText = {
      one: 'One to go',
      other: '%{count} to go',
    };
    await enter(page, 'A');
    expect(said(page)).to.equal('2 to go');
    await enter(page, 'AA');
    expect(said(page)).to.equal('One to go');
    await enter(page, 'AAAA');
    expect(said(page)).to.equal('1 too many');
  });

  it('uses specific keys for when limit is reached', async () => {
    const page = await mount(
      field('maxlength="1" value="A" characters-at-limit-text="Nothing left"') +
        field(
          'control-id="w" maxlength="1" count-type="words" value="A" words-at-limit-text="No word left"',
        ),
    );
    const [characters, words] = page.querySelectorAll('nusa-character-count');
    expect(said(characters!)).to.equal('Nothing left');
    expect(said(words!)).to.equal('No word left');
  });

  it('overrides the locale when set on the element', async () => {
    const page = await mount(
      '<div lang="en"><nusa-character-count lang="id" label="D" name="d" maxlength="10000"></nusa-character-count></div>',
    );
    expect(said(page)).to.equal('Sisa 10.000 karakter');
  });

  it('overrides the locale when set on an ancestor', async () => {
    const page = await mount(
      '<div lang="id"><p><nusa-character-count label="D" name="d" maxlength="10000"></nusa-character-count></p></div>',
    );
    expect(said(page)).to.equal('Sisa 10.000 karakter');
  });

  it('does not error in a mismatched locale', async () => {
    const page = await mount(
      '<div lang="not a language"><nusa-character-count label="D" name="d" maxlength="10" count-type="words"></nusa-character-count></div>',
    );
    await enter(page, 'satu dua');
    expect(said(page)).to.equal('Sisa 8 kata');
  });
});

describe('nusa-character-count, when JavaScript is unavailable or fails', () => {
  afterEach(() => {
    removeFrames();
    cleanUp();
  });

  it('shows the textarea description', async () => {
    const page = await mountWithoutScripts(await renderOnServer(field('maxlength="10"')));
    const description = page.querySelector('#description-info')!;
    expect(description.textContent).to.equal('You can enter up to 10 characters');
    expect(description.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });
});
