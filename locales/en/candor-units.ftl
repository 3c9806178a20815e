# Periods of time: how long something is kept, or how soon a request is answered.
# $count (Number): how many.
duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-business-days = { $count ->
    [one] { $count } business day
   *[other] { $count } business days
}
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# A period of two parts, such as "1 year and 6 months".
# $first (String), $second (String): the parts, each in words.
duration-two = { $first } and { $second }
