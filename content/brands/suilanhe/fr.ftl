# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Suilanhe
    [de] de Suilanhe
}

officer =
    .title = Responsable de la protection des informations personnelles
    .duties = Supervise le traitement et la protection des informations personnelles.

contact-privacy = Équipe vie privée
    .text = Pour toute question sur cette politique, pour vos droits et pour vos réclamations.

contact-service = Service client
    .text = Pour les commandes, les produits et les réparations.
    .hours = Du lundi au vendredi, de 9 h à 18 h

purpose-marketing = Vous envoyer nos actualités
    .text = Avec votre accord, nous vous parlons de nouveaux ingrédients, d’essais et de salons ; vous pouvez demander des messages non personnalisés.

purpose-improvement = Améliorer les produits et le mini-programme
    .text = Nous comptons visites et commandes et cherchons les défauts.

purpose-security = Sécurité du réseau
    .text = Nous conservons les journaux de réseau au moins six mois, comme l’exige la loi sur la cybersécurité, et repoussons les attaques.

purpose-fraud = Vérifier les commandes
    .text = Nous vérifions qui commande, afin que la marchandise parvienne au bon acheteur.

purpose-claims = Litiges
    .text = Nous conservons et produisons ce que demande un tribunal, un arbitre ou une autorité.

purpose-recruitment = Recrutement et intégration
    .text = Nous lisons les candidatures, rencontrons les candidats et préparons le contrat de travail.

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
    .disclosures-1 = le nom du destinataire et ses coordonnées
    .disclosures-2 = pourquoi et comment il traite les informations
    .disclosures-3 = quelles informations
    .exercise = Écrivez-nous ou écrivez au laboratoire ; l’un ou l’autre répond.

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
    .triggers-1 = fuite, altération ou perte d’informations personnelles
    .triggers-2 = accès par une personne non autorisée
    .contents-1 = les types d’informations, la cause et le dommage possible
    .contents-2 = les mesures prises ou à venir
    .contents-3 = ce que vous pouvez faire pour réduire le dommage
    .contents-4 = comment nous joindre
    .fallback = Lorsque les personnes ne peuvent être informées une à une, nous publions un avis.

minors =
    .text = Nos canaux s’adressent aux professionnels et aux acheteurs adultes, non aux enfants. Toute personne mineure lit cette politique avec un parent ou tuteur et utilise nos services avec son accord.
    .guardian = Un parent ou tuteur peut consulter, corriger et effacer les informations d’un enfant.
    .deletion = Si nous apprenons qu’un mineur nous a donné des informations sans accord, nous les effaçons aussitôt.
