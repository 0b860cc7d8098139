import { tag } from '../markup.mjs';
import { content } from './support/field.mjs';

export const adapt = ({ id, classes, attributes, visuallyHiddenText, ...error }) =>
  tag(
    'nusa-error-message',
    { id, class: classes, 'visually-hidden-text': visuallyHiddenText, ...attributes },
    content(error),
  );
