/**
 * The parser of every element that reads dates, and of the servers that read what they submit. A
 * page with several of these elements loads it once, like the rest of this folder.
 */
export { messages, parse, split, type DatePart } from '@nusa/formats/date-parts.js';
