//! One thing is one item, however many addresses and roadmaps it has.

use std::collections::BTreeSet;

use waypost::address::WebAddress;
use waypost::builtin;
use waypost::catalog::{Catalog, ItemIx, RoadmapIx};

/// The addresses under which the collections have one and the same thing.
const SAME: &[&[&str]] = &[
    &["https://www.youtube.com/watch?v=zduSFxRajkE", "https://youtu.be/zduSFxRajkE"],
    &[
        "https://www.youtube.com/playlist?list=PLZHQObOWTQDPD3MizzM2xVFitgF8hE_ab",
        "https://www.youtube.com/watch?v=fNk_zzaMoSs&list=PLZHQObOWTQDPD3MizzM2xVFitgF8hE_ab",
    ],
    &[
        "https://www.youtube.com/playlist?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi",
        "https://www.youtube.com/watch?v=aircAruvnKk",
    ],
    &["https://huggingface.co/docs/trl/index", "https://huggingface.co/docs/trl/en/index"],
    &[
        "https://huggingface.co/docs/transformers/quicktour",
        "https://huggingface.co/docs/transformers/v4.44.0/en/quicktour",
    ],
    &[
        "https://huggingface.co/learn/nlp-course/chapter1/1",
        "https://huggingface.co/learn/nlp-course/zh-TW/chapter1/1",
    ],
    &["https://github.com/vllm-project/vllm", "https://github.com/vllm-project/vllm/tree/main"],
    &["https://arxiv.org/abs/2001.08361", "https://arxiv.org/pdf/2001.08361.pdf"],
    &[
        "https://dottxt-ai.github.io/outlines/latest/quickstart/",
        "https://outlines-dev.github.io/outlines/quickstart/",
    ],
    &[
        "https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard",
        "https://huggingface.co/spaces/HuggingFaceH4/open_llm_leaderboard",
    ],
    &["https://lmarena.ai/", "https://huggingface.co/spaces/lmsys/chatbot-arena-leaderboard"],
    &[
        "https://python.langchain.com/docs/how_to/#text-splitters",
        "https://python.langchain.com/docs/modules/data_connection/document_transformers/",
    ],
    &[
        "https://python.langchain.com/docs/tutorials/rag/",
        "https://python.langchain.com/docs/use_cases/question_answering/quickstart",
    ],
    &[
        "https://python.langchain.com/docs/how_to/chatbots_memory/",
        "https://python.langchain.com/docs/modules/memory/types/",
    ],
    &[
        "https://python.langchain.com/docs/tutorials/sql_qa/",
        "https://python.langchain.com/docs/use_cases/qa_structured/sql",
    ],
    &[
        "https://sebastianraschka.com/lora-insights",
        "https://lightning.ai/pages/community/lora-insights/",
    ],
    &["https://hamelhusain.com/mastering-llms", "https://parlance-labs.com/education/"],
    &["https://axolotl.ai/", "https://github.com/OpenAccess-AI-Collective/axolotl"],
    &["https://axolotl.ai/docs", "https://axolotl-ai-cloud.github.io/axolotl/"],
    &[
        "https://mlabonne.github.io/blog/posts/2024-01-08_Merge_LLMs_with_mergekit.html",
        "https://mlabonne.github.io/blog/posts/2024-01-08_Merge_LLMs_with_mergekit%20copy.html",
    ],
    &[
        "https://mlabonne.github.io/blog/posts/2022-06-07-Decoding_strategies.html",
        "https://mlabonne.github.io/blog/posts/2023-06-07-Decoding_strategies.html",
    ],
    &[
        "https://huggingface.co/datasets/ultrafeedback",
        "https://huggingface.co/datasets/openbmb/UltraFeedback",
    ],
];

/// The items that have this address, as the first or another one.
fn items_at(catalog: &Catalog, address: &str) -> Vec<ItemIx> {
    let wanted = canonical(address);
    let has_it = |ix: &ItemIx| {
        catalog.item(*ix).link().is_some_and(|link| {
            let mut all = [&link.address].into_iter().chain(&link.aliases);
            all.any(|address| Some(address.canonical()) == wanted)
        })
    };
    catalog.item_positions().filter(has_it).collect()
}

fn canonical(address: &str) -> Option<String> {
    Some(WebAddress::parse(address).ok()?.canonical())
}

#[test]
fn one_thing_under_several_addresses_is_one_item() {
    let catalog = builtin::catalog().unwrap();
    for addresses in SAME {
        let items: Vec<_> = addresses.iter().map(|address| items_at(&catalog, address)).collect();
        let is_one = items.iter().all(|found| found.len() == 1 && *found == items[0]);
        assert!(is_one, "{addresses:?} are {items:?}");
    }
}

/// `docs/database.md` lists them.
#[test]
fn many_resources_stand_in_several_roadmaps() {
    let catalog = builtin::catalog().unwrap();
    let roadmaps = |ix: &ItemIx| -> BTreeSet<RoadmapIx> {
        let places = catalog.item(*ix).places.iter();
        places.map(|place| catalog.section(place.section).roadmap).collect()
    };
    let linked = catalog.item_positions().filter(|ix| catalog.item(*ix).link().is_some());
    let shared = linked.filter(|ix| roadmaps(ix).len() > 1).count();
    assert!(shared >= 121, "only {shared}");
}
