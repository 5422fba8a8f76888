# د فایلونو راوړل: HSDS (د خدمتونو د معلوماتو د تبادلې بڼه)، ځوابونه، جدولونه.

import-nav = له فایله راوړل
import-title = فایل راوړل
import-intro = خدمتونه یا ځوابونه له یوه فایله راوړئ. تر هغه چې تاسو یې ونه ګورئ او «هو» ونه وایئ، هېڅ نه بدلېږي.
import-file = فایل
import-file-hint = جدول (‎.xlsx، ‎.csv)، د HSDS خدمتونه (‎.json، یا د CSV فایلونو ‎.zip)، یا ځوابونه (‎.jsonl). تر { $megabytes } مېګابایټه.
import-send = فایل لوستل
import-kinds = څه راوړلی شم؟
import-kind-sheet = جدول: په هر کتار کې یو خدمت، ستونونه هر ډول او په هر ترتیب. تاسو وایئ چې په کوم ستون کې څه دي.
import-kind-hsds = HSDS: هغه بڼه چې د خدمتونو لړلیکونه پکې تبادله کېږي. JSON، یا په یوه ‎.zip کې د CSV فایلونو بسته.
import-kind-answers = ځوابونه: په هره کرښه کې یوه پوښتنه او ځواب، د JSON Lines په بڼه.
import-private = ستاسو فایل پر دې ماشین خوندي او پټ ساتل کېږي تر هغه چې پرېکړه وکړئ، تر ټولو ډېر 24 ساعته، بیا لرې کېږي.
import-waiting = هغه فایلونه چې ستاسو پرېکړې ته په تمه دي
import-waiting-since = لوستل شوی: { $ago }
import-remove = فایل لرې کول
import-removed = فایل لرې شو. هېڅ راوړل نه شول.
import-open = له دې فایل سره دوام

import-refused-empty = دا فایل تش دی. بل وټاکئ.
import-refused-too_large = دا فایل له { $megabytes } مېګابایټه لوی دی. ویې وېشئ، یا له هغه کسه چې دا ماشین چلوي وغواړئ چې حد لوړ کړي.
import-refused-ending = د دې ډول فایلونه نه لوستل کېږي. د ‎.xlsx، ‎.csv، ‎.json، ‎.jsonl یا ‎.zip په توګه یې وساتئ.
import-refused-bomb = دا فایل چې خلاص شي، تر هغه ډېر لوی کېږي چې لړلیک یې ځایولی شي. خلاص نه شو.
import-refused-outside = دا بسته له ځانه بهر فولډرونه یادوي. خلاصه نه شوه.
import-refused-damaged = دا فایل خراب دی. بیا یې وساتئ یا ډاونلوډ کړئ.
import-refused-none = لومړی فایل وټاکئ.
import-gone = دا فایل نور دلته نشته. فایلونه له 24 ساعتونو وروسته لرې کېږي. بیا یې ولېږئ.

import-reading = فایل لوستل کېږي …
import-reading-count = { $done } له { $total }
import-comparing = له هغه څه سره پرتله کېږي چې شته …
import-failed = دا فایل ونه لوستل شو
import-failed-line = کرښه { $line }
import-failed-expected = باید داسې وای:
import-failed-found = وموندل شو:

import-columns = په کوم ستون کې څه دي؟
import-columns-intro = موږ د سرلیکونو او لاندې لیکنو له مخې اټکل کړی دی. مهرباني وکړئ ناسم یې سم کړئ. هغه ستونونه چې پرېږدئ یې، نه لوستل کېږي.
import-columns-remembered = تاسو یا دلته بل چا مخکې له همدې سرلیکونو سره جدول تشریح کړی. دا مو هماغسې ولوست.
import-column = ستاسو د فایل ستون
import-is = دا څه دي
import-leave-out = نه لوستل
import-languages-group = همدا متن په بله ژبه
import-in-language = { $field }: { $spoken }
import-tab = د جدول پاڼه
import-tab-hint = دا فایل څو پاڼې لري. یوه یې لوستل کېږي.
import-tab-change = دا پاڼه لوستل
import-for-all = د ټولو کتارونو لپاره
import-country = هېواد، که په کتار کې نه وي
import-country-hint = هغه د تلیفون شمېرې چې د هېواد کوډ نه لري، د دې هېواد ګڼل کېږي.
import-country-none = معلوم نه دی
import-city = ښار، که په کتار کې نه وي
import-organization = اداره، که په کتار کې نه وي
import-text-language = د متنونو ژبه
import-words = د مرستې د ډولونو هغه کلمې چې نه یې پېژنو
import-words-hint = ووایئ چې هره کلمه د مرستې کوم ډول ښيي. د همدې سرلیکونو جدولونو لپاره یې په یاد ساتو.
import-word-times = { $count ->
    [one] په یوه کتار کې
   *[other] په { $count } کتارونو کې
 }
import-word-none = له دې یو هم نه
import-preview = لومړي کتارونه د خدمتونو په توګه
import-preview-hint = داسې به راشي.
import-preview-show = لومړي کتارونه ښودل
import-go-on = دوام
import-needs-name = ووایئ چې نوم، اداره یا تشریح په کوم ستون کې ده. که له دې یو هم نه وي، کتار خدمت نه دی.
import-encoding = توري داسې ولوستل شول: { $encoding }

import-field-name = د خدمت نوم
import-field-organization = اداره
import-field-description = تشریح
import-field-needs = د مرستې ډول
import-field-address = کوڅه او د کور شمېره
import-field-city = ښار
import-field-region = سیمه
import-field-postal_code = پوستي کوډ
import-field-country = هېواد
import-field-latitude = عرض البلد
import-field-longitude = طول البلد
import-field-coordinates = عرض البلد او طول البلد یوځای
import-field-phone = تلیفون
import-field-email = برېښنالیک
import-field-url = وېب‌پاڼه
import-field-hours = د کار وختونه
import-field-hours-day = د کار وختونه: { $day }
import-field-appointment = وخت (نوبت) اخیستل پکار دي؟
import-field-eligibility = د چا لپاره
import-field-languages = په کومو ژبو خبرې کېږي
import-field-cost = لګښت
import-field-minimum_age = تر ټولو کم عمر
import-field-maximum_age = تر ټولو ډېر عمر
import-field-accessibility = لاسرسی
import-field-status = حالت (فعال دی که نه)
import-field-alert = مهم خبر
import-field-confidential = محرمانه ځای؟
import-field-assured_date = وروستۍ کتنه
import-field-source = سرچینه
import-field-id = د پېژندنې نمبر

import-report = په دې فایل کې څه دي
import-nothing-changes = هېڅ نه بدلېږي: دا ټول له مخکې په لړلیک کې دي، کټ مټ لکه دلته.
import-nothing-there = په دې فایل کې داسې څه نشته چې راوړل شي.
import-count-new = { $count ->
    [one] یو نوی
   *[other] { $count } نوي
 }
import-count-changed = { $count ->
    [one] یو بدل شوی
   *[other] { $count } بدل شوي
 }
import-count-unchanged = { $count ->
    [one] یو لکه مخکې
   *[other] { $count } لکه مخکې
 }
import-count-kept = { $count ->
    [one] یو بشپړ ساتل شوی (په فایل کې محرمانه برخې نه لري)
   *[other] { $count } بشپړ ساتل شوي (په فایل کې محرمانه برخې نه لري)
 }
import-count-refused = { $count ->
    [one] یو د کارولو نه دی
   *[other] { $count } د کارولو نه دي
 }
import-state-new = نوی
import-state-changed = بدل شوی
import-state-unchanged = لکه مخکې
import-state-kept = بشپړ ساتل شوی
import-look = دا وګورئ
import-edited = { $who } دا په لړلیک کې سم کړی دی. که یې له فایله راوړئ، هغه کار بدلېږي.
import-second = د چا خوندیتوب په دې پورې تړلی دی. مسوده ترې جوړېږي، او دویم کس یې خپروي.
import-take = دا راوړل
import-take-name = { $name } راوړل
import-all-sound = ټول بې ستونزې ټاکل
import-all = ټول ټاکل
import-none = هېڅ نه ټاکل
import-chosen = { $count ->
    [one] یو ټاکل شوی
   *[other] { $count } ټاکل شوي
 }
import-write = ټاکل شوي راوړل
import-write-hint = ټول ټاکل شوي یوځای راځي. خلک یې په یوه ثانیه کې مومي. وروسته یې هر یو په خپله تاریخچه کې بېرته ګرځولی شئ.
import-none-chosen = لومړی لږ تر لږه یو ثبت وټاکئ.
import-written = { $count ->
    [0] د هېڅ بدلون اړتیا نه وه.
    [one] یو ثبت راغی.
   *[other] { $count } ثبتونه راغلل.
 }
import-written-drafts = { $count ->
    [0] هېڅ خپاره نه شول.
    [one] یو ثبت راغی.
   *[other] { $count } ثبتونه راغلل.
 } { $drafts ->
    [one] له یوه مسوده جوړه شوه چې دویم کس یې خپروي.
   *[other] له { $drafts } څخه مسودې جوړې شوې چې دویم کس یې خپروي.
 }
import-moved = { $count ->
    [one] په دې منځ کې بل چا له دې ثبتونو یو بدل کړ. هېڅ ونه لیکل شول. بیا یې وګورئ.
   *[other] په دې منځ کې بل چا له دې ثبتونو { $count } بدل کړل. هېڅ ونه لیکل شول. بیا یې وګورئ.
 }
import-filter = ښودل
import-filter-all = هر څه
import-filter-look = څه چې باید وکتل شي
import-filter-new = نوي
import-filter-changed = بدل شوي
import-page-before = مخکې
import-page-next = وروسته
import-page-of = پاڼه { $page } له { $pages }
import-changes = څه به بدل شي
import-change-field = خانه
import-change-before = اوس
import-change-after = له فایله
import-change-nothing = هېڅ
import-changes-more = { $count ->
    [one] او یو بل
   *[other] او { $count } نور
 }
import-changes-hidden = د دې خدمت ځای محرمانه دی. یوازې د «خوندیتوب» رول لرونکي ویني چې څه بدلېږي.
import-facts = څه پکې لیکل شوي
import-issues = څه مو ولیدل
import-astray = د ټول فایل په اړه
import-astray-more = دا په داسې ثبت پورې اړه نه لري چې راوړل شي.
import-line = کرښه { $line }
import-repaired = سم شوی
import-refused = پرېښودل شوی
import-noted = مهرباني وکړئ ویې ګورئ
import-became = اوس دا دی:
import-issues-more = { $count ->
    [one] او همداسې یو بل
   *[other] او همداسې { $count } نور
 }

import-issue-ages_contradict = تر ټولو کم عمر له تر ټولو ډېر عمره لوړ دی. دواړه پرېښودل شول.
import-issue-attribute_value = دا کلمه د دې خانې له هغو کلمو نه ده چې پېژنو یې.
import-issue-cells_extra = دا کتار له سرلیکه ډېرې خانې لري.
import-issue-cells_missing = دا کتار له سرلیکه لږې خانې لري.
import-issue-column_repeated = دوه ستونونه یو شان سرلیک لري.
import-issue-column_unnamed = دا په یوه بې سرلیکه ستون کې دي.
import-issue-control_characters = ناڅرګند توري لرې شول.
import-issue-coordinates_elsewhere = دا ټکی د پتې په هېواد کې نه دی.
import-issue-coordinates_incomplete = عرض البلد او طول البلد یوځای وي؛ یو یې نشته.
import-issue-coordinates_invalid = دا د ځمکې پر مخ ځای نه دی. داسې یې ولیکئ: { "\u206645.75, 21.22\u2069" }
import-issue-coordinates_out_of_range = دا د ځمکې پر مخ ځای نه دی.
import-issue-coordinates_swapped = عرض البلد او طول البلد سره بدل شوي وو.
import-issue-coordinates_text = د ځای شمېرې د متن په توګه لیکل شوې وې.
import-issue-country_unknown = { $action ->
    [repaired] هېواد په کلمو لیکل شوی و.
   *[other] دا هېواد نه پېژنو. دوه توري یې ولیکئ، لکه RO.
 }
import-issue-date_invalid = دا څرګنده نېټه نه ده. داسې یې ولیکئ: { "\u20662026-11-21\u2069" }
import-issue-days_invalid = دا ورځې څرګندې نه دي. دا وختونه نه کارول کېږي.
import-issue-days_written = ورځې په کلمو لیکل شوې وې.
import-issue-description_unreadable = د بستې تشریح نه لوستل کېږي. جدولونه لوستل کېږي.
import-issue-email_invalid = { $action ->
    [repaired] برېښنالیک سم شو.
   *[other] دا برېښنالیک نه دی.
 }
import-issue-encoding_invalid = دا متن خراب دی. فایل د UTF-8 په بڼه وساتئ.
import-issue-file_missing = په بسته کې د دې فایل یادونه شوې، خو فایل نشته.
import-issue-file_unknown = دا فایل نه لوستل کېږي.
import-issue-hours_unclear = دا وختونه راته څرګند نه دي. په تشریح کې هماغسې پاتې کېږي لکه چې لیکل شوي. داسې یې ولیکئ: { "\u2066Mo-Fr 9-17\u2069" }
import-issue-id_missing = د پېژندنې نمبر یې نه درلود، نو ورکړل شو.
import-issue-id_repeated = { $action ->
    [repaired] دوو بېلابېلو شیانو یو د پېژندنې نمبر درلود. دې ته خپل نمبر ورکړل شو.
    [refused] دا د پېژندنې نمبر دوه ځله کارول شوی. لومړی ساتل کېږي.
   *[other] همدا شی دوه ځله دی. یو ځل ساتل کېږي.
 }
import-issue-json_invalid = دا کرښه سم JSON نه ده.
import-issue-language_code = ژبه په بل ډول لیکل شوې وه.
import-issue-language_repeated = دا ځواب په دې ژبه دوه ځله دی. لومړی ساتل کېږي.
import-issue-language_unknown = دا ژبه نه پېژنو. نوم یا دوه توري یې ولیکئ، لکه uk.
import-issue-language_missing = ژبه نشته.
import-issue-link_invalid = { $action ->
    [repaired] د وېب‌پاڼې پته بشپړه شوه.
   *[other] دا د وېب‌پاڼې پته نه ده.
 }
import-issue-markup_removed = د متن ښکلا (غټ توري او داسې نور) لرې شوه؛ متن ساتل شوی.
import-issue-name_missing = { $action ->
    [repaired] نوم یې نه درلود؛ له نورو معلوماتو مو ورته یو واخیست.
   *[other] نوم نه لري. له نومه پرته نه کارول کېږي.
 }
import-issue-need_unknown = د مرستې دا ډول نه پېژنو. پورته ووایئ چې کوم یو ښيي.
import-issue-no_location = ځای نه لري. د آنلاین یا تلیفوني مرستې لپاره همداسې سم ده.
import-issue-no_object = دا ثبت نه دی.
import-issue-number_invalid = دا بشپړ عدد نه دی.
import-issue-owner_unknown = نه مومو چې دا د څه دي.
import-issue-phone_invalid = دا د تلیفون شمېره نه ده.
import-issue-phone_missing = تلیفون دی، خو شمېره نه لري.
import-issue-phone_unlikely = دا شمېره په خپل هېواد کې نه شي ډایلېدای. مهرباني وکړئ ویې ګورئ.
import-issue-phone_words = شمېره د شاوخوا له کلمو بېله شوه.
import-issue-quote_unclosed = د نقل قول نښه هېڅکله نه ده تړل شوې. کرښه همداسې لوستل کېږي.
import-issue-record_unused = هېڅ خدمت دا نه یادوي. پرېښودل شو.
import-issue-reference_unknown = دا د پېژندنې نمبر هېچېرته نه رسېږي.
import-issue-rows_cut = جدول ډېر اوږد دی. وروستي کتارونه پرېښودل شول.
import-issue-said_differently = همدا شی په دوو ډولونو تشریح شوی. هغه چې لومړی راغلی، منل کېږي.
import-issue-schedule_closed = دا وايي چې کله بند وي. موږ یوازې هغه ساتو چې کله خلاص وي.
import-issue-second_value = له دې یوازې یو ساتل کېدای شي؛ لومړی ساتل کېږي.
import-issue-several_slots = څو وختونه چې په یوه خانه کې وو، بېل شول.
import-issue-source_url_missing = د سرچینې وېب پته نشته.
import-issue-status_missing = نه وو ویل شوي چې فعال دی که نه. موږ یې فعال ګڼو.
import-issue-status_unknown = { $action ->
    [repaired] دا حالت نه پېژنو، نو خدمت تر هغه پټ پاتې کېږي چې څوک نور څه ووايي.
   *[other] دا حالت نه پېژنو.
 }
import-issue-text_invalid = دا متن نه دی.
import-issue-text_missing = متن نشته.
import-issue-time_invalid = دا وخت نه دی. داسې یې ولیکئ: 16:00.
import-issue-time_offset = له وخت سره د سیمې توپیر لیکل شوی و. موږ د هماغه ځای وخت نیسو.
import-issue-time_written = وخت په بل ډول لیکل شوی و.
import-issue-timezone_offset = د وخت یو ثابت توپیر د کال په نیمايي کې سم نه وي. موږ د هماغه ځای وخت نیسو.
import-issue-title_missing = سرلیک نشته.
import-issue-total_wrong = فایل خپل ثبتونه غلط شمېرلي دي. دا زیان نه لري.
import-issue-translation_incomplete = په یوه ژباړه کې څه کم دي.
import-issue-translation_orphan = هغه متن نه مومو چې دا یې ژباړه ده.
import-issue-translation_repeated = یوې ژبې ته دوه ژباړې دي. لومړۍ ساتل کېږي.
import-issue-translation_stale = له دې ژباړې وروسته اصلي متن بدل شوی دی.
import-issue-translation_status = د ژباړې دا حالت نه پېژنو. لا نه کتل شوې یې ګڼو.
import-issue-type_invalid = دا هغه څه نه دي چې باید په دې خانه کې وي.
import-issue-until_and_count = د پای نېټه او د ځلو شمېر سره سمون نه لري. د پای نېټه منل کېږي.
import-issue-weekday_unknown = دا ورځ نه پېژنو.
import-issue-other = دا هغسې نه دي لکه چې باید وي.

import-home-waiting = { $count ->
    [one] فایل ستاسو پرېکړې ته په تمه دی
   *[other] فایلونه ستاسو پرېکړې ته په تمه دي
 }
