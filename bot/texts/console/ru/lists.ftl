lists-services = Услуги
lists-answers = Ответы
lists-organizations = Организации
lists-export = Экспортировать всё

lists-search = Поиск
lists-search-hint = Напишите так, как писали бы люди, или название, номер телефона или электронную почту.
lists-search-language = Язык ваших слов
lists-search-guess = Определить автоматически
lists-search-button = Искать
lists-filters = Фильтры
lists-filters-set = { $count ->
    [one] Включён { $count } фильтр
    [few] Включены { $count } фильтра
    [many] Включено { $count } фильтров
   *[other] Включено { $count } фильтра
}
lists-filters-apply = Показать
lists-filters-clear = Очистить всё
lists-any = Все
lists-filter-status = Состояние
lists-filter-need = Потребность
lists-filter-town = Город
lists-filter-country = Страна
lists-filter-organization = Организация
lists-filter-speaks = На каком языке там говорят
lists-filter-texts = Тексты
lists-filter-texts-in = на этом языке
lists-filter-any-language = на любом языке
lists-filter-only = Только услуги, у которых
lists-filter-only-answers = Только ответы, у которых
lists-only-overdue = прошёл срок проверки
lists-only-draft = есть черновик
lists-only-reported = есть жалобы людей
lists-only-example = всё вымышлено (пример)
lists-only-confidential = адрес конфиденциален
lists-texts-missing = нет
lists-texts-unread = ждут, чтобы их прочитали
lists-texts-unreviewed = ещё никто не прочитал
lists-texts-machine = машинный перевод
lists-texts-stale = устарели
lists-texts-human = прочитано, верно
lists-sort = Порядок
lists-sort-relevance = Сначала самые подходящие
lists-sort-name = Название
lists-sort-organization = Организация
lists-sort-checked = Сначала давно не проверенные
lists-sort-changed = Сначала последние изменения

lists-count = { $total ->
    [0] Ничего не найдено
    [1] { $total } запись
    [one] { $first }–{ $last } из { $total } записи
   *[other] { $first }–{ $last } из { $total } записей
}
lists-nothing = Ничего не подходит. Попробуйте меньше слов или очистите фильтры.
lists-page = Страница { $page } из { $pages }
lists-page-next = Следующая страница
lists-page-previous = Предыдущая страница
lists-pages = Страницы списка

lists-column-choose = Выбрать
lists-column-name = Название
lists-column-organization = Организация
lists-column-place = Место
lists-column-needs = Потребности
lists-column-state = Состояние
lists-column-checked = Проверено
lists-column-texts = Языки
lists-column-services = Услуги
lists-column-country = Страна
lists-never-checked = никогда
lists-overdue = пора проверить
lists-mark-draft = черновик
lists-mark-reported = есть жалоба
lists-mark-example = пример
lists-mark-confidential = конфиденциально
lists-place-hidden = скрыто ради безопасности
lists-everywhere = везде
lists-found-because = Почему люди это находят:
lists-found-by-name = Найдено только по названию. Люди по этим словам этого не увидят.
lists-missing = { $count ->
    [one] не хватает { $count } языка
    [few] не хватает { $count } языков
    [many] не хватает { $count } языков
   *[other] не хватает { $count } языка
}
lists-complete = на всех языках

lists-status-active = работает
lists-status-inactive = не работает
lists-status-defunct = больше не существует
lists-status-temporarily-closed = временно закрыто
lists-status-active-hint = Людей туда направляют.
lists-status-inactive-hint = Людей туда не направляют.
lists-status-defunct-hint = Людей туда не направляют. Запись остаётся вместе с историей.
lists-status-temporarily-closed-hint = Люди видят это с пометкой, что временно закрыто.

lists-new-service = Новая услуга
lists-new-answer = Новый ответ
lists-new-organization = Новая организация

lists-bulk = Действия с выбранным
lists-bulk-scope-chosen = отмеченные на этой странице
lists-bulk-scope-all = { $total ->
    [1] единственная запись этого списка
    [one] все { $total } в этом списке
    [few] все { $total } в этом списке
    [many] все { $total } в этом списке
   *[other] все { $total } в этом списке
}
lists-bulk-scope = Какие записи
lists-bulk-do = Что сделать
lists-bulk-choose-page = Отметить все на странице
lists-bulk-checked = Отметить как проверенные сегодня
lists-bulk-status = Изменить состояние
lists-bulk-export = Экспортировать в файл
lists-bulk-confirm = Попросить организации подтвердить
lists-bulk-next = Далее
lists-bulk-none = Ничего не выбрано. Отметьте хотя бы одну запись и попробуйте ещё раз.
lists-bulk-many = { $most ->
    [one] Это слишком много за один раз. Сузьте список: не больше { $most } записи.
    [few] Это слишком много за один раз. Сузьте список: не больше { $most } записей.
    [many] Это слишком много за один раз. Сузьте список: не больше { $most } записей.
   *[other] Это слишком много за один раз. Сузьте список: не больше { $most } записи.
}
lists-bulk-title-checked = Отметить как проверенные сегодня?
lists-bulk-title-status = Изменить состояние?
lists-bulk-about-checked = Своим именем вы подтверждаете, что сегодня проверили эти записи: услуги существуют, телефоны и часы верны.
lists-bulk-about-status = Люди увидят это сразу. Вернуть назад можно в истории каждой записи.
lists-bulk-names = { $count ->
    [one] Изменится { $count } запись:
    [few] Изменятся { $count } записи:
    [many] Изменятся { $count } записей:
   *[other] Изменятся { $count } записи:
}
lists-bulk-same = { $count ->
    [one] Ещё { $count } запись остаётся как есть, потому что для неё ничего не меняется.
    [few] Ещё { $count } записи остаются как есть, потому что для них ничего не меняется.
    [many] Ещё { $count } записей остаются как есть, потому что для них ничего не меняется.
   *[other] Ещё { $count } записи остаются как есть, потому что для них ничего не меняется.
}
lists-bulk-second = должен согласиться второй человек: это станет черновиком
lists-bulk-new-status = Новое состояние
lists-bulk-why = Почему
lists-bulk-why-hint = Одно предложение для истории. Например: Всем позвонили.
lists-bulk-why-missing = Напишите одно предложение: почему.
lists-bulk-title-confirm = Попросить организации подтвердить
lists-bulk-about-confirm = Каждая организация получает собственную ссылку. Открывайте услуги одну за другой.
lists-bulk-ask = Создать ссылку
lists-bulk-do-checked = Да, проверено
lists-bulk-do-status = Изменить
lists-bulk-back = Назад к списку
lists-bulk-done = { $count ->
    [0] Ничего не изменено.
    [one] Изменена { $count } запись.
    [few] Изменены { $count } записи.
    [many] Изменено { $count } записей.
   *[other] Изменено { $count } записи.
}
lists-bulk-partly = Изменено: { $count }. Стали черновиками, на которые должен согласиться второй человек: { $drafts }. Не изменено, потому что тем временем их изменил кто-то другой: { $left }.

lists-service-edit = Редактировать
lists-service-texts = Тексты на всех языках
lists-service-history = История
lists-service-ask = Попросить организацию подтвердить
lists-service-hidden = Эта услуга конфиденциальна. Где она, вы не видите; это видят только те, кто отвечает за защиту.
lists-service-secret = Конфиденциально. Никогда никому не говорите, где это. Люди видят только номер телефона.
lists-service-not-shown = Сейчас люди не видят эту услугу.
lists-service-card = Как это видят люди
lists-service-card-none = Люди не видят эту услугу, поэтому карточки нет.
lists-card-language = Язык карточки
lists-card-show = Показать
lists-service-facts = Сведения
lists-service-id = Номер в каталоге
lists-service-state = Состояние
lists-service-organization = Организация
lists-service-needs = Потребности
lists-service-accepts = Для кого (статус)
lists-service-groups = Для кого
lists-service-anyone = для всех
lists-service-ages = Возраст
lists-service-age-from = { $from ->
    [one] от { $from } года
    [few] от { $from } лет
    [many] от { $from } лет
   *[other] от { $from } лет
}
lists-service-age-to = { $to ->
    [one] до { $to } года
    [few] до { $to } лет
    [many] до { $to } лет
   *[other] до { $to } лет
}
lists-service-age-between = { $to ->
    [one] от { $from } до { $to } года
   *[other] от { $from } до { $to } лет
}
lists-service-speaks = На каких языках там говорят
lists-service-cost = Цена
lists-service-appointment = Предварительная запись
lists-service-appointment-required = Сначала нужно записаться
lists-service-appointment-walk_in = Можно прийти без записи
lists-service-access = Доступность
lists-service-coverage = Кого охватывает
lists-service-source = Источник
lists-service-checked = Последняя проверка
lists-service-expires = Действует до
lists-service-email = Электронная почта
lists-service-website = Сайт
lists-service-phones = Телефоны
lists-service-phone-of-organization = телефон организации
lists-service-places = Места
lists-service-online = онлайн
lists-service-no-place = Место неизвестно.
lists-service-no-phone = Телефон неизвестен.
lists-service-coordinates = Точка на карте
lists-service-coordinates-town = Точка на карте (центр города)
lists-service-hours = Часы работы
lists-service-hours-unknown = неизвестно
lists-service-today = Сегодня
lists-service-today-open = сегодня { $times }
lists-service-today-closed = сегодня закрыто
lists-service-today-unknown = на сегодня неизвестно
lists-service-drafts = Черновики
lists-service-draft-by = { $title } — { $who }
lists-service-reports = Жалобы
lists-service-reported = Люди сообщили, что здесь что-то неверно.
lists-service-samples = Вопросы, по которым это должны находить
lists-service-languages = Тексты
lists-service-last-change = Последнее изменение
lists-unknown = неизвестно
lists-yes = да
lists-no = нет

lists-text-original = оригинал
lists-text-human = прочитано, верно
lists-text-unreviewed = ещё не прочитано
lists-text-machine = машинный перевод
lists-text-stale = устарело
lists-text-missing = нет
lists-text-partly = частично

lists-texts-title = Тексты на всех языках
lists-texts-about = Сначала — оригинал. Если вы хорошо знаете язык, прочитайте текст на нём. Если он верный, подтвердите это одним нажатием. Вместе с ним сохранится ваше имя.
lists-texts-choose = Какие языки показать
lists-texts-show = Показать
lists-texts-original = Оригинал
lists-texts-original-unknown = Никто не указал, на каком языке это написано. Сначала укажите это в форме записи.
lists-texts-read = Прочитано, всё верно
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Изменить тексты
lists-texts-edit-about = Ваши изменения станут черновиком. Люди увидят их, когда черновик опубликуют.
lists-texts-editing = Вы меняете тексты. Сначала — оригинал: если его изменить, все переводы устареют.
lists-texts-save = Сохранить как черновик
lists-texts-cancel = Ничего не менять
lists-texts-mine = Написанное перечитано, всё верно
lists-texts-nothing = Вы ничего не изменили.
lists-texts-saved = Сохранено как черновик. Проверьте и опубликуйте его здесь.
lists-texts-read-done = Спасибо. Отмечено, что вы это прочитали.
lists-texts-moved = Тем временем кто-то изменил этот текст. Ничего не отмечено. Прочитайте его ещё раз таким, какой он теперь.
lists-texts-second = Речь о безопасности людей. Поэтому текст должен прочитать тот, кто может его публиковать и кто его не писал.
lists-texts-clash = Тем временем кто-то изменил эту запись. Написанное вами сохранено в черновике. Там видны оба изменения.
lists-texts-no-longer = После перевода оригинал изменился.
lists-texts-read-all = Прочитано всё ({ $name }), всё верно
lists-texts-why = Почему
lists-texts-why-hint = Одно предложение для истории. Не обязательно.
lists-texts-draft-open = Для этой записи уже есть черновик: { $title } — { $who }.
lists-texts-none = У этой записи ещё нет текстов.
lists-texts-of-organization = Тексты организации
lists-field-name = Название
lists-field-alternate_name = Другие названия
lists-field-description = Описание
lists-field-eligibility_description = Кто может прийти
lists-field-application_process = Как получить
lists-field-fees_description = Сколько стоит
lists-field-interpretation_services = Переводчики
lists-field-alert = Важное примечание
lists-field-title = Заголовок
lists-field-text = Текст
lists-field-samples = Вопросы
lists-field-samples-hint = Вопросы, которые задают люди, по одному в строке. По ним должен находиться этот ответ.

lists-answer-edit = Изменить
lists-answer-new-title = Новый ответ
lists-answer-edit-title = Изменить ответ
lists-answer-facts = Об ответе
lists-answer-needs = Потребности
lists-answer-needs-hint = С какой потребностью помогает этот ответ?
lists-answer-country = Страна
lists-answer-country-hint = Пусто: действует везде.
lists-answer-source = Источник
lists-answer-source-hint = Адрес сайта того, кто это говорит. Люди видят его под ответом.
lists-answer-assured = Проверено
lists-answer-assured-hint = День, когда ответ последний раз сверили с источником.
lists-answer-checked-today = Проверено сегодня
lists-answer-languages = Языки
lists-answer-leading = Это главный язык. Когда текст на нём меняется, остальные устаревают.
lists-answer-text-hint = Обычный текст. Пустая строка начинает новый абзац. Строка, которая начинается с «- », — это пункт списка. Адреса сайтов пишите как есть.
lists-answer-preview = Как это покажет Telegram
lists-answer-preview-show = Показать, как это выглядит
lists-answer-add-language = Добавить язык
lists-answer-add = Добавить
lists-answer-why = Почему
lists-answer-why-hint = Одно предложение для истории. Не обязательно.
lists-answer-save = Сохранить как черновик
lists-error-summary = Сначала взгляните на это
lists-error-title = Напишите заголовок.
lists-error-text = Напишите текст.
lists-error-source = Укажите адрес сайта источника. Он начинается с https://
lists-error-need = Выберите хотя бы одну потребность.
lists-error-date = Укажите день, который уже наступил.
lists-error-name = Напишите название.
lists-error-email = Это не адрес электронной почты. Он выглядит так: help@example.org
lists-error-url = Это не адрес сайта. Он начинается с https://
lists-error-country = Выберите страну из списка.
lists-error-pair = Заголовок и текст нужны вместе: напишите оба или оставьте оба пустыми.

lists-organization-edit-title = Организация
lists-organization-new-title = Новая организация
lists-organization-save = Сохранить как черновик
lists-organization-services = { $count ->
    [0] Услуг нет
    [one] { $count } услуга
    [few] { $count } услуги
    [many] { $count } услуг
   *[other] { $count } услуги
}
lists-organization-show-services = Показать её услуги
lists-organization-hidden = Эта организация предоставляет конфиденциальную услугу и больше ничем не известна. Менять её могут только те, кто отвечает за защиту.

lists-export-about = Весь каталог файлом в стандартном формате HSDS 3. Его могут прочитать другие программы и другие организации. Не передаются только места конфиденциальных услуг.
lists-export-json = Один файл JSON
lists-export-csv = Таблицы (файлы CSV в одном .zip)
lists-export-answers = Ответы (JSON Lines)
lists-export-form = Формат файла
lists-export-confidential = Вместе с местами конфиденциальных услуг
lists-export-confidential-hint = Только если без этого никак. Берегите файл, а после использования удалите. Ваше имя будет в журнале.
lists-export-download = Скачать

lists-home-unread = { $count ->
    [one] услуга или ответ с текстом на вашем языке, который ещё никто не прочитал
    [few] услуги или ответа с текстом на вашем языке, который ещё никто не прочитал
    [many] услуг или ответов с текстом на вашем языке, который ещё никто не прочитал
   *[other] услуги или ответа с текстом на вашем языке, который ещё никто не прочитал
}

lists-unread = прочитать ещё { $count }
