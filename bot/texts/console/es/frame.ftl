# El marco de las páginas: nombres, navegación, errores.

frame-name = Poruch: espacio de trabajo
frame-assistant = Poruch
frame-skip = Ir al contenido
frame-menu = Menú
frame-nav = Páginas
frame-language-menu = Idioma de estas páginas
frame-person-menu = Sesión abierta: { $name }
frame-account = Mi cuenta
frame-sign-out = Cerrar sesión
frame-to-home = Ir al inicio
frame-role-viewer = Lectura
frame-role-editor = Redacción
frame-role-publisher = Publicación
frame-role-protection = Protección
frame-role-admin = Administración

frame-home = Lo que me espera hoy
frame-home-nothing = No hay nada pendiente. Muy bien.
frame-home-counting = Se está revisando el catálogo.
frame-reload = Volver a cargar la página

frame-error-400 = No ha funcionado
frame-error-400-way = Vuelva atrás, mire lo que ha escrito y pruebe otra vez.
frame-error-401 = Su sesión se ha cerrado
frame-error-401-way = Inicie sesión otra vez en otra pestaña; después vuelva aquí y continúe. Lo que ha escrito sigue aquí.
frame-error-403 = No tiene permiso para esto
frame-error-403-way = Su rol no lo permite. Alguien con el rol «Administración» puede darle otro.
frame-error-form-way = El formulario es demasiado antiguo o viene de otro sitio web. Vuelva atrás, cargue la página otra vez y envíelo de nuevo. Copie antes los textos largos.
frame-resend = Lo que ha escrito todavía no se ha enviado
frame-resend-about = Inició sesión otra vez después de abrir este formulario. No se ha perdido nada: envíelo ahora.
frame-resend-signed-out = Mientras tanto, su sesión se ha cerrado. No se ha perdido nada: inicie sesión en la pestaña que se abre, después vuelva a esta página y envíelo.
frame-resend-sign-in = Iniciar sesión
frame-resend-send = Enviar ahora
frame-error-404 = Esta página no existe
frame-error-404-way = Quizá se ha movido o borrado. Búsquela desde el inicio.
frame-error-409 = Otra persona ha cambiado esto mientras tanto
frame-error-409-way = No se ha perdido nada. Vuelva atrás, cargue la página otra vez y mire qué ha cambiado.
frame-error-413 = Es demasiado grande
frame-error-413-way = Envíe un archivo más pequeño o un texto más corto.
frame-error-500 = Algo ha fallado por nuestra parte
frame-error-500-way = Nada de lo que guardó se ha perdido. Pruebe otra vez dentro de un minuto. Si sigue pasando, diga a quien se ocupa del servidor a qué hora ocurrió.
