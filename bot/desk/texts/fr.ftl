### Ce que l'équipe de conseil lit dans son groupe. Original : en.ftl. État : unreviewed, pas encore relu par quelqu'un dont c'est la langue maternelle.

topic = { $number } · { $language }
summary-title = Demande { $number }
summary-protection = Signalement, protection { $number }
summary-crisis = Cette personne est peut-être en danger. Répondez ici en premier.
summary-language = Langue : { $language }
summary-needs = Cherche : { $needs }
summary-town = Ville : { $town }
summary-shown = Déjà montré : { $shown }
summary-how = Écrivez ici pour répondre : la personne reçoit votre message, sans votre nom. Les lignes qui commencent par // sont des notes pour l'équipe. /bot rend la conversation au programme, /close y met fin.
summary-how-reply = Répondez à un message qui porte ce numéro : la personne reçoit votre réponse, sans votre nom. Les lignes qui commencent par // sont des notes pour l'équipe. La réponse /bot rend la conversation au programme, /close y met fin.
button-take = Je prends
button-bot = Rendre au bot
button-close = Fermer

taken = C'est pris. Ce que la personne écrit maintenant arrive ici.
requeued = De nouveau dans la file.
handed-back = Rendu au bot. Écrire ici reprend la conversation.
closed = Fermé.
closed-by-person = La personne est revenue au programme. Fermé.
erased = La personne a fait tout supprimer. Fermé ; plus rien ne peut lui être remis.
unreachable = Non remis : cette personne n'est plus joignable (elle a peut-être arrêté le bot).
not-open = Cette demande est fermée. Votre message n'a pas été remis.
