import type { claimWords as english } from '../en/claims.ts'
import type { Translated } from '../words.ts'
import { around, aside, counted, said } from './speech.ts'

const attestations: Readonly<Record<string, string>> = {
  ORGANISATION_MFA: 'ソースを管理する組織が全員に二要素認証を求めていること',
  BRANCH_PROTECTION: 'リリースするブランチを誰も一人では変更できないこと',
  REVIEWED_CHANGES: 'すべての変更を別の人がレビューしたこと',
  TOKEN_LIFETIMES: 'ビルドとリリースの資格情報に有効期限があること',
}

export const claimWords = {
  EVERY_PATH_FOLLOWED: {
    sentence: (data) =>
      `すべての経路を追跡し（${said(data, 'program', '名前なし')}、ファイル ${counted(data, 'files', '個')}${data.isBuilt === true ? '、ビルドされた状態' : ''}）、開いたままの経路はありませんでした。`,
  },
  NO_BACKEND_EGRESS: {
    sentence: (data) =>
      `${said(data, 'manifest', 'マニフェスト')} には関数のためのアドレスもリモートもないため、関数から外部へのリクエストはすべてプラットフォームが拒否します。`,
  },
  FRAME_CLOSED_BY_CSP: {
    sentence: (data) =>
      `フレーム ${said(data, 'program', '（名前なし）')} のコンテンツセキュリティポリシーには外部のホストがなく、文字列の評価も許可されていません。ブラウザーは何も外に出しません。`,
  },
  FRAME_LETS_OUT: {
    sentence: (data) =>
      `フレーム ${said(data, 'program', '（名前なし）')} のコンテンツセキュリティポリシーは ${said(data, 'address', '例外')} を許可しています。フレームの中で動くものは、ライブラリも含めて、送信や評価ができる可能性があります。`,
    next: 'マニフェストの権限から取り除くか、何も使っていないという根拠を示してください。',
  },
  NO_STORAGE_SCOPE: {
    sentence: (data) =>
      `マニフェストは storage:app を要求していないため、アプリの保存先の呼び出しはすべてプラットフォームが拒否します${around(data, 'program', '（', '）')}。`,
  },
  NO_WRITE_SCOPE: {
    sentence: (data) =>
      `マニフェストは書き込みのスコープを要求していないため、ページ、プロパティ、添付ファイルの変更はすべてプラットフォームが拒否します${around(data, 'program', '（', '）')}。`,
  },
  ONLY_OBSERVED: {
    sentence: () => '実行で示されただけで、ほかに根拠はありません。実行で示されないことも起こりえます。',
    next: 'マニフェストで道を閉じるか、すべての経路を追跡できるようにコードを書いてください。',
  },
  SUPPRESSED: {
    sentence: (data) =>
      `指摘 ${said(data, 'finding', '（コードなし）')} は容認されています${aside(around(data, 'reason', '理由：'), around(data, 'until', '期限：'))}。解決されてはいません。`,
    next: '容認の期限までに解決してください。',
  },
  SUPPRESSION_EXPIRED: {
    sentence: (data) =>
      `指摘 ${said(data, 'finding', '（コードなし）')} の容認は期限が切れ、もう有効ではありません（期限：${said(data, 'until', '不明')}、理由：${said(data, 'reason', 'なし')}）。`,
    next: '指摘を解決するか、誰かが改めて確認して新しい期限を決めてください。',
  },
  SUPPRESSION_UNUSED: {
    sentence: (data) =>
      `この場所での指摘 ${said(data, 'finding', '（コードなし）')} の容認は、見つかったどの指摘にも該当しません。`,
    next: 'verifier/suppressions.json から取り除いてください。',
  },
  ATTESTATION_MISSING: {
    sentence: (data) => {
      const evidence = said(data, 'evidence', '')
      return `次のことは、コードのフォルダーからは分かりません：${attestations[evidence] ?? (evidence || 'アクセス権がどう管理されているか')}。`
    },
    next: 'ソースの管理元と Marketplace の管理画面の設定を示してください。ここからはどのプログラムにも見えません。',
  },
  NO_POLICY_FOUND: {
    sentence: () => 'コードの隣に公開されたポリシーがないため、両者が一致するかどうかは分かりません。',
    next: 'このアプリのために公開されているポリシーを指定してください。',
  },
  ONLY_STATIC: {
    sentence: (data) =>
      `コードは ${said(data, 'claim', '約束')} を破っていますが、実行では示されませんでした。その経路が動かされなかったか、見られている間だけアプリが行儀よく振る舞っています。解析による判定が有効です。`,
    next: 'コードの中の経路を読んでください。',
  },
  ONLY_DYNAMIC: {
    sentence: (data) =>
      `実行は ${said(data, 'claim', '約束')} を破りましたが、どう破られたかを示す経路はコードにありません。観察されたことが有効です。`,
    next: '実際のバイトを確認し、送信、保存、ログ出力を行ったコードを見つけてください。',
  },
} satisfies Translated<typeof english>
