/**
 * The texts of the dialog in which relations of one's own are edited, in all languages: they are few, and are loaded
 * with the dialog.
 */
import type { Marker } from '../../data/vocabulary.js';
import type { Language } from '../../i18n/languages.js';

export interface RelationWords {
  /** Which relations cannot be changed. */
  readonly builtIn: string;
  /** When one of one's own can be deleted. */
  readonly deletable: string;
  /** Instead of the list, if there are none. */
  readonly none: string;
  /** The sign that tells the lines of a relation apart without colours, and what it may be. */
  readonly marker: string;
  readonly markers: Readonly<Record<Marker, string>>;
}

export const RELATION_WORDS: Readonly<Record<Language, RelationWords>> = {
  en: {
    builtIn: 'The four built-in types cannot be changed.',
    deletable: 'You can delete one of yours when no statement and no step of the story uses it.',
    none: 'No types of your own yet.',
    marker: 'Sign on the line',
    markers: { circle: 'Circle', square: 'Square', diamond: 'Diamond', triangle: 'Triangle', bar: 'Bar' },
  },
  es: {
    builtIn: 'Los cuatro tipos incorporados no se pueden cambiar.',
    deletable: 'Puede eliminar uno propio cuando no lo use ninguna declaración ni ningún paso de la historia.',
    none: 'Aún no hay tipos propios.',
    marker: 'Signo en la línea',
    markers: { circle: 'Círculo', square: 'Cuadrado', diamond: 'Rombo', triangle: 'Triángulo', bar: 'Barra' },
  },
  fr: {
    builtIn: 'Les quatre types intégrés ne peuvent pas être modifiés.',
    deletable: 'Vous pouvez supprimer l’un des vôtres quand aucune déclaration ni aucune étape du récit ne l’utilise.',
    none: 'Aucun type à vous pour l’instant.',
    marker: 'Signe sur la ligne',
    markers: { circle: 'Cercle', square: 'Carré', diamond: 'Losange', triangle: 'Triangle', bar: 'Barre' },
  },
  pt: {
    builtIn: 'Os quatro tipos incorporados não podem ser alterados.',
    deletable: 'Você pode excluir um dos seus quando nenhuma declaração e nenhum passo da história o usar.',
    none: 'Ainda não há tipos próprios.',
    marker: 'Sinal na linha',
    markers: { circle: 'Círculo', square: 'Quadrado', diamond: 'Losango', triangle: 'Triângulo', bar: 'Barra' },
  },
  ru: {
    builtIn: 'Четыре встроенных типа изменить нельзя.',
    deletable: 'Свой тип можно удалить, когда его не использует ни одно высказывание и ни один шаг сюжета.',
    none: 'Своих типов пока нет.',
    marker: 'Знак на линии',
    markers: { circle: 'Круг', square: 'Квадрат', diamond: 'Ромб', triangle: 'Треугольник', bar: 'Черта' },
  },
  ar: {
    builtIn: 'لا يمكن تعديل الأنواع الأربعة المدمجة.',
    deletable: 'يمكنك حذف نوع أضفته حين لا يستخدمه أي قول ولا أي خطوة في القصة.',
    none: 'لم تُضف أي نوع بعد.',
    marker: 'العلامة على الخط',
    markers: { circle: 'دائرة', square: 'مربع', diamond: 'معيّن', triangle: 'مثلث', bar: 'شرطة' },
  },
  zh: {
    builtIn: '四个内置类型不能修改。',
    deletable: '自定义的类型在没有任何陈述和故事步骤使用时可以删除。',
    none: '还没有自定义的类型。',
    marker: '线上的标记',
    markers: { circle: '圆形', square: '方形', diamond: '菱形', triangle: '三角形', bar: '短横' },
  },
};
