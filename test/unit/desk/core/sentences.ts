/** An invented story in the languages of the package and in German, for tests of words, quotes and names. */

/** One paragraph a line, by the tag of the language. Some words stand twice in a paragraph. */
export const STORIES: Readonly<Record<string, string>> = {
  en: `Karsk backs Ilse Marn, and Belmora does not
President Joren Holt said on Thursday that Karsk had backed Ilse Marn. Marn thanked Karsk; the League of Coasts did not.
The U.S. envoy, Teo O'Brien, asked the League of Coasts to wait. “We wait,” said Marn, “and the League waits.”
Pro-government forces of Ovanna fired on the port, and 20% of the port burned. The port is closed.`,
  es: `Karsk apoya a Ilse Marn y Belmora no
El presidente Joren Holt dijo el jueves que Karsk había apoyado a Ilse Marn. Marn dio las gracias a Karsk; España no.
La Liga de las Costas pidió a los Estados Unidos que esperaran. «Esperamos», dijo Marn, «y la Liga espera».`,
  fr: `Karsk soutient Ilse Marn, la Belmora non
Le président Joren Holt a dit jeudi que Karsk avait soutenu Ilse Marn. L’Union des Côtes s’est tue ; l’Allemagne aussi.
D’après Marn, la France n’a rien demandé à l’Union des Côtes. « Nous attendons », a dit Marn, « et l’Union attend ».`,
  pt: `Karsk apoia Ilse Marn e Belmora não
O presidente Joren Holt disse na quinta-feira que Karsk apoiou Ilse Marn. Marn agradeceu a Karsk; o Brasil não.
A Liga das Costas pediu aos Estados Unidos que esperassem. “Esperamos”, disse Marn, “e a Liga espera”.`,
  ru: `Карск поддержал Ильзе Марн, а Бельмора нет
Президент Йорен Хольт заявил в четверг, что Россия поддержала Ильзе Марн. Марн поблагодарила Россию; Канада молчит.
Представители России и Канады просили ООН подождать. «Мы ждём», — сказала Марн, «и ООН ждёт».`,
  ar: `كارسك تدعم إلزا مارن وبلمورا لا تدعمها
قال الرئيس يورن هولت يوم الخميس إن روسيا دعمت إلزا مارن. شكرت مارن روسيا، ولم تفعل كندا.
طلبت روسيا وكندا من الأمم المتحدة أن تنتظر. «نحن ننتظر»، قالت مارن، «والأمم المتحدة تنتظر».`,
  zh: `卡尔斯克支持伊尔莎·马恩，贝尔莫拉不支持
总统约伦·霍尔特周四表示，俄罗斯支持伊尔莎·马恩。马恩感谢俄罗斯；加拿大没有支持马恩。
俄罗斯和加拿大要求联合国等待。“我们等待，”马恩说，“联合国也等待。”`,
  de: `Karsk unterstützt Ilse Marn, Belmora nicht
Präsident Joren Holt sagte am Donnerstag, Karsk habe Ilse Marn unterstützt. Marn dankte der Regierung von Karsk.
Die Vereinten Nationen warteten ab, und Kanadas Regierung auch. „Wir warten“, sagte Marn, „und die EU wartet.“`,
};

/** The paragraphs of a story. */
export const storyIn = (language: string): readonly string[] => STORIES[language]!.split('\n');
