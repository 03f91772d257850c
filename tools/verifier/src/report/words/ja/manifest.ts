import type { Data } from '../../../finding.ts'
import type { manifestWords as english } from '../en/manifest.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

const address = (data: Data) => said(data, 'address', 'アドレス')
const remote = (data: Data) =>
  `リモート ${said(data, 'remote', '（名前なし）')}（${said(data, 'address', 'アドレス不明')}）`
const declared = (data: Data) => `${address(data)}${around(data, 'from', '（', '）')}`
const purpose = (data: Data) => said(data, 'from', 'リクエスト')

const writeHttps = 'https にしてください。'
const currentRuntime = 'マニフェストに現行のランタイムを指定してください。'
const intoFile = 'スクリプトをファイルに入れてください。'
const workInFunctions = 'その処理をアプリの関数で行い、リモートを取り除いてください。'

export const manifestWords = {
  NO_EGRESS: {
    sentence: () =>
      'マニフェストにアドレスもリモートもないため、外部へのリクエストはすべてプラットフォームが拒否します。',
  },
  EGRESS_IS_ANALYTICS: {
    sentence: (data) =>
      `マニフェストが関数に許可しているアドレスは Google Analytics です：${said(data, 'address', '不明')}。`,
  },
  EGRESS_ADDRESS_UNKNOWN: {
    sentence: (data) =>
      `アドレスはデプロイ時に埋め込まれます（${said(data, 'address', '不明')}）。どのホストかは分かりません。`,
    next: 'アドレスそのものを書いてください。',
  },
  EGRESS_WILDCARD: {
    sentence: (data) =>
      `マニフェストは ${purpose(data)} に ${said(data, 'address', '*')} を許可しています。どのホストにも接続できます。`,
    next: '必要な一つのホストを書いてください。',
  },
  EGRESS_IS_PRODUCT: {
    sentence: (data) =>
      `マニフェストが ${purpose(data)} に許可しているアドレスは Atlassian 自身のものです：${said(data, 'address', '不明')}。`,
  },
  EGRESS_TO_OTHERS: {
    sentence: (data) =>
      `マニフェストは ${purpose(data)} に Google Analytics ではないホストを許可しています：${said(data, 'address', '不明')}${data.isLive === false ? '（そこへの呼び出しは見つかりませんでした）' : ''}。`,
    next: 'マニフェストからアドレスを取り除いてください。',
  },
  FRAME_LOADS_REMOTE: {
    sentence: (data) =>
      `マニフェストはフレームが別のホストから読み込むことを許可しています（${said(data, 'from', 'リソース')}、${said(data, 'address', 'アドレス不明')}）。そのホストは、誰がいつ何を読んだかを知ることができます。`,
    next: 'リソースをアプリに含めて配布してください。',
  },
  ANALYTICS_FROM_FRAME: {
    sentence: (data) =>
      `フレームから Google Analytics に接続します${around(data, 'url', '（', '）') || around(data, 'address', '（', '）') || around(data, 'host', '（', '）')}。人のネットワークアドレスとブラウザーが伝わります。`,
    next: '利用状況イベントは関数から送信してください。',
  },
  REMOTE_DECLARED: {
    sentence: (data) => `${remote(data)}が宣言されています。`,
    next: workInFunctions,
  },
  REMOTE_SERVICE: {
    sentence: (data) =>
      `${remote(data)}はプラットフォームの外にあります${around(data, 'operations', '（操作：', '）')}。アプリは Runs on Atlassian に該当しません。`,
    next: workInFunctions,
  },
  REMOTE_TAKES_DATA: {
    sentence: (data) =>
      `${remote(data)}は、プラットフォームが送るものを受け取ります${around(data, 'operations', '（操作：', '）')}。`,
    next: 'リモートを取り除いてください。',
  },
  DATA_BOUND_TO_REMOTE: {
    sentence: (data) =>
      `モジュール ${said(data, 'module', '（名前なし）')}${around(data, 'type', '（', '）')}はエンドポイント ${said(data, 'endpoint', '（名前なし）')} に結び付いています。コードがなくても、プラットフォーム自身がそこにデータを送ります。`,
    next: 'モジュールをアプリの関数に結び付けてください。',
  },
  IN_SCOPE_DATA_NOT_DENIED: {
    sentence: (data) =>
      `${address(data)} は${data.isSaid === true ? ' inScopeEUD: true として' : ' inScopeEUD なしで'}宣言されています${data.isSaid === true ? '' : '（true とみなされます）'}。プラットフォームは、エンドユーザーデータがそこへ送られるものとして扱います。`,
    next: '送られないのであれば inScopeEUD: false と書き、送信しないでください。',
  },
  IN_SCOPE_DATA_DENIED: {
    sentence: (data) => `${address(data)} は inScopeEUD: false として宣言されています。`,
  },
  RUNS_ON_ATLASSIAN: {
    sentence: (data) =>
      `マニフェストに、リモート、Connect モジュール、動的な Web トリガーはなく、送信先もありません${around(data, 'analytics', '（エンドユーザーデータを含まない分析を除く：', '）')}。`,
  },
  CONNECT_MODULE: {
    sentence: (data) =>
      `次のモジュールは、プラットフォームの外で動く Connect のものです：${said(data, 'type', '型不明')}。`,
    next: 'Forge のモジュールを使ってください。',
  },
  DYNAMIC_WEB_TRIGGER: {
    sentence: (data) =>
      `Web トリガー ${said(data, 'module', '（名前なし）')} は静的ではありません。その応答がデータをプラットフォームの外に運ぶ可能性があります。`,
    next: '応答を静的と宣言するか、Web トリガーを取り除いてください。',
  },
  EGRESS_NOT_ANALYTICS: {
    sentence: (data) =>
      `${declared(data)}は category: analytics なしで宣言されているため、アプリは Runs on Atlassian に該当しません。`,
    next: '取り除くか、分析であればそう宣言してください。',
  },
  ANALYTICS_MAY_CARRY_DATA: {
    sentence: (data) => `${address(data)} は分析のアドレスですが、inScopeEUD: false と宣言されていません。`,
    next: 'inScopeEUD: false と書いてください。',
  },
  ANALYTICS_HOST_NOT_ADMITTED: {
    sentence: (data) => `${address(data)} は Atlassian の分析ホストの一覧にありません。`,
    next: '一覧にあるホストを使ってください。',
  },
  SWITCH_STOPS: {
    sentence: (data) =>
      `${address(data)} は分析として宣言されています。管理者が分析を無効にすると、プラットフォームが拒否します。`,
  },
  SWITCH_DOES_NOT_STOP: {
    sentence: (data) =>
      `${declared(data)}は分析として宣言されていないため、管理者が分析を無効にしても止まりません。`,
    next: 'category: analytics と書くか、アドレスを取り除いてください。',
  },
  MARKETING_HOST_DECLARED: {
    sentence: (data) =>
      `マニフェストは広告またはマーケティングのホストを許可しています：${said(data, 'address', '不明')}。`,
    next: 'アドレスを取り除いてください。',
  },
  CONFIGURATION_INDEXED: {
    sentence: (data) =>
      `マクロ ${said(data, 'module', '（名前なし）')} のパラメーターで索引付けが有効になっています。その値は検索の索引に複製されます。`,
    next: '索引付けを取り除いてください。',
  },
  CONFIGURATION_IN_PAGE: {
    sentence: () => 'プラットフォームはマクロの設定をページの中に保存し、ページとともに削除します。',
  },
  PLAIN_ADDRESS_DECLARED: {
    sentence: (data) => `${address(data)} は http で宣言されています。`,
    next: writeHttps,
  },
  PLAIN_REMOTE: {
    sentence: (data) => `${remote(data)}には http で接続します。`,
    next: writeHttps,
  },
  PLATFORM_CARRIES_HTTPS: {
    sentence: (data) =>
      `プラットフォームは、自身の通信も他のアドレスへの通信も https で運び（他のアドレス：${said(data, 'addresses', 'なし')}）、保存するものを暗号化します。`,
  },
  CSP_UNSAFE_EVAL: {
    sentence: () =>
      'マニフェストは unsafe-eval を許可しています。アプリのフレームで文字列がコードになりえます。',
    next: '取り除き、eval を必要としないライブラリを使ってください。',
  },
  CSP_UNSAFE_INLINE: {
    sentence: () =>
      'マニフェストはスクリプトに unsafe-inline を許可しています。アプリのフレームでマークアップがコードになりえます。',
    next: intoFile,
  },
  CSP_UNSAFE_HASHES: {
    sentence: () =>
      'マニフェストは unsafe-hashes を許可しています。マークアップの中のハンドラーが実行されえます。',
    next: 'ハンドラーはスクリプトの中で追加してください。',
  },
  CSP_BLOB: {
    sentence: () => 'マニフェストはスクリプトに blob: を許可しています。実行時にコードを作ることができます。',
    next: intoFile,
  },
  REMOTE_CODE: {
    sentence: (data) =>
      `マニフェストは別のホストからコードを読み込むことを許可しています（${said(data, 'from', 'コード')}、${said(data, 'address', 'アドレス不明')}）。`,
    next: 'コードをアプリに含めて配布してください。',
  },
  STRICT_POLICY: {
    sentence: (data) =>
      `フレーム ${said(data, 'program', '（名前なし）')} は、外部のコードも文字列の評価も許可しないコンテンツセキュリティポリシーの下で動きます。`,
  },
  NO_REMOTE_CODE: {
    sentence: () =>
      'フレームのコンテンツセキュリティポリシーに外部のホストがないため、広告のコードは読み込めません。',
  },
  RUNTIME_CURRENT: {
    sentence: (data) =>
      `ランタイム ${said(data, 'runtime', '（名前なし）')} は保守されています（期限：${said(data, 'end', '終了日は未定')}）。`,
  },
  RUNTIME_ENDED: {
    sentence: (data) =>
      `ランタイム ${said(data, 'runtime', '（名前なし）')} にはもうセキュリティの修正が提供されません（終了日：${said(data, 'end', '不明')}）。`,
    next: currentRuntime,
  },
  RUNTIME_LEGACY: {
    sentence: (data) =>
      `アプリは現在の Node ではない古いランタイムで動きます：${said(data, 'runtime', 'プラットフォームの旧サンドボックス')}。`,
    next: currentRuntime,
  },
  RUNTIME_UNKNOWN: {
    sentence: (data) =>
      `ランタイム ${said(data, 'runtime', '（名前なし）')} がいつまで保守されるかは分かりません。`,
    next: '保守期間の分かるランタイムを指定してください。',
  },
} satisfies Translated<typeof english>
