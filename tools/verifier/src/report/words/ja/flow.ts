import type { Data } from '../../../finding.ts'
import type { flowWords as english } from '../en/flow.ts'
import type { Translated } from '../words.ts'
import { around, aside, call, datum, said, target } from './speech.ts'

const manner = (data: Data) => around(data, 'through', '加工：') || '加工なし'
/** Where it goes and what was done to it before. */
const way = (data: Data) => aside(around(data, 'to', '送信先：'), manner(data))
const goes = (data: Data) => `${datum(data)}が ${call(data)} に渡されます${way(data)}`

const keyedHash = '暗号化された変数を鍵とする鍵付きハッシュ（HMAC）を送信してください。'
const keyFromVariable = '鍵は暗号化された変数だけから取得してください。'

export const flowWords = {
  PERSONAL_DATA_LEAVES: {
    sentence: (data) => `${datum(data)}が ${call(data)} を通じてホストの外に出ます${way(data)}。`,
    next: '送信しないでください。ハッシュも個人データです。外に出てよいのは定数か、閉じた一覧の値だけです。',
  },
  PERSONAL_DATA_NAVIGATES: {
    sentence: (data) =>
      `${datum(data)}が、${call(data)} によってフレームが移動するアドレスに含まれます${way(data)}。`,
    next: '書き下したアドレスにだけ移動してください。コンテンツセキュリティポリシーは移動を止めません。',
  },
  PERSONAL_DATA_IN_WINDOW: {
    sentence: (data) =>
      `${datum(data)}が、${call(data)} によって開かれるウィンドウのアドレスに含まれます${way(data)}。`,
    next: '書き下したアドレスだけを開いてください。コンテンツセキュリティポリシーはウィンドウを止めません。',
  },
  PERSONAL_DATA_TO_PEER: {
    sentence: (data) => `${datum(data)}が、${call(data)} を通じて相手のブラウザーに渡ります${way(data)}。`,
    next: '別のブラウザーに接続しないでください。コンテンツセキュリティポリシーはその接続を止めません。',
  },
  PERSONAL_DATA_STORED: {
    sentence: (data) =>
      `${datum(data)}が ${call(data)} によって保存されます${aside(around(data, 'to', '保存先：'), manner(data))}。`,
    next: '人に関することや人が書いたことは、ページ自身の設定以外に保存しないでください。',
  },
  PERSONAL_DATA_LOGGED: {
    sentence: (data) =>
      `${datum(data)}が ${call(data)} によってログに書き込まれます（${manner(data)}）。アプリのログは提供元が読むことができます。`,
    next: '定数をログに出力するか、その行を取り除いてください。',
  },
  UNKNOWN_DATA_ARRIVES: {
    sentence: (data) => `${goes(data)}。その中に何が含まれるかは示されていません。`,
    next: '必要なフィールドだけを名前で取り出すか、値を閉じた一覧と照合してください。',
  },
  DATA_PERHAPS_ARRIVES: {
    sentence: (data) =>
      `${datum(data)}が、コードを読み取っていない呼び出しか、名前の分からないキーの下に渡され、その結果が ${call(data)} に渡されます${target(data)}。データがまだ含まれているかどうかは分かりません。`,
    next: 'パッケージをインストールして読み取れるようにするか、必要なものを名前で取り出してください。',
  },
  ID_RAW: {
    sentence: (data) =>
      `${datum(data)}がそのまま ${call(data)} に渡されます${target(data)}。受け取った者は、どの顧客か分かります。`,
    next: keyedHash,
  },
  ID_ENCODED_ONLY: {
    sentence: (data) => `${goes(data)}。この加工は誰でも元に戻せます。`,
    next: keyedHash,
  },
  ID_HASHED_WITHOUT_KEY: {
    sentence: (data) =>
      `${goes(data)}。サイトを列挙できる者は、すべてのハッシュを計算してこのサイトを見つけられます。`,
    next: '暗号化された変数を鍵とする HMAC を使ってください。',
  },
  ID_KEY_KNOWN: {
    sentence: (data) => `${goes(data)}。鍵はソースから読み取れるか、計算で求められます。`,
    next: keyFromVariable,
  },
  ID_KEY_UNKNOWN: {
    sentence: (data) => `${goes(data)}。鍵が暗号化された変数だけであることは確認できません。`,
    next: keyFromVariable,
  },
  ID_KEY_STORED: {
    sentence: (data) => `${goes(data)}。鍵は保存先から読み取られ、データの隣に置かれています。`,
    next: keyFromVariable,
  },
  ID_IS_KEYED_HASH: {
    sentence: (data) =>
      `${call(data)} に渡されるもの${target(data)}は、暗号化された変数を鍵とする HMAC です${around(data, 'source', '（起点：`', '`）')}。`,
  },
  EVENT_CARRIES_MORE: {
    sentence: (data) => `${datum(data)}が ${call(data)} で利用状況イベントに入ります${way(data)}。`,
    next: '取り除いてください。イベントに入れてよいのは、仮名、ロケール、タイムゾーン、公開された一覧の語だけです。',
  },
  EVENT_HAS_MORE: {
    sentence: (data) =>
      `${call(data)} が送信するイベントに、公開された一覧にないフィールド \`${said(data, 'key', '?')}\` があります。`,
    next: 'フィールドを取り除くか、理由と値の閉じた一覧とともに公開してください。',
  },
  EVENT_IS_OPEN: {
    sentence: (data) =>
      `${call(data)} が送信するイベントは、一覧にないフィールドが入りうる方法で組み立てられています。`,
    next: 'イベントは名前を付けたフィールドから組み立て、キーの分からないオブジェクトを展開しないでください。',
  },
  VALUE_IS_OPEN: {
    sentence: (data) =>
      `${call(data)} が送信するイベントのフィールド \`${said(data, 'key', '?')}\` には、どんな値でも入りえます。`,
    next: '値を閉じた一覧で調べ、一覧の定数を送信してください。',
  },
  EVENT_IS_CLOSED: {
    sentence: (data) =>
      `${call(data)} が送信するイベントのフィールドは次のものだけです：${said(data, 'keys', 'なし')}。`,
  },
} satisfies Translated<typeof english>
