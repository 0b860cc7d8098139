/** `In Error` → `In error`: Storybook makes titles of export names; abbreviations stay. */
export const sentenceCase = (name: string): string =>
  name.replace(/ [A-Z](?=[a-z]|\b(?![A-Z]))/g, (start) => start.toLowerCase());
