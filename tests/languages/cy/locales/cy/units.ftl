# Lengths of time, in all six forms of Welsh.
duration-years = { $count ->
    [zero] { $count } mlynedd
    [one] { $count } flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
}
duration-months = { $count ->
    [zero] { $count } mis
    [one] { $count } mis
    [two] { $count } fis
    [few] { $count } mis
    [many] { $count } mis
   *[other] { $count } mis
}
duration-weeks = { $count } wythnos
duration-days = { $count ->
    [zero] { $count } diwrnod
    [one] { $count } diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
}
duration-business-days = { $count ->
    [zero] { $count } diwrnod gwaith
    [one] { $count } diwrnod gwaith
    [two] { $count } ddiwrnod gwaith
    [few] { $count } diwrnod gwaith
    [many] { $count } diwrnod gwaith
   *[other] { $count } diwrnod gwaith
}
duration-hours = { $count } awr
duration-minutes = { $count ->
    [zero] { $count } munud
    [one] { $count } munud
    [two] { $count } funud
    [few] { $count } munud
    [many] { $count } munud
   *[other] { $count } munud
}
duration-two = { $first } a { $second }
span-hours = { duration-hours }
span-days = { duration-days }
span-business-days = { duration-business-days }
span-weeks = { duration-weeks }
span-months = { duration-months }
span-years = { duration-years }
span-from = { $term } o { $start }
language-cy = Cymraeg
language-en = Saesneg
