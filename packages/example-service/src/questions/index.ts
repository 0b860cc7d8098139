import type { Question } from '../journey/question.js';
import { address } from './address.js';
import { birthDate } from './birth-date.js';
import { consent } from './consent.js';
import { contact } from './contact.js';
import { delivery } from './delivery.js';
import { familyCard } from './family-card.js';
import { forWhom } from './for-whom.js';
import { fullName } from './full-name.js';
import { idCard } from './id-card.js';
import { letter } from './letter.js';
import { nik } from './nik.js';
import { privacy } from './privacy.js';
import { purpose } from './purpose.js';
import { region } from './region.js';
import { sameAddress } from './same-address.js';
import { since } from './since.js';

/** Every question of the service, in the order in which they are asked. */
export const questions: readonly Question[] = [
  privacy,
  forWhom,
  nik,
  fullName,
  birthDate,
  familyCard,
  sameAddress,
  region,
  address,
  since,
  purpose,
  letter,
  idCard,
  contact,
  delivery,
  consent,
];
