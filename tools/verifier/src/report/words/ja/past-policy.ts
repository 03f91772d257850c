import type { pastPolicyWords as english } from '../en/past-policy.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

type Data = Parameters<typeof said>[0]

const frame = (data: Data) => `フレーム ${said(data, 'program', '名称不明')}`
const page = (data: Data) => `ページ ${said(data, 'program', '名称不明')}`

const because: Readonly<Record<string, string>> = {
  'no-default': 'default-src がないため、指定のないものはどこからでも読み込めます',
  'lets-load': 'ネットワークからの読み込みを許可しています',
  'lets-eval': '事前に読むことのできない文字列の実行を許可しています',
  'no-form-action': 'フォームの送信先を禁じていません（form-action ’none’）',
  'no-base-uri': 'ページの基準アドレスの設定を許可しています（base-uri ’none’）',
  'tag-is-dropped': 'タグとして書かれており、HtmlService が取り除きます',
  'behind-script': '先に別のスクリプトが実行されます',
  'behind-element': '読み込みや実行を行い得る要素が前にあります',
  'behind-scriptlet': 'スクリプトレットが前または中に何かを書き込み得ます',
  'in-body': 'ポリシーが有効な唯一の場所である head の中にありません',
  'runs-later': 'スクリプトに属性があり、ほかのスクリプトより後に実行され得ます',
  'does-more': 'スクリプトが head にポリシーを加える以外のことをしています',
  'not-literal': '一つの文字列として書かれていません',
  'not-in-head': 'ポリシーが有効な唯一の場所である document.head に追加されていません',
}

const past = (does: string) => ({
  sentence: (data: Data) =>
    `${frame(data)} のスクリプトが${does}${around(data, 'name', '（', '）')}。コンテンツセキュリティポリシーはこれを止めず、そこから何が出るかは追跡していません。`,
})

export const pastPolicyWords = {
  PAGE_CLOSED_BY_ITS_POLICY: {
    sentence: (data) =>
      `${page(data)} の最初のスクリプトが、ホストを一つも挙げないコンテンツセキュリティポリシーを head に加えます。何が実行されても、ブラウザーは読み込みも送信も許しません。`,
  },
  NOTHING_PAST_POLICY: {
    sentence: (data) =>
      `${page(data)} のどのスクリプトにも、ウィンドウを開く、別のアドレスへ移動する、別のブラウザーに接続する名前は書かれていません${data.isHashed === true ? '。ポリシーはほかのスクリプトの実行を許しません' : ''}。`,
  },
  PAGE_POLICY_OPEN: {
    sentence: (data) =>
      `${page(data)} のコンテンツセキュリティポリシーは何も証明しません。${because[said(data, 'why', '')] ?? '有効ではありません'}${around(data, 'what', '（', '）')}。`,
    next: 'head の最初のスクリプトでは、ホストを挙げない、書き下したポリシーを追加することだけを行ってください。',
  },
  PAGE_PUT_TOGETHER: {
    sentence: (data) =>
      `${said(data, 'api', '呼び出し')} が、内容の分からない文字列からページを作ります。そこでは ${page(data)} のポリシーより前に何かがあり得ます。`,
    next: 'ページのファイルをそのまま表示してください。',
  },
  PACKED_PAGE_UNREAD: {
    sentence: (data) =>
      `このファイルの内容は分かりません。${page(data)} が実行するスクリプトかもしれません。`,
    next: 'Base64 のみ、または gzip と Base64 で格納してください。',
  },
  SCRIPT_HASH_UNKNOWN: {
    sentence: (data) =>
      `${page(data)} のポリシーが、本文がプロジェクトにないスクリプトの実行を許可しています${around(data, 'hash', '（', '）')}。`,
    next: 'ハッシュを取り除くか、スクリプトの本文をプロジェクトのページに入れてください。',
  },
  TEXT_BECOMES_SCRIPT: {
    sentence: (data) =>
      `${frame(data)} で文字列がスクリプトになり${around(data, 'name', '（', '）')}、ポリシーはどれも実行を許します。その内容は読んでいません。`,
    next: 'script-src にスクリプトのハッシュを挙げてください。',
  },
  NAVIGATES: {
    ...past('別のアドレスへ移動し得ます'),
    next: 'ビルドから取り除くか、アドレスを書き下してください。',
  },
  REACHES_OTHER_WINDOW: {
    ...past('親ウィンドウ、または自分を開いたウィンドウの機能を使います'),
    next: 'ビルドから取り除くか、postMessage でそのウィンドウと通信してください。',
  },
  OPENS_WINDOW: {
    ...past('ウィンドウを開き得ます'),
    next: 'ビルドから取り除くか、アドレスを書き下してください。',
  },
  CLICKS_LINK: {
    ...past('リンクかもしれない要素をクリックします'),
    next: '人にクリックしてもらうか、その関数が Blob のために作ったものだけをクリックしてください。',
  },
  REFRESHES_PAGE: {
    ...past('meta 要素によってページを移動させ得ます'),
    next: 'ビルドから取り除いてください。',
  },
  PEER_CONNECTION: {
    ...past('別のブラウザーや画面への接続に使われる名前を含みます'),
    next: 'ビルドから取り除いてください。',
  },
  RESOLVES_HOST: {
    ...past('ブラウザーにホストの名前解決や接続を行わせるリンクの名前を含みます'),
    next: 'ビルドから取り除いてください。',
  },
} satisfies Translated<typeof english>
