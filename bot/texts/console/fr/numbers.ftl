numbers-nav = Statistiques
numbers-title = Statistiques
numbers-about = Seules les personnes qui ont accepté que l'assistant retienne quelque chose sont comptées, et jamais qui elles sont. Les questions qui parlent de danger, de violence ou d'un enfant sans adulte ne sont pas comptées du tout. Les nombres inférieurs à { $fewest } sont masqués, ainsi que ceux qui permettraient de les calculer.
numbers-period = Période
numbers-show = Afficher
numbers-csv = Télécharger en CSV
numbers-until = Du { $first } au { $last }. Aujourd'hui n'est pas encore compté.
numbers-empty = Rien n'a été compté pendant cette période.
numbers-hidden = masqué
numbers-hidden-why = Masqué, car on pourrait en déduire quelque chose sur moins de { $fewest } personnes
numbers-what-questions = Questions
numbers-what-answered = Avec réponse
numbers-what-unanswered = Sans réponse
numbers-what-handed-over = Transmises à l'équipe de conseil
numbers-what-helpful = « C'était utile »
numbers-what-unhelpful = « Quelque chose n'allait pas »
numbers-total = Total
numbers-by-time = Par jour ou par mois
numbers-by-language = Par langue
numbers-by-need = Par besoin
numbers-name-time = Quand
numbers-name-language = Langue
numbers-name-need = Besoin
numbers-need-unclear = Pas clair
numbers-plot-time = Questions au fil du temps
numbers-plot-needs = Ce que l'on demande le plus
numbers-plot-about = Barres des questions avec et sans réponse. Les mêmes nombres figurent plus bas dans le tableau « Par jour ou par mois ».
numbers-bar = { $when } : { $answered } avec réponse, { $unanswered } sans réponse
numbers-bar-asked = { $when } : { $questions } questions
numbers-undivided = Questions dont le détail est masqué
numbers-wait = Délai avant la première réponse de l'équipe de conseil
numbers-wait-few = Moins de { $fewest } conversations ont été transmises pendant cette période, donc rien n'est affiché.
numbers-wait-usual = { $minutes ->
    [one] La moitié des personnes ont attendu { $minutes } minute au plus.
   *[other] La moitié des personnes ont attendu { $minutes } minutes au plus.
  }
numbers-wait-long = { $minutes ->
    [one] Neuf personnes sur dix ont attendu { $minutes } minute au plus.
   *[other] Neuf personnes sur dix ont attendu { $minutes } minutes au plus.
  }
numbers-wait-about = Compté depuis le moment où l'on demande une personne jusqu'aux premiers mots de l'équipe de conseil, nuits et week-ends compris. Les demandes fermées sont supprimées après { $days } jours ; les plus anciennes ne figurent donc pas ici.

# Answers with a button after a counsellor's case was closed
numbers-after = Après un échange avec l'équipe de conseil
numbers-after-about = Ce que les gens ont répondu d'un bouton à la fin de l'échange. Personne n'est obligé de répondre.
numbers-what-helped-yes = Cela a aidé
numbers-what-helped-no = Cela n'a pas aidé
numbers-what-got-yes = A obtenu ce qu'il fallait
numbers-what-got-later = Pas encore
numbers-what-got-no = Ne l'a pas obtenu
