import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import './app/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/App.tsx';
import { viewOf } from './app/views.ts';
import { store } from './state/useBoardwalk.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root" to draw into.');
/** ms for which the first page waits for its view. */
const patience = 200;

// A view that is there in time comes with its frame; one that comes after a placeholder, React holds back for 0.3 s.
// Where it cannot be fetched, drawing it says so.
const view = viewOf(store.snapshot().place.view)?.load();
await Promise.race([view, new Promise((waited) => setTimeout(waited, patience))]).catch(() => undefined);
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
