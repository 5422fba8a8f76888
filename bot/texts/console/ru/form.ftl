form-new-title = Новая услуга
form-edit-title = Редактирование: { $name }
form-unnamed = Услуга без названия
form-intro = Всё, что вы пишете, сохраняется как черновик. Люди ничего не видят, пока его не проверят и не опубликуют.
form-summary = { $count ->
    [one] Ещё нужно исправить { $count } поле
    [few] Ещё нужно исправить { $count } поля
    [many] Ещё нужно исправить { $count } полей
   *[other] Ещё нужно исправить { $count } поля
}
form-missing-summary = Ещё не хватает
form-warnings-summary = Стоит взглянуть ещё раз
form-saved = Сохранено как черновик в { $time }
form-save-done = Сохранено как черновик. Его никто не увидит, пока его не опубликуют.
form-not-saved = Пока ничего не изменено
form-saving = Сохранение…
form-save = Сохранить
form-save-check = Сохранить и проверить
form-to-draft = Перейти к черновику
form-to-draft-anyway = Всё равно перейти к черновику
form-to-texts = Все тексты рядом, на всех языках
form-others = Над этой услугой работает ещё кто-то: { $name }.
form-others-open = Открыть тот черновик
form-others-why = Оба черновика сохраняются. Кто опубликует вторым, увидит, что изменено в первом.
form-provider-wrote = Организация написала про «{ $field }». Впишите это, пожалуйста:
form-confidential-way = Эта услуга конфиденциальна. Открыть её может только человек с ролью «Защита» или «Администрирование».
form-confidential-note = Эта услуга конфиденциальна: её адрес никогда не показывают никому постороннему.
form-gone = Тем временем этот черновик опубликовали или отозвали. Последнее, что вы написали, — ниже; сохраните, чтобы начать новый черновик.
form-moved = Пока эта страница была открыта, кто-то опубликовал изменение этой услуги. В вашем черновике оно тоже есть.
form-example-note = Это вымышленный пример. Его показывают только там, где не спрашивают настоящие люди.

form-clash-title = Пока эта страница была открыта, то же самое изменил кто-то другой
form-clash-intro = Выберите отдельно для каждого поля. Ничего не потеряно: в истории черновика останутся оба варианта.
form-clash-mine = Моё
form-clash-theirs = Другое
form-clash-empty = (пусто)

form-section-words = Что это
form-section-organization = Кто предоставляет
form-section-places = Где
form-section-contact = Телефон, электронная почта, сайт
form-section-hours = Когда открыто
form-section-needs = Что там можно получить
form-section-people = Для кого
form-section-languages = На каких языках там говорят
form-section-access = Доступность
form-section-cost = Цена и предварительная запись
form-section-state = Верно ли это сегодня?
form-contents = Части этой формы

form-name = Название
form-name-hint = Коротко и просто, как сказали бы люди. Например: Бесплатная правовая помощь беженцам
form-alternate-name = Как ещё это называют
form-alternate-name-hint = По этим названиям люди тоже находят услугу.
form-description = Описание
form-description-hint = Что там происходит: два-три простых предложения. Только обычный текст.
form-text-language = На каком языке эти тексты
form-alert = Важное примечание
form-alert-hint = Показывается с восклицательным знаком. Например: С 1 по 15 августа закрыто
form-samples = Вопросы, которые задают люди
form-samples-hint = По одному в строке, словами людей. По ним помощник учится находить эту услугу.
form-words-title = На других языках
form-words-hint = Пишите то, в чём вы уверены. Чего не хватает, показывается на первом языке.
form-words-in = Язык: { $tongue }
form-words-new = На другом языке
form-words-language = Язык
form-words-add = Добавить язык
form-words-remove = Удалить этот язык
form-choose = Выберите
form-remove = Удалить
form-remove-what = Удалить: { $what }

form-organization-now = Предоставляет
form-organization-none = Организация ещё не выбрана
form-organization-search = Найти организацию
form-organization-search-hint = Введите начало названия.
form-organization-find = Искать
form-organization-found = { $count ->
    [0] Организации с таким названием нет
    [one] Найдена { $count } организация
    [few] Найдены { $count } организации
    [many] Найдено { $count } организаций
   *[other] Найдено { $count } организации
}
form-organization-new = Это новая организация
form-organization-change = Выбрать другую организацию
form-organization-name = Название организации
form-organization-description = Чем занимается
form-organization-email = Электронная почта организации
form-organization-website = Сайт организации
form-organization-shared = Название и сайт организации меняют на её собственной странице.

form-place-title = Место { $number }
form-place-none = Место ещё не указано. Если услугу предоставляют только по телефону или онлайн, оно не нужно.
form-place-add = Добавить место
form-place-remove = Удалить это место
form-place-kind = Что это за место
form-place-kind-physical = Туда приходят
form-place-kind-virtual = Только онлайн или по телефону
form-place-shared = { $count ->
    [one] В этом месте есть ещё { $count } услуга. Что вы измените здесь, изменится и в ней.
    [few] В этом месте есть ещё { $count } услуги. Что вы измените здесь, изменится и в них.
    [many] В этом месте есть ещё { $count } услуг. Что вы измените здесь, изменится и в них.
   *[other] В этом месте есть ещё { $count } услуги. Что вы измените здесь, изменится и в них.
}
form-place-known = Места этой организации
form-place-name = Название места
form-place-name-hint = Например: Дом культуры, второй вход
form-city = Город
form-city-hint = Введите название на любом языке и выберите из списка.
form-city-find = Найти город
form-city-found = { $count ->
    [0] Города с таким названием нет
    [one] Найден { $count } город
    [few] Найдено { $count } города
    [many] Найдено { $count } городов
   *[other] Найдено { $count } города
}
form-city-near = рядом: { $town }
form-city-people = { $count ->
    [one] { $count } житель
    [few] { $count } жителя
    [many] { $count } жителей
   *[other] { $count } жителя
}
form-address-1 = Улица и дом
form-address-2 = Ещё об адресе
form-address-2-hint = Этаж, подъезд, звонок
form-postal-code = Почтовый индекс
form-state = Область или край
form-country = Страна
form-position = Точка на карте
form-position-hint = Выберите город выше или скопируйте оба числа с карты в телефоне, например 45.7537, 21.2257, в первое поле.
form-latitude = Широта (северная)
form-longitude = Долгота (восточная)
form-precision = Эта точка —
form-precision-exact = вход
form-precision-town = только центр города
form-transportation = Как добраться
form-transportation-hint = Автобус или трамвай, что видно рядом
form-confidential = Конфиденциальное место
form-confidential-hint = Приюты и другие места, которые никто не должен найти, просто спросив. Адрес никогда не показывают; люди получают только номер телефона.
form-confidential-service = Вся услуга конфиденциальна
form-map = Карта городов вокруг этого места
form-map-point = Это место
form-map-nearest = Ближайшие города
form-map-km = { $km } км

form-phone-number = Номер
form-phone-hint = С кодом страны, если вы его знаете: +40 256 123 456
form-phone-extension = Добавочный номер
form-phone-description = Для чего
form-phone-description-hint = Например: приёмная, с понедельника по пятницу
form-phone-languages = На каких языках отвечают
form-phone-add = Добавить номер телефона
form-phone-understood = { $e164 } — в самой стране ({ $country }): { $national }
form-phone-short = Короткий номер { $number }, набирают именно так
form-place-phones = Телефоны только этого места
form-email = Электронная почта
form-url = Сайт
form-url-hint = Страница об этой услуге, если она есть

form-hours-kind = Что известно о часах работы
form-hours-unknown = Неизвестно
form-hours-always = Открыто всегда, круглосуточно
form-hours-week = В определённые часы
form-hours-expert = Сложнее
form-hours-opens = { $day }: открыто с
form-hours-closes = { $day }: открыто до
form-hours-all-day = круглосуточно
form-hours-appointment = по предварительной записи
form-hours-add-day = { $day }: добавить часы
form-hours-copy = Скопировать понедельник на вторник — пятницу
form-hours-empty-hint = Пишите время так: 9:00 или 17:30. День без часов — закрыто.
form-holidays = Праздничные дни
form-holidays-unsaid = Неизвестно
form-holidays-closed = Закрыто
form-holidays-open = Открыто в эти часы
form-holiday = Праздничный день
form-holidays-next = Ближайшие праздники ({ $country }): { $days }
form-valid-from = Эти часы действуют с
form-valid-to = до
form-valid-hint = Если конца нет, оставьте оба поля пустыми. Когда срок пройдёт, людям скажут, что часы неизвестны.
form-expert = Часы формулой
form-expert-hint = Так, как пишут в OpenStreetMap, например: Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = В неделе выше такого не записать. Формула хранится буква в букву, пока вы её здесь не измените.
form-hours-lost = Часть часов этой записи не удалось прочитать. Они останутся как есть, пока вы не измените часы.
form-hours-read = Прочитано как
form-place-own-hours = У этого места свои часы
form-place-own-hours-hint = Иначе здесь действуют часы услуги.

form-needs-hint = Выберите всё, что подходит. Без единой потребности услугу никто не найдёт.
form-statuses = Для кого (статус)
form-anyone-hint = Если для всех, не выбирайте ничего.
form-groups = Для кого
form-genders = Только для
form-gender-female = женщин
form-gender-male = мужчин
form-minimum-age = Возраст от
form-maximum-age = Возраст до
form-eligibility = Условия словами
form-eligibility-hint = Например: для тех, кто зарегистрирован в этой области
form-coverage = Страны, где помогают на расстоянии
form-coverage-hint = Для помощи онлайн или по телефону. Названия или коды через запятую: Румыния, MD
form-area = Кого охватывает, словами
form-area-hint = По одному в строке. Например: жудец Клуж
form-other-languages = Другие языки
form-other-languages-hint = Названия или коды через запятую
form-interpretation = Переводчики
form-interpretation-hint = Например: по вторникам переводчик с языка дари
form-accessibility = В каждом месте этой услуги
form-place-accessibility = Доступность этого места
form-cost = Сколько это стоит
form-unsaid = Никто не сказал
form-cost-free = Бесплатно
form-cost-reduced = Со скидкой
form-cost-paid = Платно
form-fees = Цена словами
form-appointment = Предварительная запись
form-appointment-required = Сначала нужно записаться
form-appointment-walk_in = Не нужна, можно просто прийти
form-application = Как получить
form-application-hint = Что сделать сначала, что взять с собой

form-status = Состояние
form-status-active = Работает
form-status-inactive = Не работает; людям не показывается
form-status-defunct = Больше не существует; людям не показывается
form-status-temporarily-closed = Временно закрыто; людям об этом говорят
form-checked-today = Телефон, адрес и часы проверены сегодня
form-assured-date = Последняя проверка
form-expires = Проверить снова до
form-source = Откуда вы это знаете
form-source-hint = Страница в интернете, листовка или название учреждения — никогда не частное лицо
form-contact-verified = Телефон, адрес и часы проверены в самой организации

form-preview = Как это видят люди
form-preview-language = Язык
form-preview-show = Показать
form-preview-empty = Напишите название, чтобы увидеть карточку.
form-preview-hidden = В таком состоянии людям эту услугу не показывают.

form-error-name-missing = Напишите название.
form-warning-name-long = { $most ->
    [one] Название длиннее { $most } знака. Более короткое легче прочитать на телефоне.
    [few] Название длиннее { $most } знаков. Более короткое легче прочитать на телефоне.
    [many] Название длиннее { $most } знаков. Более короткое легче прочитать на телефоне.
   *[other] Название длиннее { $most } знака. Более короткое легче прочитать на телефоне.
}
form-warning-description-missing = Напишите описание, чтобы люди знали, чего ждать.
form-error-language-missing = Выберите язык, на котором написаны эти тексты.
form-error-language-twice = Этот язык уже есть. Выберите другой.
form-warning-name-untranslated-missing = Напишите и название на этом языке. Иначе на карточке смешаются два языка.
form-error-need-missing = Выберите хотя бы одну потребность.
form-error-status = Выберите состояние.
form-error-organization-name-missing = Напишите название организации.
form-warning-organization-missing = Выберите организацию, которая это предоставляет.
form-error-country-missing = Выберите страну.
form-error-town-missing = Напишите город.
form-error-latitude = Это не широта. Напишите число от -90 до 90, например 45.7537.
form-error-longitude = Это не долгота. Напишите число от -180 до 180, например 21.2257.
form-error-position-half-missing = Напишите оба числа или ни одного.
form-warning-position-missing = Без точки на карте людям скажут только город, без расстояния.
form-warning-position-lonely = В пределах { $km } км от этой точки нет ни одного города. Взгляните ещё раз на оба числа: не перепутаны ли они?
form-warning-position-elsewhere = Эта точка в другой стране. Указано: { $country }. Взгляните ещё раз на страну и на оба числа.
form-warning-position-far = От этой точки до города { $town } — { $km } км. Взгляните ещё раз на оба числа или выберите город снова.
form-warning-place-missing = Добавьте место или укажите страны, где помогают на расстоянии.
form-error-coverage = «{ $word }» — не страна. Пишите названия или коды из двух букв через запятую.
form-error-phone-missing = Напишите номер.
form-error-phone-country = Напишите номер с кодом страны, например +40, или сначала укажите страну места.
form-error-phone = Такого номера не бывает. Страна: { $country }. Посчитайте цифры или напишите номер с кодом страны.
form-warning-phone-odd = Насколько известно, таких номеров там не выдают. Страна: { $country }. Позвоните один раз, чтобы убедиться.
form-error-extension = Добавочный номер — это только цифры. Остальное напишите в поле «Для чего».
form-error-email = Это не адрес электронной почты. Он выглядит так: name@example.org.
form-error-link = Это не адрес сайта. Он выглядит так: https://example.org.
form-warning-contact-missing = Напишите номер телефона, электронную почту, сайт или адрес, чтобы люди могли обратиться.
form-error-hours-missing = Укажите хоть какие-то часы или выберите «Неизвестно».
form-error-hours-expression = Эту формулу не удалось прочитать. Взгляните на пример.
form-warning-hours-never = По этим часам весь ближайший год будет закрыто.
form-error-holiday-missing = Укажите часы в праздничные дни или выберите другой ответ.
form-error-time = «{ $typed }» — не время. Пишите так: 9:00 или 17:30.
form-error-time-opens-missing = Напишите, когда открывается.
form-error-time-closes-missing = Напишите, когда закрывается.
form-error-time-same = Закрывается тогда же, когда открывается. Если открыто целые сутки, отметьте «круглосуточно».
form-error-time-overlap = Эти часы пересекаются с предыдущими.
form-error-date = Это не дата. Пишите так: 2026-11-22.
form-error-date-future = Этот день ещё не наступил.
form-error-period = Конец раньше начала.
form-warning-period-over = Этот день прошёл: людям говорят, что часы неизвестны.
form-error-age = Напишите количество лет от 0 до 120.
form-error-age-order = Этот возраст меньше предыдущего.
form-error-language-unknown = Языка «{ $word }» нет среди известных. Пишите названия или коды через запятую.
form-warning-check-missing = Укажите, когда это проверяли последний раз. Сведения без даты показываются с предупреждением.
form-warning-source-missing = Укажите, откуда вы это знаете.
