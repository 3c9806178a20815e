# Finalités et bases légales

group-sales = Vendre et servir
    .text = Ce qu’exigent votre commande, votre compte et vos questions.

group-relation = Garder le contact
    .text = Ce que nous vous envoyons et montrons si vous l’acceptez.

group-improvement = Faire mieux
    .text = Ce que nous apprend l’usage de nos produits et de nos sites.

group-protection = Protéger les personnes et les biens
    .text = Ce qui assure la sécurité de nos sites, de nos locaux et de nos clients.

group-duties = Respecter nos obligations
    .text = Ce que la loi nous impose, ou nous permet pour défendre nos droits.

group-work = Travailler avec nous
    .text = Ce qu’exige le choix de nouveaux collègues.

purpose-orders = Traiter vos commandes
    .text = Nous enregistrons la commande, la livrons, vous tenons informé et assurons les retours et les garanties.
    .examples-1 = vous prévenir qu’un colis est en retard
    .examples-2 = vous réserver un article à retirer
    .consequence = Sans ces données, pas de commande.

purpose-payment = Encaisser et rembourser
    .text = Votre paiement est confié au service de paiement ; nous en recevons le résultat.

purpose-account = Tenir votre compte
    .text = Vous retrouvez vos commandes, vos adresses et vos listes, et les modifiez quand vous le souhaitez.

purpose-service = Vous répondre
    .text = Nous transmettons votre question à la personne qui peut y répondre et gardons le fil de l’échange.

purpose-client-care = Vous conseiller en boutique
    .text = Les conseillers se souviennent de ce que vous leur avez confié, pour vous éviter de le répéter.

purpose-connected-services = Faire fonctionner les produits connectés
    .text = Le produit est associé, mis à jour et dépanné ; sa position n’est lue que pendant que vous le cherchez.

purpose-marketing = Vous envoyer nos actualités
    .text = Nous vous écrivons au sujet de nouveautés, d’événements et d’offres par les canaux que vous avez cochés.

purpose-advertising = Publicité selon vos centres d’intérêt
    .text = Les annonces affichées sur d’autres sites sont choisies d’après ce que vous avez consulté sur le nôtre.

purpose-events = Vous convier à des événements
    .text = Nous tenons la liste des invités et préparons ce qu’il leur faut.

purpose-improvement = Améliorer les produits et les sites
    .text = Nous mesurons les usages, cherchons les défauts et prévoyons les stocks ; les résultats ne citent aucun nom.
    .interests-1 = Proposer des produits et un site faciles à utiliser.

purpose-reputation = Suivre ce qui se dit de nous
    .text = Nous lisons les avis publics et mesurons l’effet des campagnes.
    .interests-1 = Savoir comment nos produits sont reçus et protéger notre nom.

purpose-security = Assurer la sécurité de nos sites et systèmes
    .text = Nous tenons des journaux, détectons les attaques et réparons leurs dégâts.
    .interests-1 = Protéger les clients, le personnel et les systèmes.

purpose-fraud = Prévenir la fraude
    .text = Nous rapprochons une commande des signes de fraudes connues ; une personne tranche avant tout refus.
    .interests-1 = Être payés, et éviter à autrui l’usage de cartes volées.

purpose-counterfeits = Lutter contre la contrefaçon et la revente illicite
    .text = Nous relevons les quantités et rythmes d’achat qui signalent une revente hors réseau.
    .interests-1 = Protéger les acheteurs des faux et notre réseau de la revente déloyale.

purpose-cameras = Surveiller nos locaux
    .text = Les caméras découragent le vol et aident à établir les faits.
    .interests-1 = La sécurité des visiteurs, du personnel et des biens.

purpose-calls = Enregistrer des appels pour former nos équipes
    .text = Certains appels sont enregistrés ; vous pouvez refuser au début de l’appel.

purpose-reactions = Suivre les effets indésirables
    .text = Nous étudions chaque signalement, vous conseillons et informons l’autorité sanitaire des cas graves.
    .necessity = La loi oblige le responsable de la mise sur le marché d’un produit cosmétique à recueillir et évaluer ces signalements.

purpose-records = Tenir nos livres
    .text = Les factures et écritures sont conservées pour la comptabilité, les audits et l’impôt.

purpose-claims = Défendre nos droits
    .text = Nous conservons ce dont un litige peut dépendre jusqu’à ce qu’il ne puisse plus être porté en justice.
    .interests-1 = Constater, exercer et défendre des droits en justice.

purpose-requests = Répondre aux demandes sur vos données
    .text = Nous vérifions qui demande, répondons et en gardons la preuve.

purpose-recruitment = Choisir de nouveaux collègues
    .text = Nous lisons les candidatures, rencontrons les candidats et préparons un contrat.

purpose-other-uses = Autres usages, annoncés au préalable
    .text = Si nous avons un jour besoin de vos données pour autre chose, nous vous le disons en vous les demandant, et sollicitons votre accord.

marketing =
    .text = Des actualités, invitations et offres concernant nos propres produits et services.
    .consent = Une case par canal ; aucune n’est cochée d’avance.
    .existing-customers = Si vous avez acheté chez nous, nous pouvons vous écrire par e-mail au sujet de produits semblables, sauf opposition de votre part.
    .withdrawal = Par le lien figurant dans chaque message, dans votre compte ou en nous écrivant ; c’est gratuit.
    .profiling = Nous choisissons ce que nous vous envoyons d’après vos achats ; vous pouvez refuser cela seul.

advertising =
    .text = Les annonces que vous voyez ailleurs sont choisies d’après ce que vous avez consulté sur notre site.
    .elsewhere = Sur les sites des partenaires des réseaux publicitaires, dans les moteurs de recherche et dans les fils des réseaux sociaux.
    .measurement = Nous comptons les affichages d’une annonce et vérifions si un achat a suivi. Nous voyons des totaux, non des noms.
    .consent = Un interrupteur dans les réglages des cookies, éteint tant que vous ne l’avez pas allumé.
    .opt-out = Éteignez l’interrupteur, ou refusez entreprise par entreprise sur la plateforme de la profession. Vous verrez toujours des annonces, mais elles ne seront plus choisies pour vous.

opt-out-unsubscribe = Se désabonner
    .text = Met fin à tous les envois par le canal où il figure.
    .how = Suivez le lien placé à la fin de tout e-mail, ou répondez au SMS comme il l’indique.
