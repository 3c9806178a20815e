# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Melithrane
    [de] de Melithrane
    [que] que Melithrane
}

contact-privacy = Équipe vie privée
    .text = Pour toute question sur cette politique, pour vos droits et pour vos réclamations.

contact-service = Service client
    .text = Pour les commandes, les produits et les réparations.
    .hours = Du lundi au vendredi, de 9 h à 18 h

procedure-asking = Nous faire une demande
    .text = Ce que les réglages de votre compte ne permettent pas, demandez-le par le formulaire.
    .steps-1 = Envoyez le formulaire.
    .steps-2 = Répondez au message envoyé à l’adresse de votre compte, ou donnez des éléments concordant avec ceux que nous détenons.
    .verification = Soit par un message à l’adresse e-mail du compte, que vous devez pouvoir ouvrir, soit par rapprochement de vos réponses avec nos données.
    .fee = Gratuit.
    .refusal = Nous motivons le refus et indiquons l’autorité et le tribunal que vous pouvez saisir.

agent-authorised = Mandataires
    .text = Une personne de votre choix peut demander pour vous.
    .evidence-1 = votre mandat écrit, avec son étendue
    .verification = Nous pouvons vérifier votre identité directement auprès de vous avant d’agir.

right-access = Accéder à vos données
    .scope = Les catégories de données, que cette politique énumère, et chacune des données que nous détenons sur vous ; aussi en copie électronique.

right-erase = Faire effacer vos données
    .self-service = Dans les réglages de votre compte. Vous pourrez en ouvrir un autre quand vous le voudrez.
    .exceptions-1 = les données de commande que la loi nous impose de conserver

statement-no-retaliation =
    .text = Quiconque exerce ces droits garde les mêmes prix et le même service.

retention-accounting = Factures et comptabilité
    .text = Comme l’exige le droit comptable grec.

cookie-language =
    .purpose = Retient la langue et le pays choisis.
    .exemption-reason = Vous l’avez demandé en choisissant une langue.

cookie-last-seen =
    .purpose = Affiche les dernières pièces consultées.

## Cookies

cookie-category-functional = Fonctionnels
    .text = Sans eux, la boutique ne fonctionne pas ; ils sont donc toujours actifs. Ils vous reconnaissent de page en page et, si vous le demandez, d’une visite à l’autre ; ils portent le panier jusqu’à la caisse, assurent votre sécurité et nous aident à respecter les règles.
    .uses-1 = vous reconnaître de page en page
    .uses-2 = payer

cookie-category-audience = Performance
    .text = Ils montrent comment la boutique est utilisée, afin que nous l’améliorions ; certains la rendent plus rapide ou retiennent vos préférences d’affichage.
    .refusal = Si vous les refusez, les suggestions peuvent moins vous convenir et les pages être plus lentes.

cookie-category-advertising = Réseaux sociaux et publicité
    .text = Les premiers vous relient à vos réseaux et vous permettent d’y partager nos pages ; les seconds réunissent de quoi choisir les annonces selon vos centres d’intérêt. Une partie de tout cela constitue des données personnelles.
    .refusal = Si vous les refusez, vous ne pouvez ni vous relier à Amicercle, à Picorama ou à d’autres réseaux, ni partager depuis nos pages, et les annonces vous conviennent moins.

control-browser = Réglages de votre navigateur
    .text = Votre navigateur peut vous avertir à chaque cookie qui arrive, ou les refuser tous. Chacun le fait à sa façon, que son aide explique, et il faut le dire à chaque navigateur de chaque appareil.

control-nai = Refuser la publicité selon vos centres d’intérêt, chez les membres de l’Initiative
    .text = Pour les réseaux qui en font partie, américains pour la plupart.

control-daa = Refuser la publicité selon vos centres d’intérêt, chez les membres de l’Alliance
    .text = Pour les sociétés qui en font partie, et pour chaque navigateur séparément.

## Qui elle est

naming =
    .text = Dans cette politique, « Melithrane », « nous », « notre » et « nos » désignent tous cette société.

## Ce qu’elle recueille

item-delivery-address = adresse de livraison

item-billing-address = adresse de facturation

item-screen-name = pseudonyme

item-user-id = identifiant d’utilisateur unique

item-news-choices = les actualités que vous souhaitez, et par quel canal

item-cookie-id = identifiants et contenu des cookies, et présence sur votre appareil des logiciels qu’exigent certaines fonctions

item-device-id = identifiant et type de l’appareil

item-browser = domaine, type et langue du navigateur

item-system = système d’exploitation et ses réglages

item-country = pays et fuseau horaire

item-earlier-sites = sites visités avant le nôtre

item-actions = ce que vous faites sur notre site : clics, achats, préférences indiquées

item-access-times = heures d’accès, et adresse qui a mené à nous

data-contact = Coordonnées
    .text = Comment vous joindre, et où vont un colis et une facture.
    .consequence = Sans elles, nous ne pouvons ni livrer votre commande ni vous répondre.

data-account = Compte
    .text = Ce qui identifie votre compte et l’ouvre.
    .consequence = Sans cela, vous pouvez toujours commander en tant qu’invité.

data-demographics = À propos de vous
    .text = Ce que vous voulez bien nous dire de vous.

data-preferences = Préférences
    .text = Ce que vous aimeriez posséder un jour, et ce que vous aimeriez apprendre de nous.

data-browsing = Utilisation du site
    .text = Ce que votre appareil ou votre navigateur ajoute de lui-même en ouvrant notre site.

point-prize-draw = Participation à un événement ou à un tirage au sort

term-cookie = cookies
    .text = De courts textes qu’un site laisse dans un navigateur, pour les y retrouver.

term-pixel-tag = pixels espions
    .text = Des images trop petites pour être vues ; leur chargement révèle qu’une page ou un e-mail a été ouvert.

term-terms-of-use = conditions d’utilisation
    .text = Les règles applicables à quiconque utilise notre site ; elles se lisent au bas de celui-ci.

## Ce qu’elle en fait

purpose-service = Vous aider
    .text = Lorsque vous vous adressez au service client, nous recherchons la commande, la livraison ou la pièce concernée, afin que le problème soit résolu.

purpose-improvement = Faire vivre et progresser la maison
    .text = Nous apprenons comment pièces et services sont utilisés, rendons le site plus agréable, cherchons la cause des défauts et y remédions.
    .interests-1 = Mener une maison dont les pièces et le site plaisent.

purpose-research = Comprendre ce que cherchent les visiteurs
    .text = Nous étudions comment les visiteurs cherchent et trouvent les pièces, et disposons la vitrine en conséquence.
    .examples-1 = des bagues trouvées plus vite une fois classées par pierre
    .interests-1 = Savoir ce que préfère l’ensemble des visiteurs.

purpose-security = Protéger les droits, les biens et les personnes
    .text = Nous prévenons, décelons et examinons la fraude, les abus, les usages illicites et les manquements à nos conditions d’utilisation, et obéissons aux tribunaux, aux autorités et à la loi.
    .interests-1 = Protéger nos droits et ceux d’autrui.

purpose-records = Tenir nos livres
    .text = Les achats entrent dans nos comptes, sont audités et servent à d’autres tâches internes.

purpose-marketing = Vous parler de pièces, de services et d’événements
    .text = Nous vous écrivons, et accordons messages et annonces à ce qui peut vous intéresser.
    .basis-condition = Le consentement, sauf si vous êtes client et que la loi nous permet de vous écrire au sujet de pièces semblables.
    .interests-1 = Tenir les clients informés de ce qui ressemble à leur achat.

recipient-promotion = Agences d’études et de promotion
    .text = Elles mènent pour nous enquêtes, tirages au sort et opérations promotionnelles.
    .tasks-1 = études et analyses
    .tasks-2 = conduite des promotions
    .safeguards = Un contrat écrit : elles n’agissent que sur nos instructions.

recipient-social-networks = Réseaux sociaux
    .text = Ils hébergent nos pages et les boutons qui vous permettent de partager.
    .condition = Lorsque vous utilisez nos pages chez eux, ou après avoir accepté leurs cookies.

recipient-agreed = Toute autre personne avec votre accord
    .text = Nous vous le demandons d’abord, en indiquant le destinataire et la raison.
    .condition = Seulement avec votre consentement.

recipient-acquirer = Le repreneur de la maison
    .text = Si nous cédons ou transmettons tout ou partie de l’activité ou de ses actifs, y compris par réorganisation, scission, dissolution ou liquidation, les données peuvent passer à qui la poursuit.
    .condition = Vous êtes informé au préalable de son identité.

marketing =
    .text = Des actualités sur nos pièces, nos services et nos événements.
    .consent = Une case par canal ; aucune n’est cochée d’avance.
    .existing-customers = Si vous avez commandé chez nous, nous pouvons vous écrire au sujet de pièces et de services semblables lorsque la loi le permet, sauf refus de votre part.
    .withdrawal = Par le lien figurant dans chaque message, dans les réglages de votre compte ou en nous écrivant ; c’est gratuit.
    .profiling = Messages et annonces peuvent s’inspirer de vos achats et de vos envies ; vous pouvez refuser cela seul.

advertising =
    .text = Les annonces affichées sur d’autres sites peuvent s’inspirer de ce que vous avez consulté sur le nôtre.
    .elsewhere = Sur les sites des partenaires des réseaux publicitaires et dans les fils des réseaux sociaux.
    .measurement = Nous apprenons combien de personnes ont vu une annonce et combien ont acheté, non qui elles étaient.
    .consent = Avec la catégorie « Réseaux sociaux et publicité », éteinte tant que vous ne l’avez pas activée.
    .opt-out = Désactivez la catégorie ; chacun des sites de la profession permet aussi de refuser.
