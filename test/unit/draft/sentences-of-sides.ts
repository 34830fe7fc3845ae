/** Sentences by the sides that are taken, by force, by office or by what nouns tell, each with its traps. All invented. */
import { says, type Example } from './example.js';

export const SENTENCES_OF_SIDES: Readonly<Record<string, readonly Example[]>> = {
  'on the side of somebody': [
    says('Peru has been on Chile’s side.', 'Peru > support > Chile : stated'),
    says(
      'Kenya intervened militarily on the side of the Somali government.',
      'Kenya > security-aid > Somalia : stated',
    ),
    says('Wagner fought on behalf of Sudan.', 'Wagner > security-aid > Sudan : stated'),
    says('Peru lies on the other side of the lake from Chile.'),
    says('Peru is on Chile’s side of the border.'),
  ],
  'restoring somebody to power': [
    says('Senegal wants to restore Adama Sow to power.', 'Senegal > support > Adama Sow : implied'),
    says('Senegal sent envoys to restore power to President Adama Sow.', 'Senegal > support > Adama Sow : implied'),
    says('Adama Sow was restored to power by Senegalese troops.', 'Senegal’s military > support > Adama Sow : implied'),
    says('Engineers restored power to Dakar.'),
    says('Senegal wants to return the statues to Mali.'),
  ],
  'joining a coalition': [
    says('Malta will join the Greek-led coalition.', 'Malta > security-aid > Greek-led coalition : called-for'),
    says(
      'Malta expressed its desire to take part in the Greek-led coalition.',
      'Malta > security-aid > Greek-led coalition : called-for',
    ),
    says('Malta joined the union.'),
    says('The Greens joined the coalition of Malta.'),
  ],
  'congratulating whoever takes office': [
    says('Peru congratulated Ana Silva on becoming president.', 'Peru > recognition > Ana Silva : implied'),
    says('Malta welcomed the swearing-in of General Omar Sesay.', 'Malta > support > Omar Sesay : implied'),
    says('Peru congratulated Ana Silva on her birthday.'),
    says('Malta welcomed the appointment of judges.'),
  ],
  'asking for help': [
    says('Togo asked Benin for help.', 'Benin > support > Togo : called-for'),
    says('Togo appealed to Benin for help to restore order.', 'Benin > support > Togo : called-for'),
    says('Togo asked Benin for help in finding a lost ship.'),
    says('Togo asked doctors for help.'),
  ],
  'support that nouns tell': [
    says('The support Togo has shown the Tuareg rebels angered Mali.', 'Togo > support > Tuareg rebels : stated'),
    says('Military aid provided to Chad by France doubled.', 'France > security-aid > Chad : stated'),
    says('Togo’s support of Ali Sow angered Mali.', 'Togo > support > Ali Sow : stated'),
    says('Kenyan military backing of the militia grew.', 'Kenya > security-aid > militia : stated'),
    says('Chad’s move was made in solidarity with Togo.', 'Chad > support > Togo : stated'),
    says('Chad cut its budget in a show of support for Togo.', 'Chad > support > Togo : stated'),
    says('Ali Sow said the Kenyan strikes in support of Chad went on.', 'Kenya > support > Chad : reported'),
    says('Chad enjoys military backing from Togo.', 'Togo > security-aid > Chad : stated'),
    says('Togo’s support of the plan angered Mali.'),
    says('Chad won backing for its plan from Togo.'),
    says('Chad failed to intervene in support of Togo.'),
  ],
  'help in a fight': [
    says('France helped Mali fight the rebels.', 'France > security-aid > Mali : stated'),
    says(
      'Kenyan forces are helping Somalia’s army battle rebels.',
      'Kenya’s military > security-aid > Somalia’s military : stated',
    ),
    says('France helped Mali build roads.'),
  ],
  'weapons and troops that go elsewhere': [
    says('Chad sent forces to Mali to fight Boko Haram.', 'Chad > security-aid > Mali : stated'),
    says('Kenya accelerated the delivery of rockets to the rebels.', 'Kenya > security-aid > rebels : stated'),
    says('Togo decided to send tanks to Benin.', 'Togo > security-aid > Benin : called-for'),
    says('Chad is poised to send tanks to Mali.', 'Chad > security-aid > Mali : called-for'),
    says('Chad is willing in principle to send tanks to Mali.', 'Chad > security-aid > Mali : called-for'),
    says('Chad sent forces to fight Boko Haram.'),
    says('Chad sent troops to deter Libya.'),
    says('Peru ordered Peruvian forces in the north to move.'),
    says('Chad approved a role for the troops of Mali.'),
    says('Benin urged Togo to send soldiers to the south.'),
    says('Benin expects Togo to send commandos.'),
    says('Peru sent soldiers to reinforce its fleet.'),
    says('Mali attacked a Boko Haram training camp.'),
  ],
  'who does it, by other nouns and verbs': [
    says('Ali Sow regretted Chad’s insistence on backing Mali.', 'Chad > support > Mali : stated'),
    says('Its embassy was attacked over Iran’s role in arming the rebels.', 'Iran > security-aid > rebels : stated'),
    says('The vote prompted Togo to cut ties with Benin.', 'Togo > severed-ties > Benin : stated'),
    says('Chad denied the Malian allegations of arming the rebels.', 'Chad > security-aid > rebels : denied'),
    says('Rather than backing Mali, Chad left.'),
    says('A clinic in Mali supported by the agency was shelled.'),
  ],
  'verbs in a row': [
    says('Hamas refused to disarm, recognise Israel and leave.', 'Hamas > recognition > Israel : denied'),
    says(
      'Peru demanded that Hamas renounce violence and recognise Israel.',
      'Hamas > recognition > Israel : called-for',
      'Peru > support > Israel : implied',
    ),
    says(
      'Peru will recognise Kosovo after cutting ties with Serbia.',
      'Peru > recognition > Kosovo : called-for',
      'Peru > severed-ties > Serbia : stated',
    ),
    says('Peru will more actively support Chile.', 'Peru > support > Chile : called-for'),
    says('Ghana will cease to recognise Kosovo.', 'Ghana > recognition > Kosovo : stated'),
    says('Ghana decided to recall the recognition of Kosovo.', 'Ghana > recognition > Kosovo : stated'),
    says('Ghana recalled its envoy, closed its office and left Kosovo.'),
  ],
};
