/** The function that Google calls each hour. */
const hourly = 'runHourly'

export function isHourly(): boolean {
  return ours().length > 0
}

export function startHourly(): void {
  if (!isHourly()) ScriptApp.newTrigger(hourly).timeBased().everyHours(1).create()
}

export function stopHourly(): void {
  for (const trigger of ours()) ScriptApp.deleteTrigger(trigger)
}

function ours(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === hourly)
}
