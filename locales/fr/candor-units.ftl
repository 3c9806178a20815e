# Durées : temps de conservation, délai de réponse à une demande.
# $count (Number) : combien. Le français compte 0 et 1 au singulier.
duration-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
duration-months = { $count } mois
duration-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-business-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# Une durée en deux parties : « 1 an et 6 mois ».
# $first (String), $second (String) : les parties, en toutes lettres.
duration-two = { $first } et { $second }
