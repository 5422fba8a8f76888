### العربية. الأصل في en/confirm.ftl؛ الصياغة والكلمات كما في frame.ftl.

confirm-nav = التأكيدات
confirm-title = تأكيد الجهات المقدِّمة
confirm-intro = لسؤال الجهات المقدِّمة: هل ما نقوله للناس ما زال صحيحًا؟ يصلها رابط يعمل مرة واحدة، ولا يلزمها حساب، ويعود ردّها مسودةً.
confirm-tab-due = حان موعدها
confirm-tab-open = سُئلت
confirm-tab-answered = وصل ردّها
confirm-count = ({ $count })
confirm-due-none = لا شيء تجاوز موعد التحقق.
confirm-open-none = لا سؤال ينتظر ردًا.
confirm-answered-none = لا ردّ ينتظرك.
confirm-checked = آخر تحقق
confirm-never = لم يتم بعد
confirm-ask = سؤال الجهة المقدِّمة
confirm-ask-name = سؤال الجهة المقدِّمة لخدمة { $name }
confirm-asked-by = من سأل
confirm-asked-on = تاريخ السؤال
confirm-expires = صالح حتى
confirm-language = اللغة
confirm-language-hint = الصفحة والرسالة تكونان بهذه اللغة.
confirm-answered-on = تاريخ الرد
confirm-withdraw = إلغاء الرابط
confirm-withdrawn = الرابط لم يعد يعمل.
confirm-make = إنشاء الرابط
confirm-example = هذا مثال غير حقيقي. لا أحد يمكن سؤاله.

confirm-link-title = الرابط جاهز
confirm-link = رابط للجهة المقدِّمة
confirm-link-once = لا نعرضه إلا الآن، ولا نحتفظ بما يمكن إعادة إنشائه منه. يعمل مرة واحدة، حتى { $day }.
confirm-link-copy = نسخ الرابط
confirm-link-copied = تم النسخ
confirm-link-mail = كتابة رسالة إلكترونية
confirm-link-mail-hint = يُفتح برنامج بريدك. ولا يُرسَل شيء إلا بعد الضغط على الإرسال هناك.
confirm-link-no-mail = لا نعرف بريدًا إلكترونيًا لهذه الجهة. يُرجى نسخ الرابط وإرساله بالطريقة المعتادة بينكما.
confirm-link-letter = نص الرسالة
confirm-link-loopback = هذا الرابط يعمل على هذا الجهاز فقط، لأن هذه الصفحات ليس لها عنوان عام. يُرجى سؤال من يدير هذا الجهاز.
confirm-back = العودة إلى القائمة

confirm-mail-subject = هل ما زال هذا صحيحًا؟ { $service }
confirm-mail-body =
    تحية طيبة،

    «بوروتش» يخبر اللاجئين أين يجدون المساعدة، ويخبرهم أيضًا عن خدمتكم «{ $service }».

    هل يمكنكم النظر في ما إذا كان كل شيء ما زال صحيحًا؟ يستغرق ذلك دقيقتين، ولا يلزمكم حساب:

    { $link }

    هذا الرابط لكم وحدكم. يعمل مرة واحدة، حتى { $day }.

    شكرًا جزيلًا لكم!

confirm-all-true = كل شيء ما زال صحيحًا
confirm-some-changed = { $count ->
    [zero] تغيّر { $count } شيء
    [one] تغيّر شيء واحد
    [two] تغيّر شيئان
    [few] تغيّرت { $count } أشياء
    [many] تغيّر { $count } شيئًا
   *[other] تغيّر { $count } شيء
 }
confirm-only-note = ملاحظة فقط
confirm-said-note = ملاحظة الجهة المقدِّمة
confirm-in-draft = موجود في المسودة
confirm-by-hand = يُرجى إدخاله يدويًا
confirm-to-draft = عرض المسودة
confirm-done = تم
confirm-done-said = وُضع جانبًا.
confirm-home-answered = { $count ->
    [zero] جهة مقدِّمة ردّت
    [one] جهة مقدِّمة ردّت
    [two] جهتان مقدِّمتان ردّتا
    [few] جهات مقدِّمة ردّت
    [many] جهة مقدِّمة ردّت
   *[other] جهة مقدِّمة ردّت
 }
confirm-home-due = { $count ->
    [zero] خدمة يمكن أن تؤكدها الجهة المقدِّمة
    [one] خدمة يمكن أن تؤكدها الجهة المقدِّمة
    [two] خدمتان يمكن أن تؤكدهما الجهات المقدِّمة
    [few] خدمات يمكن أن تؤكدها الجهات المقدِّمة
    [many] خدمة يمكن أن تؤكدها الجهات المقدِّمة
   *[other] خدمة يمكن أن تؤكدها الجهات المقدِّمة
 }
confirm-why-true = أكدت الجهة المقدِّمة بتاريخ { $day } أن كل شيء ما زال صحيحًا
confirm-why-changed = رد الجهة المقدِّمة بتاريخ { $day }

confirm-page-title = هل ما زال هذا صحيحًا؟
confirm-page-hello = تحية طيبة إلى { $organization }،
confirm-page-intro = هذا ما نقوله لمن يبحثون عن مساعدة. يُرجى النظر في ما إذا كان كل شيء ما زال صحيحًا.
confirm-page-free = هذا المساعد مجاني، ويساعد اللاجئين في العثور على أقرب مساعدة. ولا يلزمكم حساب.
confirm-page-all-true = نعم، كل هذا ما زال صحيحًا
confirm-page-changed = تغيّر هذا
confirm-page-what-now = ما الصحيح الآن؟
confirm-page-exists = هل ما زالت هذه الخدمة موجودة؟
confirm-page-exists-yes = نعم
confirm-page-exists-pause = مغلقة لبعض الوقت
confirm-page-exists-no = لم تعد موجودة
confirm-page-note = هل من شيء آخر؟
confirm-page-note-hint = يُرجى عدم كتابة بيانات شخصية عمن يأتون إليكم.
confirm-page-send = إرسال التغييرات
confirm-page-nothing = لم يتغيّر شيء هنا. يُرجى الضغط على «نعم، كل هذا ما زال صحيحًا»، أو كتابة ما تغيّر.
confirm-page-too-long = أحد النصوص طويل جدًا. يُرجى اختصاره. أكبر عدد من الأحرف: { $count }.
confirm-page-thanks = شكرًا لكم!
confirm-page-thanks-text = وصل ردّكم. سينظر فيه إنسان قبل أن يتغيّر أي شيء. يمكنكم إغلاق هذه الصفحة.
confirm-page-invalid = هذا الرابط لا يعمل
confirm-page-invalid-text = ربما استُعمل من قبل، أو صار قديمًا، أو نقص منه جزء. يُرجى طلب رابط جديد ممن أرسله.
confirm-page-slow = محاولات كثيرة جدًا
confirm-page-slow-text = يُرجى الانتظار عشر دقائق ثم المحاولة مرة أخرى.
confirm-page-confidential = لأن المكان سري، لا نعرض للناس إلا رقم الهاتف.

confirm-field-name = الاسم
confirm-field-organization = المنظمة
confirm-field-description = ما الذي يُقدَّم
confirm-field-needs = نوع المساعدة
confirm-field-address = العنوان
confirm-field-phone = الهاتف
confirm-field-email = البريد الإلكتروني
confirm-field-url = الموقع الإلكتروني
confirm-field-hours = أوقات الدوام
confirm-field-appointment = الموعد
confirm-field-languages = لغات التحدث
confirm-field-eligibility = لمن
confirm-field-cost = التكلفة
confirm-field-accessibility = سهولة الوصول
confirm-field-alert = تنبيه مهم
