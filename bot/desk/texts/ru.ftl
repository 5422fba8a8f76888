### Что читают консультанты в своей группе. Оригинал: en.ftl. Состояние: unreviewed — носитель языка ещё не проверял.

topic = { $number } · { $language }
summary-title = Обращение { $number }
summary-protection = Обращение в группу защиты { $number }
summary-crisis = Возможно, человек в опасности. Ответьте здесь в первую очередь.
summary-language = Язык: { $language }
summary-needs = Ищет: { $needs }
summary-town = Город: { $town }
summary-shown = Уже показано: { $shown }
button-take = Беру
button-bot = Назад к боту
button-close = Закрыть

requeued = Снова в очереди.
closed = Закрыто.
closed-by-person = Человек вернулся к программе. Закрыто.
erased = По просьбе человека всё удалено. Закрыто; доставить больше ничего нельзя.
unreachable = Не доставлено: с человеком больше нет связи (возможно, бот остановлен).
not-open = Это обращение закрыто. Ваше сообщение не доставлено.
