# Preguntas de la gente que el asistente no supo responder.

gaps-nav = Sin respuesta
gaps-title = Preguntas sin respuesta
gaps-about = { $days ->
    [one] Los nombres, números y direcciones se han quitado, hasta donde se reconocen (▢). Una pregunta solo se muestra cuando al menos { $fewest } personas distintas preguntaron algo parecido. Aquí no se sabe quiénes son, y las preguntas que hablan de peligro o abusos no se guardan nunca. Después de { $days } día, una pregunta se borra.
   *[other] Los nombres, números y direcciones se han quitado, hasta donde se reconocen (▢). Una pregunta solo se muestra cuando al menos { $fewest } personas distintas preguntaron algo parecido. Aquí no se sabe quiénes son, y las preguntas que hablan de peligro o abusos no se guardan nunca. Después de { $days } días, una pregunta se borra.
  }
gaps-home = { $count ->
    [one] grupo de preguntas sin respuesta
   *[other] grupos de preguntas sin respuesta
  }
gaps-working = Se están agrupando las preguntas. Tarda unos segundos.
gaps-again = Actualizar
gaps-none = No hay ningún grupo de preguntas que mostrar.
gaps-none-kept = { $count ->
    [one] Se guarda { $count } pregunta; muy pocas personas preguntaron lo mismo.
   *[other] Se guardan { $count } preguntas; en ninguna coincidieron { $fewest } personas.
  }
gaps-count = { $count ->
    [one] { $count } pregunta de al menos { $people } personas
   *[other] { $count } preguntas de al menos { $people } personas
  }
gaps-draft = Escribir una respuesta
gaps-drafted = Se ha empezado un borrador con estas preguntas como ejemplos. Escriba la respuesta y después pida que se compruebe.
gaps-why = { $count ->
    [one] { $count } pregunta se quedó sin respuesta
   *[other] { $count } preguntas se quedaron sin respuesta
  }
gaps-remove = Borrar estas preguntas
gaps-remove-title = ¿Borrar estas preguntas?
gaps-remove-about = { $count ->
    [one] { $count } pregunta se borrará para siempre.
   *[other] { $count } preguntas se borrarán para siempre, también las que no se muestran aquí. Hágalo cuando haya una respuesta publicada, o cuando las preguntas no le correspondan.
  }
gaps-remove-yes = Borrar para siempre
gaps-remove-no = Conservarlas
gaps-removed = Las preguntas se han borrado.
gaps-changed = Estos grupos han cambiado mientras tanto. Mire y elija otra vez.
