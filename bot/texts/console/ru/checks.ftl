checks-title = Проверки
checks-about = Просматривается весь каталог: ищем то, что может направить человека не туда.
checks-running = Проверка идёт в первый раз.
checks-renewing = В каталоге что-то изменилось. Проверка идёт снова; ниже — то, что нашлось раньше.
checks-kinds = Виды
checks-all = Все
checks-everything = Показать всё, что нашлось
checks-nothing = Проверки ничего не нашли. Отлично.
checks-previous = Назад
checks-next = Далее
checks-page = { $page } из { $pages }
checks-severity-error = Серьёзно
checks-severity-warning = Стоит взглянуть
checks-severity-info = Доделать

checks-home-errors = { $count ->
    [one] запись, в которой что-то серьёзно не так
    [few] записи, в которых что-то серьёзно не так
    [many] записей, в которых что-то серьёзно не так
   *[other] записи, в которых что-то серьёзно не так
}
checks-home-warnings = { $count ->
    [one] запись, на которую стоит взглянуть
    [few] записи, на которые стоит взглянуть
    [many] записей, на которые стоит взглянуть
   *[other] записи, на которые стоит взглянуть
}
checks-home-due = { $count ->
    [one] запись, которую давно не проверяли
    [few] записи, которые давно не проверяли
    [many] записей, которые давно не проверяли
   *[other] записи, которые давно не проверяли
}
checks-home-untranslated = { $count ->
    [one] запись не на всех языках
    [few] записи не на всех языках
    [many] записей не на всех языках
   *[other] записи не на всех языках
}

checks-code-no_phone = Нет номера телефона
checks-way-no_phone = Добавьте номер телефона. У людей в беде часто нет электронной почты.
checks-code-no_language = Не сказано, на каких языках говорят
checks-way-no_language = Укажите, на каких языках говорят сотрудники. Люди ищут того, кто их поймёт.
checks-code-no_need = Не выбрана ни одна потребность
checks-way-no_need = Выберите, с чем здесь помогают. Без этого услугу находят только по её словам.
checks-code-phone_unlikely = Номер телефона похож на ошибочный
checks-way-phone_unlikely = Позвоните или найдите верный. В этой стране такого номера не бывает.
checks-code-link_suspicious = Эта ссылка не может работать
checks-way-link_suspicious = Откройте сайт организации и скопируйте адрес ещё раз.
checks-code-hours_unreadable = Часы работы не удаётся прочитать
checks-way-hours_unreadable = Введите часы ещё раз, день за днём.
checks-code-hours_never = Никогда не открыто
checks-way-hours_never = По этим часам закрыто весь год. Введите их ещё раз.
checks-code-hours_expired = Часы работы устарели
checks-way-hours_expired = Они действовали до дня, который уже прошёл. Спросите новые в организации.
checks-code-zone_unknown = Неизвестный часовой пояс
checks-way-zone_unknown = Выберите город или страну ещё раз, чтобы время было верным.
checks-code-coordinates_missing = Места нет на карте
checks-way-coordinates_missing = Выберите место на карте. Без этого никому не скажем, как далеко идти.
checks-code-coordinates_elsewhere = Точка на карте — в другой стране
checks-way-coordinates_elsewhere = Адрес и точка на карте не сходятся. Исправьте то, что неверно.
checks-code-coordinates_in_sea = Точка на карте далеко от любого города
checks-way-coordinates_in_sea = Возможно, перепутаны широта и долгота. Выберите место на карте ещё раз.
checks-code-location_unknown = Нет места
checks-way-location_unknown = Услуга называет место, которого нет в каталоге. Введите место ещё раз.
checks-code-organization_unknown = Нет организации
checks-way-organization_unknown = Услуга называет организацию, которой нет в каталоге. Выберите организацию.
checks-code-check_overdue = Давно не проверяли
checks-way-check_overdue = Позвоните в организацию, спросите, всё ли по-прежнему верно, и отметьте как проверенное.
checks-code-never_checked = Никогда не проверяли
checks-way-never_checked = Никто не записал дня проверки. Проверьте и запишите день.
checks-code-expired = Уже закончилось
checks-way-expired = День, до которого это предлагали, прошёл. Укажите новый или отметьте, что этого больше не существует.
checks-code-contradiction = Противоречит само себе
checks-way-contradiction = Текст и выбранные признаки не сходятся. Исправьте то, что неверно.
checks-code-duplicate = Возможно, записано дважды
checks-way-duplicate = У другой записи почти то же название в том же месте. Оставьте лучшую.
checks-code-untranslated = Не хватает языков
checks-way-untranslated = Те, кто читает на этих языках, видят оригинал с пометкой. Добавьте тексты.
checks-code-stale_translation = Перевод устарел
checks-way-stale_translation = С тех пор оригинал изменился. Прочитайте перевод и исправьте.
checks-code-machine_translated = Только машинный перевод
checks-way-machine_translated = Это должен прочитать человек, который знает язык: от этого зависит, кому помогут.
