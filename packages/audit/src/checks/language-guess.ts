/*
 * Own code, because general detectors such as franc are much larger and less reliable on short texts.
 */

/** The most frequent function words of each language. */
const WORDS: Record<string, string> = {
  id: 'yang dan di ke dari untuk dengan tidak ini itu anda adalah akan pada atau dalam oleh juga sudah dapat karena saya kami kita mereka ada bisa harus jika kepada belum setelah sebelum agar serta bagi telah lebih nomor isi pilih silakan hanya sebagai seperti saat bila masih',
  en: 'the and of to in is for with not this that you are will be on or by also can because we they have must if from your it at as an which before after has more only when their our was were do does what how',
  jv: 'lan ing saka kanggo karo ora iki iku kuwi panjenengan yaiku bakal utawa wis uga bisa amarga kula kowe dheweke ana kudu yen marang durung sawise supaya luwih mung kaya nalika isih sing dadi saged inggih punika menika wonten kaliyan dhumateng sampun boten badhe',
  su: 'jeung sareng ti pikeun henteu ieu eta anjeun nyaeta bakal atawa dina ku oge geus tiasa kusabab abdi urang maranehna aya kudu lamun ka acan sanggeus supaya leuwih ngan siga nalika keur nu anu teu mah teh parantos hoyong kedah upami kana eusian mangga',
};
const lists = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);
/** Affixes and letter groups that the other languages lack. */
const GROUPS: Record<string, RegExp> = {
  id: /(?:nya|kan|lah)$|^(?:me[mn]|ber|ter|per|pe[mn])[a-z]{3}/,
  en: /(?:ing|tion|ed|ly|ght|ould|ness)$|^(?:th|wh)/,
  jv: /(?:ake|dh|th(?=[aeo])|ipun)|^(?:ng(?:a|e)|ny)[a-z]{2,}(?:i|ake)$/,
  su: /eu|(?:keun|na)$/,
};

/** The language of a passage: `id`, `en`, `jv` or `su`; undefined if it is too short or too mixed. */
export function guess(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 6) return undefined;
  const scores = lists
    .map(([language, list]) => {
      const small = words.filter((word) => list.has(word)).length;
      const groups = words.filter((word) => GROUPS[language]!.test(word)).length;
      return { language, score: (small + groups * 0.4) / words.length, small };
    })
    .sort((one, two) => two.score - one.score);
  const [first, second] = scores as [(typeof scores)[0], (typeof scores)[0]];
  const isClear = first.small >= 2 && first.score >= 0.16 && first.score >= second.score * 1.6;
  return isClear ? first.language : undefined;
}
