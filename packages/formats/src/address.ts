import { format as formatRtRw, type RtRw } from './rt-rw.js';

/** A region of `@nusa/regions`, or any other with a code of the Ministry of Home Affairs. */
export interface AddressRegion {
  readonly code: string;
  readonly name: string;
}

/** An address as it is stored. Unknown parts are left out. */
export interface Address {
  /** Street and number, or what people write if streets have no names. */
  readonly street?: string;
  readonly rtRw?: RtRw;
  /** The smallest region and the regions that contain it, in any order. */
  readonly regions?: readonly AddressRegion[];
  readonly postalCode?: string;
}

/** The local names of the levels, from `termsFor` of `@nusa/regions`. The defaults are Kec., Kel. and Desa. */
export interface AddressTerms {
  readonly district?: string;
  readonly village?: string;
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

/**
 * The lines of an address, as on an envelope in Indonesia.
 *
 * `Jalan Melati 12` · `RT 003/RW 005` · `Kel. Menteng, Kec. Menteng` · `Kota Administrasi Jakarta Pusat` ·
 * `DKI Jakarta 10310`. They are the same in every language, because the post reads them.
 */
export function addressLines(
  { street, rtRw, regions = [], postalCode }: Address,
  { district, village }: AddressTerms = {},
): string[] {
  const at = (length: number) => regions.find(({ code }) => code.length === length);
  const named = (region: AddressRegion | undefined, word: string) =>
    region && text(region.name) ? `${word} ${text(region.name)}` : '';
  // The first digit of a village's own number is 1 for a kelurahan; all others are desa.
  const isKelurahan = at(13)?.code[9] === '1';
  // "Nagari atau kelurahan atau desa": the local word comes first.
  const [local = ''] = (village ?? '').split(' ');
  const villageWord = isKelurahan ? 'Kel.' : /^(|kelurahan)$/i.test(local) ? 'Desa' : local;
  const districtWord = district && district !== 'Kecamatan' ? district : 'Kec.';
  return [
    text(street),
    rtRw ? formatRtRw(rtRw) : '',
    [named(at(13), villageWord), named(at(8), districtWord)].filter(Boolean).join(', '),
    text(at(5)?.name),
    `${text(at(2)?.name)} ${text(postalCode)}`.trim(),
  ].filter(Boolean);
}

/** The lines as one text, for a message, a letter or `white-space: pre-line`. */
export const formatAddress = (address: Address, terms?: AddressTerms): string =>
  addressLines(address, terms).join('\n');
