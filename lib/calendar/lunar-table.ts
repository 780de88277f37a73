/**
 * The months of the lunar Hijri calendar as observed or announced in Iran: the first Muharram of the table is that of
 * 1300, which began on 13 November 1882. Sources: the record of Iranian months by Roozbeh Pournader (qamari, CC0) to
 * Shawwal 1447; from there to the start of Rabi I 1448, the announcements of the leader's office.
 */
export const FIRST_YEAR = 1300;

/** Months whose length is known, from Muharram 1300; the first day of the month after them is known too. */
export const MONTHS_KNOWN = 148 * 12 + 2;

/** For each year twelve bits, Muharram first: 1 is a month of 30 days, 0 of 29. */
export const MONTH_LENGTHS = `
  536 aa6 b52 ba9 3b4 9da 55a aaa d4a ea5 752 b69 5b4 aad 656 d26 e92 f49 754 b5a
  99b 49b 94b b25 d52 d6a 56d 2b6 a37 49b 64d 6aa b55 35c 96e 4af 257 32b 595 3aa
  5d9 2da 95d 2ab 555 6c9 6e4 b6a 5b5 2b6 996 d4a dc5 752 7a5 36a 9ad 54d a95 d49
  da5 5b2 ad5 556 a57 52b 695 b4a b65 56b 2ad 54e c97 54b 6a5 6d2 ad9 4dd 25b 92d
  a95 b52 b69 374 976 4b7 257 54b 6a5 6d2 aea 4ed 26d 935 d25 d51 ba9 5d4 ab5 536
  a97 64a ea5 752 ba9 5b5 2b5 a56 d26 e53 6a9 d54 d56 a57 4a7 c47 d26 e54 da6 567
  2b6 937 497 64d aaa b65 2ec 975 46e a36 ca6 d52 dca 5d5 2da 55d 4ab 693 749 7a4
  bb2 5b5 2b6 656 d2a e94 ed1 6e8 800
`
  .trim()
  .split(/\s+/)
  .map((year) => Number.parseInt(year, 16));

/** Months (year and month, `144009`) whose first day was not recorded: with the month before they make 59 days. */
export const UNOBSERVED_MONTHS = new Set([
  133009, 137810, 140109, 142309, 142510, 142609, 143209, 144009, 144310,
]);
