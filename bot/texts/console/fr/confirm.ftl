confirm-nav = Confirmations
confirm-title = Confirmation par les prestataires
confirm-intro = Demandez aux prestataires si ce que nous disons est encore juste. Ils reçoivent un lien qui fonctionne une seule fois, n'ont pas besoin de compte, et leur réponse arrive sous forme de brouillon.
confirm-tab-due = À demander
confirm-tab-open = Demandées
confirm-tab-answered = Avec réponse
confirm-count = ({ $count })
confirm-due-none = Aucune date de vérification n'est dépassée.
confirm-open-none = Aucune demande en cours.
confirm-answered-none = Aucune réponse ne vous attend.
confirm-checked = Dernière vérification
confirm-never = jamais
confirm-ask = Demander au prestataire
confirm-ask-name = Demander au prestataire : { $name }
confirm-asked-by = Demandé par
confirm-asked-on = Demandé le
confirm-expires = Valable jusqu'au
confirm-language = Langue
confirm-language-hint = La page et la lettre sont dans cette langue.
confirm-answered-on = Réponse reçue le
confirm-withdraw = Annuler le lien
confirm-withdrawn = Le lien ne fonctionne plus.
confirm-make = Créer le lien
confirm-example = C'est un exemple que nous avons inventé. Il n'y a personne à qui demander.

confirm-link-title = Le lien est prêt
confirm-link = Lien pour le prestataire
confirm-link-once = Il n'est affiché que maintenant, et nous ne gardons rien qui permette de le recréer. Il fonctionne une seule fois, jusqu'au { $day }.
confirm-link-copy = Copier le lien
confirm-link-copied = Copié
confirm-link-mail = Écrire un e-mail
confirm-link-mail-hint = Ouvre votre messagerie habituelle. Rien ne part avant que vous ne l'envoyiez.
confirm-link-no-mail = Nous n'avons pas d'adresse e-mail de ce prestataire. Copiez le lien et envoyez-le par votre moyen de contact habituel.
confirm-link-letter = Texte de la lettre
confirm-link-loopback = Ce lien ne fonctionne que sur cet ordinateur, car ces pages n'ont pas d'adresse publique. Adressez-vous à la personne qui s'occupe de cette machine.
confirm-back = Retour à la liste

confirm-mail-subject = Est-ce toujours juste ? { $service }
confirm-mail-body =
    Bonjour,

    Poruch indique aux personnes réfugiées où trouver de l'aide. Nous leur parlons aussi de votre service « { $service } ».

    Pourriez-vous regarder si tout est encore juste ? Cela prend deux minutes, sans créer de compte :

    { $link }

    Ce lien est pour vous uniquement. Il fonctionne une seule fois, jusqu'au { $day }.

    Merci beaucoup !

confirm-all-true = Tout est encore juste
confirm-some-changed = { $count ->
    [one] { $count } chose a changé
   *[other] { $count } choses ont changé
 }
confirm-only-note = Une remarque seulement
confirm-said-note = Remarque du prestataire
confirm-in-draft = est dans le brouillon
confirm-by-hand = à saisir vous-même
confirm-to-draft = Voir le brouillon
confirm-done = Classer
confirm-done-said = C'est classé.
confirm-home-answered = { $count ->
    [one] prestataire a répondu
   *[other] prestataires ont répondu
 }
confirm-home-due = { $count ->
    [one] service à faire confirmer par son prestataire
   *[other] services à faire confirmer par leurs prestataires
 }
confirm-why-true = Le prestataire a confirmé le { $day } que tout est encore juste
confirm-why-changed = Réponse du prestataire le { $day }

confirm-page-title = Est-ce toujours juste ?
confirm-page-hello = Bonjour { $organization },
confirm-page-intro = voici ce que nous disons aux personnes qui cherchent de l'aide. Merci de regarder si tout est encore juste.
confirm-page-free = L'assistant est gratuit et aide les personnes réfugiées à trouver l'aide la plus proche. Vous n'avez pas besoin de compte.
confirm-page-all-true = Oui, tout est encore juste
confirm-page-changed = Ceci a changé
confirm-page-what-now = Qu'est-ce qui est juste maintenant ?
confirm-page-exists = Ce service existe-t-il encore ?
confirm-page-exists-yes = Oui
confirm-page-exists-pause = Il est fermé pour un certain temps
confirm-page-exists-no = Il n'existe plus
confirm-page-note = Autre chose ?
confirm-page-note-hint = N'écrivez pas de données personnelles sur les personnes que vous recevez, s'il vous plaît.
confirm-page-send = Envoyer les changements
confirm-page-nothing = Vous n'avez rien changé. Appuyez sur « Oui, tout est encore juste », ou écrivez ce qui a changé.
confirm-page-too-long = L'un de vos textes est trop long. Merci de le raccourcir à { $count } caractères.
confirm-page-thanks = Merci !
confirm-page-thanks-text = Votre réponse est bien arrivée. Quelqu'un la lit avant que quoi que ce soit ne change. Vous pouvez fermer cette page.
confirm-page-invalid = Ce lien ne fonctionne pas
confirm-page-invalid-text = Il a peut-être déjà servi, est trop ancien ou incomplet. Demandez-en un nouveau à la personne qui vous l'a envoyé.
confirm-page-slow = Trop d'essais
confirm-page-slow-text = Attendez dix minutes et réessayez, s'il vous plaît.
confirm-page-confidential = Comme le lieu est confidentiel, nous ne montrons que le numéro de téléphone.

confirm-field-name = Nom
confirm-field-organization = Organisation
confirm-field-description = Ce qui est proposé
confirm-field-needs = Type d'aide
confirm-field-address = Adresse
confirm-field-phone = Téléphone
confirm-field-email = E-mail
confirm-field-url = Site internet
confirm-field-hours = Horaires
confirm-field-appointment = Rendez-vous
confirm-field-languages = Langues parlées
confirm-field-eligibility = Pour qui
confirm-field-cost = Prix
confirm-field-accessibility = Accessibilité
confirm-field-alert = Remarque importante
