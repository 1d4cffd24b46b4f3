# Requests before a reviewing body, and restrictions. Terms of the body; kinds, grounds, scopes and decisions have their words with the letters.

## How far a request is
rq-state-filed = Déposée
rq-state-acknowledged = Réception confirmée
rq-state-not-admissible = Irrecevable
rq-state-admissible = Recevable
rq-state-data-check = Données recherchées
rq-state-consultation = Secrétariat général consulté
rq-state-source-questions = Source interrogée
rq-state-decided = Décidée
rq-state-implementation = En cours d’exécution
rq-state-notified = Parties informées
rq-state-closed = Close

## Steps
rq-step-acknowledged = L’organe a dit que la demande est arrivée
rq-step-completion-asked = Ce qui manque a été demandé au demandeur
rq-step-completed = Quelque chose qui manquait est arrivé
rq-step-admitted = La demande est recevable
rq-step-not-admitted = La demande est irrecevable
rq-step-data-checked = On a recherché si des données existent
rq-step-consulted = Le Secrétariat général a été consulté
rq-step-consultation-ended = La consultation est terminée
rq-step-source-asked = La source a été interrogée
rq-step-source-answered = La source a répondu
rq-step-sent-for-implementation = Ce qui a été décidé a été transmis pour exécution
rq-step-implemented = Ce qui a été décidé a été exécuté
rq-step-notified = Les parties ont été informées
rq-step-withdrawn-by-source = La source a retiré d’elle-même ; il n’y a pas de constat
rq-step-withdrawn-by-applicant = Le demandeur l’a retirée
rq-step-mandate-ended = Un mandat a pris fin ; aucun délai ne s’arrête
rq-step-mandate-given = Un autre mandat est arrivé
rq-step-closed = La demande est close
rq-step-assigned = Elle a été confiée à un membre ou inscrite à une séance

## What stands in a file
rq-file-contested-fact = Fait contesté
rq-file-evidence = Preuve
rq-file-submission = Observations
rq-file-answer = Réponse de la source
rq-file-publication = Ce que la source a publié elle-même
rq-file-trial-over = Un procès ou un jugement terminé
rq-file-inference = Mention : une justification absente qui peut être appréciée
rq-file-note = Note entre le personnel de l’organe

## Whether the person is told
rq-telling-tell = La personne est informée
rq-telling-counsel-only = Seul l’avocat est informé
rq-telling-not-yet = Pas avant le jour indiqué
rq-telling-not-before-measure = Pas avant qu’une mesure ait été prise

## The test
rq-point-ground = Un motif est indiqué
rq-point-own-words = Elle parle de cette affaire
rq-point-per-item = Chaque élément a sa propre raison
rq-point-supported = Quelque chose l’appuie
rq-point-in-time = Elle a une fin ou un réexamen, et est dans les temps
rq-point-not-published = La source ne l’a pas publié elle-même
rq-point-investigation-open = L’enquête a encore besoin du secret
rq-verdict-passes = satisfait
rq-verdict-fails = non satisfait
rq-verdict-asks = demandé
rq-verdict-does-not-apply = sans objet

## The challenge
rq-challenge-opened = La contestation est ouverte ; la source est interrogée élément par élément
rq-challenge-answered = La source a répondu ; la réponse est examinée
rq-challenge-reminded = La source a reçu un rappel
rq-challenge-third-party-check-asked = Un membre est chargé d’examiner le risque pour les tiers
rq-challenge-third-party-checked = Un membre a examiné le risque pour les tiers
rq-challenge-gist-proposed = Il est proposé de communiquer l’essentiel
rq-challenge-block-proposed = Il est proposé de bloquer les données pendant la demande
rq-challenge-reply-invited = La source apprend ce qui va compter et peut répliquer
rq-challenge-replied = La source a répliqué
rq-challenge-inference-marked = Le dossier porte une mention : la justification absente peut être appréciée
rq-challenge-counted-in-audit = Cela compte dans l’audit du bureau
rq-challenge-deletion-proposed = Il est proposé d’effacer les données
rq-challenge-closed = La contestation est close
rq-ended-justified = La restriction est maintenant justifiée.
rq-ended-lifted = La source l’a levée.
rq-ended-decided = Des personnes nommées ont décidé.
rq-ended-withdrawn = La demande a été retirée, ou les données l’ont été.
rq-gist-charges-and-country = Accusations et pays
rq-gist-offence-class = Catégorie de l’infraction seulement
rq-gist-counsel-only = À l’avocat seul, qui ne transmet rien

## Clocks
rq-clock-acknowledge = L’organe dit que la demande est arrivée
rq-clock-admissibility = L’organe dit si la demande est recevable
rq-clock-completion = Le demandeur complète ce qui manque
rq-clock-access-decision = L’organe décide de l’accès
rq-clock-deletion-decision = L’organe décide de la rectification ou de l’effacement
rq-clock-revision-decision = L’organe décide de la révision
rq-clock-consultation = Le Secrétariat général répond à la consultation
rq-clock-source-answer = La source répond aux questions de l’organe
rq-clock-challenge-answer = La source justifie sa restriction, élément par élément
rq-clock-reminder-answer = La source répond à un rappel
rq-clock-right-of-reply = La source peut répliquer avant que cela compte contre elle
rq-clock-proposal-decision = Un membre décide d’une proposition
rq-clock-third-party-check = Un membre examine le risque pour les tiers
rq-clock-restriction-review = La source réexamine sa restriction
rq-clock-implementation = Ce qui a été décidé est exécuté
rq-clock-notification = Le demandeur et la source sont informés de la décision
rq-clock-revision-window = Le demandeur sollicite la révision pour un fait nouveau
rq-clock-national-answer = L’autorité répond à une demande nationale
rq-clock-measure-review = L’organe réexamine un blocage provisoire

## What follows without an answer
rq-follows-acknowledge = Le demandeur apprend que personne n’a répondu. Le délai de la recevabilité continue.
rq-follows-admissibility = La décision sur la recevabilité reste indiquée en retard jusqu’à ce qu’il y en ait une.
rq-follows-completion = L’organe décide d’après ce qu’il y a. Rien ne se clôt de soi-même.
rq-follows-access-decision = Le demandeur l’apprend, cela compte dans les chiffres, et la décision reste due.
rq-follows-deletion-decision = Le demandeur l’apprend, cela compte dans les chiffres, et la décision reste due.
rq-follows-revision-decision = Le demandeur l’apprend, et la décision reste due.
rq-follows-consultation = L’organe poursuit sans la réponse.
rq-follows-source-answer = L’organe décide d’après ce qu’il y a. Le silence ne confirme rien.
rq-follows-challenge-answer = La source reçoit un rappel.
rq-follows-reminder-answer = L’étape suivante de la contestation est proposée à un membre.
rq-follows-right-of-reply = La mention est portée au dossier, et cela compte dans l’audit du bureau.
rq-follows-proposal-decision = La proposition reste ouverte et en retard. Rien n’est communiqué de soi-même.
rq-follows-third-party-check = Aucun essentiel n’est proposé avant qu’un membre ait examiné le risque.
rq-follows-restriction-review = La restriction est examinée de nouveau, et n’est pas satisfaite car hors délai.
rq-follows-implementation = Le demandeur apprend que ce n’est pas exécuté. La décision demeure.
rq-follows-notification = Le demandeur voit qu’il y a une décision et que son texte est en retard.
rq-follows-revision-window = Un membre dit si une demande plus tardive est recevable.
rq-follows-national-answer = Le demandeur peut s’adresser à l’autorité de contrôle.
rq-follows-measure-review = Le blocage demeure jusqu’à ce qu’un membre décide.

## What became of a clock
rq-deadline-running = court
rq-deadline-paused = est suspendu
rq-deadline-escalated = échu sans réponse
rq-deadline-met = réponse à temps
rq-deadline-answered-late = réponse tardive
rq-deadline-over = terminé

## Sides
rq-party-applicant = demandeur
rq-party-body = l’organe
rq-party-general-secretariat = Secrétariat général d’INTERPOL
rq-party-source = source
rq-party-controller = autorité qui conserve les données

## Questions to the source
rq-asked-what-is-restricted = Quelque chose est-il restreint à l’égard du demandeur, et quoi ?
rq-asked-which-ground = Quel motif de la liste est indiqué, et comment s’applique-t-il ici ?
rq-asked-why-existence = Que se passerait-il si le demandeur apprenait que cela existe ?
rq-asked-why-content = Que se passerait-il si le demandeur apprenait ce que cela dit ?
rq-asked-why-source = Que se passerait-il si le demandeur apprenait de qui cela vient ?
rq-asked-why-document = Que se passerait-il si le demandeur voyait le document ?
rq-asked-what-is-particular = Qu’est-ce qui l’exige dans cette affaire, et dans aucune autre ?
rq-asked-which-items = Quels éléments sont restreints, chacun avec son étendue et sa propre raison ?
rq-asked-which-element = Quelle ordonnance ou décision l’appuie, de quelle autorité, de quel jour, sous quel numéro ?
rq-asked-until-when = Jusqu’à quel jour, et quel jour sera-t-elle réexaminée ?
rq-asked-why-published = La source a rendu la même chose publique : pourquoi est-ce restreint à l’égard du demandeur ?
rq-asked-why-secret-after-trial = Le procès est-il terminé, et si oui, pour quelle autre enquête faut-il le secret, sans nommer de tiers ?
rq-asked-what-risk-to-third-persons = Quel risque en résulterait pour des tiers, si quoi était dit, sans en nommer aucun ?
rq-asked-what-could-be-told = Que pourrait-on dire à la place : accusations et pays, catégorie de l’infraction, ou à l’avocat seul ?

## Law or rule
rq-label-law = loi
rq-label-practice = pratique de la Commission
rq-label-policy = règle de cet organe, pas une loi

## What a test comes to
rq-outcome-justified = Justifiée
rq-outcome-asks = Question ouverte
rq-outcome-fails = Non justifiée
rq-outcome-not-tested = Non examinée
rq-outcome-justified-means = Chaque point qui s’applique est satisfait. Elle reste jusqu’à sa fin ou son réexamen.
rq-outcome-asks-means = Aucun point n’échoue, et la source doit encore répondre à une question.
rq-outcome-fails-means = Au moins un point n’est pas satisfait. La contestation s’ouvre d’elle-même ; un membre nommé décide de ce qui est communiqué.
rq-outcome-not-tested-means = Une autre sorte de restriction, ou le temps de répondre court encore.

## Why a point says what it says
rq-why-other-kind = Elle limite d’autres bureaux, non ce que le demandeur apprend. Cet examen n’est pas pour elle.
rq-why-not-due = Le temps de répondre n’est pas écoulé.
rq-why-silent = La source n’a rien dit avant l’échéance.
rq-why-nothing-claimed = Rien n’a été invoqué que l’on puisse examiner.
rq-why-no-ground = Aucun motif n’est indiqué.
rq-why-other-ground = Le motif indiqué n’est pas dans la liste.
rq-why-ground-not-taken = L’organe n’accepte pas ce motif.
rq-why-ground-named = Un motif de la liste est indiqué.
rq-why-empty = Il n’y a pas de mots.
rq-why-too-short = Si peu de mots qu’ils ne disent rien de cette affaire.
rq-why-same-words = { $number ->
    [one] Les mêmes mots, ou presque, se trouvent dans { $number } autre dossier.
   *[other] Les mêmes mots, ou presque, se trouvent dans { $number } autres dossiers.
 }
rq-why-own-words = Aucun autre dossier ne dit la même chose.
rq-why-whole-file = Tout le dossier est restreint, et aucun élément n’est indiqué.
rq-why-no-item = Ni tout le dossier ni un élément n’est indiqué.
rq-why-items-without-reason = { $number ->
    [one] { $number } élément n’a pas de raison propre.
   *[other] { $number } éléments n’ont pas de raison propre.
 }
rq-why-one-reason-for-all = Tout le dossier est restreint, avec une seule raison pour tous les éléments.
rq-why-each-item = Chaque élément a sa propre raison.
rq-why-no-element = Aucune ordonnance, décision ni autre pièce n’est indiquée.
rq-why-element-named = Une pièce qui l’appuie est indiquée.
rq-why-no-end = Ni fin ni jour de réexamen n’est indiqué.
rq-why-too-far = La fin et le réexamen sont tous deux plus lointains que l’organe ne l’admet.
rq-why-expired = Elle a expiré le { $day }.
rq-why-expired-undated = Elle a expiré.
rq-why-review-passed = Elle devait être réexaminée le { $day }, et personne ne l’a fait.
rq-why-review-passed-undated = Elle devait être réexaminée, et personne ne l’a fait.
rq-why-runs = Elle court jusqu’au { $day }, ou est réexaminée alors.
rq-why-runs-undated = Elle n’a pas expiré.
rq-why-published = La source a rendu la même chose publique le { $day }.
rq-why-published-undated = La source a rendu la même chose publique ; le jour n’est pas connu.
rq-why-not-published = On ne connaît rien que la source ait rendu public et qui dise la même chose.
rq-why-another-ground = Un autre motif est indiqué ; aucun secret d’enquête n’est invoqué.
rq-why-no-trial-known = On ne connaît aucun procès ni jugement qui mettrait fin à l’enquête.
rq-why-trial-over = Le procès est terminé depuis le { $day }. Une raison distincte est demandée à la source.
rq-why-trial-over-undated = Le procès est terminé. Une raison distincte est demandée à la source.
rq-why-no-separate-reason = Le procès est terminé, et la réponse ne donne pas de raison distincte.
rq-why-separate-reason = Le procès est terminé, et une raison distincte est donnée.

## How a clock is reckoned
rq-term-hour = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
 }
rq-term-calendar-day = { $n ->
    [one] { $n } jour civil
   *[other] { $n } jours civils
 }
rq-term-working-day = { $n ->
    [one] { $n } jour ouvré
   *[other] { $n } jours ouvrés
 }
rq-term-month = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
 }
rq-unit-hour = heures
rq-unit-calendar-day = jours civils
rq-unit-working-day = jours ouvrés
rq-unit-month = mois
rq-r-start = Il commence le { $day } à { $time }. Ce jour ne compte pas.
rq-r-ran = La durée court : { $term }. Fin : { $end }.
rq-r-ran-down = La durée court : { $term }. Le dernier mois n’a pas un tel jour : arrondi au dernier jour du mois. Fin : { $end }.
rq-r-ran-up = La durée court : { $term }. Le dernier mois n’a pas un tel jour : arrondi au premier jour qui suit. Fin : { $end }.
rq-r-longer = Prolongé : { $term }. Fin : { $end }.
rq-r-longer-down = Prolongé : { $term }. Le dernier mois n’a pas un tel jour : arrondi au dernier jour du mois. Fin : { $end }.
rq-r-longer-up = Prolongé : { $term }. Le dernier mois n’a pas un tel jour : arrondi au premier jour qui suit. Fin : { $end }.
rq-r-no-end-yet = La durée : { $term }. Elle n’a pas de fin ; la raison suit.
rq-r-longer-no-end = Prolongé : { $term }. Il n’a pas de fin ; la raison suit.
rq-r-stood-minutes = { $n ->
    [one] Suspendu du { $from } au { $until } : { $n } minute s’ajoute. Fin : { $end }.
   *[other] Suspendu du { $from } au { $until } : { $n } minutes s’ajoutent. Fin : { $end }.
 }
rq-r-stood-days = { $n ->
    [one] Suspendu après le { $from } jusqu’au { $until } : { $n } jour s’ajoute. Fin : { $end }.
   *[other] Suspendu après le { $from } jusqu’au { $until } : { $n } jours s’ajoutent. Fin : { $end }.
 }
rq-r-stood-working = { $n ->
    [one] Suspendu après le { $from } jusqu’au { $until } : { $n } jour ouvré s’ajoute. Fin : { $end }.
   *[other] Suspendu après le { $from } jusqu’au { $until } : { $n } jours ouvrés s’ajoutent. Fin : { $end }.
 }
rq-r-idle-empty = La suspension du { $day } n’ajoute rien : elle est vide.
rq-r-idle-after = La suspension du { $day } n’ajoute rien : la fin était venue.
rq-r-moved = Reporté au jour ouvré suivant, { $day }, car personne ne travaille ces jours : { $over }.
rq-r-stays-rule = La fin n’est pas reportée, car la règle n’en reporte aucune.
rq-r-stays-working = La fin n’est pas reportée, car c’est un jour ouvré.
rq-r-stays-not-covered = La fin n’est pas reportée, car le calendrier ne dit pas si ce jour est chômé.
rq-r-stays-no-calendar = La fin n’est pas reportée, car aucun calendrier ne dit quels jours sont chômés.
rq-r-not-covered = Le calendrier { $name } ne couvre pas { $years }. Seuls ses jours de la semaine y sont connus, et la fin peut être plus tardive.
rq-r-ends = Fin : { $end }. Ce qui est fait à ce moment est tardif.
rq-r-stands-still = Pas encore de fin : il est suspendu depuis le { $day }.
rq-r-no-such-day = Pas de fin : le { $day } n’existe pas, et la règle n’arrondit pas. Une personne dit quel jour c’est.
rq-r-no-calendar = Pas de fin : on compte des jours ouvrés, et aucun calendrier ne dit lesquels le sont. Une personne dit quel jour c’est.
rq-r-beyond = Pas de fin : elle est au-delà des années que l’on peut écrire.
rq-weekday-monday = lundi
rq-weekday-tuesday = mardi
rq-weekday-wednesday = mercredi
rq-weekday-thursday = jeudi
rq-weekday-friday = vendredi
rq-weekday-saturday = samedi
rq-weekday-sunday = dimanche

## A clock on a page
rq-side-own = Vous répondez de ce délai. Vous ne pouvez ni l’arrêter ni le prolonger, et le regarder ne répond à rien.
rq-side-body = Une autre partie répond de ce délai. L’organe peut le suspendre ou le prolonger, avec des raisons.
rq-side-waits = Une autre partie répond de ce délai. Rien ne vous est demandé.
rq-no-end = aucune fin ne peut encore être calculée
rq-answered = Répondu
rq-told = Qui est alors informé
rq-reckoned-link = Comment il est calculé
rq-reckoned = Comment il est calculé
rq-reckoned-means = Chaque étape dans son ordre. Chacun peut recalculer à partir d’elles.
rq-sides = Le même délai vu de chaque côté
rq-other-place = Il est calculé ici avec un autre fuseau ou un autre calendrier que dans le registre ; c’est le registre qui compte.
rq-term = Durée
rq-zone = Fuseau horaire où finissent les jours
rq-days-off = Calendrier des jours chômés
rq-line = Le délai en une ligne
rq-line-note = De son début à sa fin. Hachuré : il était suspendu.
rq-now = maintenant
rq-stood-still = Suspendu
rq-made-longer = Prolongé
rq-lasts = il l’est encore
rq-changes = Ce qui l’a changé

## Next step
rq-next = Étape suivante
rq-next-nothing = Rien n’est dû
rq-next-nothing-means = Aucun délai n’est ouvert. Cela ne veut pas dire que la demande est terminée.
rq-next-go = Y aller

## Docket
rq-docket = Demandes
rq-docket-lead = Dans l’ordre de leurs délais. Ce qui est en retard reste ici jusqu’à ce que quelqu’un réponde.
rq-docket-parts = Parties de la liste
rq-docket-none = Rien ici
rq-docket-none-means = Cela ne veut pas dire que rien n’attend : regardez les autres parties.
rq-tab-open = Ouvertes
rq-tab-overdue = En retard
rq-tab-due = Dues dans sept jours
rq-tab-proposals = Propositions à décider
rq-tab-closed = Closes
rq-search = Numéro de la demande, ou bureau
rq-lodge = Déposer une demande
rq-col-state = Où elle en est
rq-name-not-shown = Nom non montré
rq-reports = Membre rapporteur
rq-proposals = { $n ->
    [one] { $n } proposition attend une décision
   *[other] { $n } propositions attendent une décision
 }

## One request
rq-request = Demande
rq-sitting = Séance
rq-found-data = Des données sur la personne ont été trouvées.
rq-found-not-said = Il n’est pas dit ici si des données existent.
rq-silence = Ce que le silence veut dire
rq-track = Le chemin de cette demande
rq-not-reached = pas atteint
rq-acts = Ce que vous pouvez faire
rq-no-open-clock = Aucun délai de cette demande n’est ouvert.
rq-calendar = Dates pour votre agenda
rq-telling-title = Si la personne est informée
rq-telling-none = Personne ne l’a encore décidé.
rq-telling-decide = Décider si la personne est informée
rq-review-on = Réexaminée le
rq-restrictions = Restrictions
rq-restrictions-none = Aucune restriction n’est invoquée.
rq-points-fail = { $first } points sur { $second } ne sont pas satisfaits
rq-ladder = La contestation, étape par étape
rq-to-come = vient de soi-même, sans réponse
rq-decide-this = Décider de cette proposition
rq-rulings = Décisions
rq-rulings-none = Rien n’a encore été décidé.
rq-rulings-untold = Aucune décision n’a encore été communiquée à votre partie.
rq-replaced = une version plus récente l’a remplacée
rq-excerpt-publish = Publier un extrait
rq-file-title = Le dossier au fond
rq-file-sides = Les deux parties sont côte à côte. Le personnel de l’organe voit tout ; chaque autre partie voit ce qui est indiqué à chaque élément.
rq-file-none = Rien de cette partie.
rq-bytes = { $n ->
    [one] { $n } octet
   *[other] { $n } octets
 }
rq-seen-by = Qui peut le voir, outre le personnel de l’organe
rq-seen-staff = personne
rq-letter = Lettre
rq-was-lodged = La demande a été déposée
rq-was-claimed = Une restriction a été invoquée
rq-was-tested = La restriction a été examinée
rq-was-ruled = Décidé
rq-was-begun = Un délai a commencé
rq-was-paused = Un délai est suspendu
rq-was-resumed = Un délai court de nouveau
rq-was-extended = Un délai a été prolongé
rq-was-met = Un délai a reçu réponse à temps
rq-was-late = Un délai a reçu une réponse tardive
rq-was-escalated = Un délai est échu sans réponse
rq-was-over = Ce pour quoi un délai courait est terminé
rq-was-filed = Versé au dossier au fond
rq-was-letter = Une lettre a été faite
rq-was-excerpt = Un extrait a été publié
rq-was-telling = Il a été décidé si la personne est informée

## One restriction
rq-restriction = Restriction
rq-claim = Ce que la source invoque
rq-claim-not-shown = Ses mots font partie de ce qui est restreint. Ils ne sont pas montrés ici.
rq-claim-silent = La source est restée silencieuse : rien n’a été invoqué.
rq-whole-file = Tout le dossier
rq-items = { $n ->
    [one] { $n } élément
   *[other] { $n } éléments
 }
rq-items-title = Éléments
rq-item = Élément
rq-supporting = Ce qui l’appuie
rq-author = Qui l’a signée
rq-expires = Jusqu’à quand
rq-not-named = non indiqué
rq-test = L’examen, ligne par ligne
rq-test-not-shown = Les raisons de l’examen diraient ce qui est restreint. Un membre nommé décide de ce qui est dit.
rq-twins-title = Les mêmes mots ailleurs
rq-twins-none = Aucun autre dossier ne dit la même chose.
rq-twins = { $n ->
    [one] Les mêmes mots, ou presque, se trouvent dans { $n } autre dossier.
   *[other] Les mêmes mots, ou presque, se trouvent dans { $n } autres dossiers.
 }
rq-twins-at-least = { $n ->
    [one] Les mêmes mots, ou presque, se trouvent dans au moins { $n } autre dossier.
   *[other] Les mêmes mots, ou presque, se trouvent dans au moins { $n } autres dossiers.
 }
rq-nearest = { $n ->
    [one] Sur cent parties du texte, { $n } est la même dans le plus proche.
   *[other] Sur cent parties du texte, { $n } sont les mêmes dans le plus proche.
 }
rq-twins-staff = Seul le personnel de l’organe voit quels sont ces dossiers.
rq-unshared = { $n ->
    [one] { $n } fait du dossier s’y oppose et n’est pas communiqué : personne ne l’a décidé.
   *[other] { $n } faits du dossier s’y opposent et ne sont pas communiqués : personne ne l’a décidé.
 }
rq-no-answer = Pas de réponse.

## What people fill in
rq-yes = Oui
rq-no = Non
rq-f-optional = Peut rester vide.
rq-f-lines = Un par ligne.
rq-f-kind-hint = Une demande préventive n’a pas de délai : aucune règle ne la connaît.
rq-f-national-asks = Ce qui est demandé à l’autorité
rq-f-national-hint = Pour une demande nationale seulement.
rq-f-controller = Autorité qui conserve les données
rq-f-names = Noms, comme ils s’écrivent
rq-f-names-hint = Une forme par ligne, dans toute écriture.
rq-f-born-hint = Année, année et mois, ou jour : 1984, 1984-07 ou 1984-07-09.
rq-f-nationalities = Nationalités, comme déclarées
rq-f-filed-by-hint = Quand une autre personne que l’intéressée dépose.
rq-f-mandate-until = Mandat jusqu’au
rq-f-mandate-proof = Pièce qui prouve le mandat
rq-f-paper-hint = PDF, image ou texte, 20 Mo au plus. Elle est gardée scellée et jamais ouverte ici.
rq-listed-paper-hint = PDF, image ou texte, 4 Mo au plus. Elle est gardée scellée et jamais ouverte ici.
rq-f-language = Langue des réponses
rq-f-supplied = Ce qui l’accompagne
rq-f-supplied-hint = Cochez ce qui est là. Ce qui manque est demandé, élément par élément.
rq-f-identity = Pièce d’identité
rq-f-identity-until = Pièce d’identité en vigueur jusqu’au
rq-f-revision-hint = Pour une révision seulement.
rq-f-found = Des données sur la personne existent
rq-f-questions = Questions
rq-f-file-kind = Ce que c’est
rq-f-side = De quelle partie
rq-f-origin = De qui cela vient
rq-f-origin-hint = Un tribunal, un journal, la personne.
rq-f-says = En mots
rq-f-seen-hint = Personne n’est coché : seul le personnel de l’organe le voit.
rq-f-shielded = Noms de victimes et de témoins qui y figurent
rq-f-shielded-hint = Un par ligne. Ils ne quittent jamais le dossier, et aucune lettre ne les porte.
rq-f-paper = Pièce
rq-f-two-kinds = Deux choses différentes : ce que voient d’autres bureaux, et ce que le demandeur apprend.
rq-f-other-ground = Un autre motif, dans les mots de la source
rq-more-items = Plus de lignes pour les éléments
rq-f-scope = Ce qui est restreint de l’élément { $n }
rq-f-reason = Raison pour l’élément { $n }
rq-f-justification = Justification
rq-f-justification-hint = Ce qui l’exige dans cette affaire. Les mêmes mots que dans d’autres dossiers n’en sont pas une.
rq-f-supporting-hint = Ordonnance ou décision, avec autorité, jour et numéro.
rq-f-separate = Raison distincte du secret après un procès
rq-f-separate-hint = Si le procès est terminé et que le secret est encore demandé. Ne nommez aucun tiers.
rq-f-does = Ce que vous faites
rq-answer-justify = Justifier la restriction, élément par élément
rq-answer-words = Répondre en mots
rq-answer-reply = Répliquer à ce qui va compter
rq-f-allows = Le plus qui puisse être dit sans mettre personne en danger
rq-f-allows-hint = Aucun essentiel plus large que celui-ci ne peut être communiqué.
rq-check-none = Rien
rq-f-gist = Essentiel communiqué
rq-f-gist-hint = Pas plus large que ce qui a été proposé et que l’examen du risque ne le permet.
rq-f-decide-hint = En entier, dans vos propres mots. Elles restent au registre avec votre nom.
rq-f-to-applicant = Ce que lit le demandeur
rq-f-to-source = Ce que lit la source
rq-f-sent-as-is = Envoyé tel quel.
rq-f-letter-language = Langue de la lettre
rq-f-language-hint = Aucun choix : la langue de la demande pour le requérant, l’anglais pour les autres.
rq-f-address = Adresse du destinataire
rq-f-function = Fonction du signataire
rq-f-function-hint = Vide : l’unité de la personne qui a accompli l’étape.
rq-f-charges-hint = Dans les mots dans lesquels elles sont communiquées. Vide : ce que la décision dit au requérant.
rq-f-country-hint = Vide : le bureau.
rq-f-length = De combien
rq-f-unit = De quoi
rq-f-until-hint = Pour « Pas avant le jour indiqué » seulement.
rq-f-telling-hint = Ce que dire, et ne pas dire, ferait à la personne.
rq-f-excerpt = Texte de l’extrait
rq-f-excerpt-hint = Écrivez [...] à la place de ce qui est retiré.
rq-f-number = Numéro de la publication
rq-f-number-hint = Il ne dit rien de la demande.
rq-form-lodge = Déposer une demande
rq-form-lodge-lead = Ce qui manque ne l’empêche pas d’entrer : on le demande.
rq-form-step = Enregistrer cette étape
rq-form-step-lead = Elle reste au registre avec votre nom et vos raisons.
rq-form-file = Verser au dossier au fond
rq-form-file-lead = Cela reste tel que cela arrive. Rien n’en est retiré.
rq-form-claim = Enregistrer une restriction
rq-form-claim-lead = Elle est examinée aussitôt. Ce qui n’est pas satisfait est contesté de soi-même.
rq-form-answer = Répondre à la contestation
rq-form-answer-lead = La réponse est examinée comme la restriction. Le silence ne confirme jamais une restriction.
rq-form-check = Enregistrer le risque pour les tiers
rq-form-check-lead = Avant toute proposition d’essentiel, un membre nommé examine qui serait mis en danger.
rq-form-decide = Signer la décision
rq-form-decide-lead = Un membre nommé décide, avec des raisons. Aucun programme ne communique, ne bloque ni n’efface.
rq-form-letter = Faire une lettre
rq-form-letter-lead = Son texte est gardé mot pour mot, avec son empreinte au journal.
rq-form-issue = Établir cette lettre
rq-form-issue-lead = Elle est inscrite au registre mot pour mot. Aucun programme ne l’envoie.
rq-form-pause = Suspendre le délai
rq-form-pause-lead = Seul qui n’y répond pas peut le faire, et seulement avant sa fin.
rq-form-resume = Faire courir le délai de nouveau
rq-form-resume-lead = Le temps de suspension s’ajoute à sa fin.
rq-form-extend = Prolonger le délai
rq-form-extend-lead = Seul qui n’y répond pas peut le faire, et seulement avant sa fin.
rq-form-telling = Décider si la personne est informée
rq-form-telling-lead = C’est réexaminé après 30 jours.
rq-form-note = Informer un tribunal de l’état de cette alerte
rq-form-note-lead = Niveau, autorisation et requête en cours au jour dit, jamais le motif. La note figure au registre avec son empreinte ; c’est à vous de l’envoyer.
rq-f-court = Tribunal
rq-f-office = Service qui écrit
rq-f-office-hint = Vide : votre autorité ou unité.
rq-f-note-function-hint = Vide : votre unité.
rq-note-before = Notes établies auparavant
rq-form-excerpt = Vérifier et publier l’extrait
rq-form-excerpt-lead = Il n’est publié que si la vérification ne trouve rien.
rq-excerpt-lead = Aucun nom, jour, lieu ou numéro du dossier ne peut rester, ni se deviner à côté d’extraits antérieurs.
rq-excerpt-clean = Rien n’a été trouvé qui ne puisse y figurer.
rq-excerpt-found = { $n ->
    [one] { $n } endroit ne peut y figurer
   *[other] { $n } endroits ne peuvent y figurer
 }
rq-word = Mot
rq-found = Ce que c’est
rq-found-name = un nom du dossier
rq-found-place = un lieu du dossier
rq-found-date = un jour du dossier
rq-found-number = un numéro du dossier
rq-found-hidden-earlier = un extrait antérieur cache ceci
rq-found-shown-earlier = un extrait antérieur montre ce qui est caché ici
rq-letter-lead = Des mots fixes et des valeurs vérifiées. Aucune lettre ne nomme une victime, un témoin ni un État qui a accordé une protection.
rq-letter-preview = Telle qu’elle serait faite
rq-letter-as-made = Telle qu’elle a été établie
rq-letter-look = La regarder
rq-letter-print = Page à imprimer

## Time of the server
rq-form-time = Dire que l’heure est juste
rq-form-time-lead = Tant que l’heure du serveur est incertaine, aucun délai d’une demande ne prend fin. Un membre dit sous son nom qu’elle est juste et à quoi elle a été comparée ; cela reste au registre.
rq-time-shows = Le serveur indique { $when }.
rq-time-hint = À quoi vous l’avez comparée : une autre horloge, le courrier du jour, un appel.
rq-time-doubt = L’heure du serveur est incertaine : aucun délai ne prend fin tant qu’un membre n’a pas dit qu’elle est juste.

## Calendar
rq-feed = Calendrier
rq-feed-lead = Les délais que vous voyez ici, dans votre propre logiciel de calendrier : la règle et la référence de la demande, aucun nom, avec un rappel une semaine et un jour avant la fin.
rq-feed-address = Adresse pour un logiciel de calendrier
rq-feed-means = Un logiciel de calendrier ne peut pas se connecter. Qui a cette adresse lit ces délais : ne la donnez à personne. Une autre adresse met fin à la précédente ; un nouveau mot de passe aussi.
rq-feed-once = Cette adresse n’est montrée qu’une fois : copiez-la maintenant dans votre logiciel de calendrier
rq-feed-stands = Créée { $when }, prend fin { $until }.
rq-feed-none = Il n’y a pas d’adresse.
rq-feed-make = Créer une adresse
rq-feed-again = Créer une autre adresse
rq-feed-end = Mettre fin à cette adresse
rq-feed-file = Prendre le fichier maintenant
rq-feed-name = Délais
rq-feed-first = Délais : les { $n } premiers

## Sittings
rq-meetings = Séances
rq-meetings-lead = Ce qui est inscrit à chaque séance, les retards d’abord, et combien attend.
rq-no-sitting = À aucune séance
rq-sitting-empty = Rien n’est inscrit à cette séance.
rq-nobody-reports = personne ne rapporte
rq-member = Membre
rq-load-open = Contestations ouvertes
rq-load-source = Attendent la source
rq-load-decide = Attendent un membre
rq-load-overdue = Dont en retard
rq-load-members = Ce qui attend chaque membre
rq-load-sittings = Ce qui attend chaque séance
rq-load-rules = Ce qui attend, par délai
rq-load-note = Propositions et examens. Le travail de l’organe, rien sur une personne.

## The public door
rq-listed = Demander si vous êtes inscrit
rq-listed-lead = Chacun peut demander. La réponse vient sous la même forme et après le même temps pour tous.
rq-listed-form = Votre question
rq-listed-form-lead = Seulement ce qu’il faut pour savoir de qui il s’agit. Ni adresse ni téléphone n’est demandé.
rq-listed-button = Demander et recevoir un reçu
rq-listed-then = Ce qui se passe ensuite
rq-listed-then-1 = Vous recevez un reçu. Il est montré une fois.
rq-listed-then-2 = Une personne regarde la pièce qui prouve qui vous êtes.
rq-listed-then-3 = Vous revenez avec le reçu et lisez la réponse.
rq-listed-not = Une réponse selon laquelle rien n’est trouvé ici ne dit rien des fichiers ailleurs.
rq-listed-answer = Votre question est arrivée
rq-listed-answer-lead = Cette page est la même pour tous. Elle ne dit pas s’il y a quelque chose.
rq-listed-same = Tant qu’il n’est pas prouvé qui demande, personne n’apprend rien sur personne.
rq-receipt = Reçu
rq-receipt-hint = Tel qu’il vous a été montré.
rq-receipt-once = Il est montré une fois. Notez-le, ou gardez-le là où personne d’autre ne le lit.
rq-come-back = Revenez avec ce reçu
rq-come-back-by = Un mot vous attend ici au plus tard { $when }.
rq-contact = Comment rester discret
rq-contact-nothing-sent = Rien ne vous est envoyé : ni lettre, ni message, ni appel.
rq-contact-device = Utilisez un appareil qui est à vous, non celui d’un employeur, d’une école ou de l’État.
rq-contact-keep = Gardez le reçu à part de votre nom.
rq-contact-nobody = Personne d’ici ne vous demandera le reçu. Qui le demande n’est pas d’ici.
rq-own = Votre demande
rq-own-open = Lire votre réponse
rq-own-open-lead = Avec le reçu que vous avez reçu.
rq-own-button = Ouvrir
rq-own-nothing = Ce reçu n’ouvre rien
rq-own-nothing-means = Regardez chaque lettre et chaque chiffre. Cela ne veut pas dire que votre question est perdue.
rq-own-means = Vous lisez ici où elle en est. Ce qui est dans un dossier est dit par une décision nommée, dans une lettre.
rq-own-challenged = Une restriction est contestée
rq-own-challenged-means = Une source a demandé que vous n’appreniez rien. Cela a été examiné, et elle doit le justifier.
rq-own-clocks = Pour quand
rq-own-letters = Lettres pour vous

## Figures
rq-n-title = Chiffres des demandes
rq-n-lead = { $n ->
    [one] Aucune partie concernant moins de { $n } personne n’est montrée.
   *[other] Aucune partie concernant moins de { $n } personnes n’est montrée.
 }
rq-n-years = Années
rq-n-all = Toutes
rq-n-together = Celles qui sont ensemble
rq-n-times = Temps jusqu’à la décision face à la règle
rq-n-times-note = En semaines. Bande : la moitié des demandes ; point : celle du milieu ; trait : neuf sur dix ; tirets : la règle.
rq-n-in-time = À temps
rq-n-quarter = Un quart, au plus
rq-n-half = La moitié, au plus
rq-n-three-quarters = Trois quarts, au plus
rq-n-nine = Neuf sur dix, au plus
rq-n-rule = Règle, en semaines
rq-n-of-hundred = { $n } sur 100
rq-n-bureaus = Restrictions par bureau
rq-n-bureaus-note = Sur des bureaux, jamais sur une nationalité. La Commission ne les publie pas.
rq-n-requests = Demandes
rq-n-restriction-rate = Restreintes
rq-n-silence-rate = Silence, parmi les restreintes
rq-n-reversal-rate = Inversées après contestation, parmi les non satisfaites
rq-n-part = Partie
rq-n-rest = Ensemble, non montrées à part : { $name }
rq-n-none = Rien n’a été diffusé pour cette période
rq-n-none-means = Une diffusion vient quand sa période est terminée, et une seule fois.
rq-table-received = Ce qui est arrivé
rq-table-blocked = Bloquées pendant la demande
rq-table-outcomes = Ce qui a pris fin, par issue
rq-table-in-time = Ce qui a pris fin, à temps ou en retard
rq-table-grounds = Restrictions par motif
rq-n-admissible = recevable
rq-n-not-admissible = irrecevable
rq-n-not-yet-said = pas encore dit
rq-n-blocked = bloquées
rq-n-not-blocked = non bloquées
rq-n-late = en retard
rq-n-no-time-runs = aucun délai ne court
rq-n-no-data = aucune donnée
rq-n-access-decided = accès décidé
rq-n-disclosed = communiqué
rq-n-kept-restricted = resté restreint
rq-n-compliant-in-all = conformes, en tout
rq-n-compliant = conformes
rq-n-compliant-with-update = conformes une fois rectifiées
rq-n-non-compliant = non conformes
rq-n-non-compliant-merits = non conformes, au fond
rq-n-non-compliant-no-answer = non conformes, la source n’ayant pas répondu
rq-n-non-compliant-not-said = non conformes, raison non dite
rq-n-removed-before = retirées avant une décision
rq-n-revision-decided = révision décidée
rq-n-revision-refused = décision antérieure maintenue
rq-n-revision-opened = rouverte
rq-n-otherwise = fini autrement
rq-n-withdrawn = retirée
rq-n-other = autre
rq-n-not-restricted = non restreinte
rq-n-restricted = restreinte
rq-n-silent = source silencieuse
rq-n-claimed = invoquée
rq-n-no-ground = aucun motif indiqué
