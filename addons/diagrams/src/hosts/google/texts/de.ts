import type { Words } from './en.ts'

/** Deutsch. */
export const de: Words = {
  menuNew: 'Neues Diagramm',
  menuEdit: 'Ausgewähltes Diagramm bearbeiten',
  menuUpdate: 'Alle Diagramme aktualisieren',
  menuConvert: 'Code in Diagramme umwandeln',
  menuToCode: 'Diagramme in Code umwandeln',
  menuHelp: 'Hilfe und Datenschutz',
  selectedNone: 'Klicken Sie zuerst ein Diagramm in der Datei an und wählen Sie dies dann erneut.',
  selectedSeveral:
    'Es ist mehr als ein Bild ausgewählt. Klicken Sie das eine Diagramm an, das Sie bearbeiten möchten.',
  selectedForeign:
    'Dieses Bild wurde nicht mit Crenwiz Diagrams erstellt; es gibt keinen Quelltext, der bearbeitet werden könnte.',
  accountsTitle: 'Google erkennt nicht, welches Ihrer Konten gemeint ist',
  accounts:
    'Sie sind in diesem Browser mit mehr als einem Google-Konto angemeldet, und Google weist Add-ons dann ab. Öffnen Sie die Datei in einem Fenster mit nur einem Konto (privates Fenster oder anderes Browserprofil) und versuchen Sie es erneut. Es wurde nichts geändert.',
  authorisationTitle: 'Das Add-on ist nicht berechtigt',
  authorisation:
    'Google hat von Ihnen keine Erlaubnis für dieses Add-on, oder sie wurde widerrufen. Schließen Sie dieses Fenster, wählen Sie das Menü des Add-ons erneut und erlauben Sie, was gefragt wird; wird nichts gefragt, hat vielleicht Ihr Administrator das Add-on abgeschaltet. Es wurde nichts geändert.',
  failedTitle: 'Google hat nicht wie erwartet geantwortet',
  failed: 'Google meldet: „{reason}“ Es wurde nichts geändert. Versuchen Sie es erneut.',
  saveFailed:
    'Das Diagramm wurde nicht eingefügt: {reason} Ihr Text ist noch da. Versuchen Sie es erneut oder kopieren Sie ihn an einen sicheren Ort.',
  saveUndrawn: 'Dieser Text lässt sich noch nicht zeichnen, daher gibt es kein Bild zum Einfügen.',
  gone: 'Das Bild, das Sie bearbeiten, ist nicht mehr in der Datei.',
  goneInsert: 'Als neues Diagramm einfügen',
  changed: 'Jemand hat dieses Diagramm geändert, seit Sie es geöffnet haben.',
  changedReplace: 'Das andere ersetzen',
  capped:
    'Das Bild ist sehr groß. Es wurde mit {factor} Pixeln je Bildpunkt eingefügt, weil Google höchstens 25 Megapixel annimmt.',
  keptInPicture:
    'Das Diagramm ist eingefügt. Sein Quelltext ist zu lang für die Beschreibung, und in dieser Datei ist kein Platz mehr für Daten von Add-ons; er ist nur im Bild selbst aufbewahrt.',
  close: 'Schließen',
  lostTitle: 'Der Quelltext dieses Diagramms ist verloren',
  lost: 'Zum Bild gehört kein Quelltext mehr. Das geschieht, wenn die Beschreibung geändert und das Bild als bloßes Bild kopiert wurde. Es bleibt, wie es ist. Sie können ein neues Diagramm schreiben; es wird daneben eingefügt.',
  lostNew: 'Neues Diagramm',
  damaged: 'Der Quelltext dieses Diagramms ist beschädigt.',
  working: '{done} von {count}',
  looking: 'Die Datei wird durchgesehen …',
  noDiagrams: 'In dieser Datei ist kein Diagramm, das mit diesem Add-on erstellt wurde.',
  noCodes:
    'In dieser Datei ist kein Code, der ein Diagramm sein könnte. Schreiben Sie ihn zwischen Zeilen mit drei Backticks, die erste mit der Art: ```mermaid.',
  updateIntro:
    '{count} Diagramme werden mit der aktuellen Version neu gezeichnet. Größen und Beschreibungen bleiben.',
  convertIntro: 'Diese Codestücke werden Diagramme. Sie können sie wieder in Code umwandeln.',
  toCodeIntro:
    'Diese Diagramme werden Code zwischen Backticks. Sie können sie wieder in Diagramme umwandeln.',
  start: 'Beginnen',
  done: 'Fertig: {done} von {count}.',
  oneDone: 'Fertig',
  notDrawn: 'Nicht geändert: {reason}',
  notFound: 'Nicht geändert: nicht mehr in der Datei, oder jemand hat es geändert.',
  noSource: 'Nicht geändert: Der Quelltext ist verloren oder beschädigt.',
  helpIntro:
    'Schreiben Sie Diagramme als Text: Mermaid, Graphviz, Vega-Lite, Formeln, Mindmaps und PlantUML. Das Bild wird in diesem Fenster gezeichnet, auf Ihrem Gerät.',
  helpEdit:
    'Um ein Diagramm erneut zu bearbeiten, klicken Sie es an und wählen „Ausgewähltes Diagramm bearbeiten“.',
  helpCopy:
    'Der Quelltext liegt in der Beschreibung des Bildes und im Bild selbst; auch eine Kopie lässt sich bearbeiten.',
  helpScopes:
    'Das Add-on sieht und ändert nur die Datei, in der es geöffnet wird. Es hat keinen Zugriff auf Ihre anderen Dateien, Ihre E-Mails oder Ihren Namen.',
  helpSends:
    'Es sendet ein anonymes Ereignis an Google Analytics, wenn der Editor geöffnet wird. Der Editor zeigt die genauen Bytes.',
  helpSendsNothing: 'Es sendet niemandem etwas.',
  themeAuto: 'Wie das Papier',
  engineFailed:
    'Das Programm, das diese Art zeichnet, konnte nicht aus dem Add-on geladen werden. Beim Tippen wird es erneut versucht.',
  sendsIntro:
    'Das Öffnen dieses Fensters sendet das folgende Nutzungsereignis über Googles Server an Google Analytics. Ihr Text, Ihr Name und der Name dieser Datei werden nie gesendet. Dies sind die genauen Bytes:',
  sendsNothing: 'Nichts.',
  sendsUnknown: 'Google hat nicht geantwortet. Schließen und öffnen Sie diesen Teil, um erneut zu fragen.',
  repairTitle: 'Der Quelltext dieses Diagramms lässt sich nicht lesen',
  unreadableFuture:
    'Eine neuere Version dieses Add-ons hat ihn gespeichert ({fault}). Nichts ist verloren: Der ganze Text steht unten.',
  repairHint:
    'Kopieren Sie den Text zuerst an einen sicheren Ort. Damit zu beginnen setzt seinen Quelltext in den Editor, oder den ganzen Text, wo keiner zu finden ist. Die Datei ändert sich erst, wenn Sie speichern.',
}
