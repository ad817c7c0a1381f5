# The texts of the interface in Russian. en.ftl says where each of them stands; what is missing here is said in English.
# See "Translating a text" in CONTRIBUTING.md.
#
# Слова, одни и те же повсюду:
#   roadmap       дорожная карта (коротко: карта)
#   section       раздел            item       пункт (всё, что можно отметить)
#   resource      материал          step       шаг           objective   цель
#   task          задание           term       термин        glossary    глоссарий
#   todo          не начато         doing      в работе      done        готово       skipped   пропущено
#   to tick off   отметить          star       звезда        note        заметка
#   kind          вид               level      уровень: начальный, средний, продвинутый
#   streak        серия (дней)      journal    журнал        event       запись (журнала)
#   search        поиск             kept search   сохранённый поиск     filter   фильтр     query line   строка поиска
#   progress      прогресс          statistics    статистика            palette  команды
#   undo, redo    отменить, вернуть               day of rest   день отдыха         timer   таймер
#   device        устройство        machine    компьютер     edition     издание
# К читателю обращаемся на «вы» со строчной буквы; подписи клавиш — инфинитив или существительное. Кавычки «ёлочки»,
# буква ё на своём месте, тире с пробелами.

name = waypost

## Welcome

welcome-what = дорожные карты для изучения ИИ, прямо в терминале
welcome-counts = { $roadmaps ->
        [one] { $roadmaps } дорожная карта
        [few] { $roadmaps } дорожные карты
       *[other] { $roadmaps } дорожных карт
    }, { $items ->
        [one] { $items } пункт
        [few] { $items } пункта
       *[other] { $items } пунктов
    } для изучения, { $terms ->
        [one] { $terms } термин
        [few] { $terms } термина
       *[other] { $terms } терминов
    }; ни учётной записи, ни сети.
welcome-kept = Ваши отметки хранятся в { $folder }.
welcome-move = { $down } { $up } { $out } { $in }
    .help = перемещаться; можно и стрелками
welcome-tick = { $done }
    .help = отметить изученное
welcome-find = { $search }
    .help = найти что угодно на любом языке
welcome-roadmap = { $total ->
        [one] { $total } пункт
        [few] { $total } пункта
       *[other] { $total } пунктов
    } · { $languages }
welcome-where = С чего хотите начать?

## Header, panes and groups

key-space = Пробел
done-of = { $done } из { $total }
terms-of = { $done } из { $total ->
        [one] { $total } термина
        [few] { $total } терминов
       *[other] { $total } терминов
    }
streak = { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
unsaved = не сохранено: { $count }
timer = ◷ { $minutes } мин
pane-sections = Дорожные карты
window-title = Waypost: { $section }
pane-progress = Прогресс
empty-section = Здесь пока пусто.
too-small = Слишком мало: нужно { $columns } на { $rows }
    .short = { $columns }×{ $rows }
group-objective = Цели
group-resource = Материалы
group-term = Ключевые понятия
group-step = Порядок действий
group-task = Задания

## Kinds and levels

kind-article = статья
kind-docs = документация
kind-notebook = блокнот
kind-paper = публикация
kind-repo = репозиторий
kind-tool = инструмент
kind-course = курс
kind-video = видео
kind-model = модель
kind-platform = платформа
kind-community = сообщество
kind-book = книга
kind-service = сервис
kind-dataset = набор данных
kind-step = шаг
kind-objective = цель
kind-task = задание
kind-term = термин
level-beginner = начальный
level-intermediate = средний
level-advanced = продвинутый
level-range = { $from } – { $to }

## Details

minutes = { $amount } мин
minutes-estimated = около { $amount } мин (оценка)
hours = { $amount } ч
hours-estimated = около { $amount } ч (оценка)
spent = затрачено { $minutes } мин
spent-hours = затрачено { $hours } ч { $minutes } мин
standing = { $status ->
        [done] ✓ готово
        [doing] ◐ в работе с
       *[other] – пропущено
    } { $date }
opened-times = { $count ->
        [1] открыто один раз, { $date }
        [one] открыто { $count } раз, последний — { $date }
        [few] открыто { $count } раза, последний — { $date }
       *[other] открыто { $count } раз, последний — { $date }
    }
no-address = Адреса нет: поищите по названию.
health-suspect = ! Сомнительный адрес
health-dead = ! Адрес не работает
health-moved = Исправленный адрес
trial-dead = { $date } сайт ответил, что там ничего нет: { $status }
health-archive = Возможно, есть старая копия:
trial-moved = { $date } сайт ответил, что адрес сменился навсегда:
note = Заметка
also-in = Есть и здесь
also-called = Другие названия
language-english = на английском
only-in-edition = Только здесь: { $edition }
points = Главное
tips = Стоит запомнить
comes-from = Источник
licence = Лицензия: { $name }
count-items = { $total ->
        [one] { $total } пункт
        [few] { $total } пункта
       *[other] { $total } пунктов
    }, готово: { $done }
count-terms = { $terms ->
        [one] { $terms } термин
        [few] { $terms } термина
       *[other] { $terms } терминов
    }
address-title = Откройте эту ссылку в другом месте
address-hint = Адрес можно выделить мышью, скопировать или показать QR-кодом для телефона. Какой браузер запускать, говорит переменная окружения BROWSER.
qr-title = Наведите камеру телефона
qr-no-room = Окно слишком мало для этого кода: ему нужно столбцов { $columns } и строк { $rows }. Вот адрес.
qr-hint = Код поместится в окно побольше или при буквах помельче. Адрес можно выделить мышью или скопировать.
qr-invert = Если телефон его не читает, поменяйте тёмное и светлое местами.

## Notes

note-example = Markdown: # заголовок, - список, **жирный**, > цитата, `код`
note-changed = ещё не сохранено
versions-title = Заметки: { $title }
versions-none = Заметок здесь ещё не было.
versions-now = сейчас
versions-elsewhere = другое устройство
notice-note-same = Заметка не изменилась
notice-note-dropped = Набранное отброшено; заметка прежняя
notice-note-replaced = «{ $title }»: на другом устройстве написана другая заметка; ваша — по e
notice-note-beside = «{ $title }»: на другом устройстве тоже написана заметка; она — по e
notice-no-editor = Не удалось запустить { $program }: { $why }. Это редактор Waypost
notice-not-lent = Не удалось передать клавиатуру. Это редактор Waypost
notice-editor-failed = Сбой редактора ({ $why }); заметка прежняя
notice-editor-kept = Сбой редактора ({ $why }); заметка прежняя. Написанное — в файле { $path }

## Leaving

leaving-title = Выйти сейчас?
leaving-what = { $count ->
        [one] { $count } ваше действие ещё не записано на диск.
        [few] { $count } ваших действия ещё не записаны на диск.
       *[other] { $count } ваших действий ещё не записано на диск.
    }
leaving-wait = Идёт сохранение.
leaving-hint = Waypost закроется, как только всё сохранится. Если выйти раньше, в терминале будет список того, что нужно сделать заново.

## Progress

progress-section = этот раздел
progress-all = всё
progress-terms-label = термины
progress-weeks = 12 недель
progress-week = эта неделя
    .past = та неделя
progress-done = готово: { $count }
progress-by-kind = { $roadmap }: по видам
day-monday = Пн
day-tuesday = Вт
day-wednesday = Ср
day-thursday = Чт
day-friday = Пт
day-saturday = Сб
day-sunday = Вс

## Statistics

statistics-title = Статистика
statistics-year = Последний год
statistics-last-weeks = { $weeks ->
        [one] Последняя { $weeks } неделя
        [few] Последние { $weeks } недели
       *[other] Последние { $weeks } недель
    }
statistics-nothing = ничего
statistics-rest = отдых
statistics-freeze = пропуск, прощён
statistics-begin = Пока ничего не сделано. То, что вы отметите клавишей { $done }, и время по таймеру ({ $timer }) появятся здесь.
statistics-streak = Серия: { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }, самая длинная — { $longest }.
statistics-can-miss = На этой неделе можно пропустить ещё день.
statistics-missed = На этой неделе день уже пропущен; ещё один прервёт серию.
statistics-rests = Дни отдыха: { $days }.
statistics-by-roadmap = По картам
statistics-by-section = По разделам
statistics-by-kind = По видам
statistics-by-level = По уровням
statistics-no-level = не указан
statistics-weeks = По неделям
statistics-items = готово
statistics-minutes = мин
statistics-estimate = оценка
statistics-week = неделя
statistics-hours = { $hours }ч
statistics-waiting = Начато и не закончено
statistics-none-wait = Ничего не ждёт. Начатое будет здесь, пока вы его не закончите.
forecast-finished = Всё готово.
forecast-too-little = Рано судить, сколько займёт остальное: нужно { $needed ->
        [one] { $needed } полная неделя
        [few] { $needed } полные недели
       *[other] { $needed } полных недель
    }, а пока { $weeks ->
        [0] нет ни одной
       *[other] есть { $weeks }
    }.
forecast-still = В последние недели ничего не сделано; осталось { $open ->
        [one] { $open } пункт
        [few] { $open } пункта
       *[other] { $open } пунктов
    }.
forecast-about = В таком темпе { $open ->
        [one] оставшийся { $open } пункт займёт
        [few] оставшиеся { $open } пункта займут
       *[other] оставшиеся { $open } пунктов займут
    } около { $weeks ->
        [one] { $weeks } недели
        [few] { $weeks } недель
       *[other] { $weeks } недель
    }.
forecast-range = В таком темпе { $open ->
        [one] оставшийся { $open } пункт займёт
        [few] оставшиеся { $open } пункта займут
       *[other] оставшиеся { $open } пунктов займут
    } от { $from } до { $to ->
        [one] { $to } недели
        [few] { $to } недель
       *[other] { $to } недель
    }.
forecast-at-least = В таком темпе { $open ->
        [one] оставшийся { $open } пункт займёт
        [few] оставшиеся { $open } пункта займут
       *[other] оставшиеся { $open } пунктов займут
    } не меньше { $from ->
        [one] { $from } недели
        [few] { $from } недель
       *[other] { $from } недель
    }.
forecast-basis = Исходя из того, что готово за недели { $first }–{ $last }: { $done }.
meaning-title = Что значат цифры
meaning-year = Для каждого дня показано, сколько пунктов в этот день отмечено, включая термины, по календарю того места, где это было: 1, от 2 до 3, от 4 до 6, 7 и больше. Десять минут по таймеру считаются как один пункт. День, когда ничего не сделано, — просто точка.
    .name = Последний год
meaning-streak = Дни подряд, в которые что-то сделано. Первый пропуск за неделю, с понедельника по воскресенье, прощается и показан знаком +; второй на той же неделе прерывает серию. Сегодня не пропуск, пока день не кончился, как и день, исчезнувший в перелёте через линию перемены дат.
    .name = Серия
meaning-rest = В дни недели, которые вы выбрали клавишей R, пропусков нет. Они показаны знаком – и засчитываются, если в них что-то сделано.
    .name = Дни отдыха
meaning-parts = ✓ готово, ◐ в работе, – пропущено, ○ не начато. Каждый пункт считается один раз, где бы он ни стоял; пропущенное не входит в общее число, у терминов своя строка. Уровень — это нижняя граница того, что нужно знать заранее.
    .name = Сколько пройдено
meaning-weeks = Недели начинаются с понедельника и нумеруются по календарю; последняя ещё идёт. Пункт относится к той неделе, когда он отмечен в последний раз.
    .name = По неделям
meaning-time = мин — это минуты таймера, все за день, когда он запущен. оценка — сколько по указанию или по оценке занимают пункты, сделанные за эту неделю.
    .name = Время
meaning-forecast = Берутся последние 12 полных недель, если вы тогда уже начали; нужно хотя бы четыре. Для каждых четырёх подряд считается темп. Пятая часть этих темпов медленнее указанных пределов, пятая часть быстрее.
    .name = Прогноз
meaning-waiting = Что отмечено «в работе», на что уходило время таймера и что открывали, но не отметили ни готовым, ни пропущенным; первым стоит то, что ждёт дольше всего.
    .name = Начато и не закончено
statistics-rest-title = Дни отдыха
statistics-rest-about = В эти дни пропусков не бывает.
weekday-monday = Понедельник
weekday-tuesday = Вторник
weekday-wednesday = Среда
weekday-thursday = Четверг
weekday-friday = Пятница
weekday-saturday = Суббота
weekday-sunday = Воскресенье
month-january = янв
month-february = фев
month-march = мар
month-april = апр
month-may = май
month-june = июн
month-july = июл
month-august = авг
month-september = сен
month-october = окт
month-november = ноя
month-december = дек

## What to do next

plan-begun = { $days ->
        [0] вы начали сегодня
        [1] вы начали вчера
        [one] вы начали { $days } день назад
        [few] вы начали { $days } дня назад
       *[other] вы начали { $days } дней назад
    }
plan-next = дальше по порядку: { $title }
plan-then = затем: { $title }
plan-next-section = начало следующего раздела: { $title }
plan-new = начало раздела: { $title }
plan-still-open = осталось в разделе: { $title }

## Home

home-title = Главная
home-left-off = Вы остановились здесь
home-begin = Пока ничего не сделано. Начните отсюда
home-changes = Новое с прошлого раза
home-next = Дальше
home-nothing-next = Вы прошли всё. К любому пункту можно вернуться.
home-week = Эта неделя
    .past = Та неделя
home-streak = серия: { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
    .rule = { $streak }; один пропуск в неделю её не прервёт

## What is new

changes-title = Что нового
changes-count = { $new ->
        [0] {""}
       *[other] новых: { $new }
    }{ $first ->
        [0] {""}
       *[other] {", "}
    }{ $changed ->
        [0] {""}
       *[other] изменённых: { $changed }
    }{ $second ->
        [0] {""}
       *[other] {", "}
    }{ $removed ->
        [0] {""}
       *[other] удалённых: { $removed }
    }{ $length ->
        [long] {" с прошлого раза · N"}
        [short] {" · N"}
       *[none] {""}
    }
changes-none = С прошлого раза ничего не изменилось. Здесь будет то, что принесло обновление, пока вы его не посмотрите.
changes-new = Новое
changes-changed = Изменённое
changes-removed = Удалённое
changes-departed = Больше нет в карте
gone-why = Почему удалено
gone-instead = Вместо этого
gone-kept = Этого больше нет в карте, и оно нигде не считается. Всё, что вы с ним делали, сохранено.
gone-untouched = Этого больше нет в карте.
notice-not-compared = Не удалось узнать, что нового: { $why }
change-title = Раньше называлось «{ $before }».
    .short = название
change-address = Адрес изменился. Раньше был { $before }.
    .short = адрес
    .new = Появился адрес.
    .gone = Адреса больше нет. Раньше был { $before }.
change-kind = Теперь вид — { $now }, раньше — { $before }.
    .short = вид
change-level = Теперь уровень — { $now }. Раньше был { $before }.
    .short = уровень
    .new = Указан уровень: { $now }.
    .gone = Уровень больше не указан. Раньше был { $before }.
change-doubtful = Адрес теперь под сомнением. { $reason }
    .short = под сомнением
change-dead = Адрес больше не работает. { $reason }
    .short = не работает
change-trusted = Адрес больше не под сомнением.
    .short = снова надёжен
change-moved = Теперь в разделе «{ $section }» карты «{ $roadmap }».
    .short = перенесено
change-also = Теперь есть и в разделе «{ $section }» карты «{ $roadmap }».
    .short = есть и ещё где
change-left = Больше нет в разделе «{ $before }».
    .short = в меньшем числе
change-merged = «{ $before }» теперь часть этого, вместе с тем, что вы с ним делали.
    .short = объединено
change-split = Раньше это было частью «{ $before }»; то, что вы с ним делали, сохранено.
    .short = разделено
change-renamed = Идентификатор изменился. Раньше был { $before }.
    .short = id

## Search

search-title = Поиск
search-count = { $at } из { $hits }
search-count-none = ничего
search-part-roadmap = карта
search-part-section = раздел
search-example = любой язык · kind:video · author:… · status:todo
search-nothing-word = Нигде нет «{ $word }». Попробуйте меньше букв.
search-ways = Всего этого сразу нет нигде. Enter сократит строку:
search-way-without = без  { $piece }
search-way-only = только  { $piece }
search-way-hits = найдено: { $hits }
search-ways-cli = { $hits } без { $piece }
search-ways-cli-only = { $hits }, если только { $piece }
recent-title = Прежние поиски
recent-example = слово из строки
recent-nothing = Такого нет ни в одной строке. Esc — назад.
search-other-keyboard = По набранному ничего нет. На другой раскладке эти клавиши — «{ $line }»; показано это.
search-slips = По набранному ничего нет. Показано то, где есть «{ $words }».
search-nothing = Всех этих слов сразу нет нигде. Уберите одно или наберите только начало.
field-title = название
field-expansion = полностью
field-author = автор
field-kind = вид
field-topic = тема
field-section = раздел
field-description = описание
field-address = адрес

## Kept searches

kept-title = Поиски
kept-count = { $count ->
        [one] { $count } сохранённый поиск
        [few] { $count } сохранённых поиска
       *[other] { $count } сохранённых поисков
    }
kept-about = Каждый — строка поиска со своим именем. Он показывает то, что она находит сейчас. { $keep } в поиске или фильтре сохраняет строку; { $rename } переименовывает поиск, { $forget } забывает его, { $undo } возвращает.
kept-place = P переходит от пункта туда, где он стоит.
kept-nothing = Сейчас ничего не подходит. Как только подойдёт, появится здесь.
kept-waiting = Идёт поиск…
adding-title = Добавить в свою карту
adding-line =
    .address = Адрес
    .title = Название
    .to = Куда
adding-begin = Вставьте адрес или напишите идентификатор пункта. Последняя строка — ROADMAP/SECTION: чего нет, будет создано.
adding-new = Enter добавит в { $to } пункт: { $title }
adding-refers = Уже есть в другом месте: { $title }. Enter добавит этот пункт и в { $to }.
adding-known = В этом разделе уже есть: { $title }.
naming-title = Сохранить этот поиск
naming-again = Другое имя
naming-sign = Имя
naming-line = / { $line }
naming-suggested = Без имени поиск назовётся как его строка.
naming-place = Он будет в «Поисках», под дорожными картами.
naming-taken = Это имя уже у другого поиска.
naming-replaces = Enter даст этому имени другую строку. Сейчас его строка — { $line }.
palette-kept = поиск

## Help

help-title = Справка
help-example = клавиша или слово
key-by-name = { $key } и имя
help-nothing = Ни одна клавиша этого не делает. Esc покажет все.
help-search = Что можно написать в строке поиска
group-item = С пунктом
group-move = Перемещение
group-view = Поиск и показ
group-type = Набор текста
group-program = Программа
scope-browse = В панелях
scope-sections = В разделах, кроме клавиш всех панелей
scope-items = В пунктах, кроме клавиш всех панелей
scope-details = В подробностях, кроме клавиш всех панелей
scope-progress = В прогрессе, кроме клавиш всех панелей
scope-home = На главной, кроме клавиш панелей
scope-search = В поиске
scope-help = В справке
scope-line = В фильтре
scope-palette = В командах
scope-adding = При добавлении в карту
scope-naming = В имени поиска
scope-glossary = В глоссарии
scope-changes = В новом
scope-statistics = В статистике
scope-meaning = В объяснении цифр
scope-rest-days = В днях отдыха
scope-settings = В настройках
scope-value = В значении настройки
scope-themes = В темах
scope-term = На термине
scope-note = В заметке
scope-versions = В прежних заметках
scope-log = В сообщениях
scope-history = В истории
scope-confirm = В вопросе
scope-address = На адресе
scope-code = На QR-коде
scope-leaving = При выходе
scope-typing = Где набирают текст
scope-global = Везде

## Themes

themes-title = Темы
themes-own = ваша
themes-own-about = Ваша собственная тема.
themes-broken = с ошибкой
themes-broken-why = Использовать её нельзя: { $why }
themes-sample =
    .done = готово
    .doing = в работе
    .link = ссылка
    .found = найдено
    .error = ошибка
theme-auto = Подходит к фону терминала, а обычный текст и сам фон оставляет ему.
theme-dark = Холодные серые тона на тёмном, с синим.
theme-light = Тёмные буквы на белом, с синим.
theme-dusk = Тёплая и тёмная, для вечера.
theme-paper = Тёплая и светлая, как страница книги.
theme-high-contrast = Белое на чёрном: любой текст ярче фона не меньше чем в 7 раз.
theme-high-contrast-light = Чёрное на белом: любой текст темнее фона не меньше чем в 7 раз.
theme-colorblind = Тёмная, синее с оранжевым: для глаз, которые путают красное и зелёное.
theme-colorblind-light = Светлая, синее с оранжевым: для глаз, которые путают красное и зелёное.
theme-terminal = Шестнадцать цветов самого терминала: как они выглядят, задано в нём.
theme-none = Без цветов: вместо них жирное, подчёркнутое и обращённое.
palette-theme = Тема: { $name }

## Glossary

glossary-title = Глоссарий
glossary-example = термин на любом языке
glossary-nothing = Ни в названии, ни в значении терминов нет «{ $line }». Esc покажет все.
glossary-empty = Дорожные карты пока не объясняют терминов.
stands-in = Где стоит

## Filter, palette and messages

narrow-example = слова или status:todo
narrow-count = найдено: { $count }
narrow-nothing = Здесь нигде нет «{ $line }». Esc покажет всё.
narrow-elsewhere = Здесь нигде нет «{ $line }», но { $count ->
        [one] есть { $count } пункт в другом месте
        [few] есть { $count } пункта в других местах
       *[other] есть { $count } пунктов в других местах
    }. Enter ищет везде, Esc покажет всё здешнее.
narrow-nothing-open = Среди незаконченного здесь нет «{ $line }». { $show } покажет готовое, Esc — всё.
count-selected = выделено: { $count }
items-all-left-out = Всё готово · c — показать { $count }
items-left-out = c — показать готовое и пропущенное: { $count }
palette-title = Команды
palette-example = слово о том, что нужно сделать
palette-not-possible = Сейчас нельзя. { $why }.
about-selected = { $count ->
        [one] С выделенной строкой: { $count }.
        [few] С выделенными строками: { $count }.
       *[other] С выделенными строками: { $count }.
    }
about-section-done = { $count ->
        [one] Отметить { $count } незаконченный пункт раздела «{ $title }».
        [few] Отметить все { $count } незаконченных пункта раздела «{ $title }».
       *[other] Отметить все { $count } незаконченных пунктов раздела «{ $title }».
    }
about-section-open = { $count ->
        [one] Снять отметку с { $count } готового пункта раздела «{ $title }».
        [few] Снять отметки со всех { $count } готовых пунктов раздела «{ $title }».
       *[other] Снять отметки со всех { $count } готовых пунктов раздела «{ $title }».
    }
about-openings = { $now ->
        [remembered] Сейчас включено: журнал их хранит, а поиск показывает раньше.
       *[other] Сейчас выключено: журнал их не хранит, поиск на них не смотрит.
    }
palette-nothing = Такого названия нет. Попробуйте слово вроде «отметить», «показать» или «открыть».
log-title = Сообщения

## History and past days

history-title = История: { $title }
history-day = { $when ->
        [today] Сегодня
        [yesterday] Вчера
       *[other] { $weekday ->
            [monday] Понедельник
            [tuesday] Вторник
            [wednesday] Среда
            [thursday] Четверг
            [friday] Пятница
            [saturday] Суббота
           *[sunday] Воскресенье
        }
    } · { $date }
history-what = { $what ->
        [done] готово
        [doing] начато
        [skipped] пропущено
        [todo] снова открыто
        [starred] звезда
        [unstarred] звезда снята
        [note] заметка
        [unnoted] заметка убрана
        [opened] открыто
        [timer] таймер
        [search] поиск сохранён
        [forgotten] поиск забыт
       *[other] известно лишь новой версии ({ $what })
    }
history-items = { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
       *[other] { $count } пунктов
    }
    .of = { $count ->
        [one] { $count } пункт: { $title }
        [few] { $count } пункта: { $title }
       *[other] { $count } пунктов: { $title }
    }
history-undone = отменено
history-elsewhere = другой компьютер
    .short = не здесь
history-reading = Читается более раннее.
history-more = Более раннее покажет: waypost history
history-empty = Здесь ещё ничего не делали. Начиная с первой отметки, звезды или заметки, всё будет перечислено тут.
history-empty-section = В этом разделе ещё ничего не делали. Начиная с первой отметки, звезды или заметки, всё будет перечислено тут.
past-title = Показать прошлый день
past-example = вчера, 2 недели назад, 2026-11-01
past-days-ago = { $days ->
        [1] вчера
        [one] { $days } день назад
        [few] { $days } дня назад
       *[other] { $days } дней назад
    }
past-unknown = Это не день. Напишите, например, 2026-11-01, вчера или 2 недели назад.
past-future = { $day } ещё не наступило.
past-today = Это сегодня.
past-mark = на { $day }
notice-past = Так было на { $day }. Esc вернёт в сегодня.
notice-present = Снова сегодня

## Large changes

confirm-title = { $what ->
        [done] { $count ->
            [one] Отметить { $count } пункт готовым?
            [few] Отметить { $count } пункта готовыми?
           *[other] Отметить { $count } пунктов готовыми?
        }
        [doing] { $count ->
            [one] Взять в работу { $count } пункт?
            [few] Взять в работу { $count } пункта?
           *[other] Взять в работу { $count } пунктов?
        }
        [skipped] { $count ->
            [one] Пропустить { $count } пункт?
            [few] Пропустить { $count } пункта?
           *[other] Пропустить { $count } пунктов?
        }
        [todo] { $count ->
            [one] Снять отметку с { $count } пункта?
            [few] Снять отметки с { $count } пунктов?
           *[other] Снять отметки с { $count } пунктов?
        }
        [starred] { $count ->
            [one] Отметить звездой { $count } пункт?
            [few] Отметить звездой { $count } пункта?
           *[other] Отметить звездой { $count } пунктов?
        }
       *[unstarred] { $count ->
            [one] Снять звезду с { $count } пункта?
            [few] Снять звёзды с { $count } пунктов?
           *[other] Снять звёзды с { $count } пунктов?
        }
    }
confirm-within = Раздел — «{ $title }».
confirm-hint = u отменит всё целиком.

## Settings

setting-language = Язык
    .help = Язык всего, что вы читаете: auto — как на этом компьютере.
setting-theme = Тема
    .help = Цвета: auto подбирает их к фону вашего терминала.
setting-symbols = Знаки
    .help = Чем нарисованы рамки и отметки: unicode или ascii, если знаки выглядят неверно.
setting-mouse = Мышь
    .help = Выбирает ли щелчок и прокручивает ли колёсико. Без этого терминал выделяет текст.
setting-title = Заголовок окна
    .help = Говорит ли заголовок окна, где вы находитесь.
setting-hyperlinks = Ссылки
    .help = Можно ли щёлкать по адресам: auto — там, где терминал это точно умеет.
setting-linear = Только строки
    .help = Разговаривать нумерованными строками, без экрана: для программ экранного доступа и медленных линий.
setting-remember-openings = Открытые ссылки
    .help = Запоминать ли, какие ссылки вы открываете, чтобы нужное находилось первым.
setting-rest-days = Дни отдыха
    .help = Дни недели, в которые вы отдыхаете: серия на них не кончается.
settings-title = Настройки
settings-file = Все настройки записаны в { $path }.
settings-any = Любые из: { $choices }.
choice-on = да
choice-off = нет
choice-none = нет
choice-auto = авто
choice-always = всегда
choice-never = никогда
choice-unicode = Юникод
choice-ascii = ASCII
choice-mon = понедельник
choice-tue = вторник
choice-wed = среда
choice-thu = четверг
choice-fri = пятница
choice-sat = суббота
choice-sun = воскресенье
config-head = Настройки Waypost. Строка, которая начинается с #, ничего не задаёт: она показывает, что действует и так. Чтобы изменить, уберите #. Ошибки находит `waypost config check`.
config-keys = Клавиши каждого места, по названиям действий, после этой строки; они стоят в файле последними. Набор “plain” — для тех, кто не знает vim. Все места и действия есть на странице docs/keys.md, а об ошибке здесь говорится с подсказкой.
config-unknown = нет настройки `{ $name }`
    .hint = все перечисляет `waypost config`
config-no-choice = `{ $name }` не может быть `{ $value }`
config-wrong-kind = это не значение для `{ $name }`
config-write-switch = напишите true или false, без кавычек
config-write-text = напишите текст в кавычках
config-write-word = напишите одно из: { $choices }
config-write-words = напишите список из любых: { $choices }
config-no-toml = это не TOML: { $why }
    .hint = `waypost config init` пишет файл со всеми настройками, где его нет
config-no-text = файл не в UTF-8
    .hint = сохраните его в UTF-8
config-no-keys = `keys` — таблица, а не значение
    .hint = напишите [keys], а ниже действие и его клавиши

## The dialogue: what is said line by line

linear-welcome = Waypost. Наберите номер, чтобы выбрать, команду или вопросительный знак для справки.
linear-top = { $roadmaps ->
        [one] { $roadmaps } дорожная карта
        [few] { $roadmaps } дорожные карты
       *[other] { $roadmaps } дорожных карт
    }, { $figures }:
linear-here = { $place }: { $figures }.
linear-figures = готово { $done } из { $total }
    .terms = изучено терминов: { $done } из { $total }
    .none = отмечать нечего
linear-roadmap = дорожная карта
linear-section = раздел
linear-kept = сохранённый поиск
linear-status = { $status ->
        [done] готово
        [doing] в работе
        [skipped] пропущено
       *[todo] не начато
    }
linear-starred = со звездой
linear-doubtful = сомнительный адрес
linear-noted = с заметкой
linear-in = в разделе { $place }
linear-within = В разделе { $title }:
linear-past = Так было на { $day }. Команда «day» без слов возвращает назад.
linear-hidden = { $count ->
        [one] Скрыт { $count } пункт, готовый или пропущенный.
        [few] Скрыты { $count } пункта, готовые или пропущенные.
       *[other] Скрыто { $count } пунктов, готовых или пропущенных.
    }
linear-more = { $count ->
        [one] Ещё { $count } строка: нажмите Enter.
        [few] Ещё { $count } строки: нажмите Enter.
       *[other] Ещё { $count } строк: нажмите Enter.
    }
linear-found = { $count ->
        [1] Найдено: 1
        [one] Найдено: { $count }, сначала лучшее:
        [few] Найдено: { $count }, сначала лучшее:
       *[other] Найдено: { $count }, сначала лучшее:
    }
    .grouped = { $count ->
        [1] Найдено: 1
        [one] Найдено: { $count }, по дорожным картам:
        [few] Найдено: { $count }, по дорожным картам:
       *[other] Найдено: { $count }, по дорожным картам:
    }
linear-filter = Фильтр: «{ $line }»; «filter» без слов снимает его.
    .nothing = Здесь ничто не подходит к «{ $line }»; «filter» без слов покажет всё.
linear-terms = { $count ->
        [one] { $count } термин:
        [few] { $count } термина:
       *[other] { $count } терминов:
    }
linear-next = Что делать дальше:
linear-history = Что было сделано, сначала новое. Номер отменяет это или делает снова:
linear-versions = Какой была заметка, сначала новое. Номер возвращает её:
linear-bookmarks = Чему дана буква:
linear-it-is = Здесь это номер { $number }.
linear-did = { $what ->
        [done] Готово: { $title }
        [doing] В работе: { $title }
        [skipped] Пропущено: { $title }
        [todo] Отметка снята: { $title }
        [starred] Звезда поставлена: { $title }
        [unstarred] Звезда снята: { $title }
        [note] Заметка сохранена: { $title }
       *[unnoted] Заметка убрана: { $title }
    }
    .already = { $what ->
        [done] Уже готово: { $title }
        [doing] Уже в работе: { $title }
        [skipped] Уже пропущено: { $title }
        [todo] Отметки и так нет: { $title }
        [starred] Звезда уже есть: { $title }
        [unstarred] Звезды и так нет: { $title }
        [note] Заметка прежняя: { $title }
       *[unnoted] Заметки и так нет: { $title }
    }
    .all = { $what ->
        [done] Готово, пунктов: { $count }
        [doing] В работе, пунктов: { $count }
        [skipped] Пропущено, пунктов: { $count }
        [todo] Отметки сняты, пунктов: { $count }
        [starred] Звёзды поставлены, пунктов: { $count }
       *[unstarred] Звёзды сняты, пунктов: { $count }
    }
linear-confirm = Наберите yes или что-нибудь другое, чтобы оставить как есть.
linear-unchanged = Ничего не изменено.
linear-note-now = Заметка сейчас:
linear-note-begin = Напишите заметку к «{ $title }» и в конце строку с одной точкой. Без текста заметка останется прежней.
linear-note-same = Заметка прежняя.
linear-grouped = Найденное разложено по дорожным картам.
linear-ranked = Найденное идёт от лучшего.
linear-openings-on = Открытые ссылки запоминаются, и поиск показывает их раньше.
linear-openings-off = Открытые ссылки не запоминаются и на поиск не влияют.
linear-hides = Готовое и пропущенное скрыто.
    .not = Готовое и пропущенное показано.
linear-rest-none = Дней отдыха нет.
linear-news = С прошлого раза: новых { $new }, изменённых { $changed }, удалённых { $removed }. Их перечисляет команда «changes».
linear-timer-goes-on = Таймер идёт: { $title }. Его останавливает waypost timer stop.
linear-year-nothing = Ничего не сделано.
linear-month = { $month } { $year }: готово { $done } за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
linear-meaning-rest = В дни недели, выбранные командой «rest», пропусков нет. Они засчитываются, если в них что-то сделано.
linear-week = Неделя { $week }: готово { $done }, затрачено { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    }
linear-this-week = Эта неделя: готово { $done }
    .past = Та неделя: готово { $done }
linear-group-item = С пунктом, по его номеру, или с выбранным последним
linear-group-find = Поиск
linear-group-know = Что стоит знать
linear-help-begin = Наберите номер, чтобы войти в раздел или прочитать о пункте. Несколько номеров пишут так: 3 5-8, а all — это весь список. Пустая строка продолжает или снова показывает, где вы. У каждой команды есть буква и слово.
linear-help =
    .look = Снова перечислить, что здесь есть.
    .more = Продолжить длинный ответ; пустая строка делает то же.
    .back = Вернуться к списку раздела, потом выйти из раздела.
    .roadmaps = Перечислить все дорожные карты и сохранённые поиски.
    .place = Перейти туда, где стоит пункт, или в другое место, где он есть.
    .earlier = Вернуться туда, где вы были раньше.
    .later = Снова пойти вперёд после возврата.
    .mark = Дать букву последнему выбранному пункту или разделу.
    .bookmark = Перейти к тому, чему дана эта буква; без буквы показать всё, чему она дана.
    .show = Сказать всё о пункте; без номера — о разделе.
    .done = Отметить пункты готовыми везде, где они стоят.
    .doing = Отметить пункты начатыми.
    .skip = Не учитывать пункты в цифрах.
    .todo = Снять с пунктов отметку.
    .star = Поставить пунктам звезду.
    .unstar = Снять звезду.
    .open = Открыть ссылку в браузере.
    .address = Вывести адрес отдельной строкой.
    .note = Написать заметку к пункту или разделу; без текста — построчно.
    .edit = Написать заметку в редакторе, который называют VISUAL или EDITOR.
    .unnote = Убрать заметку.
    .versions = Перечислить, какой была заметка, чтобы вернуть её.
    .timer = Считать время за пунктом; stop заканчивает. Без слов говорит, что идёт.
    .finish = Отметить в разделе всё незаконченное на любой глубине.
    .reopen = Снять в разделе отметки со всего готового на любой глубине.
    .undo = Отменить сделанное последним.
    .redo = Сделать снова отменённое.
    .search = Найти что угодно на любом языке. Справка о search говорит, что можно написать в строке.
    .again = Перечислить строки, которые куда-то привели, чтобы искать снова.
    .filter = Оставить в разделе подходящее; без слов — показать всё.
    .hide = Скрыть готовое и пропущенное или показать снова.
    .keep = Сохранить последний поиск или фильтр под именем.
    .rename = Дать выбранному сохранённому поиску другое имя.
    .forget = Больше не хранить выбранный поиск.
    .group = Разложить найденное по дорожным картам или снова показать от лучшего.
    .openings = Запоминать, какие ссылки вы открываете, или перестать.
    .words = Объяснить термины, которые назвал текст о пункте или разделе.
    .glossary = Перечислить термины всех дорожных карт или подходящие.
    .next = Сказать, что делать дальше и почему; с числом — что занимает не больше стольких минут.
    .progress = Сказать, сколько пройдено в этой дорожной карте; all — во всех.
    .statistics = Сказать, что сделано за последний год, какова серия и сколько займёт остальное.
    .meaning = Сказать, что значат цифры статистики.
    .rest = Выбрать дни отдыха, например sat sun или none; без слов говорит, какие они.
    .history = Перечислить, что было с пунктом или в разделе; all — везде.
    .day = Показать всё, как было в прошлый день; без слов возвращает в сегодня.
    .changes = Перечислить, что с прошлого раза появилось, изменилось или исчезло.
    .language = Показывать всё на следующем языке или на названном.
    .command = Выполнить команду командной строки, например : export markdown llm-course
    .help = Перечислить все команды или объяснить одну.
    .quit = Выйти. Сделанное сохранено.

## Actions

action-up = вверх
    .name = Вверх
    .help = Выбрать строку выше или прокрутить вверх.
action-down = вниз
    .name = Вниз
    .help = Выбрать строку ниже или прокрутить вниз.
action-page-up = страница вверх
    .name = На страницу вверх
    .help = Подняться на страницу.
action-page-down = страница вниз
    .name = На страницу вниз
    .help = Спуститься на страницу.
action-half-page-up = полстр. вверх
    .name = На полстраницы вверх
    .help = Подняться на полстраницы.
action-half-page-down = полстр. вниз
    .name = На полстраницы вниз
    .help = Спуститься на полстраницы.
action-first = в начало
    .name = Первая строка
    .help = Перейти к первой строке.
action-last = в конец
    .name = Последняя строка
    .help = Перейти к последней строке.
action-out = наружу
    .name = Свернуть или выйти
    .value = назад
    .help = Свернуть раздел или выйти из него.
action-in = внутрь
    .name = Развернуть или войти
    .value = дальше
    .help = Развернуть раздел или войти в него.
action-next-pane = панель
    .name = Следующая панель
    .help = Перейти в следующую панель.
action-previous-pane = панель назад
    .name = Предыдущая панель
    .help = Перейти в предыдущую панель.
action-enter = войти
    .name = Войти
    .there = перейти
    .on = продолжить
    .do = выполнить
    .keep = оставить
    .list = к списку
    .yes = да
    .show = показать
    .undo = отменить
    .redo = вернуть
    .begin = начать
    .shorten = сократить
    .again = вернуть
    .larger = крупнее
    .smaller = мельче
    .choose = отдых или нет
    .change = изменить
    .help = Войти в раздел, открыть ссылку пункта или перейти к выбранному.
action-done = готово
    .name = Отметить готовым
    .help = Отметить пункт готовым везде, где он стоит; ещё раз — снять отметку.
action-doing = в работе
    .name = Отметить «в работе»
    .help = Отметить пункт начатым; ещё раз — снять отметку.
action-skip = пропустить
    .name = Отметить пропущенным
    .help = Не учитывать пункт в цифрах; ещё раз — учитывать снова.
action-star = звезда
    .name = Отметить звездой
    .help = Поставить пункту звезду; ещё раз — снять её.
action-add = добавить
    .name = Добавить адрес
    .help = Добавить адрес в свою дорожную карту.
action-note = заметка
    .name = Написать заметку
    .help = Написать заметку в Markdown, в редакторе из VISUAL или EDITOR.
action-versions = прежние
    .name = Прежние заметки
    .help = Показать, какой была заметка раньше; любую можно вернуть.
action-select = выделить
    .name = Выделить несколько
    .help = Выделить несколько строк, чтобы отметить их вместе; ещё раз — закончить.
action-select-all = выделить всё
    .name = Выделить всё
    .help = Выделить всё, что показывает средняя панель; ещё раз — закончить.
action-section-done = раздел готов
    .name = Отметить раздел готовым
    .help = Отметить в разделе всё незаконченное на любой глубине, включая термины.
action-section-open = раздел заново
    .name = Снять отметки раздела
    .help = Снять в разделе отметки со всего готового на любой глубине.
action-keep = сохранить
    .name = Сохранить поиск
    .help = Сохранить поиск или фильтр под именем, как отдельный раздел.
action-rename = имя
    .name = Переименовать поиск
    .help = Дать сохранённому поиску другое имя.
action-forget = забыть
    .name = Забыть поиск
    .help = Больше не хранить этот поиск. Отмена вернёт его.
action-place = на место
    .other = другое место
    .name = Перейти на место
    .help = Перейти из сохранённого поиска туда, где стоит пункт, или в другое место, где он есть.
action-open = открыть
    .name = Открыть ссылку
    .help = Открыть ссылку пункта в браузере.
action-copy = копировать
    .name = Копировать адрес
    .help = Скопировать адрес пункта в буфер обмена.
action-qr = QR-код
    .name = Показать QR-код
    .help = Показать адрес пункта QR-кодом, чтобы открыть его на телефоне.
action-invert = наоборот
    .name = Поменять тёмное и светлое
    .help = Поменять тёмное и светлое в QR-коде, если телефон его не читает.
action-undo = отменить
    .name = Отменить
    .help = Отменить последнее, что вы сделали.
action-redo = вернуть
    .name = Вернуть
    .help = Сделать снова то, что отменено.
action-history = история
    .name = Показать историю
    .help = Показать, что было с пунктом или со всем в разделе; любое можно отменить.
action-past-day = прошлый день
    .name = Показать прошлый день
    .help = Показать дорожные карты такими, какими они были в прошлый день; только для просмотра.
action-search = поиск
    .again = искать
    .name = Искать везде
    .help = Искать везде по мере набора, на любом языке.
action-grouping = по картам
    .ranked = лучшие
    .name = Найденное по картам
    .help = Разложить найденное по дорожным картам или снова показать сначала лучшее.
action-openings = открытое
    .name = Помнить открытые ссылки
    .help = Записывать в журнал, какие ссылки вы открываете, чтобы в поиске они стояли раньше; или перестать.
action-recall = недавние
    .name = Искать снова
    .help = Выбрать строку, которая уже куда-то привела; в пустой строке ↑ возвращает последнюю.
action-narrow = фильтр
    .name = Фильтр раздела
    .help = Оставить в разделе то, что подходит к набранному, как в поиске.
action-word = термин
    .name = Объяснить термины
    .help = Сказать, что значат подчёркнутые термины текста.
action-glossary = глоссарий
    .name = Показать глоссарий
    .help = Показать термины всех дорожных карт и что они значат; или вернуться.
action-changes = что нового
    .name = Что нового
    .help = Показать, что с прошлого раза появилось, изменилось или исчезло; или вернуться.
action-statistics = статистика
    .name = Показать статистику
    .help = Показать последний год, серию, недели и сколько займёт остальное; или вернуться.
action-meaning = что это значит
    .name = Что значат цифры
    .help = Сказать, по какому правилу считается каждая цифра статистики.
action-one-roadmap = карта
    .name = Статистика одной карты
    .help = Показать цифры одной дорожной карты, потом следующей, потом снова всех.
action-part-by = по чему
    .name = Разбить статистику
    .help = Показать пройденное по картам, разделам, видам или уровням.
action-rest-days = дни отдыха
    .name = Выбрать дни отдыха
    .help = Выбрать дни недели, в которые пропусков не бывает.
action-settings = настройки
    .name = Настройки
    .help = Посмотреть настройки и изменить их.
action-settings-file = править файл
    .name = Открыть файл настроек
    .help = Открыть настройки в вашем редакторе.
action-timer = таймер
    .name = Таймер занятий
    .help = Считать время за этим пунктом или закончить; по одному пункту за раз.
action-hide-finished = скрыть готовое
    .shown = готовое
    .name = Скрыть готовое
    .help = Не показывать готовое и пропущенное или показать снова.
action-jump-back = назад
    .name = Прыжок назад
    .help = Вернуться туда, где вы были до перехода.
action-jump-forward = вперёд
    .name = Прыжок вперёд
    .help = Снова пойти вперёд после прыжка назад.
action-set-bookmark = закладка
    .name = Поставить закладку
    .help = Дать выбранному букву, чтобы вернуться к нему откуда угодно.
action-go-to-bookmark = к закладке
    .name = Перейти к закладке
    .help = Перейти к тому, у чего буква, которую вы нажмёте следующей.
action-home = главная
    .name = Показать главную
    .help = Показать, где вы остановились, что дальше и эту неделю; или вернуться.
action-first-suggestion = к пункту
    .name = К первому предложению
    .help = Перейти к тому, что главная предлагает первым.
action-second-suggestion = ко второму
    .name = Ко второму предложению
    .help = Перейти к тому, что главная предлагает вторым.
action-third-suggestion = к третьему
    .name = К третьему предложению
    .help = Перейти к тому, что главная предлагает третьим.
action-palette = команды
    .name = Найти команду
    .help = Найти по имени всё, что умеет Waypost.
action-log = сообщения
    .name = Показать сообщения
    .help = Показать, что сообщалось в последнее время, сначала новое.
action-zoom = крупно
    .name = Панель на весь экран
    .help = Показать только эту панель или снова все.
action-hide-sections = карты
    .name = Скрыть дорожные карты
    .help = Скрыть дорожные карты или снова показать; при выходе из списка они видны на время.
action-hide-details = подробности
    .name = Скрыть подробности
    .help = Скрыть подробности и прогресс или снова показать; при входе в них они видны на время.
action-narrower = уже
    .name = Сделать панель уже
    .help = Сделать эту панель уже.
action-wider = шире
    .name = Сделать панель шире
    .help = Сделать эту панель шире.
action-shorter = ниже
    .name = Сделать панель ниже
    .help = Сделать эту панель ниже, если над ней или под ней есть другая.
action-taller = выше
    .name = Сделать панель выше
    .help = Сделать эту панель выше, если над ней или под ней есть другая.
action-reset-panes = все панели
    .name = Расставить панели как вначале
    .help = Снова показать все панели в тех размерах, которые выбирает Waypost.
action-mouse = мышь
    .name = Пользоваться мышью
    .help = Отдать мышь Waypost или оставить терминалу, чтобы выделять текст; с Shift это можно и так.
action-progress = прогресс
    .name = Показать прогресс
    .help = Показать, сколько пройдено; или вернуться.
action-language = язык
    .name = Следующий язык
    .help = Показать всё на следующем языке.
action-theme = тема
    .name = Выбрать тему
    .help = Посмотреть темы и выбрать одну.
action-complete = дополнить
    .name = Дополнить
    .help = Дополнить поле или его значение; ещё раз — следующее подходящее.
action-help = справка
    .name = Показать все клавиши
    .help = Показать все клавиши; или вернуться.
action-redraw = обновить
    .name = Перерисовать экран
    .help = Нарисовать экран заново.
action-suspend = в фон
    .name = Приостановить
    .help = Приостановить программу; fg в терминале возвращает её.
action-back = назад
    .cancel = отмена
    .panes = к картам
    .stay = остаться
    .written = закрыть
    .no = нет
    .today = сегодня
    .name = Назад
    .help = Закрыть то, что впереди, или вернуться.
action-quit = выход
    .name = Выйти
    .help = Выйти. Сделанное уже сохранено; если нет, будет вопрос.
    .anyway = всё же выйти
action-new-line = новая строка
    .name = Новая строка
    .help = Начать новую строку.
action-save-note = сохранить
    .name = Сохранить заметку
    .help = Сохранить заметку и писать дальше.
action-discard-note = отбросить
    .name = Отбросить набранное
    .help = Оставить заметку такой, какой она была.
action-undo-typing = отменить
    .name = Отменить набор
    .help = Отменить последнее набранное или стёртое.
action-redo-typing = вернуть
    .name = Вернуть набор
    .help = Вернуть в текст отменённое.
action-caret-left = влево
    .name = Курсор влево
    .help = Сдвинуть курсор влево.
action-caret-right = вправо
    .name = Курсор вправо
    .help = Сдвинуть курсор вправо.
action-caret-start = в начало
    .name = Курсор в начало
    .help = Перейти в начало строки.
action-caret-end = в конец
    .name = Курсор в конец
    .help = Перейти в конец строки.
action-erase = стереть
    .name = Стереть
    .help = Стереть букву перед курсором.
action-erase-next = стереть далее
    .name = Стереть следующую букву
    .help = Стереть букву после курсора.
action-erase-word = стереть слово
    .name = Стереть слово
    .help = Стереть слово перед курсором.
action-erase-line = стереть всё
    .name = Стереть строку
    .help = Стереть всю строку.

## Why an action is not possible now

why-not-done = Сначала выберите пункт или попробуйте { $palette } Отметить раздел готовым
why-not-away = Сначала вернитесь к пунктам: { $pane } или { $progress }
why-not-mark = Сначала выберите пункт: отмечать можно только пункты
why-not-link-section = Сначала выберите пункт: у раздела нет ссылки
why-not-selected = В выделенных разделах нет незаконченного
why-not-select = Сначала выберите пункты в средней панели
why-not-select-nothing = Здесь нечего выделять
why-not-section-done = В этом разделе нет незаконченного
why-not-section-open = В этом разделе нет готового
why-not-timer = Сначала выберите пункт: таймер считает для одного
why-not-link = У этого пункта нет адреса
why-not-qr = Этот адрес слишком длинный для QR-кода
why-not-hit = Ничего не найдено, переходить некуда
why-not-keep = Сначала что-нибудь найдите поиском или фильтром
why-not-kept = Сначала выберите сохранённый поиск
why-not-note = Сначала выберите пункт, раздел или карту: у поиска нет заметки
why-not-bookmark = Сначала выберите пункт, раздел или карту: у поиска нет закладки
why-not-place = Сначала выберите пункт
why-not-other-place = Больше он нигде не стоит
why-not-recent = Ни один поиск ещё никуда не привёл
why-not-undo = Отменять нечего: ничего ещё не сделано
why-not-undo-all = Отменять нечего: всё уже отменено
why-not-undo-elsewhere = Отменять нечего: всё сделано на других компьютерах
why-not-past = Это прошлое: сначала вернитесь в сегодня, Esc
why-not-happened = Отменить можно только то, что вы сделали
why-not-newer = Что это, знает только новая версия Waypost
why-not-overruled = Действует более позднее: сначала отмените его
why-not-history = Не выбрано ничего, чью историю можно показать
why-not-back = Возвращаться пока некуда
why-not-forward = Вперёд идти некуда
why-not-word = Здесь не назван ни один термин глоссария
why-not-nothing = Ничего не выбрано
why-not-gone = Этого больше нет в карте, это можно только посмотреть
why-not-versions = Заметок здесь ещё не было: { $note } пишет заметку
why-not-instead = Ничто в карте его не заменяет
why-not-resize = С этой стороны рядом нет панели
why-not-log = Сообщений ещё не было
why-not-next = Нет ничего незаконченного, что могло бы быть следующим
why-not-more = Больше предложений нет
why-not-redo = Возвращать нечего: ничего не отменено
why-not-redo-since = Возвращать нечего: после отмены было сделано другое

## Notices

notice-did = { $what ->
        [done] ✓ { $title } · сохранено
        [doing] ◐ { $title } · сохранено
        [skipped] – { $title } · пропущено
        [todo] ○ { $title } · отметка снята
        [starred] ★ { $title } · сохранено
        [unstarred] { $title } · звезда снята
        [note] ✎ { $title } · заметка сохранена
        [unnoted] { $title } · заметка убрана
        [search] ✓ { $title } · сохранено в «Поисках»
        [forgotten] «{ $title }» больше не хранится · отмена вернёт
       *[other] { $title } · сохранено
    }
notice-hidden = { $pane ->
        [sections] { $length ->
            [short] Карты скрыты
           *[long] Дорожные карты скрыты; при выходе из списка они видны на время
        }
       *[details] { $length ->
            [short] Подробности скрыты
           *[long] Подробности и прогресс скрыты; при входе в них они видны на время
        }
    }
notice-shown = { $pane ->
        [sections] Дорожные карты снова видны
       *[details] Подробности и прогресс снова видны
    }
notice-panes-reset = Панели стоят как вначале
notice-mouse = { $how ->
        [on] Мышь теперь у Waypost; с Shift она выделяет текст
       *[off] Мышь теперь у терминала: она выделяет текст
    }
notice-timer-started = ◷ { $title } · таймер запущен
notice-timer-stopped = ◷ { $title } · { $minutes } мин сохранено
notice-timer-lost = ◷ { $title } · таймер остался включённым; засчитано { $minutes } мин
notice-timer-elsewhere = Таймер остановлен в другом месте
notice-did-all = { $what ->
        [done] ✓ { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        } · сохранено
        [doing] ◐ { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        } · сохранено
        [skipped] – { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        } · пропущено
        [todo] ○ { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        } · отметки сняты
        [starred] ★ { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        } · сохранено
        [unstarred] { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        } · звёзды сняты
       *[other] { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        } · сохранено
    }
    .of = { $what ->
            [done] ✓ { $title }: { $count ->
                [one] { $count } пункт
                [few] { $count } пункта
               *[other] { $count } пунктов
            } · сохранено
            [doing] ◐ { $title }: { $count ->
                [one] { $count } пункт
                [few] { $count } пункта
               *[other] { $count } пунктов
            } · сохранено
            [skipped] – { $title }: { $count ->
                [one] { $count } пункт
                [few] { $count } пункта
               *[other] { $count } пунктов
            } · пропущено
            [todo] ○ { $title }: { $count ->
                [one] { $count } пункт
                [few] { $count } пункта
               *[other] { $count } пунктов
            } · отметки сняты
            [starred] ★ { $title }: { $count ->
                [one] { $count } пункт
                [few] { $count } пункта
               *[other] { $count } пунктов
            } · сохранено
            [unstarred] { $title }: { $count ->
                [one] { $count } пункт
                [few] { $count } пункта
               *[other] { $count } пунктов
            } · звёзды сняты
           *[other] { $title }: { $count ->
                [one] { $count } пункт
                [few] { $count } пункта
               *[other] { $count } пунктов
            } · сохранено
        }
notice-undid = { $what ->
        [todo] Отменено: { $title } снова как раньше
        [starred] Отменено: звезда у { $title }
        [unstarred] Отменено: у { $title } снова есть звезда
        [note] Отменено: заметка к { $title }
        [unnoted] Отменено: у { $title } снова есть заметка
        [search] Отменено: поиск «{ $title }» снова как раньше
        [forgotten] Отменено: поиск «{ $title }» снова хранится
        [done] Отменено: готово, { $title }
        [doing] Отменено: в работе, { $title }
        [skipped] Отменено: пропущено, { $title }
       *[other] Отменено: { $what }, { $title }
    }
notice-undid-all = { $what ->
        [todo] Отменено: снова как раньше, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [starred] Отменено: звёзды, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [unstarred] Отменено: снова со звездой, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [note] Отменено: заметки, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [unnoted] Отменено: снова с заметкой, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [done] Отменено: готово, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [doing] Отменено: в работе, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [skipped] Отменено: пропущено, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
       *[other] Отменено: { $what }, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
    }
    .of = { $what ->
            [todo] Отменено: снова как раньше, { $title }: { $count }
            [starred] Отменено: звёзды, { $title }: { $count }
            [unstarred] Отменено: снова со звездой, { $title }: { $count }
            [note] Отменено: заметки, { $title }: { $count }
            [unnoted] Отменено: снова с заметкой, { $title }: { $count }
            [done] Отменено: готово, { $title }: { $count }
            [doing] Отменено: в работе, { $title }: { $count }
            [skipped] Отменено: пропущено, { $title }: { $count }
           *[other] Отменено: { $what }, { $title }: { $count }
        }
notice-redid = { $what ->
        [todo] Снова: у { $title } нет отметки
        [starred] Снова: звезда у { $title }
        [unstarred] Снова: у { $title } нет звезды
        [note] Снова: заметка к { $title }
        [unnoted] Снова: у { $title } нет заметки
        [search] Снова: поиск «{ $title }» хранится
        [forgotten] Снова: поиск «{ $title }» больше не хранится
        [done] Снова: готово, { $title }
        [doing] Снова: в работе, { $title }
        [skipped] Снова: пропущено, { $title }
       *[other] Снова: { $what }, { $title }
    }
notice-redid-all = { $what ->
        [todo] Снова: без отметок, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [starred] Снова: звёзды, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [unstarred] Снова: без звёзд, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [note] Снова: заметки, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [unnoted] Снова: без заметок, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [done] Снова: готово, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [doing] Снова: в работе, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
        [skipped] Снова: пропущено, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
       *[other] Снова: { $what }, { $count ->
            [one] { $count } пункт
            [few] { $count } пункта
           *[other] { $count } пунктов
        }
    }
    .of = { $what ->
            [todo] Снова: без отметок, { $title }: { $count }
            [starred] Снова: звёзды, { $title }: { $count }
            [unstarred] Снова: без звёзд, { $title }: { $count }
            [note] Снова: заметки, { $title }: { $count }
            [unnoted] Снова: без заметок, { $title }: { $count }
            [done] Снова: готово, { $title }: { $count }
            [doing] Снова: в работе, { $title }: { $count }
            [skipped] Снова: пропущено, { $title }: { $count }
           *[other] Снова: { $what }, { $title }: { $count }
        }
notice-search-same = { $title } уже хранится
notice-search-long = Это слишком длинно, чтобы сохранить
notice-opened = Открыто: { $address }
notice-added = Добавлено в { $to }: { $title }
notice-copied = Скопировано: { $address }
notice-sent = Отправлено в буфер обмена терминала: { $address }
notice-sent-instead = { $how ->
        [hangs] { $program } не отвечает. Адрес отправлен в буфер обмена терминала
       *[failed] Сбой { $program } ({ $why }). Адрес отправлен в буфер обмена терминала
    }
notice-language = Язык: { $name }; чего на нём нет, то на английском
notice-hits = { $how ->
        [grouped] Найденное — по дорожным картам
       *[other] Найденное — сначала лучшее
    }
notice-openings = { $how ->
        [remembered] Открытые ссылки запоминаются и в поиске стоят первыми среди равных
       *[other] Открытые ссылки больше не запоминаются и на поиск не влияют
    }
notice-bookmarked = Закладка { $letter }: { $title }
notice-no-bookmark = Закладки { $letter } ещё нет
notice-bookmark-gone = Того, у чего закладка { $letter }, больше нет в картах
notice-bookmark-letter = Закладка — это буква или цифра, а не { $letter }
bookmark-gone = больше нет
bookmark-any = a–z
    .help = любая буква или цифра
notice-theme = Тема: { $name }

## Errors

error = ошибка
hint = подсказка
error-unknown-item = нет пункта `{ $asked }`
error-retired-item = `{ $asked }` больше нет в карте: { $reason }
hint-retired = `waypost changes` показывает, что вы делали с исчезнувшими пунктами
hint-retired-into = его место занимает { $into }
hint-did-you-mean = может быть, `{ $nearest }`?
error-damaged-program = не удалось прочитать встроенную базу: файл программы повреждён
error-no-state-folder = для ваших отметок нет папки: при выходе они пропадут
error-unknown-theme = нет темы `{ $name }`
error-theme = тему `{ $name }` нельзя использовать
error-theme-unread = не удалось прочитать тему { $path }
hint-themes = есть { $known }
hint-theme = как пишется тема, сказано в docs/themes.md; `--theme auto` обойдётся без неё
hint-theme-unread = сделайте файл доступным для чтения или выберите другую тему: --theme
notice-theme-gone = Тему «{ $name }» нельзя использовать: { $why }
notice-theme-broken = «{ $name }» нельзя использовать: { $why }
error-terminal = не удалось использовать терминал
error-thread = не удалось запустить поток
error-worker = поток журнала завершился слишком рано: последние отметки могли не сохраниться

## Mistakes in the keys of the settings

keys-unknown-place = нет места `{ $name }`
keys-unknown-action = нет действия `{ $name }`
keys-unknown-key = нет клавиши `{ $name }`
keys-unknown-preset = нет набора `{ $name }`
keys-no-table = `{ $name }` — место, у которого свои клавиши
keys-no-action = это не имя действия
keys-empty = здесь должна быть клавиша
keys-same = `{ $key }` нельзя назначить: терминалы посылают вместо неё `{ $other }`
keys-untold = `{ $key }` нельзя назначить: большинство терминалов не отличает её от других
keys-letter = `{ $key }` здесь набирает текст
keys-twice = `{ $key }` назначена здесь дважды: сначала для `{ $action }`
keys-chord = `{ $keys }` нельзя набрать: одна `{ $key }` — это уже `{ $action }`
keys-no-way-out = без `{ $key }` для `{ $action }` нет клавиши
hint-keys-key = напишите букву или как `space`, `ctrl-x`, `alt-left`, `shift-tab`, `f5` или `g g`
hint-keys-same = назначьте `{ $other }` или другую клавишу
hint-keys-untold = назначьте другую клавишу, например с `alt-` и буквой
hint-keys-letter = возьмите `ctrl-` или `alt-` с буквой или клавишу, которая ничего не набирает
hint-keys-everywhere = буква кое-где набирает текст: напишите её под `[keys.browse]` или возьмите `ctrl-` или `alt-`
hint-keys-action = напишите имя действия в кавычках или "none"; все перечислены в docs/keys.md
hint-keys-preset = есть { $known }
hint-keys-places = есть { $known }
hint-keys-no-table = напишите `[keys.{ $name }]` отдельной строкой, а клавиши ниже
hint-keys-twice = уберите одно из двух
hint-keys-chord = начните с другой клавиши или добавьте `"{ $key }" = "none"`
hint-keys-no-way-out = дайте `{ $action }` другую клавишу под `[keys.{ $place }]`

## Search

rule-words = Слова, которые стоят в пункте где угодно, в любом порядке и на любом языке.
rule-phrase = Эти слова подряд. Дефис равен пробелу.
rule-start = С этого начинается название.
rule-end = Этим кончается название.
rule-not = Ничего, где это есть; также !kind:video и !"fine tuning".
rule-or = Одно из двух. Знак стоит отдельно.
rule-kind = Один вид: { $values }.
rule-status = Сколько пройдено: { $values }.
rule-level = Нижняя граница уровня; level:beginner находит и диапазоны с ним: { $values }.
rule-minutes = Сколько занимает, в минутах, включая оценки; также <=, >, >= и minutes:30.
rule-lang = Что есть на этом языке, также in:en: { $values }.
rule-author = Часть имени автора.
rule-topic = Тема или её часть.
rule-roadmap = Идентификатор дорожной карты или часть её названия.
rule-section = Идентификатор или путь раздела либо часть его названия.
rule-type = Один тип: { $values }.
rule-star = Со звездой или без неё: { $values }.
rule-note = Часть вашей заметки.
rule-added = Версия дорожных карт, в которой это появилось; также <, <=, > и added:0.2.
rule-health = Каков адрес: { $values }.
rule-id = Часть идентификатора.
rule-url = Часть адреса.
rule-is = То же, что star:yes.
search-unknown-field = нет поля `{ $field }`
search-unknown-value = у `{ $field }` нет значения `{ $value }`
search-known = попробуйте { $known }
search-meant-field = нет поля `{ $field }`; может быть, `{ $known }`?
search-try-field = нет поля `{ $field }`: попробуйте { $known }
search-meant-value = у `{ $field }` нет значения `{ $value }`; может быть, `{ $known }`?
search-try-value = у `{ $field }` нет значения `{ $value }`: попробуйте { $known }
search-meant-fit = для { $field } ничто не подходит к `{ $value }`; может быть, `{ $known }`?
search-unfit = для { $field } ничто не подходит к `{ $value }`
hint-part-is-enough = напишите только часть
error-no-randomness = операционная система не даёт случайных чисел
error-read-state = не удалось прочитать { $path }
error-write-state = не удалось записать { $path }
error-lock-state = не удалось заблокировать { $path }
error-read-session = не удалось узнать, где вы остановились: { $path } повреждён
hint-session = один раз откройте и закройте экран, и файл запишется заново; ваш прогресс хранится отдельно
hint-disk-full = освободите место на этом диске или выберите другую папку через --state или WAYPOST_STATE_DIR
hint-state-permission = разрешите себе чтение и запись там или выберите другую папку через --state или WAYPOST_STATE_DIR
hint-file-limit = увеличьте предел размера файлов, его показывает ulimit -f, или выберите другую папку через --state или WAYPOST_STATE_DIR
hint-locked = верните другой Waypost командой fg, если он приостановлен, или завершите его
hint-file-in-the-way = { $path } — файл на месте папки: уберите его или выберите другую папку через --state или WAYPOST_STATE_DIR
hint-folder-in-the-way = { $path } — папка на месте файла: уберите её или выберите другую папку через --state или WAYPOST_STATE_DIR
hint-link-in-the-way = { $path } — ссылка в никуда: верните то, на что она указывает, или выберите другую папку через --state или WAYPOST_STATE_DIR
hint-no-folder = укажите в HOME полный путь вашей папки или выберите папку через --state или WAYPOST_STATE_DIR
hint-other-state-folder = выберите другую папку через --state или WAYPOST_STATE_DIR
notice-damaged = { $count ->
        [one] { $count } строка вашего прогресса не читается. Копия сохранена; всё остальное засчитано.
        [few] { $count } строки вашего прогресса не читаются. Копии сохранены; всё остальное засчитано.
       *[other] { $count } строк вашего прогресса не читаются. Копии сохранены; всё остальное засчитано.
    }
notice-newer = { $count ->
        [one] { $count } строка вашего прогресса — из более нового Waypost: установите его и здесь. Ничего не потеряно.
        [few] { $count } строки вашего прогресса — из более нового Waypost: установите его и здесь. Ничего не потеряно.
       *[other] { $count } строк вашего прогресса — из более нового Waypost: установите его и здесь. Ничего не потеряно.
    }
error-damaged = { $count ->
        [one] повреждена { $count } строка журнала
        [few] повреждены { $count } строки журнала
       *[other] повреждено { $count } строк журнала
    }
notice-restored = { $count ->
        [one] С диска пропало сохранённое: { $count } запись сохранена снова.
        [few] С диска пропало сохранённое: { $count } записи сохранены снова.
       *[other] С диска пропало сохранённое: { $count } записей сохранено снова.
    }
notice-no-shell = Возвращаться некуда: оболочки нет
notice-no-saving = Сейчас ничего нельзя сохранить: { $why }. Проверьте { $path }
notice-not-saved = Ещё не сохранено, попытки продолжаются: { $why }. Проверьте { $path }
notice-not-read = Не удалось прочитать ваш прогресс: { $why }. Проверьте { $path }
notice-more-passed-over = { $count ->
        [one] не засчитана ещё { $count } строка файла { $file }
        [few] не засчитаны ещё { $count } строки файла { $file }
       *[other] не засчитано ещё { $count } строк файла { $file }
    }
hint-damaged = все остальные строки засчитаны. Копия — в { $copy }: удалите такие строки в редакторе или уберите файл, если он не от Waypost
hint-damaged-lines = все остальные строки засчитаны. Рядом с каждым файлом копию хранит файл с окончанием .damaged: удалите такие строки в редакторе, пока Waypost не запущен
hint-newer = установите и здесь более новую версию: все остальные строки засчитаны, ничего не потеряно
notice-line-passed-over = строка { $line } файла { $file } не засчитана: { $why }
error-open = не удалось открыть ссылку
error-no-browser = здесь нет браузера, чтобы открыть ссылку
error-no-clipboard = у этого терминала нет буфера обмена; весь адрес есть в подробностях
error-start-browser = не удалось запустить браузер { $program }
error-browser-failed = браузер не смог открыть ссылку
error-qr-no-room = QR-коду нужно столбцов: { $columns }, а в этом терминале их { $room }
hint-qr-no-room = сделайте окно шире или наберите на телефоне { $address }
hint-no-browser = откройте { $address } в другом месте или укажите браузер в переменной окружения BROWSER
hint-set-browser = откройте { $address } в другом месте или укажите другой браузер в переменной окружения BROWSER
hint-correct-browser = откройте { $address } в другом месте или исправьте переменную окружения BROWSER

## The command line: what each command and option does

cli = Дорожные карты для обучения, в терминале. Без команды открывается там, где вы остановились
    .after = Коды выхода: 0 сделано, 1 ничего не найдено, 2 ошибка в запросе, 3 сбой компьютера.
    .json = Вывести один документ JSON вместо текста для людей
    .lang = Показывать всё на этом языке, где он есть
    .theme = Тема оформления экрана
    .linear = Говорить всё словами, построчно: для программ экранного доступа и брайля; без команды — диалог
    .color = Когда писать цветом
    .data = Папка ваших дорожных карт и настроек [переменная: WAYPOST_DATA_DIR]
    .state = Папка вашего прогресса [переменная: WAYPOST_STATE_DIR]
cli-help =
    .usage = Как писать:
    .commands = Команды:
    .arguments = Аргументы:
    .options = Параметры:
    .examples = Примеры:
    .help = Вывести справку
    .version = Вывести версию
    .of-command = Вывести эту справку или справку по команде
    .default = обычно:
    .values = значения:
cli-as-of =
    .help = Как было в этот день, например 2026-11-01, вчера или "2 недели назад"
cli-filter = Фильтры (повторите фильтр для любого из значений; всё, кроме имён и названий, можно перечислить через запятую)
    .status = todo, doing, done или skipped
    .kind = Например, video, paper, course, step или term
    .type = resource, step, objective, task или term
    .level = beginner, intermediate, advanced или диапазон вроде beginner-intermediate
    .in = Написано на этом языке: en, ru, th, te или zh-Hant
    .health = Состояние адреса: ok, suspect, moved или dead
    .author = Часть имени автора
    .topic = Тема или её часть
    .roadmap = Идентификатор дорожной карты или часть её названия
    .section = Идентификатор или путь раздела либо часть его названия
    .minutes = Сколько минут занимает, например "<30" или ">=60"; включая оценки
    .note = Часть вашей заметки
    .starred = Только со звездой
cli-item =
    .id = Идентификатор пункта, как его показывают списки
    .ids = Идентификаторы пунктов; - читает их из стандартного ввода
    .already = уже так
    .no-ids = Идентификаторов нет, поэтому ничего не изменено.
cli-roadmaps = Показать дорожные карты и сколько пройдено
cli-list = Перечислить пункты в порядке дорожных карт
    .place = Только из этой дорожной карты или раздела, например llm-course/fundamentals
    .nothing = Подходящих пунктов нет.
cli-list-unfit = Ни один пункт не подходит под { $filters }.
cli-search = Найти пункты, сначала лучшие
    .rules = В запросе можно написать:
    .query = Слова, которые стоят в пункте где угодно, в любом порядке и на любом языке
    .exact = Только так, как набрано: без опечаток, сокращений и других имён
    .ignore-opened = Не учитывать, какие ссылки вы открывали
    .after = kind:video,book и kind:video kind:book означают любое из двух; разные поля должны подходить все.
        Спрячьте знаки от оболочки в одинарные кавычки: '"fine tuning" !kind:video minutes<30'.
    .kept = Строка этого сохранённого поиска; слова рядом сужают её
    .keep = Сохранить строку вместе с фильтрами под этим именем
cli-searches = Показать сохранённые поиски и сколько пройдено из найденного ими
    .rename = Дать сохранённому поиску другое имя
    .forget = Больше не хранить поиск; waypost undo вернёт его
    .name = Имя поиска, в любом регистре
    .new-name = Его новое имя
    .nothing = Сохранённых поисков ещё нет: waypost search QUERY --keep NAME сохраняет поиск.
    .after = waypost search 'kind:video status:todo' --keep videos сохраняет поиск, waypost search --kept videos повторяет его.
cli-show = Показать всё об одном пункте
    .id = id
    .places = Где стоит
    .starred = ★ со звездой
cli-open = Открыть ссылку пункта в браузере
    .print = Только вывести адрес
    .qr = Вывести адрес QR-кодом для телефона и не открывать его
cli-open-not-noted = Ссылка открыта. Записать это не удалось: { $why }
cli-open-no-address = У «{ $title }» нет адреса: поищите по названию.
cli-done = Отметить пункты готовыми везде, где они стоят
cli-doing = Отметить пункты начатыми
cli-skip = Не учитывать пункты в цифрах
cli-todo = Снять с пунктов отметку
cli-star = Поставить пунктам звезду
cli-unstar = Снять с пунктов звезду
cli-note = Показать или написать заметки в Markdown
    .id = Пункт или ROADMAP/SECTION; без него перечисляются все заметки
    .text = Заметка; - читает её из стандартного ввода; без неё заметка выводится
    .edit = Написать в редакторе, который называют VISUAL или EDITOR
    .clear = Убрать заметку
    .history = Показать, какой заметка была, сначала новое
    .restore = Вернуть заметку с этим номером
    .cleared = заметка убрана
    .nothing = Заметок ещё нет.
cli-note-none = К «{ $title }» заметки нет.
cli-undo = Отменить сделанное последним
    .count = Сколько действий отменить
    .event = Только эту запись, как её называет history --json, где бы она ни была сделана
    .already = В ней нечего отменять.
cli-redo = Сделать снова отменённое
    .count = Сколько действий сделать снова
    .event = Только эту запись, как её называет history --json
    .already = Она не была отменена.
cli-glossary = Объяснить термины всех дорожных карт
    .query = Слова из названия термина, в любом порядке и на любом языке
    .nothing = Терминов нет.
cli-glossary-unfit = Ни в названии, ни в значении терминов нет «{ $query }». Уберите слово или напишите только его начало.
cli-history = Показать, что вы делали, сначала новое
    .id = Только с этим пунктом или в этой дорожной карте или разделе, например llm-course/fundamentals
    .since = Только начиная с этого дня, например 2026-11-01, сегодня, вчера или "2 недели назад"
    .nothing = Ещё ничего не сделано.
cli-history-unfit-item = С «{ $title }» ещё ничего не делали.
cli-history-unfit-day = С { $day } ничего не сделано.
cli-next = Показать, что делать дальше и почему
    .minutes = Только то, что занимает не больше стольких минут
    .nothing = Незаконченного нет: всё готово или пропущено.
cli-next-unfit = Среди незаконченного нет ничего, что заняло бы не больше { $minutes ->
        [one] { $minutes } минуты.
        [few] { $minutes } минут.
       *[other] { $minutes } минут.
    }
cli-progress = Показать, сколько пройдено
    .roadmap = Только эта дорожная карта, с разделами
    .kinds = По видам
    .levels = По уровням
    .done = готово
    .doing = в работе
    .skipped = пропущено
    .open = не начато
    .week = Эта неделя
    .that-week = Та неделя
cli-progress-streak = Серия: { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }, самая длинная — { $longest }. Один пропуск в неделю её не прервёт.
cli-progress-states = { $doing ->
        [0] пропущено: { $skipped }
       *[other] { $skipped ->
            [0] в работе: { $doing }
           *[other] в работе: { $doing }, пропущено: { $skipped }
        }
    }
cli-progress-as-of = Как было на { $day }
cli-progress-departed = { $count ->
        [one] { $count } пункта, которым вы занимались, больше нет в карте: waypost changes
        [few] { $count } пунктов, которыми вы занимались, больше нет в карте: waypost changes
       *[other] { $count } пунктов, которыми вы занимались, больше нет в карте: waypost changes
    }
cli-progress-more = … и ещё { $count }
cli-progress-heading =
    .year = Последний год
    .weeks = По неделям
    .waiting = Начато и не закончено
cli-timer = Считать время, потраченное на пункт
    .start = Запустить таймер для пункта; идущий остановится
    .stop = Остановить таймер
    .minutes = Засчитать столько минут, что бы ни показывали часы
    .status = Показать, что насчитал таймер
    .add = Добавить время, потраченное без таймера
    .amount = Сколько минут
    .nothing = Таймер не запущен.
cli-timer-runs = ◷ { $title } · { $minutes } мин
cli-timer-stopped = ◷ { $title } · остановлен через { $minutes } мин
cli-timer-added = ◷ { $title } · добавлено { $minutes } мин
error-timer-left = таймер для «{ $title }» запущен { $at } и не остановлен
hint-timer-left = скажите, сколько это длилось: waypost timer stop --minutes 25
cli-changes = Показать, что с прошлого раза появилось, изменилось или исчезло
    .seen = Запомнить, что вы это видели, и больше не показывать
    .nothing = С прошлого раза ничего не изменилось.
    .unknown = Пока неизвестно, что вы видели: это запоминает экран, а также waypost changes --seen.
cli-changes-instead = Вместо этого: { $into }
cli-new = Создать свою дорожную карту, чтобы с неё начать
    .name = Как она называется
    .id = Её идентификатор, если название его не даёт
cli-new-edit = Откройте { $path } в редакторе: изменения видны через секунду после сохранения.
cli-new-add = Добавить материал: waypost add ADDRESS --to { $id }/first-things
cli-add = Добавить адрес в свою дорожную карту
    .address = Адрес http или https либо идентификатор пункта; - читает их из стандартного ввода
    .to = Куда: чего нет, будет создано; раздел встроенной карты пополнится
    .title = Название; без него подскажет адрес
    .kind = Вид; без него подскажет адрес
    .level = Что нужно знать заранее
    .minutes = Сколько минут это займёт
    .author = Кто автор
    .topic = О чём это; можно указать несколько раз
    .description = Что это, в одном-двух предложениях
    .note = Ваша заметка
    .none = Ни одного адреса не указано.
    .after = В сети ничего не запрашивается. Одинаковый адрес — один и тот же пункт.
cli-add-added = { $title } ({ $id }): добавлено в { $to }
cli-add-refers = { $title } ({ $id }): уже есть в другом месте, а теперь и в { $to }
cli-add-known = { $title } ({ $id }): уже есть в этом разделе
cli-add-new = Карта { $roadmap } создана
cli-prompt = Вывести короткую строку для приглашения оболочки
    .after = В bash: PS1='$(waypost prompt) \$ '
cli-prompt-done = { $done }/{ $total }
cli-roadmaps-own = ваша
compose =
    .head = Ваша дорожная карта. Меняйте что угодно: Waypost увидит это через секунду после сохранения.
    .tools = `waypost check FILE` проверяет файл, `waypost fmt FILE` приводит в порядок, `waypost add` добавляет адреса.
    .section = В разделах — пункты и другие разделы: [[section.section]].
    .reference = Пункт другой карты называют по идентификатору; отметка ставится в обеих:
    .resource = Новому материалу нужны id, вид, название и чаще всего адрес; это можно опустить:
compose-summary = Что я хочу изучить.
compose-section = Для начала
cli-check = Проверить файлы дорожных карт; без файла — встроенную базу
    .schema = Вывести JSON Schema файлов карт, для редакторов
    .report = Рассказать, что в них: чего сколько, что не описано, какие сайты
    .roadmaps = Пункты по дорожным картам
    .kinds = Пункты по видам
    .levels = Пункты по уровням
    .languages = Материалы по языкам
    .descriptions = Описания по языкам
    .health = Адреса по состоянию
    .editions = Пункты по изданиям, в которых они появились
    .undescribed = Без описания
    .longest = Самые длинные описания, в столбцах
    .shortest = Самые короткие описания, в столбцах
    .hosts = Сайты
    .new = новый
    .file = Файл roadmap.toml с файлами разделов рядом, дорожная карта в одном файле либо папка с ними; - для стандартного ввода
cli-check-good = Ошибок нет: { $roadmaps ->
        [one] { $roadmaps } дорожная карта
        [few] { $roadmaps } дорожные карты
       *[other] { $roadmaps } дорожных карт
    }, { $sections ->
        [one] { $sections } раздел
        [few] { $sections } раздела
       *[other] { $sections } разделов
    }, { $items ->
        [one] { $items } пункт
        [few] { $items } пункта
       *[other] { $items } пунктов
    }
cli-check-changes = В изменениях других карт ошибок нет: добавлено пунктов { $added }, скрыто разделов { $hidden }
cli-fmt = Привести файлы дорожных карт к принятому виду
    .file = Файл дорожной карты или раздела либо папка с ними; - для стандартного ввода
    .check = Только назвать файлы, которые изменились бы
cli-fmt-wrote = Приведён к принятому виду { $path }
cli-import = Сделать из чужого списка собственную дорожную карту
    .format = Вид списка; roadmap-sh — папка с темами, netscape — закладки браузера
    .file = Файл или папка; - для стандартного ввода
    .id = Идентификатор карты; иначе он получится из названия
    .base = Страница, откуда список: от неё ищутся относительные ссылки
    .progress = Не создавать карту; перенести только отметки к тому, что здесь уже есть
    .after = Повторный импорт обновляет карту: у материалов с тем же адресом прогресс остаётся.
    .nothing = В нём нет ссылок, по которым можно учиться.
    .nothing-learned = В нём нет ничего, что было бы отмечено.
import-summary = Импортировано из { $file }.
import-gone = больше нет в списке, из которого это импортировано
cli-import-took = { $items ->
        [one] Взят { $items } пункт
        [few] Взято { $items } пункта
       *[other] Взято { $items } пунктов
    } в { $sections ->
        [one] { $sections } разделе
        [few] { $sections } разделах
       *[other] { $sections } разделах
    }; карта записана в { $path }
cli-import-again = Новых в списке: { $new }. Больше нет в нём: { $gone }.
cli-import-done = { $count ->
        [one] { $count } пункт отмечен как готовый, как в списке.
        [few] { $count } пункта отмечены как готовые, как в списке.
       *[other] { $count } пунктов отмечены как готовые, как в списке.
    }
cli-import-passed = Не взято { $count }: { $why ->
        [no-address] нет адреса http или https
        [unlinked] пункты без ссылки
        [unread] непонятные метки и статусы
        [anchor] ссылки внутри списка
        [badge] значки
        [contributor] участники
        [licence] лицензии
       *[again] уже есть в том же разделе
    }
cli-import-more = … и ещё { $count }
cli-import-relative = { $count ->
        [one] { $count } из них задан относительно страницы: найдётся с --base URL.
        [few] { $count } из них заданы относительно страницы: найдутся с --base URL.
       *[other] { $count } из них заданы относительно страницы: найдутся с --base URL.
    }
# What was taken over with --progress. $count: of how many things; $done: how many items of these were ticked off.
cli-import-learned = Перенесены отметки: { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
       *[other] { $count } пунктов
    }, из них пройдено: { $done }
cli-import-kept = { $count ->
        [one] { $count } пункт остался таким, каким он у вас здесь.
        [few] { $count } пункта остались такими, какими они у вас здесь.
       *[other] { $count } пунктов остались такими, какими они у вас здесь.
    }
cli-import-unknown = { $count ->
        [one] { $count } пункта нет ни в одной карте:
        [few] { $count } пунктов нет ни в одной карте:
       *[other] { $count } пунктов нет ни в одной карте:
    }
error-import-id = «{ $asked }» не может быть идентификатором дорожной карты
error-import-taken = дорожная карта «{ $id }» уже есть
error-import-other = карта «{ $id }» импортирована из списка, у которого с этим нет ничего общего
error-import-base = «{ $asked }» — не адрес страницы
error-import-long = { $path } больше 256 МБ
# $count is how many mistakes the file has; the first one follows.
error-import-refused = { $path } не карта, которую можно прочитать: { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
       *[other] { $count } ошибок
    }
hint-import-refused = waypost check { $path } назовёт их все
hint-import-taken = выберите другой идентификатор с --id или перенесите только отметки с --progress
hint-import-other = выберите другой идентификатор параметром --id; если это всё же тот же список, --id { $id } заменит карту
hint-import-base = напишите адрес полностью, например https://example.org/list/
hint-import-long = импортируйте по частям
hint-import-file = назовите файл или - для стандартного ввода; для roadmap-sh — папку
error-no-data-folder = нет папки для ваших дорожных карт
hint-data-folder = задайте в HOME полный путь к вашей папке или выберите папку: --data или WAYPOST_DATA_DIR
cli-export = Вывести дорожные карты и ваш прогресс в другом виде
    .format = Вид; toml — один файл, который читает waypost, как начало собственной карты
    .roadmap = Идентификатор дорожной карты; если не указан — все
    .without-progress = Без ваших отметок и заметок, как для других
    .output = Записать вместо этого в файл
export-title = Waypost: дорожные карты и прогресс
export-doing = в работе
export-skipped = пропущено
cli-export-wrote = Записан { $path }
cli-export-additions = То, что вы добавили в { $roadmap }, — не в этом файле, а в { $own }: waypost export toml { $own }
cli-export-left-out = Не вошло, так как в закладках для этого нет места: { $items ->
        [one] { $items } пункт без адреса
        [few] { $items } пункта без адреса
       *[other] { $items } пунктов без адреса
    }, { $count ->
        [one] { $count } заметка к разделу
        [few] { $count } заметки к разделам
       *[other] { $count } заметок к разделам
    }
cli-journal = Следить за журналом, в котором хранится ваш прогресс
    .verify = Проверить каждую строку журнала
    .nothing = В журнале пока ничего нет.
    .torn = последняя строка оборвана
cli-journal-events = { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[other] { $count } записей
    }
cli-journal-repeated = повторов: { $count }
cli-journal-line = строка { $line }: { $why }
cli-journal-all = { $events ->
        [one] { $events } запись
        [few] { $events } записи
       *[other] { $events } записей
    } в { $files ->
        [one] { $files } файле
        [few] { $files } файлах
       *[other] { $files } файлах
    }
cli-links = Следить за адресами материалов
    .check = Проверить адреса по сети и запомнить, какие не работают
    .query = Только из того, что находит запрос, как в поиске, например roadmap:mine; без него — все
    .again = Проверить снова и те, что уже проверены в последние дни
    .private = Проверить и адреса во внутренних сетях и на этом компьютере
    .timeout = Сколько секунд ждать каждого ответа: 20, если не сказать иначе
    .after = К каждому сайту идёт по одному запросу за раз, с паузой в секунду, поэтому проверка многих адресов длится
        долго. Найденное сохраняется сразу: прервите проверку через Ctrl-C, и в следующий раз она продолжится.
        Рабочий адрес проверяется снова через 7 дней, нерабочий — через день, неясный — через час.
    .nothing = Подходящих пунктов с адресом нет.
    .cut = Ни один сайт больше не отвечает: возможно, нет сети. Найденное сохранено; в следующий раз проверка продолжится.
cli-links-all = Проверено сейчас: { $tried }. Известно за последние дни: { $known }.
cli-links-figures = Работают: { $works }, не работают: { $dead }, переехали: { $moved }, неясно: { $unsure }.
cli-links-private = Не проверено, так как это внутренние сети: { $count ->
        [one] { $count } адрес
        [few] { $count } адреса
       *[other] { $count } адресов
    }. С --private проверяются и они.
cli-links-left = Не проверено, так как их сайты просят подождать: { $count ->
        [one] { $count } адрес
        [few] { $count } адреса
       *[other] { $count } адресов
    }. Следующая проверка продолжит с них.
cli-links-stopped = Остановлено. Ещё не проверено: { $count ->
        [one] { $count } адрес
        [few] { $count } адреса
       *[other] { $count } адресов
    }. Найденное сохранено; следующая проверка продолжит с них.
cli-links-now = теперь { $address }
cli-links-archive = копии { $address }
links-dead = Не работают
links-moved = Переехали навсегда
links-unsure = Неясно
trial-status = сайт отвечает { $status }
trial-late = ответ не пришёл вовремя
trial-unknown = сайта с таким именем не нашлось
trial-refused = соединиться не удалось
trial-closed = соединение оборвалось до ответа
trial-certificate = защищённое соединение не установлено, возможно, из-за сертификата
trial-garbage = ответ невозможно понять
trial-endless = адрес отсылает всё дальше и дальше
trial-scheme = адрес отсылает не на http и не на https
trial-private = адрес отсылает во внутреннюю сеть
trial-front = адрес отсылает на главную страницу
trial-busy = сайт просит зайти позже
cli-sync = Перенести сделанное на другие ваши компьютеры и обратно через ваш собственный git
    .remote = Адрес или путь вашего хранилища git; названное однажды используется и дальше
    .after = В первый раз назовите на каждом компьютере закрытое хранилище, пустое или только для этого:
        waypost sync git@example.org:me/waypost.git
        git работает так, как вы его настроили, и спрашивает пароль, где он нужен.
cli-sync-both = Отправлено: { $sent ->
        [one] { $sent } запись
        [few] { $sent } записи
       *[other] { $sent } записей
    }; получено: { $received } с { $devices ->
        [one] { $devices } устройства.
        [few] { $devices } устройств.
       *[other] { $devices } устройств.
    }
cli-sync-sent = Отправлено: { $sent ->
        [one] { $sent } запись.
        [few] { $sent } записи.
       *[other] { $sent } записей.
    }
cli-sync-received = Получено: { $received ->
        [one] { $received } запись
        [few] { $received } записи
       *[other] { $received } записей
    } с { $devices ->
        [one] { $devices } устройства.
        [few] { $devices } устройств.
       *[other] { $devices } устройств.
    }
cli-sync-nothing = Ничего нового.
cli-sync-instead = Теперь обмен идёт с { $remote }, а не с { $old }.
cli-config = Показать настройки: какова каждая и кто её задал
    .get = Вывести одну настройку
    .set = Задать настройку в файле; его комментарии останутся
    .init = Создать файл, в котором все настройки стоят комментариями
    .path = Вывести, где файл
    .check = Назвать все ошибки в файле и где они
    .key = Название настройки
    .value = Какой ей быть; слова списка разделяются запятыми или пробелами
    .after = Есть { $names }.
        Параметр командной строки важнее окружения, оно важнее файла, а он важнее обычного.
cli-config-made = Создан { $path }
cli-config-good = В { $path } ошибок нет
cli-config-none = Файла { $path } нет: всё как обычно
cli-config-set = { $name } теперь { $value }
cli-config-overruled = в этот раз действует ещё { $value } ({ $from })
layer-default = обычное
layer-session = выбрано в прежней версии
layer-file = файл
layer-environment = окружение
layer-flag = параметр
cli-paths = Показать, где что хранится
    .roadmaps = ваши дорожные карты
    .data = ваши данные
    .config = настройки
    .journal = журнал
    .state = прогресс
    .cache = кэш
    .none = на этом компьютере нигде
cli-doctor = Показать, что умеют этот терминал и компьютер и как исправить то, чего они не умеют
    .after = В терминале спрашивает сам терминал и запоминает ширину его букв: тогда строки на экране стоят ровно. В конвейере этого не узнать.

## The doctor

doctor-group =
    .terminal = Терминал
    .widths = Ширина букв
    .language = Язык и время
    .folders = Папки
    .programs = Программы
doctor-state =
    .good = хорошо
    .note = заметьте
    .mend = исправьте
    .unknown = неясно
doctor-terminal = терминал
doctor-terminal-unset = TERM не задана, поэтому от него ждут только самого простого
doctor-terminal-dumb = TERM говорит { $kind }: курсор не двигается, поэтому вместо экрана — диалог по строкам
doctor-terminal-named = { $program } (TERM — { $kind })
doctor-terminal-kind = { $kind }
doctor-hint-term = задайте TERM так, как просит ваш терминал, например TERM=xterm-256color
doctor-between = посередине
doctor-between-nothing = ничего
doctor-between-ssh = SSH: терминал на другом компьютере
doctor-between-one = { $name }
doctor-between-both = { $name } и SSH: терминал на другом компьютере
doctor-answers = ответы
doctor-answers-yes = говорит, что он умеет
doctor-answers-no = нет терминала для ввода и вывода, или он молчит
doctor-answers-dumb = такой терминал не спрашивают
doctor-size = размер
doctor-size-is = столбцов: { $columns }, строк: { $rows }
doctor-hint-size = увеличьте окно: панелям нужно 40 столбцов и 10 строк
doctor-colours = цвета
doctor-colours-off = нет: задана NO_COLOR
doctor-colours-all = 16 миллионов: COLORTERM — { $value }
doctor-colours-direct = 16 миллионов: TERM — { $value }
doctor-colours-many = 256: TERM — { $value }. Если их 16 миллионов, задайте COLORTERM=truecolor
doctor-colours-few = 16: TERM — { $value }
doctor-colours-unsure = 16 или ни одного: TERM — { $value }
doctor-ground = фон
doctor-ground-dark = тёмный, { $colour }
doctor-ground-light = светлый, { $colour }
doctor-ground-said = COLORFGBG — { $value }
doctor-ground-unknown = он не говорит, какого он цвета: выберите тему, если читать трудно
doctor-links = ссылки
doctor-links-yes = по адресам можно щёлкать (OSC 8)
doctor-links-no = по адресам нельзя щёлкать (OSC 8): они показаны целиком
doctor-links-unknown = неизвестно, можно ли щёлкать по адресам (OSC 8)
doctor-links-tmux = tmux 3.4 и новее передаёт такие адреса дальше (OSC 8), если терминал вокруг него их точно понимает
doctor-clipboard = буфер обмена
doctor-clipboard-says = терминал говорит, что принимает скопированное (OSC 52)
doctor-clipboard-known = известно, что этот терминал принимает скопированное (OSC 52)
doctor-clipboard-no = этот терминал не принимает скопированного (OSC 52): адреса показаны целиком
doctor-clipboard-unknown = неизвестно, принимает ли терминал скопированное (OSC 52)
doctor-clipboard-screen = screen передаёт скопированное дальше (OSC 52); неизвестно, принимает ли его терминал вокруг
doctor-clipboard-tmux = tmux передаёт скопированное дальше (OSC 52)
doctor-clipboard-tmux-off = tmux оставляет скопированное себе (OSC 52)
doctor-clipboard-tmux-silent = tmux не говорит, как он настроен
doctor-hint-tmux = добавьте `set -g set-clipboard on` в ваш tmux.conf
doctor-paste = вставка
doctor-mouse = мышь
doctor-at-once = кадр целиком
doctor-mode-yes = это есть
doctor-mode-no = этого нет; всё работает и так
doctor-mode-unknown = он не говорит, есть ли это
doctor-letters = буквы
doctor-not-measured = не измерено: для этого нужен терминал, который отвечает
doctor-thai = тайские
doctor-telugu = телугу
doctor-indic = другие индийские
doctor-chinese = китайские
doctor-pictures = эмодзи
doctor-cyrillic = кириллица
doctor-signs = знаки
doctor-agree = { $clusters ->
        [one] { $clusters } измеренный знак той же ширины, что считает Waypost
        [few] все { $clusters } измеренных знака той же ширины, что считает Waypost
       *[other] все { $clusters } измеренных знаков той же ширины, что считает Waypost
    }
doctor-differ = { $differing } из { $clusters } занимают не столько столбцов, сколько считает Waypost: { $named }. Строки с ними пишутся целиком и остаются ровными.
doctor-wide-letters = { $differing } из { $clusters } занимают не столько столбцов, сколько считает Waypost: строки с ними неровные
doctor-hint-letters = настройте терминал, чтобы знаки неоднозначной ширины были узкими
doctor-hint-signs = задайте `symbols = "ascii"` в config.toml или настройте терминал, чтобы знаки неоднозначной ширины были узкими
doctor-remembered = сохранено
doctor-kept = под именем { $terminal }, для экрана
doctor-by = измерил
doctor-by-tmux = tmux: вокруг него может быть иначе, а tmux этого не говорит
doctor-language = язык
doctor-language-is = { $code }
doctor-locale = локаль
doctor-locale-good = { $name } — { $value }
doctor-locale-unset = не заданы ни LC_ALL, ни LC_CTYPE, ни LANG
doctor-locale-other = { $name } — { $value }: она допускает только буквы ASCII или одной письменности
doctor-hint-locale = задайте в LANG локаль с UTF-8, например LANG=C.UTF-8; какие есть, показывает `locale -a`
doctor-time = часовой пояс
doctor-zone = { $name }, { $offset }
doctor-zone-unnamed = { $offset }
doctor-state-folder = прогресс
doctor-data = ваши данные
doctor-config = настройки
doctor-cache = кэш
doctor-folder = { $path }
doctor-folder-to-be = { $path }, появится, когда понадобится
doctor-folder-refused = в { $path } нельзя записать: { $why }
doctor-no-folder = нигде: у этого пользователя нет домашней папки
doctor-hint-state = выберите другую папку через --state DIR или WAYPOST_STATE_DIR; до тех пор сделанное не сохраняется
doctor-hint-data = выберите другую папку через --data DIR или WAYPOST_DATA_DIR
doctor-hint-cache = выберите другую папку через XDG_CACHE_HOME; без неё запуск дольше
doctor-browser = браузер
doctor-browser-named = { $program }, его называет BROWSER
doctor-browser-missing = BROWSER — { $list }; ничего из этого не установлено
doctor-browser-system = системный
doctor-browser-nowhere = нет: окна здесь не было бы видно. Адреса показаны целиком, их можно скопировать
doctor-browser-no-opener = открывать адреса здесь нечем
doctor-hint-browser-missing = укажите в BROWSER установленный браузер
doctor-hint-browser = установите xdg-utils или укажите в BROWSER ваш браузер
doctor-editor = редактор
doctor-editor-own = редактор Waypost; чтобы писать заметки в своём, задайте EDITOR
doctor-editor-named = { $program }
doctor-editor-missing = { $program } не установлен
doctor-hint-editor = укажите в EDITOR редактор, который ждёт, например nano или "code --wait"
doctor-clipboards = копирование
doctor-clipboards-found = { $programs } — копирует и без терминала
doctor-clipboards-none = программ для копирования нет: умеет только терминал
doctor-git = git
doctor-git-is = { $version }
doctor-git-none = не установлен: он нужен только для `waypost sync`
cli-completions = Вывести скрипт, с которым оболочка дополняет команды и параметры
    .shell = Оболочка, которая будет дополнять
cli-man = Вывести страницу руководства со всеми командами
    .synopsis = ОБЗОР
    .description = ОПИСАНИЕ
    .what = Без команды программа открывается на экране там, где вы остановились; ? показывает клавиши.
        С командой она выводит текст для людей или, с --json, один документ JSON.
        Всё, что вы делаете, хранится в журнале в папке состояния: где она, говорит waypost paths.
    .options = ПАРАМЕТРЫ
    .commands = КОМАНДЫ
    .exit = КОДЫ ВЫХОДА

## The command line: errors

error-usage = { $what }
usage-unknown-argument = неизвестный параметр «{ $argument }»
usage-unknown-command = неизвестная команда «{ $command }»
usage-no-value = для «{ $argument }» нужно значение, а его нет
usage-wrong-value = «{ $value }» не подходит для «{ $argument }»
usage-refused-value = «{ $value }» не подходит для «{ $argument }»: { $why }
usage-missing = не хватает обязательного: { $arguments }
usage-twice = «{ $argument }» можно указать только один раз
usage-conflict = «{ $argument }» нельзя указать вместе с «{ $other }»
usage-no-command = после «{ $command }» нужна ещё одна команда
hint-values = значения: { $values }
error-output = не удалось записать в стандартный вывод
error-input = не удалось прочитать идентификаторы из стандартного ввода
error-json = не удалось записать JSON
error-export = не удалось записать таблицу
error-no-json = { $what } нельзя вывести как JSON
error-not-saved = не сохранено:{ $items }
error-no-folder = нет папки, чтобы хранить ваш прогресс
error-sync-no-remote = пока неизвестно, с чем обмениваться
error-sync-remote = `{ $remote }` — не адрес и не путь хранилища git
error-sync-here = не удалось узнать, что это за папка
error-sync-git = не удалось запустить git
error-sync-repository = git не может работать в { $path }
error-sync-fetch = не удалось получить из { $remote }
error-sync-push = не удалось отправить в { $remote }
error-sync-file = не удалось использовать { $file } из хранилища
error-links-silence = ни один сайт не ответил, а проверено: { $count ->
        [one] { $count } адрес
        [few] { $count } адреса
       *[other] { $count } адресов
    }
error-links-none = этот waypost собран без сети
error-sync-busy = другие компьютеры были быстрее { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[other] { $count } раз
    }
error-no-terminal = экрану нужен терминал для ввода и вывода
error-linear-unknown = нет ничего с именем `{ $asked }`
error-linear-number = нет номера { $number }: в списке их до { $length }
error-linear-list = нет списка с номерами
error-linear-more = больше сказать нечего
error-linear-chosen = ничего не выбрано
error-linear-single = это можно только с одним пунктом за раз
error-linear-section = номер { $number } — раздел
error-linear-item = номер { $number } — не пункт
error-linear-place = раздел не выбран
error-linear-top = это список всех дорожных карт: выше ничего нет
error-linear-past = прошлое нельзя изменить
error-linear-note = не выбрано ничего, у чего бывает заметка
error-linear-versions = заметок здесь ещё не было
error-linear-kept = сохранённый поиск не выбран
error-linear-bookmarks = буква ещё ничему не дана
error-linear-minutes = `{ $asked }` — не число минут
error-linear-weekday = `{ $asked }` — не день недели
error-linear-language = на `{ $asked }` Waypost не говорит
error-linear-command = это не команда командной строки
hint-linear-help = наберите ?, чтобы увидеть все команды
hint-linear-list = наберите l, чтобы увидеть, что здесь есть
hint-linear-choose = наберите номер или номер после команды
hint-linear-finish = F с номером отмечает в нём всё, R снимает все отметки
hint-linear-place = сначала войдите в дорожную карту по её номеру
hint-linear-quit = наберите q, чтобы выйти
hint-linear-past = сначала наберите D: это возвращает в сегодня
hint-linear-kept = наберите r и номер сохранённого поиска
hint-linear-bookmarks = введите = и букву, чтобы дать её разделу
hint-linear-weekday = напишите mon, tue, wed, thu, fri, sat, sun или none
hint-linear-language = есть { $known }
hint-linear-command = напишите как : list --kind video; читать id из ввода она не может
error-no-roadmap = файл toml — для одной дорожной карты, а она не названа
error-unknown-roadmap = нет дорожной карты `{ $asked }`
error-no-editor = ни VISUAL, ни EDITOR не называют редактора
error-start-editor = не удалось запустить `{ $program }`: { $why }
error-editor-failed = сбой редактора ({ $why }); заметка прежняя
error-editor-kept = сбой редактора ({ $why }); заметка прежняя, а написанное — в { $path }
error-no-version = у `{ $asked }` нет заметки с номером { $number }
error-note-gone = `{ $asked }` больше нет в карте: заметку можно прочитать, но не изменить
error-unknown-search = нет сохранённого поиска `{ $asked }`
error-search-taken = имя `{ $name }` уже у другого сохранённого поиска
error-search-long = имя или строка сохранённого поиска длиннее, чем { $most ->
        [one] { $most } байт
        [few] { $most } байта
       *[other] { $most } байт
    }
error-unknown-event = нет записи `{ $asked }`
hint-event = id каждой записи показывает `waypost history --json`
error-future-day = { $day } ещё не наступило
error-no-day = `{ $asked }` — не день
error-no-id = `{ $text }` не даёт идентификатора
hint-no-id = задайте его строчными латинскими буквами и цифрами через дефис; у waypost new для этого есть --id
hint-add-id = задайте id строчными латинскими буквами и цифрами через дефис, например reading-list
error-roadmap-exists = { $path } уже есть
error-roadmap-id = карта `{ $id }` уже есть
hint-roadmap-exists = выберите другое название или дополните её: waypost add ADDRESS --to ROADMAP/SECTION
error-add-address = `{ $asked }` — не адрес и не идентификатор пункта
hint-add-address = укажите адрес http или https, например https://example.org
error-add-place = `{ $asked }` — не место в карте
hint-add-place = напишите ROADMAP/SECTION, например reading-list/papers: чего нет, будет создано
error-add-refused = { $path } с этим перестанет быть дорожной картой
hint-add-refused = ничего не записано; добавьте в редакторе вместе с тем, что требует файл
error-add-unread = { $path } не читается как дорожная карта
error-add-form = разделы или материалы в { $path } записаны так, что дополнить их нельзя
hint-add-form = запишите их как [[section]] и [[section.resource]]
error-add-one = { $option } относится к одному адресу
hint-add-one = добавляйте по одному
error-unknown-section = нет раздела `{ $asked }`
error-hidden-section = раздел `{ $asked }` скрыт вами
error-check = { $count ->
        [one] найдена { $count } ошибка
        [few] найдены { $count } ошибки
       *[other] найдено { $count } ошибок
    }
error-check-section = { $path } — раздел, который нельзя проверить отдельно
error-fmt = { $count ->
        [one] { $count } файл не в принятом виде
        [few] { $count } файла не в принятом виде
       *[other] { $count } файлов не в принятом виде
    }
error-read-file = не удалось прочитать { $path }
error-read-config = не удалось прочитать настройки в { $path }
error-config = в настройках { $path } { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
       *[other] { $count } ошибок
    }
error-config-exists = настройки уже есть: { $path }
error-no-config-folder = нет папки для настроек
hint-config-exists = откройте их в редакторе; что действует, показывает `waypost config`
hint-no-config-folder = назовите её: --data или WAYPOST_DATA_DIR
error-write-config = не удалось записать настройки в { $path }
error-config-toml = настройки в { $path } не TOML и оставлены как есть
hint-write-config = разрешите запись в этот файл и его папку
hint-config-check = где именно, скажет `waypost config check`
hint-read-config = откройте файл для чтения или уберите его
hint-config = исправьте { $path } или уберите его, чтобы обойтись без него
error-write-file = не удалось записать { $path }
hint-usage = так пишут: { $usage }
hint-usage-advice = { $advice }
hint-commands = `waypost --help` показывает все команды и параметры
hint-searches = какие есть, показывает `waypost searches`
hint-search-taken = выберите другое имя или сначала забудьте тот поиск
hint-search-long = сохраните строку короче под именем короче
hint-usage-help = `--help` после команды показывает, как её писать
hint-no-json = уберите --json
hint-no-json-screen = назовите команду, например `waypost list --json`
hint-no-terminal = воспользуйтесь командой, например `waypost list`; все показывает `waypost --help`
hint-editor = укажите в EDITOR редактор, который ждёт, например nano или "code --wait"
hint-versions = их перечисляет `waypost note { $asked } --history`
hint-note-kept = написанное вами — в { $path }
hint-day = напишите как 2026-11-01 или сегодня, вчера, "2 недели назад"
hint-find-id = найдите id через `waypost search`
hint-sections = разделы { $roadmap } показывает `waypost roadmaps --json`
hint-hidden-section = уберите его из `hides` в вашей карте `{ $roadmap }`
hint-roadmaps = есть { $known }
hint-check-file = назовите файл дорожной карты или папку с roadmap.toml
hint-check-root = проверьте { $path }
notice-doctor = Команда `waypost doctor` измерит этот терминал и скажет, что он умеет
notice-settings-changed = Настройки изменились
notice-not-configured = Это действует до выхода: записать настройки не удалось ({ $why })
notice-no-config-folder = Это действует до выхода: нет папки для настроек
notice-config-mistakes = Настройки остаются прежними: { $count ->
        [one] в файле ошибка в строке { $line }
        [few] в файле { $count } строки с ошибками, первая — { $line }
       *[other] в файле { $count } строк с ошибками, первая — { $line }
    } ({ $what })
notice-editor-ended = Сбой редактора ({ $why })
notice-own-read = Ваши дорожные карты изменились и прочитаны снова
own-mistakes = { $path } не учтён: { $count ->
        [one] в нём { $count } ошибка
        [few] в нём { $count } ошибки
       *[other] в нём { $count } ошибок
    }
own-dangling = { $path }: { $count ->
        [one] { $count } запись не учтена, потому что указывает на то, чего нет
        [few] { $count } записи не учтены, потому что указывают на то, чего нет
       *[other] { $count } записей не учтено, потому что они указывают на то, чего нет
    }
own-refused = { $path } не учтён: { $why }
own-no-file = { $path } не учтён: это не файл
own-no-root = { $path } не учтён: там нет roadmap.toml
own-too-long = { $path } не учтён: он длиннее любой дорожной карты
own-changed = { $path } не учтён: в него сейчас пишут
hint-own-check = waypost check { $path }
hint-fmt-write = посмотрите, можно ли вам туда писать и есть ли место на диске; файл не изменился
hint-fmt = уберите --check, и файлы будут приведены к принятому виду
hint-input = дайте идентификаторы текстом, через пробелы или с новых строк
hint-sync-no-remote = назовите один раз ваше хранилище git, например `waypost sync git@example.org:me/waypost.git`
hint-sync-remote = напишите как для git, например git@example.org:me/waypost.git или /media/stick/waypost.git
hint-sync-git = установите git или добавьте его в PATH; сделанное вами хранится здесь
hint-sync-repository = там только копии: удалите его и снова назовите хранилище: `waypost sync REMOTE`
hint-sync-missing = такой папки нет: подключите её диск, создайте её через `git init --bare { $remote }` или начните адрес с https:// или git@; сделанное вами хранится здесь
hint-sync-refused = посмотрите, есть ли оно и можно ли вам там читать и писать; сделанное вами хранится здесь и уйдёт при следующем обмене
hint-sync-file = исправьте его в хранилище; сделанное вами хранится здесь
hint-links-silence = посмотрите, подключён ли этот компьютер к сети; ничего не изменено
hint-links-none = соберите его с возможностью «links»: она включена, если её не отключить
hint-sync-busy = повторите обмен чуть позже: сделанное вами хранится здесь
hint-output = освободите там место или запишите в другой файл
hint-other-file = выберите другой файл через -o
