import type { OurWords, Problem } from './kind.ts'

type Words = Readonly<Record<OurWords['text'], string>>

/** What we say ourselves of a problem; English stands where it is found. */
const words: Readonly<Record<'de' | 'ja', Words>> = {
  de: {
    unreadWord: '{engine} versteht „{word}“ hier nicht.',
    unreadHere: '{engine} erwartet hier etwas anderes.',
    unreadLine: '{engine} versteht diese Zeile nicht.',
    noType: 'Die erste Zeile muss eine Art von Diagramm nennen, etwa „flowchart TD“ oder „sequenceDiagram“.',
    emptyFormula: 'Die Formel ist leer.',
    emptyOutline:
      'Die Gliederung ist leer: Schreiben Sie eine Überschrift (# Thema) und eine Liste darunter.',
    notInFormula: '{word} wird hier nicht gezeichnet: Eine Formel hat keine Links, Bilder oder HTML.',
    notIncluded:
      '„{word}“ lässt sich nicht einbinden: Von außen wird nichts geladen. Kopieren Sie in den Text, was Sie brauchen.',
    noAddress:
      'Daten lassen sich nicht von einer Adresse laden ({word}): Schreiben Sie sie in den Text, als „"data": {"values": […]}“.',
    noObject: 'Ein Diagramm ist ein Objekt: Es beginnt mit „{“.',
    nothingDrawn:
      'Es wurde nichts gezeichnet, was sich zeigen lässt. Vereinfachen Sie das Diagramm und versuchen Sie es noch einmal.',
    tooSlow:
      '{engine} brauchte mehr als {seconds} Sekunden und wurde beendet. Machen Sie das Diagramm kleiner.',
    gaveUp: '{engine} kam mit diesem Diagramm nicht weiter. Machen Sie es kleiner oder einfacher.',
    jsonQuote:
      'Diesem Text fehlt das schließende Anführungszeichen in seiner Zeile, oder er hat ein falsches \\-Zeichen.',
    jsonWord: '„{word}“ kann in JSON hier nicht stehen.',
    jsonExtraComma: 'Das Komma davor ist eines zu viel.',
    jsonAfterEnd: 'Das Dokument ist davor schon zu Ende. Nehmen Sie das weg.',
    jsonColon: 'Davor fehlt ein Doppelpunkt.',
    jsonComma: 'Davor fehlt ein Komma.',
    jsonName: 'Hier wird ein Name in doppelten Anführungszeichen erwartet.',
    jsonValue: 'Hier wird ein Wert erwartet, nicht „{word}“.',
    jsonEmpty: 'Das Dokument ist leer.',
    jsonTooEarly: 'Das Dokument endet zu früh: „{word}“ fehlt.',
  },
  ja: {
    unreadWord: '{engine} はここの「{word}」を解釈できません。',
    unreadHere: '{engine} では、ここに別のものが必要です。',
    unreadLine: '{engine} はこの行を解釈できません。',
    noType: '最初の行には「flowchart TD」や「sequenceDiagram」のように図の種類を書いてください。',
    emptyFormula: '数式が空です。',
    emptyOutline: 'アウトラインが空です。見出し（# テーマ）と、その下にリストを書いてください。',
    notInFormula: '{word} は描画されません。数式にはリンク、画像、HTML を使えません。',
    notIncluded:
      '「{word}」は読み込めません。外部からは何も取得しません。必要な定義をテキストにコピーしてください。',
    noAddress:
      'データをアドレス（{word}）から読み込むことはできません。「"data": {"values": […]}」としてテキストに書いてください。',
    noObject: 'グラフはオブジェクトです。「{」で始めてください。',
    nothingDrawn: '表示できるものが描画されませんでした。図を簡単にして、もう一度お試しください。',
    tooSlow: '{engine} は {seconds} 秒を超えたため中止されました。図を小さくしてください。',
    gaveUp: '{engine} はこの図の描画を続けられませんでした。図を小さく、または簡単にしてください。',
    jsonQuote: 'この文字列は行内で引用符が閉じられていないか、誤ったエスケープを含んでいます。',
    jsonWord: 'JSON では、ここに「{word}」を置けません。',
    jsonExtraComma: 'この前のコンマが余分です。',
    jsonAfterEnd: 'ドキュメントはこの前で終わっています。ここから先を削除してください。',
    jsonColon: 'この前にコロンがありません。',
    jsonComma: 'この前にコンマがありません。',
    jsonName: 'ここには二重引用符で囲んだ名前が必要です。',
    jsonValue: 'ここには「{word}」ではなく値が必要です。',
    jsonEmpty: 'ドキュメントが空です。',
    jsonTooEarly: 'ドキュメントの終わりに「{word}」がありません。',
  },
}

/** A problem in a person's language where the words are ours; an engine's own stay as they are. */
export function problemWords({ message, ours }: Problem, language: 'en' | 'de' | 'ja'): string {
  if (language === 'en' || !ours) return message
  const values = ours.values ?? {}
  return words[language][ours.text].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  )
}
