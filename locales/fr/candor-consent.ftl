# Les mots des outils de consentement, tels que `candor cookies export` les écrit pour le site de la marque.

# Titre du bandeau qui pose la question.
consent-title = Vos choix en matière de cookies
# En dessous, lorsque l’espace de travail n’énonce aucun texte sur les cookies.
consent-lead = Vous décidez quels cookies peuvent être utilisés sur ce site. Vous pouvez modifier votre choix à tout moment.

## Boutons. Accepter et refuser se disent de la même façon : l’un n’est pas plus facile que l’autre.

consent-accept-all = Tout accepter
consent-refuse-all = Tout refuser
# Ouvre les paramètres, catégorie par catégorie.
consent-choose = Personnaliser
consent-save = Enregistrer mes choix
consent-close = Fermer
# Pour un seul service.
consent-allow = Accepter
consent-refuse = Refuser

## Paramètres.

consent-settings-title = Paramètres des cookies
# À côté de ce qui ne peut pas être désactivé.
consent-always-on = Toujours actif
