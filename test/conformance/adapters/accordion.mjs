import { escape, tag } from '../markup.mjs';

/** HTML goes into a slot, text into the attribute. */
const slotted = (slot, content) => content?.html && tag('span', { slot }, content.html);

function section({ heading, summary, content, expanded }) {
  return tag(
    'nusa-accordion-section',
    {
      heading: heading.html ? undefined : heading.text,
      summary: summary?.html ? undefined : summary?.text,
      expanded,
    },
    [
      slotted('heading', heading),
      slotted('summary', summary),
      content.html ?? tag('p', {}, escape(content.text)),
    ],
  );
}

export function adapt(options) {
  return tag(
    'nusa-accordion',
    {
      id: options.id,
      class: options.classes,
      'heading-level': options.headingLevel,
      'forget-expanded': options.rememberExpanded === false,
      'hide-all-sections-text': options.hideAllSectionsText,
      'hide-section-text': options.hideSectionText,
      'hide-section-aria-label-text': options.hideSectionAriaLabelText,
      'show-all-sections-text': options.showAllSectionsText,
      'show-section-text': options.showSectionText,
      'show-section-aria-label-text': options.showSectionAriaLabelText,
      ...options.attributes,
    },
    options.items.filter(Boolean).map(section),
  );
}
