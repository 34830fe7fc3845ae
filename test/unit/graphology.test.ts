/** Our graph and the one of graphology that is made from it say the same. */
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { nodeKey, toGraphology } from '../../src/graphology.js';
import { buildGraph } from '../../src/model/build-graph.js';
import { article, graphOf } from '../scenes/make.js';
import { arbitraryDataset, arbitraryId } from './data/datasets.js';

const keysOf = (ids: readonly string[]): string[] => ids.map(nodeKey).toSorted();

it('has the same nodes, edges, attributes, ends, neighbours and degrees, for any dataset', () => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(arbitraryDataset, (input) => {
      const graph = buildGraph(parseDataset(input));
      const copy = toGraphology(graph);
      expect([copy.order, copy.size, copy.type, copy.multi]).toEqual([graph.order, graph.size, 'directed', true]);
      expect(copy.nodes()).toEqual(graph.nodes().map(nodeKey));
      expect(copy.edges()).toEqual(graph.edges());
      expect(copy.getAttributes()).toEqual(graph.getAttributes());
      for (const id of graph.nodes()) {
        const key = nodeKey(id);
        expect(copy.getNodeAttributes(key)).toEqual(graph.getNodeAttributes(id));
        expect([copy.inDegree(key), copy.outDegree(key), copy.degree(key)]).toEqual([
          graph.inDegree(id),
          graph.outDegree(id),
          graph.degree(id),
        ]);
        expect(copy.edges(key).toSorted()).toEqual(graph.edges(id).toSorted());
        expect(copy.inEdges(key).toSorted()).toEqual(graph.inEdges(id).toSorted());
        expect(copy.outEdges(key).toSorted()).toEqual(graph.outEdges(id).toSorted());
        expect(copy.neighbors(key).toSorted()).toEqual(keysOf(graph.neighbors(id)));
      }
      for (const id of graph.edges()) {
        expect(copy.getEdgeAttributes(id)).toEqual(graph.getEdgeAttributes(id));
        expect([copy.source(id), copy.target(id), copy.extremities(id)]).toEqual([
          nodeKey(graph.source(id)),
          nodeKey(graph.target(id)),
          graph.extremities(id).map(nodeKey),
        ]);
      }
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
    }),
  );
});

it('is a copy: what is done to it changes neither our graph nor the objects that it handed out', () => {
  const graph = graphOf(article);
  const copy = toGraphology(graph);
  copy.setNodeAttribute('us', 'id', 'changed');
  copy.dropNode('maduro');
  copy.replaceAttributes({ ...copy.getAttributes(), filter: { fold: true } });
  expect([graph.getNodeAttribute('us', 'id'), graph.hasNode('maduro'), graph.getAttribute('filter')]).toEqual([
    'us',
    true,
    {},
  ]);
});

it('exports and imports itself as graphology does', () => {
  const copy = toGraphology(graphOf(article));
  const again = copy.nullCopy();
  again.import(copy.export());
  expect(again.export()).toEqual(copy.export());
  expect(copy.getNodeAttribute('us', 'actor').name).toBe('United States');
});

test('the key of a node is the id of its actor, but for names that every object has', () => {
  expect(['us', '', '~leads', 'a/b', 'Constructor'].map(nodeKey)).toEqual(['us', '', '~leads', 'a/b', 'Constructor']);
  expect(['constructor', '__proto__', '~toString', '~~toString'].map(nodeKey)).toEqual([
    '~constructor',
    '~__proto__',
    '~~toString',
    '~~~toString',
  ]);
});

test('no two actors have the same key, and no key is a name that every object has', () => {
  const tilded = fc.tuple(fc.stringMatching(/^~{0,3}$/), arbitraryId).map(([tildes, id]) => tildes + id);
  fc.assert(
    fc.property(tilded, tilded, (a, b) => {
      expect(nodeKey(a) === nodeKey(b)).toBe(a === b);
      expect(nodeKey(a) in Object.prototype).toBe(false);
    }),
  );
});
