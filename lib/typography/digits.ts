import { scriptAfter, scriptBefore } from './characters.ts';
import type { TidyEdit } from './tidy.ts';

/** Digits of any kind with single separators between them. */
const NUMBER = /[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/+\-\u066b\u066c][0-9\u0660-\u0669\u06f0-\u06f9]+)*/g;
/** Telephone numbers in groups, international or with their area's code. */
const PHONE = /(?<![0-9\u0660-\u0669\u06f0-\u06f9])(?:\+[0-9]|0[0-9])[0-9 ()-]{5,18}[0-9]/g;
const FOREIGN_DIGIT = /[0-9\u0660-\u0669]/;
const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;

/** Numbers that people copy (phones, codes) or that are no quantities (versions, addresses). */
const LONG = 7;
const CARD = 12;
const SEPARATOR = /[.,:/+\-\u066b\u066c]/;
const CODE_MARK = /[*#_]/;

/** Persian digits in Persian text. Numbers beside Latin, long numbers and codes stay as they are. */
export function mendDigits(text: string): TidyEdit[] {
  const edits: TidyEdit[] = [];
  const phones = text.matchAll(PHONE);
  let phone = phones.next().value;
  for (const { 0: number, index: start } of text.matchAll(NUMBER)) {
    while (phone && phone.index + phone[0].length <= start) phone = phones.next().value;
    if (phone && phone.index <= start) continue;
    if (!FOREIGN_DIGIT.test(number) || !isQuantity(text, start, number)) continue;
    for (let at = 0; at < number.length; at += 1) {
      const value = digitValue(number.charCodeAt(at));
      if (value === undefined) continue;
      const insert = String.fromCharCode(PERSIAN_ZERO + value);
      edits.push({ start: start + at, end: start + at + 1, insert, rule: 'digits' });
    }
  }
  return edits;
}

/** The value of an ASCII or Arabic digit; undefined for everything else. */
function digitValue(unit: number): number | undefined {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= ARABIC_ZERO && unit <= ARABIC_ZERO + 9 ? unit - ARABIC_ZERO : undefined;
}

function isQuantity(text: string, start: number, number: string): boolean {
  const end = start + number.length;
  if (scriptBefore(text, start) === 'latin' || scriptAfter(text, end) === 'latin') return false;
  if (CODE_MARK.test(text.charAt(start - 1)) || CODE_MARK.test(text.charAt(end))) return false;
  const groups = number.split(SEPARATOR);
  if (groups.some((group) => group.length >= LONG)) return false;
  const digits = groups.reduce((sum, group) => sum + group.length, 0);
  if (digits >= CARD && number.includes('-')) return false;
  if (digits >= LONG && (/^[0\u0660\u06f0]/.test(number) || text[start - 1] === '+')) return false;
  return number.split('.').length <= 2 || isGrouped(number);
}

/** 9.500.000 is a number; 192.168.1.1 is not. */
function isGrouped(number: string): boolean {
  return number.split('.').every((group, index) => (index === 0 ? group.length <= 3 : group.length === 3));
}
