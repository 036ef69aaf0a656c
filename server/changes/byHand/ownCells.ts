// A record that is changed as the cells by which a row finds it again; what somebody wrote stands in their place.
import type { Document } from '../../domain/evidence.ts';
import type { Id, RecordOf } from '../../domain/records.ts';
import { escapeFormula } from '../../formats/encodings/formulas.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments } from '../../store/readDocuments.ts';

/** Cells by column. */
export type Cells = Readonly<Record<string, string>>;

/** All that the row of the record needs. Records that it names are told by their ids. */
export async function ownCells(on: Reading, document: Document, given: Cells): Promise<Cells> {
  return { id: document.record.id, ...(await knownBy(on, document, given)), ...given };
}

async function knownBy(on: Reading, document: Document, given: Cells): Promise<Cells> {
  switch (document.kind) {
    case 'PERSON':
    case 'ORGANISATION':
    case 'BOARD':
    case 'POST':
    case 'THEME':
    case 'AREA':
      return { [document.kind.toLowerCase()]: escapeFormula(document.record.name) };
    case 'SOURCE':
      return { source: escapeFormula(document.record.key) };
    case 'SEAT':
      return seatCells(document.record, given);
    case 'TENURE':
      return tenureCells(document.record, given);
    case 'MEETING':
      return { board: document.record.board, date: document.record.date };
    case 'ATTENDANCE':
      return { person: document.record.person, ...(await meetingCells(on, document.record, given)) };
    case 'ACTION':
      return { text: escapeFormula(document.record.text), ...(await meetingCells(on, document.record, given)) };
  }
}

/** An organisation holds a seat only where neither a person nor a post does. */
function seatCells({ board, role, person, post, organisation }: RecordOf['SEAT'], given: Cells): Cells {
  const isAlone = !names(given.person) && !names(given.post);
  return {
    board,
    role,
    ...(person !== null && { person }),
    ...(post !== null && { post }),
    ...(organisation !== null && isAlone && { organisation }),
  };
}

function tenureCells({ person, post, organisation }: RecordOf['TENURE'], given: Cells): Cells {
  return {
    person,
    ...(post !== null && { post }),
    ...(organisation !== null && !names(given.post) && { organisation }),
  };
}

/** Another board or day is another meeting; the same is told by its id. */
async function meetingCells(on: Reading, { meeting: id }: { meeting: Id }, given: Cells): Promise<Cells> {
  const meeting = (await readDocuments(on, 'MEETING', [id])).get(id);
  if (meeting === undefined) return {};
  const { board, date } = meeting;
  const isMoved = ['board', 'date', 'start'].some((column) => names(given[column]));
  return isMoved ? { board, date } : { meeting_id: id, board, date };
}

/** Whether a cell names something, and does not clear. */
function names(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '-';
}
