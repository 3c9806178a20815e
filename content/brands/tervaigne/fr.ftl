# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Tervaigne
    [de] de Tervaigne
}

controller =
    .representative-role = fondateur et président

contact-privacy = Équipe vie privée
    .text = Pour toute question sur cette politique, pour vos droits et pour vos réclamations.

contact-service = Service client
    .text = Pour les commandes, les produits et les réparations.
    .hours = Du lundi au vendredi, de 9 h à 18 h

procedure-asking = Écrire au service client
    .text = Envoyez une lettre ou un e-mail signés, ou utilisez le formulaire, en précisant l’adresse de réponse.
    .steps-1 = Indiquez le droit et signez.
    .steps-2 = Précisez où vous répondre.
    .evidence-1 = votre signature
    .evidence-2 = la copie d’une pièce d’identité, seulement en cas de doute raisonnable
    .verification = Vous pouvez prouver votre identité par tout moyen ; vous connecter à votre compte suffit.
    .fee = Gratuit, sauf demandes manifestement infondées ou excessives.
    .refusal = Nous motivons le refus et indiquons l’autorité et le tribunal que vous pouvez saisir.

proof-address = Une facture ou un justificatif de domicile
    .text = Il montre que l’adresse de livraison est la vôtre.
    .condition = Lorsqu’une commande présente des signes de fraude.

right-rectify = Faire rectifier vos données
    .self-service = Connectez-vous à votre compte et modifiez-y vos informations.

right-object = Vous opposer à l’utilisation de vos données
    .exceptions-1 = nous démontrons des motifs plus impérieux que les vôtres
    .exceptions-2 = les données sont nécessaires à la défense de droits en justice
    .limits-1 = contre la prospection, aucune exception n’existe

right-restrict = Limiter l’utilisation de vos données
    .conditions-1 = vous vous opposez, le temps que nous pesions vos motifs
    .conditions-2 = vous contestez l’exactitude des données, le temps de la vérifier
    .conditions-3 = nous n’avons plus besoin des données, mais vous si, pour défendre vos droits
    .limits-1 = les données gelées peuvent encore servir avec votre consentement
    .limits-2 = pour la défense de droits en justice
    .limits-3 = pour protéger les droits d’une autre personne
    .limits-4 = pour des motifs importants d’intérêt public de l’Union ou d’un État membre

right-port = Récupérer vos données (portabilité)
    .scope = Les données que vous nous avez vous-même fournies.
    .limits-1 = transmises à un tiers seulement lorsque c’est techniquement possible

statement-no-transfer =
    .text = Nul en dehors des destinataires nommés ici ne reçoit vos données.

minors =
    .text = Nous invitons les parents à apprendre aux enfants la prudence avec leurs données en ligne.
    .guardian = Un parent qui n’a pas donné son accord peut faire effacer les données de l’enfant par la même procédure.
    .deletion = Nous effaçons ces données dès que nous en avons connaissance.

note-returns = Retours
    .text = Les articles peuvent être retournés sous 14 jours ; ceci relève des conditions de vente.
