# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Suilanhe
    [de] de Suilanhe
    [que] que Suilanhe
}

officer =
    .title = Responsable de la protection des informations personnelles
    .duties = Supervise le traitement et la protection des informations personnelles.

contact-privacy = Équipe vie privée
    .text = Pour vos questions et remarques sur cette politique, pour vos droits et pour vos réclamations.

contact-service = Service client
    .text = Pour les commandes, les produits et les réparations.
    .hours = Du lundi au vendredi, de 9 h à 18 h

purpose-marketing = Vous envoyer nos actualités
    .text = Avec votre accord, nous vous parlons de nouveaux ingrédients, d’essais et de salons ; vous pouvez demander des messages non personnalisés.

purpose-improvement = Exploiter, évaluer, améliorer
    .text = Nous évaluons l’usage de nos canaux en ligne et de nos services, cherchons les défauts, préparons nos envois et en tirons de nouveaux produits.

purpose-security = Sécurité du réseau
    .text = Nous conservons les journaux de réseau au moins six mois, comme l’exige la loi sur la cybersécurité, et repoussons les attaques.

purpose-fraud = Vérifier l’identité
    .text = Nous vérifions qui commande ou demande de l’aide, afin que marchandises et réponses parviennent à la bonne personne.

purpose-claims = Prétentions en justice
    .text = Dans une procédure judiciaire, arbitrale ou administrative, ou hors de toute procédure, nous conservons et produisons ce qu’il faut pour faire valoir, exercer ou contester une prétention.

purpose-recruitment = Recrutement, arrivée et ressources humaines
    .text = Nous lisons les candidatures, organisons les entretiens, préparons le contrat de travail et accompagnons l’arrivée.

purpose-payment = Encaisser et rembourser
    .text = Votre paiement est confié au service de paiement ; nous en recevons le résultat.
    .necessity = Aucun paiement ni remboursement n’est possible sans compte à débiter ou à créditer.
    .impact = Une fuite de ces informations pourrait exposer votre argent ; nous ne conservons aucun cryptogramme.

purpose-requests = Répondre aux demandes sur vos informations
    .text = Nous confirmons le compte, répondons et en gardons la preuve ; aucune pièce d’identité n’est demandée.

purpose-trials = Faire tester des échantillons à l’étranger
    .text = Si vous commandez un essai, le laboratoire en France reçoit votre nom et votre recette afin de vous rendre compte.
    .necessity = Le laboratoire doit savoir à qui il rend compte.
    .impact = Votre nom et votre adresse professionnelle sont connus d’une société à l’étranger.

marketing =
    .text = Des actualités sur nos ingrédients, nos essais et nos salons.
    .consent = Chaque canal est demandé séparément, dans le mini-programme ou sur papier.
    .withdrawal = Par le lien ou la réponse indiqués dans chaque message, ou dans le mini-programme.
    .profiling = Vous pouvez désactiver les recommandations personnalisées.

opt-out-personalised = Désactiver les recommandations personnalisées
    .text = Vous voyez alors la même liste que tout le monde.
    .how = Dans le mini-programme : Moi, Réglages, Recommandations.

recipient-laboratory = Laboratoire du groupe en France
    .text = Il réalise des essais et en rend compte.
    .tasks-1 = tester les échantillons
    .safeguards = Le contrat type du régulateur chinois.

transfer-mainland = Stockage en Chine continentale
    .text = Les informations personnelles recueillies et produites dans notre activité en Chine y sont conservées.

transfer-laboratory = Essais en France
    .text = Seulement après votre consentement distinct.
    .method = Réception par transfert chiffré, lecture par l’équipe de l’essai, effacement après le rapport.
    .conditions-1 = vous avez consenti à ce seul transfert
    .conditions-2 = ses effets ont été évalués au préalable
    .conditions-3 = le destinataire s’est engagé à traiter vos informations comme le droit chinois l’exige
    .disclosures-1 = le nom du destinataire et ses coordonnées
    .disclosures-2 = pourquoi l’activité exige ce transfert
    .disclosures-3 = pourquoi et comment le destinataire traite les informations
    .disclosures-4 = quelles informations
    .exercise = Écrivez-nous ou écrivez au laboratoire ; l’un ou l’autre répond.

retention-orders = Biens, services et transactions
    .text = Au moins trois ans à compter de la transaction ; plus longtemps seulement si un service l’exige encore.
    .longest-of-1 = l’exécution de votre achat et ses écritures
    .longest-of-2 = le service après-vente
    .longest-of-3 = ce que la loi prescrit

retention-accounting = Pièces comptables

law-pipl = Loi sur la protection des informations personnelles
    .text = Elle régit le traitement des informations personnelles en Chine.

law-e-commerce = Loi sur le commerce électronique
    .text = Les informations de transaction sont conservées au moins trois ans après leur conclusion.

law-cybersecurity = Loi sur la cybersécurité
    .text = Les journaux de réseau sont conservés au moins six mois.

law-accounting-records = Mesures relatives aux archives comptables
    .text = Les pièces justificatives sont conservées trente ans.

term-personal-data = Informations personnelles
    .text = Toute information sur une personne identifiée ou identifiable, enregistrée sous forme électronique ou autre ; les informations anonymisées en sont exclues.
    .also-1 = données personnelles

right-access = Accéder à vos données
    .text = Vous pouvez consulter les informations que nous détenons sur vous et en obtenir copie.

right-rectify = Faire rectifier vos données
    .text = Vous pouvez faire corriger ou compléter vos informations.
    .self-service = Dans le mini-programme : Moi, Profil.

right-erase = Faire effacer vos données
    .text = Vous pouvez faire effacer vos informations et fermer votre compte.
    .conditions-1 = la finalité est atteinte ou ne peut plus l’être
    .conditions-2 = vous retirez votre consentement
    .conditions-3 = nous les avons traitées contrairement à la loi
    .exceptions-1 = un délai prévu par la loi n’est pas écoulé

right-restrict = Limiter l’utilisation de vos données
    .text = Vous pouvez limiter ou refuser le traitement de vos informations.
    .exceptions-1 = une loi en dispose autrement

right-port = Récupérer vos données (portabilité)
    .text = Vous pouvez faire transmettre à un autre responsable les informations fournies sur la base du consentement ou d’un contrat.
    .limits-1 = lorsque c’est techniquement possible et ne nuit à personne

right-object = Vous opposer à l’utilisation de vos données
    .text = Vous pouvez refuser à tout moment que vos informations servent à des recommandations ou publicités personnalisées.

right-withdraw = Retirer votre consentement
    .text = Vous pouvez retirer tout consentement ; ce qui a été fait auparavant reste licite.

right-explain = Obtenir une explication de nos règles
    .text = Vous pouvez nous demander d’expliquer ces règles.

right-deceased = Agir pour un proche décédé
    .text = Les proches parents peuvent, pour leurs intérêts légitimes, exercer ces droits sur les informations d’une personne décédée.

right-complain = Saisir une autorité d’une réclamation
    .text = Vous pouvez saisir le régulateur ou porter l’affaire en justice.

procedure-asking = Nous faire une demande
    .text = Utilisez le formulaire ou écrivez un e-mail ; dans le mini-programme, presque tout se fait aussitôt.
    .verification = Nous confirmons par le numéro mobile ou l’e-mail du compte.
    .fee = Gratuit pour une demande raisonnable.
    .refusal = Un refus est motivé ; vous pouvez alors saisir un tribunal.

incident =
    .text = Nous déclenchons aussitôt le plan d’urgence, limitons le dommage et rendons compte comme le régulateur l’exige.
    .triggers-1 = une protection physique, technique ou administrative est forcée
    .triggers-2 = fuite, altération ou perte d’informations personnelles
    .triggers-3 = accès par une personne non autorisée
    .contents-1 = ce qui s’est passé : les types d’informations, la cause et le dommage possible
    .contents-2 = les mesures prises ou à venir
    .contents-3 = ce que vous pouvez faire pour vous protéger et réduire le risque
    .contents-4 = les recours qui vous sont ouverts, et comment nous joindre
    .fallback = Lorsque les personnes ne peuvent être informées une à une, nous publions un avis.

minors =
    .text = Nous ne recueillons ni ne demandons sciemment d’informations personnelles d’enfants par nos sites et applications.
    .guardian = Un parent ou tuteur peut consulter, corriger et effacer les informations d’un enfant ; en dessous de quatorze ans, son consentement est requis.
    .deletion = Si nous apprenons qu’un mineur nous a donné des informations sans accord, nous les effaçons aussitôt de nos fichiers.

naming =
    .text = « Nous » désigne la société qui répond de vos informations personnelles ; « canaux en ligne », notre site, notre mini-programme et nos pages de réseaux sociaux.

contact-preferences = Coordonnées et préférences
    .text = Pour mettre à jour vos coordonnées, changer vos préférences ou quitter une liste de diffusion.

purpose-support = Assistance à la clientèle
    .text = Nous répondons aux questions de recette, assurons retours et échanges et faisons entretenir le matériel de boulangerie.
    .examples-1 = chercher pourquoi une pâte ne lève pas
    .examples-2 = remplacer un lot qui a pris l’humidité

purpose-greetings = Remerciements et dates particulières
    .text = Avec votre accord, nous vous envoyons nos remerciements, pensons aux dates que vous nous avez confiées et laissons votre interlocuteur commercial vous écrire.

purpose-campaigns = Opérations promotionnelles
    .text = Nous annonçons nos opérations par e-mail, courrier, téléphone ou autrement, et enregistrons votre participation.

purpose-analysis = Analyse des produits et de la clientèle
    .text = Nous analysons quels produits conviennent à quels clients ; les résultats sont des totaux, sans aucun nom.

purpose-abuse = Prévenir la fraude et les actes illicites
    .text = Nous décelons et arrêtons fraudes, usurpations de compte et actes semblables, et évitons ainsi les réclamations et responsabilités qui s’ensuivent.

purpose-standards = Normes et engagements
    .text = Nous vérifions que les transactions respectent les normes du secteur alimentaire, les contrats et nos règles publiées, et les faisons respecter.

advertising =
    .text = Lorsque vous utilisez nos canaux en ligne, nous et certains tiers apprenons ce que vous y faites, et vous montrons des produits et services susceptibles de vous plaire.
    .elsewhere = Certaines annonces que vous voyez sur d’autres sites y sont placées par des réseaux d’achat d’espaces.
    .measurement = Nous ne voyons que des totaux de clics et de commandes par campagne.
    .consent = Nous vous informons d’abord pleinement, puis sollicitons votre consentement ; tout usage illicite cesse dès qu’il est découvert.
    .opt-out = Désactivez la publicité personnalisée, ou refusez société par société sur la page de choix ; vous voyez encore des annonces, mais non choisies selon vos centres d’intérêt.

recipient-ad-networks = Réseaux d’achat d’espaces publicitaires
    .text = Ils achètent des espaces sur d’autres sites et choisissent à qui nos annonces sont montrées.
    .tasks-1 = diffuser les annonces
    .tasks-2 = en mesurer l’effet
    .condition = Seulement après votre consentement distinct.

recipient-platforms = Plateformes de réseaux sociaux
    .text = Elles exploitent les plateformes où se trouvent nos pages et notre mini-programme, et y diffusent des annonces.
    .condition = Seulement si vous utilisez la plateforme, et après votre consentement distinct.

recipient-measurement = Service d’analyse d’un tiers
    .text = Il utilise des cookies et des technologies semblables pour évaluer l’usage de notre site et de notre mini-programme.
    .tasks-1 = compter les visites
    .tasks-2 = déceler les défauts
    .condition = Seulement si vous avez accepté les cookies de mesure d’audience.
    .safeguards = Par contrat, il n’agit que sur nos instructions et n’utilise rien pour lui-même.

technology-beacon = Balise web
    .text = Un petit élément placé dans une page ou un e-mail, pixels et tags compris ; son chargement signale à un serveur que le contenu a été ouvert.

technology-tag = Tag
    .text = Quelques lignes d’une page qui appellent un service d’analyse ou de publicité.

control-ad-choice = Refuser la publicité selon vos centres d’intérêt
    .text = Énumère les réseaux et plateformes participants, chacun avec son interrupteur.

control-analytics-choice = Refuser l’analyse par un tiers
    .text = Un interrupteur pour le site, un autre pour le mini-programme.

security-measure-attacks = Parade aux attaques
    .text = Un mécanisme de protection éprouvé bloque les attaques visant les informations personnelles.

security-measure-lifecycle = Des règles pour toute la vie des données
    .text = Organisation, procédures, personnel et technique sont encadrés à chaque étape, de la collecte à l’effacement.

link-other-sites = Sites, applications et services de tiers
    .text = Ils sont exploités par des sociétés sans lien avec nous, selon des politiques que nous vous invitons à lire ; elles répondent seules de leurs pratiques.
    .examples-1 = boutiques d’applications
    .examples-2 = réseaux sociaux
    .examples-3 = plateformes de vente de tiers

changes =
    .text = Cette politique et ses annexes suivent notre pratique et la loi. Les lois et règlements applicables s’appliquent, qu’ils soient mentionnés ou non.
    .notice = Chaque version est publiée ici ; les changements importants sont aussi annoncés par e-mail et dans le mini-programme.
    .consent = Si un changement touche à ce que vous aviez accepté, nous sollicitons de nouveau votre consentement.

purpose-advertising = Publicité selon vos centres d’intérêt
    .text = Nous choisissons, d’après votre activité sur nos canaux en ligne, des annonces susceptibles de vous plaire.

form-preferences = Modifier coordonnées et préférences
    .text = Pour mettre à jour vos coordonnées, changer vos préférences ou quitter une liste de diffusion. Vous pouvez aussi nous écrire.
    .submit = Envoyer la modification
    .fields-wish-label = Que souhaitez-vous changer ?
    .fields-wish-consequence = Sans cette indication, nous ne savons pas quoi changer.
    .fields-wish-options-details-label = Mettre à jour mes coordonnées
    .fields-wish-options-messages-label = Changer ce que je reçois
    .fields-wish-options-list-label = Quitter la liste de diffusion
    .fields-email-label = L’adresse e-mail que nous détenons
    .fields-email-help = Nous y envoyons une confirmation et ne demandons pas d’autre preuve.
    .fields-email-consequence = Sans elle, nous ne pouvons retrouver vos coordonnées.
    .fields-change-label = Que faut-il écrire à la place ?

form-minor = Signaler les informations d’un mineur
    .text = Si vous pensez qu’un mineur nous a donné des informations sans accord, dites-le-nous ici.
    .submit = Envoyer le signalement
    .fields-reporter-label = Votre nom
    .fields-reporter-consequence = Sans lui, nous ne savons pas qui fait le signalement et pouvons difficilement vérifier avec vous.
    .fields-relation-label = Quel est votre lien avec le mineur ?
    .fields-relation-consequence = Sans cette indication, nous ne savons pas si vous pouvez exercer des droits pour le mineur.
    .fields-relation-options-parent-label = Père ou mère
    .fields-relation-options-guardian-label = Autre tuteur
    .fields-relation-options-other-label = Autre
    .fields-hint-label = Ce qui nous aide à trouver ces informations
    .fields-hint-help = Par exemple le nom d’un compte ou une date approximative. N’écrivez rien de plus sur l’enfant.
    .fields-hint-consequence = Sans cela, nous n’avons rien à chercher ni à effacer.
    .fields-email-label = Adresse e-mail pour la réponse
    .fields-email-consequence = Sans elle, nous ne pouvons vous dire la suite donnée.
