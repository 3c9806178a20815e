### Ce que le français du Québec dit autrement des lois et des autorités. Le reste vient de fr.

regime-eu =
    .identity = Des renseignements supplémentaires ne peuvent être demandés qu’en cas de doutes raisonnables sur l’identité de la personne qui fait la demande, et seulement dans la mesure nécessaire pour la confirmer.
    .refusal = Si une demande n’est pas suivie d’effet, vous êtes informé des motifs sans tarder et au plus tard un mois après la réception de la demande, ainsi que de la possibilité de porter plainte à une autorité de contrôle et de former un recours devant un tribunal.
    .rights-rectify-conditions-1 = Les renseignements sont inexacts ou, au regard des fins, incomplets.
    .rights-erase-conditions-1 = Les renseignements ne sont plus nécessaires aux fins pour lesquelles ils ont été recueillis ou utilisés.
    .rights-erase-conditions-4 = Les renseignements ont fait l’objet d’une utilisation illicite.
    .rights-erase-conditions-5 = Une obligation légale impose la suppression des renseignements.
    .rights-erase-conditions-6 = Les renseignements ont été recueillis dans le cadre de l’offre directe de services de la société de l’information à un enfant.
    .rights-erase-exceptions-1 = Les renseignements sont nécessaires à la liberté d’expression et d’information.
    .rights-erase-exceptions-2 = Les renseignements sont nécessaires au respect d’une obligation légale, à une mission d’intérêt public ou à l’exercice de l’autorité publique.
    .rights-erase-exceptions-3 = Les renseignements sont nécessaires pour des motifs d’intérêt public dans le domaine de la santé publique.
    .rights-erase-exceptions-4 = Les renseignements sont nécessaires à des fins d’archives dans l’intérêt public, de recherche ou de statistiques, que la suppression rendrait impossibles ou compromettrait gravement.
    .rights-erase-exceptions-5 = Les renseignements sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice.
    .rights-restrict-conditions-1 = Vous contestez l’exactitude des renseignements, pendant le temps nécessaire à sa vérification.
    .rights-restrict-conditions-2 = L’utilisation est illicite, et vous demandez la limitation plutôt que la suppression.
    .rights-restrict-conditions-3 = Les renseignements ne sont plus nécessaires aux fins prévues, mais vous en avez besoin pour des droits en justice.
    .rights-restrict-exceptions-1 = Les renseignements visés peuvent toujours être conservés, et n’être utilisés par ailleurs qu’avec votre consentement, pour des droits en justice, pour protéger les droits d’une autre personne ou pour des motifs importants d’intérêt public.
    .rights-port-conditions-1 = Vous avez fourni les renseignements.
    .rights-port-conditions-3 = Les renseignements sont traités à l’aide de procédés automatisés.
    .rights-object-exceptions-1 = Il existe des motifs légitimes et impérieux qui prévalent sur vos intérêts, droits et libertés, ou les renseignements sont nécessaires pour des droits en justice; jamais en matière de prospection.
    .rights-complain-conditions-1 = Vous estimez que l’utilisation de renseignements vous concernant constitue une violation du règlement. Vous pouvez notamment vous adresser à l’autorité du pays où vous résidez, où vous travaillez ou dans lequel la violation aurait été commise.
