// Writes the types of the resolvers that follow from the SDL. Run by `npm run generate`.
import { resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';

const answers =
  'Person Organisation OrganisationLoad OrganisationCarrier OrganisationOnBoard MissingBoard Board Post Tenure Seat Meeting Attendance Action Theme Area Source Evidence Overlap DuplicatedMeetings MeetingPair MeetingWindow Clash Network NetworkNode NetworkEdge Path LineOfSight SightBoard Sight SightLink SearchHit Landscape Finding Importance Community Crowding CrowdingRow CrowdingCell Gap OverlapMatrix Intersections Intersection Differences BoardDifference SeatDifference PersonDifference OrganisationDifference Turn DataQuality PersonLoad SimilarGroup Deputy Diary DiaryEntry Scenario ScenarioStep StepBoard ScenarioPlan ScenarioFigures StepEffect GuardrailBroken SuggestedStep SuggestedPlan Suggestions'.split(
    ' ',
  );

await generate(
  {
    cwd: resolve(import.meta.dirname, '../..'),
    schema: 'server/schema/*.graphql',
    emitLegacyCommonJSImports: false,
    importExtension: '.ts',
    generates: {
      'server/schema/resolvers.generated.ts': {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          scalars: { PartialDate: 'string', ID: 'string', ImportFields: 'Readonly<Record<string, string>>' },
          contextType: './context.ts#Context',
          enumsAsTypes: true,
          useTypeImports: true,
          mappers: {
            Node: '../questions/answers.ts#RecordAnswer',
            MatchReason: '../questions/possibleDuplicates.ts#MatchReasonAnswer',
            PossibleDuplicate: '../questions/possibleDuplicates.ts#PossibleDuplicateAnswer',
            QualityIssue: '../questions/qualityIssues.ts#QualityIssueAnswer',
            PlannedBoard: '../questions/plannedChange.ts#PlannedBoardAnswer',
            Relief: '../questions/relief.ts#ReliefAnswer',
            SharableDay: '../questions/relief.ts#SharableDayAnswer',
            PlannedTie: '../questions/plannedChange.ts#PlannedTieAnswer',
            LostVoices: '../questions/lostVoices.ts#LostVoicesAnswer',
            LostSight: '../questions/lostVoices.ts#LostSightAnswer',
            Change: '../domain/change.ts#Change as LoggedChange',
            ChangedRecord: '../questions/changedRecords.ts#ChangedRecord as RecordOfChange',
            UndoObstacle: '../changes/undoObstacle.ts#UndoObstacle as FoundObstacle',
            ChangeByHand: '../changes/byHand/saveByHand.ts#SavedByHand',
            ImportProposal: '../changes/imports/proposalAnswer.ts#ProposalAnswer',
            ImportRecord: '../changes/imports/items.ts#Item',
            ImportMatch: '../changes/proposal/meant.ts#Candidate',
            ImportTable: '../changes/imports/proposalAnswer.ts#TableAnswer',
            ImportColumn: '../changes/imports/proposalAnswer.ts#ColumnAnswer',
            ImportProblem: '../domain/problem.ts#Problem',
            ImportDoubt: '../domain/doubt.ts#Doubt',
            ...Object.fromEntries(answers.map((type) => [type, `../questions/answers.ts#${type}Answer`])),
          },
        },
      },
    },
  },
  true,
);
