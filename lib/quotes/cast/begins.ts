import { formAt, type Token } from '../words/tokens.ts';
import { isGivenName, NAME_PREFIXES } from './given-names.ts';
import { BODY_HEADS, COUNTRIES, GROUP_HEADS, HONORIFICS, ROLE_HEADS } from './roles.ts';

/** Whether a token begins a person by title, office or given name. */
export function beginsPerson(tokens: readonly Token[], at: number): boolean {
  return HONORIFICS.has(formAt(tokens, at)) || isNameStart(tokens, at) || isRoleHead(tokens, at);
}

/** Whether a token begins a person, a group of people or a body. */
export function beginsSpeaker(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  return beginsPerson(tokens, at) || GROUP_HEADS.has(form) || BODY_HEADS.has(form) || COUNTRIES.has(form);
}

/** Whether a role begins at a token. «امیر» does only before an emirate; elsewhere it is a name or a rank. */
export function isRoleHead(tokens: readonly Token[], index: number): boolean {
  const form = formAt(tokens, index);
  if (form === 'امیر' || form === 'شیخ') return EMIRATES.has(formAt(tokens, index + 1));
  // «شاه محمود قریشی» is a name.
  return ROLE_HEADS.has(form) && !(form === 'شاه' && isNameStart(tokens, index + 1));
}

const EMIRATES = new Set(['قطر', 'کویت', 'ابوظبی', 'دبی', 'دوحه']);

/** Whether a name begins at a token. */
export function isNameStart(tokens: readonly Token[], index: number): boolean {
  const form = formAt(tokens, index);
  return NAME_PREFIXES.has(form) || isGivenName(form);
}
