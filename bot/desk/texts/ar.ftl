### ما يقرؤه فريق الإرشاد في مجموعته. الأصل: en.ftl. الحالة: unreviewed، لم يراجعه بعد شخص لغته الأم العربية.

topic = { $number } · { $language }
summary-title = الطلب { $number }
summary-protection = بلاغ حماية { $number }
summary-crisis = قد يكون هذا الشخص في خطر. يُرجى الرد هنا أولًا.
summary-language = اللغة: { $language }
summary-needs = المطلوب: { $needs }
summary-town = المدينة: { $town }
summary-shown = ما عُرض عليه: { $shown }
button-take = سأتولاه
button-bot = إلى البوت
button-close = إغلاق

requeued = عاد إلى قائمة الانتظار.
closed = أُغلق.
closed-by-person = عاد الشخص إلى البرنامج. أُغلق الطلب.
erased = طلب الشخص حذف كل شيء. أُغلق الطلب، ولا يمكن إيصال شيء بعد الآن.
unreachable = لم تصل الرسالة: لم يعد الوصول إلى الشخص ممكنًا (ربما أوقف البوت).
not-open = هذا الطلب مغلق. لم تصل رسالتك.
