-brand = { $case ->
   *[bare] Birch
    [de] de Birch
}
contact-privacy = Service client
