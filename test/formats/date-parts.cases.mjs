/*
 * What a person may enter into a date input: day, month, year; then the date, or the error and the
 * parts that are wrong. The format's tests and those of the elements read this table, so that the
 * browser and the server cannot disagree about a row.
 */
export const DATE_CASES = [
  // What people write.
  ['17', '8', '1990', '1990-08-17'],
  ['07', '08', '1990', '1990-08-07'],
  [' 17 ', ' 8 ', ' 1990 ', '1990-08-17'],
  ['17', 'Agustus', '1990', '1990-08-17'],
  ['17', 'agt.', '1990', '1990-08-17'],
  ['17', 'August', '1990', '1990-08-17'],
  ['29', '2', '2024', '2024-02-29'],
  // Leading zeros.
  ['017', '8', '1990', 'impossible', 'day'],
  ['17', '008', '1990', '1990-08-17'],
  ['17', '8', '01990', 'yearDigits', 'year'],
  ['17', '8', '0990', 'yearDigits', 'year'],
  // Digits of other scripts: Arabic-Indic, Devanagari, Bengali, Javanese.
  ['\u0661\u0667', '\u0668', '\u0661\u0669\u0669\u0660', '1990-08-17'],
  ['\u0967\u096d', '\u096e', '\u0967\u096f\u096f\u0966', '1990-08-17'],
  ['\u09e7\u09ed', '\u09ee', '\u09e7\u09ef\u09ef\u09e6', '1990-08-17'],
  ['\ua9d1\ua9d7', '\ua9d8', '\ua9d1\ua9d9\ua9d9\ua9d0', '1990-08-17'],
  // Full-width and invisible characters.
  ['\uff11\uff17', '\uff18', '\uff11\uff19\uff19\uff10', '1990-08-17'],
  ['17', '\uff21\uff47\uff54', '1990', '1990-08-17'],
  ['\u200e17', '\u00a08\u00a0', '1990\u200b', '1990-08-17'],
  ['1\u00ad7', '\ufeff8', '19\u206090', '1990-08-17'],
  ['\u200b', '8', '1990', 'missing', 'day'],
  // What is not a date.
  ['', '', '', 'empty', 'day month year'],
  [' ', '\u00a0', '\u200b', 'empty', 'day month year'],
  ['17', '', '', 'missing', 'month year'],
  ['0', '8', '1990', 'impossible', 'day'],
  ['32', '8', '1990', 'impossible', 'day'],
  ['-1', '8', '1990', 'impossible', 'day'],
  ['1.5', '8', '1990', 'impossible', 'day'],
  ['17', '13', '1990', 'impossible', 'month'],
  ['17', 'xyz', '1990', 'impossible', 'month'],
  ['31', '4', '1990', 'impossible', 'day month year'],
  ['29', '2', '2023', 'impossible', 'day month year'],
  ['17', '8', '90', 'yearDigits', 'year'],
  ['17', '8', '19900', 'yearDigits', 'year'],
  ['32', '8', '90', 'impossible', 'day year'],
];

/** A row as a test's name: characters that cannot be seen are written as escapes. */
export const caseName = (row) =>
  JSON.stringify(row.slice(0, 3)).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
