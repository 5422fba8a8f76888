### العربية. الأصل في en/accounts.ftl؛ الصياغة والكلمات كما في frame.ftl.

accounts-sign-in = تسجيل الدخول
accounts-name = الاسم
accounts-name-hint = كما ينادي الزملاء هذا الشخص. يظهر الاسم في سجل التغييرات بجانب كل تغيير.
accounts-password = كلمة السر
accounts-sign-in-wrong = الاسم أو كلمة السر غير صحيح. يُرجى التأكد من الاثنين والمحاولة مرة أخرى.
accounts-wait = { $minutes ->
    [zero] محاولات خاطئة كثيرة. يُرجى الانتظار { $minutes } دقيقة ثم المحاولة مرة أخرى.
    [one] محاولات خاطئة كثيرة. يُرجى الانتظار دقيقة واحدة ثم المحاولة مرة أخرى.
    [two] محاولات خاطئة كثيرة. يُرجى الانتظار دقيقتين ثم المحاولة مرة أخرى.
    [few] محاولات خاطئة كثيرة. يُرجى الانتظار { $minutes } دقائق ثم المحاولة مرة أخرى.
    [many] محاولات خاطئة كثيرة. يُرجى الانتظار { $minutes } دقيقة ثم المحاولة مرة أخرى.
   *[other] محاولات خاطئة كثيرة. يُرجى الانتظار { $minutes } دقيقة ثم المحاولة مرة أخرى.
}
accounts-forgotten = نسيت كلمة السر
accounts-forgotten-way = يُرجى طلب رابط جديد ممن له دور «الإدارة» في هذه اللوحة. بهذا الرابط يمكنك اختيار كلمة سر جديدة.
accounts-go-on = متابعة
accounts-start-again = البدء من جديد
accounts-cancel = إلغاء
accounts-save = حفظ
accounts-yes = نعم
accounts-no = لا

accounts-code-title = خطوة واحدة بعد
accounts-code = الرمز
accounts-code-hint = الأرقام الستة التي يعرضها الآن التطبيق على هاتفك، أو أحد رموز الاسترداد.
accounts-code-six = الأرقام الستة التي يعرضها التطبيق الآن.
accounts-code-wrong = هذا الرمز غير صحيح، أو استُعمل من قبل. يُرجى انتظار الرمز التالي وإدخاله.

accounts-link-gone = هذا الرابط لم يعد يعمل
accounts-link-gone-way = استُعمل من قبل، أو مر عليه أكثر من 24 ساعة. يُرجى طلب رابط جديد ممن له دور «الإدارة». وإذا كانت لديك كلمة سر، يمكنك تسجيل الدخول بها.

accounts-welcome = أهلًا بك، { $name }
accounts-welcome-about = يُرجى اختيار كلمة سر لهذه اللوحة. لن يعرفها أحد غيرك.
accounts-welcome-go = حفظ وتسجيل الدخول
accounts-password-new = كلمة السر الجديدة
accounts-password-hint = { $least ->
    [zero] { $least } حرف على الأقل.
    [one] حرف واحد على الأقل.
    [two] حرفان على الأقل. أربع كلمات لا علاقة بينها سهلة الحفظ وصعبة التخمين.
    [few] { $least } أحرف على الأقل. أربع كلمات لا علاقة بينها سهلة الحفظ وصعبة التخمين.
    [many] { $least } حرفًا على الأقل. أربع كلمات لا علاقة بينها سهلة الحفظ وصعبة التخمين.
   *[other] { $least } حرف على الأقل. أربع كلمات لا علاقة بينها سهلة الحفظ وصعبة التخمين.
}
accounts-password-again = كلمة السر نفسها مرة أخرى
accounts-password-present = كلمة السر الحالية
accounts-password-change = تغيير كلمة السر
accounts-password-changed = تغيّرت كلمة السر. وانتهى تسجيل الدخول في المتصفحات الأخرى.
accounts-password-short = قصيرة جدًا. أقل عدد من الأحرف: { $least }.
accounts-password-long = طويلة جدًا. أكبر عدد من الأحرف: { $most }.
accounts-password-name = جزء كبير منها هو اسمك. يُرجى اختيار شيء لا يعرفه الآخرون.
accounts-password-simple = تكرار الأحرف القليلة نفسها سهل التخمين. يُرجى اختيار شيء أطول وأكثر تنوعًا.
accounts-password-differs = الكلمتان غير متطابقتين. يُرجى إدخال كلمة السر من جديد في المكانين.
accounts-present-wrong = هذه ليست كلمة السر الحالية. يُرجى المحاولة مرة أخرى.

accounts-role = الدور
accounts-role-viewer-may = رؤية كل شيء ما عدا العناوين السرية، بلا تغيير أي شيء
accounts-role-editor-may = الكتابة والتصحيح، أما النشر فيقوم به شخص آخر
accounts-role-publisher-may = الكتابة والتصحيح والنشر
accounts-role-protection-may = رؤية العناوين السرية وبلاغات الإساءة، ونظرة ثانية على نصوص السلامة
accounts-role-admin-may = كل شيء، مع إضافة أعضاء آخرين
accounts-language = اللغة
accounts-language-label = لغة هذه الصفحات

accounts-second-step = خطوة ثانية بهاتفك
accounts-second-step-short = الخطوة الثانية
accounts-second-step-about = مع رمز من هاتفك لا يستطيع أحد الدخول بكلمة السر وحدها. يستغرق الإعداد دقيقتين.
accounts-second-step-scan = مسح هذه الصورة ضوئيًا بتطبيق للرموز
accounts-second-step-apps = يصلح أي تطبيق لمثل هذه الرموز، مثل Aegis أو FreeOTP أو Google Authenticator أو تطبيق كلمات السر في iPhone.
accounts-second-step-picture = رمز QR فيه المفتاح المكتوب أدناه
accounts-second-step-typed = أو كتابة هذا المفتاح في التطبيق:
accounts-second-step-prove = الرمز الذي يعرضه التطبيق
accounts-second-step-on = تشغيل
accounts-second-step-later = ليس الآن
accounts-second-step-set-up = إعداد
accounts-second-step-is-on = مشغّلة
accounts-second-step-is-off = الخطوة الثانية متوقفة.
accounts-second-step-switch-off = إيقاف
accounts-recovery = رموز الاسترداد
accounts-recovery-about = يُرجى تدوين هذه الرموز أو طباعتها، وحفظها مع الأوراق المهمة. كل رمز منها يُدخلك مرة واحدة إذا ضاع هاتفك. لا تظهر إلا الآن.
accounts-recovery-done = لقد حفظتها
accounts-recovery-new = رموز استرداد جديدة
accounts-recovery-new-about = عندها لا تعود الرموز القديمة تعمل.

accounts-sessions = أين سجّلت الدخول
accounts-sessions-about = إذا كان بينها ما هو غير معروف لك، فالأفضل إنهاؤه وتغيير كلمة السر.
accounts-session-unknown = متصفح غير معروف
accounts-session-seen = آخر استعمال { $when }
accounts-session-this = هذا المتصفح
accounts-session-end = تسجيل الخروج هناك
accounts-session-ended = تم تسجيل الخروج هناك.
accounts-sessions-end = تسجيل الخروج في كل مكان آخر
accounts-sessions-ended = تم تسجيل الخروج في كل مكان آخر.

accounts-operators = الأعضاء
accounts-state = الحالة
accounts-state-invited = لم يُسجَّل الدخول بعد
accounts-state-active = نشط
accounts-state-locked = مقفل
accounts-last-sign-in = آخر دخول
accounts-added = تاريخ الإضافة
accounts-what-they-did = سجل نشاط هذا العضو
accounts-add = إضافة عضو
accounts-add-about = سيظهر لك رابط لإعطائه لهذا الشخص. به يختار كلمة السر بنفسه.
accounts-link = رابط الدخول الأول
accounts-link-about = يُرجى إعطاء هذا الرابط إلى { $name } في رسالة لا يقرؤها أحد آخر. يعمل مرة واحدة خلال 24 ساعة.
accounts-link-once = لا يظهر إلا الآن. إذا ضاع، يمكنك إنشاء رابط جديد.
accounts-link-done = لقد نسخته
accounts-link-new = رابط جديد
accounts-link-new-about = لمن نسي كلمة السر أو أضاع هاتفه. تُلغى كلمة سره وخطوته الثانية فورًا، وينتهي تسجيل دخوله في كل مكان.
accounts-role-change = تغيير الدور
accounts-role-changed = تغيّر الدور: { $name }.
accounts-lock = قفل
accounts-unlock = فتح القفل
accounts-lock-about = العضو المقفل ينتهي تسجيل دخوله فورًا ولا يمكنه الدخول. ولا يضيع شيء من عمله.
accounts-locked-now = تم قفل الحساب: { $name }.
accounts-unlocked-now = أصبح الدخول ممكنًا من جديد: { $name }.
accounts-remove = إزالة
accounts-remove-open = إزالة هذا العضو
accounts-remove-about = لن يعود الدخول ممكنًا باسم { $name }. ويبقى العمل السابق في سجل التغييرات تحت هذا الاسم.
accounts-remove-yes = إزالة { $name }
accounts-removed = تمت الإزالة: { $name }.
accounts-problem-name = يُرجى إدخال اسم من حرف واحد إلى 60 حرفًا.
accounts-problem-taken = هناك من له هذا الاسم. يُرجى إضافة اسم العائلة أو المكان للتمييز.
accounts-problem-last_admin = هذا آخر عضو له دور «الإدارة». يُرجى إعطاء هذا الدور لعضو آخر أولًا.
accounts-problem-unknown = لا يوجد عضو بهذا الاسم.
