# Avisos: la gente pulsó «estaba cerrado», «el teléfono está mal» … debajo de un resultado.

reports-nav = Avisos
reports-title = Avisos de la gente
reports-about = La gente dice que en estas fichas hay algo mal. Llame o búsquelo, corrija la ficha y después escriba qué ha hecho.
reports-about-money = Los avisos de que alguien pidió dinero u otra cosa solo los ven usted y quien tiene el rol «Administración».
reports-home = { $count ->
    [one] ficha que, según la gente, está mal
   *[other] fichas que, según la gente, están mal
  }
reports-none = No hay avisos abiertos. Gracias.
reports-gone = Una ficha que ya no se muestra
reports-doubtful = Dudosa
reports-doubtful-about = Dos o más personas lo han dicho en días distintos. Hasta que lo resuelva, se pide a la gente que llame antes de ir.
reports-kind-closed = Estaba cerrado o ya no está allí
reports-kind-wrong_number = El número de teléfono está mal
reports-kind-wrong_address = La dirección está mal
reports-kind-money = Alguien pidió dinero u otra cosa
reports-kind-other = Otra cosa estaba mal
reports-times = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
  }
reports-before = { $count ->
    [one] Lo que se hizo antes ({ $count } nota)
   *[other] Lo que se hizo antes ({ $count } notas)
  }
reports-handle = Lo he resuelto
reports-handle-money = He resuelto el aviso sobre dinero
reports-note = ¿Qué ha averiguado y qué ha hecho?
reports-note-hint = Por ejemplo: «Llamé el lunes, se han mudado. Dirección corregida.» No escriba quién dio el aviso. La nota no se puede cambiar después.
reports-note-missing = No se ha guardado nada: escriba en pocas palabras qué ha averiguado y qué ha hecho.
reports-save = Guardar y cerrar los avisos
reports-handled = Guardado. Estos avisos están cerrados.
reports-pages = Páginas de avisos
reports-newer = Más nuevos
reports-older = Más antiguos
reports-page = Página { $number } de { $pages }
