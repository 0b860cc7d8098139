import type { SharedTexts } from './id.js';

const quoted = (name: string | undefined) => (name ? `The file “${name}”` : 'This file');

/** English. A missing key is a compile error. */
export const en: SharedTexts = {
  organisation: 'Kabupaten Contoh',
  unit: 'Population and Civil Registration Office',
  service: 'Proof of residence letter',
  copyright: '© Government of Kabupaten Contoh',
  office:
    'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh, Jalan Contoh Nomor 1, ' +
    'Monday to Friday, 08:00 to 15:00',
  email: 'layanan@dukcapil.kabupaten-contoh.example',

  skipLink: 'Skip to main content',
  back: 'Back',
  continue: 'Continue',
  change: 'Change',
  errorPrefix: 'Error: ',
  otherLanguage: { code: 'id', name: 'Bahasa Indonesia' },
  phase: {
    tag: 'Beta',
    before: 'This is a new service. ',
    link: 'Your feedback',
    after: ' will help us improve it.',
  },

  start: {
    heading: 'Apply for a proof of residence letter',
    lead: 'Use this service to apply for a letter (surat keterangan domisili) that confirms where a person lives in Kabupaten Contoh.',
    uses: 'You can use the letter to enrol at a school, open a bank account, apply for a job or get a business licence.',
    notice: 'This is an example service that demonstrates Nusa. Do not enter real personal data.',
    needHeading: 'What you need',
    needLead: 'You need these details and files for the person named in the letter:',
    needs: [
      'NIK, the 16 digits on the identity card (KTP)',
      'family card (Kartu Keluarga) number',
      'cover letter from the RT/RW (surat pengantar), as a photo or PDF',
      'photo of the KTP',
      'an active mobile number',
    ],
    who: 'You can apply for yourself or for a family member on the same family card (Kartu Keluarga).',
    facts: [
      ['Time to apply', 'About 10 minutes'],
      ['When it is ready', 'Within 1 working day'],
      ['Cost', 'Free'],
      ['What you get', 'A proof of residence letter, to download or collect'],
    ],
    button: 'Start now',
    otherHeading: 'Other ways to apply',
    other: 'Bring your KTP to our office:',
    complaintHeading: 'Complaints',
    complaint: 'Send complaints about this service by email:',
  },

  privacy: {
    heading: 'How we use your data',
    intro: 'Read this notice before you begin.',
    sections: [
      {
        heading: 'What we ask for',
        body: 'NIK, full name, date of birth, family card number, address, what the letter is for, cover letter, photo of the KTP, mobile number and email address. We only ask for what we need to issue the letter.',
      },
      {
        heading: 'What we use it for',
        body: 'To check the application and issue the letter. For each other use, we ask for your consent separately.',
      },
      {
        heading: 'Legal basis',
        body: 'We process this data to carry out our public duties, under Law Number 27 of 2022 on Personal Data Protection.',
      },
      {
        heading: 'How long we keep it',
        body: 'If you do not send your application, we delete your answers 24 hours after you last changed them. If you send it, we keep it for 2 years.',
      },
      {
        heading: 'Your rights',
        body: 'You can ask us for a copy of your data, or ask us to correct or delete it. Email us:',
      },
    ],
    changed: 'The privacy notice has just changed. Read it again, then select Continue',
  },

  files: {
    sent: 'Files you have uploaded',
    remove: 'Remove',
    hint: (limit) => `JPG, PNG or PDF, ${limit} or smaller`,
    empty: (name) => `${quoted(name)} is empty. Choose another file`,
    tooLarge: (name, limit) => `${quoted(name)} is too large. The file must be ${limit} or smaller`,
    tooMany: (maxFiles) =>
      `You can upload up to ${maxFiles} files. Remove a file before you upload another one`,
    wrongType: (name) => `${quoted(name)} is not a JPG, PNG or PDF. Choose another file`,
    gone: 'This file was not uploaded completely and has been deleted. Upload it again',
    stale: 'This page was open for too long. Reload the page, then upload the file again',
  },

  check: {
    heading: 'Check your answers',
    sendHeading: 'Send your application',
    declaration: 'By sending this application you confirm that the answers above are correct.',
    button: 'Accept and send',
  },

  confirmation: {
    heading: 'Application sent',
    reference: 'Your reference number',
    keep: 'Write this number down. You need it to ask about your application or to collect the letter.',
    sentAt: (moment: string) => `We received your application on ${moment}.`,
    nextHeading: 'What happens next',
    next: {
      unduh: [
        'We check your application within 1 working day.',
        'We then send you a link by text message. Use it to download the letter.',
      ],
      ambil: [
        'We check your application within 1 working day.',
        'We then send you a text message. Collect the letter at the village office. Bring the KTP and the reference number.',
      ],
    },
    complaint: 'To complain about this service, go to',
    withdraw:
      'If you gave consent, you can withdraw it at any time. Email us your reference number.',
    another: 'Apply for another letter',
  },

  errors: {
    stale:
      'This page was open for too long, so your answer was not saved. Check it, then select the button below again',
  },

  regionSearch: {
    heading: 'Search for a village or district',
    hint: 'Type at least 3 letters, for example Sidomulyo or Sidomulyo Sleman',
    button: 'Search',
    first: (count) =>
      `First ${count} regions. Add the name of the district or regency to narrow it down`,
    found: (count) => `${count} ${count === 1 ? 'region' : 'regions'} found`,
    advice: 'Many villages have the same name. Choose the one in the right district and regency.',
    nothing: 'No region found',
    nothingAdvice:
      'Check the spelling or search for the name of the district. You can also go back and choose from the lists.',
  },

  notFound: {
    heading: 'Page not found',
    body: [
      'If you typed the web address, check it is correct.',
      'If you pasted the web address, check you copied the entire address.',
    ],
  },
  failed: {
    heading: 'There is a problem with the service',
    body: ['Try again later.', 'We have kept the answers that you saved.'],
  },
  tooLarge: {
    heading: 'Your answer is too long',
    body: [
      'We did not save it. We have kept your earlier answers.',
      'Go back to the question and write a shorter answer.',
    ],
  },
  fileTooLarge: {
    heading: 'The file is too large',
    body: [
      'We did not save it. We have kept your earlier answers.',
      'Go back to the question and choose a smaller file, or take the photo at a lower quality.',
    ],
  },
  unreadable: {
    heading: 'We could not read what was sent',
    body: [
      'We did not save it. We have kept your earlier answers.',
      'Go back to the question and send it again with the button on that page.',
    ],
  },
  sessionLost: {
    heading: 'Start again',
    body: [
      'We could not find your answers. Either you last changed them more than 24 hours ago and we have deleted them, or the cookies in your browser were deleted.',
      'If you have a reference number, we have already received that application.',
    ],
    button: 'Start again',
  },
  backToAnswers: 'Go back to your application',
  toStart: 'Go to the start page',
  contact: 'Contact us if you need help:',

  information: {
    help: {
      link: 'Help',
      heading: 'Help',
      body: [
        'If you cannot apply by yourself, staff at our office can help you. This is free.',
        'You can also send feedback about this service by email.',
      ],
    },
    privacy: { link: 'Privacy' },
    cookies: {
      link: 'Cookies',
      heading: 'Cookies',
      body: [
        'Cookies are small files that your browser stores. We only use cookies that this service needs to work. We do not use cookies for advertising or analytics.',
      ],
      names: [
        [
          'permohonan',
          'Links your browser to the answers you have not sent yet. Deleted when you close the browser.',
        ],
        [
          'formulir',
          'Makes sure that forms are sent from our pages. Deleted when you close the browser.',
        ],
        ['bahasa', 'Remembers the language you chose. Kept for one year.'],
      ],
    },
    accessibility: {
      link: 'Accessibility statement',
      heading: 'Accessibility statement',
      body: [
        'We want everyone to be able to use this service: with only a keyboard, with a screen reader, with enlarged text, on a small screen and without JavaScript.',
        'We aim for the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. If you cannot use any part of this service, tell us.',
      ],
    },
  },
};
