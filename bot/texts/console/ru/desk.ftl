desk-nav = Разговоры
desk-title = Разговоры с людьми
desk-home = { $count ->
    [one] человек ждёт, чтобы ему кто-то написал
    [few] человека ждут, чтобы им кто-то написал
    [many] человек ждут, чтобы им кто-то написал
   *[other] человека ждут, чтобы им кто-то написал
  }
desk-not-running = Сейчас нет связи с Telegram: сообщения не приходят и не отправляются.
desk-no-counsellor = Вас нет в команде, которая отвечает людям. Администратор может добавить вас на странице «Консультанты».
desk-you-present = Вы на месте
desk-you-away = Вас нет на месте
desk-go-away = Отойти
desk-come-back = Вернуться
desk-now-present = Вы на месте. Теперь новые обращения могут попасть к вам.
desk-now-away = Вас нет на месте. Обращения, в которых кто-то ждёт вас, возвращаются в очередь.
desk-none = Никто не ждёт. Спасибо.
desk-back = Все разговоры

desk-case = Обращение { $number }
desk-kind-crisis = В опасности
desk-kind-protection = Защита
desk-status-queue = Ждёт в очереди
desk-status-bot = У программы
desk-status-closed = Закрыто
desk-status-counsellor = У консультанта
desk-with-you = У вас
desk-with = Консультант: { $name }
desk-snoozed-until = Отложено до { $moment }
desk-waits-since = Ждёт с { $moment }
desk-their-turn = Теперь должен написать человек
desk-others = Остальные
desk-wish = С кем хочет говорить
desk-wish-woman = с женщиной
desk-wish-man = с мужчиной
desk-shown = Уже показано

desk-talk = Разговор
desk-silent = Пока ничего не написано.
desk-side-person = Человек
desk-side-counsellor = Консультант
desk-side-note = Заметка, только для команды
desk-side-program = Программа
desk-attached = Пришло фото, голосовое сообщение, файл или место на карте. Здесь это не хранится: посмотрите в группе команды в Telegram.
desk-fate-waiting = Отправляется
desk-fate-delivered = Доставлено
desk-fate-failed = Не доставлено: с человеком нет связи
desk-fate-unsent = Не отправлено: это обращение ведёт кто-то другой
desk-machine = Машинный перевод: { $language }

desk-take = Беру
desk-wake = Вернуть сейчас
desk-reply = Ваш ответ
desk-reply-hint = Человек получит его без вашего имени. Короткие фразы понять легче.
desk-send = Отправить
desk-send-translated = Отправить с переводом
desk-empty = Ничего не отправлено: сначала напишите что-нибудь.
desk-kept = То, что вы написали, не отправлено. Текст остался здесь:
desk-preview = Сначала перевести
desk-preview-check = Смысл остался тем же? Если нет, напишите проще и попробуйте ещё раз.
desk-back-translated = В обратном переводе получается:
desk-preview-cancel = Без перевода
desk-preview-failed = Сейчас перевести не получилось. Можно отправить как есть.
desk-preview-lost = В переводе нет: { $items }
desk-preview-changed = Ещё не отправлено: вы изменили текст, поэтому он переведён заново. Прочитайте перевод и отправьте.
desk-canned = Готовые ответы на языке человека
desk-card = Отправить услугу из каталога
desk-card-words = Что нужно человеку и где?
desk-card-search = Искать
desk-card-send = Отправить
desk-card-none = По этим словам ничего не нашлось.
desk-note = Заметка для команды
desk-note-label = Заметка. Человек её никогда не увидит.
desk-note-save = Сохранить заметку
desk-more = Передать, отложить, закрыть
desk-ask-place = Спросить, где человек
desk-bot = Вернуть программе
desk-queue = Вернуть в очередь
desk-snooze-label = Отложить на
desk-snooze-hour = 1 час
desk-snooze-4-hours = 4 часа
desk-snooze-day = 1 день
desk-snooze = Отложить
desk-transfer-label = Кому передать
desk-transfer = Передать
desk-close-label = Закрыть, потому что
desk-close = Закрыть обращение
desk-reason-helped = человеку помогли
desk-reason-passed_on = дальше помогает другая организация
desk-reason-no_answer = человек больше не отвечает
desk-reason-not_ours = мы здесь помочь не можем
desk-reason-abuse = это повтор или злоупотребление
desk-done-close = Закрыто. Человеку об этом сказано.
desk-done-queue = Снова в очереди. Человеку об этом сказано.
desk-done-bot = Разговор снова у программы. Человеку об этом сказано.
desk-done-transfer = Передано другому консультанту.
desk-outcome-taken = Это обращение уже взял кто-то из коллег.
desk-outcome-not_yours = Не сделано: это может только тот, кто ведёт обращение.
desk-outcome-closed = Это обращение закрыто.
desk-outcome-gone = Этого обращения больше нет. Возможно, человек всё удалил.
desk-outcome-full = У вас уже столько обращений, сколько можно. Сначала закройте или передайте одно из них.
desk-outcome-not_allowed = Это обращение относится к другой команде.
desk-outcome-unknown = Этого больше нет. Выберите что-нибудь другое.

desk-team = Консультанты
desk-team-about = Кто может отвечать людям, на каких языках и когда. Кто берёт обращение в группе команды в Telegram, появляется здесь автоматически.
desk-present = на месте
desk-away = нет на месте
desk-team-open = { $count ->
    [0] нет открытых обращений
    [one] { $count } открытое обращение
    [few] { $count } открытых обращения
    [many] { $count } открытых обращений
   *[other] { $count } открытого обращения
  }
desk-team-add = Добавить консультанта
desk-team-name = Имя для коллег
desk-team-name-hint = Люди его никогда не видят. Оно не обязано быть настоящим.
desk-team-operator = Учётная запись в этом рабочем месте
desk-team-operator-hint = Имя, с которым этот человек сюда входит. Пусто: работает только в Telegram.
desk-team-languages = На каких языках говорит
desk-team-needs = В чём разбирается (ничего не выбрано: во всём)
desk-team-teams = Команды
desk-team-general = Разговоры с теми, кто попросил позвать человека
desk-team-protection = Защита: насилие, дети, эксплуатация
desk-team-gender = Пол, если у человека есть пожелание
desk-gender-none = не указан
desk-gender-woman = женщина
desk-gender-man = мужчина
desk-team-cap = Сколько обращений одновременно, самое большее
desk-team-hours = Когда на месте
desk-team-hours-hint = Например: Mo-We 09:00-13:00; Th 14:00-18:00. Пусто: обычные часы команды.
desk-team-present = Сейчас на месте
desk-team-save = Сохранить
desk-team-saved = Сохранено.
desk-team-remove = Удалить
desk-team-remove-hint = Обращения этого консультанта вернутся в очередь.
desk-team-removed = Удалено. Обращения снова в очереди.
desk-team-wrong-name = Ничего не сохранено: не хватает имени.
desk-team-wrong-operator = Ничего не сохранено: такой учётной записи нет или она уже у кого-то другого.
desk-team-wrong-hours = Ничего не сохранено: часы прочитать не удалось. Напишите так: Mo-Fr 09:00-17:00.
