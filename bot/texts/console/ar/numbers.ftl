### العربية. الأصل في en/numbers.ftl؛ الصياغة والكلمات كما في frame.ftl.

numbers-nav = الإحصاءات
numbers-title = الإحصاءات
numbers-about = لا يُعدّ إلا من وافقوا على حفظ معلومات عنهم، ولا تُسجَّل هويتهم أبدًا. والأسئلة التي تتحدث عن خطر أو عنف أو طفل وحده لا تُعدّ إطلاقًا. الأعداد الأقل من { $fewest } مخفية، وكذلك الأعداد التي يمكن حسابها منها.
numbers-period = المدة
numbers-show = عرض
numbers-csv = تنزيل بصيغة CSV
numbers-until = من { $first } إلى { $last }. اليوم غير محسوب بعد.
numbers-empty = لم يُعدّ شيء في هذه المدة.
numbers-hidden = مخفي
numbers-hidden-why = مخفي، لأن العدد يدل على أقل من { $fewest } من الناس
numbers-what-questions = الأسئلة
numbers-what-answered = لها جواب
numbers-what-unanswered = بلا جواب
numbers-what-handed-over = أُحيلت إلى فريق الإرشاد
numbers-what-helpful = «ساعدني هذا»
numbers-what-unhelpful = «كان هناك خطأ»
numbers-total = المجموع
numbers-by-time = بحسب اليوم أو الشهر
numbers-by-language = بحسب اللغة
numbers-by-need = بحسب الاحتياج
numbers-name-time = متى
numbers-name-language = اللغة
numbers-name-need = الاحتياج
numbers-need-unclear = غير واضح
numbers-plot-time = الأسئلة مع مرور الوقت
numbers-plot-needs = أكثر ما يسأل عنه الناس
numbers-plot-about = أعمدة للأسئلة التي لها جواب والتي بلا جواب. الأعداد نفسها في جدول «بحسب اليوم أو الشهر» أدناه.
numbers-bar = { $when } – لها جواب: { $answered }، بلا جواب: { $unanswered }
numbers-bar-asked = { $when } – الأسئلة: { $questions }
numbers-undivided = الأسئلة، حيث تكون الأجزاء مخفية
numbers-wait = الوقت حتى أول رد من فريق الإرشاد
numbers-wait-few = عدد المحادثات التي أُحيلت في هذه المدة أقل من { $fewest }، لذلك لا يُعرض شيء.
numbers-wait-usual = { $minutes ->
    [zero] انتظر نصف الناس { $minutes } دقيقة أو أقل.
    [one] انتظر نصف الناس دقيقة واحدة أو أقل.
    [two] انتظر نصف الناس دقيقتين أو أقل.
    [few] انتظر نصف الناس { $minutes } دقائق أو أقل.
    [many] انتظر نصف الناس { $minutes } دقيقة أو أقل.
   *[other] انتظر نصف الناس { $minutes } دقيقة أو أقل.
  }
numbers-wait-long = { $minutes ->
    [zero] انتظر تسعة من كل عشرة { $minutes } دقيقة أو أقل.
    [one] انتظر تسعة من كل عشرة دقيقة واحدة أو أقل.
    [two] انتظر تسعة من كل عشرة دقيقتين أو أقل.
    [few] انتظر تسعة من كل عشرة { $minutes } دقائق أو أقل.
    [many] انتظر تسعة من كل عشرة { $minutes } دقيقة أو أقل.
   *[other] انتظر تسعة من كل عشرة { $minutes } دقيقة أو أقل.
  }
numbers-wait-about = يُحسب من طلب التحدث مع إنسان إلى أول كلمات من فريق الإرشاد، مع الليالي وعطل نهاية الأسبوع. الطلبات المغلقة تُحذف بعد مدة (عدد الأيام: { $days })، لذلك لا يظهر هنا ما هو أقدم.

# Answers with a button after a counsellor's case was closed
numbers-after = بعد الحديث مع فريق الإرشاد
numbers-after-about = ما أجاب به الناس بزر عند انتهاء المحادثة. الإجابة غير إلزامية.
numbers-what-helped-yes = ساعدهم
numbers-what-helped-no = لم يساعدهم
numbers-what-got-yes = حصلوا على ما يلزمهم
numbers-what-got-later = ليس بعد
numbers-what-got-no = لم يحصلوا عليه
