/** What the page around the element says, in the languages that the element speaks. */
export interface PageWords {
  readonly language: string;
  readonly theme: string;
  readonly auto: string;
  readonly light: string;
  readonly dark: string;
  /** By what the picture is drawn, and why not to choose WebGL. */
  readonly drawing: string;
  readonly drawingAuto: string;
  readonly webglSlow: string;
  readonly webglNone: string;
  /** Button that opens a dataset. */
  readonly open: string;
  readonly openLabel: string;
  /** Button that opens the ways to share what is seen. */
  readonly share: string;
  /** Button that shows and hides the reader beside the graph; heading of the reader. */
  readonly article: string;
  /** What stands in the reader at first, and whose words they are. */
  readonly retold: string;
  readonly openCopy: string;
  readonly copyLabel: string;
  readonly paste: string;
  readonly copied: string;
  readonly backToRetold: string;
  readonly pasteTitle: string;
  readonly pasteHint: string;
  readonly show: string;
  readonly cancel: string;
  readonly noText: string;
  tooLarge(name: string, size: number, most: number): string;
}

const en: PageWords = {
  language: 'Language',
  theme: 'Theme',
  auto: 'Automatic',
  light: 'Light',
  dark: 'Dark',
  drawing: 'Drawing',
  drawingAuto: 'Automatic drawing',
  webglSlow: 'WebGL (slow: no GPU)',
  webglNone: 'WebGL (not available)',
  open: 'Open…',
  openLabel: 'Dataset file',
  share: 'Share…',
  article: 'The article',
  retold: 'Retold in our own words; what stands in quotation marks is the source’s.',
  openCopy: 'Open your copy…',
  copyLabel: 'Text or HTML of the article',
  paste: 'Paste text…',
  copied: 'Your copy. It stays in this browser.',
  backToRetold: 'Back to the retelling',
  pasteTitle: 'The text of the article',
  pasteHint: 'Paste it here, one paragraph on each line. It stays in this browser.',
  show: 'Show',
  cancel: 'Cancel',
  noText: 'There is no text in it.',
  tooLarge: (name, size, most) => `${name} has ${size} MB; at most ${most} MB are read.`,
};

const es: PageWords = {
  language: 'Idioma',
  theme: 'Tema',
  auto: 'Automático',
  light: 'Claro',
  dark: 'Oscuro',
  drawing: 'Dibujo',
  drawingAuto: 'Dibujo automático',
  webglSlow: 'WebGL (lento: sin GPU)',
  webglNone: 'WebGL (no disponible)',
  open: 'Abrir…',
  openLabel: 'Archivo de datos',
  share: 'Compartir…',
  article: 'El artículo',
  retold: 'Contado con nuestras palabras; lo que va entre comillas es de la fuente.',
  openCopy: 'Abrir su copia…',
  copyLabel: 'Texto o HTML del artículo',
  paste: 'Pegar texto…',
  copied: 'Su copia. No sale de este navegador.',
  backToRetold: 'Volver al resumen',
  pasteTitle: 'El texto del artículo',
  pasteHint: 'Péguelo aquí, un párrafo por línea. No sale de este navegador.',
  show: 'Mostrar',
  cancel: 'Cancelar',
  noText: 'No contiene texto.',
  tooLarge: (name, size, most) => `${name} tiene ${size} MB; se leen ${most} MB como máximo.`,
};

const fr: PageWords = {
  language: 'Langue',
  theme: 'Thème',
  auto: 'Automatique',
  light: 'Clair',
  dark: 'Sombre',
  drawing: 'Rendu',
  drawingAuto: 'Rendu automatique',
  webglSlow: 'WebGL (lent : pas de GPU)',
  webglNone: 'WebGL (non disponible)',
  open: 'Ouvrir…',
  openLabel: 'Fichier de données',
  share: 'Partager…',
  article: 'L’article',
  retold: 'Raconté avec nos mots\u00a0; ce qui est entre guillemets vient de la source.',
  openCopy: 'Ouvrir votre copie…',
  copyLabel: 'Texte ou HTML de l’article',
  paste: 'Coller du texte…',
  copied: 'Votre copie. Elle reste dans ce navigateur.',
  backToRetold: 'Retour au résumé',
  pasteTitle: 'Le texte de l’article',
  pasteHint: 'Collez-le ici, un paragraphe par ligne. Il reste dans ce navigateur.',
  show: 'Afficher',
  cancel: 'Annuler',
  noText: 'Il ne contient pas de texte.',
  tooLarge: (name, size, most) => `${name} fait ${size} Mo\u00a0; au plus ${most} Mo sont lus.`,
};

const pt: PageWords = {
  language: 'Idioma',
  theme: 'Tema',
  auto: 'Automático',
  light: 'Claro',
  dark: 'Escuro',
  drawing: 'Desenho',
  drawingAuto: 'Desenho automático',
  webglSlow: 'WebGL (lento: sem GPU)',
  webglNone: 'WebGL (indisponível)',
  open: 'Abrir…',
  openLabel: 'Arquivo de dados',
  share: 'Compartilhar…',
  article: 'O artigo',
  retold: 'Contado com nossas palavras; o que está entre aspas é da fonte.',
  openCopy: 'Abrir sua cópia…',
  copyLabel: 'Texto ou HTML do artigo',
  paste: 'Colar texto…',
  copied: 'Sua cópia. Ela fica neste navegador.',
  backToRetold: 'Voltar ao resumo',
  pasteTitle: 'O texto do artigo',
  pasteHint: 'Cole-o aqui, um parágrafo por linha. Ele fica neste navegador.',
  show: 'Mostrar',
  cancel: 'Cancelar',
  noText: 'Não há texto nele.',
  tooLarge: (name, size, most) => `${name} tem ${size} MB; são lidos no máximo ${most} MB.`,
};

const ru: PageWords = {
  language: 'Язык',
  theme: 'Тема',
  auto: 'Автоматически',
  light: 'Светлая',
  dark: 'Тёмная',
  drawing: 'Отрисовка',
  drawingAuto: 'Отрисовка: авто',
  webglSlow: 'WebGL (медленно: нет GPU)',
  webglNone: 'WebGL (недоступен)',
  open: 'Открыть…',
  openLabel: 'Файл с данными',
  share: 'Поделиться…',
  article: 'Статья',
  retold: 'Пересказано своими словами; в кавычках — слова источника.',
  openCopy: 'Открыть свою копию…',
  copyLabel: 'Текст или HTML статьи',
  paste: 'Вставить текст…',
  copied: 'Ваша копия. Она остаётся в этом браузере.',
  backToRetold: 'Назад к пересказу',
  pasteTitle: 'Текст статьи',
  pasteHint: 'Вставьте его сюда, по абзацу на строку. Он остаётся в этом браузере.',
  show: 'Показать',
  cancel: 'Отмена',
  noText: 'В нём нет текста.',
  tooLarge: (name, size, most) => `${name}: ${size} МБ; читается не больше ${most} МБ.`,
};

const ar: PageWords = {
  language: 'اللغة',
  theme: 'المظهر',
  auto: 'تلقائي',
  light: 'فاتح',
  dark: 'داكن',
  drawing: 'الرسم',
  drawingAuto: 'رسم تلقائي',
  webglSlow: 'WebGL (بطيء: لا توجد بطاقة رسوم)',
  webglNone: 'WebGL (غير متاح)',
  open: 'فتح…',
  openLabel: 'ملف البيانات',
  share: 'مشاركة…',
  article: 'المقال',
  retold: 'مروي بكلماتنا؛ وما بين علامتي التنصيص كلام المصدر.',
  openCopy: 'فتح نسختك…',
  copyLabel: 'نص المقال أو HTML',
  paste: 'لصق نص…',
  copied: 'نسختك. تبقى في هذا المتصفح.',
  backToRetold: 'العودة إلى الملخص',
  pasteTitle: 'نص المقال',
  pasteHint: 'الصقه هنا، فقرة في كل سطر. يبقى في هذا المتصفح.',
  show: 'عرض',
  cancel: 'إلغاء',
  noText: 'لا نص فيه.',
  tooLarge: (name, size, most) => `حجم ${name} هو ${size} ميغابايت؛ ويُقرأ ${most} ميغابايت على الأكثر.`,
};

const zh: PageWords = {
  language: '语言',
  theme: '主题',
  auto: '自动',
  light: '浅色',
  dark: '深色',
  drawing: '绘制',
  drawingAuto: '自动绘制',
  webglSlow: 'WebGL（较慢：无 GPU）',
  webglNone: 'WebGL（不可用）',
  open: '打开…',
  openLabel: '数据集文件',
  share: '分享…',
  article: '文章',
  retold: '以我们自己的话转述；引号内为来源原话。',
  openCopy: '打开您的副本…',
  copyLabel: '文章的文本或 HTML',
  paste: '粘贴文本…',
  copied: '您的副本，仅保留在此浏览器中。',
  backToRetold: '返回转述',
  pasteTitle: '文章文本',
  pasteHint: '在此粘贴，每行一段。文本仅保留在此浏览器中。',
  show: '显示',
  cancel: '取消',
  noText: '其中没有文本。',
  tooLarge: (name, size, most) => `${name} 为 ${size} MB；最多读取 ${most} MB。`,
};

/** By the tags of the languages that the element speaks. */
export const PAGE_WORDS: Readonly<Record<string, PageWords>> = { en, es, fr, pt, ru, ar, zh };
