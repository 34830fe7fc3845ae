/** Sentences by how certain they are, each with its traps. All are invented. */
import { says, type Example } from './example.js';

export const SENTENCES_OF_STANDINGS: Readonly<Record<string, readonly Example[]>> = {
  'told in passing within a report': [
    says(
      'The Kenyan troops, who support Omar Sesay, took the port, witnesses said.',
      'Kenya’s military > support > Omar Sesay : stated',
    ),
    says(
      'Ana Vega said that ten men died in clashes with forces backing Omar Sesay.',
      'forces > support > Omar Sesay : stated',
    ),
    says('“Omar Sesay, who is backed by Mali, lost,” Ana Vega said.', 'Mali > support > Omar Sesay : reported'),
    says('Ana Vega said that Mali backs Omar Sesay.', 'Mali > support > Omar Sesay : reported'),
    says('Ana Vega said that forces in Mali lost.'),
  ],
  'a denial of what was said before': [
    says(
      'Chad says Sudan arms the rebels. Khartoum denies this.',
      'Sudan > security-aid > rebels : reported',
      'Sudan > security-aid > rebels : denied',
    ),
    says(
      'Chad accused Sudan of arming the rebels.\nSudan has denied the charge.',
      'Sudan > security-aid > rebels : reported',
      'Sudan > security-aid > rebels : denied',
    ),
    says('Chad says Sudan arms the rebels. Peru denies this.', 'Sudan > security-aid > rebels : reported'),
    says('Chad says that it rained. Sudan denies this.'),
  ],
  'a denial in few words': [
    says('Iran denied it was supporting Togo.', 'Iran > support > Togo : denied'),
    says(
      'Chad accuses Sudan of arming the rebels, a charge Sudan denies.',
      'Sudan > security-aid > rebels : reported',
      'Sudan > security-aid > rebels : denied',
    ),
    says(
      'Chad accuses Sudan of arming the rebels, an accusation denied by Khartoum.',
      'Sudan > security-aid > rebels : reported',
      'Sudan > security-aid > rebels : denied',
    ),
    says('Iran denied it was in Togo.'),
  ],
  'demanded in a clause': [
    says(
      'Chad demanded that Malta recognise Kosovo.',
      'Malta > recognition > Kosovo : called-for',
      'Chad > support > Kosovo : implied',
    ),
    says('Chad demanded that its European Union partners refuse to recognise Kosovo.'),
    says('Chad said that Malta will refuse to recognise Kosovo.', 'Malta > recognition > Kosovo : denied'),
  ],
  'charged with it': [
    says('Chad protested, charging Sudan with supporting the rebels.', 'Sudan > support > rebels : reported'),
    says('Chad charged Sudan for the support of flights.'),
  ],
  'words of others': [
    says(
      'The paper follows assertions that the militia is receiving military aid from Iran.',
      'Iran > security-aid > militia : reported',
    ),
    says(
      'Mali hit back because the Tuareg hadn’t recognised Omar Sesay.',
      'Tuareg > recognition > Omar Sesay : denied',
    ),
    says(
      '“It is not about us. We support Togo,” Mali’s spokesman Omar Sesay said.',
      'Omar Sesay > support > Togo : stated',
    ),
    says('Mali hit back at assertions.'),
  ],
  'claims about what somebody does': [
    says('Kenyan claims about Chad arming Mali are old.', 'Chad > security-aid > Mali : reported'),
    says('Fears of Chad arming Mali are old.'),
  ],
  'what anybody would do': [
    says('Chad said that it sent weapons to Mali.', 'Chad > security-aid > Mali : stated'),
    says('Chad warned Togo that sending weapons to Mali would ruin it.'),
  ],
  'questions that take something for granted': [
    says('Why is Chad arming Mali?', 'Chad > security-aid > Mali : stated'),
    says('Is Chad arming Mali?'),
  ],
  'efforts and quoted verbs': [
    says('Chad’s efforts to support Mali go on.', 'Chad > support > Mali : stated'),
    says('Spain promised to “move ahead” with sending tanks to Mali.', 'Spain > security-aid > Mali : called-for'),
    says('A reported 20 Spaniards saw Chad’s efforts to reach Mali.'),
  ],
  'what will be no longer': [
    says('Poland will no longer supply weapons to Ukraine.', 'Poland > security-aid > Ukraine : stated'),
    says('Poland will no longer supply wheat to Ukraine.'),
  ],
};
