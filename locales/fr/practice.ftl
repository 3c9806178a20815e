# Sécurité, caméras, mineurs et mises à jour

security-measure-encryption-in-transit = Connexions chiffrées
    .text = Rien ne circule en clair entre votre appareil et nos serveurs.

security-measure-encryption-at-rest = Stockage chiffré
    .text = Les bases et leurs sauvegardes sont illisibles sans une clé conservée ailleurs.

security-measure-passwords = Mots de passe illisibles
    .text = Nous vérifions un mot de passe sans pouvoir le lire.

security-measure-access = Accès selon le besoin
    .text = Chaque collaborateur n’ouvre que ce qu’exige sa tâche ; chaque accès est journalisé.

security-measure-training = Formation
    .text = Toute personne qui manie des données personnelles est formée chaque année.

security-measure-department = Une équipe dédiée
    .text = Une équipe répond de la protection des données personnelles dans tout le groupe.

security-measure-audits = Tests externes
    .text = Des spécialistes attaquent nos systèmes une fois par an et nous rapportent leurs trouvailles.

security-measure-locks = Locaux verrouillés
    .text = Dossiers papier et serveurs sont sous clé.

liability =
    .text = Aucun système n’est à l’abri d’une attaque. Nous répondons de nos obligations ; nous ne pouvons répondre de ce qui se passe sur votre appareil ni d’un mot de passe que vous communiquez.
    .advice-1 = Choisissez un mot de passe que vous n’utilisez nulle part ailleurs.
    .advice-2 = Prévenez-nous aussitôt si quelqu’un d’autre semble utiliser votre compte.

incident =
    .text = Nous contenons la violation, la réparons, la consignons et informons ceux que la loi désigne.
    .contents-1 = ce qui s’est passé et ce qui peut en résulter
    .contents-2 = ce que nous avons fait
    .contents-3 = ce que vous pouvez faire vous-même
    .contents-4 = à qui s’adresser
    .fallback = Si nous ne pouvons joindre chaque personne, nous publions un avis.

monitoring-cameras = Caméras dans nos locaux
    .text = Elles filment sans le son et ne sont reliées à aucune reconnaissance faciale.
    .places-1 = entrées et surfaces de vente
    .places-2 = abords de nos bâtiments
    .uses-1 = prévenir les vols et les agressions
    .uses-2 = établir les faits
    .exceptions-1 = jamais dans les cabines, les toilettes ni les locaux du personnel
    .sign = Un panneau à chaque entrée indique qui nous sommes et comment exercer vos droits.

monitoring-calls = Appels enregistrés
    .text = Une annonce le précise avant le début de l’enregistrement.
    .uses-1 = former nos équipes
    .exceptions-1 = l’enregistrement cesse si vous le demandez

minors =
    .text = Nos sites s’adressent aux adultes. En dessous de l’âge indiqué ici, nous ne recueillons pas sciemment de données.
    .guardian = Un parent qui n’a pas donné son accord peut nous demander d’effacer ce que l’enfant nous a donné.
    .deletion = Nous effaçons ces données dès que nous en avons connaissance.

link-other-sites = Sites et services de tiers
    .text = Ils ont leurs propres politiques ; lisez-les, car nous ne décidons pas de ce qui s’y passe.
    .examples-1 = boutiques d’applications
    .examples-2 = réseaux sociaux
    .examples-3 = cartes

changes =
    .text = Cette politique suit notre pratique et la loi.
    .notice = Nous publions ici chaque version et annonçons par e-mail les changements importants à ceux dont nous avons l’adresse.
    .consent = Si un changement touche à ce que vous aviez accepté, nous vous redemandons votre accord.
