# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Melithrane
    [de] de Melithrane
}

controller =
    .text = Dans cette politique, « nous » et « notre » désignent cette société.

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

cookie-category-functional = Fonctionnels
    .text = La boutique ne peut fonctionner sans eux : panier, connexion, sécurité.
    .uses-1 = vous reconnaître de page en page
    .uses-2 = payer

cookie-category-audience = Performance
    .text = Ils montrent comment la boutique est utilisée et retiennent vos préférences d’affichage.
    .refusal = Les suggestions peuvent moins vous convenir et les pages être plus lentes.

cookie-category-advertising = Réseaux sociaux et publicité
    .text = Ils vous relient à vos réseaux et choisissent les annonces selon vos centres d’intérêt.
    .refusal = Vous ne pouvez pas partager depuis nos pages, et les annonces vous conviennent moins.

cookie-language =
    .purpose = Retient la langue et le pays choisis.
    .exemption-reason = Vous l’avez demandé en choisissant une langue.

cookie-last-seen =
    .purpose = Affiche les dernières pièces consultées.
