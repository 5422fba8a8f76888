accounts-sign-in = Войти
accounts-name = Имя
accounts-name-hint = Так, как этого человека зовут коллеги. Имя стоит в истории рядом с каждым изменением.
accounts-password = Пароль
accounts-sign-in-wrong = Неверное имя или пароль. Проверьте и попробуйте ещё раз.
accounts-wait = { $minutes ->
    [one] Слишком много неудачных попыток. Подождите { $minutes } минуту и попробуйте ещё раз.
    [few] Слишком много неудачных попыток. Подождите { $minutes } минуты и попробуйте ещё раз.
    [many] Слишком много неудачных попыток. Подождите { $minutes } минут и попробуйте ещё раз.
   *[other] Слишком много неудачных попыток. Подождите { $minutes } минуты и попробуйте ещё раз.
}
accounts-forgotten = Я не помню пароль
accounts-forgotten-way = Попросите у администратора новую ссылку. По ней вы выберете новый пароль.
accounts-go-on = Далее
accounts-start-again = Начать сначала
accounts-cancel = Отмена
accounts-save = Сохранить
accounts-yes = Да
accounts-no = Нет

accounts-code-title = Ещё один шаг
accounts-code = Код
accounts-code-hint = Шесть цифр, которые сейчас показывает приложение на вашем телефоне, или один из запасных кодов.
accounts-code-six = Шесть цифр, которые сейчас показывает приложение.
accounts-code-wrong = Код неверный или уже использован. Дождитесь следующего и введите его.

accounts-link-gone = Эта ссылка больше не действует
accounts-link-gone-way = Её уже использовали, или ей больше 24 часов. Попросите у администратора новую. Если пароль у вас уже есть, войдите.

accounts-welcome = Здравствуйте, { $name }
accounts-welcome-about = Выберите пароль. Больше его никто не узнает.
accounts-welcome-go = Сохранить и войти
accounts-password-new = Новый пароль
accounts-password-hint = { $least ->
    [one] Не меньше { $least } знака. Четыре слова, не связанные между собой, легко запомнить и трудно угадать.
    [few] Не меньше { $least } знаков. Четыре слова, не связанные между собой, легко запомнить и трудно угадать.
    [many] Не меньше { $least } знаков. Четыре слова, не связанные между собой, легко запомнить и трудно угадать.
   *[other] Не меньше { $least } знака. Четыре слова, не связанные между собой, легко запомнить и трудно угадать.
}
accounts-password-again = Новый пароль ещё раз
accounts-password-present = Ваш нынешний пароль
accounts-password-change = Сменить пароль
accounts-password-changed = Пароль изменён. В других браузерах вход завершён.
accounts-password-short = { $least ->
    [one] Слишком короткий: нужно не меньше { $least } знака.
    [few] Слишком короткий: нужно не меньше { $least } знаков.
    [many] Слишком короткий: нужно не меньше { $least } знаков.
   *[other] Слишком короткий: нужно не меньше { $least } знака.
}
accounts-password-long = { $most ->
    [one] Слишком длинный: можно не больше { $most } знака.
    [few] Слишком длинный: можно не больше { $most } знаков.
    [many] Слишком длинный: можно не больше { $most } знаков.
   *[other] Слишком длинный: можно не больше { $most } знака.
}
accounts-password-name = Большая его часть — ваше имя. Выберите то, чего не знают другие.
accounts-password-simple = Одни и те же несколько знаков подряд легко угадать. Выберите что-то длиннее и разнообразнее.
accounts-password-differs = Пароли не совпадают. Введите одинаковый в оба поля.
accounts-present-wrong = Это не ваш нынешний пароль. Попробуйте ещё раз.

accounts-role = Роль
accounts-role-viewer-may = видит всё, кроме конфиденциальных адресов, ничего не меняет
accounts-role-editor-may = пишет и исправляет; публикует кто-то другой
accounts-role-publisher-may = пишет, исправляет и публикует
accounts-role-protection-may = видит конфиденциальные адреса и жалобы на злоупотребления, второй раз проверяет тексты о безопасности
accounts-role-admin-may = может всё и даёт доступ другим
accounts-language = Язык
accounts-language-label = Язык этих страниц

accounts-second-step = Второй шаг с телефоном
accounts-second-step-short = Второй шаг
accounts-second-step-about = С кодом из вашего телефона никто не войдёт, зная только пароль. Настройка займёт две минуты.
accounts-second-step-scan = Отсканируйте эту картинку приложением для кодов
accounts-second-step-apps = Подойдёт любое приложение для таких кодов, например Aegis, FreeOTP, Google Authenticator или «Пароли» на iPhone.
accounts-second-step-picture = QR-код с ключом, который написан ниже
accounts-second-step-typed = Или введите этот ключ в приложение:
accounts-second-step-prove = Введите код, который показывает приложение
accounts-second-step-on = Включить
accounts-second-step-later = Не сейчас
accounts-second-step-set-up = Настроить
accounts-second-step-is-on = Включён
accounts-second-step-is-off = Второй шаг выключен.
accounts-second-step-switch-off = Выключить
accounts-recovery = Ваши запасные коды
accounts-recovery-about = Запишите или распечатайте эти коды и храните там, где лежат важные бумаги. Если телефон потеряется, каждый код впустит вас один раз. Их видно только сейчас.
accounts-recovery-done = Коды сохранены
accounts-recovery-new = Новые запасные коды
accounts-recovery-new-about = Старые после этого не действуют.

accounts-sessions = Где вы вошли
accounts-sessions-about = Если что-то из этого вам незнакомо, завершите там вход и смените пароль.
accounts-session-unknown = Неизвестный браузер
accounts-session-seen = последний раз: { $when }
accounts-session-this = Этот браузер
accounts-session-end = Выйти там
accounts-session-ended = Там вход завершён.
accounts-sessions-end = Выйти везде, кроме этого браузера
accounts-sessions-ended = Вход завершён везде, кроме этого браузера.

accounts-operators = Операторы
accounts-state = Состояние
accounts-state-invited = Входа ещё не было
accounts-state-active = Действует
accounts-state-locked = Заблокировано
accounts-last-sign-in = Последний вход
accounts-added = Добавлено
accounts-what-they-did = Что сделано
accounts-add = Добавить оператора
accounts-add-about = Вы получите ссылку для этого человека. По ней он сам выберет пароль.
accounts-link = Ссылка для первого входа
accounts-link-about = Передайте эту ссылку так, чтобы её прочитал только получатель: { $name }. Она сработает один раз в течение 24 часов.
accounts-link-once = Её видно только сейчас. Если потеряется, создайте новую.
accounts-link-done = Скопировано
accounts-link-new = Новая ссылка
accounts-link-new-about = Для тех, кто забыл пароль или потерял телефон. Пароль и второй шаг сразу перестают действовать, вход завершается везде.
accounts-role-change = Сменить роль
accounts-role-changed = { $name }: роль изменена.
accounts-lock = Заблокировать
accounts-unlock = Разблокировать
accounts-lock-about = Для заблокированного оператора вход сразу завершается, войти снова нельзя. Ничего из сделанного не пропадает.
accounts-locked-now = { $name }: доступ заблокирован.
accounts-unlocked-now = { $name }: снова можно входить.
accounts-remove = Удалить
accounts-remove-open = Удалить этого оператора
accounts-remove-about = { $name } больше не сможет войти. Сделанное остаётся в истории под этим именем.
accounts-remove-yes = Удалить: { $name }
accounts-removed = { $name }: удалено.
accounts-problem-name = Введите имя от 1 до 60 букв.
accounts-problem-taken = Такое имя уже есть. Добавьте фамилию или город, чтобы различать.
accounts-problem-last_admin = Это единственный администратор. Сначала сделайте администратором кого-то другого.
accounts-problem-unknown = Оператора с таким именем нет.
