/** What the dialog says that shares what is seen, in the languages that the element speaks. Loaded with the dialog. */
import type { Embedding } from '../static.js';

/** Ways to share: a link, and those to embed. */
export type Way = 'link' | Exclude<Embedding, 'fallback'>;

export interface ShareWords {
  readonly title: string;
  readonly how: string;
  readonly ways: Readonly<Record<Way, string>>;
  /** What each way is for, in a sentence or two. */
  readonly hints: Readonly<Record<Way, string>>;
  /** Of a dataset from a file of the reader's: what a link lacks, and why there is no frame. */
  readonly ownLink: string;
  readonly own: string;
  readonly script: string;
  /** The hash of the script is left out. */
  readonly noHash: string;
  readonly image: string;
  /** What becomes of a figure if the address is left empty. */
  readonly imageHint: string;
  /** Before the line that names the oEmbed of a page. */
  readonly head: string;
  readonly code: string;
  readonly wait: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly close: string;
  readonly preview: string;
  /** What a preview of the web component shows. */
  readonly framed: string;
  readonly width: string;
  readonly phone: string;
  readonly desktop: string;
}

const en: ShareWords = {
  title: 'Share what you see',
  how: 'How',
  ways: {
    link: 'Link',
    element: 'Web component',
    iframe: 'Frame (iframe)',
    oembed: 'oEmbed',
    figure: 'SVG with caption',
    markdown: 'Markdown',
  },
  hints: {
    link: 'Opens this page as you see it.',
    element:
      'One tag and one script for your page. Picture and statements stand there before the script has come, and without it.',
    iframe: 'For pages that take no script from elsewhere. The lines after the frame give it its height.',
    oembed: 'A file for your server: sites that read oEmbed then show the graph where your page is linked.',
    figure: 'A picture with its source, without any script. Save the picture beside your page.',
    markdown: 'For texts in Markdown. Save the picture beside the text.',
  },
  ownLink: 'The dataset is a file of yours, and is not in the link: whoever follows it has to open the file as well.',
  own: 'The dataset is a file of yours and has no address: the web component carries it within its code. A frame or oEmbed would need an address.',
  script: 'Address of diplomatic-graph.js',
  noHash: 'The script could not be read there, so that the code has no hash of it (integrity).',
  image: 'Address of the picture',
  imageHint: 'Where this is left empty, the picture stands in the code itself.',
  head: 'For the head of your page:',
  code: 'To copy',
  wait: 'One moment…',
  copy: 'Copy',
  copied: 'It is copied.',
  notCopied: 'The browser did not allow it to be copied; select it and copy it yourself.',
  save: 'Download',
  close: 'Close',
  preview: 'Preview',
  framed: 'Shown here within a frame; in your page the element stands by itself.',
  width: 'Width',
  phone: 'Phone',
  desktop: 'Desktop',
};

const es: ShareWords = {
  title: 'Compartir lo que se ve',
  how: 'Cómo',
  ways: {
    link: 'Enlace',
    element: 'Componente web',
    iframe: 'Marco (iframe)',
    oembed: 'oEmbed',
    figure: 'SVG con pie',
    markdown: 'Markdown',
  },
  hints: {
    link: 'Abre esta página tal como usted la ve.',
    element:
      'Una etiqueta y un script para su página. La imagen y las afirmaciones están ahí antes de que llegue el script, y sin él.',
    iframe: 'Para páginas que no admiten scripts ajenos. Las líneas que siguen al marco le dan su altura.',
    oembed: 'Un archivo para su servidor: los sitios que leen oEmbed muestran el grafo donde se enlaza su página.',
    figure: 'Una imagen con su fuente, sin ningún script. Guarde la imagen junto a su página.',
    markdown: 'Para textos en Markdown. Guarde la imagen junto al texto.',
  },
  ownLink: 'Los datos son un archivo suyo y no van en el enlace: quien lo siga tendrá que abrir también el archivo.',
  own: 'Los datos son un archivo suyo y no tienen dirección: el componente web los lleva en su código. Un marco u oEmbed necesitaría una dirección.',
  script: 'Dirección de diplomatic-graph.js',
  noHash: 'No se pudo leer el script ahí; por eso el código no lleva su hash (integrity).',
  image: 'Dirección de la imagen',
  imageHint: 'Si se deja vacía, la imagen va en el propio código.',
  head: 'Para la cabecera (head) de su página:',
  code: 'Para copiar',
  wait: 'Un momento…',
  copy: 'Copiar',
  copied: 'Se ha copiado.',
  notCopied: 'El navegador no permitió copiarlo; selecciónelo y cópielo usted.',
  save: 'Descargar',
  close: 'Cerrar',
  preview: 'Vista previa',
  framed: 'Aquí se muestra dentro de un marco; en su página el elemento va por sí solo.',
  width: 'Ancho',
  phone: 'Móvil',
  desktop: 'Escritorio',
};

const fr: ShareWords = {
  title: 'Partager ce que vous voyez',
  how: 'Comment',
  ways: {
    link: 'Lien',
    element: 'Composant web',
    iframe: 'Cadre (iframe)',
    oembed: 'oEmbed',
    figure: 'SVG avec légende',
    markdown: 'Markdown',
  },
  hints: {
    link: 'Ouvre cette page telle que vous la voyez.',
    element:
      'Une balise et un script pour votre page. L’image et les déclarations y sont avant l’arrivée du script, et sans lui.',
    iframe:
      'Pour les pages qui n’acceptent pas de script d’ailleurs. Les lignes qui suivent le cadre lui donnent sa hauteur.',
    oembed:
      'Un fichier pour votre serveur\u00a0: les sites qui lisent oEmbed montrent alors le graphe là où votre page est citée.',
    figure: 'Une image avec sa source, sans aucun script. Enregistrez l’image à côté de votre page.',
    markdown: 'Pour les textes en Markdown. Enregistrez l’image à côté du texte.',
  },
  ownLink:
    'Les données sont un fichier à vous et ne sont pas dans le lien\u00a0: qui le suit doit aussi ouvrir le fichier.',
  own: 'Les données sont un fichier à vous, sans adresse\u00a0: le composant web les porte dans son code. Un cadre ou oEmbed aurait besoin d’une adresse.',
  script: 'Adresse de diplomatic-graph.js',
  noHash: 'Le script n’a pas pu y être lu\u00a0; le code n’en a donc pas l’empreinte (integrity).',
  image: 'Adresse de l’image',
  imageHint: 'Si elle reste vide, l’image est dans le code même.',
  head: 'Pour l’en-tête (head) de votre page\u00a0:',
  code: 'À copier',
  wait: 'Un instant…',
  copy: 'Copier',
  copied: 'C’est copié.',
  notCopied: 'Le navigateur n’a pas permis de copier\u00a0; sélectionnez et copiez vous-même.',
  save: 'Télécharger',
  close: 'Fermer',
  preview: 'Aperçu',
  framed: 'Montré ici dans un cadre\u00a0; dans votre page, l’élément est seul.',
  width: 'Largeur',
  phone: 'Téléphone',
  desktop: 'Ordinateur',
};

const pt: ShareWords = {
  title: 'Compartilhar o que se vê',
  how: 'Como',
  ways: {
    link: 'Link',
    element: 'Componente web',
    iframe: 'Quadro (iframe)',
    oembed: 'oEmbed',
    figure: 'SVG com legenda',
    markdown: 'Markdown',
  },
  hints: {
    link: 'Abre esta página como você a vê.',
    element:
      'Uma tag e um script para a sua página. A imagem e as afirmações estão lá antes de o script chegar, e sem ele.',
    iframe: 'Para páginas que não aceitam scripts de fora. As linhas depois do quadro lhe dão a altura.',
    oembed: 'Um arquivo para o seu servidor: sites que leem oEmbed mostram o grafo onde a sua página é citada.',
    figure: 'Uma imagem com a sua fonte, sem nenhum script. Salve a imagem ao lado da sua página.',
    markdown: 'Para textos em Markdown. Salve a imagem ao lado do texto.',
  },
  ownLink: 'Os dados são um arquivo seu e não estão no link: quem o seguir terá de abrir também o arquivo.',
  own: 'Os dados são um arquivo seu e não têm endereço: o componente web os leva no código. Um quadro ou oEmbed precisaria de um endereço.',
  script: 'Endereço de diplomatic-graph.js',
  noHash: 'Não foi possível ler o script ali; por isso o código não tem o hash dele (integrity).',
  image: 'Endereço da imagem',
  imageHint: 'Se ficar vazio, a imagem vai no próprio código.',
  head: 'Para o cabeçalho (head) da sua página:',
  code: 'Para copiar',
  wait: 'Um momento…',
  copy: 'Copiar',
  copied: 'Foi copiado.',
  notCopied: 'O navegador não permitiu copiar; selecione e copie você mesmo.',
  save: 'Baixar',
  close: 'Fechar',
  preview: 'Prévia',
  framed: 'Mostrado aqui dentro de um quadro; na sua página o elemento fica sozinho.',
  width: 'Largura',
  phone: 'Celular',
  desktop: 'Computador',
};

const ru: ShareWords = {
  title: 'Поделиться тем, что видно',
  how: 'Как',
  ways: {
    link: 'Ссылка',
    element: 'Веб-компонент',
    iframe: 'Фрейм (iframe)',
    oembed: 'oEmbed',
    figure: 'SVG с подписью',
    markdown: 'Markdown',
  },
  hints: {
    link: 'Открывает эту страницу такой, какой вы её видите.',
    element: 'Один тег и один скрипт для вашей страницы. Картинка и утверждения видны до загрузки скрипта и без него.',
    iframe: 'Для страниц, где чужие скрипты не допускаются. Строки после фрейма задают ему высоту.',
    oembed:
      'Файл для вашего сервера: сайты, которые читают oEmbed, покажут граф там, где стоит ссылка на вашу страницу.',
    figure: 'Картинка с источником, без скриптов. Сохраните картинку рядом со страницей.',
    markdown: 'Для текстов в Markdown. Сохраните картинку рядом с текстом.',
  },
  ownLink: 'Данные — ваш файл, в ссылке их нет: тому, кто по ней перейдёт, нужно открыть и файл.',
  own: 'Данные — ваш файл без адреса: веб-компонент несёт их в своём коде. Фрейму и oEmbed нужен адрес.',
  script: 'Адрес diplomatic-graph.js',
  noHash: 'Скрипт по этому адресу прочитать не удалось, поэтому в коде нет его хеша (integrity).',
  image: 'Адрес картинки',
  imageHint: 'Если оставить пустым, картинка будет в самом коде.',
  head: 'Для заголовка (head) вашей страницы:',
  code: 'Для копирования',
  wait: 'Минуту…',
  copy: 'Скопировать',
  copied: 'Скопировано.',
  notCopied: 'Браузер не разрешил копирование; выделите и скопируйте сами.',
  save: 'Скачать',
  close: 'Закрыть',
  preview: 'Предпросмотр',
  framed: 'Здесь показано во фрейме; на вашей странице элемент стоит сам по себе.',
  width: 'Ширина',
  phone: 'Телефон',
  desktop: 'Компьютер',
};

const ar: ShareWords = {
  title: 'مشاركة ما تراه',
  how: 'الطريقة',
  ways: {
    link: 'رابط',
    element: 'مكوّن ويب',
    iframe: 'إطار (iframe)',
    oembed: 'oEmbed',
    figure: 'SVG مع تعليق',
    markdown: 'Markdown',
  },
  hints: {
    link: 'يفتح هذه الصفحة كما تراها.',
    element: 'وسم واحد ونص برمجي واحد لصفحتك. تظهر الصورة والأقوال فيها قبل وصول النص البرمجي ومن دونه.',
    iframe: 'للصفحات التي لا تقبل نصوصًا برمجية من غيرها. الأسطر التي تلي الإطار تعطيه ارتفاعه.',
    oembed: 'ملف لخادمك: المواقع التي تقرأ oEmbed تعرض الرسم حيث يوضع رابط صفحتك.',
    figure: 'صورة مع مصدرها بلا أي نص برمجي. احفظ الصورة بجانب صفحتك.',
    markdown: 'للنصوص المكتوبة بصيغة Markdown. احفظ الصورة بجانب النص.',
  },
  ownLink: 'البيانات ملف من عندك وليست في الرابط: على من يتبعه أن يفتح الملف أيضًا.',
  own: 'البيانات ملف من عندك ولا عنوان لها: يحملها مكوّن الويب في شيفرته. أما الإطار وoEmbed فيحتاجان إلى عنوان.',
  script: 'عنوان diplomatic-graph.js',
  noHash: 'تعذّرت قراءة النص البرمجي هناك، ولذلك لا تحمل الشيفرة بصمته (integrity).',
  image: 'عنوان الصورة',
  imageHint: 'إذا تُرك فارغًا كانت الصورة في الشيفرة نفسها.',
  head: 'لرأس صفحتك (head):',
  code: 'للنسخ',
  wait: 'لحظة…',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  notCopied: 'لم يسمح المتصفح بالنسخ؛ حدّد النص وانسخه بنفسك.',
  save: 'تنزيل',
  close: 'إغلاق',
  preview: 'معاينة',
  framed: 'يظهر هنا داخل إطار؛ أما في صفحتك فيقف العنصر وحده.',
  width: 'العرض',
  phone: 'هاتف',
  desktop: 'حاسوب',
};

const zh: ShareWords = {
  title: '分享您所看到的',
  how: '方式',
  ways: {
    link: '链接',
    element: 'Web 组件',
    iframe: '框架（iframe）',
    oembed: 'oEmbed',
    figure: '带说明的 SVG',
    markdown: 'Markdown',
  },
  hints: {
    link: '打开本页，与您所见相同。',
    element: '为您的网页提供一个标签和一个脚本。脚本到达之前以及没有脚本时，图和陈述都在页面中。',
    iframe: '适用于不接受外来脚本的网页。框架之后的几行代码为其设定高度。',
    oembed: '放在您服务器上的文件：读取 oEmbed 的网站会在链接您网页之处显示此图。',
    figure: '一幅带来源的图，无需任何脚本。请把图保存在您的网页旁。',
    markdown: '用于 Markdown 文本。请把图保存在文本旁。',
  },
  ownLink: '数据集是您自己的文件，不在链接中：打开链接的人还须打开该文件。',
  own: '数据集是您自己的文件，没有地址：Web 组件会把它放在代码中。框架或 oEmbed 则需要地址。',
  script: 'diplomatic-graph.js 的地址',
  noHash: '无法在该处读取脚本，因此代码中没有其哈希值（integrity）。',
  image: '图的地址',
  imageHint: '如果留空，图就在代码本身之中。',
  head: '放在您网页的 head 中：',
  code: '供复制',
  wait: '请稍候…',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不允许复制；请自行选中并复制。',
  save: '下载',
  close: '关闭',
  preview: '预览',
  framed: '此处显示在框架内；在您的网页中，该元素独立显示。',
  width: '宽度',
  phone: '手机',
  desktop: '桌面',
};

/** By the tags of the languages that the element speaks. */
export const SHARE_WORDS: Readonly<Record<string, ShareWords>> = { en, es, fr, pt, ru, ar, zh };
