# Lengths of time, in all six forms of Arabic.
duration-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
duration-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
duration-business-days = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
duration-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
duration-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
duration-two = { $first } و{ $second }

# Terms.
span-hours = { duration-hours }
span-days = { duration-days }
span-business-days = { duration-business-days }
span-weeks = { duration-weeks }
span-months = { duration-months }
span-years = { duration-years }
span-from = { $term } من { $start }
choice-starts-receipt = تسلم الطلب
lifetime-session = حتى إغلاق المتصفح

# What stands between things.
ui-colon = { ": " }
ui-comma = { "، " }
ui-prevailing = إذا اختلفت النسخ، فالعبرة بالنسخة المحررة باللغة { $language }.
language-ar = العربية
language-en = الإنجليزية
region-FR = فرنسا
ui-contact-title = اتصل بنا
