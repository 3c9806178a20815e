# Exercice des droits

procedure-asking = Nous faire une demande
    .text = Utilisez le formulaire, ou écrivez-nous par e-mail ou par courrier.
    .steps-1 = Dites quel droit vous souhaitez exercer.
    .steps-2 = Donnez une adresse à laquelle vous répondre.
    .steps-3 = Indiquez ce qui aide à vous retrouver : un numéro de client ou une commande.
    .verification = Nous écrivons à l’adresse que nous détenons. Nous n’en demandons davantage qu’en cas de doute raisonnable.
    .fee = Gratuit, sauf demandes manifestement infondées ou excessives.
    .refusal = Nous motivons le refus et indiquons l’autorité et le tribunal que vous pouvez saisir.

agent-guardian = Parents et tuteurs
    .text = Ils peuvent agir pour l’enfant dont ils ont la charge.
    .evidence-1 = une déclaration du lien

agent-heir = Proches d’une personne décédée
    .text = Les héritiers et les proches peuvent demander ce que la loi leur accorde, et ce que la personne souhaitait pour ses données.
    .evidence-1 = la preuve du décès et du lien de parenté

complaint =
    .text = Dites-nous ce qui ne va pas : une personne qui n’avait pas traité l’affaire l’examine.
    .steps-1 = Nous accusons réception.
    .steps-2 = Nous examinons l’affaire et vous en donnons l’issue.
