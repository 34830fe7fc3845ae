import type { Unsure } from '../core/review.js';
import type { LateDeskWords } from './late-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: 'qui',
  to: 'à qui',
  relation: 'relation',
  standing: 'certitude',
};

const RULES: LateDeskWords['review']['rules'] = {
  verb: 'un verbe le dit',
  'verb-preposition': 'un verbe le dit, avec sa préposition',
  'verb-noun': 'un verbe et son nom le disent',
  received: 'celui qui le reçoit est avant le verbe',
  legitimacy: 'quelqu’un est dit légitime',
  transfer: 'des armes, des forces ou une aide militaire sont données',
  diplomats: 'des diplomates doivent partir',
  noun: 'un nom le dit',
  compound: 'un mot composé avec trait d’union le dit',
  pro: 'un mot avec «\u00a0pro-\u00a0» le dit',
  loyal: 'quelqu’un est dit loyal',
  ally: 'quelqu’un est dit allié',
  followers: 'des partisans sont nommés',
  asked: 'qui le demande à d’autres prend ce parti',
  likewise: 'la phrase renvoie à une autre',
};

export const fr: LateDeskWords = {
  relations: {
    builtIn: 'Les quatre types intégrés ne peuvent pas être modifiés.',
    deletable: 'Vous pouvez supprimer l’un des vôtres quand aucune déclaration ni aucune étape du récit ne l’utilise.',
    none: 'Aucun type à vous pour l’instant.',
    marker: 'Signe sur la ligne',
    markers: { circle: 'Cercle', square: 'Carré', diamond: 'Losange', triangle: 'Triangle', bar: 'Barre' },
  },
  review: {
    title: (left) => `Proposition, encore ${left}`,
    accept: 'Accepter',
    reject: 'Rejeter',
    skip: 'Passer',
    undo: 'Annuler',
    next: 'Voir la suivante',
    accepted: 'Acceptée.',
    rejected: 'Rejetée.',
    undone: (edit) => (edit === 'reject-proposal' ? 'Rejet annulé.' : 'Annulé.'),
    found: (complete, incomplete) =>
      incomplete === 0
        ? `Propositions restantes\u00a0: ${complete}`
        : `Propositions restantes\u00a0: ${complete}, à compléter\u00a0: ${incomplete}`,
    inParagraph: (proposals) => (proposals === 0 ? '' : `propositions restantes\u00a0: ${proposals}`),
    none: 'Les règles n’ont rien trouvé à proposer dans ce texte. Sélectionnez des mots pour coder une déclaration.',
    allDecided: 'Toutes les propositions sont tranchées.',
    otherLanguage:
      'Seuls les textes en anglais donnent des propositions. Sélectionnez des mots pour coder une déclaration.',
    reading: 'Lecture du texte',
    cancel: 'Annuler',
    end: 'Terminer la revue',
    preview: 'Aperçu dans le graphe',
    previewNote:
      'Aperçu avec toutes les propositions. Personne ne les a acceptées\u00a0; votre jeu de données ne les contient pas.',
    restore: (rejected) => `Rétablir ${rejected} ${rejected > 1 ? 'rejetées' : 'rejetée'}`,
    restored: 'Les propositions rejetées sont de retour.',
    proposers: {
      rules: 'Proposée par des règles.',
      model: 'Proposée par le modèle de langue.',
      both: 'Proposée par des règles et par le modèle de langue.',
    },
    because: (trigger, rule) =>
      rule === '' ? `À cause de «\u00a0${trigger}\u00a0».` : `À cause de «\u00a0${trigger}\u00a0»\u00a0: ${rule}.`,
    rules: RULES,
    unsure: (parts) => `À vérifier\u00a0: ${parts.map((part) => PARTS[part]).join(', ')}.`,
    incomplete: 'Il manque un acteur. Complétez-la ou rejetez-la.',
    notLoaded: 'Une partie de cette page n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
    askModel: 'Interroger un modèle de langue…',
    model: {
      title: 'Interroger un modèle de langue',
      intro:
        'Votre modèle lit l’article et propose des déclarations. Seules celles dont les mots sont dans le texte sont montrées\u00a0; vous tranchez pour chacune.',
      closedPage:
        'Cette page ne peut se connecter à aucun autre serveur\u00a0: votre texte ne peut pas en sortir. Une autre page le peut\u00a0: vous y verrez ce qui sera envoyé avant l’envoi.',
      openPage: 'Y ouvrir le brouillon',
      endpoint: 'Adresse d’une API comme celle d’OpenAI',
      model: 'Nom du modèle',
      key: 'Clé, s’il en faut une',
      keyHint: 'Gardée jusqu’à la fermeture de cette page, et pas ailleurs.',
      sent: 'Ce qui sera envoyé',
      noAddress: 'Saisissez d’abord l’adresse.',
      sentTo: (host) => `Ce texte est envoyé à ${host}, et pas ailleurs\u00a0:`,
      send: 'Envoyer',
      sendTo: (host) => `Envoyer le texte à ${host}`,
      cancel: 'Annuler',
      waiting: 'En attente de la réponse…',
      cancelled: 'Annulé. Rien n’a changé.',
      faults: {
        address: (detail) => `Ce n’est pas une adresse http ou https\u00a0: ${detail}.`,
        unreachable: (detail) =>
          `${detail} est injoignable. Vérifiez que le modèle tourne et qu’il autorise les requêtes de cette page (pour Ollama\u00a0: OLLAMA_ORIGINS).`,
        refused: (detail) => `La requête a été refusée\u00a0: ${detail}`,
        slow: () => 'Pas de réponse à temps. Essayez un modèle plus petit ou un texte plus court.',
        'not-json': (detail) =>
          `La réponse n’est pas du JSON. Essayez un autre modèle. Elle commence ainsi\u00a0: ${detail}`,
        'no-statements': (detail) =>
          `La réponse n’a pas de liste de déclarations. Essayez un autre modèle. Elle commence ainsi\u00a0: ${detail}`,
      },
    },
    answered: (statements) => `Déclarations du modèle attestées par le texte\u00a0: ${statements}.`,
    dropped: {
      shape: (count) => `illisibles\u00a0: ${count}`,
      relation: (count) => `avec une relation inconnue ici\u00a0: ${count}`,
      standing: (count) => `avec une certitude hors liste\u00a0: ${count}`,
      words: (count) => `sans mots dans le texte\u00a0: ${count}`,
      long: (count) => `avec des citations de plus de 15 mots\u00a0: ${count}`,
      actor: (count) => `avec un acteur que le texte ne nomme pas\u00a0: ${count}`,
      self: (count) => `d’un acteur à lui-même\u00a0: ${count}`,
      double: (count) => `en double\u00a0: ${count}`,
    },
  },
};
