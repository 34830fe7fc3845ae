import 'https://cdn.example/diplomatic-graph@0.1.0/diplomatic-graph.js';

/** A cell's value, as in `viewof picked = graph(dataset)`: an element whose own `value` is what the reader selected last. */
export function graph(dataset) {
  const element = document.createElement('diplomatic-graph');
  element.data = dataset;
  element.value = null;
  element.addEventListener('dg-select', ({ detail }) => {
    element.value = detail;
    element.dispatchEvent(new Event('input'));
  });
  return element;
}
