import { tag } from '../markup.mjs';

export function adapt(options) {
  // Markup in the text is the author's own link.
  const link =
    options.html &&
    tag('a', { href: options.redirectUrl ?? 'https://www.bmkg.go.id' }, options.html);
  return tag(
    'nusa-exit-this-page',
    {
      label: options.html ? undefined : options.text,
      'redirect-url': options.redirectUrl,
      id: options.id,
      class: options.classes,
      ...options.attributes,
      'activated-text': options.activatedText,
      'timed-out-text': options.timedOutText,
      'press-two-more-times-text': options.pressTwoMoreTimesText,
      'press-one-more-time-text': options.pressOneMoreTimeText,
    },
    [link],
  );
}
