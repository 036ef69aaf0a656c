import { retractRecord } from '../changes/byHand/retractRecord.ts';
import { type SavedByHand, saveByHand } from '../changes/byHand/saveByHand.ts';
import { type SaidOfSeats, saySeats } from '../changes/byHand/saySeats.ts';
import type { Decision } from '../changes/imports/decide.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { findRecord } from '../questions/node.ts';
import { languageOf } from '../wording/language.ts';
import { unsourcedTitle } from '../wording/unsourced.ts';
import type { Context } from './context.ts';
import type { EvidenceInput, Resolvers } from './resolvers.generated.ts';
import { authorOf, type Signed } from './signed.ts';
import { withNames } from './withNames.ts';

interface Change extends Signed {
  id: Id;
  seen?: number | null;
}
interface Making extends Signed {
  input: Readonly<Record<string, string | null | undefined>>;
  evidence?: EvidenceInput | null;
  decisions?: readonly Decision[] | null;
}

async function save(kind: RecordKind, args: Making & Partial<Change>, context: Context): Promise<SavedByHand> {
  const { id = null, seen = null, decisions, evidence } = args;
  const said = evidence && {
    source: evidence.source,
    fact: evidence.fact ?? null,
    locator: evidence.locator ?? null,
    quote: evidence.quote ?? null,
    certainty: evidence.certainty ?? 'STATED',
  };
  const written = {
    kind,
    id,
    seen,
    cells: cellsOf(args.input),
    evidence: said ?? null,
    decisions: decisions ?? [],
  };
  const unsourced = unsourcedTitle(args.why ?? '', languageOf(context.asking.language));
  return saveByHand(withNames(context).store, written, { ...authorOf(args), unsourced });
}

/** `partOf` as the column `part_of`. */
function cellsOf(input: Making['input']): Record<string, string> {
  const filled = Object.entries(input).filter((entry): entry is [string, string] => (entry[1] ?? '').trim() !== '');
  return Object.fromEntries(
    filled.map(([field, text]) => [field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), text]),
  );
}

const making = (kind: RecordKind) => (_: unknown, args: Making, context: Context) => save(kind, args, context);
const changing = (kind: RecordKind) => (_: unknown, args: Making & Change, context: Context) =>
  save(kind, args, context);
const retracting =
  (kind: RecordKind) =>
  (_: unknown, { id, seen, ...signed }: Change, context: Context) =>
    retractRecord(withNames(context).store, { kind, id, seen: seen ?? null }, authorOf(signed));

interface OfSeats extends Signed {
  ids: readonly Id[];
  on: PartialDate;
}
const saying =
  (what: SaidOfSeats['what']) =>
  (_: unknown, { ids, on, ...signed }: OfSeats, context: Context) => {
    const author = authorOf(signed);
    const unsourced = unsourcedTitle(author.why, languageOf(context.asking.language));
    return saySeats(withNames(context).store, { ids, what, on }, { ...author, unsourced });
  };

export const byHand: Resolvers = {
  Query: {
    revision: (_, _args, { asking }) => asking.revision(),
  },
  Mutation: {
    createPerson: making('PERSON'),
    updatePerson: changing('PERSON'),
    retractPerson: retracting('PERSON'),
    createOrganisation: making('ORGANISATION'),
    updateOrganisation: changing('ORGANISATION'),
    retractOrganisation: retracting('ORGANISATION'),
    createBoard: making('BOARD'),
    updateBoard: changing('BOARD'),
    retractBoard: retracting('BOARD'),
    createPost: making('POST'),
    updatePost: changing('POST'),
    retractPost: retracting('POST'),
    createTenure: making('TENURE'),
    updateTenure: changing('TENURE'),
    retractTenure: retracting('TENURE'),
    createSeat: making('SEAT'),
    updateSeat: changing('SEAT'),
    seeSeats: saying('SEEN'),
    endSeats: saying('ENDED'),
    retractSeat: retracting('SEAT'),
    createMeeting: making('MEETING'),
    updateMeeting: changing('MEETING'),
    retractMeeting: retracting('MEETING'),
    createAttendance: making('ATTENDANCE'),
    updateAttendance: changing('ATTENDANCE'),
    retractAttendance: retracting('ATTENDANCE'),
    createAction: making('ACTION'),
    updateAction: changing('ACTION'),
    retractAction: retracting('ACTION'),
    createTheme: making('THEME'),
    updateTheme: changing('THEME'),
    retractTheme: retracting('THEME'),
    createArea: making('AREA'),
    updateArea: changing('AREA'),
    retractArea: retracting('AREA'),
    createSource: making('SOURCE'),
    updateSource: changing('SOURCE'),
    retractSource: retracting('SOURCE'),
  },
  ChangeByHand: {
    record: async ({ id }, _, { asking }) => {
      if (id === null) return null;
      // An earlier change of the same request may have been answered from the landscape of then.
      asking.lookAgain();
      return findRecord(id, await asking.around(), asking);
    },
  },
};
