import type { Language } from '@crenwiz/policy'
import type { Label } from '../../static/label.ts'
import type { SinkKind } from '../../static/meaning.ts'
import { own } from '../../table.ts'

const labels: Readonly<Record<Language, Readonly<Record<Label, string>>>> = {
  en: {
    accountId: 'a person’s account id',
    name: 'a person’s name',
    email: 'a person’s e-mail address',
    avatar: 'a person’s picture',
    title: 'a page’s title',
    body: 'a page’s content',
    comment: 'a comment',
    formInput: 'what a person typed',
    attachment: 'an attachment',
    cloudId: 'the site’s cloud id',
    siteUrl: 'the site’s address',
    installation: 'the installation’s id',
    contentId: 'the id of a page',
    spaceKey: 'the key of a space',
    locale: 'the locale',
    timeZone: 'the time zone',
    pseudonym: 'the pseudonym of the installation',
    secret: 'a secret',
    token: 'a token that acts for a person',
    untrusted: 'input from outside',
    stored: 'a stored value',
    product: 'an answer of the product',
  },
  de: {
    accountId: 'die Konto-ID einer Person',
    name: 'der Name einer Person',
    email: 'die E-Mail-Adresse einer Person',
    avatar: 'das Bild einer Person',
    title: 'der Titel einer Seite',
    body: 'der Inhalt einer Seite',
    comment: 'ein Kommentar',
    formInput: 'die Eingabe einer Person',
    attachment: 'ein Anhang',
    cloudId: 'die Cloud-ID der Site',
    siteUrl: 'die Adresse der Site',
    installation: 'die Kennung der Installation',
    contentId: 'die Kennung einer Seite',
    spaceKey: 'der Schlüssel eines Bereichs',
    locale: 'die Spracheinstellung',
    timeZone: 'die Zeitzone',
    pseudonym: 'das Pseudonym der Installation',
    secret: 'ein Geheimnis',
    token: 'ein Token mit den Rechten einer Person',
    untrusted: 'eine Eingabe von außen',
    stored: 'ein gespeicherter Wert',
    product: 'eine Antwort des Produkts',
  },
  ja: {
    accountId: '人のアカウント ID',
    name: '人の名前',
    email: '人のメールアドレス',
    avatar: '人の画像',
    title: 'ページのタイトル',
    body: 'ページの内容',
    comment: 'コメント',
    formInput: '人が入力した内容',
    attachment: '添付ファイル',
    cloudId: 'サイトの Cloud ID',
    siteUrl: 'サイトのアドレス',
    installation: 'インストールの ID',
    contentId: 'ページの ID',
    spaceKey: 'スペースのキー',
    locale: 'ロケール',
    timeZone: 'タイムゾーン',
    pseudonym: 'インストールの仮名',
    secret: '秘密情報',
    token: '人に代わって動作するトークン',
    untrusted: '外部からの入力',
    stored: '保存された値',
    product: '製品からの応答',
  },
}

const sinks: Readonly<Record<Language, Readonly<Record<SinkKind, string>>>> = {
  en: {
    egress: 'A host outside',
    product: 'The product',
    storage: 'The app’s storage',
    log: 'The log',
    'browser-storage': 'The browser’s storage',
    markup: 'Markup of a page',
    code: 'Evaluated code',
    configuration: 'The page’s configuration',
    response: 'An answer to a caller outside',
  },
  de: {
    egress: 'Ein Host außerhalb',
    product: 'Das Produkt',
    storage: 'Der Speicher der App',
    log: 'Das Protokoll',
    'browser-storage': 'Der Speicher des Browsers',
    markup: 'Markup einer Seite',
    code: 'Ausgeführter Code',
    configuration: 'Die Konfiguration der Seite',
    response: 'Eine Antwort an einen Aufrufer außerhalb',
  },
  ja: {
    egress: '外部のホスト',
    product: '製品',
    storage: 'アプリの保存先',
    log: 'ログ',
    'browser-storage': 'ブラウザーの保存先',
    markup: 'ページのマークアップ',
    code: '評価されるコード',
    configuration: 'ページの設定',
    response: '外部の呼び出し元への応答',
  },
}

/** What a datum is called. */
export const labelName = (label: string, language: Language = 'en'): string =>
  own(labels[language], label) ?? label

/** What a place where data arrives is called. */
export const sinkNameOf = (sink: string, language: Language = 'en'): string =>
  own(sinks[language], sink) ?? sink
