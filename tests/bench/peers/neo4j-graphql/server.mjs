// @neo4j/graphql over the bench's database: boards, seats and people as they are stored, and the shared members of a pair of boards.
// Asked two ways: as its generated queries would be asked, and by a statement of ours behind its @cypher directive, which is the
// fastest that it can be. Reads NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD; prints the port that it listens at on loopback.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Board @node {
    id: ID!
    name: String!
    seats: [Seat!]! @relationship(type: "ON", direction: IN)
  }
  type Seat @node {
    id: ID!
    role: String!
    boards: [Board!]! @relationship(type: "ON", direction: OUT)
    holders: [Person!]! @relationship(type: "HOLDS", direction: IN)
  }
  type Person @node {
    id: ID!
    name: String!
    seats: [Seat!]! @relationship(type: "HOLDS", direction: OUT)
  }
  type Query {
    sharedMembers(a: ID!, b: ID!): [Person!]!
      @cypher(
        statement: """
        MATCH (:Board {id: $a})<-[:ON]-(:Seat)<-[:HOLDS]-(person:Person)
        WHERE EXISTS { (person)-[:HOLDS]->(:Seat)-[:ON]->(:Board {id: $b}) }
        RETURN DISTINCT person
        """
        columnName: "person"
      )
  }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false });
const server = createServer((request, response) => void yoga(request, response)).listen(0, '127.0.0.1', () =>
  console.log(server.address().port),
);
process.once('disconnect', () => process.exit());
