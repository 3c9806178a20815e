-brand = { $case ->
   *[bare] Orsenne
    [de] d’Orsenne
}
