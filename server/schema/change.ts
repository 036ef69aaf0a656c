import { undoChange } from '../changes/undoChange.ts';
import { laterChange, obstacleToUndoing } from '../changes/undoObstacle.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { changeAbout } from '../questions/changeAbout.ts';
import { changedRecords } from '../questions/changedRecords.ts';
import { changes } from '../questions/changes.ts';
import { findRecord } from '../questions/node.ts';
import { longestPage } from '../questions/page.ts';
import { readEntry } from '../store/changeLog.ts';
import { languageOf } from '../wording/language.ts';
import { sentence } from '../wording/sentence.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { whoOf } from './signed.ts';
import { withNames } from './withNames.ts';

export const change: Resolvers = {
  Query: {
    change: (_, { id }, { asking }) => readEntry(asking.store, id),
    changes: (_, args, { asking }) => changes(asking, args),
  },
  Change: {
    undoable: async ({ id }, _, { asking }) => (await obstacleToUndoing(asking.store, id)) === null,
    undoObstacle: ({ id }, _, { asking }) => obstacleToUndoing(asking.store, id),
    about: (change, _, { asking }) => changeAbout(asking, change),
    records: (change, request, { asking }) => changedRecords(asking, change, request),
  },
  UndoObstacle: {
    code: ({ reason }) => reason,
    message: ({ reason, values }, _, { asking }) =>
      sentence(new BoardwalkError('CONFLICT', reason, values), languageOf(asking.language)),
    records: ({ records }) => records.slice(0, longestPage),
    count: ({ records }) => records.length,
    later: async (obstacle, _, { asking }) => {
      const id = await laterChange(asking.store, obstacle);
      return id === null ? null : readEntry(asking.store, id);
    },
  },
  ChangedRecord: {
    record: async ({ id }, _, { asking }) => findRecord(id, await asking.around(), asking),
  },
  Mutation: {
    // What it would have to name, when it cannot be done, are records and whoever changed them.
    undoChange: (_, { id, by }, context) => undoChange(withNames(context).store, id, whoOf(by)),
  },
};
