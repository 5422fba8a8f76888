# Page "Reports": people tapped "closed", "wrong number" … below a card; an operator deals with it.

# Navigation
reports-nav = Reports
reports-title = Reports from people
reports-about = People said that something is wrong with these entries. Call or look, correct the entry, then write down what you did.
# Only for those who look after protection
reports-about-money = Reports that somebody asked for money or something else are shown only to you and to administrators.
# Line on the start page after a number, so without the number
reports-home = { $count ->
    [one] entry that people say is wrong
   *[other] entries that people say are wrong
  }
reports-none = No open reports. Thank you.
reports-gone = An entry that is no longer shown
# Badge: the card warns people
reports-doubtful = Doubtful
reports-doubtful-about = Two or more people said so on different days. The card tells people to call before they go, until you have dealt with it.
# What people said is wrong
reports-kind-closed = It was closed or is no longer there
reports-kind-wrong_number = The phone number is wrong
reports-kind-wrong_address = The address is wrong
reports-kind-money = Somebody asked for money or something else
reports-kind-other = Something else was wrong
reports-times = { $count ->
    [one] { $count } report
   *[other] { $count } reports
  }
# What operators wrote about earlier reports
reports-before = { $count ->
    [one] What was done before ({ $count } note)
   *[other] What was done before ({ $count } notes)
  }
# Buttons that open a form
reports-handle = I have dealt with it
reports-handle-money = I have dealt with the report about money
reports-note = What did you find and do?
reports-note-hint = For example: “Called on Monday, they moved. Address corrected.” Do not write who reported it. The note cannot be changed afterwards.
reports-note-missing = Nothing was saved: write in a few words what you found and did.
reports-save = Save and close the reports
reports-handled = Saved. These reports are closed.
reports-pages = Pages of reports
reports-newer = Newer
reports-older = Older
reports-page = Page { $number } of { $pages }
