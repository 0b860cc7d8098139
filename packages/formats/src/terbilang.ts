const DIGITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const SCALES = ['', ' ribu', ' juta', ' miliar', ' triliun', ' kuadriliun'];

/** An amount in words, as on a receipt: `seribu lima ratus rupiah`. From 10^18, returns the number. */
export function terbilang(value: number): string {
  const rounded = Number(Math.abs(value).toFixed(2));
  const whole = Math.trunc(rounded);
  const sen = Math.round((rounded % 1) * 100);
  if (!(whole < 1e18)) return String(value);
  return `${value < 0 ? 'minus ' : ''}${inWords(whole)} rupiah${sen ? ` ${inWords(sen)} sen` : ''}`;
}

function inWords(number: number): string {
  const groups = [];
  for (let rest = BigInt(number), i = 0; rest; rest /= 1000n, i++) {
    const group = Number(rest % 1000n);
    // "Satu" before thousand, hundred and ten becomes "se-".
    if (group) groups.unshift(group === 1 && i === 1 ? 'seribu' : hundreds(group) + SCALES[i]);
  }
  return groups.join(' ') || DIGITS[0]!;
}

function hundreds(number: number): string {
  const [hundred, rest] = [Math.trunc(number / 100), number % 100];
  const ten = Math.trunc(rest / 10);
  const one = rest % 10;
  return [
    hundred && (hundred === 1 ? 'seratus' : `${DIGITS[hundred]} ratus`),
    ten === 1
      ? one < 2
        ? ['sepuluh', 'sebelas'][one]
        : `${DIGITS[one]} belas`
      : [ten && `${DIGITS[ten]} puluh`, one && DIGITS[one]].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(' ');
}
