import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('app')!;
const app = <StrictMode><App /></StrictMode>;
if (root.firstElementChild === null) createRoot(root).render(app);
else hydrateRoot(root, app);
