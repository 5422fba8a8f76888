"""Knows what only people do: «Viktoria hat gesagt», «спасибо, Станислав», "ask Florence" – a name there is no town."""

from __future__ import annotations

from collections.abc import Sequence

from nlu.places.keys import Word, key
from nlu.places.stems import Stems

_SKIPPED = 3  # words between a name and its verb, plus one
# What people do and suffer, as each language begins the verb.
_VERBS = Stems(
    """
said says told tells promised wrote called calls asked asks hits hit sleeps cries refuses shouted phoned answered
сказал сказала каже казав казала сказав обіця обеща зателефон звонил позвони подзвон писал написал писав говорит відмов відпові отвечает відповідає бьёт бьет
б'є бил кричит кричить просил просила просить плач спит спить пообіця велел велела забрал забрав пропал зник
zis spus spune zice promis scris sunat sună refuză raspunde răspunde plange plânge tipa țipă bate doarme lovit
powiedział powiedziała mówi mówił mówiła obiecał obiecała napisał napisała dzwonił dzwoniła dzwoni bije krzyczy płacze śpi odpowiada odmówił
gesagt sagt sagte versprochen angerufen geschrieben schreit schlägt schläft weint antwortet ruft hilft
dit promis appelé écrit frappe crie pleure refuse répond dort criait
dijo dice prometió escribió llamó pega grita llora contesta responde duerme niega
dedi diyor söyledi aradı aramadı arayacaktı yazdı vurdu dövüyor bağırıyor ağlıyor uyuyamıyor gitti ateşli
قال قالت وعد وعدت كتب كتبت اتصل حكى حكت بيضرب يضربني يصرخ تبكي نام رد
گفت می‌گوید میگه قول نوشت زنگ می‌زند میزند جواب داد گریه نمی‌خوابد
وویل وایي ولیکل وهي چیغې ژاړي ویده ووهلم ژمنه
""".split()
)
# What is said to people and of people, before their name.
_ADDRESSED = """thanks thank ask дякую спасибо дякуємо спросите спитайте запитайте mulțumesc multumesc întrebați intrebati dziękuję dzieki dzięki
danke merci demandez gracias pregunten pregunta sağol teşekkürler with mit avec cu con با مع شكرا اسألو اسأل ممنون تشکر مننه""".split()
_BEFORE = frozenset(map(key, _ADDRESSED))
_BETWEEN = frozenset(
    map(
        key,
        """has had have hat ist mi i a au ne nu n ha me nos m nous не мне мені нам нас меня мене nie mi mnie się no se le la lui
        ich uns mir mich ما عم به مرا مې ته راته""".split(),
    )
)
_TO = frozenset(map(key, "à a la o pe pana panią pani for to про про о for con cu mit".split()))


def is_acting(words: Sequence[Word], first: int, last: int) -> bool:
    """Return whether the words ``first`` to ``last`` name somebody who does what people do, or is spoken to."""
    for word in words[last + 1 : last + 1 + _SKIPPED]:
        if word.opens or word.pause:
            break
        if word.key in _VERBS:
            return True
        if word.key not in _BETWEEN:
            break
    before = first - 1
    if before > 0 and words[before].key in _TO and not words[first].opens:
        before -= 1
    return before >= 0 and not words[first].opens and words[before].key in _BEFORE
