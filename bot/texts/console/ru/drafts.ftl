drafts-nav = Черновики
drafts-title = Черновики
drafts-about = Черновик — это изменение, которого люди ещё не видят. Проверьте его, потом опубликуйте.
drafts-tab-mine = Мои
drafts-tab-waiting = Ждут меня
drafts-tab-all = Все открытые
drafts-tab-done = Завершённые
drafts-none-mine = У вас нет открытых черновиков. Черновик появляется, когда вы меняете услугу или ответ.
drafts-none-waiting = Вас ничего не ждёт.
drafts-none-all = Открытых черновиков нет.
drafts-none-done = Ни один черновик ещё не опубликован и не отозван.
drafts-count = { $count ->
    [one] { $count } черновик
    [few] { $count } черновика
    [many] { $count } черновиков
   *[other] { $count } черновика
}
drafts-older = Раньше
drafts-newer = Новее
drafts-unnamed = (пока без названия)

drafts-home-waiting = { $count ->
    [one] черновик ждёт, чтобы вы посмотрели
    [few] черновика ждут, чтобы вы посмотрели
    [many] черновиков ждут, чтобы вы посмотрели
   *[other] черновика ждут, чтобы вы посмотрели
}
drafts-home-mine = { $count ->
    [one] ваш черновик ещё не опубликован
    [few] ваших черновика ещё не опубликованы
    [many] ваших черновиков ещё не опубликовано
   *[other] вашего черновика ещё не опубликовано
}

drafts-kind-service = Услуга
drafts-kind-organization = Организация
drafts-kind-location = Место
drafts-kind-answer = Ответ

drafts-state-open = Не проверено
drafts-state-checked = Проверено
drafts-state-waiting = Ждёт второго человека
drafts-state-published = Опубликовано
drafts-state-withdrawn = Отозвано
drafts-new-record = Новая запись
drafts-delete-record = Будет удалено
drafts-by = Кто создал: { $name }
drafts-decided-published = Опубликовано: { $name }, { $when }
drafts-decided-withdrawn = Отозвано: { $name }, { $when }
drafts-reason = Почему
drafts-reason-hint = Одна строка для истории, например: «Новый номер телефона, узнали сегодня по телефону».
drafts-reason-save = Сохранить причину

drafts-what-changes = Что меняется
drafts-nothing-changes = Всё так же, как люди видят сегодня.
drafts-column-what = Что
drafts-column-old = Сейчас
drafts-column-new = В черновике
drafts-nothing = ничего
drafts-edit = Редактировать дальше
drafts-history = История
drafts-second = Речь о безопасности людей, поэтому перед публикацией черновик должен посмотреть второй человек — тот, кто над ним не работал.
drafts-second-you = Вы работали над этим черновиком, поэтому опубликовать его должен кто-то другой.
drafts-not-allowed = Ваша роль не позволяет публиковать. Передайте черновик дальше: его посмотрит тот, кто публикует.
drafts-hidden = Всё, что могло бы показать, где находится эта конфиденциальная услуга, скрыто: […]

drafts-check = Проверить
drafts-check-again = Проверить ещё раз
drafts-checking = Идёт проверка. Это займёт несколько секунд…
drafts-send = Передать на просмотр
drafts-publish = Опубликовать
drafts-publish-hint = Люди увидят это сразу.
drafts-despite = Опубликовать, хотя проверка что-то нашла
drafts-withdraw = Отозвать
drafts-withdraw-hint = Черновик будет отложен. Прочитать его можно будет здесь и позже.
drafts-again = Открыть как новый черновик

drafts-said-checked = Проверено.
drafts-said-sent = Передано. Теперь это может посмотреть кто-то другой.
drafts-said-published = Опубликовано. Люди уже могут это найти.
drafts-said-withdrawn = Отозвано.
drafts-said-moved = Тем временем кто-то изменил этот черновик. Вот какой он теперь; ничего не опубликовано.
drafts-said-second = Это должен опубликовать тот, кто над этим не работал.
drafts-said-unchecked = После проверки черновик изменили. Проверьте его ещё раз, потом опубликуйте.
drafts-said-unfit = Чего-то ещё не хватает. Посмотрите ниже, дополните и проверьте ещё раз.
drafts-said-doubtful = Проверка что-то нашла. Посмотрите ниже; если всё равно хотите опубликовать, поставьте отметку.
drafts-said-redacted = В этом черновике нет скрытого адреса конфиденциальной услуги, и он был бы удалён. Это изменение должен сделать человек с ролью «Защита».
drafts-said-merged = Теперь в черновике оба изменения. Проверьте его ещё раз, потом опубликуйте.
drafts-said-again = Это новый черновик с тем же текстом.
drafts-said-restored = Черновик снова такой, каким был тогда. Ничего не потеряно: более поздние версии остаются в списке.
drafts-said-reason = Сохранено.
drafts-said-incomplete = Что-то заполнено неверно. Посмотрите ниже, дополните и проверьте ещё раз.

drafts-check-title = Проверка
drafts-not-checked = Ещё не проверено. Проверка ищет ошибки и пробует вопросы, которые задают люди, на всех языках. Ничего при этом не публикуется.
drafts-check-old = После этой проверки черновик изменили.
drafts-checked-at = Проверено: { $when }
drafts-findings-none = Ошибок не найдено.
drafts-findings-fresh = Найдено в этом черновике
drafts-findings-known = Было и раньше
drafts-go-to-field = Изменить

drafts-code-unfit = Чего-то не хватает, или что-то неверно: { $field }
drafts-way-unfit = Заполните это поле. Без него черновик нельзя опубликовать.
drafts-code-redacted = Не хватает скрытого адреса
drafts-way-redacted = Если это опубликовать, адрес конфиденциальной услуги будет удалён. Это изменение должен сделать человек с ролью «Защита».
drafts-finding-languages = Языки: { $languages }
drafts-finding-other = Посмотреть другую запись

drafts-questions = Находят ли это люди?
drafts-questions-none = Вопросы не пробовали, потому что людям эту запись не показывают.
drafts-questions-away = Не удалось попробовать вопросы: поиск ещё не готов. Попробуйте снова через минуту.
drafts-asked-from = Спросили так, как спросили бы в Telegram. Город: { $town }.
drafts-asked-nowhere = Спросили так, как спросили бы в Telegram.
drafts-found-first = { $count ->
    [one] { $count } вопрос находит это первым
    [few] { $count } вопроса находят это первым
    [many] { $count } вопросов находят это первым
   *[other] { $count } вопроса находят это первым
}
drafts-found-third = { $count ->
    [one] { $count } вопрос находит это вторым или третьим
    [few] { $count } вопроса находят это вторым или третьим
    [many] { $count } вопросов находят это вторым или третьим
   *[other] { $count } вопроса находят это вторым или третьим
}
drafts-found-later = { $count ->
    [one] { $count } вопрос находит это дальше в списке
    [few] { $count } вопроса находят это дальше в списке
    [many] { $count } вопросов находят это дальше в списке
   *[other] { $count } вопроса находят это дальше в списке
}
drafts-found-not = { $count ->
    [one] { $count } вопрос этого не находит
    [few] { $count } вопроса этого не находят
    [many] { $count } вопросов этого не находят
   *[other] { $count } вопроса этого не находят
}
drafts-found-lost = { $count ->
    [one] { $count } вопрос находил это до сих пор, а теперь не найдёт. Посмотрите почему, прежде чем публиковать.
    [few] { $count } вопроса находили это до сих пор, а теперь не найдут. Посмотрите почему, прежде чем публиковать.
    [many] { $count } вопросов находили это до сих пор, а теперь не найдут. Посмотрите почему, прежде чем публиковать.
   *[other] { $count } вопроса находили это до сих пор, а теперь не найдут. Посмотрите почему, прежде чем публиковать.
}
drafts-rank-first = Найдено первым
drafts-rank-place = Найдено, место в списке: { $rank }
drafts-rank-none = Не найдено
drafts-rank-lost = Больше не найдётся
drafts-before-first = сейчас: первое
drafts-before-place = сейчас: место { $rank }
drafts-before-none = сейчас: не найдено
drafts-instead = Первое в списке: { $name }
drafts-why-crisis = На это приходит ответ об опасности
drafts-why-not_asked = Помощник не считает это вопросом о помощи
drafts-why-unsure = Запись есть, но помощнику не хватает уверенности, чтобы её показать
drafts-not-own = На этом языке вопросов не записано, поэтому спросили по названию или потребности.

drafts-others-fine = { $count ->
    [one] Попробовали ещё { $count } вопрос к похожим записям: для него ничего не меняется.
    [few] Попробовали ещё { $count } вопроса к похожим записям: для них ничего не меняется.
    [many] Попробовали ещё { $count } вопросов к похожим записям: для них ничего не меняется.
   *[other] Попробовали ещё { $count } вопроса к похожим записям: для них ничего не меняется.
}
drafts-others-lost = { $count ->
    [one] { $count } вопрос к другой записи больше не найдёт её.
    [few] { $count } вопроса к другим записям больше не найдут их.
    [many] { $count } вопросов к другим записям больше не найдут их.
   *[other] { $count } вопроса к другим записям больше не найдут их.
}
drafts-others-title = Что теряют другие записи

drafts-versions = Версии
drafts-versions-about = Всё, что было сохранено. Если вернуться к какой-то версии, ничего не потеряется.
drafts-version = Версия { $number }
drafts-version-use = Взять эту версию
drafts-version-now = Это нынешняя версия

drafts-conflict-title = Это изменили два человека
drafts-conflict-about = Пока писали этот черновик, опубликовано другое изменение ({ $name }). Ничего не потеряно. Посмотрите на оба и выберите.
drafts-conflict-both = Изменено в обоих: выберите
drafts-conflict-theirs = Изменено только в другом ({ $name }): останется
drafts-conflict-mine = Изменено только в этом черновике: останется
drafts-conflict-base = Было
drafts-conflict-result = Будет
drafts-conflict-their-value = Опубликовано: { $name }
drafts-conflict-my-value = В этом черновике
drafts-conflict-gone = Эта запись удалена ({ $name }). Если продолжить и опубликовать черновик, она вернётся.
drafts-conflict-go = Соединить оба изменения
drafts-conflict-now = Есть более новая версия
drafts-conflict-now-about = Кто-то изменил эту запись, когда черновик уже начали. Прежде чем публиковать, посмотрите на оба изменения.
drafts-conflict-see = Посмотреть оба изменения

drafts-history-of = История: { $name }
drafts-history-after = Стало
drafts-history-edit = Редактировать
drafts-history-created = Создано
drafts-history-changed = Изменено
drafts-history-deleted = Удалено
drafts-history-step = Версия { $number }
drafts-history-now = Это люди видят сегодня
drafts-history-undo = Вернуться к этой версии
drafts-history-undone = Всё снова так, как было в версии { $number }.
drafts-history-moved = Тем временем кто-то это изменил, поэтому сейчас ничего не изменено. Вот история, какая она теперь: посмотрите её и решите ещё раз.
drafts-history-same = Всё уже и так такое.
drafts-history-drafted = Возврат — тоже изменение: проверьте его, потом опубликуйте.
drafts-history-why = Возврат к версии { $number }
drafts-history-drafts = Открытые черновики
drafts-who-starter = Пришло вместе с программой
drafts-who-import = Импорт

drafts-yes = да
drafts-no = нет
drafts-in-language = { $what } — { $name }
drafts-status-active = Работает
drafts-status-inactive = Не работает
drafts-status-defunct = Больше не существует
drafts-status-temporarily-closed = Временно закрыто
drafts-status-of = { $what }: состояние
drafts-status-human = прочитал человек
drafts-status-unreviewed = ещё не прочитано
drafts-status-machine = машинный перевод
drafts-status-stale = устарело

drafts-field-name = Название
drafts-field-alternate_name = Другие названия
drafts-field-description = Описание
drafts-field-status = Состояние
drafts-field-url = Сайт
drafts-field-website = Сайт
drafts-field-email = Электронная почта
drafts-field-phones = Телефон
drafts-field-number = Номер
drafts-field-extension = Добавочный номер
drafts-field-schedules = Часы работы
drafts-field-languages = На каком языке говорят
drafts-field-service_at_locations = Где предоставляют
drafts-field-addresses = Адрес
drafts-field-address_1 = Улица
drafts-field-address_2 = Улица, вторая строка
drafts-field-city = Город
drafts-field-postal_code = Почтовый индекс
drafts-field-country = Страна
drafts-field-region = Область
drafts-field-state_province = Область
drafts-field-latitude = Точка на карте (север — юг)
drafts-field-longitude = Точка на карте (восток — запад)
drafts-field-location_type = Вид места
drafts-field-accessibility = Доступность
drafts-field-contacts = Контактное лицо
drafts-field-eligibility_description = Кто может прийти
drafts-field-application_process = Как получить
drafts-field-fees_description = Сколько стоит
drafts-field-alert = Важное примечание
drafts-field-minimum_age = Возраст от
drafts-field-maximum_age = Возраст до
drafts-field-assured_date = Сведения проверены
drafts-field-last_modified = Последнее изменение
drafts-field-interpretation_services = Переводчики
drafts-field-wait_time = Сколько ждать
drafts-field-service_areas = Кого охватывает
drafts-field-cost_options = Сколько стоит
drafts-field-required_documents = Нужные документы
drafts-field-translations = Перевод
drafts-field-attributes = Признак
drafts-field-value = Признак
drafts-field-title = Заголовок
drafts-field-text = Текст
drafts-field-texts = Текст
drafts-field-samples = Вопросы, которые задают люди
drafts-field-needs = Потребности
drafts-field-source_url = Источник
drafts-field-organization_id = Организация
drafts-field-osm_hours = Часы работы
drafts-field-timezone = Часовой пояс

drafts-fact-need = Потребность
drafts-fact-accepts_status = Для кого (статус)
drafts-fact-group = Для кого
drafts-fact-gender = Только для женщин или мужчин
drafts-fact-accessibility = Доступность
drafts-fact-text_language = Язык текстов
drafts-fact-contact_verified = Контакты проверены
drafts-fact-source = Источник
drafts-fact-coverage = Кого охватывает
drafts-fact-confidential = Конфиденциально
drafts-fact-example = Пример
drafts-fact-location_precision = Насколько точна точка на карте
drafts-fact-osm_hours = Часы работы
drafts-fact-timezone = Часовой пояс
drafts-fact-appointment = Предварительная запись
drafts-fact-sample = Вопрос, который задают люди
drafts-fact-expires = Действует до
drafts-fact-cost = Цена
drafts-fact-reported = Есть жалобы людей
drafts-fact-redacted = Секретное убрано
