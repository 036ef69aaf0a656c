import { useLanguage } from '../../../state/useBoardwalk.ts';
import { nameIn } from '../../../ui/RecordName.tsx';
import type { OfPerson } from './useOffices.ts';

const most = 3;

/** What somebody is, in a line. */
export function Offices({ of, all }: { of: string; all: readonly OfPerson[] }) {
  const language = useLanguage();
  const person = all.find(({ id }) => id === of);
  if (!person) return null;
  const words = [...person.posts.map(({ name }) => name), ...person.organisations.map((one) => nameIn(one, language))];
  return words.length === 0 ? null : <span className="second xs t2">{words.slice(0, most).join(', ')}</span>;
}
