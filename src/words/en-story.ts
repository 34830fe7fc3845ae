/** English for the story. */
import type { StoryWords } from './story-types.js';

export const storyEn: StoryWords = {
  open: 'Story',
  leave: 'Leave the story',
  back: 'Back to the story',
  previous: 'Previous step',
  next: 'Next step',
  told: (title, number, count) => `${title}. Step ${number} of ${count}.`,
};
