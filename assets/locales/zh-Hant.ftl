# The texts of the interface in Traditional Chinese, as it is written in Taiwan. en.ftl says where each of them stands;
# what is missing here is said in English. See "Translating a text" in CONTRIBUTING.md.
#
# Words, as the roadmaps in data/roadmaps use them:
#   roadmap       學習路線圖 (the whole collection; 路線圖 where there is little room)
#   section       單元
#   item          項目 (anything to learn)
#   resource      學習資源 (資源)
#   step          步驟             objective   學習目標         task       任務
#   term          詞彙             glossary    詞彙表
#   article       文章             docs        文件             paper      論文
#   video         影片             course      課程             book       書籍
#   tool          工具             model       模型             dataset    資料集
#   platform      平台             community   社群             service    服務
#   notebook      Notebook         repo        儲存庫
#   todo          待學             doing       進行中           done       已完成          skipped   已略過
#   to tick off   標記為完成         star        星號             note       筆記
#   beginner      初學             intermediate  中階           advanced   進階
#   streak        連續天數          journal     日誌 (the file of all that was done)
#   search        搜尋             filter      篩選             details    詳細資料
#   progress      進度             statistics  統計             palette    指令           undo       復原
#   to fine-tune  微調
# Punctuation is full-width （，。：「」）; the quotes “…” of the English file become 「…」. Between Chinese and Latin
# letters or digits stands a space: 搜尋 LLM Course. A character takes two columns.

name = waypost

## Welcome

welcome-what = 在終端機裡學 AI 的路線圖
welcome-counts = { $roadmaps } 份學習路線圖、{ $items } 個學習項目、{ $terms } 個詞彙；不需帳號，也不需網路。
welcome-kept = 標記的進度存放在 { $folder }。
welcome-move = { $down } { $up } { $out } { $in }
    .help = 移動，方向鍵也可以
welcome-tick = { $done }
    .help = 把學會的項目標記為完成
welcome-find = { $search }
    .help = 搜尋任何內容，任何語言都行
welcome-roadmap = { $total } 項待學 · { $languages }
welcome-where = 想從哪裡開始？

## Header, panes and groups

key-space = 空白鍵
done-of = { $done } / { $total }
terms-of = { $done } / { $total } 個詞彙
streak = { $days } 天
unsaved = { $count } 項未儲存
timer = ◷ { $minutes } 分
pane-sections = 學習路線圖
window-title = Waypost：{ $section }
pane-progress = 進度
empty-section = 這裡還沒有內容。
too-small = 視窗太小：需要 { $columns } 欄、{ $rows } 列
    .short = { $columns }×{ $rows }
group-objective = 學習目標
group-resource = 學習資源
group-term = 重要概念
group-step = 學習步驟
group-task = 任務

## Kinds and levels

kind-article = 文章
kind-docs = 文件
kind-notebook = Notebook
kind-paper = 論文
kind-repo = 儲存庫
kind-tool = 工具
kind-course = 課程
kind-video = 影片
kind-model = 模型
kind-platform = 平台
kind-community = 社群
kind-book = 書籍
kind-service = 服務
kind-dataset = 資料集
kind-step = 步驟
kind-objective = 學習目標
kind-task = 任務
kind-term = 詞彙
level-beginner = 初學
level-intermediate = 中階
level-advanced = 進階
level-range = { $from }到{ $to }

## Details

minutes = { $amount } 分鐘
minutes-estimated = 約 { $amount } 分鐘（估計）
hours = { $amount } 小時
hours-estimated = 約 { $amount } 小時（估計）
spent = 已花 { $minutes } 分鐘
spent-hours = 已花 { $hours } 小時 { $minutes } 分鐘
standing = { $status ->
        [done] ✓ 完成於
        [doing] ◐ 開始於
       *[other] – 略過於
    } { $date }
opened-times = { $count ->
        [1] 開啟過一次，在 { $date }
       *[other] 開啟過 { $count } 次，最近一次在 { $date }
    }
no-address = 沒有網址：請以名稱搜尋。
health-suspect = ! 網址可疑
health-dead = ! 網址已失效
health-moved = 網址已更正
trial-dead = { $date } 網站回覆那裡沒有內容：{ $status }
health-archive = 這裡或許有舊的副本：
trial-moved = { $date } 網站回覆已永久搬移到：
note = 筆記
also-in = 也收錄於
also-called = 其他名稱
language-english = 英文
only-in-edition = 只見於「{ $edition }」
points = 重點
tips = 請記住
comes-from = 來源
licence = 授權：{ $name }
count-items = { $total } 個學習項目，已完成 { $done } 個
count-terms = { $terms } 個詞彙
address-title = 在別處開啟這個連結
address-hint = 可用滑鼠選取、複製，或顯示成 QR 碼給手機掃描。環境變數 BROWSER 指定要使用的瀏覽器。
qr-title = 用手機掃描
qr-no-room = 視窗太小，這個 QR 碼需要 { $columns } 欄、{ $rows } 列。網址如下。
qr-hint = 放大視窗或縮小字型就放得下 QR 碼。網址可以用滑鼠選取，也可以複製。
qr-invert = 如果手機讀不出來，請對調深淺。

## Notes

note-example = Markdown：# 標題、- 清單、**粗體**、> 引用、`程式碼`
note-changed = 尚未儲存
versions-title = 筆記：{ $title }
versions-none = 這裡從未寫過筆記。
versions-now = 目前的筆記
versions-elsewhere = 另一台裝置
notice-note-same = 筆記沒有變動
notice-note-dropped = 已捨棄輸入的內容，筆記維持原狀
notice-note-replaced = 「{ $title }」：另一台裝置寫了別的筆記，按 e 查看你的
notice-note-beside = 「{ $title }」：另一台裝置也寫了筆記，按 e 查看
notice-no-editor = 無法啟動 { $program }：{ $why }。改用 Waypost 自己的編輯器
notice-not-lent = 無法借出鍵盤。改用 Waypost 自己的編輯器
notice-editor-failed = 編輯器執行失敗（{ $why }），筆記維持原狀
notice-editor-kept = 編輯器執行失敗（{ $why }），筆記維持原狀。寫下的內容在 { $path }

## Leaving

leaving-title = 現在離開？
leaving-what = 有 { $count } 項變更還沒寫入磁碟。
leaving-wait = 正在儲存。
leaving-hint = 儲存完成後 Waypost 會自動離開。若提前離開，命令列會列出需要重做的項目。

## Progress

progress-section = 本單元
progress-all = 全部
progress-terms-label = 詞彙
progress-weeks = 12 週
progress-week = 本週
    .past = 當週
progress-done = 完成 { $count } 項
progress-by-kind = { $roadmap }：依種類
day-monday = 一
day-tuesday = 二
day-wednesday = 三
day-thursday = 四
day-friday = 五
day-saturday = 六
day-sunday = 日

## Statistics

statistics-title = 統計
statistics-year = 過去一年
statistics-last-weeks = 過去 { $weeks } 週
statistics-nothing = 無
statistics-rest = 休息
statistics-freeze = 缺席，不計
statistics-begin = 還沒有完成任何項目。按 { $done } 標記完成的項目，以及按 { $timer } 計時的時間，都會顯示在這裡。
statistics-streak = 連續 { $days } 天，最長 { $longest } 天。
statistics-can-miss = 本週還可以缺席一天。
statistics-missed = 本週已缺席一天，再缺一天就會中斷。
statistics-rests = 休息日：{ $days }。
statistics-by-roadmap = 依學習路線圖
statistics-by-section = 依單元
statistics-by-kind = 依種類
statistics-by-level = 依程度
statistics-no-level = 未標示
statistics-weeks = 每週
statistics-items = 完成
statistics-minutes = 分鐘
statistics-estimate = 預估
statistics-week = 週
statistics-hours = { $hours }時
statistics-waiting = 已開始、未完成
statistics-none-wait = 沒有擱置的項目。開始的項目會列在這裡，直到完成為止。
forecast-finished = 全部都完成了。
forecast-too-little = 資料太少，還無法估計剩下的時間：需要 { $needed } 個整週，目前有 { $weeks } 週。
forecast-still = 最近幾週沒有完成任何項目，還有 { $open } 項待學。
forecast-about = 照目前的步調，剩下的 { $open } 項大約需要 { $weeks } 週。
forecast-range = 照目前的步調，剩下的 { $open } 項需要 { $from } 到 { $to } 週。
forecast-at-least = 照目前的步調，剩下的 { $open } 項需要 { $from } 週以上。
forecast-basis = 依據第 { $first } 到 { $last } 週完成的 { $done } 項。
meaning-title = 數字的意義
meaning-year = 每一天依當天標記完成的項目數顯示（詞彙也算），以當時所在地的日曆為準：1、2 到 3、4 到 6、7 以上。計時十分鐘等於一個項目。沒有完成任何項目的日子只是一個點。
    .name = 過去一年
meaning-streak = 有學習紀錄的連續天數。每週（週一到週日）缺席的第一天不計，顯示為 +；同一週再缺一天，連續就會中斷。今天還沒過完，不算缺席；因飛越換日線而消失的一天也不算。
    .name = 連續天數
meaning-rest = 按 R 選擇的星期幾不算缺席，顯示為 –；當天若有學習，照樣計入。
    .name = 休息日
meaning-parts = ✓ 已完成、◐ 進行中、– 已略過、○ 待學。每個項目不論收錄在幾處都只算一次；略過的不計入總數，詞彙另有一列。程度取應先具備知識的下限。
    .name = 進度
meaning-weeks = 一週從週一開始，週數以日曆為準；最後一週還沒過完。項目計入最後一次標記完成的那一週。
    .name = 每週
meaning-time = 分鐘是計時器的分鐘數，全部計入開始計時的那一天。預估是該週完成的項目標示或估計所需的時間。
    .name = 時間
meaning-forecast = 取最近 12 個整週中你已經開始學習的部分，至少需要四週。每連續四週算一個步調；有五分之一的步調比這個範圍慢，五分之一比它快。
    .name = 預測
meaning-waiting = 標記為進行中、用過計時器或開啟過連結，但既未完成也未略過的項目；擱置最久的排在最前面。
    .name = 已開始、未完成
statistics-rest-title = 休息日
statistics-rest-about = 這些日子不算缺席。
weekday-monday = 星期一
weekday-tuesday = 星期二
weekday-wednesday = 星期三
weekday-thursday = 星期四
weekday-friday = 星期五
weekday-saturday = 星期六
weekday-sunday = 星期日
month-january = 1月
month-february = 2月
month-march = 3月
month-april = 4月
month-may = 5月
month-june = 6月
month-july = 7月
month-august = 8月
month-september = 9月
month-october = 10月
month-november = 11月
month-december = 12月

## What to do next

plan-begun = { $days ->
        [0] 今天開始的
        [1] 昨天開始的
       *[other] { $days } 天前開始的
    }
plan-next = 「{ $title }」的下一項
plan-then = 接著是「{ $title }」的這一項
plan-next-section = 下一單元「{ $title }」的第一項
plan-new = 「{ $title }」的第一項
plan-still-open = 「{ $title }」裡還沒完成的一項

## Home

home-title = 首頁
home-left-off = 上次停在
home-begin = 還沒有完成任何項目。從這裡開始
home-changes = 上次離開後的新內容
home-next = 接下來
home-nothing-next = 全部都走過一遍了。任何項目都可以再看一次。
home-week = 本週
    .past = 當週
home-streak = 連續 { $days } 天
    .rule = { $streak }；每週休息一天不會中斷

## What is new

changes-title = 新內容
changes-count = { $new ->
        [0] {""}
       *[other] 新增 { $new } 項
    }{ $first ->
        [0] {""}
       *[other] {"、"}
    }{ $changed ->
        [0] {""}
       *[other] 變更 { $changed } 項
    }{ $second ->
        [0] {""}
       *[other] {"、"}
    }{ $removed ->
        [0] {""}
       *[other] 移除 { $removed } 項
    }{ $length ->
        [long] {"，自上次離開以來 · N"}
        [short] {" · N"}
       *[none] {""}
    }
changes-none = 自上次離開以來沒有變動。更新後的新內容會列在這裡，直到你看過為止。
changes-new = 新增
changes-changed = 變更
changes-removed = 移除
changes-departed = 已不在學習路線圖中
gone-why = 移除的原因
gone-instead = 取代它的項目
gone-kept = 它已不在學習路線圖中，不計入任何數字。你對它的紀錄仍然保留。
gone-untouched = 它已不在學習路線圖中。
notice-not-compared = 無法得知有哪些新內容：{ $why }
change-title = 標題原本是「{ $before }」。
    .short = 標題
change-address = 網址換了，原本是 { $before }。
    .short = 網址
    .new = 現在有網址了。
    .gone = 不再有網址，原本是 { $before }。
change-kind = 現在的種類是「{ $now }」，原本是「{ $before }」。
    .short = 種類
change-level = 現在的程度是「{ $now }」，原本是「{ $before }」。
    .short = 程度
    .new = 程度是「{ $now }」。
    .gone = 不再標示程度，原本是「{ $before }」。
change-doubtful = 網址現在可疑。{ $reason }
    .short = 可疑
change-dead = 網址已失效。{ $reason }
    .short = 失效
change-trusted = 網址不再可疑。
    .short = 不再可疑
change-moved = 移到「{ $roadmap }」的「{ $section }」。
    .short = 移動
change-also = 也收錄在「{ $roadmap }」的「{ $section }」。
    .short = 也在別處
change-left = 不再收錄於「{ $before }」。
    .short = 少一處
change-merged = 「{ $before }」已併入這一項，你的紀錄也一併保留。
    .short = 合併
change-split = 原本是「{ $before }」的一部分，沿用你對它的紀錄。
    .short = 拆分
change-renamed = id 換了，原本是 { $before }。
    .short = id

## Search

search-title = 搜尋
search-count = { $at } / { $hits }
search-count-none = 無
search-part-roadmap = 學習路線圖
search-part-section = 單元
search-example = 任何語言 · kind:video · author:… · status:todo
search-nothing-word = 沒有任何內容含有「{ $word }」。試試少打幾個字。
search-ways = 沒有項目同時符合全部。按 Enter 縮短這一行：
search-way-without = 去掉  { $piece }
search-way-only = 只用  { $piece }
search-way-hits = 找到 { $hits } 項
search-ways-cli = 去掉 { $piece } 可找到 { $hits } 項
search-ways-cli-only = 只用 { $piece } 可找到 { $hits } 項
recent-title = 搜尋過的內容
recent-example = 其中的一個詞
recent-nothing = 沒有符合的紀錄。按 Esc 返回。
search-other-keyboard = 照輸入的內容找不到。換成另一種鍵盤，這些按鍵是「{ $line }」，以下是它的結果。
search-slips = 照輸入的內容找不到。以下是含有「{ $words }」的結果。
search-nothing = 沒有項目同時含有這些詞。去掉一個詞，或只寫開頭。
field-title = 標題
field-expansion = 全稱
field-author = 作者
field-kind = 種類
field-topic = 主題
field-section = 單元
field-description = 說明
field-address = 網址

## Kept searches

kept-title = 搜尋
kept-count = { $count } 個保存的搜尋
kept-about = 每個都是一行查詢，並有自己的名稱，永遠顯示目前找到的內容。在搜尋或篩選中按 { $keep } 保存一行；{ $rename } 改名，{ $forget } 刪除，{ $undo } 復原。
kept-place = 按 P 前往項目所在的位置。
kept-nothing = 目前沒有符合的項目。一旦有了，就會列在這裡。
kept-waiting = 搜尋中…
adding-title = 加入自己的路線圖
adding-line =
    .address = 網址
    .title = 標題
    .to = 加到
adding-begin = 貼上網址，或寫項目的 id。最後一行是 ROADMAP/SECTION：沒有的會自動建立。
adding-new = 按 Enter 加入 { $to }：{ $title }
adding-refers = 別處已經有「{ $title }」。按 Enter 讓它也出現在 { $to }。
adding-known = 那個單元已經有「{ $title }」。
naming-title = 保存這個搜尋
naming-again = 改名
naming-sign = 名稱
naming-line = / { $line }
naming-suggested = 不取名稱時，就以查詢內容為名。
naming-place = 它會列在學習路線圖下方的「搜尋」裡。
naming-taken = 已經有另一個搜尋用了這個名稱。
naming-replaces = 按 Enter 會把這個名稱改成新的查詢。目前的查詢是 { $line }。
palette-kept = 保存的搜尋

## Help

help-title = 說明
help-example = 按鍵或一個詞
key-by-name = { $key } 名稱
help-nothing = 沒有按鍵做這件事。按 Esc 顯示全部。
help-search = 查詢可以怎麼寫
group-item = 項目
group-move = 移動
group-view = 尋找與顯示
group-type = 輸入
group-program = 程式
scope-browse = 在窗格中
scope-sections = 在單元窗格中（各窗格的按鍵也有效）
scope-items = 在項目窗格中（各窗格的按鍵也有效）
scope-details = 在詳細資料窗格中（各窗格的按鍵也有效）
scope-progress = 在進度窗格中（各窗格的按鍵也有效）
scope-home = 在首頁（窗格的按鍵也有效）
scope-search = 在搜尋中
scope-help = 在說明中
scope-line = 在篩選中
scope-palette = 在指令清單中
scope-adding = 加入路線圖時
scope-naming = 在搜尋的名稱中
scope-glossary = 在詞彙表中
scope-changes = 在新內容中
scope-statistics = 在統計中
scope-meaning = 在數字的意義中
scope-rest-days = 在休息日中
scope-settings = 在設定中
scope-value = 在設定的值中
scope-themes = 在主題中
scope-term = 在詞彙說明中
scope-note = 在筆記中
scope-versions = 在舊筆記中
scope-log = 在訊息中
scope-history = 在歷程中
scope-confirm = 在確認問題中
scope-address = 在網址視窗中
scope-code = 在 QR 碼視窗中
scope-leaving = 離開時
scope-typing = 輸入文字時
scope-global = 任何地方

## Themes

themes-title = 主題
themes-own = 自訂
themes-own-about = 你自己的主題。
themes-broken = 損壞
themes-broken-why = 無法使用：{ $why }
themes-sample =
    .done = 完成
    .doing = 進行中
    .link = 連結
    .found = 找到
    .error = 錯誤
theme-auto = 配合終端機的背景，一般文字與背景沿用終端機的顏色。
theme-dark = 深色背景、冷灰文字，藍色重點。
theme-light = 白色背景、深色文字，藍色重點。
theme-dusk = 溫暖的深色，適合夜晚。
theme-paper = 溫暖的淺色，像書頁一樣。
theme-high-contrast = 黑底白字，每種文字與背景的對比至少 7 倍。
theme-high-contrast-light = 白底黑字，每種文字與背景的對比至少 7 倍。
theme-colorblind = 深色，以藍與橘為主，適合難以分辨紅綠的眼睛。
theme-colorblind-light = 淺色，以藍與橘為主，適合難以分辨紅綠的眼睛。
theme-terminal = 終端機自己的十六色，樣子由終端機決定。
theme-none = 沒有顏色，改用粗體、底線與反白。
palette-theme = 主題：{ $name }

## Glossary

glossary-title = 詞彙表
glossary-example = 詞彙，任何語言
glossary-nothing = 沒有詞彙的名稱或意義含有「{ $line }」。按 Esc 顯示全部。
glossary-empty = 這些學習路線圖還沒有解釋任何詞彙。
stands-in = 收錄於

## Filter, palette and messages

narrow-example = 文字，或 status:todo
narrow-count = 找到 { $count } 項
narrow-nothing = 這裡沒有含有「{ $line }」的項目。按 Esc 顯示全部。
narrow-elsewhere = 這裡沒有含有「{ $line }」的項目，但別處有 { $count } 項。按 Enter 搜尋所有內容，按 Esc 顯示這裡的全部。
narrow-nothing-open = 這裡沒有待學項目含有「{ $line }」。按 { $show } 顯示已完成的，按 Esc 顯示全部。
count-selected = 已選取 { $count } 項
items-all-left-out = 這裡全部完成 · 按 c 顯示 { $count } 項
items-left-out = 按 c 顯示已完成或略過的 { $count } 項
palette-title = 指令
palette-example = 想做的事，打一個詞
palette-not-possible = 目前無法執行。{ $why }。
about-selected = 套用到選取的 { $count } 列。
about-section-done = 把「{ $title }」裡待學的 { $count } 項全部標記為完成。
about-section-open = 把「{ $title }」裡已完成的 { $count } 項全部改回待學。
about-openings = { $now ->
        [remembered] 目前開啟：日誌會記錄，搜尋時排得較前。
       *[other] 目前關閉：日誌不記錄，搜尋時也不考慮。
    }
palette-nothing = 沒有這個名稱的指令。試試「標記」、「顯示」或「開啟」。
log-title = 訊息

## History and past days

history-title = 歷程：{ $title }
history-day = { $when ->
        [today] 今天
        [yesterday] 昨天
       *[other] { $weekday ->
            [monday] 星期一
            [tuesday] 星期二
            [wednesday] 星期三
            [thursday] 星期四
            [friday] 星期五
            [saturday] 星期六
           *[sunday] 星期日
        }
    } · { $date }
history-what = { $what ->
        [done] 完成
        [doing] 開始
        [skipped] 略過
        [todo] 改回待學
        [starred] 加星號
        [unstarred] 移除星號
        [note] 筆記
        [unnoted] 刪除筆記
        [opened] 開啟連結
        [timer] 專注計時
        [search] 保存搜尋
        [forgotten] 刪除搜尋
       *[other] 較新版本才認得的動作（{ $what }）
    }
history-items = { $count } 個項目
    .of = 「{ $title }」的 { $count } 個項目
history-undone = 已復原
history-elsewhere = 另一台電腦
    .short = 別處
history-reading = 正在讀取較早的紀錄。
history-more = 較早的紀錄請用：waypost history
history-empty = 還沒有對它做過任何事。從第一次標記、加星號或寫筆記起，都會列在這裡。
history-empty-section = 這裡還沒有做過任何事。從第一次標記、加星號或寫筆記起，都會列在這裡。
past-title = 顯示過去的某一天
past-example = 昨天、2 週前、2026-11-01
past-days-ago = { $days ->
        [1] 昨天
       *[other] { $days } 天前
    }
past-unknown = 這不是日期。請寫成 2026-11-01、昨天或 2 週前。
past-future = { $day } 還沒到。
past-today = 那就是今天。
past-mark = 截至 { $day }
notice-past = 這是 { $day } 當時的樣子。按 Esc 回到今天。
notice-present = 回到今天

## Large changes

confirm-title = { $what ->
        [done] 把 { $count } 個項目標記為完成？
        [doing] 把 { $count } 個項目標記為進行中？
        [skipped] 略過 { $count } 個項目？
        [todo] 把 { $count } 個項目改回待學？
        [starred] 為 { $count } 個項目加星號？
       *[unstarred] 移除 { $count } 個項目的星號？
    }
confirm-within = 這些項目在「{ $title }」。
confirm-hint = 按 u 可以一次全部復原。

## Settings: a name, and a sentence that also stands in the file

setting-language = 語言
    .help = 介面與內容的語言：auto 依這台電腦的語言。
setting-theme = 主題
    .help = 顏色：auto 配合終端機的背景。
setting-symbols = 符號
    .help = 框線與記號的畫法：unicode；若符號顯示不正常就用 ascii。
setting-mouse = 滑鼠
    .help = 是否以點按選取、以滾輪捲動。關閉時由終端機選取文字。
setting-title = 視窗標題
    .help = 視窗標題是否顯示目前的位置。
setting-hyperlinks = 連結
    .help = 網址是否可以點按：auto 只在已知支援的終端機開啟。
setting-linear = 逐行模式
    .help = 是否改用編號的逐行對話，不畫畫面：適合螢幕閱讀器與慢速連線。
setting-remember-openings = 開過的連結
    .help = 是否記住開過哪些連結，讓常用的更快找到。
setting-rest-days = 休息日
    .help = 一週中休息的日子：連續天數不會在這些日子中斷。
settings-title = 設定
settings-file = 設定存放在 { $path }。
settings-any = 可選多個：{ $choices }。
choice-on = 開
choice-off = 關
choice-none = 無
choice-auto = 自動
choice-always = 一律
choice-never = 從不
choice-unicode = Unicode
choice-ascii = ASCII
choice-mon = 星期一
choice-tue = 星期二
choice-wed = 星期三
choice-thu = 星期四
choice-fri = 星期五
choice-sat = 星期六
choice-sun = 星期日
config-head = Waypost 的設定。以 # 開頭的行不會生效，只顯示目前的預設值；去掉 # 就可以修改。`waypost config check` 可找出錯誤。
config-keys = 各處的按鍵，依動作名稱，寫在這一行之後，並放在檔案最後。「plain」這組按鍵給不熟 vim 的人。所有位置與動作列在 docs/keys.md；這裡寫錯時會指出並提示。
config-unknown = 沒有設定叫 `{ $name }`
    .hint = `waypost config` 會列出全部
config-no-choice = `{ $name }` 不能是 `{ $value }`
config-wrong-kind = 這不是 `{ $name }` 可用的值
config-write-switch = 請寫 true 或 false，不加引號
config-write-text = 請寫加引號的文字
config-write-word = 請寫其中之一：{ $choices }
config-write-words = 請寫清單，可選：{ $choices }
config-no-toml = 這不是 TOML：{ $why }
    .hint = 沒有檔案時，`waypost config init` 會建立含有所有設定的檔案
config-no-text = 檔案不是 UTF-8
    .hint = 請存成 UTF-8
config-no-keys = `keys` 是表格，不是值
    .hint = 請寫 [keys]，在它下面寫動作與按鍵

## The dialogue: what is said line by line

linear-welcome = Waypost。輸入編號來選擇，或輸入指令；輸入問號看說明。
linear-top = { $roadmaps } 份學習路線圖，{ $figures }：
linear-here = { $place }：{ $figures }。
linear-figures = 共 { $total } 項，完成 { $done } 項
    .terms = 共 { $total } 個詞彙，學會 { $done } 個
    .none = 沒有可標記的項目
linear-roadmap = 學習路線圖
linear-section = 單元
linear-kept = 保存的搜尋
linear-status = { $status ->
        [done] 已完成
        [doing] 進行中
        [skipped] 已略過
       *[todo] 待學
    }
linear-starred = 有星號
linear-doubtful = 網址可疑
linear-noted = 有筆記
linear-in = 位於{ $place }
linear-within = 在「{ $title }」裡：
linear-past = 這是 { $day } 當時的樣子。單獨輸入「day」可回到今天。
linear-hidden = 隱藏了 { $count } 個已完成或略過的項目。
linear-more = 還有 { $count } 行：按 Enter。
linear-found = 找到 { $count } 項，最佳的在前：
    .grouped = 找到 { $count } 項，依學習路線圖：
linear-filter = 已用「{ $line }」篩選；單獨輸入「filter」可結束。
    .nothing = 這裡沒有符合「{ $line }」的項目；單獨輸入「filter」顯示全部。
linear-terms = { $count } 個詞彙：
linear-next = 接下來：
linear-history = 做過的事，最新的在前。輸入編號可復原，或重做：
linear-versions = 筆記先前的內容，最新的在前。輸入編號可恢復：
linear-bookmarks = 已標上字母的：
linear-it-is = 它在這裡是第 { $number } 號。
linear-did = { $what ->
        [done] 已完成：{ $title }
        [doing] 進行中：{ $title }
        [skipped] 已略過：{ $title }
        [todo] 改回待學：{ $title }
        [starred] 已加星號：{ $title }
        [unstarred] 已移除星號：{ $title }
        [note] 已儲存筆記：{ $title }
       *[unnoted] 已刪除筆記：{ $title }
    }
    .already = { $what ->
            [done] 原本就已完成：{ $title }
            [doing] 原本就在進行中：{ $title }
            [skipped] 原本就已略過：{ $title }
            [todo] 原本就是待學：{ $title }
            [starred] 原本就有星號：{ $title }
            [unstarred] 原本就沒有星號：{ $title }
            [note] 筆記沒有變動：{ $title }
           *[unnoted] 原本就沒有筆記：{ $title }
        }
    .all = { $what ->
            [done] 已完成 { $count } 個項目
            [doing] 進行中 { $count } 個項目
            [skipped] 已略過 { $count } 個項目
            [todo] 改回待學 { $count } 個項目
            [starred] 已為 { $count } 個項目加星號
           *[unstarred] 已移除 { $count } 個項目的星號
        }
linear-confirm = 輸入 yes 確定，輸入其他內容則維持原狀。
linear-unchanged = 沒有任何變更。
linear-note-now = 目前的筆記：
linear-note-begin = 請寫「{ $title }」的筆記，最後單獨一行輸入句點結束。不輸入文字則維持原狀。
linear-note-same = 筆記沒有變動。
linear-grouped = 搜尋結果依學習路線圖分組。
linear-ranked = 搜尋結果以最佳的在前。
linear-openings-on = 會記住開過的連結，搜尋時排得較前。
linear-openings-off = 不記住開過的連結，搜尋時也不考慮。
linear-hides = 已隱藏完成或略過的項目。
    .not = 已顯示完成或略過的項目。
linear-rest-none = 沒有休息日。
linear-news = 自上次離開以來：新增 { $new } 項、變更 { $changed } 項、移除 { $removed } 項。指令「changes」會列出。
linear-timer-goes-on = 計時器仍在執行：{ $title }。用 waypost timer stop 停止。
linear-year-nothing = 沒有完成任何項目。
linear-month = { $year } 年{ $month }：在 { $days } 天裡完成 { $done } 項
linear-meaning-rest = 用指令「rest」選擇的星期幾不算缺席；當天若有學習，照樣計入。
linear-week = 第 { $week } 週：完成 { $done } 項，花了 { $minutes } 分鐘
linear-this-week = 本週：完成 { $done } 項
    .past = 當週：完成 { $done } 項
linear-group-item = 對項目（用編號，或對最近選取的）
linear-group-find = 尋找
linear-group-know = 了解
linear-help-begin = 輸入編號進入單元，或閱讀項目。多個編號寫成 3 5-8，all 表示整個清單。空行表示繼續，或再次列出目前的內容。每個指令都有一個字母和一個詞。
linear-help =
    .look = 再次列出這裡的內容。
    .more = 繼續顯示較長的回答；空行也一樣。
    .back = 回到單元的清單，再回到外層。
    .roadmaps = 列出所有學習路線圖與保存的搜尋。
    .place = 前往項目所在的位置，或它收錄的另一處。
    .earlier = 回到先前的位置。
    .later = 返回之後再往前。
    .mark = 替最後選的項目，或替單元，標上一個字母。
    .bookmark = 前往標了該字母之處；不加字母則列出所有標了字母的。
    .show = 說明項目的全部資料；沒有選項目時說明單元。
    .done = 標記項目為完成，在收錄的每一處都算。
    .doing = 標記項目為進行中。
    .skip = 不把項目計入數字。
    .todo = 把項目改回待學。
    .star = 為項目加上星號。
    .unstar = 移除星號。
    .open = 在瀏覽器開啟連結。
    .address = 把網址單獨印在一行。
    .note = 為項目或單元寫筆記；沒有給文字時逐行輸入。
    .edit = 用 VISUAL 或 EDITOR 指定的編輯器寫筆記。
    .unnote = 刪除筆記。
    .versions = 列出筆記先前的內容，可以恢復。
    .timer = 計算花在項目上的時間；stop 停止。單獨輸入則說明目前的計時。
    .finish = 把單元裡各層待學的項目全部標記為完成。
    .reopen = 把單元裡各層已完成的項目全部改回待學。
    .undo = 取消上一個動作。
    .redo = 重做取消的動作。
    .search = 搜尋任何內容，任何語言都行。輸入 help search 可看查詢的寫法。
    .again = 列出先前有用的查詢，再次搜尋。
    .filter = 縮小單元的內容；不給詞則顯示全部。
    .hide = 隱藏完成或略過的項目，或再次顯示。
    .keep = 以一個名稱保存上次的搜尋或篩選。
    .rename = 為選取的保存搜尋改名。
    .forget = 不再保存選取的搜尋。
    .group = 把結果依學習路線圖分組，或改回最佳優先。
    .openings = 記住開過的連結，或不再記住。
    .words = 解釋項目或單元的文字裡提到的詞彙。
    .glossary = 列出所有學習路線圖的詞彙，或符合的詞彙。
    .next = 說明接下來做什麼與原因；加上數字則只列最多這麼多分鐘的。
    .progress = 說明這份學習路線圖的進度；all 表示全部。
    .statistics = 說明過去一年、連續天數與剩餘時間的估計。
    .meaning = 說明統計數字的意義。
    .rest = 選擇休息日，例如 sat sun，或 none；單獨輸入則說明目前的休息日。
    .history = 列出對項目或在單元裡做過的事；all 表示所有地方。
    .day = 顯示過去某一天的樣子；單獨輸入則回到今天。
    .changes = 列出自上次離開以來新增、變更或移除的內容。
    .language = 以下一個語言，或指定的語言，顯示介面與內容。
    .command = 執行命令列的命令，例如 : export markdown llm-course
    .help = 列出所有指令，或說明其中一個。
    .quit = 離開。做過的事都已儲存。

## Actions: a label, a name and a sentence
##
## The label stands in the footer beside the key: at most 14 columns, better 10, in lower case, as short as can be
## understood there: a noun or what one does. Attributes other than .name and .help are labels too, for when the same
## key does something else. The name (.name) stands in the palette and the help, with a capital letter where the language
## has them, at most 40 columns, better 23: people type words of it to find the action. The sentence (.help) ends with a
## full stop.

action-up = 上
    .name = 上移
    .help = 選取上一列，或向上捲動。
action-down = 下
    .name = 下移
    .help = 選取下一列，或向下捲動。
action-page-up = 上一頁
    .name = 上一頁
    .help = 向上移動一頁。
action-page-down = 下一頁
    .name = 下一頁
    .help = 向下移動一頁。
action-half-page-up = 上半頁
    .name = 向上半頁
    .help = 向上移動半頁。
action-half-page-down = 下半頁
    .name = 向下半頁
    .help = 向下移動半頁。
action-first = 最前
    .name = 第一列
    .help = 移到第一列。
action-last = 最後
    .name = 最後一列
    .help = 移到最後一列。
action-out = 外層
    .name = 收合，或回到外層
    .help = 收合單元，或回到外層。
    .value = 上一個
action-in = 內層
    .name = 展開，或進入內層
    .help = 展開單元，或進入其中。
    .value = 下一個
action-next-pane = 窗格
    .name = 下一個窗格
    .help = 移到下一個窗格。
action-previous-pane = 前一窗格
    .name = 上一個窗格
    .help = 移到上一個窗格。
action-enter = 進入
    .name = 進入
    .there = 前往
    .on = 繼續
    .do = 執行
    .keep = 保存
    .list = 到清單
    .yes = 確定
    .show = 顯示
    .undo = 復原
    .redo = 重做
    .begin = 開始
    .shorten = 縮短
    .again = 恢復
    .larger = 放大
    .smaller = 縮小
    .choose = 選擇
    .change = 變更
    .help = 進入單元、開啟項目的連結，或前往選取的內容。
action-done = 完成
    .name = 標記為完成
    .help = 標記項目為完成，在它收錄的每一處都算；再按一次取消。
action-doing = 進行中
    .name = 標記為進行中
    .help = 標記項目為已開始；再按一次取消。
action-skip = 略過
    .name = 標記為略過
    .help = 不把項目計入數字；再按一次取消。
action-star = 星號
    .name = 加上星號
    .help = 為項目加上星號；再按一次取消。
action-add = 加入
    .name = 加入網址
    .help = 把一個網址加入自己的路線圖。
action-note = 筆記
    .name = 寫筆記
    .help = 以 Markdown 寫筆記；若 VISUAL 或 EDITOR 有指定，就用你的編輯器。
action-versions = 舊筆記
    .name = 查看舊筆記
    .help = 顯示筆記先前的內容，可以恢復任何一版。
action-select = 選取
    .name = 選取多列
    .help = 選取多列一起標記；再按一次結束。
action-select-all = 全選
    .name = 全選
    .help = 選取中間窗格顯示的全部；再按一次結束。
action-section-done = 單元完成
    .name = 把單元標記為完成
    .help = 把單元裡各層待學的項目全部標記為完成，詞彙也算。
action-section-open = 單元待學
    .name = 把單元改回待學
    .help = 把單元裡各層已完成的項目全部改回待學。
action-keep = 保存
    .name = 保存搜尋
    .help = 把搜尋或篩選的內容以一個名稱保存，成為自己的單元。
action-rename = 改名
    .name = 為保存的搜尋改名
    .help = 為保存的搜尋取另一個名稱。
action-forget = 刪除
    .name = 刪除保存的搜尋
    .help = 不再保存這個搜尋。復原可以找回它。
action-place = 前往位置
    .other = 另一位置
    .name = 前往所在位置
    .help = 從保存的搜尋前往項目所在的位置，或前往它收錄的另一處。
action-open = 開啟
    .name = 開啟連結
    .help = 在瀏覽器開啟項目的連結。
action-copy = 複製
    .name = 複製網址
    .help = 把項目的網址複製到剪貼簿。
action-qr = QR 碼
    .name = 顯示 QR 碼
    .help = 把項目的網址顯示成 QR 碼，用手機開啟。
action-invert = 對調深淺
    .name = 對調深淺
    .help = 對調 QR 碼的深淺，在手機讀不出來時使用。
action-undo = 復原
    .name = 復原
    .help = 取消上一個動作。
action-redo = 重做
    .name = 重做
    .help = 重做剛才復原的動作。
action-history = 歷程
    .name = 顯示歷程
    .help = 顯示這個項目或單元裡發生過的事，任何一件都可以復原。
action-past-day = 過去某天
    .name = 顯示過去的某一天
    .help = 顯示學習路線圖在過去某一天的樣子，只供查看。
action-search = 搜尋
    .again = 搜尋
    .name = 搜尋全部
    .help = 邊打字邊搜尋全部內容，任何語言都行。
action-grouping = 分組
    .ranked = 最佳優先
    .name = 依學習路線圖分組
    .help = 把找到的結果依學習路線圖分組，或改回最佳優先。
action-openings = 開過的連結
    .name = 記住開過的連結
    .help = 在日誌中記錄開過哪些連結，搜尋時更快找到；或不再記錄。
action-recall = 最近
    .name = 再次搜尋
    .help = 從先前有用的查詢中選一個；在空白行按上鍵會帶回上一個。
action-narrow = 篩選
    .name = 篩選單元
    .help = 用輸入的內容縮小這個單元，和搜尋一樣。
action-word = 詞彙
    .name = 解釋詞彙
    .help = 說明文中加底線的詞彙是什麼意思。
action-glossary = 詞彙表
    .name = 顯示詞彙表
    .help = 顯示所有學習路線圖的詞彙與意義，或返回。
action-changes = 新內容
    .name = 新內容
    .help = 顯示自上次離開以來新增、變更或移除的內容，或返回。
action-statistics = 統計
    .name = 顯示統計
    .help = 顯示過去一年、連續天數、每週情形與剩餘時間的估計；或返回。
action-meaning = 數字意義
    .name = 數字的意義
    .help = 說明統計中的每個數字怎麼算。
action-one-roadmap = 路線圖
    .name = 單一學習路線圖的統計
    .help = 顯示一份學習路線圖的數字，接著是下一份，最後回到全部。
action-part-by = 依什麼
    .name = 統計的分類方式
    .help = 依學習路線圖、單元、種類或程度顯示進度。
action-rest-days = 休息日
    .name = 選擇休息日
    .help = 選擇一週中哪幾天不算缺席。
action-settings = 設定
    .name = 設定
    .help = 查看並變更設定。
action-settings-file = 編輯檔案
    .name = 開啟設定檔
    .help = 用你的編輯器開啟設定檔。
action-timer = 計時
    .name = 專注計時器
    .help = 計算花在這個項目上的時間，或停止；一次只計一個項目。
action-hide-finished = 隱藏完成
    .shown = 顯示完成
    .name = 隱藏已完成的項目
    .help = 不顯示已完成或略過的項目，或再次顯示。
action-jump-back = 跳回
    .name = 跳回
    .help = 回到跳轉前的位置。
action-jump-forward = 跳前
    .name = 跳前
    .help = 跳回之後，再往前。
action-set-bookmark = 書籤
    .name = 設定書籤
    .help = 為選取的內容指定一個字母，從任何地方都能回來。
action-go-to-bookmark = 前往書籤
    .name = 前往書籤
    .help = 前往接下來按的字母所代表的內容。
action-home = 首頁
    .name = 顯示首頁
    .help = 顯示上次停在哪裡、接下來做什麼和本週的情形；或返回。
action-first-suggestion = 接著做
    .name = 前往第一個建議
    .help = 前往首頁的第一個建議。
action-second-suggestion = 做第二項
    .name = 前往第二個建議
    .help = 前往首頁的第二個建議。
action-third-suggestion = 做第三項
    .name = 前往第三個建議
    .help = 前往首頁的第三個建議。
action-palette = 指令
    .name = 尋找指令
    .help = 用名稱找出 Waypost 能做的任何事。
action-log = 訊息
    .name = 顯示訊息
    .help = 顯示最近的訊息，最新的在最前面。
action-zoom = 放大
    .name = 放大窗格
    .help = 只顯示這個窗格，或再次顯示全部。
action-hide-sections = 路線圖
    .name = 隱藏學習路線圖
    .help = 隱藏學習路線圖窗格，或再次顯示；從清單回到外層時會暫時顯示。
action-hide-details = 詳細資料
    .name = 隱藏詳細資料
    .help = 隱藏詳細資料與進度，或再次顯示；進入其中時會暫時顯示。
action-narrower = 變窄
    .name = 縮窄窗格
    .help = 讓這個窗格變窄。
action-wider = 變寬
    .name = 加寬窗格
    .help = 讓這個窗格變寬。
action-shorter = 變矮
    .name = 縮矮窗格
    .help = 讓這個窗格變矮，若上下有另一個窗格。
action-taller = 變高
    .name = 加高窗格
    .help = 讓這個窗格變高，若上下有另一個窗格。
action-reset-panes = 所有窗格
    .name = 恢復窗格的排列
    .help = 再次顯示所有窗格，大小由 Waypost 決定。
action-mouse = 滑鼠
    .name = 使用滑鼠
    .help = 由 Waypost 使用滑鼠，或留給終端機選取文字；按住 Shift 也能選取。
action-progress = 進度
    .name = 顯示進度
    .help = 顯示目前的進度，或返回。
action-language = 語言
    .name = 下一個語言
    .help = 以下一個語言顯示介面與內容。
action-theme = 主題
    .name = 選擇主題
    .help = 瀏覽各個主題，選用一個。
action-complete = 補齊
    .name = 自動補齊
    .help = 補齊欄位或它的值；再按一次換下一個符合的。
action-help = 說明
    .name = 顯示所有按鍵
    .help = 顯示所有按鍵，或返回。
action-redraw = 重繪
    .name = 重繪畫面
    .help = 從頭重新繪製畫面。
action-suspend = 暫停
    .name = 暫停程式
    .help = 暫停程式；在命令列輸入 fg 可恢復。
action-back = 返回
    .cancel = 取消
    .panes = 瀏覽
    .stay = 留下
    .written = 存檔並關閉
    .no = 取消
    .today = 今天
    .name = 返回
    .help = 關閉最前面的畫面，或返回。
action-quit = 離開
    .name = 離開
    .help = 離開程式。進度都已儲存；若還沒有，會先詢問。
    .anyway = 仍要離開
action-new-line = 換行
    .name = 換行
    .help = 開始新的一行。
action-save-note = 儲存
    .name = 儲存筆記
    .help = 儲存筆記並繼續寫。
action-discard-note = 捨棄
    .name = 捨棄輸入的內容
    .help = 讓筆記維持原狀。
action-undo-typing = 復原
    .name = 復原輸入
    .help = 取消最近輸入或刪除的文字。
action-redo-typing = 重做
    .name = 重做輸入
    .help = 重做文字中剛才復原的部分。
action-caret-left = 左
    .name = 游標左移
    .help = 游標向左移動。
action-caret-right = 右
    .name = 游標右移
    .help = 游標向右移動。
action-caret-start = 行首
    .name = 游標到行首
    .help = 游標移到行首。
action-caret-end = 行尾
    .name = 游標到行尾
    .help = 游標移到行尾。
action-erase = 刪除
    .name = 刪除
    .help = 刪除游標前的字。
action-erase-next = 刪後一字
    .name = 刪除後一個字
    .help = 刪除游標後的字。
action-erase-word = 刪詞
    .name = 刪除一個詞
    .help = 刪除游標前的詞。
action-erase-line = 刪整行
    .name = 刪除整行
    .help = 刪除整行。

## Why an action is not possible now
##
## A reason without a full stop: it stands alone in a notice, and in palette-not-possible. Say what to do first. Letters
## are keys: Tab, p, n. “: Mark section done” is how that action is typed in the palette: write its name (.name) there.

why-not-done = 請先選一個項目，或試試 { $palette } 把單元標記為完成
why-not-away = 請先回到項目：{ $pane } 或 { $progress }
why-not-mark = 請先選一個項目：只有項目可以標記
why-not-link-section = 請先選一個項目：單元沒有連結
why-not-selected = 選取的單元裡沒有待學的項目
why-not-select = 請先在中間窗格選擇項目
why-not-select-nothing = 這裡沒有可以選取的內容
why-not-section-done = 這個單元裡沒有待學的項目
why-not-section-open = 這個單元裡沒有已完成的項目
why-not-timer = 請先選一個項目：計時器只計一個項目
why-not-link = 這個項目沒有網址
why-not-qr = 這個網址太長，放不進 QR 碼
why-not-hit = 沒有找到可以前往的內容
why-not-keep = 請先搜尋或篩選
why-not-kept = 請先選一個保存的搜尋
why-not-note = 請先選項目、單元或學習路線圖：搜尋沒有筆記
why-not-bookmark = 請先選項目、單元或學習路線圖：搜尋沒有書籤
why-not-place = 請先選一個項目
why-not-other-place = 它沒有收錄在別處
why-not-recent = 還沒有任何搜尋帶你到某處
why-not-undo = 沒有可以復原的：還沒做過任何事
why-not-undo-all = 沒有可以復原的：全部都已復原
why-not-undo-elsewhere = 沒有可以復原的：都是在其他電腦上做的
why-not-past = 這是過去的日子：請先按 Esc 回到今天
why-not-happened = 只有你做的事可以復原
why-not-newer = 只有較新版本的 Waypost 認得它
why-not-overruled = 之後的動作已取代它：請先復原那個
why-not-history = 沒有選取可以顯示歷程的內容
why-not-back = 還沒有可以跳回的位置
why-not-forward = 還沒有可以跳前的位置
why-not-word = 這裡沒有提到詞彙表中的詞彙
why-not-nothing = 沒有選取任何內容
why-not-gone = 它已不在學習路線圖中，只能查看
why-not-versions = 這裡從未寫過筆記：按 { $note } 寫一則
why-not-instead = 學習路線圖中沒有取代它的項目
why-not-resize = 這個方向上旁邊沒有別的窗格
why-not-log = 還沒有任何訊息
why-not-next = 沒有待學的項目可以當下一個
why-not-more = 沒有更多建議了
why-not-redo = 沒有可以重做的：沒有復原過任何事
why-not-redo-since = 沒有可以重做的：上次復原後又做了別的事

## Notices

notice-did = { $what ->
        [done] ✓ { $title } · 已儲存
        [doing] ◐ { $title } · 已儲存
        [skipped] – { $title } · 已略過
        [todo] ○ { $title } · 改回待學
        [starred] ★ { $title } · 已儲存
        [unstarred] { $title } · 已移除星號
        [note] ✎ { $title } · 筆記已儲存
        [unnoted] { $title } · 筆記已刪除
        [search] ✓ { $title } · 已保存在「搜尋」
        [forgotten] 不再保存「{ $title }」· 復原即可找回
       *[other] { $title } · 已儲存
    }
notice-hidden = { $pane ->
        [sections] { $length ->
            [short] 已隱藏學習路線圖
           *[long] 已隱藏學習路線圖；從清單回到外層時會暫時顯示
        }
       *[details] { $length ->
            [short] 已隱藏詳細資料
           *[long] 已隱藏詳細資料與進度；進入其中時會暫時顯示
        }
    }
notice-shown = { $pane ->
        [sections] 再次顯示學習路線圖
       *[details] 再次顯示詳細資料與進度
    }
notice-panes-reset = 窗格已恢復原來的排列
notice-mouse = { $how ->
        [on] 滑鼠由 Waypost 使用；按住 Shift 可選取文字
       *[off] 滑鼠留給終端機，用來選取文字
    }
notice-timer-started = ◷ { $title } · 開始計時
notice-timer-stopped = ◷ { $title } · 已儲存 { $minutes } 分鐘
notice-timer-lost = ◷ { $title } · 計時器沒有停止，計入 { $minutes } 分鐘
notice-timer-elsewhere = 計時器已在別處停止
notice-did-all = { $what ->
        [done] ✓ { $count } 個項目 · 已儲存
        [doing] ◐ { $count } 個項目 · 已儲存
        [skipped] – { $count } 個項目 · 已略過
        [todo] ○ { $count } 個項目 · 改回待學
        [starred] ★ { $count } 個項目 · 已儲存
        [unstarred] { $count } 個項目 · 已移除星號
       *[other] { $count } 個項目 · 已儲存
    }
    .of = { $what ->
            [done] ✓ 「{ $title }」的 { $count } 個項目 · 已儲存
            [doing] ◐ 「{ $title }」的 { $count } 個項目 · 已儲存
            [skipped] – 「{ $title }」的 { $count } 個項目 · 已略過
            [todo] ○ 「{ $title }」的 { $count } 個項目 · 改回待學
            [starred] ★ 「{ $title }」的 { $count } 個項目 · 已儲存
            [unstarred] 「{ $title }」的 { $count } 個項目 · 已移除星號
           *[other] 「{ $title }」的 { $count } 個項目 · 已儲存
        }
notice-undid = { $what ->
        [todo] 已復原：「{ $title }」恢復先前的狀態
        [starred] 已復原：「{ $title }」的星號
        [unstarred] 已復原：「{ $title }」恢復星號
        [note] 已復原：「{ $title }」的筆記
        [unnoted] 已復原：「{ $title }」恢復筆記
        [search] 已復原：搜尋「{ $title }」恢復原狀
        [forgotten] 已復原：重新保存搜尋「{ $title }」
        [done] 已復原：完成「{ $title }」
        [doing] 已復原：開始「{ $title }」
        [skipped] 已復原：略過「{ $title }」
       *[other] 已復原：{ $what }，「{ $title }」
    }
notice-undid-all = { $what ->
        [todo] 已復原：{ $count } 個項目恢復先前的狀態
        [starred] 已復原：{ $count } 個項目的星號
        [unstarred] 已復原：{ $count } 個項目恢復星號
        [note] 已復原：{ $count } 個項目的筆記
        [unnoted] 已復原：{ $count } 個項目恢復筆記
        [done] 已復原：完成 { $count } 個項目
        [doing] 已復原：開始 { $count } 個項目
        [skipped] 已復原：略過 { $count } 個項目
       *[other] 已復原：{ $what }，{ $count } 個項目
    }
    .of = { $what ->
            [todo] 已復原：「{ $title }」的 { $count } 個項目恢復先前的狀態
            [starred] 已復原：「{ $title }」中 { $count } 個項目的星號
            [unstarred] 已復原：「{ $title }」的 { $count } 個項目恢復星號
            [note] 已復原：「{ $title }」中 { $count } 個項目的筆記
            [unnoted] 已復原：「{ $title }」的 { $count } 個項目恢復筆記
            [done] 已復原：完成「{ $title }」的 { $count } 個項目
            [doing] 已復原：開始「{ $title }」的 { $count } 個項目
            [skipped] 已復原：略過「{ $title }」的 { $count } 個項目
           *[other] 已復原：{ $what }，「{ $title }」的 { $count } 個項目
        }
notice-redid = { $what ->
        [todo] 已重做：「{ $title }」改回待學
        [starred] 已重做：「{ $title }」的星號
        [unstarred] 已重做：移除「{ $title }」的星號
        [note] 已重做：「{ $title }」的筆記
        [unnoted] 已重做：刪除「{ $title }」的筆記
        [search] 已重做：保存搜尋「{ $title }」
        [forgotten] 已重做：刪除搜尋「{ $title }」
        [done] 已重做：完成「{ $title }」
        [doing] 已重做：開始「{ $title }」
        [skipped] 已重做：略過「{ $title }」
       *[other] 已重做：{ $what }，「{ $title }」
    }
notice-redid-all = { $what ->
        [todo] 已重做：{ $count } 個項目改回待學
        [starred] 已重做：{ $count } 個項目的星號
        [unstarred] 已重做：移除 { $count } 個項目的星號
        [note] 已重做：{ $count } 個項目的筆記
        [unnoted] 已重做：刪除 { $count } 個項目的筆記
        [done] 已重做：完成 { $count } 個項目
        [doing] 已重做：開始 { $count } 個項目
        [skipped] 已重做：略過 { $count } 個項目
       *[other] 已重做：{ $what }，{ $count } 個項目
    }
    .of = { $what ->
            [todo] 已重做：「{ $title }」的 { $count } 個項目改回待學
            [starred] 已重做：「{ $title }」中 { $count } 個項目的星號
            [unstarred] 已重做：移除「{ $title }」中 { $count } 個項目的星號
            [note] 已重做：「{ $title }」中 { $count } 個項目的筆記
            [unnoted] 已重做：刪除「{ $title }」中 { $count } 個項目的筆記
            [done] 已重做：完成「{ $title }」的 { $count } 個項目
            [doing] 已重做：開始「{ $title }」的 { $count } 個項目
            [skipped] 已重做：略過「{ $title }」的 { $count } 個項目
           *[other] 已重做：{ $what }，「{ $title }」的 { $count } 個項目
        }
notice-search-same = 「{ $title }」已經保存了
notice-search-long = 太長了，無法保存
notice-opened = 已開啟 { $address }
notice-added = { $title } 已加入 { $to }
notice-copied = 已複製 { $address }
notice-sent = 已送到終端機的剪貼簿：{ $address }
notice-sent-instead = { $how ->
        [hangs] { $program } 沒有回應，網址已改送到終端機的剪貼簿
       *[failed] { $program } 失敗（{ $why }），網址已改送到終端機的剪貼簿
    }
notice-language = 語言：{ $name }；沒有的部分以英文顯示
notice-hits = { $how ->
        [grouped] 搜尋結果：依學習路線圖
       *[other] 搜尋結果：最佳優先
    }
notice-openings = { $how ->
        [remembered] 開過的連結：會記住，搜尋時同分者優先
       *[other] 開過的連結：不再記住，搜尋時也不考慮
    }
notice-bookmarked = 「{ $title }」的書籤是 { $letter }
notice-no-bookmark = 還沒有書籤 { $letter }
notice-bookmark-gone = 書籤 { $letter } 的內容已不在學習路線圖中
notice-bookmark-letter = 書籤要用字母或數字，不能用 { $letter }
bookmark-gone = 已不存在
bookmark-any = a–z
    .help = 任何字母或數字
notice-theme = 主題：{ $name }

## Errors

error = 錯誤
hint = 提示
error-unknown-item = 沒有項目叫 `{ $asked }`
error-retired-item = `{ $asked }` 已不在學習路線圖中：{ $reason }
hint-retired = `waypost changes` 會顯示你對已移除項目的紀錄
hint-retired-into = 取代它的是 { $into }
hint-did-you-mean = 你是指 `{ $nearest }` 嗎？
error-damaged-program = 無法讀取內建資料庫：程式檔案已損壞
error-no-state-folder = 沒有可以存放進度的資料夾：離開後標記就會消失
error-unknown-theme = 沒有主題叫 `{ $name }`
error-theme = 無法使用主題 `{ $name }`
error-theme-unread = 無法讀取主題 { $path }
hint-themes = 可用的有 { $known }
hint-theme = docs/themes.md 說明主題的寫法；用 `--theme auto` 可以不用它
hint-theme-unread = 請確認檔案可以讀取，或用 --theme 選擇別的主題
notice-theme-gone = 無法使用主題「{ $name }」：{ $why }
notice-theme-broken = 無法使用「{ $name }」：{ $why }
error-terminal = 無法使用終端機
error-thread = 無法啟動執行緒
error-worker = 日誌的執行緒太早結束：最後的標記可能沒有儲存

## Mistakes in the keys of the settings

keys-unknown-place = 沒有位置叫 `{ $name }`
keys-unknown-action = 沒有動作叫 `{ $name }`
keys-unknown-key = 沒有按鍵叫 `{ $name }`
keys-unknown-preset = 沒有預設組合叫 `{ $name }`
keys-no-table = `{ $name }` 是位置，底下有自己的按鍵
keys-no-action = 這不是動作的名稱
keys-empty = 這裡應該有一個按鍵
keys-same = 無法設定 `{ $key }`：終端機會送出 `{ $other }`
keys-untold = 無法設定 `{ $key }`：多數終端機分不出它和其他按鍵
keys-letter = `{ $key }` 在這裡是輸入文字
keys-twice = `{ $key }` 在這裡設定了兩次：先前是 `{ $action }`
keys-chord = `{ $keys }` 永遠按不出來：單獨的 `{ $key }` 是 `{ $action }`
keys-no-way-out = 沒有 `{ $key }` 就沒有按鍵執行 `{ $action }`
hint-keys-key = 請寫一個字母，或如 `space`、`ctrl-x`、`alt-left`、`shift-tab`、`f5`、`g g`
hint-keys-same = 改用 `{ $other }` 或別的按鍵
hint-keys-untold = 改用別的按鍵，例如 `alt-` 加一個字母
hint-keys-letter = 用 `ctrl-` 或 `alt-` 加字母，或不會輸入文字的按鍵
hint-keys-everywhere = 字母在某些地方是輸入文字：請寫在 `[keys.browse]` 下，或用 `ctrl-` 或 `alt-`
hint-keys-action = 請寫加引號的動作名稱，或 "none"；docs/keys.md 列出全部
hint-keys-preset = 可用的有 { $known }
hint-keys-places = 可用的有 { $known }
hint-keys-no-table = 請單獨一行寫 `[keys.{ $name }]`，按鍵寫在它下面
hint-keys-twice = 請去掉其中一個
hint-keys-chord = 改用別的按鍵開頭，或加上 `"{ $key }" = "none"`
hint-keys-no-way-out = 請在 `[keys.{ $place }]` 下給 `{ $action }` 另一個按鍵

## Search

rule-words = 出現在項目任何地方的詞，順序和語言不拘。
rule-phrase = 這些詞要緊接在一起。連字號等同空格。
rule-start = 標題以它開頭。
rule-end = 標題以它結尾。
rule-not = 不含它的項目；也可寫 !kind:video 和 !"fine tuning"。
rule-or = 兩者之一。這個符號前後要有空格。
rule-kind = 某個種類：{ $values }。
rule-status = 目前的狀態：{ $values }。
rule-level = 程度的下限；level:beginner 也會找到包含它的範圍：{ $values }。
rule-minutes = 所需的分鐘數，估計也算；也可用 <=、>、>= 和 minutes:30。
rule-lang = 以該語言寫成的內容，也可寫 in:en：{ $values }。
rule-author = 作者名稱的一部分。
rule-topic = 主題，或其中一部分。
rule-roadmap = 學習路線圖的 id，或標題的一部分。
rule-section = 單元的 id 或路徑，或標題的一部分。
rule-type = 某個類型：{ $values }。
rule-star = 有星號，或沒有：{ $values }。
rule-note = 你的筆記的一部分。
rule-added = 收錄它的學習路線圖版本；也可用 <、<=、> 和 added:0.2。
rule-health = 網址的狀況：{ $values }。
rule-id = id 的一部分。
rule-url = 網址的一部分。
rule-is = 和 star:yes 相同。
search-unknown-field = 沒有欄位 `{ $field }`
search-unknown-value = `{ $field }` 沒有值 `{ $value }`
search-known = 試試 { $known }
search-meant-field = 沒有欄位 `{ $field }`；你是指 `{ $known }` 嗎？
search-try-field = 沒有欄位 `{ $field }`：試試 { $known }
search-meant-value = `{ $field }` 沒有值 `{ $value }`；你是指 `{ $known }` 嗎？
search-try-value = `{ $field }` 沒有值 `{ $value }`：試試 { $known }
search-meant-fit = 沒有 { $field } 符合 `{ $value }`；你是指 `{ $known }` 嗎？
search-unfit = 沒有 { $field } 符合 `{ $value }`
hint-part-is-enough = 只寫其中一部分就好
error-no-randomness = 作業系統無法提供亂數
error-read-state = 無法讀取 { $path }
error-write-state = 無法寫入 { $path }
error-lock-state = 無法鎖定 { $path }
error-read-session = 無法得知上次停在哪裡：{ $path } 已損壞
hint-session = 離開畫面一次就會重新寫入；你的進度存放在別處
hint-disk-full = 在那個磁碟騰出空間，或用 --state 或 WAYPOST_STATE_DIR 選擇另一個資料夾
hint-state-permission = 讓自己能在那裡讀寫，或用 --state 或 WAYPOST_STATE_DIR 選擇另一個資料夾
hint-file-limit = 提高檔案大小的上限（ulimit -f 可查看），或用 --state 或 WAYPOST_STATE_DIR 選擇另一個資料夾
hint-locked = 另一個 Waypost 若已暫停，請用 fg 恢復，或結束它
hint-file-in-the-way = { $path } 是檔案，但那裡應該是資料夾：移開它，或用 --state 或 WAYPOST_STATE_DIR 選擇另一個資料夾
hint-folder-in-the-way = { $path } 是資料夾，但那裡應該是檔案：移開它，或用 --state 或 WAYPOST_STATE_DIR 選擇另一個資料夾
hint-link-in-the-way = { $path } 是失效的連結：恢復它指向的目標，或用 --state 或 WAYPOST_STATE_DIR 選擇另一個資料夾
hint-no-folder = 把 HOME 設為你的資料夾的完整路徑，或用 --state 或 WAYPOST_STATE_DIR 指定
hint-other-state-folder = 用 --state 或 WAYPOST_STATE_DIR 選擇另一個資料夾
notice-damaged = 你的進度有 { $count } 行無法讀取。已保留副本，其餘照常計入。
notice-newer = 你的進度有 { $count } 行來自較新的 Waypost：請在這裡也安裝新版。不會遺失任何資料。
error-damaged = 日誌有 { $count } 行已損壞
notice-restored = 磁碟上少了先前儲存的資料：已重新儲存 { $count } 個事件。
notice-no-shell = 沒有可以返回的命令列
notice-no-saving = 目前無法儲存：{ $why }。請查看 { $path }
notice-not-saved = 尚未儲存，會再試一次：{ $why }。請查看 { $path }
notice-not-read = 無法讀取你的進度：{ $why }。請查看 { $path }
notice-more-passed-over = { $file } 還有 { $count } 行不計入
hint-damaged = 其他各行照常計入。{ $copy } 保留了副本：用編輯器刪除這些行；若檔案不是 Waypost 的，請移開它
hint-damaged-lines = 其他各行照常計入。每個檔案旁有一份 .damaged 副本：請在 Waypost 沒有執行時用編輯器刪除這些行
hint-newer = 請在這裡也安裝較新的版本：其他各行照常計入，不會遺失任何資料
notice-line-passed-over = { $file } 的第 { $line } 行不計入：{ $why }
error-open = 無法開啟連結
error-no-browser = 這裡沒有可以開啟連結的瀏覽器
error-no-clipboard = 這個終端機沒有剪貼簿；完整網址在詳細資料中
error-start-browser = 無法啟動瀏覽器 { $program }
error-browser-failed = 瀏覽器無法開啟連結
error-qr-no-room = QR 碼需要 { $columns } 欄，而這個終端機有 { $room } 欄
hint-qr-no-room = 請加寬視窗，或在手機上自行輸入 { $address }
hint-no-browser = 在別處開啟 { $address }，或用環境變數 BROWSER 指定瀏覽器
hint-set-browser = 在別處開啟 { $address }，或用環境變數 BROWSER 指定另一個瀏覽器
hint-correct-browser = 在別處開啟 { $address }，或修正環境變數 BROWSER

## The command line: what each command and option does

cli = 在終端機瀏覽學習路線圖。不加命令時，從上次停下的地方開啟
    .after = 結束代碼：0 完成，1 找不到，2 要求有誤，3 電腦發生問題。
    .json = 輸出一份 JSON 文件，而不是給人看的文字
    .lang = 使用這個語言；沒有的部分用英文
    .theme = 畫面使用這個主題
    .linear = 一律用文字逐行說明，適合螢幕閱讀器與點字；不加命令時為對話模式
    .color = 何時輸出顏色
    .data = 自己的學習路線圖與設定的資料夾 [變數: WAYPOST_DATA_DIR]
    .state = 進度的資料夾 [變數: WAYPOST_STATE_DIR]
cli-help =
    .usage = 用法：
    .commands = 命令：
    .arguments = 引數：
    .options = 選項：
    .examples = 範例：
    .help = 顯示說明
    .version = 顯示版本
    .of-command = 顯示這個說明，或指定命令的說明
    .default = 預設：
    .values = 可用的值：
cli-as-of =
    .help = 這一天當時的樣子，例如 2026-11-01、昨天或 "2 週前"
cli-filter = 篩選（重複同一個表示任一值皆可；除了名稱與標題，也可用逗號連接）
    .status = todo、doing、done 或 skipped
    .kind = 例如 video、paper、course、step 或 term
    .type = resource、step、objective、task 或 term
    .level = beginner、intermediate、advanced，或範圍如 beginner-intermediate
    .in = 以這個語言寫成：en、ru、th、te 或 zh-Hant
    .health = 網址的狀況：ok、suspect、moved 或 dead
    .author = 作者名稱的一部分
    .topic = 主題，或其中一部分
    .roadmap = 學習路線圖的 id，或標題的一部分
    .section = 單元的 id 或路徑，或標題的一部分
    .minutes = 所需的分鐘數，例如 "<30" 或 ">=60"；估計也算
    .note = 你的筆記的一部分
    .starred = 只要有星號的
cli-item =
    .id = 項目的 id，清單會顯示
    .ids = 項目的 id；- 表示從標準輸入讀取
    .already = 已經是這樣
    .no-ids = 沒有給任何 id，所以沒有變更。
cli-roadmaps = 顯示學習路線圖與進度
cli-list = 依學習路線圖的順序列出項目
    .place = 只列出這份學習路線圖或單元裡的內容，例如 llm-course/fundamentals
    .nothing = 沒有符合的項目。
cli-list-unfit = 沒有項目符合 { $filters }。
cli-search = 尋找項目，最佳的在最前面
    .rules = 查詢可以寫：
    .query = 出現在項目任何地方的詞，順序和語言不拘
    .exact = 只找照字面出現的詞：不容許打錯、縮寫或別名
    .ignore-opened = 排序時不考慮開過的連結
    .after = kind:video,book 與 kind:video kind:book 都表示任一；不同欄位必須全部符合。
        用單引號避免命令列解讀這些符號：'"fine tuning" !kind:video minutes<30'。
    .kept = 使用這個保存的搜尋；另外的詞會縮小範圍
    .keep = 以這個名稱保存查詢與篩選
cli-searches = 顯示保存的搜尋，以及對找到內容的進度
    .rename = 為保存的搜尋改名
    .forget = 不再保存這個搜尋；waypost undo 可找回
    .name = 搜尋的名稱，大小寫不拘
    .new-name = 新的名稱
    .nothing = 還沒有保存任何搜尋：waypost search QUERY --keep NAME 可保存一個。
    .after = waypost search 'kind:video status:todo' --keep videos 保存搜尋，waypost search --kept videos 執行它。
cli-show = 顯示一個項目的所有資料
    .id = id
    .places = 收錄於
    .starred = ★ 已加星號
cli-open = 在瀏覽器開啟項目的連結
    .print = 只印出網址
    .qr = 把網址印成 QR 碼給手機掃描，不開啟
cli-open-not-noted = 連結已開啟，但無法記錄：{ $why }
cli-open-no-address = 「{ $title }」沒有網址：請以名稱搜尋。
cli-done = 把項目標記為完成，在收錄的每一處都算
cli-doing = 把項目標記為進行中
cli-skip = 不把項目計入數字
cli-todo = 把項目改回待學
cli-star = 為項目加上星號
cli-unstar = 移除項目的星號
cli-note = 顯示或撰寫 Markdown 筆記
    .id = 項目，或 ROADMAP/SECTION；不指定時列出所有筆記
    .text = 筆記內容；- 表示從標準輸入讀取；不指定時印出筆記
    .edit = 用 VISUAL 或 EDITOR 指定的編輯器撰寫
    .clear = 刪除筆記
    .history = 顯示筆記先前的內容，最新的在最前面
    .restore = 恢復這個編號的筆記
    .cleared = 筆記已刪除
    .nothing = 還沒有任何筆記。
cli-note-none = 「{ $title }」沒有筆記。
cli-undo = 取消上一個動作
    .count = 要取消幾個動作
    .event = 只取消這個事件（history --json 會列出），不論在哪裡做的
    .already = 它沒有可以取消的內容。
cli-redo = 重做取消的動作
    .count = 要重做幾個動作
    .event = 只重做這個事件（history --json 會列出）
    .already = 它沒有被取消。
cli-glossary = 解釋所有學習路線圖的詞彙
    .query = 詞彙名稱裡的詞，順序和語言不拘
    .nothing = 沒有詞彙。
cli-glossary-unfit = 沒有詞彙的名稱或意義含有「{ $query }」。去掉一個詞，或只寫開頭。
cli-history = 顯示做過的事，最新的在最前面
    .id = 只顯示對這個項目，或在這份學習路線圖或單元裡做的，例如 llm-course/fundamentals
    .since = 只顯示這一天以後的，例如 2026-11-01、今天、昨天或 "2 週前"
    .nothing = 還沒有做過任何事。
cli-history-unfit-item = 還沒有對「{ $title }」做過任何事。
cli-history-unfit-day = { $day } 以後沒有做過任何事。
cli-next = 顯示接下來做什麼，以及原因
    .minutes = 只要已知最多需要這麼多分鐘的
    .nothing = 沒有待學的項目：全部都已完成或略過。
cli-next-unfit = 待學的項目中，沒有已知在 { $minutes } 分鐘以內的。
cli-progress = 顯示進度
    .roadmap = 只顯示這份學習路線圖與它的單元
    .kinds = 依種類
    .levels = 依程度
    .done = 完成
    .doing = 進行中
    .skipped = 略過
    .open = 待學
    .week = 本週
    .that-week = 當週
cli-progress-streak = 連續 { $days } 天，最長 { $longest } 天。每週休息一天不會中斷。
cli-progress-states = { $doing ->
        [0] 略過 { $skipped }
       *[other] { $skipped ->
            [0] 進行中 { $doing }
           *[other] 進行中 { $doing }、略過 { $skipped }
        }
    }
cli-progress-as-of = { $day } 當時的樣子
cli-progress-departed = 你學過的項目中有 { $count } 個已不在學習路線圖中：waypost changes
cli-progress-more = …還有 { $count } 項
cli-progress-heading =
    .year = 過去一年
    .weeks = 每週
    .waiting = 已開始、未完成
cli-timer = 計算花在項目上的時間
    .start = 對項目開始計時；正在計時的會先停止
    .stop = 停止計時
    .minutes = 不論時鐘，計入這麼多分鐘
    .status = 顯示計時器的狀態
    .add = 補記沒有用計時器的時間
    .amount = 幾分鐘
    .nothing = 計時器沒有在執行。
cli-timer-runs = ◷ { $title } · { $minutes } 分鐘
cli-timer-stopped = ◷ { $title } · 計時 { $minutes } 分鐘後停止
cli-timer-added = ◷ { $title } · 已補記 { $minutes } 分鐘
error-timer-left = 「{ $title }」的計時器從 { $at } 開始，一直沒有停止
hint-timer-left = 請說明實際多久：waypost timer stop --minutes 25
cli-changes = 顯示自上次離開以來新增、變更或移除的內容
    .seen = 記下已經看過，不再顯示
    .nothing = 自上次離開以來沒有變動。
    .unknown = 還不知道你看過什麼：開啟畫面或執行 waypost changes --seen 就會記下。
cli-changes-instead = 取代它的項目：{ $into }
cli-new = 建立一份自己的學習路線圖，從它開始
    .name = 它的名稱
    .id = 它的 id（名稱無法產生 id 時）
cli-new-edit = 用編輯器修改 { $path }，儲存後一秒內就會看到。
cli-new-add = 加入內容：waypost add ADDRESS --to { $id }/first-things
cli-add = 把一個網址加入自己的路線圖
    .address = http 或 https 網址，或項目的 id；- 表示從標準輸入讀取
    .to = 加到哪裡：沒有的會自動建立；也可以加到內建路線圖的單元
    .title = 標題；沒有就由網址推斷
    .kind = 類型；沒有就由網址推斷
    .level = 需要先具備的程度
    .minutes = 需要多少分鐘
    .author = 作者
    .topic = 主題；可以給好幾次
    .description = 用一兩句話說明它是什麼
    .note = 自己的筆記
    .none = 沒有給任何網址。
    .after = 不會連上網路查詢。網址相同就是同一個項目。
cli-add-added = { $title }（{ $id }）已加入 { $to }
cli-add-refers = { $title }（{ $id }）別處已經有了，現在 { $to } 也有
cli-add-known = { $title }（{ $id }）已在這個單元中
cli-add-new = 路線圖 { $roadmap } 是新建的
cli-prompt = 印出一行簡短文字，供 shell 提示字元使用
    .after = 在 bash 中：PS1='$(waypost prompt) \$ '
cli-prompt-done = { $done }/{ $total }
cli-roadmaps-own = 自己的
compose =
    .head = 自己的學習路線圖，想改什麼就改什麼：儲存後一秒內 Waypost 就會看到。
    .tools = `waypost check FILE` 檢查檔案，`waypost fmt FILE` 整理格式，`waypost add` 加入網址。
    .section = 單元裡有項目，也可以用 [[section.section]] 放其他單元。
    .reference = 其他路線圖的項目用 id 指出，標記一次，兩邊都完成：
    .resource = 新寫的資源需要 id、類型、標題，通常還有網址；以下可以省略：
compose-summary = 我想學的東西。
compose-section = 從這裡開始
cli-check = 檢查學習路線圖檔案；不指定檔案時檢查內建資料庫
    .schema = 印出路線圖檔案的 JSON Schema，供編輯器使用
    .report = 說明內容：各有多少、哪些沒有說明、有哪些主機
    .roadmaps = 各學習路線圖的項目
    .kinds = 各種類的項目
    .levels = 各程度的項目
    .languages = 各語言的資源
    .descriptions = 各語言的說明
    .health = 網址的狀況
    .editions = 各版本收錄的項目
    .undescribed = 沒有說明
    .longest = 最長的說明（欄數）
    .shortest = 最短的說明（欄數）
    .hosts = 主機
    .new = 新增
    .file = roadmap.toml 與旁邊的單元檔案、單一檔案的學習路線圖，或它們的資料夾；- 表示標準輸入
cli-check-good = 沒有錯誤：{ $roadmaps } 份學習路線圖、{ $sections } 個單元、{ $items } 個項目
cli-check-changes = 對其他路線圖的變更沒有錯誤：新增項目 { $added }，隱藏單元 { $hidden }
cli-fmt = 把學習路線圖檔案整理成固定格式
    .file = 學習路線圖或單元的檔案，或它們的資料夾；- 表示標準輸入
    .check = 只列出會變更的檔案
cli-fmt-wrote = 已整理 { $path }
cli-import = 把別人寫的清單變成自己的學習路線圖
    .format = 清單的格式；roadmap-sh 是主題的資料夾，netscape 是瀏覽器的書籤
    .file = 檔案或資料夾；- 表示標準輸入
    .id = 學習路線圖的 id；不指定時由標題產生
    .base = 清單所在的網頁：相對連結由此解析
    .progress = 不建立學習路線圖；只取用這裡已有項目的進度
    .after = 再次匯入會更新學習路線圖：網址相同的項目保留進度。
    .nothing = 裡面沒有可以學習的連結。
    .nothing-learned = 其中沒有任何做過的項目。
import-summary = 從 { $file } 匯入。
import-gone = 已不在匯入的清單裡
cli-import-took = 已取得 { $sections } 個單元中的 { $items } 個項目，寫入 { $path }
cli-import-again = 清單中新增：{ $new }，已不在清單中：{ $gone }。
cli-import-done = 已照清單標記 { $count } 個項目為完成。
cli-import-passed = 略過 { $count } 個：{ $why ->
        [no-address] 沒有 http 或 https 網址
        [unlinked] 沒有連結的條目
        [unread] 看不懂的標籤或狀態
        [anchor] 清單內部的連結
        [badge] 徽章
        [contributor] 貢獻者
        [licence] 授權條款
       *[again] 同一單元裡已經有了
    }
cli-import-more = … 還有 { $count } 個
cli-import-relative = 其中 { $count } 個是相對於網頁的連結：加上 --base URL 即可找到。
# What was taken over with --progress. $count: of how many things; $done: how many items of these were ticked off.
cli-import-learned = 已取用 { $count } 個項目的進度，其中完成：{ $done }
cli-import-kept = { $count } 個項目維持您這裡的狀態。
cli-import-unknown = { $count } 個項目不在這裡的任何學習路線圖中：
error-import-id = `{ $asked }` 不能當學習路線圖的 id
error-import-taken = 已經有另一份叫 `{ $id }` 的學習路線圖
error-import-other = `{ $id }` 是從另一份清單匯入的，與這份沒有任何共同項目
error-import-base = `{ $asked }` 不是網頁的網址
error-import-long = { $path } 超過 256 MB
# $count is how many mistakes the file has; the first one follows.
error-import-refused = { $path } 不是可以讀取的學習路線圖：{ $count } 個錯誤
hint-import-refused = waypost check { $path } 會列出全部
hint-import-taken = 用 --id 選擇另一個 id，或用 --progress 只取用進度
hint-import-other = 用 --id 選擇另一個 id；如果確實是同一份清單，--id { $id } 會取代它
hint-import-base = 請寫完整的網址，例如 https://example.org/list/
hint-import-long = 請分成幾部分匯入
hint-import-file = 請指定檔案，或用 - 表示標準輸入；roadmap-sh 請指定資料夾
error-no-data-folder = 沒有存放自己的學習路線圖的資料夾
hint-data-folder = 把 HOME 設為你的資料夾的完整路徑，或用 --data 或 WAYPOST_DATA_DIR 選擇
cli-export = 以其他格式輸出學習路線圖與進度
    .format = 格式；toml 是 waypost 能讀的單一檔案，可作為自己的學習路線圖的起點
    .roadmap = 學習路線圖的 id；不指定時輸出全部
    .without-progress = 不含您的進度與筆記，適合給別人
    .output = 改寫入這個檔案
export-title = Waypost：學習路線圖與進度
export-doing = 進行中
export-skipped = 已略過
cli-export-wrote = 已寫入 { $path }
cli-export-additions = 自行加到 { $roadmap } 的內容不在這個檔案，而在 { $own }：waypost export toml { $own }
cli-export-left-out = 書籤放不下而略過：{ $items } 個沒有網址的項目、{ $count } 則單元筆記
cli-journal = 檢視存放進度的日誌
    .verify = 檢查日誌的每一行
    .nothing = 日誌裡還沒有任何內容。
    .torn = 最後一行不完整
cli-journal-events = { $count } 個事件
cli-journal-repeated = 重複 { $count } 次
cli-journal-line = 第 { $line } 行：{ $why }
cli-journal-all = { $files } 個檔案中有 { $events } 個事件
cli-links = 檢視學習項目的網址
    .check = 透過網路檢查網址，並記住哪些已失效
    .query = 只檢查這個搜尋找到的項目，寫法同搜尋，例如 roadmap:mine；不寫就是全部
    .again = 最近幾天檢查過的也再檢查一次
    .private = 也檢查內部網路和這台電腦上的網址
    .timeout = 每個回覆要等幾秒，預設 20
    .after = 對每個網站一次只問一個，間隔一秒，所以網址多時要花一些時間。結果會立即儲存：
        可以用 Ctrl-C 中斷，下次會接著做。
        有效的 7 天後再檢查，失效的 1 天後，不確定的 1 小時後。
    .nothing = 符合的項目都沒有網址。
    .cut = 已經沒有網站回覆，網路可能中斷了。目前的結果已儲存，下次會接著做。
cli-links-all = 這次檢查：{ $tried }。最近幾天已知：{ $known }。
cli-links-figures = 有效：{ $works }，失效：{ $dead }，已搬移：{ $moved }，不確定：{ $unsure }。
cli-links-private = 位於內部網路而略過的網址：{ $count } 個。用 --private 也會檢查。
cli-links-left = 因網站要求稍候而尚未檢查的網址：{ $count } 個。下次檢查會從這些繼續。
cli-links-stopped = 已停止。尚未檢查的網址：{ $count } 個。目前的結果已儲存，下次檢查會從這些繼續。
cli-links-now = 現在是 { $address }
cli-links-archive = 副本 { $address }
links-dead = 失效
links-moved = 永久搬移
links-unsure = 不確定
trial-status = 網站回覆 { $status }
trial-late = 沒有及時回覆
trial-unknown = 找不到這個名稱的主機
trial-refused = 無法連線
trial-closed = 還沒回覆連線就結束了
trial-certificate = 無法建立安全連線，可能是憑證的問題
trial-garbage = 回覆無法理解
trial-endless = 一直轉往別處，沒有盡頭
trial-scheme = 轉往的不是 http 或 https 網址
trial-private = 轉往內部網路
trial-front = 轉往網站首頁
trial-busy = 網站請求稍後再來
cli-sync = 透過自己的 git 在多台電腦間同步進度
    .remote = 你的 git 儲存庫的網址或路徑；指定一次後就會記住
    .after = 第一次請在每台電腦指定一個私人的儲存庫，空的或沒有其他用途的：
        waypost sync git@example.org:me/waypost.git
        git 照你的設定執行，需要密碼時會詢問。
cli-sync-both = 送出 { $sent } 個事件，從 { $devices } 台裝置收到 { $received } 個。
cli-sync-sent = 送出 { $sent } 個事件。
cli-sync-received = 從 { $devices } 台裝置收到 { $received } 個事件。
cli-sync-nothing = 沒有新的內容。
cli-sync-instead = 從現在起與 { $remote } 同步，不再使用 { $old }。
cli-config = 顯示各項設定、目前的值與來源
    .get = 印出一項設定
    .set = 在檔案中變更一項設定，註解會保留
    .init = 建立檔案，所有設定都以註解列在裡面
    .path = 印出檔案的位置
    .check = 列出檔案裡所有的錯誤與位置
    .key = 設定的名稱
    .value = 新的值；清單裡的詞以逗號或空格分隔
    .after = 設定有 { $names }。
        選項優先於環境變數，環境變數優先於檔案，檔案優先於預設值。
cli-config-made = 已建立 { $path }
cli-config-good = { $path } 沒有錯誤
cli-config-none = 沒有 { $path }：一切照預設
cli-config-set = { $name } 現在是 { $value }
cli-config-overruled = 這次執行仍使用 { $value }（{ $from }）
layer-default = 預設
layer-session = 在先前版本中選擇
layer-file = 檔案
layer-environment = 環境變數
layer-flag = 選項
cli-paths = 顯示所有資料存放的位置
    .roadmaps = 自己的學習路線圖
    .data = 自己的資料
    .config = 設定
    .journal = 日誌
    .state = 進度
    .cache = 快取
    .none = 這台電腦上沒有
cli-doctor = 顯示這個終端機與電腦能做什麼，以及如何補救做不到的
    .after = 在終端機中執行時會詢問終端機，並記住字元的寬度，讓畫面的每一列保持整齊。在管線中無法得知這些。

## The doctor

doctor-group =
    .terminal = 終端機
    .widths = 字元寬度
    .language = 語言與時間
    .folders = 資料夾
    .programs = 程式
doctor-state =
    .good = 良好
    .note = 注意
    .mend = 待修正
    .unknown = 未知
doctor-terminal = 終端機
doctor-terminal-unset = 沒有設定 TERM，所以只使用最基本的功能
doctor-terminal-dumb = TERM 是 { $kind }：無法移動游標，所以用逐行對話代替畫面
doctor-terminal-named = { $program }（TERM 是 { $kind }）
doctor-terminal-kind = { $kind }
doctor-hint-term = 依終端機的說明設定 TERM，例如 TERM=xterm-256color
doctor-between = 中間
doctor-between-nothing = 沒有
doctor-between-ssh = SSH：終端機在另一台電腦上
doctor-between-one = { $name }
doctor-between-both = { $name } 與 SSH：終端機在另一台電腦上
doctor-answers = 回應
doctor-answers-yes = 會說明自己能做什麼
doctor-answers-no = 沒有輸入與輸出用的終端機，或它不回應
doctor-answers-dumb = 這種終端機不詢問
doctor-size = 大小
doctor-size-is = { $columns } 欄、{ $rows } 列
doctor-hint-size = 請放大視窗：窗格需要 40 欄、10 列
doctor-colours = 顏色
doctor-colours-off = 無：已設定 NO_COLOR
doctor-colours-all = 1600 萬色：COLORTERM 是 { $value }
doctor-colours-direct = 1600 萬色：TERM 是 { $value }
doctor-colours-many = 256 色：TERM 是 { $value }。若支援 1600 萬色，請設定 COLORTERM=truecolor
doctor-colours-few = 16 色：TERM 是 { $value }
doctor-colours-unsure = 16 色或無：TERM 是 { $value }
doctor-ground = 背景
doctor-ground-dark = 深色，{ $colour }
doctor-ground-light = 淺色，{ $colour }
doctor-ground-said = COLORFGBG 是 { $value }
doctor-ground-unknown = 沒有說明背景的顏色：若畫面難以閱讀，請選擇主題
doctor-links = 連結
doctor-links-yes = 網址可以點按（OSC 8）
doctor-links-no = 網址不能點按（OSC 8）：會完整顯示
doctor-links-unknown = 無法得知網址能否點按（OSC 8）
doctor-links-tmux = tmux 3.4 以後會轉送可點按的網址（OSC 8），只要外層終端機已知支援
doctor-clipboard = 剪貼簿
doctor-clipboard-says = 終端機表示會接收複製的內容（OSC 52）
doctor-clipboard-known = 已知這個終端機會接收複製的內容（OSC 52）
doctor-clipboard-no = 這個終端機不接收複製的內容（OSC 52）：網址會完整顯示
doctor-clipboard-unknown = 無法得知終端機是否接收複製的內容（OSC 52）
doctor-clipboard-screen = screen 會轉送複製的內容（OSC 52），但無法得知外層終端機是否接收
doctor-clipboard-tmux = tmux 會轉送複製的內容（OSC 52）
doctor-clipboard-tmux-off = tmux 把複製的內容留在自己這裡（OSC 52）
doctor-clipboard-tmux-silent = tmux 沒有說明它的設定
doctor-hint-tmux = 在 tmux.conf 加上 `set -g set-clipboard on`
doctor-paste = 貼上
doctor-mouse = 滑鼠
doctor-at-once = 整頁更新
doctor-mode-yes = 支援
doctor-mode-no = 不支援；沒有它一切也能運作
doctor-mode-unknown = 沒有說明是否支援
doctor-letters = 字元
doctor-not-measured = 未測量：需要會回應的終端機
doctor-thai = 泰文
doctor-telugu = 泰盧固文
doctor-indic = 其他印度文字
doctor-chinese = 中文
doctor-pictures = 表情符號
doctor-cyrillic = 西里爾字母
doctor-signs = 符號
doctor-agree = 測量的 { $clusters } 個寬度都與 Waypost 計算的相同
doctor-differ = { $clusters } 個中有 { $differing } 個的寬度與 Waypost 計算的不同：{ $named }。含有它們的列會整列重寫，保持整齊。
doctor-wide-letters = { $clusters } 個中有 { $differing } 個的寬度與 Waypost 計算的不同：含有它們的列會歪斜
doctor-hint-letters = 請讓終端機以窄字元顯示寬度不明的字元
doctor-hint-signs = 在 config.toml 設定 `symbols = "ascii"`，或讓終端機以窄字元顯示寬度不明的字元
doctor-remembered = 已記住
doctor-kept = 以 { $terminal } 為名，供畫面使用
doctor-by = 測量者
doctor-by-tmux = tmux：外層可能不同，而 tmux 不會說明
doctor-language = 語言
doctor-language-is = { $code }
doctor-locale = 地區設定
doctor-locale-good = { $name } 是 { $value }
doctor-locale-unset = LC_ALL、LC_CTYPE 和 LANG 都沒有設定
doctor-locale-other = { $name } 是 { $value }，只允許 ASCII 或單一文字
doctor-hint-locale = 把 LANG 設為 UTF-8 的地區設定，例如 LANG=C.UTF-8；`locale -a` 會列出可用的
doctor-time = 時區
doctor-zone = { $name }，{ $offset }
doctor-zone-unnamed = { $offset }
doctor-state-folder = 進度
doctor-data = 資料
doctor-config = 設定
doctor-cache = 快取
doctor-folder = { $path }
doctor-folder-to-be = { $path }，需要時建立
doctor-folder-refused = 無法寫入 { $path }：{ $why }
doctor-no-folder = 沒有：這個使用者沒有家目錄
doctor-hint-state = 用 --state DIR 或 WAYPOST_STATE_DIR 選擇另一個資料夾；在那之前進度不會保留
doctor-hint-data = 用 --data DIR 或 WAYPOST_DATA_DIR 選擇另一個資料夾
doctor-hint-cache = 用 XDG_CACHE_HOME 選擇另一個資料夾；沒有它啟動會較慢
doctor-browser = 瀏覽器
doctor-browser-named = { $program }，由 BROWSER 指定
doctor-browser-missing = BROWSER 是 { $list }，但都沒有安裝
doctor-browser-system = 系統的瀏覽器
doctor-browser-nowhere = 無：這裡看不到視窗。網址會完整顯示，以便複製
doctor-browser-no-opener = 這裡沒有能開啟網址的程式
doctor-hint-browser-missing = 把 BROWSER 設為已安裝的瀏覽器
doctor-hint-browser = 安裝 xdg-utils，或把 BROWSER 設為你的瀏覽器
doctor-editor = 編輯器
doctor-editor-own = Waypost 自己的；設定 EDITOR 就會用你的編輯器寫筆記
doctor-editor-named = { $program }
doctor-editor-missing = 沒有安裝 { $program }
doctor-hint-editor = 把 EDITOR 設為會等待的編輯器，例如 nano 或 "code --wait"
doctor-clipboards = 複製
doctor-clipboards-found = { $programs } 可以不靠終端機複製
doctor-clipboards-none = 沒有安裝複製用的程式：只能靠終端機
doctor-git = git
doctor-git-is = { $version }
doctor-git-none = 沒有安裝：只有 `waypost sync` 需要它
cli-completions = 輸出讓命令列自動補齊命令與選項的指令稿
    .shell = 要補齊的命令列程式
cli-man = 輸出手冊，包含所有命令
    .synopsis = 用法
    .description = 說明
    .what = 不加命令時，程式會開啟畫面，從上次停下的地方開始；按 ? 顯示按鍵。
        加上命令時，輸出給人看的文字；加 --json 則輸出一份 JSON 文件。
        你做的事存放在進度資料夾的日誌裡：waypost paths 會顯示位置。
    .options = 選項
    .commands = 命令
    .exit = 結束代碼

## The command line: errors

error-usage = { $what }
usage-unknown-argument = 不認得引數 '{ $argument }'
usage-unknown-command = 不認得命令 '{ $command }'
usage-no-value = '{ $argument }' 需要一個值，但沒有給
usage-wrong-value = '{ $argument }' 的值 '{ $value }' 無效
usage-refused-value = '{ $argument }' 的值 '{ $value }' 無效：{ $why }
usage-missing = 缺少必要的引數：{ $arguments }
usage-twice = 引數 '{ $argument }' 不能使用多次
usage-conflict = 引數 '{ $argument }' 不能和 '{ $other }' 一起使用
usage-no-command = '{ $command }' 需要一個子命令
hint-values = 可用的值：{ $values }
error-output = 無法寫入標準輸出
error-input = 無法從標準輸入讀取 id
error-json = 無法寫出 JSON
error-export = 無法寫出表格
error-no-json = { $what } 無法輸出為 JSON
error-not-saved = 未儲存：{ $items }
error-no-folder = 沒有可以存放進度的資料夾
error-sync-no-remote = 還不知道要同步到哪裡
error-sync-remote = `{ $remote }` 不是 git 儲存庫的網址或路徑
error-sync-here = 無法得知目前是哪個資料夾
error-sync-git = 無法啟動 git
error-sync-repository = git 無法在 { $path } 運作
error-sync-fetch = 無法從 { $remote } 取得資料
error-sync-push = 無法送出到 { $remote }
error-sync-file = 無法使用遠端的 { $file }
error-links-silence = { $count } 個網址都沒有網站回覆
error-links-none = 這個 waypost 不含網路功能
error-sync-busy = 其他電腦搶先了 { $count } 次
error-no-terminal = 畫面需要以終端機作為輸入和輸出
error-linear-unknown = 沒有叫 `{ $asked }` 的指令
error-linear-number = 沒有第 { $number } 號：清單只到 { $length }
error-linear-list = 沒有列出帶編號的內容
error-linear-more = 沒有更多內容了
error-linear-chosen = 沒有選取任何內容
error-linear-single = 一次只能對一個項目這麼做
error-linear-section = 第 { $number } 號是單元
error-linear-item = 第 { $number } 號不是項目
error-linear-place = 沒有選取單元
error-linear-top = 這是所有學習路線圖的清單：外面沒有別的了
error-linear-past = 過去無法變更
error-linear-note = 沒有選取可以寫筆記的內容
error-linear-versions = 這裡從未寫過筆記
error-linear-kept = 沒有選取保存的搜尋
error-linear-bookmarks = 還沒有任何東西標上字母
error-linear-minutes = `{ $asked }` 不是分鐘數
error-linear-weekday = `{ $asked }` 不是星期幾
error-linear-language = Waypost 沒有 `{ $asked }` 這個語言
error-linear-command = 這不是命令列的命令
hint-linear-help = 輸入 ? 列出所有指令
hint-linear-list = 輸入 l 列出這裡的內容
hint-linear-choose = 輸入它的編號，或在指令後面輸入編號
hint-linear-finish = F 加編號會把裡面全部標記為完成，R 會全部改回待學
hint-linear-place = 先用編號進入一份學習路線圖
hint-linear-quit = 輸入 q 離開
hint-linear-past = 先輸入 D 回到今天
hint-linear-kept = 輸入 r，再輸入保存的搜尋的編號
hint-linear-bookmarks = 輸入 = 和一個字母，就能替這個單元標上字母
hint-linear-weekday = 請寫 mon、tue、wed、thu、fri、sat、sun，或 none
hint-linear-language = 可用的有 { $known }
hint-linear-command = 請寫成 : list --kind video；它無法從輸入讀取 id
error-no-roadmap = toml 檔案只放一份學習路線圖，但沒有指定
error-unknown-roadmap = 沒有學習路線圖叫 `{ $asked }`
error-no-editor = VISUAL 和 EDITOR 都沒有指定編輯器
error-start-editor = 無法啟動 `{ $program }`：{ $why }
error-editor-failed = 編輯器執行失敗（{ $why }），筆記維持原狀
error-editor-kept = 編輯器執行失敗（{ $why }），筆記維持原狀，寫下的內容在 { $path }
error-no-version = `{ $asked }` 沒有第 { $number } 版筆記
error-note-gone = `{ $asked }` 已不在學習路線圖中：它的筆記只能讀取，不能修改
error-unknown-search = 沒有保存的搜尋叫 `{ $asked }`
error-search-taken = 另一個保存的搜尋已叫 `{ $name }`
error-search-long = 保存的搜尋的名稱或查詢超過 { $most } 位元組
error-unknown-event = 沒有事件叫 `{ $asked }`
hint-event = `waypost history --json` 會列出每個事件的 id
error-future-day = { $day } 還沒到
error-no-day = `{ $asked }` 不是日期
error-no-id = `{ $text }` 無法產生 id
hint-no-id = 請用小寫拉丁字母和數字、以連字號相接的 id；waypost new 用 --id 指定
hint-add-id = 請用小寫拉丁字母和數字、以連字號相接的 id，例如 reading-list
error-roadmap-exists = { $path } 已經存在
error-roadmap-id = 已經有名為 `{ $id }` 的路線圖
hint-roadmap-exists = 換個名稱，或加到它裡面：waypost add ADDRESS --to ROADMAP/SECTION
error-add-address = `{ $asked }` 既不是網址，也不是項目的 id
hint-add-address = 請給 http 或 https 網址，例如 https://example.org
error-add-place = `{ $asked }` 不是路線圖中的位置
hint-add-place = 請寫 ROADMAP/SECTION，例如 reading-list/papers：沒有的會自動建立
error-add-refused = 加入後 { $path } 就不是有效的路線圖
hint-add-refused = 沒有寫入任何內容；請用編輯器加入，並補上檔案要求的內容
error-add-unread = 無法把 { $path } 當作路線圖讀取
error-add-form = { $path } 裡單元或資源的寫法無法加入內容
hint-add-form = 請寫成 [[section]] 和 [[section.resource]]
error-add-one = { $option } 只能用於一個網址
hint-add-one = 請一個一個加入
error-unknown-section = 沒有單元 `{ $asked }`
error-hidden-section = 您隱藏了單元 `{ $asked }`
error-check = 發現 { $count } 個錯誤
error-check-section = { $path } 是單元，無法單獨檢查
error-fmt = { $count } 個檔案格式不符
error-read-file = 無法讀取 { $path }
error-read-config = 無法讀取 { $path } 的設定
error-config = { $path } 的設定有 { $count } 個錯誤
error-config-exists = 已經有設定檔：{ $path }
error-no-config-folder = 沒有存放設定的資料夾
hint-config-exists = 用編輯器開啟它；`waypost config` 會顯示目前的設定
hint-no-config-folder = 用 --data 或 WAYPOST_DATA_DIR 指定一個
error-write-config = 無法寫入 { $path } 的設定
error-config-toml = { $path } 的設定不是 TOML，維持原狀
hint-write-config = 請讓檔案與它的資料夾可以寫入
hint-config-check = `waypost config check` 會顯示位置
hint-read-config = 請讓檔案可以讀取，或移開它
hint-config = 請修正 { $path }，或移開它而不用設定檔
error-write-file = 無法寫入 { $path }
hint-usage = 用法：{ $usage }
hint-usage-advice = { $advice }
hint-commands = `waypost --help` 會列出所有命令與選項
hint-searches = `waypost searches` 會列出已保存的搜尋
hint-search-taken = 換一個名稱，或先刪除那一個
hint-search-long = 用較短的名稱保存較短的查詢
hint-usage-help = 在命令後加 --help 可看寫法
hint-no-json = 去掉 --json
hint-no-json-screen = 指定一個命令，例如 `waypost list --json`
hint-no-terminal = 使用命令，例如 `waypost list`；`waypost --help` 會列出全部
hint-editor = 把 EDITOR 設為會等待的編輯器，例如 nano 或 "code --wait"
hint-versions = `waypost note { $asked } --history` 會列出各版
hint-note-kept = 你寫的內容在 { $path }
hint-day = 請寫成 2026-11-01，或今天、昨天、"2 週前"
hint-find-id = 用 `waypost search` 找出它的 id
hint-sections = `waypost roadmaps --json` 會列出 { $roadmap } 的單元
hint-hidden-section = 請從您的路線圖 `{ $roadmap }` 的 `hides` 中移除它
hint-roadmaps = 可用的有 { $known }
hint-check-file = 請指定學習路線圖檔案，或含有 roadmap.toml 的資料夾
hint-check-root = 請檢查 { $path }
notice-doctor = 在命令列執行 `waypost doctor` 會測量這個終端機，並說明它能做什麼
notice-settings-changed = 設定已變更
notice-not-configured = 只在離開前有效：無法寫入設定（{ $why }）
notice-no-config-folder = 只在離開前有效：沒有存放設定的資料夾
notice-config-mistakes = 設定維持不變：檔案有 { $count } 行有誤，第一個在第 { $line } 行（{ $what }）
notice-editor-ended = 編輯器執行失敗（{ $why }）
notice-own-read = 你的學習路線圖有變動，已重新讀取
own-mistakes = 未採用 { $path }：有 { $count } 個錯誤
own-dangling = { $path }：有 { $count } 條記錄未採用，因為指向不存在的內容
own-refused = 未採用 { $path }：{ $why }
own-no-file = 未採用 { $path }：它不是檔案
own-no-root = 未採用 { $path }：裡面沒有 roadmap.toml
own-too-long = 未採用 { $path }：檔案過長
own-changed = 未採用 { $path }：正在寫入中
hint-own-check = waypost check { $path }
hint-fmt-write = 請確認能否寫入，以及磁碟是否有空間；檔案維持原狀
hint-fmt = 去掉 --check 就會整理
hint-input = 請以文字給出 id，用空格或換行分隔
hint-sync-no-remote = 指定一次你的 git 儲存庫，例如 `waypost sync git@example.org:me/waypost.git`
hint-sync-remote = 照 git 的寫法，例如 git@example.org:me/waypost.git 或 /media/stick/waypost.git
hint-sync-git = 安裝 git，或把它放進 PATH；你做的事都保留在這裡
hint-sync-repository = 它只有副本：刪除它，再用 `waypost sync REMOTE` 指定遠端
hint-sync-missing = 沒有這個資料夾：接上磁碟，用 `git init --bare { $remote }` 建立，或讓網址以 https:// 或 git@ 開頭；你做的事都保留在這裡
hint-sync-refused = 請確認它存在且允許讀寫；你做的事都保留在這裡，下次同步會送出
hint-sync-file = 請在遠端修正；你做的事都保留在這裡
hint-links-silence = 看看這台電腦是否連上網路；沒有任何變更
hint-links-none = 以 links 功能重新建置；除非關閉，否則預設包含
hint-sync-busy = 稍後再同步：你做的事都保留在這裡
hint-output = 在那裡騰出空間，或寫入另一個檔案
hint-other-file = 用 -o 選擇另一個檔案
