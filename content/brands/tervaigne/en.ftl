# The brand's name, and the words of its own facts.

-brand = { $case ->
   *[bare] Tervaigne
    [possessive] Tervaigne’s
}
