import type { Check, FindingDraft } from './check.js';
import type { Localized, Target } from '../model/schema.js';

interface FormIssue {
  kind: string;
  target: Target;
}

const MESSAGES: Record<
  string,
  {
    criteria: string[];
    outcome: 'failed' | 'review';
    message: Localized;
    question?: Localized;
  }
> = {
  'error-unexplained': {
    criteria: ['3.3.1'],
    outcome: 'failed',
    message: {
      id: 'Isian ini ditandai salah, tetapi tidak ada teks yang menjelaskan kesalahannya.',
      en: 'This field is marked as invalid, but no text describes the error.',
    },
  },
  'error-text': {
    criteria: ['3.3.3'],
    outcome: 'review',
    message: {
      id: 'Isian ini memiliki pesan kesalahan.',
      en: 'This field has an error message.',
    },
    question: {
      id: 'Apakah pesannya menjelaskan cara memperbaikinya?',
      en: 'Does the message say how to fix the error?',
    },
  },
  'paste-blocked': {
    criteria: ['3.3.8'],
    outcome: 'failed',
    message: {
      id: 'Isian masuk ini tidak menerima teks yang ditempel, sehingga pengelola kata sandi tidak dapat dipakai.',
      en: 'This sign-in field blocks pasting, which stops password managers from working.',
    },
  },
  captcha: {
    criteria: ['3.3.8', '1.1.1'],
    outcome: 'review',
    message: { id: 'Ada CAPTCHA di halaman ini.', en: 'There is a CAPTCHA on this page.' },
    question: {
      id: 'Adakah cara lain yang tidak mengharuskan orang memecahkan teka-teki?',
      en: 'Is there an alternative that does not require solving a puzzle?',
    },
  },
  legal: {
    criteria: ['3.3.4'],
    outcome: 'review',
    message: {
      id: 'Formulir ini tampaknya mengikat secara hukum atau keuangan.',
      en: 'This form appears to be legally or financially binding.',
    },
    question: {
      id: 'Dapatkah orang memeriksa, memperbaiki, atau membatalkan kiriman ini?',
      en: 'Can people check, correct or reverse their submission?',
    },
  },
  'no-visible-label': {
    criteria: ['3.3.2'],
    outcome: 'failed',
    message: {
      id: 'Isian ini tidak memiliki label yang terlihat.',
      en: 'This field has no visible label.',
    },
  },
  'placeholder-label': {
    criteria: ['3.3.2'],
    outcome: 'failed',
    message: {
      id: 'Label satu-satunya ialah placeholder, yang hilang begitu orang mengetik.',
      en: 'The only label is a placeholder, which disappears when people type.',
    },
  },
};

/** Labels, error messages, sign-in fields and binding forms. */
export const forms: Check = {
  name: 'nusa/forms',
  level: 'standard',
  criteria: ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8'],
  async run(session) {
    const { seen, fields, passwords } = await session.call(readForms);
    const findings = seen.map(({ kind, target }): FindingDraft => ({
      ...MESSAGES[kind]!,
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
  const seen: FormIssue[] = [];
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
