import type { Unsure } from '../core/review.js';
import type { LateDeskWords } from './late-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: 'مَن',
  to: 'لِمَن',
  relation: 'العلاقة',
  standing: 'درجة اليقين',
};

const RULES: LateDeskWords['review']['rules'] = {
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

export const ar: LateDeskWords = {
  relations: {
    builtIn: 'لا يمكن تعديل الأنواع الأربعة المدمجة.',
    deletable: 'يمكنك حذف نوع أضفته حين لا يستخدمه أي قول ولا أي خطوة في القصة.',
    none: 'لم تُضف أي نوع بعد.',
    marker: 'العلامة على الخط',
    markers: { circle: 'دائرة', square: 'مربع', diamond: 'معيّن', triangle: 'مثلث', bar: 'شرطة' },
  },
  review: {
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
    notLoaded: 'تعذّر تحميل جزء من هذه الصفحة. تحقق من الاتصال ثم أعد المحاولة.',
    askModel: 'سؤال نموذج لغوي…',
    model: {
      title: 'سؤال نموذج لغوي',
      intro: 'يقرأ نموذجك المقال ويقترح أقوالًا. لا يظهر منها إلا ما وردت كلماته في النص، والقرار لك في كل منها.',
      closedPage:
        'لا تستطيع هذه الصفحة الاتصال بأي خادم آخر، فلا يمكن أن يغادرها نصك. هناك صفحة أخرى تستطيع ذلك، وفيها ترى ما سيُرسل قبل إرساله.',
      openPage: 'فتح المسودة هناك',
      endpoint: 'عنوان واجهة برمجية مثل واجهة OpenAI',
      model: 'اسم النموذج',
      key: 'المفتاح إن لزم',
      keyHint: 'يُحفظ إلى أن تُغلق هذه الصفحة، ولا يُحفظ في أي مكان آخر.',
      sent: 'ما سيُرسل',
      noAddress: 'اكتب العنوان أولًا.',
      sentTo: (host) => `يُرسل هذا النص إلى ${host} وحده:`,
      send: 'إرسال',
      sendTo: (host) => `إرسال النص إلى ${host}`,
      cancel: 'إلغاء',
      waiting: 'في انتظار الرد…',
      cancelled: 'أُلغي. لم يتغير شيء.',
      faults: {
        address: (detail) => `ليس هذا عنوان http أو https: ${detail}.`,
        unreachable: (detail) =>
          `يتعذر الوصول إلى ${detail}. تحقق من أن النموذج يعمل وأنه يسمح بالطلبات من هذه الصفحة (في Ollama: OLLAMA_ORIGINS).`,
        refused: (detail) => `رُفض الطلب: ${detail}`,
        slow: () => 'لم يصل رد في الوقت المحدد. جرّب نموذجًا أصغر أو نصًا أقصر.',
        'not-json': (detail) => `الرد ليس JSON. جرّب نموذجًا آخر. بداية الرد: ${detail}`,
        'no-statements': (detail) => `ليس في الرد قائمة أقوال. جرّب نموذجًا آخر. بداية الرد: ${detail}`,
      },
    },
    answered: (statements) => `أقوال النموذج التي يؤيدها النص: ${statements}.`,
    dropped: {
      shape: (count) => `غير مقروء: ${count}`,
      relation: (count) => `بعلاقة غير موجودة هنا: ${count}`,
      standing: (count) => `بدرجة يقين خارج القائمة: ${count}`,
      words: (count) => `بلا كلمات في النص: ${count}`,
      long: (count) => `باقتباس يزيد على 15 كلمة: ${count}`,
      actor: (count) => `بطرف لا يذكره النص: ${count}`,
      self: (count) => `من طرف إلى نفسه: ${count}`,
      double: (count) => `مكرر: ${count}`,
    },
  },
};
