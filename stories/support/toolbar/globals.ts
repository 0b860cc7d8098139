import type { Preview } from '@storybook/web-components-vite';
import type { StoryLanguage } from '../story.js';
import { themes } from './themes.js';

/** Not a bare number: Storybook parses numbers from the URL, and would not match them against these string values. */
export type Percent<Value extends number> = `${Value}-percent`;

/** The globals that the toolbar sets. */
export interface ToolbarGlobals {
  language: StoryLanguage;
  theme: string;
  scheme: 'system' | 'light' | 'dark';
  contrast: 'normal' | 'more';
  colours: 'normal' | 'forced';
  zoom: Percent<100 | 150 | 200 | 400>;
  textSize: Percent<100 | 200>;
  direction: 'ltr' | 'rtl';
  media: 'screen' | 'print';
  motion: 'normal' | 'reduced';
}

export const initialGlobals: ToolbarGlobals = {
  language: 'id',
  theme: 'nusa',
  scheme: 'system',
  contrast: 'normal',
  colours: 'normal',
  zoom: '100-percent',
  textSize: '100-percent',
  direction: 'ltr',
  media: 'screen',
  motion: 'normal',
};

type Items = [value: string, title: string, english?: string][];

/** A toolbar menu. Its button shows an icon, and the current choice only if `showsChoice`, which saves space. */
const menu = (description: string, icon: string, items: Items, showsChoice = false) => ({
  description,
  toolbar: {
    icon: icon as 'globe',
    dynamicTitle: showsChoice,
    // Without a title Storybook shows the name of the global.
    ...(!showsChoice && { title: ' ' }),
    items: items.map(([value, title, right]) => ({ value, title, ...(right && { right }) })),
  },
});

export const globalTypes: Preview['globalTypes'] = {
  language: menu(
    'Bahasa / Language',
    'globe',
    [
      ['id', 'Bahasa Indonesia'],
      ['en', 'English'],
    ],
    true,
  ),
  theme: menu('Tema / Theme', 'paintbrush', [
    ['nusa', 'Nusa', ''],
    ...Object.keys(themes).map((name): [string, string] => [name, themeTitle(name)]),
  ]),
  scheme: menu('Skema warna / Colour scheme', 'moon', [
    ['system', 'Ikuti perangkat', 'Match device'],
    ['light', 'Terang', 'Light'],
    ['dark', 'Gelap', 'Dark'],
  ]),
  contrast: menu('Kontras / Contrast', 'contrast', [
    ['normal', 'Kontras biasa', 'Normal'],
    ['more', 'Kontras tinggi', 'High'],
  ]),
  colours: menu('Warna paksa / Forced colours', 'accessibility', [
    ['normal', 'Warna biasa', 'Normal colours'],
    ['forced', 'Warna paksa (perkiraan)', 'Forced colours (approximate)'],
  ]),
  zoom: menu(
    'Perbesaran halaman / Page zoom',
    'zoom',
    [100, 150, 200, 400].map((value) => [
      `${value}-percent`,
      `Zoom ${value} %`,
      value === 400 ? '1280 px → 320 px' : '',
    ]),
  ),
  textSize: menu('Ukuran teks pembaca / Reader’s text size', 'type', [
    ['100-percent', 'Teks 100 %', 'Text'],
    ['200-percent', 'Teks 200 %', 'Text'],
  ]),
  direction: menu('Arah tulisan / Writing direction', 'transfer', [
    ['ltr', 'Kiri ke kanan', 'Left to right'],
    ['rtl', 'Kanan ke kiri', 'Right to left'],
  ]),
  media: menu('Layar atau cetak / Screen or print', 'print', [
    ['screen', 'Layar', 'Screen'],
    ['print', 'Cetak (perkiraan)', 'Print (approximate)'],
  ]),
  motion: menu('Gerak / Motion', 'play', [
    ['normal', 'Gerak biasa', 'Normal'],
    ['reduced', 'Gerak dikurangi', 'Reduced'],
  ]),
};

/** `kabupaten-contoh` → `Kabupaten contoh`. */
function themeTitle(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
