// Graphs as drawing programs write them.
import { describe, expect, it } from 'vitest';
import { readText } from './reading.ts';

const graphml = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="l" for="node" attr.name="Label" attr.type="string"/><key id="k" for="node" attr.name="kind"/><key id="r" for="edge" attr.name="role"/><key id="t" for="edge" attr.name="kind"/><key id="g" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="undirected"><node id="a"><data key="l">Ann Sample</data></node><node id="b"><data key="l">Aber Alliance</data><data key="k">BOARD</data></node>
<node id="c"><data key="g"><y:ShapeNode><y:NodeLabel>Aber Council</y:NodeLabel></y:ShapeNode></data></node><node id="d"><data key="l">42</data></node><node id="e"><data key="l">Bryn Board</data></node>
<edge source="b" target="a"><data key="r">Vice-Chair</data></edge><edge source="c" target="b"/><edge source="a" target="c"><data key="r">Head of Roads</data></edge><edge source="b" target="e"><data key="t">reports to</data></edge><edge source="a" target="d"/></graph></graphml>`;

describe('GraphML', () => {
  it('is read as people, bodies, seats, posts and ties, whichever way edges are drawn', async () => {
    const { rows, problems } = await readText('a.graphml', graphml);
    expect(rows).toEqual({
      people: [{ row: 1, person: 'Ann Sample', locator: 'node 1' }],
      organisations: [{ row: 3, organisation: 'Aber Council', locator: 'node 3' }],
      boards: [
        { row: 2, board: 'Aber Alliance', locator: 'node 2' },
        { row: 5, board: 'Bryn Board', locator: 'node 5' },
        { row: 4, board: 'Aber Alliance', reports_to: ['Bryn Board'], locator: 'edge 4' },
      ],
      posts: [{ row: 3, person: 'Ann Sample', organisation: 'Aber Council', post: 'Head of Roads', locator: 'edge 3' }],
      seats: [
        { row: 1, person: 'Ann Sample', board: 'Aber Alliance', role: 'VICE_CHAIR', locator: 'edge 1' },
        { row: 2, organisation: 'Aber Council', board: 'Aber Alliance', locator: 'edge 2' },
      ],
    });
    expect(problems).toEqual([
      ['WARNING', 'itemNotUnderstood', 4],
      ['WARNING', 'itemNotUnderstood', 5],
    ]);
  });

  it('is refused where it is damaged or says nothing', async () => {
    expect((await readText('a.graphml', graphml.slice(0, 900))).problems).toEqual([['ERROR', 'xmlBroken', null]]);
    expect((await readText('a.graphml', '<graphml><graph/></graphml>')).problems).toEqual([
      ['ERROR', 'nothingUnderstood', null],
    ]);
  });
});

const gexf = (edges: string) => `<gexf xmlns="http://gexf.net/1.3"><graph mode="dynamic" timeformat="date">
<attributes class="node"><attribute id="0" title="kind"/></attributes><attributes class="edge"><attribute id="0" title="role"/><attribute id="1" title="basis"/><attribute id="2" title="presumed"/></attributes>
<nodes><node id="1" label="Ann Sample"><attvalues><attvalue for="0" value="person"/></attvalues></node><node id="2" label="Aber Alliance"><attvalues><attvalue for="0" value="board"/></attvalues></node></nodes><edges>${edges}</edges></graph></gexf>`;
const edge = (inner: string, given = '') =>
  `<edge id="e" source="1" target="2" type="directed"${given}>${inner}</edge>`;
const seat = { row: 1, person: 'Ann Sample', board: 'Aber Alliance', locator: 'edge 1' };

describe('GEXF', () => {
  it.each([
    [
      'an edge with a time',
      edge('', ' start="2019-01-01" end="2020-12-31T00:00:00"'),
      [{ ...seat, from: '2019-01-01', to: '2020-12-31' }],
    ],
    [
      'an edge with several times',
      edge('<spells><spell end="2018"/><spell start="2020-05"/></spells>'),
      [
        { ...seat, to: '2018' },
        { ...seat, from: '2020-05' },
      ],
    ],
    ['a time of the drawing alone', edge('', ' start="1.0" end="7.5"'), [seat]],
    ['a role', edge('<attvalues><attvalue for="0" value="chair"/></attvalues>'), [{ ...seat, role: 'CHAIR' }]],
    [
      'an end that is only presumed',
      edge('<attvalues><attvalue for="2" value="yes"/></attvalues><spells><spell start="2019" end="2020"/></spells>'),
      [{ ...seat, from: '2019' }],
    ],
    ['what was worked out', edge('<attvalues><attvalue for="1" value="attendance"/></attvalues>'), undefined],
  ])('with %s is read', async (_, edges, seats) => {
    const { rows, problems } = await readText('a.gexf', gexf(edges));
    expect(rows.seats).toEqual(seats);
    expect(problems).toEqual([]);
  });
});
