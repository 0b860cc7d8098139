import { rich, tag } from '../markup.mjs';
import { adapt as adaptTag } from './tag.mjs';

export function adapt({ tag: phase, classes, attributes, ...content }) {
  const isPlain = phase?.text && !phase.html && !phase.classes;
  const host = { tag: isPlain ? phase.text : undefined, class: classes, ...attributes };
  const slotted = phase && !isPlain && adaptTag({ ...phase, attributes: { slot: 'tag' } });
  return tag('nusa-phase-banner', host, [slotted, rich(content)]);
}
