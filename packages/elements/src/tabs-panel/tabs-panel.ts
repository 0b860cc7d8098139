import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { NusaTabs } from '../tabs/tabs.js';
import { DEV, warn } from '#warn';

/**
 * One part of `nusa-tabs`.
 *
 * @summary What one tab shows.
 * @tag nusa-tabs-panel
 *
 * @slot - The content; begin it with a heading, which is what people read without the tab.
 */
export class NusaTabsPanel extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
  };

  static override usesContainer = false;

  /** The text of the tab. */
  declare label: string | undefined;

  override render(): unknown {
    return undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The tabs write the label in their list.
    if (changed.get('label') !== undefined) this.closest<NusaTabs>('nusa-tabs')?.requestUpdate();
    if (DEV && !this.label)
      warn(this, 'label', 'is missing: people choose a tab by it (WCAG 2.4.6).');
  }
}
