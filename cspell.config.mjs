/*
 * The word lint: English that reads as a translation, and names that a standard term replaces.
 * It has no dictionary and knows nothing of spelling; `npm run lint:words` reports these words alone.
 */

/** `[what not to write, what to write]`: wherever it appears, in prose or as a part of a name. */
const WORDS = [
  ['anew', 'again, from scratch'],
  ['lent', 'inherited'],
  ['mend', 'fix'],
  ['mended', 'fixed'],
  ['mending', 'fixing'],
  ['mends', 'fixes'],
  ['shall', 'should, must, will'],
  ['surroundings', 'render context, what is around it'],
  ['whoever', 'anyone who, people who'],
  ['whomever', 'anyone whom'],
];

/**
 * `[what not to write, what to write, where]`: words that are good English elsewhere. The
 * expression matches the word alone; what has to be around it is in lookarounds.
 */
// prettier-ignore
const PHRASES = [
  ['answers', 'returns, responds', /(?<=\b(?:it|and|that|which|server|address|function) )answers(?= (?:with|the|a|an|undefined|null|true|false)\b)/],
  ['behind', 'after', /(?<=\b(?:before (?:and|or)|stays?|put|space|name|letter|number|place|comma|those|(?<!leaves? )nothing) )behind\b/],
  ['behind', 'after', /\bbehind(?= (?:the )?(?:author|control|digits|heading|help|hint|input|label|last|legend|link|name|number|other|question|select|text|textarea|summary|word)s?\b)/],
  ['book', 'Storybook', /(?<=\b(?:the|this|of a) )book(?!-)\b/],
  ['but', 'except', /(?<!\bnot (?:[\w-]+ ){0,6})\bbut(?= for\b)/],
  ['carried', 'continued', /\bcarried(?= on with\b)/],
  ['go', 'continue', /\bgo(?= on with\b)/],
  ['goes', 'continues', /\bgoes(?= on with\b)/],
  ['gone', 'continued', /\bgone(?= on with\b)/],
  ['going', 'continuing', /\bgoing(?= on with\b)/],
  ['hear', 'be called with, receive', /\bhear(?= of\b)/],
  ['hears', 'is called with, receives', /\bhears(?= of\b)/],
  ['kept', 'a name for what it holds', /(?<=[\w)\]][.#])kept\b/],
  ['lies', 'is', /\blies(?= (?:above|after|behind|below|beside|on|outside|over|under)\b)/],
  ['many', 'the number of', /(?<=\bso )many\b(?! that\b)/],
  ['none', 'not a, no', /(?<=(?<!\b(?:display|outline|border|if there) )\b(?:is|are|was|were|be) )none\b/],
  ['packed', 'compressed', /\bpacked\b(?! (?:package|tarball))/],
  ['round', 'around', /(?<!\b(?:each|every|one|a|this|that|to|then|of|first|last|second|third|draws|would|will|could|can|may|must|should|not) )\bround(?= [`<]?(?:a|all|an|another|both|each|every|his|it|its|logo|nusa-[\w-]+|one|our|ours|somebody|the|their|them|this|us|what|which|words|your)\b)/],
  ['round', 'around', /(?<=\b(?:all|look(?:s|ed)?|other way|turn(?:s|ed)?|way) )round\b/],
  ['stand', 'be', /(?<!\bas it )\bstand\b(?! (?:alone|apart|aside|by|for|in for|out|still|up)\b|-| in[,.;])/],
  ['standing', 'being', /\bstanding\b(?! (?:alone|apart|by|for|in for|out|order|still|up)\b|-)/],
  ['stands', 'is', /(?<!\bas it )\bstands\b(?! (?:alone|apart|aside|by|for|in for|out|still|up)\b|-| in[,.;])/],
  ['stood', 'was', /\bstood\b(?! (?:alone|apart|by|for|in for|out|still|up)\b)/],
  ['tells', 'shows, reports', /\btells(?= (?:how|its|of|that|the rest|what|when|whether|which)\b)/],
];

const alone = ([word]) => {
  const capital = word[0].toUpperCase() + word.slice(1);
  return new RegExp(
    `(?<![A-Za-z])[${capital[0]}${word[0]}]${word.slice(1)}(?![a-z])|(?<=[a-z])${capital}(?![a-z])`,
    'g',
  );
};

/** @type {import('@cspell/cspell-types').CSpellSettings} */
export default {
  version: '0.2',
  language: 'en',
  noConfigSearch: true,
  useGitignore: true,
  enableGlobDot: true,
  files: [
    '{packages,tokens,stories,.storybook,docs,scripts,test,.changeset,.ci}/**',
    '*.{md,mjs,ts}',
  ],
  ignorePaths: [
    '*.{png,jpg,svg,pdf,gz}',
    'LICENSE',
    // These words are their data.
    'cspell.config.mjs',
    'test/repository/words.test.mjs',
  ],
  dictionaries: [],
  unknownWords: 'report-flagged',
  flagWords: [...new Set([...WORDS, ...PHRASES].map(([word, instead]) => `${word}->${instead}`))],
  // Only what these match is looked at.
  includeRegExpList: [
    ...WORDS.map(alone),
    ...PHRASES.map(([, , where]) => new RegExp(where, 'gi')),
  ],
  ignoreRegExpList: [
    // The title of a test of GOV.UK Frontend, which the conformance suite quotes.
    /if there is none on the `<input>`/g,
  ],
};
