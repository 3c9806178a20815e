# Responsables, destinataires et autorités

officer =
    .title = Délégué à la protection des données du groupe
    .duties = Conseille les marques, répond aux autorités et peut être interrogé sur tout ce que contient cette politique.

contact-privacy = Équipe vie privée
    .text = Pour toute question sur cette politique, pour vos droits et pour vos réclamations.

contact-privacy-office = Délégué à la protection des données du groupe
    .text = Si vous préférez écrire à quelqu’un d’extérieur à la marque.

joint-controller-amicercle =
    .essence = Le réseau compte les visites de nos pages et nous en montre les totaux. Il répond aux demandes sur ces comptages ; vous pouvez aussi nous écrire.

recipient-hosting = Hébergeurs et sociétés de maintenance
    .text = Elles font fonctionner nos serveurs, nos bases de données et leurs sauvegardes.
    .tasks-1 = stocker les données
    .tasks-2 = réparer les pannes
    .tasks-3 = réaliser les sauvegardes
    .safeguards = Un contrat écrit : elles n’agissent que sur nos instructions.

recipient-delivery = Transporteurs
    .text = Ils vous apportent ce que vous avez commandé et reprennent ce que vous renvoyez.
    .tasks-1 = livrer
    .tasks-2 = annoncer la livraison
    .safeguards = Ils reçoivent votre nom, votre adresse et votre numéro de téléphone, rien sur le contenu.

recipient-payment-services = Prestataires de services de paiement
    .text = Ils encaissent votre paiement et nous disent s’il a abouti.
    .tasks-1 = encaisser les paiements
    .tasks-2 = rembourser
    .tasks-3 = empêcher la fraude

recipient-messaging = Sociétés de routage de messages
    .text = Elles envoient les courriers et messages que vous avez accepté de recevoir.
    .tasks-1 = envoyer les messages
    .tasks-2 = tenir la liste des refus

recipient-measurement = Sociétés de mesure d’audience
    .text = Elles comptent les visites et nous montrent les pages qui fonctionnent mal.
    .tasks-1 = compter les visites
    .tasks-2 = déceler les défauts

recipient-ad-networks = Réseaux publicitaires
    .text = Ils achètent des espaces sur d’autres sites et choisissent à qui nos annonces sont montrées.
    .tasks-1 = diffuser les annonces
    .tasks-2 = en mesurer l’effet
    .condition = Seulement si vous avez accepté les cookies publicitaires.

recipient-social-networks = Réseaux sociaux
    .text = Ils hébergent nos pages et les boutons qui vous permettent de partager.
    .condition = Lorsque vous utilisez nos pages chez eux, ou après avoir accepté leurs cookies.

recipient-workshops = Ateliers de réparation
    .text = Ils réparent, retouchent ou gravent ce que vous nous confiez.

recipient-group-companies = Sociétés de notre groupe
    .text = Elles partagent des outils et des équipes : comptabilité, informatique, conseil juridique.
    .safeguards = Un accord interne au groupe ; aucune n’utilise vos données à ses propres fins.

recipient-advisers = Avocats, comptables, commissaires aux comptes et assureurs
    .text = Ils voient ce qu’exige un dossier, un audit ou un sinistre.
    .safeguards = Le secret professionnel.

recipient-authorities = Autorités et tribunaux
    .text = Nous vérifions chaque demande et ne remettons rien de plus que ce que la loi exige.
    .condition = Lorsqu’une loi, une décision de justice ou une enquête sur une infraction nous y oblige.

recipient-acquirer = Un acquéreur de l’activité
    .text = Si tout ou partie de l’activité est cédée, fusionnée ou liquidée, les données la suivent, pour les mêmes finalités.
    .condition = Vous êtes informé au préalable de l’identité de l’acquéreur.

statement-no-sale =
    .text = Nous ne vendons pas vos données personnelles.

statement-no-automated =
    .text = Aucune décision ayant des effets importants pour vous n’est laissée à une machine seule.
