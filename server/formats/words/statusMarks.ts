// Whether somebody was there, as registers mark it: ticks, crosses, letters, yes and no.
import { statusWords, wordKey, yesNoWords } from './words.ts';

/** Our word for what a cell of a register says; null where it says something else. */
export function statusMarked(cell: string): string | null {
  if (Object.hasOwn(statusWords, wordKey(cell))) return cell;
  if (/^(?:✓|✔|√|☑|p)$/iu.test(cell)) return 'present';
  if (/^(?:a|apols?\.?|ymdd\.?)$/iu.test(cell)) return 'apologies';
  const answer = Object.hasOwn(yesNoWords, wordKey(cell)) ? yesNoWords[wordKey(cell)] : undefined;
  return answer === undefined ? null : answer ? 'present' : 'absent';
}
