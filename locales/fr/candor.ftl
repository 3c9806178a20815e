### Words of the default theme: everything a page says that no document says.

## Words of the whole page: header, footer, ways around.

# Name of the whole site, in search results. { -brand } is the bare name of the brand; keep it where the bare name is right.
ui-portal-title = { -brand } et vos données personnelles
# Hidden link at the very top, for people who use a keyboard or a screen reader.
ui-skip = Aller au texte
# Name of the main navigation, read by screen readers only.
ui-nav-label = Pages
# Main navigation. Keep these five short.
ui-nav-home = Accueil
ui-nav-rights = Vos droits
# Page with the forms for making a request under the law.
ui-nav-requests = Faire une demande
ui-nav-cookies = Cookies
ui-nav-facts = Les faits
ui-nav-contact = Contact
# In the footer.
ui-nav-glossary = Les mots expliqués
ui-nav-gaps = Ce qui manque
# Name of the list of languages, read by screen readers only.
ui-choose-language = Choisir une langue
# Heading of the table of contents.
ui-contents = Sommaire
# A date follows, after ui-colon.
ui-updated = Dernière mise à jour
# A date follows, after ui-colon.
ui-effective = Entrée en vigueur
# Link to the brand's own site, in the footer.
ui-brand-site = Le site { -brand }
# Link to the first page, after a form was sent.
ui-back-home = Retour à l’accueil
# What stands between a label and its value, with the spaces the language asks for. Quotation marks keep the spaces.
ui-colon = { " : " }
# What stands between the lines of an address in a sentence: street, town, country.
ui-comma = { ", " }
# The postal code of an address that runs from the country to the house.
address-postcode = { $code }
ui-yes = Oui
ui-no = Non
# Read by screen readers where the page shows a dash: the policy does not state this.
ui-not-stated = Non précisé
ui-not-available = Non disponible
# Shown instead of a list or table that has no entries.
ui-nothing = Il n’y a rien à indiquer ici.

## Titles of documents.

ui-document-privacy = Politique de confidentialité
ui-document-cookies = Politique relative aux cookies
ui-document-terms = Conditions d’utilisation
# A shorter text about one matter, such as cameras in a shop.
ui-document-notice = Note d’information sur vos données
# Where the kind of the document is not known.
ui-document-other = Document

## The summary on top of a policy: the five questions a visitor has.

ui-summary-title = En bref
ui-summary-what = Quelles données utilisons-nous ?
ui-summary-why = Pourquoi ?
ui-summary-who = Qui d’autre y a accès ?
ui-summary-long = Combien de temps sont-elles conservées ?
ui-summary-rights = Que pouvez-vous faire ?
ui-summary-more = et d’autres

## The facts of a policy, as tables.

ui-facts-title = Les faits sous forme de tableaux
ui-facts-lead = Tout ce que ce portail énonce, sous une forme facile à consulter.
ui-purposes-table-caption = À quoi servent les données, sur quelle base légale et pour qui

## What is known to be missing.

ui-gaps-title = Ce que cette politique ne précise pas encore
ui-gaps-lead = Nous savons que les points suivants manquent. Chacun est indiqué avec sa raison.
# Label before the reason why a fact is missing, with ui-colon between.
ui-gap = Point encore manquant

## Laws and terms.

ui-glossary-title = Les mots expliqués
ui-glossary-lead = Ce que signifient les lois, les termes et les sigles employés dans ces pages.
# Where a page first names a law or a term that has a short name. $name: in full; $short: the short name.
ui-expanded = { $name } ({ $short })

## The home page.

ui-home-title = Vos données personnelles
ui-home-lead = { -brand } vous explique ici quelles données personnelles sont utilisées et pourquoi, qui d’autre y a accès, combien de temps elles sont conservées et comment exercer vos droits.

## Rights, requests, cookies and contact.

ui-rights-title = Vos droits
ui-rights-lead = La loi vous donne des droits sur vos données personnelles. Chacune des pages ci-dessous explique un droit et la manière de l’exercer.
ui-requests-title = Faire une demande
ui-requests-lead = Dites-nous ce que vous souhaitez concernant vos données personnelles. Nous ne demandons que ce qui est nécessaire pour vous répondre.
ui-cookies-title = Cookies et technologies similaires
ui-cookies-lead = Ce que le site { -brand } conserve sur votre appareil ou y lit, pourquoi, et ce que vous pouvez décider.
# The answers in short on top of the page of cookies: each question, then what is said where the brand's facts do not say it.
ui-cookies-why = À quoi servent les cookies ?
ui-cookies-why-text = Les cookies et les technologies similaires conservent des informations sur votre appareil ou y accèdent. Ils permettent par exemple à un site de reconnaître votre navigateur d’une page à l’autre.
# Question in place of the one before, where the brand sets no cookies.
ui-cookies-stored = Qu’est-ce qui est conservé sur votre appareil ?
ui-cookies-nothing = Le site { -brand } ne dépose aucun cookie et ne conserve rien sur votre appareil. Vous n’avez donc rien à accepter ni à refuser.
ui-cookies-none = Le site { -brand } ne dépose aucun cookie. Les autres technologies qui laissent des traces sont décrites ci-dessous.
# The categories that cannot be refused follow.
ui-cookies-always = Qu’est-ce qui est toujours actif, et pourquoi ?
ui-cookies-always-none = Rien.
# The categories that can be refused follow.
ui-cookies-choose = De quoi pouvez-vous décider ?
ui-cookies-refuse = Que se passe-t-il si vous refusez ?
ui-cookies-change = Comment changer d’avis ?
# These pages themselves, which are not the brand's website.
ui-cookies-here = Et les présentes pages ?
ui-cookies-here-text = Elles ne déposent aucun cookie, ne conservent rien sur votre appareil et ne chargent rien depuis d’autres sites. Ce que vous écrivez dans un formulaire ne quitte votre appareil que lorsque vous l’envoyez.
# Button that leads to the brand's website, which opens its own settings there.
ui-cookies-open = Ouvrir les réglages des cookies
ui-cookies-open-hint = Ils s’ouvrent sur le site { -brand }, qui garde votre choix.
# Where going on using the website is taken for agreement.
ui-cookies-implied = Le site ne demande pas votre consentement : il considère que vous acceptez en poursuivant votre visite. Poursuivre sa visite n’est pas un acte positif clair, et de nombreuses lois n’y voient pas un consentement. Ce que vous pouvez faire est indiqué ci-dessous.
# Where what the browser accepts is set.
ui-cookies-browser = Le site ne demande pas votre consentement : il dépose tout ce que votre navigateur accepte. Vous pouvez refuser dans les réglages de votre navigateur, comme indiqué ci-dessous.
# Short mark on a category of cookies, before anybody has chosen.
ui-cookies-state-always = Toujours actifs
ui-cookies-state-off = Inactifs tant que vous n’acceptez pas
ui-cookies-state-on = Actifs sauf refus
# Link from a category to its table.
ui-cookies-count = { $count } dans la liste
# Above cookies of no category.
ui-cookies-uncategorised = Catégorie non indiquée
# Above ways to choose whose kind is not stated.
ui-controls-other = Autres moyens
# Above a long list: a field that narrows it, and what is left. $shown, $all: numbers.
ui-narrow-search = Rechercher dans la liste
ui-narrow-all = Toutes
ui-narrow-count = { $shown } sur { $all }
ui-contact-title = Contact
ui-contact-lead = Posez une question sur vos données personnelles ou dites-nous ce que nous pourrions mieux faire.

## Forms.

# Above a form. The asterisk marks fields that must be filled in.
ui-required-legend = Les champs marqués d’un * sont obligatoires.
# Label of a hidden field that catches machines. People see it only if the page's style is missing.
ui-honeypot-label = Laissez ce champ vide
# First line of a drop-down list, before a choice is made.
ui-form-choose = Veuillez choisir
# Heading of the notice beside the button: who receives what is sent, why, and for how long.
ui-form-notice = Ce que deviennent les informations envoyées
# Heading of the other ways to reach the brand, beside a form or instead of it.
ui-form-others = Autres moyens de nous joindre
# Button that opens the visitor's e-mail program, where there is no form.
ui-form-mailto = Nous écrire par courriel

## After a form was sent, and where something went wrong.

ui-thanks-title = Merci
ui-thanks-text = Votre message a bien été envoyé. Nous vous répondrons à l’adresse que vous avez indiquée.
ui-error-title = Votre message n’a pas été envoyé
ui-error-text = Un problème est survenu de notre côté. Veuillez revenir en arrière et réessayer, ou nous joindre par l’un des moyens ci-dessous.
ui-not-found-title = Page introuvable
ui-not-found-text = L’adresse est peut-être erronée, ou la page a été déplacée.

## Facts in tables

# Above what each law says about a right.
ui-law = Ce que dit la loi
# In place of a term, where the law sets none in days or months.
ui-no-deadline = Aucun délai fixé
# Rows of what the laws say about a right: where they apply; head of the column that names the rows.
ui-law-where = Si vous vivez
ui-law-aspect = Point
# Rights by where a visitor lives. $places: “en France ou en Allemagne”, from the `.in` of each region.
ui-live-in = Si vous vivez { $places }
# A place without `.in`. $place: its name.
ui-live-place = dans ce territoire ({ $place })
# Above the rights that no law of the brand’s markets gives, and the brand does.
ui-live-anywhere = Où que vous viviez
# Above the laws, where there is more than one.
ui-live-several = Si vous vivez dans plusieurs de ces lieux, parce que l’un se trouve dans l’autre par exemple, vous avez les droits de chacun.
ui-live-law = Loi

## Footnotes

# Read aloud before the number of a note.
ui-footnote = Note
ui-footnote-back = Retour au texte

## Forms

# The button, where the form does not say its own words.
ui-send = Envoyer

## Cards of the home page: one sentence on what stands behind each

ui-card-document-privacy = Comment les données personnelles sont collectées, utilisées, partagées et conservées.
ui-card-document-cookies = Ce qui est enregistré sur votre appareil.
ui-card-document-terms = Les conditions applicables.
ui-card-document-notice = Une courte notice sur un sujet précis.
ui-card-document-other = En savoir plus sur nos pratiques.
ui-card-rights = Ce que vous pouvez demander, et la suite qui y est donnée.
ui-card-requests = Envoyer une demande concernant vos données.
ui-card-contact = À qui écrire, et comment.
ui-card-cookies = Quels cookies sont utilisés, pourquoi, et comment choisir.
ui-card-facts = Tous les faits, en tableaux : ce qui est collecté, pourquoi, qui le reçoit et combien de temps.
ui-card-glossary = Le sens des lois et des termes employés ici.
ui-card-gaps = Ce que nous n’avons pas encore précisé, et pourquoi.

## A right's page

# Above what the brand itself says of a right and of how it is used.
ui-right-here = Chez { -brand }

## Languages of a document

# $language: the name of a language.
ui-prevailing = En cas de divergence entre les versions, celle en { $language } prévaut.
# In place of a document that is not translated; links to the other languages follow.
ui-not-translated = Ce document n’est pas encore disponible en français. Vous pouvez le lire en :

## Forms: what the pages for requests say, and what their script shows.

# Page with the form for one right. $right is its title.
ui-request-title = Votre demande : { $right }

# Link from the page of a right to its form.
ui-request-this = Faire cette demande

# Subject of the message that a form makes. $about is the right or the form.
ui-form-subject = { -brand }, vie privée : { $about }

# Above a form that has chosen a right already; the right follows.
ui-form-chosen = Vous demandez

# Link to the form where any right can be chosen.
ui-form-other-right = Choisir un autre droit

# Link to a form that another service hosts.
ui-form-hosted = Ouvrir le formulaire

# Instead of a form that only a script can send.
ui-form-needs-script = Ce formulaire a besoin de JavaScript pour envoyer ce que vous écrivez. Sans lui, utilisez l’un des autres moyens ci-dessous.

# Above the questions of a form that is sent by e-mail.
ui-form-asks = Veuillez nous indiquer

# Beside the button: a link to the page of rights follows.
ui-form-rights = Vos droits

# Help of a question that depends on another one.
ui-form-only-if = Seulement si vous avez choisi : { $answers }.

# Where a question must be answered. $label is the question.
ui-form-missing = Veuillez répondre : « { $label } »

# Where an e-mail address cannot be right.
ui-form-invalid-email = Veuillez vérifier l’adresse e-mail : elle doit ressembler à nom@example.com.

# Heading of the list of what is missing.
ui-form-invalid-title = Veuillez vérifier vos réponses

# A number follows.
ui-form-reference = Référence de cette demande

# Behind the reference.
ui-form-reference-hint = Conservez-la : elle désigne votre demande si vous nous écrivez de nouveau.

# While a form is being sent.
ui-form-sending = Envoi en cours…

# When sending failed.
ui-form-failed-title = Votre message n’a pas été envoyé

# Why: the server answered with an error.
ui-form-failed-refused = Le service qui le reçoit a signalé une erreur.

# Why: there was no answer.
ui-form-failed-unreachable = Le service qui le reçoit n’a pas pu être joint. Vous êtes peut-être hors ligne.

# Why: it took too long.
ui-form-failed-late = Le service qui le reçoit n’a pas répondu à temps.

# Behind the reason.
ui-form-failed-kept = Rien de ce que vous avez saisi n’est perdu : vous pouvez réessayer ou nous écrire autrement.

# After a form was sent without leaving the page.
ui-form-sent-title = Merci

# The same.
ui-form-sent-text = Votre message a bien été envoyé. Nous vous répondrons à l’adresse que vous avez indiquée.

# Heading of a letter to print.
ui-letter-title = Écrire une lettre

# How to use the letter.
ui-letter-hint = Imprimez cette page, remplissez les lignes et signez. Seule la lettre est imprimée.

# Subject of the letter.
ui-letter-subject = Demande concernant mes données personnelles

# $right is its title.
ui-letter-wish = Je souhaite exercer le droit suivant : { $right }.

# $cites are the provisions that give it.
ui-letter-wish-cited = Je souhaite exercer le droit suivant : { $right } ({ $cites }).

# A line to fill in follows.
ui-letter-wish-open = Je souhaite exercer le droit suivant :

# Last sentence.
ui-letter-close = Je vous prie d’accuser réception de cette lettre et de m’indiquer ce que vous aurez fait.

# A line to fill in.
ui-letter-details = Ce dont il s’agit

# A line to fill in.
ui-letter-name = Nom et prénom

# A line to fill in.
ui-letter-address = Adresse pour la réponse

# A line to fill in.
ui-letter-reference = Numéro de client ou de commande, le cas échéant

# A line to fill in.
ui-letter-place = Lieu et date

# A line to fill in.
ui-letter-signature = Signature
