### Danışmanların kendi gruplarında okuduğu metinler. Aslı: en.ftl. Durum: unreviewed, ana dili Türkçe olan biri henüz kontrol etmedi.

topic = { $number } · { $language }
summary-title = Talep { $number }
summary-protection = Koruma bildirimi { $number }
summary-crisis = Kişi tehlikede olabilir. Lütfen önce burada cevap verin.
summary-language = Dil: { $language }
summary-needs = Aradığı: { $needs }
summary-town = Şehir: { $town }
summary-shown = Gösterilenler: { $shown }
summary-how = Cevap vermek için buraya yazın: adınız olmadan kişiye ulaşır. // ile başlayan satırlar iş arkadaşlarınız için nottur. /bot görüşmeyi programa geri verir, /close görüşmeyi bitirir.
summary-how-reply = Cevap vermek için bu numarayı taşıyan bir mesajı yanıtlayın: adınız olmadan kişiye ulaşır. // ile başlayan satırlar iş arkadaşlarınız için nottur. /bot yanıtı görüşmeyi programa geri verir, /close bitirir.
button-take = Ben alıyorum
button-bot = Bota geri ver
button-close = Kapat

taken = Alındı. Kişinin bundan sonra yazdıkları buraya gelir.
requeued = Yeniden sırada.
handed-back = Bota geri verildi. Buraya yazarsanız görüşmeyi yeniden alırsınız.
closed = Kapandı.
closed-by-person = Kişi programa döndü. Kapandı.
erased = Kişi her şeyin silinmesini istedi. Kapandı; artık hiçbir şey iletilemez.
unreachable = İletilemedi: bu kişiye artık ulaşılamıyor (botu durdurmuş olabilir).
not-open = Bu talep kapalı. Yazdığınız iletilmedi.
