// Rows of seats and posts: places on boards, offices, and people in them.
import { camelCase } from '../../formats/tables/definitions.ts';
import type { Claim, FieldClaim, Ref } from './claim.ts';
import { ownId } from './entity.ts';
import type { RowReader } from './rowReader.ts';

/** The seat of a row: held by the person, else the post, else the organisation. */
export function seatClaim(row: RowReader): Claim | null {
  const board = row.ref('board', 'BOARD', 'board_id');
  const person = row.ref('person', 'PERSON', 'person_id');
  const organisation = row.ref('organisation', 'ORGANISATION', 'organisation_id');
  const post = postOf(row, organisation);
  if (board === null || (person ?? organisation ?? post) === null) return null;
  const holder: FieldClaim[] = [
    tie('board', board),
    ...(person === null ? [] : [tie('person', person)]),
    ...(post === null ? row.values(['post']) : [tie('post', post)]),
    ...organisationOf(row, organisation, { person, post }),
  ];
  return {
    kind: 'SEAT',
    place: row.place,
    said: row.said,
    own: null,
    idText: row.text('id'),
    fields: [...holder, ...row.values(['role', 'title', 'from', 'to', 'seen', 'planned']), ...row.kept('SEAT')],
    isDefinition: true,
    meeting: null,
  };
}

/** The office that a row of posts defines, and the tenure that it states; that alone where the row has the id of a tenure. */
export function postClaims(row: RowReader): Claim[] {
  const organisation = row.ref('organisation', 'ORGANISATION', 'organisation_id');
  const person = row.ref('person', 'PERSON', 'person_id');
  const post = postOf(row, organisation);
  const base = { place: row.place, said: row.said, isDefinition: true, meeting: null };
  const claims: Claim[] = [];
  const id = row.text('id');
  const isTenure = id !== null && ownId('TENURE').test(id);
  if (post !== null && !isTenure) {
    const own = { ...post, idText: id ?? post.idText };
    const fields = [
      ...row.values(['aliases']),
      ...(organisation === null ? [] : [tie('organisation', organisation)]),
      ...(person === null ? row.kept('POST') : []),
    ];
    claims.push({ ...base, kind: 'POST', own, idText: null, fields });
  }
  if (person !== null && (post ?? organisation) !== null) {
    const place = post === null ? organisation && [tie('organisation', organisation)] : postTies(post, organisation);
    const fields = [
      tie('person', person),
      ...(place ?? []),
      ...row.values(['from', 'to', 'seen', 'planned']),
      ...row.kept('TENURE'),
    ];
    claims.push({ ...base, kind: 'TENURE', own: null, idText: post === null || isTenure ? id : null, fields });
  }
  return claims;
}

function postOf(row: RowReader, organisation: Ref | null): Ref | null {
  const post = row.ref('post', 'POST');
  return post && { ...post, organisation };
}

// With a post, the organisation is the post's; the tenure only shows it.
function postTies(post: Ref, organisation: Ref | null): FieldClaim[] {
  return [
    tie('post', post),
    ...(organisation === null ? [] : [{ column: 'organisation', field: null, value: organisation }]),
  ];
}

/** An organisation holds the seat alone, or has the post, or is the one for whom a person sits. */
function organisationOf(
  row: RowReader,
  organisation: Ref | null,
  { person, post }: { person: Ref | null; post: Ref | null },
): FieldClaim[] {
  const onBehalfOf = row.ties({ on_behalf_of: 'ORGANISATION' });
  if (organisation === null) return onBehalfOf;
  const isShown = post !== null || (person !== null && onBehalfOf.length > 0);
  const field = isShown ? null : person === null ? 'organisation' : 'onBehalfOf';
  return [{ column: 'organisation', field, value: organisation }, ...onBehalfOf];
}

function tie(column: string, value: Ref): FieldClaim {
  return { column, field: camelCase(column), value };
}
