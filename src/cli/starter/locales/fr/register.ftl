# Les mots des faits, en français. Un message porte le nom du fait ; ses attributs, ceux des champs.
# Un champ qui est une liste a un attribut par élément : .examples-1, .examples-2.

# register/who.toml

officer =
    .title = Délégué à la protection des données

contact-privacy = Équipe vie privée
    .text = Pour toute question sur cette politique et pour vos droits.

contact-officer = Délégué à la protection des données
    .text = Si vous préférez écrire à quelqu’un qui ne travaille pas à la boutique.

recipient-hosting = Notre hébergeur
    .text = Il fait fonctionner la boutique et ses sauvegardes.

recipient-delivery = Les transporteurs
    .text = Ils vous apportent le colis et l’annoncent.

recipient-payment = Le service de paiement
    .text = Il encaisse votre paiement et nous dit s’il a abouti. Nous ne voyons jamais votre carte.

changes =
    .text = Nous modifions ce texte quand nos usages ou la loi changent.
    .notice = Si un changement vous concerne, nous écrivons à l’adresse que vous nous avez donnée.

# register/what.toml

data-identity = Nom et coordonnées
    .examples-1 = nom
    .examples-2 = adresse postale
    .examples-3 = adresse électronique
    .consequence = Sans elles, nous ne pouvons ni livrer ni répondre.

data-orders = Commandes
    .examples-1 = articles
    .examples-2 = montants
    .examples-3 = retours

data-messages = Ce que vous nous écrivez
    .text = Vos messages et nos réponses.

data-visits = Visites de la boutique
    .examples-1 = pages ouvertes
    .examples-2 = type de navigateur

purpose-selling = Livrer ce que vous commandez
    .text = Nous préparons le colis, l’expédions et prenons soin des retours et des garanties.

purpose-answering = Vous répondre
    .text = Nous gardons le fil de l’échange, pour que vous n’ayez pas à tout redire.
    .interests-1 = Contenter nos clients.

purpose-newsletter = Vous envoyer notre lettre
    .text = Quatre lettres par an, si vous les avez demandées. Chacune porte un lien qui y met fin.

purpose-measuring = Savoir quelles pages sont lues
    .text = Nous comptons les visites, si vous l’avez accepté.

purpose-accounts = Tenir nos comptes
    .text = Les factures sont conservées parce que la loi l’exige.

retention-orders = Commandes et factures

retention-messages = Messages

retention-newsletter = La liste de notre lettre
    .criterion = Jusqu’à ce que vous quittiez la liste.

retention-visits = Mesures de visites

# cookies/cookies.toml

cookie-notice =
    .text = Seul ce dont la boutique ne peut se passer est déposé avant votre choix.
    .refusal = Refuser demande un clic, comme accepter, et ne change rien à la boutique.
    .withdrawal = Ouvrez « Cookies » au bas de n’importe quelle page de la boutique et choisissez de nouveau.

cookie-category-necessary = Nécessaires
    .text = Ils portent le panier et votre choix.

cookie-category-measurement = Mesure d’audience
    .text = Ils comptent les visites.
    .refusal = Votre visite n’est pas comptée.

cookie-basket =
    .purpose = Retient le contenu du panier.
    .exemption-reason = Vous le demandez en remplissant le panier.

cookie-visit =
    .purpose = Distingue une première visite d’un retour.
