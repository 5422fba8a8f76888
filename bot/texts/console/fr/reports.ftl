reports-nav = Signalements
reports-title = Signalements
reports-about = Des personnes ont dit que quelque chose n'allait pas dans ces fiches. Appelez ou regardez, corrigez la fiche, puis notez ce que vous avez fait.
reports-about-money = Les signalements selon lesquels on a demandé de l'argent ou autre chose ne sont montrés qu'à vous et à l'administration de cet espace.
reports-home = { $count ->
    [one] fiche signalée comme fausse
   *[other] fiches signalées comme fausses
  }
reports-none = Aucun signalement en attente. Merci.
reports-gone = Une fiche qui n'est plus montrée
reports-doubtful = Douteuse
reports-doubtful-about = Au moins deux personnes l'ont dit, à des jours différents. La fiche demande d'appeler avant de venir, jusqu'à ce que vous ayez traité le problème.
reports-kind-closed = C'était fermé ou n'existe plus
reports-kind-wrong_number = Le numéro de téléphone est faux
reports-kind-wrong_address = L'adresse est fausse
reports-kind-money = On a demandé de l'argent ou autre chose
reports-kind-other = Autre chose n'allait pas
reports-times = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
  }
reports-before = { $count ->
    [one] Ce qui a été fait avant ({ $count } note)
   *[other] Ce qui a été fait avant ({ $count } notes)
  }
reports-handle = Marquer comme traité
reports-handle-money = Marquer le signalement d'argent comme traité
reports-note = Qu'avez-vous constaté et fait ?
reports-note-hint = Par exemple : « Appel lundi, ils ont déménagé. Adresse corrigée. » N'écrivez pas qui l'a signalé. La note ne peut plus être modifiée ensuite.
reports-note-missing = Rien n'a été enregistré : écrivez en quelques mots ce que vous avez constaté et fait.
reports-save = Enregistrer et clore les signalements
reports-handled = Enregistré. Ces signalements sont clos.
reports-pages = Pages des signalements
reports-newer = Plus récents
reports-older = Plus anciens
reports-page = Page { $number } sur { $pages }
