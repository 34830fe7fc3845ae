/** Sentences by what their words mean, each with its traps. All are invented. */
import { says, type Example } from './example.js';

export const SENTENCES_OF_MEANINGS: Readonly<Record<string, readonly Example[]>> = {
  'each other': [
    says(
      'Chad and Togo recognised each other.',
      'Chad > recognition > Togo : stated',
      'Togo > recognition > Chad : stated',
    ),
    says(
      'Peru and Chile cut ties with one another.',
      'Peru > severed-ties > Chile : stated',
      'Chile > severed-ties > Peru : stated',
    ),
    says('Chad and Togo fined each other.'),
  ],
  'ties of one with several': [
    says(
      'Relations were severed between Chad and Togo, Benin, and Mali three years ago.',
      'Togo > severed-ties > Chad : stated',
      'Benin > severed-ties > Chad : stated',
      'Mali > severed-ties > Chad : stated',
    ),
    says('Roads were cut between Chad and Togo, Benin, and Mali three years ago.'),
  ],
  'troops that go to a state': [
    says('Kenya offered to send troops to Malawi.', 'Kenya > security-aid > Malawi : called-for'),
    says('At the request of Malawi, Kenya sent troops to Malawi.', 'Kenya > security-aid > Malawi : stated'),
    says('Kenya sent advisers to Malawi.', 'Kenya > security-aid > Malawi : stated'),
    says('Kenya sent 300 troops to Malawi.'),
    says('Kenya plans to move troops to Malawi.'),
  ],
  'those who supply weapons': [
    says('Malta remains the biggest arms supplier to Chad.', 'Malta > security-aid > Chad : stated'),
    says("Malta, Chad's main weapons supplier, agreed.", 'Malta > security-aid > Chad : stated'),
    says('Malta remains the biggest oil supplier to Chad.'),
  ],
  congratulations: [
    says(
      'President Juan Silva of Chile congratulated President Ana Vega of Peru on her re-election.',
      'Juan Silva > support > Ana Vega : stated',
    ),
    says(
      'President Juan Silva of Chile congratulated President Ana Vega of Peru, calling it a good day.',
      'Juan Silva > support > Ana Vega : stated',
    ),
    says('Chile congratulated Peru on its new airport.'),
    says('President Juan Silva of Chile congratulated Karim Haddad, calling it a good day.'),
  ],
  'those who are urged without a name': [
    says('Ana Vega urges to give Chad tanks.', 'Ana Vega > support > Chad : implied'),
    says('Ana Vega urges to give Chad time.'),
  ],
  'existence and declarations': [
    says('Chad acknowledged the existence of Kosovo.', 'Chad > recognition > Kosovo : stated'),
    says('Kosovo, which Chad refuses to recognise, agreed.', 'Chad > recognition > Kosovo : denied'),
    says('Rebels in Mali declared for Ana Vega.', 'Rebels > support > Ana Vega : stated'),
    says('Chad acknowledged the beauty of Kosovo.'),
    says('Chad declared a holiday for Kosovo.'),
  ],
  'plans that are dropped, aid that is blocked': [
    says('Malta scrapped its plan to arm the rebels.', 'Malta > security-aid > rebels : denied'),
    says('Chad demanded that Malta cancel its plan to arm the rebels.'),
    says('Chad accused Togo of blocking Maltese arms shipments to Mali.'),
  ],
  'weapons that are asked for, and on their way': [
    says('Mali requested tanks from Malta.', 'Malta > security-aid > Mali : called-for'),
    says('Malta gave to Mali some of its tanks.', 'Malta > security-aid > Mali : stated'),
    says('Malta shipped arms via Libya to the rebels in Chad.', 'Malta > security-aid > rebels : stated'),
    says(
      'Weapons sent into Libya for the rebels by Malta and Togo were lost, Chad said.',
      'Malta > security-aid > rebels : reported',
      'Togo > security-aid > rebels : reported',
    ),
    says('Mali requested tents from Malta.'),
    says('Karim Haddad flew to Mali in a Maltese warplane.'),
    says('Karim Haddad sold the Silva rifle.'),
  ],
  'ties with the only other state': [
    says('Chad closed its embassy in Mali and broke off ties.', 'Chad > severed-ties > Mali : stated'),
    says('Chad left Togo and Mali and broke off ties.'),
    says('Chad froze talks on closer ties with Mali.'),
  ],
  'who is trained': [
    says('Malta trained Togolese soldiers.', 'Malta > security-aid > Togo’s military : stated'),
    says('Malta trained Ana Silva.'),
    says('Malta trained workers of Togo.'),
    says('A Harvard-trained president, Ana Silva, met Malta.'),
  ],
  'what is no side': [
    says('Malta stands with its closest ally the Gambia.', 'Malta > support > Gambia : stated'),
    says('Malta acknowledged Ana Vega as president.', 'Malta > recognition > Ana Vega : stated'),
    says('Malta accepted Chad as a member.'),
    says('Malta supports the Lagos Process.'),
    says('Malta praised the joint commission.'),
    says('Malta met Chad and called it illegal.'),
  ],
  'what help does': [
    says('A surge of support from Malta saved Ana Vega.', 'Malta > support > Ana Vega : stated'),
    says('Military aid from Malta helped the Somali army.', 'Malta > security-aid > Somalia’s military : stated'),
    says(
      'The Somali army seized the town with Maltese air support.',
      'Malta > security-aid > Somalia’s military : stated',
    ),
    says(
      'The rebels were bombed by the Somali army with Maltese air support.',
      'Malta > security-aid > Somalia’s military : stated',
    ),
    says('Chad relies on the support of Togo.', 'Togo > support > Chad : stated'),
    says('Chad relies on military aid from Togo.', 'Togo > security-aid > Chad : stated'),
    says('A surge of tourists from Malta saved Ana Vega.'),
    says('Chad relies on the support of its farms.'),
  ],
  'those who are overthrown': [
    says('Malta was swift to denounce the ouster of Ana Vega.', 'Malta > support > Ana Vega : implied'),
    says('Malta condemned the coup against Ana Vega.', 'Malta > support > Ana Vega : implied'),
    says("Malta condemned Ana Vega's coup."),
    says("Malta condemned Ana Vega's speech."),
  ],
  'mutual recognition': [
    says(
      'The treaty foresees mutual recognition between Chad and Mali.',
      'Chad > recognition > Mali : stated',
      'Mali > recognition > Chad : stated',
    ),
    says('The treaty foresees mutual recognition of diplomas.'),
  ],
};
