// The rooms of layers.ts as rules of dependency-cruiser, each with a sentence that says what is wrong and why.
import type { IForbiddenRuleType } from 'dependency-cruiser';
import { keepers, type Room, rooms } from './layers.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** A room's own files, without those of a room within it. */
function inside(room: string): string {
  if (room.endsWith('.ts')) return `^${escaped(room)}$`;
  const within = rooms
    .filter(({ name }) => name.startsWith(`${room}/`))
    .map(({ name }) => escaped(name.slice(room.length + 1)));
  return `^${escaped(room)}/${within.length ? `(?!(${within.join('|')})/)` : ''}`;
}
const ourCode = '^(server|client|tests)/';

export const rules: IForbiddenRuleType[] = [
  ...rooms.map(roomRule),
  {
    name: 'views apart',
    severity: 'error',
    comment: 'A view imports another view: what two views share belongs into ui, state or canvas.',
    from: { path: '^client/views/([^/]+)/' },
    to: { path: '^client/views/', pathNot: '^client/views/$1/' },
  },
  ...keepers.map(({ package: name, room, because }) => ({
    name: `${name} in ${room}`,
    severity: 'error' as const,
    comment: `Only ${room} may import ${name}: ${because}.`,
    from: { path: ourCode, pathNot: [`^${escaped(room)}/`, '^tests/'] },
    to: { path: `(^|/)node_modules/${name}/` },
  })),
  {
    name: 'analysis does no I/O',
    severity: 'error',
    comment: 'The analysis imports a module of Node: it must run anywhere, with the same answer each time.',
    from: { path: '^server/analysis/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'two houses',
    severity: 'error',
    comment: 'Client and server meet in the SDL only.',
    from: { path: '^(server|client)/' },
    to: { path: '^(server|client)/', pathNot: '^$1/' },
  },
  {
    name: 'no tests inside',
    severity: 'error',
    comment: 'The product imports a test.',
    from: { path: '^(server|client)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no cycles',
    severity: 'error',
    comment: 'Two modules import one another, so neither can be read alone: move what both need into a third.',
    from: { path: ourCode },
    to: { circular: true },
  },
  {
    name: 'nothing unresolved',
    severity: 'error',
    comment: 'An import leads nowhere.',
    from: { path: ourCode, pathNot: '\\.generated\\.ts$' },
    to: {
      couldNotResolve: true,
      pathNot:
        '(^@graphql-typed-document-node/core$|\\.generated\\.ts|\\?(worker|url|raw).*|\\.(css|json|graphql|woff2))$',
    },
  },
];

function roomRule({ name, mayImport, because }: Room): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    comment: `${name} may import ${mayImport.length ? mayImport.join(', ') : 'nothing of ours'}: ${because}.`,
    from: { path: inside(name) },
    to: { path: '^(server|client)/', pathNot: [inside(name), ...mayImport.map(inside)] },
  };
}
