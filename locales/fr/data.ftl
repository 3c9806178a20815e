# Données, sources et moments de collecte

item-title = civilité

item-name = nom et prénom

item-postal-address = adresse postale

item-email = adresse e-mail

item-phone = numéro de téléphone

item-birth-date = date de naissance

item-age = âge

item-gender = genre

item-home-town = ville d’origine

item-language = langue que vous utilisez

item-login = identifiant et numéro de client

item-password = mot de passe
    .text = Conservé uniquement sous une forme qui ne peut pas être relue.

item-card-number = numéro de carte

item-card-code = cryptogramme de la carte

item-card-expiry = date d’expiration de la carte

item-bank-account = compte bancaire pour les remboursements

item-order-content = articles achetés

item-order-amount = montants et mode de paiement

item-returns = retours, réparations et garanties

item-wish-list = liste d’envies

item-tastes = goûts et collections préférées

item-family = dates et prénoms que vous confiez à un conseiller

item-messages = contenu des messages

item-ip-address = adresse IP

item-device = type d’appareil, système et navigateur

item-pages = pages vues, recherches et clics

item-features = fonctions utilisées et leur fréquence

item-battery = niveau de batterie et pannes

item-location = position du produit, pendant que vous le cherchez

item-skin-reaction = réaction, son évolution et son traitement

item-open-id = identifiant que la plateforme attribue à notre mini-programme

item-nickname = pseudonyme et image que vous acceptez de transmettre

item-cv = curriculum vitae et lettre

item-identity-copy = document prouvant l’identité

data-contact = Identité et coordonnées
    .text = Ce que vous nous donnez pour ouvrir un compte, commander, vous abonner ou poser une question.
    .consequence = Sans elles, nous ne pouvons ni livrer votre commande ni vous répondre.

data-account = Compte
    .text = Ce qui identifie votre compte et le protège.
    .consequence = Sans elles, vous pouvez toujours commander en tant qu’invité, là où la boutique le permet.

data-payment = Données de paiement
    .text = Ce qu’exige un paiement ou un remboursement.
    .consequence = Sans elles, une commande ne peut pas être payée.

data-demographics = À propos de vous
    .text = Ce que vous choisissez de nous dire de vous.

data-purchases = Achats
    .text = Ce que vous avez acheté, en ligne ou en boutique, à quel prix, et ce qu’il en est advenu.

data-preferences = Préférences
    .text = Ce que vous confiez à un conseiller, et ce que vous aimez.
    .examples-1 = une couleur préférée
    .examples-2 = un anniversaire

data-correspondence = Correspondance
    .text = Vos messages, nos réponses et ce que nous en avons noté.

data-browsing = Navigation et appareils
    .text = Ce que votre navigateur ou votre application envoie en demandant une page.

data-image = Votre image
    .text = Les images des caméras de nos locaux.

data-voice = Votre voix
    .text = Les enregistrements des appels au service client, annoncés au début de l’appel.

data-health = Réactions à nos produits
    .text = Ce que vous ou votre médecin nous dites d’un effet indésirable.
    .consequence = Sans cela, nous ne pouvons pas étudier le cas.

data-product-use = Utilisation des produits connectés
    .text = Ce qu’un produit connecté envoie à son application et à nous.
    .consequence = Sans cela, les fonctions concernées restent désactivées.

data-posts = Ce que vous publiez chez nous
    .text = Avis, commentaires et images sur nos sites et nos pages de réseaux sociaux.

data-mentions = Ce qui se publie ailleurs à notre sujet
    .text = Les contributions publiques d’autres sites qui citent nos produits.

data-mini-account = Compte du mini-programme
    .text = Ce que la plateforme transmet une fois que vous avez accepté.
    .consequence = Si vous refusez, vous pouvez naviguer en visiteur.

data-application = Candidature
    .text = Ce que vous nous envoyez en postulant, et ce que nous notons lors de l’entretien.

data-proof = Preuve d’identité
    .text = Demandée seulement si nous avons de bonnes raisons de douter de l’identité de l’auteur.

source-you = Vous-même
    .text = Lorsque vous remplissez un formulaire, nous parlez, commandez ou écrivez.
    .means = Formulaires, conversations, lettres, e-mails et appels téléphoniques.

source-device = Votre appareil
    .text = Lorsqu’un navigateur ou une application demande une page à nos serveurs.
    .means = Journaux de serveur, cookies et technologies semblables.

source-premises = Nos locaux
    .text = Lorsque vous passez devant une caméra.
    .means = Caméras, signalées par des panneaux.

source-products = Produits connectés
    .text = Lorsque vous associez un produit à son application.
    .means = L’application et les capteurs du produit.

source-social = Réseaux sociaux et sites publics
    .text = Lorsque vous vous connectez par un réseau, ou écrivez publiquement sur nos produits.
    .means = Fonctions du réseau et recherche ordinaire.

source-partners = Ceux qui livrent et encaissent
    .text = Ils confirment une livraison, un paiement ou son échec.
    .means = Échanges sécurisés entre systèmes.

point-contact-form = Envoi d’un message par le formulaire de contact
    .marking = Les champs obligatoires portent un astérisque.

point-opening-account = Ouverture d’un compte client
    .marking = Les champs obligatoires portent un astérisque.

point-checkout = Commande en ligne
    .marking = Les champs obligatoires portent un astérisque.

point-newsletter = Abonnement aux actualités
    .marking = Les champs obligatoires portent un astérisque.

point-client-card = Fiche client remplie en boutique
    .text = Le conseiller indique les réponses nécessaires ; les autres ne dépendent que de vous.

point-by-phone = Appel au service client

point-pairing = Association d’un produit connecté

point-opening-mini-program = Ouverture du mini-programme

point-applying = Candidature à un emploi
