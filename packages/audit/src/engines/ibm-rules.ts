import type { BothLanguages } from '../records.js';

/**
 * The rules, by reason, that may fail a page: those that on W3C's test cases failed none that passes or that
 * they do not apply to (`npm run audit:act` prints both). All others ask a person.
 */
export const earned: ReadonlySet<string> = new Set<string>([
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
export const answered: ReadonlySet<string> = new Set([
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

const WORDS: Record<string, string> = {
  a_target_warning: 'Beri tahu orang bahwa tautan ini membuka jendela baru.',
  a_text_purpose: 'Tautan ini tidak memiliki teks atau label.',
  aria_accessiblename_exists: 'Elemen dengan peran ini memerlukan nama.',
  aria_attribute_allowed: 'Atribut ARIA ini tidak berlaku untuk peran elemen.',
  aria_attribute_conflict: 'Atribut ARIA ini bertentangan dengan atribut HTML.',
  aria_attribute_required: 'Atribut ARIA yang wajib untuk peran ini tidak ada.',
  aria_attribute_value_valid: 'Nilai atribut ARIA ini tidak sah.',
  aria_child_valid: 'Anak elemen ini tidak cocok dengan perannya.',
  aria_descendant_valid: 'Isi elemen ini tidak diperkenankan oleh perannya.',
  aria_hidden_nontabbable: 'Elemen yang disembunyikan dengan aria-hidden dapat menerima fokus.',
  aria_id_unique: 'Id yang dirujuk atribut ARIA ini tidak ada atau tidak unik.',
  aria_keyboard_handler_exists: 'Apakah kendali ini dapat dijalankan dengan papan tik?',
  aria_parent_required: 'Elemen dengan peran ini memerlukan induk tertentu.',
  aria_role_allowed: 'Peran ini tidak diperkenankan pada elemen ini.',
  aria_widget_labelled: 'Kendali ini tidak memiliki label.',
  combobox_popup_reference: 'Kotak kombo ini tidak merujuk daftarnya.',
  element_lang_valid: 'Nilai lang ini bukan kode bahasa.',
  element_mouseevent_keyboard: 'Adakah padanan papan tik untuk peristiwa tetikus ini?',
  element_tabbable_role_valid: 'Elemen yang menerima fokus memerlukan peran yang dapat dijalankan.',
  error_message_exists: 'Isian yang salah memerlukan pesan kesalahan yang dirujuknya.',
  fieldset_label_valid: 'Kelompok isian ini memerlukan nama yang membedakannya.',
  frame_title_exists: 'Bingkai ini tidak memiliki judul.',
  heading_content_exists: 'Judul ini kosong.',
  heading_markup_misuse: 'Apakah markup judul ini memang untuk judul?',
  html_lang_exists: 'Halaman ini tidak menyatakan bahasanya.',
  iframe_interactive_tabbable: 'Bingkai yang berisi kendali ini tidak dapat dicapai dengan Tab.',
  img_alt_redundant: 'Teks gambar ini mengulang teks tautan di sebelahnya.',
  img_alt_valid: 'Gambar ini tidak memiliki teks pengganti.',
  input_autocomplete_valid: 'Nilai autocomplete ini tidak sesuai dengan isiannya.',
  input_checkboxes_grouped: 'Apakah kotak-kotak centang ini perlu dikelompokkan?',
  input_fields_grouped: 'Apakah isian-isian ini perlu dikelompokkan?',
  input_label_exists: 'Isian ini tidak memiliki label.',
  label_content_exists: 'Label ini kosong.',
  list_markup_review: 'Apakah teks ini sebuah daftar yang belum ditandai sebagai daftar?',
  list_structure_proper: 'Susunan daftar ini tidak benar.',
  media_alt_exists: 'Media ini memerlukan teks pengganti.',
  page_title_exists: 'Halaman ini tidak memiliki judul.',
  page_title_valid: 'Apakah judul halaman ini menerangkan isinya?',
  select_options_grouped: 'Apakah pilihan dalam daftar ini perlu dikelompokkan?',
  skip_main_exists: 'Adakah jalan pintas ke isi utama?',
  skip_main_described: 'Apakah jalan pintas ini menyebut tujuannya?',
  style_background_decorative: 'Apakah gambar latar ini hanya hiasan?',
  svg_graphics_labelled: 'Grafik SVG ini tidak memiliki nama.',
  table_headers_exists: 'Apakah tabel ini memerlukan sel kepala?',
  table_headers_related: 'Sel data ini tidak terhubung dengan sel kepala.',
  text_block_heading: 'Apakah teks ini sebuah judul yang belum ditandai sebagai judul?',
  text_quoted_correctly: 'Apakah kutipan ini perlu ditandai sebagai kutipan?',
  text_spacing_valid: 'Jarak teks dipaku di sini, sehingga orang tidak dapat memperlebarnya.',
  text_whitespace_valid: 'Spasi di antara huruf memecah kata ini bagi pembaca layar.',
  widget_tabbable_exists: 'Kendali ini tidak memiliki bagian yang dapat menerima fokus.',
  widget_tabbable_single: 'Kendali ini memiliki lebih dari satu perhentian Tab.',
};

/** IBM's messages are English; Indonesian ones are ours. */
export const ibmWords = (rule: string, english: string): BothLanguages => ({
  id: WORDS[rule] ?? `Periksa temuan mesin IBM ini: ${english}`,
  en: english,
});
