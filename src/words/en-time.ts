import type { TimeWords } from './time-types.js';

export const timeEn: TimeWords = {
  label: 'Time',
  slider: 'What had been said by',
  play: 'Play',
  pause: 'Pause',
  previous: 'Earlier',
  next: 'Later',
  all: 'All times',
  step: (number) => `Step ${number}`,
  fresh: (count) => `${count} new`,
  ended: (count) => `${count} ended`,
  undated: (count) => `${count} undated`,
  newAt: (moment) => `New: ${moment}`,
  endedAt: (moment) => `Ended by ${moment}`,
};
