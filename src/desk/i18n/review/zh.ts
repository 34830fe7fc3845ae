import type { Unsure } from '../../core/review.js';
import type { ReviewWords } from '../review-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: '谁',
  to: '对谁',
  relation: '关系',
  standing: '确定程度',
};

const RULES: ReviewWords['rules'] = {
  verb: '动词表明',
  'verb-preposition': '动词及其后的介词表明',
  'verb-noun': '动词和它的名词表明',
  received: '接受方在动词之前',
  legitimacy: '称某人为合法者',
  transfer: '给予武器、部队或军事援助',
  diplomats: '外交人员被令离开',
  noun: '名词表明',
  compound: '带连字符的复合词表明',
  pro: '带 pro- 的词表明',
  loyal: '称某人忠于对方',
  ally: '称某人为盟友',
  followers: '提到追随者',
  asked: '请求他人这样做的人站在这一边',
  likewise: '句子指向前面的句子',
};

export const zh: ReviewWords = {
  title: (left) => `候选陈述，剩余 ${left} 条`,
  accept: '接受',
  reject: '拒绝',
  skip: '跳过',
  undo: '撤销',
  next: '查看下一条',
  accepted: '已接受。',
  rejected: '已拒绝。',
  undone: (edit) => (edit === 'reject-proposal' ? '已撤销拒绝。' : '已撤销。'),
  found: (complete, incomplete) =>
    incomplete === 0 ? `剩余候选陈述 ${complete} 条` : `剩余候选陈述 ${complete} 条，待补全 ${incomplete} 条`,
  inParagraph: (proposals) => (proposals === 0 ? '' : `剩余候选陈述 ${proposals} 条`),
  none: '规则在这段文字中没有找到可提出的陈述。请选中词语来编码陈述。',
  allDecided: '所有候选陈述都已处理。',
  otherLanguage: '目前只能从英文文本提出候选陈述。请选中词语来编码陈述。',
  reading: '正在阅读文本',
  cancel: '取消',
  end: '结束审阅',
  preview: '在图中预览',
  previewNote: '预览：包含所有候选陈述。尚无人接受它们，您的数据集中没有它们。',
  restore: (rejected) => `恢复 ${rejected} 条已拒绝的`,
  restored: '已恢复被拒绝的候选陈述。',
  proposers: {
    rules: '由规则提出。',
    model: '由语言模型提出。',
    both: '由规则和语言模型共同提出。',
  },
  because: (trigger, rule) => (rule === '' ? `依据“${trigger}”。` : `依据“${trigger}”：${rule}。`),
  rules: RULES,
  unsure: (parts) => `请核对：${parts.map((part) => PARTS[part]).join('、')}。`,
  incomplete: '缺少一个行为体。请补全或拒绝。',
};
