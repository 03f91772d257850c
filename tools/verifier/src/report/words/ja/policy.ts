import type { policyWords as english } from '../en/policy.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

const publish = '宣言を直すか、それを記載した版を公開してください。'

export const policyWords = {
  POLICY_AGREES: {
    sentence: (data) =>
      `ポリシーの版 ${said(data, 'edition', '（番号なし）')}${around(data, 'effective', '（', ' 発効）')}の記載は、${said(data, 'addon', 'アプリ')} の宣言と過不足なく一致しています。`,
  },
  POLICY_NOT_COMPARED: {
    sentence: (data) => `ポリシーをアプリと比較できませんでした${around(data, 'why', '：')}。`,
    next: 'マニフェストを直してください。',
  },
  POLICY_DECLARED_UNSAID: {
    sentence: (data) =>
      `アプリの宣言に、公開されたポリシーに記載のないものがあります：${said(data, 'fact', '不明')}。`,
    next: publish,
  },
  POLICY_SAID_UNDECLARED: {
    sentence: (data) =>
      `公開されたポリシーに、アプリが宣言していないものの記載があります：${said(data, 'fact', '不明')}。`,
    next: publish,
  },
  POLICY_CLAIM_CONTRADICTED: {
    sentence: (data) =>
      `アプリの宣言（${said(data, 'fact', 'マニフェスト')}）が、公開されたポリシーの約束 ${said(data, 'claim', '（番号なし）')} に反しています。`,
    next: publish,
  },
  POLICY_USAGE_WITHOUT_WAY: {
    sentence: (data) =>
      `ポリシーには利用状況データを送信すると記載されていますが（${said(data, 'fact', '送信先不明')}）、マニフェストはどこへの送信も許可していません。`,
    next: publish,
  },
  POLICY_OF_ANOTHER_APP: {
    sentence: (data) =>
      `アプリの隣にある版は、このアプリを対象としていません（対象：${said(data, 'names', 'なし')}）。`,
    next: 'このアプリを対象とする版を公開してください。',
  },
  POLICY_FIELD_UNSAID: {
    sentence: (data) =>
      `コードが利用状況イベントで送信するフィールドに、公開されたポリシーに記載のないものがあります：${said(data, 'field', '（名前なし）')}。`,
    next: 'イベントから取り除くか、それを記載した版を公開してください。',
  },
  POLICY_EVENT_UNSAID: {
    sentence: (data) =>
      `コードが送信する利用状況イベント ${said(data, 'event', '（名前なし）')} は、公開されたポリシーの一覧にありません。`,
    next: '取り除くか、それを一覧に載せた版を公開してください。',
  },
  POLICY_EVENTS_PERHAPS: {
    sentence: (data) =>
      `コードは送信するイベントを一覧から選びますが、公開されたポリシーにはその一部が載っていません：${said(data, 'events', '不明')}。これらが実際に送信されるかどうかは分かりません。`,
    next: '出荷物から取り除くか、それらを一覧に載せた版を公開してください。',
  },
  POLICY_PAGE_CHANGED: {
    sentence: (data) =>
      `版 ${said(data, 'edition', '（番号なし）')} の文 ${said(data, 'sentence', '（番号なし）')} が、公開されたとおりにページに載っていません：「${said(data, 'was', '')}」。`,
    next: '元に戻すか、その変更を含む版を公開してください。',
  },
  POLICY_NO_MANIFEST: {
    sentence: () => 'ポリシーが対象とするアプリの一つに、マニフェストが見つかりません。',
    next: publish,
  },
  POLICY_SENTENCE_CHANGED: {
    sentence: () => 'ポリシーの文の一つが、公開されたものと異なります。',
    next: publish,
  },
  POLICY_SENTENCE_MISSING: {
    sentence: () => 'ポリシーの文の一つが、公開された版にありません。',
    next: publish,
  },
  POLICY_SENTENCE_LEFT: {
    sentence: () => '公開された文の一つが、ポリシーからなくなっています。',
    next: publish,
  },
  POLICY_ARRANGEMENT_CHANGED: {
    sentence: () => 'ポリシーの文が、公開された順序で並んでいません。',
    next: publish,
  },
  POLICY_CLAIM_UNSAID: {
    sentence: (data) =>
      `公開されたポリシーのどの文も、次の約束を述べていません：${said(data, 'claim', '（番号なし）')}。`,
    next: publish,
  },
  POLICY_SENTENCE_TWICE: {
    sentence: () => 'ポリシーに同じ文が二度あります。',
    next: publish,
  },
  POLICY_NO_EDITION: {
    sentence: () => 'ポリシーの版が公開されていません。',
    next: publish,
  },
} satisfies Translated<typeof english>
