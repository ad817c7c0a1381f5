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
#   progress      ความคืบหน้า      statistics  สถิติ             palette    คำสั่ง          undo   เลิกทำ
#   to fine-tune  ปรับแต่ง
# Technical words keep their Latin letters with a space around them: ค้นหาใน LLM Course. Years are Gregorian. No space
# before ๆ and one after it; no full stop at the end of a sentence.
