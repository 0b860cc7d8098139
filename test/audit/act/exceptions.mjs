/** Passed and inapplicable cases that the audit fails, with the reason. */
export const EXCEPTIONS = {
  'akn7bn Inapplicable Example 6':
    'the frame is out of the Tab order while a modal dialog is open; axe does not look at the dialog',
};
