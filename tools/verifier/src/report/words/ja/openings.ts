import type { openingWords as english } from '../en/openings.ts'
import type { Translated } from '../words.ts'
import { around, inProgram, said } from './speech.ts'

export const openingWords = {
  EVAL: {
    sentence: (data) =>
      `ここで文字列がコードとして評価されます${inProgram(data)}。何が行われるかは分かりません。`,
    next: 'コードそのものを書くか、文字列を構文解析してください。',
  },
  NEW_FUNCTION: {
    sentence: (data) => `ここで文字列から関数が作られます${inProgram(data)}。何が行われるかは分かりません。`,
    next: '関数そのものを書いてください。',
  },
  DYNAMIC_REQUIRE: {
    sentence: (data) =>
      `require が実行時に作られる名前で呼び出されます${around(data, 'name', '（', '）')}。どのモジュールも読み込まれる可能性があります。`,
    next: '各モジュールをその名前で読み込んでください。',
  },
  DYNAMIC_IMPORT: {
    sentence: (data) =>
      `import() が実行時に作られる名前で呼び出されます${around(data, 'name', '（', '）')}。どのモジュールも読み込まれる可能性があります。`,
    next: '各モジュールをその名前で読み込んでください。複数ある場合は表から選んでください。',
  },
  COMPUTED_CONTEXT: {
    sentence: (data) =>
      `実行時に作られる名前でフィールドが読み取られます（対象：${said(data, 'object', 'ホストのコンテキスト')}）。アカウント ID を含め、どのフィールドも読み取られる可能性があります。`,
    next: 'フィールドをその名前で読み取ってください。',
  },
  UNREAD_PACKAGE: {
    sentence: (data) =>
      `パッケージ ${said(data, 'package', said(data, 'module', said(data, 'name', '（名前なし）')))} は既知のものではなく、読み取れませんでした${around(data, 'why', '：')}。渡されたデータがどう扱われるかは分かりません。`,
    next: '検証の前に依存パッケージをインストールするか、このパッケージを使わないでください。',
  },
  UNPARSED_FILE: {
    sentence: (data) =>
      `${said(data, 'file', 'ファイル')} を構文解析できませんでした${around(data, 'message', '：') || around(data, 'why', '：')}。残りはこのファイルなしで読み取りました。`,
    next: '構文を直すか、このファイルをアプリから外してください。',
  },
  UNMODELLED_CALL: {
    sentence: (data) =>
      `検証ツールの知らないホストの呼び出しに、データが渡されています：${said(data, 'api', said(data, 'name', '（名前なし）'))}。`,
    next: '対応できるように報告してください。それまでは、その作用を人が読んで確認する必要があります。',
  },
  BUDGET_SPENT: {
    sentence: (data) =>
      `コードが解析の上限を超えています${around(data, 'steps', '（', ' ステップ）')}${around(data, 'where', '、停止した場所：')}。追跡しなかった部分は証明されていません。`,
    next: 'バンドルではなくソースを検証するか、一度に検証する量を減らしてください。',
  },
  PROXY: {
    sentence: () => 'プロキシから読み取られるものは実行時に作られるため、追跡できませんでした。',
    next: '通常のオブジェクトを使ってください。',
  },
  FILE_TOO_LARGE: {
    sentence: (data) =>
      `${said(data, 'file', 'ファイル')} は大きすぎて追跡できません${around(data, 'bytes', '（', ' バイト）')}。`,
    next: '生成元のソースを検証してください。',
  },
  MISSING_FILE: {
    sentence: (data) =>
      `${said(data, 'name', said(data, 'file', 'ファイル'))} はインポートされていますが、存在しません。何が行われるかは分かりません。`,
    next: 'ファイルを置くか、インポートを取り除いてください。',
  },
  ANALYSIS_FAILED: {
    sentence: (data) =>
      `解析${around(data, 'program', '（', '）')}が解析自身のエラーで終了しました${around(data, 'message', '：') || around(data, 'why', '：')}。この部分は何も証明されていません。`,
    next: '失敗したコードを添えて報告してください。',
  },
} satisfies Translated<typeof english>
