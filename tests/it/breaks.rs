//! Where lines of Thai and Chinese break, as the build works it out.

#[path = "../../build/breaks.rs"]
mod build;

use waypost::catalog::{Catalog, Lang, Text};
use waypost::text::width;

use crate::rig::{Rig, catalog_of};

/// Marks that must not begin a line, and those that must not end one.
const CLOSING: &[char] = &[
    '，', '。', '！', '？', '；', '：', '、', '）', '」', '』', '】', '》', '〉', '％', '…', '”',
    '’',
];
const OPENING: &[char] = &['（', '「', '『', '【', '《', '〈', '“', '‘'];

/// Sentences with every mark that stands between Chinese words.
const CHINESE: [&str; 4] = [
    "在掌握機器學習之前，了解支撐演算法的數學概念非常重要：向量、矩陣、行列式、特徵值和特徵向量。",
    "大型語言模型（LLM）大多基於 Transformer 架構，特別是解碼器部分；理解「注意力機制」對掌握其工作原理至關重要！",
    "什麼是《動手學深度學習》？它說：「微調（fine-tuning）只改變 0.1％ 的權重」，例如【LoRA】、『QLoRA』……",
    "使用 scikit-learn 3.11 版與 https://huggingface.co/docs 的函式庫，先以“預訓練”模型為基礎，再以張量的形式進行監督式微調。",
];

const THAI: &str =
    "การปรับแต่งโมเดลภาษาที่ผ่านการฝึกมาแล้วคืออะไร ตัดสินใจอย่างไรว่าคุ้มหรือไม่ และบทเรียนต่าง ๆ สำหรับลองทำเอง";

fn text(lang: Lang, said: &str) -> Text {
    let mut text = Text::new("English.", vec![(lang, said.into())]);
    build::note_in(&mut text);
    text
}

#[test]
fn texts_of_the_interface_say_the_same_with_marks_between_their_words() {
    let file = "a-text = เลือกหัวข้อที่ต้องการ { $title } แล้วกด Enter\n    .help = ค้นหา\n";
    let marked = build::mark_thai(file);
    assert_eq!(marked.replace('\u{200B}', ""), file);
    let first = marked.lines().next().unwrap();
    assert!(first.contains("เลือก\u{200B}หัวข้อ") && first.contains(" { $title } "), "{first}");
}

fn with_breaks(roadmap: &str) -> Catalog {
    let mut catalog = catalog_of(&[roadmap]);
    build::note(&mut catalog);
    catalog
}

#[test]
fn no_chinese_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() {
    for said in CHINESE {
        let text = text(Lang::ZhHant, said);
        for columns in 16..90 {
            let lines = text.wrapped(Lang::ZhHant, columns);
            for line in &lines {
                let what = format!("{line} in {columns}: {lines:#?}");
                assert!(width(line) <= columns && !line.is_empty(), "{what}");
                assert!(!line.starts_with(CLOSING) && !line.ends_with(OPENING), "{what}");
            }
            let bare = |s: &str| s.replace(' ', "");
            assert_eq!(bare(&lines.concat()), bare(said));
        }
    }
}

#[test]
fn chinese_words_and_latin_ones_among_them_stay_whole() {
    let words = [
        "機器",
        "學習",
        "了解",
        "演算法",
        "數學",
        "概念",
        "非常",
        "重要",
        "向量",
        "矩陣",
        "大型",
        "語言",
        "模型",
        "架構",
        "理解",
        "注意力",
        "機制",
        "原理",
        "什麼",
        "改變",
        "權重",
        "例如",
        "使用",
        "監督",
        "Transformer",
        "LLM",
        "LoRA",
        "QLoRA",
        "張量",
        "預訓練",
        "3.11",
        "0.1％",
        "scikit",
        "learn",
    ];
    for said in CHINESE {
        let text = text(Lang::ZhHant, said);
        for columns in 16..90 {
            let lines = text.wrapped(Lang::ZhHant, columns);
            for word in words {
                let found: usize = lines.iter().map(|line| line.matches(word).count()).sum();
                assert_eq!(found, said.matches(word).count(), "{word} in {columns}: {lines:#?}");
            }
        }
    }
}

#[test]
fn chinese_lines_are_filled_as_far_as_words_allow() {
    let text = text(Lang::ZhHant, CHINESE[0]);
    insta::assert_snapshot!(text.wrapped(Lang::ZhHant, 24).join("\n"), @"
    在掌握機器學習之前，了解
    支撐演算法的數學概念非常
    重要：向量、矩陣、
    行列式、特徵值和特徵
    向量。
    ");
}

#[test]
fn thai_lines_break_between_words() {
    let text = text(Lang::Th, THAI);
    insta::assert_snapshot!(text.wrapped(Lang::Th, 24).join("\n"), @"
    การปรับแต่งโมเดลภาษาที่ผ่าน
    การฝึกมาแล้วคืออะไร ตัดสินใจ
    อย่างไรว่าคุ้มหรือไม่ และ
    บทเรียนต่าง ๆ สำหรับลองทำ
    เอง
    ");
    for columns in 12..60 {
        let lines = text.wrapped(Lang::Th, columns);
        for word in ["ปรับ", "ภาษา", "ผ่าน", "ตัดสิน", "อย่างไร", "สำหรับ"]
        {
            let found: usize = lines.iter().map(|line| line.matches(word).count()).sum();
            assert_eq!(found, THAI.matches(word).count(), "{word} in {columns}: {lines:#?}");
            assert!(!lines.iter().any(|line| line.starts_with('ๆ')), "{columns}: {lines:#?}");
        }
    }
}

#[test]
fn breaks_are_no_part_of_the_text() {
    let text = text(Lang::ZhHant, CHINESE[0]);
    assert_eq!(text.in_lang(Lang::ZhHant), CHINESE[0]);
}

#[test]
fn the_screen_wraps_chinese_between_words() {
    let point = CHINESE[1];
    let roadmap = format!(
        "format = 1\nid = \"notes\"\ntitle.en = \"Notes\"\ntitle.zh-Hant = \"筆記\"\n\
         summary.en = \"Notes.\"\nsummary.zh-Hant = \"{point}\"\n\
         languages = [\"en\", \"zh-Hant\"]\nadded = \"0.1\"\n\
         [[section]]\nid = \"llm\"\ntitle.en = \"LLM\"\ntitle.zh-Hant = \"大型語言模型\"\n\
         [[section.resource]]\nid = \"a\"\nkind = \"paper\"\ntitle = \"A\"\n"
    );
    let mut rig = Rig::on(with_breaks(&roadmap)).in_english().sized(110, 24);
    rig.press("LLLL");
    insta::assert_snapshot!(rig.screen(), @"
     waypost  筆記                                                                           ━━━━━━━━━━━━  0 of 1
    ╭─ Roadmaps ─────────────────╮╭─ 筆記 ───────────────────────── 0 of 1 ╮╭─ 筆記 ─────────────────────────────╮
    │ ▸ 筆記                 0/1 ││ ▸ 大型語言模型                     0/1 ││ 1 thing to learn, 0 done           │
    │                            ││                                        ││                                    │
    │                            ││                                        ││ 大型語言模型（LLM）大多基於        │
    │                            ││                                        ││ Transformer 架構，特別是解碼器     │
    │                            ││                                        ││ 部分；理解「注意力機制」對掌握其   │
    │                            ││                                        ││ 工作原理至關重要！                 │
    │                            ││                                        ││                                    │
    │                            ││                                        ││ English, 繁體中文                  │
    │                            ││                                        ││                                    │
    │                            ││                                        ││                                    │
    │                            ││                                        ││                                    │
    │                            ││                                        │╰────────────────────────────────────╯
    │                            ││                                        │╭─ Progress ─────────────────────────╮
    │                            ││                                        ││ 筆記           ━━━━━━━━━━━━━━  0/1 │
    │                            ││                                        ││ everything     ━━━━━━━━━━━━━━  0/1 │
    │                            ││                                        ││                                    │
    │                            ││                                        ││ 12 weeks       ▁▁▁▁▁▁▁▁▁▁▁▁        │
    │                            ││                                        ││ this week      0 done              │
    │                            ││                                        ││                                    │
    │                            ││                                        ││                                    │
    ╰────────────────────────────╯╰────────────────────────────────────────╯╰────────────────────────────────────╯
     Enter go in  n note  / search  Tab pane  f filter  ? help    Language: 繁體中文; what it lacks is in English
    ");
}
