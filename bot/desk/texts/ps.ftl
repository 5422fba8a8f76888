### هغه څه چې سلاکاران یې په خپله ډله کې لولي. اصل: en.ftl. حالت: unreviewed، لا داسې چا نه دي کتلي چې مورنۍ ژبه یې پښتو وي.

topic = { $number } · { $language }
summary-title = غوښتنه { $number }
summary-protection = د ساتنې راپور { $number }
summary-crisis = کېدای شي دا کس په خطر کې وي. مهرباني وکړئ لومړی دلته ځواب ورکړئ.
summary-language = ژبه: { $language }
summary-needs = اړتیا لري: { $needs }
summary-town = ښار: { $town }
summary-shown = ورښودل شوي: { $shown }
button-take = زه یې اخلم
button-bot = بېرته بوټ ته
button-close = بندول

requeued = بېرته په کتار کې.
closed = بنده شوه.
closed-by-person = دا کس بېرته پروګرام ته ولاړ. بنده شوه.
erased = دې کس وغوښتل چې هر څه پاک شي. بنده شوه؛ نور هېڅ نه شي رسېدای.
unreachable = ونه رسېد: دې کس ته نور پیغام نه شي رسېدای (ښايي بوټ یې درولی وي).
not-open = دا غوښتنه بنده ده. ستاسو لیکنه ونه رسېده.
