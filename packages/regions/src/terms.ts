/** The names of the third and fourth level. */
export interface Terms {
  /** The label of the third level, such as `Kecamatan` or `Distrik`. */
  district: string;
  /** The label of the fourth level, such as `Kelurahan atau desa` or `Gampong`. */
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
 * Other words, by law or custom, by the code of a province, kabupaten or kota.
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

/** All terms for `provinces.json`, by language and code. The default terms have the code ''. */
export function allTerms(): Record<string, Record<string, Partial<Terms>>> {
  const words = (lang: Language) =>
    Object.fromEntries(Object.entries(LOCAL).map(([code, terms]) => [code, terms[lang] ?? {}]));
  return {
    id: { '': COMMON.id, ...words('id') },
    en: { '': COMMON.en, ...words('en') },
  };
}

/**
 * The names of the third and fourth level in a region.
 *
 * @param code any region, which decides the local terms; without one, returns the default terms
 * @param language `en`, or anything else for Bahasa Indonesia
 */
export function termsFor(code: string | undefined, language = 'id'): Terms {
  const lang: Language = language === 'en' ? 'en' : 'id';
  return {
    ...COMMON[lang],
    ...LOCAL[String(code).slice(0, 2)]?.[lang],
    ...LOCAL[String(code).slice(0, 5)]?.[lang],
  };
}
