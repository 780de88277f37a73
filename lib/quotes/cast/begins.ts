import { formAt, type Token } from '../words/tokens.ts';
import { isNameStart, isRoleHead } from './describe.ts';
import { BODY_HEADS, COUNTRIES, GROUP_HEADS, HONORIFICS } from './roles.ts';

/** Whether a token begins a person by title, office or given name. */
export function beginsPerson(tokens: readonly Token[], at: number): boolean {
  return HONORIFICS.has(formAt(tokens, at)) || isNameStart(tokens, at) || isRoleHead(tokens, at);
}

/** Whether a token begins a person, a group of people or a body. */
export function beginsSpeaker(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  return beginsPerson(tokens, at) || GROUP_HEADS.has(form) || BODY_HEADS.has(form) || COUNTRIES.has(form);
}
