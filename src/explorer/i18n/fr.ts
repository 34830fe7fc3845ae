import { joinParts, pluralIn } from '../../i18n/phrases.js';
import type { ExplorerWords } from './types.js';

const plural = pluralIn('fr');

export const fr: ExplorerWords = {
  page: {
    menu: 'Menu',
    language: 'Langue',
    theme: 'Thème',
    auto: 'Thème du système',
    light: 'Clair',
    dark: 'Sombre',
    renderer: 'Rendu',
    rendererAuto: 'Rendu automatique',
    webglSlow: 'WebGL (lent\u00a0: pas de GPU)',
    webglNone: 'WebGL (non disponible)',
    open: 'Ouvrir des données…',
    openLabel: 'Fichier de données',
    share: 'Partager…',
    article: 'Article',
    summary: 'Résumé. Les mots entre guillemets sont cités de la source.',
    claims: 'À défaut de résumé, les affirmations et citations du jeu de données sont affichées.',
    openCopy: 'Ouvrir l’article…',
    copyLabel: 'Article en texte ou HTML',
    paste: 'Coller l’article…',
    copied: 'Votre article. Il n’est jamais envoyé.',
    closeCopy: 'Fermer votre article',
    code: 'Coder cet article',
    makeOwn: 'Créer le vôtre',
    notHandedOver:
      'Ce navigateur ne peut pas transmettre le jeu de données. Ouvrez-le comme fichier sur la page de codage.',
    drafts: (count) =>
      plural(count, {
        one: '# déclaration a été proposée par une machine et personne ne l’a relue.',
        other: '# déclarations ont été proposées par une machine et personne ne les a relues.',
      }),
    review: 'Relire sur la page de codage',
    pasteTitle: 'Coller l’article',
    pasteHint: 'Un paragraphe par ligne. Le texte n’est jamais envoyé.',
    show: 'Afficher',
    cancel: 'Annuler',
    noText: 'Le texte est vide.',
    tooLarge: (name, size, most) => `${name} est trop volumineux\u00a0: ${size} Mo. La limite est de ${most} Mo.`,
    reload: 'Recharger',
    issues: (errors, warnings) =>
      joinParts([
        errors === 0 ? '' : plural(errors, { one: '# erreur', other: '# erreurs' }),
        warnings === 0 ? '' : plural(warnings, { one: '# avertissement', other: '# avertissements' }),
      ]),
    noIssues: 'Aucune erreur, aucun avertissement.',
    error: 'Erreur',
    warning: 'Avertissement',
    showInFile: (line) => `Afficher la ligne ${line} dans le fichier`,
    fileText: (name) => `Texte de ${name}`,
    close: 'Fermer',
    missingQuotes: (missing, all) => `Citations absentes de ce texte\u00a0: ${missing} sur ${all}`,
    showNearest: (paragraph) => `Afficher le passage le plus proche (paragraphe ${paragraph})`,
    showParagraph: (paragraph) => `Afficher le paragraphe ${paragraph}`,
  },
  share: {
    title: 'Partager cette vue',
    format: 'Format',
    methods: {
      link: 'Lien',
      element: 'Composant web',
      iframe: 'Iframe',
      oembed: 'oEmbed',
      figure: 'SVG avec légende',
      markdown: 'Markdown',
    },
    hints: {
      link: 'Ouvre cette page avec la même vue.',
      element:
        'Une balise et un script pour votre page. L’image et les déclarations s’affichent même avant le chargement du script, ou sans lui.',
      iframe:
        'Pour les pages qui n’acceptent pas de scripts d’autres sites. Le petit script après l’iframe en règle la hauteur.',
      oembed:
        'Un fichier pour votre serveur. Les sites compatibles avec oEmbed affichent le graphe là où figure un lien vers votre page.',
      figure: 'Une image avec sa source, sans script. Enregistrez l’image à côté de votre page.',
      markdown: 'Pour les textes en Markdown. Enregistrez l’image à côté du texte.',
    },
    ownLink:
      'Vos données sont un fichier local\u00a0: le lien ne les contient pas. Qui le suit doit aussi ouvrir le fichier.',
    own: 'Vos données sont un fichier local. Le code du composant web les contient\u00a0; un iframe ou oEmbed a besoin de données accessibles par une URL.',
    script: 'URL de diplomatic-graph.js',
    noHash:
      'Le script n’a pas pu être chargé depuis cette URL\u00a0; le code ne contient donc pas d’empreinte d’intégrité.',
    image: 'URL de l’image',
    imageHint: 'Si ce champ est vide, le code contient l’image.',
    head: 'Ajoutez ceci au <head> de votre page\u00a0:',
    code: 'Code',
    wait: 'Chargement…',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Le navigateur a bloqué la copie. Sélectionnez le code et copiez-le manuellement.',
    save: 'Télécharger',
    close: 'Fermer',
    preview: 'Aperçu',
    framed: 'L’aperçu utilise un iframe\u00a0; pas votre page.',
    width: 'Largeur',
    phone: 'Téléphone',
    desktop: 'Ordinateur',
  },
};
