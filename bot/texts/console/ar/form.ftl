### العربية. الأصل في en/form.ftl؛ الصياغة والكلمات كما في frame.ftl.

form-new-title = خدمة جديدة
form-edit-title = تحرير: { $name }
form-unnamed = خدمة بلا اسم
form-intro = كل ما يُكتب هنا يُحفظ كمسودة. لا يرى الناس منه شيئًا قبل أن يُفحص ويُنشر.
form-summary = { $count ->
    [zero] { $count } شيء غير صحيح بعد
    [one] شيء واحد غير صحيح بعد
    [two] شيئان غير صحيحين بعد
    [few] { $count } أشياء غير صحيحة بعد
    [many] { $count } شيئًا غير صحيح بعد
   *[other] { $count } شيء غير صحيح بعد
}
form-missing-summary = ما زال ناقصًا
form-warnings-summary = يستحق نظرة ثانية
form-saved = حُفظ كمسودة الساعة { $time }
form-save-done = حُفظ كمسودة. لا يراها أحد قبل نشرها.
form-not-saved = لم يتغيّر شيء بعد
form-saving = يجري الحفظ …
form-save = حفظ
form-save-check = حفظ وفحص
form-to-draft = الانتقال إلى المسودة
form-to-draft-anyway = الانتقال إلى المسودة رغم ذلك
form-to-texts = كل النصوص جنبًا إلى جنب، بكل اللغات
form-others = هناك من يعمل أيضًا على هذه الخدمة: { $name }.
form-others-open = فتح تلك المسودة
form-others-why = المسودتان محفوظتان. ومن ينشر ثانيًا يُعرض عليه ما غيّره الأول.
form-provider-wrote = كتب مقدّم الخدمة عن «{ $field }». يُرجى إدخاله:
form-confidential-way = هذه الخدمة سرية. لا يفتحها إلا من له دور «الحماية» أو «الإدارة».
form-confidential-note = هذه الخدمة سرية: لا يُعرض عنوانها أبدًا على أي شخص من الخارج.
form-gone = نُشرت هذه المسودة أو سُحبت في هذه الأثناء. آخر ما كتبته موجود أدناه، وحفظه يبدأ مسودة جديدة.
form-moved = نشر شخص آخر تغييرًا لهذه الخدمة بينما كانت هذه الصفحة مفتوحة. التغيير موجود في مسودتك أيضًا.
form-example-note = هذا مثال غير حقيقي. لا يُعرض إلا حيث لا يسأل أناس حقيقيون.

form-clash-title = غيّر شخص آخر الشيء نفسه بينما كانت هذه الصفحة مفتوحة
form-clash-intro = يُرجى الاختيار لكل واحد منها. لا يضيع شيء: الاثنان محفوظان في نسخ المسودة.
form-clash-mine = ما كتبته
form-clash-theirs = ما كتبه الآخر
form-clash-empty = (فارغ)

form-section-words = ما هي
form-section-organization = من يقدّمها
form-section-places = أين
form-section-contact = الهاتف والبريد والموقع الإلكتروني
form-section-hours = متى تفتح
form-section-needs = ما يمكن الحصول عليه هناك
form-section-people = لمن هي
form-section-languages = لغات التحدث هناك
form-section-access = سهولة الوصول
form-section-cost = التكلفة والمواعيد
form-section-state = هل هي صحيحة اليوم؟
form-contents = أجزاء هذا النموذج

form-name = الاسم
form-name-hint = قصير وبسيط، كما يقوله الناس. مثلًا: استشارة قانونية مجانية للاجئين
form-alternate-name = أسماء أخرى يستعملها الناس
form-alternate-name-hint = يجدها الناس بهذه الأسماء أيضًا.
form-description = الوصف
form-description-hint = ماذا يحدث هناك، في جملتين أو ثلاث جمل بسيطة. نص عادي فقط.
form-text-language = لغة هذه النصوص
form-alert = تنبيه مهم
form-alert-hint = يظهر مع علامة تعجب. مثلًا: مغلق من 1 إلى 15 آب/أغسطس
form-samples = أسئلة يطرحها الناس
form-samples-hint = سؤال في كل سطر، بكلمات الناس. منها يتعلم المساعد كيف يجد هذه الخدمة.
form-words-title = بلغات أخرى
form-words-hint = تكفي كتابة ما هو مؤكد. وما ينقص يظهر باللغة الأولى.
form-words-in = باللغة: { $tongue }
form-words-new = بلغة أخرى
form-words-language = اللغة
form-words-add = إضافة لغة
form-words-remove = إزالة هذه اللغة
form-choose = يُرجى الاختيار
form-remove = إزالة
form-remove-what = إزالة { $what }

form-organization-now = المنظمة التي تقدّمها
form-organization-none = لم تُختر أي منظمة بعد
form-organization-search = البحث عن منظمة
form-organization-search-hint = يُرجى كتابة بداية اسمها.
form-organization-find = بحث
form-organization-found = { $count ->
    [0] لا توجد منظمة معروفة بهذا الاسم
    [zero] لا توجد منظمة معروفة بهذا الاسم
    [one] وُجدت منظمة واحدة
    [two] وُجدت منظمتان
    [few] وُجدت { $count } منظمات
    [many] وُجدت { $count } منظمة
   *[other] وُجدت { $count } منظمة
}
form-organization-new = هي منظمة جديدة
form-organization-change = اختيار منظمة أخرى
form-organization-name = اسم المنظمة
form-organization-description = ماذا تفعل
form-organization-email = البريد الإلكتروني للمنظمة
form-organization-website = الموقع الإلكتروني للمنظمة
form-organization-shared = يُحرَّر اسمها وموقعها الإلكتروني في صفحة المنظمة نفسها.

form-place-title = المكان { $number }
form-place-none = لم يُكتب أي مكان بعد. الخدمة التي تُقدَّم بالهاتف أو عبر الإنترنت فقط لا يلزمها مكان.
form-place-add = إضافة مكان
form-place-remove = إزالة هذا المكان
form-place-kind = نوع المكان
form-place-kind-physical = يذهب الناس إليه
form-place-kind-virtual = عبر الإنترنت أو الهاتف فقط
form-place-shared = { $count ->
    [zero] { $count } خدمة أخرى في هذا المكان. ما يتغيّر هنا يتغيّر هناك أيضًا.
    [one] هناك خدمة أخرى في هذا المكان. ما يتغيّر هنا يتغيّر هناك أيضًا.
    [two] هناك خدمتان أخريان في هذا المكان. ما يتغيّر هنا يتغيّر هناك أيضًا.
    [few] هناك { $count } خدمات أخرى في هذا المكان. ما يتغيّر هنا يتغيّر هناك أيضًا.
    [many] هناك { $count } خدمة أخرى في هذا المكان. ما يتغيّر هنا يتغيّر هناك أيضًا.
   *[other] هناك { $count } خدمة أخرى في هذا المكان. ما يتغيّر هنا يتغيّر هناك أيضًا.
}
form-place-known = أماكن هذه المنظمة
form-place-name = اسم المكان
form-place-name-hint = مثلًا: دار الثقافة، المدخل الثاني
form-city = المدينة
form-city-hint = يُرجى كتابة الاسم بأي لغة والاختيار من القائمة.
form-city-find = البحث عن المدينة
form-city-found = { $count ->
    [0] لا توجد مدينة معروفة بهذا الاسم
    [zero] لا توجد مدينة معروفة بهذا الاسم
    [one] وُجدت مدينة واحدة
    [two] وُجدت مدينتان
    [few] وُجدت { $count } مدن
    [many] وُجدت { $count } مدينة
   *[other] وُجدت { $count } مدينة
}
form-city-near = بالقرب من { $town }
form-city-people = عدد السكان: { $count }
form-address-1 = الشارع والرقم
form-address-2 = تتمة العنوان
form-address-2-hint = الطابق، المدخل، اسم الجرس
form-postal-code = الرمز البريدي
form-state = المحافظة أو المنطقة
form-country = البلد
form-position = الموقع على الخريطة
form-position-hint = يمكنك اختيار مدينة أعلاه، أو نسخ الرقمين من خريطة على هاتفك إلى الخانة الأولى، مثل { "\u206645.7537, 21.2257\u2069" }.
form-latitude = خط العرض (شمال)
form-longitude = خط الطول (شرق)
form-precision = هذا هو
form-precision-exact = الباب نفسه
form-precision-town = مركز المدينة فقط
form-transportation = طريقة الوصول
form-transportation-hint = الحافلة أو الترام، والمعالم القريبة
form-confidential = مكان سري
form-confidential-hint = دور إيواء وأماكن أخرى لا يجوز أن يجدها أحد بالسؤال. لا يُعرض العنوان أبدًا، ولا يرى الناس إلا رقم الهاتف.
form-confidential-service = الخدمة كلها سرية
form-map = خريطة المدن حول هذا المكان
form-map-point = هذا المكان
form-map-nearest = أقرب المدن
form-map-km = { $km } كم

form-phone-number = الرقم
form-phone-hint = مع رمز البلد إذا كان معروفًا: { "\u2066+40 256 123 456\u2069" }
form-phone-extension = الرقم الداخلي
form-phone-description = الغرض من الرقم
form-phone-description-hint = مثلًا: الاستقبال، من الاثنين إلى الجمعة
form-phone-languages = اللغات على هذا الهاتف
form-phone-add = إضافة رقم هاتف
form-phone-understood = { $e164 } – داخل { $country }: { $national }
form-phone-short = الرقم القصير { $number }، يُطلب كما هو
form-place-phones = أرقام هواتف هذا المكان فقط
form-email = البريد الإلكتروني
form-url = الموقع الإلكتروني
form-url-hint = الصفحة التي تتحدث عن هذه الخدمة، إن وُجدت

form-hours-kind = ما المعروف عن الأوقات
form-hours-unknown = غير معروفة
form-hours-always = مفتوح دائمًا، ليلًا ونهارًا
form-hours-week = أوقات محددة
form-hours-expert = شيء أكثر تعقيدًا
form-hours-opens = { $day }: يفتح الساعة
form-hours-closes = { $day }: يغلق الساعة
form-hours-all-day = 24 ساعة
form-hours-appointment = بموعد
form-hours-add-day = { $day }: إضافة أوقات
form-hours-copy = نسخ أوقات الاثنين إلى الثلاثاء–الجمعة
form-hours-empty-hint = يُرجى كتابة الأوقات مثل 9:00 و17:30. اليوم بلا أوقات مغلق.
form-holidays = العطل الرسمية
form-holidays-unsaid = غير معروفة
form-holidays-closed = مغلق
form-holidays-open = مفتوح في هذه الأوقات
form-holiday = عطلة رسمية
form-holidays-next = القادمة في { $country }: { $days }
form-valid-from = هذه الأوقات سارية من
form-valid-to = حتى
form-valid-hint = يُترك الاثنان فارغين إذا لم تكن هناك نهاية. بعد انتهائها يُقال للناس إن الأوقات غير معروفة.
form-expert = الأوقات بكتابة خاصة
form-expert-hint = بطريقة كتابة OpenStreetMap، مثلًا: { "\u2066Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off\u2069" }
form-expert-kept = الأسبوع أعلاه لا يستطيع التعبير عن هذا. يبقى كما هو حرفيًا ما دام لا يُغيَّر هنا.
form-hours-lost = بعض أوقات هذا العنصر لم يمكن قراءتها. تبقى كما هي ما دامت الأوقات لا تُغيَّر.
form-hours-read = تُقرأ هكذا
form-place-own-hours = لهذا المكان أوقاته الخاصة
form-place-own-hours-hint = وإلا فأوقات الخدمة سارية هنا.

form-needs-hint = يُرجى اختيار كل ما يناسب. بدون أي احتياج لا يجد أحد هذه الخدمة.
form-statuses = الوضع القانوني
form-anyone-hint = إذا كانت للجميع فلا يلزم اختيار شيء.
form-groups = الفئات
form-genders = فقط لـ
form-gender-female = النساء
form-gender-male = الرجال
form-minimum-age = من عمر
form-maximum-age = حتى عمر
form-eligibility = الشروط بالكلمات
form-eligibility-hint = مثلًا: التسجيل في هذه المحافظة
form-coverage = بلدان تُقدَّم لها عن بُعد
form-coverage-hint = للمساعدة عبر الإنترنت أو الهاتف. أسماء أو رموز بينها فواصل: رومانيا، MD
form-area = المنطقة المشمولة، بالكلمات
form-area-hint = واحدة في كل سطر. مثلًا: محافظة كلوج
form-other-languages = لغات أخرى
form-other-languages-hint = أسماء أو رموز بينها فواصل
form-interpretation = الترجمة الفورية
form-interpretation-hint = مثلًا: ترجمة فورية إلى الدرية أيام الثلاثاء
form-accessibility = في كل أماكن هذه الخدمة
form-place-accessibility = سهولة الوصول في هذا المكان
form-cost = التكلفة
form-unsaid = لم يُذكر
form-cost-free = مجانًا
form-cost-reduced = بسعر مخفَّض
form-cost-paid = مدفوعة
form-fees = التكلفة بالكلمات
form-appointment = الموعد
form-appointment-required = يلزم موعد أولًا
form-appointment-walk_in = لا يلزم موعد، يأتي الناس مباشرة
form-application = طريقة الحصول عليها
form-application-hint = ماذا يفعل الناس أولًا، وماذا يحضرون معهم

form-status = الحالة
form-status-active = نشطة
form-status-inactive = غير نشطة؛ لا تظهر للناس
form-status-defunct = لم تعد موجودة؛ لا تظهر للناس
form-status-temporarily-closed = مغلقة مؤقتًا؛ يُقال ذلك للناس
form-checked-today = تحققت اليوم من الهاتف والعنوان والأوقات
form-assured-date = آخر تحقق في
form-expires = يجب التحقق من جديد قبل
form-source = مصدر هذه المعلومات
form-source-hint = صفحة إنترنت أو منشور ورقي أو اسم المكتب، ولا يُكتب أبدًا اسم شخص عادي
form-contact-verified = تم التحقق من الهاتف والعنوان والأوقات مع المنظمة

form-preview = كما يراها الناس
form-preview-language = اللغة
form-preview-show = عرض
form-preview-empty = يُرجى كتابة اسم لرؤية البطاقة.
form-preview-hidden = في هذه الحالة لا تُعرض الخدمة على الناس.

form-error-name-missing = يُرجى كتابة الاسم.
form-warning-name-long = الاسم أطول مما يناسب الهاتف (أكبر عدد من الأحرف: { $most }). الاسم الأقصر أسهل قراءة.
form-warning-description-missing = يُرجى كتابة وصف، ليعرف الناس ما ينتظرهم.
form-error-language-missing = يُرجى اختيار لغة هذه النصوص.
form-error-language-twice = هذه اللغة موجودة من قبل. يُرجى اختيار لغة أخرى.
form-warning-name-untranslated-missing = يُرجى كتابة الاسم بهذه اللغة أيضًا. وإلا فالبطاقة تخلط لغتين.
form-error-need-missing = يُرجى اختيار احتياج واحد على الأقل.
form-error-status = يُرجى اختيار الحالة.
form-error-organization-name-missing = يُرجى كتابة اسم المنظمة.
form-warning-organization-missing = يُرجى اختيار المنظمة التي تقدّم هذا.
form-error-country-missing = يُرجى اختيار البلد.
form-error-town-missing = يُرجى كتابة المدينة.
form-error-latitude = هذا ليس خط عرض. يُرجى كتابة رقم من { "\u2066-90\u2069" } إلى 90، مثل 45.7537.
form-error-longitude = هذا ليس خط طول. يُرجى كتابة رقم من { "\u2066-180\u2069" } إلى 180، مثل 21.2257.
form-error-position-half-missing = يُرجى كتابة رقمي الموقع معًا، أو ترك الاثنين.
form-warning-position-missing = بدون الموقع على الخريطة يعرف الناس المدينة فقط، ولا يعرفون المسافة.
form-warning-position-lonely = لا توجد مدينة ضمن { $km } كم من هذه النقطة. يُرجى النظر في الرقمين مرة أخرى: هل تبادلا مكانيهما؟
form-warning-position-elsewhere = هذه النقطة ليست في { $country }. يُرجى النظر في البلد وفي الرقمين مرة أخرى.
form-warning-position-far = هذه النقطة تبعد { $km } كم عن { $town }. يُرجى النظر في الرقمين مرة أخرى، أو اختيار المدينة من جديد.
form-warning-place-missing = يُرجى إضافة مكان، أو ذكر البلدان التي تُقدَّم لها الخدمة عن بُعد.
form-error-coverage = «{ $word }» ليس بلدًا. يُرجى كتابة أسماء أو رموز من حرفين بينها فواصل.
form-error-phone-missing = يُرجى كتابة الرقم.
form-error-phone-country = يُرجى كتابة الرقم مع رمز البلد، مثل { "\u2066+40\u2069" }، أو ملء بلد أحد الأماكن أولًا.
form-error-phone = لا يمكن أن يكون هذا رقم هاتف في { $country }. يُرجى عدّ الأرقام، أو كتابته مع رمز البلد.
form-warning-phone-odd = رقم كهذا لا يُعطى في { $country } على حد علمنا. يُرجى الاتصال به مرة للتأكد.
form-error-extension = الرقم الداخلي أرقام فقط. الكلمات الأخرى مكانها «الغرض من الرقم».
form-error-email = هذا ليس بريدًا إلكترونيًا. يكون مثل name@example.org.
form-error-link = هذا ليس عنوانًا على الإنترنت. يكون مثل https://example.org.
form-warning-contact-missing = يُرجى كتابة هاتف أو بريد إلكتروني أو موقع إلكتروني أو عنوان، ليمكن الوصول إليها.
form-error-hours-missing = يُرجى كتابة وقت واحد على الأقل، أو اختيار «غير معروفة».
form-error-hours-expression = لا يمكن قراءة هذه الكتابة. يُرجى النظر في المثال.
form-warning-hours-never = بهذه الأوقات لا تفتح أبدًا في السنة القادمة.
form-error-holiday-missing = يُرجى كتابة أوقات العطل الرسمية، أو اختيار جواب آخر.
form-error-time = «{ $typed }» ليس وقتًا. يُكتب مثل 9:00 أو 17:30.
form-error-time-opens-missing = يُرجى كتابة وقت الفتح.
form-error-time-closes-missing = يُرجى كتابة وقت الإغلاق.
form-error-time-same = وقت الإغلاق هو نفسه وقت الفتح. لليوم كله يُرجى وضع علامة عند «24 ساعة».
form-error-time-overlap = هذه الأوقات تتداخل مع ما قبلها.
form-error-date = هذا ليس تاريخًا. يُكتب مثل { "\u20662026-11-22\u2069" }.
form-error-date-future = هذا اليوم لم يأتِ بعد.
form-error-period = النهاية قبل البداية.
form-warning-period-over = هذا اليوم مضى: يُقال للناس إن الأوقات غير معروفة.
form-error-age = يُرجى كتابة عدد السنوات من 0 إلى 120.
form-error-age-order = هذا العمر أقل من العمر الذي قبله.
form-error-language-unknown = «{ $word }» ليست لغة معروفة. يُرجى كتابة أسماء أو رموز بينها فواصل.
form-warning-check-missing = يُرجى ذكر تاريخ آخر تحقق. المعلومات بلا تاريخ يظهر معها تحذير.
form-warning-source-missing = يُرجى ذكر مصدر هذه المعلومات.
