# Borradores: un cambio se escribe como borrador, se comprueba y después se publica. Historial: qué cambió, cuándo y quién lo hizo.

drafts-nav = Borradores
drafts-title = Borradores
drafts-about = Un borrador es un cambio que la gente todavía no ve. Compruébelo y después publíquelo.
drafts-tab-mine = Míos
drafts-tab-waiting = Me esperan
drafts-tab-all = Todos los abiertos
drafts-tab-done = Terminados
drafts-none-mine = No tiene borradores abiertos. Un borrador empieza cuando cambia un servicio o una respuesta.
drafts-none-waiting = No le espera nada.
drafts-none-all = No hay borradores abiertos.
drafts-none-done = Todavía no se ha publicado ni retirado ningún borrador.
drafts-count = { $count ->
    [one] { $count } borrador
   *[other] { $count } borradores
}
drafts-older = Más antiguos
drafts-newer = Más nuevos
drafts-unnamed = (todavía sin nombre)

drafts-home-waiting = { $count ->
    [one] borrador espera a que lo mire
   *[other] borradores esperan a que los mire
}
drafts-home-mine = { $count ->
    [one] borrador suyo todavía no está publicado
   *[other] borradores suyos todavía no están publicados
}

drafts-kind-service = Servicio
drafts-kind-organization = Organización
drafts-kind-location = Lugar
drafts-kind-answer = Respuesta

drafts-state-open = Sin comprobar
drafts-state-checked = Comprobado
drafts-state-waiting = Espera a otra persona
drafts-state-published = Publicado
drafts-state-withdrawn = Retirado
drafts-new-record = Ficha nueva
drafts-delete-record = Para borrar
drafts-by = De { $name }
drafts-decided-published = Publicado por { $name }, { $when }
drafts-decided-withdrawn = Retirado por { $name }, { $when }
drafts-reason = Por qué
drafts-reason-hint = Una línea para el historial, por ejemplo: «Nuevo número de teléfono, preguntado hoy por teléfono».
drafts-reason-save = Guardar el motivo

drafts-what-changes = Qué cambia
drafts-nothing-changes = Nada es distinto de lo que la gente ve hoy.
drafts-column-what = Qué
drafts-column-old = Ahora
drafts-column-new = En el borrador
drafts-nothing = nada
drafts-edit = Seguir editando
drafts-history = Historial
drafts-second = Se trata de la seguridad de las personas, así que otra persona tiene que mirarlo antes de publicarse: alguien que no haya trabajado en este borrador.
drafts-second-you = Usted ha trabajado en este borrador, así que tiene que publicarlo otra persona.
drafts-not-allowed = Su rol no permite publicar. Envíe el borrador; lo mirará alguien que pueda publicar.
drafts-hidden = Lo que mostraría dónde está este servicio confidencial está oculto: […]

drafts-check = Comprobar
drafts-check-again = Comprobar otra vez
drafts-checking = Comprobando. Tarda unos segundos …
drafts-send = Enviar a una segunda revisión
drafts-publish = Publicar
drafts-publish-hint = La gente lo ve al momento.
drafts-despite = Publicar aunque la comprobación haya encontrado algo
drafts-withdraw = Retirar
drafts-withdraw-hint = El borrador se aparta. Más adelante se puede leer aquí.
drafts-again = Abrir como borrador nuevo

drafts-said-checked = Comprobado.
drafts-said-sent = Enviado. Ahora puede mirarlo otra persona.
drafts-said-published = Publicado. Ahora la gente puede encontrarlo.
drafts-said-withdrawn = Retirado.
drafts-said-moved = Otra persona ha cambiado este borrador mientras tanto. Así está ahora; no se ha publicado nada.
drafts-said-second = Tiene que publicarlo alguien que no haya trabajado en él.
drafts-said-unchecked = El borrador ha cambiado después de la comprobación. Compruébelo otra vez y después publíquelo.
drafts-said-unfit = Todavía falta algo. Mire abajo, complételo y compruébelo otra vez.
drafts-said-doubtful = La comprobación ha encontrado algo. Mírelo abajo; marque la casilla si aun así quiere publicar.
drafts-said-redacted = A este borrador le falta la dirección oculta del servicio confidencial, y al publicarlo se borraría. Este cambio tiene que hacerlo alguien con el rol «Protección».
drafts-said-merged = Los dos cambios están ahora en el borrador. Compruébelo otra vez y después publíquelo.
drafts-said-again = Este es un borrador nuevo con el mismo texto.
drafts-said-restored = El borrador está como entonces. No se ha perdido nada: las versiones posteriores siguen en la lista.
drafts-said-reason = Guardado.
drafts-said-incomplete = Algo no está bien rellenado. Mire abajo, complételo y compruébelo otra vez.

drafts-check-title = Comprobación
drafts-not-checked = Todavía sin comprobar. La comprobación busca errores y prueba las preguntas que hace la gente, en todos los idiomas. Con ella no se publica nada.
drafts-check-old = El borrador ha cambiado después de esta comprobación.
drafts-checked-at = Comprobado { $when }
drafts-findings-none = No se han encontrado errores.
drafts-findings-fresh = Encontrado en este borrador
drafts-findings-known = Ya estaba antes
drafts-go-to-field = Cambiar

drafts-code-unfit = Falta algo o está mal: { $field }
drafts-way-unfit = Rellénelo. Sin eso no se puede publicar el borrador.
drafts-code-redacted = Falta la dirección oculta
drafts-way-redacted = Al publicar se borraría la dirección del servicio confidencial. Este cambio tiene que hacerlo alguien con el rol «Protección».
drafts-finding-languages = En: { $languages }
drafts-finding-other = Ver la otra

drafts-questions = ¿Lo encuentra la gente?
drafts-questions-none = No se ha probado ninguna pregunta, porque a la gente no se le muestra esta ficha.
drafts-questions-away = No se han podido probar las preguntas: la búsqueda no está lista. Pruebe otra vez dentro de un minuto.
drafts-asked-from = Preguntado como lo haría en Telegram alguien que está aquí: { $town }.
drafts-asked-nowhere = Preguntado como lo haría alguien en Telegram.
drafts-found-first = { $count ->
    [one] En { $count } pregunta sale en primer lugar
   *[other] En { $count } preguntas sale en primer lugar
}
drafts-found-third = { $count ->
    [one] En { $count } pregunta sale en segundo o tercer lugar
   *[other] En { $count } preguntas sale en segundo o tercer lugar
}
drafts-found-later = { $count ->
    [one] En { $count } pregunta sale más abajo
   *[other] En { $count } preguntas sale más abajo
}
drafts-found-not = { $count ->
    [one] En { $count } pregunta no sale
   *[other] En { $count } preguntas no sale
}
drafts-found-lost = { $count ->
    [one] En { $count } pregunta salía hasta ahora y ya no saldría. Mire por qué antes de publicar.
   *[other] En { $count } preguntas salía hasta ahora y ya no saldría. Mire por qué antes de publicar.
}
drafts-rank-first = Sale en primer lugar
drafts-rank-place = Sale en el lugar { $rank }
drafts-rank-none = No sale
drafts-rank-lost = Ya no saldría
drafts-before-first = ahora: primer lugar
drafts-before-place = ahora: lugar { $rank }
drafts-before-none = ahora: no sale
drafts-instead = En primer lugar sale: { $name }
drafts-why-crisis = Recibe la respuesta de emergencia
drafts-why-not_asked = El asistente no la entiende como pregunta sobre ayuda
drafts-why-unsure = Está, pero el asistente no tiene bastante seguridad para mostrarlo
drafts-not-own = En este idioma no hay preguntas escritas, así que se ha preguntado por el nombre o la necesidad.

drafts-others-fine = { $count ->
    [one] También se ha probado { $count } pregunta de fichas parecidas: para ellas no cambia nada.
   *[other] También se han probado { $count } preguntas de fichas parecidas: para ellas no cambia nada.
}
drafts-others-lost = { $count ->
    [one] En { $count } pregunta, otra ficha ya no saldría.
   *[other] En { $count } preguntas, otras fichas ya no saldrían.
}
drafts-others-title = Lo que pierden otras fichas

drafts-versions = Versiones
drafts-versions-about = Todo lo que se ha guardado. Al volver a una versión no se pierde nada.
drafts-version = Versión { $number }
drafts-version-use = Usar esta versión
drafts-version-now = Esta es la versión actual

drafts-conflict-title = Dos personas han cambiado esto
drafts-conflict-about = { $name } publicó un cambio mientras se escribía este borrador. No se ha perdido nada. Mire los dos y elija.
drafts-conflict-both = Cambiado en los dos: elija, por favor
drafts-conflict-theirs = Cambiado solo por { $name }: se conserva
drafts-conflict-mine = Cambiado solo en este borrador: se conserva
drafts-conflict-base = Antes
drafts-conflict-result = Quedará
drafts-conflict-their-value = Publicado por { $name }
drafts-conflict-my-value = En este borrador
drafts-conflict-gone = { $name } borró esta ficha. Si continúa, al publicar el borrador la ficha vuelve.
drafts-conflict-go = Juntar los dos
drafts-conflict-now = Hay una versión más nueva
drafts-conflict-now-about = Alguien cambió esta ficha después de empezar el borrador. Mire los dos cambios antes de publicar.
drafts-conflict-see = Ver los dos cambios

drafts-history-of = Historial de { $name }
drafts-history-after = Después
drafts-history-edit = Cambiar
drafts-history-created = Creada
drafts-history-changed = Cambiada
drafts-history-deleted = Borrada
drafts-history-step = Versión { $number }
drafts-history-now = Esto es lo que la gente ve hoy
drafts-history-undo = Volver a esta versión
drafts-history-undone = Está otra vez como en la versión { $number }.
drafts-history-moved = Alguien cambió esto mientras tanto, así que ahora no se ha cambiado nada. Este es el historial como está hoy: mírelo y decida de nuevo.
drafts-history-same = Ya está así.
drafts-history-drafted = Volver atrás también es un cambio: compruébelo y después publíquelo.
drafts-history-why = Vuelta a la versión { $number }
drafts-history-drafts = Borradores abiertos
drafts-who-starter = Venía con el programa
drafts-who-import = Importación

drafts-yes = sí
drafts-no = no
drafts-in-language = { $what } – { $name }
drafts-status-active = Activo
drafts-status-inactive = Inactivo
drafts-status-defunct = Cerrado para siempre
drafts-status-temporarily-closed = Cerrado por un tiempo
drafts-status-of = { $what }: estado
drafts-status-human = revisado por una persona
drafts-status-unreviewed = todavía sin revisar
drafts-status-machine = traducido por una máquina
drafts-status-stale = no está al día

drafts-field-name = Nombre
drafts-field-alternate_name = Otros nombres
drafts-field-description = Descripción
drafts-field-status = Estado
drafts-field-url = Página web
drafts-field-website = Página web
drafts-field-email = Correo electrónico
drafts-field-phones = Teléfono
drafts-field-number = Número
drafts-field-extension = Extensión
drafts-field-schedules = Horario
drafts-field-languages = Idioma que hablan
drafts-field-service_at_locations = Dónde se ofrece
drafts-field-addresses = Dirección
drafts-field-address_1 = Calle
drafts-field-address_2 = Calle, segunda línea
drafts-field-city = Ciudad
drafts-field-postal_code = Código postal
drafts-field-country = País
drafts-field-region = Región
drafts-field-state_province = Región
drafts-field-latitude = Punto en el mapa (norte–sur)
drafts-field-longitude = Punto en el mapa (este–oeste)
drafts-field-location_type = Tipo de lugar
drafts-field-accessibility = Accesibilidad
drafts-field-contacts = Persona de contacto
drafts-field-eligibility_description = Quién puede ir
drafts-field-application_process = Cómo se consigue
drafts-field-fees_description = Cuánto cuesta
drafts-field-alert = Nota importante
drafts-field-minimum_age = Desde la edad
drafts-field-maximum_age = Hasta la edad
drafts-field-assured_date = Datos comprobados el
drafts-field-last_modified = Último cambio
drafts-field-interpretation_services = Intérpretes
drafts-field-wait_time = Tiempo de espera
drafts-field-service_areas = Zona que atiende
drafts-field-cost_options = Cuánto cuesta
drafts-field-required_documents = Papeles necesarios
drafts-field-translations = Traducción
drafts-field-attributes = Dato
drafts-field-value = Dato
drafts-field-title = Título
drafts-field-text = Texto
drafts-field-texts = Texto
drafts-field-samples = Preguntas que hace la gente
drafts-field-needs = Necesidades
drafts-field-source_url = Fuente
drafts-field-organization_id = Organización
drafts-field-osm_hours = Horario
drafts-field-timezone = Zona horaria

drafts-fact-need = Necesidad
drafts-fact-accepts_status = A quién acepta
drafts-fact-group = Para quién es
drafts-fact-gender = Solo mujeres o solo hombres
drafts-fact-accessibility = Accesibilidad
drafts-fact-text_language = Idioma de los textos
drafts-fact-contact_verified = Datos de contacto comprobados
drafts-fact-source = Fuente
drafts-fact-coverage = Zona que atiende
drafts-fact-confidential = Confidencial
drafts-fact-example = Ejemplo
drafts-fact-location_precision = Exactitud del punto en el mapa
drafts-fact-osm_hours = Horario
drafts-fact-timezone = Zona horaria
drafts-fact-appointment = Cita
drafts-fact-sample = Pregunta que hace la gente
drafts-fact-expires = Termina el
drafts-fact-cost = Precio
drafts-fact-reported = Con avisos de la gente
drafts-fact-redacted = Datos secretos quitados
