# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Tervaigne
    [de] de Tervaigne
    [que] que Tervaigne
}

## Qui elle est

controller =
    .representative-role = fondateur et président

naming =
    .text = « Tervaigne », « nous » et « notre » désignent Tervaigne SAS.

contact-privacy = Équipe vie privée
    .text = Pour toute question sur cette politique, pour vos droits et pour vos réclamations.

contact-service = Service client
    .text = Pour les commandes, les produits et les réparations.
    .hours = Du lundi au vendredi, de 9 h à 18 h

## Ce qu’elle recueille

item-delivery-address = adresse de livraison

item-billing-address = adresse de facturation

item-offer-clicks = articles et offres sur lesquels vous avez cliqué

item-search-terms = mots recherchés sur le site

item-page-address = adresses des pages appelées (URL)

item-ad-clicks = annonces sur lesquelles vous avez cliqué

item-residence-proof = facture ou justificatif de domicile

data-demographics = À propos de vous
    .text = Votre date de naissance et votre genre, si vous nous les dites.

data-browsing = Navigation et appareils
    .text = Ce qu’envoie votre navigateur, et ce que vous regardez et cherchez sur notre site.

data-proof = Documents officiels
    .text = Demandés seulement en cas de doute sur l’auteur d’un message ou sur une commande.

point-opening-account = Ouverture d’un compte client
    .text = Un formulaire du site.
    .marking = Les champs obligatoires portent un astérisque (*).

point-checkout = Commande d’un client titulaire d’un compte
    .text = Le compte remplit ce qu’il sait ; vous ajoutez le reste.
    .marking = Les champs obligatoires portent un astérisque (*).

point-guest-order = Commande en tant qu’invité
    .text = Aucun compte n’est nécessaire, et aucun n’est créé.
    .marking = Les champs obligatoires portent un astérisque (*).

point-client-card = Fiche client remplie en boutique
    .text = La conversation n’a pas d’astérisque : le conseiller indique les réponses nécessaires.

point-after-sales = Demande au service client au sujet d’une garantie, d’une rétractation ou d’une réclamation

statement-no-sensitive =
    .text = Nous ne recueillons aucune donnée sur la santé, les convictions, les opinions, l’origine ou la vie intime, et vous prions de ne pas nous en envoyer.

retention-identity = Copies de documents officiels
    .text = Jusqu’à la levée du doute, et au plus ce délai.

term-cookie = « cookies »
    .text = Tout ce qui est déposé dans un appareil ou lu sur celui-ci lorsqu’un site est visité, un e-mail ouvert, un logiciel ou une application installé ou utilisé, qu’il s’agisse d’un ordinateur, d’un téléphone ou d’une liseuse.
    .also-1 = traceur

term-store = Boutique
    .text = Chacun de nos magasins ; leurs adresses figurent sur notre site.

## Ce qu’elle en fait

purpose-account = Créer et gérer votre compte
    .text = Vous vous connectez, modifiez vos informations, retrouvez vos commandes et leur suite, et voyez des articles suggérés d’après elles.
    .examples-1 = suggérer une écharpe assortie à un manteau
    .basis-condition = Vous donnez votre accord en ouvrant le compte ; dès que vous commandez, le contrat s’applique.

purpose-orders = Traiter vos achats
    .text = Nous prenons et suivons votre commande, avec ou sans compte, jusqu’aux réclamations qu’elle peut susciter.
    .examples-1 = vous annoncer qu’un colis est parti, ou qu’il est retenu
    .examples-2 = livrer selon le mode et à l’adresse choisis
    .examples-3 = modifier une commande à votre demande
    .examples-4 = reprendre ce que vous retournez, notamment en cas de rétractation
    .examples-5 = et, d’une façon générale, régler les demandes de garantie ou d’indemnisation
    .consequence = Sans ces données, pas de commande.

purpose-marketing = Vous envoyer offres et actualités
    .text = Nous vous parlons d’articles, de services, d’offres spéciales et de promotions, par les canaux dont vous avez coché la case.

purpose-improvement = Améliorer les services
    .text = Nous analysons l’usage du site, le rendons plus commode, et évaluons et renouvelons services, articles et systèmes. Les chiffres de notre métier sont établis cas par cas, mais conservés sans noms, et additionnés.
    .interests-1 = Proposer des services faciles à utiliser.
    .interests-2 = Connaître le marché sur lequel nous travaillons.

purpose-logistics = Prévoir stocks et livraisons
    .text = Nous prévoyons achats, stocks et livraisons, afin que les articles soient là où on les veut.
    .interests-1 = Ne pas manquer d’articles, ni en transporter pour rien.

purpose-service = Vous aider par le service client
    .text = Nous transmettons questions et réclamations à qui peut les régler, le service après-vente par exemple, étudions l’affaire, et suivons et améliorons nos réponses.
    .interests-1 = Bien servir quiconque demande ou se plaint.

purpose-fraud = Prévenir la fraude et les impayés
    .text = Nous décelons, traitons et prévenons la fraude, l’abus de moyens de paiement, le spam, les abus et les paiements qui échouent, par des vérifications dans des bases et d’autres sources. Une personne tranche avant tout refus.
    .interests-1 = Être payés, et éviter à autrui l’usage de cartes volées.

purpose-laundering = Prévenir le blanchiment d’argent
    .text = La loi nous fait examiner certains paiements et en déclarer quelques-uns.

purpose-legal-demands = Obéir aux tribunaux et à la loi
    .text = Nous utilisons des données lorsqu’une loi, une injonction ou une autre mesure de justice le demande, et aidons les enquêtes sur des infractions.

purpose-claims = Défendre nos droits
    .text = Nous examinons les actes illicites, supposés ou avérés, tenons les contrats conclus avec vous, étudions ce qu’autrui nous reproche, et protégeons les intérêts de la maison et de son personnel.
    .interests-1 = Constater, exercer et défendre des droits en justice.

decision-suggestions = Suggérer des articles
    .text = Quels articles vous voyez d’abord lorsque vous êtes connecté.
    .logic = Le site cherche les articles que d’autres ont achetés avec les vôtres.
    .significance = Une commodité ; tous les articles restent accessibles, au même prix.
    .human = Nos acheteurs contrôlent ce qui est suggéré.
    .contest = Dites au service client qu’une suggestion est déplacée ; une personne l’examine et vous répond.
    .opt-out = Désactivez les suggestions dans votre compte.

recipient-banks = Banques
    .text = Elles exécutent votre paiement lorsque vous utilisez les services de paiement du site, et remboursent.
    .tasks-1 = exécuter les paiements
    .tasks-2 = empêcher la fraude
    .condition = Lorsque vous payez, ou qu’un paiement semble frauduleux.

recipient-after-sales = Services de suivi et d’après-vente
    .text = Ils suivent pour nous commandes et retours.
    .tasks-1 = suivre les commandes
    .tasks-2 = traiter les retours
    .safeguards = Ils ne voient que ce qu’exige leur tâche, et sont tenus par contrat de le protéger et de ne l’utiliser à rien d’autre.

recipient-messaging = Partenaires de prospection
    .text = Ils mènent nos campagnes par e-mail, par téléphone et par courrier.
    .tasks-1 = envoyer les messages
    .tasks-2 = tenir la liste des refus
    .safeguards = Ils ne voient que ce qu’exige leur tâche, et sont tenus par contrat de le protéger et de ne l’utiliser à rien d’autre.

marketing =
    .text = Des offres d’articles et de services, des offres spéciales et des promotions : par e-mail (notre lettre d’information), par SMS ou MMS, par téléphone, par courrier, et par des bannières sur d’autres sites, sur les réseaux sociaux et dans les moteurs de recherche.
    .consent = Une case par type de message, aucune n’étant cochée d’avance ; à côté de chacune est indiqué à quoi servent vos données.
    .existing-customers = Aucun message sans case cochée, même aux clients.
    .withdrawal = À tout moment et gratuitement : par le lien de chaque lettre d’information, comme l’indique chaque SMS, dans votre compte ou en nous écrivant. Chaque message vous le rappelle.
    .profiling = Nous choisissons les offres d’après ce que vous avez acheté et consulté ; vous pouvez refuser cela seul.

liability =
    .text = Nous faisons ce que permet l’état de l’art, dans les systèmes et dans l’organisation, pour que personne d’étranger à leur usage n’altère, n’endommage, ne détruise ni ne voie vos données. Internet a ses propres risques, dont aucun site n’est maître ; et de ce que quelqu’un fait d’un mot de passe que vous lui avez communiqué, nous ne répondons pas.
    .advice-1 = Ne dites jamais à personne ce qui ouvre votre compte, pour quelque raison que ce soit.
    .advice-2 = Écrivez-nous au moindre soupçon qu’un autre utilise votre compte.
    .advice-3 = Choisissez un mot de passe que vous n’utilisez nulle part ailleurs.

## Vos droits

procedure-asking = Écrire au service client
    .text = Envoyez une lettre signée ou un e-mail signé, ou utilisez le formulaire, en précisant l’adresse de réponse.
    .steps-1 = Indiquez le droit et signez.
    .steps-2 = Précisez où vous répondre.
    .evidence-1 = votre signature
    .evidence-2 = la copie d’une pièce d’identité qui la porte, seulement si nous avons un doute raisonnable sur l’auteur
    .verification = Vous pouvez prouver votre identité par tout moyen ; vous connecter à votre compte suffit.
    .fee = Gratuit, sauf demandes manifestement infondées ou excessives.
    .refusal = Nous motivons le refus et indiquons l’autorité et le tribunal que vous pouvez saisir.

proof-address = Une facture ou un justificatif de domicile
    .text = Il montre que ce qu’on nous a dit de vous est exact. Vous pouvez y masquer tout, sauf le nom et l’adresse.
    .condition = Lorsqu’une commande présente des signes de fraude, pour confirmer le soupçon ou le lever.

right-access = Accéder à vos données
    .text = Vous apprenez ce que nous détenons sur vous et en recevez une copie.
    .scope = Dans un format électronique d’usage courant.

right-rectify = Faire rectifier vos données
    .text = Vous faites modifier, rectifier ou compléter des données.
    .conditions-1 = elles sont inexactes ou incomplètes
    .conditions-2 = ou vous ne pouvez pas les modifier vous-même
    .self-service = Connectez-vous à votre compte avec votre adresse e-mail et votre mot de passe, et modifiez-y vos informations.

right-erase = Faire effacer vos données
    .text = Vous obtenez que nous effacions vos données.
    .scope = Toutes, ou une partie que vous désignez.
    .exceptions-1 = ce que la loi nous oblige à conserver
    .exceptions-2 = ce dont dépend un droit en justice

right-object = Vous opposer à l’utilisation de vos données
    .text = Vous nous faites cesser d’utiliser des données pour une finalité fondée sur notre intérêt légitime, profilage compris.
    .exceptions-1 = nous démontrons des motifs plus impérieux que les vôtres
    .exceptions-2 = les données sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice
    .limits-1 = contre la prospection, aucune exception n’existe

right-withdraw = Retirer votre consentement
    .text = Vous mettez fin à nos messages et à tout ce que vous aviez accepté.
    .self-service = Par le lien ou le mot qui figure dans chaque lettre d’information et chaque SMS.

right-restrict = Limiter l’utilisation de vos données
    .text = Nous conservons les données sans rien en faire d’autre.
    .conditions-1 = vous vous opposez, le temps que nous pesions vos motifs
    .conditions-2 = vous contestez l’exactitude des données, le temps de la vérifier
    .conditions-3 = nous n’avons plus besoin des données, mais vous si, pour défendre vos droits
    .limits-1 = les données limitées peuvent encore servir avec votre consentement
    .limits-2 = pour la défense de droits en justice
    .limits-3 = pour protéger les droits d’une autre personne, physique ou morale
    .limits-4 = pour des motifs importants d’intérêt public de l’Union ou d’un État membre

right-port = Récupérer vos données (portabilité)
    .text = Vous recevez vos données dans un format structuré, d’usage courant et lisible par machine, ou nous les transmettons à un tiers à votre demande.
    .scope = Les données que vous nous avez vous-même fournies, et aucune autre.
    .limits-1 = transmises à un tiers seulement lorsque c’est techniquement possible

right-complain = Saisir une autorité d’une réclamation
    .text = Vous pouvez vous plaindre si vous estimez que vos données sont utilisées contre les règles.

statement-no-transfer =
    .text = Nul en dehors des destinataires nommés ici ne reçoit vos données.

minors =
    .text = Nous invitons les parents, et quiconque exerce l’autorité parentale, à apprendre aux enfants la prudence avec leurs données en ligne, sur notre site notamment.
    .guardian = Un parent qui n’a pas consenti à ce qu’un enfant nous a dit sur le site ou en boutique peut le faire effacer par la même procédure.
    .deletion = Nous effaçons ces données dès que nous en avons connaissance.

note-returns = Retours
    .text = Les articles peuvent être retournés sous 14 jours ; ceci relève des conditions de vente.

## Cookies

cookie-category-functional = Cookies dont le site se sert pour fonctionner
    .text = Ils vous permettent de parcourir le site et d’utiliser ce qu’il offre, comme le panier et la liste d’envies.
    .uses-1 = remplir un panier
    .uses-2 = tenir une liste d’envies
    .uses-3 = rester connecté

cookie-category-audience = Cookies qui analysent le site
    .text = Ils comptent les visites et montrent comment le site est utilisé ; nous en tirons de quoi le rendre plus commode et plus agréable.
    .uses-1 = compter les visites
    .uses-2 = rendre les pages plus commodes
    .refusal = Votre visite n’est pas comptée.

cookie-category-preferences = Cookies qui retiennent vos préférences
    .text = Ils gardent ce que vous avez choisi en regardant ou en achetant, comme l’identifiant, la langue ou le pays, pour vous éviter de choisir de nouveau.
    .uses-1 = retenir l’identifiant, la langue et le pays
    .refusal = Vous choisissez de nouveau à chaque visite.

cookie-category-advertising = Cookies qui choisissent les annonces
    .text = Ils servent à vous montrer des annonces susceptibles de vous intéresser. L’un d’eux peut aussi se trouver dans une de nos annonces sur un autre site : si vous l’avez accepté, il reconnaît votre navigateur tant qu’il vit.
    .uses-1 = choisir les annonces
    .uses-2 = mesurer les campagnes
    .refusal = Vous voyez autant d’annonces, mais elles ne sont pas choisies pour vous.

cookie-notice =
    .text = Avant votre choix, seuls sont déposés les cookies dont le site se sert pour fonctionner, et utiliser le site n’est pas choisir.
    .activation = Vous activez chaque catégorie vous-même, dans les réglages des cookies au bas de chaque page.
    .refusal = Refuser est gratuit et ne vous prive que du confort décrit pour chaque catégorie.
    .withdrawal = Rouvrez à tout moment les réglages des cookies et désactivez ce que vous voulez.
    .shared-computer = Lorsque plusieurs personnes utilisent un même ordinateur, ou une personne plusieurs navigateurs, nous ne pouvons être sûrs que ce que nous montrons était destiné à qui le voit. Partager un ordinateur et ses réglages est votre choix, à vos risques.

technology-tracker = Autres traceurs
    .text = Tout autre élément d’un e-mail, d’une application ou d’un appareil qui signale son ouverture ou son usage.

control-firefox = Cookies dans Firefox

control-chrome = Cookies dans Chrome

control-safari = Cookies dans Safari

control-edge = Cookies dans Edge

control-opera = Cookies dans Opera

control-your-online-choices = Refuser la publicité selon vos centres d’intérêt, entreprise par entreprise
    .text = Des centaines d’entreprises européennes de publicité s’y acceptent ou s’y refusent en un seul lieu. La plateforme est celle de la profession elle-même, l’European Interactive Digital Advertising Alliance (EDAA). Vous verrez toujours des annonces : seule la technique qui les accorde à vos centres d’intérêt est désactivée.

## Formulaires

form-request = Exercer un droit
    .text = Nous répondons à l’adresse que vous indiquez. Vous pouvez aussi nous écrire, par lettre ou par e-mail : les adresses figurent à côté du formulaire.
    .evidence-1 = La copie d’une pièce d’identité portant votre signature, seulement si nous avons un doute raisonnable et la demandons.
    .submit = Envoyer la demande
    .fields-right-label = Quel droit souhaitez-vous exercer ?
    .fields-right-consequence = Sans cette indication, nous devons d’abord vous demander quel droit vous souhaitez exercer.
    .fields-who-label = Pour qui faites-vous la demande ?
    .fields-who-consequence = Sans cette indication, nous ne savons pas qui la demande concerne.
    .fields-who-options-myself-label = Pour moi-même
    .fields-who-options-agent-label = Pour une personne qui m’a mandaté
    .fields-who-options-child-label = Pour un enfant dont j’ai la charge
    .fields-who-options-late-relative-label = Pour un proche décédé
    .fields-name-label = Nom et prénom
    .fields-name-consequence = Sans lui, nous ne pouvons retrouver vos données.
    .fields-email-label = Adresse e-mail pour la réponse
    .fields-email-help = Si vous avez un compte, l’adresse de ce compte.
    .fields-email-consequence = Sans elle, nous ne pouvons répondre que par courrier.
    .fields-reply-address-label = Adresse postale, si vous préférez une lettre
    .fields-details-label = Que devons-nous savoir ?
    .fields-details-help = N’indiquez ni données de santé ni données bancaires.
    .fields-signature-label = Signature : vos nom et prénom
    .fields-signature-help = En saisissant votre nom, vous signez la demande.
    .fields-signature-consequence = Sans elle, nous ne pouvons être sûrs que la demande vient de vous.

form-news = Que souhaitez-vous recevoir de nous ?
    .text = Chaque case que vous cochez vaut accord pour que vos données servent à ce type de message, et à nul autre. Aucune n’est cochée d’avance, et vous pouvez revenir en changer à tout moment.
    .submit = Enregistrer mes choix
    .fields-email-label = Adresse e-mail
    .fields-email-consequence = Sans elle, nous ne savons pas de qui sont ces choix.
    .fields-kinds-label = J’accepte que mes données servent
    .fields-kinds-options-newsletter-label = à la lettre d’information, par e-mail
    .fields-kinds-options-sms-label = à des offres par SMS ou MMS
    .fields-kinds-options-phone-label = à des offres par téléphone
    .fields-kinds-options-post-label = à des catalogues et invitations par courrier
    .fields-kinds-options-banners-label = à des bannières choisies pour moi sur d’autres sites, sur les réseaux sociaux et dans les moteurs de recherche

form-minor = Un enfant nous a dit quelque chose sans votre accord
    .text = Indiquez-nous ce qui aide à le retrouver, et nous l’effaçons.
    .evidence-1 = une phrase sur votre lien avec l’enfant
    .submit = Envoyer le signalement
    .fields-reporter-label = Votre nom
    .fields-reporter-consequence = Sans lui, nous ne savons pas qui demande.
    .fields-relation-label = Quel est votre lien avec l’enfant ?
    .fields-relation-consequence = Sans cela, nous devons d’abord vous interroger.
    .fields-relation-options-parent-label = Je suis son père ou sa mère
    .fields-relation-options-guardian-label = J’exerce l’autorité parentale à un autre titre
    .fields-relation-options-other-label = Un autre lien
    .fields-hint-label = Qu’est-ce qui nous aide à le retrouver ?
    .fields-hint-help = Un identifiant ou une date approximative, par exemple. N’écrivez rien de plus sur l’enfant.
    .fields-hint-consequence = Sans cela, nous n’avons rien à chercher.
    .fields-email-label = Adresse e-mail pour la réponse
    .fields-email-consequence = Sans elle, nous ne pouvons pas vous dire que c’est fait.
