// Spellings that are each a name of their own: whoever has the one seldom answers to the other.
import { foldWord } from './personName.ts';

const list = `
llywelyn llewelyn llewellyn
rhys rees reece reese
davies davis davys
reid reed read reade
clark clarke
thomson thompson tompson
stevens stephens
steven stephen
phillips philips phillip philip
johnson johnston johnstone
evans evens
pierce pearce peirce
price pryce
lloyd loyd
lewis louis
griffith griffiths
matthew mathew matthews mathews
morris maurice
brown browne
green greene
smith smyth smythe
nicholson nicolson
macdonald mcdonald
mackenzie mckenzie
anderson andersen
harris harries
watkin watkins
williams william
edwards edward
roberts robert
richards richard
cooke cook
moor moore
allan allen alan
gray grey
lawrence laurence
catherine katherine kathryn catrin katrin
ann anne
sara sarah
elin ellen elen
hannah hanna
jon john
marc mark
eric erik
iwan ifan evan ieuan
alun alan
huw hugh
gareth garth
dafydd david
owen owain
`;

const groups: ReadonlyMap<string, number> = new Map(
  list
    .trim()
    .split('\n')
    .flatMap((line, at) => line.split(' ').map((word) => [foldWord(word), at] as const))
    .toReversed(),
);

/** Whether two different spellings are names of their own. Folded. */
export function areOwnNames(one: string, other: string): boolean {
  const group = groups.get(one);
  return one !== other && group !== undefined && group === groups.get(other);
}
