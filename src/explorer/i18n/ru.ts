import { joinParts, pluralIn } from '../../i18n/phrases.js';
import type { ExplorerWords } from './types.js';

const plural = pluralIn('ru');

export const ru: ExplorerWords = {
  page: {
    language: 'Язык',
    theme: 'Тема',
    auto: 'Как в системе',
    light: 'Светлая',
    dark: 'Тёмная',
    renderer: 'Отрисовка',
    rendererAuto: 'Отрисовка: авто',
    webglSlow: 'WebGL (медленно: нет GPU)',
    webglNone: 'WebGL (недоступен)',
    open: 'Открыть данные…',
    openLabel: 'Файл набора данных',
    share: 'Поделиться…',
    article: 'Статья',
    summary: 'Краткое содержание. В кавычках — цитаты из источника.',
    claims: 'Если в наборе данных нет краткого содержания, показаны утверждения и цитаты.',
    openCopy: 'Открыть статью…',
    copyLabel: 'Статья в виде текста или HTML',
    paste: 'Вставить статью…',
    copied: 'Ваша статья. Она никуда не отправляется.',
    closeCopy: 'Закрыть свою статью',
    pasteTitle: 'Вставить статью',
    pasteHint: 'Каждый абзац — в отдельной строке. Текст никуда не отправляется.',
    show: 'Показать',
    cancel: 'Отмена',
    noText: 'Нет текста.',
    tooLarge: (name, size, most) => `Файл ${name} слишком большой: ${size}\u00a0МБ. Максимум — ${most}\u00a0МБ.`,
    reload: 'Обновить',
    issues: (errors, warnings) =>
      joinParts([
        errors === 0 ? '' : plural(errors, { one: '# ошибка', few: '# ошибки', many: '# ошибок', other: '# ошибки' }),
        warnings === 0
          ? ''
          : plural(warnings, {
              one: '# предупреждение',
              few: '# предупреждения',
              many: '# предупреждений',
              other: '# предупреждения',
            }),
      ]),
    noIssues: 'Ошибок и предупреждений нет.',
    error: 'Ошибка',
    warning: 'Предупреждение',
    showInFile: (line) => `Показать строку ${line} в файле`,
    fileText: (name) => `Текст файла ${name}`,
    close: 'Закрыть',
    missingQuotes: (missing, all) =>
      `Не найдено в этом тексте: ${missing} из ${plural(all, { one: '# цитаты', other: '# цитат' })}`,
    showNearest: (paragraph) => `Показать самый похожий фрагмент (абзац ${paragraph})`,
    showParagraph: (paragraph) => `Показать абзац ${paragraph}`,
  },
  share: {
    title: 'Поделиться текущим видом',
    format: 'Формат',
    methods: {
      link: 'Ссылка',
      element: 'Веб-компонент',
      iframe: 'Iframe',
      oembed: 'oEmbed',
      figure: 'SVG с подписью',
      markdown: 'Markdown',
    },
    hints: {
      link: 'Открывает эту страницу в том же виде.',
      element:
        'Один тег и один скрипт для вашей страницы. Изображение и высказывания видны до загрузки скрипта и даже без него.',
      iframe:
        'Для страниц, где не допускаются скрипты с других сайтов. Короткий скрипт после iframe задаёт его высоту.',
      oembed:
        'Файл для вашего сервера. Тогда сайты с поддержкой oEmbed покажут граф там, где стоит ссылка на вашу страницу.',
      figure: 'Изображение с источником, без скриптов. Сохраните его рядом со страницей.',
      markdown: 'Для текстов в Markdown. Сохраните изображение рядом с текстом.',
    },
    ownLink: 'Ваш набор данных — локальный файл, в ссылке его нет. Тому, кто по ней перейдёт, нужно открыть и файл.',
    own: 'Ваш набор данных — локальный файл. Код веб-компонента его содержит; для iframe и oEmbed нужен набор данных с URL.',
    script: 'URL файла diplomatic-graph.js',
    noHash: 'Не удалось загрузить скрипт по этому URL, поэтому в коде нет хеша целостности.',
    image: 'URL изображения',
    imageHint: 'Если поле пустое, изображение включается в код.',
    head: 'Для элемента head вашей страницы:',
    code: 'Код',
    wait: 'Загрузка…',
    copy: 'Копировать',
    copied: 'Скопировано.',
    notCopied: 'Браузер запретил копирование. Выделите код и скопируйте его вручную.',
    save: 'Скачать',
    close: 'Закрыть',
    preview: 'Предпросмотр',
    framed: 'Предпросмотр использует iframe; на вашей странице iframe не будет.',
    width: 'Ширина',
    phone: 'Телефон',
    desktop: 'Компьютер',
  },
};
