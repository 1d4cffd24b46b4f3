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
registers-heard = Registres : dernière entrée { $when }
registers-never = Registres : aucune entrée encore
recalls-heard = Rappels : derniers signes { $when }
recalls-never = Flux de rappels : aucun n'est encore relié
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
queue-search = Numéro de l'alerte ou de l'expéditeur
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
permission-unwitnessed = Donnée à l'entrée { $entry }, pas encore en vigueur : les témoins du registre ne l'ont pas signée. Jusque-là, rien n'est permis.
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
review-otherwise-hint = Cela compte aussitôt et ne permet rien : une autre permission recommence à zéro.
review-otherwise-kind = Si vous décidez autrement : quoi
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
propose-override = Relever la classe
propose-override-hint = Par un agent nommé, pour 12 mois au plus ; cela compte aussitôt et prend fin de soi-même. La classe calculée n'est jamais abaissée.

## Custody
custody-against = { $n ->
    [0] Personne n'est détenu contre le niveau.
    [one] { $n } personne est détenue contre le niveau et vient d'abord.
   *[other] { $n } personnes sont détenues contre le niveau et viennent d'abord.
 }
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

## Capacity, profile, log
capacity-lead = Minutes par alerte, âge de la file, et qui attend combien, par classe d'émetteur et d'infraction.
capacity-none = Rien à compter encore
profile-title = Profil de juridiction
proofs = Ce qui est prouvé dessus
passes = passe
fails = échoue
profile-values = Ce qu'il dit
profile-edit = Le changer
profile-edit-hint = Les preuves sont relancées. Un changement qui en brise une n'est pas pris.
profile-text = Le profil en texte
log-lead = Chaque acte est une entrée avant de prendre effet. Aucun contenu n'est montré ici.
checkpoint = Dernier point de contrôle
checkpoint-none = Il n'y a pas encore de point de contrôle.
check-yourself = Vérifiez vous-même, sans vous fier à cette page :
log-entries = Entrées
entry-number = Entrée

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
## Queue by clocks, clocks, letters, figures, the log
whose-all = Tout
queue-narrow = Restreindre la liste
queue-any = indifférent
queue-channel = Canal
queue-asked = Recherché par numéro :
queue-whole = Toute la file
queue-no-names = Personne n'est cherché ici par son nom. Les noms sont comparés dans un but déclaré, et cela figure au journal.
queue-not-found = Aucune alerte portant ce numéro
queue-not-found-means = On a cherché l'identifiant entier d'une alerte et le numéro entier d'un expéditeur. Cela ne veut pas dire qu'aucun autre État n'en a une.
queue-further = Rien parmi celles parcourues
queue-further-means = Une page parcourt un nombre fixe d'alertes. Les suivantes sont à la page suivante.
queue-must-look = UNE PERSONNE DOIT REGARDER
queue-no-alert = Un voyageur au poste ; aucune alerte rencontrée
queue-other-clocks = { $n ->
    [one] { $n } autre délai
   *[other] { $n } autres délais
 }
next-answer-clock = Répondre à ce délai
next-why-answer-clock = Une personne nommée répond avec ses mots, qui restent au registre. Cela ne permet rien.
next-button-answer-clock = Vers le délai
clocks-title = Délais et questions
clocks-open = Délais auxquels quelqu'un doit répondre
clocks-ended = Délais terminés
clocks-none = Aucun délai ne court
clocks-none-means = La vérification commence par une rencontre, un lien avec ce territoire ou, pour un crime grave, à l'arrivée. Jusque-là aucune contrainte n'est ouverte.
clock-met-by = Ce qui y répond :
clock-to = Ouvrir ce délai
clock-begins = Ce qui le fait courir
clock-about = À propos de ce délai
clock-answer = Répondre par écrit
clock-answer-hint = Cela reste au registre avec votre nom. Un délai dépassé reste en retard.
clock-answer-words = Votre réponse
clock-extend = { $n ->
    [one] Prolonger de { $n } jour, une fois
   *[other] Prolonger de { $n } jours, une fois
 }
clock-extend-hint = Seulement avant son terme, avec des motifs, par quelqu'un qui ne lit pas cette alerte et n'en décide pas.
clock-no-words = Des mots ne répondent pas à ce délai
asked-of-sender = Ce qui est demandé à l'expéditeur
asked-means = Les questions viennent des mots de l'alerte elle-même et ont été fixées, avec leur jour, à son arrivée. Rien de ce qui se passe ici ne crée, ne change ni n'arrête une lettre, et personne ne peut en envoyer une.
asked-nothing = Ses propres mots ne demandent rien à l'expéditeur.
goes-out = part : { $when }
went-out = parti : { $when }
letter = La lettre
sender-answered = Ce que l'expéditeur a répondu
sender-answer-enter = Noter la réponse
sender-answer-hint = Avec les mots de l'expéditeur. C'est un fait de son auteur ; ce qu'il signifie, vous en décidez dans le test.
link-title = Un lien avec ce territoire
link-means = La personne vit ici ou y est détenue : la vérification commence, avec ses délais. Rien n'est demandé à l'expéditeur pour cela.
link-fact = Le fait et d'où il vient
link-enter = Inscrire le lien
questions-title = Lettres aux expéditeurs
questions-coming = Lettres à partir
questions-sent = Lettres dont le jour est venu
questions-none-coming = Aucune lettre n'attend son jour
questions-none-sent = Aucune lettre n'est encore partie
questions-over = n'est pas parti
class-why = Pourquoi cette classe
class-no-figures = Les tables n'ont pas de chiffres pour ce bureau : classe U, jamais N.
log-no-entry = Cette entrée n'existe pas ; le registre en a { $n }.
log-key = La clé qui le vérifie :
log-stranger = Qui garde un point de contrôle plus ancien voit que rien avant lui n'a été changé ni coupé : les tuiles du journal et cette clé suffisent, sans accès à ce serveur.
log-erased = contenu effacé
log-proof = Preuve qu'elle est au registre
log-proof-means = Elle mène de cette entrée au point de contrôle signé qui y figure. Elle dit que l'entrée existe, et rien de son contenu.
part-of = { $first } sur { $second }
capacity-days = Compter ces jours
capacity-begun = Vérification commencée
capacity-decided = Décidées
capacity-quick = Décidées dans la minute après la première lecture
capacity-grave-4 = Crimes graves décidés en 4 heures
capacity-grave-24 = Crimes graves décidés en 24 heures
capacity-grave-delayed = Crimes graves en retard
capacity-grave-lost = Temps perdu sur les crimes graves, en tout
capacity-work = Minutes de travail par alerte
capacity-work-note = D'après les enregistrements et décisions ; les pauses de plus d'une demi-heure comptent comme autre chose.
capacity-queue = Âge de celles qui attendent, en heures
capacity-queue-note = Vérifications commencées ces jours-là et où personne n'a encore décidé.
capacity-waiting = Qui attend combien, médiane en heures
capacity-waiting-note = Par classe d'expéditeur et genre d'infraction. Le tableau ci-dessous a chaque valeur.
capacity-cells = L'attente en tableau
capacity-cells-note = Une case de moins de { $n } alertes n'est pas montrée, ni celle d'où on pourrait la calculer.
offence = Infraction
half-wait = la moitié, au plus
nine-of-ten-wait = neuf sur dix, au plus
in-hours = heures
not-counted-out = non montré
## Counsel: clients, submitted facts, vault
desk-clients = Clients
desk-vault = Coffre
clients-lead = { $n ->
    [one] { $n } alerte d'un client ; votre mandat est enregistré
   *[other] { $n } alertes de clients ; votre mandat est enregistré pour chacune
 }
clients-empty = Aucun mandat n'est enregistré
clients-empty-means = Vous voyez une alerte dès que le bureau a enregistré votre mandat. Cela ne veut pas dire qu'il n'y en a pas.
next-submit-facts = Soumettre ce que déclare votre client
next-why-submit-facts = C'est enregistré comme une déclaration et l'alerte est examinée de nouveau. L'expéditeur n'en apprend rien.
next-button-submit-facts = Soumettre des faits
submit-title = Soumettre des faits pour un client
submit-lead = Ce qui est déclaré repose sous la clé propre de la personne, avec qui l'a dit. Cela reste une déclaration et ne devient pas un fait de l'alerte.
submit-silence = Rien n'en est dit à l'expéditeur, et aucune question ne lui est posée à partir de là.
submit-leave = Quitter sans soumettre
stated-so-far = Déjà enregistré
stated-none = Rien n'a encore été déclaré
stated-count = { $n ->
    [0] rien n'a encore été déclaré
    [one] { $n } entrée de déclarations
   *[other] { $n } entrées de déclarations
 }
stated-from-vault = repose sur ce qui fut mis au coffre, entrée { $entry }
stated-by-person = déclaré par la personne
stated-by-counsel = déclaré par le conseil
speaker = Qui parle
speaker-person = La personne elle-même
speaker-counsel = Le conseil
said-on = Le jour où cela fut dit
statement-n = Déclaration { $n }
statement-kind = De quoi il s'agit
statement-text = Avec les mots de qui parle
statement-state = État concerné (deux lettres)
statement-date = Jour concerné
statement-document = Un document de protection compte comme vérifié par l'agent qui l'a vu : déclarez la protection ici et montrez le document au service.
stated-protection = Protection ou asile
stated-protection-document = Document de protection, vu par un agent
stated-public-activity = Activité politique, civique, journalistique ou religieuse
stated-dispute = Un différend derrière l'accusation
stated-torture = Crainte de torture ou de mauvais traitements
stated-unfair-trial = Crainte d'un procès inéquitable
stated-already-judged = Déjà jugé pour les mêmes actes
stated-refused-elsewhere = Extradition refusée ailleurs
stated-deleted-by-interpol = INTERPOL a effacé ou refusé la même affaire
stated-child = Moins de 18 ans au moment des actes ou maintenant
stated-file-withheld = Le dossier est caché au conseil
stated-other = Autre chose sur l'affaire
from-vault = Repose sur un élément de votre coffre
from-vault-hint = Le journal nomme alors quand il y fut mis et sous quelle empreinte. Le contenu reste à vous.
from-vault-nothing = Rien du coffre
vault-lead = Ce qui est ici est chiffré avec votre propre clé. Le bureau, ses administrateurs et ses auditeurs ne peuvent l'ouvrir ; qu'une chose y fut mise ou prise est au journal.
vault-how = Chiffrez sur votre propre machine avec un outil age, ou avec
vault-empty = Rien n'est dans votre coffre
vault-empty-means = On y voit ce qui relève des mandats enregistrés. Ce qui s'y trouve pour un mandat terminé est fermé.
vault-count = { $n ->
    [one] { $n } élément
   *[other] { $n } éléments
 }
vault-digest = Empreinte
vault-client = Client
vault-size = Taille
vault-since = Mis le
vault-acts = Ce que vous pouvez faire
vault-submitted = nommé dans des faits soumis, entrée { $entry }
vault-take-out = Prendre
vault-delete = Effacer
vault-put = Mettre au coffre
vault-for = Pour quel client
vault-file = Fichier chiffré
vault-file-hint = { $value } Mio au plus. Un fichier non chiffré est refusé et n'est pas gardé.
## Actes
record = Consigner
reasons-stay = Dans vos propres mots. Cela reste au registre avec votre nom.
what-follows = Ce qui s’ensuit
tell-now = À prévenir maintenant
not-told-because = Ne sont pas prévenus à cause de l’alerte : l’expéditeur, le consulat, le transporteur.
happened-at = Quand cela s’est passé
happened-at-hint = Vide signifie maintenant. Heure locale.
place = Lieu
told-supervisor = le supérieur, hors de l’unité de l’agent
told-counsel = le conseil de la personne, ou le conseil de permanence
told-duty-desk = la permanence
told-court = le tribunal qui décide de la liberté
told-child-protection = la protection de l’enfance
custody-open = Ouvrir
custody-due = Ce qui est dû
custody-what = Ce qui s’est passé
custody-who = Qui a prévenu qui, ou quel tribunal
custody-who-hint = Un nom, une fonction, un numéro de dossier.
custody-court-until = Jusqu’à quand le tribunal laisse durer
custody-court-until-hint = Seulement si un tribunal a décidé que la détention continue.
custody-place = Où se trouve la personne
custody-place-hint = Seulement si la personne a été déplacée.
custody-wish = Où se trouve le souhait écrit
custody-wish-hint = Seulement pour le consulat : il est prévenu sur souhait écrit de la personne, et pas autrement.
custody-release-ends = Met fin à la permission par laquelle la personne pouvait être retenue.
custody-no-alert = aucune alerte connue
custody-permitted = une permission la nommait
custody-not-permitted = sans permission
custody-step-rights-told = La personne a été informée de ses droits
custody-step-counsel-told = Le conseil a été prévenu
custody-step-consulate-told = Un consulat a été prévenu, sur souhait écrit
custody-step-brought-to-court = La personne a été présentée à un tribunal
custody-step-court-keeps = Le tribunal a décidé que la détention continue
custody-step-court-ends = Le tribunal a décidé que la détention prend fin
custody-step-moved = La personne a été déplacée
custody-step-released = La personne est en liberté
measure-lead = Ce qui a été fait est consigné, permis ou non. Le consigner ne rend rien licite.
measure-after-check = Après le contrôle, entrée { $entry } du journal
measure-without-check = Sans contrôle
measure-ground = Le motif, dans vos mots
measure-alert = L’alerte concernée
measure-alert-hint = Son numéro entier, s’il est connu. Vide : consigné sans elle, ou sous chaque alerte du contrôle.
measure-done-permitted = Consigné : c’était permis
measure-done-not = Consigné : sans permission
measure-custody-began = La détention a commencé à cette minute. Consignez que les droits ont été dits et le conseil prévenu.
measure-call-duty = Appelez la permanence. Dites le numéro du journal, pas le nom.
meetings-title = Rencontres
meetings-lead = Quelqu’un se tient devant un agent. Trente minutes, puis le chef de la passerelle est prévenu ; attendre ne permet rien.
meetings-none = Personne n’attend au guichet
meetings-none-means = Les rencontres qui ont reçu réponse sont avec leurs alertes.
meeting-answer-words = Ce que vous dites à l’agent
meeting-answer-words-hint = Une réponse ne permet rien. Une permission est une décision à part.
sheet-kept = Les réponses sont conservées
sheet-kept-until = Elles ont leur propre clé et sont effacées après le { $day }. Rien n’y diminue l’examen.
sheet-verified = Seulement si un document de cette protection a été montré : qui l’a vérifié
sheet-child = Un enfant n’est pas interrogé : ses réponses n’ont pas été prises, ce qu’il demande l’a été.
apart-title = Ce n’est pas cette personne
apart-lead = Pour ce contrôle et ce contenu de l’alerte, sur un document qui a été montré.
apart-until-hint = Cela ne vaut pas plus longtemps qu’on ne peut le laisser sans le revoir.
apart-distinguish = Distinguer un homonyme
apart-distinguish-lead = Seulement avec le consentement de la personne ; effacé quand il est retiré.
apart-feature = À quoi les deux se distinguent
apart-consent = Comment la personne a consenti
identity-open = Demandé à votre autorité
identity-none = Rien n’est demandé à votre autorité maintenant
identity-title = Est-ce la personne que vous protégez ?
identity-lead = Oui ou non. Rien de l’affaire ne vous revient, et rien n’est dit à l’expéditeur.
identity-yes = Oui, c’est la personne que nous protégeons
identity-no = Non, c’est quelqu’un d’autre
identity-compared = Ce que vous avez comparé
identity-done = Votre réponse est consignée
override-title = Intervention urgente
override-list = Interventions urgentes
override-lead = Notre propre droit de sécurité, quand quelqu’un est en danger maintenant. Ce n’est pas une permission, elle ne nomme aucune mesure sur une alerte et prend fin après 24 heures si une seconde personne ne la confirme pas.
override-what = Ce que vous faites
override-danger = Qui est en danger, et de quoi
override-alert = L’alerte à côté de laquelle elle se place, s’il y en a une
override-use = L’utiliser maintenant
override-done = Au registre : intervention urgente
override-next = Agissez maintenant. Une seconde personne doit la confirmer dans les 24 heures.
override-none = Aucune intervention urgente au registre
override-confirm = Confirmer
override-confirm-hint = Avec vos propres raisons pour lesquelles elle est encore nécessaire. Qui l’a utilisée ne la confirme pas, sous aucun compte.
override-count = Utilisées, par agent
override-used = Utilisées
override-alone = Confirmées par personne
override-unconfirmed = attend une seconde personne
override-confirmed = confirmée
override-lapsed = terminée, confirmée par personne
override-over = terminée
safety-protect = protéger qui est en danger
safety-disarm = prendre une arme
safety-separate = séparer des personnes
register-protection = Protection
register-refusal = Refus d’un tribunal
register-decision = Décision
register-misuse = Preuves d’abus
register-override = Classe relevée d’un bureau
register-interim = Mesure provisoire
protection-refugee = réfugié
protection-subsidiary = protection subsidiaire
protection-humanitarian-visa = visa ou titre humanitaire
protection-temporary = protection temporaire
protection-unhcr-mandate = mandat du HCR
protection-asylum-pending = asile demandé, non décidé
protection-nationality = nationalité donnée à cause des mêmes poursuites
read-purpose = Pour quoi vous en avez besoin
state-concerned-hint = Deux lettres chacun, plusieurs avec une virgule.
two-officials-enter = Deux agents inscrivent et lèvent
proposal-number = Numéro d’une proposition
proposal-open = L’ouvrir
proposal-own = Vous l’avez proposée. Un autre agent de votre autorité répond.
proposed-done = Proposé
proposed-next = Cela ne compte pas tant qu’un autre agent de votre autorité ne l’a pas confirmé. Donnez-lui ce numéro : { $entry }
entered-done = Inscrit
refused-done = Refusé : la proposition est close
lift-propose = Proposer la levée
lift-rests-on = La décision sur laquelle elle repose : organe, jour, numéro
lifted-done = Levé
lifted-means = Rien n’est permis par là : des agents décident.
confirm-lift = Confirmer la levée
request-lead = Elle n’abaisse et ne relève rien. Des personnes nommées y répondent par une décision, dans un délai connu dès la demande.
request-who = Qui demande
request-name = Nom, s’il peut être donné
request-grounds = Ce qui est demandé, et sur quoi
request-detained = La personne est détenue à cause de cette alerte
request-clock = La réponse est alors due dans les 24 heures.
request-done = { $n ->
    [one] Une décision est due dans { $n } heure ; rien ne change d’ici là.
   *[other] Une décision est due dans les { $n } heures ; rien ne change d’ici là.
 }
asker-person = la personne, ou son conseil
asker-victim = une victime
asker-prosecutor = notre propre procureur
end-permission = Retirer la permission
end-permission-lead = Elle prend fin aussitôt. Personne ne la rend : une nouvelle demande une nouvelle décision.
holdings-title = Reprendre des décisions antérieures
holdings-lead = Une liste de décisions antérieures de personnes nommées, une par ligne. Chacune devient une permission de 90 jours ; deux sur cent sont réexaminées, tirées par la liste elle-même.
holdings-list = La liste
holdings-list-hint = JSON, une par ligne : alert, measure, decided_by, unit, authority, on, reasons.
holdings-taken = { $n ->
    [0] Rien n’a été repris
    [one] { $n } décision a été reprise
   *[other] { $n } décisions ont été reprises
 }
holdings-sample = À réexaminer, jusqu’au { $when }
holdings-became = Ce que chaque ligne est devenue

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
detained-recalled = L’alerte a été rappelée et la personne est détenue
detained-barred = La personne est protégée contre l’expéditeur et est détenue
detained-court-ended = Un tribunal y a mis fin et aucune libération n’est consignée
detained-suspended = L’alerte est suspendue et la personne est détenue
detained-not-permitted = Aucune permission n’est en vigueur et la personne est détenue
detained-no-alert = Détenue sans alerte connue
detained-by-court = Détenue par décision d’un tribunal
detained-permitted = Détenue par une permission en vigueur
detained-released = Libérée
custody-due-rights = La personne est informée de ses droits dans une langue qu’elle comprend
custody-due-counsel = Le conseil est prévenu
custody-due-court = La personne est présentée à un tribunal
custody-due-court-term = Le délai fixé par un tribunal prend fin : un tribunal décide, ou la personne est libérée
custody-due-request = La demande et ses pièces sont là, ou la libération est décidée
custody-due-longest = Le plus long délai : la personne est libérée
refusal-human-rights = droits de l’homme
refusal-political = infraction politique ou persécution
refusal-ne-bis = jugement définitif pour les mêmes faits
refusal-limitation = prescription
refusal-nationality = nationalité de la personne
refusal-dual-criminality = pas un crime dans notre État
refusal-procedural = pièces manquantes ou tardives
refusal-other = un autre motif
refusal-not-known = inconnu
refusal-is-final = Elle est définitive
profile-of = Le profil de { $name }
profile-proved = Plafonds, autorités et durées sont prouvés dans { $first } environnements ; chacune des { $second } règles s'est montrée nécessaire.
profile-fails = Ce n'est pas prouvé, donc cela n'entre pas en vigueur. Voici ce qui a été trouvé :
profile-no-solver = Il n'y a pas de solveur sur cette machine : rien ne peut être prouvé, donc rien n'entre en vigueur.
profile-taken-up = mis en vigueur par { $name }, { $when }
profile-digest = Empreinte de son texte :
profile-from-start = Il est venu avec le démarrage du serveur ; personne n'en a mis en vigueur ici.
profile-doubts = Ce que doit savoir qui s'y fie
profile-doubts-none = Aucun doute trouvé.
profile-faults = Ce n'est pas encore un profil
profile-line = Ligne { $n } :
profile-changes = Ce qu'il changerait
profile-changes-none = Il ne changerait rien.
profile-before = Maintenant
profile-after = Ensuite
profile-try = Lancer les preuves, sans rien changer encore
profile-take-up = Mettre en vigueur : le service travaille dès lors selon lui
account-open = ouvert
account-change = Modifier un compte
account-change-hint = Ses connexions prennent fin à chaque changement.
account-what = Ce qui est fait
account-restart = Donner un nouveau code de départ
account-mandate = Inscrire un mandat pour une alerte
account-no-mandate = Retirer un mandat
account-alert = Alerte du mandat, identifiant entier
account-body = Organe au nom duquel la personne parle
account-body-state = État de cet organe
explanation-title = Le raisonnement tel qu'enregistré
explanation-on = Examiné pour le { $when }.
explanation-cause = Causé par
live-many = Depuis que cette page a été faite, quelque chose est entré au registre. Rien ne bouge ici de soi-même.
live-this = Cette alerte a changé depuis que la page a été faite. Relisez-la avant d'agir.
live-again = Relire
raise-to = À quelle classe
raise-reason = Ce qui s'est passé et que les chiffres ne peuvent encore savoir
raise-evidence = Sur quelles preuves

## Par un fournisseur

onward-in = Vous êtes connecté
onward-in-says = Votre travail est à un pas d’ici.
onward-out-says = Vous vous connectez là-bas et revenez ici. Le rôle et le but restent tels que choisis.
onward-go = Continuer

# What was sent before and has no answer any more
trouble-unanswered = Ceci a déjà été envoyé
trouble-means-unanswered = Cela a pu être inscrit ; la réponse n'existe plus. Regardez d'abord, et ne rouvrez le formulaire que si l'inscription manque.

## Who is told, what was written, what alarms
role-head-of-gateway = chef du service
holder-data-protection-supervisor = contrôle de la protection des données
clock-name-own-prosecutor = Réponse de notre procureur
clock-name-unpermitted-measure = Mesure sans permission
clock-name-telling-review = Informer la personne : à nouveau
clock-name-reentry-link = La même affaire ?
next-answer-question = Répondre à la question qui est revenue
next-why-answer-question = La seconde personne a renvoyé votre décision. Rien ne compte avant que vous ayez lu la question et décidé de nouveau.
next-button-answer-question = À la question
next-take-case = Dire ce que devient cette affaire
next-why-take-case = Elle vous a été transmise. Prenez-la ou dites pourquoi non : vos mots restent au registre et ne permettent rien.
next-button-take-case = À la réponse
next-escalated = Veiller à ce que quelqu’un réponde
next-why-escalated = Personne n’a répondu à temps et vous en êtes averti. Le délai dit à qui est l’étape et ce qui est dû ; ce à quoi des mots répondent, vous pouvez y répondre.
next-button-escalated = Aux délais
next-alarm = Regarder une mesure sans permission
next-why-alarm = Quelqu’un l’a prise alors que rien ne la permettait. Elle reste une alarme jusqu’à ce qu’une personne nommée dise avec ses mots qu’elle a regardé.
next-button-alarm = Aux alarmes
next-settled = Rien : c’est décidé
next-why-settled = Des personnes nommées ont décidé contre une mesure ; leurs raisons sont plus bas. On regarde de nouveau sur demande, pour un nouveau contenu ou de nouveaux faits.
next-button-settled = Aux raisons
next-read-case = Lire ce qui vous est soumis
next-why-read-case = Ce qui vaut, ce qui a été trouvé, ce qui a été décidé et pourquoi, et sur quoi un nouvel examen est demandé.
next-button-read-case = Ouvrir l’affaire
whose-told = Signalé à moi
written-title = Ce qui a été décidé et demandé, et pourquoi
written-question = Renvoyé avec une question
written-first = Raisons de la première personne
written-refers = Transmis à notre procureur
written-refers-not = Non transmis à notre procureur
written-asked = Un nouvel examen a été demandé
written-prosecutor = Notre procureur a répondu
brought-title = Soumis à moi
brought-lead = Les affaires qui vous reviennent : personnes détenues à cause d’une alerte, demandes de nouvel examen, enfants. Il n’y a pas ici de liste d’autres alertes.
brought-empty = Rien ne vous est soumis
brought-empty-means = Une affaire arrive ici quand quelqu’un est détenu, quand un nouvel examen est demandé ou quand votre greffe l’inscrit. Cela ne dit rien des autres alertes.
alarms-title = Mesures sans permission
alarms-lead = Inscrites alors que rien ne les permettait. Chacune reste ici jusqu’à ce qu’une personne nommée ait regardé et l’ait dit.
alarms-empty = Aucune alarme n’est ouverte
alarms-empty-means = Pour autant que les mesures aient été inscrites. Ce que personne n’a inscrit n’apparaît pas ici.
alarm-looked = J’ai regardé
alarm-words = Ce que vous avez constaté et ce qui suit
alarm-hint = Cela reste au registre avec votre nom et ne rend rien légal après coup.
alarm-ground = Motif, dans les mots de l’agent
door-act-by = { $name } a agi
# Detention, groups at risk, assurances, published waiting, live lines

## A group at risk, assurances, detention on the page of an alert
group-ask = Cette personne appartient-elle à un groupe en danger là-bas ?
group-hint = Votre appréciation, d’après les faits du dossier. Aucune réponse n’est proposée, et une nationalité seule n’est jamais un groupe en danger.
group-reading-shown = Oui, au groupe nommé ci-dessous
group-reading-not-excluded = On ne peut l’exclure d’après ce qu’on a
group-reading-excluded = Non, et les sources ci-dessous le montrent
group-name = Quel groupe
group-name-hint = Dans vos propres mots, d’après les faits : ce que des gens font ou sont qui les met en danger là-bas.
group-reasons = Pourquoi, dans vos propres mots
group-material = Sources datées sur lesquelles cela repose
group-material-hint = Rapports, jugements, dossiers : pour qu’un autre les retrouve. Après l’enregistrement, deux lignes s’ajoutent.
group-what = Source { $n }
group-dated = Date de la source { $n }
assurances-title = Assurances offertes
assurances-lead = Chacune est pesée selon les critères Othman. Ce que personne ne surveille après une remise n’écarte aucun risque.
assurance-number = Assurance { $n }
assurance-another = Une autre assurance
assurance-more = Enregistrer et en ajouter une
assurance-remove = Enregistrer sans l’assurance { $n }
alert-detained = Détention
alert-detained-since = Cette personne est détenue à cause de cette alerte depuis { $when }.
alert-detained-read = Lire la détention
## What a custody board lists
custody-lists-everybody = Tous ceux qui sont détenus à cause d’une alerte, dès la minute de l’arrestation.
custody-lists-place = Seulement ceux qui sont dans votre lieu de détention. D’autres peuvent être détenus ailleurs ; cette liste ne les montre pas.
custody-lists-court = Seulement les détentions devant votre tribunal, et celles pour lesquelles aucun tribunal n’est encore nommé si le profil rend le vôtre compétent. Cette liste n’en montre pas d’autre.
custody-lists-children = Seulement ceux qui sont traités comme des enfants. D’autres peuvent être détenus ; cette liste ne les montre pas.
custody-lists-clients = Seulement vos clients. D’autres peuvent être détenus ; cette liste ne les montre pas.
custody-lists-brought = Seulement ce qui vous a été soumis. D’autres peuvent être détenus ; cette liste ne les montre pas.
custody-none-everybody = Personne n’est détenu à cause d’une alerte, d’après les inscriptions
custody-none-place = Personne n’est inscrit dans votre lieu de détention
custody-none-court = Aucune détention n’est inscrite devant votre tribunal
custody-none-children = Aucun enfant n’est inscrit comme détenu
custody-none-clients = Aucun de vos clients n’est inscrit comme détenu
custody-none-brought = Personne, dans ce qui vous a été soumis, n’est inscrit comme détenu
## Waiting as everybody may read it
waiting-title = L’attente, telle que publiée
waiting-lead = Combien de temps a passé du début de la vérification à la décision, par classe du bureau émetteur et nature d’infraction. Aucun chiffre ne porte sur une personne.
waiting-none = Aucune vérification n’a commencé ce trimestre, d’après les inscriptions
waiting-before = Le trimestre d’avant : { $value }
waiting-method = Une case de moins de { $n } alertes n’est pas montrée. Les plus petites autres sont masquées avec elle jusqu’à ce qu’on ne puisse la calculer du reste et du total ; quand c’est impossible, le total l’est aussi.
waiting-quarters = Seuls des trimestres entiers et terminés sont publiés, dans l’état de leur fin. Ils ne se recoupent pas, si bien que deux d’entre eux ne diffèrent jamais de quelques alertes.

## Sentences of the rules
wording-on-record = Texte au journal :
clock-told = informés : { $name }
clock-met-by-itself = rien : cela vient de soi-même
why-nothing-found = { $rules ->
    [one] La seule règle a été essayée le { $day } sur ce qui était connu, sans rien constater qui compte. Cela ne dit rien de la personne et ne permet rien : un agent nommé décide.
   *[other] Les { $rules } règles ont été essayées le { $day } sur ce qui était connu, et aucune n'a rien constaté qui compte. Cela ne dit rien de la personne et ne permet rien : un agent nommé décide.
 }
sex-f = féminin
sex-m = masculin
sex-x = autre mention du document
bureau-with-class = bureau { $name }, classe { $value }

# Roles of requests before a body.
role-source-bureau = bureau source
role-general-secretariat = secrétariat général

## Copies and recall
recalls-title = Rappels
recalls-lead = Ce que doivent encore les détenteurs de copies, pour tous les signalements. D’abord ce qui est revu d’abord.
recalls-none = Rien n’est dû pour l’instant
recalls-more = Il y en a plus que cette page n’en contient.
recalls-storm = { $name } a rappelé { $value } alertes en une heure : quelqu'un doit regarder
recalls-storm-do = Chacun de ces rappels vaut jusqu'à ce que des personnes en décident autrement. S'ils n'étaient pas justes, contestez-les tous : rien n'est alors effacé, et deux autres personnes les annulent.
recall-page = Copies et rappel
recall-page-lead = À qui ce signalement a été remis, ce qui a été rappelé et ce que chaque détenteur a répondu. Son contenu n’est pas ici.
recall-owed = Ce qui est dû
copies = Copies
copies-none = Aucune copie n’est connue
copy-kind = Genre de détenteur
copy-holder = Détenteur
copy-holder-hint = Une autorité, un tribunal, une passerelle. Une passerelle commence par le code de son État : CZ.
copy-system = Système ou dossier
copy-purpose = Dans quel but elle a été remise
copy-handed = Remise
copy-handed-hint = Vide : maintenant.
copy-retention = Peut y être gardée jusqu’au
copy-form = Enregistrer une copie
copy-form-lead = Une copie oblige : qui la détient est averti quand le signalement est rappelé.
copy-holder-national-system = système national
copy-holder-gateway = passerelle
copy-holder-court = tribunal
copy-holder-prison = lieu de détention
copy-holder-counsel = défense
copy-holder-paper-file = dossier papier
recall-asked = Ce qui est demandé à chaque détenteur
recall-kind-delete = Supprimer le signalement
recall-kind-correct = En rectifier une partie
recall-kind-suspend = Le garder, montré comme suspendu
recall-kind-erase-person = Effacer tout ce qui concerne la personne
recall-ground = Sur quoi repose le rappel
recall-ground-commission = décision de l’organe de contrôle
recall-ground-general-secretariat = décision du Secrétariat général
recall-ground-court = décision d’un tribunal
recall-ground-withdrawn = retiré par l’émetteur
recall-ground-corrected = rectifié par l’émetteur
recall-ground-expired = son délai est écoulé
recall-authority = Quelle autorité a décidé
recall-reference = Numéro de la décision
recall-decided = Jour de la décision
recall-of = Ce qui est vrai de la décision
recall-on-merits = Le fond a été tranché
recall-challenged = Il a été retiré alors qu’il était contesté
recall-parts = Parties erronées
recall-parts-hint = Pour une rectification seulement, une par ligne.
recall-form = Rappeler
recall-form-lead = Dès lors aucun bureau ni guichet ne le voit, et chaque détenteur de copie est averti. Une protection n’est jamais un motif.
recall-said = Ce que le détenteur a dit, ou ce qui y a été trouvé
recall-says = En mots
recall-says-hint = Si elle est effacée : ce que le détenteur a parcouru, et qu’il n’a rien trouvé. S’il refuse : pourquoi.
recall-digest = SHA-256 de la pièce ou du message
recall-receipt = Consigner ce qu’un détenteur a dit
recall-receipt-lead = C’est la déclaration du détenteur. On la vérifie en demandant à nouveau.
recall-contest = Contester le rappel
recall-contest-lead = Tant que cela tient, rien n’est effacé ; aucun bureau ne le voit.
recall-propose = Proposer de l’annuler
recall-restore = L’annuler comme seconde personne
recall-restore-lead = Deux personnes annulent un rappel contesté, aucune ne l’a saisi. Le signalement est alors suspendu, jamais plus.
recall-step-sent = averti
recall-step-reminded = relancé
recall-step-duty-told = permanence avertie
recall-step-supervisor-told = autorité de contrôle avertie
recall-step-published = silence publié
recall-step-accepted = accepté
recall-step-relayed = transmis plus loin
recall-step-suppressed = montré à personne là-bas
recall-step-purged = effacé là-bas
recall-step-custody-notified = qui détient la personne est averti
recall-step-refused = refusé
recall-step-spot-asked = prié de revérifier
recall-step-spot-passed = revérifié : effacé
recall-step-spot-failed = revérifié : toujours là
recall-step-contested = contesté
recall-step-restore-proposed = annulation proposée
recall-step-restored = annulé par deux personnes
recall-step-taken = repris par la personne
recall-step-frozen = gardé comme preuve
recall-step-erase-chosen = effacement choisi par la personne
recall-untold = rappelé, pas encore averti
recall-silent = silencieux
recall-disputed = contesté ou refusé
recall-kept = détenue, rien n’est rappelé
recall-map = Où en est le rappel
recall-map-note = Une case par détenteur. Un État est placé à peu près où il se trouve ; les autres portent leur numéro du tableau, qui dit la même chose.
recall-told = Averti, fois
recall-newest = Dernière réponse
recall-next = Prochain examen
recall-window = contestable jusqu’au { $when } ; rien n’est effacé avant
recall-purged-means = « Effacé là-bas » est la déclaration du détenteur. On la vérifie en demandant à nouveau ; on ne voit pas dans les systèmes d’autrui.
evidence-open = Lire ce qui a été rappelé, comme preuve
evidence-title = Ce qui a été rappelé
evidence-lead = Montré au tribunal, à la défense, à la personne et au contrôle, comme preuve. Aucun agent ni aucune recherche ne le voit, et aucune mesure n’en dépend.
waiting-recalls = Du rappel à l’effacement, par genre de détenteur
waiting-released = Du rappel à la libération
waiting-gone = Copies effacées
half-days = La moitié au plus, jours
longest-days = Le plus long, jours
custody-after-recall = En détention après un rappel
custody-after-now = Détenues maintenant
custody-after-released = Libérées
waiting-recalls-none = Rien n’y a été rappelé
