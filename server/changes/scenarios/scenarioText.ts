// What people write into a scenario: names and reasons, checked.
import { BoardwalkError } from '../../domain/errors.ts';
import { longestScenarioName, longestScenarioText } from '../../domain/scenario.ts';

/** @throws BoardwalkError BAD_INPUT for one without a letter or figure, too long or not one line */
export function scenarioName(written: string): string {
  const name = written.normalize('NFC').trim();
  if (!/[\p{L}\p{N}]/u.test(name) || /\p{C}/u.test(name) || name.length > longestScenarioName)
    throw new BoardwalkError('BAD_INPUT', 'scenarioNameUnfit', { most: longestScenarioName });
  return name;
}

/** Empty is null. @throws BoardwalkError BAD_INPUT for one that is too long or holds control characters */
export function scenarioText(written: string | null | undefined): string | null {
  const text = (written ?? '').normalize('NFC').trim();
  if (/[\p{Cs}\p{Co}]|(?![\n\t])\p{Cc}/u.test(text) || text.length > longestScenarioText)
    throw new BoardwalkError('BAD_INPUT', 'scenarioTextUnfit', { most: longestScenarioText });
  return text === '' ? null : text;
}
