import type { Words } from './words.ts'

export const fr: Words = {
  language: 'fr',
  common:
    'le|la|les|votre|vos|ton|tes|été|est|et|du|au|des|pour|bonjour|vous|tu|demande|congés?|dans|avec|cette|une|nous|a',
  order: 'dmy',
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'fevrier', 'févr', 'fevr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc'],
  ],
  weekdays: [
    ['lundi', 'lun'],
    ['mardi', 'mar'],
    ['mercredi', 'mer'],
    ['jeudi', 'jeu'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
  to: "au|jusqu'au|jusqu’au|à|jusqu'à|et jusqu'au|inclus jusqu'au|jusqu'à",
  and: 'et',
  between: 'entre',
  article: 'le|au|du',
  first:
    "du|à partir du|à compter du|dès le|depuis le|de|(?:date de )?début(?: le)?|date de début(?: d'absence| du congé)?|premier jour(?: de congé| d'absence)?|commence le|débute le|date du",
  last: "au|jusqu'au|jusqu’au|(?:date de )?fin(?: le)?|date de fin(?: d'absence| du congé)?|dernier jour(?: de congé| d'absence)?|se termine le|finit le",
  genitive: 'du|de',
  on: 'le|pour|pour le|dates?|jours?|journée du|période|les|journée|jour de congé|période demandée|période de congé|date du congé',
  former:
    'anciennes?|ancien|ancienne période|anciennes dates|précédent|précédente|initial|initiale|initialement|auparavant|au lieu de?|avant|dates initiales',
  current:
    'nouvelles?|nouveau|nouvelle période|nouvelles dates|désormais|maintenant|à présent|modifiée? en|reportée? (?:au|à)',
  leave:
    "congés?|absences?|absente?|vacances|rtt|repos|jours? de congé|congé payé|congés payés|cp|récupération|jours? d'absence",
  otherBefore:
    "(?:demandée?s?|soumise?s?|envoyée?s?|déposée?s?|créée?s?|reçue?s?|validée?s?|approuvée?s?|acceptée?s?|traitée?s?|annulée?s?|refusée?s?|faite|émise|imprimée?|modifiée?|mise à jour)(?: le| en date du)|date (?:de la demande|de demande|de validation|de dépôt|de soumission|d'approbation|de création|de traitement|d'édition|d'embauche|de naissance|de reprise|de retour)|demande du|demande en date du|(?:validée?|approuvée?) par [^\\n|:;.]{1,40} le|retour(?: au bureau| au travail)?(?: prévu)?(?: le)?|reprise(?: du travail)?(?: prévue)?(?: le)?|de retour(?: le)?|solde au|situation au|valable jusqu'au|avant le|au plus tard(?: le)?|date limite|échéance|expire le|expirent le|depuis le 1er|exercice|année de référence|arrêté au",
  otherAfter: 'inclus dans le solde',
  aside:
    'restants?|restantes?|reste|rappel|fermeture|jours? fériés?|formation|newsletter|lettre d’information|solde|reliquat|webinaire|réunion|à noter|remplacée? par|fermés?|expir\\p{L}+',
  morning: 'matins?|matinée|début de matinée',
  afternoon: 'après[- ]midis?|apres[- ]midis?|aprèm',
  midday: 'midi',
  week: 'semaines? (?:du|de)|semaine',
  half: 'demi[- ]journées?|demie[- ]journées?|½ ?journées?|0,50? ?jours?|1/2 ?journées?|0\\.5 ?jours?',
  approved: 'approuvée?s?|validée?s?|acceptée?s?|accordée?s?|autorisée?s?|confirmée?s?',
  rejected:
    "refusée?s?|rejetée?s?|(?:n'a|n’a|n'ont|n’ont) (?:pas )?(?:été )?(?:pas )?(?:pu )?(?:être )?(?:été )?(?:approuvée?s?|validée?s?|acceptée?s?|accordée?s?)|pas (?:été )?(?:approuvée?|validée?|acceptée?|accordée?)s?|déclinée?|refus",
  cancelled: 'annulée?s?|retirée?s?|supprimée?s?|révoquée?s?',
  changed:
    'modifiée?s?|déplacée?s?|reportée?s?|décalée?s?|changée?s?|mise?s? à jour|prolongée?s?|raccourcie?s?|écourtée?s?',
  pending:
    'en attente|à valider|à approuver|en cours(?: de (?:validation|traitement))?|pas encore|validation requise|sous réserve|provisoire|en instance|action requise',
  handedIn: 'soumise?s?|envoyée?s?|reçue?s?|transmise?s?|déposée?s?|enregistrée?s?',
  approval: 'approbation|validation|acceptation|confirmation|accord',
  cancellation: 'annulation|retrait',
  change: 'modification|changement|report',
  conditional:
    "si|en cas|veuillez|pouvez|peux|peut|merci de|pour (?:annuler|modifier|changer)|souhaitez|voulez|pourra|lorsque|dès que|cliquez|s'il vous plaît|afin de",
  nameLabel:
    'collaborateur|collaboratrice|collaborateur\\(rice\\)|salariée?|salarié\\(e\\)|employée?|employé\\(e\\)|nom|nom et prénom|demandeur|demandeuse|agent|nom du salarié|bénéficiaire',
  greeting: 'bonjour|bonsoir|chère|cher|salut|madame|monsieur|bonjour madame|bonjour monsieur',
  quoteLine:
    "le .{4,120} a écrit|message d'origine|message transféré|message original|début du message (?:réexpédié|transféré)|message d’origine",
  headerLabels: 'de|envoyé|à|objet|date|cc',
  forwardPrefix: 'tr|re|rép|réf',
}
