import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { emailLink } from '../components/email-link.js';

/** The version of the texts below. Change it with them: people who agreed to other texts are asked again. */
export const CONSENT_VERSION = '2026-12-01';

/** The purposes besides the letter. Each is asked separately, and the letter depends on none. */
const PURPOSES = ['whatsapp', 'survei'] as const;

type Purpose = (typeof PURPOSES)[number];

/** What was agreed to, in which words, and when: the proof that UU 27/2022, article 24, requires. */
type Consent = { version: string; language: string; at: string; purposes: Purpose[] };

const fieldOf = (purpose: Purpose) => `setuju-${purpose}`;

const id = {
  heading: 'Persetujuan pemakaian data',
  lead: 'Surat Anda tetap dibuat apa pun pilihan Anda di halaman ini.',
  notice: {
    'legal-basis':
      'Kami memakai data untuk dua hal di bawah ini hanya atas persetujuan Anda, sesuai Pasal 20 Undang-Undang Nomor 27 Tahun 2022.',
    purpose:
      'Kami mengirim kabar tentang permohonan lewat WhatsApp dan menanyakan kepuasan Anda atas layanan ini, masing-masing hanya jika Anda menyetujuinya.',
    data: 'Kami memakai nomor ponsel Anda, karena kabar dan survei dikirim ke nomor itu.',
    retention: 'Kami menyimpan catatan persetujuan ini selama permohonan disimpan, yaitu 2 tahun.',
    details: 'Kami mencatat pilihan Anda, versi teks ini, bahasanya, dan waktu Anda memilih.',
    period:
      'Kami memakai nomor ponsel untuk kabar sampai surat selesai, dan untuk survei sampai 30 hari setelahnya.',
    rights:
      'Anda berhak menarik persetujuan kapan saja. Kami berhenti memakai data paling lambat 3 × 24 jam setelahnya, dan surat Anda tetap dibuat. Kirim nomor permohonan Anda ke',
  },
  legend: 'Apa yang Anda setujui?',
  hint: 'Anda boleh tidak mencentang apa pun',
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
  changed: 'Teks persetujuan baru saja berubah. Baca lagi, lalu tekan Lanjutkan',
  review: 'Persetujuan',
  nothing: 'Tidak ada yang disetujui',
  change: 'persetujuan',
};

const en: typeof id = {
  heading: 'Consent to the use of your data',
  lead: 'You get your letter whatever you choose on this page.',
  notice: {
    'legal-basis':
      'We use your data for the two purposes below only with your consent, under Article 20 of Law Number 27 of 2022.',
    purpose:
      'We send updates about your application by WhatsApp, and ask how satisfied you are with this service. We do each only if you agree to it.',
    data: 'We use your mobile number, because we send the updates and the survey to it.',
    retention:
      'We keep the record of your consent for as long as the application, which is 2 years.',
    details:
      'We record your choice, the version of this text, its language and the time of your choice.',
    period:
      'We use your mobile number for updates until the letter is ready, and for the survey until 30 days after that.',
    rights:
      'You have the right to withdraw your consent at any time. We stop using the data within 3 × 24 hours, and you still get your letter. Send your reference number to',
  },
  legend: 'What do you agree to?',
  hint: 'You do not have to tick anything',
  purposes: {
    whatsapp: {
      label: 'I agree to get updates by WhatsApp as well as by text message',
      hint: 'We share your mobile number with the provider of WhatsApp',
      review: 'Updates by WhatsApp',
    },
    survei: {
      label: 'I agree to be contacted once for a survey about this service',
      hint: 'The survey has 9 questions and does not include your name',
      review: 'Survey about this service',
    },
  },
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
    <h1>${texts.heading}</h1>
    <p>${texts.lead}</p>
    <nusa-consent
      legend="${texts.legend}"
      legend-size="m"
      hint="${texts.hint}"
      ${attributes({ answered: values['versi-persetujuan'] === CONSENT_VERSION })}
    >
      ${Object.entries(texts.notice).map(
        ([slot, words]) =>
          html`<p slot="${slot}">
            ${words}${slot === 'rights' && html` ${emailLink(shared.email)}.`}
          </p>`,
      )}
      <input type="hidden" name="versi-persetujuan" value="${CONSENT_VERSION}" />
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
    </nusa-consent>
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
