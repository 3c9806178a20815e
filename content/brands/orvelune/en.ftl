# The brand's name, and the words of its own facts.

-brand = { $case ->
   *[bare] Orvelune
    [possessive] Orvelune’s
}
