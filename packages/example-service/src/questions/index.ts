import type { Question } from '../journey/question.js';
import { birthDate } from './birth-date.js';
import { forWhom } from './for-whom.js';
import { fullName } from './full-name.js';
import { nik } from './nik.js';
import { privacy } from './privacy.js';
import { purpose } from './purpose.js';

/** Every question of the service, in the order in which they are asked. */
export const questions: readonly Question[] = [privacy, forWhom, nik, fullName, birthDate, purpose];
