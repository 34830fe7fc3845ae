import type { Unsure } from '../core/review.js';
import type { LateDeskWords } from './late-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: 'quem',
  to: 'a quem',
  relation: 'relação',
  standing: 'certeza',
};

const RULES: LateDeskWords['review']['rules'] = {
  verb: 'um verbo o diz',
  'verb-preposition': 'um verbo o diz, com sua preposição',
  'verb-noun': 'um verbo e seu substantivo o dizem',
  received: 'quem recebe vem antes do verbo',
  legitimacy: 'alguém é chamado de legítimo',
  transfer: 'armas, forças ou ajuda militar são dadas',
  diplomats: 'diplomatas recebem ordem de sair',
  noun: 'um substantivo o diz',
  compound: 'uma palavra composta com hífen o diz',
  pro: 'uma palavra com “pró-” o diz',
  loyal: 'alguém é chamado de leal',
  ally: 'alguém é chamado de aliado',
  followers: 'seguidores são citados',
  asked: 'quem pede que outros o façam toma esse lado',
  likewise: 'a frase remete a outra anterior',
};

export const pt: LateDeskWords = {
  relations: {
    builtIn: 'Os quatro tipos incorporados não podem ser alterados.',
    deletable: 'Você pode excluir um dos seus quando nenhuma declaração e nenhum passo da história o usar.',
    none: 'Ainda não há tipos próprios.',
    marker: 'Sinal na linha',
    markers: { circle: 'Círculo', square: 'Quadrado', diamond: 'Losango', triangle: 'Triângulo', bar: 'Barra' },
  },
  review: {
    title: (left) => `Proposta, ${left === 1 ? 'falta' : 'faltam'} ${left}`,
    accept: 'Aceitar',
    reject: 'Rejeitar',
    skip: 'Pular',
    undo: 'Desfazer',
    next: 'Ver a próxima',
    accepted: 'Aceita.',
    rejected: 'Rejeitada.',
    undone: (edit) => (edit === 'reject-proposal' ? 'Rejeição desfeita.' : 'Desfeito.'),
    found: (complete, incomplete) =>
      incomplete === 0
        ? `Propostas restantes: ${complete}`
        : `Propostas restantes: ${complete}; a completar: ${incomplete}`,
    inParagraph: (proposals) => (proposals === 0 ? '' : `propostas restantes: ${proposals}`),
    none: 'As regras não encontraram nada a propor neste texto. Marque palavras para codificar uma declaração.',
    allDecided: 'Todas as propostas estão decididas.',
    otherLanguage: 'Só há propostas para textos em inglês. Marque palavras para codificar uma declaração.',
    reading: 'Lendo o texto',
    cancel: 'Cancelar',
    end: 'Encerrar a revisão',
    preview: 'Prévia no grafo',
    previewNote: 'Prévia com todas as propostas. Ninguém as aceitou; seu conjunto de dados não as contém.',
    restore: (rejected) => `Recuperar ${rejected} ${rejected === 1 ? 'rejeitada' : 'rejeitadas'}`,
    restored: 'As propostas rejeitadas voltaram.',
    proposers: {
      rules: 'Proposta por regras.',
      model: 'Proposta pelo modelo de linguagem.',
      both: 'Proposta por regras e pelo modelo de linguagem.',
    },
    because: (trigger, rule) => (rule === '' ? `Por causa de “${trigger}”.` : `Por causa de “${trigger}”: ${rule}.`),
    rules: RULES,
    unsure: (parts) => `Confira: ${parts.map((part) => PARTS[part]).join(', ')}.`,
    incomplete: 'Falta um ator. Complete-a ou rejeite-a.',
    notLoaded: 'Não foi possível carregar uma parte desta página. Verifique sua conexão e tente novamente.',
    askModel: 'Consultar um modelo de linguagem…',
    model: {
      title: 'Consultar um modelo de linguagem',
      intro:
        'Seu modelo lê o artigo e propõe declarações. Só aparecem aquelas cujas palavras estão no texto; você decide cada uma.',
      closedPage:
        'Esta página não pode se conectar a nenhum outro servidor, então seu texto não pode sair dela. Outra página pode: lá você vê o que será enviado antes do envio.',
      openPage: 'Abrir o rascunho lá',
      endpoint: 'Endereço de uma API como a da OpenAI',
      model: 'Nome do modelo',
      key: 'Chave, se for preciso',
      keyHint: 'Fica guardada até esta página ser fechada, e em nenhum outro lugar.',
      sent: 'O que será enviado',
      noAddress: 'Escreva primeiro o endereço.',
      sentTo: (host) => `Este texto vai para ${host} e para nenhum outro lugar:`,
      send: 'Enviar',
      sendTo: (host) => `Enviar o texto para ${host}`,
      cancel: 'Cancelar',
      waiting: 'Aguardando a resposta…',
      cancelled: 'Cancelado. Nada mudou.',
      faults: {
        address: (detail) => `Não é um endereço http ou https: ${detail}.`,
        unreachable: (detail) =>
          `Não foi possível acessar ${detail}. Verifique se o modelo está em execução e se permite solicitações desta página (no Ollama: OLLAMA_ORIGINS).`,
        refused: (detail) => `A solicitação foi recusada: ${detail}`,
        slow: () => 'Não houve resposta a tempo. Tente um modelo menor ou um texto mais curto.',
        'not-json': (detail) => `A resposta não é JSON. Tente outro modelo. Ela começa assim: ${detail}`,
        'no-statements': (detail) =>
          `A resposta não tem uma lista de declarações. Tente outro modelo. Ela começa assim: ${detail}`,
      },
    },
    answered: (statements) => `Declarações do modelo que o texto confirma: ${statements}.`,
    dropped: {
      shape: (count) => `ilegíveis: ${count}`,
      relation: (count) => `com uma relação que não existe aqui: ${count}`,
      standing: (count) => `com uma certeza fora da lista: ${count}`,
      words: (count) => `sem palavras no texto: ${count}`,
      long: (count) => `com citações de mais de 15 palavras: ${count}`,
      actor: (count) => `com um ator que o texto não cita: ${count}`,
      self: (count) => `de um ator para ele mesmo: ${count}`,
      double: (count) => `repetidas: ${count}`,
    },
  },
};
