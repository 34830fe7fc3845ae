const main = document.querySelector('main');
const graph = document.querySelector('diplomatic-graph');

graph.addEventListener('dg-select', ({ detail }) => {
  document.getElementById('selected').value = `${detail.kind}:${detail.id}`;
});
document.getElementById('other').addEventListener('click', async () => {
  graph.data = await (await fetch('/second.json')).json();
});
document.getElementById('toggle').addEventListener('click', () => {
  if (graph.isConnected) graph.remove();
  else main.append(graph);
});
