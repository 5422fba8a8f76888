gaps-nav = Sans réponse
gaps-title = Questions sans réponse
gaps-about = Les noms, les numéros et les adresses ont été enlevés, autant qu'on peut les reconnaître (▢). Une question n'est montrée que si au moins { $fewest } personnes différentes ont demandé quelque chose de semblable. On ne sait pas ici qui elles sont, et les questions qui parlent de danger ou d'abus ne sont jamais gardées. Une question est supprimée après { $days } jours.
gaps-home = { $count ->
    [one] groupe de questions sans réponse
   *[other] groupes de questions sans réponse
  }
gaps-working = Les questions sont en train d'être regroupées. Cela prend quelques secondes.
gaps-again = Actualiser
gaps-none = Il n'y a aucun groupe de questions à montrer.
gaps-none-kept = { $count ->
    [one] { $count } question est gardée ; moins de { $fewest } personnes ont demandé la même chose.
   *[other] { $count } questions sont gardées ; pour aucune d'elles, { $fewest } personnes n'ont demandé la même chose.
  }
gaps-count = { $count ->
    [one] { $count } question, d'au moins { $people } personnes
   *[other] { $count } questions, d'au moins { $people } personnes
  }
gaps-draft = Écrire une réponse
gaps-drafted = Un brouillon est commencé, avec ces questions comme exemples. Écrivez la réponse, puis faites-la contrôler.
gaps-why = { $count ->
    [one] { $count } question restée sans réponse
   *[other] { $count } questions restées sans réponse
  }
gaps-remove = Supprimer ces questions
gaps-remove-title = Supprimer ces questions ?
gaps-remove-about = { $count ->
    [one] { $count } question sera supprimée définitivement.
   *[other] { $count } questions seront supprimées définitivement, y compris celles qui ne sont pas montrées ici. Faites-le quand une réponse est publiée, ou quand ces questions ne vous concernent pas.
  }
gaps-remove-yes = Supprimer définitivement
gaps-remove-no = Les garder
gaps-removed = Les questions ont été supprimées.
gaps-changed = Ces groupes ont changé entre-temps. Regardez à nouveau et refaites votre choix.
