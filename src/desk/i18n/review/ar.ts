import type { Unsure } from '../../core/review.js';
import type { ReviewWords } from '../review-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: 'مَن',
  to: 'لِمَن',
  relation: 'العلاقة',
  standing: 'درجة اليقين',
};

const RULES: ReviewWords['rules'] = {
  verb: 'يدل عليه فعل',
  'verb-preposition': 'يدل عليه فعل مع حرف الجر بعده',
  'verb-noun': 'يدل عليه فعل مع اسمه',
  received: 'المتلقي قبل الفعل',
  legitimacy: 'يوصف أحدهم بأنه شرعي',
  transfer: 'تُقدَّم أسلحة أو قوات أو مساعدة عسكرية',
  diplomats: 'يؤمر دبلوماسيون بالمغادرة',
  noun: 'يدل عليه اسم',
  compound: 'تدل عليه كلمة مركّبة بواصلة',
  pro: 'تدل عليه كلمة تبدأ بـ pro-',
  loyal: 'يوصف أحدهم بالولاء',
  ally: 'يوصف أحدهم بالحليف',
  followers: 'يُذكر أنصار',
  asked: 'من يطلبه من غيره يقف في ذلك الصف',
  likewise: 'تشير الجملة إلى جملة قبلها',
};

export const ar: ReviewWords = {
  title: (left) => `قول مقترح، المتبقي: ${left}`,
  accept: 'قبول',
  reject: 'رفض',
  skip: 'تخطٍّ',
  undo: 'تراجع',
  next: 'عرض التالي',
  accepted: 'تم القبول.',
  rejected: 'تم الرفض.',
  undone: (edit) => (edit === 'reject-proposal' ? 'تم التراجع عن الرفض.' : 'تم التراجع.'),
  found: (complete, incomplete) =>
    incomplete === 0
      ? `الأقوال المقترحة المتبقية: ${complete}`
      : `الأقوال المقترحة المتبقية: ${complete}، للإكمال: ${incomplete}`,
  inParagraph: (proposals) => (proposals === 0 ? '' : `أقوال مقترحة متبقية: ${proposals}`),
  none: 'لم تجد القواعد ما تقترحه في هذا النص. حدّد كلمات لترميز قول.',
  allDecided: 'تم البت في كل الأقوال المقترحة.',
  otherLanguage: 'لا تُقترح أقوال إلا من نصوص إنجليزية. حدّد كلمات لترميز قول.',
  reading: 'جارٍ قراءة النص',
  cancel: 'إلغاء',
  end: 'إنهاء المراجعة',
  preview: 'معاينة في الرسم',
  previewNote: 'معاينة مع كل الأقوال المقترحة. لم يقبلها أحد، وليست في مجموعة بياناتك.',
  restore: (rejected) => `استعادة المرفوضة: ${rejected}`,
  restored: 'عادت الأقوال المرفوضة إلى المقترحات.',
  proposers: {
    rules: 'اقترحته القواعد.',
    model: 'اقترحه النموذج اللغوي.',
    both: 'اقترحته القواعد والنموذج اللغوي.',
  },
  because: (trigger, rule) => (rule === '' ? `بسبب «${trigger}».` : `بسبب «${trigger}»: ${rule}.`),
  rules: RULES,
  unsure: (parts) => `يُرجى التحقق من: ${parts.map((part) => PARTS[part]).join('، ')}.`,
  incomplete: 'ينقص طرف. أكمله أو ارفضه.',
};
