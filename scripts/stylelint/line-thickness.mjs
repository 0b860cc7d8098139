import stylelint from 'stylelint';

const ruleName = 'nusa/line-thickness';
const LARGEST = 8;

const messages = stylelint.utils.ruleMessages(ruleName, {
  rejected: (length) =>
    `${length} is more than a line's thickness (${LARGEST}px): write calc(n * var(--nusa-rem)), which follows the reader's own text size.`,
});

/** Pixels are for lines: borders, outlines and what hides a text; everything else grows with the text. */
const rule = (enabled) => (root, result) => {
  if (!enabled) return;
  root.walkDecls((declaration) => {
    if (declaration.parent.type === 'atrule' && declaration.parent.name === 'property') return;
    for (const [length, number] of declaration.value.matchAll(/(?<![\w.-])(\d*\.?\d+)px\b/g)) {
      if (Number(number) <= LARGEST) continue;
      stylelint.utils.report({
        ruleName,
        result,
        node: declaration,
        message: messages.rejected(length),
        word: length,
      });
    }
  });
};

rule.ruleName = ruleName;
rule.messages = messages;
rule.meta = { url: '' };

export default stylelint.createPlugin(ruleName, rule);
