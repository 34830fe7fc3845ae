import type { HandsWords, Names } from './hands-types.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const list = new Intl.ListFormat('en');
const names = ({ shown, others }: Names): string =>
  list.format(others === 0 ? shown : [...shown, plural(others, 'other', 'others')]);
const ties = (relations: number, affiliations: number): string =>
  `${plural(relations, 'relation', 'relations')}${affiliations === 0 ? '' : `, ${plural(affiliations, 'affiliation', 'affiliations')}`}`;
const TOWARDS: Readonly<Record<string, string>> = {
  support: 'for',
  recognition: 'of',
  'severed-ties': 'with',
  'security-aid': 'for',
};

export const handsEn: HandsWords = {
  tools: { search: 'Search', move: 'Move', help: 'Keys and help' },
  search: {
    label: 'Search actors, relations and quotes',
    results: 'Results',
    close: 'Close search',
    nothing: 'Nothing found.',
    found: (total, listed) =>
      `${plural(total, 'result', 'results')}${listed < total ? `, the first ${listed} are listed` : ''}.`,
    more: (count) => `And ${plural(count, 'more', 'more')}; type on to narrow them down.`,
    also: (name) => `also “${name}”`,
    hidden: 'hidden by the filters',
    claim: 'Claim',
    quote: 'Quote',
  },
  pad: {
    label: 'Move',
    actor: (name) => `Move ${name}`,
    pan: {
      left: 'Show what lies to the left',
      right: 'Show what lies to the right',
      up: 'Show what lies above',
      down: 'Show what lies below',
    },
    move: (name) => ({
      left: `Move ${name} to the left`,
      right: `Move ${name} to the right`,
      up: `Move ${name} up`,
      down: `Move ${name} down`,
    }),
  },
  said: {
    actor: (name, kind, relations, affiliations) =>
      `${name === undefined ? '' : `${name}, `}${kind}: ${ties(relations, affiliations)}.`,
    relation: (name, relation, standing, statements) =>
      `${name ?? `${relation}, ${standing}`}: ${plural(statements, 'statement', 'statements')}.`,
    affiliation: (name, affiliation, tie) => `${name ?? `${affiliation}, ${tie}`}.`,
    moved: (name, way) =>
      `${name} moved ${{ left: 'to the left', right: 'to the right', up: 'up', down: 'down' }[way]}.`,
    zoom: (scale) => `Zoom ${Math.round(scale * 100)} %.`,
  },
  summary: {
    size: (actors, relations, affiliations) =>
      `A graph of ${plural(actors, 'actor', 'actors')}, ${plural(relations, 'relation', 'relations')} and ${plural(affiliations, 'affiliation', 'affiliations')}.`,
    most: (name, relations) => `Most connected: ${name}, with ${plural(relations, 'relation', 'relations')}.`,
    stand: (relation, label, standing, from, to) =>
      `${label} ${Object.hasOwn(TOWARDS, relation) ? TOWARDS[relation]! : 'towards'} ${names(to)}${standing === undefined ? '' : `, ${standing}`}: ${names(from)}.`,
    rest: (relations) => `And ${plural(relations, 'more relation', 'more relations')}.`,
  },
  help: {
    title: 'Keys and help',
    close: 'Close',
    keys: 'Keys on the graph',
    acts: {
      go: 'To the neighbour in that direction',
      next: 'Next line of the actor',
      previous: 'Previous line of the actor',
      open: 'Open the evidence',
      leave: 'Back out',
      search: 'Search',
      most: 'To the actor with most lines',
      fewest: 'To the actor with fewest lines',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      reset: 'Reset the view',
      move: 'Move the actor',
      help: 'This help',
    },
    names: {
      Shift: 'Shift',
      Enter: 'Enter',
      Space: 'Space',
      Escape: 'Esc',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
    },
    mouse: 'Mouse',
    withMouse: [
      'Point at a line or an actor to read it in brief; click to open its evidence.',
      'Drag the background to move the view, and an actor to move it.',
      'Turn the wheel with Ctrl or ⌘ held to zoom.',
    ],
    touch: 'Touch',
    withTouch: [
      'Tap a line or an actor to open its evidence.',
      'One finger scrolls the page; two fingers move the view and zoom.',
      'Drag an actor with one finger, or use the arrows of Move.',
    ],
  },
};
