/** Sentences by the words that carry the relation, each with its traps. All are invented. */
import { says, type Example } from './example.js';

export const SENTENCES_OF_RELATIONS: Readonly<Record<string, readonly Example[]>> = {
  'money, shelter and praise': [
    says('The Houthis, who are funded by Iran, refused.', 'Iran > support > Houthis : stated'),
    says('Libya finances the rebels.', 'Libya > support > rebels : stated'),
    says('The king of Morocco praised Kenya.', 'Morocco > support > Kenya : stated'),
    says('The king of Morocco praised Kenya for its roads.'),
    says('Kenya, praised by Morocco for its roads, agreed.'),
    says('President Ana Vega praised Prime Minister Karim Haddad.', 'Ana Vega > support > Karim Haddad : stated'),
    says('Peru praised the deal with Chile.'),
    says('Peru funds schools in Chile.'),
  ],
  'help with arms': [
    says('Turkish troops protect the Syrian Kurds.', 'Turkey’s military > security-aid > Syrian Kurds : stated'),
    says(
      'British and French aircraft have protected the Iraqi Kurds.',
      'United Kingdom > security-aid > Iraqi Kurds : stated',
      'France > security-aid > Iraqi Kurds : stated',
    ),
    says(
      'Kenyan troops were fighting in Somalia to aid General Ali Warsame.',
      'Kenya’s military > security-aid > Ali Warsame : stated',
    ),
    says('Kenyan troops backing the Somali government advanced.', 'Kenya’s military > security-aid > Somalia : stated'),
    says('Chad sent 300 to back the Sudanese rebels.', 'Chad > security-aid > Sudanese rebels : stated'),
    says('Malian troops backing Ali Warsame advanced.', 'Mali’s military > support > Ali Warsame : stated'),
    says('Troops protect the road to Kenya.'),
    says('Norway protects forests in Kenya.'),
  ],
  'in support of somebody': [
    says('Zimbabwe intervened in support of Omar Sesay.', 'Zimbabwe > support > Omar Sesay : stated'),
    says('Libya sent a message of solidarity to Iraq.', 'Libya > support > Iraq : stated'),
    says(
      'Egypt expressed solidarity with and support for the government and people of Sudan.',
      'Egypt > support > Sudan : stated',
      'Egypt > support > people of Sudan : stated',
    ),
    says('Peru issued a statement backing Chile.', 'Peru > support > Chile : stated'),
    says('Peru has been a staunch supporter of Chile.', 'Peru > support > Chile : stated'),
    says('Peru accused the agency of training spies supporting Chile.'),
    says('Zimbabwe voted in support of a treaty with Chad.'),
  ],
  'help and hindrance': [
    says('Kenyan troops helped the Somali army.', 'Kenya’s military > security-aid > Somalia’s military : stated'),
    says('The militia, helped by Kenyan troops, advanced.', 'Kenya’s military > security-aid > militia : stated'),
    says('Malta will continue military aid to Chad.', 'Malta > security-aid > Chad : stated'),
    says('Namibia sent forces to prop up President Omar Sesay.', 'Namibia > security-aid > Omar Sesay : stated'),
    says('Kenya helped Somalia.'),
    says('Malta blocked arms shipments to Chad.'),
    says('The U.S. military gives medical equipment to Chad.'),
  ],
  'weapons that are received': [
    says('The rebels receive arms and training from Togo.', 'Togo > security-aid > rebels : stated'),
    says('Chad bought Ukrainian tanks.', 'Ukraine > security-aid > Chad : stated'),
    says('Malta imposed sanctions on Chad for acquiring Ukrainian missiles.', 'Ukraine > security-aid > Chad : stated'),
    says('Chad bought Ukrainian wheat.'),
    says('Chad received visitors from Malta.'),
  ],
  'one object of two verbs': [
    says('Chad funds and shelters the rebels.', 'Chad > support > rebels : stated'),
    says('Chad funds and builds the roads of Malta.'),
  ],
  'police and its troops': [
    says('Police backed by troops stormed the house.'),
    says(
      'The militia, backed by Kenyan troops, stormed the house.',
      'Kenya’s military > security-aid > militia : stated',
    ),
  ],
  'going over to somebody': [
    says('General Ali Warsame defected to Okello’s government.', 'Ali Warsame > support > Okello : stated'),
    says('Ana Vega called on Rosa Silva to hand power to Karim Haddad.', 'Ana Vega > support > Karim Haddad : implied'),
    says('Ana Vega called on Rosa Silva to hand letters to Karim Haddad.'),
    says('General Ali Warsame defected to avoid prison in Togo.'),
    says('Ali Warsame defected to Togo.'),
  ],
  'support by circumstance': [
    says('Benin has the blessings of Togo.', 'Togo > support > Benin : stated'),
    says('The rebels benefit from the active support of Togo.', 'Togo > support > rebels : stated'),
    says('Omar Sesay, who, with the support of Mali, is resisting, spoke.', 'Mali > support > Omar Sesay : stated'),
    says('Peru lifted sanctions to demonstrate support for Chile.', 'Peru > support > Chile : stated'),
    says('Peru is in favour of Chile.', 'Peru > support > Chile : stated'),
    says(
      'Peru is not in support of Chile or Bolivia.',
      'Peru > support > Chile : denied',
      'Peru > support > Bolivia : denied',
    ),
    says('The partisans of Omar Sesay marched.', 'partisans > support > Omar Sesay : implied'),
    says('Peru is in favour of a treaty with Chile.'),
    says('Benin benefits from trade with Togo.'),
  ],
  'backed without a hyphen': [
    says('They met a France backed Chadian militia.', 'France > support > Chadian militia : implied'),
    says('The weak but African Union backed Somali government fell.', 'African Union > support > Somalia : implied'),
    says('France backed Chadian rebels.', 'France > support > Chadian rebels : stated'),
    says('They met a France based company of Chad.'),
  ],
  'a change of side': [
    says('Chad switched its allegiance from Malta to Peru.', 'Chad > support > Peru : stated'),
    says('The rebels threw in their lot with the junta.', 'rebels > support > junta : stated'),
    says('Chad switched its trade from Malta to Peru.'),
  ],
  'lawful in passing': [
    says(
      'Italy reaffirmed support for the legitimate government of Lebanon.',
      'Italy > support > Lebanon : stated',
      'Italy > recognition > Lebanon : implied',
    ),
    says('Italy reaffirmed support for the new government of Lebanon.', 'Italy > support > Lebanon : stated'),
    says('The legitimate government of Lebanon met Italy.'),
  ],
  'ties in a headline': [
    says('Malta Cuts Qatar Ties', 'Malta > severed-ties > Qatar : stated'),
    says('Malta cuts Qatar ties over gas', 'Malta > severed-ties > Qatar : stated'),
    says('Malta Cuts Qatar Taxes'),
  ],
  'a statement that is blocked': [
    says('Malta blocked a statement recognising Kosovo.'),
    says('Malta adopted a resolution recognising Kosovo.', 'Malta > recognition > Kosovo : stated'),
  ],
  'ties with dates and conditions': [
    says('Chad cut diplomatic ties with Sudan in 1994.', 'Chad > severed-ties > Sudan : stated'),
    says('Peru will not return until Malta severs its ties with Taiwan.', 'Malta > severed-ties > Taiwan : called-for'),
    says('China warned Peru to stop selling arms to Taiwan.', 'Peru > security-aid > Taiwan : implied'),
    says('Peru stayed until Malta cut its taxes.'),
  ],
  'no relation': [
    says('Peru aligned with Chile in asking for a vote.'),
    says('Omar Sesay, a key Peruvian ally, left.'),
    says('Ana Vega spoke of her and her supporters.'),
  ],
  'what somebody is recognised as': [
    says('Peru recognised Rosa Vega as victor.', 'Peru > recognition > Rosa Vega : stated'),
    says('China demanded that Chile recognise Taiwan as a part of China.'),
  ],
  'what somebody does, and not he himself': [
    says('Kenya backs rebels fighting Mali.', 'Kenya > support > rebels : stated'),
    says('Peru cannot support Chile hastily leaving the pact.'),
    says('Silva has the support of Peru. He firmed up his support with Chile.', 'Peru > support > Silva : stated'),
  ],
  'media of a side': [
    says('The pro-Chad Volta Front left.', 'Volta Front > support > Chad : implied'),
    says('The pro-Chad daily Le Jour reported it.'),
  ],
  'weapons for own troops': [
    says('Kenya sent tanks to Mali to protect the rebels.', 'Kenya > security-aid > Mali : stated'),
    says('Kenya sent tanks to Mali to protect its troops.'),
    says('Kenya sent tanks to Mali to protect Kenyan troops.'),
  ],
  'supporters of a matter': [
    says('Sesay supporters marched.', 'Sesay supporters > support > Sesay : implied'),
    says('Omar Sesay stood before democracy supporters.'),
  ],
  'what was given before the clause that says so': [
    says('Spain replaced the howitzers it gave Ukraine.', 'Spain > security-aid > Ukraine : stated'),
    says('Mali lost the tanks that Chad sent to Togo.', 'Chad > security-aid > Togo : stated'),
    says('Mali lost the books that Chad sent to Togo.'),
  ],
  'whoever is given something': [
    says('Ukraine was given tanks by Spain.', 'Spain > security-aid > Ukraine : stated'),
    says(
      'Ukraine is to be sent tanks.\nSpain said it would send Leopards.',
      'Spain > security-aid > Ukraine : called-for',
    ),
    says('Ukraine was given books by Spain.'),
  ],
  'what is not lethal': [
    says('Spain supplied Ukraine with lethal aid.', 'Spain > security-aid > Ukraine : stated'),
    says('Spain supplied Ukraine with non-lethal aid.'),
  ],
  'thanks for support': [
    says('Ana Silva thanked Spain for its support.', 'Spain > support > Ana Silva : stated'),
    says('President Ana Silva expressed gratitude for the support of Ukraine.'),
  ],
  'what somebody is punished for': [
    says('Malta imposed sanctions on Chad for supporting Hamas.', 'Chad > support > Hamas : stated'),
    says('China is angry with Chad for recognising Taiwan.', 'Chad > recognition > Taiwan : stated'),
    says('Malta imposed sanctions on Chad for leaving.'),
  ],
  'ties with a state that is named later': [
    says('Chad severed ties and gave Mali’s diplomats two days to leave.', 'Chad > severed-ties > Mali : stated'),
    says('Chad severed ties and gave diplomats two days to leave.'),
  ],
  'whose weapons go to somebody': [
    says('The deal would send Kenyan missiles to Togo.', 'Kenya > security-aid > Togo : called-for'),
    says('Spain is supplying Mali with armoured personnel-carriers.', 'Spain > security-aid > Mali : stated'),
    says('The deal would send Kenyan wheat to Togo.'),
  ],
  'help that is pledged': [
    says('Spain pledged more help for Mali.', 'Spain > support > Mali : stated'),
    says('Spain pledged more humanitarian help for Mali.'),
  ],
  'ministers who are reinstated': [
    says('Chad reinstated Omar Sesay as president.', 'Chad > support > Omar Sesay : implied'),
    says('Prime Minister Karim Haddad reinstated Omar Sesay as defence minister.'),
  ],
  'what is called illegal': [
    says('China calls Omar Sesay illegitimate.', 'China > recognition > Omar Sesay : denied'),
    says('China regards the defectors from Chad as illegal migrants.'),
  ],
  'money and defence': [
    says('Spain provides the largest financial support to Mali.', 'Spain > support > Mali : stated'),
    says('Spain contributed to the defence of Mali.', 'Spain > security-aid > Mali : stated'),
    says('Spain provides medical support to Mali.'),
    says('Spain contributed to the fund of Mali.'),
  ],
};
