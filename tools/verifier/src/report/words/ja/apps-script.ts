import type { Data } from '../../../finding.ts'
import type { appsScriptWords as english } from '../en/apps-script.ts'
import type { Translated } from '../words.ts'
import { around, call, datum, labels, said, target } from './speech.ts'

const page = (data: Data) => `ページ ${said(data, 'program', '（名前なし）')}`

const entries: Readonly<Record<string, string>> = {
  card: 'アドオンのホスト',
  trigger: 'トリガー',
  edit: 'スプレッドシートの変更',
  cell: '数式',
}

export const appsScriptWords = {
  NO_REQUEST_SCOPE: {
    sentence: () =>
      'プロジェクトは、他のサービスへの接続やメール送信のスコープを要求していないため、そのような呼び出しはすべて Google が拒否します。',
  },
  LIBRARY_NOT_READ: {
    sentence: (data) =>
      `ライブラリ ${said(data, 'symbol', '（名前なし）')}${around(data, 'id', '（', '）')}のコードはフォルダーにありません。渡されたデータがどう扱われるかは分かりません。`,
    next: '必要な部分をプロジェクトにコピーしてください。',
  },
  PAGE_NOT_DRIVEN: {
    sentence: (data) =>
      `ページ ${said(data, 'page', '（名前なし）')} は実行中に表示されませんでした。ページが送信するものも、人の操作によって呼び出すものも、確認していません。`,
    next: 'ワークベンチで使用し、台帳を確認してください。',
  },
  ENTRY_NOT_DRIVEN: {
    sentence: (data) =>
      `${said(data, 'function', '関数')} は${entries[said(data, 'way', '')] ?? ' Google '}から呼び出されますが、実行中に Google と同じ方法では呼び出されませんでした。実際のイベントで何をするかは確認していません。`,
    next: 'テストデプロイで Google に呼び出させ、ログを確認してください。',
  },
  FORM_NOT_TAKEN: {
    sentence: (data) =>
      `カード「${said(data, 'card', '')}」の「${said(data, 'button', 'ボタン')}」は、実行で何を入力しても先に進みませんでした（${said(data, 'fields', 'フィールド不明')}）。受け付けられる値で何が行われるかは確認していません。`,
    next: 'ワークベンチで入力し、台帳を確認してください。',
  },
  FIELD_NOT_FILLED: {
    sentence: (data) =>
      `フィールド ${said(data, 'field', '（名前なし）')} には、実行で入力できるものがありませんでした（場所：${said(data, 'place', 'フォーム')}）。選択画面、ファイル、または未知の形式の値です。`,
    next: 'ワークベンチで入力し、台帳を確認してください。',
  },
  HOST_ACTION_NOT_DONE: {
    sentence: (data) =>
      `ワークベンチが行わない操作がホストに求められました：${said(data, 'action', '不明')}（操作：${said(data, 'drive', 'クリック')}）。その結果は確認していません。`,
  },
  NOT_BUILT_HERE: {
    sentence: (data) =>
      `ワークベンチに ${said(data, 'member', 'メソッド')} がないため、途中で停止しました：${said(data, 'drive', '関数')}。その後に起こるはずだったことは確認していません。`,
  },
  REMOTE_SCRIPT: {
    sentence: (data) =>
      `${page(data)} は別のホストのスクリプトを実行します（${said(data, 'url', 'アドレス不明')}）。何が行われるかは分からず、そのホストはいつでも内容を変えられます。`,
    next: 'スクリプトをプロジェクトに入れてください。',
  },
  BUNDLE_IN_PAGE: {
    sentence: (data) =>
      `${page(data)} に、ツールが多数のスクリプトをまとめたものがあります。追跡しておらず、Google はこれを抑えるコンテンツセキュリティポリシーをページに与えません。`,
    next: 'ライブラリを分け、圧縮せずに反映するか、何を送信するかを実行で示してください。',
  },
  SCRIPT_FROM_TEXT: {
    sentence: (data) =>
      `${page(data)} のここで、script 要素のコードが文字列から作られます。何が行われるかは分かりません。`,
    next: 'スクリプトそのものをページに書いてください。',
  },
  WORKER_NOT_READ: {
    sentence: (data) => `${page(data)} のここで、追跡していないスクリプトでワーカーが開始されます。`,
    next: 'その処理をページの中で行うか、何を送信するかを実行で示してください。',
  },
  SCRIPT_IN_TEXT: {
    sentence: (data) =>
      `${call(data)} に、スクリプトを含むマークアップが渡されます。文字列の中のスクリプトは追跡しません。`,
    next: 'マークアップをプロジェクトの HTML ファイルに入れてください。',
  },
  TEMPLATE_FROM_TEXT: {
    sentence: () => 'ここで文字列からテンプレートが作られます。スクリプトレットが何を行うかは分かりません。',
    next: 'テンプレートをプロジェクトの HTML ファイルに入れてください。',
  },
  PAGE_LOADS_NOTHING: {
    sentence: (data) =>
      `${page(data)} のすべてのスクリプトを追跡しましたが、送信も読み込みも行いません。マークアップにも他のホストはありません。`,
  },
  GOOGLE_CARRIES_HTTPS: {
    sentence: () =>
      'Google は、ページの配信にも、プロパティとドキュメントの保存にも、暗号化された接続だけを使います。',
  },
  MESSAGE_TO_ANY_ORIGIN: {
    sentence: (data) =>
      `${page(data)} は、オリジンを指定せずに別のウィンドウへメッセージを送ります（内容：${labels(data)}）。そのウィンドウを持つ者は誰でも読み取れます。`,
    next: 'オリジンを指定するか、送らないでください。',
  },
  MAIL_TO_OTHERS: {
    sentence: (data) => `${call(data)} がメールを送信します（宛先：${said(data, 'to', '不明')}）。`,
    next: 'メールを取り除いてください。受け取る人は第三者です。',
  },
  MAIL_RECIPIENT_UNKNOWN: {
    sentence: (data) => `${call(data)} がメールを送信しますが、宛先は実行時まで決まりません。`,
    next: 'メールを取り除いてください。',
  },
  SHARED_WITH_OTHERS: {
    sentence: (data) =>
      `${call(data)} が、コードを実行する人のものを共有します（共有先：${said(data, 'to', '不明')}）。`,
    next: '取り除くか、誰と共有するかを本人に尋ねてください。',
  },
  SHARED_WITH_UNKNOWN: {
    sentence: (data) => `${call(data)} が何かを共有しますが、共有先は実行時まで決まりません。`,
    next: '取り除くか、誰になり得るかを確かめてください。',
  },
  FETCHES_WITHOUT_USAGE: {
    sentence: () =>
      'プロジェクトは他のサービスに接続するスコープを要求していますが、利用状況イベントの送信は見当たりません。取得するものは、無効にできる利用状況データではありません。',
    next: 'スコープを取り除いてください。',
  },
  USAGE_BY_FETCH_ALONE: {
    sentence: () =>
      '利用状況イベントは UrlFetchApp だけで送信されます。それが拒否される場合、何も送信されません。',
  },
  SCOPE_TOO_WIDE: {
    sentence: (data) =>
      `スコープ ${said(data, 'scope', '（名前なし）')} は、コードが行うことより多くを許します。${said(data, 'enough', 'より狭いスコープ')} で足ります。`,
    next: 'より狭いスコープを要求してください。',
  },
  WEB_APP_OPEN: {
    sentence: (data) =>
      `${said(data, 'function', 'ウェブアプリ')} はサインインなしで誰にでも応答し（アクセス：${said(data, 'access', '不明')}）、デプロイした人の権限で動きます。`,
    next: '開いた人の権限で動かすか、それが誰かを確認してください。',
  },
  WEB_APP_ASKS: {
    sentence: (data) =>
      `ウェブアプリは、誰にでも開かれてはいません（実行者：${said(data, 'executeAs', 'マニフェストのとおり')}、アクセス：${said(data, 'access', 'なし')}）。`,
  },
  SHARED_STORE: {
    sentence: (data) =>
      `${datum(data)}が ${call(data)} によって、アドオンの利用者全員が共有する保存先に置かれます。`,
    next: 'ドキュメントまたはその人自身のプロパティを使ってください。',
  },
  TOKEN_LOGGED: {
    sentence: (data) =>
      `${datum(data)}が ${call(data)} によってログに出力されます。ログを読む者はそれを使って操作できます。`,
    next: '必要なフィールドだけをログに出力し、イベント全体は決して出力しないでください。',
  },
  TOKEN_LEAVES: {
    sentence: (data) =>
      `${datum(data)}が ${call(data)} を通じて外に出ます${target(data)}。受け取った者はその人に代わって操作できます。`,
    next: 'Google 自身のアドレスにだけ送信してください。',
  },
  DATABASE_OUTSIDE: {
    sentence: (data) => `${call(data)} が、ホストのものではないデータベースを開きます。`,
    next: '設定はドキュメントに保存してください。',
  },
  ADDRESS_OUTSIDE: {
    sentence: (data) =>
      `${said(data, 'address', 'アドレス')} に接続でき、そこへ送られたものは Google の外に保存されます。`,
    next: 'アドレスを取り除いてください。',
  },
  EVERY_ADDRESS_KNOWN: {
    sentence: (data) =>
      `マニフェストに urlFetchWhitelist はありませんが、コードのすべてのアドレスを追跡しました${around(data, 'addresses', '：')}。`,
  },
  ALLOW_LIST_HOLDS: {
    sentence: (data) =>
      `urlFetchWhitelist には次のアドレスだけがあり、他のアドレスはすべて Google が拒否します：${said(data, 'addresses', 'なし')}。`,
  },
  SYNTAX_REFUSED: {
    sentence: (data) =>
      `スクリプトのここに、Apps Script が受け付けない構文があります（${said(data, 'why', '種類不明')}）。プロジェクトは一切動きません。`,
    next: '変換してください。esbuild の --target=es2019 で変換できます。',
  },
  CACHED: {
    sentence: (data) =>
      `キャッシュにデータが書き込まれ、数時間保持されます（${said(data, 'store', 'キャッシュ名不明')}）：${labels(data)}。`,
    next: '保持しないか、計算し直してください。',
  },
  CACHE_WRITTEN: {
    sentence: (data) =>
      `設定ではなく、ドキュメントとともに消えもしない値が、キャッシュに書き込まれます：${said(data, 'store', 'キャッシュ名不明')}。`,
    next: '誰のものでもないことを示すか、書き込まないでください。',
  },
  FILE_CREATED: {
    sentence: (data) => `${call(data)} が別の場所にファイルを作成します。ドキュメントを削除しても残ります。`,
    next: 'その人が求めたものであることを示してください。',
  },
  CUSTOM_ELEMENT: {
    sentence: (data) =>
      `${page(data)} はここで独自の要素を定義しています。ブラウザーがその何を呼び出すかは追跡していません。`,
    next: '通常の要素で作るか、その動作を実行で示してください。',
  },
  REMOTE_BASE: {
    sentence: (data) =>
      `${page(data)} の基準アドレスは別のホストです（${said(data, 'url', 'アドレス不明')}）。パスで読み込むもの、送信するものはすべてそこへ向かいます。`,
    next: '基準アドレスを取り除いてください。',
  },
  FILE_NAMED_IN_CODE: {
    sentence: (data) =>
      `${call(data)} は、コードに書かれた ID で対象を開きます（${said(data, 'id', '不明')}）。誰にとっても同じものであり、そこに書き込まれる内容は他と区別されません。`,
    next: 'ファイルを本人に選ばせるか、書き込まれる内容を確認してください。',
  },
  SERVICE_OUTSIDE: {
    sentence: (data) =>
      `マニフェストは Workspace に含まれないサービスを有効にしています（${said(data, 'service', '不明')}）。そこへ送られるものは、ドキュメントのある場所にはとどまりません。`,
    next: 'サービスを取り除いてください。',
  },
  FORMULA_SENDS_CELLS: {
    sentence: (data) =>
      `${call(data)} は、アドレスを読み込み、それに何かを付け足す数式を書き込みます（${said(data, 'address', '不明')}）。セルの内容かもしれません。`,
    next: '数式の代わりに値を書き込んでください。',
  },
  FUNCTION_NOT_FOUND: {
    sentence: (data) =>
      `「${said(data, 'name', '')}」はメニュー、カード、トリガーから呼び出されますが、その名前の関数はどのスクリプトの最上位にもありません。そのとき何が実行されるかは追跡していません。`,
    next: 'その名前の関数として宣言してください。',
  },
  CERTIFICATE_CHECK_UNKNOWN: {
    sentence: (data) =>
      `次のオプションの値は分かりません：${said(data, 'option', '（名前なし）')}。証明書の検査が無効になる場合があります。`,
    next: 'オプションを取り除いてください。',
  },
  CONFIGURATION_IN_PROPERTIES: {
    sentence: (data) => `設定の保存先は次のとおりです：${said(data, 'store', '不明')}。`,
  },
} satisfies Translated<typeof english>
