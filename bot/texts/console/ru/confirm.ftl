confirm-nav = Подтверждения
confirm-title = Подтверждения от организаций
confirm-intro = Спросите организации, верно ли ещё то, что мы говорим людям. Они получат ссылку, которая сработает один раз, учётная запись им не нужна, а их ответ вернётся черновиком.
confirm-tab-due = Пора спросить
confirm-tab-open = Спросили
confirm-tab-answered = Есть ответ
confirm-count = ({ $count })
confirm-due-none = Срок проверки нигде не прошёл.
confirm-open-none = Открытых запросов нет.
confirm-answered-none = Ни один ответ вас не ждёт.
confirm-checked = Последняя проверка
confirm-never = никогда
confirm-ask = Спросить организацию
confirm-ask-name = Спросить организацию. Услуга: { $name }
confirm-asked-by = Кто спросил
confirm-asked-on = Спросили
confirm-expires = Действует до
confirm-language = Язык
confirm-language-hint = На этом языке будут страница и письмо.
confirm-answered-on = Ответ получен
confirm-withdraw = Отозвать ссылку
confirm-withdrawn = Ссылка больше не действует.
confirm-make = Создать ссылку
confirm-example = Это вымышленный пример. Спросить некого.

confirm-link-title = Ссылка готова
confirm-link = Ссылка для организации
confirm-link-once = Мы показываем её только сейчас и не храним ничего, из чего её можно восстановить. Она сработает один раз, действует до { $day }.
confirm-link-copy = Скопировать ссылку
confirm-link-copied = Скопировано
confirm-link-mail = Написать письмо
confirm-link-mail-hint = Откроется ваша почтовая программа. Ничего не уйдёт, пока вы сами не отправите.
confirm-link-no-mail = Мы не знаем электронной почты этой организации. Скопируйте ссылку и отправьте так, как вы обычно общаетесь.
confirm-link-letter = Текст письма
confirm-link-loopback = Эта ссылка работает только на этом сервере, потому что у этих страниц нет публичного адреса. Обратитесь к тому, кто отвечает за сервер.
confirm-back = Назад к списку

confirm-mail-subject = Всё ли ещё верно? { $service }
confirm-mail-body =
    Здравствуйте!

    «Поруч» подсказывает беженцам, где найти помощь. Мы рассказываем и о вашей услуге «{ $service }».

    Посмотрите, пожалуйста, всё ли ещё верно. Это займёт две минуты, регистрироваться не нужно:

    { $link }

    Ссылка только для вас. Она сработает один раз, действует до { $day }.

    Большое спасибо!

confirm-all-true = Всё по-прежнему верно
confirm-some-changed = { $count ->
    [one] Изменился { $count } пункт
    [few] Изменились { $count } пункта
    [many] Изменилось { $count } пунктов
   *[other] Изменилось { $count } пункта
}
confirm-only-note = Только примечание
confirm-said-note = Примечание организации
confirm-in-draft = уже в черновике
confirm-by-hand = впишите самостоятельно
confirm-to-draft = Посмотреть черновик
confirm-done = Готово
confirm-done-said = Убрано из списка.
confirm-home-answered = { $count ->
    [one] организация ответила
    [few] организации ответили
    [many] организаций ответили
   *[other] организации ответили
}
confirm-home-due = { $count ->
    [one] услугу могла бы подтвердить организация
    [few] услуги могли бы подтвердить организации
    [many] услуг могли бы подтвердить организации
   *[other] услуги могли бы подтвердить организации
}
confirm-why-true = { $day } организация подтвердила, что всё по-прежнему верно
confirm-why-changed = Ответ организации от { $day }

confirm-page-title = Всё ли ещё верно?
confirm-page-hello = Здравствуйте, { $organization }!
confirm-page-intro = Вот что мы говорим людям, которые ищут помощь. Посмотрите, пожалуйста, всё ли ещё верно.
confirm-page-free = Помощник бесплатный и помогает беженцам найти ближайшую помощь. Регистрироваться не нужно.
confirm-page-all-true = Да, всё это по-прежнему верно
confirm-page-changed = Это изменилось
confirm-page-what-now = Как верно теперь?
confirm-page-exists = Эта услуга ещё существует?
confirm-page-exists-yes = Да
confirm-page-exists-pause = Её временно нет
confirm-page-exists-no = Её больше не существует
confirm-page-note = Что-то ещё?
confirm-page-note-hint = Пожалуйста, не пишите личных данных людей, которые к вам приходят.
confirm-page-send = Отправить изменения
confirm-page-nothing = Вы ничего не изменили. Нажмите «Да, всё это по-прежнему верно» или напишите, что изменилось.
confirm-page-too-long = { $count ->
    [one] Один из текстов слишком длинный. Сократите его, пожалуйста, до { $count } знака.
    [few] Один из текстов слишком длинный. Сократите его, пожалуйста, до { $count } знаков.
    [many] Один из текстов слишком длинный. Сократите его, пожалуйста, до { $count } знаков.
   *[other] Один из текстов слишком длинный. Сократите его, пожалуйста, до { $count } знака.
}
confirm-page-thanks = Спасибо!
confirm-page-thanks-text = Ваш ответ получен. Прежде чем что-то изменится, его посмотрит человек. Эту страницу можно закрыть.
confirm-page-invalid = Эта ссылка не работает
confirm-page-invalid-text = Возможно, её уже использовали, она устарела или скопирована не полностью. Попросите новую у того, кто её прислал.
confirm-page-slow = Слишком много попыток
confirm-page-slow-text = Подождите, пожалуйста, десять минут и попробуйте ещё раз.
confirm-page-confidential = Это место конфиденциальное, поэтому людям мы показываем только номер телефона.

confirm-field-name = Название
confirm-field-organization = Организация
confirm-field-description = Что предлагают
confirm-field-needs = Вид помощи
confirm-field-address = Адрес
confirm-field-phone = Телефон
confirm-field-email = Электронная почта
confirm-field-url = Сайт
confirm-field-hours = Часы работы
confirm-field-appointment = Предварительная запись
confirm-field-languages = На каких языках говорят
confirm-field-eligibility = Для кого
confirm-field-cost = Цена
confirm-field-accessibility = Доступность
confirm-field-alert = Важное примечание
