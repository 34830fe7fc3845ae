/** Closed lists of English words: what kind of word each is, and what the heads of noun phrases mean. */
import { wordSet } from './word-set.js';

export const DETERMINERS = wordSet(`
  the a an this that these those any no every each all both several many few most other another such more less
  enough much either neither some half numerous certain various countless
`);
export const POSSESSIVES = wordSet('his her its their our my your whose');
export const PREPOSITIONS = wordSet(`
  of in on at from with by for about against under over between near after before into onto through during
  without within among amongst across behind beside besides toward towards amid amidst despite like since until
  till upon outside inside around round including per via alongside except than as because throughout beyond
  along following concerning regarding versus unlike up off down out to aboard above below atop
`);
export const PRONOUNS = wordSet(`
  he she it they we i you him them us me himself herself itself themselves someone anyone everyone nobody none
  itself ourselves one
`);
export const RELATIVES = wordSet('who which whom what');
export const CONJUNCTIONS = wordSet('and or but nor yet plus &');
export const SUBORDINATORS = wordSet('while when if although though whereas unless whether where why how lest once');
export const MODALS = wordSet(`would should could may might must will shall can cannot ca wo 'd 'll`);
export const BE = wordSet(`is are was were be been being am 're 'm`);
export const HAVE = wordSet(`has have had having 've`);
export const DO = wordSet('do does did');
export const ADVERBS = wordSet(`
  not never also still already now then too very again even just only soon yesterday today tomorrow later
  earlier however meanwhile instead together twice ever here there abroad away forward perhaps reportedly
  allegedly long far nearly almost ago therefore thus otherwise merely longer jointly quickly openly quietly
  clearly effectively alone first finally formally officially apparently indeed always often sometimes rather further
  well simultaneously likewise similarly moreover furthermore overnight elsewhere afterwards afterward once so overseas
  nationwide ahead apart aside
`);
/** Words in -ly that are no adverbs. */
export const NO_ADVERBS = wordSet('ally rally family assembly supply reply italy july only early likely daily weekly');
export const TIMES = wordSet(
  `
  monday wednesday thursday friday saturday sunday january february march april june july august september
  october november december feb aug sept oct nov dec night morning evening afternoon weekend summer winter spring
  autumn minutes
  yesterday tonight dawn noon midnight fortnight
`,
  'tuesday week month year day decade hour century',
);
/** Words before a time: “late on Monday”, “last week”. */
export const TIME_LEADS = wordSet(`
  on in at last this next late early since for by until after before during over past the each every same a an
  two three four five six seven eight nine ten several few previous following recent mid
`);

/** Verbs that texts of news use, beside those that carry a relation; their forms are made by `verb-forms.ts`. */
export const COMMON_VERBS = wordSet(`
  say tell announce take give make go come get see know think find want become leave put bring begin keep hold
  write stand hear let mean set meet run pay sit speak lie lead read grow lose fall send build understand draw
  break spend cut rise drive buy wear choose seek throw catch deal win fight forbid sell swear feel shut hit
  hurt spread remain seem include need call urge ask hope plan try vow pledge offer refuse reject deny claim
  continue warn accuse expect condemn oppose enjoy fly declare demand consider face bear withdraw overthrow show
  join agree support recognise recognize back thank require receive grant serve work live believe respond react
  boost strengthen welcome defend visit travel fear look ensure help stop end use raise discuss praise criticise
  criticize slam blame launch strike kill die act hail insist add note argue suggest prove pursue push seize
  lift impose sign approve host resign escape flee return arrive appear retain attack fire invade attend mark
  change prepare promise threaten increase reduce improve expand provide supply deliver donate recall expel
  sever suspend close restore resume normalise normalize establish endorse deploy dispatch follow stay allow
  permit prevent block veto vote elect appoint name order direct acknowledge affirm reaffirm reiterate assure
  inform invite persuade convince press appeal plead beg encourage lobby instruct advise report reveal confirm
  disclose charge describe quote allege maintain state decline fail hesitate avoid abstain withhold dismiss
  refute disavow rebut question doubt stress emphasise emphasize underline point cite mention blockade bomb
  shell storm capture occupy annex rule govern control command train arm equip fund finance sponsor aid assist
  guard protect shield ship airlift transfer lend extend furnish rush contribute station base intervene
  intercept negotiate mediate broker talk hold convene gather protest march rally demonstrate chant shout clash
  ally align side champion favour favor stage organise organize plot detain arrest jail release free evacuate
  exile oust topple depose remove replace succeed inherit dissolve disband ban bar sanction target isolate
  pressure force compel drop abandon switch shift revoke cancel scrap freeze halt terminate rupture downgrade
  upgrade open reopen summon evict request propose intend aim decide undertake mull weigh wish volunteer manage
  happen proceed move start hang tend rely depend consist belong contain comprise amount total cost reach enter cross
  land sail head advance retreat regain recapture surrender submit accept adopt pass ratify reverse repeat renew
  extend issue publish post tweet broadcast interview testify conclude determine assess estimate predict learn
  teach study investigate probe monitor observe watch witness celebrate commemorate congratulate greet embrace
  honour honor award applaud regard view treat deem label brand style proclaim pronounce hand drag slide slip
  step turn twist carry wage wield play display exhibit express voice signal echo share split divide unite
  reunite break part separate differ vary matter count weaken undermine threaten harm damage destroy demolish
  crush defeat repel resist defy violate breach respect honour obey comply cooperate collaborate partner tighten
  loosen ease relax soften harden toughen escalate deteriorate worsen recover suffer endure survive starve lack
  mobilise mobilize conscript recruit enlist hire employ equip rearm disarm patrol escort rescue save spare
  shelter harbour harbor smuggle traffic channel funnel pour flow stream arrive depart leave beef bolster prop
  shore back-up subsidise subsidize bankroll underwrite guarantee secure obtain gain earn attract command
  possess own hold lease rent allege resume rebuild reconstruct rename reform restructure reshuffle nominate
  install inaugurate crown swear-in topple decry denounce deplore lament regret apologise apologize complain
  object dispute contest challenge rival compete outlaw designate list blacklist indict prosecute sue convict
  sentence acquit pardon extradite deport repatriate
  assert benefit defect justify link mass intensify reflect represent prompt cause cede emphasise criticise commend
  laud safeguard relinquish yield renounce battle combat counter deter curb quell tackle overrun disrupt
  create affect enable invest develop afford identify produce occur specify involve imagine indicate pose operate
  generate achieve conduct introduce eliminate participate connect solve emerge assume examine accelerate cease
  implement promote prevail exist restrict detect constitute perform engage exceed ignore acquire overcome sustain
  oversee abide admit prefer resolve jeopardise jeopardize divert enforce complicate hamper exhort implore
  recommend contemplate suspect dissuade discourage quit neglect reinstate explain remember
  rebuke upbraid lambast berate reprimand implicate punish reward
`);

/** Words that are nouns more often than verbs where nothing else tells. */
export const RATHER_NOUNS = wordSet(
  `
  aid talks troops help control end rule face hold use support backing party fight study list post regard split
  show break run lead release welcome train increase award display matter count total veto blockade airlift
  deploy recall shelter harbour harbor flow stream land respect contest challenge crown brand label style
  interview exile escape return push press quote read endorsement honour honor treat traffic escort
`,
  `
  supply force plan call vote visit move claim order state charge attack protest rally march command name head
  point fear hope fire strike ally partner rival offer demand need report change guard base group sanction part export
  import
  work view side shell turn step look ban bid deal pledge request question appeal target guarantee vow host
  signal share cost ship transfer doubt object note mark power document project voice arm witness channel patrol
  battle combat counter suspect conduct
  cause cover hand chair exercise issue label kick leak limit object picture place pin profit scale shape test tip
  touch tour trace trust value worry debate function feature detail blast brief campaign contact record reserve resort
  reward risk spark fuel trigger
`,
);

/** Adjectives that stand before nouns, so that what follows is one. */
export const ADJECTIVES = wordSet(`
  full strong ethnic more further diplomatic military political firm unwavering continued public popular international
  new growing broad wide broader wider strongest strong close closest key main major chief principal staunch
  staunchest loyal longtime long-time foreign domestic national financial economic moral material logistical
  direct indirect covert tacit implicit explicit clear total complete unconditional limited massive heavy
  additional regional western eastern northern southern central local official formal unanimous bipartisan
  overwhelming crucial vital essential important significant substantial sufficient little great greater big
  bigger biggest small last next final first second third same various recent former current late future
  defensive lethal nonlethal humanitarian civilian secret technical sole legitimate lawful rightful armed good
  better best active solid steadfast unstinting steady enduring lasting generous open vocal resolute strategic
  extensive modern advanced heavy light old soviet-era mutual bilateral trade consular commercial own ongoing
  emergency serious possible potential
`);

/** Adjectives that follow their noun: “forces loyal to X”. */
export const AFTER_NOUNS = wordSet(
  'loyal supportive sympathetic hostile faithful close opposed friendly favourable favorable',
);

/** Adjectives that follow the one who is called so: “called the president illegitimate”. */
export const PREDICATES = wordSet(
  'illegitimate illegal unlawful false baseless untrue unfounded responsible guilty ready free',
);

/** A state or what stands for it: “the Russian government”, “Iranian officials”. */
export const GOVERNMENT_HEADS = wordSet(`
  government govt administration authorities regime cabinet presidency leadership officials official ministry
  diplomacy governments capital officialdom rulers premiership monarchy kingdom republic federation side
  delegation negotiators representatives brothers
`);
/** Armed forces of a state. */
export const ARMY_HEADS = wordSet(
  `
  soldiers peshmerga brass police guard paramilitaries airforce gendarmes peacekeepers commandos marines
  paratroopers infantry
`,
  'military army navy battalion force brigade regiment troop unit squad garrison contingent',
);
/** What only a state has: it acts by them. */
export const EQUIPMENT = wordSet(
  'aircraft warplanes jets warships planes helicopters gunships fleet airstrikes airpower strikes raids',
);
/** Groups of people that act. */
export const GROUP_HEADS = wordSet(
  `
  terrorists jihadists gunmen men women opposition militants insurgents supporters backers loyalists followers
  protesters protestors demonstrators lawmakers senators judges elders people public others contractors
  mercenaries fighters pilots officers generals commanders activists residents citizens separatists leaders voters
  students workers ministers community diaspora islamists secessionists monarchists royalists nationalists communists
  conservatives parliamentarians legislators businessmen clerics bishops exiles dissidents militiamen combatants
  putschists plotters mutineers warlords tribesmen paramilitary partisans volunteers conscripts reservists defectors
  deserters deputies mps congressmen politicians democrats republicans crowds marchers strikers farmers miners
  teachers journalists intellectuals coup-leaders coupists diplomats-in-exile resistance insurgency
  underground elements population minority rebellion courts camp army-men league committee congress
  legislature senate court church agency
  secretariat commission chamber
`,
  `
  rebel militia faction bloc movement coalition alliance front party group guerrilla tribe clan union council
  junta parliament assembly association
`,
);
/** Of these, those who are anybody where nothing says which ones: “the people”, “some members”. */
export const ANYBODY = wordSet(`
  men women elements elders courts public contractors pilots officers residents citizens leaders voters
  students workers ministers community farmers miners teachers journalists businessmen clerics bishops volunteers
  strikers population minority crowds members camp
`);
/** Of these, those that are organisations. */
export const ORGANISATION_HEADS = wordSet(`
  bloc movement coalition alliance association front party union league council junta committee congress parliament
  legislature assembly senate court church agency secretariat commission chamber
`);
/** What somebody may be held to be who is recognised. */
export const AUTHORITY = wordSet(`
  president government leader authority representative representatives ruler king premier parliament council
  state minister body head country nation winner victor administration
`);
/** States or their members: “Gulf states”, “EU members”, “some ninety nations”. */
export const STATES_HEADS = wordSet(`
  members states nations countries governments allies partners powers neighbours neighbors capitals monarchies
  kingdoms republics democracies member
`);
/** Those whose actions are those of their state, if its name goes before: “Kenyan diplomats”. */
export const DIPLOMAT_HEADS = wordSet(`
  diplomat diplomats ambassador ambassadors envoy envoys embassy embassies consulate consulates consul attache
  attaché mission staff personnel
`);
/** Offices: one word, as it ends the name of the office. */
export const OFFICES = wordSet(`
  president vice-president premier chancellor minister secretary secretary-general general colonel captain
  admiral major marshal lieutenant sheikh king queen prince princess emir sultan ayatollah pope ambassador envoy
  senator governor mayor speaker chief leader ruler dictator strongman head spokesman spokeswoman spokesperson
  commander incumbent challenger candidate successor mr mrs ms dr sir lord judge justice sen gen lt col rep gov
  lawmaker warlord chairman chairwoman chair director monarch imam cardinal archbishop bishop comrade sergeant
  corporal brigadier congressman congresswoman ex-president politician diplomat legislator deputy
  premier-designate president-elect caretaker mullah tsar czar emperor shah lawyer activist adviser advisor
  founder boss heir claimant contender winner nominee crown-prince mediator official aide
`);
/** Words that may go before an office: “acting president”, “foreign minister”. */
export const OFFICE_LEADS = wordSet(`
  vice prime foreign interior defence defense finance justice field opposition rebel military army former acting
  interim self-proclaimed self-declared deputy transitional caretaker supreme national crown ex exiled ousted
  deposed elected incumbent late veteran parliamentary parliament party security navy police national-security
  economy energy trade oil health information communications junta coup militia separatist guerrilla assembly
  senate
`);
/** A description before a name: “the militant group Hezbollah”. */
export const DESCRIPTORS = wordSet(`
  group militia movement party ally neighbour neighbor rival giant newspaper agency state organisation
  organization company coalition alliance front junta strongman patron backer sponsor enemy foe power nation
  kingdom republic country island faction army guerrillas bloc regime heavyweight
`);

/** The own side of an actor: who supports it supports the actor. */
export const SIDE_HEADS = wordSet(`
  government side cause leadership rule presidency claim claims people independence statehood sovereignty
  legitimacy authority council administration state regime army military forces police navy troops opposition
  cabinet candidacy integrity struggle fight resistance defence defense survival government-in-exile
  self-determination revolution uprising rebellion insurgency stance position
  existence right victory re-election reelection actions offensive security
`);

export const WEAPONS = wordSet(
  `
  arms weaponry ammunition munitions artillery firearms shells bombs explosives bombers torpedoes grenades
  mortars jets aircraft vessels armour armor vehicles systems radars interceptors patriots himars javelins
  stingers manpads kalashnikovs hardware bullets warheads mines carriers gunboats materiel matériel cartridges
  gear
`,
  `
  weapon missile rocket tank rifle gun howitzer drone warplane gunship warship frigate submarine helicopter f-16
  mig-29 armament launcher battery corvette fighter plane
`,
);
/** Of these, those that are weapons only beside a word of war: “patrol vessels”. */
export const DOUBTFUL_WEAPONS = wordSet(`
  vessels vehicles systems aircraft hardware batteries carriers jets helicopters helicopter mines gear planes
  plane fighters fighter battery launcher patriots
`);
export const WAR_WORDS = wordSet(`
  military air-defence air-defense patrol fighter coastguard anti-tank anti-aircraft lethal combat attack
  armoured armored weapons defence defense missile war naval surveillance army reconnaissance surface-to-air
  fighting armed transport radar security infantry anti-missile battle assault patriot artillery rocket tank
  arms light heavy air bomber demining mirage mig sukhoi f-15 f-16 scud apache cobra phantom tornado gunship
`);
export const TROOPS = wordSet(`
  troops soldiers forces advisers advisors instructors mercenaries contractors fighters peacekeepers commandos
  marines paratroopers trainers battalion battalions militiamen reinforcements warplanes warships bodyguards
  paramilitaries brigade brigades legionnaires gunmen volunteers squadron squadrons gendarmes policemen
  battlegroup contingent troop
`);
/** Heads that make aid: “military aid”, “security assistance”. */
export const AID_HEADS = wordSet(`
  aid assistance help support supplies equipment training cooperation backing hardware intelligence cover
  advisers advisors gear deliveries delivery shipments shipment package packages transfers guarantees sales sale
  exports materiel services umbrella funding grants strikes airlift
`);
/** What makes aid a matter of war. */
export const MILITARY_WORDS = wordSet(`
  military security arms weapons defence defense lethal air army naval weapon missile ammunition artillery tank
  drone munitions intelligence combat battlefield counterterrorism counter-terrorism counterinsurgency war armed
`);
/** What makes it a matter of civil life. */
export const CIVIL_WORDS = wordSet(`
  humanitarian food flour medical medicine medicines economic financial hospital hospitals vaccines vaccine
  development relief blankets tents rice grain wheat doctors loan loans emergency refugee technical budgetary
  scientific technological cultural educational non-lethal nonlethal nurses water election
  electoral fuel oil gas maize legal social nutrition
`);
export const TIES = wordSet('ties relations links contacts relationship relation tie');
export const SUPPORT_NOUNS = wordSet(`
  support backing endorsement solidarity loyalty allegiance weight blessing blessings goodwill fealty patronage
`);

/** Newspapers and agencies: they tell, and do not act. */
export const MEDIA: ReadonlySet<string> = new Set(
  `new york times|washington post|reuters|associated press|ap|afp|bbc|cnn|guardian|xinhua|kcna|tass|interfax|
  al jazeera|wall street journal|financial times|bloomberg|der spiegel|le monde|npr|fox news|anadolu|efe|ansa|dpa|
  agence france presse|agence france-presse|sky news|economist|twitter|facebook|telegram|instagram|youtube|
  ria novosti|pravda|izvestia|sputnik|al arabiya|haaretz|newsweek|politico|euronews|deutsche welle|nbc|abc|cbs|
  times|telegraph|independent|el pais|le figaro|global times|kyodo|yonhap|state television|state radio|nyt|wsj`
    .split('|')
    .map((name) => name.trim()),
);
