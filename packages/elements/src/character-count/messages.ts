import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('character-count', {
  id: {
    charactersDescription: 'Anda dapat mengisi paling banyak %{count} karakter',
    charactersUnderLimit: 'Sisa %{count} karakter',
    charactersAtLimit: 'Sisa 0 karakter',
    charactersOverLimit: 'Kelebihan %{count} karakter',
    charactersTooLong: 'Persingkat jawaban menjadi paling banyak %{count} karakter',
    wordsDescription: 'Anda dapat mengisi paling banyak %{count} kata',
    wordsUnderLimit: 'Sisa %{count} kata',
    wordsAtLimit: 'Sisa 0 kata',
    wordsOverLimit: 'Kelebihan %{count} kata',
    wordsTooLong: 'Persingkat jawaban menjadi paling banyak %{count} kata',
  },
  en: {
    charactersDescription: {
      one: 'You can enter up to %{count} character',
      other: 'You can enter up to %{count} characters',
    },
    charactersUnderLimit: {
      one: 'You have %{count} character remaining',
      other: 'You have %{count} characters remaining',
    },
    charactersAtLimit: 'You have 0 characters remaining',
    charactersOverLimit: {
      one: 'You have %{count} character too many',
      other: 'You have %{count} characters too many',
    },
    charactersTooLong: {
      one: 'Shorten the answer to %{count} character',
      other: 'Shorten the answer to %{count} characters or fewer',
    },
    wordsDescription: {
      one: 'You can enter up to %{count} word',
      other: 'You can enter up to %{count} words',
    },
    wordsUnderLimit: {
      one: 'You have %{count} word remaining',
      other: 'You have %{count} words remaining',
    },
    wordsAtLimit: 'You have 0 words remaining',
    wordsOverLimit: {
      one: 'You have %{count} word too many',
      other: 'You have %{count} words too many',
    },
    wordsTooLong: {
      one: 'Shorten the answer to %{count} word',
      other: 'Shorten the answer to %{count} words or fewer',
    },
  },
});
