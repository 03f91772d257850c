import type { Data } from '../../../finding.ts'
import type { supplyWords as english } from '../en/supply.ts'
import type { Translated } from '../words.ts'
import { around, counted, said } from './speech.ts'

const advisory = (data: Data) =>
  `${said(data, 'advisory', said(data, 'id', '勧告'))}${around(data, 'severity', '（重大度：', '）')}`
const component = (data: Data) =>
  `${said(data, 'package', said(data, 'component', 'パッケージ'))}${around(data, 'version', ' ')}`
const source = (data: Data) => `${said(data, 'source', '情報源')}（${said(data, 'date', '日付不明')}）`
const packages = (data: Data) =>
  `パッケージ ${counted(data, 'of', '個')}のうち ${said(data, 'covered', '0')} 個`

export const supplyWords = {
  SUPPLY_NOT_INSPECTED: {
    sentence: () => 'アプリを構成するパッケージについては何も分かりません。',
    next: 'ロックファイルのあるフォルダーを検証してください。',
  },
  NO_ADVISORIES: {
    sentence: (data) =>
      `勧告の情報源が指定されていないため、脆弱性については何も分かりません（パッケージ ${counted(data, 'components', '個')}）。`,
    next: '勧告の情報源を指定してください。',
  },
  ADVISORIES_COVER_A_PART: {
    sentence: (data) =>
      `${source(data)}は${packages(data)}を対象としています。残りについては何も分かりません。`,
    next: 'すべてを対象とする情報源に問い合わせてください。',
  },
  ADVISORIES_ASKED: {
    sentence: (data) => `${source(data)}に問い合わせました。${packages(data)}を対象としています。`,
  },
  ADVISORY_OVERDUE: {
    sentence: (data) =>
      `${component(data)} の ${advisory(data)}が期限までに解決されていません（初回確認：${said(data, 'firstSeen', '不明')}、期限：${said(data, 'due', '経過済み')}）。`,
    next: 'パッケージを更新するか、脆弱なコードに到達しない理由を示してください。',
  },
  ADVISORY_OPEN: {
    sentence: (data) =>
      `${component(data)} の ${advisory(data)}は、これから解決する必要があります（初回確認：${said(data, 'firstSeen', '本日')}、期限：${said(data, 'due', '不明')}${around(data, 'fixedIn', '、修正版：')}）。`,
    next: 'パッケージを更新してください。',
  },
  SECRET_IN_CODE: {
    sentence: (data) =>
      `アプリのテキストに秘密情報があります：${said(data, 'secret', '種類不明')}${around(data, 'beginning', '（先頭：', '）')}。`,
    next: '失効させて新しいものを作り、暗号化された変数に保管してください。',
  },
  NO_BUNDLE: {
    sentence: () => 'アプリがビルドされていないため、どのパッケージが出荷されるかは分かりません。',
    next: '検証の前にアプリをビルドしてください。',
  },
  NO_LOCK_FILE: {
    sentence: () => 'package-lock.json が見つからないため、パッケージのバージョンは分かりません。',
    next: 'package-lock.json をコミットしてください。',
  },
  LOCK_OF_ANOTHER_TOOL: {
    sentence: (data) =>
      `${said(data, 'lock', 'ロックファイル')} は読み取りの対象外のため、パッケージのバージョンは分かりません。`,
    next: '隣に package-lock.json も置いてください。',
  },
  LOCK_UNREADABLE: {
    sentence: (data) => `${said(data, 'lock', 'ロックファイル')} は既知の形式ではありません。`,
    next: 'npm で作り直してください。',
  },
  SHIPPED_UNDECLARED: {
    sentence: (data) => `バンドルに、どのロックファイルにもないパッケージがあります：${component(data)}。`,
    next: '出所を調べてください。',
  },
  LICENCE_TO_READ: {
    sentence: (data) =>
      `${component(data)} のライセンスは、人による確認が必要です：${said(data, 'license', '記載なし')}${around(data, 'class', '（種類：', '）')}。`,
    next: '誰かが読んで確認してください。',
  },
} satisfies Translated<typeof english>
