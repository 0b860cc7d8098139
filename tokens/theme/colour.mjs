import { contrastAPCA, deltaEOK, OKLCH, sRGB, sRGB_Linear, XYZ_D65 } from 'colorjs.io/fn';
import '../build/spaces.mjs';

const HEX = /^#([\da-f]{3}|[\da-f]{6})$/i;
const NUMBER = String.raw`([+-]?(?:\d+\.?\d*|\.\d+))`;
const OKLCH_TEXT = new RegExp(
  String.raw`^oklch\(\s*${NUMBER}(%?)\s+${NUMBER}(%?)\s+${NUMBER}(?:deg)?\s*\)$`,
  'i',
);
/** 100 % of chroma in CSS. */
const FULL_CHROMA = 0.4;
/** Rounding alone puts the corners of sRGB this far outside. */
const TOLERANCE = 1e-4;

/** A colour as `{ l, c, h, hex }`, its chroma reduced as far as sRGB asks; undefined if it cannot be read. */
export function parseColour(text) {
  if (HEX.test(text)) {
    const hex = long(text.toLowerCase());
    return { ...lchOf(hex), hex };
  }
  const [, l, percent, c, chromaPercent, h] = OKLCH_TEXT.exec(text) ?? [];
  if (l === undefined) return undefined;
  const colour = {
    l: percent ? l / 100 : Number(l),
    c: chromaPercent ? (c / 100) * FULL_CHROMA : Number(c),
    h: ((h % 360) + 360) % 360,
  };
  if (colour.l < 0 || colour.l > 1 || colour.c < 0 || colour.c > 0.5) return undefined;
  const reduced = !inGamut(linear(colour));
  return { ...colour, hex: hexOf(colour), outside: reduced ? text : undefined };
}

function long(hex) {
  return hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
}

export function lchOf(hex) {
  const [l, c, h] = sRGB.to(OKLCH, channels(hex));
  // A grey has no hue; any will do.
  return { l, c, h: Number.isFinite(h) ? h : 0 };
}

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

const linear = ({ l, c, h }) => OKLCH.to(sRGB_Linear, [l, c, h]);

const inGamut = (rgb) => rgb.every((value) => value >= -TOLERANCE && value <= 1 + TOLERANCE);

/** The hex of a colour; lightness and hue stay, and chroma gives way when sRGB has no such colour. */
export function hexOf({ l, c, h }) {
  if (l <= 0) return '#000000';
  if (l >= 1) return '#ffffff';
  let rgb = linear({ l, c, h });
  if (!inGamut(rgb)) {
    let [inside, outside] = [0, c];
    while (outside - inside > 0.001) {
      const middle = (inside + outside) / 2;
      if (inGamut(linear({ l, c: middle, h }))) inside = middle;
      else outside = middle;
    }
    rgb = linear({ l, c: inside, h });
  }
  const bytes = sRGB_Linear.to(sRGB, rgb).map((v) => Math.round(Math.min(1, Math.max(0, v)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, as WCAG's ratio takes it. */
export function luminanceOf(hex) {
  return sRGB.to(XYZ_D65, channels(hex))[1];
}

const COARSE = 0.02;
const FINE = 0.004;

/**
 * The colour nearest in lightness whose luminance is good enough; undefined if no colour qualifies.
 *
 * @param {{ l: number, c: number, h: number, hex?: string }} target
 * @param {(luminance: number) => boolean} isEnough
 */
export function nearest(target, isEnough) {
  const hex = target.hex ?? hexOf(target);
  const enough = (l) => isEnough(luminanceOf(hexOf({ ...target, l })));
  if (isEnough(luminanceOf(hex))) return { ...target, hex };
  // A window narrower than a coarse step is found by the fine one.
  for (const step of [COARSE, FINE]) {
    const found = [-step, step]
      .map((direction) => search(target.l, direction, enough))
      .filter((l) => l !== undefined)
      .sort((a, b) => Math.abs(a - target.l) - Math.abs(b - target.l));
    if (found.length) {
      const moved = { ...target, l: found[0] };
      return { ...moved, hex: hexOf(moved) };
    }
  }
  return undefined;
}

/** Walks from `start` until it is enough, then closes in on where it became so. */
function search(start, step, enough) {
  let bad = start;
  let good;
  for (let l = start + step; good === undefined; l += step) {
    const inside = Math.min(1, Math.max(0, l));
    if (enough(inside)) good = inside;
    else if (inside !== l) return undefined;
    else bad = inside;
  }
  for (let i = 0; i < 6; i++) {
    const middle = (good + bad) / 2;
    if (enough(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Delta E OK: below 0.02 hardly anybody sees a difference. */
export function difference(one, other) {
  return deltaEOK(one, other);
}

/** APCA's lightness contrast, always positive. */
export function apca(text, background) {
  return Math.abs(contrastAPCA(background, text));
}
