import type { Words } from './words.ts'

export const pt: Words = {
  language: 'pt',
  common:
    'o|a|os|as|seu|sua|seus|suas|foi|foram|é|e|do|da|dos|para|olá|você|solicitação|férias|com|uma|prezad[oa]|pedido|ao|até|não|em',
  order: 'dmy',
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'marco', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  weekdays: [
    ['segunda-feira', 'segunda', 'seg'],
    ['terça-feira', 'terca-feira', 'terça', 'ter'],
    ['quarta-feira', 'quarta', 'qua'],
    ['quinta-feira', 'quinta', 'qui'],
    ['sexta-feira', 'sexta', 'sex'],
    ['sábado', 'sabado', 'sáb', 'sab'],
    ['domingo', 'dom'],
  ],
  to: 'até(?: o)?(?: dia)?|ao|a|à|até a',
  and: 'e',
  between: 'entre',
  article: 'o|dia|o dia|ao|do|no|no dia|os dias|a',
  first:
    'de|do|desde(?: o)?(?: dia)?|a partir d[eo](?: dia)?|(?:data de |data do )?início|data inicial|começa em|inicia em|primeiro dia(?: de (?:férias|ausência|afastamento))?|data de início(?: das férias)?',
  last: 'até(?: o)?(?: dia)?|ao|(?:data de |data do )?(?:fim|término|termo)|data final|termina em|último dia(?: de (?:férias|ausência|afastamento))?|data de término(?: das férias)?',
  genitive: 'd[aeo]',
  on: 'em|no dia|nos dias|dia|dias|para|para o dia|para os dias|datas?|período|período aquisitivo de gozo|período de gozo|gozo|folga em|período solicitado|os dias',
  former:
    'anterior|anteriores|original|originais|antes|antig[ao]s?|em vez d[eo]|ao invés d[eo]|no lugar d[eo]|datas anteriores|período anterior',
  current: 'novo|nova|novas|novos|agora|novas datas|novo período|alterad[oa]s? para|remarcad[oa]s? para',
  leave: 'férias|folgas?|ausências?|ausente|licenças?|afastamentos?|dias? de folga|descanso|faltas?|abono',
  otherBefore:
    '(?:solicitad[oa]|enviad[oa]|criad[oa]|recebid[oa]|aprovad[oa]|autorizad[oa]|analisad[oa]|processad[oa]|cancelad[oa]|rejeitad[oa]|emitid[oa]|impress[oa]|alterad[oa]|registrad[oa]|submetid[oa]|feit[oa])s?(?: em| no dia| na data)|data (?:da solicitação|de solicitação|do pedido|da aprovação|de aprovação|de envio|de criação|de emissão|de admissão|de nascimento|de retorno|do retorno|de regresso)|(?:pedido|solicitação) (?:de|do dia|em)|(?:aprovad[oa]|autorizad[oa]) por [^\\n|:;.]{1,40} em|(?:retorno|regresso|volta|retorna|regressa)(?: ao trabalho)?(?: em| no dia| previsto para)*|saldo em|válid[oa] até(?: o)?|antes d[eo]|no máximo até|prazo(?: final)?|vence em|expira(?:m)? em|período aquisitivo|exercício',
  otherAfter: 'inclusive do saldo',
  aside:
    'restam|sobram|lembrete|aviso|feriados?|fechad[oa]s?|treinamento|formação|boletim|saldo|restantes|webinar|reunião|observação|substitut[oa]|período aquisitivo|recesso|expira\\p{L}*',
  morning: 'pela manhã|de manhã|manhãs?|período da manhã|turno da manhã',
  afternoon: 'à tarde|de tarde|pela tarde|tardes?|período da tarde|turno da tarde',
  midday: 'meio-dia',
  week: 'semanas? d[aeo]|semana',
  half: 'meio dia|meios dias|meio[- ]período|meia jornada|½ ?dias?|0[,.]50? ?dias?|1/2 ?dias?|meio expediente',
  approved: 'aprovad[oa]s?|autorizad[oa]s?|deferid[oa]s?|aceit[oa]s?|concedid[oa]s?|confirmad[oa]s?',
  rejected:
    'rejeitad[oa]s?|recusad[oa]s?|indeferid[oa]s?|negad[oa]s?|não (?:foi |foram |pôde ser |pode ser )?(?:aprovad|autorizad|aceit|concedid|deferid)[oa]s?|reprovad[oa]s?',
  cancelled: 'cancelad[oa]s?|anulad[oa]s?|retirad[oa]s?|revogad[oa]s?',
  changed:
    'alterad[oa]s?|modificad[oa]s?|remarcad[oa]s?|reagendad[oa]s?|atualizad[oa]s?|mudad[oa]s?|prorrogad[oa]s?|adiad[oa]s?',
  pending:
    'pendentes?(?: de aprovação)?|em análise|aguard\\p{L}+|a aprovar|para aprovação|ainda não|requer (?:sua )?aprovação|em andamento|provisori\\p{L}+|ação necessária',
  handedIn: 'enviad[oa]s?|recebid[oa]s?|submetid[oa]s?|registrad[oa]s?|solicitad[oa]s?',
  approval: 'aprovação|autorização|confirmação|deferimento',
  cancellation: 'cancelamento|anulação',
  change: 'alteração|modificação|mudança|atualização',
  conditional:
    'se|caso|por favor|pode|poderá|deve|para (?:cancelar|alterar|modificar|anular)|deseja|quiser|quando|clique|assim que|favor',
  nameLabel:
    'colaborador|colaboradora|colaborador\\(a\\)|colaborador/a|funcionário|funcionária|funcionário\\(a\\)|empregado|nome|nome completo|solicitante|servidor|servidora|trabalhador',
  greeting: 'olá|oi|bom dia|boa tarde|prezado|prezada|prezado\\(a\\)|caro|cara|caro\\(a\\)|estimado|estimada',
  quoteLine:
    'em .{4,120} escreveu|mensagem original|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|(?:a|no dia) .{4,120} escreveu',
  headerLabels: 'de|enviado|enviada|para|assunto|data|cc',
  forwardPrefix: 'enc|res|fw',
}
