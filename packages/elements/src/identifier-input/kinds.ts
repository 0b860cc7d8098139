import * as bankAccount from '@nusa/formats/bank-account.js';
import * as bpjs from '@nusa/formats/bpjs.js';
import * as kk from '@nusa/formats/kk.js';
import * as nib from '@nusa/formats/nib.js';
import * as nik from '@nusa/formats/nik.js';
import * as nip from '@nusa/formats/nip.js';
import * as nisn from '@nusa/formats/nisn.js';
import * as nitku from '@nusa/formats/nitku.js';
import * as npwp from '@nusa/formats/npwp.js';
import * as passport from '@nusa/formats/passport.js';
import * as plate from '@nusa/formats/plate.js';
import * as postalCode from '@nusa/formats/postal-code.js';
import * as rtRw from '@nusa/formats/rt-rw.js';
import type { Format } from '@nusa/formats/result.js';
import type { FormField } from '../field/form-field.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';

/** Creates the part of a format that the field uses. */
const kind = <Value, Code extends string>(
  name: string,
  { parse, format, mask, messages }: Format<Value, Code>,
) => {
  const words = catalogue(name, messages);
  return {
    mask,
    findProblem: (field: FormField) => formatProblem(field, { parse }, words),
    /** Formats a valid value in groups, for people to compare; returns an empty string for any other. */
    readBack(text: string) {
      const result = parse(text);
      return result.ok ? format(result.value) : '';
    },
  };
};

/** The kinds by their value of the `kind` attribute, which is also their name in the message catalogue. */
export const KINDS = {
  nik: kind('nik', nik),
  kk: kind('kk', kk),
  npwp: kind('npwp', npwp),
  nitku: kind('nitku', nitku),
  nib: kind('nib', nib),
  nip: kind('nip', nip),
  nisn: kind('nisn', nisn),
  bpjs: kind('bpjs', bpjs),
  passport: kind('passport', passport),
  plate: kind('plate', plate),
  'postal-code': kind('postal-code', postalCode),
  'rt-rw': kind('rt-rw', rtRw),
  'bank-account': kind('bank-account', bankAccount),
};

export type IdentifierKind = keyof typeof KINDS;
