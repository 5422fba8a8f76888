### العربية. الأصل في en/reports.ftl؛ الصياغة والكلمات كما في frame.ftl.

reports-nav = البلاغات
reports-title = بلاغات من الناس
reports-about = قال الناس إن في هذه العناصر شيئًا غير صحيح. يُرجى الاتصال أو النظر، وتصحيح العنصر، ثم كتابة ما فعلته.
reports-about-money = البلاغات عن طلب مال أو شيء آخر لا تظهر إلا لك ولمن له دور «الإدارة».
reports-home = { $count ->
    [zero] عنصر يقول الناس إن فيه خطأ
    [one] عنصر يقول الناس إن فيه خطأ
    [two] عنصران يقول الناس إن فيهما خطأ
    [few] عناصر يقول الناس إن فيها خطأ
    [many] عنصرًا يقول الناس إن فيها خطأ
   *[other] عنصر يقول الناس إن فيها خطأ
  }
reports-none = لا توجد بلاغات مفتوحة. شكرًا لك.
reports-gone = عنصر لم يعد يُعرض
reports-doubtful = مشكوك فيه
reports-doubtful-about = قال ذلك شخصان أو أكثر في أيام مختلفة. تطلب البطاقة من الناس الاتصال قبل الذهاب، إلى أن تتم معالجة البلاغ.
reports-kind-closed = كان مغلقًا أو لم يعد موجودًا
reports-kind-wrong_number = رقم الهاتف خاطئ
reports-kind-wrong_address = العنوان خاطئ
reports-kind-money = طلب أحدهم مالًا أو شيئًا آخر
reports-kind-other = شيء آخر لم يكن صحيحًا
reports-times = { $count ->
    [zero] { $count } بلاغ
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $count } بلاغات
    [many] { $count } بلاغًا
   *[other] { $count } بلاغ
  }
reports-before = { $count ->
    [zero] ما تم من قبل ({ $count } ملاحظة)
    [one] ما تم من قبل (ملاحظة واحدة)
    [two] ما تم من قبل (ملاحظتان)
    [few] ما تم من قبل ({ $count } ملاحظات)
    [many] ما تم من قبل ({ $count } ملاحظة)
   *[other] ما تم من قبل ({ $count } ملاحظة)
  }
reports-handle = عالجت هذا
reports-handle-money = عالجت البلاغ عن المال
reports-note = ماذا وجدت وماذا فعلت؟
reports-note-hint = مثلًا: «اتصلت يوم الاثنين، لقد انتقلوا. صُحّح العنوان». يُرجى عدم كتابة من أبلغ. لا يمكن تغيير الملاحظة بعد ذلك.
reports-note-missing = لم يُحفظ شيء: يُرجى كتابة ما وجدته وما فعلته في بضع كلمات.
reports-save = حفظ وإغلاق البلاغات
reports-handled = تم الحفظ. هذه البلاغات مغلقة.
reports-pages = صفحات البلاغات
reports-newer = الأحدث
reports-older = الأقدم
reports-page = الصفحة { $number } من { $pages }
