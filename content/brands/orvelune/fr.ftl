# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Orvelune
    [de] d’Orvelune
}

contact-privacy = Équipe vie privée
    .text = Pour toute question sur cette politique, pour vos droits et pour vos réclamations.

contact-service = Service client
    .text = Pour les commandes, les produits et les réparations.
    .hours = Du lundi au vendredi, de 9 h à 18 h

contact-vigilance = Cosmétovigilance
    .text = Pour signaler un effet indésirable d’un produit.

right-withdraw = Retirer votre consentement
    .self-service = Dans l’application : Réglages, Vie privée. L’association et la localisation s’y désactivent aussi.
