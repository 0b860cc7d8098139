/** The source and licence of the data. The ODbL requires it on every page that uses them. */
export const attribution: Readonly<Record<'id' | 'en', string>> = {
  id: 'Data wilayah: idn-area-data oleh fityannugroho, lisensi ODbL 1.0.',
  en: 'Region data: idn-area-data by fityannugroho, under the ODbL 1.0.',
};

/** The text of the licence. */
export const licenceUrl = 'https://opendatacommons.org/licenses/odbl/1-0/';
