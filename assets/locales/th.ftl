# The texts of the interface in Thai. en.ftl says where each of them stands; what is missing here is said in English.
# See "Translating a text" in CONTRIBUTING.md.
#
# Words, as the roadmaps in data/roadmaps use them:
#   roadmap       แผนการเรียน (the whole collection; แผน where there is little room)
#   section       หัวข้อ
#   item          รายการ (anything to learn)
#   resource      แหล่งข้อมูล (แหล่งเรียนรู้ for learning material as a whole)
#   step          ขั้นตอน          objective   วัตถุประสงค์ (วัตถุประสงค์การเรียนรู้)
#   task          งาน             term        ศัพท์            glossary   อภิธานศัพท์
#   article       บทความ          docs        เอกสาร           paper      งานวิจัย
#   video         วิดีโอ           course      คอร์ส            book       หนังสือ
#   tool          เครื่องมือ        model       โมเดล           dataset    ชุดข้อมูล
#   platform      แพลตฟอร์ม        community   ชุมชน            service    บริการ
#   notebook, repo   notebook, repo (in Latin letters, as the roadmaps write them)
#   todo          ยังไม่ได้ทำ       doing       กำลังทำ          done       เสร็จแล้ว      skipped   ข้าม
#   to tick off   ทำเครื่องหมายว่าเสร็จแล้ว (ติ๊ก in short labels)    star   ดาว       note    บันทึก
#   beginner      เริ่มต้น          intermediate  ปานกลาง        advanced   ขั้นสูง
#   streak        วันต่อเนื่อง       journal     สมุดบันทึก (the file of all that was done)
#   search        ค้นหา           filter      กรอง             details    รายละเอียด
#   settings      การตั้งค่า        theme       ธีม              bookmark   ที่คั่น          QR code   คิวอาร์โค้ด
#   pane          ช่อง             default     ค่าเริ่มต้น        open (not done)   ค้าง
#   progress      ความคืบหน้า      statistics  สถิติ             palette    คำสั่ง          undo   เลิกทำ
#   to fine-tune  ปรับแต่ง
# Technical words keep their Latin letters with a space around them: ค้นหาใน LLM Course. Years are Gregorian. No space
# before ๆ and one after it; no full stop at the end of a sentence.

name = waypost

## หน้าต้อนรับ

welcome-what = แผนการเรียน AI ในเทอร์มินัลของคุณ
welcome-counts = แผนการเรียน { $roadmaps } แผน มีให้เรียน { $items } รายการ ศัพท์ { $terms } คำ ไม่ต้องมีบัญชี ไม่ต้องใช้เครือข่าย
welcome-kept = สิ่งที่ติ๊กไว้เก็บอยู่ที่ { $folder }
welcome-move = { $down } { $up } { $out } { $in }
    .help = เลื่อน หรือใช้ปุ่มลูกศร
welcome-tick = { $done }
    .help = ติ๊กสิ่งที่เรียนจบแล้ว
welcome-find = { $search }
    .help = ค้นหาอะไรก็ได้ ในภาษาใดก็ได้
welcome-roadmap = { $total } รายการ · { $languages }
welcome-where = อยากเริ่มจากตรงไหน

## ส่วนหัว ช่อง และกลุ่ม

key-space = เว้นวรรค
done-of = { $done }/{ $total }
terms-of = { $done }/{ $total } ศัพท์
streak = { $days } วัน
unsaved = ยังไม่บันทึก { $count }
timer = ◷ { $minutes } นาที
pane-sections = แผนการเรียน
window-title = Waypost: { $section }
pane-progress = ความคืบหน้า
empty-section = ในนี้ยังไม่มีอะไร
too-small = เล็กเกินไป ต้องมี { $columns }×{ $rows }
    .short = { $columns }×{ $rows }
group-objective = วัตถุประสงค์
group-resource = แหล่งข้อมูล
group-term = แนวคิดสำคัญ
group-step = ขั้นตอนการเรียน
group-task = งาน

## ชนิดและระดับ

kind-article = บทความ
kind-docs = เอกสาร
kind-notebook = notebook
kind-paper = งานวิจัย
kind-repo = repo
kind-tool = เครื่องมือ
kind-course = คอร์ส
kind-video = วิดีโอ
kind-model = โมเดล
kind-platform = แพลตฟอร์ม
kind-community = ชุมชน
kind-book = หนังสือ
kind-service = บริการ
kind-dataset = ชุดข้อมูล
kind-step = ขั้นตอน
kind-objective = วัตถุประสงค์
kind-task = งาน
kind-term = ศัพท์
level-beginner = เริ่มต้น
level-intermediate = ปานกลาง
level-advanced = ขั้นสูง
level-range = { $from }ถึง{ $to }

## รายละเอียด

minutes = { $amount } นาที
minutes-estimated = ราว { $amount } นาที (ประมาณ)
hours = { $amount } ชม.
hours-estimated = ราว { $amount } ชม. (ประมาณ)
spent = ใช้ไป { $minutes } นาที
spent-hours = ใช้ไป { $hours } ชม. { $minutes } นาที
standing = { $status ->
        [done] ✓ เสร็จเมื่อ
        [doing] ◐ เริ่มเมื่อ
       *[other] – ข้ามเมื่อ
    } { $date }
opened-times = { $count ->
        [1] เปิดแล้วหนึ่งครั้ง เมื่อ { $date }
       *[other] เปิดแล้ว { $count } ครั้ง ล่าสุดเมื่อ { $date }
    }
no-address = ไม่มีที่อยู่เว็บ ให้ค้นหาด้วยชื่อ
health-suspect = ! ที่อยู่เว็บน่าสงสัย
health-dead = ! ที่อยู่เว็บใช้ไม่ได้แล้ว
health-moved = แก้ที่อยู่เว็บแล้ว
trial-dead = เมื่อ { $date } เว็บไซต์ตอบว่าไม่มีอะไรอยู่ที่นั่น: { $status }
health-archive = อาจมีสำเนาเก่าอยู่ที่:
trial-moved = เมื่อ { $date } เว็บไซต์ตอบว่าย้ายไปที่นี่อย่างถาวร:
note = บันทึก
also-in = อยู่ในที่เหล่านี้ด้วย
also-called = ชื่ออื่น
language-english = ภาษาอังกฤษ
only-in-edition = มีเฉพาะใน “{ $edition }”
points = ประเด็นสำคัญ
tips = ข้อควรจำ
comes-from = ที่มา
licence = สัญญาอนุญาต: { $name }
count-items = { $total } รายการให้เรียน เสร็จแล้ว { $done }
count-terms = ศัพท์ { $terms } คำ
address-title = เปิดลิงก์นี้จากที่อื่น
address-hint = เลือกด้วยเมาส์ คัดลอก หรือแสดงเป็นคิวอาร์โค้ดสำหรับโทรศัพท์ ตัวแปรแวดล้อม BROWSER กำหนดเบราว์เซอร์ที่จะใช้
qr-title = สแกนด้วยโทรศัพท์
qr-no-room = หน้าต่างเล็กเกินไปสำหรับคิวอาร์โค้ดนี้ ซึ่งต้องใช้ { $columns } คอลัมน์ { $rows } แถว นี่คือที่อยู่เว็บ
qr-hint = ขยายหน้าต่างหรือลดขนาดตัวอักษร แล้วคิวอาร์โค้ดจะแสดงได้ ที่อยู่เว็บเลือกด้วยเมาส์หรือคัดลอกก็ได้
qr-invert = ถ้าโทรศัพท์อ่านไม่ได้ ให้สลับมืดกับสว่าง

## บันทึก

note-example = Markdown: # หัวเรื่อง, - รายการ, **ตัวหนา**, > อ้างอิง, `โค้ด`
note-changed = ยังไม่ได้บันทึก
versions-title = บันทึกของ { $title }
versions-none = ยังไม่เคยมีบันทึกที่นี่
versions-now = บันทึกปัจจุบัน
versions-elsewhere = อุปกรณ์อื่น
notice-note-same = บันทึกยังเหมือนเดิม
notice-note-dropped = ทิ้งสิ่งที่พิมพ์แล้ว บันทึกยังเหมือนเดิม
notice-note-replaced = “{ $title }”: อุปกรณ์อื่นเขียนบันทึกอีกฉบับ กด e เพื่อดูของคุณ
notice-note-beside = “{ $title }”: อุปกรณ์อื่นก็เขียนบันทึกไว้ กด e เพื่อดู
notice-no-editor = เปิด { $program } ไม่ได้: { $why } ใช้ตัวแก้ไขของ Waypost แทน
notice-not-lent = ให้โปรแกรมอื่นยืมแป้นพิมพ์ไม่ได้ ใช้ตัวแก้ไขของ Waypost แทน
notice-editor-failed = ตัวแก้ไขทำงานผิดพลาด ({ $why }) บันทึกยังเหมือนเดิม
notice-editor-kept = ตัวแก้ไขทำงานผิดพลาด ({ $why }) บันทึกยังเหมือนเดิม สิ่งที่เขียนอยู่ใน { $path }

## การออก

leaving-title = ออกตอนนี้เลยไหม
leaving-what = มี { $count } อย่างที่ทำไปแต่ยังไม่ได้เขียนลงดิสก์
leaving-wait = กำลังบันทึก
leaving-hint = เมื่อบันทึกเสร็จ Waypost จะออกเอง ถ้าออกก่อน เชลล์จะบอกว่าต้องทำอะไรใหม่บ้าง

## ความคืบหน้า

progress-section = หัวข้อนี้
progress-all = ทั้งหมด
progress-terms-label = ศัพท์
progress-weeks = 12 สัปดาห์
progress-week = สัปดาห์นี้
    .past = สัปดาห์นั้น
progress-done = เสร็จ { $count }
progress-by-kind = { $roadmap } ตามชนิด
day-monday = จ
day-tuesday = อ
day-wednesday = พ
day-thursday = พฤ
day-friday = ศ
day-saturday = ส
day-sunday = อา

## สถิติ

statistics-title = สถิติ
statistics-year = ปีที่ผ่านมา
statistics-last-weeks = { $weeks } สัปดาห์ที่ผ่านมา
statistics-nothing = ไม่มี
statistics-rest = วันพัก
statistics-freeze = ขาด แต่อนุโลม
statistics-begin = ยังไม่มีอะไรเสร็จ สิ่งที่ติ๊กด้วยปุ่ม { $done } และเวลาที่จับด้วยปุ่ม { $timer } จะแสดงที่นี่
statistics-streak = ต่อเนื่อง { $days } วัน นานที่สุด { $longest } วัน
statistics-can-miss = สัปดาห์นี้ขาดได้อีกหนึ่งวัน
statistics-missed = สัปดาห์นี้ขาดไปแล้วหนึ่งวัน ถ้าขาดอีกวัน ความต่อเนื่องจะสิ้นสุด
statistics-rests = วันพัก: { $days }
statistics-by-roadmap = ตามแผนการเรียน
statistics-by-section = ตามหัวข้อ
statistics-by-kind = ตามชนิด
statistics-by-level = ตามระดับ
statistics-no-level = ไม่ได้ระบุ
statistics-weeks = รายสัปดาห์
statistics-items = เสร็จ
statistics-minutes = นาที
statistics-estimate = ประมาณ
statistics-week = สัปดาห์
statistics-hours = { $hours }ชม
statistics-waiting = เริ่มแล้ว ยังไม่เสร็จ
statistics-none-wait = ไม่มีอะไรค้าง สิ่งที่เริ่มไว้จะอยู่ตรงนี้จนกว่าจะเสร็จ
forecast-finished = เสร็จทั้งหมดแล้ว
forecast-too-little = ข้อมูลยังน้อยเกินกว่าจะบอกได้ว่าที่เหลือใช้เวลาเท่าไร ต้องมีสัปดาห์เต็ม { $needed } สัปดาห์ ตอนนี้{ $weeks ->
        [0] ยังไม่มี
       *[other] มี { $weeks } สัปดาห์
    }
forecast-still = ช่วงสัปดาห์หลังไม่มีอะไรเสร็จ ยังเหลือ { $open } รายการ
forecast-about = ด้วยความเร็วนี้ { $open } รายการที่เหลือใช้เวลาราว { $weeks } สัปดาห์
forecast-range = ด้วยความเร็วนี้ { $open } รายการที่เหลือใช้เวลา { $from } ถึง { $to } สัปดาห์
forecast-at-least = ด้วยความเร็วนี้ { $open } รายการที่เหลือใช้เวลาอย่างน้อย { $from } สัปดาห์
forecast-basis = คิดจาก { $done } รายการที่เสร็จในสัปดาห์ { $first } ถึง { $last }
meaning-title = ตัวเลขหมายความว่าอะไร
meaning-year = แต่ละวันแสดงตามจำนวนรายการที่ติ๊กในวันนั้น รวมทั้งศัพท์ ตามปฏิทินของที่ที่คุณอยู่ในตอนนั้น: 1, 2 ถึง 3, 4 ถึง 6, 7 ขึ้นไป สิบนาทีที่จับเวลานับเท่ากับหนึ่งรายการ วันที่ไม่มีอะไรเสร็จเป็นเพียงจุด
    .name = ปีที่ผ่านมา
meaning-streak = วันที่ทำอะไรสักอย่างติดต่อกัน วันแรกที่ขาดในแต่ละสัปดาห์ (จันทร์ถึงอาทิตย์) อนุโลมให้และแสดงเป็น + ถ้าขาดวันที่สองในสัปดาห์เดียวกัน ความต่อเนื่องจะสิ้นสุด วันนี้ยังไม่นับว่าขาดจนกว่าจะหมดวัน วันที่หายไปเพราะบินข้ามเส้นแบ่งวันก็ไม่นับว่าขาด
    .name = วันต่อเนื่อง
meaning-rest = วันในสัปดาห์ที่เลือกด้วย R ไม่นับว่าขาด แสดงเป็น – และนับเมื่อทำอะไรในวันนั้น
    .name = วันพัก
meaning-parts = ✓ เสร็จแล้ว, ◐ กำลังทำ, – ข้าม, ○ ยังไม่ได้ทำ แต่ละรายการนับครั้งเดียวไม่ว่าจะอยู่กี่ที่ สิ่งที่ข้ามไม่รวมในยอดรวม ศัพท์มีแถวของตัวเอง ระดับคือขั้นต่ำของสิ่งที่ควรรู้มาก่อน
    .name = ไปถึงไหนแล้ว
meaning-weeks = สัปดาห์เริ่มวันจันทร์และใช้เลขสัปดาห์ตามปฏิทิน สัปดาห์สุดท้ายยังไม่จบ แต่ละรายการนับในสัปดาห์ที่ติ๊กครั้งล่าสุด
    .name = รายสัปดาห์
meaning-time = “นาที” คือเวลาที่จับได้ นับทั้งหมดในวันที่เริ่มจับ “ประมาณ” คือเวลาที่ระบุหรือคาดไว้ของรายการที่เสร็จในสัปดาห์นั้น
    .name = เวลา
meaning-forecast = ดู 12 สัปดาห์เต็มล่าสุด เท่าที่เริ่มเรียนแล้ว ต้องมีอย่างน้อยสี่สัปดาห์ คิดความเร็วจากทุกสี่สัปดาห์ที่ติดกัน หนึ่งในห้าของความเร็วเหล่านี้ช้ากว่าช่วงที่แสดง และหนึ่งในห้าเร็วกว่า
    .name = การคาดการณ์
meaning-waiting = สิ่งที่ทำเครื่องหมายว่ากำลังทำ เคยจับเวลา หรือเคยเปิด แต่ยังไม่เสร็จและไม่ได้ข้าม สิ่งที่ค้างนานที่สุดอยู่บนสุด
    .name = เริ่มแล้ว ยังไม่เสร็จ
statistics-rest-title = วันพัก
statistics-rest-about = วันเหล่านี้ไม่นับว่าขาด
weekday-monday = วันจันทร์
weekday-tuesday = วันอังคาร
weekday-wednesday = วันพุธ
weekday-thursday = วันพฤหัสบดี
weekday-friday = วันศุกร์
weekday-saturday = วันเสาร์
weekday-sunday = วันอาทิตย์
month-january = ม.ค.
month-february = ก.พ.
month-march = มี.ค.
month-april = เมย.
month-may = พ.ค.
month-june = มิ.ย.
month-july = ก.ค.
month-august = ส.ค.
month-september = ก.ย.
month-october = ต.ค.
month-november = พ.ย.
month-december = ธ.ค.

## ทำอะไรต่อ

plan-begun = { $days ->
        [0] เริ่มวันนี้
        [1] เริ่มเมื่อวาน
       *[other] เริ่มเมื่อ { $days } วันก่อน
    }
plan-next = ถัดไปใน { $title }
plan-then = ต่อจากนั้นใน { $title }
plan-next-section = เริ่มหัวข้อถัดไป { $title }
plan-new = เริ่ม { $title }
plan-still-open = ยังค้างอยู่ใน { $title }

## หน้าแรก

home-title = หน้าแรก
home-left-off = ครั้งก่อนอยู่ที่
home-begin = ยังไม่มีอะไรเสร็จ เริ่มที่
home-changes = มีอะไรใหม่ตั้งแต่ครั้งก่อน
home-next = ต่อไป
home-nothing-next = ผ่านมาหมดทุกอย่างแล้ว กลับไปดูอะไรอีกก็ได้
home-week = สัปดาห์นี้
    .past = สัปดาห์นั้น
home-streak = ต่อเนื่อง { $days } วัน
    .rule = { $streak } หยุดสัปดาห์ละวันได้

## มีอะไรใหม่

changes-title = มีอะไรใหม่
changes-count = { $new ->
        [0] {""}
       *[other] ใหม่ { $new }
    }{ $first ->
        [0] {""}
       *[other] {", "}
    }{ $changed ->
        [0] {""}
       *[other] เปลี่ยน { $changed }
    }{ $second ->
        [0] {""}
       *[other] {", "}
    }{ $removed ->
        [0] {""}
       *[other] นำออก { $removed }
    }{ $length ->
        [long] {" ตั้งแต่ครั้งก่อน · N"}
        [short] {" · N"}
       *[none] {""}
    }
changes-none = ไม่มีอะไรเปลี่ยนตั้งแต่ครั้งก่อน สิ่งใหม่หลังการอัปเดตจะอยู่ที่นี่จนกว่าคุณจะได้ดู
changes-new = ใหม่
changes-changed = เปลี่ยน
changes-removed = นำออก
changes-departed = ไม่อยู่ในแผนการเรียนแล้ว
gone-why = เหตุที่นำออก
gone-instead = สิ่งที่มาแทน
gone-kept = ไม่อยู่ในแผนการเรียนแล้วและไม่นับที่ใด แต่สิ่งที่คุณทำไว้ยังเก็บอยู่
gone-untouched = ไม่อยู่ในแผนการเรียนแล้ว
notice-not-compared = บอกไม่ได้ว่ามีอะไรใหม่: { $why }
change-title = เดิมชื่อ “{ $before }”
    .short = ชื่อ
change-address = เปลี่ยนที่อยู่เว็บ เดิมคือ { $before }
    .short = ที่อยู่เว็บ
    .new = ตอนนี้มีที่อยู่เว็บแล้ว
    .gone = ไม่มีที่อยู่เว็บแล้ว เดิมคือ { $before }
change-kind = ตอนนี้จัดเป็น { $now } เดิมเป็น { $before }
    .short = ชนิด
change-level = ตอนนี้ระดับ { $now } เดิมระดับ { $before }
    .short = ระดับ
    .new = ระดับ { $now }
    .gone = ไม่ระบุระดับแล้ว เดิมระดับ { $before }
change-doubtful = ตอนนี้ที่อยู่เว็บน่าสงสัย { $reason }
    .short = น่าสงสัย
change-dead = ที่อยู่เว็บใช้ไม่ได้แล้ว { $reason }
    .short = ใช้ไม่ได้
change-trusted = ที่อยู่เว็บไม่น่าสงสัยแล้ว
    .short = ไม่น่าสงสัยแล้ว
change-moved = ย้ายไปที่ { $section } ใน { $roadmap }
    .short = ย้าย
change-also = อยู่ที่ { $section } ใน { $roadmap } ด้วย
    .short = มีที่อื่นด้วย
change-left = ไม่อยู่ใน { $before } แล้ว
    .short = อยู่น้อยที่ลง
change-merged = รวม “{ $before }” เข้ามาแล้ว พร้อมสิ่งที่คุณทำไว้
    .short = รวมกัน
change-split = เดิมเป็นส่วนหนึ่งของ “{ $before }” และมีสิ่งที่คุณทำไว้กับรายการนั้น
    .short = แยกออก
change-renamed = เปลี่ยน id เดิมคือ { $before }
    .short = id

## ค้นหา

search-title = ค้นหา
search-count = { $at }/{ $hits }
search-count-none = ไม่มี
search-part-roadmap = แผนการเรียน
search-part-section = หัวข้อ
search-example = ภาษาใดก็ได้ · kind:video · author:… · status:todo
search-nothing-word = ไม่พบคำว่า “{ $word }” ลองพิมพ์ให้น้อยลง
search-ways = ไม่มีรายการที่ตรงทั้งหมด กด Enter เพื่อตัดบรรทัดให้สั้นลง:
search-way-without = ตัดออก  { $piece }
search-way-only = เฉพาะ  { $piece }
search-way-hits = พบ { $hits }
search-ways-cli = ถ้าตัด { $piece } ออก พบ { $hits }
search-ways-cli-only = ถ้าใช้เพียง { $piece } พบ { $hits }
recent-title = เคยค้นหา
recent-example = คำหนึ่งในบรรทัด
recent-nothing = ไม่มีบรรทัดใดตรง กด Esc เพื่อย้อนกลับ
search-other-keyboard = ไม่พบตามที่พิมพ์ บนแป้นพิมพ์อีกภาษา ปุ่มเหล่านี้คือ “{ $line }” จึงแสดงผลของคำนั้น
search-slips = ไม่พบตามที่พิมพ์ แสดงสิ่งที่มี “{ $words }” แทน
search-nothing = ไม่มีรายการใดมีคำเหล่านี้ครบ ลองตัดคำออก หรือพิมพ์แค่ตอนต้นของคำ
field-title = ชื่อ
field-expansion = คำเต็ม
field-author = ผู้เขียน
field-kind = ชนิด
field-topic = เรื่อง
field-section = หัวข้อ
field-description = คำอธิบาย
field-address = ที่อยู่เว็บ

## การค้นหาที่เก็บไว้

kept-title = การค้นหา
kept-count = การค้นหาที่เก็บไว้ { $count } รายการ
kept-about = แต่ละรายการคือบรรทัดค้นหาที่ตั้งชื่อไว้ และแสดงสิ่งที่พบในขณะนี้เสมอ ในการค้นหาหรือการกรอง กด { $keep } เพื่อเก็บบรรทัดไว้ ส่วน { $rename } เปลี่ยนชื่อ { $forget } ลบ และ { $undo } นำกลับมา
kept-place = กด P เพื่อไปยังที่ที่รายการอยู่
kept-nothing = ตอนนี้ไม่มีอะไรตรง เมื่อมีแล้วจะแสดงที่นี่
kept-waiting = กำลังค้นหา…
adding-title = เพิ่มลงในแผนของคุณเอง
adding-line =
    .address = ที่อยู่
    .title = ชื่อ
    .to = เพิ่มใน
adding-begin = วางที่อยู่ หรือเขียน id ของรายการ บรรทัดสุดท้ายคือ ROADMAP/SECTION สิ่งที่ยังไม่มีจะถูกสร้าง
adding-new = Enter เพิ่มลงใน { $to } เป็น: { $title }
adding-refers = มี { $title } อยู่ที่อื่นแล้ว กด Enter ให้อยู่ใน { $to } ด้วย
adding-known = หัวข้อนั้นมี { $title } อยู่แล้ว
naming-title = เก็บการค้นหานี้
naming-again = เปลี่ยนชื่อ
naming-sign = ชื่อ
naming-line = / { $line }
naming-suggested = ถ้าไม่ตั้งชื่อ จะใช้บรรทัดค้นหาเป็นชื่อ
naming-place = จะอยู่ใต้ “การค้นหา” ถัดจากแผนการเรียน
naming-taken = มีการค้นหาอื่นใช้ชื่อนี้แล้ว
naming-replaces = กด Enter เพื่อให้ชื่อนี้ใช้บรรทัดใหม่ ตอนนี้คือ { $line }
palette-kept = การค้นหา

## ความช่วยเหลือ

help-title = ความช่วยเหลือ
help-example = ปุ่มหรือคำ
key-by-name = { $key } ตามชื่อ
help-nothing = ไม่มีปุ่มที่ทำสิ่งนั้น กด Esc เพื่อแสดงทั้งหมด
help-search = เขียนคำค้นได้อย่างไรบ้าง
group-item = กับรายการ
group-move = การเลื่อน
group-view = การค้นหาและแสดงผล
group-type = การพิมพ์
group-program = โปรแกรม
scope-browse = ในช่องต่าง ๆ
scope-sections = ในช่องแผนการเรียน นอกเหนือจากปุ่มของทุกช่อง
scope-items = ในช่องรายการ นอกเหนือจากปุ่มของทุกช่อง
scope-details = ในช่องรายละเอียด นอกเหนือจากปุ่มของทุกช่อง
scope-progress = ในช่องความคืบหน้า นอกเหนือจากปุ่มของทุกช่อง
scope-home = ในหน้าแรก นอกเหนือจากปุ่มของช่อง
scope-search = ในการค้นหา
scope-help = ในความช่วยเหลือ
scope-line = ในการกรอง
scope-palette = ในรายการคำสั่ง
scope-adding = ขณะเพิ่มลงในแผน
scope-naming = ในชื่อการค้นหา
scope-glossary = ในอภิธานศัพท์
scope-changes = ใน “มีอะไรใหม่”
scope-statistics = ในสถิติ
scope-meaning = ในความหมายของตัวเลข
scope-rest-days = ในวันพัก
scope-settings = ในการตั้งค่า
scope-value = ในค่าของการตั้งค่า
scope-themes = ในธีม
scope-term = ในคำอธิบายศัพท์
scope-note = ในบันทึก
scope-versions = ในบันทึกเก่า
scope-log = ในข้อความ
scope-history = ในประวัติ
scope-confirm = เมื่อถามยืนยัน
scope-address = เมื่อแสดงที่อยู่เว็บ
scope-code = เมื่อแสดงคิวอาร์โค้ด
scope-leaving = เมื่อออก
scope-typing = ที่ที่พิมพ์ตัวอักษร
scope-global = ทุกที่

## ธีม

themes-title = ธีม
themes-own = ของคุณ
themes-own-about = ธีมของคุณเอง
themes-broken = ใช้ไม่ได้
themes-broken-why = ใช้ธีมนี้ไม่ได้: { $why }
themes-sample =
    .done = เสร็จแล้ว
    .doing = กำลังทำ
    .link = ลิงก์
    .found = พบ
    .error = ข้อผิดพลาด
theme-auto = เข้ากับพื้นหลังของเทอร์มินัล ข้อความธรรมดาและพื้นหลังใช้สีของเทอร์มินัลเอง
theme-dark = เทาโทนเย็นบนพื้นมืด เน้นด้วยสีน้ำเงิน
theme-light = ตัวอักษรเข้มบนพื้นขาว เน้นด้วยสีน้ำเงิน
theme-dusk = โทนอุ่นบนพื้นมืด สำหรับยามค่ำ
theme-paper = โทนอุ่นบนพื้นสว่าง เหมือนหน้าหนังสือ
theme-high-contrast = ขาวบนดำ ทุกข้อความสว่างกว่าพื้นหลังอย่างน้อย 7 เท่า
theme-high-contrast-light = ดำบนขาว ทุกข้อความเข้มกว่าพื้นหลังอย่างน้อย 7 เท่า
theme-colorblind = พื้นมืด ใช้สีน้ำเงินกับส้ม สำหรับตาที่แยกสีแดงกับเขียวได้ยาก
theme-colorblind-light = พื้นสว่าง ใช้สีน้ำเงินกับส้ม สำหรับตาที่แยกสีแดงกับเขียวได้ยาก
theme-terminal = สิบหกสีของเทอร์มินัลเอง หน้าตาเป็นไปตามที่ตั้งไว้ในเทอร์มินัล
theme-none = ไม่ใช้สี แต่ใช้ตัวหนา ขีดเส้นใต้ และสลับสีพื้นกับตัวอักษรแทน
palette-theme = ธีม: { $name }

## อภิธานศัพท์

glossary-title = อภิธานศัพท์
glossary-example = ศัพท์ ภาษาใดก็ได้
glossary-nothing = ไม่มีศัพท์ที่ชื่อหรือความหมายมี “{ $line }” กด Esc เพื่อแสดงทั้งหมด
glossary-empty = แผนการเรียนยังไม่มีคำอธิบายศัพท์
stands-in = อยู่ใน

## กรอง คำสั่ง และข้อความ

narrow-example = คำ หรือ status:todo
narrow-count = พบ { $count }
narrow-nothing = ในนี้ไม่พบ “{ $line }” กด Esc เพื่อแสดงทั้งหมด
narrow-elsewhere = ในนี้ไม่พบ “{ $line }” แต่ที่อื่นมี { $count } รายการ กด Enter เพื่อค้นหาทุกที่ กด Esc เพื่อแสดงทั้งหมดในนี้
narrow-nothing-open = ในนี้ไม่มีรายการค้างที่มี “{ $line }” กด { $show } เพื่อแสดงที่เสร็จแล้ว กด Esc เพื่อแสดงทั้งหมด
count-selected = เลือก { $count }
items-all-left-out = เสร็จทั้งหมด · c แสดง { $count }
items-left-out = c แสดง { $count } รายการที่เสร็จหรือข้าม
palette-title = คำสั่ง
palette-example = คำหนึ่งจากสิ่งที่อยากทำ
palette-not-possible = ตอนนี้ทำไม่ได้ { $why }
about-selected = กับทั้ง { $count } แถวที่เลือก
about-section-done = ติ๊กรายการค้างทั้ง { $count } รายการของ “{ $title }”
about-section-open = ทำให้ { $count } รายการที่เสร็จแล้วของ “{ $title }” กลับเป็นยังไม่ได้ทำ
about-openings = { $now ->
        [remembered] เปิดอยู่: สมุดบันทึกเก็บไว้ และการค้นหาแสดงก่อน
       *[other] ปิดอยู่: สมุดบันทึกไม่เก็บ และการค้นหาไม่คำนึงถึง
    }
palette-nothing = ไม่มีคำสั่งชื่อนั้น ลองคำว่า ทำเครื่องหมาย แสดง หรือเปิด
log-title = ข้อความ

## ประวัติและวันที่ผ่านมา

history-title = ประวัติของ { $title }
history-day = { $when ->
        [today] วันนี้
        [yesterday] เมื่อวาน
       *[other] { $weekday ->
            [monday] วันจันทร์
            [tuesday] วันอังคาร
            [wednesday] วันพุธ
            [thursday] วันพฤหัสบดี
            [friday] วันศุกร์
            [saturday] วันเสาร์
           *[sunday] วันอาทิตย์
        }
    } · { $date }
history-what = { $what ->
        [done] เสร็จ
        [doing] เริ่ม
        [skipped] ข้าม
        [todo] ยังไม่ได้ทำ
        [starred] ให้ดาว
        [unstarred] เอาดาวออก
        [note] บันทึก
        [unnoted] ลบบันทึก
        [opened] เปิดลิงก์
        [timer] จับเวลา
        [search] เก็บการค้นหา
        [forgotten] ลบการค้นหา
       *[other] สิ่งที่ Waypost รุ่นใหม่กว่ารู้จัก ({ $what })
    }
history-items = { $count } รายการ
    .of = { $count } รายการของ { $title }
history-undone = เลิกทำแล้ว
history-elsewhere = เครื่องอื่น
    .short = ที่อื่น
history-reading = กำลังอ่านสิ่งที่เก่ากว่านี้
history-more = ดูสิ่งที่เก่ากว่านี้ด้วย: waypost history
history-empty = ยังไม่เคยทำอะไรกับรายการนี้ ตั้งแต่การติ๊ก ให้ดาว หรือบันทึกครั้งแรก ทุกอย่างจะอยู่ที่นี่
history-empty-section = ยังไม่เคยทำอะไรในนี้ ตั้งแต่การติ๊ก ให้ดาว หรือบันทึกครั้งแรก ทุกอย่างจะอยู่ที่นี่
past-title = ดูวันที่ผ่านมา
past-example = เมื่อวาน, 2 สัปดาห์ก่อน, 2026-11-01
past-days-ago = { $days ->
        [1] เมื่อวาน
       *[other] { $days } วันก่อน
    }
past-unknown = นั่นไม่ใช่วัน พิมพ์เช่น 2026-11-01, เมื่อวาน หรือ 2 สัปดาห์ก่อน
past-future = { $day } ยังไม่มาถึง
past-today = นั่นคือวันนี้
past-mark = ณ วันที่ { $day }
notice-past = นี่คือสภาพเมื่อ { $day } กด Esc เพื่อกลับมาวันนี้
notice-present = กลับมาวันนี้แล้ว

## การเปลี่ยนครั้งใหญ่

confirm-title = { $what ->
        [done] ทำเครื่องหมายว่า { $count } รายการเสร็จแล้วไหม
        [doing] ทำเครื่องหมายว่ากำลังทำ { $count } รายการไหม
        [skipped] ข้าม { $count } รายการไหม
        [todo] ทำให้ { $count } รายการกลับเป็นยังไม่ได้ทำไหม
        [starred] ให้ดาว { $count } รายการไหม
       *[unstarred] เอาดาวออกจาก { $count } รายการไหม
    }
confirm-within = อยู่ใน “{ $title }”
confirm-hint = กด u เพื่อเลิกทำทั้งหมดในครั้งเดียว

## การตั้งค่า: ชื่อ และคำอธิบายที่อยู่ในไฟล์ด้วย

setting-language = ภาษา
    .help = ภาษาของหน้าจอและเนื้อหา: auto คือภาษาของเครื่องนี้
setting-theme = ธีม
    .help = สีที่ใช้: auto เข้ากับพื้นหลังของเทอร์มินัล
setting-symbols = สัญลักษณ์
    .help = ใช้อะไรวาดกรอบและเครื่องหมาย: unicode หรือ ascii ถ้าสัญลักษณ์แสดงผิดเพี้ยน
setting-mouse = เมาส์
    .help = ให้คลิกเพื่อเลือกและใช้ล้อเลื่อนได้หรือไม่ ถ้าไม่ เทอร์มินัลจะใช้เมาส์เลือกข้อความ
setting-title = ชื่อหน้าต่าง
    .help = ให้ชื่อหน้าต่างบอกว่าคุณอยู่ที่ใดหรือไม่
setting-hyperlinks = ลิงก์
    .help = ให้คลิกที่อยู่เว็บได้หรือไม่: auto เมื่อรู้ว่าเทอร์มินัลทำได้
setting-linear = ทีละบรรทัด
    .help = ให้โต้ตอบเป็นบรรทัดที่มีหมายเลขแทนหน้าจอหรือไม่: สำหรับโปรแกรมอ่านหน้าจอและการเชื่อมต่อที่ช้า
setting-remember-openings = ลิงก์ที่เปิด
    .help = ให้จำลิงก์ที่เปิดหรือไม่ เพื่อให้พบสิ่งที่ใช้บ่อยก่อน
setting-rest-days = วันพัก
    .help = วันในสัปดาห์ที่คุณพัก: ความต่อเนื่องไม่ขาดในวันเหล่านี้
settings-title = การตั้งค่า
settings-file = การตั้งค่าทั้งหมดเก็บไว้ใน { $path }
settings-any = เลือกได้หลายค่า: { $choices }
choice-on = เปิด
choice-off = ปิด
choice-none = ไม่มี
choice-auto = อัตโนมัติ
choice-always = ใช้เสมอ
choice-never = ไม่ใช้
choice-unicode = Unicode
choice-ascii = ASCII
choice-mon = วันจันทร์
choice-tue = วันอังคาร
choice-wed = วันพุธ
choice-thu = วันพฤหัสบดี
choice-fri = วันศุกร์
choice-sat = วันเสาร์
choice-sun = วันอาทิตย์
config-head = การตั้งค่าของ Waypost บรรทัดที่ขึ้นต้นด้วย # ไม่มีผล เพียงแสดงค่าที่ใช้อยู่แล้ว ลบ # ออกเพื่อเปลี่ยนค่า `waypost config check` หาข้อผิดพลาดให้
config-keys = ปุ่มของแต่ละที่ ตามชื่อการกระทำ โดยมีบรรทัดนี้นำหน้า และอยู่ท้ายไฟล์ ชุดปุ่ม “plain” สำหรับผู้ที่ไม่รู้จัก vim หน้า docs/keys.md มีที่และการกระทำทั้งหมด ถ้าเขียนผิดจะบอกพร้อมคำแนะนำ
config-unknown = ไม่มีการตั้งค่าชื่อ `{ $name }`
    .hint = `waypost config` แสดงทั้งหมด
config-no-choice = `{ $name }` เป็น `{ $value }` ไม่ได้
config-wrong-kind = ค่านี้ใช้กับ `{ $name }` ไม่ได้
config-write-switch = เขียน true หรือ false โดยไม่ใส่เครื่องหมายคำพูด
config-write-text = เขียนข้อความในเครื่องหมายคำพูด
config-write-word = เขียนค่าใดค่าหนึ่ง: { $choices }
config-write-words = เขียนลิสต์ของค่าเหล่านี้: { $choices }
config-no-toml = ไม่ใช่ TOML: { $why }
    .hint = ถ้ายังไม่มีไฟล์ `waypost config init` เขียนไฟล์ที่มีการตั้งค่าครบทุกข้อ
config-no-text = ไฟล์ไม่ใช่ UTF-8
    .hint = บันทึกไฟล์เป็น UTF-8
config-no-keys = `keys` เป็นตาราง ไม่ใช่ค่า
    .hint = เขียน [keys] แล้วเขียนการกระทำกับปุ่มไว้ใต้นั้น

## การโต้ตอบ: สิ่งที่บอกทีละบรรทัด

linear-welcome = Waypost พิมพ์หมายเลขเพื่อเลือก พิมพ์คำสั่ง หรือพิมพ์เครื่องหมายคำถามเพื่อดูความช่วยเหลือ
linear-top = แผนการเรียน { $roadmaps } แผน { $figures }:
linear-here = { $place }: { $figures }
linear-figures = เสร็จแล้ว { $done } จาก { $total } รายการ
    .terms = รู้ศัพท์แล้ว { $done } จาก { $total } คำ
    .none = ไม่มีอะไรให้ติ๊ก
linear-roadmap = แผนการเรียน
linear-section = หัวข้อ
linear-kept = การค้นหาที่เก็บไว้
linear-status = { $status ->
        [done] เสร็จแล้ว
        [doing] กำลังทำ
        [skipped] ข้าม
       *[todo] ยังไม่ได้ทำ
    }
linear-starred = มีดาว
linear-doubtful = ที่อยู่เว็บน่าสงสัย
linear-noted = มีบันทึก
linear-in = ใน { $place }
linear-within = ใน { $title }:
linear-past = นี่คือสภาพเมื่อ { $day } พิมพ์เพียง “day” เพื่อกลับมาวันนี้
linear-hidden = ซ่อนไว้ { $count } รายการที่เสร็จหรือข้ามแล้ว
linear-more = มีอีก { $count } บรรทัด กด Enter เพื่ออ่านต่อ
linear-found = พบ { $count } รายการ ที่ตรงที่สุดก่อน:
    .grouped = พบ { $count } รายการ ตามแผนการเรียน:
linear-filter = กรองด้วย “{ $line }” พิมพ์เพียง “filter” เพื่อเลิกกรอง
    .nothing = ในนี้ไม่มีอะไรตรงกับ “{ $line }” พิมพ์เพียง “filter” เพื่อแสดงทั้งหมด
linear-terms = ศัพท์ { $count } คำ:
linear-next = ทำอะไรต่อ:
linear-history = สิ่งที่ทำ ใหม่สุดก่อน พิมพ์หมายเลขเพื่อเลิกทำหรือทำซ้ำ:
linear-versions = บันทึกเก่า ใหม่สุดก่อน พิมพ์หมายเลขเพื่อนำกลับมา:
linear-bookmarks = สิ่งที่มีตัวอักษรกำกับ:
linear-it-is = ที่นี่คือหมายเลข { $number }
linear-did = { $what ->
        [done] เสร็จแล้ว: { $title }
        [doing] กำลังทำ: { $title }
        [skipped] ข้ามแล้ว: { $title }
        [todo] กลับเป็นยังไม่ได้ทำ: { $title }
        [starred] ให้ดาวแล้ว: { $title }
        [unstarred] เอาดาวออกแล้ว: { $title }
        [note] เก็บบันทึกแล้ว: { $title }
       *[unnoted] ลบบันทึกแล้ว: { $title }
    }
    .already = { $what ->
            [done] เสร็จอยู่แล้ว: { $title }
            [doing] กำลังทำอยู่แล้ว: { $title }
            [skipped] ข้ามอยู่แล้ว: { $title }
            [todo] ยังไม่ได้ทำอยู่แล้ว: { $title }
            [starred] มีดาวอยู่แล้ว: { $title }
            [unstarred] ไม่มีดาวอยู่แล้ว: { $title }
            [note] บันทึกยังเหมือนเดิม: { $title }
           *[unnoted] ไม่มีบันทึกอยู่แล้ว: { $title }
        }
    .all = { $what ->
            [done] เสร็จแล้ว: { $count } รายการ
            [doing] กำลังทำ: { $count } รายการ
            [skipped] ข้ามแล้ว: { $count } รายการ
            [todo] กลับเป็นยังไม่ได้ทำ: { $count } รายการ
            [starred] ให้ดาวแล้ว: { $count } รายการ
           *[unstarred] เอาดาวออกแล้ว: { $count } รายการ
        }
linear-confirm = พิมพ์ yes เพื่อยืนยัน พิมพ์อย่างอื่นเพื่อคงไว้อย่างเดิม
linear-unchanged = ไม่มีอะไรเปลี่ยน
linear-note-now = บันทึกปัจจุบัน:
linear-note-begin = เขียนบันทึกของ { $title } จบด้วยบรรทัดที่มีจุดเพียงจุดเดียว ถ้าไม่เขียนอะไร บันทึกจะเหมือนเดิม
linear-note-same = บันทึกยังเหมือนเดิม
linear-grouped = ผลการค้นหาจัดกลุ่มตามแผนการเรียน
linear-ranked = ผลการค้นหาแสดงที่ตรงที่สุดก่อน
linear-openings-on = จำลิงก์ที่เปิด และแสดงก่อนในการค้นหา
linear-openings-off = ไม่จำลิงก์ที่เปิด และการค้นหาไม่คำนึงถึง
linear-hides = ซ่อนสิ่งที่เสร็จหรือข้ามแล้ว
    .not = แสดงสิ่งที่เสร็จหรือข้ามแล้วด้วย
linear-rest-none = ไม่มีวันพัก
linear-news = ตั้งแต่ครั้งก่อน: ใหม่ { $new } เปลี่ยน { $changed } นำออก { $removed } คำสั่ง “changes” แสดงทั้งหมด
linear-timer-goes-on = ยังจับเวลาอยู่: { $title } หยุดด้วย waypost timer stop
linear-year-nothing = ไม่มีอะไรเสร็จ
linear-month = { $month } { $year }: เสร็จ { $done } รายการใน { $days } วัน
linear-meaning-rest = วันในสัปดาห์ที่เลือกด้วยคำสั่ง “rest” ไม่นับว่าขาด และนับเมื่อทำอะไรในวันนั้น
linear-week = สัปดาห์ { $week }: เสร็จ { $done } รายการ ใช้ไป { $minutes } นาที
linear-this-week = สัปดาห์นี้: เสร็จ { $done } รายการ
    .past = สัปดาห์นั้น: เสร็จ { $done } รายการ
linear-group-item = กับรายการ ระบุด้วยหมายเลข หรือใช้รายการที่เลือกล่าสุด
linear-group-find = การค้นหา
linear-group-know = ข้อมูลที่ควรรู้
linear-help-begin = พิมพ์หมายเลขเพื่อเข้าหัวข้อหรืออ่านเกี่ยวกับรายการ หลายหมายเลขเขียนเช่น 3 5-8 ส่วน all คือทั้งหมดที่แสดงอยู่ บรรทัดว่างคืออ่านต่อ หรือแสดงสิ่งที่อยู่ที่นี่อีกครั้ง แต่ละคำสั่งมีทั้งแบบตัวอักษรเดียวและแบบคำ
linear-help =
    .look = แสดงสิ่งที่อยู่ที่นี่อีกครั้ง
    .more = แสดงคำตอบยาว ๆ ต่อจากเดิม บรรทัดว่างก็ได้ผลเหมือนกัน
    .back = กลับไปที่รายชื่อของหัวข้อ แล้วออกจากหัวข้อ
    .roadmaps = แสดงแผนการเรียนและการค้นหาที่เก็บไว้ทั้งหมด
    .place = ไปยังที่ที่รายการอยู่ หรือที่อื่นที่มันอยู่ด้วย
    .earlier = กลับไปยังที่ก่อนหน้านี้
    .later = ไปข้างหน้าอีกครั้งหลังย้อนกลับ
    .mark = ให้ตัวอักษรแก่รายการที่เลือกล่าสุด หรือแก่หัวข้อ
    .bookmark = ไปยังสิ่งที่มีตัวอักษรนั้น ถ้าไม่ใส่ตัวอักษรจะแสดงทั้งหมดที่มี
    .show = แสดงทุกอย่างเกี่ยวกับรายการ ถ้าไม่ได้เลือกรายการ แสดงของหัวข้อ
    .done = ติ๊กรายการในทุกที่ที่มันอยู่
    .doing = ทำเครื่องหมายว่าเริ่มแล้ว
    .skip = ไม่นับรายการในตัวเลข
    .todo = ทำให้รายการกลับเป็นยังไม่ได้ทำ
    .star = ให้ดาวรายการ
    .unstar = เอาดาวออก
    .open = เปิดลิงก์ในเบราว์เซอร์
    .address = แสดงที่อยู่เว็บแยกไว้ในบรรทัดเดียว
    .note = เขียนบันทึกของรายการหรือหัวข้อ ถ้าไม่ให้ข้อความ จะเขียนทีละบรรทัด
    .edit = เขียนบันทึกในตัวแก้ไขที่ VISUAL หรือ EDITOR กำหนด
    .unnote = ลบบันทึก
    .versions = แสดงว่าบันทึกเคยเป็นอย่างไร เพื่อนำกลับมา
    .timer = นับเวลาที่ใช้กับรายการ stop คือหยุด ถ้าพิมพ์คำสั่งอย่างเดียว จะบอกว่ากำลังจับเวลาอะไร
    .finish = ติ๊กทุกอย่างที่ค้างในหัวข้อ ทุกชั้น
    .reopen = ทำให้ทุกอย่างที่เสร็จในหัวข้อ ทุกชั้น กลับเป็นยังไม่ได้ทำ
    .undo = เลิกทำสิ่งที่ทำล่าสุด
    .redo = ทำสิ่งที่เลิกทำไปอีกครั้ง
    .search = ค้นหาอะไรก็ได้ ในภาษาใดก็ได้ พิมพ์ help search เพื่อดูว่าเขียนคำค้นได้อย่างไรบ้าง
    .again = แสดงบรรทัดที่เคยใช้ได้ผล เพื่อค้นหาอีกครั้ง
    .filter = จำกัดหัวข้อให้เหลือสิ่งที่ตรง ถ้าไม่ให้คำ แสดงทั้งหมด
    .hide = ซ่อนสิ่งที่เสร็จหรือข้าม หรือแสดงอีกครั้ง
    .keep = เก็บการค้นหาหรือการกรองล่าสุดไว้ในชื่อหนึ่ง
    .rename = ตั้งชื่ออื่นให้การค้นหาที่เก็บไว้ซึ่งเลือกอยู่
    .forget = เลิกเก็บการค้นหาที่เลือกอยู่
    .group = จัดกลุ่มผลการค้นหาตามแผนการเรียน หรือแสดงที่ตรงที่สุดก่อน
    .openings = จำลิงก์ที่เปิด หรือเลิกจำ
    .words = อธิบายศัพท์ที่อยู่ในข้อความของรายการหรือหัวข้อ
    .glossary = แสดงศัพท์ของทุกแผนการเรียน หรือเฉพาะที่ตรง
    .next = บอกว่าควรทำอะไรต่อ และเพราะอะไร ถ้าให้ตัวเลข จะเอาเฉพาะที่ใช้ไม่เกินจำนวนนาทีนั้น
    .progress = บอกว่าไปถึงไหนแล้วในแผนการเรียนนี้ all คือทุกแผน
    .statistics = บอกสิ่งที่ทำในปีที่ผ่านมา วันต่อเนื่อง และเวลาที่เหลือ
    .meaning = บอกว่าตัวเลขในสถิติหมายความว่าอะไร
    .rest = เลือกวันพัก เช่น sat sun หรือ none ถ้าพิมพ์คำสั่งอย่างเดียว จะบอกว่าวันพักคือวันใด
    .history = แสดงสิ่งที่ทำกับรายการหรือในหัวข้อ all คือทุกที่
    .day = แสดงทุกอย่างตามสภาพในวันที่ผ่านมา ถ้าพิมพ์คำสั่งอย่างเดียว จะกลับมาวันนี้
    .changes = แสดงสิ่งที่ใหม่ เปลี่ยน หรือหายไปตั้งแต่ครั้งก่อน
    .language = แสดงหน้าจอและเนื้อหาในภาษาถัดไป หรือในภาษาที่ระบุ
    .command = ใช้คำสั่งของบรรทัดคำสั่ง เช่น : export markdown llm-course
    .help = แสดงคำสั่งทั้งหมด หรืออธิบายคำสั่งหนึ่ง
    .quit = ออก สิ่งที่ทำบันทึกไว้แล้ว

## การกระทำ: ป้าย ชื่อ และคำอธิบาย

action-up = ขึ้น
    .name = ขึ้น
    .help = เลือกแถวบน หรือเลื่อนขึ้น
action-down = ลง
    .name = ลง
    .help = เลือกแถวล่าง หรือเลื่อนลง
action-page-up = หน้าก่อน
    .name = ขึ้นหนึ่งหน้า
    .help = เลื่อนขึ้นหนึ่งหน้า
action-page-down = หน้าถัดไป
    .name = ลงหนึ่งหน้า
    .help = เลื่อนลงหนึ่งหน้า
action-half-page-up = ขึ้นครึ่งหน้า
    .name = ขึ้นครึ่งหน้า
    .help = เลื่อนขึ้นครึ่งหน้า
action-half-page-down = ลงครึ่งหน้า
    .name = ลงครึ่งหน้า
    .help = เลื่อนลงครึ่งหน้า
action-first = แรกสุด
    .name = แถวแรก
    .help = ไปแถวแรก
action-last = สุดท้าย
    .name = แถวสุดท้าย
    .help = ไปแถวสุดท้าย
action-out = ออก
    .name = พับ หรือออก
    .help = พับหัวข้อ หรือออกจากหัวข้อ
    .value = ก่อนหน้า
action-in = เข้า
    .name = คลี่ หรือเข้า
    .help = คลี่หัวข้อ หรือเข้าไปในหัวข้อ
    .value = ถัดไป
action-next-pane = ช่อง
    .name = ช่องถัดไป
    .help = ย้ายไปช่องถัดไป
action-previous-pane = ช่องก่อน
    .name = ช่องก่อนหน้า
    .help = ย้ายไปช่องก่อนหน้า
action-enter = เข้า
    .name = เข้าไป
    .there = ไปที่นั่น
    .on = ต่อไป
    .do = ทำ
    .keep = เก็บ
    .list = ไปที่รายการ
    .yes = ใช่
    .show = แสดง
    .undo = เลิกทำ
    .redo = ทำซ้ำ
    .begin = เริ่ม
    .shorten = ตัดให้สั้น
    .again = นำกลับ
    .larger = ขยาย
    .smaller = ย่อ
    .choose = พักหรือไม่
    .change = เปลี่ยน
    .help = เข้าหัวข้อ เปิดลิงก์ของรายการ หรือไปยังสิ่งที่เลือก
action-done = เสร็จ
    .name = ทำเครื่องหมายว่าเสร็จ
    .help = ติ๊กรายการในทุกที่ที่มันอยู่ กดอีกครั้งเพื่อยกเลิก
action-doing = กำลังทำ
    .name = ทำเครื่องหมายว่ากำลังทำ
    .help = ทำเครื่องหมายว่าเริ่มแล้ว กดอีกครั้งเพื่อยกเลิก
action-skip = ข้าม
    .name = ทำเครื่องหมายว่าข้าม
    .help = ไม่นับรายการนี้ในตัวเลข กดอีกครั้งเพื่อยกเลิก
action-star = ดาว
    .name = ให้ดาว
    .help = ให้ดาวรายการนี้ กดอีกครั้งเพื่อยกเลิก
action-add = เพิ่ม
    .name = เพิ่มที่อยู่
    .help = เพิ่มที่อยู่ลงในแผนการเรียนของคุณเอง
action-note = บันทึก
    .name = เขียนบันทึก
    .help = เขียนบันทึกแบบ Markdown ในตัวแก้ไขของคุณ ถ้า VISUAL หรือ EDITOR กำหนดไว้
action-versions = บันทึกเก่า
    .name = ดูบันทึกเก่า
    .help = แสดงว่าบันทึกเคยเป็นอย่างไร และนำฉบับใดก็ได้กลับมา
action-select = เลือก
    .name = เลือกหลายแถว
    .help = เลือกหลายแถวเพื่อทำเครื่องหมายพร้อมกัน กดอีกครั้งเพื่อเลิก
action-select-all = เลือกทั้งหมด
    .name = เลือกทั้งหมด
    .help = เลือกทุกอย่างที่ช่องกลางแสดง กดอีกครั้งเพื่อเลิก
action-section-done = หัวข้อเสร็จ
    .name = ทำเครื่องหมายว่าหัวข้อเสร็จ
    .help = ติ๊กทุกอย่างที่ค้างในหัวข้อ ทุกชั้น รวมทั้งศัพท์
action-section-open = หัวข้อค้าง
    .name = ทำให้หัวข้อกลับเป็นยังไม่ได้ทำ
    .help = ทำให้ทุกอย่างที่เสร็จในหัวข้อ ทุกชั้น กลับเป็นยังไม่ได้ทำ
action-keep = เก็บ
    .name = เก็บการค้นหา
    .help = เก็บสิ่งที่ค้นหาหรือกรองไว้ในชื่อหนึ่ง เป็นหัวข้อของตัวเอง
action-rename = เปลี่ยนชื่อ
    .name = เปลี่ยนชื่อการค้นหา
    .help = ตั้งชื่ออื่นให้การค้นหาที่เก็บไว้
action-forget = ลบ
    .name = ลบการค้นหาที่เก็บไว้
    .help = เลิกเก็บการค้นหานี้ ใช้ “เลิกทำ” เพื่อนำกลับมา
action-place = ไปที่รายการ
    .other = ที่อื่น
    .name = ไปที่ที่รายการอยู่
    .help = จากการค้นหาที่เก็บไว้ ไปยังที่ที่รายการอยู่ หรือไปที่อื่นที่มันอยู่ด้วย
action-open = เปิด
    .name = เปิดลิงก์
    .help = เปิดลิงก์ของรายการในเบราว์เซอร์
action-copy = คัดลอก
    .name = คัดลอกที่อยู่เว็บ
    .help = คัดลอกที่อยู่เว็บของรายการไปยังคลิปบอร์ด
action-qr = คิวอาร์โค้ด
    .name = แสดงคิวอาร์โค้ด
    .help = แสดงที่อยู่เว็บของรายการเป็นคิวอาร์โค้ด เพื่อเปิดในโทรศัพท์
action-invert = สลับสี
    .name = สลับมืดกับสว่าง
    .help = สลับมืดกับสว่างในคิวอาร์โค้ด เมื่อโทรศัพท์อ่านไม่ได้
action-undo = เลิกทำ
    .name = เลิกทำ
    .help = ย้อนสิ่งที่ทำล่าสุด
action-redo = ทำซ้ำ
    .name = ทำซ้ำ
    .help = ทำสิ่งที่เลิกทำไปอีกครั้ง
action-history = ประวัติ
    .name = แสดงประวัติ
    .help = แสดงสิ่งที่เกิดกับรายการหรือทุกอย่างในหัวข้อ และเลิกทำข้อใดก็ได้
action-past-day = วันที่ผ่านมา
    .name = ดูวันที่ผ่านมา
    .help = แสดงแผนการเรียนตามสภาพในวันที่ผ่านมา ดูได้อย่างเดียว
action-search = ค้นหา
    .again = ค้นหา
    .name = ค้นหาทุกอย่าง
    .help = ค้นหาทุกอย่างระหว่างพิมพ์ ในภาษาใดก็ได้
action-grouping = จัดกลุ่ม
    .ranked = ตรงที่สุดก่อน
    .name = จัดกลุ่มตามแผนการเรียน
    .help = จัดกลุ่มผลการค้นหาตามแผนการเรียน หรือแสดงที่ตรงที่สุดก่อน
action-openings = ลิงก์ที่เปิด
    .name = จำลิงก์ที่เปิด
    .help = เก็บในสมุดบันทึกว่าเปิดลิงก์ใด เพื่อให้ค้นพบเร็วขึ้น หรือเลิกเก็บ
action-recall = ล่าสุด
    .name = ค้นหาอีกครั้ง
    .help = เลือกบรรทัดที่เคยใช้ได้ผล ในบรรทัดว่าง ปุ่มลูกศรขึ้นนำบรรทัดล่าสุดกลับมา
action-narrow = กรอง
    .name = กรองหัวข้อ
    .help = จำกัดหัวข้อนี้ให้เหลือสิ่งที่พิมพ์ เหมือนในการค้นหา
action-word = ศัพท์
    .name = อธิบายศัพท์
    .help = บอกความหมายของศัพท์ที่ขีดเส้นใต้ในข้อความ
action-glossary = อภิธานศัพท์
    .name = แสดงอภิธานศัพท์
    .help = แสดงศัพท์ของทุกแผนการเรียนพร้อมความหมาย หรือย้อนกลับ
action-changes = มีอะไรใหม่
    .name = มีอะไรใหม่
    .help = แสดงสิ่งที่ใหม่ เปลี่ยน หรือหายไปตั้งแต่ครั้งก่อน หรือย้อนกลับ
action-statistics = สถิติ
    .name = แสดงสถิติ
    .help = แสดงปีที่ผ่านมา วันต่อเนื่อง รายสัปดาห์ และเวลาที่เหลือ หรือย้อนกลับ
action-meaning = ความหมาย
    .name = ตัวเลขหมายความว่าอะไร
    .help = บอกว่าตัวเลขแต่ละตัวในสถิติคิดอย่างไร
action-one-roadmap = แผน
    .name = สถิติของแผนเดียว
    .help = แสดงตัวเลขของแผนหนึ่ง แล้วแผนถัดไป แล้วทั้งหมดอีกครั้ง
action-part-by = แบ่งตาม
    .name = แบ่งสถิติ
    .help = แสดงความคืบหน้าตามแผนการเรียน หัวข้อ ชนิด หรือระดับ
action-rest-days = วันพัก
    .name = เลือกวันพัก
    .help = เลือกวันในสัปดาห์ที่ไม่นับว่าขาด
action-settings = ตั้งค่า
    .name = การตั้งค่า
    .help = ดูและเปลี่ยนการตั้งค่า
action-settings-file = แก้ไฟล์
    .name = เปิดไฟล์การตั้งค่า
    .help = เปิดการตั้งค่าในตัวแก้ไขของคุณ
action-timer = จับเวลา
    .name = จับเวลาเรียน
    .help = นับเวลาที่ใช้กับรายการนี้ หรือหยุดนับ ครั้งละหนึ่งรายการ
action-hide-finished = ซ่อนที่เสร็จ
    .shown = แสดงที่เสร็จ
    .name = ซ่อนสิ่งที่เสร็จแล้ว
    .help = ไม่แสดงสิ่งที่เสร็จหรือข้าม หรือแสดงอีกครั้ง
action-jump-back = กลับ
    .name = กระโดดกลับ
    .help = กลับไปยังที่ก่อนกระโดด
action-jump-forward = ไปข้างหน้า
    .name = กระโดดไปข้างหน้า
    .help = ไปข้างหน้าอีกครั้งหลังกระโดดกลับ
action-set-bookmark = ที่คั่น
    .name = ตั้งที่คั่น
    .help = กำหนดตัวอักษรให้สิ่งที่เลือก เพื่อกลับมาได้จากทุกที่
action-go-to-bookmark = ไปที่คั่น
    .name = ไปยังที่คั่น
    .help = ไปยังสิ่งที่มีที่คั่นเป็นตัวอักษรที่กดถัดจากนี้
action-home = หน้าแรก
    .name = แสดงหน้าแรก
    .help = แสดงว่าครั้งก่อนอยู่ที่ใด ต่อไปคืออะไร และสัปดาห์นี้เป็นอย่างไร หรือย้อนกลับ
action-first-suggestion = ทำต่อ
    .name = ไปที่ข้อแนะนำแรก
    .help = ไปยังสิ่งที่หน้าแรกแนะนำเป็นข้อแรก
action-second-suggestion = ทำข้อสอง
    .name = ไปที่ข้อแนะนำที่สอง
    .help = ไปยังสิ่งที่หน้าแรกแนะนำเป็นข้อสอง
action-third-suggestion = ทำข้อสาม
    .name = ไปที่ข้อแนะนำที่สาม
    .help = ไปยังสิ่งที่หน้าแรกแนะนำเป็นข้อสาม
action-palette = คำสั่ง
    .name = หาคำสั่ง
    .help = หาทุกอย่างที่ Waypost ทำได้ด้วยชื่อ
action-log = ข้อความ
    .name = แสดงข้อความ
    .help = แสดงข้อความช่วงหลัง ใหม่สุดอยู่บน
action-zoom = ขยาย
    .name = ขยายช่อง
    .help = แสดงช่องนี้เพียงช่องเดียว หรือทุกช่องอีกครั้ง
action-hide-sections = แผนการเรียน
    .name = ซ่อนแผนการเรียน
    .help = ซ่อนแผนการเรียน หรือแสดงอีกครั้ง เมื่อออกจากช่องรายการจะแสดงชั่วคราว
action-hide-details = รายละเอียด
    .name = ซ่อนรายละเอียด
    .help = ซ่อนรายละเอียดและความคืบหน้า หรือแสดงอีกครั้ง เมื่อเข้าไปจะแสดงชั่วคราว
action-narrower = แคบลง
    .name = ทำให้ช่องแคบลง
    .help = ทำให้ช่องนี้แคบลง
action-wider = กว้างขึ้น
    .name = ทำให้ช่องกว้างขึ้น
    .help = ทำให้ช่องนี้กว้างขึ้น
action-shorter = เตี้ยลง
    .name = ทำให้ช่องเตี้ยลง
    .help = ทำให้ช่องนี้เตี้ยลง เมื่อมีช่องอื่นอยู่ด้านบนหรือด้านล่าง
action-taller = สูงขึ้น
    .name = ทำให้ช่องสูงขึ้น
    .help = ทำให้ช่องนี้สูงขึ้น เมื่อมีช่องอื่นอยู่ด้านบนหรือด้านล่าง
action-reset-panes = จัดช่องใหม่
    .name = จัดช่องให้เหมือนตอนแรก
    .help = แสดงทุกช่องอีกครั้ง ในขนาดที่ Waypost กำหนด
action-mouse = เมาส์
    .name = ใช้เมาส์
    .help = ให้ Waypost ใช้เมาส์ หรือปล่อยให้เทอร์มินัลใช้เลือกข้อความ ซึ่งกด Shift ค้างไว้ก็ทำได้
action-progress = คืบหน้า
    .name = แสดงความคืบหน้า
    .help = แสดงว่าไปถึงไหนแล้ว หรือย้อนกลับ
action-language = ภาษา
    .name = ภาษาถัดไป
    .help = แสดงหน้าจอและเนื้อหาในภาษาถัดไป
action-theme = ธีม
    .name = เลือกธีม
    .help = ดูธีมต่าง ๆ และเลือกหนึ่งธีม
action-complete = เติม
    .name = เติมให้ครบ
    .help = เติมชื่อช่องหรือค่าให้ครบ กดอีกครั้งสำหรับตัวถัดไป
action-help = ช่วยเหลือ
    .name = แสดงปุ่มทั้งหมด
    .help = แสดงปุ่มทั้งหมด หรือย้อนกลับ
action-redraw = วาดใหม่
    .name = วาดหน้าจอใหม่
    .help = วาดหน้าจอใหม่ทั้งหมด
action-suspend = พัก
    .name = พักโปรแกรม
    .help = พักโปรแกรม คำสั่ง fg ในเชลล์เรียกกลับมา
action-back = ย้อนกลับ
    .cancel = ยกเลิก
    .panes = เรียกดู
    .stay = อยู่ต่อ
    .written = บันทึกและปิด
    .no = ไม่
    .today = วันนี้
    .name = ย้อนกลับ
    .help = ปิดสิ่งที่อยู่หน้าสุด หรือย้อนกลับ
action-quit = ออก
    .name = ออก
    .help = ออกจากโปรแกรม สิ่งที่ทำบันทึกไว้แล้ว ถ้ายังไม่ได้บันทึกจะถามก่อน
    .anyway = ออกเลย
action-new-line = ขึ้นบรรทัด
    .name = ขึ้นบรรทัดใหม่
    .help = เริ่มบรรทัดใหม่
action-save-note = บันทึก
    .name = เก็บบันทึก
    .help = เก็บบันทึกแล้วเขียนต่อ
action-discard-note = ทิ้ง
    .name = ทิ้งสิ่งที่พิมพ์
    .help = คงบันทึกไว้อย่างเดิม
action-undo-typing = เลิกทำ
    .name = เลิกทำการพิมพ์
    .help = ย้อนสิ่งที่พิมพ์หรือลบล่าสุด
action-redo-typing = ทำซ้ำ
    .name = ทำซ้ำการพิมพ์
    .help = ทำสิ่งที่ย้อนไปในข้อความอีกครั้ง
action-caret-left = ซ้าย
    .name = เคอร์เซอร์ไปซ้าย
    .help = เลื่อนเคอร์เซอร์ไปทางซ้าย
action-caret-right = ขวา
    .name = เคอร์เซอร์ไปขวา
    .help = เลื่อนเคอร์เซอร์ไปทางขวา
action-caret-start = ต้นบรรทัด
    .name = เคอร์เซอร์ไปต้นบรรทัด
    .help = เลื่อนเคอร์เซอร์ไปต้นบรรทัด
action-caret-end = ท้ายบรรทัด
    .name = เคอร์เซอร์ไปท้ายบรรทัด
    .help = เลื่อนเคอร์เซอร์ไปท้ายบรรทัด
action-erase = ลบ
    .name = ลบ
    .help = ลบตัวอักษรก่อนเคอร์เซอร์
action-erase-next = ลบตัวถัดไป
    .name = ลบตัวถัดไป
    .help = ลบตัวอักษรหลังเคอร์เซอร์
action-erase-word = ลบคำ
    .name = ลบหนึ่งคำ
    .help = ลบคำก่อนเคอร์เซอร์
action-erase-line = ลบบรรทัด
    .name = ลบทั้งบรรทัด
    .help = ลบทั้งบรรทัด

## เหตุที่ทำไม่ได้ในตอนนี้

why-not-done = เลือกรายการก่อน หรือลอง { $palette } ทำเครื่องหมายว่าหัวข้อเสร็จ
why-not-away = กลับไปที่รายการก่อน: { $pane } หรือ { $progress }
why-not-mark = เลือกรายการก่อน: ทำเครื่องหมายได้เฉพาะรายการ
why-not-link-section = เลือกรายการก่อน: หัวข้อไม่มีลิงก์
why-not-selected = หัวข้อที่เลือกไม่มีรายการค้าง
why-not-select = เลือกรายการในช่องกลางก่อน
why-not-select-nothing = ที่นี่ไม่มีอะไรให้เลือก
why-not-section-done = ไม่มีรายการค้างในหัวข้อนี้
why-not-section-open = ไม่มีรายการที่เสร็จในหัวข้อนี้
why-not-timer = เลือกรายการก่อน: จับเวลาได้ทีละรายการ
why-not-link = รายการนี้ไม่มีที่อยู่เว็บ
why-not-qr = ที่อยู่เว็บนี้ยาวเกินกว่าจะทำเป็นคิวอาร์โค้ด
why-not-hit = ยังไม่มีผลการค้นหาให้ไป
why-not-keep = ค้นหาหรือกรองก่อน
why-not-kept = เลือกการค้นหาที่เก็บไว้ก่อน
why-not-note = เลือกรายการ หัวข้อ หรือแผนการเรียนก่อน: การค้นหาไม่มีบันทึก
why-not-bookmark = เลือกรายการ หัวข้อ หรือแผนการเรียนก่อน: การค้นหาไม่มีที่คั่น
why-not-place = เลือกรายการก่อน
why-not-other-place = ไม่ได้อยู่ที่อื่น
why-not-recent = ยังไม่มีการค้นหาใดได้ผล
why-not-undo = ไม่มีอะไรให้เลิกทำ: ยังไม่ได้ทำอะไร
why-not-undo-all = ไม่มีอะไรให้เลิกทำ: เลิกทำไปหมดแล้ว
why-not-undo-elsewhere = ไม่มีอะไรให้เลิกทำ: ทำบนเครื่องอื่นทั้งหมด
why-not-past = นี่คืออดีต: กด Esc กลับมาวันนี้ก่อน
why-not-happened = เลิกทำได้เฉพาะสิ่งที่คุณทำเอง
why-not-newer = มีแต่ Waypost รุ่นใหม่กว่าที่รู้จักสิ่งนี้
why-not-overruled = สิ่งที่ทำทีหลังมีผล: เลิกทำสิ่งนั้นก่อน
why-not-history = ไม่ได้เลือกสิ่งที่มีประวัติ
why-not-back = ยังไม่มีที่ให้กลับไป
why-not-forward = ยังไม่มีที่ให้ไปข้างหน้า
why-not-word = ข้อความนี้ไม่มีศัพท์จากอภิธานศัพท์
why-not-nothing = ไม่ได้เลือกอะไร
why-not-gone = ไม่อยู่ในแผนการเรียนแล้ว ดูได้อย่างเดียว
why-not-versions = ยังไม่เคยมีบันทึกที่นี่: กด { $note } เพื่อเขียนบันทึก
why-not-instead = ไม่มีอะไรในแผนการเรียนมาแทน
why-not-resize = ไม่มีช่องอื่นอยู่ข้างช่องนี้ในทิศทางนั้น
why-not-log = ยังไม่มีข้อความ
why-not-next = ไม่มีรายการค้างที่จะทำต่อ
why-not-more = ไม่มีข้อแนะนำอีกแล้ว
why-not-redo = ไม่มีอะไรให้ทำซ้ำ: ยังไม่ได้เลิกทำอะไร
why-not-redo-since = ไม่มีอะไรให้ทำซ้ำ: ทำอย่างอื่นไปแล้วหลังเลิกทำ

## การแจ้ง

notice-did = { $what ->
        [done] ✓ { $title } · บันทึกแล้ว
        [doing] ◐ { $title } · บันทึกแล้ว
        [skipped] – { $title } · ข้ามแล้ว
        [todo] ○ { $title } · กลับเป็นยังไม่ได้ทำ
        [starred] ★ { $title } · บันทึกแล้ว
        [unstarred] { $title } · เอาดาวออกแล้ว
        [note] ✎ { $title } · เก็บบันทึกแล้ว
        [unnoted] { $title } · ลบบันทึกแล้ว
        [search] ✓ { $title } · เก็บไว้ใน “การค้นหา”
        [forgotten] เลิกเก็บ “{ $title }” แล้ว · เลิกทำเพื่อนำกลับมา
       *[other] { $title } · บันทึกแล้ว
    }
notice-hidden = { $pane ->
        [sections] { $length ->
            [short] ซ่อนแผนการเรียนแล้ว
           *[long] ซ่อนแผนการเรียนแล้ว เมื่อออกจากช่องรายการจะแสดงชั่วคราว
        }
       *[details] { $length ->
            [short] ซ่อนรายละเอียดแล้ว
           *[long] ซ่อนรายละเอียดและความคืบหน้าแล้ว เมื่อเข้าไปจะแสดงชั่วคราว
        }
    }
notice-shown = { $pane ->
        [sections] แสดงแผนการเรียนอีกครั้งแล้ว
       *[details] แสดงรายละเอียดและความคืบหน้าอีกครั้งแล้ว
    }
notice-panes-reset = จัดช่องให้เหมือนตอนแรกแล้ว
notice-mouse = { $how ->
        [on] Waypost ใช้เมาส์ กด Shift ค้างเพื่อเลือกข้อความ
       *[off] เทอร์มินัลใช้เมาส์เลือกข้อความ
    }
notice-timer-started = ◷ { $title } · เริ่มจับเวลา
notice-timer-stopped = ◷ { $title } · บันทึก { $minutes } นาที
notice-timer-lost = ◷ { $title } · ลืมหยุดจับเวลา นับไว้ { $minutes } นาที
notice-timer-elsewhere = หยุดจับเวลาจากที่อื่นแล้ว
notice-did-all = { $what ->
        [done] ✓ { $count } รายการ · บันทึกแล้ว
        [doing] ◐ { $count } รายการ · บันทึกแล้ว
        [skipped] – { $count } รายการ · ข้ามแล้ว
        [todo] ○ { $count } รายการ · กลับเป็นยังไม่ได้ทำ
        [starred] ★ { $count } รายการ · บันทึกแล้ว
        [unstarred] { $count } รายการ · เอาดาวออกแล้ว
       *[other] { $count } รายการ · บันทึกแล้ว
    }
    .of = { $what ->
            [done] ✓ { $count } รายการของ { $title } · บันทึกแล้ว
            [doing] ◐ { $count } รายการของ { $title } · บันทึกแล้ว
            [skipped] – { $count } รายการของ { $title } · ข้ามแล้ว
            [todo] ○ { $count } รายการของ { $title } · กลับเป็นยังไม่ได้ทำ
            [starred] ★ { $count } รายการของ { $title } · บันทึกแล้ว
            [unstarred] { $count } รายการของ { $title } · เอาดาวออกแล้ว
           *[other] { $count } รายการของ { $title } · บันทึกแล้ว
        }
notice-undid = { $what ->
        [todo] เลิกทำแล้ว: { $title } กลับเป็นเหมือนเดิม
        [starred] เลิกทำแล้ว: ดาวของ { $title }
        [unstarred] เลิกทำแล้ว: { $title } มีดาวอีกครั้ง
        [note] เลิกทำแล้ว: บันทึกของ { $title }
        [unnoted] เลิกทำแล้ว: { $title } มีบันทึกอีกครั้ง
        [search] เลิกทำแล้ว: การค้นหา “{ $title }” กลับเป็นเหมือนเดิม
        [forgotten] เลิกทำแล้ว: เก็บการค้นหา “{ $title }” ไว้อีกครั้ง
        [done] เลิกทำแล้ว: “เสร็จ” ของ { $title }
        [doing] เลิกทำแล้ว: “กำลังทำ” ของ { $title }
        [skipped] เลิกทำแล้ว: “ข้าม” ของ { $title }
       *[other] เลิกทำแล้ว: { $what }, { $title }
    }
notice-undid-all = { $what ->
        [todo] เลิกทำแล้ว: { $count } รายการกลับเป็นเหมือนเดิม
        [starred] เลิกทำแล้ว: ดาวของ { $count } รายการ
        [unstarred] เลิกทำแล้ว: { $count } รายการมีดาวอีกครั้ง
        [note] เลิกทำแล้ว: บันทึกของ { $count } รายการ
        [unnoted] เลิกทำแล้ว: { $count } รายการมีบันทึกอีกครั้ง
        [done] เลิกทำแล้ว: “เสร็จ” ของ { $count } รายการ
        [doing] เลิกทำแล้ว: “กำลังทำ” ของ { $count } รายการ
        [skipped] เลิกทำแล้ว: “ข้าม” ของ { $count } รายการ
       *[other] เลิกทำแล้ว: { $what }, { $count } รายการ
    }
    .of = { $what ->
            [todo] เลิกทำแล้ว: { $count } รายการของ { $title } กลับเป็นเหมือนเดิม
            [starred] เลิกทำแล้ว: ดาวของ { $count } รายการใน { $title }
            [unstarred] เลิกทำแล้ว: { $count } รายการของ { $title } มีดาวอีกครั้ง
            [note] เลิกทำแล้ว: บันทึกของ { $count } รายการใน { $title }
            [unnoted] เลิกทำแล้ว: { $count } รายการของ { $title } มีบันทึกอีกครั้ง
            [done] เลิกทำแล้ว: “เสร็จ” ของ { $count } รายการของ { $title }
            [doing] เลิกทำแล้ว: “กำลังทำ” ของ { $count } รายการของ { $title }
            [skipped] เลิกทำแล้ว: “ข้าม” ของ { $count } รายการของ { $title }
           *[other] เลิกทำแล้ว: { $what }, { $count } รายการของ { $title }
        }
notice-redid = { $what ->
        [todo] ทำซ้ำแล้ว: { $title } กลับเป็นยังไม่ได้ทำ
        [starred] ทำซ้ำแล้ว: ดาวของ { $title }
        [unstarred] ทำซ้ำแล้ว: { $title } ไม่มีดาว
        [note] ทำซ้ำแล้ว: บันทึกของ { $title }
        [unnoted] ทำซ้ำแล้ว: { $title } ไม่มีบันทึก
        [search] ทำซ้ำแล้ว: เก็บการค้นหา “{ $title }”
        [forgotten] ทำซ้ำแล้ว: เลิกเก็บการค้นหา “{ $title }”
        [done] ทำซ้ำแล้ว: “เสร็จ” ของ { $title }
        [doing] ทำซ้ำแล้ว: “กำลังทำ” ของ { $title }
        [skipped] ทำซ้ำแล้ว: “ข้าม” ของ { $title }
       *[other] ทำซ้ำแล้ว: { $what }, { $title }
    }
notice-redid-all = { $what ->
        [todo] ทำซ้ำแล้ว: { $count } รายการกลับเป็นยังไม่ได้ทำ
        [starred] ทำซ้ำแล้ว: ดาวของ { $count } รายการ
        [unstarred] ทำซ้ำแล้ว: { $count } รายการไม่มีดาว
        [note] ทำซ้ำแล้ว: บันทึกของ { $count } รายการ
        [unnoted] ทำซ้ำแล้ว: { $count } รายการไม่มีบันทึก
        [done] ทำซ้ำแล้ว: “เสร็จ” ของ { $count } รายการ
        [doing] ทำซ้ำแล้ว: “กำลังทำ” ของ { $count } รายการ
        [skipped] ทำซ้ำแล้ว: “ข้าม” ของ { $count } รายการ
       *[other] ทำซ้ำแล้ว: { $what }, { $count } รายการ
    }
    .of = { $what ->
            [todo] ทำซ้ำแล้ว: { $count } รายการของ { $title } กลับเป็นยังไม่ได้ทำ
            [starred] ทำซ้ำแล้ว: ดาวของ { $count } รายการใน { $title }
            [unstarred] ทำซ้ำแล้ว: { $count } รายการของ { $title } ไม่มีดาว
            [note] ทำซ้ำแล้ว: บันทึกของ { $count } รายการใน { $title }
            [unnoted] ทำซ้ำแล้ว: { $count } รายการของ { $title } ไม่มีบันทึก
            [done] ทำซ้ำแล้ว: “เสร็จ” ของ { $count } รายการของ { $title }
            [doing] ทำซ้ำแล้ว: “กำลังทำ” ของ { $count } รายการของ { $title }
            [skipped] ทำซ้ำแล้ว: “ข้าม” ของ { $count } รายการของ { $title }
           *[other] ทำซ้ำแล้ว: { $what }, { $count } รายการของ { $title }
        }
notice-search-same = เก็บ { $title } ไว้แล้ว
notice-search-long = ยาวเกินกว่าจะเก็บได้
notice-opened = เปิด { $address } แล้ว
notice-added = { $title } อยู่ใน { $to } แล้ว
notice-copied = คัดลอก { $address } แล้ว
notice-sent = ส่งไปยังคลิปบอร์ดของเทอร์มินัลแล้ว: { $address }
notice-sent-instead = { $how ->
        [hangs] { $program } ไม่ตอบสนอง จึงส่งที่อยู่เว็บไปยังคลิปบอร์ดของเทอร์มินัลแทน
       *[failed] { $program } ทำงานผิดพลาด ({ $why }) จึงส่งที่อยู่เว็บไปยังคลิปบอร์ดของเทอร์มินัลแทน
    }
notice-language = ภาษา: { $name } ส่วนที่ยังไม่มีเป็นภาษาอังกฤษ
notice-hits = { $how ->
        [grouped] ผลการค้นหา: ตามแผนการเรียน
       *[other] ผลการค้นหา: ที่ตรงที่สุดก่อน
    }
notice-openings = { $how ->
        [remembered] ลิงก์ที่เปิด: จำไว้ และแสดงก่อนเมื่อตรงเท่ากัน
       *[other] ลิงก์ที่เปิด: ไม่จำ และการค้นหาไม่คำนึงถึง
    }
notice-bookmarked = ตั้งที่คั่น { $letter } ให้ { $title } แล้ว
notice-no-bookmark = ยังไม่มีที่คั่น { $letter }
notice-bookmark-gone = สิ่งที่มีที่คั่น { $letter } ไม่อยู่ในแผนการเรียนแล้ว
notice-bookmark-letter = ที่คั่นต้องเป็นตัวอักษรหรือตัวเลข ใช้ { $letter } ไม่ได้
bookmark-gone = ไม่มีแล้ว
bookmark-any = a–z
    .help = ตัวอักษรหรือตัวเลขใดก็ได้
notice-theme = ธีม: { $name }

## ข้อผิดพลาด

error = ข้อผิดพลาด
hint = คำแนะนำ
error-unknown-item = ไม่มีรายการชื่อ `{ $asked }`
error-retired-item = `{ $asked }` ไม่อยู่ในแผนการเรียนแล้ว: { $reason }
hint-retired = `waypost changes` แสดงสิ่งที่คุณทำกับรายการที่หายไป
hint-retired-into = แทนด้วย { $into }
hint-did-you-mean = หมายถึง `{ $nearest }` หรือเปล่า
error-damaged-program = อ่านฐานข้อมูลในตัวไม่ได้: ไฟล์โปรแกรมเสียหาย
error-no-state-folder = ไม่มีโฟลเดอร์สำหรับเก็บสิ่งที่ติ๊ก: จะหายไปเมื่อออก
error-unknown-theme = ไม่มีธีมชื่อ `{ $name }`
error-theme = ใช้ธีม `{ $name }` ไม่ได้
error-theme-unread = อ่านธีม { $path } ไม่ได้
hint-themes = มี { $known }
hint-theme = docs/themes.md อธิบายวิธีเขียนธีม ถ้าไม่ใช้ธีมนี้ ใส่ `--theme auto`
hint-theme-unread = ดูว่าไฟล์อ่านได้หรือไม่ หรือเลือกธีมอื่นด้วย --theme
notice-theme-gone = ใช้ธีม “{ $name }” ไม่ได้: { $why }
notice-theme-broken = ใช้ “{ $name }” ไม่ได้: { $why }
error-terminal = ใช้เทอร์มินัลไม่ได้
error-thread = เริ่มเธรดไม่ได้
error-worker = เธรดของสมุดบันทึกจบเร็วเกินไป: สิ่งที่ติ๊กล่าสุดอาจไม่ได้บันทึก

## ข้อผิดพลาดของปุ่มในการตั้งค่า

keys-unknown-place = ไม่มีตำแหน่งชื่อ `{ $name }`
keys-unknown-action = ไม่มีการกระทำชื่อ `{ $name }`
keys-unknown-key = ไม่มีปุ่มชื่อ `{ $name }`
keys-unknown-preset = ไม่มีชุดปุ่มชื่อ `{ $name }`
keys-no-table = `{ $name }` เป็นตำแหน่งที่มีปุ่มของตัวเอง
keys-no-action = ไม่ใช่ชื่อของการกระทำ
keys-empty = ตรงนี้ต้องมีปุ่ม
keys-same = กำหนด `{ $key }` ไม่ได้: เทอร์มินัลส่ง `{ $other }` เมื่อกดปุ่มนี้
keys-untold = กำหนด `{ $key }` ไม่ได้: เทอร์มินัลส่วนใหญ่แยกจากปุ่มอื่นไม่ออก
keys-letter = ตรงนี้ `{ $key }` ใช้พิมพ์ข้อความ
keys-twice = กำหนด `{ $key }` ตรงนี้สองครั้ง: ครั้งแรกให้ `{ $action }`
keys-chord = ไม่มีทางกด `{ $keys }` ได้: `{ $key }` อย่างเดียวคือ `{ $action }`
keys-no-way-out = ถ้าไม่มี `{ $key }` จะไม่มีปุ่มสำหรับ `{ $action }`
hint-keys-key = เขียนตัวอักษร หรือเช่น `space`, `ctrl-x`, `alt-left`, `shift-tab`, `f5` หรือ `g g`
hint-keys-same = กำหนด `{ $other }` หรือปุ่มอื่น
hint-keys-untold = กำหนดปุ่มอื่น เช่น `alt-` กับตัวอักษร
hint-keys-letter = ใช้ `ctrl-` หรือ `alt-` กับตัวอักษร หรือปุ่มที่ไม่พิมพ์อะไร
hint-keys-everywhere = บางที่ตัวอักษรใช้พิมพ์ข้อความ: เขียนไว้ใต้ `[keys.browse]` หรือใช้ `ctrl-` หรือ `alt-`
hint-keys-action = เขียนชื่อการกระทำในเครื่องหมายคำพูด หรือ "none" ดูทั้งหมดได้ใน docs/keys.md
hint-keys-preset = มี { $known }
hint-keys-places = มี { $known }
hint-keys-no-table = เขียน `[keys.{ $name }]` ในบรรทัดของตัวเอง แล้วเขียนปุ่มไว้ใต้นั้น
hint-keys-twice = เอาออกหนึ่งในสองอย่าง
hint-keys-chord = ขึ้นต้นด้วยปุ่มอื่น หรือเพิ่ม `"{ $key }" = "none"`
hint-keys-no-way-out = กำหนดปุ่มอื่นให้ `{ $action }` ใต้ `[keys.{ $place }]`

## คำค้น

rule-words = คำที่อยู่ที่ใดก็ได้ในรายการ ลำดับและภาษาใดก็ได้
rule-phrase = คำเหล่านี้อยู่ติดกัน ขีดถือเหมือนเว้นวรรค
rule-start = ชื่อขึ้นต้นด้วยคำนี้
rule-end = ชื่อลงท้ายด้วยคำนี้
rule-not = ไม่มีสิ่งนี้ ใช้กับ !kind:video และ !"fine tuning" ได้ด้วย
rule-or = อย่างใดอย่างหนึ่ง เครื่องหมายต้องอยู่เดี่ยว ๆ
rule-kind = ชนิดหนึ่ง: { $values }
rule-status = ไปถึงไหนแล้ว: { $values }
rule-level = ขั้นต่ำของระดับ level:beginner พบช่วงที่มีระดับนี้ด้วย: { $values }
rule-minutes = ใช้เวลากี่นาที ค่าประมาณก็นับ ใช้ <=, >, >= และ minutes:30 ได้
rule-lang = สิ่งที่เป็นภาษานั้น หรือเขียน in:en: { $values }
rule-author = ส่วนหนึ่งของชื่อผู้ทำ
rule-topic = เรื่อง หรือส่วนหนึ่งของเรื่อง
rule-roadmap = id ของแผนการเรียน หรือส่วนหนึ่งของชื่อ
rule-section = id หรือเส้นทางของหัวข้อ หรือส่วนหนึ่งของชื่อ
rule-type = ประเภทหนึ่ง: { $values }
rule-star = มีดาวหรือไม่มี: { $values }
rule-note = ส่วนหนึ่งของบันทึกของคุณ
rule-added = รุ่นของแผนการเรียนที่เพิ่มเข้ามา ใช้ <, <=, > และ added:0.2 ได้
rule-health = สภาพของที่อยู่เว็บ: { $values }
rule-id = ส่วนหนึ่งของ id
rule-url = ส่วนหนึ่งของที่อยู่เว็บ
rule-is = เหมือน star:yes
search-unknown-field = ไม่มีช่อง `{ $field }`
search-unknown-value = `{ $field }` ไม่มีค่า `{ $value }`
search-known = ลอง { $known }
search-meant-field = ไม่มีช่อง `{ $field }` หมายถึง `{ $known }` หรือเปล่า
search-try-field = ไม่มีช่อง `{ $field }`: ลอง { $known }
search-meant-value = `{ $field }` ไม่มีค่า `{ $value }` หมายถึง `{ $known }` หรือเปล่า
search-try-value = `{ $field }` ไม่มีค่า `{ $value }`: ลอง { $known }
search-meant-fit = ไม่มี { $field } ที่ตรงกับ `{ $value }` หมายถึง `{ $known }` หรือเปล่า
search-unfit = ไม่มี { $field } ที่ตรงกับ `{ $value }`
hint-part-is-enough = เขียนแค่บางส่วนก็พอ
error-no-randomness = ระบบปฏิบัติการให้เลขสุ่มไม่ได้
error-read-state = อ่าน { $path } ไม่ได้
error-write-state = เขียน { $path } ไม่ได้
error-lock-state = ล็อก { $path } ไม่ได้
error-read-session = บอกไม่ได้ว่าครั้งก่อนอยู่ที่ใด: { $path } เสียหาย
hint-session = ออกจากหน้าจอหนึ่งครั้งเพื่อให้เขียนใหม่ ความคืบหน้าเก็บอยู่ที่อื่น
hint-disk-full = เพิ่มที่ว่างในดิสก์นั้น หรือเลือกโฟลเดอร์อื่นด้วย --state หรือ WAYPOST_STATE_DIR
hint-state-permission = ให้ตัวเองอ่านและเขียนที่นั่นได้ หรือเลือกโฟลเดอร์อื่นด้วย --state หรือ WAYPOST_STATE_DIR
hint-file-limit = เพิ่มขีดจำกัดขนาดไฟล์ที่ ulimit -f แสดง หรือเลือกโฟลเดอร์อื่นด้วย --state หรือ WAYPOST_STATE_DIR
hint-locked = ถ้า Waypost อีกตัวพักอยู่ ให้เรียกกลับด้วย fg หรือปิดมัน
hint-file-in-the-way = { $path } เป็นไฟล์ ทั้งที่ควรเป็นโฟลเดอร์: ย้ายออก หรือเลือกโฟลเดอร์อื่นด้วย --state หรือ WAYPOST_STATE_DIR
hint-folder-in-the-way = { $path } เป็นโฟลเดอร์ ทั้งที่ควรเป็นไฟล์: ย้ายออก หรือเลือกโฟลเดอร์อื่นด้วย --state หรือ WAYPOST_STATE_DIR
hint-link-in-the-way = { $path } เป็นลิงก์ที่ไม่ไปไหน: นำปลายทางกลับมา หรือเลือกโฟลเดอร์อื่นด้วย --state หรือ WAYPOST_STATE_DIR
hint-no-folder = ตั้ง HOME เป็นเส้นทางเต็มของโฟลเดอร์ของคุณ หรือเลือกด้วย --state หรือ WAYPOST_STATE_DIR
hint-other-state-folder = เลือกโฟลเดอร์อื่นด้วย --state หรือ WAYPOST_STATE_DIR
notice-damaged = ความคืบหน้าของคุณ { $count } บรรทัดอ่านไม่ได้ เก็บสำเนาไว้แล้ว ส่วนอื่นยังนับทั้งหมด
notice-newer = ความคืบหน้าของคุณ { $count } บรรทัดมาจาก Waypost รุ่นใหม่กว่า: ติดตั้งรุ่นนั้นที่นี่ด้วย ไม่มีอะไรหาย
error-damaged = สมุดบันทึกเสียหาย { $count } บรรทัด
notice-restored = สิ่งที่เคยบันทึกหายไปจากดิสก์: บันทึกใหม่แล้ว { $count } เหตุการณ์
notice-no-shell = ไม่มีเชลล์ให้กลับไป
notice-no-saving = ตอนนี้บันทึกอะไรไม่ได้: { $why } ดูที่ { $path }
notice-not-saved = ยังไม่ได้บันทึก จะลองอีก: { $why } ดูที่ { $path }
notice-not-read = อ่านความคืบหน้าของคุณไม่ได้: { $why } ดูที่ { $path }
notice-more-passed-over = อีก { $count } บรรทัดของ { $file } ไม่นับ
hint-damaged = บรรทัดอื่นยังนับทั้งหมด { $copy } เก็บสำเนาไว้: ลบบรรทัดเหล่านั้นด้วยตัวแก้ไข หรือย้ายไฟล์ออกถ้าไม่ใช่ของ Waypost
hint-damaged-lines = บรรทัดอื่นยังนับทั้งหมด ข้างแต่ละไฟล์มีสำเนาที่ลงท้ายด้วย .damaged: ลบบรรทัดเหล่านั้นด้วยตัวแก้ไขขณะที่ Waypost ไม่ได้ทำงาน
hint-newer = ติดตั้งรุ่นใหม่กว่าที่นี่ด้วย: บรรทัดอื่นยังนับทั้งหมด และไม่มีอะไรหาย
notice-line-passed-over = บรรทัด { $line } ของ { $file } ไม่นับ: { $why }
error-open = เปิดลิงก์ไม่ได้
error-no-browser = ที่นี่ไม่มีเบราว์เซอร์สำหรับเปิดลิงก์
error-no-clipboard = เทอร์มินัลนี้ไม่มีคลิปบอร์ด ดูที่อยู่เว็บทั้งหมดได้ในรายละเอียด
error-start-browser = เปิดเบราว์เซอร์ { $program } ไม่ได้
error-browser-failed = เบราว์เซอร์เปิดลิงก์ไม่ได้
error-qr-no-room = คิวอาร์โค้ดต้องใช้ { $columns } คอลัมน์ แต่เทอร์มินัลนี้มี { $room }
hint-qr-no-room = ขยายหน้าต่างให้กว้างขึ้น หรือพิมพ์ { $address } ในโทรศัพท์เอง
hint-no-browser = เปิด { $address } จากที่อื่น หรือระบุเบราว์เซอร์ในตัวแปรแวดล้อม BROWSER
hint-set-browser = เปิด { $address } จากที่อื่น หรือระบุเบราว์เซอร์อื่นในตัวแปรแวดล้อม BROWSER
hint-correct-browser = เปิด { $address } จากที่อื่น หรือแก้ตัวแปรแวดล้อม BROWSER

## บรรทัดคำสั่ง

cli = โปรแกรมดูแผนการเรียนในเทอร์มินัล ถ้าไม่ระบุคำสั่ง จะเปิดตรงที่ค้างไว้
    .after = รหัสเมื่อจบ: 0 สำเร็จ, 1 ไม่พบ, 2 สิ่งที่ขอผิดพลาด, 3 เครื่องขัดข้อง
    .json = พิมพ์เอกสาร JSON หนึ่งฉบับแทนข้อความสำหรับคน
    .lang = ใช้ภาษานี้ ส่วนที่ยังไม่มีเป็นภาษาอังกฤษ
    .theme = ใช้ธีมนี้บนหน้าจอ
    .linear = บอกทุกอย่างเป็นข้อความทีละบรรทัด สำหรับโปรแกรมอ่านหน้าจอและอักษรเบรลล์ ถ้าไม่ระบุคำสั่ง จะเป็นการโต้ตอบ
    .color = เมื่อใดให้ใช้สี
    .data = โฟลเดอร์ของแผนการเรียนและการตั้งค่าของคุณ [ตัวแปร: WAYPOST_DATA_DIR]
    .state = โฟลเดอร์ของความคืบหน้า [ตัวแปร: WAYPOST_STATE_DIR]
cli-help =
    .usage = วิธีใช้:
    .commands = คำสั่ง:
    .arguments = อาร์กิวเมนต์:
    .options = ตัวเลือก:
    .examples = ตัวอย่าง:
    .help = พิมพ์ความช่วยเหลือ
    .version = พิมพ์รุ่นของโปรแกรม
    .of-command = พิมพ์ข้อความนี้ หรือความช่วยเหลือของคำสั่งที่ระบุ
    .default = ค่าเริ่มต้น:
    .values = ค่าที่ใช้ได้:
cli-as-of =
    .help = ตามสภาพในวันที่ระบุ เช่น 2026-11-01, เมื่อวาน หรือ "2 สัปดาห์ก่อน"
cli-filter = ตัวกรอง (ระบุซ้ำเพื่อเอาค่าใดก็ได้ ยกเว้นชื่อ คั่นด้วยจุลภาคได้)
    .status = todo, doing, done หรือ skipped
    .kind = เช่น video, paper, course, step หรือ term
    .type = resource, step, objective, task หรือ term
    .level = beginner, intermediate, advanced หรือช่วงเช่น beginner-intermediate
    .in = เขียนในภาษานี้: en, ru, th, te หรือ zh-Hant
    .health = สภาพของที่อยู่เว็บ: ok, suspect, moved หรือ dead
    .author = ส่วนหนึ่งของชื่อผู้ทำ
    .topic = เรื่อง หรือส่วนหนึ่งของเรื่อง
    .roadmap = id ของแผนการเรียน หรือส่วนหนึ่งของชื่อ
    .section = id หรือเส้นทางของหัวข้อ หรือส่วนหนึ่งของชื่อ
    .minutes = ใช้เวลากี่นาที เช่น "<30" หรือ ">=60" ค่าประมาณก็นับ
    .note = ส่วนหนึ่งของบันทึกของคุณ
    .starred = เฉพาะที่มีดาว
cli-item =
    .id = id ของรายการ ตามที่แสดงในรายชื่อ
    .ids = id ของรายการ เครื่องหมาย - อ่านจากอินพุตมาตรฐาน
    .already = เป็นอย่างนั้นอยู่แล้ว
    .no-ids = ไม่ได้ให้ id จึงไม่มีอะไรเปลี่ยน
cli-roadmaps = แสดงแผนการเรียนและความคืบหน้า
cli-list = แสดงรายการตามลำดับของแผนการเรียน
    .place = เฉพาะที่อยู่ในแผนการเรียนหรือหัวข้อนี้ เช่น llm-course/fundamentals
    .nothing = ไม่มีรายการที่ตรง
cli-list-unfit = ไม่มีรายการที่ตรงกับ { $filters }
cli-search = ค้นหารายการ ที่ตรงที่สุดก่อน
    .rules = คำค้นเขียนได้ดังนี้:
    .query = คำที่อยู่ที่ใดก็ได้ในรายการ ลำดับและภาษาใดก็ได้
    .exact = เฉพาะคำตามที่พิมพ์: ไม่เอาคำพิมพ์ผิด ตัวย่อ หรือชื่ออื่น
    .ignore-opened = จัดลำดับโดยไม่คำนึงถึงลิงก์ที่เคยเปิด
    .after = kind:video,book และ kind:video kind:book หมายถึงอย่างใดอย่างหนึ่ง ช่องต่างกันต้องตรงทุกช่อง
        ครอบด้วยเครื่องหมายคำพูดเดี่ยวเพื่อไม่ให้เชลล์ตีความ: '"fine tuning" !kind:video minutes<30'
    .kept = บรรทัดของการค้นหาที่เก็บไว้นี้ คำที่เพิ่มจะกรองผลให้แคบลง
    .keep = เก็บบรรทัดพร้อมตัวกรองในชื่อนี้
cli-searches = แสดงการค้นหาที่เก็บไว้ และความคืบหน้าของสิ่งที่พบ
    .rename = เปลี่ยนชื่อการค้นหาที่เก็บไว้
    .forget = เลิกเก็บการค้นหา waypost undo นำกลับมา
    .name = ชื่อการค้นหา ตัวพิมพ์เล็กใหญ่ไม่ต่างกัน
    .new-name = ชื่อใหม่
    .nothing = ยังไม่ได้เก็บการค้นหา: ใช้ waypost search QUERY --keep NAME เพื่อเก็บ
    .after = waypost search 'kind:video status:todo' --keep videos เก็บการค้นหา และ waypost search --kept videos เรียกใช้
cli-show = แสดงทุกอย่างเกี่ยวกับรายการหนึ่ง
    .id = id
    .places = อยู่ใน
    .starred = ★ มีดาว
cli-open = เปิดลิงก์ของรายการในเบราว์เซอร์
    .print = พิมพ์เฉพาะที่อยู่เว็บ
    .qr = พิมพ์ที่อยู่เว็บเป็นคิวอาร์โค้ดสำหรับโทรศัพท์ โดยไม่เปิดลิงก์
cli-open-not-noted = เปิดลิงก์แล้ว แต่จดไว้ไม่ได้: { $why }
cli-open-no-address = { $title } ไม่มีที่อยู่เว็บ: ให้ค้นหาด้วยชื่อ
cli-done = ติ๊กรายการในทุกที่ที่มันอยู่
cli-doing = ทำเครื่องหมายว่าเริ่มแล้ว
cli-skip = ไม่นับรายการในตัวเลข
cli-todo = ทำให้รายการกลับเป็นยังไม่ได้ทำ
cli-star = ให้ดาวรายการ
cli-unstar = เอาดาวออกจากรายการ
cli-note = แสดงหรือเขียนบันทึกแบบ Markdown
    .id = รายการ หรือ ROADMAP/SECTION ถ้าไม่ระบุ แสดงบันทึกทั้งหมด
    .text = ข้อความบันทึก เครื่องหมาย - อ่านจากอินพุตมาตรฐาน ถ้าไม่ระบุ พิมพ์บันทึก
    .edit = เขียนในตัวแก้ไขที่ VISUAL หรือ EDITOR กำหนด
    .clear = ลบบันทึก
    .history = แสดงว่าบันทึกเคยเป็นอย่างไร ใหม่สุดก่อน
    .restore = นำบันทึกหมายเลขนี้กลับมา
    .cleared = ลบบันทึกแล้ว
    .nothing = ยังไม่มีบันทึก
cli-note-none = ไม่มีบันทึกของ { $title }
cli-undo = เลิกทำสิ่งที่ทำล่าสุด
    .count = เลิกทำกี่อย่าง
    .event = เฉพาะเหตุการณ์นี้ตามที่ history --json แสดง ไม่ว่าทำที่ใด
    .already = เหตุการณ์นี้ไม่มีอะไรให้เลิกทำ
cli-redo = ทำสิ่งที่เลิกทำไปอีกครั้ง
    .count = ทำซ้ำกี่อย่าง
    .event = เฉพาะเหตุการณ์นี้ตามที่ history --json แสดง
    .already = เหตุการณ์นี้ไม่ได้ถูกเลิกทำ
cli-glossary = อธิบายศัพท์ของทุกแผนการเรียน
    .query = คำในชื่อศัพท์ ลำดับและภาษาใดก็ได้
    .nothing = ไม่มีศัพท์
cli-glossary-unfit = ไม่มีศัพท์ที่ชื่อหรือความหมายมี “{ $query }” ลองตัดคำออก หรือเขียนแค่ตอนต้น
cli-history = แสดงสิ่งที่ทำ ใหม่สุดก่อน
    .id = เฉพาะที่ทำกับรายการนี้ หรือในแผนการเรียนหรือหัวข้อนี้ เช่น llm-course/fundamentals
    .since = เฉพาะตั้งแต่วันที่ระบุ เช่น 2026-11-01, วันนี้, เมื่อวาน หรือ "2 สัปดาห์ก่อน"
    .nothing = ยังไม่ได้ทำอะไร
cli-history-unfit-item = ยังไม่ได้ทำอะไรกับ { $title }
cli-history-unfit-day = ไม่ได้ทำอะไรตั้งแต่ { $day }
cli-next = แสดงว่าควรทำอะไรต่อ และเพราะอะไร
    .minutes = เฉพาะที่รู้ว่าใช้ไม่เกินจำนวนนาทีนี้
    .nothing = ไม่มีรายการค้าง: เสร็จหรือข้ามหมดแล้ว
cli-next-unfit = ไม่มีรายการค้างที่รู้ว่าใช้ไม่เกิน { $minutes } นาที
cli-progress = แสดงว่าไปถึงไหนแล้ว
    .roadmap = เฉพาะแผนการเรียนนี้ พร้อมหัวข้อ
    .kinds = ตามชนิด
    .levels = ตามระดับ
    .done = เสร็จ
    .doing = กำลังทำ
    .skipped = ข้าม
    .open = ค้าง
    .week = สัปดาห์นี้
    .that-week = สัปดาห์นั้น
cli-progress-streak = ต่อเนื่อง { $days } วัน นานที่สุด { $longest } วัน หยุดสัปดาห์ละวันได้
cli-progress-states = { $doing ->
        [0] ข้าม { $skipped }
       *[other] { $skipped ->
            [0] กำลังทำ { $doing }
           *[other] กำลังทำ { $doing } ข้าม { $skipped }
        }
    }
cli-progress-as-of = ตามสภาพเมื่อ { $day }
cli-progress-departed = { $count } รายการที่คุณเรียนไม่อยู่ในแผนการเรียนแล้ว: waypost changes
cli-progress-more = … และอีก { $count }
cli-progress-heading =
    .year = ปีที่ผ่านมา
    .weeks = รายสัปดาห์
    .waiting = เริ่มแล้ว ยังไม่เสร็จ
cli-timer = นับเวลาที่ใช้กับรายการ
    .start = เริ่มจับเวลารายการ ถ้ามีที่จับอยู่จะหยุดก่อน
    .stop = หยุดจับเวลา
    .minutes = นับตามจำนวนนาทีนี้ ไม่ว่านาฬิกาจะบอกเท่าไร
    .status = แสดงว่ากำลังจับเวลาอะไร
    .add = เพิ่มเวลาที่ใช้โดยไม่ได้จับเวลา
    .amount = กี่นาที
    .nothing = ไม่มีการจับเวลา
cli-timer-runs = ◷ { $title } · { $minutes } นาที
cli-timer-stopped = ◷ { $title } · หยุดหลัง { $minutes } นาที
cli-timer-added = ◷ { $title } · เพิ่ม { $minutes } นาที
error-timer-left = เริ่มจับเวลา { $title } เมื่อ { $at } และไม่ได้หยุด
hint-timer-left = บอกว่านานเท่าไร: waypost timer stop --minutes 25
cli-changes = แสดงสิ่งที่ใหม่ เปลี่ยน หรือหายไปตั้งแต่ครั้งก่อน
    .seen = จดว่าดูแล้ว จะได้ไม่แสดงอีก
    .nothing = ไม่มีอะไรเปลี่ยนตั้งแต่ครั้งก่อน
    .unknown = ยังไม่รู้ว่าคุณเห็นอะไรแล้ว: หน้าจอจะจดไว้ หรือใช้ waypost changes --seen
cli-changes-instead = แทนด้วย: { $into }
cli-new = สร้างแผนการเรียนของคุณเองไว้เป็นจุดเริ่มต้น
    .name = ชื่อของแผน
    .id = id ของแผน ถ้าชื่อไม่มีตัวอักษรให้ใช้เป็น id
cli-new-edit = แก้ไข { $path } ในตัวแก้ไขของคุณ แล้วจะเห็นผลภายในหนึ่งวินาทีหลังบันทึก
cli-new-add = เพิ่มแหล่งข้อมูล: waypost add ADDRESS --to { $id }/first-things
cli-add = เพิ่มที่อยู่ลงในแผนการเรียนของคุณเอง
    .address = ที่อยู่ http หรือ https หรือ id ของรายการ ส่วน - อ่านจากอินพุตมาตรฐาน
    .to = เพิ่มที่ไหน สิ่งที่ยังไม่มีจะถูกสร้าง หัวข้อของแผนในตัวก็เพิ่มได้
    .title = ชื่อ ถ้าไม่ระบุจะดูจากที่อยู่
    .kind = ประเภท ถ้าไม่ระบุจะดูจากที่อยู่
    .level = ควรรู้อะไรมาก่อน
    .minutes = ใช้เวลากี่นาที
    .author = ใครเป็นผู้ทำ
    .topic = เกี่ยวกับอะไร ระบุได้หลายครั้ง
    .description = คืออะไร ในหนึ่งหรือสองประโยค
    .note = บันทึกของคุณ
    .none = ไม่ได้ระบุที่อยู่
    .after = ไม่มีการค้นจากเครือข่าย ที่อยู่เดียวกันคือรายการเดียวกัน
cli-add-added = { $title } ({ $id }) อยู่ใน { $to } แล้ว
cli-add-refers = { $title } ({ $id }) มีที่อื่นอยู่แล้ว และตอนนี้อยู่ใน { $to } ด้วย
cli-add-known = { $title } ({ $id }) มีในหัวข้อนี้อยู่แล้ว
cli-add-new = แผน { $roadmap } สร้างใหม่
cli-prompt = แสดงบรรทัดสั้น ๆ สำหรับพรอมต์ของเชลล์
    .after = ใน bash: PS1='$(waypost prompt) \$ '
cli-prompt-done = { $done }/{ $total }
cli-roadmaps-own = ของคุณเอง
compose =
    .head = แผนการเรียนของคุณเอง แก้ไขได้ตามใจ Waypost จะเห็นภายในหนึ่งวินาทีหลังบันทึก
    .tools = `waypost check FILE` ตรวจไฟล์ `waypost fmt FILE` จัดรูปแบบ `waypost add` เพิ่มที่อยู่
    .section = หัวข้อมีรายการ และมีหัวข้อย่อยได้เป็น [[section.section]]
    .reference = รายการของแผนอื่นอ้างด้วย id และติ๊กครั้งเดียวมีผลทั้งสองแผน:
    .resource = สิ่งที่เขียนเองต้องมี id ประเภท ชื่อ และมักมีที่อยู่ สิ่งต่อไปนี้ละไว้ได้:
compose-summary = สิ่งที่อยากเรียน
compose-section = เริ่มต้น
cli-check = ตรวจไฟล์แผนการเรียน ถ้าไม่ระบุไฟล์ ตรวจฐานข้อมูลในตัว
    .schema = แสดง JSON Schema ของไฟล์แผนการเรียน สำหรับตัวแก้ไข
    .report = บอกว่ามีอะไรบ้าง: อย่างละเท่าไร อะไรไม่มีคำอธิบาย มีโฮสต์ใด
    .roadmaps = รายการตามแผนการเรียน
    .kinds = รายการตามชนิด
    .levels = รายการตามระดับ
    .languages = แหล่งข้อมูลตามภาษา
    .descriptions = คำอธิบายตามภาษา
    .health = สภาพของที่อยู่เว็บ
    .editions = รายการตามรุ่นที่เพิ่มเข้ามา
    .undescribed = ไม่มีคำอธิบาย
    .longest = คำอธิบายยาวที่สุด (คอลัมน์)
    .shortest = คำอธิบายสั้นที่สุด (คอลัมน์)
    .hosts = โฮสต์
    .new = ใหม่
    .file = roadmap.toml พร้อมไฟล์หัวข้อข้าง ๆ แผนการเรียนในไฟล์เดียว หรือโฟลเดอร์ของไฟล์เหล่านั้น เครื่องหมาย - คืออินพุตมาตรฐาน
cli-check-good = ไม่มีข้อผิดพลาด: { $roadmaps } แผนการเรียน, { $sections } หัวข้อ, { $items } รายการ
cli-check-changes = ไม่มีข้อผิดพลาดในส่วนที่เปลี่ยนแผนอื่น: เพิ่ม { $added } รายการ, ซ่อน { $hidden } หัวข้อ
cli-fmt = จัดไฟล์แผนการเรียนให้อยู่ในรูปแบบมาตรฐาน
    .file = ไฟล์แผนการเรียนหรือหัวข้อ หรือโฟลเดอร์ของไฟล์เหล่านั้น เครื่องหมาย - คืออินพุตมาตรฐาน
    .check = เพียงบอกชื่อไฟล์ที่จะเปลี่ยน
cli-fmt-wrote = จัดรูปแบบ { $path } แล้ว
cli-import = สร้างแผนการเรียนของคุณจากรายการที่คนอื่นเขียนไว้
    .format = รูปแบบของรายการ โดย roadmap-sh คือโฟลเดอร์ของหัวข้อ netscape คือที่คั่นของเบราว์เซอร์
    .file = ไฟล์หรือโฟลเดอร์ เครื่องหมาย - คืออินพุตมาตรฐาน
    .id = id ของแผนการเรียน ถ้าไม่ระบุ ใช้ชื่อของรายการ
    .base = หน้าเว็บที่มาของรายการ ใช้หาลิงก์แบบสัมพัทธ์
    .progress = ไม่สร้างแผนการเรียน รับเฉพาะความคืบหน้าของสิ่งที่มีอยู่แล้วที่นี่
    .after = นำเข้าอีกครั้งคือการปรับปรุง สิ่งที่มีที่อยู่เดิมยังคงความคืบหน้าไว้
    .nothing = ในนี้ไม่มีลิงก์ให้เรียน
    .nothing-learned = ในนั้นไม่มีสิ่งใดที่ทำไว้
import-summary = นำเข้าจาก { $file }
import-gone = ไม่มีในรายการที่นำเข้าแล้ว
cli-import-took = นำเข้า { $items } รายการ ใน { $sections } หัวข้อ ลงใน { $path }
cli-import-again = ใหม่ในรายการ: { $new } ไม่มีในรายการแล้ว: { $gone }
cli-import-done = ติ๊กแล้ว { $count } รายการ ตามที่รายการบอกไว้
cli-import-passed = ข้าม { $count }: { $why ->
        [no-address] ไม่มีที่อยู่ http หรือ https
        [unlinked] รายการที่ไม่มีลิงก์
        [unread] แท็กหรือสถานะที่ไม่รู้จัก
        [anchor] ลิงก์ภายในรายการ
        [badge] ป้ายสถานะ
        [contributor] ผู้ร่วมทำ
        [licence] สัญญาอนุญาต
       *[again] มีในหัวข้อเดียวกันแล้ว
    }
cli-import-more = … และอีก { $count }
cli-import-relative = ในจำนวนนี้ { $count } ลิงก์อ้างอิงจากหน้าของรายการ หาได้ด้วย --base URL
# What was taken over with --progress. $count: of how many things; $done: how many items of these were ticked off.
cli-import-learned = รับความคืบหน้าของ { $count } รายการ เสร็จแล้ว: { $done }
cli-import-kept = { $count } รายการคงไว้ตามที่คุณมีอยู่ที่นี่
cli-import-unknown = { $count } รายการไม่อยู่ในแผนการเรียนใดที่นี่:
error-import-id = `{ $asked }` ใช้เป็น id ของแผนการเรียนไม่ได้
error-import-taken = มีแผนการเรียนชื่อ `{ $id }` อยู่แล้ว
error-import-other = `{ $id }` นำเข้าจากรายการที่ไม่มีอะไรตรงกับรายการนี้เลย
error-import-base = `{ $asked }` ไม่ใช่ที่อยู่ของหน้าเว็บ
error-import-long = { $path } ใหญ่กว่า 256 MB
# $count is how many mistakes the file has; the first one follows.
error-import-refused = { $path } ไม่ใช่แผนการเรียนที่อ่านได้: ข้อผิดพลาด { $count } แห่ง
hint-import-refused = waypost check { $path } บอกข้อผิดพลาดทั้งหมด
hint-import-taken = เลือก id อื่นด้วย --id หรือรับเฉพาะความคืบหน้าด้วย --progress
hint-import-other = เลือก id อื่นด้วย --id ถ้าเป็นรายการเดียวกันจริง ใช้ --id { $id } เพื่อเขียนทับ
hint-import-base = เขียนให้เต็ม เช่น https://example.org/list/
hint-import-long = แบ่งนำเข้าทีละส่วน
hint-import-file = ระบุไฟล์ หรือ - คืออินพุตมาตรฐาน ส่วน roadmap-sh ระบุโฟลเดอร์
error-no-data-folder = ไม่มีโฟลเดอร์สำหรับเก็บแผนการเรียนของคุณ
hint-data-folder = ตั้ง HOME เป็นพาธเต็มของโฟลเดอร์ของคุณ หรือเลือกด้วย --data หรือ WAYPOST_DATA_DIR
cli-export = พิมพ์แผนการเรียนและความคืบหน้าในรูปแบบอื่น
    .format = รูปแบบที่ต้องการ ส่วน toml คือไฟล์เดียวที่ waypost อ่านได้ ใช้เริ่มแผนการเรียนของคุณเอง
    .roadmap = id ของแผนการเรียน ถ้าไม่ระบุ เอาทั้งหมด
    .without-progress = ไม่รวมความคืบหน้าและบันทึกของคุณ เช่น เพื่อให้ผู้อื่น
    .output = เขียนลงไฟล์นี้แทน
export-title = Waypost: แผนการเรียนและความคืบหน้า
export-doing = กำลังทำ
export-skipped = ข้าม
cli-export-wrote = เขียน { $path } แล้ว
cli-export-additions = สิ่งที่คุณเพิ่มใน { $roadmap } ไม่ได้อยู่ในไฟล์นี้ แต่อยู่ใน { $own }: waypost export toml { $own }
cli-export-left-out = ที่คั่นไม่มีที่สำหรับสิ่งเหล่านี้ จึงไม่ได้ใส่ไว้: รายการที่ไม่มีที่อยู่เว็บ { $items } รายการ บันทึกของหัวข้อ { $count } ฉบับ
cli-journal = ดูแลสมุดบันทึกที่เก็บความคืบหน้า
    .verify = ตรวจทุกบรรทัดของสมุดบันทึก
    .nothing = ในสมุดบันทึกยังไม่มีอะไร
    .torn = บรรทัดสุดท้ายไม่จบ
cli-journal-events = { $count } เหตุการณ์
cli-journal-repeated = ซ้ำ { $count }
cli-journal-line = บรรทัด { $line }: { $why }
cli-journal-all = { $events } เหตุการณ์ใน { $files } ไฟล์
cli-links = ดูแลที่อยู่เว็บของสิ่งที่เรียน
    .check = ลองที่อยู่เว็บผ่านเครือข่าย และจำว่าที่อยู่ใดใช้ไม่ได้แล้ว
    .query = เฉพาะของสิ่งที่คำค้นนี้พบ เช่น roadmap:mine ถ้าไม่ระบุคือทั้งหมด
    .again = ลองซ้ำที่อยู่ที่เพิ่งลองในไม่กี่วันนี้ด้วย
    .private = ลองที่อยู่ในเครือข่ายภายในและบนเครื่องนี้ด้วย
    .timeout = รอคำตอบแต่ละครั้งกี่วินาที ปกติ 20
    .after = แต่ละเว็บไซต์ถูกถามทีละครั้ง เว้นหนึ่งวินาที ที่อยู่จำนวนมากจึงใช้เวลาสักพัก ผลที่ได้เก็บไว้ทันที
        หยุดด้วย Ctrl-C ได้ ครั้งหน้าจะทำต่อ
        ที่ใช้ได้จะลองใหม่หลัง 7 วัน ที่ใช้ไม่ได้หลัง 1 วัน ที่ไม่แน่ใจหลัง 1 ชั่วโมง
    .nothing = ไม่มีรายการที่ตรงและมีที่อยู่เว็บ
    .cut = ไม่มีเว็บไซต์ใดตอบอีก เครือข่ายอาจใช้ไม่ได้ ผลที่ได้แล้วเก็บไว้ ครั้งหน้าจะทำต่อ
cli-links-all = ลองตอนนี้: { $tried } รู้จากไม่กี่วันนี้: { $known }
cli-links-figures = ใช้ได้: { $works } ใช้ไม่ได้: { $dead } ย้ายแล้ว: { $moved } ไม่แน่ใจ: { $unsure }
cli-links-private = ไม่ได้ลอง เพราะอยู่ในเครือข่ายภายใน: { $count } ที่อยู่ ใช้ --private เพื่อลองด้วย
cli-links-left = ยังไม่ได้ลอง เพราะเว็บไซต์ขอให้รอก่อน: { $count } ที่อยู่ ครั้งหน้าจะลองต่อจากตรงนี้
cli-links-stopped = หยุดแล้ว ยังไม่ได้ลอง: { $count } ที่อยู่ ผลที่ได้แล้วเก็บไว้ ครั้งหน้าจะลองต่อจากตรงนี้
cli-links-now = ตอนนี้ { $address }
cli-links-archive = สำเนา { $address }
links-dead = ใช้ไม่ได้แล้ว
links-moved = ย้ายถาวร
links-unsure = ไม่แน่ใจ
trial-status = เว็บไซต์ตอบ { $status }
trial-late = ไม่มีคำตอบทันเวลา
trial-unknown = ไม่พบเว็บไซต์ชื่อนี้
trial-refused = เชื่อมต่อไม่ได้
trial-closed = การเชื่อมต่อจบก่อนได้คำตอบ
trial-certificate = เชื่อมต่ออย่างปลอดภัยไม่ได้ อาจเป็นเพราะใบรับรอง
trial-garbage = อ่านคำตอบไม่เข้าใจ
trial-endless = ส่งต่อไปเรื่อย ๆ ไม่จบ
trial-scheme = ส่งต่อไปยังที่อยู่ที่ไม่ใช่ http หรือ https
trial-private = ส่งต่อเข้าเครือข่ายภายใน
trial-front = ส่งต่อไปหน้าแรก
trial-busy = เว็บไซต์ขอให้กลับมาใหม่ภายหลัง
cli-sync = ส่งสิ่งที่ทำไปยังเครื่องอื่นของคุณและรับกลับ ผ่าน git ของคุณเอง
    .remote = ที่อยู่หรือเส้นทางของ git repository ของคุณ ระบุครั้งเดียวแล้วใช้ตลอด
    .after = ครั้งแรก ระบุ repository ส่วนตัวที่ว่างหรือไม่ได้ใช้อย่างอื่น บนแต่ละเครื่อง:
        waypost sync git@example.org:me/waypost.git
        git ทำงานตามที่คุณตั้งไว้ และถามรหัสผ่านเมื่อจำเป็น
cli-sync-both = ส่ง { $sent } เหตุการณ์ รับ { $received } จาก { $devices } อุปกรณ์
cli-sync-sent = ส่ง { $sent } เหตุการณ์
cli-sync-received = รับ { $received } เหตุการณ์จาก { $devices } อุปกรณ์
cli-sync-nothing = ไม่มีอะไรใหม่
cli-sync-instead = ต่อจากนี้ซิงก์กับ { $remote } ไม่ใช้ { $old } แล้ว
cli-config = แสดงการตั้งค่า พร้อมค่าและที่มาของแต่ละข้อ
    .get = พิมพ์การตั้งค่าหนึ่งข้อ
    .set = ตั้งค่าหนึ่งข้อในไฟล์ คอมเมนต์ยังอยู่ครบ
    .init = สร้างไฟล์ที่มีการตั้งค่าทุกข้อเป็นคอมเมนต์
    .path = พิมพ์ว่าไฟล์อยู่ที่ใด
    .check = บอกข้อผิดพลาดทั้งหมดในไฟล์ และอยู่ที่ใด
    .key = ชื่อการตั้งค่า
    .value = ค่าใหม่ ถ้ามีหลายคำ คั่นด้วยจุลภาคหรือเว้นวรรค
    .after = การตั้งค่ามี { $names }
        ตัวเลือกมาก่อนตัวแปรแวดล้อม ตัวแปรแวดล้อมมาก่อนไฟล์ และไฟล์มาก่อนค่าเริ่มต้น
cli-config-made = สร้าง { $path } แล้ว
cli-config-good = ไม่มีข้อผิดพลาดใน { $path }
cli-config-none = ไม่มี { $path }: ทุกอย่างเป็นค่าเริ่มต้น
cli-config-set = ตอนนี้ { $name } เป็น { $value }
cli-config-overruled = ครั้งนี้ยังใช้ { $value } ({ $from })
layer-default = ค่าเริ่มต้น
layer-session = เลือกไว้ในรุ่นก่อน
layer-file = ไฟล์
layer-environment = ตัวแปรแวดล้อม
layer-flag = ตัวเลือก
cli-paths = แสดงว่าทุกอย่างเก็บไว้ที่ใด
    .roadmaps = แผนการเรียนของคุณ
    .data = ข้อมูลของคุณ
    .config = การตั้งค่า
    .journal = สมุดบันทึก
    .state = ความคืบหน้า
    .cache = แคช
    .none = ไม่มีที่ใดในเครื่องนี้
cli-doctor = แสดงว่าเทอร์มินัลและเครื่องนี้ทำอะไรได้ และแก้สิ่งที่ทำไม่ได้อย่างไร
    .after = ในเทอร์มินัล คำสั่งนี้ถามเทอร์มินัลและจำความกว้างของตัวอักษรไว้ เพื่อให้แถวบนหน้าจอตรงกัน ถ้าส่งผ่านไปป์ จะถามสิ่งเหล่านี้ไม่ได้

## การตรวจ (doctor)

doctor-group =
    .terminal = เทอร์มินัล
    .widths = ความกว้างของตัวอักษร
    .language = ภาษาและเวลา
    .folders = โฟลเดอร์
    .programs = โปรแกรม
doctor-state =
    .good = ดี
    .note = ข้อสังเกต
    .mend = ควรแก้
    .unknown = ไม่ทราบ
doctor-terminal = เทอร์มินัล
doctor-terminal-unset = ไม่ได้ตั้ง TERM จึงใช้เพียงความสามารถพื้นฐานที่สุด
doctor-terminal-dumb = TERM คือ { $kind }: เลื่อนเคอร์เซอร์ไม่ได้ จึงใช้การโต้ตอบทีละบรรทัดแทนหน้าจอ
doctor-terminal-named = { $program } (TERM คือ { $kind })
doctor-terminal-kind = { $kind }
doctor-hint-term = ตั้ง TERM ตามที่เทอร์มินัลของคุณต้องการ เช่น TERM=xterm-256color
doctor-between = ระหว่างทาง
doctor-between-nothing = ไม่มี
doctor-between-ssh = SSH: เทอร์มินัลอยู่อีกเครื่องหนึ่ง
doctor-between-one = { $name }
doctor-between-both = { $name } และ SSH: เทอร์มินัลอยู่อีกเครื่องหนึ่ง
doctor-answers = การตอบกลับ
doctor-answers-yes = บอกว่าทำอะไรได้
doctor-answers-no = ไม่มีเทอร์มินัลสำหรับรับข้อมูลและแสดงผล หรือเทอร์มินัลไม่ตอบ
doctor-answers-dumb = ไม่ถามเทอร์มินัลแบบนี้
doctor-size = ขนาด
doctor-size-is = { $columns } คอลัมน์ { $rows } แถว
doctor-hint-size = ขยายหน้าต่าง: ช่องต่าง ๆ ต้องใช้ 40 คอลัมน์ 10 แถว
doctor-colours = สี
doctor-colours-off = ไม่มี: ตั้ง NO_COLOR ไว้
doctor-colours-all = 16 ล้านสี: COLORTERM คือ { $value }
doctor-colours-direct = 16 ล้านสี: TERM คือ { $value }
doctor-colours-many = 256 สี: TERM คือ { $value } ถ้าเทอร์มินัลมี 16 ล้านสี ให้ตั้ง COLORTERM=truecolor
doctor-colours-few = 16 สี: TERM คือ { $value }
doctor-colours-unsure = 16 สีหรือไม่มีสี: TERM คือ { $value }
doctor-ground = พื้นหลัง
doctor-ground-dark = มืด { $colour }
doctor-ground-light = สว่าง { $colour }
doctor-ground-said = COLORFGBG คือ { $value }
doctor-ground-unknown = เทอร์มินัลไม่บอกว่าพื้นหลังสีอะไร: ถ้าอ่านหน้าจอยาก ให้เลือกธีม
doctor-links = ลิงก์
doctor-links-yes = คลิกที่อยู่เว็บได้ (OSC 8)
doctor-links-no = คลิกที่อยู่เว็บไม่ได้ (OSC 8): จะแสดงแบบเต็ม
doctor-links-unknown = บอกไม่ได้ว่าคลิกที่อยู่เว็บได้หรือไม่ (OSC 8)
doctor-links-tmux = tmux 3.4 ขึ้นไปส่งต่อที่อยู่เว็บที่คลิกได้ (OSC 8) เมื่อรู้ว่าเทอร์มินัลภายนอกรองรับ
doctor-clipboard = คลิปบอร์ด
doctor-clipboard-says = เทอร์มินัลบอกว่ารับสิ่งที่คัดลอก (OSC 52)
doctor-clipboard-known = เทอร์มินัลนี้เป็นชนิดที่รับสิ่งที่คัดลอก (OSC 52)
doctor-clipboard-no = เทอร์มินัลนี้ไม่รับสิ่งที่คัดลอก (OSC 52): จะแสดงที่อยู่เว็บแบบเต็ม
doctor-clipboard-unknown = บอกไม่ได้ว่าเทอร์มินัลรับสิ่งที่คัดลอกหรือไม่ (OSC 52)
doctor-clipboard-screen = screen ส่งต่อสิ่งที่คัดลอก (OSC 52) แต่บอกไม่ได้ว่าเทอร์มินัลภายนอกรับหรือไม่
doctor-clipboard-tmux = tmux ส่งต่อสิ่งที่คัดลอก (OSC 52)
doctor-clipboard-tmux-off = tmux เก็บสิ่งที่คัดลอกไว้เอง ไม่ส่งต่อ (OSC 52)
doctor-clipboard-tmux-silent = tmux ไม่บอกว่าตั้งค่าไว้อย่างไร
doctor-hint-tmux = เพิ่ม `set -g set-clipboard on` ใน tmux.conf
doctor-paste = การวาง
doctor-mouse = เมาส์
doctor-at-once = วาดทั้งเฟรม
doctor-mode-yes = รองรับ
doctor-mode-no = ไม่รองรับ แต่ทุกอย่างยังใช้ได้
doctor-mode-unknown = เทอร์มินัลไม่บอกว่ารองรับหรือไม่
doctor-letters = ตัวอักษร
doctor-not-measured = ยังไม่ได้วัด: ต้องใช้เทอร์มินัลที่ตอบได้
doctor-thai = ไทย
doctor-telugu = เตลูกู
doctor-indic = อินเดียอื่น ๆ
doctor-chinese = จีน
doctor-pictures = อีโมจิ
doctor-cyrillic = ซีริลลิก
doctor-signs = สัญลักษณ์
doctor-agree = ทั้ง { $clusters } ตัวที่วัดกว้างเท่าที่ Waypost คำนวณ
doctor-differ = { $differing } จาก { $clusters } ตัวกว้างไม่เท่าที่ Waypost คำนวณ: { $named } แถวที่มีตัวเหล่านี้จะเขียนใหม่ทั้งแถวและยังตรงอยู่
doctor-wide-letters = { $differing } จาก { $clusters } ตัวกว้างไม่เท่าที่ Waypost คำนวณ: แถวที่มีตัวเหล่านี้จะไม่ตรง
doctor-hint-letters = ตั้งให้เทอร์มินัลแสดงตัวอักษรกำกวม (ambiguous) แบบแคบ
doctor-hint-signs = ตั้ง `symbols = "ascii"` ใน config.toml หรือตั้งให้เทอร์มินัลแสดงตัวอักษรกำกวม (ambiguous) แบบแคบ
doctor-remembered = จำไว้
doctor-kept = ในชื่อ { $terminal } สำหรับหน้าจอ
doctor-by = วัดโดย
doctor-by-tmux = tmux: เทอร์มินัลภายนอกอาจต่างออกไป และ tmux ไม่บอก
doctor-language = ภาษา
doctor-language-is = { $code }
doctor-locale = locale
doctor-locale-good = { $name } คือ { $value }
doctor-locale-unset = ไม่ได้ตั้งทั้ง LC_ALL, LC_CTYPE และ LANG
doctor-locale-other = { $name } คือ { $value } ซึ่งใช้ได้เพียงตัวอักษร ASCII หรือของอักษรชุดเดียว
doctor-hint-locale = ตั้ง LANG เป็น locale ที่ใช้ UTF-8 เช่น LANG=C.UTF-8 ส่วน `locale -a` แสดง locale ที่มี
doctor-time = เขตเวลา
doctor-zone = { $name } { $offset }
doctor-zone-unnamed = { $offset }
doctor-state-folder = ความคืบหน้า
doctor-data = ข้อมูลของคุณ
doctor-config = การตั้งค่า
doctor-cache = แคช
doctor-folder = { $path }
doctor-folder-to-be = { $path } จะสร้างเมื่อต้องใช้
doctor-folder-refused = เขียนใน { $path } ไม่ได้: { $why }
doctor-no-folder = ไม่มี: ผู้ใช้นี้ไม่มีโฟลเดอร์ home
doctor-hint-state = เลือกโฟลเดอร์อื่นด้วย --state DIR หรือ WAYPOST_STATE_DIR ก่อนหน้านั้นจะไม่เก็บสิ่งที่ทำ
doctor-hint-data = เลือกโฟลเดอร์อื่นด้วย --data DIR หรือ WAYPOST_DATA_DIR
doctor-hint-cache = เลือกโฟลเดอร์อื่นด้วย XDG_CACHE_HOME ถ้าไม่มี จะเริ่มช้าลง
doctor-browser = เบราว์เซอร์
doctor-browser-named = { $program } ตามที่ BROWSER กำหนด
doctor-browser-missing = BROWSER คือ { $list } แต่ไม่ได้ติดตั้งไว้เลย
doctor-browser-system = เบราว์เซอร์ของระบบ
doctor-browser-nowhere = ไม่มี: ที่นี่มองไม่เห็นหน้าต่าง จะแสดงที่อยู่เว็บแบบเต็มเพื่อให้คัดลอก
doctor-browser-no-opener = ที่นี่ไม่มีโปรแกรมที่เปิดที่อยู่เว็บได้
doctor-hint-browser-missing = ตั้ง BROWSER เป็นเบราว์เซอร์ที่ติดตั้งไว้
doctor-hint-browser = ติดตั้ง xdg-utils หรือตั้ง BROWSER เป็นเบราว์เซอร์ของคุณ
doctor-editor = ตัวแก้ไข
doctor-editor-own = ของ Waypost เอง ตั้ง EDITOR เพื่อเขียนบันทึกในตัวแก้ไขของคุณ
doctor-editor-named = { $program }
doctor-editor-missing = ไม่ได้ติดตั้ง { $program }
doctor-hint-editor = ตั้ง EDITOR เป็นตัวแก้ไขที่รอจนปิด เช่น nano หรือ "code --wait"
doctor-clipboards = การคัดลอก
doctor-clipboards-found = { $programs } คัดลอกได้โดยไม่ใช้เทอร์มินัล
doctor-clipboards-none = ไม่ได้ติดตั้งโปรแกรมคัดลอก: ต้องใช้เทอร์มินัล
doctor-git = git
doctor-git-is = { $version }
doctor-git-none = ไม่ได้ติดตั้ง: ใช้เฉพาะกับ `waypost sync`
cli-completions = พิมพ์สคริปต์ที่ให้เชลล์เติมคำสั่งและตัวเลือก
    .shell = เชลล์ที่จะให้เติม
cli-man = พิมพ์หน้าคู่มือพร้อมทุกคำสั่ง
    .synopsis = รูปแบบคำสั่ง
    .description = คำอธิบาย
    .what = ถ้าไม่ระบุคำสั่ง โปรแกรมจะเปิดหน้าจอตรงที่ค้างไว้ กด ? เพื่อดูปุ่ม
        ถ้าระบุคำสั่ง จะพิมพ์ข้อความสำหรับคน หรือเอกสาร JSON หนึ่งฉบับเมื่อใช้ --json
        สิ่งที่ทำเก็บในสมุดบันทึกในโฟลเดอร์ของความคืบหน้า: waypost paths บอกว่าอยู่ที่ใด
    .options = ตัวเลือก
    .commands = คำสั่ง
    .exit = รหัสเมื่อจบ

## บรรทัดคำสั่ง: ข้อผิดพลาด

error-usage = { $what }
usage-unknown-argument = ไม่รู้จักอาร์กิวเมนต์ '{ $argument }'
usage-unknown-command = ไม่รู้จักคำสั่ง '{ $command }'
usage-no-value = '{ $argument }' ต้องมีค่า แต่ไม่ได้ให้มา
usage-wrong-value = ค่า '{ $value }' ใช้กับ '{ $argument }' ไม่ได้
usage-refused-value = ค่า '{ $value }' ใช้กับ '{ $argument }' ไม่ได้: { $why }
usage-missing = ขาดอาร์กิวเมนต์ที่จำเป็น: { $arguments }
usage-twice = ใช้อาร์กิวเมนต์ '{ $argument }' หลายครั้งไม่ได้
usage-conflict = ใช้อาร์กิวเมนต์ '{ $argument }' ร่วมกับ '{ $other }' ไม่ได้
usage-no-command = '{ $command }' ต้องมีคำสั่งย่อย แต่ไม่ได้ระบุ
hint-values = ค่าที่ใช้ได้: { $values }
error-output = เขียนเอาต์พุตมาตรฐานไม่ได้
error-input = อ่าน id จากอินพุตมาตรฐานไม่ได้
error-json = เขียน JSON ไม่ได้
error-export = เขียนตารางไม่ได้
error-no-json = { $what } พิมพ์เป็น JSON ไม่ได้
error-not-saved = ยังไม่ได้บันทึก:{ $items }
error-no-folder = ไม่มีโฟลเดอร์สำหรับเก็บความคืบหน้า
error-sync-no-remote = ยังไม่รู้ว่าจะซิงก์ไปที่ใด
error-sync-remote = `{ $remote }` ไม่ใช่ที่อยู่หรือเส้นทางของ git repository
error-sync-here = บอกไม่ได้ว่านี่คือโฟลเดอร์ใด
error-sync-git = เรียก git ไม่ได้
error-sync-repository = git ทำงานใน { $path } ไม่ได้
error-sync-fetch = ดึงจาก { $remote } ไม่ได้
error-sync-push = ส่งไปที่ { $remote } ไม่ได้
error-sync-file = ใช้ { $file } ของปลายทางไม่ได้
error-links-silence = ไม่มีเว็บไซต์ใดตอบเลย จาก { $count } ที่อยู่
error-links-none = waypost นี้สร้างมาโดยไม่มีเครือข่าย
error-sync-busy = เครื่องอื่นเร็วกว่า { $count } ครั้ง
error-no-terminal = หน้าจอต้องใช้เทอร์มินัลทั้งรับข้อมูลและแสดงผล
error-linear-unknown = ไม่รู้จัก `{ $asked }`
error-linear-number = ไม่มีหมายเลข { $number }: มีถึง { $length }
error-linear-list = ยังไม่ได้แสดงอะไรที่มีหมายเลข
error-linear-more = ไม่มีอะไรต่อแล้ว
error-linear-chosen = ไม่ได้เลือกอะไร
error-linear-single = ทำได้ทีละรายการ
error-linear-section = หมายเลข { $number } เป็นหัวข้อ
error-linear-item = หมายเลข { $number } ไม่ใช่รายการ
error-linear-place = ไม่ได้เลือกหัวข้อ
error-linear-top = นี่คือแผนการเรียนทั้งหมด: ออกไปอีกไม่ได้แล้ว
error-linear-past = เปลี่ยนอดีตไม่ได้
error-linear-note = ไม่ได้เลือกสิ่งที่มีบันทึกได้
error-linear-versions = ยังไม่เคยมีบันทึกที่นี่
error-linear-kept = ไม่ได้เลือกการค้นหาที่เก็บไว้
error-linear-bookmarks = ยังไม่มีอะไรที่มีตัวอักษรกำกับ
error-linear-minutes = `{ $asked }` ไม่ใช่จำนวนนาที
error-linear-weekday = `{ $asked }` ไม่ใช่วันในสัปดาห์
error-linear-language = Waypost ไม่มีภาษา `{ $asked }`
error-linear-command = ไม่ใช่คำสั่งของบรรทัดคำสั่ง
hint-linear-help = พิมพ์ ? เพื่อดูคำสั่งทั้งหมด
hint-linear-list = พิมพ์ l เพื่อแสดงสิ่งที่อยู่ที่นี่
hint-linear-choose = พิมพ์หมายเลข หรือพิมพ์หมายเลขหลังคำสั่ง
hint-linear-finish = F ตามด้วยหมายเลขติ๊กทุกอย่างในนั้น ส่วน R ทำให้ทุกอย่างกลับเป็นยังไม่ได้ทำ
hint-linear-place = เข้าแผนการเรียนก่อน ด้วยหมายเลขของมัน
hint-linear-quit = พิมพ์ q เพื่อออก
hint-linear-past = พิมพ์ D เพื่อกลับมาวันนี้ก่อน
hint-linear-kept = พิมพ์ r แล้วตามด้วยหมายเลขของการค้นหาที่เก็บไว้
hint-linear-bookmarks = พิมพ์ = ตามด้วยตัวอักษร เพื่อกำกับหัวข้อนี้
hint-linear-weekday = เขียน mon, tue, wed, thu, fri, sat, sun หรือ none
hint-linear-language = มี { $known }
hint-linear-command = เขียนเช่น : list --kind video โดยอ่าน id จากอินพุตไม่ได้
error-no-roadmap = ไฟล์ toml มีได้แผนการเรียนเดียว แต่ไม่ได้ระบุว่าแผนใด
error-unknown-roadmap = ไม่มีแผนการเรียนชื่อ `{ $asked }`
error-no-editor = VISUAL และ EDITOR ไม่ได้กำหนดตัวแก้ไข
error-start-editor = เปิด `{ $program }` ไม่ได้: { $why }
error-editor-failed = ตัวแก้ไขทำงานผิดพลาด ({ $why }) บันทึกยังเหมือนเดิม
error-editor-kept = ตัวแก้ไขทำงานผิดพลาด ({ $why }) บันทึกยังเหมือนเดิม สิ่งที่เขียนอยู่ใน { $path }
error-no-version = ไม่มีบันทึกหมายเลข { $number } ของ `{ $asked }`
error-note-gone = `{ $asked }` ไม่อยู่ในแผนการเรียนแล้ว: อ่านบันทึกได้ แต่เขียนไม่ได้
error-unknown-search = ไม่มีการค้นหาที่เก็บไว้ชื่อ `{ $asked }`
error-search-taken = มีการค้นหาอื่นชื่อ `{ $name }` แล้ว
error-search-long = ชื่อหรือบรรทัดของการค้นหายาวเกิน { $most } ไบต์
error-unknown-event = ไม่มีเหตุการณ์ชื่อ `{ $asked }`
hint-event = `waypost history --json` มี id ของแต่ละเหตุการณ์
error-future-day = { $day } ยังไม่มาถึง
error-no-day = `{ $asked }` ไม่ใช่วัน
error-no-id = `{ $text }` ใช้เป็น id ไม่ได้
hint-no-id = ตั้ง id ด้วยอักษรละตินตัวเล็กและตัวเลข คั่นด้วยขีด ใน waypost new ใช้ --id
hint-add-id = ตั้ง id ด้วยอักษรละตินตัวเล็กและตัวเลข คั่นด้วยขีด เช่น reading-list
error-roadmap-exists = มี { $path } อยู่แล้ว
error-roadmap-id = มีแผนชื่อ `{ $id }` อยู่แล้ว
hint-roadmap-exists = เลือกชื่ออื่น หรือเพิ่มลงในแผนนั้น: waypost add ADDRESS --to ROADMAP/SECTION
error-add-address = `{ $asked }` ไม่ใช่ที่อยู่และไม่ใช่ id ของรายการ
hint-add-address = ระบุที่อยู่ http หรือ https เช่น https://example.org
error-add-place = `{ $asked }` ไม่ใช่ตำแหน่งในแผน
hint-add-place = เขียน ROADMAP/SECTION เช่น reading-list/papers สิ่งที่ยังไม่มีจะถูกสร้าง
error-add-refused = ถ้าเพิ่มสิ่งนี้ { $path } จะไม่เป็นแผนการเรียนอีก
hint-add-refused = ไม่มีอะไรถูกเขียน เพิ่มด้วยตัวแก้ไขพร้อมสิ่งที่ไฟล์ต้องการ
error-add-unread = อ่าน { $path } เป็นแผนการเรียนไม่ได้
error-add-form = หัวข้อหรือแหล่งข้อมูลใน { $path } เขียนในแบบที่เพิ่มต่อไม่ได้
hint-add-form = เขียนเป็น [[section]] และ [[section.resource]]
error-add-one = { $option } ใช้กับที่อยู่เดียว
hint-add-one = เพิ่มทีละรายการ
error-unknown-section = ไม่มีหัวข้อ `{ $asked }`
error-hidden-section = คุณซ่อนหัวข้อ `{ $asked }` ไว้
error-check = พบข้อผิดพลาด { $count } แห่ง
error-check-section = { $path } เป็นหัวข้อ ตรวจเดี่ยว ๆ ไม่ได้
error-fmt = { $count } ไฟล์ไม่อยู่ในรูปแบบมาตรฐาน
error-read-file = อ่าน { $path } ไม่ได้
error-read-config = อ่านการตั้งค่าใน { $path } ไม่ได้
error-config = การตั้งค่าใน { $path } ผิด { $count } แห่ง
error-config-exists = มีการตั้งค่าอยู่แล้ว: { $path }
error-no-config-folder = ไม่มีโฟลเดอร์สำหรับการตั้งค่า
hint-config-exists = เปิดด้วยตัวแก้ไขของคุณ ส่วน `waypost config` แสดงค่าที่ใช้อยู่
hint-no-config-folder = ระบุด้วย --data หรือ WAYPOST_DATA_DIR
error-write-config = เขียนการตั้งค่าใน { $path } ไม่ได้
error-config-toml = การตั้งค่าใน { $path } ไม่ใช่ TOML จึงปล่อยไว้อย่างเดิม
hint-write-config = ทำให้ไฟล์และโฟลเดอร์ของมันเขียนได้
hint-config-check = `waypost config check` แสดงว่าอยู่ตรงไหน
hint-read-config = ทำให้ไฟล์อ่านได้ หรือย้ายออก
hint-config = แก้ { $path } หรือย้ายออกเพื่อไม่ใช้
error-write-file = เขียน { $path } ไม่ได้
hint-usage = วิธีใช้: { $usage }
hint-usage-advice = { $advice }
hint-commands = `waypost --help` แสดงคำสั่งและตัวเลือกทั้งหมด
hint-searches = `waypost searches` แสดงรายการที่มี
hint-search-taken = ใช้ชื่ออื่น หรือลบรายการนั้นก่อน
hint-search-long = เก็บบรรทัดที่สั้นลงในชื่อที่สั้นลง
hint-usage-help = ใส่ `--help` หลังคำสั่งเพื่อดูวิธีเขียน
hint-no-json = ตัด --json ออก
hint-no-json-screen = ระบุคำสั่ง เช่น `waypost list --json`
hint-no-terminal = ใช้คำสั่ง เช่น `waypost list` ส่วน `waypost --help` แสดงทั้งหมด
hint-editor = ตั้ง EDITOR เป็นตัวแก้ไขที่รอจนปิด เช่น nano หรือ "code --wait"
hint-versions = `waypost note { $asked } --history` แสดงทุกฉบับ
hint-note-kept = สิ่งที่เขียนอยู่ใน { $path }
hint-day = เขียนเช่น 2026-11-01 หรือ วันนี้, เมื่อวาน, "2 สัปดาห์ก่อน"
hint-find-id = หา id ได้ด้วย `waypost search`
hint-sections = `waypost roadmaps --json` แสดงหัวข้อของ { $roadmap }
hint-hidden-section = นำออกจาก `hides` ในแผน `{ $roadmap }` ของคุณ
hint-roadmaps = มี { $known }
hint-check-file = ระบุไฟล์แผนการเรียน หรือโฟลเดอร์ที่มี roadmap.toml
hint-check-root = ตรวจ { $path }
notice-doctor = ในเชลล์ `waypost doctor` วัดเทอร์มินัลนี้และบอกว่าทำอะไรได้
notice-settings-changed = การตั้งค่าเปลี่ยนแล้ว
notice-not-configured = มีผลจนกว่าจะออก: เขียนการตั้งค่าไม่ได้ ({ $why })
notice-no-config-folder = มีผลจนกว่าจะออก: ไม่มีโฟลเดอร์สำหรับการตั้งค่า
notice-config-mistakes = การตั้งค่ายังเหมือนเดิม: { $count ->
        [1] บรรทัด { $line } ของไฟล์ผิด
       *[other] ไฟล์ผิด { $count } บรรทัด บรรทัดแรกที่ผิดคือ { $line }
    } ({ $what })
notice-editor-ended = ตัวแก้ไขทำงานผิดพลาด ({ $why })
notice-own-read = แผนการเรียนของคุณเปลี่ยนไป จึงอ่านใหม่แล้ว
own-mistakes = ไม่ได้ใช้ { $path }: มีข้อผิดพลาด { $count } แห่ง
own-dangling = { $path }: ไม่ได้ใช้ { $count } รายการ เพราะอ้างถึงสิ่งที่ไม่มี
own-refused = ไม่ได้ใช้ { $path }: { $why }
own-no-file = ไม่ได้ใช้ { $path }: ไม่ใช่ไฟล์
own-no-root = ไม่ได้ใช้ { $path }: ไม่มี roadmap.toml
own-too-long = ไม่ได้ใช้ { $path }: ยาวเกินกว่าจะเป็นแผนการเรียน
own-changed = ไม่ได้ใช้ { $path }: กำลังมีการเขียนอยู่
hint-own-check = waypost check { $path }
hint-fmt-write = ดูว่าเขียนได้หรือไม่ และดิสก์มีที่ว่างหรือไม่ ไฟล์ยังเหมือนเดิม
hint-fmt = ตัด --check ออก แล้วไฟล์จะถูกจัดให้อยู่ในรูปแบบมาตรฐาน
hint-input = ให้ id เป็นข้อความ คั่นด้วยเว้นวรรคหรือขึ้นบรรทัดใหม่
hint-sync-no-remote = ระบุ git repository ของคุณหนึ่งครั้ง เช่น `waypost sync git@example.org:me/waypost.git`
hint-sync-remote = เขียนแบบที่ git เขียน เช่น git@example.org:me/waypost.git หรือ /media/stick/waypost.git
hint-sync-git = ติดตั้ง git หรือใส่ใน PATH สิ่งที่ทำเก็บไว้ที่นี่
hint-sync-repository = ในนั้นมีแต่สำเนา: ลบทิ้ง แล้วระบุปลายทางอีกครั้งด้วย `waypost sync REMOTE`
hint-sync-missing = ไม่มีโฟลเดอร์นั้น: เสียบดิสก์ สร้างด้วย `git init --bare { $remote }` หรือขึ้นต้นที่อยู่ด้วย https:// หรือ git@ สิ่งที่ทำเก็บไว้ที่นี่
hint-sync-refused = ดูว่ามีอยู่และให้คุณอ่านเขียนได้หรือไม่ สิ่งที่ทำเก็บไว้ที่นี่ และจะส่งในครั้งถัดไป
hint-sync-file = แก้ไขที่ปลายทาง สิ่งที่ทำเก็บไว้ที่นี่
hint-links-silence = ดูว่าเครื่องนี้เชื่อมต่ออยู่หรือไม่ ไม่มีอะไรเปลี่ยนแปลง
hint-links-none = สร้างใหม่พร้อมความสามารถ links ซึ่งเปิดอยู่ถ้าไม่ได้ปิดไว้
hint-sync-busy = ซิงก์อีกครั้งในอีกสักครู่ สิ่งที่ทำเก็บไว้ที่นี่
hint-output = เพิ่มที่ว่างที่นั่น หรือเขียนลงไฟล์อื่น
hint-other-file = เลือกไฟล์อื่นด้วย -o
