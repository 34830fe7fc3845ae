/**
 * Words by which the kind of an actor is guessed from its name, in the seven languages of the package and in German.
 */
import type { ActorKind } from '../../data/vocabulary.js';
import { foldText } from '../../model/fold-text.js';

/** Words that tell the kind, folded. A word with an asterisk stands for all words that begin so. */
const KIND_WORDS: readonly (readonly [ActorKind, string])[] = [
  [
    'armed-forces',
    `army armies military navy airforce troops troop forces force soldiers soldier guard guards brigade brigades
    battalion
    regiment corps militia militias paramilitar* marines brass garrison
    ejercito armada tropas fuerzas soldados militares guardia milicia milicias
    armee armees forces troupes marine soldats garde milice milices
    exercito marinha tropas forcas soldados guarda milicia
    армия армии вооруженные воиска флот силы солдаты гвардия ополчение военные вмф ввс
    الجيش جيش القوات قوات الجنود جنود الحرس حرس الميليشيا ميليشيا ميليشيات
    armee bundeswehr streitkraft* truppe* militar marine luftwaffe soldat* garde miliz*`,
  ],
  [
    'group',
    `opposition people peoples supporters supporter backers followers allies contractors mercenaries protesters
    protestors
    demonstrators rebels insurgents guerrillas militants fighters gunmen activists citizens residents voters
    lawmakers
    senators judges officers generals commanders officials diplomats leaders members nations countries states others
    public community population crowd crowds workers students farmers refugees migrants separatists loyalists
    oposicion pueblo partidarios seguidores aliados contratistas mercenarios manifestantes rebeldes insurgentes
    guerrilleros combatientes activistas ciudadanos residentes legisladores oficiales diplomaticos lideres miembros
    paises naciones otros comunidad poblacion trabajadores estudiantes refugiados
    peuple partisans allies contractuels mercenaires manifestants rebelles insurges combattants militants citoyens
    habitants electeurs elus officiers diplomates dirigeants membres pays autres communaute population foule
    travailleurs etudiants refugies
    oposicao povo apoiadores apoiantes aliados contratados mercenarios manifestantes rebeldes combatentes cidadaos
    moradores eleitores parlamentares lideres membros outros comunidade populacao trabalhadores estudantes
    оппозиция народ сторонники последователи союзники наемники протестующие демонстранты повстанцы боевики активисты
    граждане жители избиратели депутаты офицеры дипломаты лидеры члены страны другие сообщество население рабочие
    студенты беженцы люди
    المعارضة معارضة الشعب شعب انصار مويدو مويدون حلفاء متعاقدون متعاقدين مرتزقة متظاهرون المتظاهرون المتظاهرين
    متمردون
    المتمردون المتمردين مقاتلون ناشطون مواطنون سكان نواب ضباط قادة اعضاء دول اخرون الاخرون المجتمع مجتمع لاجيون
    volk anhanger* unterstutzer* verbundete* soldner* demonstrant* rebell* aufstandische* kampfer* aktivist* burger*
    bewohner* wahler* abgeordnete* offiziere diplomaten mitglieder lander staaten andere gemeinschaft bevolkerung
    menge
    arbeiter* studierende* fluchtling*`,
  ],
  [
    'organisation',
    `organization organisation organizations union league council assembly congress parliament senate house party
    ministry
    department government administration cabinet committee commission court tribunal agency bank office embassy
    consulate institute university foundation association federation confederation movement front alliance coalition
    bloc pact treaty church company corporation group group fund network society authority bureau board times post
    news
    academy chamber police secretariat
    organizacion union liga consejo asamblea congreso parlamento senado partido ministerio gobierno comite comision
    corte tribunal agencia banco oficina embajada consulado instituto universidad fundacion asociacion federacion
    movimiento frente alianza coalicion bloque grupo iglesia empresa policia
    organisation ligue conseil assemblee congres parlement senat parti ministere gouvernement comite commission cour
    agence banque ambassade consulat institut universite fondation association federation mouvement alliance
    coalition
    groupe eglise entreprise police
    organizacao uniao conselho assembleia congresso parlamento governo comissao corte agencia embaixada consulado
    fundacao associacao federacao movimento alianca coalizao coligacao igreja policia
    организация союз лига совет ассамблея конгресс парламент сенат партия министерство правительство комитет
    комиссия
    суд агентство банк посольство консульство институт университет фонд ассоциация федерация движение фронт альянс
    коалиция блок группа церковь компания дума полиция
    منظمة المنظمة اتحاد الاتحاد جامعة الجامعة مجلس المجلس جمعية الجمعية موتمر برلمان البرلمان حزب وزارة حكومة
    الحكومة لجنة
    محكمة وكالة بنك سفارة قنصلية معهد موسسة حركة الحركة جبهة تحالف ائتلاف كتلة مجموعة شرطة
    verein* bund bundnis liga rat kongress parlament senat partei ministerium regierung ausschuss komitee kommission
    gericht* behorde agentur bank botschaft konsulat institut universitat stiftung verband bewegung front allianz
    koalition gruppe kirche unternehmen polizei organisation versammlung nationalversammlung bundestag`,
  ],
];

const WORDS: readonly (readonly [word: string, kind: ActorKind])[] = KIND_WORDS.flatMap(([kind, words]) =>
  foldText(words)
    .split(/\s+/)
    .map((word) => [word, kind] as const),
);
/** Of a word with two kinds, the first counts. */
const WHOLE: ReadonlyMap<string, ActorKind> = new Map(WORDS.toReversed());
const BEGINNINGS = WORDS.filter(([word]) => word.endsWith('*')).map(
  ([word, kind]) => [word.slice(0, -1), kind] as const,
);

/** The kind that a folded word tells; undefined for most words. */
export function kindOfWord(word: string): ActorKind | undefined {
  return WHOLE.get(word) ?? BEGINNINGS.find(([start]) => word.startsWith(start))?.[1];
}
