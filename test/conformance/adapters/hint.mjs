import { tag } from '../markup.mjs';
import { content } from './support/field.mjs';

export const adapt = ({ id, classes, attributes, ...hint }) =>
  tag('nusa-hint', { id, class: classes, ...attributes }, content(hint));
