import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { NusaTabs } from '../tabs/tabs.js';
import { DEV, warn } from '#warn';

/**
 * One section of `nusa-tabs`.
 *
 * @summary The content of one tab.
 * @tag nusa-tabs-panel
 *
 * @slot - The content. Start it with a heading, for people who see the panels without tabs.
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
    // The label is rendered by `nusa-tabs`, in its list.
    if (changed.get('label') !== undefined) this.closest<NusaTabs>('nusa-tabs')?.requestUpdate();
    if (DEV && !this.label)
      warn(this, 'label', 'is missing: people need a label to choose a tab (WCAG 2.4.6).');
  }
}
