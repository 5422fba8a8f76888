# Comprobaciones automáticas de todas las fichas.

checks-title = Comprobaciones
checks-about = Se revisa todo el catálogo en busca de lo que podría llevar a alguien a un lugar equivocado.
checks-running = Se está comprobando por primera vez.
checks-renewing = Algo ha cambiado en el catálogo. Se está comprobando otra vez; abajo está lo que se encontró antes.
checks-kinds = Tipos
checks-all = Todos
checks-everything = Mostrar todo lo encontrado
checks-nothing = Las comprobaciones no han encontrado nada. Muy bien.
checks-previous = Anterior
checks-next = Siguiente
checks-page = { $page } de { $pages }
checks-severity-error = Grave
checks-severity-warning = Por revisar
checks-severity-info = Por hacer

checks-home-errors = { $count ->
    [one] ficha con un error grave
   *[other] fichas con errores graves
}
checks-home-warnings = { $count ->
    [one] ficha con algo por revisar
   *[other] fichas con algo por revisar
}
checks-home-due = { $count ->
    [one] ficha sin comprobar desde hace demasiado tiempo
   *[other] fichas sin comprobar desde hace demasiado tiempo
}
checks-home-untranslated = { $count ->
    [one] ficha sin textos en todos los idiomas
   *[other] fichas sin textos en todos los idiomas
}

checks-code-no_phone = Sin número de teléfono
checks-way-no_phone = Añada un número de teléfono. Las personas que necesitan ayuda muchas veces no tienen correo electrónico.
checks-code-no_language = Faltan los idiomas que hablan allí
checks-way-no_language = Diga qué idiomas habla el personal. La gente busca a alguien que la entienda.
checks-code-no_need = No se ha elegido ninguna necesidad
checks-way-no_need = Elija en qué ayuda el servicio. Sin eso, la gente solo lo encuentra por sus palabras.
checks-code-phone_unlikely = El número de teléfono parece equivocado
checks-way-phone_unlikely = Llame al número o búsquelo. En su país no existe un número así.
checks-code-link_suspicious = El enlace no puede funcionar
checks-way-link_suspicious = Abra la página web de la organización y copie la dirección otra vez.
checks-code-hours_unreadable = El horario no se puede leer
checks-way-hours_unreadable = Escriba el horario otra vez, día por día.
checks-code-hours_never = No abre nunca
checks-way-hours_never = Con este horario, el servicio está cerrado todo el año. Escríbalo otra vez.
checks-code-hours_expired = El horario ha caducado
checks-way-hours_expired = Valía hasta un día que ya pasó. Pida a la organización el nuevo.
checks-code-zone_unknown = Zona horaria desconocida
checks-way-zone_unknown = Elija otra vez la ciudad o el país, para que la hora sea la correcta.
checks-code-coordinates_missing = El lugar no está en el mapa
checks-way-coordinates_missing = Elija el lugar en el mapa. Sin eso, no se puede decir a nadie a qué distancia está.
checks-code-coordinates_elsewhere = El lugar del mapa está en otro país
checks-way-coordinates_elsewhere = La dirección y el lugar del mapa no coinciden. Corrija lo que esté mal.
checks-code-coordinates_in_sea = El lugar del mapa está lejos de cualquier ciudad
checks-way-coordinates_in_sea = Quizá la latitud y la longitud están intercambiadas. Elija otra vez el lugar en el mapa.
checks-code-location_unknown = Falta el lugar
checks-way-location_unknown = El servicio nombra un lugar que no está en el catálogo. Escriba el lugar otra vez.
checks-code-organization_unknown = Falta la organización
checks-way-organization_unknown = El servicio nombra una organización que no está en el catálogo. Elija una.
checks-code-check_overdue = Sin comprobar desde hace demasiado tiempo
checks-way-check_overdue = Llame a la organización y pregunte si todo sigue igual; después, márquelo como comprobado.
checks-code-never_checked = Nunca comprobado
checks-way-never_checked = Nadie ha anotado qué día se comprobó. Compruébelo y anote el día.
checks-code-expired = Ha terminado
checks-way-expired = Ya pasó el día hasta el que se ofrecía. Ponga un día nuevo, o márquelo como cerrado.
checks-code-contradiction = Dice dos cosas distintas
checks-way-contradiction = El texto y los datos elegidos no coinciden. Corrija lo que esté mal.
checks-code-duplicate = Quizá está dos veces
checks-way-duplicate = Otra ficha tiene casi el mismo nombre en el mismo lugar. Quédese con la mejor.
checks-code-untranslated = Faltan idiomas
checks-way-untranslated = Quien lee en esos idiomas ve el original con una nota. Añada los textos.
checks-code-stale_translation = Una traducción no está al día
checks-way-stale_translation = El original ha cambiado después. Lea la traducción y corríjala.
checks-code-machine_translated = Solo lo ha traducido un programa
checks-way-machine_translated = Tiene que leerlo alguien que hable el idioma: de este texto depende a quién se ayuda.
