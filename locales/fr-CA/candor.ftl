### Ce que le français du Québec dit autrement dans l’interface. Le reste vient de fr.

ui-portal-title = { -brand } et vos renseignements personnels
ui-nav-cookies = Témoins
ui-document-cookies = Politique sur les témoins
ui-document-notice = Avis sur vos renseignements
ui-summary-what = Quels renseignements utilisons-nous?
ui-summary-why = Pourquoi?
ui-summary-who = Qui d’autre y a accès?
ui-summary-long = Combien de temps sont-ils conservés?
ui-summary-rights = Que pouvez-vous faire?
ui-purposes-table-caption = À quoi servent les renseignements, ce qui l’autorise et pour qui
ui-home-title = Vos renseignements personnels
ui-home-lead = { -brand } vous explique ici quels renseignements personnels sont utilisés et pourquoi, qui d’autre y a accès, combien de temps ils sont conservés et comment exercer vos droits.
ui-rights-lead = La loi vous donne des droits sur vos renseignements personnels. Chacune des pages ci-dessous explique un droit et la manière de l’exercer.
ui-requests-lead = Dites-nous ce que vous souhaitez au sujet de vos renseignements personnels. Nous ne demandons que ce qui est nécessaire pour vous répondre.
ui-cookies-title = Témoins et technologies semblables
ui-cookies-why = À quoi servent les témoins?
ui-cookies-why-text = Les témoins et les technologies semblables conservent des renseignements sur votre appareil ou y accèdent. Ils permettent par exemple à un site de reconnaître votre navigateur d’une page à l’autre.
ui-cookies-stored = Qu’est-ce qui est conservé sur votre appareil?
ui-cookies-nothing = Le site { -brand } ne dépose aucun témoin et ne conserve rien sur votre appareil. Vous n’avez donc rien à accepter ni à refuser.
ui-cookies-none = Le site { -brand } ne dépose aucun témoin. Les autres technologies qui laissent des traces sont décrites ci-dessous.
ui-cookies-always = Qu’est-ce qui est toujours actif, et pourquoi?
ui-cookies-choose = De quoi pouvez-vous décider?
ui-cookies-refuse = Que se passe-t-il si vous refusez?
ui-cookies-change = Comment changer d’avis?
ui-cookies-here = Et les présentes pages?
ui-cookies-here-text = Elles ne déposent aucun témoin, ne conservent rien sur votre appareil et ne chargent rien depuis d’autres sites. Ce que vous écrivez dans un formulaire ne quitte votre appareil que lorsque vous l’envoyez.
ui-cookies-open = Ouvrir les réglages des témoins
ui-contact-title = Nous joindre
ui-nav-contact = Nous joindre
ui-contact-lead = Posez une question sur vos renseignements personnels ou dites-nous ce que nous pourrions mieux faire.
ui-form-notice = Ce que deviennent les renseignements envoyés
ui-card-document-privacy = Comment les renseignements personnels sont recueillis, utilisés, communiqués et conservés.
ui-card-rights = Ce que vous pouvez demander, et ce qui s’ensuit.
ui-card-requests = Envoyer une demande au sujet de vos renseignements.
ui-card-cookies = Quels témoins sont utilisés, pourquoi, et comment choisir.
ui-card-facts = Tous les faits, en tableaux : ce qui est recueilli, pourquoi, qui le reçoit et pour combien de temps.

# Là où l’adresse de courriel ne peut être juste.
ui-form-invalid-email = Veuillez vérifier l’adresse courriel : elle doit ressembler à nom@example.com.

# L’objet de la lettre.
ui-letter-subject = Demande concernant mes renseignements personnels
