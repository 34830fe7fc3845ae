/** What is compared, by the names that the command line and the tables have for it. */

export const SUBJECTS = {
  embed: 'ours, as `embed` writes it: with its picture in the page',
  stored: 'ours, layout stored in the dataset',
  ours: 'ours, laid out in the page',
  bare: 'd3-force and SVG by hand',
  sigma: 'sigma and d3-force',
  cytoscape: 'Cytoscape.js, cose',
  'vis-network': 'vis-network',
  'force-graph': 'force-graph',
  echarts: 'ECharts, graph, force',
} as const;
export type SubjectName = keyof typeof SUBJECTS;
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as SubjectName[];

/** The product: as it is handed out, and as the tag alone, in the two states in which a dataset may come. */
export const OURS = ['embed', 'stored', 'ours'] as const satisfies readonly SubjectName[];
export type OursName = (typeof OURS)[number];
export const isOurs = (name: SubjectName): name is OursName => (OURS as readonly SubjectName[]).includes(name);

/** Packages whose versions tell which peers were measured. */
export const PACKAGES = [
  'd3-force',
  'd3-selection',
  'sigma',
  'graphology',
  'cytoscape',
  'vis-network',
  'force-graph',
  'echarts',
] as const;

/** Of one graph, CSS px. */
export const BOX = { width: 960, height: 640 } as const;
/** Of the window: wider than a graph, and higher. Pages of several graphs are scrolled by their readers. */
export const WINDOW = { width: 1280, height: 800 } as const;
