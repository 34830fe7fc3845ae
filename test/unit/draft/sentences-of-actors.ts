/** Sentences by whom their phrases mean, each with its traps. All are invented; real states are in them as names only. */
import { says, type Example } from './example.js';

export const SENTENCES_OF_ACTORS: Readonly<Record<string, readonly Example[]>> = {
  'the government of a person': [
    says('Italy supports the government of President Omar Sesay.', 'Italy > support > Omar Sesay : stated'),
    says(
      'Prime Minister Karim Haddad resigned.\nQatar backs Haddad’s government.',
      'Qatar > support > Karim Haddad : stated',
    ),
    says(
      'Prime Minister Karim Haddad resigned.\nQatar backs the Haddad administration.',
      'Qatar > support > Karim Haddad : stated',
    ),
    says('Kenya backs the government of Somali Prime Minister Ali Warsame.', 'Kenya > support > Ali Warsame : stated'),
    says('Norway reaffirms support for Malta govt', 'Norway > support > Malta : stated'),
    says("Spain supports Tirana's newly elected government.", 'Spain > support > Albania : stated'),
    says('The European Union supports the Tirana government.', 'European Union > support > Albania : stated'),
    says('Italy supports the government of the day.'),
  ],
  'forces of an actor': [
    says(
      'President Sam Kiir of Uganda spoke. His troops armed the Kenyan rebels.',
      'His troops > security-aid > Kenyan rebels : stated',
    ),
    says('The French-led naval force backs Chad.', 'French-led naval force > support > Chad : stated'),
    says('Guinean rebels entered Mali. Togo arms the rebels.', 'Togo > security-aid > Guinean rebels : stated'),
    says('An elite Ugandan unit defected to Okello.', 'elite Ugandan unit > support > Okello : stated'),
    says('His troops slept near Kampala.'),
  ],
  'an organisation and its men': [
    says('Syria arms Hizbollah guerrillas.', 'Syria > security-aid > Hizbollah : stated'),
    says('Pakistan supports the Taleban militia.', 'Pakistan > support > Taleban : stated'),
    says('Pakistan supports Tamil separatists.', 'Pakistan > support > Tamil separatists : stated'),
    says('Hamas supporters marched.', 'Hamas supporters > support > Hamas : implied'),
    says('Pakistan met Hamas supporters.'),
    says('Pakistan met Hamas militants.'),
  ],
  'troops in a land': [
    says(
      'Russia has 900 troops in Tajikistan backing Omar Sesay.',
      'Russia’s military > support > Omar Sesay : stated',
    ),
    says('The army in Chad supports Omar Sesay.', 'Chad’s military > support > Omar Sesay : stated'),
    says('Rebels in Chad supporting Omar Sesay advanced.', 'Rebels > support > Omar Sesay : stated'),
    says('Russia sent 900 troops in Tajikistan home.'),
  ],
  'groups that are told apart': [
    says(
      'Rwandan forces entered Goma. Ugandan-backed forces left. Troops loyal to Omar Sesay fled.',
      'Uganda > support > forces : implied',
      'Troops > support > Omar Sesay : implied',
    ),
    says(
      'Kenya armed the Somali rebels. Chad supports the rebels.',
      'Kenya > security-aid > Somali rebels : stated',
      'Chad > support > Somali rebels : stated',
    ),
    says('Malta supports rebel elements in Chad.', 'Malta > support > rebel elements : stated'),
    says('Malta supports most elements of the plan.'),
  ],
  'supporters who act': [
    says('Supporters of Omar Sesay in Mali attacked shops.', 'Supporters > support > Omar Sesay : implied'),
    says('Shops were looted by Omar Sesay’s supporters.', 'Omar Sesay’s supporters > support > Omar Sesay : implied'),
    says('Omar Sesay stood before cheering supporters.', 'cheering supporters > support > Omar Sesay : implied'),
    says('Pro-Kenyan residents attacked shops.', 'Pro-Kenyan residents > support > Kenya : implied'),
    says('Omar Sesay said that his supporters were angry.'),
    says('Even Omar Sesay’s foreign supporters seem to be tired.'),
    says('The plan may please pro-Kenyan residents.'),
    says('Omar Sesay spoke. Supporters of the dam marched.'),
  ],
  'names that are more or less than they seem': [
    says('Malta supports George W. Washington.', 'Malta > support > George W Washington : stated'),
    says('Rosa Vega, like Ana Silva a critic of Mali, backs Omar Sesay.', 'Rosa Vega > support > Omar Sesay : stated'),
    says(
      'Chad, like Mali, backs Omar Sesay.',
      'Chad > support > Omar Sesay : stated',
      'Mali > support > Omar Sesay : stated',
    ),
    says('Chad recognises the North.'),
    says('Chad sent troops to Operation Sandstorm.'),
  ],
  'what is somebody’s as another thing is': [
    says(
      'Mali and Chad met despite Kenya’s refusal to talk and also its support for Togo.',
      'Kenya > support > Togo : stated',
    ),
    says(
      'Mali deplored Kenya’s strikes on Chad, alongside its backing of Togolese rebels.',
      'Kenya > support > Togolese rebels : stated',
    ),
    says('Ana Silva met Rosa Vega’s aides. Chad backs her.'),
  ],
  'who is told what to do': [
    says('Kenya hinted to Chad on Monday that it should recognise Kosovo.', 'Chad > recognition > Kosovo : called-for'),
    says('Kenya told Chad that it recognises Kosovo.', 'Kenya > recognition > Kosovo : stated'),
    says('Kenya told Chad that it should sleep.'),
  ],
  'groups of each land': [
    says(
      'Iran backs Malian and Chadian militant groups.',
      'Iran > support > Malian militant groups : stated',
      'Iran > support > Chadian militant groups : stated',
    ),
    says(
      'All African Union member states recognise Kosovo.',
      'African Union member states > recognition > Kosovo : stated',
    ),
    says('Some African Union member states recognise Kosovo.'),
  ],
  'forces that are somebody’s or hang on somebody': [
    says('Chad said that its Kenyan-backed forces had won.', 'Kenya > support > forces : implied'),
    says('Malian rebels backed by Russian air strikes advanced.', 'Russia > security-aid > Malian rebels : stated'),
    says('Kenya supports a joint Malian force in Gao.', 'Kenya > support > joint Malian force : stated'),
    says('Hamas rejoiced. Chad met the Iranian-backed organization.', 'Iran > support > Hamas : implied'),
    says('Malian miners backed by Russian strikes advanced.'),
    says('Kenya supports the use of force.'),
  ],
  'verbs that only a comma parts': [
    says(
      'Togo Backs Hamas, Severs Ties With Mali',
      'Togo > support > Hamas : stated',
      'Togo > severed-ties > Mali : stated',
    ),
    says('Ana Silva, who said she backs Togo, left.', 'Ana Silva > support > Togo : stated'),
    says('Togo met Omar Sesay, left Mali'),
  ],
  'a description that hangs on somebody': [
    says('The Volta Front, an Iranian-backed group, left.', 'Iran > support > Volta Front : implied'),
    says('The Volta Front is a Kenyan-backed militia.', 'Kenya > support > Volta Front : implied'),
    says('The US-backed, Kenyan-led Volta Front left.', 'United States > support > Volta Front : implied'),
    says('Chad, an Iranian-owned group said, left.'),
  ],
  'allies at a name': [
    says(
      'Iran and its ally Hamas support Omar Sesay.',
      'Iran > support > Omar Sesay : stated',
      'Hamas > support > Omar Sesay : stated',
    ),
    says('Togo’s allies sent Togo weapons.', 'Togo’s allies > security-aid > Togo : stated'),
    says('Togo’s army sent Togo weapons.'),
  ],
  'who speaks, and of whom': [
    says('Malta’s foreign minister said his country recognises Kosovo.', 'Malta > recognition > Kosovo : stated'),
    says('The Volta Front, which the UN says is backed by Chad, left.', 'Chad > support > Volta Front : reported'),
    says(
      'The league -- made of Chad, Mali and Togo -- has demanded that Malta renounce war, recognise Kosovo and leave.',
      'Malta > recognition > Kosovo : called-for',
      'league > support > Kosovo : implied',
    ),
    says('Ana Silva opened the port, adding the step was supported by Jordan.'),
    says('They blamed a cleric in exile in Malta who supported Omar Sesay.'),
    says('I’m told that Malta left.'),
  ],
  'names in news': [
    says('Turkey voiced its support for Mr. Sesay.', 'Turkey > support > Sesay : stated'),
    says('Malta gave the Volta Armed Forces (VAF) weapons.', 'Malta > security-aid > Volta Armed Forces : stated'),
    says('U.S-backed fighters left.', 'United States > support > fighters : implied'),
    says('Kenyan government-backed militias left.', 'Kenya > support > militias : implied'),
    says('A Chadian armed group left.'),
    says('A Kenyan official gave Chad weapons.'),
  ],
  'a name and a group beside it': [
    says('Volta Front, a party backed by Mali, won.', 'Mali > support > Volta Front : stated'),
    says('Volta Front met an opposition party backed by Mali.', 'Mali > support > opposition party : stated'),
    says('Volta Front met a party backed by Mali.'),
    says('Volta Front, a company, met Mali.'),
  ],
  'a region of a state': [
    says('Nauru recognised the breakaway region of Abkhazia.', 'Nauru > recognition > Abkhazia : stated'),
    says('The former British colony of Kenya recognised Kosovo.', 'Kenya > recognition > Kosovo : stated'),
    says(
      'Tuvalu and Nauru spoke of Abkhazia.\nTuvalu recognised the region.',
      'Tuvalu > recognition > Abkhazia : stated',
    ),
    says(
      'Peru does not recognise the outcome of the vote in South Ossetia.',
      'Peru > recognition > South Ossetia : denied',
    ),
    says('Kenya is a region of Africa. Tuvalu recognised the region.'),
    says('Peru recognised the outcome of the vote in Chile.'),
  ],
  'a people in a state': [
    says('Norway supports the Iraqi Kurds.', 'Norway > support > Iraqi Kurds : stated'),
    says("Norway supports Iran's Kurdish rebels.", "Norway > support > Iran's Kurdish rebels : stated"),
    says('Norway supports the Syrian population.', 'Norway > support > Syrian population : stated'),
    says('Norway met Kurds.'),
  ],
  'a group in many words': [
    says('Peru supports Bolivian opposition elements.', 'Peru > support > Bolivian opposition elements : stated'),
    says(
      'Cuba backs a local pro-Chile party.',
      'Cuba > support > pro-Chile party : stated',
      'pro-Chile party > support > Chile : implied',
    ),
    says('An exile group based in Ghana supports Togo.', 'exile group > support > Togo : stated'),
    says(
      'The Peruvian Farmers Association met. The association supports Chile.',
      'Peruvian Farmers Association > support > Chile : stated',
    ),
    says('The elements of the plan support trade with Chile.'),
  ],
  'an office that is not named': [
    says('Kenya’s foreign minister voiced support for Somalia.', 'Kenya > support > Somalia : stated'),
    says('The Polish president recognised Kosovo.', 'Poland > recognition > Kosovo : stated'),
    says('A Polish minister voiced support for Somalia.'),
    says(
      'Kenya’s opposition leader voiced support for Somalia.',
      'Kenya’s opposition leader > support > Somalia : stated',
    ),
    says(
      'The pro-Chad leader of the Rift region backs Togo.',
      'leader of the Rift region > support > Togo : stated',
      'leader of the Rift region > support > Chad : implied',
    ),
    says(
      'Cuba arms the Volta rebels. The commander of the Volta rebels backs Cuba.',
      'Cuba > security-aid > Volta rebels : stated',
      'commander of the Volta rebels > support > Cuba : stated',
    ),
    says(
      'Peru’s Speaker of Parliament recognised Ana Silva as president.\nThe Speaker backs Togo.',
      'Peru’s Speaker > recognition > Ana Silva : stated',
      'Peru’s Speaker > support > Togo : stated',
    ),
    says('Kenya’s opposition spokesman voiced support for Somalia.'),
    says('The speaker backs Togo.'),
  ],
  'persons with one surname': [
    says(
      'Rosa Vega backs Togo.\nOmar Vega backs Mali. Vega also backs Chad.',
      'Rosa Vega > support > Togo : stated',
      'Omar Vega > support > Mali : stated',
      'Omar Vega > support > Chad : stated',
    ),
    says(
      'Rosa Vega backs Togo.\nRosa M. Vega backs Mali. Vega backs Chad.',
      'Rosa Vega > support > Togo : stated',
      'Rosa Vega > support > Mali : stated',
      'Rosa Vega > support > Chad : stated',
    ),
    says(
      'The general Omar al-Sesay backs Togo. Sesay backs Mali.\nThe leader al-Sesay also backs Chad.',
      'Omar al-Sesay > support > Togo : stated',
      'Omar al-Sesay > support > Mali : stated',
      'Omar al-Sesay > support > Chad : stated',
    ),
    says(
      'President Rosa Vega of Peru resigned. The Peruvian leader backs Togo.',
      'Rosa Vega > support > Togo : stated',
    ),
    says('Rosa Vega met Omar Vega.'),
  ],
  'anybody, where nothing says who': [
    says('Chadian voters back Togo.', 'Chadian voters > support > Togo : stated'),
    says('Rural voters back Togo.'),
    says('A militant group armed Togo.'),
    says('Chad supports people who fled.'),
    says('The pro-Chad camp left.', 'pro-Chad camp > support > Chad : implied'),
    says('Voters back Togo.'),
    says('Chad armed the men.'),
    says('Finance ministers of Ghana met. The EU finance ministers met Peru.'),
    says('The Italian aid workers left Chad for an army training camp.'),
  ],
  'governments of a kind': [
    says('Chad backs a unity government. The Libyan government left.', 'Chad > support > unity government : stated'),
    says('Chad arms a low-level Volta insurgency.', 'Chad > security-aid > Volta insurgency : stated'),
    says('Chad backs President Omar Sesay of Mali and his government.', 'Chad > support > Omar Sesay : stated'),
    says('Chad backs a government.'),
  ],
  'what a minister is in charge of': [
    says(
      'Peruvian Minister of Transport and Public Works Ana Silva backs Togo.',
      'Ana Silva > support > Togo : stated',
    ),
    says('U.S. Secretary of State Ana Silva backs Togo.', 'Ana Silva > support > Togo : stated'),
    says('The Ministry of Trade said on Nov. 19 that it was closed. Togo backs the date of Nov. 19.'),
  ],
  'members and adjectives of an organisation': [
    says('Members of the Volta Front back Togo.', 'Volta Front > support > Togo : stated'),
    says('Iran backs the ruling Hamas movement.', 'Iran > support > Hamas : stated'),
    says('Iran backs the Palestinian ruling party Hamas.', 'Iran > support > Hamas : stated'),
    says('Certain members of the Volta Front back Togo.', 'members > support > Togo : stated'),
    says('Members of the choir back Togo.'),
  ],
  'a subject before an insertion': [
    says(
      'It ended days after Nauru, once a friend of Peru, cut ties with Taiwan.',
      'Nauru > severed-ties > Taiwan : stated',
    ),
    says(
      'It was praised by Chad, which like Togo supports Mali.',
      'Chad > support > Mali : stated',
      'Togo > support > Mali : stated',
    ),
    says(
      'Mali rejected an idea of Chad, which like Togo supports Peru.',
      'Chad > support > Peru : stated',
      'Togo > support > Peru : stated',
    ),
    says('It ended days after a visit to Nauru, once a friend of Peru, cut costs.'),
  ],
  'lands whose independence is recognised': [
    says(
      'Malta recognised the independence of the western Chadian regions of Borkou and Ennedi.\nTogo recognised the two regions.',
      'Malta > recognition > Borkou : stated',
      'Malta > recognition > Ennedi : stated',
      'Togo > recognition > Borkou : stated',
      'Togo > recognition > Ennedi : stated',
    ),
    says(
      'Malta recognised Borkou.\nMalta had recognised the independence of Borkou.',
      'Malta > recognition > Borkou : stated',
      'Malta > recognition > Borkou : stated',
    ),
    says('Malta celebrated in the regions of Borkou and Ennedi.\nTogo recognised the two regions.'),
  ],
  'states by where they are': [
    says('Chad is backed by Gulf monarchies.', 'Gulf monarchies > support > Chad : stated'),
    says('Chad left with the support of Western powers.', 'Western powers > support > Chad : stated'),
    says('A Malian-led coalition of Arab states backs Chad.', 'Malian-led coalition > support > Chad : stated'),
    says('Chad is backed by some Western powers.'),
    says('Malta backs the Republic of Cyprus.', 'Malta > support > Cyprus : stated'),
    says('Malta backs a bridge in the Republic of Cyprus.'),
  ],
  'several states before one noun': [
    says(
      'U.S., British and French planes protect Chad.',
      'United States > security-aid > Chad : stated',
      'United Kingdom > security-aid > Chad : stated',
      'France > security-aid > Chad : stated',
    ),
    says('In the U.S., British and French planes landed.'),
  ],
  'one who is accused': [
    says('Togo, accused of arming the Volta rebels, left.', 'Togo > security-aid > Volta rebels : reported'),
    says('Togo, accused of arming itself, left.'),
  ],
  followers: [
    says('President Omar Sesay stood among supporters.', 'supporters > support > Omar Sesay : implied'),
    says(
      'Omar Sesay’s backers Chad and Togo left.',
      'Chad > support > Omar Sesay : implied',
      'Togo > support > Omar Sesay : implied',
    ),
    says('Mali asked its supporters to leave.'),
    says('The vote alarmed supporters of Omar Sesay.'),
    says('Crowds met supporters in Lima.'),
  ],
  'a thing and its place': [
    says('A group in Peru funded by Canada left.', 'Canada > support > group : stated'),
    says('A summit in Lima funded by Canada ended.'),
  ],
  'troops of a state': [
    says('Chad gave the rebels missiles.', 'Chad > security-aid > rebels : stated'),
    says('Chad announced the dispatch of U.S. troops.'),
    says('Chad sent U.S. troops.'),
  ],
  'an insertion before another subject': [
    says('Ali Warsame, backed by Egypt, and Omar Sesay fought.', 'Egypt > support > Ali Warsame : stated'),
    says(
      'Ali Warsame, backed by Egypt, Togo and Mali, fought.',
      'Egypt > support > Ali Warsame : stated',
      'Togo > support > Ali Warsame : stated',
      'Mali > support > Ali Warsame : stated',
    ),
    says('The government in Tirana, backed by the West, fell.'),
  ],
  'members and ministers': [
    says('EU foreign ministers backed Ana Silva.', 'European Union > support > Ana Silva : stated'),
    says('Most EU members recognise Kosovo.'),
    says('France, an EU member, recognises Kosovo.', 'France > recognition > Kosovo : stated'),
    says('Malta’s independence was recognised by Togo.', 'Togo > recognition > Malta : stated'),
    says('Malta alone recognises Kosovo.', 'Malta > recognition > Kosovo : stated'),
  ],
  'it in a clause of time': [
    says('Malta cut ties with Togo after it recognised Kosovo.', 'Malta > severed-ties > Togo : stated'),
    says('Malta left after it recognised Kosovo.', 'Malta > recognition > Kosovo : stated'),
    says('Malta left because it rained in Kosovo.'),
  ],
  'a word before a title': [
    says(
      'Togo urged Peru to back embattled President Omar Sesay.',
      'Peru > support > Omar Sesay : called-for',
      'Togo > support > Omar Sesay : implied',
    ),
    says('Rebels supporting ousted President Omar Sesay fled.', 'Rebels > support > Omar Sesay : stated'),
    says('Rebels ousted President Omar Sesay.'),
  ],
  'states that are not named': [
    says('Kosovo is recognised by thirty states.'),
    says('Togo is supported by foreign powers.'),
    says('Dozens of countries recognise Kosovo.'),
    says(
      'Togo has the support of countries of the Volta region.',
      'countries of the Volta region > support > Togo : stated',
    ),
  ],
  'a list and a name beside it': [
    says(
      'Two pilots recognised by Malta, Ana Silva and Rosa Vega, flew to Chile.',
      'Malta > recognition > Two pilots : stated',
    ),
    says(
      'Ghana, Togo, the African Union and Benin all recognise Kosovo.',
      'Ghana > recognition > Kosovo : stated',
      'Togo > recognition > Kosovo : stated',
      'African Union > recognition > Kosovo : stated',
      'Benin > recognition > Kosovo : stated',
    ),
    says(
      'Other than Chad, only Togo and Benin have recognised Kosovo.',
      'Togo > recognition > Kosovo : stated',
      'Benin > recognition > Kosovo : stated',
    ),
    says(
      'Peru spoke of Transnistria, another territory recognised by Cuba.',
      'Cuba > recognition > Transnistria : stated',
    ),
    says(
      'Malta recognises Kosovo but not Taiwan.',
      'Malta > recognition > Kosovo : stated',
      'Malta > recognition > Taiwan : denied',
    ),
    says('Malta recognises Kosovo but not its stamps.', 'Malta > recognition > Kosovo : stated'),
    says('Belgium is the largest of 30 states that recognise Kosovo.', 'Belgium > recognition > Kosovo : stated'),
    says('Belgium is the guest of states that recognise Kosovo.'),
  ],
  'a group that is pointed at': [
    says('Hamas left Doha. Iran backs the militant group.', 'Iran > support > Hamas : stated'),
    says('Hamas left Doha. The Iranian-backed group said so.', 'Iran > support > Hamas : implied'),
    says('Hamas met Hezbollah. Iran backs the group.'),
  ],
  'the government of the land of the article': [
    says('Mali spoke. Visitors of Mali left Bamako. Chad backs the government.', 'Chad > support > Mali : stated'),
    says('Mali spoke. Niger listened. Chad backs the government.'),
  ],
  'a receiver that is told once': [
    says(
      'Spain sent tanks to Ukraine.\nItaly has promised missiles.',
      'Spain > security-aid > Ukraine : stated',
      'Italy > security-aid > Ukraine : called-for',
    ),
    says(
      'Spain sent tanks to Ukraine. Spain sent tanks to Georgia.\nItaly has promised missiles.',
      'Spain > security-aid > Ukraine : stated',
      'Spain > security-aid > Georgia : stated',
    ),
    says('Italy has promised missiles.'),
  ],
  'a description that says nothing new': [
    says(
      'The pro-Chad camp left.\nThe pro-Chad camp returned.\nMali backs the camp.',
      'pro-Chad camp > support > Chad : implied',
      'Mali > support > pro-Chad camp : stated',
    ),
    says('The Mali camp left.'),
  ],
  'a thing that is meant by a pronoun': [
    says('Spain drew the border in 1920. It is recognised by Chad.', 'Chad > recognition > Spain : stated'),
    says('The border was drawn by Spain. It is recognised by Chad.'),
  ],
  'whose government forces are for': [
    says('In Mali, pro-government forces left.', 'pro-government forces > support > Mali : implied'),
    says('In Mali, government forces left.'),
  ],
  'another one beside a name': [
    says('Hezbollah, another Iranian-backed militia, left.', 'Iran > support > Hezbollah : implied'),
    says('Zanda, a pro-Chad region, voted.', 'Zanda > support > Chad : implied'),
    says(
      'Israel bombed the Houthis. The attack on the Iranian-backed group failed.',
      'Iran > support > Houthis : implied',
    ),
    says('Israel bombed Hezbollah and a militia.'),
  ],
  'some members': [
    says('Spain sent tanks to NATO members.', 'Spain > security-aid > NATO : stated'),
    says('Spain sent tanks to small eastern NATO members.'),
  ],
  'a continent that acts': [
    says('Europe’s support for Ukraine grows.', 'Europe > support > Ukraine : stated'),
    says('Spain sent troops to Ukraine by way of Europe.'),
  ],
  'the country of a person': [
    says('President Ana Silva of Chad spoke of her country’s support for Mali.', 'Chad > support > Mali : stated'),
    says('Kaja Lind spoke of her country’s support for Mali.'),
  ],
  'the country that was told of': [
    says('Azerbaijan vowed to fight. The country is backed by Turkey.', 'Turkey > support > Azerbaijan : stated'),
    says('Ana Silva of Chad, whose government supports Mali, spoke.', 'Chad > support > Mali : stated'),
    says('The country is backed by Turkey.'),
  ],
  'who “they” and “it” may be': [
    says('Rebels left. They are backed by Mali.', 'Mali > support > rebels : stated'),
    says('Rebels took the towns. Mali backs them.'),
    says('Chad’s ties with Mali suffered after reports that it armed Togo.'),
  ],
  'an organisation of such men': [
    says('The Wagner Group of Russian-backed mercenaries left.', 'Russia > support > Wagner Group : implied'),
    says('Omar Sesay, a pro-Russian populist, won.', 'Omar Sesay > support > Russia : implied'),
    says('Protests by people in support of Mali went on.'),
  ],
  'an organisation and what kind of group it is': [
    says('The Rwandan-backed M23 rebel group left.', 'Rwanda > support > M23 : implied'),
    says('The M23 rebel group left Rwanda.'),
  ],
};
