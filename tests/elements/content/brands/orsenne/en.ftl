-brand = { $case ->
   *[bare] Orsenne
    [possessive] Orsenne’s
}
