### Ce que le français du Québec dit autrement des lois et des autorités. Le reste vient de fr.

regime-eu =
    .identity = Des renseignements supplémentaires ne peuvent être demandés qu’en cas de doutes raisonnables sur l’identité de la personne qui fait la demande, et seulement dans la mesure nécessaire pour la confirmer.
    .refusal = Si la demande n’est pas suivie d’effet, vous êtes informé des motifs sans tarder et au plus tard dans un délai d’un mois à compter de sa réception, ainsi que de la possibilité de porter plainte à une autorité de contrôle et de former un recours devant un tribunal.
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
    .rights-restrict-conditions-3 = Les renseignements ne sont plus nécessaires aux fins prévues, mais vous en avez besoin pour la constatation, l’exercice ou la défense de droits en justice.
    .rights-restrict-exceptions-1 = Les renseignements visés peuvent toujours être conservés; ils ne peuvent être utilisés par ailleurs qu’avec votre consentement, pour la constatation, l’exercice ou la défense de droits en justice, pour protéger les droits d’une autre personne ou pour des motifs importants d’intérêt public.
    .rights-port-conditions-1 = Vous avez fourni les renseignements.
    .rights-port-conditions-3 = Les renseignements sont traités à l’aide de procédés automatisés.
    .rights-object-exceptions-1 = Il existe des motifs légitimes et impérieux qui prévalent sur vos intérêts, droits et libertés, ou les renseignements sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice; jamais en matière de prospection.
    .rights-complain-fee = La démarche est gratuite, sauf plaintes manifestement infondées ou excessives.
    .rights-complain-conditions-1 = Vous estimez que l’utilisation de renseignements vous concernant constitue une violation du règlement. Vous pouvez notamment vous adresser à l’autorité du pays où vous résidez, où vous travaillez ou dans lequel la violation aurait été commise.

regime-uk =
    .identity = Des renseignements supplémentaires ne peuvent être demandés qu’en cas de doutes raisonnables sur l’identité de la personne qui fait la demande, et seulement dans la mesure nécessaire pour la confirmer.
    .refusal = Vous êtes informé des motifs dans le premier mois, ainsi que de la possibilité de porter plainte à l’entreprise responsable et à l’Information Commission.
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
    .rights-restrict-conditions-3 = Les renseignements ne sont plus nécessaires aux fins prévues, mais vous en avez besoin pour la constatation, l’exercice ou la défense de droits en justice.
    .rights-restrict-exceptions-1 = Les renseignements visés peuvent toujours être conservés; ils ne peuvent être utilisés par ailleurs qu’avec votre consentement, pour la constatation, l’exercice ou la défense de droits en justice, pour protéger les droits d’une autre personne ou pour des motifs importants d’intérêt public.
    .rights-port-conditions-1 = Vous avez fourni les renseignements, ils sont traités à l’aide de procédés automatisés, et l’utilisation repose sur votre consentement ou sur un contrat avec vous.
    .rights-complain-conditions-1 = Vous estimez que l’utilisation de renseignements vous concernant enfreint la loi du Royaume-Uni.
    .rights-complain-controller-timing = Votre plainte est examinée, et vous êtes informé de l’avancement et du résultat, sans retard injustifié.
    .rights-complain-controller-conditions-1 = Vous estimez que l’utilisation de renseignements vous concernant enfreint la loi du Royaume-Uni.
    .rights-object-exceptions-1 = Il existe des motifs légitimes et impérieux qui prévalent sur vos intérêts, droits et libertés, ou les renseignements sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice; jamais en matière de prospection.

regime-france =
    .refusal = Les motifs vous sont donnés; vous pouvez porter plainte à l’autorité ou vous adresser à un tribunal.
    .rights-after-death-conditions-1 = Directives sur le sort de vos renseignements après votre décès : conservation, suppression ou communication.

regime-california =
    .rights-erase-conditions-1 = Les renseignements ont été recueillis auprès de vous. Ceux qui travaillent pour le compte de l’entreprise et ceux à qui ils ont été vendus ou avec qui ils ont été partagés en sont avisés, sauf, pour ces derniers, si cela est impossible ou exige des efforts disproportionnés.
    .rights-rectify-conditions-1 = Les renseignements sont inexacts, compte tenu de l’ensemble des circonstances.

regime-china =
    .rights-rectify-timing = Dans les meilleurs délais; la loi ne fixe pas de nombre de jours. Pour les applications mobiles, dans le délai promis, au plus 15 jours ouvrables.
    .rights-erase-timing = Les renseignements sont supprimés sans que vous ayez à le demander; s’ils ne l’ont pas été, vous pouvez le demander. La loi ne fixe pas de nombre de jours. Pour les applications mobiles, dans le délai promis, au plus 15 jours ouvrables.
    .rights-erase-exceptions-1 = Une durée de conservation fixée par la loi n’est pas écoulée, ou la suppression est techniquement difficile : les renseignements sont alors seulement conservés et protégés.
    .rights-complain-controller-timing = Les plaintes sont reçues et traitées dans les meilleurs délais. Pour les applications mobiles, dans le délai promis, au plus 15 jours ouvrables.
    .rights-deceased-conditions-1 = Vous êtes un proche parent et agissez dans vos propres intérêts légitimes : vous pouvez consulter, copier, faire rectifier et supprimer les renseignements de la personne décédée.

regime-switzerland =
    .rights-rectify-conditions-1 = Les renseignements sont inexacts.
    .rights-rectify-exceptions-1 = Une disposition légale interdit la modification, ou les renseignements sont traités à des fins d’archivage répondant à un intérêt public.
    .rights-complain-conditions-1 = Des indices laissent penser que des renseignements sont traités en violation de la loi.
    .rights-access-conditions-1 = Vous êtes informé des renseignements traités, de leur durée de conservation, de leur origine et de la logique des décisions automatisées.

regime-brazil =
    .rights-rectify-conditions-1 = Les renseignements sont incomplets, inexacts ou périmés.
    .rights-anonymise-conditions-1 = Les renseignements sont inutiles, excessifs ou traités en violation de la loi.
    .rights-port-conditions-1 = Vous demandez le transfert de vos renseignements à un autre fournisseur.
    .rights-erase-conditions-1 = Les renseignements sont traités avec votre consentement.
    .rights-know-conditions-1 = Vous demandez à qui des renseignements ont été communiqués, ou ce qui se passe si vous refusez votre consentement.
    .rights-complain-conditions-1 = Vous vous êtes d’abord adressé à l’entreprise responsable, et la question n’a pas été réglée.

authority-cac =
    .text = Si vous estimez que vos renseignements personnels sont traités en violation de la loi.
