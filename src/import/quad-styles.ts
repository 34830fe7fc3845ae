/** The four classes of events as relation types: their colours, signs, and names in the languages of the package. */
import type { Marker } from '../data/vocabulary.js';
import type { QuadClass } from './cameo.js';

/** How a class is drawn, and its name in the languages of the package. */
export interface QuadStyle {
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  /** `#rrggbb`, readable on white; with the marker, told apart from the built-in relations and the other classes. */
  readonly color: string;
  readonly marker: Marker;
  /** The roots of CAMEO that it has. */
  readonly cameo: readonly string[];
}

/** The roots from one to another, as two digits. */
const roots = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(2, '0'));

export const QUAD_STYLES: Readonly<Record<QuadClass, QuadStyle>> = {
  'verbal-cooperation': {
    label: 'Verbal cooperation',
    labels: {
      es: 'Cooperación verbal',
      fr: 'Coopération verbale',
      pt: 'Cooperação verbal',
      ru: 'Словесное сотрудничество',
      ar: 'تعاون لفظي',
      zh: '言语合作',
    },
    color: '#2b8fc0',
    marker: 'triangle',
    cameo: roots(1, 5),
  },
  'material-cooperation': {
    label: 'Material cooperation',
    labels: {
      es: 'Cooperación material',
      fr: 'Coopération matérielle',
      pt: 'Cooperação material',
      ru: 'Материальное сотрудничество',
      ar: 'تعاون مادي',
      zh: '实质合作',
    },
    color: '#7a4fbf',
    marker: 'square',
    cameo: roots(6, 8),
  },
  'verbal-conflict': {
    label: 'Verbal conflict',
    labels: {
      es: 'Conflicto verbal',
      fr: 'Conflit verbal',
      pt: 'Conflito verbal',
      ru: 'Словесный конфликт',
      ar: 'نزاع لفظي',
      zh: '言语冲突',
    },
    color: '#5e3d00',
    marker: 'circle',
    cameo: roots(9, 13),
  },
  'material-conflict': {
    label: 'Material conflict',
    labels: {
      es: 'Conflicto material',
      fr: 'Conflit matériel',
      pt: 'Conflito material',
      ru: 'Материальный конфликт',
      ar: 'نزاع مادي',
      zh: '实质冲突',
    },
    color: '#a83c10',
    marker: 'diamond',
    cameo: roots(14, 20),
  },
};
