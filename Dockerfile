# Boardwalk without a database of its own: it uses the Neo4j server at NEO4J_URI (see compose.yaml).
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /boardwalk
COPY . .
# The starter installs the packages, generates the types and builds the interface; only what the server needs goes on.
RUN node start.mjs build && npm prune --omit=dev

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 BOARDWALK_DATA=/data
WORKDIR /boardwalk
COPY --from=build /boardwalk/package.json ./
COPY --from=build /boardwalk/node_modules node_modules
COPY --from=build /boardwalk/dist dist
COPY --from=build /boardwalk/server server
COPY --from=build /boardwalk/cypher cypher
COPY --from=build /boardwalk/seed seed
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
