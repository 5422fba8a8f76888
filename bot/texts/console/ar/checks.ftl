### العربية. الأصل في en/checks.ftl؛ الصياغة والكلمات كما في frame.ftl.

checks-title = الفحوص
checks-about = يُفحص الدليل كله بحثًا عما قد يضلّل الناس.
checks-running = يجري الفحص للمرة الأولى.
checks-renewing = تغيّر شيء في الدليل. الفحص يجري من جديد، وأدناه ما وجده من قبل.
checks-kinds = الأنواع
checks-all = الكل
checks-everything = عرض كل ما وُجد
checks-nothing = لم يجد الفحص شيئًا. أحسنت.
checks-previous = السابق
checks-next = التالي
checks-page = { $page } من { $pages }
checks-severity-error = خطير
checks-severity-warning = يستحق النظر
checks-severity-info = للإنجاز

checks-home-errors = { $count ->
    [zero] عنصر فيه خطأ خطير
    [one] عنصر فيه خطأ خطير
    [two] عنصران فيهما خطأ خطير
    [few] عناصر فيها خطأ خطير
    [many] عنصرًا فيها خطأ خطير
   *[other] عنصر فيها خطأ خطير
}
checks-home-warnings = { $count ->
    [zero] عنصر فيه ما يستحق النظر
    [one] عنصر فيه ما يستحق النظر
    [two] عنصران فيهما ما يستحق النظر
    [few] عناصر فيها ما يستحق النظر
    [many] عنصرًا فيها ما يستحق النظر
   *[other] عنصر فيها ما يستحق النظر
}
checks-home-due = { $count ->
    [zero] عنصر لم يتم التحقق منه منذ وقت طويل
    [one] عنصر لم يتم التحقق منه منذ وقت طويل
    [two] عنصران لم يتم التحقق منهما منذ وقت طويل
    [few] عناصر لم يتم التحقق منها منذ وقت طويل
    [many] عنصرًا لم يتم التحقق منها منذ وقت طويل
   *[other] عنصر لم يتم التحقق منها منذ وقت طويل
}
checks-home-untranslated = { $count ->
    [zero] عنصر تنقصه نصوص في بعض اللغات
    [one] عنصر تنقصه نصوص في بعض اللغات
    [two] عنصران تنقصهما نصوص في بعض اللغات
    [few] عناصر تنقصها نصوص في بعض اللغات
    [many] عنصرًا تنقصها نصوص في بعض اللغات
   *[other] عنصر تنقصها نصوص في بعض اللغات
}

checks-code-no_phone = لا يوجد رقم هاتف
checks-way-no_phone = يُرجى إضافة رقم هاتف. كثير من المحتاجين ليس لديهم بريد إلكتروني.
checks-code-no_language = لغات التحدث ناقصة
checks-way-no_language = يُرجى ذكر اللغات التي يتكلمها العاملون هناك. الناس يبحثون عمن يفهمهم.
checks-code-no_need = لم يُختر أي احتياج
checks-way-no_need = يُرجى اختيار ما تساعد فيه الخدمة. بدون ذلك لا يجدها الناس إلا بكلماتها.
checks-code-phone_unlikely = يبدو رقم الهاتف خاطئًا
checks-way-phone_unlikely = يُرجى الاتصال بالرقم أو البحث عنه. لا يوجد رقم كهذا في بلده.
checks-code-link_suspicious = الرابط لا يمكن أن يعمل
checks-way-link_suspicious = يُرجى فتح الموقع الإلكتروني للجهة المقدِّمة ونسخ العنوان من جديد.
checks-code-hours_unreadable = لا يمكن قراءة أوقات الدوام
checks-way-hours_unreadable = يُرجى إدخال الأوقات من جديد، يومًا بعد يوم.
checks-code-hours_never = لا تفتح أبدًا
checks-way-hours_never = بهذه الأوقات تكون الخدمة مغلقة طوال السنة. يُرجى إدخالها من جديد.
checks-code-hours_expired = انتهت صلاحية أوقات الدوام
checks-way-hours_expired = كانت صحيحة حتى يوم مضى. يُرجى سؤال الجهة المقدِّمة عن الأوقات الجديدة.
checks-code-zone_unknown = منطقة زمنية غير معروفة
checks-way-zone_unknown = يُرجى اختيار المدينة أو البلد من جديد، ليكون الوقت صحيحًا.
checks-code-coordinates_missing = المكان غير محدد على الخريطة
checks-way-coordinates_missing = يُرجى تحديد المكان على الخريطة. بدون ذلك لا يعرف أحد كم يبعد.
checks-code-coordinates_elsewhere = المكان على الخريطة في بلد آخر
checks-way-coordinates_elsewhere = العنوان والمكان على الخريطة غير متوافقين. يُرجى تصحيح الخاطئ منهما.
checks-code-coordinates_in_sea = المكان على الخريطة بعيد عن أي مدينة
checks-way-coordinates_in_sea = ربما تبادل خط العرض وخط الطول مكانيهما. يُرجى تحديد المكان على الخريطة من جديد.
checks-code-location_unknown = المكان ناقص
checks-way-location_unknown = تذكر الخدمة مكانًا غير موجود في الدليل. يُرجى إدخال المكان من جديد.
checks-code-organization_unknown = المنظمة ناقصة
checks-way-organization_unknown = تذكر الخدمة منظمة غير موجودة في الدليل. يُرجى اختيار منظمة.
checks-code-check_overdue = مر وقت طويل على آخر تحقق
checks-way-check_overdue = يُرجى الاتصال بالجهة المقدِّمة وسؤالها هل كل شيء ما زال صحيحًا، ثم تسجيل التحقق.
checks-code-never_checked = لم يتم التحقق أبدًا
checks-way-never_checked = لم يسجّل أحد يومًا تم فيه التحقق. يُرجى التحقق وتسجيل اليوم.
checks-code-expired = انتهت
checks-way-expired = مضى آخر يوم تُقدَّم فيه. يُرجى وضع يوم جديد، أو تسجيل أنها مغلقة.
checks-code-contradiction = فيه قولان مختلفان
checks-way-contradiction = النص والمعلومات المختارة غير متوافقين. يُرجى تصحيح الخاطئ منهما.
checks-code-duplicate = ربما موجود مرتين
checks-way-duplicate = هناك عنصر آخر له الاسم نفسه تقريبًا في المكان نفسه. يُرجى إبقاء الأفضل منهما.
checks-code-untranslated = لغات ناقصة
checks-way-untranslated = من يقرأ بهذه اللغات يرى النص الأصلي مع ملاحظة. يُرجى إضافة النصوص.
checks-code-stale_translation = ترجمة قديمة
checks-way-stale_translation = تغيّر النص الأصلي بعدها. يُرجى مراجعة الترجمة وتصحيحها.
checks-code-machine_translated = ترجمها برنامج فقط
checks-way-machine_translated = يجب أن يراجع هذا شخص يتكلم اللغة، فعليه يتوقف من يحصل على المساعدة.
