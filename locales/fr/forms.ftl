# Formulaires

form-request = Exercer un droit
    .text = Nous répondons à l’adresse que vous indiquez. Vous pouvez aussi nous écrire : les autres moyens figurent à côté du formulaire.
    .evidence-1 = Un numéro de commande ou de client, si vous en avez un.
    .submit = Envoyer la demande
    .fields-right-label = Quel droit souhaitez-vous exercer ?
    .fields-who-label = Pour qui faites-vous la demande ?
    .fields-who-options-myself-label = Pour moi-même
    .fields-who-options-agent-label = Pour une personne qui m’a mandaté
    .fields-who-options-child-label = Pour un enfant dont j’ai la charge
    .fields-who-options-late-relative-label = Pour un proche décédé
    .fields-name-label = Nom et prénom
    .fields-name-consequence = Sans lui, nous ne pouvons retrouver vos données.
    .fields-email-label = Adresse e-mail pour la réponse
    .fields-email-help = Si vous avez un compte, l’adresse de ce compte.
    .fields-email-consequence = Sans elle, nous ne pouvons répondre que par courrier.
    .fields-match-label = Numéro de commande ou de client
    .fields-match-help = Il nous aide à vous reconnaître sans demander de document.
    .fields-details-label = Que devons-nous savoir ?
    .fields-details-help = N’indiquez ni données de santé ni données bancaires.
    .fields-reply-label = Comment devons-nous répondre ?
    .fields-reply-options-by-email-label = Par e-mail
    .fields-reply-options-by-post-label = Par courrier

form-contact = Nous écrire
    .text = Pour vos questions, remarques et réclamations sur la vie privée.
    .submit = Envoyer le message
    .fields-topic-label = De quoi s’agit-il ?
    .fields-topic-options-question-label = Une question
    .fields-topic-options-feedback-label = Une remarque
    .fields-topic-options-complaint-label = Une réclamation
    .fields-topic-options-report-label = Les données d’un enfant
    .fields-name-label = Nom
    .fields-email-label = Adresse e-mail pour la réponse
    .fields-email-consequence = Sans elle, nous ne pouvons répondre.
    .fields-message-label = Votre message
