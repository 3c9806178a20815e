### Ce que le français du Québec dit autrement dans les formulaires. Le reste vient de fr.

form-request =
    .text = Exercez vos droits ici. Il n’est pas nécessaire d’avoir un compte ni d’envoyer une pièce d’identité : en cas de doute réel sur l’identité de la personne qui demande, nous communiquerons avec vous.
    .evidence-1 = En cas de doute réel sur l’identité de la personne qui demande : des renseignements supplémentaires permettant de le lever.
    .fields-details-help = Par exemple : quels renseignements, quel compte ou quelle commande, depuis quand. N’envoyez ni pièce d’identité ni numéro de carte de crédit.
    .fields-relation-consequence = Sans cette réponse, nous ne savons pas qui est visé par les renseignements.
    .fields-name-consequence = Sans votre nom, nous risquons de ne pas retrouver vos renseignements ou de ne pas être sûrs de répondre à la bonne personne.
    .fields-email-label = Votre adresse courriel
    .fields-reference-help = Si vous en avez un, il nous aide à retrouver vos renseignements.
    .fields-reply-options-email-label = Par courriel
    .fields-reply-options-post-label = Par la poste
    .fields-concerned-consequence = Sans lui, nous ne savons pas quels renseignements chercher.
    .fields-address-consequence = Sans elle, nous répondons par courriel.

form-contact =
    .text = Pour vos questions sur notre utilisation des renseignements personnels, vos commentaires et vos plaintes.
    .fields-topic-options-feedback-label = Un commentaire
    .fields-topic-options-complaint-label = Une plainte
    .fields-message-help = N’envoyez ni pièce d’identité, ni numéro de carte de crédit, ni mot de passe.
    .fields-email-label = Votre adresse courriel
