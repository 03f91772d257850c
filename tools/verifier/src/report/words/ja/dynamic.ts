import type { Data } from '../../../finding.ts'
import type { dynamicWords as english } from '../en/dynamic.ts'
import type { Translated } from '../words.ts'
import { around, aside, counted, label, said } from './speech.ts'

const run = (data: Data) => `アプリの実行（操作 ${counted(data, 'drives', '件')}）で`
const during = (data: Data) => around(data, 'drive', '（操作：', '）')
const canary = (data: Data) => label(data, '目印')
/** The canary with its form, and when it was seen. */
const seen = (data: Data) =>
  `${canary(data)}${aside(around(data, 'form', '形：'), around(data, 'drive', '操作：'))}`
const field = (data: Data) => `\`${said(data, 'key', '?')}\`${around(data, 'value', '（値：', '）')}`
const without = (data: Data) => said(data, 'analytics', 'Google Analytics がない間')
const module = (data: Data) => `${said(data, 'module', 'モジュール')}${around(data, 'type', '（', '）')}`

const dontSend = '送信しないでください。'
const fromList = '閉じた一覧の定数を送信してください。'
const encryptedKey = '暗号化された変数を鍵とする HMAC を使ってください。'
const independent = 'イベントを送信できたかどうかに、何も依存させないでください。'
const catchIt = 'エラーを捕捉して処理を続けてください。'
const takeRequestOut = 'リクエストを取り除いてください。'
const takeFieldOut = 'フィールドを取り除いてください。'

export const dynamicWords = {
  CANARIES_NOT_SEEN: {
    sentence: (data) =>
      `${run(data)}、すべての欄に目印を入れたサイトから送信、保存、ログ出力されたものの中に、目印は一つも見つかりませんでした（目印 ${counted(data, 'canaries', '個')}、形 ${counted(data, 'forms', '通り')}）。`,
  },
  EVENTS_AS_LISTED: {
    sentence: (data) => `${run(data)}、どの利用状況イベントも、公開されたフィールドだけを持っていました。`,
  },
  IDS_NOT_RECOVERED: {
    sentence: (data) =>
      `${run(data)}、サイトの一覧、ソース、マニフェストを持つ攻撃者は、送信されたものからインストールを特定できませんでした。`,
  },
  HOSTS_AS_LISTED: {
    sentence: (data) => `${run(data)}、この約束が許すホスト以外への接続は試みられませんでした。`,
  },
  SWITCH_OBEYED: {
    sentence: (data) => `${run(data)}、分析を無効にすると何も送信されず、ほかに変化はありませんでした。`,
  },
  NOTHING_LEFT_BEHIND: {
    sentence: (data) =>
      `${run(data)}、ページを完全に削除した後、保存先に設定のバイトは見つかりませんでした。`,
  },
  CANARY_SENT: {
    sentence: (data) =>
      `送信されたバイトの中に見つかりました${around(data, 'host', '（送信先：', '）')}：${seen(data)}。`,
    next: dontSend,
  },
  CANARY_LEFT: {
    sentence: (data) =>
      `ホストの外に出たバイトの中に見つかりました${around(data, 'host', '（送信先：', '）')}：${seen(data)}。`,
    next: dontSend,
  },
  CANARY_LOGGED: {
    sentence: (data) => `ログの行の中に見つかりました：${seen(data)}。`,
    next: '定数をログに出力するか、その行を取り除いてください。',
  },
  CANARY_STORED: {
    sentence: (data) =>
      `保存されたものの中に見つかりました${around(data, 'channel', '（', '）')}：${seen(data)}。`,
    next: '人に関することや人が書いたことは、ページ自身の設定以外に保存しないでください。',
  },
  CANARY_WRITTEN: {
    sentence: (data) => `製品に書き込まれたものの中に見つかりました：${seen(data)}。`,
    next: '人が誰であるかを示すものを書き込まないでください。',
  },
  CANARY_CONFIGURED: {
    sentence: (data) => `ページの設定の中に見つかりました：${seen(data)}。`,
    next: '設定には、人が入力したものだけを保存してください。',
  },
  CANARY_ANSWERED: {
    sentence: (data) => `外部の呼び出し元への応答の中に見つかりました：${seen(data)}。`,
    next: '定数で応答してください。',
  },
  LEFT_AFTER_PURGE: {
    sentence: (data) =>
      `ページを完全に削除した後も、保存先に残っていました：${canary(data)}${around(data, 'form', '（形：', '）')}。`,
    next: 'ページ自身の設定以外には何も保存しないでください。',
  },
  STORED_BESIDE_CONFIGURATION: {
    sentence: (data) =>
      `設定以外のものが保存されました${around(data, 'channel', '（', '）')}：${said(data, 'key', '名前なし')}${during(data)}。`,
    next: 'マクロの設定に保存してください。',
  },
  HOST_REACHED: {
    sentence: (data) =>
      `Google Analytics ではないホストへの接続が試みられました：${said(data, 'host', '不明')}${during(data)}。`,
    next: takeRequestOut,
  },
  ADVERTISING_REACHED: {
    sentence: (data) =>
      `広告またはマーケティングのホストへの接続が試みられました：${said(data, 'host', '不明')}${during(data)}。`,
    next: takeRequestOut,
  },
  SENT_IN_THE_CLEAR: {
    sentence: (data) => `http での接続が試みられました：${said(data, 'host', '不明')}${during(data)}。`,
    next: 'https にしてください。',
  },
  EVENT_KEY_UNLISTED: {
    sentence: (data) => `イベントに、公開された形式にないフィールドがありました：${field(data)}。`,
    next: takeFieldOut,
  },
  EVENT_VALUE_OPEN: {
    sentence: (data) => `イベントのフィールドの値が、閉じた一覧の語ではありませんでした：${field(data)}。`,
    next: fromList,
  },
  EVENT_VALUE_OF_SITE: {
    sentence: (data) => `次のフィールドは、別のサイトでは異なっていました：${field(data)}。`,
    next: fromList,
  },
  EVENT_UNREADABLE: {
    sentence: (data) => `イベントとして送信されたものが、公開された形式ではありません：${field(data)}。`,
    next: '公開された形式で送信してください。',
  },
  EVENT_TIME_EXACT: {
    sentence: (data) => `イベントの時刻が、時間単位に丸められていませんでした：${field(data)}。`,
    next: '時間単位に丸めるか、省いてください。',
  },
  EVENT_ADVERTISES: {
    sentence: (data) => `イベントに、広告に使われるフィールドがありました：${field(data)}。`,
    next: takeFieldOut,
  },
  ID_RECOVERED: {
    sentence: (data) =>
      `攻撃により、${said(data, 'value', '送信された ID')} から元の値が特定されました：${said(data, 'recovered', 'サイト')}${around(data, 'recipe', '（方法：', '）')}。`,
    next: encryptedKey,
  },
  ID_WITHOUT_KEY: {
    sentence: (data) => `次のフィールドは、すべての鍵を変えても同じでした：${field(data)}。`,
    next: encryptedKey,
  },
  PEOPLE_TOLD_APART: {
    sentence: (data) => `次のフィールドは、同じサイトの別の人では異なっていました：${field(data)}。`,
    next: 'ロケールとタイムゾーンのほかに、人によって異なるものを送信しないでください。',
  },
  SENT_WHILE_OFF: {
    sentence: (data) =>
      `管理者が分析を無効にしていた間に、${said(data, 'host', 'ホスト')} に到達しました${around(data, 'what', '（', '）')}。`,
    next: '無効にしたときに止まるように、アドレスを分析として宣言してください。',
  },
  REFUSAL_LOGGED: {
    sentence: (data) =>
      `${without(data)}に、ログに出力されました：${said(data, 'detail', '内容は不明')}${during(data)}。`,
    next: '静かに失敗させてください。',
  },
  REFUSAL_REPEATED: {
    sentence: (data) =>
      `${without(data)}に、送信が繰り返されました${aside(`回数：${said(data, 'detail', '多数')}`, around(data, 'drive', '操作：'))}。`,
    next: '一度だけ送信してください。',
  },
  FAILS_WITHOUT_ANALYTICS: {
    sentence: (data) =>
      `${without(data)}に、アプリが失敗しました${around(data, 'detail', '：')}${during(data)}。`,
    next: catchIt,
  },
  ANSWERS_OTHERWISE: {
    sentence: (data) =>
      `${without(data)}は、応答が異なりました${around(data, 'detail', '：')}${during(data)}。`,
    next: independent,
  },
  VIEW_MISSING: {
    sentence: (data) => `${without(data)}は、何も表示されませんでした${during(data)}。`,
    next: independent,
  },
  VIEW_ERRS: {
    sentence: (data) =>
      `${without(data)}に、画面がエラーを報告しました：${said(data, 'detail', '内容は不明')}${during(data)}。`,
    next: catchIt,
  },
  VIEW_CHANGED: {
    sentence: (data) =>
      `${without(data)}は、画面の表示が異なりました：${said(data, 'detail', '内容は不明')}${during(data)}。`,
    next: independent,
  },
  VIEW_WAITS: {
    sentence: (data) =>
      `${without(data)}は、画面が分析を待ち、次の表示のままでした：${said(data, 'detail', '空白')}${during(data)}。`,
    next: '先に表示し、待たずに送信してください。',
  },
  ATTACK_CUT: {
    sentence: (data) =>
      `攻撃は途中で打ち切られ、可能なすべては試していません（ハッシュ ${counted(data, 'hashes', '個')}、ID ${counted(data, 'ids', '個')}）。`,
  },
  UI_KIT_NOT_SHOWN: {
    sentence: (data) => `${module(data)}はプラットフォームが描画するもので、実行では表示されませんでした。`,
  },
  FRAME_NOT_SHOWN: {
    sentence: (data) => `${module(data)}は、実行にはない場所に表示されるものです。`,
  },
  ENDPOINT_NOT_CALLED: {
    sentence: (data) => `${module(data)}は、実行では呼び出さないリモートのエンドポイントにつながっています。`,
  },
  NOT_DRIVEN_IN_TIME: {
    sentence: (data) => `次のものを動かす前に、時間が切れました：${said(data, 'drive', 'アプリの一部')}。`,
  },
  NOT_INSTALLED: {
    sentence: (data) => `アプリを実行できませんでした${around(data, 'why', '：')}。`,
    next: 'アプリをビルドしてから、もう一度検証してください。',
  },
  NO_BROWSER: {
    sentence: (data) =>
      `ブラウザーを起動できなかったため、フレームは表示されませんでした${around(data, 'why', '：')}。`,
    next: 'CHROMIUM_PATH にブラウザーを指定してください。',
  },
} satisfies Translated<typeof english>
