// tests/bench/client/results.md.
import { machine, section } from '../results.ts';
import type { Part } from './clientBench.ts';

/** @param kept the folder with the last figures of each part */
export function resultsText(parts: readonly Part[], kept: string, browser: string): string {
  return `# Figures of the interface

Written by \`npm run bench:client\`; not edited by hand. Medians, with the least and the most in brackets; the product's runs and the peers' were
taken in turn in the same run of the bench, after one round that does not count. A ratio compares medians. Where the load of the machine was
above its processors, others worked on it too: times are then longer and vary more, and the ratios are the better figures.

## Machine

${machine()}; Chromium ${browser}, without a window, its own frame rate (at most 60 a second), no graphics card. Server, database and browser share the processors.

## The data

Invented and the same each time (\`inventedLandscape.ts\`), in a real Neo4j, served by the real server: about ten seats a board, most people on one
board or two and few on up to sixty (\`../heavyTailed.ts\`), valleys of fifty boards as areas, tiers, themes, reporting lines, four meetings a board.

${parts.map((part) => section(part, kept)).join('\n\n')}

## How to repeat

\`npm run bench:client\`, or one part with \`npm run bench:client -- --only NAME\` (${parts.map(({ name }) => name).join(', ')}); \`--quick\` measures
each once, and of networks that of 300 things alone, to see whether everything runs: it writes no figures. It needs what the product needs and a Chromium.
Peers: cytoscape and sigma (with graphology) by their pinned versions in \`package.json\`, on the pages in \`peers/\`.
`;
}
