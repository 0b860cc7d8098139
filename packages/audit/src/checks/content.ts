import { criterionOf } from '../model/criteria.js';
import type { ListenersOf } from '../browser/helpers.js';
import type { Check, Found } from '../browser/session.js';
import type { BothLanguages, Target } from '../model/schema.js';

/** What the page has that a person must judge, by criterion: a question where there is something to ask. */
const ASKS: Record<string, BothLanguages> = {
  '1.2.1': {
    id: 'Ada audio atau video di halaman ini.',
    en: 'There is audio or video on this page.',
  },
  '1.3.3': {
    id: 'Teks ini menunjuk sesuatu menurut letak, bentuk, atau ukurannya.',
    en: 'This text points at something by its place, shape or size.',
  },
  '1.4.1': {
    id: 'Teks ini menunjuk sesuatu menurut warnanya.',
    en: 'This text points at something by its colour.',
  },
  '1.4.5': { id: 'Gambar ini mungkin memuat teks.', en: 'This picture may hold text.' },
  '2.1.4': {
    id: 'Halaman ini mendengarkan tombol huruf.',
    en: 'The page listens for character keys.',
  },
  '2.2.1': { id: 'Teks ini menyebut batas waktu.', en: 'This text speaks of a time limit.' },
  '2.4.5': {
    id: 'Tidak ada navigasi, pencarian, atau peta situs di halaman ini.',
    en: 'There is neither navigation nor a search nor a site map on this page.',
  },
  '2.5.1': { id: 'Elemen ini mendengarkan sentuhan.', en: 'This element listens for touches.' },
  '2.5.2': {
    id: 'Elemen ini bereaksi begitu ditekan, sebelum dilepas.',
    en: 'This element reacts when pressed, before it is let go.',
  },
  '2.5.4': {
    id: 'Halaman ini mendengarkan gerakan perangkat.',
    en: 'The page listens to the motion of the device.',
  },
  '2.5.7': { id: 'Elemen ini dapat diseret.', en: 'This element can be dragged.' },
  '2.5.3': {
    id: 'Nama kendali ini tidak memuat label yang terlihat.',
    en: 'The name of this control lacks its visible label.',
  },
  '1.3.2': {
    id: 'Urutan di layar berbeda dari urutan dalam dokumen.',
    en: 'The order on the screen is not that of the document.',
  },
};

const MEDIA = ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'];

/** Looks for content that criteria are about: without it they are inapplicable, with it a person is asked. */
export const content: Check = {
  name: 'nusa/content',
  level: 'standard',
  act: ['0va7u6'],
  criteria: [
    ...[...MEDIA, '1.3.2', '1.3.3', '1.4.1', '1.4.5', '2.1.4', '2.2.1', '2.4.5', '2.5.1', '2.5.2'],
    ...['2.5.3', '2.5.4', '2.5.7', '3.2.6'],
  ],
  async run(session) {
    const world = await session.world();
    const { seen, hasNavigation, hasImages, isWhole } = await world.callWithListeners(
      readContent,
      session.isPart,
    );
    const findings: Found[] = [];
    const asked = (criterion: string, target?: Target) => {
      findings.push({
        criteria: criterion === '1.2.1' ? MEDIA : [criterion],
        outcome: 'review',
        ...(target && { target }),
        message: ASKS[criterion]!,
        question: criterionOf(criterion)?.question ?? ASKS[criterion]!,
        detail: criterion,
      });
    };
    for (const { criterion, target } of seen) asked(criterion, target);
    // A story has no site about it.
    if (isWhole && !hasNavigation) asked('2.4.5');
    const has = (criterion: string) => seen.some((each) => each.criterion === criterion);
    return {
      findings,
      inapplicable: [
        ...(has('1.2.1') ? [] : MEDIA),
        ...['2.1.4', '2.5.1', '2.5.4', '2.5.7'].filter((criterion) => !has(criterion)),
        ...(hasImages ? [] : ['1.4.5']),
      ],
    };
  },
};

function readContent(isPart: boolean, listenersOf: ListenersOf) {
  const seen: { criterion: string; target: Target }[] = [];
  const counts = new Map<string, number>();
  const add = (criterion: string, element: Element) => {
    const count = (counts.get(criterion) ?? 0) + 1;
    counts.set(criterion, count);
    if (count <= 10) seen.push({ criterion, target: nusaAudit.target(element) });
  };
  const all = nusaAudit.elements();
  const roots = [document, window, document.body, document.documentElement].filter(
    Boolean,
  ) as Element[];
  const heard = (types: string[]) =>
    roots.some((root) => {
      const listeners = listenersOf(root);
      return types.some((type) => listeners[type]);
    });
  if (heard(['devicemotion', 'deviceorientation'])) add('2.5.4', document.documentElement);
  // Storybook's frame hands keys on to its own shortcuts: a story that listens for more is asked about.
  const keys = isPart ? ['keypress', 'keyup'] : ['keypress', 'keydown', 'keyup'];
  if (heard(keys) || document.querySelector('[accesskey]'))
    add('2.1.4', document.querySelector('[accesskey]') ?? document.documentElement);

  const PLACE =
    /\b(?:di (?:sebelah|samping) (?:kiri|kanan)|(?:kotak|tombol|gambar) (?:di )?(?:atas|bawah|kiri|kanan|bulat|besar|kecil)|(?:on|to|at) the (?:left|right)\b|(?:round|square|large|small) (?:button|icon)|button (?:above|below))\b/i;
  const COLOUR =
    /\b(?:berwarna (?:merah|hijau|biru|kuning|oranye)|(?:tombol|teks|kolom|isian|tanda) (?:merah|hijau|biru|kuning)|in (?:red|green|blue|yellow)\b|(?:red|green|blue|yellow) (?:button|text|field|fields))\b/i;
  const TIME =
    /\b(?:dalam \d+ (?:menit|detik)|waktu (?:anda )?(?:akan )?habis|sesi (?:anda )?(?:akan )?berakhir|time(?:s|d)? out|session (?:will )?expires?|within \d+ (?:minutes|seconds))/i;
  for (const element of all) {
    const tag = element.localName;
    if (tag === 'video' || tag === 'audio') add('1.2.1', element);
    if (tag === 'iframe' && /youtube|vimeo|player/.test((element as HTMLIFrameElement).src))
      add('1.2.1', element);
    if (element.matches('script, style, template, noscript') || !nusaAudit.shown(element)) continue;
    const text = nusaAudit.ownText(element);
    if (text) {
      if (PLACE.test(text)) add('1.3.3', element);
      if (COLOUR.test(text)) add('1.4.1', element);
      if (TIME.test(text)) add('2.2.1', element);
    }
    if (element.matches('img, input[type=image]')) {
      const { width, height } = element.getBoundingClientRect();
      const { currentSrc, src } = element as HTMLImageElement;
      const source = currentSrc || src;
      const isVector = /\.svg(?:[?#]|$)|^data:image\/svg/.test(source);
      const isLarge = !isVector && width >= 80 && height >= 24;
      if (isLarge || /^data:image\/svg.*(?:<|%3C)text\b/is.test(source)) add('1.4.5', element);
    }
    if ((element as HTMLElement).draggable && !element.matches('a, img')) add('2.5.7', element);
    if (element.matches('[role=slider]:not(input)')) add('2.5.7', element);
    const { order, flexDirection, display } = getComputedStyle(element);
    const isReversed =
      /flex/.test(display) && /reverse/.test(flexDirection) && element.children.length > 1;
    if (isReversed || (order !== '0' && text)) add('1.3.2', element);
    if (element.matches('html, body')) continue;
    const listeners = listenersOf(element);
    if (listeners.touchmove || listeners.gesturestart) add('2.5.1', element);
    if (
      listeners.dragstart ||
      (listeners.pointermove && listeners.pointerdown) ||
      (listeners.mousemove && listeners.mousedown)
    )
      add('2.5.7', element);
    const isDown = listeners.mousedown ?? listeners.pointerdown ?? listeners.touchstart;
    if (isDown && !listeners.click && !listeners.pointermove && !listeners.mousemove)
      add('2.5.2', element);
  }
  return {
    seen,
    hasNavigation: all.some((element) =>
      element.matches(
        'nav, [role=navigation], search, [role=search], input[type=search], a[href*=sitemap], a[href*=peta]',
      ),
    ),
    hasImages: all.some((element) => element.matches('img, input[type=image], picture')),
    isWhole:
      all.some((element) => element.matches('header, [role=banner]')) &&
      all.some((element) => element.matches('footer, [role=contentinfo]')),
  };
}
