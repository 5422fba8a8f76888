import-nav = Импорт
import-title = Импорт файла
import-intro = Добавьте услуги или ответы из файла. Ничего не изменится, пока вы не увидите, что в нём, и не согласитесь.
import-file = Файл
import-file-hint = Таблица (.xlsx, .csv), услуги в формате HSDS (.json или .zip с файлами CSV) или ответы (.jsonl). Не больше { $megabytes } МБ.
import-send = Прочитать файл
import-kinds = Что можно добавить?
import-kind-sheet = Таблица: одна услуга в строке, столбцы любые, в любом порядке. Вы скажете, что в каком столбце.
import-kind-hsds = HSDS: формат, в котором справочники услуг обмениваются данными. JSON или несколько файлов CSV в одном .zip.
import-kind-answers = Ответы: один вопрос с ответом в строке, JSON Lines.
import-private = Файл лежит на этом сервере, пока вы не решите, и посторонним не виден. Самое позднее через 24 часа он будет удалён.
import-waiting = Файлы, которые ждут вашего решения
import-waiting-since = прочитано { $ago }
import-remove = Удалить файл
import-removed = Файл удалён. Ничего не импортировано.
import-open = Продолжить с этим файлом

import-refused-empty = Этот файл пуст. Выберите другой.
import-refused-too_large = Этот файл больше { $megabytes } МБ. Разделите его или попросите того, кто отвечает за сервер, увеличить предел.
import-refused-ending = Такие файлы прочитать нельзя. Сохраните его как .xlsx, .csv, .json, .jsonl или .zip.
import-refused-bomb = В распакованном виде этот файл намного больше, чем вмещает каталог. Его не открыли.
import-refused-outside = Этот архив указывает на папки вне себя. Его не открыли.
import-refused-damaged = Этот файл повреждён. Попробуйте сохранить или скачать его ещё раз.
import-refused-none = Сначала выберите файл.
import-gone = Этого файла здесь уже нет. Через 24 часа файлы удаляются. Отправьте его ещё раз.

import-reading = Файл читается…
import-reading-count = { $done } из { $total }
import-comparing = Сравнение с тем, что уже есть…
import-failed = Не удалось прочитать этот файл
import-failed-line = Строка { $line }
import-failed-expected = Должно быть:
import-failed-found = Есть:

import-columns = Что в каком столбце?
import-columns-intro = Это догадка по заголовкам и по тому, что под ними. Исправьте, что неверно. Пропущенные столбцы не читаются.
import-columns-remembered = Вы или кто-то из коллег уже объясняли таблицу с такими заголовками. Эта прочитана так же.
import-column = Столбец в вашем файле
import-is = Что это
import-leave-out = Пропустить
import-languages-group = Тот же текст на другом языке
import-in-language = { $field }: { $spoken }
import-tab = Лист
import-tab-hint = В этом файле несколько листов. Читается один из них.
import-tab-change = Читать этот лист
import-for-all = Для всех строк
import-country = Страна, если в строке её нет
import-country-hint = Телефоны без кода страны читаются как номера этой страны.
import-country-none = Неизвестно
import-city = Город, если в строке его нет
import-organization = Организация, если в строке её нет
import-text-language = Язык текстов
import-words = Незнакомые нам названия видов помощи
import-words-hint = Скажите, какой вид помощи означает каждое слово. Мы запомним это для таблиц с такими же заголовками.
import-word-times = { $count ->
    [one] в { $count } строке
    [few] в { $count } строках
    [many] в { $count } строках
   *[other] в { $count } строки
}
import-word-none = Ничего из этого
import-preview = Первые строки как услуги
import-preview-hint = Такими они попали бы в каталог.
import-preview-show = Показать первые строки
import-go-on = Далее
import-needs-name = Скажите, в каком столбце название, организация или описание. Без этого строка не может стать услугой.
import-encoding = Буквы прочитаны как { $encoding }

import-field-name = Название услуги
import-field-organization = Организация
import-field-description = Описание
import-field-needs = Вид помощи
import-field-address = Улица и дом
import-field-city = Город
import-field-region = Область
import-field-postal_code = Почтовый индекс
import-field-country = Страна
import-field-latitude = Широта
import-field-longitude = Долгота
import-field-coordinates = Широта и долгота вместе
import-field-phone = Телефон
import-field-email = Электронная почта
import-field-url = Сайт
import-field-hours = Часы работы
import-field-hours-day = Часы работы: { $day }
import-field-appointment = Нужна ли предварительная запись?
import-field-eligibility = Для кого
import-field-languages = На каких языках говорят
import-field-cost = Цена
import-field-minimum_age = Наименьший возраст
import-field-maximum_age = Наибольший возраст
import-field-accessibility = Доступность
import-field-status = Состояние (работает или нет)
import-field-alert = Важное примечание
import-field-confidential = Место конфиденциальное?
import-field-assured_date = Последняя проверка
import-field-source = Источник
import-field-id = Идентификатор

import-report = Что в этом файле
import-nothing-changes = Ничего не изменится: всё это уже есть в каталоге, точно такое же.
import-nothing-there = В этом файле нет ничего, что можно импортировать.
import-count-new = { $count ->
    [one] { $count } новая
    [few] { $count } новые
    [many] { $count } новых
   *[other] { $count } новой
}
import-count-changed = { $count ->
    [one] { $count } изменённая
    [few] { $count } изменённые
    [many] { $count } изменённых
   *[other] { $count } изменённой
}
import-count-unchanged = { $count } без изменений
import-count-kept = { $count ->
    [one] { $count } остаётся полной (в файле она без конфиденциального)
    [few] { $count } остаются полными (в файле они без конфиденциального)
    [many] { $count } остаются полными (в файле они без конфиденциального)
   *[other] { $count } остаются полными (в файле они без конфиденциального)
}
import-count-refused = { $count ->
    [one] { $count } не подходит
    [few] { $count } не подходят
    [many] { $count } не подходят
   *[other] { $count } не подходят
}
import-state-new = Новая
import-state-changed = Изменённая
import-state-unchanged = Без изменений
import-state-kept = Остаётся полной
import-look = Стоит взглянуть
import-edited = Эту запись в каталоге уже кто-то редактировал: { $who }. Если взять её из файла, эта работа изменится.
import-second = От этого зависит чья-то безопасность. Это станет черновиком, а опубликует его второй человек.
import-take = Взять
import-take-name = Взять: { $name }
import-all-sound = Выбрать все без замечаний
import-all = Выбрать все
import-none = Снять выбор
import-chosen = { $count ->
    [one] Выбрано { $count } запись
    [few] Выбрано { $count } записи
    [many] Выбрано { $count } записей
   *[other] Выбрано { $count } записи
}
import-write = Добавить выбранное
import-write-hint = Всё выбранное попадёт в каталог вместе. Люди смогут это найти уже через секунду. Каждую запись можно потом вернуть назад в её истории.
import-none-chosen = Сначала выберите хотя бы одну запись.
import-written = { $count ->
    [0] Ничего не пришлось менять.
    [one] Добавлена или изменена { $count } запись.
    [few] Добавлено или изменено { $count } записи.
    [many] Добавлено или изменено { $count } записей.
   *[other] Добавлено или изменено { $count } записи.
}
import-written-drafts = { $count ->
    [0] Ничего не опубликовано.
    [one] Добавлена или изменена { $count } запись.
    [few] Добавлено или изменено { $count } записи.
    [many] Добавлено или изменено { $count } записей.
   *[other] Добавлено или изменено { $count } записи.
} { $drafts ->
    [one] { $drafts } запись стала черновиком, который опубликует второй человек.
    [few] { $drafts } записи стали черновиками, которые опубликует второй человек.
    [many] { $drafts } записей стали черновиками, которые опубликует второй человек.
   *[other] { $drafts } записи стали черновиками, которые опубликует второй человек.
}
import-moved = { $count ->
    [one] Тем временем кто-то изменил { $count } из этих записей. Ничего не добавлено. Взгляните на неё ещё раз.
    [few] Тем временем кто-то изменил { $count } из этих записей. Ничего не добавлено. Взгляните на них ещё раз.
    [many] Тем временем кто-то изменил { $count } из этих записей. Ничего не добавлено. Взгляните на них ещё раз.
   *[other] Тем временем кто-то изменил { $count } из этих записей. Ничего не добавлено. Взгляните на них ещё раз.
}
import-filter = Показать
import-filter-all = Всё
import-filter-look = На что стоит взглянуть
import-filter-new = Новые
import-filter-changed = Изменённые
import-page-before = Назад
import-page-next = Далее
import-page-of = Страница { $page } из { $pages }
import-changes = Что изменится
import-change-field = Поле
import-change-before = Сейчас
import-change-after = Из файла
import-change-nothing = ничего
import-changes-more = и ещё { $count }
import-changes-hidden = Место этой услуги конфиденциально. Что меняется, видят только люди с ролью «Защита».
import-facts = Что там сказано
import-issues = Что мы заметили
import-astray = О файле в целом
import-astray-more = Это не относится ни к одной записи, которую можно взять.
import-line = строка { $line }
import-repaired = Исправлено
import-refused = Пропущено
import-noted = Взгляните
import-became = стало
import-issues-more = { $count ->
    [one] и ещё { $count } такой случай
    [few] и ещё { $count } таких случая
    [many] и ещё { $count } таких случаев
   *[other] и ещё { $count } такого случая
}

import-issue-ages_contradict = Наименьший возраст больше наибольшего. Оба пропущены.
import-issue-attribute_value = Для этого поля такое слово нам неизвестно.
import-issue-cells_extra = В этой строке больше ячеек, чем в заголовке.
import-issue-cells_missing = В этой строке меньше ячеек, чем в заголовке.
import-issue-column_repeated = У двух столбцов одинаковый заголовок.
import-issue-column_unnamed = Это стоит в столбце без заголовка.
import-issue-control_characters = Невидимые знаки убраны.
import-issue-coordinates_elsewhere = Эта точка не в той стране, что в адресе.
import-issue-coordinates_incomplete = Широта и долгота нужны вместе; одной не хватает.
import-issue-coordinates_invalid = Такого места на Земле нет. Пишите так: 45.75, 21.22.
import-issue-coordinates_out_of_range = Такого места на Земле нет.
import-issue-coordinates_swapped = Широта и долгота были перепутаны.
import-issue-coordinates_text = Координаты были записаны как текст.
import-issue-country_unknown = { $action ->
    [repaired] Страна была написана словами.
   *[other] Мы не знаем такой страны. Напишите две её буквы, например RO.
}
import-issue-date_invalid = Дата непонятна. Пишите так: 2026-11-21.
import-issue-days_invalid = Непонятно, какие это дни. Эти часы не взяты.
import-issue-days_written = Дни были написаны словами.
import-issue-description_unreadable = Описание набора файлов прочитать нельзя. Таблицы — можно.
import-issue-email_invalid = { $action ->
    [repaired] Адрес электронной почты исправлен.
   *[other] Это не адрес электронной почты.
}
import-issue-encoding_invalid = Этот текст повреждён. Сохраните файл как UTF-8.
import-issue-file_missing = Набор ссылается на этот файл, но его там нет.
import-issue-file_unknown = Этот файл не читается.
import-issue-hours_unclear = Эти часы нам непонятны. Они остаются в описании так, как написаны. Пишите так: Mo-Fr 9-17.
import-issue-id_missing = Идентификатора не было, он добавлен.
import-issue-id_repeated = { $action ->
    [repaired] У двух разных вещей был одинаковый идентификатор. Этой дан свой.
    [refused] Этот идентификатор использован дважды. Оставлен первый.
   *[other] То же самое есть дважды. Оставлено один раз.
}
import-issue-json_invalid = В этой строке ошибка формата JSON.
import-issue-language_code = Язык был записан иначе.
import-issue-language_repeated = Этот ответ на этом языке есть дважды. Оставлен первый.
import-issue-language_unknown = Мы не знаем такого языка. Напишите его название или две буквы, например uk.
import-issue-language_missing = Язык не указан.
import-issue-link_invalid = { $action ->
    [repaired] Адрес сайта дополнен.
   *[other] Это не адрес сайта.
}
import-issue-markup_removed = Оформление убрано; текст остался.
import-issue-name_missing = { $action ->
    [repaired] Названия не было; мы взяли его из того, что есть.
   *[other] Нет названия. Без него это взять нельзя.
}
import-issue-need_unknown = Мы не знаем такого вида помощи. Скажите выше, что это значит.
import-issue-no_location = Места нет. Для помощи онлайн или по телефону это верно.
import-issue-no_object = Это не запись.
import-issue-number_invalid = Это не целое число.
import-issue-owner_unknown = Мы не находим, к чему это относится.
import-issue-phone_invalid = Это не номер телефона.
import-issue-phone_missing = Телефон без номера.
import-issue-phone_unlikely = В этой стране такой номер не набрать. Проверьте, пожалуйста.
import-issue-phone_words = Номер отделён от слов вокруг него.
import-issue-quote_unclosed = Кавычки не закрыты. Строка прочитана как есть.
import-issue-record_unused = Ни одна услуга на это не ссылается. Пропущено.
import-issue-reference_unknown = Этот идентификатор никуда не ведёт.
import-issue-rows_cut = Таблица слишком длинная. Последние строки пропущены.
import-issue-said_differently = То же самое описано дважды по-разному. Взято то, что стоит первым.
import-issue-schedule_closed = Здесь сказано, когда закрыто. Мы храним только, когда открыто.
import-issue-second_value = Сохранить можно только одно; взято первое.
import-issue-several_slots = Несколько промежутков времени в одном поле разделены.
import-issue-source_url_missing = Нет адреса сайта источника.
import-issue-status_missing = Не сказано, работает ли это. Мы считаем, что да.
import-issue-status_unknown = { $action ->
    [repaired] Мы не знаем такого состояния, поэтому услуга скрыта, пока кто-нибудь не скажет больше.
   *[other] Мы не знаем такого состояния.
}
import-issue-text_invalid = Это не текст.
import-issue-text_missing = Нет текста.
import-issue-time_invalid = Это не время. Пишите так: 16:00.
import-issue-time_offset = Время было со сдвигом пояса. Мы берём местное время.
import-issue-time_written = Время было записано иначе.
import-issue-timezone_offset = Постоянный сдвиг времени полгода неверен. Мы берём местное время.
import-issue-title_missing = Нет заголовка.
import-issue-total_wrong = В файле неверно посчитаны записи. Это не вредит.
import-issue-translation_incomplete = В переводе чего-то не хватает.
import-issue-translation_orphan = Мы не находим текста, с которого это переведено.
import-issue-translation_repeated = Есть два перевода на один и тот же язык. Оставлен первый.
import-issue-translation_stale = После перевода оригинал изменился.
import-issue-translation_status = Мы не знаем такого состояния перевода. Считаем, что его ещё не прочитали.
import-issue-type_invalid = Такого в этом поле быть не может.
import-issue-until_and_count = Конечная дата и число раз противоречат друг другу. Действует дата.
import-issue-weekday_unknown = Мы не знаем такого дня.
import-issue-other = Здесь что-то не так, как должно быть.

import-home-waiting = { $count ->
    [one] файл ждёт вашего решения
    [few] файла ждут вашего решения
    [many] файлов ждут вашего решения
   *[other] файла ждут вашего решения
}
