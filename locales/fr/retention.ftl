# Durées, transferts, lois et définitions

retention-accounts = Compte client
    .text = Tant que vous le conservez ; un compte inutilisé est fermé après un rappel.

retention-orders = Commandes, retours et garanties
    .text = Jusqu’à la prescription des actions nées de l’achat.

retention-accounting = Factures et comptabilité
    .text = Comme l’exige le droit comptable.

retention-payment-proof = Preuve de paiement
    .text = Tant qu’un paiement par carte peut être contesté ; le cryptogramme n’est jamais conservé.

retention-prospects = Actualités et préférences
    .text = Jusqu’au retrait de votre consentement, et au plus ce délai après votre dernier contact.

retention-correspondence = Correspondance

retention-requests = Demandes sur vos données

retention-identity = Copies de pièces d’identité
    .text = Jusqu’à la vérification de l’identité, et au plus ce délai.

retention-traces = Données de navigation

retention-logs = Journaux de sécurité

retention-cameras = Images des caméras
    .text = Plus longtemps pour les seules scènes nécessaires à une enquête.

retention-calls = Enregistrements des appels

retention-reactions = Signalements d’effets indésirables

retention-product-use = Données des produits connectés

retention-applications = Candidatures non retenues

transfer-europe = Stockage dans l’Union européenne
    .text = Nos serveurs et leurs sauvegardes se trouvent en France et en Irlande.

transfer-support = Service client au Royaume-Uni
    .text = Les appels et messages du soir sont traités à Manchester.

transfer-messages = Envoi de messages depuis le Canada

transfer-measurement = Mesure d’audience aux États-Unis
    .text = Les adresses sont tronquées avant de quitter l’Union.
    .safeguard = Les clauses contractuelles types de la Commission européenne, avec un chiffrement dont nous gardons les clés.
    .copy = Écrivez à notre équipe vie privée ; nous envoyons les clauses sans leurs parties commerciales.

law-gdpr = Règlement général sur la protection des données

law-commerce-code = Code de commerce
    .text = Les documents comptables sont conservés dix ans.

law-cosmetics = Règlement relatif aux produits cosmétiques
    .text = Les effets indésirables graves sont notifiés à l’autorité.

term-personal-data = Données personnelles
    .text = Toute information sur une personne identifiée ou identifiable.
    .also-1 = données

term-controller = Responsable du traitement
    .text = Quiconque décide pourquoi et comment les données personnelles sont utilisées.

term-processor = Prestataire
    .text = Quiconque utilise des données personnelles pour notre compte et selon nos instructions.

term-site = Site
    .text = Nos pages web, nos applications et nos mini-programmes, où qu’ils soient ouverts.
