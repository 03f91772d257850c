import type { Phrases } from '../phrases.ts'

const calledAs: Readonly<Record<string, string>> = {
  open: 'ファイルを開いたとき',
  get: 'doGet として',
  post: 'doPost として',
  card: 'カードの表示',
  trigger: 'トリガーによる実行',
  menu: 'メニューからの実行',
  run: 'ページからの呼び出し',
  edit: 'セルの編集',
  cell: '数式からの呼び出し',
}

const opened: Readonly<Record<string, string>> = {
  ' with an event open': '（予定を開いた状態）',
  ' with a message open': '（メッセージを開いた状態）',
  ' with a universal action open': '（共通アクションを開いた状態）',
  ' with a draft open': '（下書きを開いた状態）',
  ' with a changed event open': '（予定を変更した状態）',
  ' with a new conference open': '（会議を追加した状態）',
  ' with a file open': '（ファイルを選択した状態）',
  ' with a granted file open': '（ファイルへのアクセスを許可した状態）',
  ' with a link open': '（リンクを表示した状態）',
  ' with a new thing open': '（作成中の状態）',
}

const inApp = (app: string, open: string) => `${app}${opened[open] ?? open}`

const files: Readonly<Record<string, string>> = {
  document: 'ドキュメント',
  presentation: 'プレゼンテーション',
  spreadsheet: 'スプレッドシート',
  browser: 'ブラウザー',
}

const fileName = (file: string) => files[file] ?? file

/** What the verifier says in data, in Japanese. */
export const japanesePhrases: Phrases = {
  phrases: {
    program: { functions: '関数' },
    from: { urlFetchWhitelist: '取得（urlFetchWhitelist）' },
    analytics: {
      'switched off': '分析が無効の間',
      dead: 'Google Analytics に接続できない間',
      'analytics is switched off': '分析が無効の間',
      'analytics never answers': 'Google Analytics が応答しない間',
    },
    class: {
      permissive: '寛容型',
      'weak copyleft': '弱いコピーレフト',
      other: 'その他',
      unknown: '不明',
    },
    kind: {
      'an Atlassian API token': 'Atlassian の API トークン',
      'an npm token': 'npm のトークン',
      'a GitHub token': 'GitHub のトークン',
      'an AWS access key': 'AWS のアクセスキー',
      'a registry’s token': 'レジストリのトークン',
      'the key of a Google service account': 'Google サービスアカウントの鍵',
      'a refresh token of clasp': 'clasp の更新トークン',
      'an SSH key': 'SSH 鍵',
    },
    secret: {
      'Atlassian API token': 'Atlassian の API トークン',
      'Atlassian access token': 'Atlassian のアクセストークン',
      'Google Analytics API secret': 'Google Analytics の API シークレット',
      'key in code': 'コードの中の鍵',
    },
    severity: { low: '低', medium: '中', high: '高', critical: '緊急' },
    store: {
      user: 'ユーザーのプロパティ',
      document: 'ドキュメントのプロパティ',
      script: 'スクリプトのプロパティ',
      'user cache': 'ユーザーのキャッシュ',
      'document cache': 'ドキュメントのキャッシュ',
      'script cache': 'スクリプトのキャッシュ',
      file: 'ファイル',
    },
    through: { perhaps: '不明な加工の可能性あり' },
    value: { missing: 'なし', nothing: 'なし' },
    why: {
      'open-world': '追跡できなかった経路があります',
      'other-means': '呼び出し以外の方法で必要とされる可能性があります',
      'unknown-request': '送信先の分からないリクエストがあります',
      'a private member': 'プライベートメンバー',
      'a static field': '静的フィールド',
      'a static block': '静的ブロック',
      'an import': 'import',
      'an export': 'export',
      'nothing to read': '読み取るものがありません',
    },
    as: {
      text: 'テキスト',
      script: 'スクリプト',
      style: 'スタイルシート',
      image: '画像',
      frame: 'フレーム',
      font: 'フォント',
      media: 'メディア',
      link: 'リンク',
      markup: 'マークアップ',
    },
    channel: {
      egress: '外部への送信',
      log: 'ログ',
      storage: 'アプリの保存先',
      property: 'プロパティ',
      attachment: '添付ファイル',
      'browser storage': 'ブラウザーの保存先',
      product: '製品',
      configuration: '設定',
      answer: '外部への応答',
      'store after a page was deleted for good': 'ページを完全に削除した後の保存先',
    },
    drive: {
      'a cell is typed into': 'セルへの入力',
      'view of the page as reader': '閲覧者としてのページの表示',
      'view of the page as admin': '管理者としてのページの表示',
      'view of the page while analytics is switched off': '分析が無効の間のページの表示',
      'view of the page while analytics never answers': '分析が応答しない間のページの表示',
      'a page is deleted for good': 'ページの完全な削除',
      'a page is made, changed and deleted': 'ページの作成、変更、削除',
      'the same again': '同じ操作の繰り返し',
      'as another person': '別の人による同じ操作',
      'with analytics switched off': '分析が無効の間の同じ操作',
      'with analytics dead': '分析に接続できない間の同じ操作',
      'with other variables': '別の変数での同じ操作',
      'on another site': '別のサイトでの同じ操作',
    },
  },
  patterns: {
    anyOf: { and: () => ' と ' },
    drive: {
      configuration: (macro) => `${macro} の設定`,
      export: (macro, type) => `${macro} の ${type} へのエクスポート`,
      event: (type, module) => `${module} へのイベント ${type}`,
      resolverOfFrame: (key, module, at) =>
        `${module} のリゾルバー ${key}、フレームの呼び出しどおり（${at}）`,
      resolver: (key, module) => `${module} のリゾルバー ${key}`,
      scheduled: (module) => `スケジュールトリガー ${module}`,
      webTrigger: (module, method) => `${method} による Web トリガー ${module}`,
      cards: (app = '', open = '') => `${inApp(app, open)} のカード`,
      card: (card, app = '', open = '', button = '', called = '') =>
        `${inApp(app, open)} のカード「${card}」：${button}${called === '' ? '' : `（${called} を呼び出し）`}`,
      pages: (name, file = '', button = '') =>
        `${name} のページ（${fileName(file)}）${button === '' ? '' : `：${button}`}`,
      ofProject: (as = '', name, file = '') => `${name}、${calledAs[as] ?? as}（${fileName(file)}）`,
    },
    place: {
      card: (card) => `カード「${card}」`,
      page: (name) => `${name} のページ`,
    },
    form: {
      hash: (algorithm) => `${algorithm} ハッシュ`,
      first: (length) => `先頭 ${length} 文字`,
      reversed: () => '逆順',
      bytes: () => 'バイト列',
      raw: () => 'そのまま',
      comma: () => '、',
    },
    recipe: {
      small: () => ' の小文字',
      dashes: () => ' からハイフンを除いたもの',
      capitals: () => ' の大文字',
      json: (kind) => `${kind} の JSON`,
      encoded: () => ' の URL エンコード',
      base64: () => ' の Base64',
      hex: () => ' の 16 進数',
      fromBase64: () => ' の Base64 復号',
      fromHex: () => ' の 16 進数復号',
      reversed: () => ' の逆順',
      asItIs: () => '、そのまま',
      moved: (by) => `文字を ${by} ずらしたもの`,
      mask: () => ' と短い鍵の XOR',
      site: () => 'サイト名',
      email: () => 'メールアドレス',
    },
  },
}
