drafts-nav = Brouillons
drafts-title = Brouillons
drafts-about = Un brouillon est une modification que le public ne voit pas encore. Contrôlez-le, puis publiez-le.
drafts-tab-mine = Les miens
drafts-tab-waiting = Pour moi
drafts-tab-all = En cours
drafts-tab-done = Terminés
drafts-none-mine = Vous n'avez aucun brouillon en cours. Un brouillon commence quand vous modifiez un service ou une réponse.
drafts-none-waiting = Rien ne vous attend.
drafts-none-all = Aucun brouillon en cours.
drafts-none-done = Aucun brouillon n'a encore été publié ou retiré.
drafts-count = { $count ->
    [one] { $count } brouillon
   *[other] { $count } brouillons
}
drafts-older = Plus anciens
drafts-newer = Plus récents
drafts-unnamed = (pas encore de nom)

drafts-home-waiting = { $count ->
    [one] brouillon attend que vous le regardiez
   *[other] brouillons attendent que vous les regardiez
}
drafts-home-mine = { $count ->
    [one] brouillon à vous n'est pas encore publié
   *[other] brouillons à vous ne sont pas encore publiés
}

drafts-kind-service = Service
drafts-kind-organization = Organisation
drafts-kind-location = Lieu
drafts-kind-answer = Réponse

drafts-state-open = Pas contrôlé
drafts-state-checked = Contrôlé
drafts-state-waiting = Attend une deuxième personne
drafts-state-published = Publié
drafts-state-withdrawn = Retiré
drafts-new-record = Nouveau
drafts-delete-record = À supprimer
drafts-by = Par { $name }
drafts-decided-published = Publié par { $name }, { $when }
drafts-decided-withdrawn = Retiré par { $name }, { $when }
drafts-reason = Pourquoi
drafts-reason-hint = Une ligne pour l'historique, par exemple : « Nouveau numéro, demandé aujourd'hui par téléphone ».
drafts-reason-save = Enregistrer la raison

drafts-what-changes = Ce qui change
drafts-nothing-changes = Rien ne diffère de ce que le public voit aujourd'hui.
drafts-column-what = Quoi
drafts-column-old = Maintenant
drafts-column-new = Dans le brouillon
drafts-nothing = rien
drafts-edit = Continuer à modifier
drafts-history = Historique
drafts-second = La sécurité des personnes est en jeu : une deuxième personne, qui n'a pas travaillé sur ce brouillon, doit le regarder avant la publication.
drafts-second-you = Vous avez travaillé sur ce brouillon ; c'est donc à quelqu'un d'autre de le publier.
drafts-not-allowed = Votre rôle ne vous permet pas de publier. Transmettez le brouillon ; quelqu'un qui peut publier le regardera.
drafts-hidden = Ce qui montrerait où se trouve ce service confidentiel est masqué : […]

drafts-check = Contrôler
drafts-check-again = Contrôler à nouveau
drafts-checking = Contrôle en cours. Cela prend quelques secondes …
drafts-send = Transmettre pour relecture
drafts-publish = Publier
drafts-publish-hint = Le public le voit aussitôt.
drafts-despite = Publier bien que le contrôle ait trouvé quelque chose
drafts-withdraw = Retirer
drafts-withdraw-hint = Le brouillon est mis de côté. On pourra encore le lire ici.
drafts-again = Reprendre comme nouveau brouillon

drafts-said-checked = Contrôle terminé.
drafts-said-sent = Transmis. Quelqu'un d'autre peut maintenant le regarder.
drafts-said-published = Publié. On peut le trouver dès maintenant.
drafts-said-withdrawn = Retiré.
drafts-said-moved = Quelqu'un a modifié ce brouillon entre-temps. Voici son état actuel ; rien n'a été publié.
drafts-said-second = La publication revient à quelqu'un qui n'a pas travaillé dessus.
drafts-said-unchecked = Le brouillon a été modifié après le contrôle. Contrôlez-le à nouveau, puis publiez-le.
drafts-said-unfit = Il manque encore quelque chose. Voyez ci-dessous, complétez, puis contrôlez à nouveau.
drafts-said-doubtful = Le contrôle a trouvé quelque chose. Regardez ci-dessous ; cochez la case si vous voulez publier malgré tout.
drafts-said-redacted = Il manque à ce brouillon l'adresse masquée du service confidentiel ; il la supprimerait. Cette modification revient à quelqu'un qui a le rôle « Protection ».
drafts-said-merged = Les deux modifications sont maintenant dans le brouillon. Contrôlez-le à nouveau, puis publiez-le.
drafts-said-again = Voici un nouveau brouillon, avec le même texte.
drafts-said-restored = Le brouillon est tel qu'il était alors. Rien n'est perdu : les versions suivantes sont toujours dans la liste.
drafts-said-reason = Enregistré.
drafts-said-incomplete = Quelque chose n'est pas bien rempli. Voyez ci-dessous, complétez, puis contrôlez à nouveau.

drafts-check-title = Contrôle
drafts-not-checked = Pas encore contrôlé. Le contrôle cherche les erreurs et essaie, dans toutes les langues, les questions que l'on pose. Il ne publie rien.
drafts-check-old = Le brouillon a été modifié après ce contrôle.
drafts-checked-at = Contrôlé : { $when }
drafts-findings-none = Aucune erreur trouvée.
drafts-findings-fresh = Trouvé dans ce brouillon
drafts-findings-known = Existait déjà avant
drafts-go-to-field = Corriger

drafts-code-unfit = Manque ou ne va pas : { $field }
drafts-way-unfit = Remplissez ce champ. Sinon, le brouillon ne peut pas être publié.
drafts-code-redacted = L'adresse masquée manque
drafts-way-redacted = Publier ceci supprimerait l'adresse du service confidentiel. Cette modification revient à quelqu'un qui a le rôle « Protection ».
drafts-finding-languages = En : { $languages }
drafts-finding-other = Voir l'autre fiche

drafts-questions = Est-ce qu'on le trouve ?
drafts-questions-none = Aucune question n'a été essayée, car cette fiche n'est pas montrée au public.
drafts-questions-away = Les questions n'ont pas pu être essayées : la recherche n'est pas prête. Réessayez dans une minute.
drafts-asked-from = Questions posées comme sur Telegram. Ville : { $town }.
drafts-asked-nowhere = Questions posées comme sur Telegram.
drafts-found-first = { $count ->
    [one] { $count } question le trouve en premier
   *[other] { $count } questions le trouvent en premier
}
drafts-found-third = { $count ->
    [one] { $count } question le trouve en deuxième ou troisième
   *[other] { $count } questions le trouvent en deuxième ou troisième
}
drafts-found-later = { $count ->
    [one] { $count } question le trouve plus bas
   *[other] { $count } questions le trouvent plus bas
}
drafts-found-not = { $count ->
    [one] { $count } question ne le trouve pas
   *[other] { $count } questions ne le trouvent pas
}
drafts-found-lost = { $count ->
    [one] { $count } question le trouvait jusqu'ici et ne le trouverait plus. Regardez pourquoi avant de publier.
   *[other] { $count } questions le trouvaient jusqu'ici et ne le trouveraient plus. Regardez pourquoi avant de publier.
}
drafts-rank-first = Trouvé en premier
drafts-rank-place = Trouvé au rang { $rank }
drafts-rank-none = Pas trouvé
drafts-rank-lost = Ne serait plus trouvé
drafts-before-first = maintenant : premier
drafts-before-place = maintenant : rang { $rank }
drafts-before-none = maintenant : pas trouvé
drafts-instead = En premier : { $name }
drafts-why-crisis = Reçoit la réponse d'urgence
drafts-why-not_asked = L'assistant n'y voit pas une question sur l'aide
drafts-why-unsure = Il est là, mais l'assistant n'est pas assez sûr pour le montrer
drafts-not-own = Aucune question n'est écrite dans cette langue ; on a donc demandé son nom ou son besoin.

drafts-others-fine = { $count ->
    [one] { $count } question d'autres fiches semblables a été essayée aussi : rien ne change pour elle.
   *[other] { $count } questions d'autres fiches semblables ont été essayées aussi : rien ne change pour elles.
}
drafts-others-lost = { $count ->
    [one] { $count } question d'une autre fiche ne trouverait plus cette fiche-là.
   *[other] { $count } questions d'autres fiches ne trouveraient plus ces fiches-là.
}
drafts-others-title = Ce que perdent d'autres fiches

drafts-versions = Versions
drafts-versions-about = Tout ce qui a été enregistré. Revenir à une version ne fait rien perdre.
drafts-version = Version { $number }
drafts-version-use = Reprendre cette version
drafts-version-now = C'est la version actuelle

drafts-conflict-title = Deux personnes ont modifié ceci
drafts-conflict-about = { $name } a publié une modification pendant la rédaction de ce brouillon. Rien n'est perdu. Regardez les deux et choisissez.
drafts-conflict-both = Modifié des deux côtés : choisissez, s'il vous plaît
drafts-conflict-theirs = Modifié par { $name } uniquement : sera gardé
drafts-conflict-mine = Modifié dans ce brouillon uniquement : sera gardé
drafts-conflict-base = Avant
drafts-conflict-result = Résultat
drafts-conflict-their-value = Publié par { $name }
drafts-conflict-my-value = Dans ce brouillon
drafts-conflict-gone = { $name } a supprimé cette fiche. Si vous continuez, la publication du brouillon la rétablit.
drafts-conflict-go = Réunir les deux
drafts-conflict-now = Il y a une version plus récente
drafts-conflict-now-about = Quelqu'un a modifié cette fiche après le début du brouillon. Regardez les deux avant de publier.
drafts-conflict-see = Voir les deux modifications

drafts-history-of = Historique : { $name }
drafts-history-after = Après
drafts-history-edit = Modifier
drafts-history-created = Créé
drafts-history-changed = Modifié
drafts-history-deleted = Supprimé
drafts-history-step = Version { $number }
drafts-history-now = C'est ce que le public voit aujourd'hui
drafts-history-undo = Revenir à cette version
drafts-history-undone = Tout est de nouveau comme dans la version { $number }.
drafts-history-moved = Quelqu'un a modifié ceci entre-temps ; rien n'a donc été changé. Voici l'historique tel qu'il est aujourd'hui : regardez-le, puis décidez de nouveau.
drafts-history-same = C'est déjà ainsi.
drafts-history-drafted = Revenir en arrière est aussi une modification : contrôlez-la, puis publiez-la.
drafts-history-why = Retour à la version { $number }
drafts-history-drafts = Brouillons en cours
drafts-who-starter = Fourni avec le programme
drafts-who-import = Importation

drafts-yes = oui
drafts-no = non
drafts-in-language = { $what } – { $name }
drafts-status-active = Actif
drafts-status-inactive = Inactif
drafts-status-defunct = Fermé définitivement
drafts-status-temporarily-closed = Fermé temporairement
drafts-status-of = { $what } : état
drafts-status-human = relu par une personne
drafts-status-unreviewed = pas encore relu
drafts-status-machine = traduit par une machine
drafts-status-stale = plus à jour

drafts-field-name = Nom
drafts-field-alternate_name = Autres noms
drafts-field-description = Description
drafts-field-status = État
drafts-field-url = Site internet
drafts-field-website = Site internet
drafts-field-email = E-mail
drafts-field-phones = Téléphone
drafts-field-number = Numéro
drafts-field-extension = Poste
drafts-field-schedules = Horaires
drafts-field-languages = Langue parlée
drafts-field-service_at_locations = Où cela se passe
drafts-field-addresses = Adresse
drafts-field-address_1 = Rue
drafts-field-address_2 = Rue, deuxième ligne
drafts-field-city = Ville
drafts-field-postal_code = Code postal
drafts-field-country = Pays
drafts-field-region = Région
drafts-field-state_province = Région
drafts-field-latitude = Point sur la carte (nord–sud)
drafts-field-longitude = Point sur la carte (est–ouest)
drafts-field-location_type = Type de lieu
drafts-field-accessibility = Accessibilité
drafts-field-contacts = Personne à contacter
drafts-field-eligibility_description = Qui peut venir
drafts-field-application_process = Comment l'obtenir
drafts-field-fees_description = Prix
drafts-field-alert = Remarque importante
drafts-field-minimum_age = Âge minimum
drafts-field-maximum_age = Âge maximum
drafts-field-assured_date = Informations vérifiées le
drafts-field-last_modified = Dernière modification
drafts-field-interpretation_services = Interprètes
drafts-field-wait_time = Temps d'attente
drafts-field-service_areas = Zone couverte
drafts-field-cost_options = Prix
drafts-field-required_documents = Papiers nécessaires
drafts-field-translations = Traduction
drafts-field-attributes = Information
drafts-field-value = Information
drafts-field-title = Titre
drafts-field-text = Texte
drafts-field-texts = Texte
drafts-field-samples = Questions que l'on pose
drafts-field-needs = Besoins
drafts-field-source_url = Source
drafts-field-organization_id = Organisation
drafts-field-osm_hours = Horaires
drafts-field-timezone = Fuseau horaire

drafts-fact-need = Besoin
drafts-fact-accepts_status = Situations acceptées
drafts-fact-group = Pour qui
drafts-fact-gender = Femmes ou hommes uniquement
drafts-fact-accessibility = Accessibilité
drafts-fact-text_language = Langue des textes
drafts-fact-contact_verified = Coordonnées vérifiées
drafts-fact-source = Source
drafts-fact-coverage = Zone couverte
drafts-fact-confidential = Confidentiel
drafts-fact-example = Exemple
drafts-fact-location_precision = Précision du point sur la carte
drafts-fact-osm_hours = Horaires
drafts-fact-timezone = Fuseau horaire
drafts-fact-appointment = Rendez-vous
drafts-fact-sample = Question que l'on pose
drafts-fact-expires = Prend fin le
drafts-fact-cost = Prix
drafts-fact-reported = Signalé par des personnes
drafts-fact-redacted = Passages secrets enlevés
