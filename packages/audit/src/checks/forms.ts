import type { Check, Found } from '../browser/session.js';
import type { BothLanguages, Target } from '../model/schema.js';

interface Seen {
  kind: string;
  target: Target;
}

const WORDS: Record<
  string,
  {
    criteria: string[];
    outcome: 'failed' | 'review';
    message: BothLanguages;
    question?: BothLanguages;
  }
> = {
  'error-unexplained': {
    criteria: ['3.3.1'],
    outcome: 'failed',
    message: {
      id: 'Isian ini ditandai salah, tetapi tidak ada teks yang menjelaskannya.',
      en: 'The field is marked as wrong, but no text says what is wrong.',
    },
  },
  'error-text': {
    criteria: ['3.3.3'],
    outcome: 'review',
    message: {
      id: 'Ada pesan kesalahan di isian ini.',
      en: 'There is an error message at this field.',
    },
    question: {
      id: 'Apakah pesannya mengatakan cara memperbaikinya?',
      en: 'Does the message say how to mend it?',
    },
  },
  'paste-blocked': {
    criteria: ['3.3.8'],
    outcome: 'failed',
    message: {
      id: 'Isian masuk ini menolak tempelan, sehingga pengelola kata sandi tidak dapat dipakai.',
      en: 'This sign-in field refuses pasting, which keeps password managers out.',
    },
  },
  captcha: {
    criteria: ['3.3.8', '1.1.1'],
    outcome: 'review',
    message: { id: 'Ada CAPTCHA di halaman ini.', en: 'There is a CAPTCHA on this page.' },
    question: {
      id: 'Adakah jalan lain tanpa teka-teki?',
      en: 'Is there another way, without a puzzle?',
    },
  },
  legal: {
    criteria: ['3.3.4'],
    outcome: 'review',
    message: {
      id: 'Formulir ini tampaknya mengikat secara hukum atau keuangan.',
      en: 'This form seems to be legally or financially binding.',
    },
    question: {
      id: 'Dapatkah orang memeriksa, memperbaiki, atau membatalkan kiriman ini?',
      en: 'Can people check, correct or withdraw what they send?',
    },
  },
  'no-visible-label': {
    criteria: ['3.3.2'],
    outcome: 'failed',
    message: {
      id: 'Tidak ada label yang terlihat di isian ini.',
      en: 'This field has no visible label.',
    },
  },
  'placeholder-label': {
    criteria: ['3.3.2'],
    outcome: 'failed',
    message: {
      id: 'Labelnya hanya placeholder, yang hilang begitu orang mengetik.',
      en: 'Its only label is a placeholder, which goes when people type.',
    },
  },
};

/** What forms ask, say and refuse. */
export const forms: Check = {
  name: 'nusa/forms',
  level: 'standard',
  criteria: ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8'],
  async run(session) {
    const { seen, fields, passwords } = await session.call(readForms);
    const findings = seen.map(({ kind, target }): Found => ({
      ...WORDS[kind]!,
      target,
      detail: kind,
    }));
    return {
      findings,
      inapplicable: [
        ...(fields ? [] : ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7']),
        ...(passwords || seen.some(({ kind }) => kind === 'captcha') ? [] : ['3.3.8']),
      ],
    };
  },
};

function readForms() {
  const seen: Seen[] = [];
  const add = (kind: string, element: Element) =>
    seen.push({ kind, target: nusaAudit.target(element) });
  const all = nusaAudit.elements();
  const fields = all.filter(
    (element) =>
      element.matches(
        'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea',
      ) && nusaAudit.shown(element),
  ) as HTMLInputElement[];
  const textOf = (ids: string | null, field: Element) =>
    (ids ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => (field.getRootNode() as Document).getElementById(id)?.textContent?.trim() ?? '')
      .join(' ')
      .trim();
  const isSeen = (element: Element | null | undefined) => {
    if (!element || !nusaAudit.shown(element)) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 2 && height > 2 && !!element.textContent?.trim();
  };
  for (const field of fields) {
    const describes = [
      textOf(field.getAttribute('aria-describedby'), field),
      textOf(field.getAttribute('aria-errormessage'), field),
    ].join('');
    if (field.getAttribute('aria-invalid') === 'true') {
      const group = field.closest('fieldset, [role=group], [role=radiogroup]');
      const ofGroup = group ? textOf(group.getAttribute('aria-describedby'), group) : '';
      const near = field.closest('div, p, fieldset, li')?.textContent ?? '';
      const isSaid =
        describes || ofGroup || /salah|error|wajib|masukkan|enter|harus|must|isi /i.test(near);
      add(isSaid ? 'error-text' : 'error-unexplained', field);
    }
    const labels = [...(field.labels ?? [])];
    const labelled = (field.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => (field.getRootNode() as Document).getElementById(id));
    if (
      ![...labels, ...labelled].some(isSeen) &&
      !field.closest('[role=search], search, td, th, [role=gridcell]')
    ) {
      const isSearch = field.type === 'search' || field.form?.role === 'search';
      const isGroup = field.closest('fieldset')?.querySelector('legend');
      if (!isSearch && !isGroup && !field.title)
        if (field.placeholder) add('placeholder-label', field);
        else if (!field.getAttribute('aria-label') && !field.matches('[type=file]'))
          add('no-visible-label', field);
    }
    const isSignIn =
      field.type === 'password' || /password|username|one-time-code/.test(field.autocomplete ?? '');
    if (isSignIn) {
      const paste = new ClipboardEvent('paste', {
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      if (!field.dispatchEvent(paste)) add('paste-blocked', field);
    }
  }
  const captcha = all.find((element) =>
    element.matches(
      'iframe[src*=captcha], iframe[src*=turnstile], [class*=captcha], [id*=captcha], [data-sitekey]',
    ),
  );
  if (captcha) add('captcha', captcha);
  const form = all.find(
    (element) =>
      element.localName === 'form' &&
      fields.some((field) => field.form === element) &&
      /menyatakan|bersumpah|sah secara hukum|pembayaran|bayar sekarang|i declare|legally|pay now|payment/i.test(
        element.textContent ?? '',
      ),
  );
  if (form) add('legal', form);
  return { seen, fields: fields.length, passwords: fields.some(({ type }) => type === 'password') };
}
