/** An invented story to try the desk on. It is the project's own and may be used by anyone. */
export const SAMPLE = {
  title: 'Neighbours split over who governs Ovanna',
  language: 'en',
  publisher: 'An invented paper',
  text: `Neighbours split over who governs Ovanna

Karsk recognised Ilse Marn as president of Ovanna on Monday. Her envoy, Teo Vand, welcomed the step.

Belmora broke off relations with the government in Ovanna and withdrew its ambassador.

President Joren Holt, who still holds the palace, spoke of theft. The army stands behind him, General Ada Ruun said.

Tarn has sent Holt two patrol boats, according to a diplomat from Karsk. Tarn denied it.

Marn urged the League of Coasts to recognise her. The League has not decided.

Belmora called Marn “the only legitimate voice of Ovanna”.`,
} as const;
