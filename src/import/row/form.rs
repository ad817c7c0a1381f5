//! Links that are called by nothing but the form of a thing, such as `pdf`.

use unicode_normalization::char::is_combining_mark;

/// What they are called, in small letters.
const FORMS: [&str; 80] = [
    "abs",
    "abstract",
    "archive",
    "article",
    "arxiv",
    "audio",
    "blog",
    "blog post",
    "book",
    "code",
    "colab",
    "data",
    "dataset",
    "demo",
    "doc",
    "docs",
    "documentation",
    "download",
    "epub",
    "example",
    "examples",
    "git",
    "github",
    "gitlab",
    "here",
    "homepage",
    "html",
    "huggingface",
    "lecture",
    "link",
    "mirror",
    "mobi",
    "model",
    "models",
    "notebook",
    "notes",
    "page",
    "paper",
    "papers",
    "pdf",
    "playlist",
    "podcast",
    "post",
    "poster",
    "project",
    "project page",
    "repo",
    "repository",
    "site",
    "slide",
    "slides",
    "source",
    "source code",
    "talk",
    "transcript",
    "tutorial",
    "video",
    "videos",
    "web",
    "website",
    "weights",
    "wiki",
    "youtube",
    "видео",
    "документация",
    "код",
    "репозиторий",
    "сайт",
    "слайды",
    "ссылка",
    "статья",
    "论文",
    "代码",
    "論文",
    "程式碼",
    "影片",
    "網站",
    "วิดีโอ",
    "ลิงก์",
    "เว็บไซต์",
];
/// No such name is longer, in bytes, with the signs around it.
const LONGEST: usize = 36;

/// Does `text` only say in what form something is?
pub(super) fn is_form(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let text = bare(text);
    if text.is_ascii() {
        FORMS.iter().any(|form| form.eq_ignore_ascii_case(text))
    } else {
        FORMS.contains(&text.to_lowercase().as_str())
    }
}

/// `text` without the signs around it.
pub(super) fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
}
