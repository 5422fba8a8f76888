### العربية. كل ما يقوله المساعد؛ الأصل في en.ftl.
### صياغة بلا تذكير ولا تأنيث للمخاطَب: «يلزمك»، «يمكنك» مع المصدر، «يُرجى» مع المصدر، والفعل الماضي.

-name = بوروتش

## ── First contact ──

choose-language = 🌐 Poruch · Поруч

notice =
    أنا { -name }، برنامج حاسوب يساعدك في العثور على مساعدة قريبة منك. لست إنسانًا، وقد أخطئ.
    كل شيء مجاني. لا أقرر شيئًا بشأنك، ولا أطلب منك أبدًا مالًا أو وثائق أو كلمات سر.
    إذا اخترت المتابعة، أتذكر لغتك والمدينة التي ذكرتها وما بحثت عنه، لكني لا أحتفظ بكلماتك، إلا سؤالًا لا أجد له جوابًا، من دون أسماء وأرقام. للمزيد: /privacy. لحذف كل شيء: /delete.
button-consent-yes = متابعة
button-consent-no = لا، أريد السؤال فقط

welcome = أهلًا بك، من الجيد أنك هنا. يمكنك كتابة ما يلزمك بكلماتك، أو الاختيار من الأسفل.
welcome-refused = لا بأس. لا أحتفظ بأي شيء عنك، وأساعدك كما أساعد غيرك. يمكنك كتابة ما يلزمك بكلماتك، أو الاختيار من الأسفل.

notice-first = قبل أن نكمل، إليك أمرًا مهمًا:

## ── Menu and small talk ──

menu = ماذا يلزمك؟ يمكنك الاختيار، أو الكتابة بكلماتك.
button-menu = كل المواضيع
button-menu-more = مواضيع أكثر
button-menu-less = مواضيع أقل
button-human = أريد التحدث مع إنسان
button-emergency = أرقام الطوارئ
button-privacy = ما المحفوظ عني؟

greeting = مرحبًا بك. يسرّني أنك كتبت لي. ماذا يلزمك؟
thanks = على الرحب والسعة. أنا هنا كلما لزمك شيء.
goodbye = أتمنى لك كل الخير. أنا هنا ليلًا ونهارًا.
affirm-nothing = حسنًا. ماذا يلزمك؟
deny-nothing = لا بأس. ماذا يلزمك بدلًا من ذلك؟

help =
    أنا { -name }، برنامج حاسوب. أساعد من اضطروا إلى ترك بيوتهم في العثور على مساعدة قريبة: مكان للنوم، طعام، طبيب، محامٍ، دروس، أوراق وغير ذلك. وهذا مجاني.
    • يمكنك كتابة ما يلزمك بكلماتك، مع اسم المدينة إن أردت: «طبيب لطفلي في لوبلين».
    • يمكنك السؤال عما عرضته عليك: «هل يفتح يوم الأحد؟»، «ما رقم هاتفهم؟»، «هل هناك غيره؟»
    • التحدث مع إنسان: /human
    • تغيير اللغة: /language
    • ما المحفوظ عنك: /privacy
    • الاطلاع عليه: /mydata
    • حذفه: /delete
    • الإغلاق بسرعة وحذف الرسائل التي يمكن حذفها: /exit أو كلمة «{ $word }»
    لا أعرض إلا معلومات جمعها أشخاص وتحققوا منها. وإذا لم أعرف شيئًا قلت ذلك. لا أقرر شيئًا في قضيتك.

command-start = البداية
command-help = كيف يعمل هذا
command-language = تغيير اللغة
command-human = التحدث مع إنسان
command-privacy = ما المحفوظ عنك
command-mydata = الاطلاع على ما هو محفوظ
command-delete = حذف كل شيء عنك
command-exit = الإغلاق بسرعة

## ── Not understood, not known ──

did-you-mean = لست على يقين من أنني فهمتك. هل المقصود أحد هذه؟
button-none-of-these = لا شيء من هذه
not-understood = عذرًا، لم أفهم. يمكنك قول ذلك بكلمات أخرى، أو اختيار موضوع من الأسفل، أو التحدث مع إنسان.
out-of-scope = لا أستطيع المساعدة في هذا. أعرف أماكن تساعد من اضطروا إلى ترك بيوتهم: سكن، طعام، أطباء، أوراق، دروس وغير ذلك.
not-known = لا أعرف هذا على وجه اليقين، ولا أريد أن أخمّن. قد يعرف ذلك شخص من فريق الإرشاد. ويمكنك أيضًا اختيار موضوع من الأسفل.
nothing-found = لم أجد شيئًا مناسبًا. هذا لا يعني أنه لا توجد مساعدة. يمكنك تجربة مدينة أخرى أو موضوع آخر، أو التحدث مع إنسان.
nothing-found-town = لا أعرف شيئًا مناسبًا. المدينة: { $town }. هذا لا يعني أنه لا توجد مساعدة. يمكنك تجربة مدينة أخرى أو موضوع آخر، أو التحدث مع إنسان.
offer-human = لم أستطع مساعدتك حتى الآن. هل أصلك بإنسان للحديث معه؟
degraded = أفهم الآن أقل قليلًا من المعتاد. إذا لم يكن هذا مناسبًا، يمكنك استعمال كلمات أخرى أو طلب التحدث مع إنسان.

intent-help = ماذا يمكنك أن تفعل؟
intent-nearest = ماذا يوجد بالقرب مني؟
intent-opening_hours = متى يفتح؟
intent-contact_details = الهاتف والعنوان
intent-more_results = عرض غيرها
intent-ask_human = أريد التحدث مع إنسان
intent-change_language = لغة أخرى
intent-feedback_good = ساعدني هذا
intent-feedback_bad = كان هناك خطأ
intent-report_abuse = شخص ما أساء إليّ
intent-privacy = ما المحفوظ عني؟
intent-crisis = أنا في خطر

## ── Needs ──

need-shelter = مكان للنوم وسكن
need-food = طعام
need-basic_items = ملابس وحاجات أساسية
need-cash = مال ومساعدات مالية
need-health = طبيب ودواء
need-mental_health = دعم نفسي
need-children = رعاية الأطفال
need-education = المدرسة والجامعة
need-language_course = دروس اللغة
need-employment = عمل
need-legal = محامٍ ونصيحة قانونية
need-documents = أوراق ووثائق
need-disability = الإعاقة والرعاية
need-protection = الأمان من العنف
need-family_tracing = أقارب مفقودون
need-interpretation = ترجمة
need-transport = مواصلات
need-community = التعرف إلى الناس
need-connectivity = هاتف وإنترنت
need-veterans = المحاربون القدامى
need-information = معلومات

## ── Where? ──

ask-place = { $need }: في أي مدينة نبحث عن مساعدة؟ يمكنك كتابة اسمها، أو إرسال موقعك مرة واحدة. هذا ليس إلزاميًا: أستعمل الموقع فقط للترتيب حسب المسافة ولا أحتفظ به.
ask-place-open = في أي مدينة نبحث عن مساعدة؟ يمكنك كتابة اسمها، أو إرسال موقعك مرة واحدة. هذا ليس إلزاميًا: أستعمل الموقع فقط للترتيب حسب المسافة ولا أحتفظ به.
ask-place-skip = أو يمكنك المتابعة بلا مدينة:
button-share-position = 📍 إرسال موقعي مرة واحدة
button-skip-place = كل الأماكن وعبر الإنترنت
button-other-town = مدينة أخرى
place-which = أيّ هذه هو المقصود؟
place-label = { $town }، { $country }
place-unknown = لا أعرف مدينة بهذا الاسم. يُرجى التأكد من الكتابة، أو كتابة اسم مدينة أكبر قريبة.
place-noted = المدينة: { $town }. ماذا يلزمك هناك؟
position-noted = شكرًا لك. ماذا يلزمك؟ أستعمل موقعك مرة واحدة ولا أحتفظ به.
position-lost = لم يعد موقعك لديّ، لأنني لا أحتفظ به. يُرجى إرساله مرة أخرى، أو كتابة اسم مدينتك.
live-declined = يُرجى عدم مشاركة موقعك باستمرار. أنا لا أتتبع مكان أحد. تكفي كتابة اسم مدينتك، أو إرسال موقعك مرة واحدة.

## ── Results ──

results-town = { $needs } · { $town }
results-position = { $needs } · بالقرب منك
results-anywhere = { $needs }
relaxed-open_now = لا يوجد الآن مكان مناسب مفتوح. هذه الأماكن تفتح لاحقًا.
relaxed-open_then = لا يوجد مكان مناسب مفتوح في ذلك الوقت. هذه الأماكن تفتح في أوقات أخرى.
relaxed-open_always = لا يوجد مكان مناسب مفتوح ليلًا ونهارًا. لهذه الأماكن ساعات عمل.
relaxed-language = لم أجد أحدًا يذكر أنه يتكلم لغتك. قد تساعدك هذه الأماكن مع ذلك.
relaxed-access = لم أجد مكانًا يذكر أن الدخول إليه ممكن كما تحتاج. يرجى الاتصال قبل الذهاب.
relaxed-women_only = لم أجد مكانًا يذكر أنه للنساء فقط. هذه الأماكن تستقبل غيرهن أيضًا.
relaxed-distance = لم أجد شيئًا قريبًا. هذه أبعد.
relaxed-need = لم أجد ما يطابق طلبك تمامًا. قد تساعدك هذه أيضًا.
more-none = هذا كل ما وجدته. يمكنك تجربة مدينة أخرى أو موضوع آخر، أو التحدث مع إنسان.
which-one = لا أعرف أي مكان هو المقصود. من فضلك، ماذا يلزمك أولًا؟ بعدها أستطيع أن أقول لك المزيد.
record-gone = هذا المكان لم يعد في القائمة. يُرجى البحث من جديد.
button-more = عرض غيرها
button-pin = 📍 الخريطة
button-phone = أرقام الهاتف
button-hours = أوقات الدوام
button-good = ساعدني هذا
button-bad = كان هناك خطأ
button-website = الموقع الإلكتروني
button-show = التفاصيل
button-source = المصدر

## ── A card ──

distance-km = { $km } كم
distance-m = { $m } م
card-distance = على بُعد { $distance }
card-distance-centre = { $distance } من مركز المدينة
card-town = المدينة: { $town }
card-town-only = لا أعرف العنوان الدقيق.
card-online = عبر الإنترنت أو الهاتف
card-confidential = لا يظهر العنوان، حفاظًا على سلامة كل من هناك. يُرجى الاتصال هاتفيًا.
card-open-until = مفتوح حتى الساعة { $time }
card-open-always = مفتوح ليلًا ونهارًا
card-open = مفتوح الآن
card-opens-today = مغلق الآن، ويفتح اليوم الساعة { $time }
card-opens-day = مغلق الآن. يفتح: { $day }، الساعة { $time }
card-closed = مغلق الآن
card-hours-unknown = أوقات الدوام غير معروفة. يُرجى الاتصال قبل الذهاب.
card-hours-unknown-nophone = أوقات الدوام غير معروفة.
card-phone = الهاتف: { $numbers }
card-email = البريد الإلكتروني: { $email }
card-languages = اللغات: { $languages }
card-accepts = لمن وضعهم القانوني: { $statuses }
card-groups = لهذه الفئات: { $groups }
card-gender-female = للنساء فقط
card-gender-male = للرجال فقط
card-age-between = العمر: من { $from } إلى { $to }
card-age-from = العمر: من { $from } فما فوق
card-age-to = العمر: حتى { $to }
card-area = يشمل: { $area }
card-eligibility = من يمكنه المجيء: { $text }
card-application = طريقة الحصول على ذلك: { $text }
card-fees = التكلفة: { $text }
card-cost-free = مجانًا
card-cost-reduced = بسعر مخفَّض
card-cost-paid = هذه الخدمة مدفوعة
card-appointment-required = يُرجى أخذ موعد أولًا.
card-appointment-walk_in = يمكنك المجيء بلا موعد.
card-accessibility = سهولة الوصول: { $facts }
card-alert = تنبيه: { $text }
card-checked = تم التحقق بتاريخ { $date }
card-check-unknown = تاريخ آخر تحقق غير معروف
card-source = المصدر: { $source }
card-original = هذا النص غير مترجم بعد. يظهر بلغته الأصلية: { $language }.
translation-unreviewed = هذه الترجمة لم يراجعها بعد شخص لغته الأم العربية.
translation-machine = هذا النص ترجمته آلة، وقد تكون فيه أخطاء.
translation-stale = تغيّر النص الأصلي بعد هذه الترجمة.

warning-unverified_contact = معلومات الاتصال لم يتم التحقق منها بعد. يُرجى سؤال شخص من فريق الإرشاد قبل السفر إلى هناك.
warning-check_overdue = مر وقت طويل على آخر تحقق. يُرجى الاتصال أو السؤال قبل الذهاب.
warning-temporarily_closed = مغلق مؤقتًا.
warning-untranslated = غير مترجم بعد.
warning-stale_translation = قد تكون الترجمة قديمة.
warning-hours_expired = قد تكون أوقات الدوام قديمة. يُرجى الاتصال قبل الذهاب.
warning-confidential = العنوان لا يظهر، حفاظًا على السلامة.
warning-example = هذا مثال فقط. هذا المكان غير حقيقي، وُضع لتجربة البرنامج. يُرجى عدم الذهاب إليه.
warning-reported = أبلغنا آخرون أن هنا شيئًا غير صحيح. يُرجى الاتصال قبل الذهاب.
warning-reported_answer = أبلغنا آخرون أن هنا شيئًا غير صحيح. يُرجى المقارنة بالمصدر.

reason-need = يناسب ما يلزمك: { $need }
reason-in_town = في مدينتك: { $town }
reason-distance = على بُعد { $distance }
reason-online = عبر الإنترنت أو الهاتف
reason-same_country = في البلد نفسه: { $country }
reason-open_until = مفتوح حتى الساعة { $time }
reason-opens_at = يفتح: { $day }، الساعة { $time }
reason-closed_now = مغلق الآن
reason-hours_unknown = أوقات الدوام غير معروفة
reason-open_on_arrival = يكون مفتوحًا عند وصولك (حوالي { $minutes ->
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  })
reason-closed_on_arrival = يكون قد أغلق عند وصولك (حوالي { $minutes ->
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  })
reason-closed_on_arrival_opens = يكون قد أغلق عند وصولك (حوالي { $minutes ->
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  })؛ يفتح: { $day }، الساعة { $time }
reason-open_then = { $day }: { $times }
reason-closed_then = مغلق: { $day }
reason-speaks = يتكلمون لغتك: { $language }
reason-accepts = يقبلون الوضع القانوني: { $status }
reason-for_group = مخصص لفئة: { $group }
reason-checked = { $days ->
    [0] تم التحقق اليوم
    [zero] تم التحقق قبل { $days } يوم
    [one] تم التحقق قبل يوم واحد
    [two] تم التحقق قبل يومين
    [few] تم التحقق قبل { $days } أيام
    [many] تم التحقق قبل { $days } يومًا
   *[other] تم التحقق قبل { $days } يوم
  }
reason-check_overdue = { $days ->
    [zero] آخر تحقق قبل { $days } يوم، يُرجى السؤال أولًا
    [one] آخر تحقق قبل يوم واحد، يُرجى السؤال أولًا
    [two] آخر تحقق قبل يومين، يُرجى السؤال أولًا
    [few] آخر تحقق قبل { $days } أيام، يُرجى السؤال أولًا
    [many] آخر تحقق قبل { $days } يومًا، يُرجى السؤال أولًا
   *[other] آخر تحقق قبل { $days } يوم، يُرجى السؤال أولًا
  }
reason-unverified_contact = معلومات الاتصال لم يتم التحقق منها بعد
reason-temporarily_closed = مغلق مؤقتًا
reason-matches_words = يطابق كلماتك
reason-matches_meaning = يطابق ما قصدته

## ── Opening hours and contact ──

hours-title = أوقات الدوام: { $name }
hours-day = { $day }: { $times }
hours-day-closed = { $day }: مغلق
hours-unknown = لا أعرف أوقات الدوام. يُرجى الاتصال قبل الذهاب.
hours-unknown-nophone = لا أعرف أوقات الدوام، وليس لديّ رقم هاتف. قد يستطيع شخص من فريق الإرشاد معرفة ذلك.
hours-ask = قد تتغير الأوقات، خصوصًا في الأعياد والعطل. إذا كان الطريق طويلًا فالأفضل الاتصال أولًا.
contact-title = { $name }
contact-address = العنوان: { $address }
contact-none = ليس لديّ معلومات اتصال مؤكدة لهذا المكان. قد يستطيع شخص من فريق الإرشاد معرفة ذلك.

## ── Legal status, groups, access, languages ──

status-asylum_seeker = طلب لجوء قيد النظر
status-recognised_refugee = صفة لاجئ
status-subsidiary_protection = حماية ثانوية (فرعية)
status-temporary_protection = حماية مؤقتة
status-stateless = بلا جنسية
status-undocumented = بلا أوراق
status-citizen = جنسية هذا البلد
status-displaced_inside = نزوح داخل بلدهم

group-family = العائلات
group-woman = النساء
group-unaccompanied_child = أطفال وحدهم
group-youth = الشباب والشابات
group-older_person = كبار السن
group-disability = الأشخاص ذوو الإعاقة
group-serious_illness = من لديهم مرض خطير
group-single_parent = أمهات وآباء وحدهم مع أطفالهم
group-lgbtqi = مجتمع الميم (LGBTQI)

access-wheelchair = مناسب للكرسي المتحرك
access-step_free = بلا درجات
access-lift = مصعد
access-hearing_loop = نظام لمستخدمي السماعات الطبية
access-sign_language = لغة الإشارة
access-accessible_toilet = مرحاض مناسب لذوي الإعاقة

language-en = الإنجليزية
language-uk = الأوكرانية
language-ru = الروسية
language-ro = الرومانية
language-pl = البولندية
language-ar = العربية
language-fa = الفارسية / الدرية
language-ps = البشتو
language-tr = التركية
language-fr = الفرنسية
language-es = الإسبانية
language-de = الألمانية

## ── Feedback ──

feedback-thanks-good = شكرًا لك. هذا يساعد أيضًا من يأتي بعدك.
feedback-what = أعتذر. ما الذي لم يكن صحيحًا؟ يُحفظ جوابك بلا اسمك.
feedback-thanks-bad = شكرًا لأنك أخبرتني. سيتحقق من ذلك من يعتنون بهذه القائمة. هل أعرض عليك أماكن أخرى؟
button-bad-closed = كان مغلقًا
button-bad-wrong_number = رقم هاتف خاطئ
button-bad-wrong_address = عنوان خاطئ
button-bad-money = طلبوا مالًا
button-bad-other = شيء آخر

## ── Somebody asked for money, sex or a favour ──

report-intro = شكرًا لأنك أخبرتني. هذا ليس ذنبك. المساعدة مجانية دائمًا. لا يحق لأحد أن يطلب منك مقابلها مالًا أو جنسًا أو عملًا أو خدمات.
report-team =
    يمكنك إخبار فريق صغير لا يعمل إلا على مثل هذه البلاغات. العاملون العاديون في المساعدة لا يرون ذلك. ولن تخسر أي مساعدة بسببه.
    سيرون رقم بلاغ ولغتك وما كتبته لهم بإرادتك. لن يروا اسمك.
    هل أصلك بهذا الفريق؟
button-report-yes = نعم، مع هذا الفريق
report-declined = لا بأس. يمكنك العودة إلى هذا في أي وقت.
report-no-desk =
    شكرًا لأنك أخبرتني. هذا ليس ذنبك. المساعدة مجانية دائمًا. لا يحق لأحد أن يطلب منك مقابلها مالًا أو جنسًا أو عملًا أو خدمات.
    في الوقت الحالي لا يعمل معي فريق كهذا. يمكنك إخبار منظمة أخرى موضع ثقتك، أو الشرطة. قد تساعدك هذه الأرقام:
report-opened = رقم بلاغك هو { $number }. سيكتب لك هنا شخص من الفريق. لك أن تحكي ما أردت فقط.

## ── A person, please ──

case-offer = يمكن أن يكتب لك هنا شخص من فريق الإرشاد، إنسان حقيقي. هذا مجاني. سأنقل إليه هذا فقط:
case-offer-needs = • ما يلزمك: { $needs }
case-offer-town = • المدينة: { $town }
case-offer-language = • لغتك: { $language }
case-offer-shown = • { $count ->
    [zero] { $count } نتيجة عرضتها عليك
    [one] النتيجة التي عرضتها عليك
    [two] النتيجتان اللتان عرضتهما عليك
    [few] { $count } نتائج عرضتها عليك
    [many] { $count } نتيجة عرضتها عليك
   *[other] { $count } نتيجة عرضتها عليك
  }
case-offer-consent = يرى الفريق رقم طلب، لا اسمك ولا رقم هاتفك. وما كتبته لهم يصل إليهم. هل أفعل ذلك؟
button-case-yes = نعم، انقل ذلك
button-case-no = لا، شكرًا
case-declined = حسنًا، لن أنقل شيئًا. بماذا يمكنني أن أساعدك أيضًا؟
case-opened = تم. رقم طلبك هو { $number }. سيكتب لك شخص من فريق الإرشاد في هذه المحادثة.
case-wait = { $minutes ->
    [zero] يستغرق ذلك عادةً نحو { $minutes } دقيقة.
    [one] يستغرق ذلك عادةً نحو دقيقة واحدة.
    [two] يستغرق ذلك عادةً نحو دقيقتين.
    [few] يستغرق ذلك عادةً نحو { $minutes } دقائق.
    [many] يستغرق ذلك عادةً نحو { $minutes } دقيقة.
   *[other] يستغرق ذلك عادةً نحو { $minutes } دقيقة.
  }
case-wait-unknown = لا أعرف كم يستغرق ذلك.
case-off-duty = لا أحد من الفريق موجود الآن.
case-duty = فريق الإرشاد موجود في هذه الأوقات: { $duty }.
case-hotline = إذا كان الأمر لا يحتمل الانتظار، فهذه أرقام يمكنك الاتصال بها:
case-meanwhile = وحتى ذلك الحين يمكنك مواصلة سؤالي.
case-already = طلبك رقم { $number } مفتوح من قبل. سيكتب لك هنا شخص من فريق الإرشاد.
case-no-desk = في الوقت الحالي لا يعمل معي فريق إرشاد. على هذه الأرقام يجيبك أشخاص حقيقيون:
case-joined = معك الآن شخص من فريق الإرشاد، ويقرأ ما يصل منك هنا. سأبقى صامتًا حتى تنتهي محادثتكما.
case-position = لا أنقل موقعك إلى أحد. إن أردت أن يعرف فريق الإرشاد مكانك، يُرجى كتابته بالكلمات.
case-back = انتهى حديثك مع فريق الإرشاد. أنا البرنامج، وقد عدت إليك. ماذا يلزمك أيضًا؟
case-closed = أُغلق الطلب. أنا البرنامج، وقد عدت إليك. يمكنك طلب التحدث مع إنسان في أي وقت: /human
case-requeued = اضطر الشخص الذي كان معك إلى المغادرة. طلبك يبقى مفتوحًا، وسيكتب لك شخص آخر من فريق الإرشاد. وحتى ذلك الحين أنا معك، أنا البرنامج.
button-case-close = العودة إلى البرنامج

## ── Crisis ──

crisis-self_harm = من الجيد جدًا أنك كتبت هذا. لست وحدك في ما يحدث لك، وهذا الألم يمكن أن يخف. أنا مجرد برنامج، لكن هناك أشخاصًا يستمعون إليك الآن ولا يحكمون عليك. أرجوك، من المهم الاتصال الآن بأحد هذه الأرقام. ويمكن أن يتصل شخص قريب منك:
crisis-violence = أنا أصدّقك. ما يحدث ليس ذنبك. إن كان ذلك آمنًا لك، فالأفضل الخروج من هناك أو الذهاب إلى مكان فيه ناس. هؤلاء يستطيعون حمايتك. يُرجى الاتصال بهم ما إن يصبح ذلك آمنًا:
crisis-medical = قد تكون هذه حالة طارئة. يجب الاتصال الآن، ويمكن أن يتصل شخص آخر من أجلك. المهم أن يعرفوا مكانك. سيقولون لك ما يجب فعله حتى تصل المساعدة:
crisis-child = شكرًا لأنك كتبت. ما فعلته صحيح. هناك أشخاص عملهم مساعدة الأطفال والشباب. يمكنك الاتصال بهم، وهم يستمعون إليك:
crisis-emergency = أرقام الطوارئ:
crisis-human-child = إن أردت، يمكن أن يكتب لك هنا أيضًا شخص كبير عمله هو المساعدة.
crisis-exit = لإغلاق هذه المحادثة بسرعة: /exit
crisis-quiet = إذا كان أحد في خطر، يجب الاتصال بالرقم { $number }. ويمكنك أيضًا التحدث هنا مع إنسان.
numbers-country = { $country }:
number-purpose-emergency = الطوارئ: الإسعاف والشرطة والإطفاء
number-purpose-police = الشرطة
number-purpose-ambulance = الإسعاف
number-purpose-fire = الإطفاء
number-purpose-emotional_support = أشخاص يستمعون إليك حين تصبح الحياة صعبة جدًا
number-purpose-violence_women = مساعدة النساء ضد العنف
number-purpose-child = مساعدة الأطفال والشباب
number-purpose-missing_child = الأطفال المفقودون
number-purpose-other = خط مساعدة
number-always = ليلًا ونهارًا
number-hours = الأوقات: { $hours }
number-languages = اللغات: { $languages }
number-languages-unknown = اللغات غير معروفة لي
numbers-unknown-country = لا أعرف في أي بلد أنت. الرقم 112 هو رقم الطوارئ في كل الاتحاد الأوروبي وفي مولدوفا وفي بلدان أخرى كثيرة.

## ── Language ──

language-which = بأي لغة أكتب لك؟
language-changed = من الآن أكتب لك بالعربية.
language-suggest = أرى أنك كتبت بالعربية. هل أجيبك بالعربية من الآن؟
button-switch-yes = نعم، بالعربية
button-switch-no = لا، كما هي الآن
language-unsupported = لا أتكلم هذه اللغة بعد. أستطيع أن أجيبك بإحدى هذه اللغات:

## ── Privacy ──

privacy-kept = ما أحتفظ به، إذا اخترت المتابعة: لغتك، والمدينة التي ذكرتها، والمواضيع التي بحثت عنها، والنتائج التي وجدتها وعرضتها عليك، وآخر سؤال طرحته عليك، ورقم طلبك إن كان مفتوحًا، وما يلزم لإيصال الجواب إلى هذه المحادثة. كل ذلك مشفّر. لا أحتفظ باسمك ولا برقم هاتفك ولا باسمك في تيليغرام.
privacy-words = كلماتك: لا أحتفظ بما كتبته. تُحذف الرسالة بعد الإجابة عنها. ولا يُنقل ما كتبته إلى أحد إلا إلى فريق الإرشاد، وفقط إذا وافقت على التحدث معه.
privacy-questions = استثناء واحد، إذا اخترت المتابعة: أحتفظ بالسؤال الذي لا أجد له جوابًا، حتى يمكن كتابة جواب له. قبل ذلك أحذف منه الأسماء والأرقام والعناوين، بقدر ما أستطيع التعرف عليها. ولا أحتفظ معه بمن سأل. ولا يراه الفريق إلا إذا سأل خمسة أشخاص على الأقل سؤالًا مشابهًا. ولا أحتفظ بهذه الطريقة بأي شيء عن خطر أو عنف أو اعتداء. ولأن لا شيء فيه يدل على صاحبه، لا يستطيع الأمر /delete أن يجده. كما أعدّ كم شخصًا سأل في اليوم، وبأي لغة وعن أي موضوع، بلا أي شيء عنك.
privacy-position = موقعك: إذا أرسلته، أستعمله مرة واحدة للترتيب حسب المسافة. ولا يُسجَّل أبدًا.
privacy-who = من يرى ذلك: لا أحد يقرأ معنا. فريق الإرشاد يرى رقم طلبك ولغتك والموضوع والمدينة وما كتبته له، وفقط بعد موافقتك. لا أرسل رسائلك إلى أي شركة أخرى ولا إلى أي خدمة ذكاء اصطناعي على الإنترنت.
privacy-how-long = كم من الوقت:
    • ما أتذكره من محادثتنا، بعد آخر رسالة منك: { $conversation ->
        [zero] { $conversation } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $conversation } أيام
        [many] { $conversation } يومًا
       *[other] { $conversation } يوم
      }
    • أجوبتي لك، حتى يمكن حذفها: { $outbox ->
        [zero] { $outbox } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $outbox } أيام
        [many] { $outbox } يومًا
       *[other] { $outbox } يوم
      }
    • طلب التحدث مع إنسان، بعد إغلاقه: { $case ->
        [zero] { $case } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $case } أيام
        [many] { $case } يومًا
       *[other] { $case } يوم
      }
    • رأيك في نتيجة ما، بلا أي شيء عنك: { $feedback ->
        [zero] { $feedback } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $feedback } أيام
        [many] { $feedback } يومًا
       *[other] { $feedback } يوم
      }
    • سؤال لم أجد له جوابًا: { $question ->
        [zero] { $question } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $question } أيام
        [many] { $question } يومًا
       *[other] { $question } يوم
      }
    • الأعداد بحسب اليوم واللغة والموضوع: { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
      }
privacy-telegram = تيليغرام: هذه المحادثة موجودة أيضًا على خوادم تيليغرام. وهي ليست مشفّرة من طرف إلى طرف، فيمكن لتيليغرام أن يقرأها. يمكنك حذف المحادثة بنفسك في تيليغرام. لا سلطة لي على ما يحتفظ به تيليغرام.
privacy-rights = الخيار لك: الأمر /mydata يعرض ما هو محفوظ، والأمر /delete يحذفه كله دفعة واحدة. وإذا رفضت فلك المساعدة نفسها.
privacy-refused = اخترت ألا يُحفظ شيء. لذلك لا أتذكر عنك أي شيء بعد أن تهدأ هذه المحادثة.

mydata-title = هذا كل ما هو محفوظ عنك:
mydata-empty = لا شيء محفوظ عنك.
mydata-row = • { $field }: { $value }
data-language = اللغة
data-consent = الموافقة على التذكّر
data-place = المدينة
data-town = المدينة
data-needs = المواضيع
data-need = الموضوع
data-shown = نتائج عُرضت
data-queue = نتائج لم تُعرض بعد
data-current = آخر نتيجة عُرضت
data-case = رقم الطلب
data-case_owner = من يتابع الطلب
data-person = ما ذكرته عن نفسك
data-pending = سؤال ينتظر جوابك
data-messages = رسائل مني لا يزال حذفها ممكنًا
data-since = منذ
data-updated = آخر استعمال
data-yes = نعم
data-no = لا

delete-ask = هل أحذف كل شيء عنك، فورًا وإلى الأبد؟ إذا كان لك طلب مفتوح فسيُغلق أيضًا. المساعدة تبقى كما هي، ويمكنك العودة في أي وقت.
button-delete-yes = نعم، حذف كل شيء
button-delete-no = لا، يبقى محفوظًا
delete-done = حُذف كل شيء عنك. هذه المحادثة لا تزال في تيليغرام، ويمكنك حذفها هناك. وإذا كتبت لي مرة أخرى نبدأ من جديد.
delete-declined = حسنًا، لم يُحذف شيء.

## ── Leaving quickly ──

exit-screen = ✓ تم.

## ── Things that cannot be done ──

file-refused = لا أستطيع فتح الصور أو الرسائل الصوتية أو الملفات. يُرجى عدم إرسال وثائق هنا أبدًا. تكفي بضع كلمات عما يلزمك.
file-queue = طلبك ينتظر شخصًا من فريق الإرشاد. عندما يكون معك، يمكنك إرسال هذا مرة أخرى. يُرجى عدم إرسال وثائق قبل ذلك.
group-refused = لا أجيب إلا في المحادثات الخاصة، لحماية الجميع. يُرجى فتح محادثة معي وحدي.
rate-limited = { $seconds ->
    [zero] تصلني رسائلك أسرع مما أستطيع الإجابة. يُرجى الانتظار { $seconds } ثانية. في حال الخطر يجب الاتصال بالرقم 112.
    [one] تصلني رسائلك أسرع مما أستطيع الإجابة. يُرجى الانتظار ثانية واحدة. في حال الخطر يجب الاتصال بالرقم 112.
    [two] تصلني رسائلك أسرع مما أستطيع الإجابة. يُرجى الانتظار ثانيتين. في حال الخطر يجب الاتصال بالرقم 112.
    [few] تصلني رسائلك أسرع مما أستطيع الإجابة. يُرجى الانتظار { $seconds } ثوانٍ. في حال الخطر يجب الاتصال بالرقم 112.
    [many] تصلني رسائلك أسرع مما أستطيع الإجابة. يُرجى الانتظار { $seconds } ثانية. في حال الخطر يجب الاتصال بالرقم 112.
   *[other] تصلني رسائلك أسرع مما أستطيع الإجابة. يُرجى الانتظار { $seconds } ثانية. في حال الخطر يجب الاتصال بالرقم 112.
  }
went-wrong = حدث خطأ من جهتي، لا من جهتك. يُرجى الإرسال مرة أخرى. في حال الخطر يجب الاتصال بالرقم { $number }.
text-long = كانت رسالتك طويلة، وقرأت بدايتها ونهايتها فقط. إذا نقص شيء، يُرجى قوله مرة أخرى في جملة أو جملتين.
edited = رأيت أنك غيّرت رسالة. يُرجى إرسالها كرسالة جديدة.
old-button = هذا الزر قديم جدًا. يُرجى كتابة ما يلزمك.

## ── Browser page ──

page-write = ماذا يلزمك؟ الكتابة هنا …
page-send = إرسال
page-restart = البدء من جديد
page-offline = لا يوجد اتصال الآن. يُرجى المحاولة مرة أخرى. في حال الخطر يجب الاتصال بالرقم 112.
page-no-position = لم أستطع قراءة موقعك. يُرجى كتابة اسم مدينتك.
