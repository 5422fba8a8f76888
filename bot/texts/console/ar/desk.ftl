desk-nav = المحادثات
desk-title = المحادثات مع الناس
desk-home = { $count ->
    [zero] شخص ينتظر من يكتب له
    [one] شخص ينتظر من يكتب له
    [two] شخصان ينتظران من يكتب لهما
    [few] أشخاص ينتظرون من يكتب لهم
    [many] شخصًا ينتظرون من يكتب لهم
   *[other] شخص ينتظرون من يكتب لهم
  }
desk-not-running = لا اتصال بتيليغرام الآن: لا تصل رسائل ولا تخرج.
desk-no-counsellor = لست ضمن الفريق الذي يجيب الناس. يمكن لعضو له دور «الإدارة» إضافتك في صفحة «فريق الإرشاد».
desk-you-present = أنت هنا
desk-you-away = لست هنا الآن
desk-go-away = سأغيب
desk-come-back = عدت
desk-now-present = أنت هنا. قد تصلك طلبات جديدة.
desk-now-away = لست هنا الآن. الطلبات التي ينتظرك فيها أحد تعود إلى قائمة الانتظار.
desk-none = لا أحد ينتظر. شكرًا لك.
desk-back = كل المحادثات

desk-case = الطلب { $number }
desk-kind-crisis = في خطر
desk-kind-protection = حماية
desk-status-queue = في قائمة الانتظار
desk-status-bot = عند البرنامج
desk-status-closed = مغلق
desk-status-counsellor = عند فريق الإرشاد
desk-with-you = عندك
desk-with = عند { $name }
desk-snoozed-until = مؤجل حتى { $moment }
desk-waits-since = في الانتظار منذ { $moment }
desk-their-turn = الدور الآن للشخص ليكتب
desk-others = الطلبات الأخرى
desk-wish = الرغبة في التحدث مع
desk-wish-woman = امرأة
desk-wish-man = رجل
desk-shown = ما عُرض عليه

desk-talk = المحادثة
desk-silent = لم يُكتب شيء بعد.
desk-side-person = الشخص
desk-side-counsellor = فريق الإرشاد
desk-side-note = ملاحظة للفريق فقط
desk-side-program = البرنامج
desk-attached = أُرسلت صورة أو رسالة صوتية أو ملف أو موقع. لا يُحفظ ذلك هنا، بل يمكن رؤيته في مجموعة الفريق على تيليغرام.
desk-fate-waiting = في الطريق
desk-fate-delivered = وصلت
desk-fate-failed = لم تصل: لا يمكن الوصول إلى الشخص
desk-fate-unsent = لم تُرسل: هذا الطلب عند شخص آخر
desk-machine = ترجمة آلية: { $language }

desk-take = سأتولاه
desk-wake = إعادته الآن
desk-reply = ردك
desk-reply-hint = يصل إلى الشخص دون اسمك. الجمل القصيرة تساعد.
desk-send = إرسال
desk-send-translated = إرسال مع الترجمة
desk-empty = لم يُرسل شيء: يجب كتابة شيء أولًا.
desk-kept = لم يُرسل ما كُتب. النص باقٍ هنا:
desk-preview = الترجمة أولًا
desk-preview-check = هل ما زال المعنى كما تريد؟ إن لم يكن، فالأفضل كتابته بكلمات أبسط ثم المحاولة من جديد.
desk-back-translated = بعد ترجمته إلى لغتك من جديد يصبح:
desk-preview-cancel = دون ترجمة
desk-preview-failed = لم تنجح الترجمة الآن. يمكن إرساله كما هو.
desk-preview-lost = غير موجود في الترجمة: { $items }
desk-preview-changed = لم يُرسل بعد: تغيّر النص فتُرجم من جديد. يُرجى قراءة الترجمة ثم إرسالها.
desk-canned = ردود جاهزة بلغة الشخص
desk-card = إرسال خدمة من الدليل
desk-card-words = ماذا يلزم الشخص، وأين؟
desk-card-search = بحث
desk-card-send = إرسال
desk-card-none = لم يُعثر على شيء بهذه الكلمات.
desk-note = ملاحظة للفريق
desk-note-label = ملاحظة. لا يراها الشخص أبدًا.
desk-note-save = حفظ الملاحظة
desk-more = تسليم، تأجيل، إغلاق
desk-ask-place = السؤال عن مكان الشخص
desk-bot = إلى البرنامج
desk-queue = إلى قائمة الانتظار
desk-snooze-label = تأجيل لمدة
desk-snooze-hour = ساعة واحدة
desk-snooze-4-hours = 4 ساعات
desk-snooze-day = يوم واحد
desk-snooze = تأجيل
desk-transfer-label = تسليم إلى
desk-transfer = تسليم
desk-close-label = إغلاق، لأن
desk-close = إغلاق الطلب
desk-reason-helped = الشخص حصل على المساعدة
desk-reason-passed_on = منظمة أخرى ستتابع
desk-reason-no_answer = الشخص لم يعد يجيب
desk-reason-not_ours = الأمر ليس في مقدورنا
desk-reason-abuse = الطلب مكرر أو إساءة استخدام
desk-done-close = أُغلق. جرى إخبار الشخص.
desk-done-queue = عاد إلى قائمة الانتظار. جرى إخبار الشخص.
desk-done-bot = عادت المحادثة إلى البرنامج. جرى إخبار الشخص.
desk-done-transfer = سُلّم إلى شخص آخر من الفريق.
desk-outcome-taken = شخص آخر من الفريق تولّى هذا الطلب.
desk-outcome-not_yours = لم يتم ذلك: لا يمكنه إلا لمن عنده الطلب.
desk-outcome-closed = هذا الطلب مغلق.
desk-outcome-gone = لم يعد هذا الطلب موجودًا. ربما طلب الشخص حذف كل شيء.
desk-outcome-full = عندك أكبر عدد مسموح من الطلبات. يجب إغلاق أحدها أو تسليمه أولًا.
desk-outcome-not_allowed = هذا الطلب لفريق آخر.
desk-outcome-unknown = لم يعد هذا موجودًا. يُرجى اختيار شيء آخر.

desk-team = فريق الإرشاد
desk-team-about = من يمكنه أن يجيب الناس، وبأي لغات، ومتى. من يتولى طلبًا في مجموعة الفريق على تيليغرام يظهر هنا تلقائيًا.
desk-present = هنا
desk-away = غير موجود
desk-team-open = { $count ->
    [0] لا طلبات مفتوحة
    [zero] { $count } طلب مفتوح
    [one] طلب مفتوح واحد
    [two] طلبان مفتوحان
    [few] { $count } طلبات مفتوحة
    [many] { $count } طلبًا مفتوحًا
   *[other] { $count } طلب مفتوح
  }
desk-team-add = إضافة شخص
desk-team-name = الاسم أمام الزملاء
desk-team-name-hint = لا يراه الناس أبدًا. ليس ضروريًا أن يكون الاسم الحقيقي.
desk-team-operator = الحساب في لوحة التحكم هذه
desk-team-operator-hint = الاسم المستعمل لتسجيل الدخول هنا. إن تُرك فارغًا: العمل على تيليغرام فقط.
desk-team-languages = اللغات التي يتكلمها
desk-team-needs = المواضيع التي يعرفها (دون اختيار: كلها)
desk-team-teams = الفرق
desk-team-general = من طلبوا التحدث مع إنسان
desk-team-protection = الحماية: العنف، الأطفال، الاستغلال
desk-team-gender = الجنس، لمن يرغب في امرأة أو رجل
desk-gender-none = غير مذكور
desk-gender-woman = امرأة
desk-gender-man = رجل
desk-team-cap = أكبر عدد من الطلبات في وقت واحد
desk-team-hours = أوقات الحضور
desk-team-hours-hint = مثلًا Mo-We 09:00-13:00; Th 14:00-18:00. إن تُرك فارغًا: أوقات الفريق المعتادة.
desk-team-present = موجود الآن
desk-team-save = حفظ
desk-team-saved = تم الحفظ.
desk-team-remove = إزالة
desk-team-remove-hint = تعود طلباته إلى قائمة الانتظار.
desk-team-removed = تمت الإزالة. عادت طلباته إلى قائمة الانتظار.
desk-team-wrong-name = لم يُحفظ شيء: ينقص اسم.
desk-team-wrong-operator = لم يُحفظ شيء: لا يوجد حساب كهذا، أو هو لشخص آخر.
desk-team-wrong-hours = لم يُحفظ شيء: لا يمكن قراءة الأوقات. تُكتب هكذا: Mo-Fr 09:00-17:00.
