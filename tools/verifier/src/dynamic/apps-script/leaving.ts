/** Words of what takes away what the run has set up: such things are clicked when all else is done. */
const words =
  /\b(delete|remove|forget|reset|clear|erase|discard|disconnect|disable|stop|turn ?off|sign ?out|log ?out|revoke|uninstall|withdraw|löschen|entfernen|vergessen|zurücksetzen|trennen|abschalten|ausschalten|beenden)\b|削除|消去|解除|停止|リセット/i

/** Whether a click, by what it says and what it calls, takes something away. */
export function takesAway(...said: readonly string[]): boolean {
  return said.some((one) => words.test(one.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')))
}
