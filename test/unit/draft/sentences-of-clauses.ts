/** Sentences by how one clause depends on another one, each with its traps. All are invented. */
import { says, type Example } from './example.js';

export const SENTENCES_OF_CLAUSES: Readonly<Record<string, readonly Example[]>> = {
  'what is allowed or wished away': [
    says('Chad hopes to avoid cutting ties with Mali, which recognises Togo.', 'Mali > recognition > Togo : stated'),
    says('Chad does not allow citizens to recognise Kosovo.'),
    says('Chad allowed Togo to arm the rebels.'),
    says('Chad wishes to avoid cutting ties with Mali.'),
  ],
  'the clause that goes on': [
    says('Ana Vega has said that Kenya lost, and has backed Chad.', 'Ana Vega > support > Chad : stated'),
    says(
      'The Somali army fought rebels who had taken ports, but needed the support of Kenya.',
      'Kenya > support > Somalia’s military : called-for',
    ),
    says('Ana Vega has said that Kenya lost, and has backed away.'),
  ],
  'whom somebody does it to stands before': [
    says('The rebels Togo arms took a port.', 'Togo > security-aid > rebels : stated'),
    says('Chad met the rebels Togo is accused of arming.', 'Togo > security-aid > rebels : reported'),
    says('The rebels Togo met took a port.'),
  ],
  'what somebody is blamed or punished for': [
    says('Malta threatened Togo on account of arming the rebels.', 'Togo > security-aid > rebels : stated'),
    says('Rosa Vega, a deputy who was suspended for backing Chad, left.', 'Rosa Vega > support > Chad : stated'),
    says('Witnesses implicated Togo in arming the rebels.', 'Togo > security-aid > rebels : reported'),
    says('Malta threatened banks on account of arming the rebels.'),
    says('Rosa Vega was suspended for leaving Chad.'),
  ],
  'a time that is over': [
    says('The moment for Peru to cut ties with Chile has passed.', 'Peru > severed-ties > Chile : denied'),
    says('It is time for Peru to cut ties with Chile.', 'Peru > severed-ties > Chile : called-for'),
    says('The moment for Peru to leave Chile has passed.'),
  ],
  'a body that is pointed at': [
    says('Malta met Hamas. This movement does not recognise Israel.', 'Hamas > recognition > Israel : denied'),
    says(
      'Malta deals with the Socialist People’s Party of Chad. That party backed Ana Vega.',
      'Socialist People’s Party of Chad > support > Ana Vega : stated',
    ),
    says('Malta met Hamas. This party was fun.'),
  ],
  'names that hold other names': [
    says('The Sudan People’s Liberation Army backs Chad.', 'Sudan People’s Liberation Army > support > Chad : stated'),
    says('The Middle East Quartet supports Chad.', 'Middle East Quartet > support > Chad : stated'),
    says('Saudi Arabia spoke. The kingdom supports Chad.', 'Saudi Arabia > support > Chad : stated'),
    says('The Middle East supports trade.'),
    says('Jordan met Saudi Arabia. The kingdom supports Chad.'),
  ],
  'the government of whoever is named before': [
    says('Omar Sesay left. His government is not recognised by Chad.', 'Chad > recognition > Omar Sesay : denied'),
    says('President Omar Sesay of Togo said that his government supports Chad.', 'Togo > support > Chad : stated'),
    says('Omar Sesay left. His government is not loved by Chad.'),
  ],
  'those who are called lawful': [
    says('Chad said that Omar Sesay was the legitimate president of Togo.', 'Chad > recognition > Omar Sesay : stated'),
    says('Chad says that the government of Togo is illegal.', 'Chad > recognition > Togo : denied'),
    says('Chad says that Omar Sesay is a legitimate target.'),
    says('Chad says that the war is illegal.'),
  ],
  'help by those who go to fight': [
    says('Chad sent soldiers to fight for Omar Sesay.', 'Chad > security-aid > Omar Sesay : stated'),
    says('Chad is ready to send peacekeeping troops to Togo.', 'Chad > security-aid > Togo : called-for'),
    says('Chad sent soldiers to fight for land.'),
  ],
  'a person of whom the text goes on': [
    says('Ana Silva spoke. She won in 2016. She has endorsed Rosa Vega.', 'Ana Silva > support > Rosa Vega : stated'),
    says('Ana Silva met Omar Sesay. He won in 2016. He has endorsed Rosa Vega.'),
  ],
  'warnings and judgements': [
    says('Peru warned Chile about Togo’s support for Chad.', 'Togo > support > Chad : stated'),
    says('Omar Sesay has been praised by his supporters.'),
    says('The coup installed a Kenyan-backed government in Kampala.'),
  ],
  'infinitives side by side': [
    says('Spain wants to leave NATO and support Mali.', 'Spain > support > Mali : called-for'),
    says('Spain wants to leave NATO and win support in Mali.'),
  ],
};
