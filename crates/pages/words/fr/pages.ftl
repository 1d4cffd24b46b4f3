# Words of the pages. Level words are fixed terms. A clock is never said by colour alone.

## Frame
skip = Aller à la partie principale
menu = Menu
desks = Bureaux de travail
desk-queue = File
desk-border = Contrôle à la frontière
desk-registers = Registres
desk-bureaus = Bureaux émetteurs
desk-custody = Détentions
desk-capacity = Charge
desk-profile = Profil
desk-log = Journal
desk-administration = Administration
who-you-are = Qui vous êtes ici
unit = Unité :
purpose = But :
every-view-logged = Chaque consultation est au journal
own-account = Votre compte
log-out = Se déconnecter
not-logged-in = Personne n'est connecté
demo = personnes, affaires et États inventés
printed = Imprimé { $at } ; le journal dit par qui
printed-case = { $reference }, { $level } ; imprimé { $at } ; le journal dit par qui
times-are = Heure locale, { $offset }
indicators-fresh = Indicateurs { $release }, à jour
indicators-old = Indicateurs { $release } trop anciens : rien n'est permis sur eux
registers-heard = Registres : derniers signes { $when }
registers-never = Registres : aucun signe, rien n'est permis
recalls-heard = Rappels : derniers signes { $when }
recalls-never = Rappels : aucun signe, rien n'est permis
how-made = Comment ces pages sont faites
languages = Langues
where-you-are = Où vous êtes
your-next-step = Votre prochaine étape
why = Pourquoi
choose = Choisir

## Time
date = { $day } { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
 } { $year }
today-at = aujourd'hui, { $time }
tomorrow-at = demain, { $time }
day-at = { $day }, { $time }
left-minutes = { $n ->
    [one] reste { $n } minute
   *[other] restent { $n } minutes
 }
left-hours = { $n ->
    [one] reste { $n } heure
   *[other] restent { $n } heures
 }
left-days = { $n ->
    [one] reste { $n } jour
   *[other] restent { $n } jours
 }
late-minutes = { $n ->
    [one] { $n } minute de retard
   *[other] { $n } minutes de retard
 }
late-hours = { $n ->
    [one] { $n } heure de retard
   *[other] { $n } heures de retard
 }
late-days = { $n ->
    [one] { $n } jour de retard
   *[other] { $n } jours de retard
 }
for-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
for-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
 }
for-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 }
due = échéance : { $when }
no-date = sans date

## Level
level-erased = EFFACÉE
level-suppressed = RAPPELÉE
level-suspended = SUSPENDUE
level-reviewable = EN EXAMEN
level-permitted = ACTION PERMISE
level-below-erased = le contenu n'existe plus
level-below-suppressed = aucune réponse ne montre cette alerte
level-below-suspended = aucune mesure sur cette alerte
level-below-reviewable = aucune mesure coercitive sur cette alerte
level-below-permitted = une mesure, décidée par une personne nommée
level-means-erased = On ne peut rien en faire et rien n'en est gardé.
level-means-suppressed = Elle a été rappelée. Elle n'est pas montrée à qui agit.
level-means-suspended = Ne pas arrêter, refuser l'entrée, garder des documents ni fouiller des appareils à cause d'elle. Ne rien dire à une autorité étrangère, un consulat ou un transporteur. Les autres motifs de votre propre droit restent entiers.
level-means-reviewable = Le contrôle ordinaire continue. Rien de coercitif avant la décision d'un agent nommé. Les autres motifs de votre propre droit restent entiers.
level-means-permitted = Cette mesure seulement, jusque-là seulement. Sinon elle s'éteint.
may-act-measure = ACTION PERMISE : { $measure }
decided-by = décidé par { $name } ({ $authority }) jusqu'à { $until }
decided-by-two = décidé par { $first } et { $second } ({ $authority }) jusqu'à { $until }
lattice = Où se trouve cette alerte, du plus bas au plus haut
lattice-down = programmes et délais ne la déplacent que dans ce sens
lattice-up = seules des personnes nommées la déplacent dans ce sens
track = Voie :
track-ordinary = ordinaire : un agent
track-enhanced = renforcée : deux agents
track-barred = fermée : seule l'autorité nommée lève

## Parts
origin = origine :
origin-notice = alerte
origin-register = registre
origin-person = personne
origin-official = agent
origin-history = historique
sure-text = vérifié dans le texte
sure-second = de seconde source
sure-policy = règle de ce service, pas une loi
sure-not = non vérifié dans le texte
effect-bar = interdit
effect-suspend = suspend
effect-enhance = renforce
effect-question = question
effect-note = note
unknown-nobody-asked = inconnu : personne n'a demandé
unknown-goes-out = part avec les questions prévues le { $day }
unknown-not-answered = demandé le { $day }, sans réponse
unknown-not-answered-undated = demandé, sans réponse
unknown-no = non
unknown-not-shown = non montré dans cette vue de l'alerte
name-not-known = Nom inconnu
every-measure = toute mesure, y compris informer l'émetteur
nothing = rien
measure = Mesure
measure-tell-sender = informer l'émetteur
measure-note-sighting = noter que la personne a été vue
measure-second-line-identity = vérification d'identité en seconde ligne
measure-keep-document = garder un document
measure-refuse-entry-or-visa = refuser l'entrée ou un visa
measure-short-stop = arrêt bref
measure-provisional-arrest = arrestation provisoire
measure-keep-detained = maintien en détention
measure-transfer-data = transmission de données
measure-surrender = remise
lifter-nobody = rien à lever
lifter-one-official = un agent nommé, avec motifs
lifter-two-officials = deux agents d'unités différentes
lifter-granting-authority = seule l'autorité qui a accordé la protection
lifter-granting-authority-or-own-court-after-contacting-it = l'autorité qui a accordé la protection, ou notre tribunal après l'avoir consultée
lifter-asylum-authority-s-decision = la décision de l'autorité d'asile
lifter-the-body-that-ordered-it = l'organe qui l'a ordonné
lifter-own-court-on-new-facts = notre tribunal, sur faits nouveaux
lifter-own-court = notre tribunal
lifter-new-interpol-decision-and-two-officials = une nouvelle décision d'INTERPOL et deux agents
lifter-court-accepting-the-assurance = un tribunal qui accepte l'assurance
lifter-juvenile-judge = un juge des mineurs
lifter-officials = des agents, dans le délai de confirmation
whom-sender = Le bureau émetteur
whom-granting-authority = L'autorité qui a accordé la protection
whom-own-court = Notre tribunal ou procureur
whom-interpol = INTERPOL
whom-person-or-counsel = La personne ou son conseil
whom-official = Notre agent
whom-child-protection = Protection de l'enfance

## Clock
clock-began = Début
clock-ends = Fin
clock-whose = Délai de
clock-missed = Si manqué
clock-met = respecté { $when }
clock-name-duty = Réponse de la permanence à une rencontre
clock-name-candidate-identity = Identité possible
clock-name-granting-authority = Réponse de l'autorité qui a accordé la protection
clock-name-statement = Ce que la personne a déclaré
clock-name-referral = Renvoi à l'autorité d'asile
clock-name-grave-decision = Crime grave : une décision
clock-name-grave-decision-last = Crime grave : dernière heure pour décider
clock-name-two-officials = Deux agents après une rencontre
clock-name-sender-answer = Réponse de l'émetteur
clock-name-desk-decision = Décision du bureau
clock-name-override = Exception urgente
clock-name-arrest-request = Demande après une arrestation provisoire
clock-name-arrest-last = Dernier jour d'une arrestation provisoire
clock-name-review-asked = Réexamen demandé
clock-name-permission = Fin de la permission
clock-name-questions = Questions prévues
holder-duty-desk = permanence
holder-granting-authority = autorité qui a accordé la protection
holder-verifying-official = agent vérificateur
holder-checking-service = le service qui a contrôlé
holder-two-officials = deux agents
holder-sender = le bureau émetteur
holder-second-official = second agent
holder-head-of-gateway = chef du service
holder-prosecutor = procureur
holder-court = tribunal
holder-gateway = ce service

## Roles
role-duty-officer = agent de permanence
role-desk-officer = agent de bureau
role-border-officer = garde-frontière
role-immigration-desk = bureau de l'immigration
role-prosecutor = procureur
role-verifying-official = agent vérificateur
role-reviewer = second lecteur
role-court = tribunal
role-prison = lieu de détention
role-granting-authority = autorité de protection
role-child-protection = protection de l'enfance
role-counsel = conseil
role-ngo-caseworker = intervenant d'une ONG
role-commission = commission
role-data-protection-supervisor = contrôle de la protection des données
role-auditor = auditeur
role-administrator = administrateur

## Next steps
next-none = Aucune pour l'instant
next-why-none = Le reste se fait de lui-même ou revient à quelqu'un d'autre.
next-button-none = Retour à la file
next-begin-test = Commencer l'examen en deux étapes
next-why-begin-test = Lisez les faits et écrivez ce que vous en tirez. Rien ne change pour un agent avant une décision enregistrée.
next-button-begin-test = Commencer l'examen
next-go-on-test = Continuer l'examen
next-why-go-on-test = Vos réponses sont enregistrées. Des points restent ouverts.
next-button-go-on-test = Continuer
next-decide = Enregistrer une décision
next-why-decide = Une sur sept, avec motifs. En voie renforcée, une seconde personne lit d'abord.
next-button-decide = Vers la décision
next-second-reading = Lire comme second agent
next-why-second-reading = Ce que le premier a lu et décidé est scellé jusqu'à ce que vous ayez enregistré votre lecture.
next-button-second-reading = Vers ma lecture
next-answer-meeting = Répondre à la rencontre
next-why-answer-meeting = Quelqu'un est devant un agent maintenant. Attendre ne permet rien et ne doit perdre personne.
next-button-answer-meeting = Vers la fiche de permanence
next-renew = Renouveler la permission ou la laisser s'éteindre
next-why-renew = Si personne n'agit, elle s'éteint et l'alerte est de nouveau en examen.
next-button-renew = Vers la décision
next-read-answer = Lire la réponse arrivée
next-why-read-answer = Une réponse est un fait de son auteur ; ce qu'elle signifie, vous en décidez.
next-button-read-answer = La lire
next-chase = Redemander à qui se tait
next-why-chase = Le silence n'est pas une réponse et jamais un oui.
next-button-chase = Vers le délai
next-court-hour = Inscrire l'heure du tribunal
next-why-court-hour = Une personne est détenue et le délai court.
next-button-court-hour = Vers la détention
next-against-level = Appeler qui détient cette personne
next-why-against-level = La personne est détenue contre le niveau de l'alerte. L'inscrire n'a rien rendu légal.
next-button-against-level = Vers la détention

## Queue
queue-title = Votre file
queue-search = Nom en toute écriture, ou un numéro
find = Trouver
queue-lead = { $n ->
    [0] Rien sur cette page.
    [one] { $n } affaire sur cette page.
   *[other] { $n } affaires sur cette page.
 }
whose-work = Travail de qui
whose-mine = Le mien
whose-unit = Mon unité
whose-nobody = À personne encore
queue-empty = Rien ici n'a besoin de vous
queue-empty-means = Cela ne veut pas dire que rien n'attend : les délais des autres courent dans leurs files.
queue-empty-on = Voir ce que personne n'a pris
col-level = Niveau
col-who = Qui et quoi
col-clock = Délai
group-overdue = En retard
group-by-tomorrow = D'ici demain
group-later = Plus tard
group-waiting = Attend quelqu'un d'autre
pages = Pages de la liste
page-before = Plus tôt
page-after = Plus loin

## Alert
alert-title = Alerte { $id }
received = reçue
grave-crime = crime grave
permission = Permission
permission-lapses = Si l'alerte, les constats ou le temps changent, elle s'éteint d'elle-même. Une inscription sur quelqu'un d'autre n'éteint rien.
other-ways = Autres chemins d'ici
open-test = L'examen en deux étapes
open-decision = La décision
ask-review = Demander le réexamen d'une décision
on-the-log = Au journal, entrée { $entry }
log-entry = entrée { $entry } du journal
what-was-found = Ce qui a été constaté
findings-count = { $n ->
    [0] aucun constat
    [one] { $n } constat
   *[other] { $n } constats, les plus forts d'abord
 }
findings-none = Rien n'a été constaté
findings-none-means = Aucune règle n'a rien trouvé contre cette alerte. Cela ne dit rien de la personne et ne permet rien.
finding-lapsed = N'est plus constaté depuis le { $day } ; une personne peut lever, un programme non.
finding-cured = Une personne nommée a inscrit que cela est réparé.
stops = Arrête
lifted-by = Levé par
rests-on = Repose sur
rests-on-nothing = rien n'a été indiqué
law = Droit
law-none = aucun droit n'est cité
pointers = Pistes, non vérifiées et non montrées comme droit :
to-ask = À demander
to-ask-nobody = Personne
rule = règle
what-is-stopped = Ce qui est arrêté, et par quoi
stopped-by = Arrêté par
sender-wrote = Ce que l'émetteur a écrit
sender-wrote-nothing = L'émetteur n'a écrit aucun texte propre.
written-by = Écrit par
not-our-words = Pas nos mots. Personne ici ne les a vérifiés.
hidden-shown = Les caractères qui cachent ou retournent le texte sont montrés en codes.
facts = Faits
facts-note = Chacun avec son origine. Les appréciations sont ailleurs.
history = Historique
door-message = un message est arrivé
door-act = une personne nommée a agi
door-tick = un délai ou le programme
examined-with = Examinée avec
version-rules = Règles
version-indicators = Indicateurs
version-policies = Politiques

## Login
login-title = Connexion
login-lead = Chaque connexion a un rôle et un but, et les deux sont au journal.
login-failed = La connexion n'a pas été acceptée
login-failed-means = Nom et mot de passe ne vont pas ensemble, ou le compte est fermé. Rien de plus n'est dit ici.
login-again = Réessayer
login-wait = Trop d'essais
login-wait-seconds = { $n ->
    [one] Attendez { $n } seconde et réessayez.
   *[other] Attendez { $n } secondes et réessayez.
 }
login-name = Identifiant
password = Mot de passe
login-role = Rôle
login-role-hint = Un à la fois. Pour agir dans un autre, quittez.
login-purpose = But
login-purpose-hint = Choisissez pourquoi vous êtes ici. Cela figure sur chaque acte.
log-in = Se connecter
login-other-ways = Autres moyens de connexion
login-passkey = Avec une clé d'accès
login-provider = Avec { $name }

## Test
test-title = Examen en deux étapes
test-points = L'examen
test-changes-nothing = Ce que vous écrivez ici ne change rien à ce que voit un garde-frontière. Seule une décision enregistrée le fait.
point-answered = répondu
point-needed = nécessaire avant une permission
point-open = ouvert
facts-on-file = Faits au dossier
facts-none = Aucun fait au dossier sur ce point
wrong-count = { $n ->
    [one] { $n } réponse manque ou est fausse
   *[other] { $n } réponses manquent ou sont fausses
 }
wrong-kept = Ce que vous avez écrit est gardé.
your-reasons = Vos motifs
your-reasons-hint = Votre appréciation, à part des faits. La seconde personne la lit, et peut-être un juge.
missing-what = Ce qui manque
missing-whom = À qui vous demandez : jamais à l'émetteur
missing-by = Pour quand
save-go-on = Enregistrer et continuer
save-leave = Enregistrer et quitter
saved-at = enregistré { $when }
step-general-situation = Étape 1 : la situation générale
step-this-person = Étape 2 : cette personne
step-fair-trial = Étape 2 : le procès
step-ulterior-purpose = Étape 2 : le but
step-non-refoulement = Non-refoulement
step-same-acts = Déjà jugé pour les mêmes faits
step-assurances = Assurances
ask-general-situation = La situation générale dans l'État émetteur donne-t-elle une raison d'inquiétude qui atteint cette affaire ?
ask-this-person = Cette personne court-elle là-bas, concrètement et précisément, un risque réel ?
ask-fair-trial = Y a-t-il un risque réel que cette personne n'ait pas un procès équitable ?
ask-ulterior-purpose = Le but prédominant est-il autre que celui indiqué ?
ask-non-refoulement = L'envoyer là-bas, ou plus loin de là, l'exposerait-il à la persécution, à la torture ou à la mort ?
ask-same-acts = Les mêmes faits ont-ils déjà été jugés définitivement ?
ask-assurances = Une assurance offerte laisse-t-elle subsister le risque ?
reading-shown = Oui, c'est établi
reading-hint-shown = Vous nommez ce qui l'établit.
reading-not-excluded = On ne peut l'exclure d'après ce que nous avons
reading-hint-not-excluded = Vous nommez ce qui manque, à qui vous demandez, et une date. L'émetteur ne reçoit pas de nouvelle question.
reading-excluded = C'est exclu
reading-hint-excluded = Vous nommez la preuve qui l'exclut. Le silence du bureau n'est pas une preuve.
assurance-title = L'assurance offerte
assurance-given = Qui l'a donnée, et quand
assurance-met = Quels critères elle remplit (Othman v. the United Kingdom)
assurance-watched = Qui la surveille après une remise, et comment
othman-disclosed = ses termes sont divulgués
othman-specific = elle est précise et non générale
othman-binding = qui l'a donnée peut engager l'État
othman-local = les autorités locales s'y tiendront
othman-lawful = ce qu'elle promet y est légal
othman-to-convention-state = elle a été donnée à une partie à la Convention
othman-record = les assurances antérieures entre les deux États ont été tenues
othman-checked = elle peut être vérifiée, avec accès aux avocats
othman-protection = il y existe une protection effective contre la torture
othman-not-ill-treated-before = la personne n'y a pas été maltraitée auparavant
othman-examined-by-court = un tribunal d'ici a examiné si l'on peut s'y fier

## Decision and second person
decision-title = Décision
decision-lead = Une sur sept, avec motifs. Rien n'est choisi d'avance.
your-decision = Votre décision
decision-permit = Permettre une mesure
decision-causes-permit = ACTION PERMISE : cette mesure seulement, par l'autorité que désigne le droit national, jusqu'à une date.
decision-permit-with-conditions = Permettre sous conditions
decision-causes-permit-with-conditions = Comme ci-dessus, et les conditions figurent dans l'instruction.
decision-information-only = Information seulement
decision-causes-information-only = Le dossier reste à lire. Aucune mesure ; le niveau ne monte pas.
decision-do-not-enforce = Ne pas exécuter
decision-causes-do-not-enforce = Aucune mesure sur cette alerte.
decision-protect-and-assist = Protéger et aider
decision-causes-protect-and-assist = Aucune mesure ; on offre à la personne un conseil, un contact confidentiel et un renvoi.
decision-refer-to-own-prosecutor = Transmettre à notre procureur
decision-causes-refer-to-own-prosecutor = Notre procureur prend l'affaire. Aucune mesure sur cette alerte.
decision-return-to-sender = Renvoyer à l'émetteur
decision-causes-return-to-sender = Pour des défauts de forme seulement, et seulement avant que la personne soit vue : ensuite cela la trahirait.
closed-because = Pas ouvert ici :
one-measure = La mesure unique
one-measure-hint = Seulement ce que ce canal atteint et pour quoi le profil nomme une autorité.
until-day = Jusqu'au
until-hint = Vide prend la durée habituelle : 30 jours pour une arrestation, 180 pour le reste.
conditions = Conditions, une par ligne
conditions-hint = Trois au plus ; chacune est montrée en entier.
own-prosecutor = Sans mesure : notre procureur prend-il l'affaire ?
own-prosecutor-hint = Réponse obligatoire, car l'accusation porte sur un crime grave.
own-prosecutor-yes = Oui, transmettre
own-prosecutor-no = Non, avec motifs
own-prosecutor-reasons = Motifs pour notre procureur
sign-password = Votre mot de passe, pour signer
second-will-read = Elle compte quand une seconde personne d'une autre unité l'a lue et confirmée.
counts-at-once = Elle compte dès que vous signez.
can-be-reviewed = Elle peut être réexaminée à la demande de la personne, d'une victime ou du procureur.
sign-decision = Signer votre décision
leave-undecided = Quitter sans décider
review-title = Seconde lecture
review-first-read = Répondre à chaque point, puis enregistrer
review-own = D'abord : votre propre lecture
review-sealed-since = Ce que le premier a écrit est au journal depuis { $when }, entrée { $entry }, et ne peut être changé.
why-you = Pourquoi ce peut être vous
sealed = Scellé
sealed-opens = S'ouvre quand vous avez enregistré chaque point.
you = Vous
save-open-first = Enregistrer la mienne et ouvrir la première
review-both = Les deux lectures, et votre décision
read-same = lu de la même façon
read-differ = les deux lectures diffèrent
first-decided = { $name } a décidé
review-confirm = Confirmer
review-send-back = Renvoyer avec une question
review-send-back-hint = Le niveau reste. Le délai continue.
review-otherwise = Décider autrement
review-otherwise-hint = Cela va au chef du service avec les deux lectures.
bound-to = À quoi une permission est liée
question-or-reasons = Votre question ou vos motifs
review-time-published = Le temps entre les deux lectures est publié en total, pour que les tampons rapides se voient.

## Border
border-title = Contrôler un voyageur
border-lead = Une personne présente, une réponse. Chaque contrôle est au journal avant d'être répondu.
border-answer = La réponse
mrz = Lignes lisibles par machine
mrz-hint = Lues par le lecteur, ou tapées. Les chiffres de contrôle sont vérifiés.
check-purpose = Pourquoi vous contrôlez
check-purpose-hint = Va au journal avec votre nom. Sans but, pas de contrôle.
purpose-border = passage d'une frontière
purpose-inland-stop = arrêt à l'intérieur
purpose-visa-or-residence = visa ou séjour
purpose-custody = une personne détenue
or-typed = Ou tapé d'après le document
surname = Nom
given-names = Prénoms
born = Naissance
document-number = Numéro du document
document-issuer = État qui l'a délivré
photograph-compared = J'ai comparé la photographie du document
with-child = Un enfant est avec la personne
check = Contrôler
one-at-a-time = Une personne présente à la fois. Ni recherche par partie de nom, ni liste.
ten-title = Les dix premières minutes
never-because = Jamais à cause de l'alerte
do = Faire
until = Jusqu'à
identity = Identité :
offer-sheet = Offrir la feuille de questions
next-traveller = Voyageur suivant
record-measure = Inscrire une mesure
record-measure-means = elle peut toujours être inscrite ; le contrôle et le conseil l'apprennent aussitôt.
keep-answers = Garder les réponses

## Meeting
meeting-title = Rencontre
met-at = rencontre
call-whom = Appeler
call-permits-nothing = Les numéros viennent du tableau de service, non de l'appelant. Une voix au téléphone ne permet rien.
meeting-so-far = Cette rencontre jusqu'ici
own-law-meanwhile = Ce que notre droit permet entre-temps
may-meanwhile = Peut être fait

## Registers
registers-lead = Une inscription, par son numéro ou une identité complète, avec un but. Les registres n'énumèrent rien.
read-entry = Lire une inscription
entry-id = Numéro de l'inscription
full-identity = Ou une identité complète
full-name = Nom complet
entry-not-found = Non trouvé
entry-not-found-means = Cela ne veut pas dire qu'il n'y a de protection nulle part, ni qu'il n'y eut jamais d'inscription.
entry-waits = Attend un second agent :
proposed-by = proposé par { $name }, { $when }
confirmed-by = confirmé par { $name }, { $when }
confirm-entry = Confirmer l'inscription
refuse-entry = La refuser
propose-entry = Proposer une inscription
propose-entry-hint = Elle compte quand un second agent de votre autorité l'a confirmée.
entry-kind = Sorte d'inscription
state-concerned = État concerné
reference = Numéro

## Bureaus
class-means = Une classe dit combien il faut expliquer avant qu'une alerte d'un bureau puisse compter. Elle porte sur le bureau qui envoie, jamais sur une nationalité, et n'est jamais le seul motif d'une décision.
bureaus-none = Aucun bureau n'est encore inscrit
bureau = Bureau
class = Classe
misuse = Preuves d'abus
misuse-live = en cours
misuse-none = aucune en cours
alerts-year = Alertes ici, 12 mois
overrides = Changements à la main
plot-years = Combien manque l'État de droit, par année de données
plot-years-note = 0 est le meilleur, 100 le pire. La médiane et la bande où se trouvent 90 tirages sur 100 ; un point creux est reporté. La classe de chaque année est dessous.
class-a-begins = la classe A commence à { $value }
same-as-table = La même chose en tableau
data-year = Année des données
median = Médiane
interval = 90 tirages sur 100
remark = Remarque
carried-forward = pas de données nouvelles ; reporté
misuse-evidence = Preuves d'abus
misuse-evidence-means = Un second axe, à part de la classe. Une preuve ne compte jamais dans le dossier dont elle est née.
not-found-not-never = Rien trouvé. Non trouvé n'est pas la même chose que jamais pris.
when = Quand
what = Quoi
source = Source
counts-until = Compte jusqu'à
speaks-against = Ce qui parle contre
by-whom = Par qui
from-day = Du
propose-override = Proposer de relever la classe
propose-override-hint = Pour 12 mois au plus, avec une seconde personne. La classe calculée n'est jamais abaissée.

## Custody
custody-lead = Tous ceux qui sont détenus à cause d'une alerte, dès la minute de l'arrestation.
custody-against = { $n ->
    [0] Personne n'est détenu contre le niveau.
    [one] { $n } personne est détenue contre le niveau et vient d'abord.
   *[other] { $n } personnes sont détenues contre le niveau et viennent d'abord.
 }
custody-none = Personne n'est détenu à cause d'une alerte, d'après les inscriptions
custody-none-means = Une détention que personne n'a inscrite n'est pas montrée ici.
name-sealed = Nom scellé
against-level = contre le niveau
since = Depuis
by-ground = Par qui, motif
court-no-hour = aucune heure inscrite
told = informé { $when }
not-told = pas encore informé
consulate-wish = consulat : souhait écrit, informé
consulate-no-wish = consulat : pas de souhait écrit
recall = Rappel
recall-none = aucun
custody-record = Inscrire ce qui s'est passé
how-to-read = Comment lire ceci
custody-order = D'abord qui est détenu contre le niveau, puis selon l'heure du tribunal. Inscrire une mesure ne rend rien légal.
custody-ended = Terminées
col-alert = Alerte
ended-by = Terminée par

## Capacity, profile, log
capacity-lead = Minutes par alerte, âge de la file, et qui attend combien, par classe d'émetteur et d'infraction.
capacity-none = Rien à compter encore
profile-title = Profil de juridiction
revision = version { $n }
proofs = Ce qui est prouvé dessus
passes = passe
fails = échoue
not-run = pas encore lancé
profile-values = Ce qu'il dit
profile-edit = Le changer
profile-edit-hint = Les preuves sont relancées. Un changement qui en brise une n'est pas pris.
profile-text = Le profil en texte
profile-prove = Lancer les preuves et enregistrer
log-lead = Chaque acte est une entrée avant de prendre effet. Aucun contenu n'est montré ici.
checkpoint = Dernier point de contrôle
checkpoint-none = Il n'y a pas encore de point de contrôle.
check-yourself = Vérifiez vous-même, sans vous fier à cette page :
log-entries = Entrées
entry-number = Entrée
caused-by = Cause

## Accounts
administration-lead = Les comptes et leurs rôles. Un administrateur ne voit aucune affaire.
start-code = Code de départ pour { $login }
start-code-once = Il est montré une fois. Qui s'en sert doit choisir un mot de passe.
accounts = Comptes
account-state = État
account-closed = fermé
account-close = Fermer
account-add = Ajouter un compte
account-person = Personne
account-person-hint = Qui c'est, quel que soit le compte : deux comptes d'une personne comptent pour un.
account-authority = Autorité pour des mesures, comme la nomme le profil
must-choose = Choisissez d'abord votre propre mot de passe.
password-change = Changer le mot de passe
password-new = Nouveau mot de passe
password-again = Nouveau mot de passe encore
password-hint = Au moins 12 caractères. Une phrase se retient mieux.
logins-open = Connexions ouvertes
until-when = jusqu'à { $when }
logout-everywhere = Terminer toutes mes connexions

## Trouble
trouble-not-found = Rien ici
trouble-means-not-found = Cette page n'existe pas, ou elle n'est pas pour votre rôle. Lequel des deux n'est pas dit.
trouble-refused = Pas pour votre rôle
trouble-means-refused = Votre rôle ne fait pas cela. Le refus est au journal.
trouble-login-ended = Votre connexion est terminée
trouble-means-login-ended = Les connexions sont courtes. Reconnectez-vous ; ce qui fut enregistré est gardé.
trouble-stale = Quelque chose a changé pendant que vous écriviez
trouble-means-stale = Rien n'a été inscrit. Lisez ce qui a changé et renvoyez le formulaire.
trouble-wrong-form = Le formulaire n'a pas été accepté
trouble-means-wrong-form = Il ne vient pas d'une page de cette connexion. Rouvrez la page.
trouble-busy = Trop à la fois
trouble-means-busy = Réessayez dans un instant. Les contrôles à la frontière passent d'abord.
trouble-fault = Le programme n'a pas pu
trouble-means-fault = Ce qui protège fonctionne ; rien n'est permis entre-temps. L'exploitant est informé.
trouble-changed-nothing = Cela n'a rien changé.
go-on = Continuer

## Styleguide
guide-lead = Chaque partie de chaque page, avec sa règle. Ce qui n'est pas ici n'est pas employé.
guide-levels = Pas de feu tricolore : bleu foncé dit aucune mesure, ambre dit regarder sans contrainte, blanc à bord épais dit qu'une personne nommée a décidé. La protection n'a pas de couleur.
guide-next = La prochaine étape
guide-forms = Formulaires
guide-keys = Clavier
guide-keys-text = j et k parcourent les lignes, / va à la recherche, n à la prochaine étape, ? coupe les touches. Aucune touche ne signe, ne permet, ne divulgue ni n'efface.

## Le but d’une connexion

aim-border-check = contrôles à une frontière
aim-visa = visas et titres de séjour
aim-duty = permanence jour et nuit
aim-desk = la file du bureau
aim-verification = l’examen en deux étapes
aim-review = le second regard
aim-prosecution = une poursuite, ou une demande de poursuite
aim-court = une affaire devant un tribunal
aim-custody = une personne détenue
aim-protection = une protection accordée
aim-child-protection = un enfant
aim-legal-aid = défense et assistance
aim-commission = une demande devant l’organe de recours
aim-supervision = contrôle de la protection des données
aim-audit = un audit
aim-administration = fonctionnement de l’installation
aim-own-account = son propre compte
login-aim-wrong = Ce rôle n’agit pas dans ce but
login-aim-again = Choisissez l’un des buts ci-dessous et saisissez de nouveau le mot de passe.

## Clés d’accès

passkeys = Clés d’accès
passkeys-lead = Une clé d’accès se trouve sur votre appareil et vous y reconnaît. Elle remplace le mot de passe à la connexion et avant une décision.
passkeys-none = Ce compte n’en a pas encore.
passkey-name = Comment vous l’appelez
passkey-add = Ajouter une clé d’accès
passkey-end = La retirer
passkey-script = L’ajout nécessite un script ; tout le reste fonctionne sans.
passkey-failed = La clé d’accès n’a pas été acceptée. Le mot de passe ouvre la même chose.
passkey-done = Reconnu. Cela compte pendant cinq minutes.
passkey-login-hint = Choisissez d’abord le rôle et le but ci-dessus. Les clés d’accès nécessitent un script.

## Consultations

desk-lookups = Consultations
lookups-lead = Un échantillon au hasard : qui a consulté, quand et dans quel but. Rien d’un dossier n’y figure. Le nombre qui sert au tirage est d’abord inscrit au journal.
lookups-size = Combien
lookups-draw = Tirer un échantillon
lookups-of = Consultations pendant ces jours : { $n }
lookups-seed = Tiré selon
lookups-entry = inscription
lookups-none = Personne n’a consulté pendant ces jours.
lookups-alerts = Alertes
lookups-why = Dans quel but et par quelle voie

## Par un fournisseur

onward-in = Vous êtes connecté
onward-in-says = Votre travail est à un pas d’ici.
onward-out-says = Vous vous connectez là-bas et revenez ici. Le rôle et le but restent tels que choisis.
onward-go = Continuer
