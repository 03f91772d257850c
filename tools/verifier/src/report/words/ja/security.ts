import type { Data } from '../../../finding.ts'
import type { securityWords as english } from '../en/security.ts'
import type { Translated } from '../words.ts'
import { around, aside, call, datum, inProgram, labels, said } from './speech.ts'

const request = (data: Data) => `${said(data, 'method', 'リクエスト')}${around(data, 'path', ' ')}`

export const securityWords = {
  AS_APP_UNCHECKED: {
    sentence: (data) =>
      `${request(data)} がアプリとして行われ、その人に許されているかどうかは検査されません。`,
    next: 'ユーザーとして呼び出すか、先にその人の権限を確認してください。',
  },
  ID_FROM_PAYLOAD: {
    sentence: (data) => `${request(data)} が、呼び出し元の選べる ID を使って、アプリとして行われます。`,
    next: 'ID をコンテキストから取得するか、ユーザーとして呼び出してください。',
  },
  AS_APP_FOR_EVERYBODY: {
    sentence: (data) =>
      `アプリとして読み取られ、求める者すべてに渡されます：${said(data, 'path', '内容は不明')}。`,
    next: 'ユーザーとして呼び出すか、誰が見てもよいことを示してください。',
  },
  AS_APP_CHECKED: {
    sentence: (data) =>
      `アプリとしてリクエストを行う前に、その人の権限を確認しています${around(data, 'path', '：')}。`,
  },
  AS_APP_ON_CONTEXT: {
    sentence: (data) =>
      `アプリとしてのリクエストは、その人が見ているとコンテキストが示すものだけを対象とします${around(data, 'path', '：')}。`,
  },
  MODULE_CHECKED: {
    sentence: (data) =>
      `共有の関数が、呼び出し元のモジュールを確認しています：${said(data, 'functions', '（名前なし）')}。`,
  },
  ADMIN_RESOLVER_SHARED: {
    sentence: (data) =>
      `関数 ${said(data, 'function', '（名前なし）')} は、管理者のページ ${said(data, 'admins', '（名前なし）')} とモジュール ${said(data, 'module', '（名前なし）')} の両方に使われ、どちらから呼び出されたかを確認していません。`,
    next: 'それぞれに別の関数を使うか、コンテキストの moduleKey を確認してください。',
  },
  OPEN_WEB_TRIGGER: {
    sentence: (data) =>
      `Web トリガーの関数 ${said(data, 'function', '（名前なし）')} は、誰が呼び出したかを検査していません。`,
    next: '何よりも先に、署名または秘密情報を一定時間の比較で検証してください。',
  },
  WEB_TRIGGER_NOT_READ: {
    sentence: (data) =>
      `Web トリガーの関数 ${said(data, 'function', '（名前なし）')} が見つからないため、誰が呼び出したかを検査しているかどうかは分かりません。`,
    next: 'マニフェストが示す場所から関数をエクスポートしてください。',
  },
  WEB_TRIGGER_AUTHENTICATED: {
    sentence: () => 'Web トリガーの関数は、署名または秘密情報を検証しています。',
  },
  MODULE_STATE_WRITTEN: {
    sentence: (data) =>
      `呼び出しの中で、モジュールの変数に書き込みが行われます${aside(`変数：${said(data, 'name', '名前なし')}`, around(data, 'declared', '宣言：'), data.labels === undefined ? '' : `内容：${labels(data)}`)}。次の呼び出しが、別の顧客のものであっても、それを読み取れます。`,
    next: '関数の中の変数に保持してください。',
  },
  NO_STATE_BETWEEN_CALLS: {
    sentence: () => '呼び出しが到達するコードは、モジュールの変数にデータを書き込みません。',
  },
  INPUT_BECOMES_MARKUP: {
    sentence: (data) => `${datum(data)}が、無害化されずに ${call(data)} でマークアップになります。`,
    next: 'テキストとして設定するか、無害化してください。',
  },
  INPUT_BECOMES_CODE: {
    sentence: (data) => `${datum(data)}が ${call(data)} でコードとして評価されます。`,
    next: '構文解析してください。評価してはいけません。',
  },
  TEXT_IS_EVALUATED: {
    sentence: () => 'アプリ自身のソースで、文字列がコードとして評価されます。',
    next: 'コードそのものを書くか、文字列を構文解析してください。',
  },
  INPUT_STAYS_TEXT: {
    sentence: (data) => `マークアップやコードになる入力はありません${inProgram(data)}。`,
  },
  WEAK_CIPHER: {
    sentence: (data) =>
      `${call(data)} が弱い暗号方式で暗号化します：${said(data, 'algorithm', '名称不明')}。`,
    next: 'AES-256-GCM を使ってください。',
  },
  WEAK_HASH: {
    sentence: (data) =>
      `${call(data)} が、保護のために弱いハッシュを使っています：${said(data, 'algorithm', '名称不明')}。`,
    next: 'SHA-256 またはそれより強いハッシュを使ってください。',
  },
  GUESSABLE_SECRET: {
    sentence: (data) => `${said(data, 'name', '秘密情報')} は、予測可能な Math.random で作られています。`,
    next: 'crypto.randomBytes または crypto.randomUUID を使ってください。',
  },
  SCOPE_USED: {
    sentence: (data) =>
      `スコープ ${said(data, 'scope', '（名前なし）')} は使われています${around(data, 'by', '：')}。`,
  },
  SCOPE_UNUSED: {
    sentence: (data) =>
      `マニフェストはスコープ ${said(data, 'scope', '（名前なし）')} を要求していますが、必要とする呼び出しもイベントもありません。`,
    next: 'マニフェストから取り除いてください。',
  },
  SCOPE_MISSING: {
    sentence: (data) =>
      `ある呼び出しに必要なスコープを、マニフェストが要求していません（次のいずれか：${said(data, 'anyOf', '不明')}）。プラットフォームが拒否します。`,
    next: 'スコープを要求するか、呼び出しを取り除いてください。',
  },
  SCOPE_USE_UNKNOWN: {
    sentence: (data) =>
      `スコープ ${said(data, 'scope', '（名前なし）')} が使われているかどうかは分かりません${around(data, 'why', '（', '）')}。`,
    next: '各パスを呼び出しの中に書くか、スコープを取り除いてください。',
  },
  NO_SCOPES: {
    sentence: () =>
      'マニフェストはスコープを要求していません。アプリ自身の権限では、製品の何も読み取れず、変更もできません。',
  },
} satisfies Translated<typeof english>
