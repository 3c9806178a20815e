# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Orvelune
    [de] d’Orvelune
    [que] qu’Orvelune
}

## Qui elle est

naming =
    .text = « Nous », « notre » et « nos », avec ou sans majuscule, désignent Orvelune Cosmétique SAS.

contact-privacy = Équipe vie privée
    .text = Pour toute question sur cette politique, pour vos droits et pour vos réclamations.

contact-service = Service client
    .text = Pour les commandes, les produits et les réparations.
    .hours = Du lundi au vendredi, de 9 h à 18 h

contact-advisers = Conseillers de nos boutiques
    .text = Pour ce que vous avez confié à un conseiller.
    .gaps-phone = Chaque boutique a son propre numéro ; la liste en est en cours d’établissement.

contact-vigilance = Cosmétovigilance
    .text = Pour signaler un effet indésirable d’un produit.

right-withdraw = Retirer votre consentement
    .self-service = Dans l’application : Réglages, Vie privée. L’association et la localisation s’y désactivent aussi.

## Ce qu’elle recueille

item-wallet = compte auprès d’un service de paiement

item-scents = notes olfactives préférées

item-other-houses = autres maisons dont vous aimez les produits

item-lifestyle = mode de vie, tel que vous le décrivez

item-handover-proof = éléments d’identité pour une détaxe ou pour une commande retirée en boutique

item-reviews = avis, commentaires et images

item-public-posts = publications qui citent nos produits, et leur signataire

data-payment = Données de paiement
    .text = Ce qu’exige un paiement ou un remboursement, quel que soit le moyen choisi.
    .consequence = Sans elles, une commande ne peut pas être payée.

data-demographics = À propos de vous
    .text = Votre genre et votre anniversaire, si vous voulez bien nous les dire.

data-preferences = Préférences
    .text = Ce que vous confiez à un conseiller au fil d’une visite, et seulement dans la mesure où vous le souhaitez.
    .examples-1 = un parfum aux feuilles de figuier
    .examples-2 = l’anniversaire d’une nièce

data-handover = Détaxes et commandes retirées en boutique
    .text = Ce que demande la douane, ou ce qui montre que le colis est à vous.
    .consequence = Sans cela, ni la taxe ne peut être remboursée, ni le colis remis.

data-posts = Ce que vous publiez chez nous
    .text = Ce que vous écrivez publiquement sur nos sites et sur nos pages de réseaux sociaux.
    .examples-1 = un avis sur un produit

data-mentions = Ce qui se publie ailleurs à notre sujet
    .text = Les contributions publiques, sur d’autres sites et réseaux, qui parlent de nos produits et services.
    .condition = Seulement lorsqu’une finalité énoncée dans cette politique le demande.

point-event = Participation à un événement

point-handing-over = Demande de détaxe, ou retrait d’une commande en boutique

point-our-pages = Message publié sur nos pages de réseaux sociaux

## Ce qu’elle en fait

purpose-improvement = Comprendre ce qui vous intéresse, et faire mieux
    .text = Nous apprenons ce que vous aimez et comment nos produits sont utilisés, améliorons en conséquence sites, applications, produits et services, et accordons vos visites et nos messages à vos goûts.
    .interests-1 = Bien vous servir et répondre à vos besoins.
    .interests-2 = Proposer des produits et des sites que l’on aime utiliser.

purpose-service = Vous répondre, et vous dire ce qui change
    .text = Nous répondons aux questions, réglons les réclamations et envoyons ce que vous avez demandé ; nous vous écrivons au sujet de votre compte, d’un changement du site ou de l’application, de nos conditions ou de cette politique.
    .examples-1 = une nouvelle version de l’application
    .examples-2 = savoir si une réponse vous a été utile

purpose-handover = Détaxer et remettre les commandes
    .text = Nous établissons le bordereau de détaxe, ou vérifions qu’un colis revient bien à qui l’a commandé.
    .basis-condition = L’obligation vaut pour la détaxe, le contrat pour les commandes retirées en boutique.

purpose-security = Protéger les personnes, les lieux et les sites
    .text = Nous protégeons la maison, ses clients, son personnel, ses sites et ses applications contre le vol, la fraude et les autres agissements illicites.
    .interests-1 = La sécurité de notre activité, en ligne et hors ligne.

purpose-counterfeits = Lutter contre la contrefaçon et la revente illicite
    .text = Nous relevons les quantités et les rythmes d’achat, ainsi que les offres faites ailleurs, qui signalent des faux ou une revente contraire à nos conditions de vente et hors de notre réseau sélectif.
    .interests-1 = Épargner aux acheteurs le tort que font les faux.
    .interests-2 = Préserver un réseau de distributeurs choisis.

purpose-marketing = Vous envoyer nos actualités
    .text = Nous vous écrivons au sujet de nouveautés, d’événements et d’offres qui devraient vous plaire.
    .basis-condition = Partout où la loi l’exige.

purpose-reputation = Veiller à notre réputation, et mesurer les campagnes
    .text = Nous analysons ce qui se dit publiquement de la maison et de ses produits, et mesurons ce que produisent campagnes et événements, en ligne et hors ligne.
    .interests-1 = Prendre soin de notre réputation.
    .interests-2 = Ne dépenser en campagnes que ce qui sert.

purpose-records = Tenir nos livres
    .text = Les opérations sont consignées pour la comptabilité et les audits, pour les assureurs et pour l’administration de la maison.
    .interests-1 = Être assurés, et pouvoir rendre compte de ce que nous avons fait.

term-click-and-collect = « click and collect »
    .text = Commander sur le site et retirer le colis en boutique.

term-connected-product = Produit connecté
    .text = Un appareil de notre maison qui échange des données avec une application, comme un analyseur de peau ou un diffuseur de parfum.

term-selective-network = Réseau sélectif
    .text = Les distributeurs que nous avons choisis selon des critères publiés, et qui seuls peuvent vendre nos produits.
