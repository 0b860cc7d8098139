/**
 * The date parser shared by the elements that read dates, and by the servers that they submit to.
 * A page with several of these elements loads it once.
 */
export { messages, parse, split, type DatePart } from '@nusa/formats/date-parts.js';
