# Ce que le français du Québec dit autrement des faits communs. Le reste vient de fr.

# Données, sources et moments de collecte

item-title = titre de civilité

item-email = adresse courriel

item-login = nom d’utilisateur et numéro de client

item-wish-list = liste de souhaits

item-card-code = code de sécurité de la carte

item-location = emplacement du produit, pendant que vous le cherchez

data-contact = Coordonnées

data-account =
    .consequence = Sans ces renseignements, vous pouvez toujours commander en tant qu’invité, là où la boutique le permet.

data-payment = Renseignements de paiement
    .consequence = Sans eux, une commande ne peut pas être payée.

data-posts =
    .text = Évaluations, commentaires et images sur nos sites et nos pages de médias sociaux.

data-voice =
    .text = Les enregistrements des appels au service à la clientèle, annoncés au début de l’appel.

source-you =
    .means = Formulaires, conversations, lettres, courriels et appels téléphoniques.

source-device =
    .means = Journaux de serveur, témoins et technologies semblables.

source-premises =
    .means = Caméras, signalées par des affiches.

source-social = Médias sociaux et sites publics
    .text = Lorsque vous ouvrez une session par un réseau, ou écrivez publiquement au sujet de nos produits.

point-by-phone = Appel au service à la clientèle

point-newsletter = Abonnement à l’infolettre

point-client-card = Fiche remplie en boutique

# Finalités

purpose-payment =
    .text = Votre paiement est confié au fournisseur de services de paiement; nous en recevons le résultat.

purpose-marketing = Vous envoyer l’infolettre

purpose-orders =
    .consequence = Sans ces renseignements, pas de commande.

purpose-records =
    .text = Les factures et écritures sont conservées pour la comptabilité, les audits et les impôts.

purpose-requests = Répondre aux demandes sur vos renseignements

purpose-other-uses =
    .text = Si nous avons un jour besoin de vos renseignements à une autre fin, nous vous le disons en vous les demandant, et sollicitons votre consentement.

marketing =
    .existing-customers = Si vous avez acheté chez nous, nous pouvons vous écrire par courriel au sujet de produits semblables, sauf si vous refusez.

opt-out-unsubscribe =
    .how = Suivez le lien placé à la fin de tout courriel, ou répondez au texto comme il l’indique.

# Responsables, destinataires et autorités

officer =
    .title = Responsable de la protection des renseignements personnels du groupe

contact-privacy = Équipe de la protection des renseignements personnels
    .text = Pour toute question sur cette politique, pour vos droits et pour vos plaintes.

contact-privacy-office = Responsable de la protection des renseignements personnels du groupe

recipient-hosting = Hébergeurs et entreprises d’entretien informatique
    .tasks-1 = conserver les renseignements

recipient-delivery = Transporteurs et services de messagerie

recipient-payment-services = Fournisseurs de services de paiement

recipient-messaging = Services d’envoi d’infolettres
    .text = Ils envoient les lettres et messages que vous avez accepté de recevoir.

recipient-measurement = Entreprises de mesure d’audience

recipient-ad-networks =
    .condition = Seulement si vous avez accepté les témoins publicitaires.

recipient-social-networks = Médias sociaux
    .condition = Lorsque vous utilisez nos pages chez eux, ou après avoir accepté leurs témoins.

recipient-group-companies =
    .safeguards = Une entente au sein du groupe; aucune n’utilise vos renseignements à ses propres fins.

recipient-advisers = Avocats, comptables, auditeurs et assureurs

recipient-authorities = Organismes publics, police et tribunaux

recipient-acquirer = Un acquéreur de l’entreprise
    .text = Si tout ou partie de l’entreprise est vendue, fusionnée ou liquidée, les renseignements la suivent, aux mêmes fins.

statement-no-sale =
    .text = Nous ne vendons pas vos renseignements personnels.

# Sécurité, mineurs et mises à jour

security-measure-access =
    .text = Chaque membre du personnel n’ouvre que ce qu’exige sa tâche; chaque accès est journalisé.

security-measure-training =
    .text = Toute personne qui manie des renseignements personnels est formée chaque année.

security-measure-department =
    .text = Une équipe répond de la protection des renseignements personnels dans tout le groupe.

incident =
    .text = Nous circonscrivons l’incident, en corrigeons les effets, le consignons et avisons ceux que la loi désigne.

monitoring-cameras =
    .sign = Une affiche à chaque entrée indique qui nous sommes et comment exercer vos droits.

minors =
    .text = Nos sites s’adressent aux adultes. En dessous de l’âge indiqué ici, nous ne recueillons pas sciemment de renseignements.
    .guardian = Un parent qui n’a pas donné son accord peut nous demander de supprimer ce que l’enfant nous a donné.
    .deletion = Nous détruisons ces renseignements dès que nous en avons connaissance.

link-other-sites =
    .examples-2 = médias sociaux

changes =
    .notice = Nous publions ici chaque version et annonçons par courriel les changements importants à ceux dont nous avons l’adresse.
    .consent = Si un changement touche à ce que vous aviez accepté, nous vous redemandons votre consentement.

# Durées, lois et définitions

retention-payment-proof =
    .text = Tant qu’un paiement par carte peut être contesté; le code de sécurité n’est jamais conservé.

retention-prospects = Infolettre et préférences

retention-requests = Demandes sur vos renseignements

retention-traces = Renseignements de navigation

retention-product-use = Renseignements des produits connectés

transfer-support = Service à la clientèle au Royaume-Uni

term-personal-data = Renseignements personnels
    .text = Tout renseignement sur une personne physique qui permet, directement ou indirectement, de l’identifier.
    .also-1 = renseignements

term-controller = Responsable
    .text = Quiconque décide pourquoi et comment les renseignements personnels sont utilisés.

term-processor = Fournisseur de services
    .text = Quiconque utilise des renseignements personnels pour notre compte et selon nos instructions.

term-site =
    .text = Nos pages Web, nos applications et nos mini-programmes, où qu’ils soient ouverts.

# Exercice des droits

procedure-asking =
    .text = Utilisez le formulaire, ou écrivez-nous par courriel ou par la poste.

agent-heir =
    .text = Les héritiers et les proches peuvent demander ce que la loi leur accorde, et ce que la personne souhaitait pour ses renseignements.

complaint =
    .text = Dites-nous ce qui ne va pas : une personne qui n’avait pas traité l’affaire l’examine.

# Formulaires

form-request =
    .fields-receiver-label = Si nous devons communiquer les renseignements à quelqu’un d’autre : à qui ?
    .fields-name-consequence = Sans lui, nous ne pouvons retrouver vos renseignements.
    .fields-email-label = Adresse courriel pour la réponse
    .fields-email-consequence = Sans elle, nous ne pouvons répondre que par la poste.
    .fields-details-help = N’indiquez ni renseignements de santé ni renseignements bancaires.
    .fields-reply-options-by-email-label = Par courriel
    .fields-reply-options-by-post-label = Par la poste

form-contact =
    .text = Pour vos questions, commentaires et plaintes au sujet de la vie privée.
    .fields-topic-options-feedback-label = Un commentaire
    .fields-topic-options-complaint-label = Une plainte
    .fields-topic-options-report-label = Les renseignements d’un enfant
    .fields-email-label = Adresse courriel pour la réponse

# Témoins

cookie-notice =
    .activation = Vous activez chaque catégorie dans les réglages des témoins, au bas de chaque page.
    .withdrawal = Rouvrez les réglages des témoins et désactivez ce que vous voulez.
    .shared-computer = Si plusieurs personnes utilisent le même ordinateur, le choix de l’une vaut pour toutes. Effacez les témoins avant de le quitter.

cookie-category-functional =
    .text = Ils portent le panier, la session et votre choix en matière de témoins.

cookie-choice =
    .purpose = Retient vos choix en matière de témoins.

technology-cookie = Témoin
    .text = Un court texte qu’un site demande à votre navigateur de conserver et de présenter de nouveau; on l’appelle aussi « témoin de connexion ».

technology-pixel = Pixel espion

control-settings = Réglages des témoins

control-firefox = Les témoins dans Firefox

control-chrome = Les témoins dans Chrome

control-safari = Les témoins dans Safari

control-edge = Les témoins dans Edge

control-your-online-choices = Refuser la publicité ciblée, entreprise par entreprise

control-app-permissions =
    .text = La position, le Bluetooth et les notifications peuvent être retirés en tout temps dans les réglages de votre téléphone cellulaire.
