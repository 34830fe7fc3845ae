import { useEffect, useState } from 'react';
import type { DgSelectEvent } from 'diplomatic-graph';
import 'diplomatic-graph/react';

export function App() {
  const [open, setOpen] = useState(true);
  const [data, setData] = useState<object>();
  const [selected, setSelected] = useState('');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');

  // Only where the server has rendered the page: React 19 leaves out handlers and properties while it
  // hydrates an element of one's own. What changes afterwards it sets.
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);

  const onSelect = ({ detail }: DgSelectEvent) => setSelected(`${detail.kind}:${detail.id}`);
  const readOther = async () => setData((await (await fetch('/second.json')).json()) as object);

  return (
    <main>
      {open && (
        <diplomatic-graph src="/venezuela-2019.json" theme={theme} max-bytes={1_000_000} standings={live ? ['stated', 'reported', 'implied', 'called-for'] : undefined} data={live ? data : undefined} ondg-select={live ? onSelect : undefined}>
          <a href="/venezuela-2019.svg">The graph as a picture</a>
        </diplomatic-graph>
      )}
      <output id="selected">{selected}</output>
      <button id="other" onClick={() => void readOther()}>Another story</button>
      <button id="toggle" onClick={() => setOpen(!open)}>Open or close</button>
      <button id="dark" onClick={() => setTheme('dark')}>Dark</button>
    </main>
  );
}
