// Minutes that say who was there by whom the chair welcomed, and have no list.
import { doubt } from '../../domain/doubt.ts';
import type { Attendee } from './attendee.ts';
import type { Line } from './line.ts';
import { peopleIn } from './peopleIn.ts';
import { paragraphsOf, sentencesOf } from './prose.ts';

const patterns: readonly RegExp[] = [
  /^(?:the )?(?<chair>[^.;]{3,80}?),? welcomed (?<names>\p{Lu}[^.;]{3,500}?),? to the meeting$/iu,
  /^croesawodd (?:y |yr )?(?<chair>cadeirydd(?:, [^,]{3,60}(?=, ))?)?,? ?(?<names>[^.;]{3,500}?),? i['’]r cyfarfod$/iu,
];
const office =
  /^(?:the )?(?:vice[- ])?(?:chair\p{L}*|convener|president|mayor|(?:y )?cadeirydd|maer)(?:, |\s(?=\())?/iu;
const mostLines = 60;

/** Whom somebody welcomed to the meeting, and who that was; somebody has to look. */
export function welcomed(lines: readonly Line[]): Attendee[] {
  const told = lines.slice(0, mostLines).filter(({ cells }) => cells === null);
  const found = paragraphsOf(told).map((paragraph) =>
    sentencesOf(paragraph.text).flatMap(({ text }) => {
      const words = text.replace(/^\(?\d+(?:\.\d+)*[.):]?\s+/u, '').trim();
      const { chair = '', names = '' } =
        patterns.map((pattern) => pattern.exec(words)?.groups).find((each) => each !== undefined) ?? {};
      const welcoming = peopleIn(chair.replace(office, ''));
      const [only] = welcoming;
      const all = [
        ...(only !== undefined && welcoming.length === 1 ? [{ ...only, isChair: true }] : []),
        ...(names === '' ? [] : peopleIn(names)),
      ];
      return all.map(
        (found): Attendee => ({
          found,
          status: found.status ?? 'PRESENT',
          organisation: null,
          lines: paragraph.lines.map(({ number }) => number),
          quote: text,
          doubts: [doubt('status', 'statusUnclear', { words: text })],
          isSentence: true,
        }),
      );
    }),
  );
  // The same may stand there again in the other language.
  return found.find(({ length }) => length > 1) ?? [];
}
