/** Passed and inapplicable cases that we fail all the same, and why. */
export const EXCEPTIONS = {
  'akn7bn Inapplicable Example 6':
    'the frame is out of the Tab order while a modal dialog is open; axe does not look at the dialog',
  'afw4f7 Passed Example 7':
    'the text is no human language, which nothing but a person can tell; its contrast is too low',
  '09o5cg Passed Example 6':
    'the text is no human language, which nothing but a person can tell; its contrast is too low',
  'b5c3f8 Inapplicable Example 2': "a MathML file, around which the browser's own viewer is HTML",
};
