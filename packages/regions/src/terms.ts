/** What the third and fourth level are called. */
export interface Terms {
  /** The label of the third level, for example `Kecamatan`, `Distrik`. */
  district: string;
  /** The label of the fourth level, for example `Kelurahan atau desa`, `Gampong`. */
  village: string;
}

type Language = 'id' | 'en';

const COMMON: Record<Language, Terms> = {
  id: { district: 'Kecamatan', village: 'Kelurahan atau desa' },
  en: { district: 'District (kecamatan)', village: 'Village (kelurahan or desa)' },
};

const term = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

const villageTerms = (...names: [string, ...string[]]) => ({
  id: { village: term(names.join(' atau ')) },
  en: { village: `Village (${names.join(' or ')})` },
});
const districtTerm = (name: string) => ({
  id: { district: term(name) },
  en: { district: `District (${name})` },
});
const papua = {
  id: { ...districtTerm('distrik').id, ...villageTerms('kampung', 'kelurahan').id },
  en: { ...districtTerm('distrik').en, ...villageTerms('kampung', 'kelurahan').en },
};

/**
 * Where law or custom has another word, by the code of a province, kabupaten or kota.
 *
 * Sources: UU 11/2006 (Aceh: gampong), Perda Sumatera Barat 7/2018 (nagari), UU 21/2001 (Papua:
 * distrik, kampung), Pergub DI Yogyakarta 25/2019 (kapanewon, kemantren, kalurahan); lembang in
 * Tana Toraja and Toraja Utara by custom. Kota in Sumatera Barat and Yogyakarta have kelurahan.
 */
const LOCAL: Record<string, Partial<Record<Language, Partial<Terms>>>> = {
  '11': villageTerms('gampong'),
  '13': villageTerms('nagari', 'kelurahan', 'desa'),
  '34': {
    id: { ...districtTerm('kapanewon').id, ...villageTerms('kalurahan').id },
    en: { ...districtTerm('kapanewon').en, ...villageTerms('kalurahan').en },
  },
  '34.71': {
    id: { ...districtTerm('kemantren').id, ...villageTerms('kelurahan').id },
    en: { ...districtTerm('kemantren').en, ...villageTerms('kelurahan').en },
  },
  '73.18': villageTerms('lembang', 'kelurahan'),
  '73.26': villageTerms('lembang', 'kelurahan'),
  '91': papua,
  '92': papua,
  '93': papua,
  '94': papua,
  '95': papua,
  '96': papua,
};

/** All words, for `provinces.json`: by language, then by code, the common ones under no code. */
export function allTerms(): Record<string, Record<string, Partial<Terms>>> {
  const words = (lang: Language) =>
    Object.fromEntries(Object.entries(LOCAL).map(([code, terms]) => [code, terms[lang] ?? {}]));
  return {
    id: { '': COMMON.id, ...words('id') },
    en: { '': COMMON.en, ...words('en') },
  };
}

/**
 * What people call the third and fourth level in a region.
 *
 * @param code of a province or anything in it; the common words without it, and for a code that is none
 * @param language `id` or `en`; anything else is `id`
 */
export function termsFor(code: string | undefined, language = 'id'): Terms {
  const lang: Language = language === 'en' ? 'en' : 'id';
  return {
    ...COMMON[lang],
    ...LOCAL[String(code).slice(0, 2)]?.[lang],
    ...LOCAL[String(code).slice(0, 5)]?.[lang],
  };
}
