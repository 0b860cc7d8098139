import axe from 'axe-core';
import { PNG } from 'pngjs';
import type { Check, Found, Session } from '../browser/session.js';
import type { Target } from '../model/schema.js';

declare const window: {
  axe: {
    run(
      context: unknown,
      options: unknown,
    ): Promise<{
      violations: { nodes: { target: (string | string[])[]; any: { message: string }[] }[] }[];
    }>;
  };
};

/** The contrast of text, once more in the dark scheme, when the page has one. */
export const darkScheme: Check = {
  name: 'nusa/dark-scheme',
  level: 'standard',
  criteria: ['1.4.3'],
  async run(session) {
    const colours = () =>
      nusaAudit
        .elements()
        .slice(0, 400)
        .map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return color + backgroundColor;
        })
        .join();
    const light = await session.call(colours);
    return session.media({ 'prefers-color-scheme': 'dark' }, async () => {
      if ((await session.call(colours)) === light) return { findings: [] };
      if (!(await session.call(() => 'axe' in globalThis)))
        await (await session.world()).run(axe.source);
      const found = await session.call(async () => {
        const { violations } = await window.axe.run(document, {
          runOnly: ['color-contrast'],
          iframes: false,
        });
        return violations.flatMap(({ nodes }) =>
          nodes.map(({ target, any }) => {
            const element = nusaAudit.byPath(target.flat());
            return { target: element && nusaAudit.target(element), why: any[0]?.message ?? '' };
          }),
        );
      });
      return {
        findings: found.map(({ target, why }): Found => ({
          outcome: 'failed',
          ...(target && { target }),
          message: {
            id: `Kontras teks kurang dalam skema gelap: ${why}`,
            en: `Too little text contrast in the dark scheme: ${why}`,
          },
        })),
        evidence:
          session.pictures.of === 'all'
            ? session.pictures.save('dark', await session.page.screenshot(), {
                id: 'Skema gelap',
                en: 'Dark scheme',
              })
            : [],
      };
    });
  },
};

/** Controls of which forced colours leave nothing to be seen. */
export const forcedColours: Check = {
  name: 'nusa/forced-colours',
  level: 'standard',
  criteria: ['1.4.11'],
  async run(session) {
    const controls = await session.call(() =>
      nusaAudit
        .elements()
        .filter((element) =>
          element.matches(
            'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=checkbox], [role=switch]',
          ),
        )
        .filter((element) => nusaAudit.shown(element) && getComputedStyle(element).opacity !== '0')
        .slice(0, 60)
        .map((element) => nusaAudit.target(element)),
    );
    if (!controls.length) return { findings: [], inapplicable: [] };
    // A picture takes long to read: the second only when the first shows that something is missing.
    const forced = await session.media({ 'forced-colors': 'active' }, async () => ({
      blank: await blank(session, controls),
      picture: await session.page.screenshot(),
    }));
    const normal = forced.blank.includes(true) ? await blank(session, controls) : [];
    const lost = controls.filter((_, index) => forced.blank[index] && !normal[index]);
    return {
      findings: lost.map((target): Found => ({
        outcome: 'review',
        target,
        message: {
          id: 'Kendali ini tidak terlihat dengan warna yang dipaksakan.',
          en: 'This control cannot be seen in forced colours.',
        },
        question: {
          id: 'Apakah gambar latar atau warna saja yang membentuk kendali ini?',
          en: 'Is this control made of a background picture or of colour alone?',
        },
      })),
      evidence:
        session.pictures.of === 'all' || lost.length
          ? session.pictures.save('forced-colours', forced.picture, {
              id: 'Warna yang dipaksakan',
              en: 'Forced colours',
            })
          : [],
    };
  },
};

/** Which of the places are of one colour alone. One picture of the page serves them all. */
async function blank(session: Session, places: Target[]): Promise<boolean[]> {
  const png = PNG.sync.read(
    Buffer.from(await session.page.screenshot({ fullPage: true, optimizeForSpeed: true })),
  );
  const scale = session.viewport.deviceScaleFactor ?? 1;
  return places.map(({ box }) => {
    if (!box) return false;
    const from = { x: Math.floor(box.x * scale), y: Math.floor(box.y * scale) };
    const to = {
      x: Math.min(png.width, Math.ceil((box.x + box.width) * scale)),
      y: Math.min(png.height, Math.ceil((box.y + box.height) * scale)),
    };
    if (from.x < 0 || from.y < 0 || from.x >= to.x || from.y >= to.y) return false;
    const first = (from.y * png.width + from.x) * 4;
    for (let y = from.y; y < to.y; y++)
      for (let x = from.x; x < to.x; x++) {
        const at = (y * png.width + x) * 4;
        for (let channel = 0; channel < 3; channel++)
          if (Math.abs(png.data[at + channel]! - png.data[first + channel]!) > 24) return false;
      }
    return true;
  });
}

/** What moves for long without being asked to (2.2.2), and what flashes (2.3.1). */
export const motion: Check = {
  name: 'nusa/motion',
  level: 'standard',
  criteria: ['2.2.2', '2.3.1'],
  async run(session) {
    const moving = await session.call(readMotion);
    const reduced = moving.length
      ? await session.media({ 'prefers-reduced-motion': 'reduce' }, () => session.call(readMotion))
      : [];
    const still = new Set(reduced.map(({ key }) => key));
    const hasPause = await session.call(() =>
      nusaAudit
        .elements()
        .some(
          (element) =>
            element.matches('button, [role=button], a[href]') &&
            /jeda|henti|pause|stop/i.test(`${element.textContent} ${element.ariaLabel ?? ''}`),
        ),
    );
    const findings: Found[] = [];
    for (const { target, key, seconds, flashes, area, isText } of moving) {
      if (flashes > 3 && area > 21_824)
        findings.push({
          criteria: ['2.3.1'],
          outcome: 'failed',
          target,
          message: {
            id: `Berkedip ${Math.round(flashes)} kali per detik pada bidang yang luas.`,
            en: `It flashes ${Math.round(flashes)} times a second over a large area.`,
          },
          detail: 'flash',
        });
      if (seconds <= 5) continue;
      const isFailure = !hasPause && isText && still.has(key);
      const message = still.has(key)
        ? {
            id: 'Bergerak lebih dari 5 detik, juga bagi orang yang meminta sedikit gerakan.',
            en: 'It moves for over 5 seconds, even for people who ask for less motion.',
          }
        : { id: 'Bergerak lebih dari 5 detik.', en: 'It moves for over 5 seconds.' };
      findings.push({
        criteria: ['2.2.2'],
        outcome: isFailure ? 'failed' : 'review',
        target,
        message,
        ...(!isFailure && {
          question: {
            id: 'Dapatkah gerakan ini dijeda, atau memang penting, seperti tanda sedang memuat?',
            en: 'Can this be paused, or is it essential, such as a sign that something loads?',
          },
        }),
        detail: 'moves',
      });
    }
    const media = await session.call(
      () => !!document.querySelector('video, marquee, blink, img[src*=".gif"], canvas'),
    );
    return { findings, ...(!moving.length && !media && { inapplicable: ['2.2.2', '2.3.1'] }) };
  },
};

function readMotion() {
  const found = [];
  for (const root of nusaAudit.roots())
    for (const animation of root.getAnimations?.() ?? []) {
      const effect = animation.effect as KeyframeEffect | null;
      const element = effect?.target;
      if (!effect || !element || animation.playState !== 'running' || !nusaAudit.shown(element))
        continue;
      const { iterations, endTime } = effect.getComputedTiming();
      const duration = Number(effect.getComputedTiming().duration) || 0;
      const frames = effect.getKeyframes();
      const changes = frames.some(
        (frame) =>
          'opacity' in frame ||
          'visibility' in frame ||
          'backgroundColor' in frame ||
          'color' in frame,
      );
      const { width, height } = element.getBoundingClientRect();
      const isEndless = iterations === Infinity;
      const target = nusaAudit.target(element);
      found.push({
        target,
        key: target.path.join(' '),
        seconds: isEndless ? Infinity : Number(endTime) / 1000,
        flashes: changes && duration > 0 && (iterations ?? 1) > 3 ? 1000 / duration : 0,
        area: width * height,
        isText: !!element.textContent?.trim(),
      });
    }
  return found.map((each) => ({
    ...each,
    seconds: each.seconds === Infinity ? 1e9 : each.seconds,
  }));
}

/** What is read on the screen and lost on paper. No criterion asks for it. */
export const print: Check = {
  name: 'nusa/print',
  level: 'full',
  criteria: [],
  async run(session) {
    const words = () =>
      nusaAudit
        .elements()
        .filter(
          (element) =>
            element.matches('main *, [role=main] *, article *') && nusaAudit.ownText(element),
        )
        .filter((element) => element.matches('p, li, dd, dt, th, td, h1, h2, h3, h4'))
        .filter((element) => nusaAudit.shown(element))
        .map((element) => nusaAudit.target(element));
    const screen = await session.call(words);
    const paper = await session.media({}, () => session.call(words), 'print');
    const kept = new Set(paper.map(({ path }) => path.join(' ')));
    return {
      findings: screen
        .filter(({ path }) => !kept.has(path.join(' ')))
        .map((target): Found => ({
          outcome: 'review',
          target,
          message: { id: 'Teks ini hilang ketika dicetak.', en: 'This text is lost in print.' },
          question: {
            id: 'Apakah teks ini tidak diperlukan di atas kertas?',
            en: 'Is this text not needed on paper?',
          },
        })),
    };
  },
};

/** What remains for people whose JavaScript is blocked, or has not come yet. */
export const withoutScript: Check = {
  name: 'nusa/without-script',
  level: 'full',
  criteria: [],
  async run(session) {
    if (!session.hasPlain)
      return {
        findings: [],
        skipped: {
          id: 'Skrip yang menampilkan bagian ini; tanpa skrip tidak ada yang dapat diperiksa.',
          en: 'A script shows this part; without one there is nothing to test.',
        },
      };
    const read = () => ({
      words: (document.body?.innerText ?? '').split(/\s+/).filter(Boolean).length,
      fields: nusaAudit
        .elements()
        .filter(
          (element) =>
            element.matches('input:not([type=hidden]), select, textarea, button') &&
            nusaAudit.shown(element),
        ).length,
    });
    const scripted = await session.call(read);
    await session.cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    try {
      await session.openPlain();
      const plain = await session.call(read);
      const isLess = plain.words < scripted.words * 0.8 || plain.fields < scripted.fields;
      return {
        findings: isLess
          ? [
              {
                outcome: 'review',
                message: {
                  id: `Tanpa JavaScript tersisa ${plain.words} dari ${scripted.words} kata dan ${plain.fields} dari ${scripted.fields} kendali.`,
                  en: `Without JavaScript ${plain.words} of ${scripted.words} words and ${plain.fields} of ${scripted.fields} controls remain.`,
                },
                question: {
                  id: 'Dapatkah orang menyelesaikan urusannya tanpa JavaScript?',
                  en: 'Can people do what they came for without JavaScript?',
                },
              },
            ]
          : [],
      };
    } finally {
      await session.cdp.send('Emulation.setScriptExecutionDisabled', { value: false });
    }
  },
};
