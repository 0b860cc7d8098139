import stylelint from 'stylelint';

const ruleName = 'nusa/important';

const messages = stylelint.utils.ruleMessages(ruleName, {
  rejected: 'No !important: the build already raises every rule above the page’s.',
});

/**
 * The one exception: `nusa.css` writes a group's question before a host that has no shadow root
 * yet, and only `!important` in the shadow root outweighs the page's sheet to take it away.
 */
const isExcepted = ({ prop, value, parent }) =>
  prop === 'content' &&
  value === 'none' &&
  /^:host(\([^)]*\))?::(before|after)$/.test(parent.selector);

const rule = (enabled) => (root, result) => {
  if (!enabled) return;
  root.walkDecls((declaration) => {
    if (!declaration.important || isExcepted(declaration)) return;
    stylelint.utils.report({
      ruleName,
      result,
      node: declaration,
      message: messages.rejected,
      word: '!important',
    });
  });
};

rule.ruleName = ruleName;
rule.messages = messages;
rule.meta = { url: '' };

export default stylelint.createPlugin(ruleName, rule);
