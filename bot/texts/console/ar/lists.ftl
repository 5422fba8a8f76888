### العربية. الأصل في en/lists.ftl؛ الصياغة والكلمات كما في frame.ftl.

lists-services = الخدمات
lists-answers = الأجوبة
lists-organizations = المنظمات
lists-export = تصدير كل شيء

lists-search = بحث
lists-search-hint = يمكنك كتابة ما يكتبه الناس، أو اسم أو رقم هاتف أو بريد إلكتروني.
lists-search-language = لغة كلماتك
lists-search-guess = التعرف عليها تلقائيًا
lists-search-button = بحث
lists-filters = التصفية
lists-filters-set = { $count ->
    [zero] لا شروط تصفية
    [one] شرط تصفية واحد
    [two] شرطا تصفية
    [few] { $count } شروط تصفية
    [many] { $count } شرط تصفية
   *[other] { $count } شرط تصفية
}
lists-filters-apply = عرض
lists-filters-clear = مسح الكل
lists-any = الكل
lists-filter-status = الحالة
lists-filter-need = الاحتياج
lists-filter-town = المدينة
lists-filter-country = البلد
lists-filter-organization = المنظمة
lists-filter-speaks = لغة التحدث هناك
lists-filter-texts = النصوص
lists-filter-texts-in = بهذه اللغة
lists-filter-any-language = بأي لغة
lists-filter-only = فقط الخدمات التي
lists-filter-only-answers = فقط الأجوبة التي
lists-only-overdue = تجاوزت موعد التحقق
lists-only-draft = لها مسودة
lists-only-reported = عليها بلاغات من الناس
lists-only-example = هي أمثلة غير حقيقية
lists-only-confidential = هي سرية
lists-texts-missing = ناقص
lists-texts-unread = ينتظر المراجعة
lists-texts-unreviewed = لم يراجعه أحد بعد
lists-texts-machine = ترجمته آلة
lists-texts-stale = قديم
lists-texts-human = تمت مراجعته وهو صحيح
lists-sort = الترتيب
lists-sort-relevance = الأكثر مطابقة أولًا
lists-sort-name = الاسم
lists-sort-organization = المنظمة
lists-sort-checked = الأقدم تحققًا أولًا
lists-sort-changed = الأحدث تغييرًا أولًا

lists-count = { $total ->
    [0] لا شيء
    [zero] لا شيء
    [one] عنصر واحد
    [two] { $first } إلى { $last } من عنصرين
    [few] { $first } إلى { $last } من { $total } عناصر
    [many] { $first } إلى { $last } من { $total } عنصرًا
   *[other] { $first } إلى { $last } من { $total } عنصر
}
lists-nothing = لا شيء مطابق. يمكنك تجربة كلمات أقل أو مسح شروط التصفية.
lists-page = الصفحة { $page } من { $pages }
lists-page-next = الصفحة التالية
lists-page-previous = الصفحة السابقة
lists-pages = صفحات القائمة

lists-column-choose = اختيار
lists-column-name = الاسم
lists-column-organization = المنظمة
lists-column-place = المكان
lists-column-needs = الاحتياجات
lists-column-state = الحالة
lists-column-checked = التحقق
lists-column-texts = اللغات
lists-column-services = الخدمات
lists-column-country = البلد
lists-never-checked = لم يتم بعد
lists-overdue = حان موعد التحقق
lists-mark-draft = مسودة
lists-mark-reported = عليها بلاغ
lists-mark-example = مثال
lists-mark-confidential = سرية
lists-place-hidden = مخفي، حفاظًا على السلامة
lists-everywhere = في كل مكان
lists-found-because = يجدها الناس:
lists-found-by-name = وُجدت باسمها فقط. لا يصل الناس إليها بهذه الكلمات.
lists-missing = { $count ->
    [zero] لا تنقص أي لغة
    [one] تنقص لغة واحدة
    [two] تنقص لغتان
    [few] تنقص { $count } لغات
    [many] تنقص { $count } لغة
   *[other] تنقص { $count } لغة
}
lists-complete = بكل اللغات

lists-status-active = نشطة
lists-status-inactive = غير نشطة
lists-status-defunct = لم تعد موجودة
lists-status-temporarily-closed = مغلقة مؤقتًا
lists-status-active-hint = يُرسَل الناس إليها.
lists-status-inactive-hint = لا يُرسَل الناس إليها.
lists-status-defunct-hint = لا يُرسَل الناس إليها. ويبقى العنصر مع سجل تغييراته.
lists-status-temporarily-closed-hint = يراها الناس مع ملاحظة أنها مغلقة مؤقتًا.

lists-new-service = خدمة جديدة
lists-new-answer = جواب جديد
lists-new-organization = منظمة جديدة

lists-bulk = العناصر المختارة
lists-bulk-scope-chosen = ما وُضعت عليه علامة في هذه الصفحة
lists-bulk-scope-all = { $total ->
    [zero] كل ما في هذه القائمة
    [one] العنصر الوحيد في هذه القائمة
    [two] العنصران في هذه القائمة
    [few] كل ما في هذه القائمة ({ $total } عناصر)
    [many] كل ما في هذه القائمة ({ $total } عنصرًا)
   *[other] كل ما في هذه القائمة ({ $total } عنصر)
}
lists-bulk-scope = أي العناصر
lists-bulk-do = الإجراء
lists-bulk-choose-page = اختيار كل ما في هذه الصفحة
lists-bulk-checked = تسجيل أنه تم التحقق اليوم
lists-bulk-status = تغيير الحالة
lists-bulk-export = تصدير إلى ملف
lists-bulk-confirm = طلب التأكيد من الجهات المقدِّمة
lists-bulk-next = متابعة
lists-bulk-none = لم يُختر شيء. يُرجى وضع علامة على عنصر واحد على الأقل والمحاولة مرة أخرى.
lists-bulk-many = هذا كثير جدًا دفعة واحدة. يُرجى تضييق القائمة. أكبر عدد: { $most }.
lists-bulk-title-checked = تسجيل أنه تم التحقق اليوم؟
lists-bulk-title-status = تغيير الحالة؟
lists-bulk-about-checked = بهذا يُسجَّل باسمك أنك تحققت منها اليوم: هي موجودة، وأرقام الهاتف والأوقات صحيحة.
lists-bulk-about-status = يسري ذلك على الناس فورًا. يمكنك التراجع عنه في سجل تغييرات كل عنصر.
lists-bulk-names = { $count ->
    [zero] لا يتغيّر أي عنصر:
    [one] يتغيّر هذا العنصر:
    [two] يتغيّر هذان العنصران:
    [few] تتغيّر هذه العناصر ({ $count }):
    [many] تتغيّر هذه العناصر ({ $count }):
   *[other] تتغيّر هذه العناصر ({ $count }):
}
lists-bulk-same = { $count ->
    [zero] { $count } عنصر يبقى كما هو، لأن لا شيء يتغيّر فيه.
    [one] يبقى عنصر آخر كما هو، لأن لا شيء يتغيّر فيه.
    [two] يبقى عنصران آخران كما هما، لأن لا شيء يتغيّر فيهما.
    [few] تبقى { $count } عناصر أخرى كما هي، لأن لا شيء يتغيّر فيها.
    [many] يبقى { $count } عنصرًا آخر كما هي، لأن لا شيء يتغيّر فيها.
   *[other] يبقى { $count } عنصر آخر كما هي، لأن لا شيء يتغيّر فيها.
}
lists-bulk-second = يجب أن يوافق شخص ثانٍ: يصبح هذا مسودة
lists-bulk-new-status = الحالة الجديدة
lists-bulk-why = السبب
lists-bulk-why-hint = جملة واحدة لسجل التغييرات. مثلًا: اتصلت بها كلها.
lists-bulk-why-missing = يُرجى كتابة السبب في جملة واحدة.
lists-bulk-title-confirm = طلب التأكيد من الجهات المقدِّمة
lists-bulk-about-confirm = لكل جهة مقدِّمة رابط خاص بها. يُرجى فتح الخدمات واحدة بعد أخرى.
lists-bulk-ask = إنشاء الرابط
lists-bulk-do-checked = نعم، تحققت منها
lists-bulk-do-status = تغييرها
lists-bulk-back = العودة إلى القائمة
lists-bulk-done = { $count ->
    [0] لم يتغيّر شيء.
    [zero] لم يتغيّر شيء.
    [one] تغيّر عنصر واحد.
    [two] تغيّر عنصران.
    [few] تغيّرت { $count } عناصر.
    [many] تغيّر { $count } عنصرًا.
   *[other] تغيّر { $count } عنصر.
}
lists-bulk-partly = تغيّر: { $count }. أصبح مسودات يجب أن يوافق عليها شخص ثانٍ: { $drafts }. بقي على حاله لأن شخصًا آخر غيّره في هذه الأثناء: { $left }.

lists-service-edit = تحرير
lists-service-texts = النصوص بكل اللغات
lists-service-history = سجل التغييرات
lists-service-ask = طلب التأكيد من الجهة المقدِّمة
lists-service-hidden = هذه الخدمة سرية. لا يظهر لك مكانها، ولا يراه إلا المسؤولون عن الحماية.
lists-service-secret = سرية. يُرجى عدم إخبار أحد أبدًا بمكانها. لا يرى الناس إلا رقم الهاتف.
lists-service-not-shown = لا يرى الناس هذه الخدمة الآن.
lists-service-card = كما يراها الناس
lists-service-card-none = لا يرى الناس هذه الخدمة، لذلك لا توجد بطاقة.
lists-card-language = لغة البطاقة
lists-card-show = عرض
lists-service-facts = المعلومات
lists-service-id = الرقم في الدليل
lists-service-state = الحالة
lists-service-organization = المنظمة
lists-service-needs = الاحتياجات
lists-service-accepts = تقبل
lists-service-groups = لمن
lists-service-anyone = للجميع
lists-service-ages = العمر
lists-service-age-from = العمر: من { $from } فما فوق
lists-service-age-to = العمر: حتى { $to }
lists-service-age-between = العمر: من { $from } إلى { $to }
lists-service-speaks = لغات التحدث هناك
lists-service-cost = التكلفة
lists-service-appointment = الموعد
lists-service-appointment-required = الاتصال أولًا
lists-service-appointment-walk_in = المجيء بلا موعد
lists-service-access = سهولة الوصول
lists-service-coverage = تساعد الناس في
lists-service-source = المصدر
lists-service-checked = آخر تحقق
lists-service-expires = صالح حتى
lists-service-email = البريد الإلكتروني
lists-service-website = الموقع الإلكتروني
lists-service-phones = الهواتف
lists-service-phone-of-organization = هاتف المنظمة
lists-service-places = الأماكن
lists-service-online = عبر الإنترنت
lists-service-no-place = لا يُعرف أي مكان.
lists-service-no-phone = لا يُعرف أي هاتف.
lists-service-coordinates = الموقع على الخريطة
lists-service-coordinates-town = الموقع على الخريطة (مركز المدينة)
lists-service-hours = أوقات الدوام
lists-service-hours-unknown = غير معروفة
lists-service-today = اليوم
lists-service-today-open = اليوم { $times }
lists-service-today-closed = مغلق اليوم
lists-service-today-unknown = غير معروف لليوم
lists-service-drafts = المسودات
lists-service-draft-by = { $title } – بواسطة { $who }
lists-service-reports = البلاغات
lists-service-reported = أبلغ الناس أن هنا شيئًا غير صحيح.
lists-service-samples = أسئلة يجب أن تجيب عنها
lists-service-languages = النصوص
lists-service-last-change = آخر تغيير
lists-unknown = غير معروف
lists-yes = نعم
lists-no = لا

lists-text-original = الأصل
lists-text-human = تمت المراجعة وهو صحيح
lists-text-unreviewed = لم يُراجع بعد
lists-text-machine = ترجمة آلة
lists-text-stale = قديم
lists-text-missing = ناقص
lists-text-partly = جزئي

lists-texts-title = النصوص بكل اللغات
lists-texts-about = النص الأصلي يأتي أولًا. إذا كانت لديك معرفة جيدة بلغة، يُرجى مراجعة نصها. وإذا كان صحيحًا فتكفي ضغطة واحدة لتأكيد ذلك. ويُحفظ معه اسمك.
lists-texts-choose = اللغات المعروضة
lists-texts-show = عرض
lists-texts-original = الأصل
lists-texts-original-unknown = لم يذكر أحد لغة هذا النص. يُرجى ذكرها أولًا في نموذج العنصر.
lists-texts-read = راجعت هذا وهو صحيح
lists-texts-read-by = { $who }، { $day }
lists-texts-edit = تغيير النصوص
lists-texts-edit-about = ما يتغيّر هنا يذهب إلى مسودة. يراه الناس عند نشر المسودة.
lists-texts-editing = هنا تتغيّر النصوص. النص الأصلي يأتي أولًا: تغييره يجعل كل الترجمات قديمة.
lists-texts-save = حفظ كمسودة
lists-texts-cancel = عدم تغيير أي شيء
lists-texts-mine = راجعت ما كتبته وهو صحيح
lists-texts-nothing = لم يتغيّر شيء.
lists-texts-saved = حُفظ كمسودة. يمكنك فحصها ونشرها هنا.
lists-texts-read-done = شكرًا لك. سُجّلت المراجعة باسمك.
lists-texts-moved = غيّر شخص آخر هذا النص في هذه الأثناء. لم يُسجَّل شيء. يُرجى مراجعته من جديد كما هو الآن.
lists-texts-second = هذا يمس سلامة الناس، لذلك يجب أن يقرأ النص شخص يحق له نشره ولم يكتبه بنفسه.
lists-texts-clash = غيّر شخص آخر هذا العنصر في هذه الأثناء. ما كتبته محفوظ في مسودة، وهناك يمكنك رؤية الاثنين.
lists-texts-no-longer = تغيّر النص الأصلي بعد هذه الترجمة.
lists-texts-read-all = راجعت كل نصوص { $name } وهي صحيحة
lists-texts-why = السبب
lists-texts-why-hint = جملة واحدة لسجل التغييرات. ليست إلزامية.
lists-texts-draft-open = توجد مسودة لهذا العنصر من قبل: { $title }، بواسطة { $who }.
lists-texts-none = لا توجد نصوص لهذا العنصر بعد.
lists-texts-of-organization = نصوص المنظمة
lists-field-name = الاسم
lists-field-alternate_name = أسماء أخرى
lists-field-description = الوصف
lists-field-eligibility_description = من يمكنه المجيء
lists-field-application_process = طريقة الحصول عليها
lists-field-fees_description = التكلفة
lists-field-interpretation_services = الترجمة الفورية
lists-field-alert = تنبيه للناس
lists-field-title = عنوان الجواب
lists-field-text = النص
lists-field-samples = الأسئلة
lists-field-samples-hint = أسئلة يطرحها الناس، واحد في كل سطر. يجب أن تقود هذه الأسئلة إلى الجواب.

lists-answer-edit = تغيير
lists-answer-new-title = جواب جديد
lists-answer-edit-title = تغيير الجواب
lists-answer-facts = عن الجواب
lists-answer-needs = الاحتياجات
lists-answer-needs-hint = ما الاحتياج الذي يساعد فيه هذا الجواب؟
lists-answer-country = البلد
lists-answer-country-hint = فارغ: صحيح في كل مكان.
lists-answer-source = المصدر
lists-answer-source-hint = العنوان على الإنترنت لمن يقول ذلك. يراه الناس تحت الجواب.
lists-answer-assured = تم التحقق في
lists-answer-assured-hint = آخر يوم قورن فيه الجواب بمصدره.
lists-answer-checked-today = تحققت منه اليوم
lists-answer-languages = اللغات
lists-answer-leading = هذه هي اللغة الأساسية. إذا تغيّر نصها، أصبحت كل اللغات الأخرى قديمة.
lists-answer-text-hint = نص عادي. السطر الفارغ يبدأ فقرة. السطر الذي يبدأ بعلامة «-» ثم مسافة هو بند في قائمة. عناوين الإنترنت تبقى كما هي.
lists-answer-preview = كما يعرضه تيليغرام
lists-answer-preview-show = عرض الشكل
lists-answer-add-language = إضافة لغة
lists-answer-add = إضافة
lists-answer-why = السبب
lists-answer-why-hint = جملة واحدة لسجل التغييرات. ليست إلزامية.
lists-answer-save = حفظ كمسودة
lists-error-summary = يُرجى النظر في هذه أولًا
lists-error-title = يُرجى كتابة عنوان الجواب.
lists-error-text = يُرجى كتابة النص.
lists-error-source = يُرجى كتابة عنوان المصدر على الإنترنت. يبدأ بـ { "\u2066https://\u2069" }
lists-error-need = يُرجى اختيار احتياج واحد على الأقل.
lists-error-date = يُرجى إدخال يوم ليس في المستقبل.
lists-error-name = يُرجى كتابة الاسم.
lists-error-email = هذا ليس بريدًا إلكترونيًا. يكون مثل help@example.org
lists-error-url = هذا ليس عنوانًا على الإنترنت. يبدأ بـ { "\u2066https://\u2069" }
lists-error-country = يُرجى اختيار بلد من القائمة.
lists-error-pair = عنوان الجواب والنص متلازمان: يُكتب الاثنان، أو يُترك الاثنان فارغين.

lists-organization-edit-title = المنظمة
lists-organization-new-title = منظمة جديدة
lists-organization-save = حفظ كمسودة
lists-organization-services = { $count ->
    [0] لا خدمات
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
lists-organization-show-services = عرض خدماتها
lists-organization-hidden = تدير هذه المنظمة خدمة سرية ولا تُعرف بغيرها. لا يغيّرها إلا المسؤولون عن الحماية.

lists-export-about = كل ما في الدليل في ملف بالصيغة المعيارية HSDS 3. يمكن لبرامج ومنظمات أخرى قراءته. لا يُحجب منه إلا أماكن الخدمات السرية.
lists-export-json = ملف JSON واحد
lists-export-csv = جداول (ملفات CSV في ملف { "\u2066.zip\u2069" })
lists-export-answers = الأجوبة (JSON Lines)
lists-export-form = صيغة الملف
lists-export-confidential = مع أماكن الخدمات السرية
lists-export-confidential-hint = فقط عند الضرورة. يُرجى حفظ الملف في مكان آمن وحذفه بعد الاستعمال. يُسجَّل اسمك في سجل النشاط.
lists-export-download = تنزيل

lists-home-unread = { $count ->
    [zero] خدمة أو جواب، فيه نص بلغتك لم يراجعه أحد بعد
    [one] خدمة أو جواب، فيه نص بلغتك لم يراجعه أحد بعد
    [two] من الخدمات والأجوبة، فيهما نص بلغتك لم يراجعه أحد بعد
    [few] من الخدمات والأجوبة، فيها نص بلغتك لم يراجعه أحد بعد
    [many] من الخدمات والأجوبة، فيها نص بلغتك لم يراجعه أحد بعد
   *[other] من الخدمات والأجوبة، فيها نص بلغتك لم يراجعه أحد بعد
}

lists-unread = { $count } للمراجعة
