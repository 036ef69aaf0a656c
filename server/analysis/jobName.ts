// The names of what takes long in a large landscape; jobs.ts says how each is made.
export type JobName =
  | 'sharingOfPeople'
  | 'significance'
  | 'betweennessOfBoards'
  | 'brokerageOfPeople'
  | 'groupsOfBoards'
  | 'groupsOfBoth';
