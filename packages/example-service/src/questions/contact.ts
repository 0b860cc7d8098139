import { message, phone } from '@nusa/formats';
import { parseEmail } from '../formats/email.js';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';

/** The phone number is stored as E.164. */
type Contact = { phone: string; email: string | null };

const id = {
  heading: 'Ke nomor ponsel mana kami mengirim kabar?',
  lead: 'Kami mengirim SMS saat surat selesai, atau jika ada yang perlu diperbaiki.',
  phone: 'Nomor ponsel',
  phoneHint: 'Misalnya 0812 3456 7890',
  email: 'Surel (opsional)',
  emailHint: 'Misalnya nama@contoh.id',
  emailWrong: 'Masukkan alamat surel yang benar, misalnya nama@contoh.id',
  review: 'Nomor ponsel dan surel',
  noEmail: 'Tanpa surel',
  change: 'nomor ponsel dan surel',
};

const en: typeof id = {
  heading: 'Which mobile number should we send updates to?',
  lead: 'We send a text message when the letter is ready, or if anything needs correcting.',
  phone: 'Mobile number',
  phoneHint: 'For example, 0812 3456 7890',
  email: 'Email address (optional)',
  emailHint: 'For example, name@example.com',
  emailWrong: 'Enter an email address in the correct format, like name@example.com',
  review: 'Mobile number and email address',
  noEmail: 'No email address',
  change: 'mobile number and email address',
};

export const contact = defineQuestion<Contact, typeof id>({
  id: 'contact',
  path: 'kontak',
  fields: ['ponsel', 'surel'],
  texts: { id, en },

  heading: ({ texts }) => texts.heading,

  form: ({ texts, values, errors }) => html`
    <nusa-fieldset legend="${texts.heading}" legend-size="xl" page-heading hint="${texts.lead}">
      <nusa-phone-input
        name="ponsel"
        label="${texts.phone}"
        hint="${texts.phoneHint}"
        required
        ${attributes({ value: values.ponsel, 'error-message': errors.ponsel })}
      ></nusa-phone-input>
      <nusa-text-input
        type="email"
        name="surel"
        label="${texts.email}"
        hint="${texts.emailHint}"
        autocomplete="email"
        spellcheck="false"
        type-message="${texts.emailWrong}"
        ${attributes({ value: values.surel, 'error-message': errors.surel })}
      ></nusa-text-input>
    </nusa-fieldset>
  `,

  parse({ ponsel, surel = '' }, { texts, language }) {
    const number = phone.parse(ponsel);
    const email = surel.trim() === '' ? null : parseEmail(surel);
    const errors = {
      ...(!number.ok && { ponsel: message(phone, number, language) }),
      ...(email === undefined && { surel: texts.emailWrong }),
    };
    return number.ok && email !== undefined
      ? { answer: { phone: number.value, email } }
      : { errors };
  },

  fill: (answer) => ({ ponsel: phone.format(answer.phone), surel: answer.email ?? '' }),

  review: (answer, { texts }) => ({
    label: texts.review,
    answer: html`${phone.format(answer.phone)}<br />${answer.email ?? texts.noEmail}`,
    change: texts.change,
  }),
});
