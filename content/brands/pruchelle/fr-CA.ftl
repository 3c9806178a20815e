# Le nom de la marque, et les mots des faits qui lui sont propres.

-brand = { $case ->
   *[bare] Pruchelle
    [de] de Pruchelle
    [que] que Pruchelle
}
