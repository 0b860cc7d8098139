import stylelint from 'stylelint';

const ruleName = 'nusa/important';

const messages = stylelint.utils.ruleMessages(ruleName, {
  rejected: 'No !important: the build already raises every rule above the page’s.',
});

/**
 * The one exception: `nusa.css` writes a host's text before it for pages without a shadow root,
 * and only `!important` in the shadow root outweighs the page's sheet to take it away.
 */
const isExcepted = ({ prop, parent }) =>
  prop === 'content' &&
  parent.selectors.every((selector) => /^:host(\([^)]*\))?::(before|after)$/.test(selector));

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
