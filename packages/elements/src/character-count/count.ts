export type CountType = 'length' | 'characters' | 'words';

/**
 * Counts a text: its UTF-16 `length`, the `characters` that a person sees, or its `words`.
 *
 * @param language splits words in languages that do not separate them by spaces
 */
export function countText(text: string, type: CountType | undefined, language: string): number {
  if (type !== 'characters' && type !== 'words') return text.length;
  const isWords = type === 'words';
  try {
    const granularity = isWords ? 'word' : 'grapheme';
    const segments = [...new Intl.Segmenter(language, { granularity }).segment(text)];
    return isWords ? segments.filter((segment) => segment.isWordLike).length : segments.length;
  } catch {
    // Firefox before 125 has no Segmenter; and `lang` need not be a language tag.
    return isWords ? (text.match(/\S+/g)?.length ?? 0) : [...text].length;
  }
}
