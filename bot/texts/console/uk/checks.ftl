checks-title = Перевірки
checks-about = Увесь каталог переглядається: шукаємо те, що може завести людину не туди.
checks-running = Перевірка йде вперше.
checks-renewing = У каталозі щось змінилося. Перевірка йде знову; нижче – те, що знайдено раніше.
checks-kinds = Види
checks-all = Усі
checks-everything = Показати все знайдене
checks-nothing = Перевірки нічого не знайшли. Чудово.
checks-previous = Назад
checks-next = Далі
checks-page = { $page } з { $pages }
checks-severity-error = Серйозно
checks-severity-warning = Варто глянути
checks-severity-info = Доробити
checks-home-errors = { $count ->
    [one] запис, у якому щось серйозно не так
    [few] записи, у яких щось серйозно не так
    [many] записів, у яких щось серйозно не так
   *[other] запису, у яких щось серйозно не так
}
checks-home-warnings = { $count ->
    [one] запис, на який варто глянути
    [few] записи, на які варто глянути
    [many] записів, на які варто глянути
   *[other] запису, на які варто глянути
}
checks-home-due = { $count ->
    [one] запис, який давно не перевіряли
    [few] записи, які давно не перевіряли
    [many] записів, які давно не перевіряли
   *[other] запису, які давно не перевіряли
}
checks-home-untranslated = { $count ->
    [one] запис не всіма мовами
    [few] записи не всіма мовами
    [many] записів не всіма мовами
   *[other] запису не всіма мовами
}
checks-code-no_phone = Немає номера телефону
checks-way-no_phone = Додайте номер телефону. У людей у біді часто немає електронної пошти.
checks-code-no_language = Не сказано, якими мовами розмовляють
checks-way-no_language = Скажіть, якими мовами розмовляють працівники. Люди шукають того, хто їх зрозуміє.
checks-code-no_need = Не вибрано жодної потреби
checks-way-no_need = Виберіть, із чим тут допомагають. Без цього послугу знаходять лише за її словами.
checks-code-phone_unlikely = Номер телефону схожий на помилковий
checks-way-phone_unlikely = Зателефонуйте або знайдіть правильний. У цій країні такого номера не буває.
checks-code-link_suspicious = Це посилання не може працювати
checks-way-link_suspicious = Відкрийте вебсайт організації і скопіюйте адресу ще раз.
checks-code-hours_unreadable = Години роботи неможливо прочитати
checks-way-hours_unreadable = Введіть години ще раз, день за днем.
checks-code-hours_never = Ніколи не відчинено
checks-way-hours_never = За цими годинами зачинено цілий рік. Введіть їх ще раз.
checks-code-hours_expired = Години роботи застаріли
checks-way-hours_expired = Вони діяли до дня, який уже минув. Запитайте нові в організації.
checks-code-zone_unknown = Невідомий часовий пояс
checks-way-zone_unknown = Виберіть місто або країну ще раз, щоб час був правильний.
checks-code-coordinates_missing = Місця немає на карті
checks-way-coordinates_missing = Виберіть місце на карті. Без цього нікому не скажемо, як далеко йти.
checks-code-coordinates_elsewhere = Точка на карті – в іншій країні
checks-way-coordinates_elsewhere = Адреса і точка на карті не збігаються. Виправте те, що неправильно.
checks-code-coordinates_in_sea = Точка на карті далеко від будь-якого міста
checks-way-coordinates_in_sea = Можливо, переплутано широту і довготу. Виберіть місце на карті ще раз.
checks-code-location_unknown = Немає місця
checks-way-location_unknown = Послуга називає місце, якого немає в каталозі. Введіть місце ще раз.
checks-code-organization_unknown = Немає організації
checks-way-organization_unknown = Послуга називає організацію, якої немає в каталозі. Виберіть організацію.
checks-code-check_overdue = Давно не перевіряли
checks-way-check_overdue = Зателефонуйте в організацію, запитайте, чи все ще так, і позначте як перевірене.
checks-code-never_checked = Ніколи не перевіряли
checks-way-never_checked = Ніхто не записав дня перевірки. Перевірте і запишіть день.
checks-code-expired = Уже закінчилося
checks-way-expired = День, до якого це пропонували, минув. Вкажіть новий або позначте, що цього більше не існує.
checks-code-contradiction = Суперечить саме собі
checks-way-contradiction = Текст і вибрані ознаки не збігаються. Виправте те, що неправильно.
checks-code-duplicate = Можливо, записано двічі
checks-way-duplicate = Інший запис має майже таку саму назву в тому самому місці. Залиште кращий.
checks-code-untranslated = Бракує мов
checks-way-untranslated = Люди, які читають цими мовами, бачать оригінал із приміткою. Додайте тексти.
checks-code-stale_translation = Переклад застарів
checks-way-stale_translation = Оригінал відтоді змінено. Прочитайте переклад і виправте.
checks-code-machine_translated = Лише машинний переклад
checks-way-machine_translated = Це має прочитати людина, яка знає мову: від цього залежить, кому допоможуть.
