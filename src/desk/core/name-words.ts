/**
 * Words that stand before, within and beside names, folded as `foldText` does; they help to tell names from other
 * words.
 */
import { foldText } from '../../model/fold-text.js';

/** The words of a list that is written as a text, folded. */
const set = (words: string): ReadonlySet<string> => new Set(foldText(words).split(/\s+/));

/**
 * Words that are no part of a name at its beginning, and that end a phrase: articles, prepositions, pronouns,
 * auxiliaries.
 */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(`a an the this that these those and or but nor so yet if when while whilst as because since although though
    unless until before after where who whom whose which what why how in on at by to of for from with without
    within into onto over under about against between among amid during through across toward towards despite per
    via than he she it they we you i him her them us his its their our my your there here not no is are was were
    be been being am has have had having do does did will would shall should can could may might must said says
    say also still even just only already however meanwhile moreover furthermore instead then now later earlier
    yesterday today tomorrow many most some any all each every both either neither several few other another such
    more less much one two three four five six seven eight nine ten last next according earlier nearly almost up
    out off down again once twice`),
  es: set(`el la los las un una unos unas lo al del de en y e o u pero ni que si cuando mientras como porque aunque
    desde hasta hacia para por con sin sobre entre segun tras ante contra durante mediante este esta estos estas ese esa
    esos esas aquel aquella su sus mi tu se le les me te nos es son era eran fue fueron ser ha han habia haber hay
    no ya muy mas tambien asi pero ademas sin embargo ayer hoy manana ahora despues luego antes donde quien cual
    cuyo cada todo todos toda todas otro otra otros otras muchos varios algunos ambos dos tres cuatro cinco a dijo`),
  fr: set(`le la les l un une des du de d au aux en et ou mais ni que qu si quand lorsque tandis comme car parce puisque
    quoique depuis jusque vers pour par avec sans sur sous entre selon apres avant contre pendant lors ce cet
    cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu se y ne
    pas est sont etait etaient fut furent etre a ont avait avaient ayant plus aussi ainsi cependant toutefois hier
    aujourd hui demain maintenant puis ensuite dont ou qui quoi chaque tout tous toute toutes autre autres
    plusieurs certains deux trois quatre cinq dans chez`),
  pt: set(`o a os as um uma uns umas ao aos do da dos das no na nos nas de em e ou mas nem que se quando enquanto como
    porque embora desde ate para por pelo pela pelos pelas com sem sobre entre segundo apos ante contra durante
    este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha ele ela eles elas nos
    voces eu lhe e sao era eram foi foram ser ha tem tinha haver nao ja muito mais tambem assim alem porem ontem
    hoje amanha agora depois antes onde quem qual cujo cada todo todos toda todas outro outra outros outras muitos
    varios alguns ambos dois tres quatro cinco disse`),
  ru: set(`и а но или да что чтобы если когда пока как потому хотя в во на по к ко с со у о об от до из за для без под
    над при про через между перед после против среди ради вместо около этот эта это эти тот та то те его ее их
    свои своя свое мои наш ваш он она оно они мы вы я ему ей им нас вас не ни же ли бы был была было были есть
    будет будут быть также тоже уже еще только даже однако между тем вчера сегодня завтра теперь потом затем где
    кто которыи которая которое которые чеи каждыи все весь вся всего другои другие многие некоторые оба два три
    четыре пять так там здесь тогда сообщил сообщила заявил заявила`),
  ar: set(`في من الى على عن مع بين حتى منذ عند لدى ضد حول خلال بعد قبل تحت فوق و او ثم لكن بل ان لان كي اذا لو لما كما
    هذا هذه هولاء ذلك تلك الذي التي الذين ما ماذا متى اين كيف هو هي هم هن نحن انا انت كان كانت كانوا يكون قد لقد
    لم لن لا ليس ليست سوف كل بعض غير اي امس اليوم غدا الان ايضا هناك هنا قال قالت`),
  zh: set(`的 了 在 是 和 与 及 或 但 而 也 都 就 不 没 没有 被 把 将 对 对于 向 从 到 于 以 为 为了 由 因 因为 所以 如果 虽然 这 那 这些 那些 他 她 它 他们 她们 我们 我 你 其 有 说
    称 表示 并 并且 还 又 已 已经 曾 等 之 上 下 中 后 前 时 昨天 今天 明天 现在 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日`),
  de: set(`der die das des dem den ein eine einer eines einem einen und oder aber sondern denn wenn als wahrend weil
    obwohl dass ob bevor nachdem seit bis in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter
    zwischen gegen ohne fur durch um wegen trotz laut er sie es wir ihr ich ihm ihn ihnen uns euch sein seine
    seiner ihre ihrer unser dieser diese dieses jener jene jenes nicht kein keine ist sind war waren wird werden
    wurde wurden hat haben hatte hatten auch noch schon nur sogar jedoch inzwischen gestern heute morgen jetzt
    dann danach wo wer wen wem was wie welche welcher jeder jede jedes alle viele einige mehrere andere beide zwei
    drei vier funf so da hier dort man sich sagte`),
};

/** Words of offices and forms of address that stand before the name of a person. */
const TITLES =
  set(`mr mrs ms miss dr prof sir dame lord lady president vice prime minister premier chancellor secretary general
    gen colonel col captain capt major maj admiral marshal lieutenant lt commander sergeant sgt king queen prince
    princess emir sultan sheikh ayatollah pope cardinal ambassador envoy senator sen representative rep governor
    gov mayor speaker chief chairman chairwoman leader judge justice spokesman spokeswoman spokesperson foreign
    deputy former acting interim opposition senor senora sr sra don dona presidente presidenta vicepresidente
    ministro ministra canciller secretario secretaria capitan coronel almirante rey reina principe princesa papa
    embajador embajadora senador senadora gobernador gobernadora alcalde alcaldesa juez jueza monsieur madame m
    mme mlle president presidente ministre chancelier secretaire capitaine amiral roi reine pape ambassadeur
    senateur gouverneur maire juge senhor senhora presidente ministra chanceler governador prefeito embaixador
    embaixadora rei rainha президент премьер министр генерал полковник адмирал король королева посол сенатор
    губернатор мэр господин госпожа herr frau prasident prasidentin kanzler kanzlerin bundeskanzler
    bundeskanzlerin bundesprasident minister ministerin aussenminister aussenministerin verteidigungsminister
    verteidigungsministerin innenminister ministerprasident premierminister regierungschef konig konigin
    botschafter botschafterin senatorin gouverneur burgermeister generalsekretar oberst hauptmann sprecher
    sprecherin vizeprasident papst`);

/** Days and months, which English and German write with a capital. */
const DATES =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    januar februar marz mai juni juli oktober dezember anfang mitte ende`);

/** Small words between the capitals of one name. Words for "and" are none of them: they join two names. */
const WITHIN_NAMES = set(`of de del la las los el du des d l le les da do dos das di della van von der den ter bin ibn
  ben abu al zu zum zur fur`);

const languageOnly = (language: string | undefined): string => language?.toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether a folded word is a function word of a language; of any language if the language is not known. */
export function isFunctionWord(word: string, language?: string): boolean {
  const code = languageOnly(language);
  if (Object.hasOwn(FUNCTION_WORDS, code)) return FUNCTION_WORDS[code]!.has(word);
  return Object.values(FUNCTION_WORDS).some((words) => words.has(word));
}

export const isTitle = (word: string): boolean => TITLES.has(word);
export const isDayOrMonth = (word: string): boolean => DATES.has(word);
export const isWithinNames = (word: string): boolean => WITHIN_NAMES.has(word);
/** Whether every noun of a language has a capital. */
export const hasCapitalNouns = (language: string | undefined): boolean => languageOnly(language) === 'de';
