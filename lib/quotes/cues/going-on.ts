import { formSet } from '../words/forms.ts';
import type { Token } from '../words/tokens.ts';

/** Whether a cue goes on with what somebody has begun to say: «افزود» brings in nobody new, «گفت» may. */
export function goesOnSaying(tokens: readonly Token[], cue: { start: number }): boolean {
  return GOING_ON.has(tokens[cue.start]?.form ?? '');
}

const GOING_ON = formSet('افزود وافزود می‌افزاید افرود ادامه اضافه تصریح خاطرنشان خاطر یادآور متذکر تاکید');
