import type { Check, FindingDraft } from './check.js';

/** 2.2.2: animations longer than 5 seconds. 2.3.1: flashing. */
export const motion: Check = {
  name: 'nusa/motion',
  level: 'standard',
  criteria: ['2.2.2', '2.3.1'],
  async run(session) {
    const moving = await session.call(readMotion);
    const reduced = moving.length
      ? await session.withMedia({ 'prefers-reduced-motion': 'reduce' }, () =>
          session.call(readMotion),
        )
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
    const findings: FindingDraft[] = [];
    for (const { target, key, seconds, flashes, area, isText } of moving) {
      if (flashes > 3 && area > 21_824)
        findings.push({
          criteria: ['2.3.1'],
          outcome: 'failed',
          target,
          message: {
            id: `Elemen ini berkedip ${Math.round(flashes)} kali per detik pada bidang yang luas.`,
            en: `This flashes ${Math.round(flashes)} times per second over a large area.`,
          },
          detail: 'flash',
        });
      if (seconds <= 5) continue;
      const isFailure = !hasPause && isText && still.has(key);
      const message = still.has(key)
        ? {
            id: 'Elemen ini bergerak lebih dari 5 detik, bahkan saat pengguna meminta lebih sedikit gerakan.',
            en: 'This moves for more than 5 seconds, even when reduced motion is requested.',
          }
        : {
            id: 'Elemen ini bergerak lebih dari 5 detik.',
            en: 'This moves for more than 5 seconds.',
          };
      findings.push({
        criteria: ['2.2.2'],
        outcome: isFailure ? 'failed' : 'review',
        target,
        message,
        ...(!isFailure && {
          question: {
            id: 'Dapatkah gerakan ini dijeda, atau memang penting, seperti penanda pemuatan?',
            en: 'Can the motion be paused, or is it essential, such as a loading indicator?',
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
