// A batch of files as claims, file by file and row by row.

import { firstDay, lastDay } from '../../domain/partialDate.ts';
import type { ParsedFile } from '../../formats/parseFile.ts';
import type { Format, Row } from '../../formats/tables/format.ts';
import type { FormatName } from '../../formats/tables/index.ts';
import type { Claim, Ref } from './claim.ts';
import { actionClaims, attendanceClaims, meetingClaim } from './meetingClaims.ts';
import { isDefining, namedClaim } from './namedClaims.ts';
import { RowReader } from './rowReader.ts';
import { postClaims, seatClaim } from './seatClaims.ts';

/** What every row of the batch says, row by row. `dated`: when the files were written, if the user says so. */
export function* claimsInPieces(files: readonly ParsedFile[], dated: string | null): Generator<undefined, Claim[]> {
  const claims: Claim[] = [];
  for (const file of files) {
    const source: Ref = { kind: 'SOURCE', name: `${file.name} ${file.hash}`, idText: null, organisation: null };
    const own: Claim[] = [];
    for (const { format, rows } of file.contents)
      for (const row of rows as Row<Format>[]) {
        const said = doubted(row, claimsOfRow(format, new RowReader(row, source)));
        own.push(...(dated === null ? said : said.map((claim) => seenIn(claim, source, dated))));
        yield;
      }
    if (own.some((claim) => claim.said.source === source)) claims.push(fileClaim(file, source, dated));
    for (const claim of own) claims.push(claim);
  }
  return claims;
}

function claimsOfRow(format: FormatName, row: RowReader): Claim[] {
  if (isDefining(format)) return present(namedClaim(format, row));
  switch (format) {
    case 'seats':
      return present(seatClaim(row));
    case 'posts':
      return postClaims(row);
    case 'meetings':
      return present(meetingClaim(row));
    case 'attendance':
      return attendanceClaims(row);
    case 'actions':
      return actionClaims(row);
  }
}

/** What a row leaves open is open of the records that it defines, not of those that it implies. */
function doubted({ doubts = [] }: Row<Format>, claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => (claim.isDefinition && doubts.length > 0 ? { ...claim, doubts } : claim));
}

/** A seat that a list has without an end held when the list was written, unless it was to begin later. */
function seenIn(claim: Claim, source: Ref, dated: string): Claim {
  const said = (column: string): unknown => claim.fields.find((each) => each.column === column)?.value ?? null;
  const from = said('from');
  const isOpen = claim.kind === 'SEAT' && claim.said.source === source && said('to') === null && said('seen') === null;
  if (!isOpen || said('planned') === true || (typeof from === 'string' && firstDay(from) > lastDay(dated)))
    return claim;
  return { ...claim, fields: [...claim.fields, { column: 'seen', field: 'seen', value: [dated] }] };
}

function present(claim: Claim | null): Claim[] {
  return claim === null ? [] : [claim];
}

/** A file whose rows name no source is a source itself. */
function fileClaim({ name }: ParsedFile, source: Ref, dated: string | null): Claim {
  return {
    kind: 'SOURCE',
    place: { file: name, row: 1 },
    said: { source, fact: null, locator: null, quote: null, certainty: 'STATED' },
    own: source,
    idText: null,
    fields: [
      { column: 'title', field: 'title', value: name },
      ...(dated === null ? [] : [{ column: 'date', field: 'date', value: dated }]),
    ],
    isDefinition: true,
    meeting: null,
  };
}
