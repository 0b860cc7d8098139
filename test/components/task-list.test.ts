import { expect } from '@open-wc/testing';
import '@nusa/elements/task-list';
import { describeElement } from '../support/mount.js';

describeElement('nusa-task-list', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount('<nusa-task-list label="Teks &lt;b>"></nusa-task-list>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
