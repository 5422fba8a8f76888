form-new-title = Nouveau service
form-edit-title = Modifier : { $name }
form-unnamed = Service sans nom
form-intro = Tout ce que vous écrivez est gardé comme brouillon. Le public n'en voit rien avant le contrôle et la publication.
form-summary = { $count ->
    [one] { $count } point à corriger
   *[other] { $count } points à corriger
}
form-missing-summary = Il manque encore
form-warnings-summary = À regarder de plus près
form-saved = Enregistré comme brouillon à { $time }
form-save-done = Enregistré comme brouillon. Personne ne le voit avant la publication.
form-not-saved = Rien n'a encore été modifié
form-saving = Enregistrement …
form-save = Enregistrer
form-save-check = Enregistrer et contrôler
form-to-draft = Aller au brouillon
form-to-draft-anyway = Aller quand même au brouillon
form-to-texts = Tous les textes côte à côte, dans chaque langue
form-others = { $name } travaille aussi sur ce service.
form-others-open = Ouvrir ce brouillon
form-others-why = Les deux brouillons sont gardés. La personne qui publie en deuxième voit ce que la première a modifié.
form-provider-wrote = L'organisation a écrit au sujet de « { $field } ». Merci de le saisir :
form-confidential-way = Ce service est confidentiel. Il ne s'ouvre qu'avec le rôle « Protection » ou « Administration ».
form-confidential-note = Ce service est confidentiel : son adresse n'est jamais montrée à l'extérieur.
form-gone = Ce brouillon a été publié ou retiré entre-temps. Ce que vous avez écrit en dernier se trouve ci-dessous ; enregistrez-le pour commencer un nouveau brouillon.
form-moved = Quelqu'un a publié une modification de ce service pendant que cette page était ouverte. Votre brouillon la contient aussi.
form-example-note = Cette fiche est un exemple inventé. Elle n'est montrée que là où aucune vraie personne ne demande de l'aide.

form-clash-title = Quelqu'un d'autre a modifié la même chose pendant que cette page était ouverte
form-clash-intro = Décidez pour chaque point. Rien n'est perdu : les deux sont gardés dans l'historique du brouillon.
form-clash-mine = Ma version
form-clash-theirs = L'autre version
form-clash-empty = (vide)

form-section-words = Ce que c'est
form-section-organization = Qui le propose
form-section-places = Où
form-section-contact = Téléphone, e-mail, site internet
form-section-hours = Quand c'est ouvert
form-section-needs = Ce que l'on y trouve
form-section-people = Pour qui
form-section-languages = Langues parlées sur place
form-section-access = Accessibilité
form-section-cost = Prix et rendez-vous
form-section-state = Est-ce juste aujourd'hui ?
form-contents = Parties de ce formulaire

form-name = Nom
form-name-hint = Court et simple, comme on le dirait. Par exemple : Conseil juridique gratuit pour personnes réfugiées
form-alternate-name = Autres noms utilisés
form-alternate-name-hint = On le trouve aussi sous ces noms.
form-description = Description
form-description-hint = Ce qui s'y passe, en deux ou trois phrases simples. Texte sans mise en forme.
form-text-language = Ces textes sont écrits en
form-alert = Remarque importante
form-alert-hint = Affiché avec un point d'exclamation. Par exemple : Fermé du 1er au 15 août
form-samples = Questions que l'on pose
form-samples-hint = Une par ligne, avec les mots que l'on utilise vraiment. Elles apprennent à l'assistant à trouver ce service.
form-words-title = Dans d'autres langues
form-words-hint = N'écrivez que ce qui est certain. Ce qui manque est montré dans la première langue.
form-words-in = Langue : { $tongue }
form-words-new = Dans une autre langue
form-words-language = Langue
form-words-add = Ajouter une langue
form-words-remove = Retirer cette langue
form-choose = À choisir
form-remove = Retirer
form-remove-what = Retirer { $what }

form-organization-now = Proposé par
form-organization-none = Aucune organisation choisie pour l'instant
form-organization-search = Chercher une organisation
form-organization-search-hint = Tapez le début de son nom.
form-organization-find = Chercher
form-organization-found = { $count ->
    [0] Aucune organisation connue sous ce nom
    [one] { $count } organisation trouvée
   *[other] { $count } organisations trouvées
}
form-organization-new = C'est une nouvelle organisation
form-organization-change = Choisir une autre organisation
form-organization-name = Nom de l'organisation
form-organization-description = Ce qu'elle fait
form-organization-email = E-mail de l'organisation
form-organization-website = Site internet de l'organisation
form-organization-shared = Son nom et son site se modifient sur la page de l'organisation.

form-place-title = Lieu { $number }
form-place-none = Aucun lieu n'est noté pour l'instant. Un service rendu seulement par téléphone ou en ligne n'en a pas besoin.
form-place-add = Ajouter un lieu
form-place-remove = Retirer ce lieu
form-place-kind = Type de lieu
form-place-kind-physical = On y va en personne
form-place-kind-virtual = En ligne ou par téléphone uniquement
form-place-shared = { $count ->
    [one] { $count } autre service se trouve dans ce lieu. Ce que vous modifiez ici change aussi là-bas.
   *[other] { $count } autres services se trouvent dans ce lieu. Ce que vous modifiez ici change aussi là-bas.
}
form-place-known = Lieux de cette organisation
form-place-name = Nom du lieu
form-place-name-hint = Par exemple : Maison de la culture, deuxième entrée
form-city = Ville
form-city-hint = Tapez le nom dans n'importe quelle langue et choisissez dans la liste.
form-city-find = Chercher la ville
form-city-found = { $count ->
    [0] Aucune ville connue sous ce nom
    [one] { $count } ville trouvée
   *[other] { $count } villes trouvées
}
form-city-near = près de { $town }
form-city-people = { $count ->
    [one] { $count } habitant
   *[other] { $count } habitants
}
form-address-1 = Rue et numéro
form-address-2 = Complément d'adresse
form-address-2-hint = Étage, entrée, sonnette
form-postal-code = Code postal
form-state = Département ou région
form-country = Pays
form-position = Position sur la carte
form-position-hint = Choisissez une ville ci-dessus, ou copiez dans le premier champ les deux nombres donnés par une carte sur votre téléphone, par exemple 45.7537, 21.2257.
form-latitude = Latitude (nord)
form-longitude = Longitude (est)
form-precision = Ce point indique
form-precision-exact = la porte
form-precision-town = seulement le centre de la ville
form-transportation = Comment y aller
form-transportation-hint = Bus ou tram, points de repère
form-confidential = Lieu confidentiel
form-confidential-hint = Refuges et autres lieux que personne ne doit pouvoir trouver en demandant. L'adresse n'est jamais montrée, seulement le numéro de téléphone.
form-confidential-service = Tout le service est confidentiel
form-map = Carte des villes autour de ce lieu
form-map-point = Ce lieu
form-map-nearest = Villes les plus proches
form-map-km = { $km } km

form-phone-number = Numéro
form-phone-hint = Avec l'indicatif du pays si vous le connaissez : +40 256 123 456
form-phone-extension = Poste
form-phone-description = Pour quoi
form-phone-description-hint = Par exemple : accueil, du lundi au vendredi
form-phone-languages = Langues parlées à ce numéro
form-phone-add = Ajouter un numéro de téléphone
form-phone-understood = { $e164 } – depuis ce pays ({ $country }) : { $national }
form-phone-short = Numéro court { $number }, à composer tel quel
form-place-phones = Numéros de téléphone de ce lieu uniquement
form-email = E-mail
form-url = Site internet
form-url-hint = La page consacrée à ce service, s'il y en a une

form-hours-kind = Ce que l'on sait des horaires
form-hours-unknown = Pas connus
form-hours-always = Toujours ouvert, jour et nuit
form-hours-week = Certaines heures
form-hours-expert = Quelque chose de plus compliqué
form-hours-opens = { $day } : ouvre à
form-hours-closes = { $day } : ferme à
form-hours-all-day = 24 heures
form-hours-appointment = sur rendez-vous
form-hours-add-day = { $day } : ajouter des heures
form-hours-copy = Copier lundi sur mardi–vendredi
form-hours-empty-hint = Écrivez les heures ainsi : 9:00 et 17:30. Un jour sans heures est fermé.
form-holidays = Jours fériés
form-holidays-unsaid = Pas connu
form-holidays-closed = Fermé
form-holidays-open = Ouvert à ces heures
form-holiday = Jour férié
form-holidays-next = Prochains jours fériés ({ $country }) : { $days }
form-valid-from = Ces horaires valent à partir du
form-valid-to = jusqu'au
form-valid-hint = Laissez les deux vides s'il n'y a pas de fin. Après cette date, l'assistant dit que les horaires ne sont pas connus.
form-expert = Horaires en notation abrégée
form-expert-hint = Avec la notation d'OpenStreetMap, par exemple : Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = La semaine ci-dessus ne peut pas exprimer cela. Le texte est gardé à la lettre tant que vous ne le modifiez pas ici.
form-hours-lost = Une partie des horaires de cette fiche n'a pas pu être lue. Elle reste telle quelle tant que vous ne modifiez pas les horaires.
form-hours-read = Compris ainsi
form-place-own-hours = Ce lieu a ses propres horaires
form-place-own-hours-hint = Sinon, les horaires du service valent ici.

form-needs-hint = Choisissez tout ce qui convient. Sans aucun choix, personne ne trouve le service.
form-statuses = Papiers des personnes
form-anyone-hint = Ne choisissez rien si c'est pour tout le monde.
form-groups = Groupes
form-genders = Seulement pour
form-gender-female = les femmes
form-gender-male = les hommes
form-minimum-age = Âge minimum
form-maximum-age = Âge maximum
form-eligibility = Conditions, avec des mots
form-eligibility-hint = Par exemple : inscription dans ce département nécessaire
form-coverage = Pays couverts à distance
form-coverage-hint = Pour l'aide en ligne ou par téléphone. Noms ou codes, séparés par des virgules : Roumanie, MD
form-area = Zone couverte, avec des mots
form-area-hint = Une par ligne. Par exemple : département de Cluj
form-other-languages = Autres langues
form-other-languages-hint = Noms ou codes, séparés par des virgules
form-interpretation = Interprètes
form-interpretation-hint = Par exemple : interprète en dari le mardi
form-accessibility = Dans tous les lieux de ce service
form-place-accessibility = Accessibilité de ce lieu
form-cost = Prix
form-unsaid = Non indiqué
form-cost-free = Gratuit
form-cost-reduced = À prix réduit
form-cost-paid = Service payant
form-fees = Prix, avec des mots
form-appointment = Rendez-vous
form-appointment-required = Nécessaire avant de venir
form-appointment-walk_in = Pas nécessaire, on vient directement
form-application = Comment l'obtenir
form-application-hint = Ce qu'il faut faire d'abord, ce qu'il faut apporter

form-status = État
form-status-active = En activité
form-status-inactive = Pas en activité ; masqué au public
form-status-defunct = Fini pour toujours ; masqué au public
form-status-temporarily-closed = Fermé pour un certain temps ; c'est indiqué au public
form-checked-today = J'ai vérifié aujourd'hui le téléphone, l'adresse et les horaires
form-assured-date = Dernière vérification le
form-expires = À vérifier à nouveau avant le
form-source = D'où vous le savez
form-source-hint = Une page internet, un dépliant ou le nom d'un bureau – jamais une personne privée
form-contact-verified = Le téléphone, l'adresse et les horaires ont été vérifiés auprès de l'organisation

form-preview = Comme le public le voit
form-preview-language = Langue
form-preview-show = Afficher
form-preview-empty = Écrivez un nom pour voir la fiche.
form-preview-hidden = Dans cet état, ce service n'est pas montré au public.

form-error-name-missing = Écrivez un nom.
form-warning-name-long = Le nom dépasse { $most } caractères. Un nom plus court se lit mieux sur un téléphone.
form-warning-description-missing = Écrivez une description, pour que l'on sache à quoi s'attendre.
form-error-language-missing = Choisissez la langue dans laquelle ces textes sont écrits.
form-error-language-twice = Cette langue y est déjà. Choisissez-en une autre.
form-warning-name-untranslated-missing = Écrivez aussi le nom dans cette langue. Sinon, la fiche mélange deux langues.
form-error-need-missing = Choisissez au moins un besoin.
form-error-status = Choisissez un état.
form-error-organization-name-missing = Écrivez le nom de l'organisation.
form-warning-organization-missing = Choisissez l'organisation qui propose ce service.
form-error-country-missing = Choisissez le pays.
form-error-town-missing = Écrivez la ville.
form-error-latitude = Ce n'est pas une latitude. Écrivez un nombre de -90 à 90, par exemple 45.7537.
form-error-longitude = Ce n'est pas une longitude. Écrivez un nombre de -180 à 180, par exemple 21.2257.
form-error-position-half-missing = Écrivez les deux nombres de la position, ou aucun.
form-warning-position-missing = Sans position, l'assistant n'indique que la ville, sans distance.
form-warning-position-lonely = Il n'y a aucune ville à moins de { $km } km de ce point. Revoyez les deux nombres : sont-ils inversés ?
form-warning-position-elsewhere = Ce point n'est pas dans ce pays : { $country }. Revoyez le pays et les deux nombres.
form-warning-position-far = Ce point est à { $km } km de cette ville : { $town }. Revoyez les deux nombres, ou choisissez à nouveau la ville.
form-warning-place-missing = Ajoutez un lieu, ou dites quels pays sont couverts à distance.
form-error-coverage = « { $word } » n'est pas un pays. Écrivez des noms ou des codes de deux lettres, séparés par des virgules.
form-error-phone-missing = Écrivez le numéro.
form-error-phone-country = Écrivez le numéro avec l'indicatif du pays, par exemple +40, ou remplissez d'abord le pays d'un lieu.
form-error-phone = Ce ne peut pas être un numéro de téléphone dans ce pays : { $country }. Comptez les chiffres, ou écrivez-le avec l'indicatif.
form-warning-phone-odd = À notre connaissance, un tel numéro n'est pas attribué dans ce pays : { $country }. Appelez une fois pour en avoir la certitude.
form-error-extension = Un numéro de poste ne contient que des chiffres. Écrivez les autres mots sous « Pour quoi ».
form-error-email = Ce n'est pas une adresse e-mail. Elle ressemble à name@example.org.
form-error-link = Ce n'est pas une adresse internet. Elle ressemble à https://example.org.
form-warning-contact-missing = Écrivez un numéro de téléphone, un e-mail, un site ou une adresse, pour que l'on puisse joindre ce service.
form-error-hours-missing = Écrivez au moins une heure, ou choisissez « Pas connus ».
form-error-hours-expression = Cette notation est illisible. Regardez l'exemple.
form-warning-hours-never = Avec ces horaires, ce n'est jamais ouvert au cours de l'année à venir.
form-error-holiday-missing = Écrivez les heures des jours fériés, ou choisissez une autre réponse.
form-error-time = « { $typed } » n'est pas une heure. Écrivez par exemple 9:00 ou 17:30.
form-error-time-opens-missing = Écrivez à quelle heure cela ouvre.
form-error-time-closes-missing = Écrivez à quelle heure cela ferme.
form-error-time-same = L'heure de fermeture est celle de l'ouverture. Pour toute la journée, cochez « 24 heures ».
form-error-time-overlap = Ces heures se chevauchent avec les précédentes.
form-error-date = Ce n'est pas une date. Écrivez par exemple 2026-11-22.
form-error-date-future = Ce jour n'est pas encore venu.
form-error-period = La fin est avant le début.
form-warning-period-over = Ce jour est passé : l'assistant dit que les horaires ne sont pas connus.
form-error-age = Écrivez un nombre d'années de 0 à 120.
form-error-age-order = Cet âge est plus bas que le précédent.
form-error-language-unknown = « { $word } » n'est pas une langue connue. Écrivez des noms ou des codes, séparés par des virgules.
form-warning-check-missing = Dites quand ceci a été vérifié pour la dernière fois. Sans date, la fiche porte un avertissement.
form-warning-source-missing = Dites d'où vous le savez.
