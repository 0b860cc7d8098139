import '@nusa/elements/session-timeout';
import { story } from '../support/story.js';

export default { title: 'Components/Session timeout', component: 'nusa-session-timeout' };

/** In a frame, because a modal dialog would cover the whole docs page. */
const OPEN = {
  docs: { story: { inline: false, height: '24rem' } },
  withoutScript: 'The warning needs JavaScript. Without it the server ends the session.',
};

export const Notice = story({
  id: '<nusa-session-timeout duration="1200" extend-url="/sesi" timeout-url="/sesi-habis" notice></nusa-session-timeout>',
  en: '<nusa-session-timeout duration="1200" extend-url="/sesi" timeout-url="/sesi-habis" notice></nusa-session-timeout>',
});

/** The warning is as long as the session, so it is shown at once. */
export const Warning = story(
  {
    id: '<nusa-session-timeout duration="86400" warning="86400" extend-url="/sesi" timeout-url="/sesi-habis" sign-out-url="/keluar"></nusa-session-timeout>',
    en: '<nusa-session-timeout duration="86400" warning="86400" extend-url="/sesi" timeout-url="/sesi-habis" sign-out-url="/keluar"></nusa-session-timeout>',
  },
  OPEN,
);

export const OwnTexts = story(
  {
    id: '<nusa-session-timeout duration="86400" warning="86400" extend-url="/sesi" heading="Anda masih di sana?" extend-text="Ya, lanjutkan" sign-out-url="/keluar" sign-out-text="Tidak, keluarkan saya"></nusa-session-timeout>',
    en: '<nusa-session-timeout duration="86400" warning="86400" extend-url="/sesi" heading="Are you still there?" extend-text="Yes, go on" sign-out-url="/keluar" sign-out-text="No, sign me out"></nusa-session-timeout>',
  },
  OPEN,
);
