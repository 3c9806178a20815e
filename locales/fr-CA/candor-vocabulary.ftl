### Ce que le français du Québec dit autrement des faits, dans les termes de la loi P-39.1 et de
### l’Office québécois de la langue française. Le reste vient de fr.

## Les sortes de faits.

kind-controller = Qui est responsable de vos renseignements
kind-officer = Responsable de la protection des renseignements personnels
kind-contacts = Nous joindre
kind-data = Quels renseignements nous recueillons
kind-items = Le détail des renseignements
kind-sources = D’où viennent les renseignements
kind-points = Quand et où nous recueillons des renseignements
kind-purposes = Pourquoi nous utilisons des renseignements personnels
kind-recipients = Qui reçoit vos renseignements
kind-splits = Ce qui reste chez nos fournisseurs de services
kind-transfers = Où vos renseignements sont conservés et communiqués
kind-retention = Combien de temps nous conservons vos renseignements
kind-complaints = Si vous voulez porter plainte
kind-authorities = Organismes de surveillance
kind-security = Comment nous protégeons vos renseignements
kind-incidents = En cas d’incident de confidentialité
kind-cookie-notice = Vos choix en matière de témoins
kind-cookie-categories = Catégories de témoins
kind-cookies = Témoins que nous utilisons
kind-controls = Comment gérer les témoins
kind-laws = Lois citées
kind-exclusions = Ce qui n’est pas un renseignement personnel
kind-governance = Nos règles de gouvernance

## Les noms des champs.

field-authorities = Organismes de surveillance
field-incident-authorities = Organismes que nous avisons
field-authorities-url = Liste officielle des organismes
field-basis = Ce qui l’autorise
field-basis-condition = Dans quels cas
field-right-basis = Fondements visés
field-beyond-limits = Renseignements sensibles utilisés à des fins que vous pouvez limiter
field-collected = Recueillis au cours des 12 derniers mois
field-complaints = Traitement des plaintes
field-recipient-condition = Dans quels cas il reçoit des renseignements
field-consequence = Sans ces renseignements
field-contact = Nous joindre
field-data = Renseignements visés
field-data-label = Renseignements
field-item-label = Renseignement
field-data-retention = Durée de conservation des renseignements
field-deletion = Si des renseignements ont tout de même été recueillis
field-disclosed = Communication pour les besoins de l’entreprise au cours des 12 derniers mois
field-duties = Fonctions
field-email = Courriel
field-existing-customers = Si vous êtes déjà de notre clientèle
field-guardian = Pour les parents et les tuteurs
field-held = Conservé par le fournisseur
field-processors = Fournisseurs de services
field-hours = Heures
field-mechanism = Ce qui encadre la communication
field-necessity = Pourquoi des renseignements sensibles sont nécessaires
field-on-behalf = Renseignements recueillis pour son compte
field-optionality = Est-ce obligatoire?
field-complaint-steps = Ce qui se passe ensuite
field-policy = Politique sur les témoins
field-rules-url = Règles sur les renseignements des enfants
field-sale-under-16 = Vente ou partage de renseignements de moins de 16 ans
field-sensitive = Renseignements sensibles
field-separate-consent = Consentement demandé séparément
field-social = Sur les médias sociaux
field-special-condition = Condition pour les renseignements sensibles
field-tasks = Tâches
field-toll-free = Appel sans frais
field-transfer-label = Communication
field-incentive-value = Valeur des renseignements
field-url = Page Web
field-controller-url = Site Web

## Les délais.

choice-unit-business-days = Jours ouvrables
# $count (number)
span-business-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}

## Les choix.

choice-role-privacy = Protection des renseignements personnels
choice-role-officer = Responsable de la protection des renseignements personnels
choice-role-customer-service = Service à la clientèle
choice-role-complaints = Plaintes
choice-role-post = Poste

choice-topic-feedback = Un commentaire
choice-topic-complaint = Une plainte
choice-topic-update = Une mise à jour de vos coordonnées

choice-sensitive-biometric = Renseignements biométriques
choice-sensitive-genetic = Renseignements génétiques
choice-sensitive-union = Affiliation syndicale
choice-sensitive-under-14 = Renseignements d’enfants de moins de 14 ans
choice-sensitive-other = Autres renseignements sensibles

choice-california-customer-records = Dossiers de clients
choice-california-commercial = Renseignements commerciaux
choice-california-biometric = Renseignements biométriques
choice-california-geolocation = Renseignements de géolocalisation
choice-california-audio-visual = Renseignements sonores, électroniques, visuels, thermiques, olfactifs ou semblables
choice-california-employment = Renseignements sur la profession ou l’emploi
choice-california-education = Renseignements non publics sur la scolarité
choice-california-sensitive = Renseignements personnels sensibles

choice-source-passive = Enregistrés lorsque vous utilisez nos services
choice-source-third-party = Fournis par des tiers
choice-source-automatic = Recueillis automatiquement
choice-source-inferred = Inférés d’autres renseignements

choice-audience-post = Par la poste
choice-audience-social = Sur les médias sociaux

choice-basis-public-information = Renseignements ayant un caractère public selon la loi

choice-special-condition-explicit-consent = Votre consentement exprès
choice-special-condition-made-public = Renseignements que vous avez manifestement rendus publics

choice-recipient-service-provider = Fournisseur de services
choice-recipient-payment = Fournisseur de services de paiement
choice-recipient-bank = Institution financière
choice-recipient-advertising = Fournisseur de services publicitaires
choice-recipient-analytics = Fournisseur de mesure d’audience
choice-recipient-social-network = Média social
choice-recipient-marketing = Agence de marketing
choice-recipient-adviser = Conseiller professionnel
choice-recipient-authority = Organisme public
choice-recipient-court = Tribunal

choice-part-processor = Agit pour nous (mandataire ou exécutant d’un contrat de service)
choice-part-controller = Décide par lui-même
choice-part-joint-controller = Décide avec nous

choice-statement-no-sale = Pas de vente de renseignements personnels
choice-statement-no-sale-under-16 = Pas de vente ni de partage de renseignements de moins de 16 ans
choice-statement-no-sensitive-beyond-limits = Pas d’autre utilisation des renseignements sensibles
choice-statement-no-sensitive-collection = Pas de collecte de renseignements sensibles

choice-mechanism-within-zone = Dans la même zone de protection des renseignements
choice-mechanism-idta = Accord britannique de transfert international (IDTA)
choice-mechanism-explicit-consent = Votre consentement exprès
choice-mechanism-separate-consent = Votre consentement demandé séparément

choice-expiry-delete = Les renseignements sont détruits
choice-expiry-anonymise = Les renseignements sont anonymisés
choice-expiry-delete-or-anonymise = Les renseignements sont détruits ou anonymisés
choice-expiry-archive = Les renseignements sont archivés
choice-expiry-return = Les renseignements sont restitués

choice-channel-email = Courriel
choice-channel-post = Poste
choice-channel-toll-free = Numéro sans frais
choice-channel-social = Médias sociaux
choice-channel-push = Notification poussée
choice-channel-sms = Texto

choice-request-limit = Limitation de l’usage des renseignements sensibles

choice-technology-cookie = Témoin
choice-technology-pixel = Pixel espion
choice-technology-beacon = Balise Web
choice-technology-tag = Balise

choice-opt-out-do-not-sell = Vente ou partage de renseignements personnels
choice-opt-out-limit-sensitive = Utilisation de renseignements sensibles

choice-document-cookies = Politique sur les témoins
