// Whether a word alone may be somebody's name.
import { foldWord } from '../../matching/personName.ts';
import { bodyWords, oftenBodies, roleWords } from './lexicon.ts';
import { places } from './places.ts';

export const isOneWord = (piece: string): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+(?:-?\p{Lu}[\p{Ll}'’-]+)*$/u.test(piece) && !isOther(piece) && !piece.endsWith('ing');

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|cllrs?|messrs|cyng|cynghorwyr|councillors?)$/u;

const isOther = (piece: string): boolean => {
  const word = foldWord(piece);
  return title.test(word) || bodyWords.has(word) || roleWords.has(word) || places.has(word) || oftenBodies.has(word);
};
