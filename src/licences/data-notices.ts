import { STANDARD_TEXTS } from './standard-texts.js';

/** What has to go along with the files of `data` that are made of others' work; word vectors are in the public domain. */
export const dataNotices = (): readonly string[] => [
  `data/first-names.txt: MIT
https://github.com/faker-js/faker

Copyright (c) 2022-2025 Faker and its contributors

${STANDARD_TEXTS.get('MIT')}
`,
];
