import type { appWords as english } from '../en/app.ts'
import type { Translated } from '../words.ts'
import { around, counted, said } from './speech.ts'

export const appWords = {
  SYMLINK_OUT: {
    sentence: (data) =>
      `シンボリックリンクがフォルダーの外を指しているため${around(data, 'to', '（', '）')}、たどりませんでした。`,
    next: 'アプリに属するファイルであれば、その場所にファイル自体を置いてください。',
  },
  SYMLINK_BROKEN: {
    sentence: (data) =>
      `シンボリックリンクの先が存在しないか、循環しています${around(data, 'to', '（', '）')}。`,
    next: 'リンクを直すか、取り除いてください。',
  },
  TOO_MANY_FILES: {
    sentence: (data) =>
      `フォルダーのファイルのうち、先頭から上限の数までだけを読み取りました（上限：${said(data, 'maximum', '不明')}）。`,
    next: 'アプリのフォルダーだけを検証してください。',
  },
  FOLDER_UNREADABLE: {
    sentence: (data) =>
      `${said(data, 'folder', said(data, 'file', 'フォルダー'))} を読み取れませんでした${around(data, 'why', '：') || around(data, 'reason', '：')}。`,
    next: '検証ツールに読み取りの権限を与えてください。',
  },
  FOLDER_TOO_DEEP: {
    sentence: (data) =>
      `${said(data, 'folder', said(data, 'file', 'フォルダー'))} は入れ子が深すぎるため、読み取りませんでした${around(data, 'limit', '（上限：', ' 階層）')}。`,
    next: 'アプリのフォルダーだけを検証してください。',
  },
  HUGE_FILE: {
    sentence: (data) =>
      `${said(data, 'file', 'ファイル')} は大きすぎるため（${counted(data, 'bytes', 'バイト')}）、読み取りませんでした。`,
    next: '生成元のソースを検証してください。',
  },
  FILE_UNREADABLE: {
    sentence: (data) =>
      `${said(data, 'file', 'ファイル')} を読み取れませんでした${around(data, 'why', '：')}。`,
    next: '検証ツールに読み取りの権限を与えてください。',
  },
  BINARY_FILE: {
    sentence: (data) =>
      `${said(data, 'file', 'ファイル')} はコードの名前を持っていますがテキストではないため、読み取りませんでした。`,
    next: '内容を確認してください。',
  },
  MINIFIED_FILE: {
    sentence: (data) =>
      `${said(data, 'file', 'ファイル')} は圧縮されたコードです。その中の位置を示されても、読み手にはほとんど役に立ちません。`,
    next: '生成元のソースを検証してください。',
  },
  FOREIGN_SOURCE: {
    sentence: (data) =>
      `${said(data, 'language', '別の言語')} で書かれているため、読み取りませんでした：${said(data, 'file', 'ファイル')}${typeof data.others === 'number' && data.others > 0 ? `、ほか ${counted(data, 'others', '件')}` : ''}。`,
    next: '人が読んで確認してください。',
  },
  HANDLER_MISSING: {
    sentence: (data) =>
      `関数 ${said(data, 'key', '（名前なし）')} のハンドラー ${said(data, 'handler', '（名前なし）')} に対応するファイルが見つかりません。この関数については何も分かりません。`,
    next: 'マニフェストが示す場所にファイルを置いてください。',
  },
  RESOURCE_MISSING: {
    sentence: (data) =>
      `リソース ${said(data, 'key', '（名前なし）')} の場所にスクリプトが見つかりません（${said(data, 'path', 'パス不明')}）。このリソースについては何も分かりません。`,
    next: 'アプリをビルドするか、ソースをマニフェストの隣に置いてください。',
  },
  PACKAGE_JSON_MALFORMED: {
    sentence: (data) => `${said(data, 'file', 'package.json')} は既知の形式の JSON ではありません。`,
    next: 'ファイルを直してください。',
  },
} satisfies Translated<typeof english>
