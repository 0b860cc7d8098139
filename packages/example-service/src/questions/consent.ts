import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { emailLink } from '../pages/email-link.js';

/** The version of the words below. Change it with them: people who agreed to others are asked again. */
export const CONSENT_VERSION = '2026-11-24';

/** What is asked for besides the letter. Each stands alone, and the letter depends on none. */
const PURPOSES = ['whatsapp', 'survei'] as const;

type Purpose = (typeof PURPOSES)[number];

/** What was agreed to, in which words, and when: the law wants that to be proved (UU 27/2022, Pasal 24). */
type Consent = { version: string; language: string; at: string; purposes: Purpose[] };

const fieldOf = (purpose: Purpose) => `setuju-${purpose}`;

const id = {
  heading: 'Apakah Anda setuju dengan pemakaian data berikut?',
  lead: 'Surat Anda tetap dibuat apa pun pilihan Anda. Kosongkan jika tidak setuju.',
  purposes: {
    whatsapp: {
      label: 'Saya setuju dikirimi kabar lewat WhatsApp, selain SMS',
      hint: 'Kami memberikan nomor ponsel Anda kepada penyedia WhatsApp',
      review: 'Kabar lewat WhatsApp',
    },
    survei: {
      label: 'Saya setuju dihubungi satu kali untuk survei kepuasan masyarakat',
      hint: 'Survei berisi 9 pertanyaan dan tidak memuat nama Anda',
      review: 'Survei kepuasan masyarakat',
    },
  } satisfies Record<Purpose, { label: string; hint: string; review: string }>,
  noticeSummary: 'Tentang persetujuan ini',
  notice: [
    ['Dasar hukum', 'Persetujuan Anda, sesuai Pasal 20 Undang-Undang Nomor 27 Tahun 2022.'],
    [
      'Tujuan',
      'Mengirim kabar lewat WhatsApp; menanyakan kepuasan Anda. Masing-masing hanya jika Anda memilihnya.',
    ],
    ['Data yang dipakai', 'Nomor ponsel, karena kabar dan survei dikirim ke nomor itu.'],
    ['Masa simpan', 'Sampai surat selesai untuk kabar, dan 30 hari setelahnya untuk survei.'],
    [
      'Rincian yang dikumpulkan',
      'Pilihan Anda di halaman ini, versi teks ini, dan waktu Anda memilih.',
    ],
    ['Jangka waktu pemrosesan', 'Sejak permohonan dikirim sampai masa simpan berakhir.'],
    [
      'Hak Anda',
      'Anda dapat menarik persetujuan kapan saja. Pemakaian data berhenti paling lambat 3 × 24 jam setelahnya; suratnya tetap dibuat.',
    ],
  ],
  withdraw: 'Untuk menarik persetujuan, kirim nomor permohonan Anda ke',
  changed: 'Teks persetujuan baru saja berubah. Baca lagi, lalu tekan Lanjutkan',
  review: 'Persetujuan',
  nothing: 'Tidak ada yang disetujui',
  change: 'persetujuan',
};

const en: typeof id = {
  heading: 'Do you agree to these uses of your data?',
  lead: 'We make your letter whatever you choose. Leave a box empty if you do not agree.',
  purposes: {
    whatsapp: {
      label: 'I agree to get news by WhatsApp as well as by text message',
      hint: 'We pass your mobile number on to the provider of WhatsApp',
      review: 'News by WhatsApp',
    },
    survei: {
      label: 'I agree to be contacted once for a survey about this service',
      hint: 'The survey has 9 questions and does not hold your name',
      review: 'Survey about this service',
    },
  },
  noticeSummary: 'About this consent',
  notice: [
    ['Legal basis', 'Your consent, under Article 20 of Law Number 27 of 2022.'],
    [
      'Purpose',
      'To send news by WhatsApp; to ask how satisfied you are. Each only if you choose it.',
    ],
    ['Data used', 'The mobile number, because news and survey are sent to it.'],
    [
      'How long we keep it',
      'Until the letter is ready for news, and 30 days after that for the survey.',
    ],
    [
      'What we record',
      'What you choose on this page, the version of this text and the time you chose.',
    ],
    ['How long we use it', 'From when the application is sent until we no longer keep it.'],
    [
      'Your rights',
      'You can withdraw your consent at any time. We stop using the data within 3 × 24 hours; the letter is made all the same.',
    ],
  ],
  withdraw: 'To withdraw your consent, send your reference number to',
  changed: 'The text about your consent has just changed. Read it again, then select Continue',
  review: 'Consent',
  nothing: 'Nothing agreed to',
  change: 'consent',
};

export const consent = defineQuestion<Consent, typeof id>({
  id: 'consent',
  path: 'persetujuan',
  fields: [...PURPOSES.map(fieldOf), 'versi-persetujuan'],
  texts: { id, en },

  heading: ({ texts }) => texts.heading,

  form: ({ texts, shared, values }) => html`
    <nusa-checkboxes
      name="setuju"
      legend="${texts.heading}"
      legend-size="xl"
      page-heading
      hint="${texts.lead}"
    >
      ${PURPOSES.map(
        (purpose) =>
          html`<nusa-checkbox
            name="${fieldOf(purpose)}"
            value="ya"
            label="${texts.purposes[purpose].label}"
            hint="${texts.purposes[purpose].hint}"
            ${attributes({ checked: values[fieldOf(purpose)] === 'ya' })}
          ></nusa-checkbox>`,
      )}
    </nusa-checkboxes>
    <input type="hidden" name="versi-persetujuan" value="${CONSENT_VERSION}" />
    <nusa-details summary="${texts.noticeSummary}">
      <nusa-summary-list>
        <dl>
          ${texts.notice.map(
            ([name, words]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${words}</dd>
              </div>`,
          )}
        </dl>
      </nusa-summary-list>
    </nusa-details>
    <p>${texts.withdraw} ${emailLink(shared.email)}.</p>
  `,

  parse(values, { texts, language, now }) {
    if (values['versi-persetujuan'] !== CONSENT_VERSION) return { errors: { '': texts.changed } };
    const purposes = PURPOSES.filter((purpose) => values[fieldOf(purpose)] === 'ya');
    return { answer: { version: CONSENT_VERSION, language, at: now.toISOString(), purposes } };
  },

  fill: ({ version, purposes }) => ({
    'versi-persetujuan': version,
    ...Object.fromEntries(purposes.map((purpose) => [fieldOf(purpose), 'ya'])),
  }),

  review: ({ purposes }, { texts }) => ({
    label: texts.review,
    answer:
      purposes.length === 0
        ? texts.nothing
        : purposes.map((purpose) => texts.purposes[purpose].review).join('; '),
    change: texts.change,
  }),
});
