import { deleteView } from '../changes/deleteView.ts';
import { saveView } from '../changes/saveView.ts';
import { savedView, savedViews } from '../questions/savedViews.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { whoOf } from './signed.ts';

export const view: Resolvers = {
  Query: {
    views: (_, _args, { asking }) => savedViews(asking),
    view: (_, { id }, { asking }) => savedView(asking, id),
  },
  Mutation: {
    saveView: (_, { by, ...wished }, { asking }) => saveView(asking.store, { ...wished, by: whoOf(by) }),
    deleteView: (_, { id }, { asking }) => deleteView(asking.store, id),
  },
};
