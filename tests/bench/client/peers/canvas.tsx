// The product's drawing alone, without what surrounds it, so that it can be given more than the product draws at once.
import { createRoot } from 'react-dom/client';
import '../../../../client/ui/tokens.css';
import '../../../../client/ui/base.css';
import { GraphCanvas } from '../../../../client/canvas/GraphCanvas.tsx';
import type { Picture } from '../../../../client/canvas/picture.ts';
import { ground, readNetwork } from './data.ts';

const { nodes, edges } = await readNetwork();
const picture: Picture = {
  things: nodes.map(({ id, label, size }) => ({
    id,
    shape: 'board',
    name: label,
    label,
    size,
    fill: 'c1',
    statutory: false,
    ended: false,
    planned: false,
    hidden: false,
  })),
  ties: edges.map(({ id, source, target, weight }) => ({
    id,
    source,
    target,
    kind: 'shared',
    weight,
    inferred: false,
    strong: false,
    kin: false,
    hidden: false,
  })),
  ground: { kind: 'force', seed: 1 },
  grounds: 'bench',
  captions: {},
};
const nothing = (): void => undefined;
const none: ReadonlySet<string> = new Set();
createRoot(ground()).render(
  <GraphCanvas
    picture={picture}
    selected={[]}
    lit={null}
    label="Network"
    help=""
    focused={null}
    onFocus={nothing}
    onPick={nothing}
    onOpen={nothing}
    picked={none}
    picking={null}
    onPicked={nothing}
    onHover={nothing}
    onEscape={nothing}
    onStage={nothing}
  />,
);
