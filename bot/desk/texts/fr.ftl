### Ce que l'équipe de conseil lit dans son groupe. Original : en.ftl. État : unreviewed, pas encore relu par quelqu'un dont c'est la langue maternelle.

topic = { $number } · { $language }
summary-title = Demande { $number }
summary-protection = Signalement, protection { $number }
summary-crisis = Cette personne est peut-être en danger. Répondez ici en premier.
summary-language = Langue : { $language }
summary-needs = Cherche : { $needs }
summary-town = Ville : { $town }
summary-shown = Déjà montré : { $shown }
button-take = Je prends
button-bot = Rendre au bot
button-close = Fermer

requeued = De nouveau dans la file.
closed = Fermé.
closed-by-person = La personne est revenue au programme. Fermé.
erased = La personne a fait tout supprimer. Fermé ; plus rien ne peut lui être remis.
unreachable = Non remis : cette personne n'est plus joignable (elle a peut-être arrêté le bot).
not-open = Cette demande est fermée. Votre message n'a pas été remis.
