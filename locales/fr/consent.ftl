# Cookies : consentement, catégories, choix

cookie-notice =
    .text = Seul ce dont le site ne peut se passer est déposé avant votre choix.
    .activation = Vous activez chaque catégorie dans les réglages des cookies, au bas de chaque page.
    .refusal = Refuser ne vous prive que du confort décrit pour chaque catégorie.
    .withdrawal = Rouvrez les réglages des cookies et désactivez ce que vous voulez.
    .shared-computer = Si plusieurs personnes utilisent le même ordinateur, le choix de l’une vaut pour toutes. Effacez les cookies avant de le quitter.

cookie-category-functional = Nécessaires
    .text = Ils portent le panier, la session et votre choix en matière de cookies.
    .uses-1 = remplir un panier
    .uses-2 = rester connecté
    .uses-3 = repousser les attaques

cookie-category-audience = Mesure d’audience
    .text = Ils comptent les visites et montrent les pages lentes ou défectueuses.
    .uses-1 = savoir quelles pages sont lues
    .refusal = Votre visite n’est pas comptée.

cookie-category-preferences = Préférences
    .text = Ils retiennent vos choix, comme la langue ou les derniers articles vus.
    .uses-1 = afficher les derniers articles vus
    .refusal = Vous refaites vos choix à chaque visite.

cookie-category-advertising = Publicité
    .text = Ils permettent d’afficher ailleurs des annonces liées à ce que vous avez vu ici, et d’en mesurer l’effet.
    .uses-1 = publicité selon vos centres d’intérêt
    .uses-2 = limiter les répétitions
    .refusal = Vous voyez autant d’annonces, mais non choisies pour vous.

technology-cookie = Cookie
    .text = Un court texte qu’un site demande à votre navigateur de conserver et de présenter de nouveau.

technology-pixel = Pixel
    .text = Une image minuscule dont le chargement signale à un serveur qu’une page ou un message a été ouvert.

technology-local-storage = Stockage local
    .text = Un tiroir du navigateur que seul le site qui l’a rempli peut ouvrir.

technology-server-log = Journal de serveur
    .text = La liste que tient un serveur des pages qui lui sont demandées.

technology-mini-program-id = Identifiant de mini-programme
    .text = Un numéro par lequel la plateforme permet au mini-programme de reconnaître un même visiteur.

control-settings = Réglages des cookies
    .text = Au bas de chaque page du site ; chaque catégorie a son propre interrupteur.

control-firefox = Les cookies dans Firefox

control-chrome = Les cookies dans Chrome

control-safari = Les cookies dans Safari

control-edge = Les cookies dans Edge

control-your-online-choices = Refuser la publicité ciblée, société par société
    .text = La plateforme des professionnels de la publicité. Vous voyez encore des annonces, mais non choisies d’après votre navigation.

control-visitor-mode = Naviguer sans compte
    .text = Ne vous connectez pas et laissez désactivées les catégories facultatives : rien ne relie alors la visite à votre nom.

control-app-permissions = Autorisations de l’application
    .text = La position, le Bluetooth et les notifications peuvent être retirés à tout moment dans les réglages de votre téléphone.

control-refuse-platform-account = Garder pour vous votre compte de plateforme
    .text = Lorsque le mini-programme demande votre pseudonyme et votre image, choisissez Refuser : il s’ouvre tout de même.
