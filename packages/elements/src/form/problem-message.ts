import { capitalise } from '../i18n/capitalise.js';
import { formatMessage } from '../i18n/messages.js';
import type { NusaElement } from '../base/nusa-element.js';
import type { Problem } from '../field/problem.js';
import { messages } from './messages.js';

type Host = HTMLElement & { label?: unknown; legend?: unknown };

/** Types whose own message helps more than the general one. */
const TYPES = ['email', 'url', 'number'] as const;

/** The words that name a field: `message-label`, or its label or legend. */
function labelOf(host: Host, control: HTMLElement, isBox: boolean): string {
  const label =
    host.getAttribute('message-label') ??
    (isBox ? undefined : [host.label, host.legend].find((words) => typeof words === 'string')) ??
    (control as HTMLInputElement).labels?.[0]?.textContent ??
    '';
  return (label as string).trim();
}

/** "Nama lengkap" inside a sentence is "nama lengkap", but "NIK" stays "NIK". */
const inSentence = (label: string) =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const isCheckbox = (control: HTMLElement) => control.getAttribute('type') === 'checkbox';

/**
 * What is wrong with a field, in the language of the page and never the browser's.
 *
 * @param form the element that speaks; its language is the page's
 * @param host the field, whose `{constraint}-message` attribute comes first
 */
export function problemMessage(form: NusaElement, host: Host, problem: Problem): string {
  const { constraint, control, message } = problem;
  // A single checkbox, or one of several for consent, is named by its own label.
  const isBox = isCheckbox(control) && host.localName !== 'nusa-checkboxes';
  const words = labelOf(host, control, isBox);
  const label = words.endsWith('?')
    ? messages(form, 'answer', { question: words })
    : inSentence(words);
  const limit = control.getAttribute(constraint) ?? '';
  const values = { label, Label: capitalise(label), limit: Number(limit) || limit };
  const own = host.getAttribute(`${constraint}-message`) ?? message;
  if (own) return formatMessage(own, form.language, values);
  const type = control.getAttribute('type') ?? control.localName;
  if (constraint === 'type') {
    return messages(form, TYPES.find((known) => known === type) ?? 'type', values);
  }
  if (constraint === 'required') {
    if (isBox) return messages(form, 'requiredBox', values);
    if (type === 'file') return messages(form, 'requiredFile', values);
    if (/^(radio|checkbox|select)$/.test(type)) return messages(form, 'requiredChoice', values);
  }
  return messages(form, constraint === 'custom' ? 'type' : constraint, values);
}
