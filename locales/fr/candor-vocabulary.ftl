### Words for every kind of fact, every field and every closed list of the vocabulary.
### field-<kind>-<field> stands before field-<field>.

## Headings of the kinds of facts.

kind-controller = Qui est responsable de vos données
kind-naming = Comment nous nous appelons
kind-joint-controllers = Qui décide avec nous
kind-representatives = Nos représentants
kind-officer = Délégué à la protection des données
kind-contacts = Contact
kind-data = Quelles données nous recueillons
kind-items = Le détail des données
kind-sources = D’où viennent les données
kind-points = Quand et où nous recueillons des données
kind-groups = Domaines d’utilisation
kind-purposes = Pourquoi nous utilisons des données personnelles
kind-decisions = Décisions automatisées et profilage
kind-marketing = Prospection commerciale
kind-advertising = Publicité selon les centres d’intérêt
kind-recipients = Qui reçoit vos données
kind-splits = Ce qui reste chez nos prestataires
kind-statements = Ce que nous ne faisons pas
kind-transfers = Où vos données sont conservées et transmises
kind-retention = Combien de temps nous conservons vos données
kind-rights = Vos droits
kind-procedures = Comment exercer vos droits
kind-proofs = Justificatifs que nous pouvons demander
kind-agents = Qui peut agir pour vous
kind-complaints = Si vous avez une réclamation
kind-authorities = Autorités de contrôle
kind-opt-outs = Comment vous opposer
kind-metrics = Les demandes en chiffres
kind-minors = Enfants et adolescents
kind-security = Comment nous protégeons vos données
kind-liability = Limites et conseils
kind-incidents = En cas de violation de données
kind-monitoring = Caméras et enregistrements
kind-cookie-notice = Vos choix en matière de cookies
kind-cookie-categories = Catégories de cookies
kind-cookies = Cookies que nous utilisons
kind-technologies = Technologies que nous utilisons
kind-controls = Comment gérer les cookies
kind-laws = Textes cités
kind-terms = Définitions
kind-exclusions = Ce qui n’est pas une donnée personnelle
kind-links = Liens vers d’autres sites et services
kind-incentives = Incitations financières
kind-governance = Comment nous encadrons l’usage des données
kind-changes = Modifications de ce texte
kind-forms = Formulaires
kind-regimes = Lois applicables

## Names of the fields.

field-acknowledgement = Délai de l’accusé de réception
field-acronym = Sigle
field-activation = Comment activer le suivi
field-address = Adresse
field-advertising = Publicité ciblée
field-advice = Ce que vous pouvez faire vous-même
field-after-expiry = Ce qui se passe ensuite
field-age = Âge
field-in-force = Applicable à partir du
field-minors-age = Pas de collecte en connaissance de cause avant l’âge de
field-agents = Qui peut agir pour vous
field-aliases = Autres noms
field-also = Autres termes
field-always-on = Toujours actifs
field-audience = Où vous nous rencontrez
field-authorities = Autorités de contrôle
field-incident-authorities = Autorités que nous informons
field-authorities-url = Liste officielle des autorités
field-basis = Base légale
field-right-basis = Bases légales concernées
field-basis-condition = Quand cette base s’applique
field-beyond-limits = Données sensibles utilisées à des fins que vous pouvez limiter
field-categories = Catégories
field-category = Catégorie
field-channels = Moyens
field-incident-channels = Comment nous vous informons
field-checked = Adresse vérifiée le
field-citation = Référence officielle
field-cite = Disposition
field-city = Ville
field-collected = Recueillies au cours des 12 derniers mois
field-complaints = Traitement des réclamations
field-complied = Acceptées en tout ou en partie
field-condition = Dans quels cas
field-recipient-condition = Dans quels cas il reçoit des données
field-data-condition = Dans quels cas nous les recueillons
field-proof-condition = Dans quels cas nous le demandons
field-conditions = Conditions
field-right-conditions = Quand il s’applique
field-consent = Consentement
field-marketing-consent = Comment nous demandons votre consentement
field-advertising-consent = Comment nous demandons votre consentement
field-changes-consent = Quand nous redemandons votre consentement
field-consequence = Sans cette information
field-contact = Contact
field-contacts = À qui s’adresser
field-contents = Ce que nous vous indiquons
field-contest = Présenter ses observations ou contester
field-controls = Où faire un choix
field-copy = Comment obtenir une copie des garanties
field-copy-from = À qui demander une copie
field-countries = Pays
field-country = Pays
field-criterion = Critère de durée
field-data = Données concernées
field-data-retention = Durée de conservation des données
field-deadline = Délai de réponse
field-regime-deadline = Délai légal de réponse
field-default = Avant votre choix
field-deletion = Si des données ont tout de même été recueillies
field-denied = Refusées
field-destinations = Destinations
field-destruction = Mode de destruction
field-disclosed = Communication pour les besoins de l’activité au cours des 12 derniers mois
field-disclosures = Ce qui vous est indiqué au préalable
field-do-not-track = Signal Do Not Track
field-domain = Domaine
field-domains = Domaines
field-duties = Missions
field-effective = En vigueur depuis le
field-effects = Conséquences pour vous
field-elsewhere = Ailleurs
field-email = E-mail
field-equal-refusal = Refuser est aussi simple qu’accepter
field-essence = Les grandes lignes de l’accord
field-evidence = Ce qui peut être demandé
field-agent-evidence = Ce qu’ils doivent présenter
field-examples = Exemples
field-exceptions = Exceptions
field-exemption = Motif de dispense de consentement
field-exemption-reason = Explication
field-exercise = Comment exercer vos droits auprès du destinataire
field-existing-customers = Si vous êtes déjà client
field-extension = Prolongation possible
field-fallback = Si nous ne pouvons pas joindre chaque personne
field-fee = Coût
field-fields = Ce que nous demandons
field-form = Formulaire
field-from = Point de départ
field-group = Domaine
field-guardian = Pour les parents et tuteurs
field-held = Conservé par le prestataire
field-help = Aide
field-hours = Horaires
field-how = Comment
field-human = Intervention humaine
field-identity = Justification d’identité
field-impact = Incidence pour vous
field-interests = Intérêts légitimes poursuivis
field-items = En détail
field-label = Intitulé
field-languages = Langues
field-laws = Textes applicables
field-purpose-laws = L’obligation légale
field-retention-laws = Le texte qui l’impose
field-exclusion-laws = Selon
field-lifetime = Durée de vie
field-cookie-category-lifetime = Durée de vie maximale
field-limits = Portée et limites
field-logic = Logique de la décision
field-longest-of = La plus longue de ces durées
field-market = Territoire
field-marketing = Prospection commerciale
field-marking = Signalement des réponses obligatoires
field-mean-days = Délai moyen de réponse en jours
field-means = Moyens de collecte
field-measurement = Mesure des résultats
field-mechanism = Fondement du transfert
field-media = Ce qui est enregistré
field-median-days = Délai médian de réponse en jours
field-memory = Durée de conservation de votre choix
field-method = Méthode
field-timing = Précisions sur le délai
field-transfer-method = Traitement sur place
field-incentive-method = Calcul de cette valeur
field-name = Nom
field-representative-name = Nom
field-officer-name = Nom
field-contact-name = Destinataire du courrier
field-source-name = Tiers
field-control-name = Produit ou plateforme
field-necessity = Pourquoi des données sensibles sont nécessaires
field-no-deadline = Sans délai fixé
field-networks = Participants
field-notice = Comment vous êtes informé
field-notice-period = Annonce préalable
field-number = Numéro
field-on-behalf = Données recueillies pour son compte
field-open-ended = D’autres utilisations sont annoncées lors de la collecte
field-opt-in = Comment les mineurs donnent leur accord
field-opt-out = Comment s’y opposer
field-optionality = Est-ce obligatoire ?
field-options = Choix possibles
field-outside-quebec = Communication possible hors du Québec
field-part = Rôle
field-party = Déposé par
field-period = Durée
field-phone = Téléphone
field-placed-by = Également déposés par
field-places = Lieux
field-points = Où la collecte a lieu
field-policy = Politique relative aux cookies
field-postcode = Code postal
field-procedures = Comment l’exercer
field-processors = Prestataires
field-profiling = Profilage
field-marketing-profiling = Utilisation de vos centres d’intérêt
field-protocol = Mode de transmission
field-provider = Fournisseur
field-publicly-available = Source accessible au public
field-purpose = Finalité
field-purposes = Finalités
field-received = Reçues
field-recipients = Destinataires
field-recognised-condition = Condition de l’intérêt reconnu
field-refusal = Si vous refusez
field-procedure-refusal = Si nous refusons une demande
field-regime-refusal = Si une demande est refusée
field-region = Province ou État
field-representative-region = Territoire
field-register = Registre public
field-renewed = Prolongé à chaque visite
field-reopen = Modifier votre choix
field-representative = Représentant légal
field-request = Demande
field-retention = Durée de conservation
field-governance-retention = Conservation et destruction
field-returned = Ce que nous recevons en retour
field-rights = Droits
field-role = Qualité
field-contact-role = Objet
field-roles = Répartition des responsabilités
field-rule = Mode de fixation
field-rules-url = Règles relatives aux données des enfants
field-safeguard = Garanties
field-safeguards = Garanties
field-sale-under-16 = Vente ou partage de données de moins de 16 ans
field-scope = Ce qu’il couvre
field-self-service = Ce que vous pouvez faire vous-même
field-sensitive = Données sensibles
field-separate-consent = Consentement distinct
field-shared = Partage à des fins de publicité intersites
field-shared-computer = Sur un ordinateur partagé
field-short = Nom abrégé
field-sign = Information sur place
field-signal = Signal Global Privacy Control
field-significance = Portée de la décision
field-social = Sur les réseaux sociaux
field-sold = Vente
field-sources = Sources
field-special-condition = Condition pour les données sensibles
field-standard = Norme
field-start = Point de départ
field-statutory = Catégories légales
field-steps = Étapes
field-complaint-steps = La suite donnée
field-storage = Lieu de conservation
field-street = Rue
field-submit = Bouton
field-tasks = Missions
field-recipient-tasks = Ce qu’il fait pour nous
field-technology = Technologie
field-text = Précisions
field-contact-text = Quand l’utiliser
field-statement-text = Déclaration
field-term-text = Signification
field-authority-text = Quand s’y adresser
field-third-parties = Accès de tiers
field-title = Fonction
field-toll-free = Appel gratuit
field-topics = Sujets
field-trademarks = Marques
field-triggers = Ce qui constitue un incident
field-type = Type
field-statement-type = Objet
field-source-type = Mode de collecte
field-agent-type = Qualité
field-unit = Unité
field-updated = Dernière mise à jour
field-url = Page web
field-controller-url = Site web
field-recipient-url = Sa politique de confidentialité
field-authority-url = Site officiel
field-uses = Usages
field-cookie-category-uses = Ce qu’elle permet
field-value = Nombre
field-incentive-value = Valeur des données
field-verification = Vérification de l’identité
field-agent-verification = Mode de vérification
field-wall = Accès sans consentement
field-who = Qui peut en faire la demande
field-withdrawal = Comment vous retirer
field-marketing-withdrawal = Comment ne plus en recevoir
field-incentive-withdrawal = Comment en sortir
field-cookie-notice-withdrawal = Comment changer d’avis
field-within = Délai pour l’exercer
field-year = Année

## What each kind calls the name of its entries.

field-contact-label = Interlocuteur
field-recipient-label = Destinataire
field-split-label = Objet de la répartition
field-data-label = Données
field-item-label = Donnée
field-source-label = Source
field-point-label = Moment ou lieu
field-group-label = Domaine
field-purpose-label = Finalité
field-transfer-label = Transfert
field-retention-label = Ce qui est conservé
field-decision-label = Décision
field-security-measure-label = Mesure
field-monitoring-label = Ce qui est filmé ou enregistré
field-law-label = Texte
field-term-label = Terme
field-exclusion-label = Ce qui est exclu
field-link-label = Lien
field-incentive-label = Incitation
field-right-label = Droit
field-procedure-label = Procédure
field-proof-label = Justificatif
field-agent-label = Qui
field-opt-out-label = Opposition
field-cookie-category-label = Catégorie
field-technology-label = Technologie
field-control-label = Ce qu’il permet
field-regime-label = Loi

## Units of a term, and a term in words.

choice-unit-hours = Heures
choice-unit-days = Jours
choice-unit-business-days = Jours ouvrés
choice-unit-weeks = Semaines
choice-unit-months = Mois
choice-unit-years = Années
# $count (number)
span-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
# $count (number)
span-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
# $count (number)
span-business-days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}
# $count (number)
span-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
# $count (number)
span-months = { $count } mois
# $count (number)
span-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
# $term (string): a term such as “1 month”. $start (string): one of choice-starts-….
span-from = { $term } après { $start }
# How long a cookie lives.
lifetime-session = Jusqu’à la fermeture du navigateur

## What starts a term: these follow “from” in span-from, hence no capital.

choice-starts-receipt = la réception de la demande
choice-starts-verification = la vérification de l’identité
choice-starts-request = la demande
choice-starts-transaction = la transaction
choice-starts-last-contact = le dernier contact
choice-starts-account-closure = la fermeture du compte
choice-starts-collection = la collecte
choice-starts-expiry = l’expiration
choice-starts-refusal = le refus ou l’expiration du délai de réponse

## What a contact is for.

choice-role-privacy = Protection des données
choice-role-officer = Délégué à la protection des données
choice-role-customer-service = Service client
choice-role-complaints = Réclamations
choice-role-requests = Demandes
choice-role-security = Sécurité
choice-role-representative = Représentant
choice-role-post = Courrier

## What people write about.

choice-topic-question = Une question
choice-topic-feedback = Un avis
choice-topic-complaint = Une réclamation
choice-topic-update = Une modification de vos coordonnées
choice-topic-rights = Vos droits
choice-topic-withdrawal = Un retrait de consentement
choice-topic-report = Un signalement
choice-topic-unsubscribe = Un désabonnement

## Whether data must be given.

choice-optionality-required = Obligatoire
choice-optionality-contract = Nécessaire au contrat
choice-optionality-law = Exigé par la loi
choice-optionality-optional = Facultatif

## Sensitive data.

choice-sensitive-health = Santé
choice-sensitive-biometric = Données biométriques
choice-sensitive-genetic = Données génétiques
choice-sensitive-origin = Origine raciale ou ethnique
choice-sensitive-opinion = Opinions politiques
choice-sensitive-religion = Convictions religieuses ou philosophiques
choice-sensitive-union = Appartenance syndicale
choice-sensitive-sex-life = Vie sexuelle ou orientation sexuelle
choice-sensitive-criminal = Condamnations pénales et infractions
choice-sensitive-financial-account = Compte financier
choice-sensitive-precise-location = Localisation précise
choice-sensitive-identity-document = Pièce d’identité
choice-sensitive-under-14 = Données d’enfants de moins de 14 ans
choice-sensitive-other = Autres données sensibles

## Statutory categories in California.

choice-california-identifiers = Identifiants
choice-california-customer-records = Dossiers clients
choice-california-protected-characteristics = Caractéristiques protégées par la loi
choice-california-commercial = Informations commerciales
choice-california-biometric = Informations biométriques
choice-california-internet-activity = Activité sur Internet ou sur d’autres réseaux électroniques
choice-california-geolocation = Données de géolocalisation
choice-california-audio-visual = Informations sonores, électroniques, visuelles, thermiques, olfactives ou similaires
choice-california-employment = Informations professionnelles ou liées à l’emploi
choice-california-education = Informations non publiques sur la scolarité
choice-california-inferences = Déductions sur les préférences et les caractéristiques
choice-california-sensitive = Informations personnelles sensibles

## How data comes in.

choice-source-direct = Vous nous les fournissez
choice-source-passive = Enregistrées lorsque vous utilisez nos services
choice-source-third-party = Fournies par des tiers
choice-source-automatic = Recueillies automatiquement
choice-source-inferred = Déduites d’autres données

## Where people meet the brand.

choice-audience-online = En ligne
choice-audience-app = Dans l’application
choice-audience-store = En magasin
choice-audience-phone = Par téléphone
choice-audience-post = Par courrier
choice-audience-social = Sur les réseaux sociaux
choice-audience-event = Lors d’un événement
choice-audience-job = Lors d’une candidature
choice-audience-visit = Lors d’une visite dans nos locaux

## Legal bases.

choice-basis-consent = Votre consentement
choice-basis-contract = Exécution d’un contrat avec vous
choice-basis-precontract = Mesures précontractuelles prises à votre demande
choice-basis-obligation = Obligation légale
choice-basis-vital-interest = Sauvegarde des intérêts vitaux
choice-basis-public-task = Mission d’intérêt public
choice-basis-interest = Intérêt légitime
choice-basis-recognised-interest = Intérêt légitime reconnu par la loi
choice-basis-claims = Constatation, exercice ou défense de droits en justice
choice-basis-permitted-by-law = Autre cas autorisé par la loi
choice-basis-employment = Gestion des ressources humaines
choice-basis-public-health = Urgence de santé publique
choice-basis-public-information = Informations déjà légalement rendues publiques
choice-basis-necessary-purpose = Nécessaire aux fins annoncées

## Conditions for special categories.

choice-special-condition-explicit-consent = Votre consentement explicite
choice-special-condition-employment-law = Droit du travail et de la protection sociale
choice-special-condition-vital-interest = Sauvegarde des intérêts vitaux
choice-special-condition-made-public = Données que vous avez manifestement rendues publiques
choice-special-condition-claims = Constatation, exercice ou défense de droits en justice
choice-special-condition-public-interest = Intérêt public important
choice-special-condition-health-care = Soins de santé ou accompagnement social
choice-special-condition-public-health = Santé publique
choice-special-condition-research = Archives, recherche ou statistiques

## Kinds of recipient.

choice-recipient-service-provider = Prestataire de services
choice-recipient-payment = Prestataire de paiement
choice-recipient-bank = Banque
choice-recipient-delivery = Transporteur
choice-recipient-hosting = Hébergeur
choice-recipient-advertising = Prestataire publicitaire
choice-recipient-analytics = Prestataire de mesure d’audience
choice-recipient-social-network = Réseau social
choice-recipient-marketing = Agence marketing
choice-recipient-adviser = Conseil professionnel
choice-recipient-insurer = Assureur
choice-recipient-authority = Autorité publique
choice-recipient-court = Juridiction
choice-recipient-group-company = Société de notre groupe
choice-recipient-partner = Partenaire commercial
choice-recipient-acquirer = Acquéreur d’une activité
choice-recipient-public = Le public
choice-recipient-other = Autre

## The part a recipient plays.

choice-part-processor = Agit sur nos instructions (sous-traitant)
choice-part-controller = Décide par lui-même (responsable du traitement)
choice-part-joint-controller = Décide avec nous (responsable conjoint)
choice-part-contractor = Cocontractant
choice-part-third-party = Tiers

## What is denied.

choice-statement-no-sale = Pas de vente de données personnelles
choice-statement-no-sharing = Pas de partage à des fins de publicité intersites
choice-statement-no-unaffiliated-transfer = Pas de communication à des sociétés extérieures à notre groupe
choice-statement-no-automated-decisions = Pas de décisions automatisées
choice-statement-no-sale-under-16 = Pas de vente ni de partage de données de moins de 16 ans
choice-statement-no-retaliation = Pas de représailles
choice-statement-no-sensitive-beyond-limits = Pas d’autre utilisation des données sensibles
choice-statement-no-sensitive-collection = Pas de collecte de données sensibles
choice-statement-no-identification = Pas d’identification des personnes
choice-statement-other = Autre

## What a transfer relies on.

choice-mechanism-within-zone = Dans la même zone de protection des données
choice-mechanism-adequacy = Décision d’adéquation
choice-mechanism-uk-adequacy = Décision d’adéquation du Royaume-Uni
choice-mechanism-standard-clauses = Clauses contractuelles types
choice-mechanism-binding-rules = Règles d’entreprise contraignantes
choice-mechanism-idta = Accord britannique de transfert international de données (IDTA)
choice-mechanism-explicit-consent = Votre consentement explicite
choice-mechanism-contract-derogation = Nécessaire à un contrat conclu avec vous ou dans votre intérêt
choice-mechanism-separate-consent = Votre consentement distinct
choice-mechanism-security-assessment = Évaluation de sécurité en Chine
choice-mechanism-cn-standard-contract = Contrat type chinois
choice-mechanism-certification = Certification
choice-mechanism-impact-assessment = Évaluation des facteurs relatifs à la vie privée
choice-mechanism-other = Autre

## How a retention is fixed.

choice-retention-period = Une durée fixe
choice-retention-purpose = Le temps nécessaire à la finalité
choice-retention-minimum = Une durée minimale
choice-retention-longest = La plus longue de plusieurs durées
choice-retention-account = Tant que votre compte existe
choice-retention-criterion = Selon un critère
choice-retention-consent = Jusqu’au retrait de votre consentement

## What happens when a retention ends.

choice-expiry-delete = Les données sont supprimées
choice-expiry-anonymise = Les données sont anonymisées
choice-expiry-delete-or-anonymise = Les données sont supprimées ou anonymisées
choice-expiry-archive = Les données sont archivées
choice-expiry-return = Les données sont restituées

## Rights: worded once, in candor-rights.ftl.

choice-right-access = { right-access }
choice-right-rectify = { right-rectify }
choice-right-erase = { right-erase }
choice-right-restrict = { right-restrict }
choice-right-port = { right-port }
choice-right-object = { right-object }
choice-right-withdraw = { right-withdraw }
choice-right-automated = { right-automated }
choice-right-complain = { right-complain }
choice-right-complain-controller = { right-complain-controller }
choice-right-after-death = { right-after-death }
choice-right-know = { right-know }
choice-right-opt-out = { right-opt-out }
choice-right-limit = { right-limit }
choice-right-no-retaliation = { right-no-retaliation }
choice-right-minor-opt-in = { right-minor-opt-in }
choice-right-automated-opt-out = { right-automated-opt-out }
choice-right-automated-access = { right-automated-access }
choice-right-explain = { right-explain }
choice-right-deceased = { right-deceased }
choice-right-deindex = { right-deindex }
choice-right-anonymise = { right-anonymise }

## Ways to reach somebody.

choice-channel-email = E-mail
choice-channel-post = Courrier
choice-channel-phone = Téléphone
choice-channel-toll-free = Numéro gratuit
choice-channel-form = Formulaire en ligne
choice-channel-in-person = Sur place
choice-channel-social = Réseaux sociaux
choice-channel-account = Votre compte
choice-channel-push = Notification push
choice-channel-notice = Avis sur le site ou dans l’application
choice-channel-sms = SMS
choice-channel-letter = Lettre

## Who may ask.

choice-who-person = La personne concernée
choice-who-agent = Un mandataire
choice-who-guardian = Un parent ou un tuteur
choice-who-heir = Un héritier
choice-who-lawyer = Un avocat
choice-who-anyone = Toute personne

## What a request asked for.

choice-request-know = Accès
choice-request-delete = Suppression
choice-request-correct = Rectification
choice-request-opt-out = Refus de la vente ou du partage
choice-request-limit = Limitation de l’usage des données sensibles
choice-request-automated-access = Accès relatif à une décision automatisée
choice-request-automated-opt-out = Refus des décisions automatisées

## Kinds of safeguard.

choice-measure-technical = Technique
choice-measure-administrative = Administrative
choice-measure-organisational = Organisationnelle
choice-measure-physical = Physique

## What is watched or recorded, and what is kept of it.

choice-monitoring-cameras = Caméras
choice-monitoring-calls = Enregistrement d’appels
choice-monitoring-screens = Enregistrement d’écran
choice-monitoring-access-control = Contrôle d’accès
choice-media-image = Images
choice-media-video = Vidéo
choice-media-audio = Son

## Cookies and their like.

choice-technology-cookie = Cookie
choice-technology-pixel = Pixel
choice-technology-beacon = Balise web
choice-technology-server-log = Journal de serveur
choice-technology-tag = Tag
choice-technology-tracker = Traceur
choice-technology-sdk = Composant d’application (SDK)
choice-technology-storage = Stockage du navigateur
choice-technology-mini-program = Mini-programme

## Whose cookie it is.

choice-party-first = Ce site
choice-party-third = Un tiers

## Why no consent is needed.

choice-exemption-transmission = Uniquement pour transmettre une communication
choice-exemption-strictly-necessary = Strictement nécessaire à un service que vous demandez
choice-exemption-audience = Mesure d’audience de ce seul site
choice-exemption-appearance = Apparence et fonctions du site
choice-exemption-emergency = Assistance d’urgence

## Ways to choose.

choice-control-browser = Réglages du navigateur
choice-control-platform = Plateforme
choice-control-preference = Centre de préférences
choice-control-visitor-mode = Mode visiteur
choice-control-app-refusal = Refus dans l’application
choice-control-opt-out = Opposition
choice-control-signal = Signal du navigateur

## How consent to cookies works.

choice-consent-opt-in = Seulement avec votre accord
choice-consent-implied = Déduit de votre navigation
choice-consent-browser = Par les réglages de votre navigateur
choice-consent-none = Aucun consentement demandé
choice-switch-on = Activé
choice-switch-off = Désactivé

## Kinds of opt-out.

choice-opt-out-do-not-sell = Vente ou partage de données personnelles
choice-opt-out-limit-sensitive = Utilisation de données sensibles
choice-opt-out-your-choices = Vos choix de confidentialité
choice-opt-out-automated = Décisions automatisées
choice-opt-out-unsubscribe = Messages publicitaires
choice-opt-out-personalised = Publicité personnalisée

## Kinds of document.

choice-document-privacy = Politique de confidentialité
choice-document-cookies = Politique relative aux cookies
choice-document-terms = Conditions
choice-document-notice = Avis
choice-document-other = Autre document
