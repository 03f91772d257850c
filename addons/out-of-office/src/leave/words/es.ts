import type { Words } from './words.ts'

export const es: Words = {
  language: 'es',
  common:
    'el|la|los|las|su|sus|tu|tus|ha|sido|es|y|del|al|para|hola|usted|solicitud|vacaciones|con|una|por|estimad[oa]|ha|han|fue',
  order: 'dmy',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [
    ['lunes', 'lun'],
    ['martes', 'mar'],
    ['miércoles', 'miercoles', 'mié', 'mie'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sábado', 'sabado', 'sáb', 'sab'],
    ['domingo', 'dom'],
  ],
  to: 'al|hasta el(?: día)?|hasta|a|ambos inclusive hasta',
  and: 'y|e',
  between: 'entre',
  article: 'el|día|el día|al|del',
  first:
    'del|desde(?: el)?(?: día)?|de|a partir del?|(?:fecha de )?inicio|fecha inicial|comienza el|empieza el|primer día(?: de (?:vacaciones|ausencia))?|fecha desde',
  last: 'al|hasta(?: el)?(?: día)?|(?:fecha de )?fin|fecha (?:final|fin)|fecha de (?:término|finalización)|termina el|finaliza el|último día(?: de (?:vacaciones|ausencia))?|fecha hasta',
  genitive: 'del?',
  on: 'el|el día|los días|para|para el|para el día|fechas?|días?|periodo|período|día libre|fecha solicitada|periodo solicitado',
  former:
    'anterior|anteriores|original|originales|antes|antiguas?|en lugar del?|en vez del?|fechas anteriores|periodo anterior|previas?',
  current: 'nuevo|nueva|nuevas|nuevos|ahora|nuevas fechas|nuevo periodo|actualizado a|trasladad[oa]s? al?',
  leave: 'vacaciones|permisos?|ausencias?|ausente|días? libres?|licencias?|asuntos propios|descanso|baja',
  otherBefore:
    '(?:solicitad[oa]|enviad[oa]|presentad[oa]|cread[oa]|recibid[oa]|aprobad[oa]|autorizad[oa]|revisad[oa]|procesad[oa]|cancelad[oa]|rechazad[oa]|emitid[oa]|impres[oa]|modificad[oa]|registrad[oa])s?(?: el(?: día)?| con fecha| en fecha)|fecha de (?:solicitud|aprobación|envío|creación|registro|emisión|la solicitud|nacimiento|ingreso|alta|autorización|reincorporación|regreso|retorno|vuelta)|solicitud (?:del|de fecha|con fecha)|(?:aprobad[oa]|autorizad[oa]) por [^\\n|:;.]{1,40} el|(?:regreso|reincorporación|retorno|vuelta|regresa|reincorpora|vuelve|incorporación)(?: al trabajo)?(?: el)?(?: día)?|saldo al?|válid[oa] hasta(?: el)?|antes del|a más tardar(?: el)?|fecha límite|vence el|caduca(?:n)? el|ejercicio|año laboral',
  otherAfter: 'inclusive del saldo',
  aside:
    'quedan|restan|recordatorio|aviso|festivos?|cerrad[oa]s?|cierre|formación|boletín|saldo|restantes|pendientes de disfrutar|webinar|reunión|tenga en cuenta|ten en cuenta|sustitut[oa]|caduca\\p{L}*',
  morning: 'por la mañana|mañanas?|turno de mañana',
  afternoon: 'por la tarde|tardes?|turno de tarde',
  midday: 'mediodía',
  week: 'semanas? del?|semana',
  half: 'medio día|medios días|media jornada|½ ?días?|0[,.]50? ?días?|1/2 ?días?|medias jornadas',
  approved: 'aprobad[oa]s?|autorizad[oa]s?|aceptad[oa]s?|concedid[oa]s?|confirmad[oa]s?',
  rejected:
    'rechazad[oa]s?|denegad[oa]s?|no (?:ha sido |han sido |fue |fueron |se ha |pudo ser |puede ser )?(?:aprobad|autorizad|aceptad|concedid)[oa]s?|desestimad[oa]s?|rechazo',
  cancelled: 'cancelad[oa]s?|anulad[oa]s?|retirad[oa]s?|revocad[oa]s?',
  changed:
    'modificad[oa]s?|cambiad[oa]s?|reprogramad[oa]s?|actualizad[oa]s?|trasladad[oa]s?|movid[oa]s?|ampliad[oa]s?',
  pending:
    'pendientes?(?: de aprobación)?|en revisión|por aprobar|a la espera|en espera|requiere (?:su |tu )?aprobación|aún no|todavía no|en trámite|en proceso|provisional(?:mente)?|acción requerida',
  handedIn: 'enviad[oa]s?|recibid[oa]s?|presentad[oa]s?|registrad[oa]s?|solicitad[oa]s?',
  approval: 'aprobación|autorización|confirmación',
  cancellation: 'cancelación|anulación',
  change: 'modificación|cambio|actualización',
  conditional:
    'si|en caso|por favor|puede|puedes|podrá|debe|debes|para (?:cancelar|modificar|anular|cambiar)|desea|deseas|quiere|cuando|haga clic|una vez',
  nameLabel:
    'empleado|empleada|empleado/a|empleado\\(a\\)|nombre|nombre y apellidos|solicitante|trabajador|trabajadora|trabajador/a|colaborador|colaboradora|colaborador/a|persona',
  greeting:
    'hola|buenos días|buenas tardes|estimado|estimada|estimado/a|estimad@|querido|querida|apreciado|apreciada',
  quoteLine: 'el .{4,120} escribió|mensaje original|mensaje reenviado|inicio del mensaje reenviado',
  headerLabels: 'de|enviado|para|asunto|fecha|cc',
  forwardPrefix: 'rv|rm|re|reenv',
}
