# Letters and papers. Dates are written out; numbers of articles stay as they are.

letter-date = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 } { $year }

## On every letter
letter-to = À
letter-dated = Date
letter-reference = Notre référence
letter-theirs = Votre référence
letter-by-rule = Personne n’a décidé de ce que dit cette lettre : cela découle d’une règle de cet organe. Le journal dit laquelle, et qui a établi la lettre. Le service nommé en haut répond aux questions.
letter-digest = Le texte de cette lettre figure mot pour mot au journal sous cette empreinte (SHA-256) :
letter-sheet = page
letter-sheet-of = sur
letter-written-by = Texte reproduit tel qu’il a été écrit. Auteur : { $name }
letter-basis = Fondement : { $what }.
letter-basis-from = À partir du { $date }. Fondement : { $what }.
letter-cite-statute = Statut de la Commission de contrôle des fichiers d’INTERPOL, article { $article }
letter-cite-rules = Règlement d’INTERPOL sur le traitement des données, article { $article }
letter-cite-directive = Directive (UE) 2016/680, article { $article }
letter-sure-text = vérifié dans le texte
letter-sure-second = de seconde source
letter-is-rule = règle de cet organe, pas une loi
letter-is-practice = pratique, et non un texte vérifié
letter-is-national-law = droit national en application de la directive (UE) 2016/680 ; ses articles n’ont pas été vérifiés ici et ne sont pas cités
letter-title-to-commission = Demande à la Commission de contrôle des fichiers d’INTERPOL
letter-title-acknowledgement = Votre demande est arrivée
letter-title-completion = Votre demande est incomplète
letter-title-admissible = Votre demande est recevable
letter-title-not-admissible = Votre demande est irrecevable
letter-title-challenge = Contestation d’une restriction
letter-title-reminder = Rappel : contestation d’une restriction
letter-title-right-of-reply = Droit de réponse
letter-title-gist = Communication de l’essentiel
letter-title-decision-to-applicant = Décision sur votre demande
letter-title-decision-to-source = Décision sur des données de votre bureau
letter-title-national = Demande à l’autorité qui conserve les données
letter-title-court-note = Note au tribunal : état d’une alerte

## The request
letter-request = Demande
letter-kind-access = accès aux données
letter-kind-correction = rectification des données
letter-kind-deletion = effacement des données
letter-kind-revision = révision d’une décision
letter-kind-national = demande à une autorité nationale
letter-kind-preventive = demande préventive : que des données ne soient pas enregistrées
letter-person = Personne
letter-born = Date de naissance
letter-filed-by = Déposée par
letter-capacity-person = la personne elle-même
letter-capacity-counsel = un conseil, avec mandat
letter-capacity-legal-representative = le représentant légal de la personne
letter-acts = Agit pour la personne
letter-mandate-since = Mandat depuis le
letter-bureau = Bureau
letter-alert = Alerte
letter-earlier = Décision antérieure
letter-discovered = Fait nouveau découvert le
letter-received = Arrivée le
letter-asked = Objet de la demande
letter-commission = La Commission est priée d’examiner les données concernant la personne nommée ci-dessous et de statuer sur la demande.
letter-commission-block = Il est demandé que les données soient bloquées jusqu’à une décision.
letter-no-clock = Aucune règle ne fixe de délai pour une demande préventive : aucun délai ne court, et personne n’est tenu de décider pour un jour donné. La demande reste inscrite.
letter-answer-here = Il est demandé que chaque réponse soit envoyée par écrit à l’adresse en tête, dans la langue de cette lettre.
letter-annexes = Annexes
letter-annexes-none = Aucune pièce n’accompagne cette lettre.
letter-annex = Pièce
letter-annex-dated = Date de la pièce
letter-annex-sheets = Feuilles
letter-annex-digest = SHA-256
letter-national-access = Il vous est demandé de dire si des données concernant la personne nommée ci-dessous sont traitées, lesquelles, de qui elles viennent et à qui elles sont allées, et d’y donner accès.
letter-national-correction = Il vous est demandé de rectifier les données concernant la personne nommée ci-dessous.
letter-national-deletion = Il vous est demandé d’effacer les données concernant la personne nommée ci-dessous.
letter-national-limits = Si l’accès est refusé ou limité, le fondement, les motifs et la voie de recours sont demandés par écrit.
letter-national-recipients = Il vous est demandé d’informer tous ceux à qui les données sont allées et de confirmer par écrit qui a été informé.
letter-national-automated = Aucune décision défavorable à la personne ne peut reposer sur le seul traitement automatisé.

## Answers to the applicant
letter-ack = Votre demande est arrivée et elle est inscrite sous la référence ci-dessus.
letter-ack-next = Vous saurez au plus tard le { $date } si elle est recevable.
letter-only-contact = La Commission est votre seul interlocuteur dans cette affaire. Vous n’avez à écrire à personne d’autre.
letter-completion = Votre demande ne peut pas encore être examinée. Ce qui manque est nommé ci-dessous, point par point.
letter-missing = Ce qui manque
letter-missing-signature = La signature de la personne ou de qui agit pour elle.
letter-missing-identity = Une copie d’une pièce d’identité en cours de validité.
letter-missing-mandate = Un mandat signé et en vigueur pour qui agit pour la personne.
letter-missing-representation = La preuve de qui représente légalement la personne.
letter-missing-purpose = L’objet de la demande : accès, rectification, effacement ou révision.
letter-missing-contact = Une adresse à laquelle joindre qui a déposé la demande.
letter-missing-earlier-decision = La décision sur laquelle porte la révision.
letter-missing-new-fact = Le fait nouveau et le jour de sa découverte.
letter-missing-contested = Les données contestées et ce qui y est inexact.
letter-missing-controller = L’autorité qui conserve les données.
letter-completion-by = Envoyez ce qui manque au plus tard le { $date }, sous la référence ci-dessus.
letter-completion-by-over = Ce qui manque était demandé au plus tard le { $date } ; ce jour est passé. Ce que vous envoyez maintenant est encore lu.
letter-completion-then = Après ce jour, vous saurez, avec les motifs, si la demande est recevable. Le silence ne décide rien.
letter-completion-term = Le délai de décision commence le jour où la demande est recevable, pas avant.
letter-admissible = Votre demande est recevable depuis le { $date }.
letter-decision-by = Une décision est due au plus tard le { $date }.
letter-term-runs = Le silence ne peut pas arrêter ce délai. S’il s’écoule sans décision, vous en serez informé, et le journal le dira.
letter-consulted = Le Secrétariat général d’INTERPOL est consulté jusqu’au { $date }.
letter-not-admissible = Votre demande est irrecevable. L’existence de données n’a pas été examinée.
letter-reasons = Motifs
letter-ask-again = Vous pouvez à tout moment déposer une nouvelle demande avec ce qui manquait.
letter-gist = La source a demandé que des données ne soient pas communiquées. Par décision de membres nommés, l’essentiel vous en est communiqué ; le reste demeure restreint.
letter-gist-classes = Catégorie de l’infraction
letter-gist-duty = Cette lettre est destinée au seul conseil. Son contenu n’est transmis à personne, pas même à la personne concernée, tant qu’un membre nommé n’a pas levé ce devoir.
letter-gist-rest = Toute restriction doit être justifiée. L’absence de justification n’ouvre pas à elle seule l’accès aux données ; il peut en être tenu compte lors de la décision sur la demande.
letter-for-counsel = Pour le conseil
letter-charges = Chefs d’accusation
letter-country = Pays demandeur
letter-decided = Décidé le
letter-members = Membres
letter-version = Version de la décision
letter-provisions = Dispositions, telles que les membres les citent
letter-corrections = Ce qui est rectifié
letter-binds = La décision lie l’Organisation.
letter-carried-out-by = Elle doit être exécutée au plus tard le { $date }.
letter-revision = Une révision peut être demandée lorsque sont découverts des faits nouveaux qui auraient pu changer la décision.
letter-ruling-no-data = Aucune donnée concernant la personne n’a été trouvée dans les fichiers d’INTERPOL.
letter-ruling-compliant = Les données sont conformes aux règles.
letter-ruling-compliant-with-update = Les données sont conformes aux règles une fois complétées ou rectifiées.
letter-ruling-delete = Les données ne sont pas conformes aux règles et sont effacées.
letter-ruling-correct = Les données sont rectifiées.
letter-ruling-disclose = Le contenu des fichiers est communiqué.
letter-ruling-disclose-gist = L’essentiel du contenu des fichiers est communiqué.
letter-ruling-keep-restricted = Rien n’est communiqué : la restriction est justifiée.
letter-ruling-block = Les données sont bloquées jusqu’à une décision.
letter-ruling-lift-block = Les données ne sont plus bloquées.
letter-ruling-proposal-refused = La proposition n’est pas suivie.
letter-ruling-revision-refused = La décision antérieure est maintenue.
letter-ruling-revision-opened = L’affaire de la décision antérieure est rouverte.

## To the source
letter-restriction = Restriction
letter-restriction-between-bureaus = les autres bureaux ne voient pas les données
letter-restriction-towards-applicant = le demandeur n’est pas informé
letter-ground = Fondement nommé
letter-ground-none = aucun
letter-ground-security = sécurité publique ou nationale, ou prévention des infractions
letter-ground-investigation = confidentialité d’une enquête ou de poursuites
letter-ground-applicant-rights = droits et libertés du demandeur
letter-ground-third-persons = droits et libertés de tiers
letter-ground-functions = bon fonctionnement de la Commission ou d’INTERPOL
letter-ground-other = un autre, qui n’est pas dans la liste
letter-challenge = Le { $date }, vous avez demandé que des données ne soient pas communiquées. Les motifs ne satisfont pas à l’examen ci-dessous, et la restriction est contestée.
letter-challenge-silent = Des données de votre bureau ne sont pas communiquées, et aucun motif de votre part n’est inscrit. La restriction est contestée.
letter-challenge-asks = Le { $date }, vous avez demandé que des données ne soient pas communiquées. L’examen ci-dessous laisse des questions ouvertes, et la restriction est contestée tant qu’elles restent sans réponse.
letter-justified = Toute restriction doit être justifiée : son fondement est nommé et expliqué. Il peut être tenu compte de l’absence de justification lors de la décision sur la demande.
letter-grounds = Les fondements sont la sécurité publique ou nationale et la prévention des infractions ; la confidentialité d’une enquête ou de poursuites ; les droits et libertés du demandeur ou de tiers ; le bon fonctionnement de la Commission ou d’INTERPOL.
letter-justified-bureaus = Il est demandé d’expliquer ce qui n’est pas montré aux autres bureaux : à quels bureaux, quelles données, pour combien de temps.
letter-test = Résultat de l’examen
letter-point-ground = Aucun fondement de la liste n’est nommé.
letter-point-own-words = Les motifs ne disent rien de cette affaire : ils manquent ou sont les mêmes que dans d’autres dossiers.
letter-point-per-item = Le dossier est restreint en entier, ou des éléments n’ont pas de motif propre.
letter-point-supported = Aucune ordonnance, aucune décision ni aucun autre élément ne l’appuie.
letter-point-in-time = Aucune fin n’est indiquée, ou elle a expiré, ou elle n’a pas été réexaminée à temps.
letter-point-not-published = Vous avez publié la même chose vous-même.
letter-point-investigation-open = La confidentialité d’une enquête est nommée, et le procès est terminé.
letter-point-asks-ground = Quel fondement de la liste est visé ?
letter-point-asks-own-words = Qu’est-ce qui, dans cette affaire, exige la restriction ?
letter-point-asks-per-item = Quel est le motif pour chaque élément ?
letter-point-asks-supported = Quelle ordonnance ou quelle décision l’appuie ?
letter-point-asks-in-time = Jusqu’à quand est-elle nécessaire ?
letter-point-asks-not-published = Ce qui est restreint est-il ce que vous avez publié ?
letter-point-asks-investigation-open = Le procès est terminé : une enquête visant d’autres personnes est-elle encore ouverte, et quel en est le motif distinct ?
letter-twins = { $n ->
    [one] Les mêmes mots, ou presque, figurent dans { $n } autre dossier.
   *[other] Les mêmes mots, ou presque, figurent dans { $n } autres dossiers.
 }
letter-questions = Questions, élément par élément
letter-items-as-claimed = Les éléments sont numérotés comme dans votre demande du { $date }. Ses termes ne sont pas répétés dans une lettre.
letter-item = Élément { $n }
letter-scope = Restreint
letter-scope-existence = son existence
letter-scope-content = son contenu
letter-scope-source = sa provenance
letter-scope-document = le document
letter-reason = Motif propre
letter-reason-given = donné
letter-reason-none = non donné
letter-q-scope-existence = Pourquoi le demandeur ne peut-il pas savoir que cet élément existe ?
letter-q-scope-content = Pourquoi le demandeur ne peut-il pas savoir ce que dit cet élément ?
letter-q-scope-source = Pourquoi le demandeur ne peut-il pas savoir de qui vient cet élément ?
letter-q-scope-document = Pourquoi le demandeur ne peut-il pas voir ce document ?
letter-q-whole = Quels éléments le dossier contient-il, et quel est le motif pour chacun ?
letter-q-ground = Quel fondement s’applique, et quelle ordonnance ou quelle décision l’appuie ?
letter-q-separate = Le procès est terminé. Quel motif distinct exige encore le secret ?
letter-q-until = Jusqu’à quand la restriction est-elle nécessaire, et quand sera-t-elle réexaminée ?
letter-q-part = Quelle partie, ou quel essentiel, peut être communiqué maintenant ?
letter-answer-by = Une réponse sur chaque élément est demandée au plus tard le { $date }.
letter-answer-by-over = Une réponse sur chaque élément était demandée au plus tard le { $date } ; ce jour est passé. Une réponse qui arrive maintenant est encore lue.
letter-silence = Ce qui suit sans réponse
letter-silence-confirms = Le silence ne confirme jamais une restriction.
letter-follows-reminded = Un rappel vous est envoyé.
letter-follows-third-party-check-asked = Un membre examine le risque pour les tiers avant toute proposition.
letter-follows-gist-proposed = Il est proposé de communiquer l’essentiel au demandeur.
letter-follows-block-proposed = Il est proposé de bloquer les données pendant l’examen de la demande.
letter-follows-reply-invited = Vous êtes informé de ce qui sera compté, et vous pouvez répondre.
letter-follows-inference-marked = Le dossier de la demande porte une mention : il peut être tenu compte de l’absence de justification lors de la décision.
letter-follows-counted-in-audit = Cela compte dans l’audit de votre bureau.
letter-follows-deletion-proposed = Il est proposé d’effacer les données.
letter-no-program = Aucun programme ne communique, ne bloque ni n’efface de données. Un membre nommé décide de chacune de ces étapes, avec ses motifs.
letter-reminder = La restriction a été contestée le { $date }. Les éléments ci-dessous n’ont pas encore de réponse.
letter-reminder-number = Rappel numéro
letter-reply = La restriction a été contestée le { $date } et n’a pas satisfait à l’examen. Avant que cela ne compte pour votre bureau, vous pouvez répondre.
letter-counts = Ce qui sera compté
letter-reply-by = Votre réponse est lue avant que rien ne soit compté si elle arrive au plus tard le { $date }.
letter-reply-by-over = Le délai de réponse a pris fin le { $date }. Ce que vous répondez maintenant est encore lu ; le résultat peut déjà compter.
letter-reply-stays = Votre réponse figure mot pour mot dans les inscriptions, à côté du résultat.
letter-source-delete = Effacez ce que votre bureau ou d’autres ont repris de ces données, et informez ceux à qui vous les avez transmises.
letter-confirm-by = Confirmez au plus tard le { $date } ce qui a été fait.

## To a court
letter-level = État
letter-since = Depuis le
letter-permitted = Mesure permise
letter-permitted-by = Décidé par
letter-permitted-until = Jusqu’au
letter-admissible-since = Recevable depuis le
letter-court = Le { $date }, l’état de l’alerte est le suivant.
letter-court-level-erased = Le contenu de l’alerte n’existe plus ici. Aucune mesure ne peut s’y fonder.
letter-court-level-suppressed = L’alerte a été rappelée. Aucune mesure ne peut s’y fonder.
letter-court-level-suspended = Aucune mesure ne peut se fonder sur cette alerte. Les autres fondements du droit de cet État ne sont pas touchés.
letter-court-level-reviewable = Aucune mesure de contrainte ne peut se fonder sur cette alerte avant la décision d’un agent nommé. Les autres fondements du droit de cet État ne sont pas touchés.
letter-court-level-permitted = Une décision nommée permet cette seule mesure, jusqu’au jour indiqué. Toute autre mesure reste sans permission.
letter-court-request = Une demande au sujet de cette alerte
letter-court-blocked = Les données sont bloquées pendant l’examen de la demande.
letter-court-not = Ce que cette note ne dit pas
letter-court-says = Elle dit quel est l’état de l’alerte, et non pourquoi. Elle ne dit rien de la culpabilité, d’aucune autre alerte, ni de ce que l’on sait de la personne.
letter-court-changes = L’état peut changer chaque jour. Redemandez-le avant chaque audience et avant chaque décision sur la détention.

## Classes of offence, for the gist
letter-class-homicide = homicide
letter-class-assault = agression et lésions corporelles
letter-class-sexual-violence = violence sexuelle
letter-class-child-abuse = maltraitance d’un enfant
letter-class-domestic-violence = violence domestique
letter-class-trafficking = traite des êtres humains
letter-class-kidnapping = enlèvement et prise d’otages
letter-class-robbery = vol avec violence et extorsion
letter-class-theft = vol et cambriolage
letter-class-property-damage = dégradation de biens
letter-class-arson = incendie volontaire
letter-class-weapons-explosives = armes et explosifs
letter-class-drugs = stupéfiants
letter-class-organised-crime = criminalité organisée
letter-class-terrorism = terrorisme
letter-class-war-crimes-torture = crimes de guerre et torture
letter-class-fraud = escroquerie
letter-class-embezzlement = détournement de fonds
letter-class-tax = impôts et douanes
letter-class-corruption = corruption et abus de fonction
letter-class-money-laundering = blanchiment d’argent
letter-class-forgery = faux et contrefaçon
letter-class-unfunded-cheque-debt = chèque sans provision ou dette
letter-class-defamation-insult = diffamation et injure
letter-class-extremism-association = extrémisme ou association interdite
letter-class-public-order-protest = ordre public et manifestation
letter-class-treason-espionage = trahison et espionnage
letter-class-family = affaires familiales
letter-class-administrative = règles administratives
letter-class-military = infractions militaires
letter-class-immigration = immigration
letter-class-cyber = criminalité informatique
letter-class-coup = prise du pouvoir
letter-class-religious-racial = infractions religieuses
letter-class-other = autres infractions

## How they are made
letter-guide = Lettres et pièces
letter-guide-text = Une de chaque sorte, avec des personnes inventées. Des mots fixes et des valeurs typées ; ce qu’une personne a écrit figure derrière un trait ; chaque étape dit sur quoi elle repose.
