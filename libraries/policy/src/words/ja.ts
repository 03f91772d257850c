import type { EgressDeclaration, StorePlace } from '../declaration.ts'
import { joined } from './joined.ts'
import type { AddonPlace, Words } from './words.ts'

const list = (items: readonly string[]): string => joined(items, '、', '、')
const code = (text: string): string => `\`${text}\``
const at = ({ addon, products }: AddonPlace): string =>
  products.length > 0 ? `${addon}(${list(products)})` : addon

const places: Readonly<Record<StorePlace, string>> = {
  page: '使用されているページ内の自身の設定',
  document: '使用されているドキュメント内の自身の設定',
  'document-properties': 'そこに収まらない分をそのドキュメント自身のプロパティ内',
  'user-properties': 'ご本人の Google プロパティ内の自身の設定',
  'app-storage': 'プラットフォーム上のアプリ専用ストレージ内のデータ',
  sql: 'プラットフォーム上のデータベース内のデータ',
  'object-store': 'プラットフォームのオブジェクトストア内のファイル',
  'search-index': '製品の検索インデックス内の設定の一部',
  remote: '当社サーバー上のデータ',
}

const reach = ({ address, by, isAnalytics, mayCarryEndUserData }: EgressDeclaration): string =>
  [
    code(address),
    by === 'functions' ? 'プラットフォームのサーバーから' : '利用者のブラウザーから',
    isAnalytics ? '利用状況データ用' : '利用状況データ用ではない',
    ...(mayCarryEndUserData ? ['エンドユーザーデータを送信する可能性あり'] : []),
  ].join('、')

const guards = {
  sensitive: '機密性の高い権限',
  restricted: '制限付きの権限',
  unlisted: '機密性の高い権限として扱う',
} as const

/** The Japanese words. */
export const ja: Words = {
  claim: (id) => claims[id],
  headings: {
    short: '要点',
    scope: '当社について、および適用範囲',
    personal: '個人データ',
    stored: '保存されるものとその場所',
    usage: '利用状況データ',
    'third-parties': '第三者',
    permissions: '各アドオンに許されていること',
    security: 'セキュリティ',
    'limited-use': 'Google のサービスから得たデータ',
    changes: '本ポリシーの変更',
    contact: '連絡先',
  },
  reasons: {
    'who-we-are': '当社が誰であり、どこに連絡できるかを述べた文です。',
    'what-people-do': 'Crenwiz の人間が何をし、何をしないかを述べた文で、コードには現れません。',
    'what-the-host-does': 'Atlassian または Google が行うことを述べた文で、当社からは確認できません。',
    'what-we-could-do': '起こりうることを認めた文で、証明すべき内容がありません。',
  },
  fixed: {
    shortPersonal: '個人データも、お客様が書いた内容も収集しません。',
    shortStored: '作成したものはお客様のページまたはドキュメントに残り、それが消えるときに消えます。',
    shortUsage: '一部のアドオンは、誰が使ったかを示さずに使われ方を数えます。これは無効にできます。',
    shortThird: '数えた結果は Google Analytics だけに送られ、広告に使われることはありません。',
    who: ({ name }) => `${name} は Atlassian 製品と Google Workspace 向けのアドオンを作っています。`,
    marks:
      '各文の末尾には、プログラムがアドオンを検査する際の主張の番号、またはプログラムでは検査できない旨が記されています。',
    language: '翻訳に相違がある場合は、英語版が優先します。',
    consent: '個人データが、その本人の同意なしに第三者に渡ることはありません。',
    rights:
      '当社は個人データを保有していないため、開示、訂正、消去できるものはありません。それでもお問い合わせには人間がお答えします。',
    documentParts:
      'Google ドキュメントでは、設定は画像に属します。ソースは画像のバイト列と、代替テキストと並んで画像の説明の中に置かれます。画像のタイトルは目印で、人もドキュメントも示しません。',
    documentGone:
      '画像またはドキュメントが削除されると設定も消えます。ドキュメントのプロパティのうち、どの画像も必要としなくなったものは、次に変更が行われるときにアドオンが削除します。',
    userGone:
      '本人の Google プロパティにあるものはその人のアカウントだけに属し、アドオンの「保存したものをすべて削除」で消去されます。',
    copies:
      'ページやドキュメントの過去の版、コピー、エクスポート、バックアップには、Atlassian または Google が保持する間、その内容が残ります。',
    key: '仮名の鍵はプラットフォームの暗号化された変数、または Google ではスクリプトのプロパティにある 32 バイトの乱数で、アドオンごとに異なり、90 日ごとに取り替えて破棄します。',
    pseudonym:
      '鍵が存在する間は、当社が配布するコードで、当社が知っているインストールの仮名を計算することが可能です。そのため仮名と呼び、匿名とは呼びません。',
    purpose:
      'どのイベントにも理由があり、下に併記されています。価値のある機能を知ること、遅い箇所を見つけること、改善点を決めることのいずれかです。',
    switch:
      'Atlassian 製品では、管理者が管理画面で、アプリごとまたはすべてのアプリについて利用状況データを無効にできます。',
    googleChoice:
      'Google にはこの切り替えがないため、利用状況データを送るアドオンのほかに、送る手段を持たないアドオンを公開しています。',
    googlePseudonym:
      'Google では、イベントが示すインストールは公開されたスクリプトそのものです。利用者全員が一つの仮名を共有し、仮名から人やドキュメントを区別することはできません。',
    aggregates:
      '当社は利用状況データを合計でのみ見ます。5 件未満のインストールにしか当てはまらない値は「その他」と表示されます。',
    sale: 'データを販売することはなく、マーケティングのために誰かに渡すこともありません。',
    rules:
      'アドオンは、Atlassian のクラウドアプリ向けセキュリティ要件と Google の Workspace アドオン向けポリシーに、規則ごとに照らして検査されます。',
    weakness: ({ securityContact }) =>
      `脆弱性を見つけた場合は ${securityContact} までお知らせください。2 営業日以内に回答します。`,
    limitedUse: ({ name }) =>
      `${name} のアドオンが Google の API から受け取った情報の利用と他のアプリへの転送は、限定的使用(Limited Use)の要件を含む Google API サービスのユーザーデータに関するポリシーが認める範囲でのみ行われます。`,
    limitedUseFeatures:
      'その情報はアドオンで目に見える機能のために使われ、広告にも、人工知能や機械学習のモデルの学習にも使われません。',
    limitedUseReading:
      '本人が特定の項目について同意した場合、または法律やセキュリティ上必要な場合を除き、Crenwiz の誰もそれを読みません。',
    contact: ({ privacyContact }) => `プライバシーに関するお問い合わせ: ${privacyContact}`,
  },
  covers: (all) => `本ポリシーはそのすべてに適用されます。この版の時点での対象: ${list(all.map(at))}。`,
  stores: (place, stores) =>
    stores.length === 0
      ? `${at(place)}は何も保存しません。`
      : `${at(place)}は${list(stores.map((store) => places[store]))}を保存し、それ以外は保存しません。`,
  logsNothing: (place) =>
    `${at(place)}は、失敗した内容をプラットフォームのログに書きません。マニフェストで無効にしています。`,
  logsExceptions: (place) => `${at(place)}では、失敗した内容がプラットフォームのログに書かれます。`,
  usage: (addon, destination) =>
    `${addon} は利用状況データを ${code(destination)} に送信します。次のイベントです。`,
  noUsage: (addon) => `${addon} は利用状況データを収集しません。`,
  event: (addon, { name, reason, parameters }) => {
    const given = Object.entries(parameters).map(
      ([parameter, values]) => `${code(parameter)}(${values.map(code).join('、')})`,
    )
    return `${addon}: ${code(name)}${given.length > 0 ? `、${list(given)} 付き` : ''}。理由(英語): ${reason}`
  },
  scopes: (place, scopes) => {
    if (scopes === 'inferred') return `${at(place)}は、プラットフォームがコードから読み取った権限を求めます。`
    if (scopes.length === 0) return `${at(place)}は、何かを読み取る、または変更する権限を求めません。`
    return `${at(place)}は次の権限だけを求めます: ${scopes.map(code).join('、')}。`
  },
  scopeReason: (addon, scope, reason) => `${addon}: ${code(scope)}。理由(英語): ${reason}`,
  guardedScopes: (addon, scopes) =>
    `${addon} は、Google の限定的使用の規則が適用される権限を求めます: ${list(
      scopes.map(({ scope, as }) => `${code(scope)}(${guards[as]})`),
    )}。`,
  mails: (place) =>
    `${at(place)}がメールを読むのは、上の権限に併記された目的のためだけです。読んだ内容は書き込む予定に使われるほかは保存されず、ログに書かれず、どこにも送信されず、処理が終わると忘れられます。`,
  events: (place) =>
    `${at(place)}は、本人のカレンダーと本人が選んだチームのカレンダーに予定を書き込みます。予定は本人のもので、そこで削除されるまで残ります。`,
  egress: (place, egress) =>
    egress.length === 0
      ? `${at(place)}は外部のどのアドレスにも接続できません。`
      : `${at(place)}が接続できる外部のアドレスは次のものだけです: ${egress.map(reach).join('; ')}。`,
  page: {
    title: ({ name }) => `${name} アドオンのプライバシーポリシー`,
    edition: (version, effective) => `第 ${version} 版、${effective} から有効`,
    skip: '本文へ移動',
    contents: '目次',
    unchecked: 'プログラムでは検査できません',
    claimsHeading: '各主張の検査方法',
    claimsLead:
      'ある主張がアドオンについて成り立つのは、プラットフォームがその違反を不可能にしている場合、またはコード内のすべての経路がたどられた場合です。実行して何も起きなかったことは裏付けにはなりますが、それだけでは決して十分ではありません。',
    claimColumns: ['主張', '証明となるもの(英語)', '反証となるもの(英語)'],
    means: { enforcement: 'プラットフォームによる', analysis: '解析による', observation: '観察による' },
    noMeans: 'プログラムでは証明できません。コードの外にある証拠が必要です。',
    uncheckedHeading: 'プログラムでは検査できないこと',
    uncheckedLead: '上の文に主張の番号が付いていない理由は次のとおりです。',
    changelog: '版の履歴',
    changes: '版ごとの変更点(英語)',
    languages: '言語',
  },
}

const claims = {
  C1: 'アドオンは個人データを収集しません。氏名、メールアドレス、アカウント ID、および利用者が書いた内容のいずれも、外部に送信されず、ログに書かれず、それが属するページまたはドキュメント以外の場所に保存されません。',
  C2: '利用状況イベントに含まれるのは、公開された一覧のどのイベントであるかとそれに属する値、インストールの仮名、ロケール、タイムゾーン、時刻の時、および広告に使ってはならないという指定だけで、ほかには何もありません。',
  C3: 'インストールの仮名は鍵付きの一方向コードです。コード、全インストールの一覧、アドオンのソースを持っていても、鍵がなければ、どのインストールを指すかは分かりません。',
  C4: 'アドオンが何かを送信する第三者は Google Analytics だけであり、送信されるのは利用状況イベントだけです。送信はプラットフォームのサーバーから行われ、利用者のブラウザーからは行われません。',
  C5: '利用状況データは任意です。収集しないアドオンには送信する手段がなく、管理者が分析を無効にした場所では何も送信されず、アドオンは変わらず動作します。',
  C6: '利用状況データはマーケティングや広告のためのものではありません。どのイベントも Google による広告への利用を二つとも拒否し、広告やマーケティングのコードを含むアドオンはありません。',
  C7: 'エンドユーザーが入力したもの、およびホストがエンドユーザーについて知っていることは、ホスト自身の製品の外では処理も保存もされません。',
  C8: 'アドオンが保存するのは自身の設定だけで、それが属するページまたはドキュメントの中、もしくは Google では本人のプロパティの中に置かれます。そのページまたはドキュメントが完全に削除されると、設定も消えます。',
  C9: 'アドオンが保存するものはホスト自身のストレージだけにあります。したがって、ホストのデータについて選ばれた保存場所は、アドオンのデータにも当てはまります。',
  C10: 'アドオンが行う接続はすべて暗号化され、証明書が確認されます。保存されたものは、ホストが保存時に暗号化します。',
  C11: 'アドオンは使わない権限を求めず、リモートのコードやテキストのコードとしての評価を許さないコンテンツセキュリティポリシーの下で動作し、すべての入力を信頼せず、アプリ自身として動作する前に権限を確認し、ある顧客のものを他の顧客から見える場所に残しません。',
  C12: 'ソースと出荷されたアドオンは既知の脆弱性について自動的に検査され、見つかったものは重大度ごとの期限内に対処されます。緊急 28 日、高 42 日、中 56 日、低 175 日です。',
  C13: 'アドオンのソースおよび Marketplace の管理へのアクセスには、OAuth 2、第二の認証要素、期限のある資格情報が必要であり、すべての変更は出荷前に別の人によってレビューされます。',
  C14: '本ポリシーは、アドオンの検査に使われる文と、アドオンが宣言する内容から生成されます。変更はすべて、変わった箇所とともに本ページで公開されます。',
} as const
