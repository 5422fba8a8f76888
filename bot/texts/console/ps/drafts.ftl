# مسودې: بدلون لومړی مسوده وي، کتل کېږي، بیا خپرېږي. تر خپرېدو پورې خلک پخوانی متن ویني.
# تاریخچه: څه، کله او د چا له خوا بدل شوي، او بېرته ستنېدل.

drafts-nav = مسودې
drafts-title = مسودې
drafts-about = مسوده داسې بدلون دی چې خلک یې لا نه ویني. کتنه یې وکړئ، بیا یې خپره کړئ.
drafts-tab-mine = زما
drafts-tab-waiting = زما په تمه
drafts-tab-all = ټولې خلاصې
drafts-tab-done = پای ته رسېدلې
drafts-none-mine = تاسو خلاصه مسوده نه لرئ. مسوده هغه وخت پیلېږي چې یو خدمت یا ځواب بدل کړئ.
drafts-none-waiting = هېڅ مسوده ستاسو په تمه نه ده.
drafts-none-all = خلاصې مسودې نشته.
drafts-none-done = لا هېڅ مسوده نه ده خپره شوې او نه بېرته اخیستل شوې.
drafts-count = { $count ->
    [one] { $count } مسوده
   *[other] { $count } مسودې
 }
drafts-older = زړې
drafts-newer = نوې
drafts-unnamed = (لا نوم نه لري)

drafts-home-waiting = { $count ->
    [one] مسوده ستاسو کتلو ته په تمه ده
   *[other] مسودې ستاسو کتلو ته په تمه دي
 }
drafts-home-mine = { $count ->
    [one] ستاسو مسوده لا نه ده خپره شوې
   *[other] ستاسو مسودې لا نه دي خپرې شوې
 }

drafts-kind-service = خدمت
drafts-kind-organization = اداره
drafts-kind-location = ځای
drafts-kind-answer = ځواب

drafts-state-open = نه ده کتل شوې
drafts-state-checked = کتل شوې
drafts-state-waiting = دویم کس ته په تمه
drafts-state-published = خپره شوې
drafts-state-withdrawn = بېرته اخیستل شوې
drafts-new-record = نوی
drafts-delete-record = د پاکولو
drafts-by = د { $name } له خوا
drafts-decided-published = خپره شوې د { $name } له خوا، { $when }
drafts-decided-withdrawn = بېرته اخیستل شوې د { $name } له خوا، { $when }
drafts-reason = ولې
drafts-reason-hint = د تاریخچې لپاره یوه کرښه، د بېلګې په توګه: «د تلیفون نوې شمېره، نن مو په تلیفون وپوښتله».
drafts-reason-save = دلیل ساتل

drafts-what-changes = څه بدلېږي
drafts-nothing-changes = له هغه څه سره هېڅ توپیر نه لري چې خلک یې نن ویني.
drafts-column-what = خانه
drafts-column-old = اوس
drafts-column-new = په مسوده کې
drafts-nothing = هېڅ
drafts-edit = سمولو ته دوام
drafts-history = تاریخچه
drafts-second = دا د خلکو د خوندیتوب خبره ده، نو مخکې له خپرېدو باید دویم کس یې وګوري: داسې څوک چې پر دې مسوده یې کار نه وي کړی.
drafts-second-you = تاسو پر دې مسوده کار کړی دی، نو باید بل څوک یې خپره کړي.
drafts-not-allowed = ستاسو رول د خپرولو اجازه نه درکوي. مسوده ولېږئ؛ خپروونکی به یې وګوري.
drafts-hidden = هغه څه چې د دې محرمانه خدمت ځای ښيي، پټ دي: […]

drafts-check = کتنه کول
drafts-check-again = بیا کتنه کول
drafts-checking = کتنه روانه ده. څو ثانیې وخت نیسي …
drafts-send = دویمې کتنې ته لېږل
drafts-publish = خپرول
drafts-publish-hint = خلک یې سملاسي ویني.
drafts-despite = سره له دې چې کتنې څه وموندل، خپرول
drafts-withdraw = بېرته اخیستل
drafts-withdraw-hint = مسوده یوې خوا ته اېښودل کېږي. وروسته یې دلته لوستلی شئ.
drafts-again = د نوې مسودې په توګه پرانیستل

drafts-said-checked = وکتل شوه.
drafts-said-sent = ولېږل شوه. اوس یې بل څوک کتلی شي.
drafts-said-published = خپره شوه. خلک یې اوس موندلی شي.
drafts-said-withdrawn = بېرته واخیستل شوه.
drafts-said-moved = په دې منځ کې بل چا دا مسوده بدله کړه. اوس داسې ده؛ هېڅ نه دي خپاره شوي.
drafts-said-second = دا باید داسې څوک خپره کړي چې پرې یې کار نه وي کړی.
drafts-said-unchecked = مسوده له کتنې وروسته بدله شوې ده. کتنه یې بیا وکړئ، بیا یې خپره کړئ.
drafts-said-unfit = لا څه کم دي. لاندې یې وګورئ، بشپړ یې کړئ، او کتنه بیا وکړئ.
drafts-said-doubtful = کتنې څه وموندل. لاندې یې وګورئ؛ که بیا هم د خپرولو تکل لرئ، خانه په نښه کړئ.
drafts-said-redacted = په دې مسوده کې د محرمانه خدمت پټه پته نشته، نو خپرول به یې هغه پته پاکه کړي. دا بدلون باید داسې څوک وکړي چې د «خوندیتوب» رول لري.
drafts-said-merged = دواړه بدلونونه اوس په مسوده کې دي. کتنه یې بیا وکړئ، بیا یې خپره کړئ.
drafts-said-again = دا له هماغه متن سره نوې مسوده ده.
drafts-said-restored = مسوده هغسې شوه لکه پخوا چې وه. هېڅ نه دي ورک شوي: وروستۍ نسخې لا په لېست کې دي.
drafts-said-reason = وساتل شو.
drafts-said-incomplete = څه سم نه دي لیکل شوي. لاندې یې وګورئ، بشپړ یې کړئ، او کتنه بیا وکړئ.

drafts-check-title = کتنه
drafts-not-checked = لا نه ده کتل شوې. کتنه غلطۍ لټوي او د خلکو پوښتنې په ټولو ژبو ازمويي. په دې سره هېڅ نه خپرېږي.
drafts-check-old = مسوده له دې کتنې وروسته بدله شوې ده.
drafts-checked-at = کتل شوې: { $when }
drafts-findings-none = هېڅ غلطي ونه موندل شوه.
drafts-findings-fresh = په دې مسوده کې وموندل شول
drafts-findings-known = له مخکې وو
drafts-go-to-field = سمول یې

drafts-code-unfit = څه کم یا ناسم دي: { $field }
drafts-way-unfit = ډک یې کړئ. له هغه پرته مسوده نه شي خپرېدای.
drafts-code-redacted = پټه پته نشته
drafts-way-redacted = د دې خپرول به د محرمانه خدمت پته پاکه کړي. دا بدلون باید داسې څوک وکړي چې د «خوندیتوب» رول لري.
drafts-finding-languages = په دې ژبو کې: { $languages }
drafts-finding-other = بل یې کتل

drafts-questions = خلک یې مومي؟
drafts-questions-none = هېڅ پوښتنه ونه ازمویل شوه، ځکه چې دا ثبت خلکو ته نه ښودل کېږي.
drafts-questions-away = پوښتنې ونه ازمویل شوې: لټون چمتو نه دی. یوه دقیقه وروسته بیا هڅه وکړئ.
drafts-asked-from = داسې پوښتل شوې لکه څوک چې یې له ټیلیګرامه پوښتي. ښار: { $town }.
drafts-asked-nowhere = داسې پوښتل شوې لکه څوک چې یې له ټیلیګرامه پوښتي.
drafts-found-first = { $count ->
    [one] { $count } پوښتنه یې لومړی مومي
   *[other] { $count } پوښتنې یې لومړی مومي
 }
drafts-found-third = { $count ->
    [one] { $count } پوښتنه یې دویم یا درېیم مومي
   *[other] { $count } پوښتنې یې دویم یا درېیم مومي
 }
drafts-found-later = { $count ->
    [one] { $count } پوښتنه یې لا ښکته مومي
   *[other] { $count } پوښتنې یې لا ښکته مومي
 }
drafts-found-not = { $count ->
    [one] { $count } پوښتنه یې نه مومي
   *[other] { $count } پوښتنې یې نه مومي
 }
drafts-found-lost = { $count ->
    [one] { $count } پوښتنه یې تر اوسه مومي، خو له خپرولو وروسته به یې ونه مومي. مخکې له خپرولو وګورئ چې ولې.
   *[other] { $count } پوښتنې یې تر اوسه مومي، خو له خپرولو وروسته به یې ونه مومي. مخکې له خپرولو وګورئ چې ولې.
 }
drafts-rank-first = لومړی وموندل شو
drafts-rank-place = وموندل شو، لمبر { $rank }
drafts-rank-none = ونه موندل شو
drafts-rank-lost = نور به ونه موندل شي
drafts-before-first = اوس: لومړی
drafts-before-place = اوس: لمبر { $rank }
drafts-before-none = اوس: نه موندل کېږي
drafts-instead = لومړی دا دی: { $name }
drafts-why-crisis = بیړنی ځواب ورکول کېږي
drafts-why-not_asked = مرستیال دا د مرستې په اړه پوښتنه نه ګڼي
drafts-why-unsure = شته، خو مرستیال دومره ډاډه نه دی چې ویې ښيي
drafts-not-own = په دې ژبه پوښتنې نه دي لیکل شوې، نو د نوم یا اړتیا پوښتنه یې وشوه.

drafts-others-fine = { $count ->
    [one] د ورته ثبتونو { $count } پوښتنه هم وازمویل شوه: ورته هېڅ نه بدلېږي.
   *[other] د ورته ثبتونو { $count } پوښتنې هم وازمویل شوې: ورته هېڅ نه بدلېږي.
 }
drafts-others-lost = { $count ->
    [one] د بل ثبت { $count } پوښتنه به نور هغه ثبت ونه مومي.
   *[other] د نورو ثبتونو { $count } پوښتنې به نور هغه ثبتونه ونه مومي.
 }
drafts-others-title = نور ثبتونه څه له لاسه ورکوي

drafts-versions = نسخې
drafts-versions-about = هر څه چې ساتل شوي دي. پخوانۍ نسخې ته په ستنېدو هېڅ نه ورکېږي.
drafts-version = نسخه { $number }
drafts-version-use = دا نسخه کارول
drafts-version-now = دا اوسنۍ نسخه ده

drafts-conflict-title = دوو کسانو دا بدل کړی دی
drafts-conflict-about = د دې مسودې د لیکلو پر مهال { $name } یو بدلون خپور کړ. هېڅ نه دي ورک شوي. دواړه وګورئ او وټاکئ.
drafts-conflict-both = دواړو بدل کړی: مهرباني وکړئ وټاکئ
drafts-conflict-theirs = یوازې { $name } بدل کړی: همداسې پاتې کېږي
drafts-conflict-mine = یوازې په دې مسوده کې بدل شوی: همداسې پاتې کېږي
drafts-conflict-base = مخکې
drafts-conflict-result = داسې به شي
drafts-conflict-their-value = د { $name } خپور کړی
drafts-conflict-my-value = په دې مسوده کې
drafts-conflict-gone = { $name } دا ثبت پاک کړی دی. که دوام ورکړئ، د مسودې خپرول به یې بېرته راولي.
drafts-conflict-go = دواړه یوځای کول
drafts-conflict-now = نوې نسخه شته
drafts-conflict-now-about = د مسودې له پیل وروسته بل چا دا ثبت بدل کړی دی. مخکې له خپرولو دواړه وګورئ.
drafts-conflict-see = دواړه بدلونونه کتل

drafts-history-of = تاریخچه: { $name }
drafts-history-after = وروسته
drafts-history-edit = سمول
drafts-history-created = جوړ شوی
drafts-history-changed = بدل شوی
drafts-history-deleted = پاک شوی
drafts-history-step = نسخه { $number }
drafts-history-now = خلک نن همدا ویني
drafts-history-undo = دې نسخې ته ستنېدل
drafts-history-undone = بېرته هغسې شو لکه په { $number } نسخه کې.
drafts-history-moved = په دې منځ کې بل چا دا بدل کړی دی، نو اوس هېڅ بدل نه شول. دا تاریخچه ده لکه څنګه چې نن ده: ویې ګورئ او بیا پرېکړه وکړئ.
drafts-history-same = له مخکې همداسې دی.
drafts-history-drafted = ستنېدل هم بدلون دی: کتنه یې وکړئ، بیا یې خپور کړئ.
drafts-history-why = بېرته { $number } نسخې ته
drafts-history-drafts = خلاصې مسودې
drafts-who-starter = له پروګرام سره راغلی
drafts-who-import = له فایله راوړل

drafts-yes = هو
drafts-no = نه
drafts-in-language = { $what } – { $name }
drafts-status-active = فعال
drafts-status-inactive = غیر فعال
drafts-status-defunct = د تل لپاره بند
drafts-status-temporarily-closed = د لنډ وخت لپاره بند
drafts-status-of = { $what }: حالت
drafts-status-human = انسان کتلی
drafts-status-unreviewed = لا نه دی کتل شوی
drafts-status-machine = ماشین ژباړلی
drafts-status-stale = زوړ شوی

drafts-field-name = نوم
drafts-field-alternate_name = نور نومونه
drafts-field-description = تشریح
drafts-field-status = حالت
drafts-field-url = وېب‌پاڼه
drafts-field-website = وېب‌پاڼه
drafts-field-email = برېښنالیک
drafts-field-phones = تلیفون
drafts-field-number = شمېره
drafts-field-extension = داخلي شمېره
drafts-field-schedules = د کار وختونه
drafts-field-languages = د خبرو ژبه
drafts-field-service_at_locations = چېرته ورکول کېږي
drafts-field-addresses = پته
drafts-field-address_1 = کوڅه
drafts-field-address_2 = کوڅه، دویمه کرښه
drafts-field-city = ښار
drafts-field-postal_code = پوستي کوډ
drafts-field-country = هېواد
drafts-field-region = سیمه
drafts-field-state_province = سیمه
drafts-field-latitude = په نقشه کې ټکی (شمال–جنوب)
drafts-field-longitude = په نقشه کې ټکی (ختیځ–لوېدیځ)
drafts-field-location_type = د ځای ډول
drafts-field-accessibility = لاسرسی
drafts-field-contacts = د اړیکې کس
drafts-field-eligibility_description = څوک راتلای شي
drafts-field-application_process = څنګه ترلاسه کېږي
drafts-field-fees_description = لګښت یې
drafts-field-alert = مهم خبر
drafts-field-minimum_age = له عمره
drafts-field-maximum_age = تر عمره
drafts-field-assured_date = د معلوماتو د کتلو نېټه
drafts-field-last_modified = وروستی بدلون
drafts-field-interpretation_services = ژباړنان (ترجمانان)
drafts-field-wait_time = د انتظار وخت
drafts-field-service_areas = کومې سیمې ته خدمت کوي
drafts-field-cost_options = لګښت یې
drafts-field-required_documents = کوم اسناد پکار دي
drafts-field-translations = ژباړه
drafts-field-attributes = معلومات
drafts-field-value = معلومات
drafts-field-title = سرلیک
drafts-field-text = متن
drafts-field-texts = متن
drafts-field-samples = د خلکو پوښتنې
drafts-field-needs = اړتیاوې
drafts-field-source_url = سرچینه
drafts-field-organization_id = اداره
drafts-field-osm_hours = د کار وختونه
drafts-field-timezone = د وخت سیمه

drafts-fact-need = اړتیا
drafts-fact-accepts_status = کوم وضعیت مني
drafts-fact-group = د چا لپاره دی
drafts-fact-gender = یوازې د ښځو یا نارینه وو لپاره
drafts-fact-accessibility = لاسرسی
drafts-fact-text_language = د متنونو ژبه
drafts-fact-contact_verified = د اړیکې معلومات کتل شوي
drafts-fact-source = سرچینه
drafts-fact-coverage = کومې سیمې ته خدمت کوي
drafts-fact-confidential = محرمانه
drafts-fact-example = بېلګه
drafts-fact-location_precision = په نقشه کې ټکی څومره دقیق دی
drafts-fact-osm_hours = د کار وختونه
drafts-fact-timezone = د وخت سیمه
drafts-fact-appointment = وخت (نوبت) اخیستل
drafts-fact-sample = د خلکو پوښتنه
drafts-fact-expires = د پای نېټه
drafts-fact-cost = لګښت
drafts-fact-reported = خلکو راپور ورکړی
drafts-fact-redacted = پټ معلومات ترې لرې شوي
