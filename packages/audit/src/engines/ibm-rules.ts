/**
 * The rules, by reason, that may fail a page: those that on W3C's test cases failed none that passes or that
 * they do not apply to (`npm run audit:act` prints both). All others ask a person.
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

/** Rules that only guess at what a check of ours sees for itself. */
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
  // Asked of every page that has a style sheet, or a form; and landmarks, which WCAG does not ask for.
  'style_color_misuse',
  'form_submit_button_exists',
  'aria_content_in_landmark',
]);
