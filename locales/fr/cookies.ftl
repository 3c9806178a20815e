# Cookies : finalités

cookie-session =
    .purpose = Relie entre elles les pages d’une visite.
    .exemption-reason = Sans lui, nul ne peut se connecter.

cookie-token =
    .purpose = Garantit qu’un formulaire a été envoyé depuis notre propre page.
    .exemption-reason = Il vous protège des requêtes falsifiées.

cookie-basket =
    .purpose = Retient le contenu du panier.
    .exemption-reason = Vous l’avez demandé en remplissant le panier.

cookie-choice =
    .purpose = Retient vos choix en matière de cookies.
    .exemption-reason = Sans cela, la question reviendrait à chaque page.

cookie-balance =
    .purpose = Dirige toutes les requêtes d’une visite vers le même serveur.
    .exemption-reason = Il ne sert qu’à la transmission.

cookie-language =
    .purpose = Retient la langue et le pays choisis.

cookie-last-seen =
    .purpose = Affiche les derniers articles consultés.

cookie-visits =
    .purpose = Distingue un nouveau visiteur d’un visiteur qui revient.

cookie-visit =
    .purpose = Compte les pages d’une visite.

cookie-ads =
    .purpose = Reconnaît un navigateur sur d’autres sites pour choisir les annonces.

cookie-ads-pixel =
    .purpose = Indique si une annonce a conduit à un achat.

cookie-share =
    .purpose = Permet de partager une page avec vos contacts sur le réseau.
