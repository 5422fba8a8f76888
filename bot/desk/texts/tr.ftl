### Danışmanların kendi gruplarında okuduğu metinler. Aslı: en.ftl. Durum: unreviewed, ana dili Türkçe olan biri henüz kontrol etmedi.

topic = { $number } · { $language }
summary-title = Talep { $number }
summary-protection = Koruma bildirimi { $number }
summary-crisis = Kişi tehlikede olabilir. Lütfen önce burada cevap verin.
summary-language = Dil: { $language }
summary-needs = Aradığı: { $needs }
summary-town = Şehir: { $town }
summary-shown = Gösterilenler: { $shown }
button-take = Ben alıyorum
button-bot = Bota geri ver
button-close = Kapat

requeued = Yeniden sırada.
closed = Kapandı.
closed-by-person = Kişi programa döndü. Kapandı.
erased = Kişi her şeyin silinmesini istedi. Kapandı; artık hiçbir şey iletilemez.
unreachable = İletilemedi: bu kişiye artık ulaşılamıyor (botu durdurmuş olabilir).
not-open = Bu talep kapalı. Yazdığınız iletilmedi.
