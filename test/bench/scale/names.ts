/** What is compared, and at which sizes, by the names that the command line and the tables have for it. */

export const SUBJECTS = {
  ours: 'ours, as a page has it',
  'ours-all': 'ours, all actors (`top="0"`)',
  d3: 'd3-force and SVG by hand',
  'force-graph': 'force-graph, names drawn after each node',
  sigma: 'sigma 3, graphology, ForceAtlas2 (300 iterations)',
  'vis-network': 'vis-network',
  cytoscape: 'Cytoscape.js, fcose',
} as const;
export type SubjectName = keyof typeof SUBJECTS;
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as SubjectName[];
export const isOurs = (name: SubjectName): name is 'ours' | 'ours-all' => name === 'ours' || name === 'ours-all';

/** Made-up graphs, and the events of three days between 200 states (GDELT), where that table is at hand. */
export const SIZES = {
  s: { actors: 12, lines: 20 },
  m: { actors: 200, lines: 2000 },
  gdelt: null,
  l: { actors: 2000, lines: 10_000 },
  xl: { actors: 10_000, lines: 50_000 },
} as const;
export type SizeName = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as SizeName[];
/** The greatest takes minutes for each subject. */
export const USUAL_SIZES = ['s', 'm', 'l'] as const satisfies readonly SizeName[];

/** Up to 150 actors a page shows all of them: there, ours is one row. Some peers take minutes beyond some hundred actors. */
const ABSENT: Readonly<Partial<Record<SubjectName, readonly SizeName[]>>> = {
  'ours-all': ['s'],
  d3: ['l', 'xl'],
  'vis-network': ['m', 'gdelt', 'l', 'xl'],
  cytoscape: ['l', 'xl'],
};
export const takesPart = (subject: SubjectName, size: SizeName): boolean => ABSENT[subject]?.includes(size) !== true;

/** The row of ours that shows what the peers show. */
export const comparable = (size: SizeName): SubjectName => (takesPart('ours-all', size) ? 'ours-all' : 'ours');

/** Packages whose versions tell which peers were measured. */
export const PACKAGES = [
  'd3-force',
  'force-graph',
  'sigma3',
  'graphology',
  'graphology-layout-forceatlas2',
  'vis-network',
  'cytoscape',
  'cytoscape-fcose',
] as const;

/** Of the window, and of the graph with all that belongs to it, CSS px. */
export const WINDOW = { width: 1280, height: 800 } as const;
