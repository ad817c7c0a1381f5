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
