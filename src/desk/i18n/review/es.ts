import type { Unsure } from '../../core/review.js';
import type { ReviewWords } from '../review-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: 'quién',
  to: 'a quién',
  relation: 'relación',
  standing: 'certeza',
};

const RULES: ReviewWords['rules'] = {
  verb: 'lo dice un verbo',
  'verb-preposition': 'lo dice un verbo con su preposición',
  'verb-noun': 'lo dicen un verbo y su sustantivo',
  received: 'quien lo recibe va antes del verbo',
  legitimacy: 'se llama legítimo a alguien',
  transfer: 'se dan armas, fuerzas o ayuda militar',
  diplomats: 'se ordena salir a diplomáticos',
  noun: 'lo dice un sustantivo',
  compound: 'lo dice una palabra compuesta con guion',
  pro: 'lo dice una palabra con «pro-»',
  loyal: 'se llama leal a alguien',
  ally: 'se llama aliado a alguien',
  followers: 'se nombra a seguidores',
  asked: 'quien pide a otros que lo hagan toma ese partido',
  likewise: 'la frase remite a otra anterior',
};

export const es: ReviewWords = {
  title: (left) => `Propuesta, ${left === 1 ? 'queda' : 'quedan'} ${left}`,
  accept: 'Aceptar',
  reject: 'Rechazar',
  skip: 'Omitir',
  undo: 'Deshacer',
  next: 'Ver la siguiente',
  accepted: 'Aceptada.',
  rejected: 'Rechazada.',
  undone: (edit) => (edit === 'reject-proposal' ? 'Rechazo deshecho.' : 'Deshecho.'),
  found: (complete, incomplete) =>
    incomplete === 0
      ? `Propuestas pendientes: ${complete}`
      : `Propuestas pendientes: ${complete}; por completar: ${incomplete}`,
  inParagraph: (proposals) => (proposals === 0 ? '' : `propuestas pendientes: ${proposals}`),
  none: 'Las reglas no han encontrado nada que proponer en este texto. Marque palabras para codificar una declaración.',
  allDecided: 'Todas las propuestas están decididas.',
  otherLanguage:
    'Solo se hacen propuestas a partir de textos en inglés. Marque palabras para codificar una declaración.',
  reading: 'Leyendo el texto',
  cancel: 'Cancelar',
  end: 'Terminar la revisión',
  preview: 'Vista previa en el grafo',
  previewNote: 'Vista previa con todas las propuestas. Nadie las ha aceptado; su conjunto de datos no las contiene.',
  restore: (rejected) => `Recuperar ${rejected} ${rejected === 1 ? 'rechazada' : 'rechazadas'}`,
  restored: 'Las propuestas rechazadas han vuelto.',
  proposers: {
    rules: 'Propuesta por reglas.',
    model: 'Propuesta por el modelo de lenguaje.',
    both: 'Propuesta por reglas y por el modelo de lenguaje.',
  },
  because: (trigger, rule) => (rule === '' ? `Por «${trigger}».` : `Por «${trigger}»: ${rule}.`),
  rules: RULES,
  unsure: (parts) => `Compruebe: ${parts.map((part) => PARTS[part]).join(', ')}.`,
  incomplete: 'Falta un actor. Complétela o rechácela.',
};
