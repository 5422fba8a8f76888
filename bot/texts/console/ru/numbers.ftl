numbers-nav = Статистика
numbers-title = Статистика
numbers-about = Учтены только люди, которые согласились, чтобы помощник их запомнил, а кто они — не записывается никогда. Вопросы об опасности, насилии или ребёнке, который остался один, не учитываются совсем. Числа меньше { $fewest } скрыты, как и те, из которых их можно вычислить.
numbers-period = Период
numbers-show = Показать
numbers-csv = Скачать как CSV
numbers-until = С { $first } по { $last }. Сегодняшний день ещё не учтён.
numbers-empty = За это время ничего не учтено.
numbers-hidden = скрыто
numbers-hidden-why = Скрыто, потому что здесь можно было бы узнать меньше чем { $fewest } человек
numbers-what-questions = Вопросы
numbers-what-answered = С ответом
numbers-what-unanswered = Без ответа
numbers-what-handed-over = Передано консультантам
numbers-what-helpful = «Это помогло»
numbers-what-unhelpful = «Что-то было не так»
numbers-total = Всего
numbers-by-time = По дням или месяцам
numbers-by-language = По языкам
numbers-by-need = По потребностям
numbers-name-time = Когда
numbers-name-language = Язык
numbers-name-need = Потребность
numbers-need-unclear = Непонятно
numbers-plot-time = Вопросы по времени
numbers-plot-needs = О чём спрашивают чаще всего
numbers-plot-about = Столбики вопросов с ответом и без него. Те же числа — в таблице «По дням или месяцам» ниже.
numbers-bar = { $when }: с ответом { $answered }, без ответа { $unanswered }
numbers-bar-asked = { $when }: вопросов { $questions }
numbers-undivided = Вопросы, деление которых скрыто
numbers-wait = Время до первого ответа консультанта
numbers-wait-few = За это время передано меньше чем { $fewest } обращений, поэтому ничего не показано.
numbers-wait-usual = { $minutes ->
    [one] Половина людей ждала { $minutes } минуту или меньше.
    [few] Половина людей ждала { $minutes } минуты или меньше.
    [many] Половина людей ждала { $minutes } минут или меньше.
   *[other] Половина людей ждала { $minutes } минуты или меньше.
}
numbers-wait-long = { $minutes ->
    [one] Девять из десяти ждали { $minutes } минуту или меньше.
    [few] Девять из десяти ждали { $minutes } минуты или меньше.
    [many] Девять из десяти ждали { $minutes } минут или меньше.
   *[other] Девять из десяти ждали { $minutes } минуты или меньше.
}
numbers-wait-about = { $days ->
    [one] Считается от просьбы позвать человека до первых слов консультанта, вместе с ночами и выходными. Закрытые обращения удаляются через { $days } день, поэтому более ранних здесь нет.
    [few] Считается от просьбы позвать человека до первых слов консультанта, вместе с ночами и выходными. Закрытые обращения удаляются через { $days } дня, поэтому более ранних здесь нет.
    [many] Считается от просьбы позвать человека до первых слов консультанта, вместе с ночами и выходными. Закрытые обращения удаляются через { $days } дней, поэтому более ранних здесь нет.
   *[other] Считается от просьбы позвать человека до первых слов консультанта, вместе с ночами и выходными. Закрытые обращения удаляются через { $days } дня, поэтому более ранних здесь нет.
}

# Answers with a button after a counsellor's case was closed
numbers-after = После разговора с консультантом
numbers-after-about = Что люди ответили кнопкой, когда разговор закончился. Отвечать необязательно.
numbers-what-helped-yes = Помогло
numbers-what-helped-no = Не помогло
numbers-what-got-yes = Получили нужное
numbers-what-got-later = Ещё нет
numbers-what-got-no = Не получили
