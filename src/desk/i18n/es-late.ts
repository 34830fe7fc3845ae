import type { Unsure } from '../core/review.js';
import type { LateDeskWords } from './late-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: 'quién',
  to: 'a quién',
  relation: 'relación',
  standing: 'certeza',
};

const RULES: LateDeskWords['review']['rules'] = {
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

export const es: LateDeskWords = {
  relations: {
    builtIn: 'Los cuatro tipos incorporados no se pueden cambiar.',
    deletable: 'Puede eliminar uno propio cuando no lo use ninguna declaración ni ningún paso de la historia.',
    none: 'Aún no hay tipos propios.',
    marker: 'Signo en la línea',
    markers: { circle: 'Círculo', square: 'Cuadrado', diamond: 'Rombo', triangle: 'Triángulo', bar: 'Barra' },
  },
  review: {
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
    notLoaded: 'No se pudo cargar una parte de esta página. Compruebe la conexión e inténtelo de nuevo.',
    askModel: 'Preguntar a un modelo de lenguaje…',
    model: {
      title: 'Preguntar a un modelo de lenguaje',
      intro:
        'Su modelo lee el artículo y propone declaraciones. Solo se muestran aquellas cuyas palabras están en el texto; usted decide cada una.',
      closedPage:
        'Esta página no puede conectarse con ningún otro servidor, así que su texto no puede salir de ella. Hay otra que sí puede: en ella verá lo que se enviará antes de enviarlo.',
      openPage: 'Abrir el borrador allí',
      endpoint: 'Dirección de una API como la de OpenAI',
      model: 'Nombre del modelo',
      key: 'Clave, si la necesita',
      keyHint: 'Se conserva hasta que se cierre esta página, y en ningún otro lugar.',
      sent: 'Lo que se enviará',
      noAddress: 'Escriba primero la dirección.',
      sentTo: (host) => `Este texto va a ${host} y a ningún otro lugar:`,
      send: 'Enviar',
      sendTo: (host) => `Enviar el texto a ${host}`,
      cancel: 'Cancelar',
      waiting: 'Esperando la respuesta…',
      cancelled: 'Cancelado. No ha cambiado nada.',
      faults: {
        address: (detail) => `No es una dirección http o https: ${detail}.`,
        unreachable: (detail) =>
          `No se puede conectar con ${detail}. Compruebe que el modelo está en marcha y que permite solicitudes de esta página (en Ollama: OLLAMA_ORIGINS).`,
        refused: (detail) => `La solicitud fue rechazada: ${detail}`,
        slow: () => 'No hubo respuesta a tiempo. Pruebe con un modelo más pequeño o un texto más corto.',
        'not-json': (detail) => `La respuesta no es JSON. Pruebe con otro modelo. Empieza así: ${detail}`,
        'no-statements': (detail) =>
          `La respuesta no contiene una lista de declaraciones. Pruebe con otro modelo. Empieza así: ${detail}`,
      },
    },
    answered: (statements) => `Declaraciones del modelo que el texto respalda: ${statements}.`,
    dropped: {
      shape: (count) => `ilegibles: ${count}`,
      relation: (count) => `con una relación que no existe aquí: ${count}`,
      standing: (count) => `con una certeza fuera de la lista: ${count}`,
      words: (count) => `sin palabras en el texto: ${count}`,
      long: (count) => `con citas de más de 15 palabras: ${count}`,
      actor: (count) => `con un actor que el texto no nombra: ${count}`,
      self: (count) => `de un actor a sí mismo: ${count}`,
      double: (count) => `repetidas: ${count}`,
    },
  },
};
