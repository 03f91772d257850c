import type { Data } from '../../../finding.ts'
import type { codeWords as english } from '../en/code.ts'
import type { Translated } from '../words.ts'
import { around, aside, call, datum, label, said, target } from './speech.ts'

const address = (data: Data) => said(data, 'url', said(data, 'host', 'あるホスト'))
const loaded = (data: Data) => `${address(data)}（${said(data, 'as', 'リソース')}）`
const sending = (data: Data) => `${call(data)} による送信${around(data, 'sent', '（', '）')}が失敗すると`

const inConfiguration = 'マクロの設定に保存してください。'

export const codeWords = {
  REQUEST_TO_OTHERS: {
    sentence: (data) =>
      `${call(data)} が Google Analytics ではないホストに接続します：${address(data)}${data.isDeclared === false ? '（マニフェストに記載がないため、プラットフォームが拒否します）' : ''}。`,
    next: '呼び出しを取り除いてください。',
  },
  REQUEST_TO_ANY_HOST: {
    sentence: (data) =>
      `${call(data)} はどのホストにも接続できます（アドレス：${address(data)}）。ホストは不明で、マニフェストはすべてのホストを許可しています。`,
    next: 'コードにホストを書き、マニフェストにもそのホストだけを書いてください。',
  },
  REQUEST_IS_ANALYTICS: {
    sentence: (data) => `${call(data)} のリクエストの送信先は Google Analytics です：${address(data)}。`,
  },
  REQUEST_IS_PRODUCT: {
    sentence: (data) =>
      `${call(data)} のリクエストの送信先は、プラットフォームの提供元自身のアドレスです：${address(data)}。`,
  },
  HOST_UNKNOWN: {
    sentence: (data) => `${call(data)} が接続するホストは実行時に作られます：${address(data)}。`,
    next: 'コードにホストを書いてください。',
  },
  PAGE_LOADS_REMOTE: {
    sentence: (data) =>
      `${loaded(data)}を読み込みます。そのホストは、誰がいつ何を読んだかを知ることができます。`,
    next: 'アプリに含めて配布してください。',
  },
  DEFAULT_HOST_IN_BUNDLE: {
    sentence: (data) =>
      `バンドルに ${address(data)} が含まれています。フレームは宣言なしにそこから画像を読み込めるため、データが外に出る可能性があります。`,
    next: 'アドレスを取り除くか、そこから何も読み込まないことを示してください。',
  },
  ICON_FROM_OUTSIDE: {
    sentence: (data) =>
      `モジュール ${said(data, 'module', '（名前なし）')} のアイコンは外部のアドレスにあります（${said(data, 'url', 'アドレス不明')}）。マニフェストの許可にかかわらず、閲覧者のブラウザーがそのホストに要求する可能性があります。`,
    next: 'アイコンをアプリに含めて配布してください：`icon: resource:<key>;icon.svg`。',
  },
  BUNDLE_NOT_READ: {
    sentence: (data) =>
      `アプリがビルドされていないため、すべてのフレームに開かれたホスト${around(data, 'hosts', '（', '）')}からライブラリが読み込むかどうかは分かりません。`,
    next: '検証の前にアプリをビルドしてください。',
  },
  MARKETING_REQUEST: {
    sentence: (data) => `${call(data)} が広告またはマーケティングのホストに接続します：${address(data)}。`,
    next: '呼び出しを取り除いてください。',
  },
  MARKETING_PACKAGE: {
    sentence: (data) =>
      `次のパッケージは、広告、マーケティング、または訪問者の記録のためのものです：${said(data, 'package', '（名前なし）')}${around(data, 'range', ' ')}。`,
    next: 'パッケージを取り除いてください。',
  },
  MARKETING_IN_PAGE: {
    sentence: (data) => `広告またはマーケティングのホストから読み込みます：${loaded(data)}。`,
    next: '取り除いてください。',
  },
  NO_MARKETING_FOUND: {
    sentence: () =>
      '読み取った範囲に、広告またはマーケティングの既知のホスト、タグ、パッケージはありません。',
  },
  SESSION_REPLAY: {
    sentence: (data) =>
      `次のオプションは、人の操作と表示内容の記録を有効にします：${said(data, 'option', '（名前なし）')}。`,
    next: '取り除いてください。',
  },
  CONSENT_DENIED: {
    sentence: (data) =>
      `イベントの本文は、同意を定数 DENIED として持っています：${said(data, 'consents', '二つの同意')}。`,
  },
  CONSENT_NOT_DENIED: {
    sentence: (data) =>
      `イベントの consent.${said(data, 'consent', said(data, 'key', '?').replace(/^consent\./, ''))} が DENIED として送信されていません${around(data, 'values', '（実際の値：', '）') || around(data, 'value', '（実際の値：', '）')}。`,
    next: 'すべてのイベントに consent: { ad_user_data: "DENIED", ad_personalization: "DENIED" } を入れてください。',
  },
  EVENT_BODY_UNKNOWN: {
    sentence: (data) => `${call(data)} が Google Analytics に送信する内容を追跡できませんでした。`,
    next: '送信する場所で、名前を付けたフィールドから本文を組み立ててください。',
  },
  EVENT_MATCHES_PEOPLE: {
    sentence: (data) =>
      `イベントに、Google が人を区別するフィールド \`${said(data, 'key', '?')}\` があります。`,
    next: 'フィールドを取り除いてください。',
  },
  END_USER_DATA_LEAVES: {
    sentence: (data) =>
      `${datum(data)}が ${call(data)} を通じて外に出ます${target(data)}${data.isDenied === true ? '。マニフェストは、そのようなデータは出ないと宣言しています' : ''}。`,
    next: '送信しないでください。',
  },
  UNKNOWN_DATA_LEAVES: {
    sentence: (data) =>
      `${datum(data)}が ${call(data)} を通じて外に出ます${target(data)}。その中に何が含まれるかは示されていません。`,
    next: '閉じた一覧で調べた、名前を付けたフィールドを送信してください。',
  },
  STORED_OUTSIDE_PAGE: {
    sentence: (data) =>
      `${call(data)} が保存を行います${aside(around(data, 'key', 'キー：'), around(data, 'store', '保存先：'))}。ページを削除しても残ります。`,
    next: inConfiguration,
  },
  PROPERTY_WRITTEN: {
    sentence: (data) =>
      `${call(data)} がプロパティを書き込みます${around(data, 'path', '：') || around(data, 'key', '（キー：', '）')}。`,
    next: inConfiguration,
  },
  ATTACHMENT_WRITTEN: {
    sentence: (data) => `${call(data)} が添付ファイルを書き込みます${around(data, 'path', '：')}。`,
    next: inConfiguration,
  },
  CONTENT_WRITTEN: {
    sentence: (data) =>
      `${call(data)} が製品に書き込みます${around(data, 'path', '（', '）')}。人が求めたものかどうかは分かりません。`,
    next: '人が求めたときにだけ行われることを示してください。',
  },
  STORED_IN_BROWSER: {
    sentence: (data) =>
      `${call(data)} がブラウザーに保存します${around(data, 'key', '（キー：', '）')}${data.label === undefined ? '' : `：${label(data, '')}`}。`,
    next: 'メモリーに保持するか、マクロの設定に保存してください。',
  },
  BUNDLE_NAMES_STORAGE: {
    sentence: (data) =>
      `${said(data, 'file', 'バンドル')} の中に、ブラウザーの保存先の名前があります（${said(data, 'storage', '名前不明')}）。含まれるライブラリがそこに保存する可能性があります。`,
    next: 'ライブラリを取り除くか、その部分が使われないことを示してください。',
  },
  BUNDLE_NAMES_NO_STORAGE: {
    sentence: (data) =>
      `バンドルのどのファイルにも、ブラウザーの保存先の名前はありません（ファイル数：${said(data, 'files', '不明')}）。`,
  },
  LIBRARIES_NOT_SEEN: {
    sentence: (data) =>
      `フレーム ${said(data, 'program', '（名前なし）')} がビルドされていないため、ライブラリがブラウザーに保存するかどうかは分かりません。`,
    next: '検証の前にアプリをビルドしてください。',
  },
  PLAIN_REQUEST: {
    sentence: (data) => `${call(data)} が http で接続します：${address(data)}。`,
    next: 'https にしてください。',
  },
  PAGE_LOADS_PLAIN: {
    sentence: (data) => `http で読み込みます：${address(data)}。`,
    next: 'https にするか、アプリに含めて配布してください。',
  },
  CERTIFICATES_NOT_CHECKED: {
    sentence: (data) =>
      `次のオプションは証明書の検査を無効にします：${said(data, 'option', '（名前なし）')}。`,
    next: 'オプションを取り除いてください。',
  },
  OLD_TLS: {
    sentence: (data) =>
      `次のオプションは 1.2 より古い TLS を許可します：${said(data, 'option', '（名前なし）')}。`,
    next: 'オプションを取り除いてください。',
  },
  FAILURE_SWALLOWED: {
    sentence: (data) =>
      `送信${around(data, 'sent', '（', '）')}が失敗しても、表示もログ出力も再送もされません。`,
  },
  PERMISSION_ASKED: {
    sentence: () => 'コードは、送信する前に許可を確認します。',
  },
  FAILURE_LOGGED: {
    sentence: (data) => `${sending(data)}、たとえば分析が無効のとき、ログに出力されます。`,
    next: '静かに失敗させてください。',
  },
  SENT_AGAIN_AND_AGAIN: {
    sentence: (data) => `${sending(data)}、再送されます。`,
    next: '一度だけ送信してください。',
  },
  FAILURE_NOT_CAUGHT: {
    sentence: (data) => `${sending(data)}、アプリを使う人にエラーが及びます。`,
    next: 'エラーを捕捉して処理を続けてください。',
  },
  FAILURE_UNKNOWN: {
    sentence: (data) => `${call(data)} による送信が失敗したときに何が起こるかを追跡できませんでした。`,
    next: '送信する場所でエラーを捕捉してください。',
  },
} satisfies Translated<typeof english>
