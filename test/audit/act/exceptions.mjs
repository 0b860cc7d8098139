/** Passed and inapplicable cases that we fail all the same, and why. */
export const EXCEPTIONS = {
  'akn7bn Inapplicable Example 6':
    'the frame is out of the Tab order while a modal dialog is open; axe does not look at the dialog',
};
