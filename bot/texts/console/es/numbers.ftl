# Cifras: cuántas personas preguntaron y si tuvieron respuesta. Nada sobre personas concretas.

numbers-nav = Estadísticas
numbers-title = Estadísticas
numbers-about = Solo se cuentan las personas que aceptaron que se las recuerde, y nunca quiénes son. Las preguntas que hablan de peligro, de violencia o de un menor sin compañía no se cuentan en absoluto. Los números por debajo de { $fewest } se ocultan, y también aquellos con los que se podrían calcular.
numbers-period = Periodo
numbers-show = Mostrar
numbers-csv = Descargar la tabla (CSV)
numbers-until = Del { $first } al { $last }. El día de hoy todavía no se cuenta.
numbers-empty = En este tiempo no se ha contado nada.
numbers-hidden = oculto
numbers-hidden-why = Oculto, porque así se podría saber de menos de { $fewest } personas
numbers-what-questions = Preguntas
numbers-what-answered = Con respuesta
numbers-what-unanswered = Sin respuesta
numbers-what-handed-over = Pasadas al equipo de orientación
numbers-what-helpful = «Me ha servido»
numbers-what-unhelpful = «Algo estaba mal»
numbers-total = En total
numbers-by-time = Por día o mes
numbers-by-language = Por idioma
numbers-by-need = Por necesidad
numbers-name-time = Cuándo
numbers-name-language = Idioma
numbers-name-need = Necesidad
numbers-need-unclear = No está claro
numbers-plot-time = Preguntas a lo largo del tiempo
numbers-plot-needs = Lo que más busca la gente
numbers-plot-about = Barras de preguntas con respuesta y sin respuesta. Los mismos números están abajo, en la tabla «Por día o mes».
numbers-bar = { $when }: con respuesta – { $answered }, sin respuesta – { $unanswered }
numbers-bar-asked = { $when }: preguntas – { $questions }
numbers-undivided = Preguntas cuyas partes están ocultas
numbers-wait = Tiempo hasta la primera respuesta del equipo de orientación
numbers-wait-few = En este tiempo se pasaron menos de { $fewest } conversaciones, así que no se muestra nada.
numbers-wait-usual = { $minutes ->
    [one] La mitad de las personas esperó { $minutes } minuto o menos.
   *[other] La mitad de las personas esperó { $minutes } minutos o menos.
  }
numbers-wait-long = { $minutes ->
    [one] Nueve de cada diez esperaron { $minutes } minuto o menos.
   *[other] Nueve de cada diez esperaron { $minutes } minutos o menos.
  }
numbers-wait-about = { $days ->
    [one] Se cuenta desde que alguien pide hablar con una persona hasta las primeras palabras del equipo de orientación, con noches y fines de semana. Las consultas cerradas se borran después de { $days } día, así que aquí faltan las más antiguas.
   *[other] Se cuenta desde que alguien pide hablar con una persona hasta las primeras palabras del equipo de orientación, con noches y fines de semana. Las consultas cerradas se borran después de { $days } días, así que aquí faltan las más antiguas.
  }

# Answers with a button after a counsellor's case was closed
numbers-after = Después de hablar con el equipo de orientación
numbers-after-about = Lo que la gente respondió con un botón al terminar. Nadie está obligado a responder.
numbers-what-helped-yes = Ayudó
numbers-what-helped-no = No ayudó
numbers-what-got-yes = Recibieron lo que necesitaban
numbers-what-got-later = Todavía no
numbers-what-got-no = No lo recibieron
