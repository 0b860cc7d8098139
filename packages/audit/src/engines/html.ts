import { HtmlValidate } from 'html-validate';
import type { Check, FindingDraft } from '../checks/check.js';

/**
 * Markup errors that HTML parsers correct silently. WCAG 2.2 has no criterion for them (4.1.1 was removed),
 * so they are advice and affect no verdict.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Engines that see the rendered page judge these better, or they harm no user.
    'no-implicit-button-type': 'off',
    'no-redundant-for': 'off',
    'no-unknown-elements': 'off',
    'prefer-native-element': 'off',
    'wcag/h30': 'off',
    'wcag/h32': 'off',
    'wcag/h36': 'off',
    'wcag/h37': 'off',
    'wcag/h63': 'off',
    'wcag/h67': 'off',
    'wcag/h71': 'off',
    'text-content': 'off',
    'valid-autocomplete': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'input-missing-label': 'off',
    'empty-heading': 'off',
    'empty-title': 'off',
    'missing-doctype': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'unique-landmark': 'off',
    'aria-label-misuse': 'off',
    'no-autoplay': 'off',
    'svg-focusable': 'off',
    'meta-refresh': 'off',
    'area-alt': 'off',
    'hidden-focusable': 'off',
    'no-abstract-role': 'off',
    'no-redundant-role': 'off',
    'no-redundant-aria-label': 'off',
  },
});

export const htmlEngine: Check = {
  name: 'html',
  level: 'standard',
  criteria: [],
  async run(session) {
    const source = await session.source();
    if (!source)
      return {
        findings: [],
        skipped: {
          id: 'Markup dari server tidak tersedia.',
          en: 'The markup that the server sent is not available.',
        },
      };
    const report = await validator.validateString(source);
    const findings: FindingDraft[] = report.results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column, selector }) => ({
        check: `html/${ruleId}`,
        criteria: [],
        outcome: 'failed',
        ...(selector && { target: { path: [selector], html: lineOf(source, line) } }),
        message: {
          id: `Markup, baris ${line}:${column}: ${message}`,
          en: `Markup, line ${line}:${column}: ${message}`,
        },
      }));
    return { findings };
  },
};

const lineOf = (source: string, line: number) =>
  (source.split('\n')[line - 1] ?? '').trim().slice(0, 300);
