### العربية. الأصل في en/drafts.ftl؛ الصياغة والكلمات كما في frame.ftl.

drafts-nav = المسودات
drafts-title = المسودات
drafts-about = المسودة تغيير لا يراه الناس بعد. تُفحص أولًا، ثم تُنشر.
drafts-tab-mine = مسوداتي
drafts-tab-waiting = تنتظرني
drafts-tab-all = كل المفتوحة
drafts-tab-done = المنتهية
drafts-none-mine = ليس لديك مسودات مفتوحة. تبدأ المسودة عند تغيير خدمة أو جواب.
drafts-none-waiting = لا شيء ينتظرك.
drafts-none-all = لا توجد مسودات مفتوحة.
drafts-none-done = لم تُنشر أو تُسحب أي مسودة بعد.
drafts-count = { $count ->
    [zero] { $count } مسودة
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
}
drafts-older = الأقدم
drafts-newer = الأحدث
drafts-unnamed = (بلا اسم بعد)

drafts-home-waiting = { $count ->
    [zero] مسودة تنتظر نظرك فيها
    [one] مسودة تنتظر نظرك فيها
    [two] مسودتان تنتظران نظرك فيهما
    [few] مسودات تنتظر نظرك فيها
    [many] مسودة تنتظر نظرك فيها
   *[other] مسودة تنتظر نظرك فيها
}
drafts-home-mine = { $count ->
    [zero] مسودة لك لم تُنشر بعد
    [one] مسودة لك لم تُنشر بعد
    [two] مسودتان لك لم تُنشرا بعد
    [few] مسودات لك لم تُنشر بعد
    [many] مسودة لك لم تُنشر بعد
   *[other] مسودة لك لم تُنشر بعد
}

drafts-kind-service = خدمة
drafts-kind-organization = منظمة
drafts-kind-location = مكان
drafts-kind-answer = جواب

drafts-state-open = لم تُفحص
drafts-state-checked = فُحصت
drafts-state-waiting = تنتظر شخصًا ثانيًا
drafts-state-published = نُشرت
drafts-state-withdrawn = سُحبت
drafts-new-record = جديد
drafts-delete-record = للحذف
drafts-by = بواسطة { $name }
drafts-decided-published = نُشرت { $when }، بواسطة { $name }
drafts-decided-withdrawn = سُحبت { $when }، بواسطة { $name }
drafts-reason = السبب
drafts-reason-hint = سطر واحد لسجل التغييرات، مثلًا: «رقم هاتف جديد، سألنا عنه اليوم بالهاتف».
drafts-reason-save = حفظ السبب

drafts-what-changes = ما الذي يتغيّر
drafts-nothing-changes = لا شيء يختلف عما يراه الناس اليوم.
drafts-column-what = الخانة
drafts-column-old = الآن
drafts-column-new = في المسودة
drafts-nothing = لا شيء
drafts-edit = متابعة التحرير
drafts-history = سجل التغييرات
drafts-second = هذا يمس سلامة الناس، فيجب أن ينظر فيه قبل النشر شخص ثانٍ لم يعمل على هذه المسودة.
drafts-second-you = لقد عملت على هذه المسودة، فيجب أن ينشرها شخص آخر.
drafts-not-allowed = دورك لا يسمح بالنشر. يمكنك إرسال المسودة لينظر فيها من له دور «النشر».
drafts-hidden = ما قد يدل على مكان هذه الخدمة السرية مخفي: […]

drafts-check = فحص
drafts-check-again = فحص من جديد
drafts-checking = يجري الفحص. يستغرق ذلك بضع ثوانٍ …
drafts-send = إرسال لنظرة ثانية
drafts-publish = نشر
drafts-publish-hint = يراها الناس فورًا.
drafts-despite = نشر رغم ما وجده الفحص
drafts-withdraw = سحب
drafts-withdraw-hint = توضع المسودة جانبًا، ويمكن قراءتها هنا لاحقًا.
drafts-again = فتح كمسودة جديدة

drafts-said-checked = تم الفحص.
drafts-said-sent = أُرسلت. يمكن لشخص آخر أن ينظر فيها الآن.
drafts-said-published = نُشرت. يمكن للناس أن يجدوها الآن.
drafts-said-withdrawn = سُحبت.
drafts-said-moved = غيّر شخص آخر هذه المسودة في هذه الأثناء. هكذا هي الآن، ولم يُنشر شيء.
drafts-said-second = يجب أن ينشر هذا شخص لم يعمل عليه.
drafts-said-unchecked = تغيّرت المسودة بعد الفحص. يُرجى فحصها من جديد، ثم نشرها.
drafts-said-unfit = ما زال هناك شيء ناقص. يُرجى النظر أدناه وإكماله، ثم الفحص من جديد.
drafts-said-doubtful = وجد الفحص شيئًا. يُرجى النظر فيه أدناه، ووضع علامة في المربع إذا أردت النشر رغم ذلك.
drafts-said-redacted = العنوان المخفي للخدمة السرية غير موجود في هذه المسودة، ونشرها يحذفه. يجب أن يقوم بهذا التغيير شخص له دور «الحماية».
drafts-said-merged = التغييران الآن في المسودة. يُرجى فحصها من جديد، ثم نشرها.
drafts-said-again = هذه مسودة جديدة بالنص نفسه.
drafts-said-restored = عادت المسودة كما كانت حينها. لم يُفقد شيء: النسخ اللاحقة ما زالت في القائمة.
drafts-said-reason = تم الحفظ.
drafts-said-incomplete = هناك شيء لم يُملأ كما يجب. يُرجى النظر أدناه وإكماله، ثم الفحص من جديد.

drafts-check-title = الفحص
drafts-not-checked = لم تُفحص بعد. يبحث الفحص عن الأخطاء، ويجرب الأسئلة التي يطرحها الناس بكل اللغات. ولا يُنشر بذلك شيء.
drafts-check-old = تغيّرت المسودة بعد هذا الفحص.
drafts-checked-at = فُحصت { $when }
drafts-findings-none = لا توجد أخطاء.
drafts-findings-fresh = وُجد في هذه المسودة
drafts-findings-known = كان موجودًا من قبل
drafts-go-to-field = تغيير

drafts-code-unfit = شيء ناقص أو خاطئ: { $field }
drafts-way-unfit = يُرجى ملؤه. بدونه لا يمكن نشر المسودة.
drafts-code-redacted = العنوان المخفي ناقص
drafts-way-redacted = نشر هذا يحذف عنوان الخدمة السرية. يجب أن يقوم بهذا التغيير شخص له دور «الحماية».
drafts-finding-languages = بهذه اللغات: { $languages }
drafts-finding-other = عرض العنصر الآخر

drafts-questions = هل يجده الناس؟
drafts-questions-none = لم تُجرَّب أي أسئلة، لأن هذا العنصر لا يُعرض على الناس.
drafts-questions-away = لم يمكن تجربة الأسئلة: البحث غير جاهز. يُرجى المحاولة مرة أخرى بعد دقيقة.
drafts-asked-from = طُرحت كما يطرحها على تيليغرام شخص في { $town }.
drafts-asked-nowhere = طُرحت كما يطرحها شخص على تيليغرام.
drafts-found-first = { $count ->
    [zero] { $count } سؤال يجده في المرتبة الأولى
    [one] سؤال واحد يجده في المرتبة الأولى
    [two] سؤالان يجدانه في المرتبة الأولى
    [few] { $count } أسئلة تجده في المرتبة الأولى
    [many] { $count } سؤالًا تجده في المرتبة الأولى
   *[other] { $count } سؤال تجده في المرتبة الأولى
}
drafts-found-third = { $count ->
    [zero] { $count } سؤال يجده في المرتبة الثانية أو الثالثة
    [one] سؤال واحد يجده في المرتبة الثانية أو الثالثة
    [two] سؤالان يجدانه في المرتبة الثانية أو الثالثة
    [few] { $count } أسئلة تجده في المرتبة الثانية أو الثالثة
    [many] { $count } سؤالًا تجده في المرتبة الثانية أو الثالثة
   *[other] { $count } سؤال تجده في المرتبة الثانية أو الثالثة
}
drafts-found-later = { $count ->
    [zero] { $count } سؤال يجده في مرتبة أبعد
    [one] سؤال واحد يجده في مرتبة أبعد
    [two] سؤالان يجدانه في مرتبة أبعد
    [few] { $count } أسئلة تجده في مرتبة أبعد
    [many] { $count } سؤالًا تجده في مرتبة أبعد
   *[other] { $count } سؤال تجده في مرتبة أبعد
}
drafts-found-not = { $count ->
    [zero] { $count } سؤال لا يجده
    [one] سؤال واحد لا يجده
    [two] سؤالان لا يجدانه
    [few] { $count } أسئلة لا تجده
    [many] { $count } سؤالًا لا تجده
   *[other] { $count } سؤال لا تجده
}
drafts-found-lost = { $count ->
    [zero] { $count } سؤال كان يجده حتى الآن ولن يجده بعد ذلك. يُرجى النظر في السبب قبل النشر.
    [one] سؤال واحد كان يجده حتى الآن ولن يجده بعد ذلك. يُرجى النظر في السبب قبل النشر.
    [two] سؤالان كانا يجدانه حتى الآن ولن يجداه بعد ذلك. يُرجى النظر في السبب قبل النشر.
    [few] { $count } أسئلة كانت تجده حتى الآن ولن تجده بعد ذلك. يُرجى النظر في السبب قبل النشر.
    [many] { $count } سؤالًا كانت تجده حتى الآن ولن تجده بعد ذلك. يُرجى النظر في السبب قبل النشر.
   *[other] { $count } سؤال كانت تجده حتى الآن ولن تجده بعد ذلك. يُرجى النظر في السبب قبل النشر.
}
drafts-rank-first = في المرتبة الأولى
drafts-rank-place = في المرتبة { $rank }
drafts-rank-none = لم يُعثر عليه
drafts-rank-lost = لن يُعثر عليه بعد ذلك
drafts-before-first = الآن: الأولى
drafts-before-place = الآن: المرتبة { $rank }
drafts-before-none = الآن: لم يُعثر عليه
drafts-instead = في المرتبة الأولى: { $name }
drafts-why-crisis = يأتي رد الطوارئ
drafts-why-not_asked = المساعد لا يعتبر هذا سؤالًا عن مساعدة
drafts-why-unsure = هو موجود، لكن المساعد ليس على يقين يكفي لعرضه
drafts-not-own = لا أسئلة مكتوبة بهذه اللغة، لذلك سُئل بالاسم أو بالاحتياج.

drafts-others-fine = { $count ->
    [zero] جُرّب أيضًا { $count } سؤال لعناصر مشابهة: لا شيء يتغيّر.
    [one] جُرّب أيضًا سؤال واحد لعناصر مشابهة: لا شيء يتغيّر له.
    [two] جُرّب أيضًا سؤالان لعناصر مشابهة: لا شيء يتغيّر لهما.
    [few] جُرّبت أيضًا { $count } أسئلة لعناصر مشابهة: لا شيء يتغيّر لها.
    [many] جُرّب أيضًا { $count } سؤالًا لعناصر مشابهة: لا شيء يتغيّر لها.
   *[other] جُرّب أيضًا { $count } سؤال لعناصر مشابهة: لا شيء يتغيّر لها.
}
drafts-others-lost = { $count ->
    [zero] { $count } سؤال لعناصر أخرى لن يجدها بعد ذلك.
    [one] سؤال واحد لعنصر آخر لن يجد ذلك العنصر بعد ذلك.
    [two] سؤالان لعناصر أخرى لن يجداها بعد ذلك.
    [few] { $count } أسئلة لعناصر أخرى لن تجدها بعد ذلك.
    [many] { $count } سؤالًا لعناصر أخرى لن تجدها بعد ذلك.
   *[other] { $count } سؤال لعناصر أخرى لن تجدها بعد ذلك.
}
drafts-others-title = ما تخسره العناصر الأخرى

drafts-versions = النسخ
drafts-versions-about = كل ما حُفظ. العودة إلى نسخة سابقة لا تُضيع شيئًا.
drafts-version = النسخة { $number }
drafts-version-use = استعمال هذه النسخة
drafts-version-now = هذه هي النسخة الحالية

drafts-conflict-title = غيّر شخصان هذا العنصر
drafts-conflict-about = نُشر تغيير بواسطة { $name } أثناء كتابة هذه المسودة. لم يُفقد شيء. يُرجى النظر في الاثنين والاختيار.
drafts-conflict-both = تغيّر عند الاثنين: يُرجى الاختيار
drafts-conflict-theirs = تغيّر عند { $name } فقط: سيبقى
drafts-conflict-mine = تغيّر في هذه المسودة فقط: سيبقى
drafts-conflict-base = قبل
drafts-conflict-result = سيصبح
drafts-conflict-their-value = ما نُشر بواسطة { $name }
drafts-conflict-my-value = في هذه المسودة
drafts-conflict-gone = حُذف هذا العنصر بواسطة { $name }. إذا اخترت المتابعة، فنشر المسودة يعيده.
drafts-conflict-go = جمع الاثنين
drafts-conflict-now = توجد نسخة أحدث
drafts-conflict-now-about = غيّر شخص آخر هذا العنصر بعد بدء المسودة. يُرجى النظر في الاثنين قبل النشر.
drafts-conflict-see = عرض التغييرين

drafts-history-of = سجل تغييرات { $name }
drafts-history-after = بعد
drafts-history-edit = تحرير
drafts-history-created = إنشاء
drafts-history-changed = تغيير
drafts-history-deleted = حذف
drafts-history-step = النسخة { $number }
drafts-history-now = هذا ما يراه الناس اليوم
drafts-history-undo = العودة إلى هذه النسخة
drafts-history-undone = عاد كما كان في النسخة { $number }.
drafts-history-moved = غيّر شخص آخر هذا في هذه الأثناء، لذلك لم يتغير شيء الآن. هذا هو السجل كما هو اليوم: اطّلع عليه ثم قرّر من جديد.
drafts-history-same = هو كذلك من قبل.
drafts-history-drafted = العودة تغيير أيضًا: تُفحص أولًا، ثم تُنشر.
drafts-history-why = العودة إلى النسخة { $number }
drafts-history-drafts = المسودات المفتوحة
drafts-who-starter = جاء مع البرنامج
drafts-who-import = استيراد

drafts-yes = نعم
drafts-no = لا
drafts-in-language = { $what } – { $name }
drafts-status-active = نشطة
drafts-status-inactive = غير نشطة
drafts-status-defunct = لم تعد موجودة
drafts-status-temporarily-closed = مغلقة مؤقتًا
drafts-status-of = { $what }: الحالة
drafts-status-human = راجعها شخص
drafts-status-unreviewed = لم تُراجع بعد
drafts-status-machine = ترجمتها آلة
drafts-status-stale = قديمة

drafts-field-name = الاسم
drafts-field-alternate_name = أسماء أخرى
drafts-field-description = الوصف
drafts-field-status = الحالة
drafts-field-url = الموقع الإلكتروني
drafts-field-website = الموقع الإلكتروني
drafts-field-email = البريد الإلكتروني
drafts-field-phones = الهاتف
drafts-field-number = الرقم
drafts-field-extension = الرقم الداخلي
drafts-field-schedules = أوقات الدوام
drafts-field-languages = لغة التحدث
drafts-field-service_at_locations = أين تُقدَّم
drafts-field-addresses = العنوان
drafts-field-address_1 = الشارع
drafts-field-address_2 = الشارع، السطر الثاني
drafts-field-city = المدينة
drafts-field-postal_code = الرمز البريدي
drafts-field-country = البلد
drafts-field-region = المنطقة
drafts-field-state_province = المنطقة
drafts-field-latitude = النقطة على الخريطة (شمال – جنوب)
drafts-field-longitude = النقطة على الخريطة (شرق – غرب)
drafts-field-location_type = نوع المكان
drafts-field-accessibility = سهولة الوصول
drafts-field-contacts = شخص للتواصل
drafts-field-eligibility_description = من يمكنه المجيء
drafts-field-application_process = طريقة الحصول عليها
drafts-field-fees_description = التكلفة
drafts-field-alert = تنبيه
drafts-field-minimum_age = من عمر
drafts-field-maximum_age = حتى عمر
drafts-field-assured_date = تاريخ التحقق من المعلومات
drafts-field-last_modified = آخر تغيير
drafts-field-interpretation_services = الترجمة الفورية
drafts-field-wait_time = مدة الانتظار
drafts-field-service_areas = المنطقة المشمولة
drafts-field-cost_options = التكلفة
drafts-field-required_documents = الأوراق اللازمة
drafts-field-translations = الترجمة
drafts-field-attributes = معلومة
drafts-field-value = معلومة
drafts-field-title = عنوان الجواب
drafts-field-text = النص
drafts-field-texts = النص
drafts-field-samples = أسئلة يطرحها الناس
drafts-field-needs = الاحتياجات
drafts-field-source_url = المصدر
drafts-field-organization_id = المنظمة
drafts-field-osm_hours = أوقات الدوام
drafts-field-timezone = المنطقة الزمنية

drafts-fact-need = الاحتياج
drafts-fact-accepts_status = من تقبل
drafts-fact-group = لمن هي
drafts-fact-gender = للنساء فقط أو للرجال فقط
drafts-fact-accessibility = سهولة الوصول
drafts-fact-text_language = لغة النصوص
drafts-fact-contact_verified = تم التحقق من معلومات الاتصال
drafts-fact-source = المصدر
drafts-fact-coverage = المنطقة المشمولة
drafts-fact-confidential = سري
drafts-fact-example = مثال
drafts-fact-location_precision = دقة النقطة على الخريطة
drafts-fact-osm_hours = أوقات الدوام
drafts-fact-timezone = المنطقة الزمنية
drafts-fact-appointment = الموعد
drafts-fact-sample = سؤال يطرحه الناس
drafts-fact-expires = تنتهي في
drafts-fact-cost = التكلفة
drafts-fact-reported = بلاغ من الناس
drafts-fact-redacted = حُذفت منه المعلومات السرية
