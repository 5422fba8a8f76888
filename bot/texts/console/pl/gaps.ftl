gaps-nav = Bez odpowiedzi
gaps-title = Pytania bez odpowiedzi
gaps-about = Nazwiska, numery i adresy zostały usunięte, o ile dało się je rozpoznać (▢). Pytanie widać tu dopiero wtedy, gdy podobne przyszły od co najmniej { $fewest } różnych osób. Nie wiadomo tu, kto pytał, a pytań o niebezpieczeństwie lub krzywdzie nigdy się nie przechowuje. Po { $days } dniach pytanie jest usuwane.
gaps-home = { $count ->
    [one] grupa pytań bez odpowiedzi
    [few] grupy pytań bez odpowiedzi
    [many] grup pytań bez odpowiedzi
   *[other] grupy pytań bez odpowiedzi
  }
gaps-working = Pytania są właśnie łączone w grupy. To potrwa kilka sekund.
gaps-again = Odśwież
gaps-none = Nie ma żadnej grupy pytań do pokazania.
gaps-none-kept = { $count ->
    [one] Jest przechowywane { $count } pytanie; o to samo zapytało zbyt mało osób.
    [few] Są przechowywane { $count } pytania; żadne nie przyszło od co najmniej { $fewest } osób.
    [many] Jest przechowywanych { $count } pytań; żadne nie przyszło od co najmniej { $fewest } osób.
   *[other] Jest przechowywane { $count } pytania; żadne nie przyszło od co najmniej { $fewest } osób.
  }
gaps-count = { $count ->
    [one] { $count } pytanie od co najmniej { $people } osób
    [few] { $count } pytania od co najmniej { $people } osób
    [many] { $count } pytań od co najmniej { $people } osób
   *[other] { $count } pytania od co najmniej { $people } osób
  }
gaps-draft = Napisz odpowiedź
gaps-drafted = Powstał szkic, w którym te pytania są przykładami. Napisz odpowiedź, a potem ją sprawdź.
gaps-why = { $count ->
    [one] { $count } pytanie zostało bez odpowiedzi
    [few] { $count } pytania zostały bez odpowiedzi
    [many] { $count } pytań zostało bez odpowiedzi
   *[other] { $count } pytania zostało bez odpowiedzi
  }
gaps-remove = Usuń te pytania
gaps-remove-title = Usunąć te pytania?
gaps-remove-about = { $count ->
    [one] { $count } pytanie zostanie usunięte na zawsze.
    [few] { $count } pytania zostaną usunięte na zawsze, w tym te, których tu nie widać. Zrób to, gdy odpowiedź jest opublikowana albo gdy te pytania nie są do was.
    [many] { $count } pytań zostanie usuniętych na zawsze, w tym te, których tu nie widać. Zrób to, gdy odpowiedź jest opublikowana albo gdy te pytania nie są do was.
   *[other] { $count } pytania zostanie usunięte na zawsze, w tym te, których tu nie widać. Zrób to, gdy odpowiedź jest opublikowana albo gdy te pytania nie są do was.
  }
gaps-remove-yes = Usuń na zawsze
gaps-remove-no = Zostaw
gaps-removed = Pytania są usunięte.
gaps-changed = W międzyczasie te grupy się zmieniły. Zobacz jeszcze raz i wybierz ponownie.
