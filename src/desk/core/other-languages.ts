/**
 * What names look like in Arabic, Chinese, French, German, Portuguese, Russian and Spanish, as English has it in
 * `name-words.ts` and `kind-words.ts`. It is loaded with an article that is not English.
 */
import { ARABIC_NAMES } from './arabic-names.js';
import { RUSSIAN_NAMES } from './russian-names.js';
import type { NameGrammar } from './name-grammar.js';
import type { KindWords } from './kind-words.js';

/** Words that are no part of a name at its beginning, and that end a phrase, by language. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  es: `el la los las un una unos unas lo al del de en y e o u pero ni que si cuando mientras como porque aunque
    desde hasta hacia para por con sin sobre entre segun tras ante contra durante mediante este esta estos estas ese esa
    esos esas aquel aquella su sus mi tu se le les me te nos es son era eran fue fueron ser ha han habia haber hay
    no ya muy mas tambien asi pero ademas sin embargo ayer hoy manana ahora despues luego antes donde quien cual
    cuyo cada todo todos toda todas otro otra otros otras muchos varios algunos ambos dos tres cuatro cinco a dijo`,
  fr: `le la les l un une des du de d au aux en et ou mais ni que qu si quand lorsque tandis comme car parce puisque
    quoique depuis jusque vers pour par avec sans sur sous entre selon apres avant contre pendant lors ce cet
    cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu se y ne
    pas est sont etait etaient fut furent etre a ont avait avaient ayant plus aussi ainsi cependant toutefois hier
    aujourd hui demain maintenant puis ensuite dont ou qui quoi chaque tout tous toute toutes autre autres
    plusieurs certains deux trois quatre cinq dans chez`,
  pt: `o a os as um uma uns umas ao aos do da dos das no na nos nas de em e ou mas nem que se quando enquanto como
    porque embora desde ate para por pelo pela pelos pelas com sem sobre entre segundo apos ante contra durante
    este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha ele ela eles elas nos
    voces eu lhe e sao era eram foi foram ser ha tem tinha haver nao ja muito mais tambem assim alem porem ontem
    hoje amanha agora depois antes onde quem qual cujo cada todo todos toda todas outro outra outros outras muitos
    varios alguns ambos dois tres quatro cinco disse`,
  ru: `и а но или да что чтобы если когда пока как потому хотя в во на по к ко с со у о об от до из за для без под
    над при про через между перед после против среди ради вместо около этот эта это эти тот та то те его ее их
    свои своя свое мои наш ваш он она оно они мы вы я ему ей им нас вас не ни же ли бы был была было были есть
    будет будут быть также тоже уже еще только даже однако между тем вчера сегодня завтра теперь потом затем где
    кто которыи которая которое которые чеи каждыи все весь вся всего другои другие многие некоторые оба два три
    четыре пять так там здесь тогда сообщил сообщила заявил заявила сам сама само сами никто ничто никакие никаких
    никакои никакого при вслед напротив впрочем`,
  ar: `في من الى على عن مع بين حتى منذ عند لدى ضد حول خلال بعد قبل تحت فوق و او ثم لكن بل ان لان كي اذا لو لما كما
    هذا هذه هولاء ذلك تلك الذي التي الذين ما ماذا متى اين كيف هو هي هم هن نحن انا انت كان كانت كانوا يكون قد لقد
    لم لن لا ليس ليست سوف كل بعض غير اي امس اليوم غدا الان ايضا هناك هنا قال قالت`,
  zh: `的 了 在 是 和 与 及 或 但 而 也 都 就 不 没 没有 被 把 将 对 对于 向 从 到 于 以 为 为了 由 因 因为 所以 如果 虽然 这 那 这些 那些 他 她 它 他们 她们 我们 我 你 其 有 说
    称 表示 并 并且 还 又 已 已经 曾 等 之 上 下 中 后 前 时 昨天 今天 明天 现在 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日`,
  de: `der die das des dem den ein eine einer eines einem einen und oder aber sondern denn wenn als wahrend weil
    obwohl dass ob bevor nachdem seit bis in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter
    zwischen gegen ohne fur durch um wegen trotz laut er sie es wir ihr ich ihm ihn ihnen uns euch sein seine
    seiner ihre ihrer unser dieser diese dieses jener jene jenes nicht kein keine ist sind war waren wird werden
    wurde wurden hat haben hatte hatten auch noch schon nur sogar jedoch inzwischen gestern heute morgen jetzt
    dann danach wo wer wen wem was wie welche welcher jeder jede jedes alle viele einige mehrere andere beide zwei
    drei vier funf so da hier dort man sich sagte`,
};

/** Words of offices and forms of address that stand before the name of a person. */
export const TITLES = `senor senora sr sra don dona presidente presidenta vicepresidente
    ministro ministra canciller secretario secretaria capitan coronel almirante rey reina principe princesa papa
    embajador embajadora senador senadora gobernador gobernadora alcalde alcaldesa juez jueza monsieur madame m
    mme mlle president presidente ministre chancelier secretaire capitaine amiral roi reine pape ambassadeur
    senateur gouverneur maire juge senhor senhora presidente ministra chanceler governador prefeito embaixador
    embaixadora rei rainha президент премьер министр генерал полковник адмирал король королева посол сенатор
    губернатор мэр господин госпожа herr frau prasident prasidentin kanzler kanzlerin bundeskanzler
    bundeskanzlerin bundesprasident minister ministerin aussenminister aussenministerin verteidigungsminister
    verteidigungsministerin innenminister ministerprasident premierminister regierungschef konig konigin
    botschafter botschafterin senatorin gouverneur burgermeister generalsekretar oberst hauptmann sprecher
    sprecherin vizeprasident papst`;

/** Days and months, where they are written with a capital. */
export const DATES = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    januar februar marz mai juni juli oktober dezember anfang mitte ende`;

export const KIND_WORDS: KindWords = [
  [
    'state',
    `reino republica emirato sultanato principado royaume republique emirat sultanat principaute reino republica
    emirado principado королевство республика эмират султанат княжество империя эмираты
    مملكة المملكة جمهورية الجمهورية سلطنة
    امارة konigreich republik emirat sultanat furstentum`,
  ],
  [
    'armed-forces',
    `ejercito armada tropas fuerzas soldados militares guardia milicia milicias
    armee armees forces troupes marine soldats garde milice milices
    exercito marinha tropas forcas soldados guarda milicia
    армия армии вооруженные воиска флот силы солдаты гвардия ополчение военные вмф ввс
    الجيش جيش القوات قوات الجنود جنود الحرس حرس الميليشيا ميليشيا ميليشيات
    armee bundeswehr streitkraft* truppe* militar marine luftwaffe soldat* garde miliz*`,
  ],
  [
    'group',
    `oposicion pueblo partidarios seguidores aliados contratistas mercenarios manifestantes rebeldes insurgentes
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
    menge arbeiter* studierende* fluchtling*`,
  ],
  [
    'organisation',
    `organizacion union liga consejo asamblea congreso parlamento senado partido ministerio gobierno comite comision
    corte tribunal agencia banco oficina embajada consulado instituto universidad fundacion asociacion federacion
    movimiento frente alianza coalicion bloque grupo iglesia empresa policia
    organisation ligue conseil assemblee congres parlement senat parti ministere gouvernement comite commission cour
    agence banque ambassade consulat institut universite fondation association federation mouvement alliance
    coalition groupe eglise entreprise police
    organizacao uniao conselho assembleia congresso parlamento governo comissao corte agencia embaixada consulado
    fundacao associacao federacao movimento alianca coalizao coligacao igreja policia
    организация союз евросоюз лига совет ассамблея конгресс парламент сенат партия министерство правительство комитет
    комиссия суд агентство банк посольство консульство институт университет фонд ассоциация федерация движение фронт
    альянс коалиция блок группа церковь компания дума госдума администрация делегация штаб разведка полиция мид мвд
    госдепартамент госдеп кабмин минобороны
    منظمة المنظمة اتحاد الاتحاد جامعة الجامعة مجلس المجلس جمعية الجمعية موتمر برلمان البرلمان حزب وزارة حكومة
    الحكومة لجنة محكمة وكالة بنك سفارة قنصلية معهد موسسة حركة الحركة جبهة تحالف ائتلاف كتلة مجموعة شرطة
    verein* bund bundnis liga rat kongress parlament senat partei ministerium regierung ausschuss komitee kommission
    gericht* behorde agentur bank botschaft konsulat institut universitat stiftung verband bewegung front allianz
    koalition gruppe kirche unternehmen polizei organisation versammlung nationalversammlung bundestag`,
  ],
];

/** How names change their form, by language. */
export const GRAMMARS: Readonly<Record<string, NameGrammar>> = { ar: ARABIC_NAMES, ru: RUSSIAN_NAMES };
