import '@nusa/elements/scheme-switch';
import { story } from '../support/story.js';

export default { title: 'Components/Scheme switch', component: 'nusa-scheme-switch' };

const tag = '<nusa-scheme-switch action="/tampilan"></nusa-scheme-switch>';

export const Default = story({ id: tag, en: tag });

/** The button of the scheme that the server read from the cookie is already pressed. */
export const ChosenOnTheServer = story(
  {
    id: '<nusa-scheme-switch action="/tampilan" value="dark"></nusa-scheme-switch>',
    en: '<nusa-scheme-switch action="/tampilan" value="dark"></nusa-scheme-switch>',
  },
  { withoutScript: 'A script shows the current scheme, which in Storybook follows the toolbar.' },
);

export const OwnLegend = story({
  id: '<nusa-scheme-switch action="/tampilan" legend="Warna halaman"></nusa-scheme-switch>',
  en: '<nusa-scheme-switch action="/tampilan" legend="Colours of the page"></nusa-scheme-switch>',
});

export const LongText = story({
  id: '<nusa-scheme-switch action="/tampilan" legend="Warna halaman pada layar perangkat yang sedang Anda pakai sekarang"></nusa-scheme-switch>',
  en: '<nusa-scheme-switch action="/tampilan" legend="Colours of the page on the screen of the device that you are using now"></nusa-scheme-switch>',
});

/** Without `action` it needs JavaScript, and is not shown until the script runs. */
export const WithoutServer = story(
  {
    id: '<nusa-scheme-switch></nusa-scheme-switch>',
    en: '<nusa-scheme-switch></nusa-scheme-switch>',
  },
  {
    withoutScript: 'Without JavaScript nothing could store the choice, so the switch is not shown.',
  },
);

const footer = (copyright: string) =>
  `<nusa-footer><nusa-scheme-switch action="/tampilan"></nusa-scheme-switch><span slot="copyright">${copyright}</span></nusa-footer>`;

export const InAFooter = story(
  { id: footer('© Pemerintah Kabupaten Contoh'), en: footer('© Government of Kabupaten Contoh') },
  { layout: 'fullscreen' },
);
