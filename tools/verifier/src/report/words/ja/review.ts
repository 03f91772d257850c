import type { reviewWords as english } from '../en/review.ts'
import type { Translated } from '../words.ts'
import { said } from './speech.ts'

const list = 'Google の審査で求められます（developers.google.com/workspace/marketplace/about-app-review）。'

export const reviewWords = {
  REVIEW_NO_MENU: {
    sentence: () => `エディターにメニューを追加する onOpen がありません。${list}`,
    next: 'createAddonMenu を使う onOpen を追加してください。',
  },
  REVIEW_NO_INSTALL: {
    sentence: () =>
      `onOpen はありますが onInstall がないため、ファイルを開き直すまでメニューが表示されません。${list}`,
    next: 'onInstall を追加し、その中で onOpen を呼び出してください。',
  },
  REVIEW_MENU_NEEDS_MORE: {
    sentence: (data) =>
      `onOpen が ${said(data, 'service', 'サービス')} を使っています。アドオンが承認される前（AuthMode.NONE）は例外が発生し、メニューが表示されません。${list}`,
    next: 'メニューの関数の中で使うか、e.authMode が NONE でないときだけ使ってください。',
  },
  REVIEW_LONG_NAME: {
    sentence: (data) =>
      `「${said(data, 'name', '')}」は ${said(data, 'maximum', '50')} 文字を超えています。${list}`,
    next: '名前を短くしてください。',
  },
  REVIEW_VERSION_IN_NAME: {
    sentence: (data) => `「${said(data, 'name', '')}」にバージョンが含まれています。${list}`,
    next: '名前から取り除いてください。',
  },
  REVIEW_TRADEMARK: {
    sentence: (data) => `「${said(data, 'name', '')}」に Google の名称が使われています。${list}`,
    next: 'アドオンの機能を名前にし、製品名は説明に書いてください。',
  },
  REVIEW_ADDRESS_FORM: {
    sentence: (data) =>
      `urlFetchWhitelist の ${said(data, 'address', 'アドレス')} は、完全なドメインとパスを持つ https のアドレスではありません（developers.google.com/apps-script/manifest/allowlist-url）。`,
    next: 'https://host.example/path の形で書いてください。「*.」はホストの先頭に一つだけ使えます。',
  },
  REVIEW_TOO_WIDE: {
    sentence: (data) =>
      `幅が ${said(data, 'width', '広すぎる値')} ピクセルに設定されていますが、サイドバーの幅は ${said(data, 'maximum', '300')} ピクセルです。${list}`,
    next: '300 ピクセルに合わせて配置してください。',
  },
  REVIEW_ALERT: {
    sentence: (data) => `${said(data, 'file', 'ページ')} がブラウザーの alert を呼び出しています。${list}`,
    next: 'ページの中に表示するか、Ui.alert を使ってください。',
  },
  REVIEW_SECOND_ACTION: {
    sentence: (data) =>
      `${said(data, 'file', 'ページ')} に、クラス「action」の主要なボタンが複数あります（個数：${said(data, 'count', '不明')}）。${list}`,
    next: '青いボタンは一つだけにしてください。',
  },
} satisfies Translated<typeof english>
