/** Finds statements that a machine has proposed and nobody has reviewed. */
import { countUnreviewed } from '../data/machine-coders.js';
import type { ContentCheck } from './readable-dataset.js';

export const checkDrafts: ContentCheck = ({ statements = [] }) => {
  const count = countUnreviewed(statements);
  if (count === 0) return [];
  const one = count === 1;
  return [
    {
      code: 'unreviewed-drafts',
      severity: 'warning',
      path: ['statements'],
      found: `${count} with the coder "rules" or "model"`,
      expected: 'statements that somebody has reviewed',
      what:
        `${count} ${one ? 'statement was' : 'statements were'} proposed by a machine, and nobody has reviewed ` +
        (one ? 'it' : 'them'),
      remedy: 'Open the file at the desk.',
    },
  ];
};
