const main = document.querySelector('main');
const graph = document.querySelector('diplomatic-graph');
// HTML has a read-only `dataset` of its own until the element is defined.
await customElements.whenDefined('diplomatic-graph');

graph.addEventListener('dg-select', ({ detail }) => {
  document.getElementById('selected').value = `${detail.kind}:${detail.id}`;
});
document.getElementById('other').addEventListener('click', async () => {
  graph.dataset = await (await fetch('/second.json')).json();
});
document.getElementById('toggle').addEventListener('click', () => {
  if (graph.isConnected) graph.remove();
  else main.append(graph);
});
