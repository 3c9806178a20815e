# Les mots des outils de consentement, là où le Québec les dit autrement.

consent-title = Vos choix en matière de témoins
consent-lead = Vous décidez quels témoins peuvent être utilisés sur ce site. Vous pouvez modifier votre choix en tout temps.
consent-settings-title = Paramètres des témoins
consent-unscripted = Ces paramètres ont besoin de JavaScript et de l’outil qui demande votre accord. Si l’un des deux manque, effacez dans votre navigateur les témoins et les données de ce site : votre choix est alors retiré.
