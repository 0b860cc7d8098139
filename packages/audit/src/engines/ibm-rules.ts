/**
 * Rules, by reason, that may fail a page: on the W3C's test cases they never failed a passed or inapplicable
 * case (`npm run audit:act` prints both). All other rules only raise questions.
 */
export const reliableReasons: ReadonlySet<string> = new Set<string>([
  'aria_attribute_allowed/Fail_1',
  'aria_attribute_value_valid/Fail_1',
  'aria_role_allowed/Fail_2',
  'element_lang_valid/Fail_1',
  'iframe_interactive_tabbable/fail_invalid',
  'input_autocomplete_valid/fail_inappropriate',
  'input_label_exists/Fail_2',
  'text_spacing_valid/fail_letter_spacing_style',
  'text_spacing_valid/fail_line_height_style',
  'text_spacing_valid/fail_word_spacing_style',
]);

/** Rules that guess at what one of our own checks measures; their findings are dropped. */
export const superseded: ReadonlySet<string> = new Set([
  'element_tabbable_visible',
  'element_tabbable_unobscured',
  'style_focus_visible',
  'style_highcontrast_visible',
  'style_viewport_resizable',
  'style_hover_persistent',
  'target_spacing_sufficient',
  'text_contrast_sufficient',
  'script_focus_blur_review',
  'script_select_review',
  'input_onchange_review',
  'form_interaction_review',
  'html_skipnav_exists',
  'input_label_visible',
  'text_sensory_misuse',
  'label_name_visible',
  // Raised for every page with a style sheet or a form; and landmarks, which WCAG does not require.
  'style_color_misuse',
  'form_submit_button_exists',
  'aria_content_in_landmark',
]);
