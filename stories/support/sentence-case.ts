/** `In Error` → `In error`. Storybook makes title case from export names; abbreviations are left as they are. */
export const sentenceCase = (name: string): string =>
  name.replace(/ [A-Z](?=[a-z]|\b(?![A-Z]))/g, (start) => start.toLowerCase());
