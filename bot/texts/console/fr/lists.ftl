lists-services = Services
lists-answers = Réponses
lists-organizations = Organisations
lists-export = Tout exporter

lists-search = Recherche
lists-search-hint = Écrivez ce que l'on écrirait à l'assistant, ou un nom, un numéro de téléphone, une adresse e-mail.
lists-search-language = Langue de vos mots
lists-search-guess = Détecter automatiquement
lists-search-button = Chercher
lists-filters = Filtres
lists-filters-set = { $count ->
    [one] { $count } filtre actif
   *[other] { $count } filtres actifs
}
lists-filters-apply = Afficher
lists-filters-clear = Tout enlever
lists-any = Peu importe
lists-filter-status = État
lists-filter-need = Besoin
lists-filter-town = Ville
lists-filter-country = Pays
lists-filter-organization = Organisation
lists-filter-speaks = Langue parlée sur place
lists-filter-texts = Textes
lists-filter-texts-in = dans cette langue
lists-filter-any-language = dans n'importe quelle langue
lists-filter-only = Seulement les services
lists-filter-only-answers = Seulement les réponses
lists-only-overdue = dont la date de vérification est dépassée
lists-only-draft = qui ont un brouillon
lists-only-reported = que des personnes ont signalés
lists-only-example = qui sont des exemples inventés
lists-only-confidential = qui sont confidentiels
lists-texts-missing = qui manquent
lists-texts-unread = en attente de relecture
lists-texts-unreviewed = que personne n'a encore relus
lists-texts-machine = traduits par une machine
lists-texts-stale = plus à jour
lists-texts-human = relus et trouvés justes
lists-sort = Ordre
lists-sort-relevance = Ce qui correspond le mieux d'abord
lists-sort-name = Nom
lists-sort-organization = Organisation
lists-sort-checked = Vérification la plus ancienne d'abord
lists-sort-changed = Dernière modification d'abord

lists-count = { $total ->
    [0] Rien trouvé
    [one] { $total } fiche
   *[other] { $first }–{ $last } sur { $total } fiches
}
lists-nothing = Rien ne correspond. Essayez avec moins de mots ou enlevez les filtres.
lists-page = Page { $page } sur { $pages }
lists-page-next = Page suivante
lists-page-previous = Page précédente
lists-pages = Pages de la liste

lists-column-choose = Choix
lists-column-name = Nom
lists-column-organization = Organisation
lists-column-place = Lieu
lists-column-needs = Besoins
lists-column-state = État
lists-column-checked = Vérifié
lists-column-texts = Langues
lists-column-services = Services
lists-column-country = Pays
lists-never-checked = jamais
lists-overdue = à vérifier
lists-mark-draft = brouillon
lists-mark-reported = signalé
lists-mark-example = exemple
lists-mark-confidential = confidentiel
lists-place-hidden = masqué, par sécurité
lists-everywhere = partout
lists-found-because = On le trouve ainsi :
lists-found-by-name = Trouvé seulement par son nom. Avec ces mots, le public ne l'obtiendrait pas.
lists-missing = { $count ->
    [one] { $count } langue manque
   *[other] { $count } langues manquent
}
lists-complete = dans toutes les langues

lists-status-active = actif
lists-status-inactive = pas actif
lists-status-defunct = n'existe plus
lists-status-temporarily-closed = fermé pour le moment
lists-status-active-hint = L'assistant y envoie du monde.
lists-status-inactive-hint = L'assistant n'y envoie personne.
lists-status-defunct-hint = L'assistant n'y envoie personne. La fiche reste, avec son historique.
lists-status-temporarily-closed-hint = Le public le voit, avec la mention qu'il est fermé pour le moment.

lists-new-service = Nouveau service
lists-new-answer = Nouvelle réponse
lists-new-organization = Nouvelle organisation

lists-bulk = Pour les fiches choisies
lists-bulk-scope-chosen = celles que j'ai cochées sur cette page
lists-bulk-scope-all = { $total ->
    [one] la seule de cette liste ({ $total })
   *[other] toutes celles de cette liste ({ $total })
}
lists-bulk-scope = Lesquelles
lists-bulk-do = Action
lists-bulk-choose-page = Tout cocher sur cette page
lists-bulk-checked = Marquer comme vérifié aujourd'hui
lists-bulk-status = Changer l'état
lists-bulk-export = Exporter dans un fichier
lists-bulk-confirm = Demander confirmation aux prestataires
lists-bulk-next = Continuer
lists-bulk-none = Rien n'a été choisi. Cochez au moins une fiche et réessayez.
lists-bulk-many = C'est trop d'un coup. Réduisez la liste à { $most } fiches au plus.
lists-bulk-title-checked = Marquer comme vérifié aujourd'hui ?
lists-bulk-title-status = Changer l'état ?
lists-bulk-about-checked = Vous attestez, sous votre nom, les avoir vérifiés aujourd'hui : ils existent, les numéros de téléphone et les horaires sont justes.
lists-bulk-about-status = Cela vaut aussitôt pour le public. Vous pourrez l'annuler dans l'historique de chaque fiche.
lists-bulk-names = { $count ->
    [one] { $count } fiche change :
   *[other] { $count } fiches changent :
}
lists-bulk-same = { $count ->
    [one] { $count } autre reste telle quelle, car rien ne change pour elle.
   *[other] { $count } autres restent telles quelles, car rien ne change pour elles.
}
lists-bulk-second = une deuxième personne doit donner son accord : devient un brouillon
lists-bulk-new-status = Nouvel état
lists-bulk-why = Pourquoi
lists-bulk-why-hint = Une phrase pour l'historique. Par exemple : J'ai appelé partout.
lists-bulk-why-missing = Écrivez pourquoi, en une phrase.
lists-bulk-title-confirm = Demander confirmation aux prestataires
lists-bulk-about-confirm = Chaque prestataire reçoit son propre lien. Ouvrez les services l'un après l'autre.
lists-bulk-ask = Créer le lien
lists-bulk-do-checked = Oui, je les ai vérifiés
lists-bulk-do-status = Changer l'état
lists-bulk-back = Retour à la liste
lists-bulk-done = { $count ->
    [0] Rien n'a été modifié.
    [one] { $count } fiche modifiée.
   *[other] { $count } fiches modifiées.
}
lists-bulk-partly = Fiches modifiées : { $count }. Devenues des brouillons qui demandent l'accord d'une deuxième personne : { $drafts }. Laissées telles quelles, car quelqu'un d'autre les a modifiées entre-temps : { $left }.

lists-service-edit = Modifier
lists-service-texts = Textes dans toutes les langues
lists-service-history = Historique
lists-service-ask = Demander confirmation au prestataire
lists-service-hidden = Ce service est confidentiel. Vous ne voyez pas où il se trouve ; seules les personnes chargées de la protection le voient.
lists-service-secret = Confidentiel. Ne dites jamais à personne où cela se trouve. Le public ne voit que le numéro de téléphone.
lists-service-not-shown = En ce moment, le public ne voit pas ce service.
lists-service-card = Comme le public le voit
lists-service-card-none = Le public ne voit pas ce service ; il n'y a donc pas d'aperçu.
lists-card-language = Langue de l'aperçu
lists-card-show = Afficher
lists-service-facts = Informations
lists-service-id = Numéro dans le catalogue
lists-service-state = État
lists-service-organization = Organisation
lists-service-needs = Besoins
lists-service-accepts = Situations acceptées
lists-service-groups = Pour
lists-service-anyone = tout le monde
lists-service-ages = Âge
lists-service-age-from = à partir de { $from } ans
lists-service-age-to = jusqu'à { $to } ans
lists-service-age-between = de { $from } à { $to } ans
lists-service-speaks = Langues parlées sur place
lists-service-cost = Prix
lists-service-appointment = Rendez-vous
lists-service-appointment-required = Appeler d'abord
lists-service-appointment-walk_in = Venir sans rendez-vous
lists-service-access = Accessibilité
lists-service-coverage = Aide les personnes dans ces pays
lists-service-source = Source
lists-service-checked = Dernière vérification
lists-service-expires = Valable jusqu'au
lists-service-email = E-mail
lists-service-website = Site internet
lists-service-phones = Téléphones
lists-service-phone-of-organization = téléphone de l'organisation
lists-service-places = Lieux
lists-service-online = en ligne
lists-service-no-place = Aucun lieu connu.
lists-service-no-phone = Aucun téléphone connu.
lists-service-coordinates = Position
lists-service-coordinates-town = Position (centre de la ville)
lists-service-hours = Horaires
lists-service-hours-unknown = pas connus
lists-service-today = Aujourd'hui
lists-service-today-open = aujourd'hui { $times }
lists-service-today-closed = fermé aujourd'hui
lists-service-today-unknown = pas connus pour aujourd'hui
lists-service-drafts = Brouillons
lists-service-draft-by = { $title } – par { $who }
lists-service-reports = Signalements
lists-service-reported = Des personnes ont signalé que quelque chose ne va pas ici.
lists-service-samples = Questions auxquelles il doit répondre
lists-service-languages = Textes
lists-service-last-change = Dernière modification
lists-unknown = pas connu
lists-yes = oui
lists-no = non

lists-text-original = texte d'origine
lists-text-human = relu et juste
lists-text-unreviewed = pas encore relu
lists-text-machine = par une machine
lists-text-stale = plus à jour
lists-text-missing = manque
lists-text-partly = en partie

lists-texts-title = Textes dans toutes les langues
lists-texts-about = Le texte d'origine est en premier. Si vous connaissez bien une langue, lisez son texte. S'il est juste, dites-le d'un clic. Votre nom est gardé avec le texte.
lists-texts-choose = Langues à afficher
lists-texts-show = Afficher
lists-texts-original = Texte d'origine
lists-texts-original-unknown = Personne n'a indiqué dans quelle langue ceci est écrit. Indiquez-le d'abord dans le formulaire de la fiche.
lists-texts-read = J'ai lu ce texte et il est juste
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Modifier les textes
lists-texts-edit-about = Ce que vous modifiez va dans un brouillon. Le public le voit quand le brouillon est publié.
lists-texts-editing = Vous modifiez les textes. Le texte d'origine est en premier : si vous le modifiez, toutes les traductions ne sont plus à jour.
lists-texts-save = Enregistrer comme brouillon
lists-texts-cancel = Ne rien modifier
lists-texts-mine = J'ai relu ce que j'ai écrit et c'est juste
lists-texts-nothing = Vous n'avez rien modifié.
lists-texts-saved = Enregistré comme brouillon. Contrôlez-le et publiez-le ici.
lists-texts-read-done = Merci. Le texte est marqué comme relu par vous.
lists-texts-moved = Quelqu'un a modifié ce texte entre-temps. Rien n'a été marqué. Relisez-le dans son état actuel.
lists-texts-second = La sécurité des personnes est en jeu : le texte doit être relu par quelqu'un qui peut le publier et qui ne l'a pas écrit.
lists-texts-clash = Quelqu'un a modifié cette fiche entre-temps. Ce que vous avez écrit est gardé dans un brouillon. Vous pouvez y voir les deux.
lists-texts-no-longer = Le texte d'origine a changé après cette traduction.
lists-texts-read-all = J'ai tout lu ({ $name }) et c'est juste
lists-texts-why = Pourquoi
lists-texts-why-hint = Une phrase pour l'historique. Facultatif.
lists-texts-draft-open = Il y a déjà un brouillon pour cette fiche : { $title }, par { $who }.
lists-texts-none = Cette fiche n'a pas encore de textes.
lists-texts-of-organization = Textes de l'organisation
lists-field-name = Nom
lists-field-alternate_name = Autres noms
lists-field-description = Description
lists-field-eligibility_description = Qui peut venir
lists-field-application_process = Comment l'obtenir
lists-field-fees_description = Prix
lists-field-interpretation_services = Interprètes
lists-field-alert = Avertissement pour le public
lists-field-title = Titre
lists-field-text = Texte
lists-field-samples = Questions
lists-field-samples-hint = Questions que l'on pose, une par ligne. Elles doivent permettre de trouver la réponse.

lists-answer-edit = Modifier
lists-answer-new-title = Nouvelle réponse
lists-answer-edit-title = Modifier la réponse
lists-answer-facts = Sur la réponse
lists-answer-needs = Besoins
lists-answer-needs-hint = De quoi faut-il avoir besoin pour que cette réponse aide ?
lists-answer-country = Pays
lists-answer-country-hint = Vide : elle vaut partout.
lists-answer-source = Source
lists-answer-source-hint = Adresse internet de qui le dit. Le public la voit sous la réponse.
lists-answer-assured = Vérifié le
lists-answer-assured-hint = Le jour où quelqu'un a comparé la réponse avec sa source pour la dernière fois.
lists-answer-checked-today = Je l'ai vérifiée aujourd'hui
lists-answer-languages = Langues
lists-answer-leading = C'est la langue principale. Quand elle change, toutes les autres ne sont plus à jour.
lists-answer-text-hint = Texte sans mise en forme. Une ligne vide sépare deux paragraphes. Une ligne qui commence par « - » est un point d'une liste. Les adresses internet restent telles quelles.
lists-answer-preview = Comme Telegram l'affiche
lists-answer-preview-show = Voir l'aperçu
lists-answer-add-language = Ajouter une langue
lists-answer-add = Ajouter
lists-answer-why = Pourquoi
lists-answer-why-hint = Une phrase pour l'historique. Facultatif.
lists-answer-save = Enregistrer comme brouillon
lists-error-summary = À revoir d'abord
lists-error-title = Écrivez un titre.
lists-error-text = Écrivez le texte.
lists-error-source = Indiquez l'adresse internet de la source. Elle commence par https://
lists-error-need = Choisissez au moins un besoin.
lists-error-date = Indiquez un jour qui n'est pas dans le futur.
lists-error-name = Écrivez un nom.
lists-error-email = Ce n'est pas une adresse e-mail. Elle ressemble à help@example.org
lists-error-url = Ce n'est pas une adresse internet. Elle commence par https://
lists-error-country = Choisissez un pays dans la liste.
lists-error-pair = Le titre et le texte vont ensemble : écrivez les deux, ou laissez les deux vides.

lists-organization-edit-title = Organisation
lists-organization-new-title = Nouvelle organisation
lists-organization-save = Enregistrer comme brouillon
lists-organization-services = { $count ->
    [0] Aucun service
    [one] { $count } service
   *[other] { $count } services
}
lists-organization-show-services = Voir ses services
lists-organization-hidden = Cette organisation gère un service confidentiel et n'est connue pour rien d'autre. Seules les personnes chargées de la protection peuvent la modifier.

lists-export-about = Tout le catalogue dans un fichier au format commun HSDS 3. D'autres programmes et d'autres organisations peuvent le lire. Rien n'est retenu, sauf les lieux des services confidentiels.
lists-export-json = Un fichier JSON
lists-export-csv = Des tableaux (fichiers CSV dans un .zip)
lists-export-answers = Les réponses (JSON Lines)
lists-export-form = Forme du fichier
lists-export-confidential = Avec les lieux des services confidentiels
lists-export-confidential-hint = Seulement si c'est indispensable. Gardez le fichier en lieu sûr et supprimez-le après usage. Votre nom est inscrit dans le journal.
lists-export-download = Télécharger

lists-home-unread = { $count ->
    [one] service ou réponse a dans votre langue un texte que personne n'a encore relu
   *[other] services et réponses ont dans votre langue un texte que personne n'a encore relu
}

lists-unread = { $count ->
    [one] { $count } à relire
   *[other] { $count } à relire
}
