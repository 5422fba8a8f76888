checks-title = Contrôles
checks-about = Tout le catalogue est parcouru, à la recherche de ce qui pourrait envoyer quelqu'un au mauvais endroit.
checks-running = Le premier contrôle est en cours.
checks-renewing = Quelque chose a changé dans le catalogue. Le contrôle recommence ; voici ce qu'il avait trouvé avant.
checks-kinds = Catégories
checks-all = Toutes
checks-everything = Afficher tout ce qui a été trouvé
checks-nothing = Les contrôles n'ont rien trouvé. Bravo.
checks-previous = Précédent
checks-next = Suivant
checks-page = { $page } sur { $pages }
checks-severity-error = Grave
checks-severity-warning = À regarder
checks-severity-info = À compléter

checks-home-errors = { $count ->
    [one] fiche avec un problème grave
   *[other] fiches avec un problème grave
}
checks-home-warnings = { $count ->
    [one] fiche avec quelque chose à regarder
   *[other] fiches avec quelque chose à regarder
}
checks-home-due = { $count ->
    [one] fiche qui n'a pas été vérifiée depuis trop longtemps
   *[other] fiches qui n'ont pas été vérifiées depuis trop longtemps
}
checks-home-untranslated = { $count ->
    [one] fiche dont les textes n'existent pas dans toutes les langues
   *[other] fiches dont les textes n'existent pas dans toutes les langues
}

checks-code-no_phone = Pas de numéro de téléphone
checks-way-no_phone = Ajoutez un numéro de téléphone. Les personnes qui cherchent de l'aide n'ont souvent pas d'adresse e-mail.
checks-code-no_language = Langues parlées non indiquées
checks-way-no_language = Indiquez les langues que parle le personnel. Chaque personne cherche quelqu'un qui la comprend.
checks-code-no_need = Aucun besoin choisi
checks-way-no_need = Choisissez ce à quoi le service répond. Sinon, on ne le trouve que par les mots de sa fiche.
checks-code-phone_unlikely = Le numéro de téléphone semble faux
checks-way-phone_unlikely = Appelez ce numéro ou recherchez-le. Un tel numéro n'existe pas dans ce pays.
checks-code-link_suspicious = Le lien ne peut pas fonctionner
checks-way-link_suspicious = Ouvrez le site du prestataire et copiez à nouveau l'adresse.
checks-code-hours_unreadable = Les horaires sont illisibles
checks-way-hours_unreadable = Saisissez à nouveau les horaires, jour par jour.
checks-code-hours_never = Jamais ouvert
checks-way-hours_never = Avec ces horaires, le service est fermé toute l'année. Saisissez-les à nouveau.
checks-code-hours_expired = Les horaires ne sont plus valables
checks-way-hours_expired = Ils valaient jusqu'à une date passée. Demandez les nouveaux au prestataire.
checks-code-zone_unknown = Fuseau horaire inconnu
checks-way-zone_unknown = Choisissez à nouveau la ville ou le pays, pour que l'heure soit juste.
checks-code-coordinates_missing = Le lieu n'est pas sur la carte
checks-way-coordinates_missing = Choisissez le lieu sur la carte. Sinon, on ne peut dire à personne à quelle distance il se trouve.
checks-code-coordinates_elsewhere = Le point sur la carte est dans un autre pays
checks-way-coordinates_elsewhere = L'adresse et le point sur la carte ne vont pas ensemble. Corrigez celui qui est faux.
checks-code-coordinates_in_sea = Le point sur la carte est loin de toute ville
checks-way-coordinates_in_sea = La latitude et la longitude ont peut-être été inversées. Choisissez à nouveau le lieu sur la carte.
checks-code-location_unknown = Le lieu manque
checks-way-location_unknown = Le service indique un lieu qui n'est pas dans le catalogue. Saisissez à nouveau le lieu.
checks-code-organization_unknown = L'organisation manque
checks-way-organization_unknown = Le service indique une organisation qui n'est pas dans le catalogue. Choisissez-en une.
checks-code-check_overdue = Pas vérifié depuis trop longtemps
checks-way-check_overdue = Appelez le prestataire, demandez si tout est encore juste, puis marquez la fiche comme vérifiée.
checks-code-never_checked = Jamais vérifié
checks-way-never_checked = Aucune date de vérification n'est notée. Vérifiez la fiche et notez la date.
checks-code-expired = Terminé
checks-way-expired = La date de fin de cette offre est passée. Indiquez une nouvelle date, ou marquez le service comme fermé.
checks-code-contradiction = Deux indications contraires
checks-way-contradiction = Le texte et les informations choisies ne vont pas ensemble. Corrigez ce qui est faux.
checks-code-duplicate = Peut-être en double
checks-way-duplicate = Une autre fiche porte presque le même nom, au même lieu. Gardez la meilleure.
checks-code-untranslated = Des langues manquent
checks-way-untranslated = Les personnes qui lisent ces langues voient le texte d'origine, avec une remarque. Ajoutez les textes.
checks-code-stale_translation = Une traduction n'est plus à jour
checks-way-stale_translation = Le texte d'origine a changé depuis. Relisez la traduction et corrigez-la.
checks-code-machine_translated = Traduit seulement par un programme
checks-way-machine_translated = Quelqu'un qui parle cette langue doit lire ce texte : il décide de qui reçoit de l'aide.
