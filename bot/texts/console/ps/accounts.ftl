# ننوتل، د کارکوونکي خپل حساب، او د مدیرانو لپاره د کارکوونکو پاڼه.

accounts-sign-in = ننوتل
accounts-name = نوم
accounts-name-hint = هغه نوم چې همکاران یې پرې رابولي. په تاریخچه کې د هر بدلون تر څنګ لیکل کېږي.
accounts-password = پاسورډ
accounts-sign-in-wrong = نوم یا پاسورډ سم نه دی. دواړه وګورئ او بیا هڅه وکړئ.
accounts-wait = { $minutes ->
    [one] ډېر ځله ناسم ولیکل شو. یوه دقیقه صبر وکړئ، بیا هڅه وکړئ.
   *[other] ډېر ځله ناسم ولیکل شو. { $minutes } دقیقې صبر وکړئ، بیا هڅه وکړئ.
 }
accounts-forgotten = پاسورډ مې هېر شوی
accounts-forgotten-way = د دې کاري پاڼې له مدیره نوی لینک وغواړئ. په هغه نوی پاسورډ ټاکئ.
accounts-go-on = دوام
accounts-start-again = له سره پیل
accounts-cancel = لغوه کول
accounts-save = ساتل
accounts-yes = هو
accounts-no = نه

accounts-code-title = یو ګام پاتې دی
accounts-code = کوډ
accounts-code-hint = هغه شپږ رقمونه چې اوس ستاسو د تلیفون اپلیکېشن یې ښيي، یا ستاسو د بېرته ننوتلو یو کوډ.
accounts-code-six = هغه شپږ رقمونه چې اپلیکېشن یې اوس ښيي.
accounts-code-wrong = دا کوډ سم نه دی، یا مخکې کارول شوی دی. نوي کوډ ته صبر وکړئ او هغه ولیکئ.

accounts-link-gone = دا لینک نور کار نه کوي
accounts-link-gone-way = دا مخکې کارول شوی، یا له 24 ساعتونو زوړ دی. له مدیره نوی وغواړئ. که پاسورډ لا له مخکې لرئ، ننوځئ.

accounts-welcome = ښه راغلئ، { $name }
accounts-welcome-about = د دې کاري پاڼې لپاره پاسورډ وټاکئ. بل هېڅوک به پرې نه پوهېږي.
accounts-welcome-go = ساتل او ننوتل
accounts-password-new = نوی پاسورډ
accounts-password-hint = { $least ->
    [one] لږ تر لږه یو توری.
   *[other] لږ تر لږه { $least } توري. څلور داسې کلمې چې یو له بله اړه نه لري، په یاد ساتل یې اسانه او اټکل یې سخت وي.
 }
accounts-password-again = همدا یو ځل بیا
accounts-password-present = ستاسو اوسنی پاسورډ
accounts-password-change = پاسورډ بدلول
accounts-password-changed = ستاسو پاسورډ بدل شو. له نورو براوزرونو وتلي یاست.
accounts-password-short = ډېر لنډ دی: لږ تر لږه { $least } توري ولیکئ.
accounts-password-long = ډېر اوږد دی: تر { $most } تورو زیات مه لیکئ.
accounts-password-name = لویه برخه یې ستاسو نوم دی. داسې څه وټاکئ چې نور پرې نه پوهېږي.
accounts-password-simple = همدا څو توري بیا بیا راغلي، اټکل یې اسانه دی. اوږد او ګډ پاسورډ وټاکئ.
accounts-password-differs = دواړه یو شان نه دي. په دواړو ځایونو کې پاسورډ بیا ولیکئ.
accounts-present-wrong = دا ستاسو اوسنی پاسورډ نه دی. بیا هڅه وکړئ.

accounts-role = رول
accounts-role-viewer-may = له محرمانه پتو پرته هر څه ویني، هېڅ نه بدلوي
accounts-role-editor-may = لیکي او سموي؛ خپروي یې بل څوک
accounts-role-publisher-may = لیکي، سموي او خپروي
accounts-role-protection-may = محرمانه پتې او د ځورونې راپورونه ویني، او د خوندیتوب متنونه د دویم کس په توګه ګوري
accounts-role-admin-may = هر کار کولی شي او نورو ته د ننوتلو اجازه ورکوي
accounts-language = ژبه
accounts-language-label = د دې پاڼو ژبه

accounts-second-step = ستاسو په تلیفون دویم ګام
accounts-second-step-short = دویم ګام
accounts-second-step-about = ستاسو د تلیفون له کوډ سره هېڅوک یوازې په پاسورډ نه شي ننوتلی. جوړول یې دوه دقیقې وخت نیسي.
accounts-second-step-scan = دا انځور د کوډونو په اپلیکېشن سکن کړئ
accounts-second-step-apps = د داسې کوډونو هر اپلیکېشن کار ورکوي، د بېلګې په توګه Aegis، FreeOTP، Google Authenticator یا د iPhone د پاسورډونو اپلیکېشن.
accounts-second-step-picture = له لاندې لیکلې کیلي سره QR کوډ
accounts-second-step-typed = یا دا کیلي په اپلیکېشن کې ولیکئ:
accounts-second-step-prove = هغه کوډ ولیکئ چې اپلیکېشن یې ښيي
accounts-second-step-on = فعالول
accounts-second-step-later = اوس نه
accounts-second-step-set-up = جوړول
accounts-second-step-is-on = فعال
accounts-second-step-is-off = دویم ګام بند دی.
accounts-second-step-switch-off = بندول
accounts-recovery = ستاسو د بېرته ننوتلو کوډونه
accounts-recovery-about = دا کوډونه ولیکئ یا یې چاپ کړئ، او هلته یې وساتئ چې مهم کاغذونه مو ساتئ. که تلیفون مو ورک شي، هر یو یې یو ځل د ننوتلو اجازه درکوي. یوازې اوس ښودل کېږي.
accounts-recovery-done = ومې ساتل
accounts-recovery-new = د بېرته ننوتلو نوي کوډونه
accounts-recovery-new-about = بیا به زاړه کوډونه کار نه کوي.

accounts-sessions = چېرته ننوتلي یاست
accounts-sessions-about = که له دې یو نه پېژنئ، هغه بند کړئ او خپل پاسورډ بدل کړئ.
accounts-session-unknown = ناپېژندل شوی براوزر
accounts-session-seen = وروستی کارول: { $when }
accounts-session-this = همدا براوزر
accounts-session-end = له هغه ځایه وتل
accounts-session-ended = له هغه ځایه ووتلئ.
accounts-sessions-end = له نورو ټولو ځایونو وتل
accounts-sessions-ended = له نورو ټولو ځایونو ووتلئ.

accounts-operators = کارکوونکي
accounts-state = حالت
accounts-state-invited = لا نه دی ننوتلی
accounts-state-active = فعال
accounts-state-locked = بند شوی
accounts-last-sign-in = وروستی ننوتل
accounts-added = د زیاتولو نېټه
accounts-what-they-did = څه یې کړي دي
accounts-add = کارکوونکی زیاتول
accounts-add-about = تاسو ته یو لینک درکول کېږي چې دې کس ته یې ورکړئ. په هغه دوی خپل پاسورډ ټاکي.
accounts-link = د لومړي ننوتلو لینک
accounts-link-about = دا لینک په داسې پیغام کې ورکړئ چې یوازې همدا کس یې لولي: { $name }. په 24 ساعتونو کې یوازې یو ځل کار کوي.
accounts-link-once = یوازې اوس ښودل کېږي. که ورک شي، نوی یې جوړ کړئ.
accounts-link-done = کاپي مې کړ
accounts-link-new = نوی لینک
accounts-link-new-about = د هغه چا لپاره چې پاسورډ یې هېر یا تلیفون یې ورک شوی. پاسورډ او دویم ګام یې سملاسي پای ته رسېږي، او له هر ځایه وځي.
accounts-role-change = رول بدلول
accounts-role-changed = نوی رول ورکړل شو: { $name }.
accounts-lock = بندول
accounts-unlock = بېرته خلاصول
accounts-lock-about = د چا حساب چې بند شي، سملاسي ترې وځي او ننوتلی نه شي. هېڅ کار یې نه ورکېږي.
accounts-locked-now = د { $name } حساب بند شو.
accounts-unlocked-now = د { $name } حساب بېرته خلاص شو.
accounts-remove = لرې کول
accounts-remove-open = دا کارکوونکی لرې کول
accounts-remove-about = { $name } به نور ننوتلی نه شي. هغه کارونه چې کړي یې دي، په تاریخچه کې د همدې نوم لاندې پاتې کېږي.
accounts-remove-yes = { $name } لرې کول
accounts-removed = د { $name } حساب لرې شو.
accounts-problem-name = له 1 تر 60 تورو پورې نوم ولیکئ.
accounts-problem-taken = دا نوم له مخکې د بل چا دی. د توپیر لپاره تخلص یا ځای ورسره ولیکئ.
accounts-problem-last_admin = دا یوازینی مدیر دی. لومړی بل څوک مدیر کړئ.
accounts-problem-unknown = په دې نوم کارکوونکی نشته.
