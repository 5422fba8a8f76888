### العربية. الأصل في en/import.ftl؛ الصياغة والكلمات كما في frame.ftl.

import-nav = استيراد
import-title = استيراد ملف
import-intro = لاستيراد خدمات أو أجوبة من ملف. لا يتغيّر شيء قبل رؤيتك ما فيه وموافقتك عليه.
import-file = الملف
import-file-hint = جدول ({ "\u2066.xlsx\u2069" } أو { "\u2066.csv\u2069" })، أو خدمات بصيغة HSDS ({ "\u2066.json\u2069" } أو ملف { "\u2066.zip\u2069" } فيه ملفات CSV)، أو أجوبة ({ "\u2066.jsonl\u2069" }). أكبر حجم: { $megabytes } ميغابايت.
import-send = قراءة الملف
import-kinds = ماذا يمكن استيراده؟
import-kind-sheet = جدول: خدمة في كل صف، بأي أعمدة وبأي ترتيب. وعليك تحديد ما في كل عمود.
import-kind-hsds = HSDS: صيغة لتبادل أدلة الخدمات. ملف JSON، أو مجموعة ملفات CSV في ملف { "\u2066.zip\u2069" } واحد.
import-kind-answers = أجوبة: سؤال وجوابه في كل سطر، بصيغة JSON Lines.
import-private = يُحفظ ملفك بسرية على هذا الجهاز حتى قرارك، لمدة 24 ساعة على الأكثر، ثم يُحذف.
import-waiting = ملفات تنتظر قرارك
import-waiting-since = قُرئ { $ago }
import-remove = حذف الملف
import-removed = حُذف الملف. لم يُستورد شيء.
import-open = المتابعة بهذا الملف

import-refused-empty = هذا الملف فارغ. يُرجى اختيار ملف آخر.
import-refused-too_large = هذا الملف أكبر من { $megabytes } ميغابايت. يُرجى تقسيمه، أو الطلب ممن يدير هذا الجهاز أن يرفع الحد.
import-refused-ending = لا يمكن قراءة ملفات من هذا النوع. يُرجى حفظه بصيغة { "\u2066.xlsx\u2069" } أو { "\u2066.csv\u2069" } أو { "\u2066.json\u2069" } أو { "\u2066.jsonl\u2069" } أو { "\u2066.zip\u2069" }.
import-refused-bomb = محتوى هذا الملف بعد فك ضغطه أكبر بكثير مما يسع أي دليل. لم يُفتح.
import-refused-outside = هذا الملف المضغوط يذكر مجلدات خارجه. لم يُفتح.
import-refused-damaged = هذا الملف تالف. يُرجى محاولة حفظه أو تنزيله من جديد.
import-refused-none = يُرجى اختيار ملف أولًا.
import-gone = هذا الملف لم يعد هنا. تُحذف الملفات بعد 24 ساعة. يُرجى إرساله من جديد.

import-reading = تجري قراءة الملف …
import-reading-count = { $done } من { $total }
import-comparing = تجري المقارنة مع الموجود …
import-failed = تعذّرت قراءة هذا الملف
import-failed-line = السطر { $line }
import-failed-expected = المتوقع:
import-failed-found = الموجود:

import-columns = ماذا في كل عمود؟
import-columns-intro = خمّنّا ذلك من عناوين الأعمدة ومما تحتها. يُرجى تصحيح الخطأ. الأعمدة المتروكة لا تُقرأ.
import-columns-remembered = شُرح هنا من قبل جدول له عناوين الأعمدة نفسها. نقرأ هذا بالطريقة نفسها.
import-column = العمود في ملفك
import-is = ما هو
import-leave-out = تجاهل هذا العمود
import-languages-group = النص نفسه بلغة أخرى
import-in-language = { $field }: { $spoken }
import-tab = الورقة
import-tab-hint = في هذا الملف عدة أوراق. تُقرأ واحدة منها.
import-tab-change = قراءة هذه الورقة
import-for-all = لكل الصفوف
import-country = البلد، إذا لم يذكره الصف
import-country-hint = أرقام الهاتف بلا رمز بلد تُقرأ على أنها أرقام هذا البلد.
import-country-none = غير معروف
import-city = المدينة، إذا لم يذكرها الصف
import-organization = المنظمة، إذا لم يذكرها الصف
import-text-language = لغة النصوص
import-words = كلمات لأنواع مساعدة لا نعرفها
import-words-hint = يُرجى تحديد نوع المساعدة الذي تعنيه كل كلمة. نتذكر ذلك للجداول التي لها عناوين الأعمدة نفسها.
import-word-times = { $count ->
    [zero] في { $count } صف
    [one] في صف واحد
    [two] في صفين
    [few] في { $count } صفوف
    [many] في { $count } صفًا
   *[other] في { $count } صف
 }
import-word-none = لا شيء من هذه
import-preview = الصفوف الأولى كخدمات
import-preview-hint = هكذا ستُستورد.
import-preview-show = عرض الصفوف الأولى
import-go-on = متابعة
import-needs-name = يُرجى تحديد العمود الذي فيه الاسم أو المنظمة أو الوصف. بدون واحد منها لا يكون الصف خدمة.
import-encoding = ترميز الحروف عند القراءة: { $encoding }

import-field-name = اسم الخدمة
import-field-organization = المنظمة
import-field-description = الوصف
import-field-needs = نوع المساعدة
import-field-address = الشارع والرقم
import-field-city = المدينة
import-field-region = المنطقة
import-field-postal_code = الرمز البريدي
import-field-country = البلد
import-field-latitude = خط العرض
import-field-longitude = خط الطول
import-field-coordinates = خط العرض وخط الطول معًا
import-field-phone = الهاتف
import-field-email = البريد الإلكتروني
import-field-url = الموقع الإلكتروني
import-field-hours = أوقات الدوام
import-field-hours-day = أوقات الدوام: { $day }
import-field-appointment = هل يلزم موعد؟
import-field-eligibility = لمن
import-field-languages = لغات التحدث
import-field-cost = التكلفة
import-field-minimum_age = أصغر عمر
import-field-maximum_age = أكبر عمر
import-field-accessibility = سهولة الوصول
import-field-status = الحالة (نشطة أم لا)
import-field-alert = تنبيه مهم
import-field-confidential = هل المكان سري؟
import-field-assured_date = آخر تحقق في
import-field-source = المصدر
import-field-id = المعرّف

import-report = ما في هذا الملف
import-nothing-changes = لا شيء يتغيّر: كل هذا موجود في الدليل كما هو هنا تمامًا.
import-nothing-there = لا شيء في هذا الملف يمكن استيراده.
import-count-new = { $count ->
    [zero] { $count } عنصر جديد
    [one] عنصر جديد واحد
    [two] عنصران جديدان
    [few] { $count } عناصر جديدة
    [many] { $count } عنصرًا جديدًا
   *[other] { $count } عنصر جديد
 }
import-count-changed = { $count ->
    [zero] { $count } عنصر تغيّر
    [one] عنصر واحد تغيّر
    [two] عنصران تغيّرا
    [few] { $count } عناصر تغيّرت
    [many] { $count } عنصرًا تغيّرت
   *[other] { $count } عنصر تغيّرت
 }
import-count-unchanged = { $count ->
    [zero] { $count } عنصر كما هو من قبل
    [one] عنصر واحد كما هو من قبل
    [two] عنصران كما هما من قبل
    [few] { $count } عناصر كما هي من قبل
    [many] { $count } عنصرًا كما هي من قبل
   *[other] { $count } عنصر كما هي من قبل
 }
import-count-kept = { $count ->
    [zero] { $count } عنصر يبقى كاملًا (في الملف بلا أجزائه السرية)
    [one] عنصر واحد يبقى كاملًا (في الملف بلا أجزائه السرية)
    [two] عنصران يبقيان كاملين (في الملف بلا أجزائهما السرية)
    [few] { $count } عناصر تبقى كاملة (في الملف بلا أجزائها السرية)
    [many] { $count } عنصرًا تبقى كاملة (في الملف بلا أجزائها السرية)
   *[other] { $count } عنصر تبقى كاملة (في الملف بلا أجزائها السرية)
 }
import-count-refused = { $count ->
    [zero] { $count } عنصر لا يمكن استعماله
    [one] عنصر واحد لا يمكن استعماله
    [two] عنصران لا يمكن استعمالهما
    [few] { $count } عناصر لا يمكن استعمالها
    [many] { $count } عنصرًا لا يمكن استعمالها
   *[other] { $count } عنصر لا يمكن استعمالها
 }
import-state-new = جديد
import-state-changed = تغيّر
import-state-unchanged = كما هو
import-state-kept = يبقى كاملًا
import-look = يُرجى النظر في هذا
import-edited = حُرّر هذا في الدليل بواسطة { $who }. استيراده من الملف يغيّر ذلك العمل.
import-second = سلامة الناس تتوقف على هذا. يصبح مسودة، وينشرها شخص ثانٍ.
import-take = استيراد هذا
import-take-name = استيراد { $name }
import-all-sound = اختيار كل ما هو سليم
import-all = اختيار الكل
import-none = إلغاء الاختيار كله
import-chosen = { $count ->
    [zero] لم يُختر أي عنصر
    [one] اختير عنصر واحد
    [two] اختير عنصران
    [few] اختيرت { $count } عناصر
    [many] اختير { $count } عنصرًا
   *[other] اختير { $count } عنصر
 }
import-write = استيراد العناصر المختارة
import-write-hint = تُستورد كل العناصر المختارة معًا. ويجدها الناس خلال ثانية. يمكنك التراجع عن كل واحد لاحقًا في سجل تغييراته.
import-none-chosen = يُرجى اختيار عنصر واحد على الأقل أولًا.
import-written = { $count ->
    [0] لم يلزم تغيير شيء.
    [zero] لم يلزم تغيير شيء.
    [one] استُورد عنصر واحد.
    [two] استُورد عنصران.
    [few] استُوردت { $count } عناصر.
    [many] استُورد { $count } عنصرًا.
   *[other] استُورد { $count } عنصر.
 }
import-written-drafts = { $count ->
    [0] لم يُنشر شيء.
    [zero] لم يُنشر شيء.
    [one] استُورد عنصر واحد.
    [two] استُورد عنصران.
    [few] استُوردت { $count } عناصر.
    [many] استُورد { $count } عنصرًا.
   *[other] استُورد { $count } عنصر.
 } { $drafts ->
    [zero] ولم يصبح شيء مسودة.
    [one] وأصبح عنصر واحد مسودة ينشرها شخص ثانٍ.
    [two] وأصبح عنصران مسودتين ينشرهما شخص ثانٍ.
    [few] وأصبحت { $drafts } عناصر مسودات ينشرها شخص ثانٍ.
    [many] وأصبح { $drafts } عنصرًا مسودات ينشرها شخص ثانٍ.
   *[other] وأصبح { $drafts } عنصر مسودات ينشرها شخص ثانٍ.
 }
import-moved = { $count ->
    [zero] غيّر شخص آخر { $count } من هذه العناصر في هذه الأثناء. لم يُكتب شيء. يُرجى النظر فيها من جديد.
    [one] غيّر شخص آخر أحد هذه العناصر في هذه الأثناء. لم يُكتب شيء. يُرجى النظر فيه من جديد.
    [two] غيّر شخص آخر اثنين من هذه العناصر في هذه الأثناء. لم يُكتب شيء. يُرجى النظر فيهما من جديد.
    [few] غيّر شخص آخر { $count } من هذه العناصر في هذه الأثناء. لم يُكتب شيء. يُرجى النظر فيها من جديد.
    [many] غيّر شخص آخر { $count } من هذه العناصر في هذه الأثناء. لم يُكتب شيء. يُرجى النظر فيها من جديد.
   *[other] غيّر شخص آخر { $count } من هذه العناصر في هذه الأثناء. لم يُكتب شيء. يُرجى النظر فيها من جديد.
 }
import-filter = عرض
import-filter-all = الكل
import-filter-look = ما يحتاج إلى نظرة
import-filter-new = الجديد
import-filter-changed = ما تغيّر
import-page-before = السابق
import-page-next = التالي
import-page-of = الصفحة { $page } من { $pages }
import-changes = ما الذي سيتغيّر
import-change-field = الخانة
import-change-before = الآن
import-change-after = من الملف
import-change-nothing = لا شيء
import-changes-more = { $count ->
    [zero] و{ $count } غير ذلك
    [one] وواحد غيره
    [two] واثنان غيرهما
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
 }
import-changes-hidden = مكان هذه الخدمة سري. لا يرى ما يتغيّر إلا من له دور «الحماية».
import-facts = ما ورد فيه
import-issues = ما لاحظناه
import-astray = عن الملف كله
import-astray-more = هذه لا تتبع أي عنصر يمكن استيراده.
import-line = السطر { $line }
import-repaired = صُحّح
import-refused = تُرك
import-noted = يُرجى النظر
import-became = أصبح
import-issues-more = { $count ->
    [zero] و{ $count } مثل هذا
    [one] وواحد آخر مثل هذا
    [two] واثنان آخران مثل هذا
    [few] و{ $count } أخرى مثل هذا
    [many] و{ $count } أخرى مثل هذا
   *[other] و{ $count } أخرى مثل هذا
 }

import-issue-ages_contradict = أصغر عمر فوق أكبر عمر. تُرك الاثنان.
import-issue-attribute_value = هذه الكلمة ليست من الكلمات المعروفة لهذه الخانة.
import-issue-cells_extra = خلايا هذا الصف أكثر من عناوين الأعمدة.
import-issue-cells_missing = خلايا هذا الصف أقل من عناوين الأعمدة.
import-issue-column_repeated = عمودان لهما العنوان نفسه.
import-issue-column_unnamed = هذا موجود في عمود بلا عنوان.
import-issue-control_characters = حُذفت أحرف غير مرئية.
import-issue-coordinates_elsewhere = هذه النقطة ليست في بلد العنوان.
import-issue-coordinates_incomplete = خط العرض وخط الطول متلازمان، وأحدهما ناقص.
import-issue-coordinates_invalid = هذا ليس مكانًا على الأرض. يُكتب مثل { "\u206645.75, 21.22\u2069" }.
import-issue-coordinates_out_of_range = هذا ليس مكانًا على الأرض.
import-issue-coordinates_swapped = كان خط العرض وخط الطول معكوسين.
import-issue-coordinates_text = كانت الإحداثيات مكتوبة كنص.
import-issue-country_unknown = { $action ->
    [repaired] كان البلد مكتوبًا بالكلمات.
   *[other] لا نعرف هذا البلد. يُرجى استعمال رمزه من حرفين، مثل RO.
 }
import-issue-date_invalid = هذا ليس تاريخًا واضحًا. يُكتب مثل { "\u20662026-11-21\u2069" }.
import-issue-days_invalid = هذه الأيام غير واضحة. لا تُستعمل هذه الأوقات.
import-issue-days_written = كانت الأيام مكتوبة بالكلمات.
import-issue-description_unreadable = لا يمكن قراءة وصف المجموعة. أما الجداول فيمكن قراءتها.
import-issue-email_invalid = { $action ->
    [repaired] صُحّح البريد الإلكتروني.
   *[other] هذا ليس بريدًا إلكترونيًا.
 }
import-issue-encoding_invalid = هذا النص تالف. يُرجى حفظ الملف بترميز UTF-8.
import-issue-file_missing = المجموعة تذكر هذا الملف، لكنه غير موجود فيها.
import-issue-file_unknown = هذا الملف لا يُقرأ.
import-issue-hours_unclear = هذه الأوقات غير واضحة لنا. تبقى في الوصف كما هي مكتوبة. تُكتب مثل: { "\u2066Mo-Fr 9-17\u2069" }.
import-issue-id_missing = لم يكن له معرّف فأُعطي واحدًا.
import-issue-id_repeated = { $action ->
    [repaired] كان لشيئين مختلفين المعرّف نفسه. أُعطي هذا معرّفًا خاصًا به.
    [refused] هذا المعرّف مستعمل مرتين. يبقى الأول.
   *[other] الشيء نفسه موجود مرتين. يبقى مرة واحدة.
 }
import-issue-json_invalid = هذا السطر ليس JSON صحيحًا.
import-issue-language_code = كانت اللغة مكتوبة بطريقة أخرى.
import-issue-language_repeated = هذا الجواب موجود مرتين بهذه اللغة. يبقى الأول.
import-issue-language_unknown = لا نعرف هذه اللغة. يُرجى استعمال اسمها أو حرفين، مثل uk.
import-issue-language_missing = اللغة ناقصة.
import-issue-link_invalid = { $action ->
    [repaired] أُكمل العنوان على الإنترنت.
   *[other] هذا ليس عنوانًا على الإنترنت.
 }
import-issue-markup_removed = حُذف التنسيق وبقي النص.
import-issue-name_missing = { $action ->
    [repaired] لم يكن له اسم، فأخذنا اسمًا من باقي ما فيه.
   *[other] ليس له اسم. بدونه لا يمكن استعماله.
 }
import-issue-need_unknown = لا نعرف هذا النوع من المساعدة. يُرجى تحديد النوع المقصود أعلاه.
import-issue-no_location = ليس له مكان. هذا صحيح للمساعدة عبر الإنترنت أو الهاتف.
import-issue-no_object = هذا ليس عنصرًا.
import-issue-number_invalid = هذا ليس عددًا صحيحًا.
import-issue-owner_unknown = لا نجد ما يتبعه هذا.
import-issue-phone_invalid = هذا ليس رقم هاتف.
import-issue-phone_missing = هاتف بلا رقم.
import-issue-phone_unlikely = لا يمكن الاتصال بهذا الرقم في بلده. يُرجى التحقق منه.
import-issue-phone_words = فُصل الرقم عن الكلمات التي حوله.
import-issue-quote_unclosed = علامة اقتباس لم تُغلق. يُقرأ السطر كما هو.
import-issue-record_unused = لا تذكره أي خدمة. تُرك.
import-issue-reference_unknown = هذا المعرّف لا يدل على شيء.
import-issue-rows_cut = الجدول طويل جدًا. تُركت الصفوف الأخيرة.
import-issue-said_differently = الشيء نفسه موصوف بطريقتين. يُعتمد ما ورد أولًا.
import-issue-schedule_closed = هذا يذكر متى يكون مغلقًا. نحن نحفظ فقط متى يكون مفتوحًا.
import-issue-second_value = لا يمكن حفظ إلا واحد من هذه، ويبقى الأول.
import-issue-several_slots = فُصلت عدة أوقات كانت في خانة واحدة.
import-issue-source_url_missing = عنوان المصدر على الإنترنت ناقص.
import-issue-status_missing = لم يُذكر هل هي نشطة. نعتبرها نشطة.
import-issue-status_unknown = { $action ->
    [repaired] لا نعرف هذه الحالة، لذلك تبقى الخدمة مخفية حتى يوضح أحد ذلك.
   *[other] لا نعرف هذه الحالة.
 }
import-issue-text_invalid = هذا ليس نصًا.
import-issue-text_missing = النص ناقص.
import-issue-time_invalid = هذا ليس وقتًا. يُكتب مثل 16:00.
import-issue-time_offset = كان مع الوقت فرق توقيت. نأخذ الوقت المحلي للمكان.
import-issue-time_written = كان الوقت مكتوبًا بطريقة أخرى.
import-issue-timezone_offset = فرق التوقيت الثابت خاطئ في نصف السنة. نأخذ الوقت المحلي للمكان.
import-issue-title_missing = عنوان الجواب ناقص.
import-issue-total_wrong = عدد العناصر المذكور في الملف خاطئ. هذا لا يضر.
import-issue-translation_incomplete = ترجمة ينقصها شيء.
import-issue-translation_orphan = لا نجد النص الذي يترجمه هذا.
import-issue-translation_repeated = هناك ترجمتان إلى اللغة نفسها. تبقى الأولى.
import-issue-translation_stale = تغيّر النص الأصلي بعد هذه الترجمة.
import-issue-translation_status = لا نعرف حالة الترجمة هذه. نعتبرها لم تُراجع بعد.
import-issue-type_invalid = هذا ليس ما يوضع في هذه الخانة.
import-issue-until_and_count = تاريخ الانتهاء وعدد المرات متناقضان. يُعتمد تاريخ الانتهاء.
import-issue-weekday_unknown = لا نعرف هذا اليوم.
import-issue-other = هذا ليس كما يجب أن يكون.

import-home-waiting = { $count ->
    [zero] ملف ينتظر قرارك
    [one] ملف ينتظر قرارك
    [two] ملفان ينتظران قرارك
    [few] ملفات تنتظر قرارك
    [many] ملفًا تنتظر قرارك
   *[other] ملف تنتظر قرارك
 }
