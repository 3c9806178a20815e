# Les mots des outils de consentement, là où le Québec les dit autrement.

consent-title = Vos choix en matière de témoins
consent-lead = Vous décidez quels témoins peuvent être utilisés sur ce site. Vous pouvez modifier votre choix en tout temps.
consent-settings-title = Paramètres des témoins
