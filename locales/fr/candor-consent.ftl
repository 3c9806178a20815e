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
# À côté, pour qui veut savoir pourquoi.
consent-always-on-text = Ne peut pas être désactivé.
# Un seul bouton pour tout ce qui peut être refusé.
consent-all = Tout à la fois
consent-all-text = Active ou désactive tout ce qui peut être refusé.
# Après un nombre : combien il y a de fournisseurs.
consent-service = fournisseur
consent-services = fournisseurs
# Quand ce que le site utilise n’est plus ce sur quoi la personne a choisi.
consent-changed = Ce que ce site utilise a changé depuis votre dernier choix. Veuillez choisir de nouveau.

## À la place d’un film, d’une carte ou autre, chargé seulement après accord.

# Le nom du fournisseur suit.
consent-embed = Ce contenu vient d’un autre fournisseur et ne se charge qu’avec votre accord :
consent-embed-once = Charger une fois
consent-embed-always = Toujours charger

## Rouvrir les paramètres. Le titre des paramètres nomme le bouton.

# Pour qui navigue sans scripts, ou bloque l’outil qui demande l’accord.
consent-unscripted = Ces paramètres ont besoin de JavaScript et de l’outil qui demande votre accord. Si l’un des deux manque, effacez dans votre navigateur les cookies et les données de ce site : votre choix est alors retiré.
