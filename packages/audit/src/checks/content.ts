import { criterionOf } from '../model/criteria.js';
import type { ListenersOf } from '../browser/helpers.js';
import type { Check, FindingDraft } from './check.js';
import type { Localized, Target } from '../model/schema.js';

/** What a person is told about content that only a person can judge, by criterion. */
const MESSAGES: Record<string, Localized> = {
  '1.2.1': {
    id: 'Ada audio atau video di halaman ini.',
    en: 'There is audio or video on this page.',
  },
  '1.3.3': {
    id: 'Teks ini merujuk sesuatu berdasarkan letak, bentuk, atau ukurannya.',
    en: 'This text refers to something by its position, shape or size.',
  },
  '1.4.1': {
    id: 'Teks ini merujuk sesuatu berdasarkan warnanya.',
    en: 'This text refers to something by its colour.',
  },
  '1.4.5': { id: 'Gambar ini mungkin memuat teks.', en: 'This image may contain text.' },
  '2.1.4': {
    id: 'Halaman ini bereaksi terhadap tombol huruf pada papan tik.',
    en: 'The page listens for character keys.',
  },
  '2.2.1': { id: 'Teks ini menyebut batas waktu.', en: 'This text mentions a time limit.' },
  '2.4.5': {
    id: 'Tidak ada navigasi, pencarian, atau peta situs di halaman ini.',
    en: 'This page has no navigation, search or site map.',
  },
  '2.5.1': {
    id: 'Elemen ini bereaksi terhadap gerakan sentuh.',
    en: 'This element listens for touch gestures.',
  },
  '2.5.2': {
    id: 'Elemen ini bereaksi begitu ditekan, sebelum dilepas.',
    en: 'This element reacts when pressed, before it is released.',
  },
  '2.5.4': {
    id: 'Halaman ini bereaksi terhadap gerakan perangkat.',
    en: 'The page responds to device motion.',
  },
  '2.5.7': { id: 'Elemen ini dapat diseret.', en: 'This element can be dragged.' },
  '2.5.3': {
    id: 'Nama aksesibel kendali ini tidak memuat labelnya yang terlihat.',
    en: 'The accessible name of this control does not contain its visible label.',
  },
  '1.3.2': {
    id: 'Urutan di layar berbeda dari urutan dalam dokumen.',
    en: 'The visual order differs from the order in the document.',
  },
};

const MEDIA = ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'];

/** Looks for content that criteria apply to. Without it they are inapplicable; with it a person is asked. */
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
      session.isFragment,
    );
    const findings: FindingDraft[] = [];
    const ask = (criterion: string, target?: Target) => {
      findings.push({
        criteria: criterion === '1.2.1' ? MEDIA : [criterion],
        outcome: 'review',
        ...(target && { target }),
        message: MESSAGES[criterion]!,
        question: criterionOf(criterion)?.question ?? MESSAGES[criterion]!,
        detail: criterion,
      });
    };
    for (const { criterion, target } of seen) ask(criterion, target);
    // A story is not part of a site.
    if (isWhole && !hasNavigation) ask('2.4.5');
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

function readContent(isFragment: boolean, listenersOf: ListenersOf) {
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
  const hasListener = (types: string[]) =>
    roots.some((root) => {
      const listeners = listenersOf(root);
      return types.some((type) => listeners[type]);
    });
  if (hasListener(['devicemotion', 'deviceorientation'])) add('2.5.4', document.documentElement);
  // Storybook's frame listens for keydown itself, for its shortcuts.
  const keys = isFragment ? ['keypress', 'keyup'] : ['keypress', 'keydown', 'keyup'];
  if (hasListener(keys) || document.querySelector('[accesskey]'))
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
