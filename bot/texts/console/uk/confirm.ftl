confirm-nav = Підтвердження
confirm-title = Підтвердження від організацій
confirm-intro = Запитайте організації, чи досі правильне те, що ми кажемо людям. Вони отримають посилання, яке спрацює один раз, обліковий запис їм не потрібен, а їхня відповідь повернеться чернеткою.
confirm-tab-due = Час запитати
confirm-tab-open = Запитано
confirm-tab-answered = Є відповідь
confirm-count = ({ $count })
confirm-due-none = Немає нічого, де минув термін перевірки.
confirm-open-none = Відкритих запитів немає.
confirm-answered-none = Жодна відповідь на вас не чекає.
confirm-checked = Востаннє перевірено
confirm-never = ніколи
confirm-ask = Запитати організацію
confirm-ask-name = Запитати організацію. Послуга: { $name }
confirm-asked-by = Хто запитав
confirm-asked-on = Запитано
confirm-expires = Діє до
confirm-language = Мова
confirm-language-hint = Цією мовою будуть сторінка й лист.
confirm-answered-on = Відповідь надійшла
confirm-withdraw = Відкликати посилання
confirm-withdrawn = Посилання більше не діє.
confirm-make = Створити посилання
confirm-example = Це вигаданий приклад. Запитати нікого.

confirm-link-title = Посилання готове
confirm-link = Посилання для організації
confirm-link-once = Ми показуємо його лише зараз і не зберігаємо нічого, з чого його можна відновити. Воно спрацює один раз, діє до { $day }.
confirm-link-copy = Скопіювати посилання
confirm-link-copied = Скопійовано
confirm-link-mail = Написати листа
confirm-link-mail-hint = Відкриється ваша поштова програма. Нічого не надішлеться, доки ви самі не надішлете.
confirm-link-no-mail = Ми не знаємо електронної пошти цієї організації. Скопіюйте посилання і надішліть так, як ви зазвичай спілкуєтеся.
confirm-link-letter = Текст листа
confirm-link-loopback = Це посилання працює лише на цьому сервері, бо ці сторінки не мають публічної адреси. Зверніться до того, хто відповідає за сервер.
confirm-back = Назад до списку

confirm-mail-subject = Чи все ще правильно? { $service }
confirm-mail-body =
    Добрий день!

    «Поруч» підказує біженцям, де знайти допомогу. Ми розповідаємо й про вашу послугу «{ $service }».

    Подивіться, будь ласка, чи все ще правильно. Це забере дві хвилини, реєструватися не потрібно:

    { $link }

    Посилання лише для вас. Воно спрацює один раз, діє до { $day }.

    Щиро дякуємо!

confirm-all-true = Усе досі правильно
confirm-some-changed = { $count ->
    [one] Змінився { $count } пункт
    [few] Змінилися { $count } пункти
    [many] Змінилося { $count } пунктів
   *[other] Змінилося { $count } пункту
}
confirm-only-note = Лише примітка
confirm-said-note = Примітка організації
confirm-in-draft = вже в чернетці
confirm-by-hand = впишіть самостійно
confirm-to-draft = Переглянути чернетку
confirm-done = Готово
confirm-done-said = Прибрано зі списку.
confirm-home-answered = { $count ->
    [one] організація відповіла
    [few] організації відповіли
    [many] організацій відповіли
   *[other] організації відповіли
}
confirm-home-due = { $count ->
    [one] послугу могла б підтвердити організація
    [few] послуги могли б підтвердити організації
    [many] послуг могли б підтвердити організації
   *[other] послуги могли б підтвердити організації
}
confirm-why-true = { $day } організація підтвердила, що все досі правильно
confirm-why-changed = Відповідь організації від { $day }

confirm-page-title = Чи все ще правильно?
confirm-page-hello = Вітаємо, { $organization }!
confirm-page-intro = Ось що ми кажемо людям, які шукають допомоги. Подивіться, будь ласка, чи все ще правильно.
confirm-page-free = Помічник безкоштовний і допомагає біженцям знайти найближчу допомогу. Реєструватися не потрібно.
confirm-page-all-true = Так, усе це досі правильно
confirm-page-changed = Це змінилося
confirm-page-what-now = Як правильно тепер?
confirm-page-exists = Ця послуга ще існує?
confirm-page-exists-yes = Так
confirm-page-exists-pause = Її тимчасово немає
confirm-page-exists-no = Її більше не існує
confirm-page-note = Щось іще?
confirm-page-note-hint = Будь ласка, не пишіть особистих даних людей, які до вас приходять.
confirm-page-send = Надіслати зміни
confirm-page-nothing = Ви нічого не змінили. Натисніть «Так, усе це досі правильно» або напишіть, що змінилося.
confirm-page-too-long = { $count ->
    [one] Один із текстів задовгий. Скоротіть його, будь ласка, до { $count } знака.
    [few] Один із текстів задовгий. Скоротіть його, будь ласка, до { $count } знаків.
    [many] Один із текстів задовгий. Скоротіть його, будь ласка, до { $count } знаків.
   *[other] Один із текстів задовгий. Скоротіть його, будь ласка, до { $count } знака.
}
confirm-page-thanks = Дякуємо!
confirm-page-thanks-text = Вашу відповідь отримано. Перш ніж щось зміниться, її перегляне людина. Цю сторінку можна закрити.
confirm-page-invalid = Це посилання не працює
confirm-page-invalid-text = Можливо, його вже використано, воно застаріло або скопійоване не повністю. Попросіть нове в людини, яка його надіслала.
confirm-page-slow = Забагато спроб
confirm-page-slow-text = Зачекайте, будь ласка, десять хвилин і спробуйте ще раз.
confirm-page-confidential = Це місце конфіденційне, тому людям ми показуємо лише номер телефону.

confirm-field-name = Назва
confirm-field-organization = Організація
confirm-field-description = Що пропонують
confirm-field-needs = Вид допомоги
confirm-field-address = Адреса
confirm-field-phone = Телефон
confirm-field-email = Електронна пошта
confirm-field-url = Вебсайт
confirm-field-hours = Години роботи
confirm-field-appointment = Попередній запис
confirm-field-languages = Якими мовами розмовляють
confirm-field-eligibility = Для кого
confirm-field-cost = Вартість
confirm-field-accessibility = Доступність
confirm-field-alert = Важлива примітка
