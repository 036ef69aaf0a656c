// The Neo4j releases that can be embedded, with what each needs to run.

export const releases = {
  '5.26.30': { mainClass: 'org.neo4j.server.CommunityEntryPoint', leastJava: 17 },
  '2026.08.1': { mainClass: 'org.neo4j.server.Neo4jCommunity', leastJava: 21 },
} as const;

export type LocalVersion = keyof typeof releases;
export const defaultVersion: LocalVersion = '5.26.30';
