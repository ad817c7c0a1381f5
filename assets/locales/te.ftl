# The texts of the interface in Telugu. en.ftl says where each of them stands; what is missing here is said in English.
# See "Translating a text" in CONTRIBUTING.md.
#
# Words, as the roadmaps in data/roadmaps use them, which write trade words by their sound:
#   roadmap       రోడ్‌మ్యాప్
#   section       విభాగం
#   item          అంశం (anything to learn)
#   resource      వనరు
#   step          దశ              objective   లక్ష్యం           task       పని
#   term          పదం             glossary    పదకోశం
#   article       వ్యాసం           docs        డాక్స్           paper      పేపర్
#   video         వీడియో           course      కోర్సు           book       పుస్తకం
#   tool          టూల్            model       మోడల్           dataset    డేటాసెట్
#   platform      ప్లాట్‌ఫామ్        community   సముదాయం          service    సేవ
#   notebook      నోట్‌బుక్         repo        రెపో
#   todo          చేయాల్సినది       doing       జరుగుతోంది        done       పూర్తయింది      skipped   వదిలేసింది
#   to tick off   పూర్తయినట్టు గుర్తించు     star   నక్షత్రం          note       గమనిక
#   beginner      ప్రారంభ స్థాయి      intermediate  మధ్య స్థాయి      advanced   ఉన్నత స్థాయి
#   streak        వరుస రోజులు       journal     జర్నల్ (the file of all that was done)
#   search        వెతుకు           filter      వడపోత           details    వివరాలు
#   progress      ప్రగతి           statistics  గణాంకాలు         palette    ఆదేశాలు        undo       రద్దు
#   to fine-tune  ఫైన్-ట్యూన్ చేయడం
# The joiner U+200C stands where the roadmaps have it (నోట్‌బుక్); no other invisible characters. Terminals disagree about
# how wide conjuncts are: prefer short words where a comment of en.ftl names a number of columns.
