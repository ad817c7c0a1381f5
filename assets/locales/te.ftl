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
#   setting       సెట్టింగ్           theme       థీమ్            bookmark  బుక్‌మార్క్     pane      ప్యానెల్
#   column        కాలమ్           row, line   వరుస            ground    నేపథ్యం        machine   కంప్యూటర్
#   to keep a search  వెతుకులాటను సేవ్ చేయి              to hide     దాచు
#   progress      ప్రగతి           statistics  గణాంకాలు         palette    ఆదేశాలు        undo       రద్దు
#   to fine-tune  ఫైన్-ట్యూన్ చేయడం
# The joiner U+200C stands where the roadmaps have it (నోట్‌బుక్); no other invisible characters. Terminals disagree about
# how wide conjuncts are: prefer short words where a comment of en.ftl names a number of columns.

name = waypost

## స్వాగతం

welcome-what = AI నేర్చుకునేందుకు రోడ్‌మ్యాప్, మీ టెర్మినల్‌లోనే
welcome-counts = { $roadmaps ->
        [one] ఒక రోడ్‌మ్యాప్
       *[other] { $roadmaps } రోడ్‌మ్యాప్‌లు
    }, నేర్చుకోవడానికి { $items } అంశాలు, { $terms ->
        [one] ఒక పదం
       *[other] { $terms } పదాలు
    }; ఖాతా గానీ నెట్‌వర్క్ గానీ అవసరం లేదు.
welcome-kept = మీరు గుర్తించినవి { $folder } లో ఉంటాయి.
welcome-move = { $down } { $up } { $out } { $in }
    .help = కదలండి (బాణం కీలతో కూడా)
welcome-tick = { $done }
    .help = నేర్చుకున్నదాన్ని గుర్తించండి
welcome-find = { $search }
    .help = ఏదైనా వెతకండి, ఏ భాషలోనైనా
welcome-roadmap = { $total } అంశాలు · { $languages }
welcome-where = ఎక్కడ మొదలుపెడతారు?

## శీర్షిక, ప్యానెళ్లు, గుంపులు

key-space = Space
done-of = { $done } / { $total }
terms-of = { $done } / { $total } పదాలు
streak = { $days ->
        [one] { $days } రోజు
       *[other] { $days } రోజులు
    }
unsaved = { $count } సేవ్ కాలేదు
timer = ◷ { $minutes } నిమి.
pane-sections = రోడ్‌మ్యాప్‌లు
window-title = Waypost: { $section }
pane-progress = ప్రగతి
empty-section = ఇందులో ఇంకా ఏమీ లేదు.
too-small = విండో చిన్నది: { $columns } × { $rows } ఉంటే మేలు
    .short = { $columns }×{ $rows }
group-objective = లక్ష్యాలు
group-resource = వనరులు
group-term = ముఖ్య భావనలు
group-step = ఎలా ముందుకెళ్లాలి
group-task = పనులు

## రకాలు, స్థాయిలు

kind-article = వ్యాసం
kind-docs = డాక్స్
kind-notebook = నోట్‌బుక్
kind-paper = పేపర్
kind-repo = రెపో
kind-tool = టూల్
kind-course = కోర్సు
kind-video = వీడియో
kind-model = మోడల్
kind-platform = ప్లాట్‌ఫామ్
kind-community = సముదాయం
kind-book = పుస్తకం
kind-service = సేవ
kind-dataset = డేటాసెట్
kind-step = దశ
kind-objective = లక్ష్యం
kind-task = పని
kind-term = పదం
level-beginner = ప్రారంభ స్థాయి
level-intermediate = మధ్య స్థాయి
level-advanced = ఉన్నత స్థాయి
level-range = { $from } నుండి { $to } వరకు

## వివరాలు

minutes = { $amount } నిమి.
minutes-estimated = సుమారు { $amount } నిమి. (అంచనా)
hours = { $amount } గం.
hours-estimated = సుమారు { $amount } గం. (అంచనా)
spent = { $minutes } నిమి. గడిపారు
spent-hours = { $hours } గం. { $minutes } నిమి. గడిపారు
standing = { $status ->
        [done] ✓ పూర్తయింది:
        [doing] ◐ మొదలైంది:
       *[other] – వదిలేసింది:
    } { $date }
opened-times = { $count ->
        [one] ఒకసారి తెరిచారు, { $date }
       *[other] { $count } సార్లు తెరిచారు, చివరిగా { $date }
    }
no-address = చిరునామా లేదు: పేరుతో వెతకండి.
health-suspect = ! సందేహాస్పద చిరునామా
health-dead = ! పనిచేయని చిరునామా
health-moved = సరిచేసిన చిరునామా
trial-dead = { $date } న అక్కడ ఏమీ లేదని సైట్ చెప్పింది: { $status }
health-archive = పాత కాపీ ఇక్కడ ఉండవచ్చు:
trial-moved = { $date } న అది శాశ్వతంగా ఇక్కడికి మారిందని సైట్ చెప్పింది:
note = గమనిక
also-in = ఇక్కడ కూడా ఉంది
also-called = ఇతర పేర్లు
language-english = ఆంగ్లం
only-in-edition = “{ $edition }” లో మాత్రమే
points = ముఖ్యాంశాలు
tips = గుర్తుంచుకోండి
comes-from = మూలం
licence = లైసెన్స్: { $name }
count-items = నేర్చుకోవడానికి { $total ->
        [one] ఒక అంశం
       *[other] { $total } అంశాలు
    }, { $done } పూర్తి
count-terms = { $terms ->
        [one] ఒక పదం
       *[other] { $terms } పదాలు
    }
address-title = ఈ లింకును వేరే చోట తెరవండి
address-hint = మౌస్‌తో ఎంచుకోండి, కాపీ చేయండి, లేదా ఫోన్ కోసం QR కోడ్‌గా చూపండి. ఏ బ్రౌజర్ వాడాలో BROWSER అనే ఎన్విరాన్‌మెంట్ వేరియబుల్ చెబుతుంది.

qr-title = దీన్ని ఫోన్‌తో స్కాన్ చేయండి
qr-no-room = ఈ కోడ్‌కు విండో చాలదు: { $columns } కాలమ్‌లు, { $rows } వరుసలు కావాలి. చిరునామా ఇది.
qr-hint = విండోను పెద్దది చేస్తే, లేదా అక్షరాలను చిన్నవి చేస్తే కోడ్‌కు చోటు దొరుకుతుంది. చిరునామాను మౌస్‌తో ఎంచుకోవచ్చు, లేదా కాపీ చేయవచ్చు.
qr-invert = ఫోన్ దీన్ని చదవలేకపోతే, నలుపు తెలుపులను తారుమారు చేయండి.

## గమనికలు

note-example = Markdown: # శీర్షిక, - జాబితా, **బోల్డ్**, > ఉల్లేఖన, `కోడ్`
note-changed = ఇంకా సేవ్ కాలేదు
versions-title = { $title } పై గమనికలు
versions-none = ఇక్కడ ఇంతవరకు ఏమీ రాయలేదు.
versions-now = ఇప్పటి గమనిక
versions-elsewhere = మరో పరికరం
notice-note-same = గమనిక మారలేదు
notice-note-dropped = టైప్ చేసినది వదిలేశారు; గమనిక అలాగే ఉంది
notice-note-replaced = “{ $title }”: మరో పరికరం వేరే గమనిక రాసింది; మీది e చూపిస్తుంది
notice-note-beside = “{ $title }”: మరో పరికరం కూడా గమనిక రాసింది; దాన్ని e చూపిస్తుంది
notice-no-editor = { $program } మొదలుకాలేదు: { $why }. ఇది Waypost ఎడిటర్
notice-not-lent = కీబోర్డును అప్పగించలేం. ఇది Waypost ఎడిటర్
notice-editor-failed = ఎడిటర్ విఫలమైంది ({ $why }); గమనిక అలాగే ఉంది
notice-editor-kept = ఎడిటర్ విఫలమైంది ({ $why }); గమనిక అలాగే ఉంది. రాసినది { $path } లో ఉంది

## బయటికి వెళ్లడం

leaving-title = ఇప్పుడే వెళ్తారా?
leaving-what = { $count ->
        [one] మీరు చేసిన ఒక పని ఇంకా డిస్కులో లేదు.
       *[other] మీరు చేసిన { $count } పనులు ఇంకా డిస్కులో లేవు.
    }
leaving-wait = సేవ్ అవుతోంది.
leaving-hint = అది పూర్తవగానే Waypost మూసుకుంటుంది. అంతకు ముందే వెళ్తే, మళ్లీ చేయాల్సినవి షెల్‌లో కనిపిస్తాయి.

## ప్రగతి

progress-section = ఈ విభాగం
progress-all = మొత్తం
progress-terms-label = పదాలు
progress-weeks = 12 వారాలు
progress-week = ఈ వారం
    .past = ఆ వారం
progress-done = { $count } పూర్తి
progress-by-kind = { $roadmap }: రకాలవారీగా

day-monday = సో
day-tuesday = మం
day-wednesday = బు
day-thursday = గు
day-friday = శు
day-saturday = శ
day-sunday = ఆ

## గణాంకాలు

statistics-title = గణాంకాలు
statistics-year = గత సంవత్సరం
statistics-last-weeks = గత { $weeks } వారాలు
statistics-nothing = ఏమీ లేదు
statistics-rest = విశ్రాంతి
statistics-freeze = తప్పింది, మాఫీ
statistics-begin = ఇంకా ఏదీ పూర్తి కాలేదు. { $done } తో గుర్తించినవి, { $timer } తో గడిపిన సమయం ఇక్కడ కనిపిస్తాయి.
statistics-streak = వరుసగా { $days ->
        [one] ఒక రోజు
       *[other] { $days } రోజులు
    }, అత్యధికం { $longest }.
statistics-can-miss = ఈ వారం ఇంకో రోజు తప్పినా పర్వాలేదు.
statistics-missed = ఈ వారం ఒక రోజు తప్పింది; ఇంకో రోజు తప్పితే వరుస తెగుతుంది.
statistics-rests = విశ్రాంతి రోజులు: { $days }.
statistics-by-roadmap = రోడ్‌మ్యాప్‌లవారీగా
statistics-by-section = విభాగాలవారీగా
statistics-by-kind = రకాలవారీగా
statistics-by-level = స్థాయిలవారీగా
statistics-no-level = చెప్పలేదు
statistics-weeks = వారం వారం
statistics-items = పూర్తి
statistics-minutes = నిమి.
statistics-estimate = అంచనా
statistics-week = వారం
statistics-hours = { $hours }గం
statistics-waiting = మొదలైంది, పూర్తి కాలేదు
statistics-none-wait = ఏదీ ఆగి లేదు. మొదలుపెట్టినవి పూర్తయ్యే వరకు ఇక్కడ ఉంటాయి.
forecast-finished = అన్నీ పూర్తయ్యాయి.
forecast-too-little = మిగిలినవాటికి ఎంత సమయం పడుతుందో చెప్పడానికి సమాచారం చాలదు: { $needed } పూర్తి వారాలు కావాలి, ఇప్పటికి { $weeks ->
        [0] ఒక్కటీ లేదు
        [one] ఒకటి ఉంది
       *[other] { $weeks } ఉన్నాయి
    }.
forecast-still = ఇటీవలి వారాల్లో ఏదీ పూర్తి కాలేదు; { $open } మిగిలి ఉన్నాయి.
forecast-about = ఈ వేగంతో మిగిలిన { $open } అంశాలకు సుమారు { $weeks ->
        [one] ఒక వారం పడుతుంది
       *[other] { $weeks } వారాలు పడతాయి
    }.
forecast-range = ఈ వేగంతో మిగిలిన { $open } అంశాలకు { $from } నుండి { $to } వారాలు పడతాయి.
forecast-at-least = ఈ వేగంతో మిగిలిన { $open } అంశాలకు కనీసం { $from ->
        [one] ఒక వారం పడుతుంది
       *[other] { $from } వారాలు పడతాయి
    }.
forecast-basis = { $first } నుండి { $last } వరకు వారాల్లో పూర్తయిన { $done } అంశాల ఆధారంగా.
meaning-title = అంకెల అర్థం
meaning-year = ఒక రోజు ఎలా కనిపిస్తుందనేది ఆ రోజు గుర్తించిన అంశాల సంఖ్యను బట్టి ఉంటుంది: 1, 2 నుండి 3, 4 నుండి 6, 7 లేదా ఎక్కువ. పదాలు కూడా లెక్కే. అప్పుడు మీరున్న చోటి క్యాలెండరే తేదీని నిర్ణయిస్తుంది. టైమర్‌తో పది నిమిషాలు ఒక అంశంతో సమానం. ఏమీ చేయని రోజు ఒక చుక్క మాత్రమే.
    .name = గత సంవత్సరం
meaning-streak = ఏదో ఒకటి చేసిన రోజుల వరుస. సోమవారం నుండి ఆదివారం వరకు ఒక వారంలో తప్పిన మొదటి రోజు మాఫీ, అది + గా కనిపిస్తుంది; అదే వారంలో రెండో రోజు తప్పితే వరుస తెగుతుంది. ఈ రోజు ముగిసే వరకు తప్పినట్టు కాదు; విమానంలో తేదీ రేఖ దాటడంతో పోయిన రోజు కూడా తప్పినట్టు కాదు.
    .name = వరుస రోజులు
meaning-rest = R తో ఎంచుకున్న రోజుల్లో ఏమీ చేయకపోయినా తప్పినట్టు కాదు. అవి – గా కనిపిస్తాయి; ఆ రోజు ఏదైనా చేస్తే లెక్కలోకి వస్తాయి.
    .name = విశ్రాంతి రోజులు
meaning-parts = ✓ పూర్తయింది, ◐ జరుగుతోంది, – వదిలేసింది, ○ చేయాల్సినది. ప్రతి అంశం ఎన్ని చోట్ల ఉన్నా ఒకసారే లెక్క; వదిలేసినవి మొత్తంలో ఉండవు, పదాలకు వేరే వరుస ఉంది. స్థాయి అంటే ముందుగా తెలిసి ఉండాల్సిన కనీస స్థాయి.
    .name = ఎంతవరకు వచ్చారు
meaning-weeks = వారం సోమవారంతో మొదలవుతుంది, వారాల సంఖ్యలు క్యాలెండర్‌లోనివే; చివరి వారం ఇంకా ముగియలేదు. అంశం చివరిసారి గుర్తించిన వారంలో లెక్కకు వస్తుంది.
    .name = వారం వారం
meaning-time = నిమి. అంటే టైమర్ నిమిషాలు; అవన్నీ టైమర్ మొదలుపెట్టిన రోజుకే చెందుతాయి. అంచనా అంటే ఆ వారం పూర్తయిన అంశాలకు చెప్పిన లేదా అంచనా వేసిన సమయం.
    .name = సమయం
meaning-forecast = మీరు మొదలుపెట్టినప్పటి నుండి గత 12 పూర్తి వారాల వరకు చూస్తాం; కనీసం నాలుగు కావాలి. వరుసగా వచ్చే ప్రతి నాలుగు వారాల వేగాన్ని తీసుకుంటాం. ఈ వేగాల్లో ఐదో వంతు చూపిన పరిధి కంటే నెమ్మది, ఐదో వంతు వేగం.
    .name = ముందస్తు అంచనా
meaning-waiting = జరుగుతున్నట్టు గుర్తించినవి, టైమర్ వాడినవి, తెరిచినవి, కానీ పూర్తి చేయనివి, వదిలేయనివి; ఎక్కువ కాలంగా ఆగినవి ముందు.
    .name = మొదలైంది, పూర్తి కాలేదు
statistics-rest-title = విశ్రాంతి రోజులు
statistics-rest-about = ఈ రోజుల్లో ఏమీ చేయకపోయినా తప్పినట్టు కాదు.
weekday-monday = సోమవారం
weekday-tuesday = మంగళవారం
weekday-wednesday = బుధవారం
weekday-thursday = గురువారం
weekday-friday = శుక్రవారం
weekday-saturday = శనివారం
weekday-sunday = ఆదివారం
month-january = జన
month-february = ఫిబ్ర
month-march = మార్చి
month-april = ఏప్రి
month-may = మే
month-june = జూన్
month-july = జూలై
month-august = ఆగ
month-september = సెప్టె
month-october = అక్టో
month-november = నవం
month-december = డిసెం

## తర్వాత ఏమిటి

plan-begun = { $days ->
        [0] ఈ రోజు మొదలుపెట్టారు
        [1] నిన్న మొదలుపెట్టారు
       *[other] { $days } రోజుల క్రితం మొదలుపెట్టారు
    }
plan-next = “{ $title }” లో తర్వాతిది
plan-then = “{ $title }” లో ఆ తర్వాతిది
plan-next-section = తర్వాతి విభాగం “{ $title }” లో మొదటిది
plan-new = “{ $title }” లో మొదటిది
plan-still-open = “{ $title }” లో ఇంకా మిగిలినది

## హోమ్

home-title = హోమ్
home-left-off = మీరు ఆగిన చోటు
home-begin = ఇంకా ఏదీ పూర్తి కాలేదు. ఇక్కడ మొదలుపెట్టండి
home-changes = మీరు చివరిసారి చూశాక వచ్చినవి
home-next = తర్వాత
home-nothing-next = మీరు అన్నీ చూసేశారు. ఏదైనా మళ్లీ చూడవచ్చు.
home-week = ఈ వారం
    .past = ఆ వారం
home-streak = వరుసగా { $days ->
        [one] ఒక రోజు
       *[other] { $days } రోజులు
    }
    .rule = { $streak }; వారానికి ఒక రోజు తప్పినా వరుస తెగదు

## కొత్తవి

changes-title = కొత్తవి
changes-count = { $new ->
        [0] {""}
       *[other] కొత్తవి { $new }
    }{ $first ->
        [0] {""}
       *[other] {", "}
    }{ $changed ->
        [0] {""}
       *[other] మారినవి { $changed }
    }{ $second ->
        [0] {""}
       *[other] {", "}
    }{ $removed ->
        [0] {""}
       *[other] తీసేసినవి { $removed }
    }{ $length ->
        [long] {" (మీరు చివరిసారి చూశాక) · N"}
        [short] {" · N"}
       *[none] {""}
    }
changes-none = మీరు చివరిసారి చూశాక ఏదీ మారలేదు. కొత్త వెర్షన్‌తో వచ్చినవి మీరు చూసే వరకు ఇక్కడ ఉంటాయి.
changes-new = కొత్తవి
changes-changed = మారినవి
changes-removed = తీసేసినవి
changes-departed = రోడ్‌మ్యాప్‌లో ఇప్పుడు లేనివి
gone-why = ఎందుకు తీసేశారు
gone-instead = దాని స్థానంలో
gone-kept = ఇది ఇప్పుడు రోడ్‌మ్యాప్‌లో లేదు, ఎక్కడా లెక్కలోకి రాదు. మీరు దానితో చేసింది భద్రంగా ఉంది.
gone-untouched = ఇది ఇప్పుడు రోడ్‌మ్యాప్‌లో లేదు.
notice-not-compared = కొత్తవి ఏమిటో చెప్పలేం: { $why }

change-title = పాత శీర్షిక “{ $before }”.
    .short = శీర్షిక
change-address = చిరునామా మారింది. పాతది { $before }.
    .short = చిరునామా
    .new = ఇప్పుడు చిరునామా ఉంది.
    .gone = ఇప్పుడు చిరునామా లేదు. పాతది { $before }.
change-kind = ఇప్పుడు దీని రకం “{ $now }”, పాతది “{ $before }”.
    .short = రకం
change-level = ఇప్పుడు స్థాయి “{ $now }”, పాతది “{ $before }”.
    .short = స్థాయి
    .new = స్థాయి “{ $now }”.
    .gone = ఇప్పుడు స్థాయి చెప్పలేదు. పాతది “{ $before }”.
change-doubtful = చిరునామా ఇప్పుడు సందేహాస్పదం. { $reason }
    .short = సందేహం
change-dead = చిరునామా పనిచేయడం లేదు. { $reason }
    .short = పనిచేయదు
change-trusted = చిరునామాపై ఇప్పుడు సందేహం లేదు.
    .short = సందేహం లేదు
change-moved = “{ $roadmap }” లోని “{ $section }” కు మారింది.
    .short = చోటు మారింది
change-also = “{ $roadmap }” లోని “{ $section }” లో కూడా ఉంది.
    .short = మరో చోట కూడా
change-left = “{ $before }” లో ఇప్పుడు లేదు.
    .short = ఒక చోట తగ్గింది
change-merged = “{ $before }”, దానితో మీరు చేసినవి కూడా, ఇప్పుడు ఇందులో కలిశాయి.
    .short = కలిసింది
change-split = ఇది ఇంతకు ముందు “{ $before }” లో భాగం; దానితో మీరు చేసినవి ఇక్కడ కూడా ఉన్నాయి.
    .short = విడిపోయింది
change-renamed = id మారింది. పాతది { $before }.
    .short = id

## వెతుకు

search-title = వెతుకు
search-count = { $at } / { $hits }
search-count-none = ఏదీ లేదు
search-part-roadmap = రోడ్‌మ్యాప్
search-part-section = విభాగం
search-example = ఏ భాషైనా · kind:video · author:… · status:todo
search-nothing-word = “{ $word }” ఎక్కడా లేదు. తక్కువ అక్షరాలతో ప్రయత్నించండి.
search-ways = ఇవన్నీ ఉన్నది ఏదీ లేదు. Enter ఈ వరుసను కుదిస్తుంది:
search-way-without = లేకుండా  { $piece }
search-way-only = ఇది మాత్రమే  { $piece }
search-way-hits = { $hits } దొరికాయి
search-ways-cli = { $piece } లేకుండా { $hits }
search-ways-cli-only = { $piece } మాత్రమే అయితే { $hits }
recent-title = ఇంతకు ముందు వెతికినవి
recent-example = అందులోని ఒక పదం
recent-nothing = ఏ వరుసలోనూ అది లేదు. Escape వెనక్కి తీసుకెళ్తుంది.
search-other-keyboard = టైప్ చేసినట్టు ఏదీ దొరకలేదు. మరో కీబోర్డుపై ఈ కీలు “{ $line }”; దాని ఫలితాలు ఇవి.
search-slips = టైప్ చేసినట్టు ఏదీ దొరకలేదు. “{ $words }” ఉన్నవి ఇవి.
search-nothing = ఈ పదాలన్నీ ఉన్నది ఏదీ లేదు. ఒక పదం తీసేయండి, లేదా మొదటి భాగమే రాయండి.
field-title = శీర్షిక
field-expansion = పూర్తి రూపం
field-author = రచయిత
field-kind = రకం
field-topic = విషయం
field-section = విభాగం
field-description = వివరణ
field-address = చిరునామా

## సేవ్ చేసిన వెతుకులాటలు

kept-title = వెతుకులాటలు
kept-count = { $count ->
        [one] సేవ్ చేసిన ఒక వెతుకులాట
       *[other] సేవ్ చేసిన { $count } వెతుకులాటలు
    }
kept-about = ప్రతిదీ పేరున్న ఒక వెతుకు వరుస. ఆ వరుసకు ఇప్పుడు దొరికేవి ఇందులో కనిపిస్తాయి. వెతుకులాటలో లేదా వడపోతలో { $keep } వరుసను సేవ్ చేస్తుంది; { $rename } పేరు మారుస్తుంది, { $forget } తీసేస్తుంది, { $undo } తిరిగి తెస్తుంది.
kept-place = P అంశం ఉన్న చోటికి తీసుకెళ్తుంది.
kept-nothing = ఇప్పుడు సరిపోయేది ఏదీ లేదు. వచ్చిన వెంటనే ఇక్కడ కనిపిస్తుంది.
kept-waiting = వెతుకుతోంది…
adding-title = మీ సొంత రోడ్‌మ్యాప్‌కు చేర్చండి
adding-line =
    .address = చిరునామా
    .title = పేరు
    .to = ఎక్కడ
adding-begin = చిరునామా పేస్ట్ చేయండి, లేదా అంశం id రాయండి. చివరి వరుస ROADMAP/SECTION: లేనిది తయారవుతుంది.
adding-new = Enter నొక్కితే { $to } లో చేరుతుంది: { $title }
adding-refers = మరో చోట { $title } ఉంది. Enter నొక్కితే { $to } లో కూడా ఉంటుంది.
adding-known = ఆ విభాగంలో { $title } ఇప్పటికే ఉంది.
naming-title = ఈ వెతుకులాటను సేవ్ చేయండి
naming-again = పేరు మార్చండి
naming-sign = పేరు
naming-line = / { $line }
naming-suggested = పేరు ఇవ్వకపోతే దాని వరుసే పేరు.
naming-place = ఇది రోడ్‌మ్యాప్‌ల కింద “వెతుకులాటలు” లో ఉంటుంది.
naming-taken = ఈ పేరు ఇప్పటికే మరో వెతుకులాటకు ఉంది.
naming-replaces = Enter ఈ పేరుకు కొత్త వరుస ఇస్తుంది. ఇప్పటి వరుస { $line }.
palette-kept = వెతుకులాట

## సహాయం

help-title = సహాయం
help-example = ఒక కీ లేదా పదం
key-by-name = { $key } పేరుతో
help-nothing = ఆ పని చేసే కీ లేదు. Escape అన్నీ చూపిస్తుంది.
help-search = వెతుకు వరుసలో ఏం రాయవచ్చు
group-item = అంశంపై
group-move = కదలడం
group-view = వెతకడం, చూడడం
group-type = టైప్ చేయడం
group-program = ప్రోగ్రామ్
scope-browse = ప్యానెళ్లలో
scope-sections = విభాగాలలో, అన్ని ప్యానెళ్ల కీలతో పాటు
scope-items = అంశాలలో, అన్ని ప్యానెళ్ల కీలతో పాటు
scope-details = వివరాలలో, అన్ని ప్యానెళ్ల కీలతో పాటు
scope-progress = ప్రగతిలో, అన్ని ప్యానెళ్ల కీలతో పాటు
scope-home = హోమ్‌లో, ప్యానెళ్ల కీలతో పాటు
scope-search = వెతుకులాటలో
scope-help = సహాయంలో
scope-line = వడపోతలో
scope-palette = ఆదేశాలలో
scope-adding = రోడ్‌మ్యాప్‌కు చేర్చేటప్పుడు
scope-naming = వెతుకులాట పేరులో
scope-glossary = పదకోశంలో
scope-changes = కొత్తవాటిలో
scope-statistics = గణాంకాలలో
scope-meaning = అంకెల అర్థంలో
scope-rest-days = విశ్రాంతి రోజులలో
scope-settings = సెట్టింగ్‌లలో
scope-value = సెట్టింగ్ విలువలో
scope-themes = థీమ్‌లలో
scope-term = పదంపై
scope-note = గమనికలో
scope-versions = పాత గమనికలలో
scope-log = సందేశాలలో
scope-history = చరిత్రలో
scope-confirm = ప్రశ్న అడిగినప్పుడు
scope-address = చిరునామా వద్ద
scope-code = QR కోడ్ వద్ద
scope-leaving = వెళ్లేటప్పుడు
scope-typing = అక్షరాలు టైప్ చేసే చోట
scope-global = అన్ని చోట్లా

## థీమ్‌లు

themes-title = థీమ్‌లు
themes-own = మీది
themes-own-about = మీ సొంత థీమ్.
themes-broken = చెల్లదు
themes-broken-why = దీన్ని వాడలేం: { $why }
themes-sample =
    .done = పూర్తి
    .doing = జరుగుతోంది
    .link = లింకు
    .found = దొరికింది
    .error = లోపం
theme-auto = టెర్మినల్ నేపథ్యానికి సరిపోతుంది; మామూలు పాఠ్యాన్ని, నేపథ్యాన్ని టెర్మినల్‌కే వదిలేస్తుంది.
theme-dark = ముదురు నేపథ్యంపై చల్లని బూడిద రంగులు, నీలం హైలైట్‌లతో.
theme-light = తెలుపుపై ముదురు అక్షరాలు, నీలం హైలైట్‌లతో.
theme-dusk = వెచ్చని ముదురు రంగులు, సాయంత్రం కోసం.
theme-paper = వెచ్చని లేత రంగులు, పుస్తకం పేజీలా.
theme-high-contrast = నలుపుపై తెలుపు; ప్రతి పాఠ్యం నేపథ్యం కంటే కనీసం 7 రెట్లు ప్రకాశవంతం.
theme-high-contrast-light = తెలుపుపై నలుపు; ప్రతి పాఠ్యం నేపథ్యం కంటే కనీసం 7 రెట్లు ముదురు.
theme-colorblind = ముదురు నేపథ్యంపై నీలం, నారింజ; ఎరుపు, ఆకుపచ్చ తేడా తెలియని కళ్లకు.
theme-colorblind-light = లేత నేపథ్యంపై నీలం, నారింజ; ఎరుపు, ఆకుపచ్చ తేడా తెలియని కళ్లకు.
theme-terminal = టెర్మినల్ సొంత పదహారు రంగులు: అవి ఎలా కనిపించాలో అక్కడే అమరుస్తారు.
theme-none = రంగులు లేవు; వాటికి బదులు బోల్డ్, గీత ఉన్న, తిరగేసిన అక్షరాలు.
palette-theme = థీమ్: { $name }

## పదకోశం

glossary-title = పదకోశం
glossary-example = ఒక పదం, ఏ భాషలోనైనా
glossary-nothing = ఏ పదం పేరులోనూ అర్థంలోనూ “{ $line }” లేదు. Escape అన్నీ చూపిస్తుంది.
glossary-empty = రోడ్‌మ్యాప్‌లు ఇంకా ఏ పదాన్నీ వివరించలేదు.
stands-in = ఉన్న చోటు

## వడపోత, ఆదేశాలు, సందేశాలు

narrow-example = పదాలు, లేదా status:todo
narrow-count = { $count } దొరికాయి
narrow-nothing = ఇందులో “{ $line }” ఉన్నది ఏదీ లేదు. Escape అన్నీ చూపిస్తుంది.
narrow-elsewhere = ఇందులో “{ $line }” ఉన్నది ఏదీ లేదు, కానీ వేరే చోట { $count ->
        [one] ఒక అంశం ఉంది
       *[other] { $count } అంశాలు ఉన్నాయి
    }. Enter అన్ని చోట్లా వెతుకుతుంది, Escape ఇందులోని అన్నీ చూపిస్తుంది.
narrow-nothing-open = ఇందులో చేయాల్సినవాటిలో “{ $line }” ఉన్నది ఏదీ లేదు. { $show } పూర్తయినవి చూపిస్తుంది, Escape అన్నీ చూపిస్తుంది.
count-selected = { $count } ఎంచుకున్నారు
items-all-left-out = అన్నీ పూర్తి · c { $count } చూపిస్తుంది
items-left-out = పూర్తయిన, వదిలేసిన { $count } అంశాలను c చూపిస్తుంది
palette-title = ఆదేశాలు
palette-example = చేయాలనుకున్న పనిలో ఒక పదం
palette-not-possible = ఇప్పుడు కుదరదు. { $why }.
about-selected = ఎంచుకున్న { $count ->
        [one] ఒక వరుసపై.
       *[other] { $count } వరుసలన్నింటిపై.
    }
about-section-done = “{ $title }” లో చేయాల్సిన { $count ->
        [one] ఒక అంశాన్ని పూర్తయినట్టు గుర్తించండి.
       *[other] { $count } అంశాలన్నింటినీ పూర్తయినట్టు గుర్తించండి.
    }
about-section-open = “{ $title }” లో పూర్తయిన { $count ->
        [one] ఒక అంశాన్ని మళ్లీ చేయాల్సినదిగా మార్చండి.
       *[other] { $count } అంశాలన్నింటినీ మళ్లీ చేయాల్సినవిగా మార్చండి.
    }
about-openings = { $now ->
        [remembered] ఇప్పుడు గుర్తుంటాయి: జర్నల్‌లో ఉంటాయి, వెతికితే ముందు కనిపిస్తాయి.
       *[other] ఇప్పుడు గుర్తుండవు: జర్నల్‌లో ఉండవు, వెతుకులాట వాటిని పట్టించుకోదు.
    }
palette-nothing = ఆ పేరుతో ఏదీ లేదు. గుర్తించు, చూపు, తెరువు వంటి పదం ప్రయత్నించండి.
log-title = సందేశాలు

## చరిత్ర, గత రోజులు

history-title = { $title } చరిత్ర
history-day = { $when ->
        [today] ఈ రోజు
        [yesterday] నిన్న
       *[other] { $weekday ->
            [monday] సోమవారం
            [tuesday] మంగళవారం
            [wednesday] బుధవారం
            [thursday] గురువారం
            [friday] శుక్రవారం
            [saturday] శనివారం
           *[sunday] ఆదివారం
        }
    } · { $date }
history-what = { $what ->
        [done] పూర్తి
        [doing] మొదలు
        [skipped] వదిలేసింది
        [todo] మళ్లీ చేయాలి
        [starred] నక్షత్రం
        [unstarred] నక్షత్రం తీసేశారు
        [note] గమనిక
        [unnoted] గమనిక తీసేశారు
        [opened] తెరిచారు
        [timer] ఏకాగ్రత టైమర్
        [search] వెతుకులాట సేవ్
        [forgotten] వెతుకులాట తీసేశారు
       *[other] కొత్త వెర్షన్‌కే తెలిసినది ({ $what })
    }
history-items = { $count } అంశాలు
    .of = { $title } లోని { $count } అంశాలు
history-undone = రద్దయింది
history-elsewhere = మరో కంప్యూటర్
    .short = వేరే చోట
history-reading = పాతవి చదువుతోంది.
history-more = పాతవి చూపేది: waypost history
history-empty = దీనితో ఇంకా ఏమీ చేయలేదు. మొదటి గుర్తు, నక్షత్రం లేదా గమనిక నుండి అన్నీ ఇక్కడ ఉంటాయి.
history-empty-section = ఇందులో ఇంకా ఏమీ చేయలేదు. మొదటి గుర్తు, నక్షత్రం లేదా గమనిక నుండి అన్నీ ఇక్కడ ఉంటాయి.
past-title = గత రోజు చూపు
past-example = నిన్న, 2 వారాల క్రితం, 2026-11-01
past-days-ago = { $days ->
        [1] నిన్న
       *[other] { $days } రోజుల క్రితం
    }
past-unknown = అది రోజు కాదు. 2026-11-01, నిన్న లేదా 2 వారాల క్రితం లాగా రాయండి.
past-future = { $day } ఇంకా రాలేదు.
past-today = అది ఈ రోజే.
past-mark = { $day } నాటికి
notice-past = { $day } నాడు ఇలా ఉంది. Escape ఈ రోజుకు తీసుకొస్తుంది.
notice-present = ఈ రోజుకు తిరిగి వచ్చారు

## పెద్ద మార్పులు

confirm-title = { $what ->
        [done] { $count } అంశాలను పూర్తయినట్టు గుర్తించాలా?
        [doing] { $count } అంశాలను జరుగుతున్నట్టు గుర్తించాలా?
        [skipped] { $count } అంశాలను వదిలేయాలా?
        [todo] { $count } అంశాలను మళ్లీ చేయాల్సినవిగా మార్చాలా?
        [starred] { $count } అంశాలకు నక్షత్రం ఇవ్వాలా?
       *[unstarred] { $count } అంశాల నక్షత్రం తీసేయాలా?
    }
confirm-within = అవి “{ $title }” లో ఉన్నాయి.
confirm-hint = u అన్నింటినీ ఒకేసారి రద్దు చేస్తుంది.

## సెట్టింగ్‌లు: పేరు, ఫైలులో కూడా ఉండే వాక్యం

setting-language = భాష
    .help = మీరు చదివే భాష: auto అంటే ఈ కంప్యూటర్ భాష.
setting-theme = థీమ్
    .help = రంగులు: auto మీ టెర్మినల్ నేపథ్యానికి సరిపోతుంది.
setting-symbols = గుర్తులు
    .help = చట్రాలు, గుర్తులు దేనితో గీయాలి: unicode, లేదా గుర్తులు సరిగా కనిపించకపోతే ascii.
setting-mouse = మౌస్
    .help = క్లిక్‌తో ఎంచుకోవాలా, చక్రంతో జరపాలా. ఇది లేకపోతే టెర్మినల్ పాఠ్యాన్ని ఎంచుకుంటుంది.
setting-title = విండో శీర్షిక
    .help = మీరు ఎక్కడున్నారో విండో శీర్షికలో చూపాలా వద్దా.
setting-hyperlinks = లింకులు
    .help = చిరునామాలను క్లిక్ చేసేలా చూపాలా వద్దా: auto అంటే అది వీలని తెలిసిన టెర్మినళ్లలో.
setting-linear = వరుసలు మాత్రమే
    .help = తెర లేకుండా, సంఖ్యలున్న వరుసలతో సంభాషించాలా వద్దా: స్క్రీన్ రీడర్లకు, నెమ్మది కనెక్షన్లకు.
setting-remember-openings = తెరిచిన లింకులు
    .help = మీరు తెరిచే లింకులను గుర్తుంచుకోవాలా వద్దా; గుర్తుంచుకుంటే మీరు వాడేవి ముందు దొరుకుతాయి.
setting-rest-days = విశ్రాంతి రోజులు
    .help = వారంలో మీరు విశ్రాంతి తీసుకునే రోజులు: వాటి వల్ల వరుస తెగదు.
settings-title = సెట్టింగ్‌లు
settings-file = అన్ని సెట్టింగ్‌లు { $path } లో ఉన్నాయి.
settings-any = వీటిలో ఏవైనా: { $choices }.
choice-on = ఆన్
choice-off = ఆఫ్
choice-none = ఏదీ లేదు
choice-auto = ఆటోమేటిక్
choice-always = ఎల్లప్పుడూ
choice-never = ఎప్పుడూ వద్దు
choice-unicode = Unicode
choice-ascii = ASCII
choice-mon = సోమవారం
choice-tue = మంగళవారం
choice-wed = బుధవారం
choice-thu = గురువారం
choice-fri = శుక్రవారం
choice-sat = శనివారం
choice-sun = ఆదివారం
config-head = Waypost సెట్టింగ్‌లు. # తో మొదలయ్యే వరుస దేన్నీ మార్చదు: మామూలుగా ఏది చెల్లుతుందో చూపుతుంది. మార్చాలంటే # తీసేయండి. పొరపాట్లను `waypost config check` కనుగొంటుంది.
config-keys = ఒక్కో చోటి కీలు, చర్యల పేర్లతో, ఈ పంక్తి తరువాత; ఇవి ఫైలు చివర ఉంటాయి. “plain” సమితి vim తెలియని వారికి. అన్ని చోట్లు, చర్యలు docs/keys.md పేజీలో ఉన్నాయి; ఇక్కడ తప్పు ఉంటే సూచనతో చెబుతుంది.
config-unknown = `{ $name }` అనే సెట్టింగ్ లేదు
    .hint = అన్నింటినీ `waypost config` చూపుతుంది
config-no-choice = `{ $name }` కు `{ $value }` ఇవ్వలేం
config-wrong-kind = `{ $name }` కు ఈ విలువ సరిపోదు
config-write-switch = true లేదా false అని రాయండి, కోట్స్ లేకుండా
config-write-text = పాఠ్యాన్ని కోట్స్‌లో రాయండి
config-write-word = వీటిలో ఒకటి రాయండి: { $choices }
config-write-words = వీటిలో కొన్నింటి జాబితా రాయండి: { $choices }
config-no-toml = ఇది TOML కాదు: { $why }
    .hint = ఫైలు లేని చోట, `waypost config init` అన్ని సెట్టింగ్‌లతో ఒక ఫైలు రాస్తుంది
config-no-text = ఫైలు UTF-8 లో లేదు
    .hint = దాన్ని UTF-8 గా సేవ్ చేయండి
config-no-keys = `keys` ఒక పట్టిక, విలువ కాదు
    .hint = ముందు [keys] అని, దాని కింద ఒక చర్య, దాని కీలు రాయండి

## సంభాషణ: వరుస వరుసగా చెప్పేవి

linear-welcome = Waypost. ఎంచుకోవడానికి ఒక సంఖ్య, లేదా ఒక ఆదేశం, లేదా సహాయానికి ప్రశ్న గుర్తు టైప్ చేయండి.
linear-top = { $roadmaps ->
        [one] ఒక రోడ్‌మ్యాప్
       *[other] { $roadmaps } రోడ్‌మ్యాప్‌లు
    }, { $figures }:
linear-here = { $place }: { $figures }.
linear-figures = { $total } లో { $done } పూర్తి
    .terms = { $total } పదాలలో { $done } తెలుసు
    .none = గుర్తించడానికి ఏమీ లేదు
linear-roadmap = రోడ్‌మ్యాప్
linear-section = విభాగం
linear-kept = సేవ్ చేసిన వెతుకులాట
linear-status = { $status ->
        [done] పూర్తయింది
        [doing] జరుగుతోంది
        [skipped] వదిలేసింది
       *[todo] చేయాల్సినది
    }
linear-starred = నక్షత్రం ఉంది
linear-doubtful = సందేహాస్పద చిరునామా
linear-noted = గమనిక ఉంది
linear-in = “{ $place }” లో
linear-within = “{ $title }” లో:
linear-past = { $day } నాడు ఇలా ఉంది. “day” ఆదేశం ఒక్కటే ఇస్తే ఈ రోజుకు తిరిగి వస్తారు.
linear-hidden = { $count ->
        [one] పూర్తయిన లేదా వదిలేసిన ఒక అంశం దాగి ఉంది.
       *[other] పూర్తయిన లేదా వదిలేసిన { $count } అంశాలు దాగి ఉన్నాయి.
    }
linear-more = { $count ->
        [one] మరో వరుస ఉంది: Enter నొక్కండి.
       *[other] మరో { $count } వరుసలు ఉన్నాయి: Enter నొక్కండి.
    }
linear-found = { $count ->
        [one] ఒకటి దొరికింది:
       *[other] { $count } దొరికాయి, మేలైనవి ముందు:
    }
    .grouped = { $count ->
        [one] ఒకటి దొరికింది:
       *[other] { $count } దొరికాయి, రోడ్‌మ్యాప్‌లవారీగా:
    }
linear-filter = “{ $line }” తో వడపోశాం; “filter” ఒక్కటే ఇస్తే వడపోత ముగుస్తుంది.
    .nothing = ఇందులో “{ $line }” కు సరిపోయేది ఏదీ లేదు; “filter” ఒక్కటే ఇస్తే అన్నీ కనిపిస్తాయి.
linear-terms = { $count ->
        [one] ఒక పదం:
       *[other] { $count } పదాలు:
    }
linear-next = తర్వాత చేయాల్సినవి:
linear-history = చేసినవి, కొత్తవి ముందు. సంఖ్య టైప్ చేస్తే అది రద్దవుతుంది, లేదా మళ్లీ జరుగుతుంది:
linear-versions = గమనిక ఇంతకు ముందు ఇలా ఉండేది, కొత్తవి ముందు. సంఖ్య టైప్ చేస్తే అది తిరిగి వస్తుంది:
linear-bookmarks = అక్షరం ఉన్నవి:
linear-it-is = ఇక్కడ దాని సంఖ్య { $number }.
linear-did = { $what ->
        [done] పూర్తయింది: { $title }
        [doing] జరుగుతోంది: { $title }
        [skipped] వదిలేశారు: { $title }
        [todo] మళ్లీ చేయాల్సినది: { $title }
        [starred] నక్షత్రం ఇచ్చారు: { $title }
        [unstarred] నక్షత్రం తీసేశారు: { $title }
        [note] గమనిక సేవ్ అయింది: { $title }
       *[unnoted] గమనిక తీసేశారు: { $title }
    }
    .already = { $what ->
        [done] ఇప్పటికే పూర్తయింది: { $title }
        [doing] ఇప్పటికే జరుగుతోంది: { $title }
        [skipped] ఇప్పటికే వదిలేశారు: { $title }
        [todo] ఇప్పటికే చేయాల్సినది: { $title }
        [starred] ఇప్పటికే నక్షత్రం ఉంది: { $title }
        [unstarred] నక్షత్రం లేదు: { $title }
        [note] గమనిక మారలేదు: { $title }
       *[unnoted] గమనిక లేదు: { $title }
    }
    .all = { $what ->
        [done] పూర్తయ్యాయి: { $count } అంశాలు
        [doing] జరుగుతున్నాయి: { $count } అంశాలు
        [skipped] వదిలేశారు: { $count } అంశాలు
        [todo] మళ్లీ చేయాల్సినవి: { $count } అంశాలు
        [starred] నక్షత్రం ఇచ్చారు: { $count } అంశాలు
       *[unstarred] నక్షత్రాలు తీసేశారు: { $count } అంశాలు
    }
linear-confirm = సరే అంటే yes అని టైప్ చేయండి; వేరే ఏది టైప్ చేసినా ఏదీ మారదు.
linear-unchanged = ఏదీ మారలేదు.
linear-note-now = ఇప్పటి గమనిక:
linear-note-begin = “{ $title }” పై గమనిక రాయండి; ముగించడానికి ఒక వరుసలో చుక్క మాత్రమే పెట్టండి. ఏమీ రాయకపోతే గమనిక అలాగే ఉంటుంది.
linear-note-same = గమనిక మారలేదు.
linear-grouped = దొరికినవి రోడ్‌మ్యాప్‌లవారీగా కనిపిస్తాయి.
linear-ranked = దొరికినవాటిలో మేలైనవి ముందు కనిపిస్తాయి.
linear-openings-on = మీరు తెరిచే లింకులు గుర్తుంటాయి, వెతికితే ముందు కనిపిస్తాయి.
linear-openings-off = మీరు తెరిచే లింకులు గుర్తుండవు, వెతుకులాట వాటిని పట్టించుకోదు.
linear-hides = పూర్తయినవి, వదిలేసినవి దాగి ఉన్నాయి.
    .not = పూర్తయినవి, వదిలేసినవి కూడా కనిపిస్తున్నాయి.
linear-rest-none = విశ్రాంతి రోజులు లేవు.
linear-news = మీరు చివరిసారి చూశాక కొత్తవి { $new }, మారినవి { $changed }, తీసేసినవి { $removed }. “changes” ఆదేశం వాటిని చూపుతుంది.
linear-timer-goes-on = టైమర్ నడుస్తూనే ఉంది: { $title }. ఆపడానికి: waypost timer stop.
linear-year-nothing = ఏమీ చేయలేదు.
linear-month = { $month } { $year }: { $days ->
        [one] ఒక రోజులో
       *[other] { $days } రోజుల్లో
    } { $done } పూర్తి
linear-meaning-rest = “rest” ఆదేశంతో ఎంచుకున్న రోజుల్లో ఏమీ చేయకపోయినా తప్పినట్టు కాదు. ఆ రోజు ఏదైనా చేస్తే లెక్కలోకి వస్తుంది.
linear-week = వారం { $week }: { $done } పూర్తి, { $minutes ->
        [one] ఒక నిమిషం గడిపారు
       *[other] { $minutes } నిమిషాలు గడిపారు
    }
linear-this-week = ఈ వారం: { $done } పూర్తి
    .past = ఆ వారం: { $done } పూర్తి
linear-group-item = అంశంపై: దాని సంఖ్యతో, లేదా చివరిగా ఎంచుకున్నదానిపై
linear-group-find = వెతకడం
linear-group-know = తెలుసుకోవడం
linear-help-begin = విభాగంలోకి వెళ్లడానికి, లేదా అంశం గురించి చదవడానికి దాని సంఖ్య టైప్ చేయండి. చాలా సంఖ్యలను 3 5-8 లాగా రాయవచ్చు; all అంటే మొత్తం జాబితా. ఖాళీ వరుస కొనసాగిస్తుంది, లేదా ఇక్కడ ఉన్నవి మళ్లీ చూపుతుంది. ప్రతి ఆదేశానికి ఒక అక్షరం, ఒక పదం ఉన్నాయి.

linear-help =
    .look = ఇక్కడ ఉన్నవి మళ్లీ చూపుతుంది.
    .more = పొడవైన జవాబును కొనసాగిస్తుంది; ఖాళీ వరుస కూడా అదే చేస్తుంది.
    .back = విభాగం జాబితాకు, ఆ తర్వాత విభాగం బయటికి తీసుకెళ్తుంది.
    .roadmaps = అన్ని రోడ్‌మ్యాప్‌లు, సేవ్ చేసిన వెతుకులాటలు చూపుతుంది.
    .place = అంశం ఉన్న చోటికి, లేదా అది ఉన్న మరో చోటికి తీసుకెళ్తుంది.
    .earlier = ఇంతకు ముందు ఉన్న చోటికి తీసుకెళ్తుంది.
    .later = వెనక్కి వెళ్లాక మళ్లీ ముందుకు తీసుకెళ్తుంది.
    .mark = చివరిగా ఎంచుకున్న అంశానికి, లేదా విభాగానికి, ఒక అక్షరం ఇవ్వండి.
    .bookmark = ఆ అక్షరం ఉన్న చోటికి వెళ్లండి; అక్షరం లేకుండా, అక్షరం ఉన్నవన్నీ చూపు.
    .show = అంశం గురించి అన్నీ చెబుతుంది; అంశం లేకపోతే విభాగం గురించి.
    .done = అంశాలను అవి ఉన్న అన్ని చోట్లా పూర్తయినట్టు గుర్తిస్తుంది.
    .doing = అంశాలు మొదలైనట్టు గుర్తిస్తుంది.
    .skip = అంశాలను అంకెల్లో లెక్కించదు.
    .todo = అంశాలను మళ్లీ చేయాల్సినవిగా మారుస్తుంది.
    .star = అంశాలకు నక్షత్రం ఇస్తుంది.
    .unstar = నక్షత్రం తీసేస్తుంది.
    .open = లింకును బ్రౌజర్‌లో తెరుస్తుంది.
    .address = చిరునామాను విడిగా ఒక వరుసలో చూపుతుంది.
    .note = అంశంపై లేదా విభాగంపై గమనిక రాస్తుంది; పాఠ్యం ఇవ్వకపోతే వరుస వరుసగా రాయవచ్చు.
    .edit = గమనికను VISUAL లేదా EDITOR చెప్పే ఎడిటర్‌లో రాయవచ్చు.
    .unnote = గమనికను తీసేస్తుంది.
    .versions = గమనిక ఇంతకు ముందు ఎలా ఉందో చూపుతుంది; దేన్నైనా తిరిగి తేవచ్చు.
    .timer = అంశంతో గడిపే సమయం లెక్కిస్తుంది; stop ఆపుతుంది. ఒక్కటే ఇస్తే ఏది నడుస్తోందో చెబుతుంది.
    .finish = విభాగంలో చేయాల్సినవన్నీ, లోపలివి కూడా, పూర్తయినట్టు గుర్తిస్తుంది.
    .reopen = విభాగంలో పూర్తయినవన్నీ, లోపలివి కూడా, మళ్లీ చేయాల్సినవిగా మారుస్తుంది.
    .undo = చివరిగా చేసినదాన్ని రద్దు చేస్తుంది.
    .redo = రద్దు చేసినదాన్ని మళ్లీ చేస్తుంది.
    .search = ఏదైనా వెతుకుతుంది, ఏ భాషలోనైనా. వరుసలో ఏం రాయవచ్చో search గురించిన సహాయం చెబుతుంది.
    .again = ఇంతకు ముందు పనికొచ్చిన వరుసలను చూపుతుంది; మళ్లీ వెతకవచ్చు.
    .filter = విభాగంలో సరిపోయేవి మాత్రమే చూపుతుంది; పదాలు ఇవ్వకపోతే అన్నీ.
    .hide = పూర్తయినవి, వదిలేసినవి దాస్తుంది, లేదా మళ్లీ చూపుతుంది.
    .keep = చివరి వెతుకులాటను లేదా వడపోతను ఒక పేరుతో సేవ్ చేస్తుంది.
    .rename = ఎంచుకున్న వెతుకులాటకు మరో పేరు ఇస్తుంది.
    .forget = సేవ్ చేసినవాటి నుండి ఎంచుకున్న వెతుకులాటను తీసేస్తుంది.
    .group = దొరికినవి రోడ్‌మ్యాప్‌లవారీగా చూపుతుంది, లేదా మళ్లీ మేలైనవి ముందు.
    .openings = తెరిచే లింకులను గుర్తుంచుకుంటుంది, లేదా ఇక గుర్తుంచుకోదు.
    .words = అంశం లేదా విభాగం పాఠ్యంలో ఉన్న పదాలను వివరిస్తుంది.
    .glossary = అన్ని రోడ్‌మ్యాప్‌ల పదాలను, లేదా సరిపోయేవాటిని చూపుతుంది.
    .next = తర్వాత ఏం చేయాలో, ఎందుకో చెబుతుంది; సంఖ్య ఇస్తే అన్ని నిమిషాల్లో అయిపోయేవి.
    .progress = ఈ రోడ్‌మ్యాప్‌లో ఎంతవరకు వచ్చారో చెబుతుంది; all అంటే అన్నింటిలో.
    .statistics = గత సంవత్సరంలో చేసినవి, వరుస రోజులు, మిగిలినవాటికి పట్టే సమయం చెబుతుంది.
    .meaning = గణాంకాల్లోని అంకెల అర్థం చెబుతుంది.
    .rest = విశ్రాంతి రోజులు ఎంచుకుంటుంది, ఉదా. sat sun, లేదా none; ఒక్కటే ఇస్తే అవి ఏవో చెబుతుంది.
    .history = అంశంతో లేదా విభాగంలో చేసినవి చూపుతుంది; all అంటే అన్ని చోట్లా.
    .day = అన్నీ ఒక గత రోజు ఎలా ఉన్నాయో చూపుతుంది; ఒక్కటే ఇస్తే ఈ రోజుకు తీసుకొస్తుంది.
    .changes = మీరు చివరిసారి చూశాక కొత్తవి, మారినవి, పోయినవి చూపుతుంది.
    .language = అన్నీ తర్వాతి భాషలో, లేదా చెప్పిన భాషలో చూపుతుంది.
    .command = కమాండ్ లైన్ ఆదేశాన్ని నడుపుతుంది, ఉదా. : export markdown llm-course
    .help = అన్ని ఆదేశాలు చూపుతుంది, లేదా ఒకదాన్ని వివరిస్తుంది.
    .quit = బయటికి వెళ్తుంది. మీరు చేసింది సేవ్ అయింది.

## చర్యలు: లేబుల్, పేరు, వాక్యం

action-up = పైకి
    .name = పైకి
    .help = పై వరుసను ఎంచుకోండి, లేదా పైకి జరపండి.
action-down = కిందికి
    .name = కిందికి
    .help = కింది వరుసను ఎంచుకోండి, లేదా కిందికి జరపండి.
action-page-up = పేజీ పైకి
    .name = ఒక పేజీ పైకి
    .help = ఒక పేజీ పైకి వెళ్లండి.
action-page-down = పేజీ కిందికి
    .name = ఒక పేజీ కిందికి
    .help = ఒక పేజీ కిందికి వెళ్లండి.
action-half-page-up = సగం పైకి
    .name = అర పేజీ పైకి
    .help = అర పేజీ పైకి వెళ్లండి.
action-half-page-down = సగం కిందికి
    .name = అర పేజీ కిందికి
    .help = అర పేజీ కిందికి వెళ్లండి.
action-first = మొదటిది
    .name = మొదటి వరుస
    .help = మొదటి వరుసకు వెళ్లండి.
action-last = చివరిది
    .name = చివరి వరుస
    .help = చివరి వరుసకు వెళ్లండి.
action-out = బయటికి
    .name = ముడువు, లేదా బయటికి వెళ్లు
    .value = ముందుది
    .help = విభాగాన్ని ముడవండి, లేదా దాని నుండి బయటికి రండి.
action-in = లోపలికి
    .name = విప్పు, లేదా లోపలికి వెళ్లు
    .value = తర్వాతిది
    .help = విభాగాన్ని విప్పండి, లేదా లోపలికి వెళ్లండి.
action-next-pane = ప్యానెల్
    .name = తర్వాతి ప్యానెల్
    .help = తర్వాతి ప్యానెల్‌కు వెళ్లండి.
action-previous-pane = ముందు ప్యానెల్
    .name = ముందటి ప్యానెల్
    .help = ముందటి ప్యానెల్‌కు వెళ్లండి.
action-enter = లోపలికి
    .name = లోపలికి వెళ్లు
    .there = అక్కడికి
    .on = కొనసాగు
    .do = చేయి
    .keep = సేవ్ చేయి
    .list = జాబితాకు
    .yes = అవును
    .show = చూపు
    .undo = రద్దు
    .redo = మళ్లీ చేయి
    .begin = మొదలు
    .shorten = కుదించు
    .again = తిరిగి తే
    .larger = పెద్దది
    .smaller = చిన్నది
    .choose = విశ్రాంతి
    .change = మార్చు
    .help = విభాగంలోకి వెళ్లండి, అంశం లింకు తెరవండి, లేదా ఎంచుకున్న చోటికి వెళ్లండి.
action-done = పూర్తి
    .name = పూర్తయినట్టు గుర్తించు
    .help = అంశాన్ని అది ఉన్న అన్ని చోట్లా పూర్తయినట్టు గుర్తించండి; మళ్లీ నొక్కితే రద్దు.
action-doing = జరుగుతోంది
    .name = జరుగుతున్నట్టు గుర్తించు
    .help = అంశం మొదలైనట్టు గుర్తించండి; మళ్లీ నొక్కితే రద్దు.
action-skip = వదిలేయి
    .name = వదిలేసినట్టు గుర్తించు
    .help = అంశాన్ని అంకెల్లో లెక్కించవద్దు; మళ్లీ నొక్కితే రద్దు.
action-star = నక్షత్రం
    .name = నక్షత్రం ఇవ్వు
    .help = అంశానికి నక్షత్రం ఇవ్వండి; మళ్లీ నొక్కితే రద్దు.
action-add = చేర్చు
    .name = చిరునామా చేర్చు
    .help = మీ సొంత రోడ్‌మ్యాప్‌లో ఒక చిరునామా చేర్చండి.
action-note = గమనిక
    .name = గమనిక రాయి
    .help = Markdown లో గమనిక రాయండి; VISUAL లేదా EDITOR లో ఎడిటర్ పేరు ఉంటే ఆ ఎడిటర్‌లో.
action-versions = పాత గమనిక
    .name = పాత గమనికలు చూడు
    .help = గమనిక ఇంతకు ముందు ఎలా ఉందో చూడండి, దేన్నైనా తిరిగి తెచ్చుకోండి.
action-select = ఎంచుకో
    .name = చాలా వరుసలు ఎంచుకో
    .help = ఒకేసారి గుర్తించడానికి చాలా వరుసలు ఎంచుకోండి; మళ్లీ నొక్కితే ముగుస్తుంది.
action-select-all = అన్నీ ఎంచుకో
    .name = అన్నీ ఎంచుకో
    .help = మధ్య ప్యానెల్‌లో కనిపించేవన్నీ ఎంచుకోండి; మళ్లీ నొక్కితే ముగుస్తుంది.
action-section-done = విభాగం పూర్తి
    .name = విభాగం పూర్తయినట్టు గుర్తించు
    .help = విభాగంలో చేయాల్సినవన్నీ, లోపలివి, పదాలు కూడా, పూర్తయినట్టు గుర్తించండి.
action-section-open = విభాగం మళ్లీ
    .name = విభాగాన్ని మళ్లీ చేయాల్సినదిగా మార్చు
    .help = విభాగంలో పూర్తయినవన్నీ, లోపలివి కూడా, మళ్లీ చేయాల్సినవిగా మార్చండి.
action-keep = సేవ్ చేయి
    .name = వెతుకులాటను సేవ్ చేయి
    .help = వెతికింది లేదా వడపోసింది ఒక పేరుతో, సొంత విభాగంగా సేవ్ చేయండి.
action-rename = పేరు మార్చు
    .name = వెతుకులాట పేరు మార్చు
    .help = సేవ్ చేసిన వెతుకులాటకు మరో పేరు ఇవ్వండి.
action-forget = తీసేయి
    .name = సేవ్ చేసిన వెతుకులాట తీసేయి
    .help = వెతుకులాటను సేవ్ చేసినవాటి నుండి తీసేయండి. రద్దు చేస్తే తిరిగి వస్తుంది.
action-place = చోటికి వెళ్లు
    .other = మరో చోటు
    .name = అది ఉన్న చోటికి వెళ్లు
    .help = సేవ్ చేసిన వెతుకులాట నుండి అంశం ఉన్న చోటికి, లేదా అది ఉన్న మరో చోటికి వెళ్లండి.
action-open = తెరువు
    .name = లింకు తెరువు
    .help = అంశం లింకును బ్రౌజర్‌లో తెరవండి.
action-copy = కాపీ
    .name = చిరునామా కాపీ చేయి
    .help = అంశం చిరునామాను క్లిప్‌బోర్డుకు కాపీ చేయండి.
action-qr = QR కోడ్
    .name = QR కోడ్ చూపు
    .help = అంశం చిరునామాను QR కోడ్‌గా చూడండి, ఫోన్‌లో తెరవడానికి.
action-invert = తారుమారు
    .name = నలుపు తెలుపు తారుమారు చేయి
    .help = ఫోన్ చదవలేకపోతే, QR కోడ్‌లో నలుపు తెలుపులను తారుమారు చేయండి.
action-undo = రద్దు
    .name = రద్దు చేయి
    .help = చివరిగా చేసినదాన్ని రద్దు చేయండి.
action-redo = మళ్లీ
    .name = మళ్లీ చేయి
    .help = రద్దు చేసినదాన్ని మళ్లీ చేయండి.
action-history = చరిత్ర
    .name = చరిత్ర చూపు
    .help = అంశానికి, లేదా విభాగంలోని అన్నింటికీ ఏం జరిగిందో చూడండి, దేన్నైనా రద్దు చేయండి.
action-past-day = గత రోజు
    .name = గత రోజు చూపు
    .help = రోడ్‌మ్యాప్‌లు ఒక గత రోజు ఎలా ఉన్నాయో చూడండి; మార్చడం కుదరదు.
action-search = వెతుకు
    .again = వెతుకు
    .name = అన్నింటిలో వెతుకు
    .help = టైప్ చేస్తుండగానే అన్నింటిలో, ఏ భాషలోనైనా వెతకండి.
action-grouping = గుంపు
    .ranked = మేలైనవి
    .name = రోడ్‌మ్యాప్‌లవారీగా చూపు
    .help = దొరికినవాటిని రోడ్‌మ్యాప్‌లవారీగా చూడండి, లేదా మళ్లీ మేలైనవి ముందు చూడండి.
action-openings = తెరిచినవి
    .name = తెరిచిన లింకులు గుర్తుంచుకో
    .help = ఏ లింకులు తెరిచారో జర్నల్‌లో ఉంచుతుంది, వెతికితే అవి ముందు దొరుకుతాయి; మళ్లీ నొక్కితే ఇక ఉంచదు.
action-recall = ఇటీవలివి
    .name = మళ్లీ వెతుకు
    .help = ఇంతకు ముందు పనికొచ్చిన వరుసను ఎంచుకోండి; ఖాళీ వరుసలో పై బాణం చివరిది తెస్తుంది.
action-narrow = వడపోత
    .name = విభాగాన్ని వడపోయి
    .help = ఈ విభాగంలో టైప్ చేసినదానికి సరిపోయేవే చూడండి, వెతుకులాటలో లాగే.
action-word = పదం
    .name = పదాలను వివరించు
    .help = పాఠ్యంలో కింద గీత ఉన్న పదాల అర్థం చెబుతుంది.
action-glossary = పదకోశం
    .name = పదకోశం చూపు
    .help = అన్ని రోడ్‌మ్యాప్‌ల పదాలు, వాటి అర్థాలు చూడండి, లేదా వెనక్కి వెళ్లండి.
action-changes = కొత్తవి
    .name = కొత్తవి చూపు
    .help = మీరు చివరిసారి చూశాక కొత్తవి, మారినవి, పోయినవి చూడండి, లేదా వెనక్కి వెళ్లండి.
action-statistics = గణాంకాలు
    .name = గణాంకాలు చూపు
    .help = గత సంవత్సరం, వరుస రోజులు, వారాలు, మిగిలినవాటికి పట్టే సమయం చూడండి; లేదా వెనక్కి వెళ్లండి.
action-meaning = అర్థం
    .name = అంకెల అర్థం
    .help = గణాంకాల్లో ప్రతి అంకెను ఎలా లెక్కిస్తారో చెబుతుంది.
action-one-roadmap = రోడ్‌మ్యాప్
    .name = ఒక రోడ్‌మ్యాప్ గణాంకాలు
    .help = ఒక రోడ్‌మ్యాప్ అంకెలు, తర్వాత మరో రోడ్‌మ్యాప్‌వి, చివరికి మళ్లీ అన్నింటివీ చూడండి.
action-part-by = విభజన
    .name = గణాంకాలను విభజించు
    .help = ఎంతవరకు వచ్చారో రోడ్‌మ్యాప్, విభాగం, రకం లేదా స్థాయివారీగా చూడండి.
action-rest-days = విశ్రాంతి
    .name = విశ్రాంతి రోజులు ఎంచుకో
    .help = వారంలో ఏమీ చేయకపోయినా తప్పినట్టు కాని రోజులను ఎంచుకోండి.
action-settings = సెట్టింగ్‌లు
    .name = సెట్టింగ్‌లు
    .help = సెట్టింగ్‌లు చూడండి, మార్చండి.
action-settings-file = ఫైలు మార్చు
    .name = సెట్టింగ్‌ల ఫైలు తెరువు
    .help = సెట్టింగ్‌లను మీ సొంత ఎడిటర్‌లో తెరవండి.
action-timer = టైమర్
    .name = ఏకాగ్రత టైమర్
    .help = ఈ అంశంతో గడిపే సమయం లెక్కించండి, లేదా లెక్కింపు ఆపండి; ఒకసారి ఒక అంశానికే.
action-hide-finished = పూర్తివి దాచు
    .shown = పూర్తివి చూపు
    .name = పూర్తయినవి దాచు
    .help = పూర్తయినవి, వదిలేసినవి కనిపించకుండా దాచండి, లేదా మళ్లీ చూపండి.
action-jump-back = వెనక్కి
    .name = వెనక్కి దూకు
    .help = దూకకముందు ఉన్న చోటికి తిరిగి వెళ్లండి.
action-jump-forward = ముందుకు
    .name = ముందుకు దూకు
    .help = వెనక్కి దూకాక మళ్లీ ముందుకు వెళ్లండి.
action-set-bookmark = బుక్‌మార్క్
    .name = బుక్‌మార్క్ పెట్టు
    .help = ఎంచుకున్నదానికి ఒక అక్షరం ఇవ్వండి; దానితో ఎక్కడి నుండైనా తిరిగి రావచ్చు.
action-go-to-bookmark = బుక్‌మార్క్‌కు
    .name = బుక్‌మార్క్‌కు వెళ్లు
    .help = తర్వాత నొక్కే అక్షరం ఉన్న చోటికి వెళ్లండి.
action-home = హోమ్
    .name = హోమ్ చూపు
    .help = ఎక్కడ ఆగారో, తర్వాత ఏమిటో, ఈ వారం ఎలా ఉందో చూడండి; లేదా వెనక్కి వెళ్లండి.
action-first-suggestion = తర్వాతది
    .name = మొదటి సూచనకు వెళ్లు
    .help = హోమ్ మొదట సూచించినదానికి వెళ్లండి.
action-second-suggestion = రెండో సూచన
    .name = రెండో సూచనకు వెళ్లు
    .help = హోమ్ రెండోదిగా సూచించినదానికి వెళ్లండి.
action-third-suggestion = మూడో సూచన
    .name = మూడో సూచనకు వెళ్లు
    .help = హోమ్ మూడోదిగా సూచించినదానికి వెళ్లండి.
action-palette = ఆదేశాలు
    .name = ఆదేశం కనుగొను
    .help = Waypost చేయగలిగే దేన్నైనా దాని పేరుతో కనుగొనండి.
action-log = సందేశాలు
    .name = సందేశాలు చూపు
    .help = ఇటీవలి సందేశాలు చూడండి, కొత్తవి ముందు.
action-zoom = పెద్దది
    .name = ప్యానెల్‌ను పెద్దగా చూపు
    .help = ఈ ప్యానెల్ మాత్రమే చూడండి, లేదా మళ్లీ అన్నీ చూడండి.
action-hide-sections = రోడ్‌మ్యాప్‌లు
    .name = రోడ్‌మ్యాప్‌లు దాచు
    .help = రోడ్‌మ్యాప్‌లను దాచండి, లేదా మళ్లీ చూపండి; జాబితా బయటికి వెళ్తే తాత్కాలికంగా కనిపిస్తాయి.
action-hide-details = వివరాలు
    .name = వివరాలు దాచు
    .help = వివరాలను, ప్రగతిని దాచండి, లేదా మళ్లీ చూపండి; వాటిలోకి వెళ్తే తాత్కాలికంగా కనిపిస్తాయి.
action-narrower = ఇరుకు
    .name = ప్యానెల్‌ను ఇరుకు చేయి
    .help = ఈ ప్యానెల్ వెడల్పు తగ్గించండి.
action-wider = వెడల్పు
    .name = ప్యానెల్‌ను వెడల్పు చేయి
    .help = ఈ ప్యానెల్ వెడల్పు పెంచండి.
action-shorter = పొట్టి
    .name = ప్యానెల్ ఎత్తు తగ్గించు
    .help = పైన లేదా కింద మరో ప్యానెల్ ఉంటే, ఈ ప్యానెల్ ఎత్తు తగ్గించండి.
action-taller = ఎత్తు
    .name = ప్యానెల్ ఎత్తు పెంచు
    .help = పైన లేదా కింద మరో ప్యానెల్ ఉంటే, ఈ ప్యానెల్ ఎత్తు పెంచండి.
action-reset-panes = అన్ని ప్యానెళ్లు
    .name = ప్యానెళ్లను మొదట ఉన్నట్టు అమర్చు
    .help = అన్ని ప్యానెళ్లను Waypost ఎంచుకునే పరిమాణాల్లో మళ్లీ చూపండి.
action-mouse = మౌస్
    .name = మౌస్ వాడు
    .help = మౌస్‌ను Waypost కు ఇవ్వండి, లేదా పాఠ్యం ఎంచుకోవడానికి టెర్మినల్‌కు వదిలేయండి; Shift తో కూడా పాఠ్యం ఎంచుకోవచ్చు.
action-progress = ప్రగతి
    .name = ప్రగతి చూపు
    .help = ఎంతవరకు వచ్చారో చూడండి, లేదా వెనక్కి వెళ్లండి.
action-language = భాష
    .name = తర్వాతి భాష
    .help = అన్నీ తర్వాతి భాషలో చూడండి.
action-theme = థీమ్
    .name = థీమ్ ఎంచుకో
    .help = థీమ్‌లు చూసి, ఒకటి ఎంచుకోండి.
action-complete = పూరించు
    .name = పూరించు
    .help = ఫీల్డును లేదా దాని విలువను పూరించండి; మళ్లీ నొక్కితే సరిపోయే తర్వాతిది వస్తుంది.
action-help = సహాయం
    .name = అన్ని కీలు చూపు
    .help = అన్ని కీలు చూడండి, లేదా వెనక్కి వెళ్లండి.
action-redraw = మళ్లీ గీయి
    .name = తెరను మళ్లీ గీయి
    .help = తెరను మొదటి నుండి మళ్లీ గీయండి.
action-suspend = ఆపు
    .name = ప్రోగ్రామ్‌ను తాత్కాలికంగా ఆపు
    .help = ప్రోగ్రామ్‌ను తాత్కాలికంగా ఆపండి; షెల్‌లో fg దాన్ని తిరిగి తెస్తుంది.
action-back = వెనక్కి
    .cancel = వద్దు
    .panes = చూడు
    .stay = ఉండు
    .written = సేవ్, మూయి
    .no = కాదు
    .today = ఈ రోజు
    .name = వెనక్కి
    .help = ముందున్నదాన్ని మూసేయండి, లేదా వెనక్కి వెళ్లండి.
action-quit = నిష్క్రమించు
    .name = నిష్క్రమించు
    .help = బయటికి వెళ్లండి. చేసింది ఇప్పటికే సేవ్ అయింది; కాకపోతే ముందు అడుగుతుంది.
    .anyway = అయినా వెళ్లు
action-new-line = కొత్త వరుస
    .name = కొత్త వరుస
    .help = కొత్త వరుస మొదలుపెట్టండి.
action-save-note = సేవ్
    .name = గమనిక సేవ్ చేయి
    .help = గమనికను సేవ్ చేసి రాయడం కొనసాగించండి.
action-discard-note = వదిలేయి
    .name = టైప్ చేసినది వదిలేయి
    .help = గమనికను ముందున్నట్టే ఉంచండి.
action-undo-typing = రద్దు
    .name = టైపింగ్ రద్దు చేయి
    .help = చివరిగా టైప్ చేసినది లేదా చెరిపినది రద్దు చేయండి.
action-redo-typing = మళ్లీ
    .name = టైపింగ్ మళ్లీ చేయి
    .help = పాఠ్యంలో రద్దు చేసినదాన్ని మళ్లీ చేయండి.
action-caret-left = ఎడమ
    .name = కర్సర్ ఎడమకు
    .help = కర్సర్‌ను ఎడమకు జరపండి.
action-caret-right = కుడి
    .name = కర్సర్ కుడికి
    .help = కర్సర్‌ను కుడికి జరపండి.
action-caret-start = మొదలు
    .name = కర్సర్ మొదటికి
    .help = కర్సర్‌ను వరుస మొదటికి జరపండి.
action-caret-end = చివర
    .name = కర్సర్ చివరికి
    .help = కర్సర్‌ను వరుస చివరికి జరపండి.
action-erase = చెరుపు
    .name = చెరుపు
    .help = కర్సర్ ముందున్న అక్షరాన్ని చెరపండి.
action-erase-next = తర్వాతిది చెరుపు
    .name = తర్వాతి అక్షరం చెరుపు
    .help = కర్సర్ తర్వాతి అక్షరాన్ని చెరపండి.
action-erase-word = పదం చెరుపు
    .name = ఒక పదం చెరుపు
    .help = కర్సర్ ముందున్న పదాన్ని చెరపండి.
action-erase-line = వరుస చెరుపు
    .name = వరుస చెరుపు
    .help = మొత్తం వరుసను చెరపండి.

## ఇప్పుడు ఎందుకు కుదరదు

why-not-done = ముందు ఒక అంశాన్ని ఎంచుకోండి, లేదా { $palette } విభాగం పూర్తయినట్టు గుర్తించు
why-not-away = ముందు అంశాలకు తిరిగి వెళ్లండి: { $pane }, లేదా { $progress }
why-not-mark = ముందు ఒక అంశాన్ని ఎంచుకోండి: అంశాలను మాత్రమే గుర్తించవచ్చు
why-not-link-section = ముందు ఒక అంశాన్ని ఎంచుకోండి: విభాగానికి లింకు ఉండదు
why-not-selected = ఎంచుకున్న విభాగాల్లో చేయాల్సినది ఏదీ లేదు
why-not-select = ముందు మధ్య ప్యానెల్‌లో అంశాలను ఎంచుకోండి
why-not-select-nothing = ఇక్కడ ఎంచుకోవడానికి ఏమీ లేదు
why-not-section-done = ఈ విభాగంలో చేయాల్సినది ఏదీ లేదు
why-not-section-open = ఈ విభాగంలో పూర్తయినది ఏదీ లేదు
why-not-timer = ముందు ఒక అంశాన్ని ఎంచుకోండి: టైమర్ ఒకదానికే లెక్కిస్తుంది
why-not-link = ఈ అంశానికి చిరునామా లేదు
why-not-qr = ఈ చిరునామా QR కోడ్‌కు మరీ పొడవు
why-not-hit = వెళ్లడానికి ఏదీ దొరకలేదు
why-not-keep = ముందు ఏదైనా వెతకండి లేదా వడపోయండి
why-not-kept = ముందు సేవ్ చేసిన వెతుకులాటను ఎంచుకోండి
why-not-note = ముందు అంశం, విభాగం లేదా రోడ్‌మ్యాప్ ఎంచుకోండి: వెతుకులాటకు గమనిక ఉండదు
why-not-bookmark = ముందు అంశం, విభాగం లేదా రోడ్‌మ్యాప్ ఎంచుకోండి: వెతుకులాటకు బుక్‌మార్క్ ఉండదు
why-not-place = ముందు ఒక అంశాన్ని ఎంచుకోండి
why-not-other-place = ఇది మరెక్కడా లేదు
why-not-recent = ఇంకా ఏ వెతుకులాటా ఎక్కడికీ తీసుకెళ్లలేదు
why-not-undo = రద్దు చేయడానికి ఏమీ లేదు: ఇంకా ఏమీ చేయలేదు
why-not-undo-all = రద్దు చేయడానికి ఏమీ లేదు: అన్నీ ఇప్పటికే రద్దయ్యాయి
why-not-undo-elsewhere = రద్దు చేయడానికి ఏమీ లేదు: అన్నీ వేరే కంప్యూటర్లలో చేశారు
why-not-past = ఇది గతం: ముందు Escape తో ఈ రోజుకు రండి
why-not-happened = మీరు చేసింది మాత్రమే రద్దు చేయవచ్చు
why-not-newer = ఇదేమిటో కొత్త Waypost కే తెలుసు
why-not-overruled = తర్వాత చేసింది చెల్లుతుంది: ముందు దాన్ని రద్దు చేయండి
why-not-history = చరిత్ర చూపగలిగేది ఏదీ ఎంచుకోలేదు
why-not-back = వెనక్కి వెళ్లే చోటు ఇంకా లేదు
why-not-forward = ముందుకు వెళ్లే చోటు ఇంకా లేదు
why-not-word = పదకోశంలోని పదం ఇక్కడ లేదు
why-not-nothing = ఏదీ ఎంచుకోలేదు
why-not-gone = ఇది ఇప్పుడు రోడ్‌మ్యాప్‌లో లేదు, చూడటం మాత్రమే కుదురుతుంది
why-not-versions = ఇక్కడ ఇంతవరకు ఏమీ రాయలేదు: { $note } గమనిక రాస్తుంది
why-not-instead = రోడ్‌మ్యాప్‌లో దీని స్థానంలో ఏదీ లేదు
why-not-resize = ఆ వైపు ఈ ప్యానెల్ పక్కన మరో ప్యానెల్ లేదు
why-not-log = ఇంకా ఏ సందేశమూ లేదు
why-not-next = తర్వాత చేయాల్సినది ఏదీ లేదు
why-not-more = ఇంకా సూచనలు లేవు
why-not-redo = మళ్లీ చేయడానికి ఏమీ లేదు: ఏదీ రద్దు కాలేదు
why-not-redo-since = మళ్లీ చేయడానికి ఏమీ లేదు: రద్దు తర్వాత వేరేది చేశారు

## నోటీసులు

notice-did = { $what ->
        [done] ✓ { $title } · సేవ్ అయింది
        [doing] ◐ { $title } · సేవ్ అయింది
        [skipped] – { $title } · వదిలేశారు
        [todo] ○ { $title } · మళ్లీ చేయాల్సినది
        [starred] ★ { $title } · సేవ్ అయింది
        [unstarred] { $title } · నక్షత్రం తీసేశారు
        [note] ✎ { $title } · గమనిక సేవ్ అయింది
        [unnoted] { $title } · గమనిక తీసేశారు
        [search] ✓ { $title } · వెతుకులాటల్లో సేవ్ అయింది
        [forgotten] “{ $title }” తీసేశారు · రద్దు చేస్తే తిరిగి వస్తుంది
       *[other] { $title } · సేవ్ అయింది
    }
notice-hidden = { $pane ->
        [sections] { $length ->
            [short] రోడ్‌మ్యాప్‌లు దాగి ఉన్నాయి
           *[long] రోడ్‌మ్యాప్‌లు దాగి ఉన్నాయి; జాబితా బయటికి వెళ్తే తాత్కాలికంగా కనిపిస్తాయి
        }
       *[details] { $length ->
            [short] వివరాలు దాగి ఉన్నాయి
           *[long] వివరాలు, ప్రగతి దాగి ఉన్నాయి; వాటిలోకి వెళ్తే తాత్కాలికంగా కనిపిస్తాయి
        }
    }
notice-shown = { $pane ->
        [sections] రోడ్‌మ్యాప్‌లు మళ్లీ కనిపిస్తున్నాయి
       *[details] వివరాలు, ప్రగతి మళ్లీ కనిపిస్తున్నాయి
    }
notice-panes-reset = ప్యానెళ్లు మొదట ఉన్నట్టు అమరాయి
notice-mouse = { $how ->
        [on] మౌస్ ఇప్పుడు Waypost ది; Shift తో పాఠ్యం ఎంచుకోవచ్చు
       *[off] మౌస్ ఇప్పుడు టెర్మినల్‌ది: పాఠ్యం ఎంచుకోవచ్చు
    }
notice-timer-started = ◷ { $title } · టైమర్ నడుస్తోంది
notice-timer-stopped = ◷ { $title } · { $minutes } నిమి. సేవ్ అయింది
notice-timer-lost = ◷ { $title } · టైమర్ ఆపలేదు; { $minutes } నిమి. లెక్కించాం
notice-timer-elsewhere = టైమర్‌ను వేరే చోట ఆపారు
notice-did-all = { $what ->
        [done] ✓ { $count } అంశాలు · సేవ్ అయ్యాయి
        [doing] ◐ { $count } అంశాలు · సేవ్ అయ్యాయి
        [skipped] – { $count } అంశాలు · వదిలేశారు
        [todo] ○ { $count } అంశాలు · మళ్లీ చేయాల్సినవి
        [starred] ★ { $count } అంశాలు · సేవ్ అయ్యాయి
        [unstarred] { $count } అంశాలు · నక్షత్రాలు తీసేశారు
       *[other] { $count } అంశాలు · సేవ్ అయ్యాయి
    }
    .of = { $what ->
            [done] ✓ { $title } లోని { $count } అంశాలు · సేవ్ అయ్యాయి
            [doing] ◐ { $title } లోని { $count } అంశాలు · సేవ్ అయ్యాయి
            [skipped] – { $title } లోని { $count } అంశాలు · వదిలేశారు
            [todo] ○ { $title } లోని { $count } అంశాలు · మళ్లీ చేయాల్సినవి
            [starred] ★ { $title } లోని { $count } అంశాలు · సేవ్ అయ్యాయి
            [unstarred] { $title } లోని { $count } అంశాలు · నక్షత్రాలు తీసేశారు
           *[other] { $title } లోని { $count } అంశాలు · సేవ్ అయ్యాయి
        }
notice-undid = { $what ->
        [todo] రద్దయింది: { $title } ముందున్నట్టే ఉంది
        [starred] రద్దయింది: { $title } నక్షత్రం
        [unstarred] రద్దయింది: { $title } కు మళ్లీ నక్షత్రం ఉంది
        [note] రద్దయింది: { $title } పై గమనిక
        [unnoted] రద్దయింది: { $title } కు మళ్లీ గమనిక ఉంది
        [search] రద్దయింది: “{ $title }” వెతుకులాట ముందున్నట్టే ఉంది
        [forgotten] రద్దయింది: “{ $title }” వెతుకులాట మళ్లీ సేవ్ అయింది
        [done] రద్దయింది: పూర్తి, { $title }
        [doing] రద్దయింది: జరుగుతోంది, { $title }
        [skipped] రద్దయింది: వదిలేయడం, { $title }
       *[other] రద్దయింది: { $what }, { $title }
    }
notice-undid-all = { $what ->
        [todo] రద్దయింది: { $count } అంశాలు ముందున్నట్టే ఉన్నాయి
        [starred] రద్దయింది: { $count } అంశాల నక్షత్రాలు
        [unstarred] రద్దయింది: { $count } అంశాలకు మళ్లీ నక్షత్రాలు ఉన్నాయి
        [note] రద్దయింది: { $count } అంశాలపై గమనికలు
        [unnoted] రద్దయింది: { $count } అంశాలకు మళ్లీ గమనికలు ఉన్నాయి
        [done] రద్దయింది: పూర్తి, { $count } అంశాలు
        [doing] రద్దయింది: జరుగుతోంది, { $count } అంశాలు
        [skipped] రద్దయింది: వదిలేయడం, { $count } అంశాలు
       *[other] రద్దయింది: { $what }, { $count } అంశాలు
    }
    .of = { $what ->
            [todo] రద్దయింది: { $title } లోని { $count } అంశాలు ముందున్నట్టే ఉన్నాయి
            [starred] రద్దయింది: { $title } లోని { $count } అంశాల నక్షత్రాలు
            [unstarred] రద్దయింది: { $title } లోని { $count } అంశాలకు మళ్లీ నక్షత్రాలు ఉన్నాయి
            [note] రద్దయింది: { $title } లోని { $count } అంశాలపై గమనికలు
            [unnoted] రద్దయింది: { $title } లోని { $count } అంశాలకు మళ్లీ గమనికలు ఉన్నాయి
            [done] రద్దయింది: పూర్తి, { $title } లోని { $count } అంశాలు
            [doing] రద్దయింది: జరుగుతోంది, { $title } లోని { $count } అంశాలు
            [skipped] రద్దయింది: వదిలేయడం, { $title } లోని { $count } అంశాలు
           *[other] రద్దయింది: { $what }, { $title } లోని { $count } అంశాలు
        }
notice-redid = { $what ->
        [todo] మళ్లీ చేశారు: { $title } చేయాల్సినది
        [starred] మళ్లీ చేశారు: { $title } నక్షత్రం
        [unstarred] మళ్లీ చేశారు: { $title } కు నక్షత్రం లేదు
        [note] మళ్లీ చేశారు: { $title } పై గమనిక
        [unnoted] మళ్లీ చేశారు: { $title } కు గమనిక లేదు
        [search] మళ్లీ చేశారు: “{ $title }” వెతుకులాట సేవ్ అయింది
        [forgotten] మళ్లీ చేశారు: “{ $title }” వెతుకులాట తీసేశారు
        [done] మళ్లీ చేశారు: పూర్తి, { $title }
        [doing] మళ్లీ చేశారు: జరుగుతోంది, { $title }
        [skipped] మళ్లీ చేశారు: వదిలేయడం, { $title }
       *[other] మళ్లీ చేశారు: { $what }, { $title }
    }
notice-redid-all = { $what ->
        [todo] మళ్లీ చేశారు: { $count } అంశాలు చేయాల్సినవి
        [starred] మళ్లీ చేశారు: { $count } అంశాల నక్షత్రాలు
        [unstarred] మళ్లీ చేశారు: { $count } అంశాలకు నక్షత్రాలు లేవు
        [note] మళ్లీ చేశారు: { $count } అంశాలపై గమనికలు
        [unnoted] మళ్లీ చేశారు: { $count } అంశాలకు గమనికలు లేవు
        [done] మళ్లీ చేశారు: పూర్తి, { $count } అంశాలు
        [doing] మళ్లీ చేశారు: జరుగుతోంది, { $count } అంశాలు
        [skipped] మళ్లీ చేశారు: వదిలేయడం, { $count } అంశాలు
       *[other] మళ్లీ చేశారు: { $what }, { $count } అంశాలు
    }
    .of = { $what ->
            [todo] మళ్లీ చేశారు: { $title } లోని { $count } అంశాలు చేయాల్సినవి
            [starred] మళ్లీ చేశారు: { $title } లోని { $count } అంశాల నక్షత్రాలు
            [unstarred] మళ్లీ చేశారు: { $title } లోని { $count } అంశాలకు నక్షత్రాలు లేవు
            [note] మళ్లీ చేశారు: { $title } లోని { $count } అంశాలపై గమనికలు
            [unnoted] మళ్లీ చేశారు: { $title } లోని { $count } అంశాలకు గమనికలు లేవు
            [done] మళ్లీ చేశారు: పూర్తి, { $title } లోని { $count } అంశాలు
            [doing] మళ్లీ చేశారు: జరుగుతోంది, { $title } లోని { $count } అంశాలు
            [skipped] మళ్లీ చేశారు: వదిలేయడం, { $title } లోని { $count } అంశాలు
           *[other] మళ్లీ చేశారు: { $what }, { $title } లోని { $count } అంశాలు
        }
notice-search-same = { $title } ఇప్పటికే సేవ్ అయింది
notice-search-long = సేవ్ చేయడానికి ఇది మరీ పొడవు
notice-opened = తెరిచారు: { $address }
notice-added = { $title } ఇప్పుడు { $to } లో ఉంది
notice-copied = కాపీ అయింది: { $address }
notice-sent = మీ టెర్మినల్ క్లిప్‌బోర్డుకు పంపాం: { $address }
notice-sent-instead = { $how ->
        [hangs] { $program } స్పందించడం లేదు. బదులుగా చిరునామాను మీ టెర్మినల్ క్లిప్‌బోర్డుకు పంపాం
       *[failed] { $program } విఫలమైంది ({ $why }). బదులుగా చిరునామాను మీ టెర్మినల్ క్లిప్‌బోర్డుకు పంపాం
    }
notice-language = భాష: { $name }; అందులో లేనివి ఆంగ్లంలో ఉంటాయి
notice-hits = { $how ->
        [grouped] దొరికినవి: రోడ్‌మ్యాప్‌లవారీగా
       *[other] దొరికినవి: మేలైనవి ముందు
    }
notice-openings = { $how ->
        [remembered] తెరిచే లింకులు: గుర్తుంటాయి, వెతికితే సమానమైనవాటిలో ముందు వస్తాయి
       *[other] తెరిచే లింకులు: ఇక గుర్తుండవు, వెతుకులాట వాటిని పట్టించుకోదు
    }
notice-bookmarked = { $title } కు { $letter } బుక్‌మార్క్ పెట్టారు
notice-no-bookmark = { $letter } బుక్‌మార్క్ ఇంకా దేనికీ లేదు
notice-bookmark-gone = { $letter } బుక్‌మార్క్ ఉన్నది ఇప్పుడు రోడ్‌మ్యాప్‌లలో లేదు
notice-bookmark-letter = బుక్‌మార్క్ ఒక అక్షరం లేదా అంకె కావాలి, { $letter } కాదు
bookmark-gone = ఇప్పుడు లేదు
bookmark-any = a–z
    .help = ఏదైనా అక్షరం లేదా అంకె
notice-theme = థీమ్: { $name }

## లోపాలు

error = లోపం
hint = సూచన
error-unknown-item = `{ $asked }` అనే అంశం లేదు
error-retired-item = `{ $asked }` ఇప్పుడు రోడ్‌మ్యాప్‌లో లేదు: { $reason }
hint-retired = పోయిన అంశాలతో మీరు చేసింది `waypost changes` చూపిస్తుంది
hint-retired-into = దాని స్థానంలో { $into }
hint-did-you-mean = `{ $nearest }` అనా మీ ఉద్దేశం?
error-damaged-program = లోపలి డేటాబేస్ చదవలేం: ప్రోగ్రామ్ ఫైలు పాడైంది
error-no-state-folder = గుర్తులు ఉంచడానికి ఫోల్డర్ లేదు: వెళ్లిపోగానే అవి పోతాయి
error-unknown-theme = `{ $name }` అనే థీమ్ లేదు
error-theme = `{ $name }` థీమ్‌ను వాడలేం
error-theme-unread = { $path } థీమ్‌ను చదవలేం
hint-themes = ఉన్నవి { $known }
hint-theme = థీమ్ ఎలా రాయాలో docs/themes.md చెబుతుంది; `--theme auto` అది లేకుండా పనిచేస్తుంది
hint-theme-unread = ఫైలును చదవగలిగేలా చేయండి, లేదా --theme తో మరో థీమ్ ఎంచుకోండి
notice-theme-gone = “{ $name }” థీమ్‌ను వాడలేం: { $why }
notice-theme-broken = “{ $name }” ను వాడలేం: { $why }
error-terminal = టెర్మినల్‌ను వాడలేం
error-thread = థ్రెడ్ మొదలుపెట్టలేం
error-worker = జర్నల్ థ్రెడ్ ముందే ముగిసింది: చివరి గుర్తులు సేవ్ కాకపోవచ్చు

## సెట్టింగ్‌ల కీలలో పొరపాట్లు

keys-unknown-place = `{ $name }` అనే చోటు లేదు
keys-unknown-action = `{ $name }` అనే చర్య లేదు
keys-unknown-key = `{ $name }` అనే కీ లేదు
keys-unknown-preset = `{ $name }` అనే ప్రీసెట్ లేదు
keys-no-table = `{ $name }` ఒక చోటు, దానికి సొంత కీలు ఉంటాయి
keys-no-action = ఇది చర్య పేరు కాదు
keys-empty = ఇక్కడ ఒక కీ ఉండాలి
keys-same = `{ $key }` ను కేటాయించలేం: టెర్మినళ్లు దానికి బదులు `{ $other }` పంపుతాయి
keys-untold = `{ $key }` ను కేటాయించలేం: చాలా టెర్మినళ్లు దాన్ని ఇతర కీల నుండి వేరుగా చూపవు
keys-letter = `{ $key }` ఇక్కడ అక్షరం టైప్ చేస్తుంది
keys-twice = `{ $key }` ఇక్కడ రెండుసార్లు ఉంది: మొదట `{ $action }` కు
keys-chord = `{ $keys }` ను ఎప్పటికీ నొక్కలేరు: `{ $key }` నొక్కగానే `{ $action }` జరుగుతుంది
keys-no-way-out = `{ $key }` లేకపోతే `{ $action }` కు కీ ఏదీ మిగలదు
hint-keys-key = ఒక అక్షరం, లేదా `space`, `ctrl-x`, `alt-left`, `shift-tab`, `f5`, `g g` లాగా రాయండి
hint-keys-same = `{ $other }` ను, లేదా మరో కీని కేటాయించండి
hint-keys-untold = మరో కీని కేటాయించండి, ఉదా. `alt-` తో ఒక అక్షరం
hint-keys-letter = `ctrl-` లేదా `alt-` తో ఒక అక్షరం, లేదా ఏదీ టైప్ చేయని కీ వాడండి
hint-keys-everywhere = కొన్ని చోట్ల అక్షరం టైప్ అవుతుంది: `[keys.browse]` కింద రాయండి, లేదా `ctrl-` లేదా `alt-` వాడండి
hint-keys-action = కోట్స్‌లో చర్య పేరు, లేదా "none" అని రాయండి; అన్నీ docs/keys.md లో ఉన్నాయి
hint-keys-preset = ఉన్నవి { $known }
hint-keys-places = ఉన్నవి { $known }
hint-keys-no-table = `[keys.{ $name }]` అని విడిగా ఒక వరుసలో, దాని కీలు కింద రాయండి
hint-keys-twice = రెండింటిలో ఒకటి తీసేయండి
hint-keys-chord = మరో కీతో మొదలుపెట్టండి, లేదా `"{ $key }" = "none"` చేర్చండి
hint-keys-no-way-out = `[keys.{ $place }]` కింద `{ $action }` కు మరో కీ ఇవ్వండి

## వెతుకు నియమాలు

rule-words = అంశంలో ఎక్కడైనా ఉండే పదాలు, ఏ క్రమంలోనైనా, ఏ భాషలోనైనా.
rule-phrase = ఈ పదాలు పక్కపక్కనే. హైఫన్ ఖాళీతో సమానం.
rule-start = శీర్షిక దీనితో మొదలవుతుంది.
rule-end = శీర్షిక దీనితో ముగుస్తుంది.
rule-not = ఇది లేనివన్నీ; !kind:video, !"fine tuning" కూడా.
rule-or = రెండింటిలో ఏదైనా. ఈ గుర్తు విడిగా ఉండాలి.
rule-kind = ఒక రకం: { $values }.
rule-status = ఎంతవరకు వచ్చారు: { $values }.
rule-level = కనీస స్థాయి; level:beginner ఆ స్థాయి ఉన్న పరిధులను కూడా చూపుతుంది: { $values }.
rule-minutes = ఎన్ని నిమిషాలు పడుతుంది, అంచనాలు కూడా; <=, >, >=, minutes:30 కూడా.
rule-lang = ఆ భాషలో ఉన్నవి, in:en అని కూడా: { $values }.
rule-author = చేసినవారి పేరులో భాగం.
rule-topic = ఒక విషయం, లేదా దాని భాగం.
rule-roadmap = రోడ్‌మ్యాప్ id, లేదా శీర్షికలో భాగం.
rule-section = విభాగం id లేదా దారి, లేదా శీర్షికలో భాగం.
rule-type = ఒక తరహా: { $values }.
rule-star = నక్షత్రం ఉన్నవి, లేదా లేనివి: { $values }.
rule-note = మీ గమనికలో భాగం.
rule-added = ఇది వచ్చిన రోడ్‌మ్యాప్‌ల వెర్షన్; <, <=, >, added:0.2 కూడా.
rule-health = చిరునామా ఎలా ఉంది: { $values }.
rule-id = id లో భాగం.
rule-url = చిరునామాలో భాగం.
rule-is = star:yes లాంటిదే.
search-unknown-field = `{ $field }` అనే ఫీల్డు లేదు
search-unknown-value = `{ $field }` కు `{ $value }` అనే విలువ లేదు
search-known = { $known } ప్రయత్నించండి
search-meant-field = `{ $field }` అనే ఫీల్డు లేదు; `{ $known }` అనా మీ ఉద్దేశం?
search-try-field = `{ $field }` అనే ఫీల్డు లేదు: { $known } ప్రయత్నించండి
search-meant-value = `{ $field }` కు `{ $value }` అనే విలువ లేదు; `{ $known }` అనా మీ ఉద్దేశం?
search-try-value = `{ $field }` కు `{ $value }` అనే విలువ లేదు: { $known } ప్రయత్నించండి
search-meant-fit = `{ $value }` కు సరిపోయే { $field } లేదు; `{ $known }` అనా మీ ఉద్దేశం?
search-unfit = `{ $value }` కు సరిపోయే { $field } లేదు
hint-part-is-enough = దానిలో కొంత భాగం రాస్తే చాలు
error-no-randomness = ఆపరేటింగ్ సిస్టమ్ యాదృచ్ఛిక సంఖ్యలు ఇవ్వడం లేదు
error-read-state = { $path } చదవలేం
error-write-state = { $path } లో రాయలేం
error-lock-state = { $path } లాక్ చేయలేం
error-read-session = ఎక్కడ ఆగారో చెప్పలేం: { $path } పాడైంది
hint-session = ఒకసారి తెర నుండి బయటికి వస్తే కొత్తగా రాస్తుంది; మీ ప్రగతి వేరే చోట ఉంది
hint-disk-full = ఆ డిస్కులో చోటు చేయండి, లేదా --state లేదా WAYPOST_STATE_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి
hint-state-permission = అక్కడ చదివే, రాసే అనుమతి ఇవ్వండి, లేదా --state లేదా WAYPOST_STATE_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి
hint-file-limit = ulimit -f చూపే ఫైలు పరిమాణ పరిమితి పెంచండి, లేదా --state లేదా WAYPOST_STATE_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి
hint-locked = మరో Waypost ఆగి ఉంటే fg తో తిరిగి తేండి, లేదా దాన్ని ముగించండి
hint-file-in-the-way = ఫోల్డర్ ఉండాల్సిన చోట { $path } ఫైలు ఉంది: దాన్ని వేరే చోటికి మార్చండి, లేదా --state లేదా WAYPOST_STATE_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి
hint-folder-in-the-way = ఫైలు ఉండాల్సిన చోట { $path } ఫోల్డర్ ఉంది: దాన్ని వేరే చోటికి మార్చండి, లేదా --state లేదా WAYPOST_STATE_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి
hint-link-in-the-way = { $path } ఎక్కడికీ చేరని లింకు: దాని గమ్యాన్ని తిరిగి తేండి, లేదా --state లేదా WAYPOST_STATE_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి
hint-no-folder = HOME కు మీ ఫోల్డర్ పూర్తి దారి ఇవ్వండి, లేదా --state లేదా WAYPOST_STATE_DIR తో ఎంచుకోండి
hint-other-state-folder = --state లేదా WAYPOST_STATE_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి
notice-damaged = { $count ->
        [one] మీ ప్రగతిలో ఒక వరుస చదవలేకపోయాం. నకలు ఉంచాం; మిగతావన్నీ లెక్కలో ఉన్నాయి.
       *[other] మీ ప్రగతిలో { $count } వరుసలు చదవలేకపోయాం. నకళ్లు ఉంచాం; మిగతావన్నీ లెక్కలో ఉన్నాయి.
    }
notice-newer = { $count ->
        [one] మీ ప్రగతిలో ఒక వరుస కొత్త Waypost నుండి వచ్చింది: దాన్ని ఇక్కడ కూడా ఇన్‌స్టాల్ చేయండి. ఏదీ పోలేదు.
       *[other] మీ ప్రగతిలో { $count } వరుసలు కొత్త Waypost నుండి వచ్చాయి: దాన్ని ఇక్కడ కూడా ఇన్‌స్టాల్ చేయండి. ఏదీ పోలేదు.
    }
error-damaged = { $count ->
        [one] జర్నల్‌లో ఒక వరుస పాడైంది
       *[other] జర్నల్‌లో { $count } వరుసలు పాడయ్యాయి
    }
notice-restored = { $count ->
        [one] సేవ్ చేసినది డిస్కు నుండి పోయింది: ఒక సంఘటన మళ్లీ సేవ్ అయింది.
       *[other] సేవ్ చేసినవి డిస్కు నుండి పోయాయి: { $count } సంఘటనలు మళ్లీ సేవ్ అయ్యాయి.
    }
notice-no-shell = తిరిగి వెళ్లడానికి షెల్ లేదు
notice-no-saving = ఇప్పుడు ఏదీ సేవ్ కాదు: { $why }. చూడండి: { $path }
notice-not-saved = ఇంకా సేవ్ కాలేదు, మళ్లీ ప్రయత్నిస్తాం: { $why }. చూడండి: { $path }
notice-not-read = మీ ప్రగతి చదవలేం: { $why }. చూడండి: { $path }
notice-more-passed-over = { $count ->
        [one] { $file } లో మరో వరుస లెక్కలోకి రాదు
       *[other] { $file } లో మరో { $count } వరుసలు లెక్కలోకి రావు
    }
hint-damaged = మిగతా వరుసలన్నీ లెక్కలో ఉన్నాయి. నకలు { $copy } లో ఉంది: అలాంటి వరుసలు ఎడిటర్‌లో తీసేయండి, లేదా అది Waypost ది కాకపోతే ఫైలును వేరే చోటికి మార్చండి
hint-damaged-lines = మిగతా వరుసలన్నీ లెక్కలో ఉన్నాయి. ప్రతి ఫైలు పక్కన .damaged తో ముగిసే నకలు ఉంది: Waypost నడవనప్పుడు అలాంటి వరుసలు ఎడిటర్‌లో తీసేయండి
hint-newer = కొత్త వెర్షన్ ఇక్కడ కూడా ఇన్‌స్టాల్ చేయండి: మిగతా వరుసలన్నీ లెక్కలో ఉన్నాయి, ఏదీ పోలేదు
notice-line-passed-over = { $file } లో { $line } వ వరుస లెక్కలోకి రాదు: { $why }

error-open = లింకు తెరవలేం
error-no-browser = లింకు తెరవడానికి ఇక్కడ బ్రౌజర్ లేదు
error-no-clipboard = ఈ టెర్మినల్‌కు క్లిప్‌బోర్డ్ లేదు; పూర్తి చిరునామా వివరాల్లో ఉంది
error-start-browser = { $program } బ్రౌజర్ మొదలుకాలేదు
error-browser-failed = బ్రౌజర్ లింకు తెరవలేకపోయింది
error-qr-no-room = QR కోడ్‌కు { $columns } కాలమ్‌లు కావాలి, ఈ టెర్మినల్‌లో { $room } ఉన్నాయి
hint-qr-no-room = విండోను వెడల్పు చేయండి, లేదా ఫోన్‌లో { $address } మీరే టైప్ చేసి తెరవండి
hint-no-browser = { $address } ను వేరే చోట తెరవండి, లేదా ఎన్విరాన్‌మెంట్ వేరియబుల్ BROWSER లో బ్రౌజర్ పేరు ఇవ్వండి
hint-set-browser = { $address } ను వేరే చోట తెరవండి, లేదా ఎన్విరాన్‌మెంట్ వేరియబుల్ BROWSER లో మరో బ్రౌజర్ పేరు ఇవ్వండి
hint-correct-browser = { $address } ను వేరే చోట తెరవండి, లేదా ఎన్విరాన్‌మెంట్ వేరియబుల్ BROWSER ను సరిచేయండి

## కమాండ్ లైన్: ఆదేశాలు, ఎంపికలు

cli = టెర్మినల్‌లో నేర్చుకునే రోడ్‌మ్యాప్‌లు చూసే ప్రోగ్రామ్. ఆదేశం ఇవ్వకపోతే మీరు ఆగిన చోట తెరుచుకుంటుంది
    .after = ముగింపు సంకేతాలు: 0 పూర్తి, 1 ఏదీ దొరకలేదు, 2 అడిగినదానిలో పొరపాటు, 3 కంప్యూటర్‌లో లోపం.
    .json = మనుషులు చదివే పాఠ్యానికి బదులు ఒక JSON పత్రం చూపు
    .lang = ఈ భాష వాడు; అందులో లేనివి ఆంగ్లంలో ఉంటాయి
    .theme = తెరపై ఈ థీమ్ వాడు
    .linear = స్క్రీన్ రీడర్లకు, బ్రెయిలీకి అన్నీ మాటల్లో, వరుస వరుసగా చెప్పు; ఆదేశం ఇవ్వకపోతే సంభాషణగా
    .color = రంగులు ఎప్పుడు వాడాలి
    .data = మీ సొంత రోడ్‌మ్యాప్‌లు, సెట్టింగ్‌ల ఫోల్డర్ [వేరియబుల్: WAYPOST_DATA_DIR]
    .state = మీ ప్రగతి ఫోల్డర్ [వేరియబుల్: WAYPOST_STATE_DIR]
cli-help =
    .usage = వాడుక:
    .commands = ఆదేశాలు:
    .arguments = ఆర్గ్యుమెంట్లు:
    .options = ఎంపికలు:
    .examples = ఉదాహరణలు:
    .help = సహాయం చూపు
    .version = వెర్షన్ చూపు
    .of-command = ఈ సందేశాన్ని, లేదా ఇచ్చిన ఆదేశాల సహాయాన్ని చూపు
    .default = డిఫాల్ట్:
    .values = వీలైన విలువలు:
cli-as-of =
    .help = ఈ రోజున ఉన్నట్టు, ఉదా. 2026-11-01, నిన్న లేదా "2 వారాల క్రితం"
cli-filter = వడపోతలు (ఒకదాన్ని మళ్లీ ఇస్తే దాని విలువల్లో ఏదైనా సరే; పేర్లు, శీర్షికలు కానివాటిని కామాలతో కలపవచ్చు)
    .status = todo, doing, done లేదా skipped
    .kind = ఉదా. video, paper, course, step లేదా term
    .type = resource, step, objective, task లేదా term
    .level = beginner, intermediate, advanced, లేదా beginner-intermediate వంటి పరిధి
    .in = ఈ భాషలో ఉన్నవి: en, ru, th, te లేదా zh-Hant
    .health = చిరునామా స్థితి: ok, suspect, moved లేదా dead
    .author = చేసినవారి పేరులో భాగం
    .topic = ఒక విషయం, లేదా దాని భాగం
    .roadmap = రోడ్‌మ్యాప్ id, లేదా శీర్షికలో భాగం
    .section = విభాగం id లేదా దారి, లేదా శీర్షికలో భాగం
    .minutes = ఎన్ని నిమిషాలు పడుతుంది, ఉదా. "<30" లేదా ">=60"; అంచనాలు కూడా
    .note = మీ గమనికలో భాగం
    .starred = నక్షత్రం ఉన్నవి మాత్రమే
cli-item =
    .id = అంశం id, జాబితాల్లో కనిపించేది
    .ids = అంశాల id లు; - ప్రామాణిక ఇన్‌పుట్ నుండి చదువుతుంది
    .already = ఇప్పటికే అలాగే ఉంది
    .no-ids = id లు ఇవ్వలేదు, కాబట్టి ఏదీ మారలేదు.
cli-roadmaps = రోడ్‌మ్యాప్‌లు, మీ ప్రగతి చూపు
cli-list = రోడ్‌మ్యాప్‌ల క్రమంలో అంశాలు చూపు
    .place = ఈ రోడ్‌మ్యాప్ లేదా విభాగంలో ఉన్నవి మాత్రమే, ఉదా. llm-course/fundamentals
    .nothing = సరిపోయే అంశం లేదు.
cli-list-unfit = { $filters } కు సరిపోయే అంశం లేదు.
cli-search = అంశాలు వెతుకు, మేలైనవి ముందు
    .rules = వెతుకు వరుసలో రాయగలిగేవి:
    .query = అంశంలో ఎక్కడైనా ఉండే పదాలు, ఏ క్రమంలోనైనా, ఏ భాషలోనైనా
    .exact = టైప్ చేసినట్టే ఉన్నవి మాత్రమే: టైపింగ్ పొరపాట్లు, పొడి అక్షరాలు, ఇతర పేర్లు వద్దు
    .ignore-opened = తెరిచిన లింకులను పట్టించుకోకుండా క్రమంలో పెట్టు
    .after = kind:video,book అన్నా kind:video kind:book అన్నా ఏదైనా ఒకటి; వేర్వేరు ఫీల్డులు అన్నీ సరిపోవాలి.
        ఈ గుర్తులు షెల్‌కు చిక్కకుండా ఒంటి కోట్స్‌లో పెట్టండి: '"fine tuning" !kind:video minutes<30'.
    .kept = సేవ్ చేసిన ఈ వెతుకులాట వరుస; అదనపు పదాలు దాన్ని కుదిస్తాయి
    .keep = వడపోతలతో సహా వరుసను ఈ పేరుతో సేవ్ చేయి
cli-searches = పేరుతో సేవ్ చేసిన వెతుకులాటలు, వాటిలో మీ ప్రగతి చూపు
    .rename = సేవ్ చేసిన వెతుకులాట పేరు మార్చు
    .forget = వెతుకులాటను సేవ్ చేసినవాటి నుండి తీసేయి; waypost undo తిరిగి తెస్తుంది
    .name = వెతుకులాట పేరు; పెద్ద, చిన్న అక్షరాల తేడా లేదు
    .new-name = కొత్త పేరు
    .nothing = ఇంకా ఏ వెతుకులాటా సేవ్ కాలేదు: waypost search QUERY --keep NAME ఒకటి సేవ్ చేస్తుంది.
    .after = waypost search 'kind:video status:todo' --keep videos వెతుకులాటను సేవ్ చేస్తుంది, waypost search --kept videos దాన్ని నడుపుతుంది.
cli-show = ఒక అంశం గురించి అన్నీ చూపు
    .id = id
    .places = ఉన్న చోటు
    .starred = ★ నక్షత్రం ఉంది
cli-open = అంశం లింకును బ్రౌజర్‌లో తెరువు
    .print = చిరునామా మాత్రమే చూపు
    .qr = చిరునామాను ఫోన్ కోసం QR కోడ్‌గా చూపు, తెరవవద్దు
cli-open-not-noted = లింకు తెరుచుకుంది. కానీ అది రాసుకోలేకపోయాం: { $why }
cli-open-no-address = { $title } కు చిరునామా లేదు: పేరుతో వెతకండి.
cli-done = అంశాలను అవి ఉన్న అన్ని చోట్లా పూర్తయినట్టు గుర్తించు
cli-doing = అంశాలు మొదలైనట్టు గుర్తించు
cli-skip = అంశాలను అంకెల్లో లెక్కించవద్దు
cli-todo = అంశాలను మళ్లీ చేయాల్సినవిగా మార్చు
cli-star = అంశాలకు నక్షత్రం ఇవ్వు
cli-unstar = అంశాల నక్షత్రం తీసేయి
cli-note = Markdown గమనికలు చూపు లేదా రాయి
    .id = అంశం, లేదా ROADMAP/SECTION; ఇవ్వకపోతే గమనికలన్నీ కనిపిస్తాయి
    .text = గమనిక; - ప్రామాణిక ఇన్‌పుట్ నుండి చదువుతుంది; ఇవ్వకపోతే గమనికను చూపుతుంది
    .edit = VISUAL లేదా EDITOR చెప్పే ఎడిటర్‌లో రాయి
    .clear = గమనికను తీసేయి
    .history = గమనిక ఎలా ఉండేదో చూపు, కొత్తది ముందు
    .restore = ఈ సంఖ్య ఉన్న గమనికను తిరిగి తే
    .cleared = గమనిక తీసేశారు
    .nothing = ఇంకా గమనికలు లేవు.
cli-note-none = { $title } పై గమనిక లేదు.
cli-undo = చివరిగా చేసినదాన్ని రద్దు చేయి
    .count = ఎన్ని పనులు రద్దు చేయాలి
    .event = ఈ సంఘటన మాత్రమే (history --json చూపేది), ఎక్కడ చేసినా
    .already = దానిలో రద్దు చేయడానికి ఏమీ లేదు.
cli-redo = రద్దు చేసినదాన్ని మళ్లీ చేయి
    .count = ఎన్ని పనులు మళ్లీ చేయాలి
    .event = ఈ సంఘటన మాత్రమే (history --json చూపేది)
    .already = అది రద్దు కాలేదు.
cli-glossary = అన్ని రోడ్‌మ్యాప్‌ల పదాలు వివరించు
    .query = పదం పేరులోని పదాలు, ఏ క్రమంలోనైనా, ఏ భాషలోనైనా
    .nothing = పదాలు లేవు.
cli-glossary-unfit = ఏ పదం పేరులోనూ అర్థంలోనూ “{ $query }” లేదు. ఒక పదం తీసేయండి, లేదా మొదటి భాగమే రాయండి.
cli-history = మీరు చేసింది చూపు, కొత్తది ముందు
    .id = ఈ అంశంతో, లేదా ఈ రోడ్‌మ్యాప్ లేదా విభాగంలో చేసినవి మాత్రమే, ఉదా. llm-course/fundamentals
    .since = ఈ రోజు నుండి చేసినవి మాత్రమే, ఉదా. 2026-11-01, ఈరోజు, నిన్న లేదా "2 వారాల క్రితం"
    .nothing = ఇంకా ఏమీ చేయలేదు.
cli-history-unfit-item = { $title } తో ఇంకా ఏమీ చేయలేదు.
cli-history-unfit-day = { $day } నుండి ఏమీ చేయలేదు.
cli-next = తర్వాత ఏం చేయాలో, ఎందుకో చూపు
    .minutes = ఇన్ని నిమిషాల్లో అయిపోతాయని తెలిసినవి మాత్రమే
    .nothing = చేయాల్సినది ఏదీ లేదు: అన్నీ పూర్తయ్యాయి లేదా వదిలేశారు.
cli-next-unfit = చేయాల్సినవాటిలో { $minutes ->
        [one] ఒక నిమిషంలో అయిపోయేది ఏదీ లేదు.
       *[other] { $minutes } నిమిషాల్లోపు అయిపోయేది ఏదీ లేదు.
    }
cli-progress = ఎంతవరకు వచ్చారో చూపు
    .roadmap = ఈ రోడ్‌మ్యాప్, దాని విభాగాలు మాత్రమే
    .kinds = రకాలవారీగా
    .levels = స్థాయిలవారీగా
    .done = పూర్తి
    .doing = జరుగుతోంది
    .skipped = వదిలేసింది
    .open = మిగిలింది
    .week = ఈ వారం
    .that-week = ఆ వారం
cli-progress-streak = వరుసగా { $days ->
        [one] ఒక రోజు
       *[other] { $days } రోజులు
    }, అత్యధికం { $longest }. వారానికి ఒక రోజు తప్పినా వరుస తెగదు.
cli-progress-states = { $doing ->
        [0] వదిలేసినవి { $skipped }
       *[other] { $skipped ->
            [0] జరుగుతున్నవి { $doing }
           *[other] జరుగుతున్నవి { $doing }, వదిలేసినవి { $skipped }
        }
    }
cli-progress-as-of = { $day } నాడు ఉన్నట్టు
cli-progress-departed = { $count ->
        [one] మీరు పనిచేసిన ఒక అంశం ఇప్పుడు రోడ్‌మ్యాప్‌లో లేదు: waypost changes
       *[other] మీరు పనిచేసిన { $count } అంశాలు ఇప్పుడు రోడ్‌మ్యాప్‌లో లేవు: waypost changes
    }
cli-progress-more = … ఇంకా { $count }
cli-progress-heading =
    .year = గత సంవత్సరం
    .weeks = వారం వారం
    .waiting = మొదలైంది, పూర్తి కాలేదు
cli-timer = అంశంతో గడిపే సమయం లెక్కించు
    .start = అంశంపై టైమర్ మొదలుపెట్టు; నడుస్తున్నది ఆగుతుంది
    .stop = టైమర్ ఆపు
    .minutes = గడియారం ఏం చెప్పినా ఇన్ని నిమిషాలు లెక్కించు
    .status = టైమర్ ఏం లెక్కిస్తోందో చూపు
    .add = టైమర్ లేకుండా గడిపిన సమయం కలుపు
    .amount = ఎన్ని నిమిషాలు
    .nothing = టైమర్ నడవడం లేదు.
cli-timer-runs = ◷ { $title } · { $minutes } నిమి.
cli-timer-stopped = ◷ { $title } · { $minutes } నిమి. తర్వాత ఆగింది
cli-timer-added = ◷ { $title } · { $minutes } నిమి. కలిపాం
error-timer-left = { $title } పై టైమర్ { $at } కు మొదలైంది, దాన్ని ఆపలేదు
hint-timer-left = ఎంతసేపో చెప్పండి: waypost timer stop --minutes 25
cli-changes = మీరు చివరిసారి చూశాక కొత్తవి, మారినవి, పోయినవి చూపు
    .seen = చూసినట్టు రాసుకో, మళ్లీ చూపకుండా
    .nothing = మీరు చివరిసారి చూశాక ఏదీ మారలేదు.
    .unknown = మీరు ఏం చూశారో ఇంకా తెలియదు: దాన్ని తెర రాసుకుంటుంది, waypost changes --seen కూడా.
cli-changes-instead = దాని స్థానంలో: { $into }
cli-new = మొదలుపెట్టడానికి మీ సొంత రోడ్‌మ్యాప్ తయారు చేయి
    .name = దాని పేరు
    .id = పేరు నుంచి id రాకపోతే, దాని id
cli-new-edit = { $path } ను మీ ఎడిటర్‌లో మార్చండి: సేవ్ చేసిన ఒక సెకనులో కనిపిస్తుంది.
cli-new-add = ఏదైనా చేర్చండి: waypost add ADDRESS --to { $id }/first-things
cli-add = మీ సొంత రోడ్‌మ్యాప్‌లో ఒక చిరునామా చేర్చు
    .address = http లేదా https చిరునామా, లేదా అంశం id; - అయితే ప్రామాణిక ఇన్‌పుట్ నుంచి
    .to = ఎక్కడ: లేనిది తయారవుతుంది; అంతర్నిర్మిత రోడ్‌మ్యాప్ విభాగానికి కూడా చేర్చవచ్చు
    .title = దాని పేరు; లేకపోతే చిరునామా చెబుతుంది
    .kind = అది ఏ రకం; లేకపోతే చిరునామా చెబుతుంది
    .level = ముందుగా ఏమి తెలిసి ఉండాలి
    .minutes = ఎన్ని నిమిషాలు పడుతుంది
    .author = ఎవరు చేశారు
    .topic = దేని గురించి; చాలాసార్లు ఇవ్వవచ్చు
    .description = అది ఏమిటి, ఒకటి రెండు వాక్యాల్లో
    .note = దానిపై మీ గమనిక
    .none = చిరునామా ఏదీ ఇవ్వలేదు.
    .after = నెట్‌వర్క్‌లో ఏదీ వెతకదు. ఒకే చిరునామా ఉంటే అదే అంశం.
cli-add-added = { $title } ({ $id }) ఇప్పుడు { $to } లో ఉంది
cli-add-refers = { $title } ({ $id }) మరో చోట ఉంది, ఇప్పుడు { $to } లో కూడా ఉంది
cli-add-known = { $title } ({ $id }) ఈ విభాగంలో ఇప్పటికే ఉంది
cli-add-new = { $roadmap } కొత్త రోడ్‌మ్యాప్
cli-prompt = మీ షెల్ ప్రాంప్ట్ కోసం ఒక చిన్న వరుస చూపు
    .after = bash లో: PS1='$(waypost prompt) \$ '
cli-prompt-done = { $done }/{ $total }
cli-roadmaps-own = మీ సొంతం
compose =
    .head = మీ సొంత రోడ్‌మ్యాప్. నచ్చినట్టు మార్చండి: సేవ్ చేసిన ఒక సెకనులో Waypost చూస్తుంది.
    .tools = `waypost check FILE` తనిఖీ చేస్తుంది, `waypost fmt FILE` సర్దుతుంది, `waypost add` చిరునామాలు చేరుస్తుంది.
    .section = విభాగాల్లో అంశాలు, ఇంకా [[section.section]] గా వేరే విభాగాలు ఉంటాయి.
    .reference = మరో రోడ్‌మ్యాప్ అంశాన్ని దాని id తో చెప్పండి; రెండింటిలోనూ గుర్తించబడుతుంది:
    .resource = కొత్తగా రాసేదానికి id, రకం, పేరు, సాధారణంగా చిరునామా కావాలి; వీటిని వదిలేయవచ్చు:
compose-summary = నేను నేర్చుకోవాలనుకునేవి.
compose-section = మొదటివి
cli-check = రోడ్‌మ్యాప్ ఫైళ్లు పరీక్షించు; ఫైలు ఇవ్వకపోతే లోపలి డేటాబేస్
    .schema = ఎడిటర్‌ల కోసం రోడ్‌మ్యాప్ ఫైళ్ల JSON Schema చూపు
    .report = అందులో ఏముందో చెప్పు: ఏది ఎంత, వివరణ లేనివి, హోస్టులు
    .roadmaps = రోడ్‌మ్యాప్‌లవారీగా అంశాలు
    .kinds = రకాలవారీగా అంశాలు
    .levels = స్థాయిలవారీగా అంశాలు
    .languages = భాషలవారీగా వనరులు
    .descriptions = భాషలవారీగా వివరణలు
    .health = స్థితివారీగా చిరునామాలు
    .editions = వచ్చిన వెర్షన్లవారీగా అంశాలు
    .undescribed = వివరణ లేనివి
    .longest = అతి పొడవైన వివరణలు, కాలమ్‌లలో
    .shortest = అతి పొట్టి వివరణలు, కాలమ్‌లలో
    .hosts = హోస్టులు
    .new = కొత్తవి
    .file = పక్కన విభాగాల ఫైళ్లున్న roadmap.toml, ఒకే ఫైలులోని రోడ్‌మ్యాప్, లేదా వాటి ఫోల్డర్; - అంటే ప్రామాణిక ఇన్‌పుట్
cli-check-good = పొరపాట్లు లేవు: { $roadmaps ->
        [one] 1 రోడ్‌మ్యాప్
       *[other] { $roadmaps } రోడ్‌మ్యాప్‌లు
    }, { $sections ->
        [one] 1 విభాగం
       *[other] { $sections } విభాగాలు
    }, { $items ->
        [one] 1 అంశం
       *[other] { $items } అంశాలు
    }
cli-check-changes = ఇతర రోడ్‌మ్యాప్‌లను మార్చేవాటిలో పొరపాట్లు లేవు: చేర్చిన అంశాలు { $added }, దాచిన విభాగాలు { $hidden }
cli-fmt = రోడ్‌మ్యాప్ ఫైళ్లను ప్రామాణిక రూపంలో పెట్టు
    .file = రోడ్‌మ్యాప్ లేదా విభాగం ఫైలు, లేదా వాటి ఫోల్డర్; - అంటే ప్రామాణిక ఇన్‌పుట్
    .check = మారే ఫైళ్ల పేర్లు మాత్రమే చెప్పు
cli-fmt-wrote = { $path } ను ప్రామాణిక రూపంలో పెట్టాం
cli-import = ఇతరులు రాసిన జాబితాతో మీ సొంత రోడ్‌మ్యాప్ చేయి
    .format = జాబితా రూపం; roadmap-sh అంటే విషయాల ఫోల్డర్, netscape అంటే బ్రౌజర్ బుక్‌మార్క్‌లు
    .file = ఫైలు లేదా ఫోల్డర్; - అంటే ప్రామాణిక ఇన్‌పుట్
    .id = రోడ్‌మ్యాప్ id; ఇవ్వకపోతే శీర్షిక నుంచి
    .base = జాబితా ఉన్న పేజీ: సాపేక్ష లింకులు అక్కడి నుంచి దొరుకుతాయి
    .progress = రోడ్‌మ్యాప్ చేయకు; ఇక్కడ ఇప్పటికే ఉన్నవాటిపై చేసినది మాత్రమే తీసుకో
    .after = మళ్లీ దిగుమతి చేస్తే రోడ్‌మ్యాప్ నవీకరించబడుతుంది: అదే చిరునామా ఉన్నవాటి ప్రగతి నిలుస్తుంది.
    .nothing = ఇందులో నేర్చుకోదగిన లింకు లేదు.
    .nothing-learned = ఇందులో చేసినది ఏదీ లేదు.
import-summary = { $file } నుంచి దిగుమతి చేసింది.
import-gone = దిగుమతి చేసిన జాబితాలో ఇప్పుడు లేదు
cli-import-took = { $items ->
        [one] 1 అంశం
       *[other] { $items } అంశాలు
    }, { $sections ->
        [one] 1 విభాగం
       *[other] { $sections } విభాగాలు
    } తీసుకున్నాం: { $path }
cli-import-again = జాబితాలో కొత్తవి: { $new }. ఇప్పుడు లేనివి: { $gone }.
cli-import-done = జాబితాలో ఉన్నట్టే { $count ->
        [one] 1 అంశం పూర్తయినట్టు గుర్తించాం.
       *[other] { $count } అంశాలు పూర్తయినట్టు గుర్తించాం.
    }
cli-import-passed = తీసుకోనివి { $count }: { $why ->
        [no-address] http లేదా https చిరునామా లేదు
        [unlinked] లింకు లేని అంశాలు
        [unread] అర్థం కాని ట్యాగ్‌లు, స్థితులు
        [anchor] జాబితా లోపలి లింకులు
        [badge] బ్యాడ్జ్‌లు
        [contributor] సాయం చేసినవారు
        [licence] లైసెన్సులు
       *[again] అదే విభాగంలో ఇప్పటికే ఉంది
    }
cli-import-more = … ఇంకా { $count }
cli-import-relative = { $count ->
        [one] వాటిలో ఒకటి దాని పేజీకి సాపేక్షం: --base URL తో దొరుకుతుంది.
       *[other] వాటిలో { $count } వాటి పేజీకి సాపేక్షం: --base URL తో దొరుకుతాయి.
    }
# What was taken over with --progress. $count: of how many things; $done: how many items of these were ticked off.
cli-import-learned = { $count ->
        [one] 1 అంశంపై
       *[other] { $count } అంశాలపై
    } చేసినది తీసుకోబడింది, పూర్తయినవి: { $done }
cli-import-kept = { $count ->
        [one] 1 అంశం మీకు ఇక్కడ ఉన్నట్లే ఉంది.
       *[other] { $count } అంశాలు మీకు ఇక్కడ ఉన్నట్లే ఉన్నాయి.
    }
cli-import-unknown = { $count ->
        [one] 1 అంశం ఇక్కడి ఏ రోడ్‌మ్యాప్‌లోనూ లేదు:
       *[other] { $count } అంశాలు ఇక్కడి ఏ రోడ్‌మ్యాప్‌లోనూ లేవు:
    }
error-import-id = `{ $asked }` రోడ్‌మ్యాప్ id కాలేదు
error-import-taken = `{ $id }` అనే మరో రోడ్‌మ్యాప్ ఉంది
error-import-other = `{ $id }` దిగుమతి అయిన జాబితాకు, దీనికి ఉమ్మడిగా ఏమీ లేదు
error-import-base = `{ $asked }` పేజీ చిరునామా కాదు
error-import-long = { $path } 256 MB కంటే పెద్దది
# $count is how many mistakes the file has; the first one follows.
error-import-refused = { $path } చదవగల రోడ్‌మ్యాప్ కాదు: { $count ->
        [one] 1 తప్పు
       *[other] { $count } తప్పులు
    }
hint-import-refused = waypost check { $path } అన్నింటినీ చెబుతుంది
hint-import-taken = --id తో మరో idని ఎంచుకోండి, లేదా --progress తో చేసినది మాత్రమే తీసుకోండి
hint-import-other = --id తో వేరే id ఎంచుకోండి; అదే జాబితా అయితే --id { $id } దాని స్థానంలో రాస్తుంది
hint-import-base = పూర్తిగా రాయండి, ఉదాహరణకు https://example.org/list/
hint-import-long = భాగాలుగా దిగుమతి చేయండి
hint-import-file = ఫైలు పేరు ఇవ్వండి, లేదా ప్రామాణిక ఇన్‌పుట్‌కు -; roadmap-sh కు ఫోల్డర్
error-no-data-folder = మీ రోడ్‌మ్యాప్‌లు ఉంచేందుకు ఫోల్డర్ లేదు
hint-data-folder = HOME లో మీ ఫోల్డర్ పూర్తి పాత్ ఇవ్వండి, లేదా --data తో గానీ WAYPOST_DATA_DIR తో గానీ ఎంచుకోండి
cli-export = రోడ్‌మ్యాప్‌లను, మీ ప్రగతిని మరో రూపంలో చూపు
    .format = రూపం; toml అంటే waypost చదివే ఒకే ఫైలు, మీ సొంతదానికి ఆరంభంగా
    .roadmap = రోడ్‌మ్యాప్ id; ఇవ్వకపోతే అన్నీ
    .without-progress = మీరు చేసినది, రాసిన గమనికలు లేకుండా, ఇతరుల కోసం
    .output = చూపడానికి బదులు ఈ ఫైలులో రాయి
export-title = Waypost: రోడ్‌మ్యాప్‌లు, ప్రగతి
export-doing = జరుగుతోంది
export-skipped = వదిలేసింది
cli-export-wrote = { $path } రాశాం
cli-export-additions = { $roadmap } కు మీరు చేర్చినవి ఈ ఫైలులో లేవు, { $own } లో ఉన్నాయి: waypost export toml { $own }
cli-export-left-out = బుక్‌మార్క్‌లలో చోటు లేనందున చేర్చనివి: చిరునామా లేని { $items ->
        [one] { $items } అంశం
       *[other] { $items } అంశాలు
    }, విభాగాలపై { $count ->
        [one] { $count } గమనిక
       *[other] { $count } గమనికలు
    }
cli-journal = మీ ప్రగతి ఉన్న జర్నల్‌ను చూసుకో
    .verify = జర్నల్‌లో ప్రతి వరుసను పరీక్షించు
    .nothing = జర్నల్‌లో ఇంకా ఏమీ లేదు.
    .torn = చివరి వరుసకు ముగింపు లేదు
cli-journal-events = { $count ->
        [one] 1 సంఘటన
       *[other] { $count } సంఘటనలు
    }
cli-journal-repeated = మళ్లీ వచ్చినవి { $count }
cli-journal-line = వరుస { $line }: { $why }
cli-journal-all = { $files ->
        [one] 1 ఫైలులో
       *[other] { $files } ఫైళ్లలో
    } { $events ->
        [one] 1 సంఘటన
       *[other] { $events } సంఘటనలు
    }
cli-links = నేర్చుకునే వాటి చిరునామాలను చూసుకో
    .check = నెట్‌వర్క్ ద్వారా చిరునామాలను పరీక్షించి, పనిచేయనివి గుర్తుంచుకో
    .query = వెతుకులాటలో లాగా ఇది కనుగొన్నవి మాత్రమే, ఉదాహరణకు roadmap:mine; ఇవ్వకపోతే అన్నీ
    .again = ఈ మధ్య రోజుల్లో పరీక్షించినవి కూడా మళ్లీ పరీక్షించు
    .private = అంతర్గత నెట్‌వర్క్‌లలో, ఈ కంప్యూటర్‌లో ఉన్న చిరునామాలు కూడా పరీక్షించు
    .timeout = ప్రతి జవాబు కోసం ఎన్ని సెకన్లు ఆగాలి: చెప్పకపోతే 20
    .after = ఒక్కో సైట్‌ను ఒక్కసారికి ఒక్కటే, సెకను విరామంతో అడుగుతాం, కాబట్టి చాలా చిరునామాలకు సమయం పడుతుంది. తెలిసింది
        వెంటనే భద్రమవుతుంది: Ctrl-C తో ఆపండి, తర్వాతి సారి అక్కడి నుండి సాగుతుంది.
        పనిచేసేవి 7 రోజుల తర్వాత, పనిచేయనివి ఒక రోజు తర్వాత, ఖాయం కానివి గంట తర్వాత మళ్లీ పరీక్షిస్తాం.
    .nothing = సరిపోయే వాటిలో చిరునామా ఉన్నవి లేవు.
    .cut = ఏ సైట్ కూడా ఇక జవాబివ్వడం లేదు: నెట్‌వర్క్ లేకపోవచ్చు. ఇప్పటిదాకా తెలిసింది భద్రంగా ఉంది; తర్వాతి సారి సాగుతుంది.
cli-links-all = ఇప్పుడు పరీక్షించినవి: { $tried }. ఈ మధ్య రోజుల నుండి తెలిసినవి: { $known }.
cli-links-figures = పనిచేసేవి: { $works }, పనిచేయనివి: { $dead }, మారినవి: { $moved }, ఖాయం కానివి: { $unsure }.
cli-links-private = అంతర్గత నెట్‌వర్క్‌లలో ఉన్నందున వదిలేసినవి: { $count ->
        [one] 1 చిరునామా
       *[other] { $count } చిరునామాలు
    }. --private తో అవి కూడా పరీక్షిస్తాం.
cli-links-left = వాటి సైట్లు ఆగమన్నందున పరీక్షించనివి: { $count ->
        [one] 1 చిరునామా
       *[other] { $count } చిరునామాలు
    }. తదుపరి పరీక్ష వీటితో కొనసాగుతుంది.
cli-links-stopped = ఆగింది. ఇంకా పరీక్షించనివి: { $count ->
        [one] 1 చిరునామా
       *[other] { $count } చిరునామాలు
    }. ఇప్పటిదాకా తెలిసింది భద్రంగా ఉంది; తదుపరి పరీక్ష వీటితో కొనసాగుతుంది.
cli-links-now = ఇప్పుడు { $address }
cli-links-archive = కాపీలు { $address }
links-dead = పనిచేయనివి
links-moved = శాశ్వతంగా మారినవి
links-unsure = ఖాయం కానివి
trial-status = సైట్ జవాబు { $status }
trial-late = సమయానికి జవాబు రాలేదు
trial-unknown = ఆ పేరుతో సైట్ దొరకలేదు
trial-refused = కనెక్షన్ కుదరలేదు
trial-closed = జవాబు రాకముందే కనెక్షన్ ముగిసింది
trial-certificate = సురక్షిత కనెక్షన్ కుదరలేదు, బహుశా దాని సర్టిఫికెట్ వల్ల
trial-garbage = జవాబు అర్థం కాలేదు
trial-endless = అది ముందుకు పంపుతూనే ఉంది
trial-scheme = అది http లేదా https కాని చోటుకు పంపుతోంది
trial-private = అది అంతర్గత నెట్‌వర్క్‌లోకి పంపుతోంది
trial-front = అది మొదటి పేజీకి పంపుతోంది
trial-busy = తర్వాత రమ్మని సైట్ అడుగుతోంది
cli-sync = మీ సొంత git ద్వారా మీరు చేసింది ఇతర కంప్యూటర్లకు పంపు, అక్కడివి తెచ్చుకో
    .remote = మీ git రెపో చిరునామా లేదా దారి; ఒకసారి ఇస్తే ఇకపై అదే
    .after = మొదటిసారి ప్రతి కంప్యూటర్‌లో, ఖాళీగా ఉన్న లేదా వేరే పనికి వాడని మీ ప్రైవేట్ రెపో చిరునామా ఇవ్వండి:
        waypost sync git@example.org:me/waypost.git
        git మీరు అమర్చినట్టే నడుస్తుంది, అవసరమైతే పాస్‌వర్డ్ అడుగుతుంది.
cli-sync-both = { $sent ->
        [one] 1 సంఘటన
       *[other] { $sent } సంఘటనలు
    } పంపాం, { $devices ->
        [one] 1 పరికరం
       *[other] { $devices } పరికరాల
    } నుండి అందినవి { $received }.
cli-sync-sent = { $sent ->
        [one] 1 సంఘటన పంపాం.
       *[other] { $sent } సంఘటనలు పంపాం.
    }
cli-sync-received = { $devices ->
        [one] 1 పరికరం
       *[other] { $devices } పరికరాల
    } నుండి { $received ->
        [one] 1 సంఘటన వచ్చింది.
       *[other] { $received } సంఘటనలు వచ్చాయి.
    }
cli-sync-nothing = కొత్తవి ఏవీ లేవు.
cli-sync-instead = ఇకపై { $remote } తో సింక్ అవుతుంది, { $old } తో కాదు.
cli-config = సెట్టింగ్‌లు, ప్రతిదాని విలువ, అది ఎక్కడి నుండి వచ్చిందో చూపు
    .get = ఒక సెట్టింగ్ చూపు
    .set = ఫైలులో ఒక సెట్టింగ్ మార్చు; అందులోని వ్యాఖ్యలు అలాగే ఉంటాయి
    .init = అన్ని సెట్టింగ్‌లు వ్యాఖ్యలుగా ఉన్న ఫైలు తయారు చేయి
    .path = ఫైలు ఎక్కడుందో చూపు
    .check = ఫైలులోని పొరపాట్లన్నీ, అవి ఎక్కడున్నాయో చెప్పు
    .key = సెట్టింగ్ పేరు
    .value = కొత్త విలువ; జాబితాలోని పదాల మధ్య కామాలు లేదా ఖాళీలు పెట్టండి
    .after = ఉన్నవి { $names }.
        ముందు ఎంపిక చెల్లుతుంది, తర్వాత ఎన్విరాన్‌మెంట్, తర్వాత ఫైలు, చివరగా డిఫాల్ట్.
cli-config-made = { $path } తయారైంది
cli-config-good = { $path } లో పొరపాట్లు లేవు
cli-config-none = { $path } లేదు: అన్నీ డిఫాల్ట్‌గానే ఉన్నాయి
cli-config-set = { $name } ఇప్పుడు { $value }
cli-config-overruled = ఈసారికి { $value } ({ $from }) చెల్లుతుంది
layer-default = డిఫాల్ట్
layer-session = పాత వెర్షన్‌లో ఎంచుకున్నది
layer-file = ఫైలు
layer-environment = ఎన్విరాన్‌మెంట్
layer-flag = ఎంపిక
cli-paths = అన్నీ ఎక్కడ ఉన్నాయో చూపు
    .roadmaps = మీ రోడ్‌మ్యాప్‌లు
    .data = మీ డేటా
    .config = సెట్టింగ్‌లు
    .journal = జర్నల్
    .state = ప్రగతి
    .cache = క్యాష్
    .none = ఈ కంప్యూటర్‌లో ఎక్కడా లేదు

cli-doctor = ఈ టెర్మినల్, కంప్యూటర్ ఏం చేయగలవో, చేయలేనివాటిని ఎలా సరిచేయాలో చూపు
    .after = టెర్మినల్‌లో నడిపితే అది ఆ టెర్మినల్‌నే అడిగి, అక్షరాల వెడల్పును గుర్తుంచుకుంటుంది: అప్పుడు తెరపై వరుసలు వంకర పోవు. అది అడిగేవి పైపులో తెలియవు.

## టెర్మినల్ పరీక్ష (doctor)

doctor-group =
    .terminal = టెర్మినల్
    .widths = అక్షరాల వెడల్పు
    .language = భాష, సమయం
    .folders = ఫోల్డర్లు
    .programs = ప్రోగ్రామ్‌లు
doctor-state =
    .good = బాగుంది
    .note = గమనించు
    .mend = సరిచేయి
    .unknown = తెలియదు

doctor-terminal = టెర్మినల్
doctor-terminal-unset = TERM లేదు, అందుకే టెర్మినల్‌ను అతి సాధారణమైనవే అడుగుతాం
doctor-terminal-dumb = TERM { $kind } అంటోంది: కర్సర్‌ను జరపలేదు, అందుకే తెరకు బదులు వరుసల సంభాషణ ఉంటుంది
doctor-terminal-named = { $program } (TERM: { $kind })
doctor-terminal-kind = { $kind }
doctor-hint-term = మీ టెర్మినల్‌కు తగినట్టు TERM ఇవ్వండి, ఉదా. TERM=xterm-256color
doctor-between = మధ్యలో
doctor-between-nothing = ఏమీ లేదు
doctor-between-ssh = SSH: టెర్మినల్ మరో కంప్యూటర్‌లో ఉంది
doctor-between-one = { $name }
doctor-between-both = { $name }, SSH కూడా: టెర్మినల్ మరో కంప్యూటర్‌లో ఉంది
doctor-answers = జవాబులు
doctor-answers-yes = ఏం చేయగలదో అది చెబుతోంది
doctor-answers-no = ఇన్‌పుట్, అవుట్‌పుట్‌కు టెర్మినల్ లేదు, లేదా అది ఏమీ చెప్పడం లేదు
doctor-answers-dumb = ఇలాంటి టెర్మినల్‌ను అడగం
doctor-size = పరిమాణం
doctor-size-is = { $columns } కాలమ్‌లు, { $rows } వరుసలు
doctor-hint-size = విండోను పెద్దది చేయండి: ప్యానెళ్లకు 40 కాలమ్‌లు, 10 వరుసలు కావాలి
doctor-colours = రంగులు
doctor-colours-off = ఏవీ లేవు: NO_COLOR ఇచ్చారు
doctor-colours-all = 1.6 కోట్లు: COLORTERM విలువ { $value }
doctor-colours-direct = 1.6 కోట్లు: TERM విలువ { $value }
doctor-colours-many = 256: TERM విలువ { $value }. 1.6 కోట్ల రంగులుంటే COLORTERM=truecolor ఇవ్వండి
doctor-colours-few = 16: TERM విలువ { $value }
doctor-colours-unsure = 16, లేదా ఏవీ లేవు: TERM విలువ { $value }
doctor-ground = నేపథ్యం
doctor-ground-dark = ముదురు, { $colour }
doctor-ground-light = లేత, { $colour }
doctor-ground-said = COLORFGBG విలువ { $value }
doctor-ground-unknown = ఏ రంగో అది చెప్పడం లేదు: తెర చదవడం కష్టమైతే ఒక థీమ్ ఎంచుకోండి
doctor-links = లింకులు
doctor-links-yes = చిరునామాలను క్లిక్ చేయవచ్చు (OSC 8)
doctor-links-no = చిరునామాలను క్లిక్ చేయలేం (OSC 8): వాటిని పూర్తిగా చూపుతాం
doctor-links-unknown = చిరునామాలను క్లిక్ చేయవచ్చో లేదో తెలియదు (OSC 8)
doctor-links-tmux = చుట్టూ ఉన్న టెర్మినల్ అందుకోగలదని తెలిస్తే, tmux 3.4 లేదా కొత్తది క్లిక్ చేయగల చిరునామాలను అందిస్తుంది (OSC 8)
doctor-clipboard = క్లిప్‌బోర్డు
doctor-clipboard-says = కాపీ చేసినది తీసుకుంటానని టెర్మినల్ చెబుతోంది (OSC 52)
doctor-clipboard-known = ఈ టెర్మినల్ కాపీ చేసినది తీసుకుంటుందని తెలుసు (OSC 52)
doctor-clipboard-no = ఈ టెర్మినల్ కాపీ చేసినది తీసుకోదు (OSC 52): చిరునామాలను పూర్తిగా చూపుతాం
doctor-clipboard-unknown = టెర్మినల్ కాపీ చేసినది తీసుకుంటుందో లేదో తెలియదు (OSC 52)
doctor-clipboard-screen = screen కాపీ చేసినది అందిస్తుంది (OSC 52); చుట్టూ ఉన్న టెర్మినల్ తీసుకుంటుందో లేదో తెలియదు
doctor-clipboard-tmux = tmux కాపీ చేసినది అందిస్తుంది (OSC 52)
doctor-clipboard-tmux-off = tmux కాపీ చేసినది తనవద్దే ఉంచుకుంటుంది (OSC 52)
doctor-clipboard-tmux-silent = tmux తన అమరికలు చెప్పడం లేదు
doctor-hint-tmux = మీ tmux.conf లో `set -g set-clipboard on` చేర్చండి
doctor-paste = పేస్ట్
doctor-mouse = మౌస్
doctor-at-once = ఫ్రేమ్ ఒకేసారి
doctor-mode-yes = ఇది ఉంది
doctor-mode-no = ఇది లేదు; ఇది లేకపోయినా అన్నీ పనిచేస్తాయి
doctor-mode-unknown = ఇది ఉందో లేదో టెర్మినల్ చెప్పడం లేదు

doctor-letters = అక్షరాలు
doctor-not-measured = కొలవలేదు: జవాబిచ్చే టెర్మినల్ కావాలి
doctor-thai = థాయ్
doctor-telugu = తెలుగు
doctor-indic = ఇతర భారతీయ
doctor-chinese = చైనీస్
doctor-pictures = ఎమోజీ
doctor-cyrillic = సిరిలిక్
doctor-signs = గుర్తులు
doctor-agree = { $clusters ->
        [one] కొలిచిన ఒక్కటి Waypost లెక్కించినంత వెడల్పే ఉంది
       *[other] కొలిచిన { $clusters } అన్నీ Waypost లెక్కించినంత వెడల్పే ఉన్నాయి
    }
doctor-differ = { $clusters } లో { $differing } వెడల్పు Waypost లెక్కకు భిన్నం: { $named }. అవి ఉన్న వరుసలను పూర్తిగా రాస్తుంది కాబట్టి వంకర పోవు.
doctor-wide-letters = { $clusters } లో { $differing } వెడల్పు Waypost లెక్కకు భిన్నం: అవి ఉన్న వరుసలు వంకర పోతాయి
doctor-hint-letters = ఎంత వెడల్పో స్పష్టంగా లేని (ambiguous) అక్షరాలను ఇరుకుగా గీసేలా మీ టెర్మినల్‌ను అమర్చండి
doctor-hint-signs = config.toml లో `symbols = "ascii"` రాయండి, లేదా ఎంత వెడల్పో స్పష్టంగా లేని (ambiguous) అక్షరాలను ఇరుకుగా గీసేలా మీ టెర్మినల్‌ను అమర్చండి
doctor-remembered = గుర్తున్నవి
doctor-kept = { $terminal } పేరుతో, తెర కోసం
doctor-by = కొలిచినది
doctor-by-tmux = tmux: దాని చుట్టూ ఉన్నది వేరుగా ఉండవచ్చు, tmux అది చెప్పదు

doctor-language = భాష
doctor-language-is = { $code }
doctor-locale = లొకేల్
doctor-locale-good = { $name } విలువ { $value }
doctor-locale-unset = LC_ALL, LC_CTYPE, LANG ఏవీ ఇవ్వలేదు
doctor-locale-other = { $name } విలువ { $value }; ఇందులో ASCII లేదా ఒకే లిపి అక్షరాలు మాత్రమే కుదురుతాయి
doctor-hint-locale = LANG కు UTF-8 ఉన్న లొకేల్ ఇవ్వండి, ఉదా. LANG=C.UTF-8; ఉన్నవి `locale -a` చూపుతుంది
doctor-time = టైమ్ జోన్
doctor-zone = { $name }, { $offset }
doctor-zone-unnamed = { $offset }

doctor-state-folder = ప్రగతి
doctor-data = మీ డేటా
doctor-config = సెట్టింగ్‌లు
doctor-cache = క్యాష్
doctor-folder = { $path }
doctor-folder-to-be = { $path }, అవసరమైనప్పుడు తయారవుతుంది
doctor-folder-refused = { $path } లో రాయలేం: { $why }
doctor-no-folder = ఎక్కడా లేదు: ఈ యూజర్‌కు హోమ్ ఫోల్డర్ లేదు
doctor-hint-state = --state DIR లేదా WAYPOST_STATE_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి; అప్పటి వరకు మీరు చేసింది సేవ్ కాదు
doctor-hint-data = --data DIR లేదా WAYPOST_DATA_DIR తో వేరే ఫోల్డర్ ఎంచుకోండి
doctor-hint-cache = XDG_CACHE_HOME తో వేరే ఫోల్డర్ ఎంచుకోండి; అది లేకపోతే మొదలవడానికి ఎక్కువ సమయం పడుతుంది

doctor-browser = బ్రౌజర్
doctor-browser-named = { $program }, BROWSER చెప్పినది
doctor-browser-missing = BROWSER విలువ { $list }; అందులో ఏదీ ఇన్‌స్టాల్ కాలేదు
doctor-browser-system = మీ సిస్టమ్‌లోనిది
doctor-browser-nowhere = లేదు: ఇక్కడ విండో కనిపించదు. చిరునామాలను కాపీ చేయడానికి పూర్తిగా చూపుతాం
doctor-browser-no-opener = చిరునామాలను తెరిచేది ఇక్కడ ఏదీ లేదు
doctor-hint-browser-missing = BROWSER కు ఇన్‌స్టాల్ అయిన బ్రౌజర్ ఇవ్వండి
doctor-hint-browser = xdg-utils ఇన్‌స్టాల్ చేయండి, లేదా BROWSER కు మీ బ్రౌజర్ ఇవ్వండి
doctor-editor = ఎడిటర్
doctor-editor-own = Waypost ఎడిటర్; గమనికలు మీ సొంత ఎడిటర్‌లో రాయాలంటే EDITOR ఇవ్వండి
doctor-editor-named = { $program }
doctor-editor-missing = { $program } ఇన్‌స్టాల్ కాలేదు
doctor-hint-editor = EDITOR కు nano లేదా "code --wait" వంటి, మూసే వరకు వేచి ఉండే ఎడిటర్ ఇవ్వండి
doctor-clipboards = కాపీ
doctor-clipboards-found = టెర్మినల్ లేకుండా కాపీ చేయగలవి: { $programs }
doctor-clipboards-none = కాపీ చేసే ప్రోగ్రామ్ ఏదీ ఇన్‌స్టాల్ కాలేదు: టెర్మినల్ మాత్రమే చేయగలదు
doctor-git = git
doctor-git-is = { $version }
doctor-git-none = ఇన్‌స్టాల్ కాలేదు: `waypost sync` కు మాత్రమే అవసరం

cli-completions = షెల్‌లో ఆదేశాలను, ఎంపికలను పూరించే స్క్రిప్టు చూపు
    .shell = ఏ షెల్ పూరించాలి
cli-man = అన్ని ఆదేశాలతో మాన్యువల్ పేజీ చూపు
    .synopsis = వాడుక
    .description = వివరణ
    .what = ఆదేశం ఇవ్వకపోతే మీరు ఆగిన చోట తెర తెరుచుకుంటుంది; ? దాని కీలు చూపుతుంది.
        ఆదేశం ఇస్తే మనుషులు చదివే పాఠ్యం, లేదా --json తో ఒక JSON పత్రం చూపుతుంది.
        మీరు చేసింది మీ ప్రగతి ఫోల్డర్‌లోని జర్నల్‌లో ఉంటుంది: అది ఎక్కడుందో waypost paths చెబుతుంది.
    .options = ఎంపికలు
    .commands = ఆదేశాలు
    .exit = ముగింపు సంకేతాలు

## కమాండ్ లైన్: లోపాలు

error-usage = { $what }
usage-unknown-argument = '{ $argument }' అనే ఆర్గ్యుమెంట్ ఇక్కడ ఉండకూడదు
usage-unknown-command = '{ $command }' అనే ఆదేశం లేదు
usage-no-value = '{ $argument }' కు విలువ కావాలి, కానీ ఇవ్వలేదు
usage-wrong-value = '{ $argument }' కు '{ $value }' సరైన విలువ కాదు
usage-refused-value = '{ $argument }' కు '{ $value }' సరైన విలువ కాదు: { $why }
usage-missing = తప్పనిసరి ఆర్గ్యుమెంట్లు ఇవ్వలేదు: { $arguments }
usage-twice = '{ $argument }' ను ఒకసారి కంటే ఎక్కువ ఇవ్వలేం
usage-conflict = '{ $argument }' ను '{ $other }' తో కలిపి వాడలేం
usage-no-command = '{ $command }' తర్వాత మరో ఆదేశం కావాలి, కానీ ఇవ్వలేదు
hint-values = విలువలు: { $values }
error-output = ప్రామాణిక అవుట్‌పుట్‌కు రాయలేం
error-input = ప్రామాణిక ఇన్‌పుట్ నుండి id లు చదవలేం
error-json = JSON రాయలేం
error-export = పట్టిక రాయలేం
error-no-json = { $what } ను JSON గా చూపలేం
error-not-saved = సేవ్ కానివి:{ $items }
error-no-folder = మీ ప్రగతి ఉంచడానికి ఫోల్డర్ లేదు
error-sync-no-remote = ఎక్కడికి సింక్ చేయాలో ఇంకా తెలియదు
error-sync-remote = `{ $remote }` git రెపో చిరునామా గానీ దారి గానీ కాదు
error-sync-here = ఇది ఏ ఫోల్డరో చెప్పలేం
error-sync-git = git మొదలుకాలేదు
error-sync-repository = git { $path } లో పనిచేయలేదు
error-sync-fetch = { $remote } నుండి తేలేం
error-sync-push = { $remote } కు పంపలేం
error-sync-file = రిమోట్‌లోని { $file } వాడలేం
error-links-silence = { $count ->
        [one] 1 చిరునామాలో
       *[other] { $count } చిరునామాల్లో
    } ఏ సైట్ కూడా జవాబివ్వలేదు
error-links-none = ఈ waypost నెట్‌వర్క్ లేకుండా తయారైంది
error-sync-busy = ఇతర కంప్యూటర్లు { $count ->
        [one] ఒకసారి
       *[other] { $count } సార్లు
    } ముందే పంపాయి
error-no-terminal = తెరకు ఇన్‌పుట్, అవుట్‌పుట్ కోసం టెర్మినల్ కావాలి
error-linear-unknown = `{ $asked }` అనే పేరుతో ఏదీ లేదు
error-linear-number = సంఖ్య { $number } లేదు: జాబితా { $length } వరకే ఉంది
error-linear-list = సంఖ్య ఉన్న జాబితా ఏదీ లేదు
error-linear-more = చెప్పడానికి ఇంకేమీ లేదు
error-linear-chosen = ఏదీ ఎంచుకోలేదు
error-linear-single = ఇది ఒకసారి ఒక అంశంతోనే కుదురుతుంది
error-linear-section = సంఖ్య { $number } ఒక విభాగం
error-linear-item = సంఖ్య { $number } అంశం కాదు
error-linear-place = ఏ విభాగాన్నీ ఎంచుకోలేదు
error-linear-top = ఇది అన్ని రోడ్‌మ్యాప్‌ల జాబితా: దీని బయట ఏమీ లేదు
error-linear-past = గతాన్ని మార్చలేం
error-linear-note = గమనిక రాయగలిగేది ఏదీ ఎంచుకోలేదు
error-linear-versions = ఇక్కడ ఇంతవరకు ఏమీ రాయలేదు
error-linear-kept = సేవ్ చేసిన వెతుకులాటను ఎంచుకోలేదు
error-linear-bookmarks = ఇంకా దేనికీ అక్షరం లేదు
error-linear-minutes = `{ $asked }` నిమిషాల సంఖ్య కాదు
error-linear-weekday = `{ $asked }` వారంలో ఒక రోజు కాదు
error-linear-language = `{ $asked }` Waypost మాట్లాడే భాష కాదు
error-linear-command = ఇది కమాండ్ లైన్ ఆదేశం కాదు
hint-linear-help = అన్ని ఆదేశాల జాబితాకు ? టైప్ చేయండి
hint-linear-list = ఇక్కడ ఉన్నవి చూడటానికి l టైప్ చేయండి
hint-linear-choose = దాని సంఖ్య, లేదా ఆదేశం తర్వాత దాని సంఖ్య టైప్ చేయండి
hint-linear-finish = F తో దాని సంఖ్య ఇస్తే అందులోని అన్నీ పూర్తయినట్టు గుర్తిస్తుంది, R తో ఇస్తే అన్నీ మళ్లీ చేయాల్సినవిగా మారుస్తుంది
hint-linear-place = ముందు ఒక రోడ్‌మ్యాప్‌లోకి వెళ్లండి, దాని సంఖ్యతో
hint-linear-quit = బయటికి వెళ్లడానికి q టైప్ చేయండి
hint-linear-past = ముందు D టైప్ చేయండి, అది ఈ రోజుకు తీసుకొస్తుంది
hint-linear-kept = r తో సేవ్ చేసిన వెతుకులాట సంఖ్య టైప్ చేయండి
hint-linear-bookmarks = ఈ విభాగానికి అక్షరం ఇవ్వడానికి = తరువాత ఒక అక్షరం టైప్ చేయండి
hint-linear-weekday = mon, tue, wed, thu, fri, sat, sun, లేదా none అని రాయండి
hint-linear-language = ఉన్నవి { $known }
hint-linear-command = : list --kind video లాగా రాయండి; ఇన్‌పుట్ నుండి id లు చదవలేదు
error-no-roadmap = toml ఫైలులో ఒకే రోడ్‌మ్యాప్ ఉంటుంది, దాని పేరు ఇవ్వలేదు
error-unknown-roadmap = `{ $asked }` అనే రోడ్‌మ్యాప్ లేదు
error-no-editor = VISUAL గానీ EDITOR గానీ ఎడిటర్ పేరు చెప్పలేదు
error-start-editor = `{ $program }` మొదలుకాలేదు: { $why }
error-editor-failed = ఎడిటర్ విఫలమైంది ({ $why }); గమనిక అలాగే ఉంది
error-editor-kept = ఎడిటర్ విఫలమైంది ({ $why }); గమనిక అలాగే ఉంది, రాసినది { $path } లో ఉంది
error-no-version = `{ $asked }` పై { $number } వ గమనిక లేదు
error-note-gone = `{ $asked }` ఇప్పుడు రోడ్‌మ్యాప్‌లో లేదు: గమనిక చదవవచ్చు, రాయలేం
error-unknown-search = `{ $asked }` అనే పేరుతో సేవ్ చేసిన వెతుకులాట లేదు
error-search-taken = `{ $name }` అనే పేరు సేవ్ చేసిన మరో వెతుకులాటకు ఉంది
error-search-long = సేవ్ చేసే వెతుకులాట పేరు లేదా వరుస { $most } బైట్లు మించింది
error-unknown-event = `{ $asked }` అనే సంఘటన లేదు
hint-event = ప్రతిదాని id `waypost history --json` లో ఉంటుంది
error-future-day = { $day } ఇంకా రాలేదు
error-no-day = `{ $asked }` రోజు కాదు
error-no-id = `{ $text }` నుంచి id రాదు
hint-no-id = చిన్న లాటిన్ అక్షరాలు, అంకెలు, మధ్యలో హైఫన్లతో id ఇవ్వండి; waypost new లో --id తో
hint-add-id = చిన్న లాటిన్ అక్షరాలు, అంకెలు, మధ్యలో హైఫన్లతో id ఇవ్వండి, ఉదాహరణకు reading-list
error-roadmap-exists = { $path } ఇప్పటికే ఉంది
error-roadmap-id = `{ $id }` అనే రోడ్‌మ్యాప్ ఇప్పటికే ఉంది
hint-roadmap-exists = వేరే పేరు ఎంచుకోండి, లేదా దానికే చేర్చండి: waypost add ADDRESS --to ROADMAP/SECTION
error-add-address = `{ $asked }` చిరునామా కాదు, అంశం id కూడా కాదు
hint-add-address = http లేదా https చిరునామా ఇవ్వండి, ఉదాహరణకు https://example.org
error-add-place = `{ $asked }` రోడ్‌మ్యాప్‌లో చోటు కాదు
hint-add-place = ROADMAP/SECTION అని రాయండి, ఉదాహరణకు reading-list/papers: లేనిది తయారవుతుంది
error-add-refused = ఇది చేరిస్తే { $path } రోడ్‌మ్యాప్‌గా ఉండదు
hint-add-refused = ఏదీ రాయలేదు; ఫైల్ అడిగేవాటితో ఎడిటర్‌లో చేర్చండి
error-add-unread = { $path } ను రోడ్‌మ్యాప్‌గా చదవలేము
error-add-form = { $path } లో విభాగాలు లేదా వనరులు చేర్చలేని రూపంలో ఉన్నాయి
hint-add-form = వాటిని [[section]], [[section.resource]] గా రాయండి
error-add-one = { $option } ఒకే చిరునామాకు చెందినది
hint-add-one = ఒక్కొక్కటిగా చేర్చండి
error-unknown-section = `{ $asked }` అనే విభాగం లేదు
error-hidden-section = `{ $asked }` విభాగాన్ని మీరు దాచారు
error-check = { $count ->
        [one] 1 పొరపాటు దొరికింది
       *[other] { $count } పొరపాట్లు దొరికాయి
    }
error-check-section = { $path } ఒక విభాగం, దాన్ని విడిగా పరీక్షించలేం
error-fmt = { $count ->
        [one] 1 ఫైలు ప్రామాణిక రూపంలో లేదు
       *[other] { $count } ఫైళ్లు ప్రామాణిక రూపంలో లేవు
    }
error-read-file = { $path } చదవలేం
error-read-config = { $path } లోని సెట్టింగ్‌లు చదవలేం
error-config = { $path } లోని సెట్టింగ్‌లలో { $count ->
        [one] ఒక పొరపాటు ఉంది
       *[other] { $count } పొరపాట్లు ఉన్నాయి
    }
error-config-exists = సెట్టింగ్‌లు ఇప్పటికే ఉన్నాయి: { $path }
error-no-config-folder = సెట్టింగ్‌లకు ఫోల్డర్ లేదు
hint-config-exists = దాన్ని మీ ఎడిటర్‌లో తెరవండి; ఏవి చెల్లుతాయో `waypost config` చూపుతుంది
hint-no-config-folder = --data లేదా WAYPOST_DATA_DIR తో ఒకటి చెప్పండి
error-write-config = { $path } లో సెట్టింగ్‌లు రాయలేం
error-config-toml = { $path } లోని సెట్టింగ్‌లు TOML కాదు, అలాగే వదిలేశాం
hint-write-config = ఫైలులో, దాని ఫోల్డర్‌లో రాయగలిగేలా చేయండి
hint-config-check = ఎక్కడో `waypost config check` చూపుతుంది
hint-read-config = ఫైలును చదవగలిగేలా చేయండి, లేదా వేరే చోటికి మార్చండి
hint-config = { $path } ను సరిచేయండి, లేదా అది వద్దనుకుంటే వేరే చోటికి మార్చండి
error-write-file = { $path } లో రాయలేం
hint-usage = వాడుక: { $usage }
hint-usage-advice = { $advice }
hint-commands = `waypost --help` అన్ని ఆదేశాలు, ఎంపికలు చూపుతుంది
hint-searches = ఉన్నవి `waypost searches` చూపుతుంది
hint-search-taken = వేరే పేరు ఎంచుకోండి, లేదా ముందు దాన్ని తీసేయండి
hint-search-long = చిన్న పేరుతో చిన్న వరుసను సేవ్ చేయండి
hint-usage-help = ఆదేశం తర్వాత `--help` ఎలా రాయాలో చూపుతుంది
hint-no-json = --json తీసేయండి
hint-no-json-screen = `waypost list --json` వంటి ఆదేశం ఇవ్వండి
hint-no-terminal = `waypost list` వంటి ఆదేశం వాడండి; అన్నీ `waypost --help` చూపుతుంది
hint-editor = EDITOR కు nano లేదా "code --wait" వంటి, మూసే వరకు వేచి ఉండే ఎడిటర్ ఇవ్వండి
hint-versions = వాటిని `waypost note { $asked } --history` చూపుతుంది
hint-note-kept = మీరు రాసినది { $path } లో ఉంది
hint-day = 2026-11-01, లేదా ఈరోజు, నిన్న, "2 వారాల క్రితం" అని రాయండి
hint-find-id = దాని id ని `waypost search` తో కనుగొనండి
hint-sections = { $roadmap } విభాగాలను `waypost roadmaps --json` చూపుతుంది
hint-hidden-section = మీ రోడ్‌మ్యాప్ `{ $roadmap }` లోని `hides` నుంచి దాన్ని తీసేయండి
hint-roadmaps = ఉన్నవి { $known }
hint-check-file = రోడ్‌మ్యాప్ ఫైలు, లేదా roadmap.toml ఉన్న ఫోల్డర్ ఇవ్వండి
hint-check-root = { $path } పరీక్షించండి
notice-doctor = షెల్‌లో `waypost doctor` ఈ టెర్మినల్‌ను కొలిచి, అది ఏం చేయగలదో చెబుతుంది
notice-settings-changed = సెట్టింగ్‌లు మారాయి
notice-not-configured = మీరు వెళ్లే వరకే ఇది చెల్లుతుంది: సెట్టింగ్‌లు రాయలేం ({ $why })
notice-no-config-folder = మీరు వెళ్లే వరకే ఇది చెల్లుతుంది: సెట్టింగ్‌లకు ఫోల్డర్ లేదు
notice-config-mistakes = సెట్టింగ్‌లు అలాగే ఉన్నాయి: { $count ->
        [one] ఫైలులో వరుస { $line } తప్పు
       *[other] ఫైలులో { $count } వరుసలు తప్పు, మొదటిది { $line }
    } ({ $what })
notice-editor-ended = ఎడిటర్ విఫలమైంది ({ $why })
notice-own-read = మీ రోడ్‌మ్యాప్‌లు మారాయి, మళ్లీ చదివాం
own-mistakes = { $path } వదిలేశాం: { $count ->
        [one] అందులో ఒక పొరపాటు ఉంది
       *[other] అందులో { $count } పొరపాట్లు ఉన్నాయి
    }
own-dangling = { $path }: { $count ->
        [one] లేనిదాన్ని సూచిస్తున్న ఒక నమోదును వదిలేశాం
       *[other] లేనివాటిని సూచిస్తున్న { $count } నమోదులను వదిలేశాం
    }
own-refused = { $path } వదిలేశాం: { $why }
own-no-file = { $path } వదిలేశాం: అది ఫైలు కాదు
own-no-root = { $path } వదిలేశాం: అందులో roadmap.toml లేదు
own-too-long = { $path } వదిలేశాం: ఏ రోడ్‌మ్యాప్ కంటే పొడవు
own-changed = { $path } వదిలేశాం: అది ఇంకా మారుతోంది
hint-own-check = waypost check { $path }
hint-fmt-write = అందులో రాయగలరా, డిస్కులో చోటు ఉందా చూడండి; ఫైలు ముందున్నట్టే ఉంది
hint-fmt = --check తీసేస్తే అవి ప్రామాణిక రూపంలోకి వస్తాయి
hint-input = id లను పాఠ్యంగా, ఖాళీలు లేదా కొత్త వరుసలతో ఇవ్వండి
hint-sync-no-remote = మీ git రెపో చిరునామా ఒకసారి ఇవ్వండి, ఉదా. `waypost sync git@example.org:me/waypost.git`
hint-sync-remote = git లో రాసినట్టే రాయండి, ఉదా. git@example.org:me/waypost.git లేదా /media/stick/waypost.git
hint-sync-git = git ఇన్‌స్టాల్ చేయండి, లేదా PATH లో పెట్టండి; మీరు చేసింది ఇక్కడ భద్రంగా ఉంది
hint-sync-repository = అందులో నకళ్లు మాత్రమే ఉన్నాయి: దాన్ని తొలగించి, `waypost sync REMOTE` తో రిమోట్ చిరునామా మళ్లీ ఇవ్వండి
hint-sync-missing = అలాంటి ఫోల్డర్ లేదు: దాని డిస్కు పెట్టండి, `git init --bare { $remote }` తో తయారు చేయండి, లేదా చిరునామాను https:// లేదా git@ తో మొదలుపెట్టండి; మీరు చేసింది ఇక్కడ భద్రంగా ఉంది
hint-sync-refused = అది ఉందో లేదో, చదవడానికి రాయడానికి అనుమతి ఉందో లేదో చూడండి; మీరు చేసింది ఇక్కడ భద్రంగా ఉంది, తర్వాతి సింక్ దాన్ని పంపుతుంది
hint-sync-file = రిమోట్‌లో దాన్ని సరిచేయండి; మీరు చేసింది ఇక్కడ భద్రంగా ఉంది
hint-links-silence = ఈ కంప్యూటర్ నెట్‌వర్క్‌కు కలిసి ఉందో చూడండి; ఏమీ మారలేదు
hint-links-none = links సౌలభ్యంతో తయారు చేయండి; ఆపకపోతే అది ఉంటుంది
hint-sync-busy = కాసేపటికి మళ్లీ సింక్ చేయండి: మీరు చేసింది ఇక్కడ భద్రంగా ఉంది
hint-output = అక్కడ చోటు చేయండి, లేదా మరో ఫైలులో రాయండి
hint-other-file = -o తో మరో ఫైలు ఎంచుకోండి
