/** The graph of our own: what a reader of `element.graph` can ask. */
import { describe, expect, it, test } from 'vitest';
import { OptionError } from '../../../src/errors.js';
import { PlainGraph } from '../../../src/model/plain-graph.js';

const node = (id: string, name = id.toUpperCase()): { id: string; name: string } => ({ id, name });
const edge = (id: string, from: string, to: string): { id: string; from: string; to: string } => ({ id, from, to });

const NODES = [node('b'), node('a'), node('c'), node('alone')];
const EDGES = [
  edge('2', 'b', 'a'),
  edge('1', 'b', 'a'),
  edge('back', 'a', 'b'),
  edge('loop', 'a', 'a'),
  edge('0', 'c', 'a'),
];
const GRAPH = new PlainGraph(NODES, EDGES, { title: 'T', year: 2019 });

describe('PlainGraph', () => {
  it('lists nodes and edges in the order in which they were given', () => {
    expect([GRAPH.order, GRAPH.size]).toEqual([4, 5]);
    expect(GRAPH.nodes()).toEqual(['b', 'a', 'c', 'alone']);
    expect(GRAPH.edges()).toEqual(['2', '1', 'back', 'loop', '0']);
  });

  it('hands nodes and edges over with their attributes', () => {
    const given = EDGES.map((each) => [
      each.id,
      each,
      each.from,
      each.to,
      NODES.find(({ id }) => id === each.from),
      NODES.find(({ id }) => id === each.to),
    ]);
    expect(GRAPH.mapNodes((...all) => all)).toEqual(NODES.map((each) => [each.id, each]));
    expect(GRAPH.mapEdges((...all) => all)).toEqual(given);

    const nodes: unknown[] = [];
    const edges: unknown[] = [];
    GRAPH.forEachNode((...all) => void nodes.push(all));
    GRAPH.forEachEdge((...all) => void edges.push(all));
    expect(nodes).toEqual(NODES.map((each) => [each.id, each]));
    expect(edges).toEqual(given);
  });

  it('reads attributes of the graph, of nodes and of edges', () => {
    expect(GRAPH.getAttributes()).toEqual({ title: 'T', year: 2019 });
    expect(GRAPH.getAttribute('year')).toBe(2019);
    expect(GRAPH.getNodeAttributes('a')).toBe(NODES[1]);
    expect(GRAPH.getNodeAttribute('a', 'name')).toBe('A');
    expect(GRAPH.getEdgeAttributes('back')).toBe(EDGES[2]);
    expect(GRAPH.getEdgeAttribute('back', 'from')).toBe('a');
  });

  it('knows where an edge begins and ends', () => {
    expect([GRAPH.source('0'), GRAPH.target('0'), GRAPH.extremities('0')]).toEqual(['c', 'a', ['c', 'a']]);
  });

  it('knows the edges and the neighbours of a node', () => {
    expect(GRAPH.edges('b')).toEqual(['2', '1', 'back']);
    expect(GRAPH.inEdges('a')).toEqual(['2', '1', 'loop', '0']);
    expect(GRAPH.outEdges('a')).toEqual(['back', 'loop']);
    expect(GRAPH.edges('a')).toEqual(['2', '1', 'back', 'loop', '0']);
    expect(GRAPH.neighbors('a')).toEqual(['b', 'a', 'c']);
    expect([GRAPH.edges('alone'), GRAPH.neighbors('alone')]).toEqual([[], []]);
  });

  it('counts an edge from a node to itself twice in its degree', () => {
    expect([GRAPH.inDegree('a'), GRAPH.outDegree('a'), GRAPH.degree('a')]).toEqual([4, 2, 6]);
    expect(GRAPH.nodes().map((key) => GRAPH.degree(key))).toEqual([3, 6, 1, 0]);
  });

  it('takes any text for a key', () => {
    const ids = ['__proto__', 'constructor', 'toString', '', '0'];
    const graph = new PlainGraph(
      ids.map((id) => node(id)),
      ids.map((id) => edge(id, id, '__proto__')),
      {},
    );
    expect([graph.nodes(), graph.edges()]).toEqual([ids, ids]);
    for (const id of ids) {
      expect([graph.hasNode(id), graph.hasEdge(id)]).toEqual([true, true]);
      expect(graph.getNodeAttributes(id).id).toBe(id);
      expect(graph.extremities(id)).toEqual([id, '__proto__']);
    }
    expect(graph.inDegree('__proto__')).toBe(5);
    for (const id of ['__proto__', 'constructor', 'hasOwnProperty'])
      expect([GRAPH.hasNode(id), GRAPH.hasEdge(id)]).toEqual([false, false]);
  });
});

test.each([
  ['node', (key: string) => GRAPH.getNodeAttributes(key)],
  ['node', (key: string) => GRAPH.getNodeAttribute(key, 'name')],
  ['node', (key: string) => GRAPH.edges(key)],
  ['node', (key: string) => GRAPH.inEdges(key)],
  ['node', (key: string) => GRAPH.outEdges(key)],
  ['node', (key: string) => GRAPH.neighbors(key)],
  ['node', (key: string) => GRAPH.degree(key)],
  ['node', (key: string) => GRAPH.inDegree(key)],
  ['node', (key: string) => GRAPH.outDegree(key)],
  ['edge', (key: string) => GRAPH.getEdgeAttributes(key)],
  ['edge', (key: string) => GRAPH.getEdgeAttribute(key, 'id')],
  ['edge', (key: string) => GRAPH.source(key)],
  ['edge', (key: string) => GRAPH.target(key)],
  ['edge', (key: string) => GRAPH.extremities(key)],
] as const)('an unknown %s is an error that names it (%#)', (kind, ask) => {
  for (const key of ['nobody', '', 'constructor'])
    expect(() => ask(key)).toThrow(
      new OptionError(`graph: there is no ${kind} "${key}"; ${kind}s() lists their keys.`),
    );
});
