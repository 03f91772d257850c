import type { Data } from '../../../finding.ts'
import type { deliveryWords as english } from '../en/delivery.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

const job = (data: Data) => `ジョブ ${said(data, 'job', '（名前なし）')} は`
const event = (data: Data) => said(data, 'event', '不明')

export const deliveryWords = {
  SHIPPED_BY_WORKFLOW: {
    sentence: (data) =>
      `${job(data)}アプリを出荷しますが、変更がマージまたはリリースされた後にだけ開始します。`,
  },
  SHIPPED_UNREVIEWED: {
    sentence: (data) =>
      `${job(data)}、レビューを経ずに顧客へ出荷します（起動：${event(data)}${around(data, 'branches', '、ブランチ：')}${around(data, 'line', '、行：')}）。`,
    next: '保護されたブランチからだけ出荷するか、レビュー担当者の承認を求める環境を通して出荷してください。',
  },
  SHIPPING_GUARD_UNSEEN: {
    sentence: (data) =>
      `${job(data)}、レビューの前に開始される可能性があります（起動：${event(data)}）${around(data, 'environment', '。環境 ', ' が承認を求めるかどうかは、フォルダーからは分かりません')}${data.environment === '' ? '。条件がそれを防ぐかどうかは、フォルダーからは分かりません' : ''}。`,
    next: '環境の規則を示すか、保護されたブランチからだけジョブを開始してください。',
  },
  SHIPPED_BY_HAND: {
    sentence: (data) =>
      `スクリプト ${said(data, 'script', '（名前なし）')}（${said(data, 'command', 'コマンド不明')}）は顧客へ出荷しますが、どのワークフローからも実行されません。個人のディスクにあるものが、レビューの有無にかかわらず、その人の資格情報で出荷されます。`,
    next: '保護されたブランチからワークフローで実行してください。',
  },
  PIPELINE_NOT_READ: {
    sentence: (data) =>
      `${said(data, 'file', 'パイプライン')} にはアプリのビルドと出荷の手順が書かれていますが、読み取れない形式です。`,
    next: '誰かが読んで確認してください。',
  },
  REVIEWED_BY_MACHINE: {
    sentence: (data) =>
      `${said(data, 'by', 'ワークフロー')} は、別の人が見ていない変更を承認またはマージします。`,
    next: '承認は人に任せてください。',
  },
  CREDENTIAL_WRITTEN: {
    sentence: (data) =>
      `リポジトリのファイルに資格情報の値が書かれています（${said(data, 'kind', '種類不明')}）。ソースを持つ人は、誰かが失効させるまで、二要素認証なしにそれを使えます。`,
    next: '失効させ、ワークフローの ID または秘密情報の保管庫から短命な資格情報を取得してください。',
  },
  CREDENTIAL_WITHOUT_END: {
    sentence: (data) =>
      `${said(data, 'name', '変数')} は、自動では期限の切れない資格情報を持っています：${said(data, 'kind', '種類不明')}。`,
    next: '代わりに、ワークフローの ID トークンを短命な資格情報と交換してください。',
  },
  ACTION_NOT_PINNED: {
    sentence: (data) =>
      `${job(data)}アプリを出荷するか秘密情報を持ち、付け替えのできる名前で ${said(data, 'action', 'アクション')} を実行します。明日何が実行されるかは、誰もレビューしていません。`,
    next: 'アクションをコミットのハッシュで指定してください。',
  },
  PROPOSAL_HOLDS_SECRET: {
    sentence: (data) =>
      `${job(data)}秘密情報を持ち、提案された変更をチェックアウトします（${said(data, 'ref', '参照不明')}）。誰もレビューしていないコードが秘密情報とともに実行されます。`,
    next: '提案は、秘密情報なしで pull_request で実行してください。',
  },
  VERSIONS_NOT_REVIEWED: {
    sentence: (data) =>
      `${job(data)} ${said(data, 'command', 'インストール')} を実行し、その結果を出荷しますが、${said(data, 'package', '') === '' ? 'どのバージョンになるかを示すロックファイルがありません' : `ロックファイルの ${said(data, 'package', '')} が package.json の求めるものと一致しません`}。`,
    next: 'ロックファイルをコミットし、npm ci でインストールしてください。',
  },
} satisfies Translated<typeof english>
