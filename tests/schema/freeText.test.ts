// What people have written may name somebody, so each text of the schema is either marked as such or known to be of another sort.
import { getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../server/schema/schema.ts';

const ofBodies = ['Board', 'Organisation'].flatMap((type) =>
  ['name', 'nameCy', 'acronym', 'kind'].map((field) => `${type}.${field}`),
);
const ofKinds = ['LostKind.kind'];
const ofPlacesAndSubjects = ['Area.code', 'Area.kind', 'Area.name', 'Area.nameCy', 'Theme.name', 'Theme.nameCy'];
/** Answered by role where names are not shown. */
const ofPeople = ['name', 'sortName', 'honorific', 'aliases'].map((field) => `Person.${field}`);
const ofAny = ['NetworkNode.label', 'NetworkNode.shortLabel', 'SearchHit.label', 'SearchHit.matched'];
/** Our own words, with names filled in as they are shown. */
const sentences = [
  'Finding.text',
  'QualityIssue.text',
  'Finding.headline',
  'Finding.cautions',
  'SuggestedStep.text',
  'SuggestedStep.why',
  ...['Overlap', 'DuplicatedMeetings', 'MeetingPair'].map((type) => `${type}.reasons`),
  ...['title', 'definition', 'unit', 'degenerate', 'citation'].map((field) => `Measure.${field}`),
];
const fields = ['Evidence.fact', 'InferredFact.fact'];
const codes = [
  'UndoObstacle.code',
  'QualityIssue.code',
  'ChangedField.field',
  ...['name', 'columns', 'required', 'oneOf'].map((field) => `ImportFormat.${field}`),
  'MatchReason.code',
];
const times = [
  'Change.when',
  'Clash.from',
  'Clash.to',
  'ImportProposal.created',
  'Meeting.start',
  'Meeting.end',
  'SavedView.savedAt',
  'Scenario.savedAt',
  'GuardrailOverride.at',
  'Summary.lastChange',
];

test('every other text of the schema is marked as one that may name people', () => {
  const unmarked = Object.values(buildSchema().getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []).map((field) => ({ type, field })))
    .filter(({ field }) => getNamedType(field.type).name === 'String' && !/cursor$/i.test(field.name))
    .filter(({ field }) => !field.astNode?.directives?.some(({ name }) => name.value === 'mayNamePeople'))
    .map(({ type, field }) => `${type.name}.${field.name}`);
  const known = [ofBodies, ofKinds, ofPlacesAndSubjects, ofPeople, ofAny, sentences, fields, codes, times].flat();
  expect(unmarked.sort()).toEqual(known.sort());
});
