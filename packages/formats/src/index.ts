/*
 * Each format is a separate module: `import { nik } from '@nusa/formats'`, or
 * `import * as nik from '@nusa/formats/nik.js'`. Formats that are not used are not bundled.
 */
export * as bankAccount from './bank-account.js';
export * as bpjs from './bpjs.js';
export * as date from './date.js';
export * as dateParts from './date-parts.js';
export * as fullName from './full-name.js';
export * as kk from './kk.js';
export * as nib from './nib.js';
export * as nik from './nik.js';
export * as nip from './nip.js';
export * as nisn from './nisn.js';
export * as nitku from './nitku.js';
export * as npwp from './npwp.js';
export * as number from './number.js';
export * as otp from './otp.js';
export * as passport from './passport.js';
export * as phone from './phone.js';
export * as plate from './plate.js';
export * as postalCode from './postal-code.js';
export * as rtRw from './rt-rw.js';
export * as rupiah from './rupiah.js';
export * as time from './time.js';
export {
  addressLines,
  formatAddress,
  type Address,
  type AddressRegion,
  type AddressTerms,
} from './address.js';
export { sanitiseFileName } from './file-name.js';
export { formatFileSize } from './file-size.js';
export { terbilang } from './terbilang.js';
export { message } from './message.js';
export type { Facts, Failure, Format, Locale, Mask, Messages, Result, Success } from './result.js';
